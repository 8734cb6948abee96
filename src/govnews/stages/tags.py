"""Tags: which units of a paragraph are a source, a cue, or the content that is ascribed.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the units of a paragraph, by the
signs of `tag_signs`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache
from operator import add

from attrs import frozen

from govnews import weights
from govnews.packing import Packing
from govnews.stages.tag_signs import levels_of, sums
from govnews.stages.units import SHORT, Units
from govnews.weights import Value


class Tag(IntEnum):
    """What a unit is: none of the three, part of a source, of a cue, the beginning of content, or more of it."""

    NONE = 0
    SOURCE = 1
    CUE = 2
    BEGIN = 3
    CONTENT = 4


Row = tuple[int, ...]
_POSSIBLE = 0.14
KINDS = 8
"""Steps differ by whether a sentence begins, and by which of the two units stand in marks."""


@frozen
class Chain:
    """The table of tags, in hundredths, packed: what a sign is worth, and by kind the steps from each tag to all.

    `plain` are the same steps unpacked, `into` those into each tag, `leads` how much better than all others each tag
    must be, so that the best sequence surely comes from it.
    """

    worth: Value
    steps: tuple[Row, ...]
    plain: tuple[tuple[Row, ...], ...]
    into: tuple[tuple[Row, ...], ...]
    leads: tuple[Row, ...]


# The weights of a sign for all tags stand in one number, so that one sum adds those of all tags at once.
_PACKING = Packing(len(Tag))
_unpacked = _PACKING.unpacker()
_NEVER_REPORTS = _PACKING.pack((0, -100_000, -100_000, 0, 0))


@cache
def learned() -> Chain:
    """The chain of weights/attributions.tsv."""
    names, numbers = weights.numbers("attributions")
    found = dict(zip(names, _PACKING.pack_all(numbers), strict=True))
    steps = [[_PACKING.unpack(found.pop(f"> {kind} {tag:d}")) for tag in Tag] for kind in range(KINDS)]
    return chain_of(found.get, steps)


def chain_of(worth: Value, steps: Sequence[Sequence[Row]]) -> Chain:
    """A chain of what signs are worth, packed, and of the steps of each kind from each tag to all."""
    packed = tuple(tuple(map(_PACKING.pack, rows)) for rows in steps)
    into = tuple(tuple(zip(*rows, strict=True)) for rows in steps)
    leads = tuple(tuple(max(_ahead(row, own) for row in rows) for own in rows) for rows in steps)
    return Chain(worth, packed, tuple(map(tuple, steps)), into, leads)


def find(units: Units, cues: Sequence[float]) -> bytes:
    """The tags of the units, given how probable each is to be a cue."""
    chain, found = learned(), bytearray(len(units))  # of tag 0, which is none
    levels, steps = levels_of(cues), kinds(units)
    held = [i for i in units.marked() if not units.words[i].endswith(SHORT)]
    for first, last in live(units, cues):
        scores = sums(chain.worth, units, levels, first, last)
        for i in held[bisect_left(held, first) : bisect_left(held, last)]:
            scores[i - first] += _NEVER_REPORTS
        found[first:last] = bytes(viterbi(chain, scores, steps[first:last]))
    return bytes(found)


def live(units: Units, cues: Sequence[float]) -> Iterator[tuple[int, int]]:
    """The runs of sentences that hold a possible cue or words in marks: nothing else is ascribed to anybody."""
    sentences = units.sentences
    possible = [i for i, chance in enumerate(cues) if chance >= _POSSIBLE]
    held = sorted({sentences[i] for i in (*units.marked(), *possible)})
    first = last = 0
    for sentence in held:
        start = bisect_left(sentences, sentence)
        if start > last:
            if last > first:
                yield first, last
            first = start
        last = bisect_right(sentences, sentence)
    if last > first:
        yield first, last


def kinds(units: Units) -> list[int]:
    """The kind of the step into each unit."""
    found, sentences = [0] * len(units), units.sentences
    for i in units.marked():
        found[i] += 1
        if i + 1 < len(found):
            found[i + 1] += 2
    begin = bisect_right(sentences, 0)
    while begin < len(units):
        found[begin] += 4
        begin = bisect_right(sentences, sentences[begin], begin)
    return found


def viterbi(chain: Chain, scores: Sequence[int], kinds: Sequence[int]) -> list[int]:
    """The best sequence of tags by the packed scores of the units.

    Mostly one tag leads by so much that the best sequence comes from it, whichever tag is next, or it comes from one of
    two: then no others are compared. Unless it is one, the way back is worked out anew from the scores so far.
    """
    unpacked, leads, into, packed, plain = _unpacked, chain.leads, chain.into, chain.steps, chain.plain
    best: Row = unpacked(scores[0])
    heard: list[tuple[int | None, Row]] = []
    for score, kind in zip(scores[1:], kinds[1:], strict=True):
        _, _, third, second, first = sorted(best)
        leader = best.index(first)
        surely = first - leads[kind][leader]
        if second < surely:
            heard.append((leader, best))
            best = unpacked(score + packed[kind][leader])
            continue
        heard.append((None, best))
        if third < surely and second < first:
            rows = plain[kind]
            best = _of_two(first, second, rows[leader], rows[best.index(second)], unpacked(score))
        else:
            best = _onward(best, into[kind], unpacked(score))
    path = [best.index(max(best))]
    for (tag, best), kind in zip(reversed(heard), reversed(kinds), strict=False):
        path.append(_origin(best, into[kind][path[-1]]) if tag is None else tag)
    return path[::-1]


def _ahead(steps: Row, own: Row) -> int:
    """By how much steps can be better than one's own."""
    return max([step - other for step, other in zip(steps, own, strict=True)])


def _origin(best: Sequence[int], steps: Row) -> int:
    """The tag from which the best sequence comes."""
    reached = list(map(add, best, steps))
    return reached.index(max(reached))


def _of_two(first: int, second: int, ways: Row, others: Row, row: Row) -> Row:
    """The scores of the best sequences one unit further, where they come from one of two tags."""
    found = []
    for way, other, score in zip(ways, others, row, strict=True):
        top, reached = first + way, second + other
        found.append((reached if reached > top else top) + score)
    return tuple(found)


def _onward(best: Sequence[int], ways: Sequence[Row], row: Row) -> Row:
    """The scores of the best sequences one unit further.

    Comparing one by one takes less than half the time of `max`.
    """
    a, b, c, d, e = best
    found = []
    for (to_a, to_b, to_c, to_d, to_e), score in zip(ways, row, strict=True):
        top = a + to_a
        if (other := b + to_b) > top:
            top = other
        if (other := c + to_c) > top:
            top = other
        if (other := d + to_d) > top:
            top = other
        if (other := e + to_e) > top:
            top = other
        found.append(top + score)
    return tuple(found)
