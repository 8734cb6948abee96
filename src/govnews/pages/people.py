"""People: who of the speakers of many stories are one person, and of whom that cannot be told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, field, frozen

from govnews import lexicon
from govnews.captions import office
from govnews.model import Speaker, SpeakerKind

_WORD = re.compile(r"[^\W\d_]+")
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
    """A full name and an office as they are compared: first and last name, what stands between, words of the office."""

    ends: tuple[str, ...]
    middle: frozenset[str]
    office: frozenset[str]
    heard: tuple[Heard, ...] = field(eq=False, default=())


def joined(heard: Iterable[Heard]) -> list[Person]:
    """The people of many stories, those who are quoted most first.

    One full name is one person where the offices can be one person's: where one has all the words of the other, or both
    a word that is no title, as "health" of "Minister for Health" and "Health Secretary". Whoever has no office there is
    joined if only one person of that name has one. All others of one name stand apart.

    >>> doe = [Speaker("person", "Jane Doe", role=role) for role in ("Mayor", "Mayor of Linden", "Chief Coroner")]
    >>> [(one.name, one.offices) for one in joined(Heard(number, said, 1, 1) for number, said in enumerate(doe))]
    [('Jane Doe', ('Mayor', 'Mayor of Linden')), ('Jane Doe', ('Chief Coroner',))]
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
    held: list[_Named] = []
    for one in _named(group):
        alike = [other for other in held if one.office and _are_one(one, other)]
        held = [other for other in held if other not in alike]
        held.append(_merged([*alike, one]))
    offices = [one for one in held if one.office]
    without = [one for one in held if not one.office]
    if len(offices) == 1 and all(_middles_agree(offices[0], one) for one in without):
        held = [_merged(held)]
    for one in held:
        yield _person(one.heard, True)


def _named(group: Sequence[Heard]) -> Iterator[_Named]:
    """Those of one name, by what they are called between first and last name and by office."""
    found: dict[_Named, list[Heard]] = {}
    for one in group:
        words = _words(one.speaker.name)
        middle = frozenset(word for word in words[1:-1] if len(word.strip(".,")) >= _INITIAL)
        found.setdefault(_Named(_ends(words), middle, _office(one.speaker)), []).append(one)
    for named, heard in found.items():
        yield evolve(named, heard=tuple(heard))


def _office(speaker: Speaker) -> frozenset[str]:
    return frozenset(_WORD.findall((office(speaker) or "").casefold())) - lexicon.words("function_words")


def _are_one(one: _Named, other: _Named) -> bool:
    if not other.office or not _middles_agree(one, other):
        return False
    shared = one.office & other.office
    return one.office <= other.office or other.office <= one.office or bool(shared - lexicon.words("role_nouns"))


def _middles_agree(one: _Named, other: _Named) -> bool:
    return not one.middle or not other.middle or not one.middle.isdisjoint(other.middle)


def _merged(several: Sequence[_Named]) -> _Named:
    first = several[0]
    office = frozenset(word for one in several for word in one.office)
    middle = frozenset(word for one in several for word in one.middle)
    return _Named(first.ends, middle, office, tuple(heard for one in several for heard in one.heard))


def _person(heard: Sequence[Heard], known: bool) -> Person:
    ordered = tuple(sorted(heard, key=lambda one: one.story))
    name = max((str(one.speaker) for one in ordered), key=len)
    offices = dict.fromkeys(filter(None, (office(one.speaker) for one in ordered)))
    return Person(name, known, tuple(offices), ordered)
