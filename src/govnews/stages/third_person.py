"""Third person: whether somebody's own words speak of him as of somebody else, so that he does not say them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govnews.drafts import Passage, Reference
from govnews.model import SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import offices, voice

SAYS_I = Pattern("opens_with_i", r"(?: ^ | [.!?] \s | today \s ) I \s", yes="I welcome Mayor Doe", no="We and I")
LIFE = Pattern(
    "life",
    r"""
    \s* (?: \([^()]{1,40}\) \s* )? (?: , \s* )? (?: is | serves | represents | chairs | co-chairs | sits
      | has \s+ (?: served | been ) | welcomes \s+ (?: \p{Ll}+ \s+ )? (?: questions | comments ) ) \b
    """,
    yes=" (D-Ohio) serves on the Committee",
    no=" said",
    by="match",
)
# How people name themselves in what they write, with an office and a given name at most before the surname.
_PRESENTS = r"\b(?:I,|I am|I’m|I'm|name is|by)(?: \S+){0,4}"
_NEAR = 60


def is_spoken_of(passages: Sequence[Passage], found: Reference) -> bool:
    """Whether the author's own words speak of somebody in the third person: "Prime Minister Doe's apology".

    Not so where he presents himself, or where the last of them tells his life.
    """
    surname = voice.surname(found)
    if surname is None or found.speaker_kind is SpeakerKind.ORGANISATION:
        return False
    first, *own = [passage.text for passage in passages if passage.rule == "own"] or [""]
    if own and tells_life(own[-1], surname):
        own.pop()
    told = _speaks_of(first, found, surname) and SAYS_I.search(first) and not _presents(first, surname)
    return bool(told) or any(_speaks_of(text, found, surname) and not _presents(text, surname) for text in own)


def _presents(text: str, surname: str) -> bool:
    return re.search(rf"{_PRESENTS} {re.escape(surname)}", text) is not None


def _speaks_of(text: str, found: Reference, surname: str) -> bool:
    """Whether a text names somebody, and not another of the same surname: "my wife, Ann Doe"."""
    given = (found.name or "").split()[0]
    before = [word for word in _before(text, surname) if surname in text]
    return any(not offices.is_given(word) or given in (word, surname) for word in before)


def _before(text: str, surname: str) -> Iterator[str]:
    """The words right before each place where a text has a surname as a word of its own."""
    words = text.split()
    for before, word in zip(["", *words], words, strict=False):
        if _is_word(word, surname):
            yield before


def speaks_of(text: str, surname: str) -> bool:
    """Whether a text has a surname as a word of its own.

    >>> speaks_of("Mayor Doe’s quay", "Doe"), speaks_of("Mayor Doeling", "Doe")
    (True, False)
    """
    return surname in text and any(_is_word(word, surname) for word in text.split())


def _is_word(word: str, surname: str) -> bool:
    return word.split("'", maxsplit=1)[0].split("’", maxsplit=1)[0].strip(".,;:()") == surname


def tells_life(text: str, surname: str) -> bool:
    """Whether a paragraph begins with whose life it tells: "Senator Jane Doe serves on the Committee".

    >>> tells_life("Senator Jane Doe serves on the Committee.", "Doe"), tells_life("I met Senator Doe.", "Doe")
    (True, False)
    """
    at = text.find(surname, 0, _NEAR)
    return at >= 0 and LIFE.match(text, at + len(surname)) is not None
