"""End marks: what can stand below the line by which a release says that it is over: "ENDS", "-30-", "###"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews.drafts import Passage
from govnews.model import BlockRole
from govnews.patterns import Pattern
from govnews.stages.scenes import is_stopped
from govnews.stages.states import but

END_MARK = Pattern(
    "end_mark",
    r"""
    [\W_]* (?: ends? | end \s of \s (?: the \s )? (?: press \s | news \s | media \s )? (?: release | statement | text )
      | x{3,} ) [\W_]* | (?: [–—−-] \s? ){1,3} (?: 30 | 0{2,3} ) (?: \s? [–—−-] ){1,3} | (?: \# \s* ){2,}
    """,
    yes="- ENDS -",
    no="It ends",
    ignore_case=True,
    by="fullmatch",
)
_MARK, _HEADED = ("boilerplate",), ("heading",)
_BELOW = but("narration", "resumed", "summary", "headline", "speech", "first", "own", "lead_in")
_TOLD = ("notes", "contact", "boilerplate", "list_item")
_LONGEST, _PROSE, _SENTENCE = 40, 80, 40


def left(readings: Sequence[Passage]) -> Iterator[tuple[str, ...] | None]:
    """For each paragraph the states that it can be in; None where no end mark of the page excludes any.

    A mark ends a release where most of the page's prose stands above it, and no turn of a transcript follows; else it
    stands between two texts.
    """
    at = next((i for i, reading in enumerate(readings) if is_mark(reading.text)), len(readings))
    if 2 * sum(map(_length, readings[:at])) < sum(map(_length, readings)) or _goes_on(readings[at:]):
        at = len(readings)
    for i in range(len(readings)):
        yield None if i < at else _MARK if i == at else _below(readings, i)


def _below(readings: Sequence[Passage], i: int) -> tuple[str, ...]:
    if _is_prose(readings[i]):
        return _TOLD
    heads = readings[i].role is BlockRole.HEADING and i + 1 < len(readings) and _is_prose(readings[i + 1])
    return _HEADED if heads else _BELOW


def _is_prose(reading: Passage) -> bool:
    return len(reading.text) > _SENTENCE and reading.rule == "narration" and is_stopped(reading.text)


def is_mark(text: str) -> bool:
    """Whether a line only says that what stands above it is over.

    >>> is_mark("– Ends –"), is_mark("Ends meet")
    (True, False)
    """
    return len(text) < _LONGEST and END_MARK.fullmatch(text) is not None


def _length(reading: Passage) -> int:
    return len(reading.text) if len(reading.text) > _PROSE else 0


def _goes_on(readings: Sequence[Passage]) -> bool:
    return any(reading.rule == "turn_label" for reading in readings)
