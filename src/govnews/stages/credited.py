"""Credited: whether words in marks are somebody's, and whether who said them stands in the same paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews import lexicon
from govnews.drafts import Page
from govnews.model import Span
from govnews.stages import cues, voice

_LOOK, _BESIDE = 400, 140


def is_credited(page: Page, i: int) -> bool:
    """Whether words in marks and, outside them, who said them stand in a paragraph."""
    body, outer = page.paragraphs[i].body, page.marks[i].outer()
    if not outer:
        return False
    outside = "".join(page.text[a:b] for a, b in _gaps(body.start, body.end, [r.outer for r in outer]))
    return voice.SAID.search(outside[:_LOOK]) is not None


def tells_who_said(page: Page, i: int) -> bool:
    """Whether a paragraph holds words in marks, or the end of some, and who said them."""
    marks = page.marks[i]
    return bool(marks.regions or marks.loose is not None) and bool(lexicon.search(voice.SAID, page.paragraphs[i].text))


def _gaps(start: int, end: int, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    for span in spans:
        yield start, span.start
        start = span.end
    yield start, end


def wholly_quoted(page: Page, i: int) -> bool:
    """Whether nothing of paragraph `i` stands outside quotation marks but stops and blanks."""
    body, outer = page.paragraphs[i].body, page.marks[i].outer()
    if not outer or outer[0].outer.start != body.start:
        return False
    return not any(
        page.text[a:b].strip(" .,;#*\t\n\xa0") for a, b in _gaps(body.start, body.end, [r.outer for r in outer])
    )


# How words end that somebody utters: not so the name of a thing.
_PAUSES = frozenset(",.!?…—–-")


def is_told(page: Page, i: int) -> bool:
    """Whether paragraph `i` opens with words in marks, or with the end of some, and goes on with who said them."""
    body, outer, loose = page.paragraphs[i].body, page.marks[i].outer(), page.marks[i].loose
    if outer and outer[0].outer.start == body.start:
        stop, after = outer[0].inner.end, outer[0].outer.end if outer[0].closed else body.end
    elif loose is not None:
        stop, after = loose.start, loose.end
    else:
        return False
    end = min(next((r.outer.start for r in outer if r.outer.start >= after), body.end), after + _BESIDE)
    said = after < end and page.text[stop - 1 : stop] in _PAUSES
    return said and next(cues.find(page.text, after, end, quoting=True), None) is not None
