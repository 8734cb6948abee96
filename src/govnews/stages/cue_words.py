"""Cue words: how probable it is that a word is the head of a cue, one that ascribes words or a view to a source.

A logistic regression over the word, its entry in the lexicon and its neighbours, learned from PolNeAR; the card
weights/attributions.md says how.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from govnews import lexicon, weights
from govnews.stages.units import Units

BIAS = "bias"
_NEAR, _FEW = 6, 3
_NAME = "Abc"
_EDGES = ("^", "^", "^")


@cache
def learned() -> Mapping[str, float]:
    """The weights of the signs; a word without a weight "word X" is never taken for a cue."""
    return weights.table("cue_words")


@cache
def forms() -> frozenset[str]:
    """The words that can be the head of a cue."""
    return frozenset(name.removeprefix("word ") for name in learned() if name.startswith("word "))


def find(units: Units) -> list[float]:
    """The probability of each unit to be the head of a cue; 0.0 where it cannot be one.

    >>> from govnews.drafts import Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> said = "Doe said that costs rose."
    >>> [round(p, 1) for p in find(units.find(said, Span(0, len(said)), Marks()))]
    [0.0, 1.0, 0.0, 0.0, 0.0, 0.0]
    """
    table = learned()
    found = [0.0] * len(units)
    for i, names in signs(units, forms()):
        if _is_in_name(units, i):
            continue
        total = table[BIAS] + math.fsum([table[name] for name in names if name in table])
        found[i] = 1 / (1 + math.exp(-total))
    return found


def _is_in_name(units: Units, i: int) -> bool:
    """Whether a word is part of a name in running text, as "Claims" is in "the False Claims Act"."""
    classes = units.classes
    if not 0 < i < len(units) - 1 or classes[i] != _NAME or (classes[i - 1], classes[i + 1]) != (_NAME, _NAME):
        return False
    return 2 * classes.count(_NAME) < len(units)


def signs(units: Units, wanted: Collection[str]) -> Iterator[tuple[int, list[str]]]:
    """The signs of each unit whose word is wanted."""
    places = [i for i, word in enumerate(units.words) if word in wanted and not units.quoted[i]]
    if not places:
        return
    bounds = list(_bounds(units.sentences))
    words, classes = (*_EDGES, *units.words, *_EDGES), (*_EDGES, *units.classes, *_EDGES)
    marks, commas = _marks(units), _commas(units)
    for i in places:
        first, last = bounds[units.sentences[i]]
        where = _where(units, i, (first, last), marks, commas[i] - commas[first])
        at = i + len(_EDGES)
        yield i, [*_beside(words, classes, at), *_by_entry(words[at], classes, at), *where]


def _bounds(sentences: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last unit of each sentence."""
    first = 0
    for i in range(1, len(sentences) + 1):
        if i == len(sentences) or sentences[i] != sentences[first]:
            yield first, i - 1
            first = i


def _marks(units: Units) -> tuple[list[int | None], list[int | None]]:
    """For each unit the nearest stretch in marks before it and after it."""
    before: list[int | None] = [None] * len(units)
    after: list[int | None] = [None] * len(units)
    last: int | None = None
    for i, quoted in enumerate(units.quoted):
        before[i] = last
        last = i if quoted else last
    last = None
    for i in range(len(units) - 1, -1, -1):
        after[i] = last
        last = i if units.quoted[i] else last
    return before, after


def _commas(units: Units) -> list[int]:
    """How many commas stand before each unit."""
    counts, count = [], 0
    for word in units.words:
        counts.append(count)
        count += word == ","
    return counts


def _beside(words: Sequence[str], classes: Sequence[str], i: int) -> tuple[str, ...]:
    word, before, after = words[i], classes[i - 1], classes[i + 1]
    return (
        f"word {word}",
        f"next {words[i + 1]}",
        f"last {words[i - 1]}",
        f"word, next {word} {words[i + 1]}",
        f"last, word {words[i - 1]} {word}",
        f"around {before} {after}",
        f"next two {after} {classes[i + 2]}",
        f"next three {after} {classes[i + 2]} {classes[i + 3]}",
        f"last three {classes[i - 3]} {classes[i - 2]} {before}",
    )


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


def _by_entry(word: str, classes: Sequence[str], i: int) -> tuple[str, ...]:
    known = entry(word)
    if known is None:
        return ()
    lemma, frames, form, _ = known
    before, after = classes[i - 1], classes[i + 1]
    return (
        f"lemma {lemma}",
        f"lemma, next {lemma} {after}",
        f"last, lemma {before} {lemma}",
        f"frames, next {frames} {after}",
        f"last, form {before} {form}",
    )


def _where(
    units: Units,
    i: int,
    sentence: tuple[int, int],
    marks: tuple[list[int | None], list[int | None]],
    commas: int,
) -> tuple[str, ...]:
    """Where in its sentence a word stands: from its start and end, and from words in marks."""
    first, last = sentence
    before, after = marks[0][i], marks[1][i]
    left = "" if before is None or before < first else f"{units.words[before]}{min(i - before, _NEAR)}"
    right = "" if after is None or after > last else f"{units.words[after]}{min(after - i, _NEAR)}"
    return (
        BIAS,
        f"marks before {left}",
        f"marks after {right}",
        f"marks {left[:3]} {right[:3]}",
        f"from start {min(i - first, 2)} {units.words[i]}",
        f"to end {min(last - i, 4)}",
        f"commas {min(commas, _FEW)}",
        f"opens {units.words[first]}",
    )
