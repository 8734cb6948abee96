"""Tags: the best sequence is found, however the scores lie, and numbers that are packed add up one by one."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from govnews.packing import Packing
from govnews.stages import tags
from govnews.stages.tags import KINDS, Tag

PACKING = Packing(len(Tag))
weights = st.integers(-300, 300)
rows = st.tuples(*[weights] * len(Tag))
steps = st.lists(st.lists(rows, min_size=len(Tag), max_size=len(Tag)), min_size=KINDS, max_size=KINDS)


def total(
    kinds: list[list[tuple[int, ...]]], scores: list[tuple[int, ...]], steps_of: list[int], path: list[int]
) -> int:
    """What a sequence of tags adds up to."""
    taken = zip(path, path[1:], steps_of[1:], strict=False)
    return sum(kinds[kind][a][b] for a, b, kind in taken) + sum(row[tag] for row, tag in zip(scores, path, strict=True))


@given(st.data(), steps, st.lists(rows, min_size=1, max_size=4))
def test_no_sequence_of_tags_is_better_than_the_one_found(
    data: st.DataObject, kinds: list[list[tuple[int, ...]]], scores: list[tuple[int, ...]]
) -> None:
    steps_of = data.draw(st.lists(st.integers(0, KINDS - 1), min_size=len(scores), max_size=len(scores)))
    chain = tags.chain_of(lambda _, nothing: nothing, kinds)
    found = tags.viterbi(chain, list(map(PACKING.pack, scores)), steps_of)
    every = itertools.product(range(len(Tag)), repeat=len(scores))
    assert total(kinds, scores, steps_of, found) == max(total(kinds, scores, steps_of, list(path)) for path in every)


@given(st.lists(st.lists(st.integers(-(10**6), 10**6), min_size=3, max_size=3), max_size=9))
def test_numbers_that_are_packed_add_up_each_by_itself(packed: list[list[int]]) -> None:
    three = Packing(3)
    columns = zip(*packed, strict=True) if packed else ((), (), ())
    assert three.unpack(sum(map(three.pack, packed))) == tuple(map(sum, columns))
