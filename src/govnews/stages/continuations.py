"""Continuations: speech without a source of its own given that of the words before it or after it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from attrs import evolve

from govnews.drafts import Page, Saying, Turn
from govnews.model import QuotationForm

_SPOKEN = (QuotationForm.DIRECT, QuotationForm.BLOCK)


def carry(page: Page, sayings: Sequence[Saying], turns: Sequence[Turn]) -> tuple[Saying, ...]:
    """The sayings, speech that nobody is named for carried on from its neighbours.

    That is whoever speaks in the paragraph right before it, else right after it, else whoever spoke last in the story.
    """
    sourced = [saying for saying in sayings if saying.form in _SPOKEN and saying.source is not None]
    starts = [saying.span.start for saying in sourced]
    done: list[Saying] = []
    carried: Saying | None = None
    for saying in sayings:
        if saying.turn is None or saying.source is not None:
            done.append(saying)
            continue
        at = bisect_left(starts, saying.span.start)
        known = [carried, *sourced[max(at - 1, 0) : at + 1]]
        made = _carried(page, saying, turns[saying.turn], [other for other in known if other is not None])
        carried = made if made.rule == "speech_continued" else carried
        done.append(made)
    return tuple(done)


def _carried(page: Page, saying: Saying, turn: Turn, known: Sequence[Saying]) -> Saying:
    """The saying with the source of a neighbour, if one of those known is one."""
    for other in known:
        if _touches(page, other, turn.first) or _follows(page, other, turn.last):
            sure = saying.confidence * 0.9
            return evolve(saying, source=other.source, cue=other.cue, rule="speech_continued", confidence=sure)
    before = [other for other in known if other.span.end <= saying.span.start]
    if not before:
        return saying
    sure = saying.confidence * 0.6
    return evolve(saying, source=before[-1].source, rule="speech_resumed", confidence=sure)


def _touches(page: Page, saying: Saying, first: int) -> bool:
    """Whether the saying ends in the paragraph just before paragraph `first`."""
    if not first:
        return False
    return page.paragraphs[first - 1].span.start < saying.span.end <= page.paragraphs[first].span.start


def _follows(page: Page, saying: Saying, last: int) -> bool:
    """Whether the saying opens the paragraph just after paragraph `last`."""
    after = last + 1
    return after < len(page.paragraphs) and 0 <= saying.span.start - page.paragraphs[after].body.start <= 1
