"""Inversion: the source behind the verb, where words in marks stand before both: “We act,” said Jane Doe, “and soon.”

Grammar leaves no choice here, so that it goes before what was learned: what follows the verb is its subject and no part
of what is said.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from govnews.stages.cue_words import entry
from govnews.stages.links import Link, Segment
from govnews.stages.units import Units

_LONGEST = 12
_ENDS = frozenset((",", ".", ";", ":", "—", "–", "-", "(", "!", "?"))


def settle(paragraphs: Sequence[Units], link: Link) -> Link:
    """The link with its source, where it has none and its cue is inverted; else as it was.

    >>> from govnews.drafts import Marked, Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> said = "“We act,” said Doe."
    >>> row = units.find(said, Span(0, len(said)), Marks((Marked(Span(0, 9), Span(1, 8), 0),)))
    >>> link = Link((Segment(0, 0, 1, "C"), Segment(0, 2, 3, "C")), Segment(0, 1, 2, "Q", "said"), None)
    >>> settle([row], link).source
    Segment(paragraph=0, first=2, last=3, kind='S', head='')
    """
    cue = link.cue
    if cue is None or link.source is not None:
        return link
    units = paragraphs[cue.paragraph]
    last = _subject_end(units, cue) if _is_inverted(units, cue) else cue.last
    if last == cue.last:
        return link
    contents = (_without(content, cue, last, units) for content in link.contents)
    kept = tuple(content for content in contents if content is not None)
    return evolve(link, contents=kept, source=Segment(cue.paragraph, cue.last, last, "S")) if kept else link


def _is_inverted(units: Units, cue: Segment) -> bool:
    """Whether the cue is one word of saying right behind words in marks, a comma between or not."""
    known = entry(units.words[cue.first]) if cue.last == cue.first + 1 else None
    before = cue.first - 1
    if before > 0 and units.words[before] == ",":
        before -= 1
    return known is not None and "quote" in known.frames.split(",") and before >= 0 and units.quoted[before]


def _subject_end(units: Units, cue: Segment) -> int:
    """Where what follows the cue ends: at a stop, at words in marks or at the end of the paragraph."""
    reach = min(cue.last + _LONGEST, len(units))
    stops = (i for i in range(cue.last, reach) if units.words[i] in _ENDS or units.quoted[i])
    end = next(stops, reach if reach == len(units) else cue.last)
    return end if any(word[0].isalpha() for word in units.words[cue.last : end]) else cue.last


def _without(content: Segment, cue: Segment, last: int, units: Units) -> Segment | None:
    """A content without the subject that it was taken to begin with; None where nothing in marks is left of it."""
    if content.paragraph != cue.paragraph or not cue.last <= content.first < last:
        return content
    first = next((i for i in range(last, content.last) if units.quoted[i]), None)
    return None if first is None else evolve(content, first=first)
