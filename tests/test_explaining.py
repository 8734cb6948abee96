"""Explaining: why a block has its role and a quotation its confidence, and that each name has words."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

import govnews
from govnews import explaining, lexicon, weights
from govnews.model import BlockRole

SEED = Path(__file__).parent.parent / "seeds" / "000_ce178ae133968ba6.txt"
LED = "# Dam opened\n\nThe dam took three years.\n\nThe Minister Jane Doe said:\n\n{}\n\nThe dam is in the north."
SPOKEN = LED.format("I am proud of this dam, and we will use it well. Thank you all!")


@pytest.fixture(scope="module")
def seed() -> govnews.Story:
    """The seed, parsed."""
    return govnews.parse(SEED)


def test_the_decision_is_what_was_parsed(seed: govnews.Story) -> None:
    for block, decision in zip(seed.blocks, explaining.decisions(seed, seed.blocks), strict=True):
        assert decision is not None
        assert decision.role is block.role
        assert decision.rival is not decision.role
        assert decision.chance == pytest.approx(block.confidence, abs=0.0011)


def test_signs_and_neighbours_are_weighed_the_heaviest_first(seed: govnews.Story) -> None:
    (decision,) = explaining.decisions(seed, [seed.speaker_blocks[0].speech[0]])
    assert decision is not None
    weights_of = [abs(item.weight) for item in decision.evidence]
    assert weights_of == sorted(weights_of, reverse=True)
    assert "follows lead_in" in {item.sign for item in decision.evidence}


def test_without_the_signs_of_the_change_the_block_would_be_what_it_says() -> None:
    story = govnews.parse(SPOKEN)
    changes = [found.change for found in explaining.decisions(story, story.blocks) if found and found.change]
    assert changes
    assert all(change.signs and change.role in BlockRole for change in changes)


def test_where_markup_tells_the_role_nothing_else_was_possible() -> None:
    story = govnews.parse("<main><h1>Dam opens</h1><p>Jane Doe said:</p><blockquote>It is good.</blockquote></main>")
    block = story.blocks_of("speech")[0]
    (decision,) = explaining.decisions(story, [block])
    assert decision is not None
    assert decision.possible == (BlockRole.SPEECH,)


def test_a_story_read_back_is_explained_alike(seed: govnews.Story) -> None:
    again = govnews.loads(govnews.dumps(seed))
    assert isinstance(again, govnews.Story)
    assert list(explaining.decisions(again, again.blocks)) == list(explaining.decisions(seed, seed.blocks))


def test_the_parts_of_a_confidence_add_up_to_it(seed: govnews.Story) -> None:
    reported = [said for said in seed.quotations if said.form == "indirect"]
    assert reported
    for said in reported:
        parts = explaining.parts(said, explaining.cue(seed, said))
        total = sum(part.weight for part in parts)
        assert 1 / (1 + math.exp(-total)) == pytest.approx(said.confidence, abs=0.02)
        assert all((part.without > said.confidence) == (part.weight < 0) for part in parts)


def test_reported_words_are_nobodys_without_their_cue() -> None:
    story = govnews.parse("# Dam opened\n\nThe Minister said that the dam is safe.\n\nShe thanked all.")
    assert [explaining.holds_without_cue(story, said) for said in story.quotations] == [False]


def test_a_speech_after_a_lead_in_does_not_hang_on_the_marks_of_its_own_paragraph() -> None:
    story = govnews.parse(SPOKEN)
    assert [explaining.holds_without_cue(story, said) for said in story.quotations] == [None]


def test_the_signs_of_a_cue_add_up_to_its_chance(seed: govnews.Story) -> None:
    found = explaining.cue(seed, seed.quotations[0])
    assert found is not None
    total = sum(weight for _, weight in found.signs)
    assert 1 / (1 + math.exp(-total)) == pytest.approx(found.chance)


@pytest.mark.parametrize("table", ["roles", "cue_words"])
def test_each_sign_that_is_weighed_has_words(table: str) -> None:
    names = [row[0] for row in weights.rows(table) if not row[0].startswith((">", "#"))]
    assert [name for name in names if explaining.sign_in_words(name) == name.strip()] == []


def test_each_rule_that_a_story_can_name_has_words(seed: govnews.Story) -> None:
    goldens = sorted((Path(__file__).parent / "goldens").glob("*.txt"))
    stories = [seed, *(govnews.parse(path) for path in goldens)]
    found = {block.rule for story in stories for block in story.blocks}
    found |= {said.rule for story in stories for said in story.quotations}
    found |= {term.rule for story in stories for term in story.terms}
    found |= {mention.rule for story in stories for speaker in story.speakers for mention in speaker.mentions}
    assert sorted(found - {row[0] for row in lexicon.table("rule_words")}) == []
