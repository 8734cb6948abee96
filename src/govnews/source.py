"""Where things stand: spans, positions, and the text that they count in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from urllib.parse import quote

from attrs import field, frozen
from attrs.converters import optional

from govnews.errors import SpanError
from govnews.offsets import Offsets
from govnews.vocabulary import MarkupKind

# A line ends where an editor would end it; other separators (U+2028, form feed) are characters of a line.
_LINE_END = re.compile(r"\r\n|\r|\n")
# A field of a record, a page of a PDF document, a part of the package of a Word document.
_FIELD = re.compile(r"\$\S* | /page\[\d+\] | /(?:body|hdr|ftr|footnotes|endnotes)(?=/)", re.VERBOSE)
_SHOWN = 48


def shown(text: str) -> str:
    """A text as a repr shows it: quoted, and cut where it is long."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


@frozen(order=True, repr=False, init=False)
class Span:
    """A half-open stretch of a text, in code points.

    >>> Span(4, 9).of("The Kremlin")
    'Kreml'
    >>> len(Span(4, 9)), Span(4, 9).contains(Span(5, 9)), Span(4, 9).overlaps(Span(9, 12))
    (5, True, False)
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # Spelled out, since so many are made: in two thirds of the time of what attrs writes for a frozen class.
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end):
            raise SpanError(start, end)
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def of(self, text: str) -> str:
        """The slice of `text` at this span."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


# What sets the fields of a frozen span.
_set_start, _set_end = Span.start.__set__, Span.end.__set__  # type: ignore[attr-defined]


@frozen(order=True)
class Position:
    """A place as an editor shows it: line and column, both counted from 1, the column in code points."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@frozen
class Place:
    """Where an element stands: the position of its first character and that just after its last one."""

    start: Position
    end: Position

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"


@frozen
class Piece:
    """A stretch of the text, and the stretch of the markup that it was rendered from.

    Where both are equally long they agree character by character; else the one stands for the other as a whole, as `&`
    does for `&amp;` or a blank for a line end and an indent.
    """

    span: Span
    markup: Span


@frozen
class Origin:
    """A stretch of the text that one element of the markup was rendered to, and what the markup says that it is.

    `path` is the XPath of the element. Of a document of several fields, a Content API item or the entry of a feed, it
    is the path of the field, a blank, and the XPath inside that field (`$.details.body /div/p[2]`); of a PDF document,
    the page (`/page[2]`). `kind` is None of a paragraph without distinction, `level` that of a heading, `page` the
    number of the page, from 1, where the document has pages. Two origins with no line end between them are one
    paragraph that goes on over the end of a page.
    """

    span: Span
    path: str
    kind: MarkupKind | None = field(default=None, converter=optional(MarkupKind))
    level: int | None = None
    pieces: tuple[Piece, ...] = field(default=(), repr=lambda pieces: f"<{len(pieces)}>")
    page: int | None = None


@frozen
class Source:
    """The text that all spans point into, and where it came from.

    `text` is the argument of parse() untouched, or for bytes and files the decoded text; for markup it is what its
    elements were rendered to, and `origins` tell where each of them stands. `format` is the reader's name, `name` the
    file's or address, `encoding` that of the bytes, `language` the tag of the language that the markup says it is in
    ("en-GB"), `translations` those of the other languages in which the publisher has it.
    """

    text: str = field(repr=shown)
    format: str = "text"
    name: str | None = None
    encoding: str | None = None
    language: str | None = None
    origins: tuple[Origin, ...] = field(default=(), repr=lambda origins: f"<{len(origins)}>")
    translations: tuple[str, ...] = ()

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """The line and column of the character at `offset`.

        >>> Source("one\\ntwo").position(5)
        Position(line=2, column=2)
        """
        if not 0 <= offset <= len(self.text):
            raise SpanError(offset, offset)
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def place(self, span: Span) -> Place:
        """The first and the last position of a span."""
        return Place(self.position(span.start), self.position(span.end))

    @cached_property
    def _bytes(self) -> Offsets:
        return Offsets.of(self.text, "utf-8")

    @cached_property
    def _units(self) -> Offsets:
        return Offsets.of(self.text, "utf-16")

    def to_utf8(self, span: Span) -> Span:
        """The span in bytes of the text as UTF-8, as Rust, Go and files count.

        >>> Source("“Go!”").to_utf8(Span(1, 4))
        Span(3, 6)
        """
        return Span(self._bytes.units(span.start), self._bytes.units(span.end))

    def from_utf8(self, span: Span) -> Span:
        """The span in code points of a span in bytes of UTF-8; OffsetError where it cuts a character in two.

        >>> Source("“Go!”").from_utf8(Span(3, 6))
        Span(1, 4)
        """
        return Span(self._bytes.code_points(span.start), self._bytes.code_points(span.end))

    def to_utf16(self, span: Span) -> Span:
        """The span in units of UTF-16, as browsers, Java and C# count.

        >>> Source("😀 Go!").to_utf16(Span(2, 5))
        Span(3, 6)
        """
        return Span(self._units.units(span.start), self._units.units(span.end))

    def from_utf16(self, span: Span) -> Span:
        """The span in code points of a span in units of UTF-16; OffsetError where it cuts a character in two.

        >>> Source("😀 Go!").from_utf16(Span(3, 6))
        Span(2, 5)
        """
        return Span(self._units.code_points(span.start), self._units.code_points(span.end))

    @cached_property
    def _ends(self) -> list[int]:
        return [origin.span.end for origin in self.origins]

    def _within(self, span: Span) -> tuple[Origin, ...]:
        """The origins that share a character with a span, those of another field than the first one's left out."""
        first = bisect_right(self._ends, span.start)
        last = max(first, bisect_left(self._ends, span.end))
        found = self.origins[first : last + 1]
        return tuple(o for o in found if o.span.start < max(span.end, span.start + 1) and _field(o) == _field(found[0]))

    def locate(self, span: Span) -> Span:
        """The span of the markup that `span` of the text was rendered from; for plain text `span` itself.

        It counts the code points of the markup; for bytes, of the markup decoded by `encoding`; in a document of
        several fields, those of the field that `path` names. What was rendered from several stretches runs from the
        first to the last of them, tags between them included. What stands in no markup, as an empty line between two
        paragraphs, has the empty span at what comes next.

        >>> from govnews import parse
        >>> page = "<h1>Quay opens</h1><p>Fish &amp; <b>chips</b> for all.</p>"
        >>> source = parse(page).source
        >>> source.locate(Span(source.text.index("&"), source.text.index(" for"))).of(page)
        '&amp; <b>chips'
        """
        if not self.origins:
            return span
        pieces = [piece for origin in self._within(span) for piece in origin.pieces if piece.span.overlaps(span)]
        if not pieces:
            start = self._next(span.start)
            return Span(start, start)
        starts = [_inside(piece, span).start for piece in pieces]
        ends = [_inside(piece, span).end for piece in pieces]
        return Span(min(starts), max(ends))

    def _next(self, offset: int) -> int:
        """Where the markup of the first character from `offset` on begins, or where all of it ends."""
        for origin in self.origins[bisect_right(self._ends, offset) :]:
            for piece in origin.pieces:
                if piece.span.end > offset:
                    return piece.markup.start
        last = [piece.markup.end for origin in self.origins[-1:] for piece in origin.pieces]
        return last[-1] if last else 0

    def path(self, span: Span) -> str | None:
        """The path of the element that the beginning of a span was rendered from (see `Origin`); None for plain text.

        >>> from govnews import parse
        >>> source = parse("<main><h1>Quay opens</h1><p>One.</p><p>Two.</p></main>").source
        >>> source.path(Span(source.text.index("Two"), source.text.index("Two") + 3))
        '/html/body/main/p[2]'
        """
        found = self._within(span)
        return found[0].path if found else None

    def page(self, span: Span) -> int | None:
        """The number of the page that the beginning of a span stands on, from 1; None where no page is known.

        >>> Source("One. Two.", "pdf", origins=(Origin(Span(0, 9), "/page[3]", page=3),)).page(Span(5, 9))
        3
        """
        found = self._within(span)
        return found[0].page if found else None

    def fragment(self, span: Span) -> str:
        """The text fragment by which a link to the page shows a span: its words, or the first and the last of them.

        >>> Source("One, two and three.").fragment(Span(0, 8))
        '#:~:text=One%2C%20two'
        """
        return text_fragment(span.of(self.text))


_FRAGMENT_WORDS = 6


def text_fragment(text: str) -> str:
    """What behind the address of a page makes a browser show a text there; nothing for no text."""
    lines = [line.split() for line in text.splitlines() if line.strip()]
    if not lines:
        return ""
    if len(lines) == 1 and len(lines[0]) <= 2 * _FRAGMENT_WORDS:
        return "#:~:text=" + _encoded(lines[0])
    return f"#:~:text={_encoded(lines[0][:_FRAGMENT_WORDS])},{_encoded(lines[-1][-_FRAGMENT_WORDS:])}"


def _field(origin: Origin) -> str:
    """What the places of an origin count in: a field, a page, or all of the markup."""
    found = _FIELD.match(origin.path)
    return found.group() if found else ""


def _inside(piece: Piece, span: Span) -> Span:
    """The markup of that part of a piece that lies in a span."""
    if len(piece.span) != len(piece.markup):
        return piece.markup
    shift = piece.markup.start - piece.span.start
    return Span(max(piece.span.start, span.start) + shift, min(piece.span.end, span.end) + shift)


def _encoded(words: list[str]) -> str:
    # A hyphen would set off a context, and so the fragment's grammar asks to encode it.
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")
