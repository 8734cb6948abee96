"""Printed: the text of paged documents (PDF, Word), put together of parts that know their page."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from govnews.source import Origin, Piece, Span
from govnews.vocabulary import MarkupKind

PARTED = "\n\n"


@frozen
class Part:
    """A stretch of a paged document that stands for itself, or goes on from the part before it over the end of a page.

    `joint` is what stands between it and the part before: an empty line, or a blank or nothing where it goes on.
    `pieces` count from the beginning of the part.
    """

    text: str
    path: str
    page: int | None = None
    kind: MarkupKind | None = None
    level: int | None = None
    pieces: tuple[Piece, ...] = field(default=(), repr=False)
    joint: str = PARTED


def joined(parts: Iterable[Part]) -> tuple[str, tuple[Origin, ...]]:
    """The text of the parts and where each of them stands; parts without a letter or sign are left out.

    >>> joined([Part("It opens", "/page[1]", 1), Part("on Monday.", "/page[2]", 2, joint=" ")])[0]
    'It opens on Monday.'
    """
    texts: list[str] = []
    origins: list[Origin] = []
    length = 0
    for part in parts:
        if not part.text.strip():
            continue
        joint = part.joint if texts else ""
        start = length + len(joint)
        texts.extend((joint, part.text))
        length = start + len(part.text)
        pieces = tuple(Piece(Span(p.span.start + start, p.span.end + start), p.markup) for p in part.pieces)
        origins.append(Origin(Span(start, length), part.path, part.kind, part.level, pieces, part.page))
    return "".join(texts), tuple(origins)
