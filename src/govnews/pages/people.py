"""People: who of the speakers of many stories are one person, and of whom that cannot be told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, field, frozen

from govnews import lexicon
from govnews.captions import office
from govnews.model import Speaker, SpeakerKind

_WORD = re.compile(r"[^\W\d_]{2,}")
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
_INITIAL = 2


@frozen
class Heard:
    """A speaker of one story: the number of the story, and how often and where first he is quoted in it."""

    story: int
    speaker: Speaker
    count: int
    first: int


@frozen
class Person:
    """Somebody who is heard in one story or in several.

    `known` tells whether a full name, or the name of a body, says who it is; those who are called so by office or by
    surname alone may be several people.
    """

    name: str
    known: bool
    offices: tuple[str, ...]
    heard: tuple[Heard, ...]

    @property
    def count(self) -> int:
        """How many quotations are his in all stories."""
        return sum(one.count for one in self.heard)


@frozen
class _Named:
    """Those of one name who are called alike between first and last name and hold the same office, or none."""

    middle: frozenset[str]
    office: frozenset[str]
    heard: tuple[Heard, ...] = field(eq=False, default=())

    @property
    def is_telling(self) -> bool:
        """Whether the office has a word that is no mere title: "Minister for Health", not "Minister"."""
        return not self.office <= lexicon.words("role_nouns")


def joined(heard: Iterable[Heard]) -> list[Person]:
    """The people of many stories, those who are quoted most first.

    One full name is one person where the offices share a word that is no mere title, as "health" of "Minister for
    Health" and "Health Secretary". A mere title, "Minister", is joined to the only one of that name with whose office
    it goes, and whoever has no office to the only one of that name. All others of one name stand apart.

    >>> roles = ("Mayor", "Mayor of Linden", "Harbour Coroner")
    >>> doe = (Speaker("person", "Jane Doe", role=role) for role in roles)
    >>> [one.offices for one in joined(Heard(number, said, 1, 1) for number, said in enumerate(doe))]
    [('Mayor', 'Mayor of Linden'), ('Harbour Coroner',)]
    """
    groups: defaultdict[tuple[object, ...], list[Heard]] = defaultdict(list)
    for one in heard:
        groups[_key(one.speaker)].append(one)
    people = (person for group in groups.values() for person in _people(group))
    return sorted(people, key=lambda person: (-person.count, person.name, person.heard[0].story))


def _key(speaker: Speaker) -> tuple[object, ...]:
    """What must be the same of two speakers who may be one."""
    if _is_full(speaker):
        return (speaker.kind, *_ends(_words(speaker.name)))
    return (speaker.kind, *_words(str(speaker)))


def _is_full(speaker: Speaker) -> bool:
    return speaker.kind is SpeakerKind.PERSON and len(_ends(_words(speaker.name))) > 1 and not _is_titled(speaker)


def _is_titled(speaker: Speaker) -> bool:
    """Whether a title stands for the given name: "Judge Batty"."""
    words = _words(speaker.name)
    return any(_words(title) == words[:-1] for title in (speaker.honorific, speaker.role) if title)


def _words(name: str | None) -> list[str]:
    return (name or "").casefold().replace("’", "'").split()


def _ends(words: Sequence[str]) -> tuple[str, ...]:
    """The first and the last name, and the "Jr." behind it."""
    after = [word.strip(".,") for word in words[-1:] if word.strip(".,") in _GENERATIONS]
    bare = [word.strip(",") for word in (words[:-1] if after else words)]
    return (bare[0], bare[-1], *after) if len(bare) > 1 else tuple(bare)


def _people(group: Sequence[Heard]) -> Iterator[Person]:
    """The people among the speakers of one name."""
    if not _is_full(group[0].speaker):
        yield _person(group, group[0].speaker.kind is SpeakerKind.ORGANISATION)
        return
    people: list[list[_Named]] = []
    named = sorted(_named(group), key=lambda one: (not one.is_telling, not one.office))
    for one in named:
        alike = [person for person in people if any(_are_one(one, other) for other in person)]
        alike = alike if one.is_telling or len(alike) == 1 else []
        people = [person for person in people if person not in alike]
        people.append([one, *(other for person in alike for other in person)])
    for person in people:
        yield _person([heard for one in person for heard in one.heard], True)


def _named(group: Sequence[Heard]) -> Iterator[_Named]:
    """Those of one name, by what they are called between first and last name and by office."""
    found: dict[_Named, list[Heard]] = {}
    for one in group:
        middle = frozenset(word for word in _words(one.speaker.name)[1:-1] if len(word.strip(".,")) >= _INITIAL)
        found.setdefault(_Named(middle, _office(one.speaker)), []).append(one)
    for named, heard in found.items():
        yield evolve(named, heard=tuple(heard))


def _office(speaker: Speaker) -> frozenset[str]:
    words = _WORD.findall((office(speaker) or "").casefold())
    return frozenset(_one(word) for word in words) - lexicon.words("function_words")


def _one(word: str) -> str:
    """A word in the singular where that is a title: "senators" is what each senator is."""
    return word[:-1] if word.endswith("s") and word[:-1] in lexicon.words("role_nouns") else word


def _are_one(one: _Named, other: _Named) -> bool:
    """Whether two of one name can be the same person by names and offices, `one` being no more telling."""
    if one.middle and other.middle and one.middle.isdisjoint(other.middle):
        return False
    if one.is_telling:
        return bool(one.office & other.office - lexicon.words("role_nouns"))
    return one.office <= other.office


def _person(heard: Sequence[Heard], known: bool) -> Person:
    ordered = tuple(sorted(heard, key=lambda one: one.story))
    name = max((str(one.speaker) for one in ordered), key=len)
    offices = dict.fromkeys(filter(None, (office(one.speaker) for one in ordered)))
    return Person(name, known, tuple(offices), ordered)
