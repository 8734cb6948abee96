"""Details of stages and readers that no golden shows: each was changed once without a test noticing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from govnews import parse
from govnews.readers import pdf
from govnews.stages import names, personal_names

HEAD = "Quay opens in Port Linden\n\nThe quay in Port Linden was opened on Monday after four years of work.\n\n"
SPEECH = "I am proud of what we have done here, and I thank all of you who have helped me."


def test_words_in_a_block_quote_after_a_lead_in_are_found_by_the_markup() -> None:
    page = f"<h1>Quay opens</h1><p>It opened.</p><p>Mayor Ada Quill said:</p><blockquote><p>{SPEECH}</p></blockquote>"
    assert [turn.rule for turn in parse(page).speaker_blocks] == ["speech_quote_markup"]


@pytest.mark.parametrize(("end", "truncated"), [("…", True), (".", False)])
def test_a_text_that_ends_in_dots_of_omission_breaks_off(end: str, truncated: bool) -> None:
    assert (
        parse(f"{HEAD}The Board will publish a list of the ships that may use it in the summer{end}").truncated
        is truncated
    )


@pytest.mark.parametrize(
    ("written", "minutes"), [("+05'30'", 330), ("-03'30'", -210), ("+01", 60), ("Z", 0), ("-00'15'", -15)]
)
def test_the_offset_of_a_moment_in_a_pdf_has_minutes(written: str, minutes: int) -> None:
    moment = pdf._moment(f"D:20240305093000{written}")
    assert moment is not None and moment.utcoffset() == timedelta(minutes=minutes)


def test_whoever_sent_a_mail_is_its_organisation() -> None:
    mail = "From: Port Board <a@port.example>\nMIME-Version: 1.0\nSubject: Quay opens\n\nIt rained."
    [sender] = parse(mail).organisations
    assert (sender.name, sender.span, sender.rule, sender.confidence) == ("Port Board", None, "metadata", 0.7)


@pytest.mark.parametrize(
    ("word", "high"), [("President", True), ("Director", True), ("Mason", False), ("Church", False)]
)
def test_a_high_office_ends_no_name(word: str, high: bool) -> None:
    assert personal_names._can_end(["Jane", word]) is not high


@pytest.mark.parametrize("apostrophe", ["’", "'"])
def test_a_name_has_no_owner_in_it(apostrophe: str) -> None:
    assert personal_names.name_of([f"Ada{apostrophe}s", "Quill"]) is None
    assert personal_names.name_of(["Ada", "Quill"]) == "Ada Quill"


@pytest.mark.parametrize(
    "phrase", ["the Mayor, Dr Ada Quill", "Dr Ada Quill, the Mayor", "Mayor Dr Ada Quill", "Dr Ada Quill Mayor"]
)
def test_an_office_beside_a_title_is_kept(phrase: str) -> None:
    found = names.read(phrase, 0)
    assert found is not None
    assert (found.name, found.honorific, found.role) == ("Ada Quill", "Dr", "Mayor")


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("Chief Economist, Port Board Secretary Ada Quill", "Chief Economist, Port Board Secretary"),
        ("the Port Board Chair, Mayor Ada Quill", "Port Board Chair, Mayor"),
        ("the Mayor of Linden, Port Board Chair Ada Quill", "Port Board Chair"),
        ("from Linden, Mayor Ada Quill", "Mayor"),
    ],
)
def test_what_stands_before_an_office_is_joined_to_it_where_it_is_one(phrase: str, role: str) -> None:
    found = names.read(phrase, 0)
    assert found is not None
    assert (found.name, found.role) == ("Ada Quill", role)


@pytest.mark.parametrize(
    ("creator", "bodies"),
    [("Port Board", ["Port Board"]), ("a.quill", []), ("Board", []), ("port board", []), ("Ada Quill, Mayor", [])],
)
def test_whoever_made_the_entry_of_a_feed_is_a_body_if_several_words_name_it(creator: str, bodies: list[str]) -> None:
    space = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    entry = f"<item><title>Quay opens</title><dc:creator>{creator}</dc:creator></item>"
    story = parse(f"<rss {space}><channel>{entry}</channel></rss>")
    assert [body.name for body in story.organisations] == bodies


@pytest.mark.parametrize("between", ["", " The Board met."])
def test_a_short_utterance_after_another_goes_on_with_it(between: str) -> None:
    story = parse(f"{HEAD}“We will build it this year,” said Mayor Ada Quill.{between} “At last.”")
    assert [said.words for said in story.quotations] == ["We will build it this year, At last."]
    assert story.terms == ()
