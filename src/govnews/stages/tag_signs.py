"""Signs by which `tags` knows a source, a cue and content: a unit's neighbours, and the way to the nearest likely cues.

What a sign is worth is the caller's to say: `tags` sums weights, the training script joins names. The same few signs
come again and again, so each sum of them is made once and kept. The card weights/attributions.md names the signs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import repeat
from typing import Any, NamedTuple, TypeAlias

from govnews import lexicon
from govnews.stages.cue_words import entry
from govnews.stages.units import Units

Worth: TypeAlias = Any
"""What signs are worth together, which adds up: an integer of packed weights, or a tuple of names."""
Value: TypeAlias = Callable[[str], Worth]
"""What a sign is worth, by its name."""

_SURE = (0.05, 0.2, 0.5, 0.8)
_CANDIDATE = 2
_DISTANCES = (0, 1, 2, 3, 4, 5, 5, 6, 6, 6, *[7] * 5, *[8] * 10)
_FARTHEST, _NEAR, _EDGE, _COMMAS = 9, 5, 3, 3
_KEPT = 1 << 15


def level(probability: float) -> int:
    """How likely a cue is, from 0 to 4.

    >>> level(0.01), level(0.5), level(0.99)
    (0, 3, 4)
    """
    return bisect_right(_SURE, probability)


def sums(value: Value, units: Units, levels: Sequence[int], first: int, last: int) -> list[Worth]:
    """What the signs of the units from `first` to before `last` are worth; these are whole sentences.

    `levels` tells how likely a cue each unit of the paragraph is.

    >>> from govnews.drafts import Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> found = units.find("Doe said so.", Span(0, 12), Marks())
    >>> names = sums(lambda name: (name,), found, [0, 4, 0, 0], 0, 4)
    >>> [name for name in names[0] if name[0] in "wnp"]
    ['wdoe', 'nsaid', 'p^', 'pc^ Abc', 'napa s statement Abc']
    """
    words = list(map(_word, repeat(value), _widened(units.words, first, last, 2)))
    classes = _widened(units.classes, first, last, 1)
    heights = (0, *levels[first:last], 0)
    pairs = list(map(_pair, repeat(value), classes, classes[1:]))
    left = list(_toward(value, "l", units, levels, range(first, last)))
    right = list(_toward(value, "r", units, levels, range(last - 1, first - 1, -1)))[::-1]
    columns = zip(
        words[2:],
        words[3:],
        words[1:],
        words[4:],
        words,
        pairs[1:],
        pairs,
        map(_heights, repeat(value), heights, heights[1:], heights[2:]),
        _frames(value, units, levels, first, last),
        left,
        right,
        map(_both, repeat(value), [way[0] for way in left], [way[0] for way in right], classes[1:]),
        strict=False,
    )
    found = [
        here.own + after.after + before.before + second.second + earlier.earlier
        + pair[0] + last[1] + height + frame + one[1] + other[1] + both
        for here, after, before, second, earlier, pair, last, height, frame, one, other, both in columns
    ]  # fmt: skip
    for i, worth in _by_lexicon(value, words[1:-1], classes, heights):
        found[i] += worth
    return found


def _widened(row: Sequence[str], first: int, last: int, by: int) -> tuple[str, ...]:
    """A stretch of a row with its neighbours on either side, beyond the row what stands for nothing.

    >>> _widened(("doe", "said", "so"), 1, 3, 2)
    ('^', 'doe', 'said', 'so', '$', '$')
    """
    start, stop = max(first - by, 0), min(last + by, len(row))
    return ("^",) * (by - first + start) + tuple(row[start:stop]) + ("$",) * (last + by - stop)


class _Word(NamedTuple):
    """What a word is worth to its own unit and to the one before it, behind it, and two before and behind; its act."""

    own: Worth
    after: Worth
    before: Worth
    second: Worth
    earlier: Worth
    text: str
    act: str


@lru_cache(_KEPT)
def _word(value: Value, word: str) -> _Word:
    known = entry(word)
    own, after, before, second, earlier = (value(f"{letter}{word}") for letter in "wnpNP")
    return _Word(value("b") + own, after, before, second, earlier, word, known.act if known else "")


@lru_cache(_KEPT)
def _pair(value: Value, one: str, other: str) -> tuple[Worth, Worth]:
    """What two classes beside one another are worth to the unit of the first and to that of the second."""
    return value(f"c{one}") + value(f"cn{one} {other}"), value(f"pc{one} {other}")


@lru_cache(_KEPT)
def _heights(value: Value, before: int, here: int, after: int) -> Worth:
    return value(f"q{before}{here}{after}")


def _by_lexicon(
    value: Value, words: Sequence[_Word], classes: Sequence[str], heights: Sequence[int]
) -> Iterator[tuple[int, Worth]]:
    """What likely cues are worth where they stand, and words of the lexicon to the units beside them.

    All three begin one unit early and end one unit late.
    """
    last = len(words) - 2
    for i, (word, height) in enumerate(zip(words, heights), -1):
        if height:
            yield i, value(f"qw{height}{word.text}")
        if word.act and i + 1 < last:
            yield i + 1, value(f"pa{word.act} {classes[i + 2]}")
        if word.act and i > 0:
            yield i - 1, value(f"na{word.act} {classes[i]}")


def _frames(value: Value, units: Units, levels: Sequence[int], first: int, last: int) -> Iterator[Worth]:
    """What it is worth to each unit where in its sentence it stands, and what the sentence holds."""
    sentences = units.sentences
    while first < last:
        end = bisect_right(sentences, sentences[first], first, last)
        marked = "“" if any(units.quoted[first:end]) else ""
        most = max(levels[first:end])
        for i in range(first, end):
            yield _frame(value, min(end - 1 - i, _EDGE), min(i - first, _EDGE), marked, most)
        first = end


@lru_cache(_KEPT)
def _frame(value: Value, to_end: int, from_start: int, marked: str, most: int) -> Worth:
    return value(f"e{to_end}") + value(f"s{from_start}{marked}") + value(f"m{most}{marked}")


class _Cue(NamedTuple):
    """A likely cue: its word, its frames or class, how likely it is, and the class of the unit beside it on the way."""

    word: str
    kind: str
    level: int
    beside: str


class _Way(NamedTuple):
    """The way from a likely cue at a unit: what stands on it, first of all and in all, and how many commas."""

    cue: _Cue
    at: int
    first: str = "-"
    path: str = ""
    commas: int = 0


@cache
def _landmarks() -> frozenset[str]:
    return lexicon.words("landmarks")


def _toward(value: Value, side: str, units: Units, levels: Sequence[int], order: range) -> Iterator[tuple[str, Worth]]:
    """For each unit, in this order, how the way back to the last likely cue of its sentence begins, and its worth."""
    landmarks, words, quoted, sentences = _landmarks(), units.words, units.quoted, units.sentences
    way: _Way | None = None
    sentence, far, ahead = -1, -1, None
    for i in order:
        if sentences[i] != sentence:
            way, sentence = None, sentences[i]
        if way is None:
            yield "!", _no_way(value, side, quoted[i])
        else:
            steps = abs(i - way.at)
            distance = _DISTANCES[steps] if steps < len(_DISTANCES) else _FARTHEST
            if distance != far:
                far, ahead = distance, _ahead(value, side, way, distance)
            yield way.first, ahead + _here(value, side, min(steps, _NEAR), way.path, units.classes[i])
        if levels[i] >= _CANDIDATE:
            way, far = _Way(_cue_at(units, levels, i, order.step), i), -1
        elif way is not None and (quoted[i] or words[i] in landmarks):
            way, far = _longer(way, words[i][0] if quoted[i] else words[i]), -1


def _cue_at(units: Units, levels: Sequence[int], i: int, step: int) -> _Cue:
    word, place = units.words[i], i + step
    known = entry(word)
    beside = units.classes[place] if 0 <= place < len(units) else "^"
    return _Cue(word, known.frames if known else units.classes[i], levels[i], beside)


def _longer(way: _Way, landmark: str) -> _Way:
    commas = min(way.commas + (landmark == ","), _COMMAS)
    if not way.path:
        return way._replace(first=landmark, path=landmark, commas=commas)
    path = way.path if "/" in way.path else f"{way.path}/{landmark}"
    return way._replace(path=path, commas=commas)


@lru_cache(_KEPT)
def _no_way(value: Value, side: str, quoted: bool) -> Worth:
    return value(f"{side}-{quoted:d}")


def _ahead(value: Value, side: str, way: _Way, far: int) -> Worth:
    """What a way is worth so far from the cue, to any unit."""
    return (
        _near(value, side, way.cue, min(far, _NEAR))
        + _route(value, side, way.cue, way.first, way.path)
        + _length(value, side, way.first, far)
        + _height(value, side, way.cue.level, way.commas, far)
    )


@lru_cache(_KEPT)
def _near(value: Value, side: str, cue: _Cue, near: int) -> Worth:
    return value(f"{side}o{cue.beside} {cue.word} {near}") + value(f"{side}k{cue.kind} {near}")


@lru_cache(_KEPT)
def _route(value: Value, side: str, cue: _Cue, first: str, path: str) -> Worth:
    return value(f"{side}p{cue.kind} {path}") + value(f"{side}f{first} {cue.word}")


@lru_cache(_KEPT)
def _length(value: Value, side: str, first: str, far: int) -> Worth:
    return value(f"{side}d{first} {far}")


@lru_cache(_KEPT)
def _height(value: Value, side: str, level: int, commas: int, far: int) -> Worth:
    return value(f"{side},{commas}{far}") + value(f"{side}h{level}{far}")


@lru_cache(_KEPT)
def _here(value: Value, side: str, near: int, path: str, word_class: str) -> Worth:
    return value(f"{side}c{near}{word_class[:1]}") + value(f"{side}w{path} {word_class}")


@lru_cache(_KEPT)
def _both(value: Value, left: str, right: str, word_class: str) -> Worth:
    return value(f"lr{left} {right} {word_class}")
