"""Tags: which units of a paragraph are a source, a cue, or the content that is ascribed.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the units of a paragraph. Beside a
unit's neighbours its signs are the nearest likely cue on either side and the way to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache
from operator import add

from attrs import frozen

from govnews import lexicon, weights
from govnews.stages.cue_words import entry
from govnews.stages.units import SHORT, Units


class Tag(IntEnum):
    """What a unit is: none of the three, part of a source, of a cue, the beginning of content, or more of it."""

    NONE = 0
    SOURCE = 1
    CUE = 2
    BEGIN = 3
    CONTENT = 4


Row = tuple[int, ...]
_SURE = (0.05, 0.2, 0.5, 0.8)
_CANDIDATE = 2
_NEVER = -100_000
_DISTANCES = (0, 1, 2, 3, 4, 5, 5, 6, 6, 6, *[7] * 5, *[8] * 10)
_FAR = 9
KINDS = 8
"""Steps differ by whether a sentence begins, and by which of the two units stand in marks."""


@frozen
class Chain:
    """The table of tags, in hundredths: the weights of each sign, packed, and of the steps of each kind, tag to tag."""

    signs: dict[str, int]
    steps: tuple[tuple[Row, ...], ...]


# The weights of a sign for all tags stand in one integer, so that one sum adds those of all tags at once: each has 32
# bits, and is shifted by 2 ** 20 to be positive. No unit has so many signs that a field could overflow.
_BITS, _ZERO, _MASK = 32, 1 << 20, (1 << 32) - 1
_PLACES = tuple(_BITS * tag for tag in Tag)


def packed(weights: Sequence[int]) -> int:
    """The weights of a sign, one a tag, as one integer.

    >>> unpacked(packed([1, -2, 0, 4, 5]) + packed([0, 0, 0, 0, -9]), 2)
    [1, -2, 0, 4, -4]
    """
    total = 0
    for weight in reversed(weights):
        total = (total << _BITS) + weight + _ZERO
    return total


def unpacked(total: int, signs: int) -> list[int]:
    """What the packed weights of so many signs add up to, by tag."""
    shift = signs * _ZERO
    return [(total >> place & _MASK) - shift for place in _PLACES]


@cache
def learned() -> Chain:
    """The chain of weights/attributions.tsv."""
    found = {name: tuple(map(int, values)) for name, *values in weights.rows("attributions")}
    steps = tuple(tuple(found.pop(f"> {kind} {tag:d}") for tag in Tag) for kind in range(KINDS))
    return Chain({name: packed(row) for name, row in found.items()}, steps)


def find(units: Units, cues: Sequence[float]) -> list[int]:
    """The tags of the units, given how probable each is to be a cue."""
    chain = learned()
    get = chain.signs.get
    scores = []
    for i, names in enumerate(signs(units, cues)):
        found = [row for row in map(get, names) if row is not None]
        scores.append(unpacked(sum(found), len(found)))
        if units.quoted[i] and not units.words[i].endswith(SHORT):
            scores[i][Tag.SOURCE] = scores[i][Tag.CUE] = _NEVER
    return viterbi(chain, scores, kinds(units)) if scores else []


def kinds(units: Units) -> list[int]:
    """The kind of the step into each unit."""
    found = [int(units.quoted[0])] if len(units) else []
    for i in range(1, len(units)):
        begins = units.sentences[i] != units.sentences[i - 1]
        found.append(4 * begins + 2 * units.quoted[i - 1] + units.quoted[i])
    return found


def viterbi(chain: Chain, scores: Sequence[Sequence[int]], kinds: Sequence[int]) -> list[int]:
    """The best sequence of tags; the way back is worked out anew from the scores of the best sequences so far."""
    into = [list(zip(*steps, strict=True)) for steps in chain.steps]
    best = scores[0]
    heard = [best]
    for row, kind in zip(scores[1:], kinds[1:], strict=True):
        best = [max(map(add, best, steps)) + score for steps, score in zip(into[kind], row, strict=True)]
        heard.append(best)
    path = [best.index(max(best))]
    for best, kind in zip(reversed(heard[:-1]), reversed(kinds), strict=False):
        reached = list(map(add, best, into[kind][path[-1]]))
        path.append(reached.index(max(reached)))
    return path[::-1]


@cache
def _landmarks() -> frozenset[str]:
    return lexicon.words("landmarks")


def level(probability: float) -> int:
    """How likely a cue is, from 0 to 4."""
    return sum(probability >= bound for bound in _SURE)


def _distance(units: int) -> int:
    return _DISTANCES[units] if units < len(_DISTANCES) else _FAR


@frozen
class _Way:
    """The way to the nearest likely cue on one side: where it is, what stands on the way first, and how many commas."""

    cue: int
    first: str
    path: str
    commas: int


def _ways(units: Units, levels: Sequence[int], order: Sequence[int]) -> list[_Way | None]:
    """For each unit the way back, in this order, to the last likely cue of its sentence."""
    landmarks, words = _landmarks(), units.words
    found: list[_Way | None] = [None] * len(units)
    way: _Way | None = None
    sentence = -1
    for i in order:
        if units.sentences[i] != sentence:
            way, sentence = None, units.sentences[i]
        found[i] = way
        if levels[i] >= _CANDIDATE:
            way = _Way(i, "-", "", 0)
        elif way is not None and (words[i] in landmarks or units.quoted[i]):
            way = _longer(way, words[i][0] if units.quoted[i] else words[i])
    return found


def _longer(way: _Way, landmark: str) -> _Way:
    commas = way.commas + (landmark == ",")
    if not way.path:
        return _Way(way.cue, landmark, landmark, commas)
    path = way.path if "/" in way.path else f"{way.path}/{landmark}"
    return _Way(way.cue, way.first, path, commas)


_EDGES = ("^", "^")
_ENDS = ("$", "$")


def signs(units: Units, cues: Sequence[float]) -> Iterator[list[str]]:
    """The signs of each unit, by name; the card weights/attributions.md says what the letters mean."""
    levels = list(map(level, cues))
    size = len(units)
    before, after = _ways(units, levels, range(size)), _ways(units, levels, range(size - 1, -1, -1))
    words, classes = (*_EDGES, *units.words, *_ENDS), (*_EDGES, *units.classes, *_ENDS)
    acts = ("", *[known[3] if (known := entry(word)) else "" for word in units.words], "")
    heights = (0, *levels, 0)
    for i, frame in enumerate(_frames(units, levels)):
        names = _beside(words, classes, i + 2)
        names += _cued(heights, acts, words, classes, i)
        names += frame
        names += _toward("l", units, levels, before[i], i)
        names += _toward("r", units, levels, after[i], i)
        one, other = before[i], after[i]
        names.append(f"lr{one.first if one else '!'} {other.first if other else '!'} {units.classes[i]}")
        yield names


def _beside(words: Sequence[str], classes: Sequence[str], i: int) -> list[str]:
    word, own = words[i], classes[i]
    return [
        "b",
        f"w{word}",
        f"c{own}",
        f"n{words[i + 1]}",
        f"p{words[i - 1]}",
        f"cn{own} {classes[i + 1]}",
        f"pc{classes[i - 1]} {own}",
        f"N{words[i + 2]}",
        f"P{words[i - 2]}",
    ]


def _cued(
    heights: Sequence[int], acts: Sequence[str], words: Sequence[str], classes: Sequence[str], i: int
) -> list[str]:
    """What the chance of a cue here and beside, and their entries in the lexicon, say."""
    own = classes[i + 2]
    names = [f"q{heights[i]}{heights[i + 1]}{heights[i + 2]}"]
    if heights[i + 1]:
        names.append(f"qw{heights[i + 1]}{words[i + 2]}")
    if acts[i]:
        names.append(f"pa{acts[i]} {own}")
    if acts[i + 2]:
        names.append(f"na{acts[i + 2]} {own}")
    return names


def _frames(units: Units, levels: Sequence[int]) -> Iterator[list[str]]:
    """For each unit where in its sentence it stands, and what the sentence holds."""
    sentences, first = units.sentences, 0
    for i in range(1, len(units) + 1):
        if i < len(units) and sentences[i] == sentences[first]:
            continue
        marked = "“" if any(units.quoted[first:i]) else ""
        most = f"m{max(levels[first:i])}{marked}"
        for j in range(first, i):
            yield [f"e{min(i - 1 - j, 3)}", f"s{min(j - first, 3)}{marked}", most]
        first = i


def _toward(side: str, units: Units, levels: Sequence[int], way: _Way | None, i: int) -> list[str]:
    """What the way to the nearest likely cue on one side says."""
    if way is None:
        return [f"{side}-{units.quoted[i]:d}"]
    cue, first, path = way.cue, way.first, way.path
    word, steps = units.words[cue], abs(i - cue)
    known = entry(word)
    kind = known[1] if known else units.classes[cue]
    near, far = min(steps, 5), _distance(steps)
    beyond = cue + 1 if side == "l" else cue - 1
    outer = units.classes[beyond] if 0 <= beyond < len(units) else "^"
    return [
        f"{side}o{outer} {word} {near}",
        f"{side}k{kind} {near}",
        f"{side}p{kind} {path}",
        f"{side}f{first} {word}",
        f"{side}d{first} {far}",
        f"{side},{min(way.commas, 3)}{far}",
        f"{side}h{levels[cue]}{far}",
        f"{side}c{near}{units.classes[i][:1]}",
        f"{side}w{path} {units.classes[i]}",
    ]
