"""Closings: notices, channels, contacts and notes around a story that no heading announces; and whose words go on."""

from __future__ import annotations

import pytest

import govnews
from govnews import registry
from govnews.contracts import Document
from govnews.drafts import Page
from govnews.model import Span
from govnews.source import Source
from govnews.stages import blocks, credited, furniture, lead_ins, marks, notices, readings

HEAD = "# Quay at Port Linden opens\n\nThe new quay at Port Linden opens on Monday.\n\n"
TOLD = (
    "The quay has been built in two years and will be used by forty boats.\n\n"
    "It replaces the old pier, which was closed after the storm.\n\n"
)


def roles(text: str) -> list[str]:
    """The roles of a story's blocks."""
    return [block.role.value for block in govnews.parse(text).blocks]


@pytest.mark.parametrize(
    "line",
    [
        "This article is taken from the May edition of Quay, the magazine of the Port Board.",
        "This page has been withdrawn because it is out of date. The Board’s new pages have the rules of today.",
        "This story is over a year old.",
        "This file may not be suitable for users of assistive technology.",
        "Keep up to date with the Port Board by following us onTwitter(external link).",
        "Follow the Port Board on Facebook for news of the quay.",
        "See related links for pictures of the quay.",
        "Please tell us what you think about our pages by filling in the short survey.",
    ],
)
def test_what_a_page_says_of_itself_is_boilerplate(line: str) -> None:
    assert roles(f"{HEAD}{TOLD}{line}")[-1] == "boilerplate"


@pytest.mark.parametrize(
    "line",
    ["This article of the law is taken seriously by the crew.", "Follow the signs on the quay.", "Find out on Monday."],
)
def test_what_a_story_says_is_no_notice(line: str) -> None:
    assert not notices.is_notice(line)


def is_contact(line: str) -> bool:
    """Whether a line alone tells how to reach somebody."""
    return furniture.is_contact(blocks.find(Document(Source(line)))[0])


@pytest.mark.parametrize(
    "line",
    [
        "4 Quay RowPort LindenPL1 4RO",
        "Journalists should contact the press office on 0303 444 1209 and ask for Jane Doe.",
        "Interviews with the builders can be arranged by contacting the Port Board Press Office.",
        "For further press enquiries, please contact the numbers above.",
    ],
)
def test_an_address_and_a_press_desk_are_contacts(line: str) -> None:
    assert is_contact(line)


@pytest.mark.parametrize(
    "line",
    [
        "The budget for 2011/12 is £625 million.",
        "For more information, see the:",
        "Port Linden counted boats up to week 52 2024",
        "The press office said that it would call the crew.",
    ],
)
def test_years_and_what_is_told_are_no_contacts(line: str) -> None:
    assert not is_contact(line)


def test_numbered_notes_behind_a_story_need_no_heading() -> None:
    notes = "1. The quay was paid for by the Port Board.\n\n2. The storm was in May.\n\nPosts on the Board are unpaid."
    page = page_of(f"{HEAD}{TOLD}{notes}")
    assert [reading.role.value for reading in readings.find(page, None)[-3:]] == ["notes"] * 3


def test_a_numbered_list_behind_a_colon_is_one() -> None:
    items = "The quay has three parts:\n\n1. A wall of stone.\n\n2. A house for the crew.\n\n3. A crane for the boats."
    assert roles(f"{HEAD}{TOLD}{items}")[-3:] == ["list_item"] * 3


def test_speech_is_found_on_a_page_that_marks_another_quote_as_one() -> None:
    text = (
        f"{HEAD}{TOLD}Mayor Jane Doe said:\n\nI am proud of this quay, and we have waited for it for years.\n\n"
        "The crew moves in on Monday.\n\nHarbour master John Roe said:\n\n> We are glad to have it.\n"
    )
    assert [str(block.speaker) for block in govnews.parse(text).speaker_blocks] == ["Jane Doe", "John Roe"]


def test_words_that_lost_their_opening_mark_after_a_lead_in_are_told() -> None:
    text = (
        f"{HEAD}{TOLD}Mayor Jane Doe said the quay was a ‘serious joy’:\n\n"
        "People have waited for this quay for years and years,” she said.\n"
    )
    assert roles(text)[-1] == "narration"


def test_who_said_words_is_looked_for_a_line_behind_them() -> None:
    text = (
        "We came to build a quay and we found a storm,” the harbour’s commander of works and of boats, "
        "Captain Jane Doe, said."
    )
    page = page_of(text)
    assert credited.is_told(page, 0)
    assert credited.tells_who_said(page, 0)


def page_of(text: str) -> Page:
    """A text with its paragraphs and marks."""
    paragraphs = blocks.find(Document(Source(text)))
    return Page(text, paragraphs, marks.find(text, paragraphs), registry.style("plain"))


@pytest.mark.parametrize("line", ["The Mayor is pushing towns around the bay to agree:", "Doe wants Roe to confirm:"])
def test_what_somebody_is_asked_to_do_before_a_colon_leads_nothing_in(line: str) -> None:
    assert lead_ins.read(line, Span(0, len(line))) is None


def test_whoever_rose_to_say_something_leads_in() -> None:
    line = "Mayor Jane Doe rose to say:"
    found = lead_ins.read(line, Span(0, len(line)))
    assert found is not None
    assert found.source is not None
    assert found.source.name == "Jane Doe"


def test_a_page_whose_first_line_says_who_reflects_on_it_is_that_persons() -> None:
    text = (
        "# Chaplain looks back on a year at sea\n\n"
        "The Reverend John Roe, currently with the crew of Port Linden, here reflects on a year at sea.\n\n"
        "At one of our harbours last week many of the crew were ill.\n\n"
        "They had been at sea for nine hours when the storm came, and I sat with them until noon.\n\n"
        "I have never seen such waves, and the crew had not either.\n\n"
        "My own boat was lost, but nobody was hurt, and I am glad of it."
    )
    story = govnews.parse(text)
    assert [str(block.speaker) for block in story.speaker_blocks] == ["John Roe"]
    assert len(story.speaker_blocks[0].speech) == 4
