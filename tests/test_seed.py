"""The golden of the seed: who said what, exactly where, in a story that breaks off."""

from __future__ import annotations

from pathlib import Path

import pytest

from govnews import dumps, loads, parse
from govnews.model import (
    Act,
    Block,
    BlockRole,
    DiagnosticKind,
    MentionKind,
    QuotationForm,
    Span,
    SpeakerKind,
    Story,
    StoryKind,
    Tense,
)

SEED = Path(__file__).parent.parent / "seeds" / "000_ce178ae133968ba6.txt"
TEXT = SEED.read_bytes().decode("utf-8")
JOHNSON = "Boris Johnson"

# Role, speaker, and how the block begins and ends.
BLOCKS = [
    ("headline", None, "# News story: Foreign", "arrives in Moscow"),
    ("narration", None, "During face-to-face talks", "posed by North Korea."),
    ("narration", None, "He will say that", "Iran nuclear deal."),
    ("narration", None, "But he will stress", "end of the Cold War."),
    ("narration", None, "During the discussions, Mr Johnson", "activities in Europe."),
    ("lead_in", None, "The Foreign Secretary", "Boris Johnson said:"),
    ("speech", JOHNSON, "The UK and Russia are permanent", "talk to each other."),
    ("speech", JOHNSON, "Our relations with Russia", "including Ukraine."),
    ("speech", JOHNSON, "However, it is vital", "pressing global challenges."),
    ("speech", JOHNSON, "We have a relationship", "political disagreements."),
    ("speech", JOHNSON, "The Kremlin has positioned", "have to be that way."),
    ("narration", None, "The visit will also be", "next summer's World Cup."),
    ("narration", None, "The UK and Russia share", "the safety of British"),
]
PERMANENT = (
    "that as permanent members of the UN Security Council the two countries should work closely together – as they "
    "historically did in the Second World War and, more recently, on the Iran nuclear deal"
)
INTERESTS = (
    "the UK will continue to defend its interests where they, and those of its allies, are threatened amid concerns "
    "that hostilities between Russia and the West are the highest since the end of the Cold War"
)
USUAL = "business as usual"
RELATIONSHIP = (
    "our relationship with Russia cannot be 'business as usual' while it continues to support destabilising activities "
    "in Europe"
)
SPEECH = [
    "The UK and Russia are permanent members of the UN Security Council, and it's right that we continue to talk to "
    "each other.",
    "Our relations with Russia cannot be 'business as usual' whilst Russia continues to attempt to destabilise "
    "European states, including Ukraine.",
    "However, it is vital for international security that we do talk to each other – as the consequences of "
    "miscommunication or misunderstanding are grave. My visit to Russia comes at a critical time as we need to work "
    "together to solve the world's most pressing global challenges.",
    "We have a relationship with Russia that spans over 450 years. Our similarities and historical links far outweigh "
    "our current political disagreements.",
    "The Kremlin has positioned Russia in direct opposition to the West, but it doesn't have to be that way.",
]
FORMS = [
    QuotationForm.INDIRECT,
    QuotationForm.INDIRECT,
    QuotationForm.INDIRECT,
    QuotationForm.MIXED,
    QuotationForm.BLOCK,
    QuotationForm.NESTED,
]


def at(words: str, after: str = "") -> Span:
    """The span of words that stand after others in the seed."""
    start = TEXT.index(words, TEXT.index(after) + len(after))
    return Span(start, start + len(words))


@pytest.fixture(scope="module")
def story() -> Story:
    """The seed, parsed."""
    return parse(SEED)


def test_the_headline_has_a_kicker_before_it(story: Story) -> None:
    assert story.headline is not None
    assert story.headline.kicker == "News story"
    assert story.headline.text == "Foreign Secretary arrives in Moscow"
    assert story.headline.span == at("Foreign Secretary arrives in Moscow")
    assert story.kind is StoryKind.NEWS_STORY


def test_every_block_has_its_role_and_its_speaker(story: Story) -> None:
    got = [(block.role.value, block.speaker.name if block.speaker else None) for block in story.blocks]
    assert got == [(role, speaker) for role, speaker, _, _ in BLOCKS]


def test_every_block_stands_where_its_paragraph_stands(story: Story) -> None:
    expected = [Span(at(first).start, at(last, first).end) for _, _, first, last in BLOCKS]
    assert [block.span for block in story.blocks] == expected


def test_nothing_but_line_ends_stands_between_the_blocks(story: Story) -> None:
    rest = TEXT
    for block in reversed(story.blocks):
        rest = rest[: block.span.start] + rest[block.span.end :]
    assert rest.strip() == ""


def test_six_quotations_have_their_forms(story: Story) -> None:
    assert [said.form for said in story.quotations] == FORMS


def test_all_quotations_are_boris_johnsons(story: Story) -> None:
    assert {said.speaker.name if said.speaker else None for said in story.quotations} == {JOHNSON}
    assert story.quotations_by(JOHNSON) == story.quotations


def test_he_will_say_that_announces_a_statement(story: Story) -> None:
    said = story.quotations[0]
    assert said.words == PERMANENT
    assert (said.text, said.span, said.parts) == (PERMANENT, at(PERMANENT), (at(PERMANENT),))
    assert said.attribution is not None
    assert said.attribution.cue == at("will say", "He ")
    assert said.attribution.lemma == "say"
    assert said.attribution.mention == at("He", "North Korea.")
    assert said.attribution.tense is Tense.FUTURE
    assert said.attribution.act is Act.STATEMENT
    assert said.announced


def test_but_he_will_stress_announces_a_statement_without_that(story: Story) -> None:
    said = story.quotations[1]
    assert said.words == INTERESTS
    assert (said.text, said.span, said.parts) == (INTERESTS, at(INTERESTS), (at(INTERESTS),))
    assert said.attribution is not None
    assert said.attribution.cue == at("will stress")
    assert said.attribution.lemma == "stress"
    assert said.attribution.mention == at("he", "But ")
    assert said.attribution.tense is Tense.FUTURE
    assert said.attribution.act is Act.STATEMENT
    assert said.announced


def test_mr_johnson_will_say_announces_a_statement_with_a_fragment_of_his_words(story: Story) -> None:
    said = story.quotations[2]
    assert (said.text, said.span, said.parts) == (RELATIONSHIP, at(RELATIONSHIP), (at(RELATIONSHIP),))
    assert said.attribution == story.quotations[3].attribution


def test_business_as_usual_is_a_fragment_announced_before_the_full_name_is_given(story: Story) -> None:
    said = story.quotations[3]
    assert said.words == USUAL
    assert (said.text, said.span, said.parts) == (USUAL, at(USUAL), (at(USUAL),))
    assert said.attribution is not None
    assert said.attribution.cue == at("will say", "During the discussions")
    assert said.attribution.lemma == "say"
    assert said.attribution.mention == at("Mr Johnson", "During the discussions")
    assert said.attribution.tense is Tense.FUTURE
    assert said.announced


def test_the_speech_is_one_quotation_of_five_parts(story: Story) -> None:
    said = story.quotations[4]
    assert said.parts == tuple(at(paragraph) for paragraph in SPEECH)
    assert said.words == "\n\n".join(SPEECH)
    assert said.span == Span(at(SPEECH[0]).start, at(SPEECH[-1]).end)
    assert said.text == TEXT[said.span.start : said.span.end]
    assert said.attribution is not None
    assert said.attribution.cue == at("said", "Boris Johnson ")
    assert said.attribution.lemma == "say"
    assert said.attribution.mention == at("The Foreign Secretary Boris Johnson")
    assert said.attribution.tense is Tense.PAST
    assert said.attribution.act is Act.STATEMENT
    assert not said.announced


def test_the_same_words_inside_the_speech_are_nested_in_it(story: Story) -> None:
    said = story.quotations[5]
    inside = at(USUAL, "Our relations with Russia")
    assert (said.words, said.text, said.span, said.parts) == (USUAL, USUAL, inside, (inside,))
    assert story.quotations[4].span.contains(said.span)


def test_the_speaker_block_has_its_lead_in_and_five_paragraphs(story: Story) -> None:
    (turn,) = story.speaker_blocks
    assert turn.speaker == story.speaker(JOHNSON)
    assert turn.lead_in == story.blocks[5]
    assert turn.speech == story.blocks[6:11]
    assert turn.span == Span(story.blocks[6].span.start, story.blocks[10].span.end)
    assert turn.attribution == story.quotations[4].attribution


def test_the_speakers_come_in_the_order_of_their_first_mention(story: Story) -> None:
    assert [(speaker.name, speaker.role, speaker.kind) for speaker in story.speakers] == [
        ("Sergei Lavrov", "Russian counterpart", SpeakerKind.PERSON),
        (JOHNSON, "Foreign Secretary", SpeakerKind.PERSON),
    ]


def test_sergei_lavrov_speaks_nowhere(story: Story) -> None:
    assert story.speaker("Sergei Lavrov") is not None
    assert story.quotations_by("Sergei Lavrov") == ()
    assert all(block.speaker is None or block.speaker.name != "Sergei Lavrov" for block in story.blocks)


def test_every_mention_of_boris_johnson_is_found_as_it_is_written(story: Story) -> None:
    johnson = story.speaker(JOHNSON)
    assert johnson is not None
    assert johnson.honorific == "Mr"
    assert [(mention.text, mention.kind) for mention in johnson.mentions] == [
        ("Mr Johnson", MentionKind.SURNAME),
        ("He", MentionKind.PRONOUN),
        ("he", MentionKind.PRONOUN),
        ("Mr Johnson", MentionKind.SURNAME),
        ("The Foreign Secretary Boris Johnson", MentionKind.NAME),
    ]


def test_no_words_are_a_term(story: Story) -> None:
    assert story.terms == ()


def test_the_text_breaks_off(story: Story) -> None:
    assert story.truncated
    (diagnostic,) = story.diagnostics
    assert diagnostic.kind is DiagnosticKind.TRUNCATED
    assert diagnostic.span is not None
    assert diagnostic.span.end == len(TEXT)


def test_nothing_else_is_claimed(story: Story) -> None:
    assert (story.dateline, story.published, story.updated, story.summary) == (None, None, None, None)
    assert story.organisations == ()


def test_the_source_knows_its_file_and_its_encoding(story: Story) -> None:
    assert story.source.text == TEXT
    assert story.source.name == str(SEED)
    assert story.source.encoding == "utf-8"


def test_text_bytes_and_file_give_the_same_elements(story: Story) -> None:
    from_text, from_bytes = parse(TEXT), parse(SEED.read_bytes())
    assert list(from_text.elements()) == list(from_bytes.elements()) == list(story.elements())


@pytest.mark.parametrize("exporter", ["json", "jsonl"])
def test_json_comes_back_equal(story: Story, exporter: str) -> None:
    assert loads(dumps(story, exporter)) == story


def test_the_speech_can_be_asked_for_by_role(story: Story) -> None:
    assert story.text_of(BlockRole.SPEECH) == "\n\n".join(SPEECH)
    assert [_beginning(block) for block in story.blocks_of("lead_in")] == ["The Foreign Secretary"]


def _beginning(block: Block) -> str:
    return block.text[:21]
