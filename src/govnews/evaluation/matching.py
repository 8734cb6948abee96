"""Which paragraph or words of a parse stand for labelled ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from govnews.evaluation.labels import Paragraph, Words
from govnews.model import Element, Span

__all__ = ["OVERLAPS", "best", "guessed", "likeness", "matched"]

# Of what two stretches of words cover, so much must be in both: to be the same words, and to be about the same.
OVERLAPS = (0.8, 0.3)
_Placed = TypeVar("_Placed", bound=Element)


def guessed(wanted: Sequence[Paragraph], found: Sequence[Paragraph]) -> list[Paragraph]:
    """For each labelled paragraph the one of a parse that shares most with it; where there is none, one of no label."""
    return [best(paragraph.span, found) or Paragraph(paragraph.span, "none") for paragraph in wanted]


def best(span: Span, found: Sequence[_Placed]) -> _Placed | None:
    """What shares most with a span, or None: a paragraph, or a block of a story."""

    def shared(other: _Placed) -> int:
        return min(span.end, other.span.end) - max(span.start, other.span.start)

    most = max(found, key=shared, default=None)
    return most if most is not None and shared(most) > 0 else None


def matched(wanted: Sequence[Words], found: Sequence[Words], overlap: float) -> Iterator[tuple[Words, Words | None]]:
    """Labelled words, each with those of a parse that are most like it and not yet taken; None where none are enough.

    >>> one, other = Words(Span(0, 10), "direct"), Words(Span(0, 7), "direct")
    >>> [[pair[1] is other for pair in matched([one], [other], overlap)] for overlap in OVERLAPS]
    [[False], [True]]
    """
    left = list(found)
    for words in wanted:
        most = max(left, key=lambda other: likeness(words.span, other.span), default=None)
        if most is None or likeness(words.span, most.span) < overlap:
            yield words, None
            continue
        left.remove(most)
        yield words, most


def likeness(one: Span, other: Span) -> float:
    """What two stretches share, as a share of what both cover.

    >>> likeness(Span(0, 10), Span(5, 20))
    0.25
    """
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / (max(one.end, other.end) - min(one.start, other.start)) if shared > 0 else 0.0
