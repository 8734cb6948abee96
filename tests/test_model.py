"""The nouns: spans, positions, and stories that cannot lie about where things stand."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import spans, stories, texts

from govnews.errors import GovnewsError, SpanError, StoryError
from govnews.model import (
    Attribution,
    Block,
    BlockRole,
    Headline,
    Mention,
    MentionKind,
    Place,
    Position,
    Quotation,
    QuotationForm,
    Source,
    Span,
    Speaker,
    SpeakerBlock,
    SpeakerKind,
    Story,
    Tense,
    Term,
)

TEXT = "Mayor Ada Quill said:\n\nI am glad. We begin.\n\nIt rained.\n\n“Soon,” she said, “and well.”"


def span_of(words: str) -> Span:
    """Where words stand in TEXT."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def block(role: str, words: str, speaker: Speaker | None = None) -> Block:
    """A block of TEXT."""
    return Block(role, words, span_of(words), speaker)


QUILL = Speaker("person", "Ada Quill", role="Mayor", mentions=(Mention("Ada Quill", span_of("Ada Quill"), "name"),))
LEAD_IN = block("lead_in", "Mayor Ada Quill said:")
SPEECH = block("speech", "I am glad. We begin.", QUILL)
RAIN = block("narration", "It rained.")
LAST = block("narration", "“Soon,” she said, “and well.”")
SAID = Quotation("block", SPEECH.text, SPEECH.span, (SPEECH.span,), QUILL, Attribution(lemma="say", tense="past"), 0.9)
SPLIT = Quotation(
    "direct",
    "Soon,” she said, “and well.",
    span_of("Soon,” she said, “and well."),
    (span_of("Soon,"), span_of("and well.")),
    QUILL,
    Attribution(lemma="say", tense="future"),
    0.5,
)
STORY = Story(
    Source(TEXT),
    blocks=(LEAD_IN, SPEECH, RAIN, LAST),
    speaker_blocks=(SpeakerBlock(QUILL, None, LEAD_IN, (SPEECH,), SPEECH.span),),
    quotations=(SAID, SPLIT),
    speakers=(QUILL,),
)

# Spans


def test_a_span_is_half_open() -> None:
    assert Span(1, 3).of("abcd") == "bc"
    assert len(Span(1, 3)) == 2


def test_an_empty_span_is_a_span_and_true() -> None:
    assert Span(2, 2).of("abcd") == ""
    assert len(Span(2, 2)) == 0
    assert bool(Span(2, 2)) is True


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (None, 2), (0, None), ("a", 2), (0, "b")])
def test_a_span_runs_forward_from_an_offset_of_zero_or_more(start: Any, end: Any) -> None:
    with pytest.raises(SpanError) as caught:
        Span(start, end)
    assert (caught.value.start, caught.value.end) == (start, end)
    assert isinstance(caught.value, GovnewsError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(("start", "end"), [(0.5, 2.5), (0, 2.0), ("1", "2")])
def test_a_span_counts_in_whole_numbers(start: Any, end: Any) -> None:
    with pytest.raises(SpanError, match="whole numbers"):
        Span(start, end)


def test_a_span_contains_itself_and_what_lies_inside() -> None:
    assert Span(2, 6).contains(Span(2, 6))
    assert Span(2, 6).contains(Span(3, 3))
    assert not Span(2, 6).contains(Span(1, 6))
    assert not Span(2, 6).contains(Span(2, 7))


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert Span(0, 4).overlaps(Span(3, 9))
    assert not Span(0, 4).overlaps(Span(4, 9))


def test_spans_sort_by_their_place() -> None:
    assert sorted([Span(4, 5), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(4, 5)]


@given(texts().flatmap(lambda text: st.tuples(st.just(text), spans(text), spans(text))))
def test_two_spans_overlap_where_they_share_a_character(case: tuple[str, Span, Span]) -> None:
    text, one, other = case
    share = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one)
    if len(one) and len(other):
        assert one.overlaps(other) == bool(share)
    assert one.of(text) == text[one.start : one.end]


# Positions


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_count_from_one_whatever_ends_a_line(line_end: str) -> None:
    source = Source(line_end.join(["one", "", "three"]))
    at = source.text.index("three")
    assert source.position(0) == Position(1, 1)
    assert source.position(3) == Position(1, 4)
    assert source.position(at) == Position(3, 1)
    assert source.position(at + 2) == Position(3, 3)
    assert source.position(len(source.text)) == Position(3, 6)


def test_a_carriage_return_and_a_line_feed_end_one_line() -> None:
    assert Source("a\r\nb").position(2) == Position(1, 3)
    assert Source("a\n\rb").position(3) == Position(3, 1)


def test_columns_count_code_points() -> None:
    assert Source("😀é x").position(3) == Position(1, 4)


def test_other_separators_do_not_end_a_line() -> None:
    assert Source("a\u2028b\x0cc\x85d").position(6) == Position(1, 7)


@pytest.mark.parametrize("offset", [-1, 4])
def test_there_is_no_position_outside_the_text(offset: int) -> None:
    with pytest.raises(SpanError):
        Source("abc").position(offset)


def test_a_place_is_the_first_position_and_that_after_the_last() -> None:
    assert Source("ab\ncd").place(Span(1, 5)) == Place(Position(1, 2), Position(2, 3))
    assert str(Source("ab\ncd").place(Span(1, 5))) == "1:2-2:3"
    assert STORY.place(RAIN) == Place(Position(5, 1), Position(5, 11))


@given(texts().flatmap(lambda text: st.tuples(st.just(text), st.integers(0, len(text)))))
def test_positions_agree_with_a_count_of_the_line_ends(case: tuple[str, int]) -> None:
    text, offset = case
    lines = text.replace("\r\n", "\0\n").replace("\r", "\n")
    position = Source(text).position(offset)
    assert position.line == lines.count("\n", 0, offset) + 1
    assert position.column == offset - (lines.rfind("\n", 0, offset) + 1) + 1


def test_plain_text_is_its_own_markup() -> None:
    assert STORY.source.locate(Span(3, 9)) == Span(3, 9)


# Immutability, equality, hashing

NOUNS: list[Any] = [
    STORY, STORY.source, LEAD_IN, SAID, STORY.speaker_blocks[0], QUILL, QUILL.mentions[0], Span(0, 1), Position(1, 1),
    Attribution(), Term("Soon,", span_of("Soon,")), Headline("It rained.", None, RAIN.span), STORY.place(RAIN),
]  # fmt: skip


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: type(noun).__name__)
def test_no_field_of_a_noun_can_be_set(noun: Any) -> None:
    for name in (field.name for field in attrs.fields(type(noun))):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(noun, name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(noun, name)


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: type(noun).__name__)
def test_a_noun_takes_no_new_attribute(noun: Any) -> None:
    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        noun.surprise = 1


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: type(noun).__name__)
def test_a_noun_equals_its_copy_and_has_the_same_hash(noun: Any) -> None:
    copy = attrs.evolve(noun)
    assert copy is not noun
    assert copy == noun
    assert hash(copy) == hash(noun)
    assert len({copy, noun}) == 1


def test_nouns_that_differ_in_a_field_are_not_equal() -> None:
    assert attrs.evolve(SAID, confidence=0.8) != SAID
    assert attrs.evolve(QUILL, role="Deputy Mayor") != QUILL
    assert attrs.evolve(STORY, truncated=True) != STORY
    assert attrs.evolve(STORY.source, name="a.txt") != STORY.source


@given(stories())
def test_equal_stories_have_equal_hashes(story: Story) -> None:
    copy = attrs.evolve(story)
    assert copy == story
    assert hash(copy) == hash(story)


def test_vocabularies_are_their_own_words() -> None:
    assert Block("speech", "It rained.", RAIN.span).role is BlockRole.SPEECH
    assert BlockRole("speech").value == "speech"
    assert "speech" in {BlockRole.SPEECH}
    assert f"{Tense.FUTURE}" == "future"


@pytest.mark.parametrize("make", [
    lambda: Block("shouting", "", Span(0, 0)),
    lambda: Quotation("loud", "", Span(0, 0), ()),
    lambda: Speaker("robot", None),
    lambda: Mention("", Span(0, 0), "hint"),
    lambda: Attribution(tense="perfect"),
])  # fmt: skip
def test_a_word_outside_its_vocabulary_is_refused(make: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        make()


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan"), float("inf")])
def test_confidence_lies_between_nought_and_one(confidence: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Term("", Span(0, 0), confidence=confidence)


# repr


def test_the_repr_of_a_story_says_what_it_holds() -> None:
    assert repr(STORY) == "<Story without headline: 4 blocks, 1 speaker blocks, 2 quotations, 1 speakers>"


def test_the_repr_of_a_story_names_its_headline() -> None:
    headed = attrs.evolve(STORY, headline=Headline("It rained.", None, RAIN.span))
    assert repr(headed).startswith("<Story 'It rained.': ")


def test_the_repr_of_a_span_can_be_typed_in() -> None:
    assert repr(Span(3, 9)) == "Span(3, 9)"


def test_the_repr_of_a_block_names_its_role_its_text_and_its_speaker() -> None:
    shown = repr(SPEECH)
    assert all(word in shown for word in ("speech", "'I am glad. We begin.'", "Ada Quill", "Span(23, 43)"))


@given(stories())
def test_the_repr_of_a_story_is_one_short_line(story: Story) -> None:
    assert len(repr(story)) < 200
    assert "\n" not in repr(story)


def test_reprs_of_long_texts_are_short() -> None:
    text = "We will mend every bridge. " * 10_000
    whole = Span(0, len(text))
    quotation = Quotation("block", text, whole, (whole,), QUILL)
    for noun in (Source(text), Block("speech", text, whole, QUILL), quotation, Story(Source(text))):
        assert len(repr(noun)) < 600


def test_a_speaker_is_shown_by_name() -> None:
    assert str(QUILL) == "Ada Quill"
    assert str(Speaker("unknown", None)) == "an unnamed speaker"


# What a story answers


def test_a_story_iterates_over_its_blocks() -> None:
    assert list(STORY) == [LEAD_IN, SPEECH, RAIN, LAST]


def test_text_of_a_role_joins_its_blocks_by_an_empty_line() -> None:
    assert STORY.text_of("narration") == "It rained.\n\n“Soon,” she said, “and well.”"
    assert STORY.text_of(BlockRole.SPEECH) == "I am glad. We begin."
    assert STORY.text_of("contact") == ""


def test_blocks_of_several_roles_come_in_order() -> None:
    assert STORY.blocks_of("speech", BlockRole.LEAD_IN) == (LEAD_IN, SPEECH)


def test_quotations_by_takes_a_speaker_or_a_name() -> None:
    assert STORY.quotations_by(QUILL) == (SAID, SPLIT)
    assert STORY.quotations_by("Ada Quill") == (SAID, SPLIT)


def test_quotations_by_an_unknown_name_are_none_even_where_some_have_no_speaker() -> None:
    orphaned = attrs.evolve(STORY, quotations=(attrs.evolve(SAID, speaker=None), SPLIT))
    assert orphaned.quotations_by("Nobody Here") == ()
    assert orphaned.quotations_by(None) == orphaned.quotations[:1]


def test_a_speaker_is_found_by_name() -> None:
    assert STORY.speaker("Ada Quill") is QUILL
    assert STORY.speaker("Quill") is None


def test_sure_filters_by_confidence() -> None:
    assert STORY.sure(0.9) == (SAID,)
    assert STORY.sure(0) == (SAID, SPLIT)


def test_block_at_is_the_block_of_that_character() -> None:
    assert STORY.block_at(RAIN.span.start) == RAIN
    assert STORY.block_at(RAIN.span.end) is None
    assert STORY.block_at(10_000) is None


def test_words_join_the_parts() -> None:
    assert SPLIT.words == "Soon, and well."


def test_the_parts_of_a_speech_are_joined_by_an_empty_line() -> None:
    parts = (span_of("I am glad. We begin."), span_of("It rained."))
    whole = Span(parts[0].start, parts[1].end)
    assert Quotation("block", whole.of(TEXT), whole, parts).words == "I am glad. We begin.\n\nIt rained."


def test_only_a_future_statement_is_announced() -> None:
    assert SPLIT.announced
    assert not SAID.announced
    assert not attrs.evolve(SAID, attribution=None).announced


# Lies


@pytest.mark.parametrize(("field", "lie"), [
    ("blocks", (Block("narration", "It rained.", Span(0, 10)),)),
    ("blocks", (Block("narration", "It rained", RAIN.span),)),
    ("quotations", (Quotation(QuotationForm.DIRECT, "Soon,", Span(0, 5), (Span(0, 5),)),)),
    ("terms", (Term("Soon,", Span(1, 6)),)),
    ("headline", Headline("It rained.", None, Span(0, 10))),
    ("summary", Block("summary", "It rained.", Span(0, 10))),
    ("speakers", (Speaker(SpeakerKind.PERSON, "Ada", mentions=(Mention("Ada", Span(0, 3), MentionKind.NAME),)),)),
    ("blocks", (Block("narration", "", Span(5_000, 5_000)),)),
    ("blocks", (Block("narration", "well.”", Span(len(TEXT) - 6, len(TEXT) + 1)),)),
])  # fmt: skip
def test_a_story_whose_offsets_lie_cannot_be_made(field: str, lie: Any) -> None:
    with pytest.raises(StoryError) as caught:
        Story(Source(TEXT), **{field: lie})
    assert caught.value.element is not None
    assert isinstance(caught.value, ValueError)


def test_a_story_cannot_name_a_speaker_that_is_not_one_of_its_speakers() -> None:
    for field in ("blocks", "speaker_blocks", "quotations"):
        voices = {"blocks": (SPEECH,), "speaker_blocks": STORY.speaker_blocks, "quotations": (SAID,)}
        with pytest.raises(StoryError, match="speaker"):
            Story(STORY.source, **{field: voices[field]})  # type: ignore[arg-type]


def test_a_story_cannot_be_changed_into_one_that_lies() -> None:
    with pytest.raises(StoryError):
        attrs.evolve(STORY, source=Source("\n" + TEXT))


@pytest.mark.parametrize("part", [Span(0, 3), Span(SAID.span.start, SAID.span.end + 1), Span(0, 5_000)])
def test_the_parts_of_a_quotation_lie_in_its_span(part: Span) -> None:
    with pytest.raises((StoryError, ValueError)):
        attrs.evolve(STORY, quotations=(attrs.evolve(SAID, parts=(part,)),))


def test_a_speaker_block_cannot_lie_outside_the_text() -> None:
    turn = attrs.evolve(STORY.speaker_blocks[0], span=Span(0, 5_000))
    with pytest.raises(StoryError):
        attrs.evolve(STORY, speaker_blocks=(turn,))


@given(stories())
def test_every_element_of_a_story_is_the_slice_at_its_span(story: Story) -> None:
    for element in story.elements():
        assert story.source.text[element.span.start : element.span.end] == element.text
