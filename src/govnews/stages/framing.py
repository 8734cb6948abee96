"""Framing: what a page tells around its author's own words: above them who gives them, below them his life."""

from __future__ import annotations

from collections.abc import Sequence

from govnews.patterns import Pattern
from govnews.stages import authors, people, third_person
from govnews.stages.book import trait
from govnews.stages.signs import View
from govnews.stages.states import OWN
from govnews.stages.telling import tells

IN_PERSON = Pattern(
    "in_person", r"\b (?: we | us | our | ours | my | me | I ) \b", yes="our quay", no="the quay", ignore_case=True
)
THIRD_PERSON = Pattern(
    "third_person", r"\b (?: he | she | him | her ) \b", yes="I thank him", no="I thank them", ignore_case=True
)
IN_MARKS = Pattern("in_marks", r"“[^”]*+”?+ | \"[^\"]*+\"?+", yes="our “quay”", no="our quay")
_FIRST, _EARLY, _LATE = 3, 60, 120


def framed(seen: View, states: Sequence[str]) -> list[str]:
    """The states with what tells of the author, over his words and under them, the story's own."""
    return _ended(seen, _announced(seen, list(states)))


def _announced(seen: View, states: list[str]) -> list[str]:
    """The states with the story's own what tells, over words in the first person, what somebody in office did.

    Not so where these words speak of him: then he does not say them.
    """
    first = states.index(OWN) if OWN in states else 0
    personal = not seen.own[first] and True in seen.own[first + 1 : first + _FIRST] if seen.own else False
    if not personal or states[first : first + 2] != [OWN, OWN] or THIRD_PERSON.search(seen.readings[first + 1].text):
        return states
    if tells(seen, first):
        return [*states[:first], "narration", *states[first + 1 :]]
    surname = _subject(seen.readings[first].text)
    if surname is None or any(third_person.speaks_of(r.text, surname) for r in seen.readings[first + 1 :]):
        return states
    return [*states[:first], "narration", *states[first + 1 :]]


def _subject(text: str) -> str | None:
    """The surname of whoever in office a sentence begins with that the story tells."""
    told = len(text) > _EARLY and text.rstrip().endswith(".") and ":" not in text[:_LATE]
    if not told or _in_person(text):
        return None
    opens = (r for r in people.titled(text[:_EARLY]) if not r.span.start and not trait(r.honorific or "").courtesy)
    who = authors.introduced(text, 0, min(len(text), _LATE)) or next(opens, None)
    return who.name.split()[-1] if who and who.name and people.is_subject(text, who) else None


def _in_person(text: str) -> bool:
    """Whether a paragraph speaks of "I" or "we" outside quotation marks."""
    return IN_PERSON.search(IN_MARKS.compiled.sub("", text)) is not None


def _ended(seen: View, states: list[str]) -> list[str]:
    """The states with the story's own a last paragraph that tells the author's life: "Senator Doe serves on …"."""
    last = len(states) - 1 - states[::-1].index(OWN) if OWN in states else 0
    text = seen.readings[last].text if last else ""
    if not last or seen.own[last] or states[last - 1] != OWN or _in_person(text):
        return states
    who = authors.introduced(text, 0, min(len(text), _EARLY))
    surname = (who.name or "").split()[-1] if who and who.name else None
    if surname is None or not third_person.tells_life(text, surname):
        return states
    return [*states[:last], "narration", *states[last + 1 :]]
