"""A story's text cut into stretches, so that in each of them the same quotations are spoken from end to end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from govnews.model import Span, Story

__all__ = ["Stretch", "find"]


@frozen
class Stretch:
    """A run of characters, and the numbers of the quotations in `story.quotations` that it is part of.

    The one that began first stands first; of two that begin together, the longer one.
    """

    span: Span
    said: tuple[int, ...]


def find(story: Story) -> tuple[tuple[Stretch, ...], ...]:
    """The stretches of each block of a story, in order; together they are the whole block.

    Only the parts of a quotation count: the words that interrupt it are nobody's.

    >>> from govnews import parse
    >>> story = parse("“We act,” said Jane Doe, “and he called it ‘no mean feat’ today.”")
    >>> for stretch in find(story)[0][1:-1]:
    ...     print(stretch.said, stretch.span.of(story.source.text))
    (0,) We act,
    () ” said Jane Doe, “
    (0,) and he called it ‘
    (0, 1) no mean feat
    (0,) ’ today.
    """
    inside = _parts(story)
    return tuple(tuple(_cut(block.span, inside[at])) for at, block in enumerate(story.blocks))


def _parts(story: Story) -> dict[int, list[tuple[Span, int]]]:
    """For the number of each block what is spoken in it: parts of quotations, cut to the block, with their numbers."""
    starts = [block.span.start for block in story.blocks]
    found: dict[int, list[tuple[Span, int]]] = defaultdict(list)
    for number, quotation in enumerate(story.quotations):
        for part in quotation.parts:
            first = max(bisect_right(starts, part.start) - 1, 0)
            for at in range(first, bisect_left(starts, part.end)):
                span = story.blocks[at].span
                inner = max(part.start, span.start), min(part.end, span.end)
                if inner[0] < inner[1]:
                    found[at].append((Span(*inner), number))
    return found


def _cut(span: Span, parts: Sequence[tuple[Span, int]]) -> Iterator[Stretch]:
    """One sweep over the places where a part begins or ends."""
    opening: dict[int, list[tuple[Span, int]]] = defaultdict(list)
    for part, number in parts:
        opening[part.start].append((part, number))
    cuts = sorted({span.start, span.end, *(at for part, _ in parts for at in (part.start, part.end))})
    active: list[tuple[Span, int]] = []
    for start, end in pairwise(cuts):
        begun = sorted(opening[start], key=lambda part: (-part[0].end, part[1]))
        active = [part for part in active if part[0].end > start] + begun
        yield Stretch(Span(start, end), tuple(number for _, number in active))
