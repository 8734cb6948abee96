"""What a site prints over each of its stories, and under them, is not taken for the title or for the story."""

from __future__ import annotations

import pytest

import govnews
from govnews.model import Story

TITLE = "Harbour board opens deep quay at Port Linden"
PROSE = (
    "The harbour board opened the deep quay of Port Linden on Monday, after two years of work on the pier and on its "
    "four cranes.\n\n"
    "Ships with timber and grain have begun to call there, and the first of them was unloaded on the same day."
)

BANNERS = {
    "an appeal": "Give what you can to the Relief Fund today!",
    "an event": "The Isles will host Regatta 2030!",
    "a section": "Climate and Energy",
    "a way in": "To the text of this page.",
    "links side by side": "tami sin youtube twitter facebook",
    "a way to more": "Find out more about prosecuting fraud",
    "two sections": "Mines and Minerals\n\nWeather Watch (WW)",
    "a shop": "Wire has a Reader Paywall\n\nRead faster with a Pro account Learn More",
    "an appeal that shares a word with the story": "Find out more about the board",
}


def _roles(story: Story) -> dict[str, str]:
    return {block.text: str(block.role) for block in story.blocks}


@pytest.mark.parametrize("banner", BANNERS.values(), ids=BANNERS.keys())
@pytest.mark.parametrize("date", ["", "\n\n4 May 2021"], ids=["prose below", "a date below"])
def test_the_title_stands_behind(banner: str, date: str) -> None:
    story = govnews.parse(f"{banner}\n\n{TITLE}{date}\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == TITLE
    roles = _roles(story)
    assert {roles[line] for line in banner.split("\n\n")} == {"boilerplate"}
    assert roles[TITLE] == "headline"


@pytest.mark.parametrize(
    ("title", "below"),
    [
        (
            "A Long Wait Ends",
            "Ships with timber call, the board of the harbour says, at the deep quay of the port, which",
        ),
        ("Outlaws brought to an end by the board", "Harbour board opens deep quay at Port Linden"),
        ("Press release: Long wait ends", "Harbour board opens deep quay at Port Linden"),
        ("Remarks on a long wait", "Harbour board, Port Linden"),
    ],
    ids=["a sentence below", "a word of the title comes again", "a kicker before it", "a kind of talk"],
)
def test_the_first_line_stays_the_title_with(title: str, below: str) -> None:
    story = govnews.parse(f"{title}\n\n{below}\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == title.removeprefix("Press release: ")


def test_a_line_under_a_kicker_is_the_title_whatever_it_says() -> None:
    story = govnews.parse(f"Press release\n\nA Long Wait Ends\n\n{TITLE}\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == "A Long Wait Ends"


def test_a_line_that_comes_again_is_the_title_and_one_above_it_is_not() -> None:
    story = govnews.parse(f"Roe Wire\n\nSearch the wire\n\n{TITLE}\n\nHon Ann Roe\n\n4 May 2021\n\n{TITLE}\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == TITLE
    assert [str(block.role) for block in story.blocks if block.text == TITLE] == ["headline", "headline"]


def test_a_day_and_a_kind_between_bars_stand_over_the_title() -> None:
    title = "Safe harbours: Council and Assembly agree on new rules for port boards that turn away ships in poor repair"
    story = govnews.parse(f"COUNCIL OF THE ISLES,update\n\n4/5/2021 02:08 | Press release |\n\n{title}\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == title
    assert _roles(story)["4/5/2021 02:08 | Press release |"] == "metadata"


def test_a_line_that_opens_a_list_is_no_title() -> None:
    line = "The harbour board made three decisions on the deep quay on 7 May:"
    assert govnews.parse(f"{line}\n\n(i) It opened. {PROSE}\n\n(ii) It will be paid for by dues.").headline is None


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Linden Newsroom", "boilerplate"),
        ("PORT-LINDEN-DEEP-QUAY-2023-PIC-1.jpg", "boilerplate"),
        ("< Back", "boilerplate"),
        ("Joint media release with The Hon Ann Roe MP Minister for Tides", "metadata"),
    ],
)
def test_around_the_title_reads_right(line: str, role: str) -> None:
    parts = (line, TITLE, PROSE) if role == "boilerplate" and "jpg" not in line else (TITLE, "4 May 2021", line, PROSE)
    assert _roles(govnews.parse("\n\n".join(parts)))[line] == role


def test_stars_are_no_heading_where_all_speech_is_marked() -> None:
    said = "“The quay is deep,” said Ann Roe, the mayor. “It is long too, and I am glad of it,” she said."
    story = govnews.parse(f"{TITLE}\n\n4 May 2021\n\n* * * * *\n\n{PROSE}\n\n{said}\n\n{said}\n\n{said}")
    assert [str(block.role) for block in story.blocks if not block.text.strip("* ")] == ["boilerplate"]


def test_a_menu_under_the_story_has_neither_headings_nor_contacts() -> None:
    first = "Menu|Home|News|Events|Reports|Boards|Tides|Maps|About|The Master|History|Privacy Policy|Accessibility"
    first += "|RESOURCES|Forms|Publications|Site map"
    last = "Photos|Videos|Careers|CONTACT|Social media|Cookies|Terms and conditions|Help"
    links = f"{first}|{last}".replace("|", "\n\n")
    roles = _roles(govnews.parse(f"{TITLE}\n\n4 May 2021\n\n{PROSE}\n\n{links}"))
    assert (roles["RESOURCES"], roles["CONTACT"]) == ("boilerplate", "boilerplate")
