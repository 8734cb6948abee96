"""Titles under letterheads: the line that the story tells again is the title, whatever stands over it."""

from __future__ import annotations

import pytest

import govnews
from govnews.model import BlockRole

TITLE = "Ferries to run all night between Port Linden and Roe Island"
PROSE = """The harbour board will run ferries between Port Linden and Roe Island all night from May, it said today.

The night ferries will carry workers of the fish market, who now wait until morning on the island."""

HEADS = {
    "a code and a date": "HMO 34 Friday, 14 April, 2000\n\n{}\n\n",
    "a date and a code": "08 Sep 2001 MIN 351/01\n\n{}\n\n",
    "the number of a release": "MEDIA RELEASE\n\nHB 140/99\n\n{}\n\n",
    "letters apart": "P O R T  O F  L I N D E N\n\n4 May 2021\n\n{}\n\n",
    "the number of a page": "Page:1\n\n{}\n\n",
    "what a site of a government says of itself": "A Port Linden Government Agency Website\n\n{}\n\n",
    "a section of news": "Home\n\nHarbour News\n\n{}\n\n4 May 2021\n\n",
    "a member and her offices": "JANE DOE MP  Minister for Gulls  Minister for Tides\n\nMEDIA RELEASE\n\n{}\n\n",
    "two offices": "Minister for Gulls and Minister for the Status of Ferries\n\nMedia Release\n\n{}\n\n4/05/2021\n\n",
    "whose office it is from": "FROM THE MINISTER FOR PORTS\n\n95/83 30 November 1983\n\n{}\n\n",
    "the release of a department": "Department of Tides Media Release\n\n20/09/2000\n\n{}\n\n",
    "a senator and her party": "Senator Jane Doe   Harbour Democrats\n\nTides Spokesperson\n\n12 May 2003\n\n{}\n\n",
    "a notice of the site's": "This page has been archived. View current news of the Board.\n\n{}\n\n4 May 2021\n\n",
    "a menu of many lines": "Harbour\n\nTides\n\nGulls and ferries\n\n" * 20 + "{}\n\n4 May 2021\n\n",
    "a menu and a path of links": "Cookies on the HMO site.\n\nTides\n\nNews Archives\n\n2021\n\nMay 2021\n\n{}\n\n",
    "the office that keeps the news": "Harbour Communications Office\n\nHarbour News Desk\n\n{}\n\n4 May 2021\n\n",
    "a label of a field and its value": "From:\n\nHarbour Board of Linden\n\n{}\n\n",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_a_title_is_found_under(head: str) -> None:
    story = govnews.parse(head.format(TITLE) + PROSE)
    assert story.headline is not None
    assert story.headline.text == TITLE
    assert BlockRole.HEADLINE not in {
        block.role for block in story.blocks if block.span.end <= story.headline.span.start
    }


def test_a_title_glued_to_its_story_is_cut_off_by_its_capitals() -> None:
    story = govnews.parse(f"4 May 2021\n\n{TITLE.upper()} {PROSE}")
    assert story.headline is not None
    assert story.headline.text == TITLE.upper()
    assert [str(block.role) for block in story.blocks] == ["metadata", "headline", "narration", "narration"]


@pytest.mark.parametrize(
    "opening",
    [
        "PORT LINDEN, ROE COUNTY ISLANDS The board of the harbour",
        "THE BOARD OF THE HARBOUR The mayor of the town",
        "JANE DOE: THE FERRY QUAY IS OPEN, AND SO The board of the harbour",
    ],
)
def test_other_capitals_before_a_story_are_part_of_it(opening: str) -> None:
    story = govnews.parse(f"Quay opens\n\n{opening} said today that ships may land again, and that it is glad of it.")
    assert len(story.blocks) == 2


def test_a_title_over_several_lines_in_capitals_is_one() -> None:
    lines = "ADDRESS BY HER EXCELLENCY JANE DOE,\nGOVERNOR OF LINDEN\nON THE OCCASION OF\nTHE DAY OF FERRIES"
    story = govnews.parse(f"{lines}\n4 May 2021\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == lines
    assert [block.role for block in story.blocks[:4]] == [BlockRole.HEADLINE] * 4


def test_a_title_in_pieces_is_joined_where_it_comes_again_whole() -> None:
    story = govnews.parse(
        f"Opening of the\n\nRoe\n\nFerry Quay\n\nStatement\n\nOpening of the Roe Ferry Quay\n\n{PROSE}"
    )
    assert story.headline is not None
    assert " ".join(story.headline.text.split()) == "Opening of the Roe Ferry Quay"
    assert story.blocks[4].role is BlockRole.HEADLINE


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"{TITLE} 4 May 2021", TITLE),
        ("Report of the harbour board for 4 May 2021", "Report of the harbour board for 4 May 2021"),
        ("Press briefing in Port Linden at noon 4 May 2021", "Press briefing in Port Linden at noon 4 May 2021"),
    ],
)
def test_a_date_behind_a_title_is_no_part_of_it_unless_words_join_them(line: str, title: str) -> None:
    story = govnews.parse(f"{line}\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == title


@pytest.mark.parametrize(
    "again",
    [TITLE.upper(), TITLE.replace("between", "–"), "Harbour ferries to run all night, Port Linden to Roe Island"],
)
def test_a_line_that_says_the_title_again_is_headline_too(again: str) -> None:
    story = govnews.parse(f"{TITLE}\n\nMay 4, 2021\n\n{again}\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == TITLE
    assert story.blocks[2].role is BlockRole.HEADLINE


@pytest.mark.parametrize(
    "opening", ["A very good morning to you all, my friends.", "The ship is in. Please come aboard."]
)
def test_words_that_are_spoken_are_no_title(opening: str) -> None:
    story = govnews.parse(
        f"{opening}\n\nI am glad to be here with all who built the ferry, and I thank them for their work."
    )
    assert story.headline is None


def test_a_title_with_a_number_of_a_year_is_no_contact() -> None:
    story = govnews.parse(f"Statement to the Board on Ferries, July 2019 - 546/2019\n\nJuly 19, 2019\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == "Statement to the Board on Ferries, July 2019 - 546/2019"
