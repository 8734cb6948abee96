"""Bare signatures: pages that give what people say without marks, and below it, on a line of its own, who says it."""

from __future__ import annotations

from collections.abc import Iterator

from govnews.drafts import Passage
from govnews.model import Span
from govnews.stages import name_lines, signed, voice
from govnews.stages.signs import View

_SIGNS, _SAID = ("attribution",), ("speech", "first")
_LONGEST, _PROSE = 140, 80


def left(seen: View) -> Iterator[tuple[str, ...] | None]:
    """For each paragraph the states that it can be in; None where no such line of the page excludes any.

    The lines sign what stands above them where prose stands above each and none below the last, where the story tells
    something first, and where somebody says "I" or "we" above one of them.
    """
    lines = _lines(seen)
    said = _said(seen, lines) if lines else frozenset()
    signing = bool(said) and any(voice.is_personal(seen.readings[i].text) for i in said)
    for i in range(len(seen.readings)):
        yield None if not signing else _SIGNS if i in lines else _SAID if i in said else None


def _lines(seen: View) -> frozenset[int]:
    """The lines of nothing but a name and an office, where each stands under prose, and no prose under the last."""
    readings = seen.readings
    if seen.introduces or seen.stated or any(seen.letters):
        return frozenset()
    lines = [i for i in range(1, len(readings)) if _names(readings[i]) and _is_plain(seen, i - 1)]
    ended = bool(lines) and not (lines[-1] + 1 < len(readings) and _is_prose(readings[lines[-1] + 1]))
    return frozenset(lines) if ended else frozenset()


def _names(reading: Passage) -> bool:
    text = reading.text
    return (
        reading.rule in signed.BARE and len(text) < _LONGEST and name_lines.named(text, Span(0, len(text))) is not None
    )


def _said(seen: View, lines: frozenset[int]) -> frozenset[int]:
    """What stands above the lines: all from the line before on, and above the first what goes on saying "I" or "we"."""
    first, said = min(lines), set(range(min(lines) + 1, max(lines))) - lines
    start = first - 1
    personal = voice.is_personal(seen.readings[start].text)
    while personal and start and _is_plain(seen, start - 1) and voice.is_personal(seen.readings[start - 1].text):
        start -= 1
    told = any(_is_prose(seen.readings[i]) for i in range(start))
    whole = all(_is_plain(seen, i) for i in said)
    return frozenset(said | set(range(start, first))) if told and whole else frozenset()


def _is_plain(seen: View, i: int) -> bool:
    return _is_prose(seen.readings[i]) and not seen.page.marks[i].regions


def _is_prose(reading: Passage) -> bool:
    return reading.rule == "narration" and len(reading.text) > _PROSE
