"""Signs by which `tags` knows a source, a cue and content: a unit's neighbours, and the way to the nearest likely cues.

What a sign is worth is the caller's to say: `tags` sums weights, the training script joins names. The same few signs
come again and again, so each sum of them is made once and kept. The card weights/attributions.md names the signs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import pairwise
from typing import NamedTuple

from attrs import frozen

from govnews import lexicon
from govnews.kept import Kept
from govnews.stages.cue_words import entry
from govnews.stages.units import Units
from govnews.weights import Value, Worth

_SURE = (0.05, 0.2, 0.5, 0.8)
_CANDIDATE = 2
_DISTANCES = (0, 1, 2, 3, 4, 5, 5, 6, 6, 6, *[7] * 5, *[8] * 10)
_FARTHEST, _NEAR, _EDGE, _COMMAS = 9, 5, 3, 3


def level(probability: float) -> int:
    """How likely a cue is, from 0 to 4.

    >>> level(0.01), level(0.5), level(0.99)
    (0, 3, 4)
    """
    return bisect_right(_SURE, probability)


def levels_of(cues: Sequence[float]) -> list[int]:
    """How likely a cue each unit is, by how probable it is; most cannot be one at all.

    >>> levels_of([0.0, 0.5])
    [0, 3]
    """
    return [level(chance) if chance else 0 for chance in cues]


def sums(value: Value, units: Units, levels: Sequence[int], first: int, last: int) -> list[Worth]:
    """What the signs of the units from `first` to before `last` are worth; these are whole sentences.

    `levels` tells how likely a cue each unit of the paragraph is.

    >>> from govnews.drafts import Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> found = units.find("Doe said so.", Span(0, 12), Marks())
    >>> names = sums(lambda name, _: (name,), found, [0, 4, 0, 0], 0, 4)
    >>> [name for name in names[0] if name[0] in "wnp"]
    ['wdoe', 'nsaid', 'p^', 'pc^ Abc', 'napa s statement Abc']
    """
    kept = _kept(value)
    words = _widened(units.words, first, last, 2)
    classes = _widened(units.classes, first, last, 1)
    own, after, before, second, earlier, acts = zip(*map(kept.words.__getitem__, words), strict=True)
    pairs = list(map(kept.pairs.__getitem__, pairwise(classes)))
    run = _run(units, levels, first, last)
    left, to_left = _toward(kept.left, run)
    right, to_right = _toward(kept.right, run.turned())
    columns = zip(
        own[2:],
        after[3:],
        before[1:],
        second[4:],
        earlier,
        pairs[1:],
        pairs,
        _around(kept, run.levels),
        _frames(kept, run),
        to_left,
        to_right[::-1],
        map(kept.ways.__getitem__, zip(left, right[::-1], classes[1:])),
        strict=False,
    )
    found = [
        here + next_one + last_one + next_two + last_two + pair[0] + other[1] + height + frame + one + two + both
        for here, next_one, last_one, next_two, last_two, pair, other, height, frame, one, two, both in columns
    ]
    for i, height in enumerate(levels[first:last]):
        if height:
            found[i] += value(f"qw{height}{words[i + 2]}", 0)
    for i, worth in _by_lexicon(value, acts[1:-1], classes):
        found[i] += worth
    return found


def _widened(row: Sequence[str], first: int, last: int, by: int) -> tuple[str, ...]:
    """A stretch of a row with its neighbours on either side, beyond the row what stands for nothing.

    >>> _widened(("doe", "said", "so"), 1, 3, 2)
    ('^', 'doe', 'said', 'so', '$', '$')
    """
    start, stop = max(first - by, 0), min(last + by, len(row))
    return ("^",) * (by - first + start) + tuple(row[start:stop]) + ("$",) * (last + by - stop)


_Word = tuple[Worth, Worth, Worth, Worth, Worth, str]
_Way = tuple[str, str, int, str, str, str, int]
"""The way from a likely cue: its word, its frames or class, how likely it is, the class of the unit beside it on the
way; what stands on the way, first of all and in all, and how many commas."""


class _Run(NamedTuple):
    """Sentences of a paragraph one after another, or read backwards; `lengths` are those of the sentences.

    `before` and `behind` are the classes of the units on either side, "^" where the paragraph ends.
    """

    words: tuple[str, ...]
    classes: tuple[str, ...]
    quoted: tuple[bool, ...]
    levels: Sequence[int]
    lengths: Sequence[int]
    before: str
    behind: str

    def turned(self) -> _Run:
        """The same read backwards."""
        words, classes, quoted, levels, lengths, before, behind = self
        return _Run(words[::-1], classes[::-1], quoted[::-1], levels[::-1], lengths[::-1], behind, before)


def _run(units: Units, levels: Sequence[int], first: int, last: int) -> _Run:
    classes, sentences = units.classes, units.sentences
    lengths, start = [], first
    while start < last:
        end = bisect_right(sentences, sentences[start], start, last)
        lengths.append(end - start)
        start = end
    before = classes[first - 1] if first else "^"
    behind = classes[last] if last < len(units) else "^"
    stretch = slice(first, last)
    return _Run(units.words[stretch], classes[stretch], units.quoted[stretch], levels[stretch], lengths, before, behind)


@frozen(eq=False)
class _Side:
    """What it is worth, on one side, to be far from or near to a likely cue, by what that takes."""

    none: Kept[bool, Worth]
    near: Kept[tuple[str, str, str, int], Worth]
    route: Kept[tuple[str, str, str, str], Worth]
    length: Kept[tuple[str, int, int, int], Worth]
    here: Kept[tuple[int, str, str], Worth]


@frozen(eq=False)
class _Sums:
    """What signs are worth, those that come together added up, by what they are made of."""

    words: Kept[str, _Word]
    pairs: Kept[tuple[str, str], tuple[Worth, Worth]]
    heights: Kept[tuple[int, int, int], Worth]
    frames: Kept[tuple[int, str, int], Sequence[Worth]]
    ways: Kept[tuple[str, str, str], Worth]
    left: _Side
    right: _Side


@cache
def _kept(value: Value) -> _Sums:
    """The sums of one way to value signs."""
    return _Sums(
        Kept(partial(_word, value)),
        Kept(partial(_pair, value)),
        Kept(partial(_heights, value)),
        Kept(partial(_frame, value)),
        Kept(partial(_both, value)),
        _side(value, "l"),
        _side(value, "r"),
    )


def _side(value: Value, side: str) -> _Side:
    makers = (_no_way, _near, _route, _length, _here)
    return _Side(*(Kept(partial(make, value, side)) for make in makers))


def _word(value: Value, word: str) -> _Word:
    """What a word is worth to its own unit and to the one before it, behind it, and two before and behind; its act."""
    known = entry(word)
    own, after, before = value(f"w{word}", 0), value(f"n{word}", 0), value(f"p{word}", 0)
    second, earlier = value(f"N{word}", 0), value(f"P{word}", 0)
    return value("b", 0) + own, after, before, second, earlier, known.act if known else ""


def _pair(value: Value, classes: tuple[str, str]) -> tuple[Worth, Worth]:
    """What two classes beside one another are worth to the unit of the first and to that of the second."""
    one, other = classes
    return value(f"c{one}", 0) + value(f"cn{one} {other}", 0), value(f"pc{one} {other}", 0)


def _heights(value: Value, heights: tuple[int, int, int]) -> Worth:
    before, here, after = heights
    return value(f"q{before}{here}{after}", 0)


def _by_lexicon(value: Value, acts: Sequence[str], classes: Sequence[str]) -> Iterator[tuple[int, Worth]]:
    """What words of the lexicon are worth to the units beside them; both begin one unit early and end one late."""
    last = len(acts) - 2
    for i in [i for i, act in enumerate(acts, -1) if act]:
        if i + 1 < last:
            yield i + 1, value(f"pa{acts[i + 1]} {classes[i + 2]}", 0)
        if i > 0:
            yield i - 1, value(f"na{acts[i + 1]} {classes[i]}", 0)


def _around(kept: _Sums, levels: Sequence[int]) -> list[Worth]:
    """What it is worth to each unit how likely cues it and its neighbours are; most units stand far from any."""
    heights = (0, *levels, 0)
    found = [kept.heights[0, 0, 0]] * len(levels)
    near = {j for i, height in enumerate(levels) if height for j in (i - 1, i, i + 1)}
    for i in near.intersection(range(len(levels))):
        found[i] = kept.heights[heights[i], heights[i + 1], heights[i + 2]]
    return found


def _frames(kept: _Sums, run: _Run) -> list[Worth]:
    """What it is worth to each unit where in its sentence it stands, and what the sentence holds."""
    found: list[Worth] = []
    for length in run.lengths:
        stretch = slice(len(found), len(found) + length)
        marked = "“" if True in run.quoted[stretch] else ""
        found += kept.frames[length, marked, max(run.levels[stretch])]
    return found


def _frame(value: Value, sentence: tuple[int, str, int]) -> Sequence[Worth]:
    """The same for each unit of a sentence of so many."""
    length, marked, most = sentence
    places = ((min(length - 1 - i, _EDGE), min(i, _EDGE)) for i in range(length))
    return [value(f"e{end}", 0) + value(f"s{start}{marked}", 0) + value(f"m{most}{marked}", 0) for end, start in places]


@cache
def _landmarks() -> frozenset[str]:
    return lexicon.words("landmarks")


def _toward(side: _Side, run: _Run) -> tuple[list[str], list[Worth]]:
    """For each unit how the way back to the last likely cue of its sentence begins, and what that way is worth."""
    firsts: list[str] = []
    worths: list[Worth] = []
    for length in run.lengths:
        start, end = len(firsts), len(firsts) + length
        cues = [i for i in range(start, end) if run.levels[i] >= _CANDIDATE]
        reached = cues[0] + 1 if cues else end
        firsts += ["!"] * (reached - start)
        worths += map(side.none.__getitem__, run.quoted[start:reached])
        for cue, following in pairwise((*cues, end - 1)):
            _away(side, run, range(cue, following + 1), firsts, worths)
    return firsts, worths


def _away(side: _Side, run: _Run, stretch: range, firsts: list[str], worths: list[Worth]) -> None:
    """Add the same for the units of a stretch behind its first one, a likely cue."""
    words, quoted, classes, here, landmarks = run.words, run.quoted, run.classes, side.here, _landmarks()
    way, far, ahead = _way_from(run, stretch.start), -1, None
    for steps, i in enumerate(stretch):
        if not steps:
            continue
        distance = _DISTANCES[steps] if steps < len(_DISTANCES) else _FARTHEST
        if distance != far:
            far, ahead = distance, _ahead(side, way, distance)
        firsts.append(way[4])
        worths.append(ahead + here[steps if steps < _NEAR else _NEAR, way[5], classes[i]])
        if quoted[i] or words[i] in landmarks:
            landmark = words[i][0] if quoted[i] else words[i]
            # Of a way, two landmarks count, and the commas.
            if landmark == "," or "/" not in way[5]:
                way, far = _longer(way, landmark), -1


def _way_from(run: _Run, i: int) -> _Way:
    word = run.words[i]
    known, beside = entry(word), run.classes[i + 1] if i + 1 < len(run.words) else run.behind
    return word, known.frames if known else run.classes[i], run.levels[i], beside, "-", "", 0


def _longer(way: _Way, landmark: str) -> _Way:
    word, kind, height, beside, first, path, commas = way
    commas = min(commas + (landmark == ","), _COMMAS)
    if not path:
        return word, kind, height, beside, landmark, landmark, commas
    return word, kind, height, beside, first, path if "/" in path else f"{path}/{landmark}", commas


def _no_way(value: Value, side: str, quoted: bool) -> Worth:
    return value(f"{side}-{quoted:d}", 0)


def _ahead(side: _Side, way: _Way, far: int) -> Worth:
    """What a way is worth so far from the cue, to any unit."""
    word, kind, height, beside, first, path, commas = way
    near = side.near[word, kind, beside, min(far, _NEAR)]
    return near + side.route[word, kind, first, path] + side.length[first, height, commas, far]


def _near(value: Value, side: str, place: tuple[str, str, str, int]) -> Worth:
    word, kind, beside, near = place
    return value(f"{side}o{beside} {word} {near}", 0) + value(f"{side}k{kind} {near}", 0)


def _route(value: Value, side: str, route: tuple[str, str, str, str]) -> Worth:
    word, kind, first, path = route
    return value(f"{side}p{kind} {path}", 0) + value(f"{side}f{first} {word}", 0)


def _length(value: Value, side: str, length: tuple[str, int, int, int]) -> Worth:
    first, level, commas, far = length
    by_cue = value(f"{side},{commas}{far}", 0) + value(f"{side}h{level}{far}", 0)
    return value(f"{side}d{first} {far}", 0) + by_cue


def _here(value: Value, side: str, place: tuple[int, str, str]) -> Worth:
    near, path, word_class = place
    return value(f"{side}c{near}{word_class[:1]}", 0) + value(f"{side}w{path} {word_class}", 0)


def _both(value: Value, ways: tuple[str, str, str]) -> Worth:
    left, right, word_class = ways
    return value(f"lr{left} {right} {word_class}", 0)
