"""Statements that a line over them announces: whose they are, wherever that line breaks off or goes on."""

from __future__ import annotations

import pytest

import govnews

GLAD = '"I am glad that the wall will stay, and I thank all of my neighbors who wrote to me about it this spring. We won."'
MORE = '"I will go on with this work, and I hope that we will see the quay mended before the winter comes to our town."'


def speakers(*lines: str) -> list[str | None]:
    """The speaker of each paragraph of speech, by name."""
    blocks = govnews.parse("\n\n".join(lines)).blocks_of("speech")
    return [block.speaker.name if block.speaker else None for block in blocks]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Sen. Jane Doe today issued the following statement on the death of State Sen.", "Tomas Roe:"),
        ("Sen. Jane Doe today issued the following statement on the choice of Rep.", "Tomas Roe as harbor chief:"),
        ("Sen. Jane Doe today made the following statement after Sen.", "Tomas Roe announced that the wall will stay:"),
        ("Sen. Jane Doe issued the following statement on a bill that she wrote with Sens.", "Tom Roe and Ann Lee:"),
    ],
)
def test_a_statement_announced_in_a_sentence_cut_at_a_title_is_of_whoever_issues_it(above: str, below: str) -> None:
    assert speakers("SEN. DOE ON THE HARBOR", above, below, GLAD, MORE) == ["Jane Doe", "Jane Doe"]


@pytest.mark.parametrize(
    "below",
    [
        "The figure includes sailors and women as well as Tomas Roe of the yard:",
        "Doe wrote to the harbor chief, Tomas Roe, in support of the wall.",
        "Remarks as prepared:",
    ],
)
def test_a_line_without_a_word_of_saying_does_not_take_an_announced_statement_away(below: str) -> None:
    above = "Sen. Jane Doe (D-Linden) today released the following statement on the harbor wall of Port Linden."
    assert speakers("SEN. DOE ON THE HARBOR", above, below, GLAD) == ["Jane Doe"]


def test_a_name_of_its_own_line_under_an_announcement_takes_the_words() -> None:
    above = "Mayor Jane Doe and others today issued the following statements on the harbor wall."
    assert speakers("Mayors on the harbor", above, "Mayor Tomas Roe:", GLAD) == ["Tomas Roe"]


def test_a_day_before_a_name_is_no_part_of_whom_it_names() -> None:
    line = "Today Sen. Jane W. Doe, R-Va., the Chairman of the Senate Harbor Committee, issued the following statement:"
    assert speakers("CHAIRMAN DOE ON THE HARBOR", line, GLAD) == ["Jane W. Doe"]
