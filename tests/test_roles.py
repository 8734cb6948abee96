"""Roles: decided for a whole story together, held where markup tells, and explained."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews.errors import BlockError
from govnews.stages import roles
from govnews.stages.roles import Field
from govnews.stages.states import STATES

FEW = 3
weight = st.floats(-3, 3)
rows = st.lists(weight, min_size=len(STATES), max_size=len(STATES))


@st.composite
def fields(draw: st.DrawFn) -> Field:
    """A field in which only the first few states can be reached."""
    never = [-1e6] * (len(STATES) - FEW)
    steps = [[*draw(rows)[:FEW], *never] for _ in STATES]
    return Field({}, steps, [*draw(rows)[:FEW], *never])


def total(field: Field, scores: list[list[float]], path: tuple[int, ...]) -> float:
    """What a sequence of states adds up to."""
    steps = sum(field.steps[a][b] for a, b in itertools.pairwise(path))
    return field.first[path[0]] + steps + sum(row[state] for row, state in zip(scores, path, strict=True))


@given(fields(), st.lists(rows, min_size=1, max_size=4))
def test_no_sequence_is_better_than_the_one_found(field: Field, scores: list[list[float]]) -> None:
    found = tuple(roles.viterbi(field, scores))
    best = max(total(field, scores, path) for path in itertools.product(range(FEW), repeat=len(scores)))
    assert total(field, scores, found) == pytest.approx(best)


@given(fields(), st.lists(rows, min_size=1, max_size=4))
def test_the_probabilities_of_a_paragraph_add_up_to_one(field: Field, scores: list[list[float]]) -> None:
    assert [sum(row) for row in roles.marginals(field, scores)] == pytest.approx([1.0] * len(scores))


def test_prose_behind_a_dateline_is_neither_a_standfirst_nor_metadata() -> None:
    story = govnews.parse("Quay opens\n\nPORT LINDEN, 4 May 2021 – The quay opens on Monday at noon.")
    assert story.blocks[1].role == "narration"


def test_a_department_that_says_we_is_not_its_pages_author() -> None:
    story = govnews.parse(
        "# New rules for moorings\n\nWe are changing the rules for moorings in the county.\n\n"
        "We will write to all owners before June, and we ask them to reply within a month.\n\n"
        "We publish the list of moorings on our website."
    )
    assert not story.speaker_blocks


def test_a_dash_that_wrapping_brought_to_the_start_of_a_line_begins_no_item() -> None:
    line = "The quay was closed for a year and a half while the county looked for a builder\n"
    story = govnews.parse(
        "Quay opens\n\n" + line + "- and for the money - before the work could begin in March last year.\n\n" + line
    )
    assert [block.role.value for block in story.blocks].count("list_item") == 0


def test_a_story_read_back_from_json_is_explained_alike() -> None:
    story = govnews.parse("# Doe opens bridge\n\nMayor Jane Doe said:\n\nI am delighted today.")
    again = govnews.loads(govnews.dumps(story, "json"))
    assert isinstance(again, govnews.Story)
    assert govnews.explain(again, again.blocks[2]) == govnews.explain(story, story.blocks[2])


def test_a_block_of_another_story_is_not_explained() -> None:
    story, other = govnews.parse("One line."), govnews.parse("Another line.")
    with pytest.raises(BlockError) as caught:
        govnews.explain(story, other.blocks[0])
    assert caught.value.block == other.blocks[0]


def test_a_paragraph_that_lost_its_opening_mark_and_says_who_spoke_is_told_by_the_story() -> None:
    lost = "Even with tea, this kit will tell you what is in it,” Corporal Roe boasted. “We know, we have tried!"
    text = (
        "New kit for the harbour crew\n\nThe crew of Port Linden has a new kit to look into cups.\n\n"
        f"Mayor Jane Doe said:\n\nI am proud of this crew, and of its kit.\n\nIt can tell what a cup holds:\n\n{lost}\n"
    )
    story = govnews.parse(text)
    assert story.blocks[-1].role.value == "narration"
    assert str(story.quotations[-1].speaker) == "Corporal Roe"


def test_the_label_over_the_text_of_a_record_calls_nobody_to_speak() -> None:
    text = "Mayor Jane Doe opened the quay of Linden on Monday.\n“It is open to all of us,” she said.\nIt is new.\n"
    story = govnews.parse(f"Title: Quay opens\nDate: 2023\nContent:\n{text}")
    assert story.blocks[2].role.value == "metadata"
    assert [speaker.name for speaker in story.speakers] == ["Jane Doe"]
