"""Near duplicates: which pairs are found, and that they are those that comparing all with all finds."""

from __future__ import annotations

import random
import sys
from itertools import combinations

import pyarrow as pa
import pytest

import govnews
from govnews import duplicates
from govnews.errors import ArgumentError, MissingExtra
from govnews.tables import to_arrow

WORDS = [f"word{number}" for number in range(300)]


def table(texts: list[str | None]) -> pa.Table:
    """A table as that of stories, with the columns that count here."""
    return pa.table({"story_id": [f"s{number}" for number in range(len(texts))], "text": texts})


def pairs(found: pa.Table) -> set[tuple[str, str]]:
    """The ids of pairs."""
    return {(str(pair["story_id"]), str(pair["other_story_id"])) for pair in found.to_pylist()}


def test_all_similar_pairs_are_found_and_no_others() -> None:
    chance = random.Random(7)
    texts: list[str | None] = []
    for _ in range(40):
        words = chance.choices(WORDS, k=120)
        texts.append(" ".join(words))
        for changes in (1, 4, 12):
            copy = list(words)
            for at in chance.sample(range(120), changes):
                copy[at] = "changed"
            texts.append(" ".join(copy))
    shingles = [duplicates._shingles(text) for text in texts]
    wanted = {
        (f"s{late}", f"s{early}")
        for early, late in combinations(range(len(texts)), 2)
        if duplicates._likeness(shingles[early], shingles[late]) >= 0.8
    }
    assert len(wanted) > 60
    assert pairs(duplicates.stories(table(texts))) == wanted


def test_case_and_punctuation_make_no_difference_and_the_result_is_always_the_same() -> None:
    texts: list[str | None] = ["The quay opens on Monday, at noon.", "THE QUAY OPENS – on Monday at noon", None, ""]
    found = duplicates.stories(table(texts))
    assert found.to_pylist() == [{"story_id": "s1", "other_story_id": "s0", "similarity": 1.0}]
    assert duplicates.stories(table(texts)) == found


def test_quotations_of_other_stories_are_found_whoever_speaks() -> None:
    said = "Nobody on the coast should wait a whole month for a doctor"
    stories = [
        govnews.parse(f"# One\n\n“{said},” said Ms Iris Hale. “{said},” said Ms Iris Hale."),
        govnews.parse(f"# Two\n\nMr Tomas Reed said: “{said} or a nurse.”"),
    ]
    found = duplicates.quotations(to_arrow(stories).quotations, similarity=0.7)
    assert found.column_names == ["story_id", "quotation", "other_story_id", "other_quotation", "similarity"]
    assert [(pair["quotation"], pair["other_quotation"]) for pair in found.to_pylist()] == [(1, 1), (1, 2)]
    assert len(set(found["story_id"].to_pylist()) | set(found["other_story_id"].to_pylist())) == 2


def test_what_is_short_is_left_out() -> None:
    assert duplicates.stories(table(["It opens on Monday."] * 3)).num_rows == 0


def test_no_rows_have_no_pairs() -> None:
    assert duplicates.stories(to_arrow([]).stories).num_rows == 0
    assert duplicates.quotations(to_arrow([]).quotations).schema.field("quotation").type == pa.int64()


@pytest.mark.parametrize("similarity", [0, -1, 1.1])
def test_a_similarity_that_cannot_be_is_refused(similarity: float) -> None:
    with pytest.raises(ArgumentError, match="over 0 and at most 1"):
        duplicates.stories(table([]), similarity=similarity)


def test_without_datasketch_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasketch", None)
    with pytest.raises(MissingExtra, match=r"govnews\[duplicates\]"):
        duplicates.stories(table(["one two three four five six"]))
