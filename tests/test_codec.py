"""Stories as plain data: what goes out comes back equal, and all else is refused with the place where it is wrong."""

from __future__ import annotations

import copy
import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import json_values, stories

from govnews.codec import from_data, to_data, to_json
from govnews.errors import DocumentError
from govnews.model import (
    Attribution,
    Block,
    Mention,
    Quotation,
    Source,
    Span,
    Speaker,
    SpeakerBlock,
    Story,
)

# Stories are big; drawing them takes longer than Hypothesis likes.
patient = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

TEXT = "Ada Vale said:\n\nThe tide will turn."
ADA = Speaker("person", "Ada Vale", role="Minister for Tides", mentions=(Mention("Ada Vale", Span(0, 8), "name"),))
LEAD_IN = Block("lead_in", TEXT[:14], Span(0, 14))
SPEECH = Block("speech", TEXT[16:], Span(16, 35), ADA)
SAID = Attribution(Span(9, 13), "say", Span(0, 8), "past", "statement")
STORY = Story(
    Source(TEXT, name="tides.txt"),
    summary=LEAD_IN,
    published=datetime(2031, 5, 4, 9, 30, tzinfo=timezone(timedelta(hours=1))),
    blocks=(LEAD_IN, SPEECH),
    speaker_blocks=(SpeakerBlock(ADA, SAID, LEAD_IN, (SPEECH,), Span(16, 35)),),
    quotations=(Quotation("block", TEXT[16:], Span(16, 35), (Span(16, 35),), ADA, SAID),),
    speakers=(ADA,),
)


def changed(*path: str | int, to: object) -> dict[str, Any]:
    """The data of the story with one value exchanged."""
    data = copy.deepcopy(to_data(STORY))
    inner: Any = data
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = to
    return data


def without(*path: str | int) -> dict[str, Any]:
    """The data of the story with one key left out."""
    data = copy.deepcopy(to_data(STORY))
    inner: Any = data
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    return data


@patient
@given(stories())
def test_data_come_back_as_an_equal_story(story: Story) -> None:
    assert from_data(to_data(story)) == story


@patient
@given(stories())
def test_json_can_be_encoded_and_comes_back_as_an_equal_story(story: Story) -> None:
    assert from_data(json.loads(to_json(story).encode("utf-8"))) == story


@patient
@given(stories())
def test_an_equal_story_gives_equal_data(story: Story) -> None:
    assert to_data(copy.deepcopy(story)) == to_data(story)


@patient
@given(json_values())
def test_any_json_is_a_story_or_a_document_error(value: object) -> None:
    with pytest.raises(DocumentError):
        from_data(value)


@patient
@given(stories(), st.data())
def test_a_story_with_any_value_exchanged_is_a_story_or_a_document_error(story: Story, data: st.DataObject) -> None:
    plain: Any = to_data(story)
    holder = plain
    while True:
        key = data.draw(st.sampled_from(list(holder) if isinstance(holder, dict) else range(len(holder))))
        if not (holder[key] and isinstance(holder[key], dict | list) and data.draw(st.booleans())):
            break
        holder = holder[key]
    holder[key] = data.draw(json_values())
    try:
        assert isinstance(from_data(plain), Story)
    except DocumentError as error:
        assert error.where.startswith("$")


def test_spans_words_and_datetimes_are_plain() -> None:
    data = to_data(STORY)
    assert data["blocks"][1]["span"] == [16, 35]
    assert data["blocks"][1]["role"] == "speech"
    assert data["published"] == "2031-05-04T09:30:00+01:00"
    assert type(data["blocks"][1]["role"]) is str


def test_shared_blocks_and_speakers_are_numbers_of_their_lists() -> None:
    data = to_data(STORY)
    assert data["summary"] == 0
    assert data["blocks"][1]["speaker"] == 0
    assert (data["speaker_blocks"][0]["lead_in"], data["speaker_blocks"][0]["speech"]) == (0, [1])
    assert data["quotations"][0]["speaker"] == 0


def test_a_block_that_is_equal_but_not_the_same_object_is_a_number_too() -> None:
    story = Story(Source(TEXT), summary=copy.copy(LEAD_IN), blocks=(LEAD_IN,))
    assert story.summary is not story.blocks[0]
    assert to_data(story)["summary"] == 0


def test_a_summary_that_is_no_block_stands_in_full() -> None:
    story = Story(Source(TEXT), summary=LEAD_IN)
    assert to_data(story)["summary"]["text"] == "Ada Vale said:"
    assert from_data(to_data(story)) == story


def test_the_data_name_their_version() -> None:
    assert to_data(STORY)["govnews"] == "1"


def test_surrogates_that_json_would_join_come_back_apart() -> None:
    story = Story(Source("a\ud83d\ude00b"))
    assert to_data(story)["source"]["text"] == ["a\ud83d", "\ude00b"]
    assert from_data(json.loads(to_json(story))).source.text == "a\ud83d\ude00b"


def test_lone_surrogates_are_escaped_and_other_characters_are_not() -> None:
    text = to_json(Story(Source("é\udce9“😀”")))
    assert r"é\udce9“😀”" in text


def test_keys_that_are_not_known_are_ignored() -> None:
    assert from_data(changed("blocks", 0, "colour", to="blue")) == STORY


def test_what_has_a_default_may_be_missing() -> None:
    assert from_data(without("terms")) == STORY
    assert from_data(without("blocks", 0, "level")) == STORY


def test_a_datetime_may_end_in_z() -> None:
    story = from_data(changed("published", to="2031-05-04T08:30:00Z"))
    assert story.published == datetime(2031, 5, 4, 8, 30, tzinfo=timezone.utc)


def test_a_whole_number_may_be_written_with_a_point() -> None:
    assert from_data(changed("blocks", 1, "span", to=[16.0, 35.0])) == STORY


@pytest.mark.parametrize(
    ("data", "where", "reason"),
    [
        ([], "$", "an object was expected, not a list"),
        (None, "$", "an object was expected, not null"),
        ({}, "$.govnews", "version"),
        (changed("govnews", to=1), "$.govnews", "version"),
        (changed("govnews", to="2"), "$.govnews", "newer"),
        (changed("govnews", to="10"), "$.govnews", "newer"),
        (without("source"), "$.source", "missing"),
        (changed("source", to="tides.txt"), "$.source", "an object was expected, not a text"),
        (without("blocks", 1, "role"), "$.blocks[1].role", "missing"),
        (changed("blocks", 1, "role", to="poem"), "$.blocks[1].role", "lead_in, speech"),
        (changed("blocks", 1, "role", to=[]), "$.blocks[1].role", "a text was expected"),
        (changed("blocks", 1, "text", to=["The tide", 7]), "$.blocks[1].text[1]", "a text was expected"),
        (changed("blocks", 1, "text", to="The moon"), "$", "not the slice"),
        (changed("blocks", 1, "span", to=[35, 16]), "$.blocks[1].span", "start <= end"),
        (changed("blocks", 1, "span", to=[16]), "$.blocks[1].span", "[start, end]"),
        (changed("blocks", 1, "span", to=[16, "35"]), "$.blocks[1].span[1]", "whole number"),
        (changed("blocks", 1, "span", to=[True, 35]), "$.blocks[1].span[0]", "whole number"),
        (changed("blocks", 1, "span", to=[16.5, 35]), "$.blocks[1].span[0]", "whole number"),
        (changed("blocks", 1, "span", to=[10**5000, 0]), "$.blocks[1].span[0]", "whole number"),
        (changed("blocks", 1, "speaker", to=1), "$.blocks[1].speaker", "none of the 1 speakers"),
        (changed("blocks", 1, "speaker", to=-1), "$.blocks[1].speaker", "none of the 1 speakers"),
        (changed("blocks", 1, "speaker", to=False), "$.blocks[1].speaker", "whole number"),
        (changed("blocks", 1, "confidence", to=1.5), "$.blocks[1]", "between 0 and 1"),
        (changed("blocks", 1, "confidence", to=float("nan")), "$.blocks[1]", "between 0 and 1"),
        (changed("blocks", 1, "confidence", to=True), "$.blocks[1].confidence", "a number"),
        (changed("speakers", 0, "mentions", to={}), "$.speakers[0].mentions", "a list was expected, not an object"),
        (changed("truncated", to=0), "$.truncated", "true or false was expected, not a number"),
        (changed("published", to="yesterday"), "$.published", "a datetime such as"),
        (changed("published", to="2031-02-30T00:00:00"), "$.published", "no datetime"),
        (changed("published", to=2031), "$.published", "a datetime such as"),
    ],
)
def test_wrong_data_are_refused_with_their_path(data: object, where: str, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        from_data(data)
    assert caught.value.where == where
    assert reason in caught.value.reason


def test_data_grow_in_line_with_the_mentions_of_one_speaker() -> None:
    # The speaker is written once, however many blocks are his; each block adds a number.
    def size(count: int) -> int:
        mentions = tuple(Mention("Ada Vale", Span(0, 8), "name") for _ in range(count))
        ada = Speaker("person", "Ada Vale", mentions=mentions)
        blocks = (Block("speech", TEXT[16:], Span(16, 35), ada),) * count
        return len(to_json(Story(Source(TEXT), blocks=blocks, speakers=(ada,))))

    assert size(200) < 2.1 * size(100)
