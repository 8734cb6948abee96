"""Cue words: how probable it is that a word is the head of a cue, one that ascribes words or a view to a source.

A logistic regression over the word, its entry in the lexicon and its neighbours, learned from PolNeAR; the card
weights/attributions.md says how.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import NamedTuple

from attrs import frozen

from govnews import lexicon, weights
from govnews.kept import Kept
from govnews.stages.units import Units
from govnews.weights import Value, Worth

BIAS = "bias"
_NEAR, _FEW = 6, 3
_NAME = "Abc"
_EDGES = ("^", "^", "^")


@cache
def learned() -> Mapping[str, float]:
    """The weights of the signs; a word without a weight "word X" is never taken for a cue."""
    return weights.table("cue_words")


@cache
def learned_value() -> Value:
    """The same as what signs are worth."""
    return weights.value("cue_words")


@cache
def forms() -> frozenset[str]:
    """The words that can be the head of a cue."""
    return frozenset([name[5:] for name in learned() if name[:5] == "word "])


def find(units: Units) -> list[float]:
    """The probability of each unit to be the head of a cue; 0.0 where it cannot be one.

    >>> from govnews.drafts import Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> said = "Doe said that costs rose."
    >>> [round(p, 1) for p in find(units.find(said, Span(0, len(said)), Marks()))]
    [0.0, 1.0, 0.0, 0.0, 0.0, 0.0]
    """
    value, found = learned_value(), [0.0] * len(units)
    for i, total in sums(value, units, forms()):
        if not _is_in_name(units, i):
            # What holds of every word counts twice.
            found[i] = 1 / (1 + math.exp(-(total + value(BIAS, 0)) / 100))
    return found


def _is_in_name(units: Units, i: int) -> bool:
    """Whether a word is part of a name in running text, as "Claims" is in "the False Claims Act"."""
    classes = units.classes
    if not 0 < i < len(units) - 1 or classes[i] != _NAME or (classes[i - 1], classes[i + 1]) != (_NAME, _NAME):
        return False
    return 2 * classes.count(_NAME) < len(units)


def sums(value: Value, units: Units, wanted: Collection[str]) -> Iterator[tuple[int, Worth]]:
    """What the signs are worth of each unit whose word is wanted."""
    places = [i for i, word in enumerate(units.words) if word in wanted and not units.quoted[i]]
    if not places:
        return
    kept, marks = _sums(value), units.marked()
    words, classes = (*_EDGES, *units.words, *_EDGES), (*_EDGES, *units.classes, *_EDGES)
    for i in places:
        yield i, _beside(kept, words, classes, i + len(_EDGES)) + _where(kept, units, marks, i)


@frozen(eq=False)
class _Sums:
    """What signs are worth, those that come together added up, by what they are made of."""

    after: Kept[tuple[str, str], Worth]
    before: Kept[tuple[str, str], Worth]
    around: Kept[tuple[str, str], Worth]
    known_before: Kept[tuple[str, Entry], Worth]
    known_after: Kept[tuple[Entry, str], Worth]
    ahead: Kept[tuple[str, str, str], Worth]
    behind: Kept[tuple[str, str, str], Worth]
    place: Kept[tuple[int, int], Worth]
    opens: Kept[tuple[str, int], Worth]
    first: Kept[str, Worth]
    marks: Kept[tuple[str, str], Worth]


@cache
def _sums(value: Value) -> _Sums:
    makers = (
        *(_after, _before, _around, _known_before, _known_after, _ahead, _behind),
        *(_place, _opens, _first, _marks),
    )
    return _Sums(*(Kept(partial(make, value)) for make in makers))


def _beside(kept: _Sums, words: Sequence[str], classes: Sequence[str], i: int) -> Worth:
    """What a word and its neighbours are worth."""
    word, before, after = words[i], classes[i - 1], classes[i + 1]
    worth = (
        kept.after[word, words[i + 1]]
        + kept.before[words[i - 1], word]
        + kept.around[before, after]
        + kept.ahead[after, classes[i + 2], classes[i + 3]]
        + kept.behind[classes[i - 3], classes[i - 2], before]
    )
    known = entry(word)
    return worth if known is None else worth + kept.known_before[before, known] + kept.known_after[known, after]


def _after(value: Value, pair: tuple[str, str]) -> Worth:
    word, following = pair
    return value(f"word {word}", 0) + value(f"next {following}", 0) + value(f"word, next {word} {following}", 0)


def _before(value: Value, pair: tuple[str, str]) -> Worth:
    last, word = pair
    return value(f"last {last}", 0) + value(f"last, word {last} {word}", 0)


def _around(value: Value, classes: tuple[str, str]) -> Worth:
    before, after = classes
    return value(f"around {before} {after}", 0)


def _known_before(value: Value, pair: tuple[str, Entry]) -> Worth:
    """What a word's entry in the lexicon is worth behind a class."""
    before, known = pair
    return value(f"last, lemma {before} {known.lemma}", 0) + value(f"last, form {before} {known.form}", 0)


def _known_after(value: Value, pair: tuple[Entry, str]) -> Worth:
    """What a word's entry in the lexicon is worth by itself and before a class."""
    known, after = pair
    lemma = value(f"lemma {known.lemma}", 0) + value(f"lemma, next {known.lemma} {after}", 0)
    return lemma + value(f"frames, next {known.frames} {after}", 0)


def _ahead(value: Value, classes: tuple[str, str, str]) -> Worth:
    one, two, three = classes
    return value(f"next two {one} {two}", 0) + value(f"next three {one} {two} {three}", 0)


def _behind(value: Value, classes: tuple[str, str, str]) -> Worth:
    three, two, one = classes
    return value(f"last three {three} {two} {one}", 0)


class Entry(NamedTuple):
    """A word's entry in the lexicon as signs say it: lemma, frames, form with strength, and that with the act."""

    lemma: str
    frames: str
    form: str
    act: str


@cache
def entries() -> Mapping[str, Entry]:
    """The first entry of each word of the lexicon."""
    return {word: _entry(found[0]) for word, found in lexicon.cues().items()}


def _entry(cue: lexicon.Cue) -> Entry:
    form = f"{cue.tense_form[:2]} {cue.strength[0]}"
    return Entry(cue.lemma, ",".join(sorted(cue.frames)), form, f"{form} {cue.act.value}")


def entry(word: str) -> Entry | None:
    """A word's entry in the lexicon."""
    return entries().get(word)


def _where(kept: _Sums, units: Units, marks: Sequence[int], i: int) -> Worth:
    """What it is worth where in its sentence a word stands: from its start and end, and from words in marks."""
    words, sentences = units.words, units.sentences
    first, end = bisect_left(sentences, sentences[i]), bisect_right(sentences, sentences[i])
    near = bisect_left(marks, i)
    left, right = marks[near - 1] if near else -1, marks[near] if near < len(marks) else end
    return (
        kept.place[min(end - 1 - i, 4), min(words[first:i].count(","), _FEW)]
        + kept.opens[words[i], min(i - first, 2)]
        + kept.first[words[first]]
        + kept.marks[
            f"{words[left]}{min(i - left, _NEAR)}" if left >= first else "",
            f"{words[right]}{min(right - i, _NEAR)}" if right < end else "",
        ]
    )


def _place(value: Value, place: tuple[int, int]) -> Worth:
    to_end, commas = place
    return value(BIAS, 0) + value(f"to end {to_end}", 0) + value(f"commas {commas}", 0)


def _opens(value: Value, place: tuple[str, int]) -> Worth:
    word, from_start = place
    return value(f"from start {from_start} {word}", 0)


def _first(value: Value, word: str) -> Worth:
    return value(f"opens {word}", 0)


def _marks(value: Value, sides: tuple[str, str]) -> Worth:
    left, right = sides
    return (
        value(f"marks before {left}", 0) + value(f"marks after {right}", 0) + value(f"marks {left[:3]} {right[:3]}", 0)
    )
