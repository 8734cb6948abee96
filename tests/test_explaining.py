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


# Two men of one surname, a woman with the same one, and words in marks between them.
NAMESAKES = """# Quay opens

“It is open at last,” said Mr Jim Doe, the Mayor. “It is safe,” said Ms Ann Doe, the Minister for Ports.

Mr Doe denied that the quay was dear. She called it “a huge chance”.

The Mayor said:

I grew up on this quay. We are proud of it, and the “Harbour Fund” pays.
"""


@pytest.fixture(scope="module")
def namesakes() -> govnews.Story:
    """That story, parsed."""
    return govnews.parse(NAMESAKES)


def chosen(story: govnews.Story, said: govnews.Quotation) -> list[tuple[str, str | None]]:
    """What each choice of a quotation was about, and what was chosen."""
    return [
        (choice.asked.value, span.of(story.source.text) if (span := choice.options[0].span) else None)
        for choice in explaining.choices(story, said)
    ]


def goldens() -> list[govnews.Story]:
    """The seed and all goldens."""
    return [govnews.parse(path) for path in (SEED, *sorted((Path(__file__).parent / "goldens").glob("*.txt")))]


def test_the_first_option_of_each_choice_is_what_was_parsed() -> None:
    checked = 0
    for story in goldens():
        for said in story.quotations:
            choices = explaining.choices(story, said)
            credit = said.attribution
            if not choices or credit is None or credit.mention is None:
                continue
            last = choices[-1].options[0].span
            assert last is not None
            assert last.overlaps(credit.mention), (said, chosen(story, said))
            checked += 1
    assert checked > 20


def test_the_difference_of_a_choice_adds_up_to_that_of_the_scores() -> None:
    story = govnews.parse(NAMESAKES)
    made = [choice for said in story.quotations for choice in explaining.choices(story, said) if choice.options[1:]]
    assert made
    for choice in made:
        first, second = choice.options[:2]
        shared = sum(weight - second.signs[sign] for sign, weight in first.signs.items() if sign in second.signs)
        assert sum(weight for _, weight, _ in choice.difference) + shared == pytest.approx(first.score - second.score)
        assert sum(map(choice.chance, choice.options)) == pytest.approx(1)


def test_without_the_signs_of_its_change_a_choice_falls_otherwise(seed: govnews.Story) -> None:
    stories = [seed, *goldens()]
    changes = [
        (choice, choice.change)
        for story in stories
        for said in story.quotations
        for choice in explaining.choices(story, said)
        if choice.change
    ]
    assert changes
    for choice, change in changes:
        best = choice.options[0]
        rest = sum(weight for sign, weight in best.signs.items() if sign not in change.signs)
        assert rest < change.option.score <= best.score


def test_who_stands_behind_the_verb_at_the_end_of_a_sentence_is_told_by_grammar() -> None:
    story = govnews.parse("# Quay opens\n\nThe keeper was fined for closing it, announced Mayor Ada Quill of Linden.\n")
    (said,) = story.quotations
    assert chosen(story, said) == [("source", "Mayor Ada Quill of Linden")]
    assert explaining.choices(story, said)[0].difference == ()


def test_a_surname_means_by_its_title_and_would_mean_the_other_without_it(namesakes: govnews.Story) -> None:
    jim = next(speaker for speaker in namesakes.speakers if speaker.name == "Jim Doe")
    mention = next(one for one in jim.mentions if one.text == "Mr Doe")
    found = explaining.meaning(namesakes, mention)
    assert found is not None
    assert [(left.test, left.names) for left in found.tests] == [
        ("called", ("Jim Doe", "Ann Doe")),
        ("title", ("Jim Doe",)),
    ]
    assert found.change is not None
    assert (found.change.test, found.change.name) == ("title", "Ann Doe")


def test_a_pronoun_tells_whom_it_fits_and_whom_the_other_one_would_mean(namesakes: govnews.Story) -> None:
    ann = next(speaker for speaker in namesakes.speakers if speaker.name == "Ann Doe")
    found = explaining.meaning(namesakes, next(one for one in ann.mentions if one.text == "She"))
    assert found is not None
    assert found.name == "Ann Doe"
    assert found.change is not None
    assert (found.change.test, found.change.name) == ("word he", "Jim Doe")


def test_an_office_means_whoever_holds_it(namesakes: govnews.Story) -> None:
    jim = next(speaker for speaker in namesakes.speakers if speaker.name == "Jim Doe")
    found = explaining.meaning(namesakes, next(one for one in jim.mentions if one.text == "The Mayor"))
    assert found is not None
    assert found.tests[0].test == "office"
    assert found.name == "Jim Doe"


def test_a_fragment_would_be_a_term_if_nobody_said_it(namesakes: govnews.Story) -> None:
    said = next(said for said in namesakes.quotations if said.words == "a huge chance")
    changes = {one.question: one.otherwise for one in explaining.form(namesakes, said) if one.changes}
    assert changes["has_cue"] is None
    assert changes["is_utterance"] == "direct"


def test_a_term_would_be_a_quotation_without_its_capitals(namesakes: govnews.Story) -> None:
    term = next(term for term in namesakes.terms if term.text == "Harbour Fund")
    assert ("has_capitals", "nested") in [
        (one.question, one.otherwise) for one in explaining.form(namesakes, term) if one.changes
    ]


def test_a_speech_without_its_lead_in_would_be_of_whoever_spoke_before(namesakes: govnews.Story) -> None:
    (speech,) = [said for said in namesakes.quotations if said.form == "block"]
    found = explaining.introduction(namesakes, speech)
    assert found is not None
    assert found.span.of(NAMESAKES) == "The Mayor"
    assert str(speech.speaker) == "Jim Doe"
    assert found.otherwise == "Ann Doe"
    weakest = explaining.weakest(namesakes, speech)
    assert weakest is not None
    assert weakest.confidence == pytest.approx(speech.confidence)


HIDDEN = NAMESAKES.replace("Mayor", "Ma\u00adyor").replace("denied", "den\u200bied").replace("Ann", "A\u00adnn")


def test_where_characters_are_hidden_all_is_explained_as_without_them(namesakes: govnews.Story) -> None:
    story = govnews.parse(HIDDEN)
    assert story.source.text == HIDDEN
    for said, seen in zip(story.quotations, namesakes.quotations, strict=True):
        assert [one.difference for one in explaining.choices(story, said)] == [
            one.difference for one in explaining.choices(namesakes, seen)
        ]
        assert explaining.cue(story, said) == explaining.cue(namesakes, seen)
        assert explaining.form(story, said) == explaining.form(namesakes, seen)
        assert explaining.holds_without_cue(story, said) == explaining.holds_without_cue(namesakes, seen)
    assert [explaining.form(story, term) for term in story.terms] == [
        explaining.form(namesakes, term) for term in namesakes.terms
    ]
    mentions = [mention for speaker in story.speakers for mention in speaker.mentions]
    seen_mentions = [mention for speaker in namesakes.speakers for mention in speaker.mentions]
    assert [explaining.meaning(story, one) for one in mentions] == [
        explaining.meaning(namesakes, one) for one in seen_mentions
    ]


def test_what_is_explained_of_hidden_characters_stands_in_the_text_as_it_is() -> None:
    story = govnews.parse(HIDDEN)
    denied = next(s for s in story.quotations if s.attribution is not None and s.attribution.lemma == "deny")
    assert chosen(story, denied) == [("cue", "den\u200bied"), ("source", "Mr Doe")]
    (speech,) = [said for said in story.quotations if said.form == "block"]
    found = explaining.introduction(story, speech)
    assert found is not None
    assert found.span.of(HIDDEN) == "The Ma\u00adyor"


@pytest.mark.parametrize(
    ("labels", "grammar"),
    [
        (("QUESTION:", "SECRETARY DOE:"), "label_colon"),
        (("Q ", "A  "), "label_letter"),
        (("Q.", "A."), "label_letter_stop"),
    ],
)
def test_a_label_tells_by_which_grammar_it_is_one(labels: tuple[str, str], grammar: str) -> None:
    asked, answered = labels
    story = govnews.parse(
        f"Quay opens\n\n{asked} Is it open?\n\n{answered} It is.\n\n{asked} Safe?\n\n{answered} Yes.\n"
    )
    found = [explaining.introduction(story, said) for said in story.quotations if said.form == "block"]
    assert len(found) == 4
    assert [one and (one.by, one.grammar, one.otherwise) for one in found] == [("label", grammar, None)] * 4
    assert explaining.rule_in_words(grammar) != grammar


def test_where_no_few_signs_change_a_choice_it_leads_by_more_than_they_make_up() -> None:
    made = [c for story in goldens() for said in story.quotations for c in explaining.choices(story, said)]
    steady = [choice for choice in made if choice.change is None and choice.options[1:]]
    assert steady
    assert all(choice.lead >= choice.heaviest >= 0 for choice in steady)
    assert all(choice.lead < choice.heaviest for choice in made if choice.change is not None)


def test_a_role_leads_by_the_log_of_what_it_is_more_probable() -> None:
    story = govnews.parse(SPOKEN)
    open_ones = [found for found in explaining.decisions(story, story.blocks) if found and found.rival_chance > 0]
    assert open_ones
    for found in open_ones:
        assert math.exp(found.lead) == pytest.approx(found.chance / found.rival_chance)


@pytest.mark.parametrize("table", ["links", "utterers"])
def test_each_sign_of_a_choice_has_words(table: str) -> None:
    names = weights.table(table)
    assert [name for name in names if explaining.choice_in_words(name) == name] == []


def test_each_question_of_the_forms_has_words() -> None:
    asked: set[str] = set()
    for story in goldens():
        both: list[govnews.Quotation | govnews.Term] = [*story.quotations, *story.terms]
        for said in both:
            asked |= {one.question for one in explaining.form(story, said)}
    assert len(asked) > 12
    assert sorted(asked - {row[0] for row in lexicon.table("question_words")}) == []
