"""Fields: the text of a document that has several, each with its own places."""

from __future__ import annotations

from attrs import define, field

from govnews.markup import pages
from govnews.patterns import Pattern
from govnews.source import Origin, Piece, Span
from govnews.vocabulary import MarkupKind

MARKED = Pattern(
    "marked", r"< /? [A-Za-z][^<>]{0,500} > | & (?: \# \w{1,8} | \w{2,12} ) ;", yes="<p>Quay", no="Quay & port"
)
_PARTED = "\n\n"


@define
class Fields:
    """The text of the fields written so far, and where each part of it comes from.

    >>> fields = Fields()
    >>> fields.plain("Quay opens", "$.title", MarkupKind.HEADING, 1)
    >>> fields.markup("<p>On Monday.</p>", "$.body")
    >>> fields.text, [origin.path for origin in fields.origins]
    ('Quay opens\\n\\nOn Monday.', ['$.title', '$.body /p'])
    """

    _texts: list[str] = field(factory=list)
    origins: list[Origin] = field(factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        """The text of all fields, an empty line between them."""
        return "".join(self._texts)

    def plain(self, value: object, path: str, kind: MarkupKind | None, level: int | None = None) -> None:
        """Write a field that is plain text; one that is none, or blank, is left out."""
        text = value.strip() if isinstance(value, str) else ""
        if not text or not isinstance(value, str):
            return
        self._part()
        at, lead = self._length, len(value) - len(value.lstrip())
        piece = Piece(Span(at, at + len(text)), Span(lead, lead + len(text)))
        self.origins.append(Origin(piece.span, path, kind, level, (piece,)))
        self._put(text)

    def markup(
        self, value: object, path: str, kind: MarkupKind | None = None, *, site: str | None = None, spoken: bool = False
    ) -> None:
        """Write a field that holds HTML; `kind` is what all of it is, `spoken` one that is its author's own words."""
        if not isinstance(value, str) or not value.strip():
            return
        start = self._length + (len(_PARTED) if self._texts else 0)
        part = pages.field_of(value, path, start, kind=kind, site=site)
        if part.text:
            self._part()
            self.origins.extend(pages.own_words(part.origins) if spoken else part.origins)
            self._put(part.text)

    def title(self, value: object, path: str) -> None:
        """Write a title, which may have references of HTML in it, or tags."""
        if isinstance(value, str) and MARKED.search(value):
            self.markup(value, path, MarkupKind.HEADING)
        else:
            self.plain(value, path, MarkupKind.HEADING, 1)

    def either(self, value: object, path: str) -> None:
        """Write a field that holds HTML or plain text, as its marks tell."""
        if isinstance(value, str) and MARKED.search(value):
            self.markup(value, path)
        else:
            self.plain(value, path, None)

    def _part(self) -> None:
        if self._texts:
            self._put(_PARTED)

    def _put(self, text: str) -> None:
        self._texts.append(text)
        self._length += len(text)
