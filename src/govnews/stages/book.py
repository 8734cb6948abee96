"""The book of speakers in the making: who they are so far, and the indexes by which one is found."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from attrs import define, field, frozen

from govnews import lexicon
from govnews.drafts import Reference
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import offices

ARTICLE = Pattern("article", r"(?: the | a | an ) \s+", yes="the Minister", no="theatre", ignore_case=True, by="match")
WORDS = Pattern("role_words", r"\p{L}+", yes="Foreign", no="12")
TWO_SYLLABLES = Pattern("two_syllables", r"\b \p{Lu}\p{Ll}+ - \p{Ll}+ $", yes="Cheung Kam-wah", no="Ann Roe-Lee")
MOST_HOLDERS, _KEPT = 40, 1 << 12
_EMPTY = frozenset(("of", "for", "the", "and", "to", "a", "an", "uk", "s"))


@frozen
class Traits:
    """What a title tells of a person: "f", "m" or None; mere courtesy; whether a given name may follow it."""

    gender: str | None = None
    courtesy: bool = False
    before_given: bool = False


@cache
def _traits() -> Mapping[str, Traits]:
    rows = lexicon.table("title_traits")
    return {
        title: Traits({"-": None}.get(sex, sex), use == "courtesy", after == "given") for title, sex, use, after in rows
    }


def trait(title: str) -> Traits:
    """What a title tells; nothing of one that no list knows."""
    return _traits().get(title.rstrip(".").casefold(), Traits())


@define
class Entry:
    """A speaker in the making: the references that mean it so far, in the order of the text."""

    fullest: Reference
    references: list[Reference] = field(factory=list)
    offices: list[frozenset[str]] = field(factory=list)
    gender: str | None = None

    def add(self, r: Reference) -> None:
        """Take one more reference as meaning this speaker."""
        self.references.append(r)
        self.gender = self.gender or gender_of(r)
        if r.role:
            self.offices.append(content(r.role))


@define
class Book:
    """All speakers while the references are read in order, with the indexes by which one is found."""

    entries: list[Entry] = field(factory=list)
    people: dict[tuple[str, str], int] = field(factory=dict)
    called: dict[str, list[int]] = field(factory=dict)
    holders: dict[str, list[int]] = field(factory=dict)
    bearers: dict[frozenset[str], set[int]] = field(factory=dict)
    recent: list[tuple[Reference, int]] = field(factory=list)
    places: dict[Span, int] = field(factory=dict)
    groups: dict[Span, Reference] = field(factory=dict)
    over: frozenset[Span] = frozenset()
    heard: frozenset[Span] = frozenset()
    uttered: list[Span] = field(factory=list)
    senders: dict[int, frozenset[str]] = field(factory=dict)
    labels: dict[str, int | None] = field(factory=dict)
    first_label: int | None = None

    def open(self, fullest: Reference) -> int:
        """A new entry, found from now on by its names and its offices."""
        self.entries.append(Entry(fullest))
        number = len(self.entries) - 1
        self.bear(number, fullest.honorific)
        words = [] if fullest.speaker_kind is SpeakerKind.GROUP else name_words(fullest)
        for name in {*words[-1:], *words[:1], *_family(fullest, words), bare(fullest.name)} - {""}:
            self.called.setdefault(name, []).append(number)
        return number

    def note(self, r: Reference, number: int) -> None:
        """Say that a reference means an entry."""
        self.entries[number].add(r)
        self.bear(number, r.honorific)
        self.recent.append((r, number))
        self.places[r.span] = number

    def bear(self, number: int, title: str | None) -> None:
        """Make an entry findable by how its title is called alone: a Lieutenant Colonel is "the Colonel"."""
        if title:
            self.bearers.setdefault(content(title.split()[-1]), set()).add(number)

    def hold(self, number: int, role: str | None) -> None:
        """Make an entry findable by an office."""
        for word in content(role or ""):
            holders = self.holders.setdefault(word, [])
            if number not in holders[-MOST_HOLDERS:]:
                holders.append(number)


def _family(r: Reference, words: list[str]) -> list[str]:
    """The family name that stands before a given name of two syllables: "Peter [Cheung] Kam-wah"."""
    return words[-2:-1] if len(words) > 2 and TWO_SYLLABLES.search(r.name or "") else []


def full_key(r: Reference) -> tuple[str, str] | None:
    """The first and the last word of a person's full name, a short given name written out: "Bill" is "William"."""
    words = name_words(r)
    full = len(words) > 1 and words[0] not in lexicon.words("name_particles")
    return (_long_names().get(words[0], words[0]), words[-1]) if r.speaker_kind is SpeakerKind.PERSON and full else None


@cache
def _long_names() -> Mapping[str, str]:
    return {row[0]: row[1] for row in lexicon.table("short_given_names")}


def name_words(reference: Reference) -> list[str]:
    """The words of a name as they are compared, without the "Jr." behind it."""
    return list(_name_words(reference.name)) if reference.name else []


@lru_cache(_KEPT)
def _name_words(name: str) -> list[str]:
    words = name.casefold().replace("’", "'").split()
    return words[:-1] if len(words) > 1 and words[-1].strip(".,") in lexicon.words("generations") else words


def gender_of(r: Reference) -> str | None:
    """ "f" or "m" where an honorific, or a given name that is sure, tells it."""
    titles = {word.strip(".").casefold() for word in (r.honorific or "").split()}
    told = next((traits.gender for title in titles if (traits := _traits().get(title)) and traits.gender), None)
    if told:
        return told
    given = (r.name or " ").split(" ")[0] if r.kind is MentionKind.NAME else ""
    if given in lexicon.words("female_names"):
        return "f"
    return "m" if given in lexicon.words("male_names") else None


@lru_cache(_KEPT)
def content(role: str) -> frozenset[str]:
    """The words of an office that tell it from others, short forms written out."""
    words = (offices.synonyms().get(word, (word,)) for word in WORDS.findall(role.casefold()))
    return frozenset(word for several in words for word in several) - _EMPTY


def bare(name: str | None) -> str:
    """A name or a description as it is compared, without its article."""
    text = (name or "").casefold().strip()
    found = ARTICLE.match(text)
    return text[found.end() :] if found else text
