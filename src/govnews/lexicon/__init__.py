"""Word lists as data: one file a list, each opening with what belongs in it and what must not.

Nothing is read on import; each file is read once, when first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType

import regex
from attrs import field, frozen

from govnews.kept import Kept
from govnews.patterns import Pattern
from govnews.vocabulary import Act

FRAMES = frozenset({"that", "quote", "inf", "wh", "np", "person", "intransitive-lead", "as"})
"""What a cue can take; the head of cues.tsv says what each means."""

_VERB_FORMS = ("base", "third", "past", "participle", "gerund")
_WORD = re.compile(r"\w+")
_FIGURE = re.compile(r"\d")
# ASCII with a blank for each sign that is of no word.
_BLANKED = bytes(code if chr(code).isalnum() or chr(code) == "_" else 32 for code in range(128)) + bytes(128)


@frozen
class Cue:
    """One form of a word that ascribes words or a view to a source.

    `form` is in lower case and may be several words; `lemma` is the base form; `tense_form` one of base, third, past,
    participle, gerund, noun; `strength` is "speech" where words were uttered or written, "view" for a mind or attitude.
    """

    form: str
    lemma: str
    tense_form: str
    act: Act = field(converter=Act)
    frames: frozenset[str]
    strength: str


def _is_entry(line: str) -> bool:
    """Whether a line is neither blank nor a comment; a row of hashes without a letter is an entry ("# # #")."""
    return bool(line.strip()) and not (line.startswith("#") and any(map(str.isalpha, line)))


def _lines(file: str) -> Iterator[str]:
    text = resources.files(__name__).joinpath(file).read_text(encoding="utf-8")
    return filter(_is_entry, text.splitlines())


@cache
def words(name: str) -> frozenset[str]:
    """The entries of the list `name`, as written there.

    >>> "minister" in words("role_nouns")
    True
    """
    return frozenset(line.strip() for line in _lines(f"{name}.txt"))


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the table `name`, in the order of the file.

    >>> ("media release", "press_release") in table("kickers")
    True
    """
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in _lines(f"{name}.tsv"))


@cache
def of_kind(name: str, *kinds: str) -> frozenset[str]:
    """The words of the table `name`, which gives each a kind, that are of one of these kinds.

    >>> "but" in of_kind("joints", "verb")
    True
    """
    return frozenset(word for word, kind in table(name) if kind in kinds)


@cache
def of_use(name: str, use: str) -> frozenset[str]:
    """The words of the table `name`, which gives each some uses with commas between, that have one of them.

    >>> "during" in of_use("small_words", "adjunct")
    True
    """
    return frozenset(word for word, uses in table(name) if use in uses.split(","))


@cache
def _phrases(name: str) -> Mapping[str, tuple[str, ...]]:
    """The entries of a list that are more than one word, by the longest of their words that is no small one.

    Few texts have that one.
    """
    small = words("function_words")
    found: dict[str, list[str]] = {}
    for entry in sorted(map(str.lower, words(name))):
        several = _WORD.findall(entry)
        if several != [entry]:
            key = max(several, key=lambda word: (word not in small, len(word)), default=entry)
            found.setdefault(key, []).append(entry)
    return MappingProxyType({key: tuple(entries) for key, entries in found.items()})


@frozen
class Spelled:
    """A text in lower case, its words one after another, which words these are, and whether it has a figure."""

    lower: str
    tokens: tuple[str, ...]
    words: frozenset[str]
    figures: bool


# Words come again and again: what is kept of texts shares them.
_same = Kept(str)


@lru_cache(maxsize=128)
def spelled(text: str) -> Spelled:
    """The words of a text, whatever their case.

    They are kept for a while: all stages ask for those of a paragraph, before they search it with a pattern of which
    each match holds one of some words.

    >>> sorted(spelled("We must, WE must").words)
    ['must', 'we']
    """
    lower = text.lower()
    # Cut at blanks, plain text takes half the time.
    found = lower.encode().translate(_BLANKED).decode().split() if lower.isascii() else _WORD.findall(lower)
    tokens = tuple(map(_same.__getitem__, found))
    return Spelled(lower, tokens, frozenset(tokens), _FIGURE.search(lower) is not None)


def search(pattern: Pattern, text: str, end: int | None = None) -> regex.Match[str] | None:
    """The first match of a pattern in a paragraph, whose words are looked at before; up to `end`.

    >>> from govnews.patterns import Pattern
    >>> oak = Pattern("oak", r"\\b oaks? \\b", yes="an oak", no="a soak", words=("oak", "oaks"))
    >>> search(oak, "an oak")[0], search(oak, "a soak")
    ('oak', None)
    """
    return pattern.search(text, 0, len(text) if end is None else end) if pattern.may(spelled(text).words) else None


def count(name: str, text: str, met: frozenset[str] | None = None) -> int:
    """How many entries of the list `name` stand in a text, whatever their case, none overlapping another.

    Phrases are asked for by one of their words, since to try a long list at each place takes many times as long. `met`
    are those words of the text that are `asked` for, where they are known.

    >>> count("evaluative", "Great news: we are proud of it.")
    2
    """
    met = spelled(text).words if met is None else met
    if met.isdisjoint(asked(name)):
        return 0
    read, phrases = spelled(text), _phrases(name)
    single = words(name) & met
    held = [phrase for key in _keys(name) & met for phrase in phrases[key] if phrase in read.lower]
    return _apart(read.lower, [*held, *single]) if held else sum(map(read.tokens.count, single))


@cache
def asked(*names: str) -> frozenset[str]:
    """The words by which `count` asks for the entries of some lists.

    >>> "proud" in asked("evaluative", "emphasis")
    True
    """
    return frozenset().union(*map(words, names), *map(_keys, names))


@cache
def _keys(name: str) -> frozenset[str]:
    return frozenset(_phrases(name))


def _apart(lower: str, entries: Sequence[str]) -> int:
    """How many of some entries stand in a text, none overlapping another: the first goes first, then the longest."""
    places = sorted((start, -stop) for entry in entries for start, stop in _places(lower, entry))
    found = end = 0
    for start, stop in places:
        if start >= end:
            found, end = found + 1, -stop
    return found


def _places(lower: str, entry: str) -> Iterator[tuple[int, int]]:
    """Where an entry begins and ends in a text, not within a word."""
    start = lower.find(entry)
    while start >= 0:
        stop = start + len(entry)
        if not _is_of_word(lower[start - 1 : start]) and not _is_of_word(lower[stop : stop + 1]):
            yield start, stop
        start = lower.find(entry, start + 1)


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


@cache
def _frames(written: str) -> frozenset[str]:
    # Few frames are shared by thousands of forms.
    return frozenset(written.split(","))


def _verb_cues(row: tuple[str, ...]) -> Iterator[Cue]:
    *forms, act, frames, strength, _provenance = row
    for tense_form, variants in zip(_VERB_FORMS, forms, strict=True):
        for form in variants.split("|"):
            yield Cue(form, forms[0], tense_form, act, _frames(frames), strength)


def _noun_cues(row: tuple[str, ...]) -> Iterator[Cue]:
    noun, plural, act, frames, strength, _provenance = row
    for form in dict.fromkeys((noun, plural)):
        yield Cue(form, noun, "noun", act, _frames(frames), strength)


@cache
def cues() -> Mapping[str, tuple[Cue, ...]]:
    """All cues by their form, in lower case; a form of several words or tenses has several.

    >>> [(cue.lemma, cue.tense_form) for cue in cues()["said"]]
    [('say', 'past'), ('say', 'participle')]
    """
    found: dict[str, list[Cue]] = {}
    for make, name in ((_verb_cues, "cues"), (_noun_cues, "cue_nouns")):
        for row in table(name):
            for cue in make(row):
                found.setdefault(cue.form, []).append(cue)
    return MappingProxyType({form: tuple(same) for form, same in found.items()})
