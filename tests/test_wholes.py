"""Where one person's words end, and what only looks like somebody's."""

from __future__ import annotations

import pytest

import govnews


def _parse(*lines: str) -> govnews.Story:
    return govnews.parse("\n\n".join(lines))


def test_what_follows_words_in_marks_and_speaks_for_nobody_is_told_by_the_story() -> None:
    story = _parse(
        "Quay opens in Port Linden",
        "The new quay of Port Linden opened on Monday for ships and for people, three years after the storm.",
        "The Mayor of Port Linden, Jane Doe, said:",
        "“We are proud of this quay, and we thank all who built it.",
        "“Our harbour is open again.”",
        "Many ships were turned away last year because there was no place for them. The quay isn't deep.",
    )
    assert [block.role.value for block in story.blocks[3:]] == ["speech", "speech", "narration"]


def test_speech_whose_mark_was_closed_too_early_goes_on_in_the_first_person() -> None:
    story = _parse(
        "Quay opens in Port Linden",
        "The new quay of Port Linden opened on Monday for ships and for people, three years after the storm.",
        "The Mayor of Port Linden, Jane Doe, said:",
        "“We are proud of this quay, and we thank all who built it.”",
        "I know how hard this was for our town, and I promise you that we will never forget it.",
    )
    assert story.blocks[-1].role is govnews.BlockRole.SPEECH


def test_heads_of_a_list_are_no_labels_of_a_transcript() -> None:
    story = _parse(
        "SEN. DOE ANNOUNCES ACADEMY NOMINATIONS",
        "Senator Jane Doe announced today whom she nominated to the academies of the navy and of the army.",
        "Linden County: Tomas Reed, Linden High School, Naval Academy.",
        "Marion County: Ann Hill, Port High School, Naval Academy.",
        "Howard County: Paul Lee, Roe High School, Military Academy.",
        "Johnson County: Mary Kent, Roe High School, Air Force Academy.",
    )
    assert not any(block.role is govnews.BlockRole.SPEECH for block in story.blocks)


def test_labels_of_people_whom_nobody_names_elsewhere_are_a_transcript_s_where_others_hold_an_office() -> None:
    story = _parse(
        "Interview on Harbour Radio",
        "ZAROV: Mayor, is the quay open at last for the ships that wait outside?",
        "MAYOR DOE: It is, and I am glad that it is.",
        "ZAROV: What does it cost the town in this year and in the next?",
        "MAYOR DOE: Three million, and we have it.",
    )
    assert [block.role.value for block in story.blocks[1:]] == ["speech"] * 4


def test_the_words_of_a_text_given_whole_go_on_behind_somebody_whom_it_cites() -> None:
    story = _parse(
        "Senator Doe speaks on the quay",
        "Senator Jane Doe spoke in the chamber on Monday about the quay of Port Linden and its cost.",
        "The full text of Senator Doe's floor speech is below:",
        "Mr. President, I rise today to speak about the quay. I have seen it, and I will never forget it.",
        "Early this month the auditor, Paul Kent, testified that “the cost of the quay was not known to the board.”",
        "I cannot accept that, and I ask you, my friends, to vote with me. We owe it to our town.",
    )
    assert {block.speaker.name for block in story.speaker_blocks if block.speaker} == {"Jane Doe"}


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        (
            "Minister for Sport, Tourism and Culture Jane Doe said:",
            "Jane Doe",
            "Minister for Sport, Tourism and Culture",
        ),
        (
            "In reply, the Secretary for Ports, Mr Tomas Reed, gave the following answer:",
            "Tomas Reed",
            "Secretary for Ports",
        ),
        ("PORT LINDEN—Today, Senator Jane Doe issued the following statement:", "Jane Doe", "Senator"),
        ("Thomas found what made all the difference:", "Thomas", None),
    ],
)
def test_lead_ins_name_their_speaker(line: str, name: str, role: str | None) -> None:
    told = "The quay of Port Linden opened on Monday for ships and for people, three years after the storm."
    story = _parse(
        "Quay opens in Port Linden", told, line, "“We are proud of this quay, and we thank all who built it.”"
    )
    speaker = story.speaker_blocks[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    "above",
    [
        ("www.port-linden.example",),
        ("Jane Doe MP  Parliamentary Secretary for Ports and Settlement Services",),
        ("Wednesday, 21 March 2012    LINDEN HARBOUR BOARD MEDIA RELEASE",),
        ("252.06 Thursday, 2 November 2006",),
    ],
)
def test_lines_over_a_headline_are_none(above: tuple[str, ...]) -> None:
    told = "The quay of Port Linden opened on Monday for ships and for people, three years after the storm."
    story = _parse(*above, "Quay opens in Port Linden", told, "It cost three million, which is less than was planned.")
    assert story.headline is not None
    assert story.headline.text == "Quay opens in Port Linden"


def test_a_page_flattened_to_one_line_is_cut_where_padding_sets_its_paragraphs_apart() -> None:
    text = "     ".join(
        (
            "Quay opens in Port Linden",
            "The quay of Port Linden opened on Monday for ships and for people,  three years after the storm.",
            "“We are proud of this quay, and we thank all who built it,” said the Mayor, Jane Doe.",
            "“Our harbour is open again, and  ships will come from Roe and from the islands in the north.",
            "“I thank the crews who worked through two winters, and I thank those who paid for it.”",
            "The quay cost three million, which is less than was planned. It is the third quay in the harbour of Port "
            "Linden, and the first that was built of stone from the islands in the north, which is harder than ours.",
        )
    )
    assert len(govnews.parse(text).blocks) == 6
