"""Items of GOV.UK's Content API."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

import govnews
from govnews import errors

BODY = """<div class="govspeak"><p>A new barrier on the River Ember will protect four thousand homes.</p>
<p>The Mayor of Port Linden, Tomas Reed, said:</p>
<blockquote><p>I grew up on this quay &amp; remember the flood.</p></blockquote>
<div class="contact"><p>Press office</p><p>01632 960000</p></div></div>"""
ITEM: dict[str, Any] = {
    "base_path": "/government/news/barrier",
    "document_type": "press_release",
    "schema_name": "news_article",
    "locale": "en",
    "title": "Flood barrier opens",
    "description": "Four thousand homes are safe from the sea.",
    "first_published_at": "2024-03-05T09:30:00.000+00:00",
    "public_updated_at": "2024-03-07T10:00:00.000+00:00",
    "details": {"body": BODY},
    "links": {"organisations": [{"title": "Port Board"}], "people": [{"title": "The Rt Hon Tomas Reed MP"}]},
}


def with_(**changes: Any) -> dict[str, Any]:
    """The item with some fields changed."""
    return {**ITEM, **changes}


def test_an_item_is_read_as_its_page_shows_it() -> None:
    story = govnews.parse(ITEM)
    assert [block.role.value for block in story] == [
        "headline", "summary", "narration", "lead_in", "speech", "contact", "contact",
    ]  # fmt: skip
    assert story.kind is govnews.StoryKind.PRESS_RELEASE
    assert (story.style, story.source.format, story.source.language) == ("govuk", "content-api", "en")
    assert story.published == dt.datetime(2024, 3, 5, 9, 30, tzinfo=dt.timezone.utc)
    assert story.updated == dt.datetime(2024, 3, 7, 10, 0, tzinfo=dt.timezone.utc)
    assert [body.name for body in story.organisations] == ["Port Board"]
    assert story.source.name == "https://www.gov.uk/government/news/barrier"


def test_a_mapping_its_json_and_a_file_give_one_story(tmp_path: Path) -> None:
    path = tmp_path / "item.json"
    path.write_text(json.dumps(ITEM), encoding="utf-8")
    stories = [
        govnews.parse(ITEM),
        govnews.parse(json.dumps(ITEM)),
        govnews.parse(json.dumps(ITEM).encode()),
        govnews.parse(path),
    ]
    assert len({(story.headline, story.blocks, story.quotations, story.speakers) for story in stories}) == 1


def test_a_body_may_be_a_list_of_content_types() -> None:
    govspeak = {"content_type": "text/govspeak", "content": "A barrier"}
    typed = [govspeak, {"content_type": "text/html", "content": BODY}]
    story = govnews.parse(with_(details={"body": typed}))
    assert story.blocks == govnews.parse(ITEM).blocks
    assert story.source.path(story.blocks[2].span) == "$.details.body[1].content /div/p"


def test_each_field_has_its_own_places() -> None:
    story = govnews.parse(ITEM)
    title, said = story.blocks[0], story.quotations[0]
    assert story.source.path(title.span) == "$.title"
    assert story.source.locate(title.span).of(ITEM["title"]) == "Flood barrier opens"
    assert story.source.path(said.span) == "$.details.body /div/blockquote/p"
    assert story.source.locate(said.span).of(BODY) == "I grew up on this quay &amp; remember the flood."


def test_a_withdrawn_item_says_so() -> None:
    notice = {"explanation": "<p>This is out of date.</p>", "withdrawn_at": "2025-01-02T00:00:00Z"}
    story = govnews.parse(with_(withdrawn_notice=notice))
    assert [(found.kind.value, found.message) for found in story.diagnostics] == [
        ("withdrawn", "the publisher withdrew it on 2025-01-02")
    ]
    assert (story.blocks[0].role.value, story.blocks[0].text) == ("boilerplate", "This is out of date.")


HISTORY = [
    {"public_timestamp": "2024-03-09T10:00:00+00:00", "note": "Added the length. "},
    {"public_timestamp": "2024-03-12T10:00:00+00:00", "note": "Added the height."},
    {"public_timestamp": "2024-03-05T09:30:00+00:00", "note": "First published."},
]


def test_an_item_that_was_changed_says_when_and_how() -> None:
    story = govnews.parse(with_(details={"body": BODY, "change_history": HISTORY}))
    assert [(found.kind.value, found.message) for found in story.diagnostics] == [
        ("changed", "the publisher changed it on 2024-03-12: Added the height.")
    ]
    assert story.updated == dt.datetime(2024, 3, 7, 10, 0, tzinfo=dt.timezone.utc)


def test_the_change_history_and_the_details_tell_dates_that_the_item_lacks() -> None:
    details = {"body": BODY, "change_history": HISTORY, "first_public_at": "2024-03-05T00:00:00+00:00"}
    story = govnews.parse(with_(details=details, first_published_at=None, public_updated_at=None))
    assert story.published == dt.datetime(2024, 3, 5, tzinfo=dt.timezone.utc)
    assert story.updated == dt.datetime(2024, 3, 12, 10, 0, tzinfo=dt.timezone.utc)


@pytest.mark.parametrize("history", [[HISTORY[2]], [], None, 3, [None, {"note": 3}, {"public_timestamp": "soon"}]])
def test_an_item_that_was_only_published_is_not_changed(history: Any) -> None:
    assert govnews.parse(with_(details={"body": BODY, "change_history": history})).diagnostics == ()


def test_an_item_in_another_language_is_read_for_its_structure() -> None:
    body = (
        "<p>Se inauguró ayer en Puerto Linden una barrera que protege cuatro mil casas del mar.</p>"
        "<h2>Obras</h2><p>La alcaldesa dijo:</p><blockquote><p>Estoy muy orgullosa de lo que hemos construido aquí, "
        "y doy las gracias a todos los que trabajaron en ella durante tres largos años.</p></blockquote>"
    )
    links = {
        "available_translations": [{"title": "A", "locale": "es"}, {"title": "B", "locale": "en"}, {"locale": "x"}]
    }
    fields = {"locale": "es", "title": "Se inaugura la barrera", "description": "Protege cuatro mil casas."}
    story = govnews.parse(with_(**fields, details={"body": body}, links=links))
    assert (story.source.language, story.source.translations) == ("es", ("en",))
    assert {"heading", "speech"} <= {block.role.value for block in story}
    assert "not_english" in {found.kind.value for found in story.diagnostics}
    assert "not_english" not in {found.kind.value for found in govnews.parse(ITEM).diagnostics}


@pytest.mark.parametrize(
    "source", [{}, {"x": 1}, "[1]", '{"title": 3}', "not JSON", b"[" * 100_000, {"title": "x", "details": 3}]
)
def test_what_is_no_item_is_an_item_error(source: Any) -> None:
    with pytest.raises(errors.ItemError, match="is not a Content API item") as caught:
        govnews.parse(source, format="content-api")
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    "change",
    [{"links": []}, {"links": {"people": "x"}}, {"links": {"people": [None, {"title": 3}]}}, {"details": {"body": [3]}},
     {"details": {"body": 3}}, {"first_published_at": "soon"}, {"withdrawn_notice": []}, {"description": None}],
)  # fmt: skip
def test_odd_fields_do_no_harm(change: dict[str, Any]) -> None:
    assert govnews.parse(with_(**change)).headline is not None


def speech(**changes: Any) -> govnews.Story:
    """A speech whose speaker only the links name."""
    body = "<p>Mr Speaker, a flood came to this town.</p><h2>Works</h2><p>The barrier was built.</p>"
    links = {"speaker": [{"title": "The Rt Hon Tomas Reed MP"}], "roles": [{"title": "Secretary of State for Rivers"}]}
    return govnews.parse(with_(schema_name="speech", details={"body": body}, links=links, **changes))


def test_a_speech_is_its_speakers_own_words() -> None:
    story = speech()
    assert [(block.role.value, block.speaker and block.speaker.name) for block in story][2:] == [
        ("speech", "Tomas Reed"),
        ("heading", None),
        ("speech", "Tomas Reed"),
    ]
    (speaker,) = (speaker for speaker in story.speakers if speaker.name == "Tomas Reed")
    assert (speaker.honorific, speaker.post_nominals, speaker.role) == (
        "Rt Hon",
        ("MP",),
        "Secretary of State for Rivers",
    )
    assert all(turn.rule == "speech_of_author" for turn in story.speaker_blocks)


def test_a_speech_that_is_mostly_quoted_is_a_report() -> None:
    quoted = "<p>Ada Brook said:</p><blockquote><p>The river is low, and the ships wait for the tide.</p></blockquote>"
    story = govnews.parse(
        with_(schema_name="speech", details={"body": quoted}, links={"speaker": [{"title": "Ada Brook"}]})
    )
    assert [block.role.value for block in story][2:] == ["lead_in", "speech"]


@pytest.mark.parametrize(
    ("lead_in", "roles"),
    [
        ("The Rivers Secretary said:", ["Secretary of State for Rivers"]),
        ("Mr Reed said:", []),
        ("Tomas Reed said:", []),
    ],
)
def test_a_speaker_has_the_name_that_the_links_give(lead_in: str, roles: list[str]) -> None:
    body = f"<p>A barrier was built. It is a mile long.</p><p>{lead_in}</p><blockquote><p>I am glad.</p></blockquote>"
    links = {"people": [{"title": "The Rt Hon Tomas Reed MP"}], "roles": [{"title": role} for role in roles]}
    story = govnews.parse(with_(details={"body": body}, links=links))
    assert story.quotations[0].speaker is not None
    assert story.quotations[0].speaker.name == "Tomas Reed"
    assert story.quotations[0].speaker.kind is govnews.SpeakerKind.PERSON


def test_a_name_that_two_linked_people_share_stays_as_it_is_written() -> None:
    links = {"people": [{"title": "Tomas Reed MP"}, {"title": "Ada Reed MP"}]}
    body = "<p>A barrier was built. It is long.</p><p>Minister Reed said:</p><blockquote><p>I am glad.</p></blockquote>"
    story = govnews.parse(with_(details={"body": body}, links=links))
    assert story.quotations[0].speaker is not None
    assert story.quotations[0].speaker.name != "Tomas Reed"
    assert story.quotations[0].speaker.name != "Ada Reed"
