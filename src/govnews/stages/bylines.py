"""Bylines: lines over the prose that give a name and an office alone, and so say whose words the page gives."""

from __future__ import annotations

from collections.abc import Sequence

from govnews.stages import credited, furniture, mastheads, third_person
from govnews.stages.signs import View

_LINES = 6


def first_below(seen: View, prose: Sequence[int]) -> int | None:
    """The first paragraph of prose under a byline; None unless all the prose may be the words of the one named there.

    It must not tell of him, nor give anybody's words in marks: a release has such a line too, but then quotes him.
    """
    told = [i for i in prose if not mastheads.is_holder(seen.readings[i].text.strip())]
    first = told[0] if told else 0
    above = range(max(seen.title.at[-1] + 1 if seen.title else 0, first - _LINES), first)
    name = next((found for i in above if (found := _named(seen, i))), None)
    if name is None or any(credited.tells_who_said(seen.page, i) for i in told):
        return None
    surname = name.split()[-1]
    return None if any(third_person.speaks_of(seen.readings[i].text, surname) for i in told) else first


def _named(seen: View, i: int) -> str | None:
    below = seen.readings[i + 1].text if i + 1 < len(seen.readings) else ""
    return None if furniture.is_contact(seen.readings[i].paragraph) else mastheads.held_by(seen.readings[i].text, below)
