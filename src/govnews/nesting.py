"""Stretches that may overlap, put into each other as markup needs them: cut where one begins or ends in another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import frozen

from govnews.model import Block
from govnews.source import Span

__all__ = ["Piece", "Stretch", "apart", "pieces"]


@frozen
class Stretch:
    """A stretch to be marked; one of a lower rank stands outside of one of a higher rank that it overlaps.

    `thing` is what it is for whoever writes the markup.
    """

    span: Span
    rank: int
    thing: Any

    @property
    def order(self) -> tuple[int, int, int]:
        """The outermost first: by rank, then what begins earlier, then what ends later."""
        return self.rank, self.span.start, -self.span.end


@frozen
class Piece:
    """A piece of the text that no stretch begins or ends in, and the stretches that it lies in, the outermost first."""

    span: Span
    inside: tuple[Stretch, ...]


def apart(blocks: Iterable[Block]) -> list[Block]:
    """The blocks in the order of the text, without empty ones and without those that begin inside another.

    >>> first, inside = Block("narration", "ab", Span(0, 2)), Block("narration", "bc", Span(1, 3))
    >>> [block.text for block in apart([inside, first])]
    ['ab']
    """
    found: list[Block] = []
    for block in sorted(blocks, key=lambda block: block.span):
        if len(block.span) and (not found or found[-1].span.end <= block.span.start):
            found.append(block)
    return found


def pieces(within: Sequence[Span], stretches: Iterable[Stretch]) -> Iterator[list[Piece]]:
    """The pieces of each of some spans, which come in the order of the text and do not overlap.

    >>> told = Stretch(Span(2, 6), 0, "told")
    >>> [[(piece.span, len(piece.inside)) for piece in each] for each in pieces([Span(0, 4), Span(4, 8)], [told])]
    [[(Span(0, 2), 0), (Span(2, 4), 1)], [(Span(4, 6), 1), (Span(6, 8), 0)]]
    """
    coming = sorted((each for each in stretches if len(each.span)), key=lambda each: each.span.start, reverse=True)
    bounds = sorted({at for each in coming for at in (each.span.start, each.span.end)}, reverse=True)
    active: list[Stretch] = []
    for span in within:
        made: list[Piece] = []
        start = span.start
        while start < span.end:
            while bounds and bounds[-1] <= start:
                bounds.pop()
            end = min(span.end, bounds[-1]) if bounds else span.end
            while coming and coming[-1].span.start <= start:
                active.append(coming.pop())
            active = [each for each in active if each.span.end > start]
            made.append(Piece(Span(start, end), tuple(sorted(active, key=lambda each: each.order))))
            start = end
        yield made
