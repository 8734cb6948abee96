"""Labels of transcripts: who a rank and a surname mean that a title names in full, and what else a label has."""

from __future__ import annotations

import pytest

import govnews

GLAD = (
    "I am glad to be here today, and I thank you for the welcome that you gave to all of us on the quay this morning."
)


def speakers(*lines: str) -> list[str | None]:
    """The speaker of each paragraph of speech, by name."""
    blocks = govnews.parse("\n\n".join(lines)).blocks_of("speech")
    return [block.speaker.name if block.speaker else None for block in blocks]


@pytest.mark.parametrize(
    ("title", "label", "name"),
    [
        ("Mayor Jane Doe and Lindish Foreign Minister Quaru Yomasa Before Their Meeting", "QUARU", "Quaru Yomasa"),
        (
            "Mayor Jane Doe And Lindish Deputy Premier/Foreign Minister Tom Quaru Before Their Talks",
            "QUARU",
            "Tom Quaru",
        ),
        ("Press Briefing of Spokesperson and Legal Counsel Minister Tomas S. Quaru", "QUARU", "Tomas S. Quaru"),
    ],
)
def test_a_rank_and_a_surname_mean_whom_the_title_names(title: str, label: str, name: str) -> None:
    lines = (title, f"FOREIGN MINISTER {label}: {GLAD}", f"MAYOR DOE: {GLAD}", f"FOREIGN MINISTER {label}: Thank you.")
    assert speakers(*lines)[::2] == [name, name]


def test_a_surname_in_a_title_without_an_office_before_it_is_no_persons() -> None:
    lines = ("Talks on the Quaru Harbor Wall", f"MINISTER QUARU: {GLAD}", f"MAYOR DOE: {GLAD}", "MINISTER QUARU: Yes.")
    assert speakers(*lines)[0] == "MINISTER QUARU"


def test_an_outlet_behind_a_slash_is_no_part_of_a_name() -> None:
    turns = (f"SEC. ROE: {GLAD}", "JANE DOE/LNN7: Is it open?", "SEC. ROE: It is.", "JANE DOE/LNN7: Since when?")
    assert speakers("Press briefing on the harbor", *turns)[1::2] == ["Jane Doe", "Jane Doe"]


def test_one_label_with_name_and_office_begins_a_transcript() -> None:
    lines = ("Transcript of weekly briefing on 28 June", f"Jane Doe, Official Spokesperson: {GLAD}", GLAD)
    assert speakers(*lines) == ["Jane Doe", "Jane Doe"]


def test_one_label_begins_no_transcript_on_any_other_page() -> None:
    lines = ("Harbor wall opens", f"Jane Doe, Official Spokesperson: {GLAD}", "The board will meet again on Monday.")
    assert govnews.parse("\n\n".join(lines)).blocks[1].rule != "speech_transcript"


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Board Vice-President in charge of harbor policy Joaqín Almendra", "Joaqín Almendra"),
        ("Jane Doe, Minister responsible for Ships and MLA for Upper Linden East, on behalf of Tom Roe", "Jane Doe"),
        ("Lord Mayor Cr Nuala Quill", "Nuala Quill"),
    ],
)
def test_what_an_office_is_for_is_no_name(lead: str, name: str) -> None:
    assert speakers("Harbor wall opens", f"{lead} said:", f"“{GLAD}”") == [name]


def test_a_ruler_is_called_by_title_and_given_name() -> None:
    lines = ("His Highness Sheikh Quaru bin Tomas Al Linden opened the quay.", f"“{GLAD}” Sheikh Quaru said.")
    found = govnews.parse("\n\n".join(("Quay opens", *lines))).quotations
    assert [said.speaker and said.speaker.name for said in found] == ["Quaru bin Tomas Al Linden"]
