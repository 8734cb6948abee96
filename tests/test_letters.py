"""Letters that a page gives: from whom they address to who signs them."""

from __future__ import annotations

import pytest

import govnews

LETTER = (
    "Doe Presses Ferry Agency on Night Boats",
    "PORT LINDEN – Senator Jane Doe (D-LN) today wrote to the head of the Ferry Agency, Stanley Foss.",
    "The full text of the letter is below:",
    "The Honorable Stanley Foss",
    "Administrator, Ferry Agency",
    "1200 Harbor Avenue, Port Linden, LN 20590",
    "Dear Administrator Foss:",
    "The night boats between Port Linden and the islands carried 1,306 people in the past year. Fares rose twice.",
    "The Ferry Agency has published no plan for the winter, and crews are leaving.",
    "I look forward to your answer.",
)


def _parse(*lines: str) -> govnews.Story:
    return govnews.parse("\n\n".join(lines))


def _roles(story: govnews.Story) -> list[str]:
    return [block.role.value for block in story.blocks]


def test_a_letter_is_its_writers_words_from_salutation_to_closing() -> None:
    story = _parse(*LETTER, "Sincerely,", "Jane Doe", "United States Senator")
    assert _roles(story)[2:] == ["lead_in", *["metadata"] * 3, *["speech"] * 5, *["attribution"] * 2]
    assert [block.speaker.name for block in story.speaker_blocks if block.speaker] == ["Jane Doe"]


def test_two_who_sign_a_letter_wrote_it_jointly() -> None:
    story = _parse(
        *LETTER, "Sincerely,", "JANE DOE          TOMAS REED", "United States Senator   United States Senator"
    )
    speaker = story.speaker_blocks[0].speaker
    assert speaker is not None
    assert speaker.name == "Jane Doe and Tomas Reed"


def test_names_side_by_side_without_a_gap_are_told_apart_by_given_names() -> None:
    story = _parse(*LETTER, "Respectfully,", "Jane Q. Doe Peter Reed")
    speaker = story.speaker_blocks[0].speaker
    assert speaker is not None
    assert speaker.name == "Jane Q. Doe and Peter Reed"


def test_the_one_to_whom_a_letter_is_sent_did_not_write_it() -> None:
    head = "The city's delegation sent a letter to Administrator Stanley Foss on night boats. It was sent on Monday."
    story = _parse("City writes to ferry agency", head, *LETTER[3:], "Sincerely,", "The delegation of Port Linden")
    assert all(block.speaker is None or block.speaker.name != "Stanley Foss" for block in story.blocks)


def test_what_follows_a_signature_is_told_again() -> None:
    told = "The letter was also sent to the members of the Harbor Board, who meet on Monday in Port Linden."
    story = _parse(*LETTER, "Sincerely,", "Jane Doe", told)
    assert _roles(story)[-2:] == ["attribution", "narration"]


@pytest.mark.parametrize("closing", ["Sincerely held views of the harbour", "Best practice"])
def test_words_that_only_begin_like_a_closing_end_no_letter(closing: str) -> None:
    story = _parse(*LETTER, closing)
    assert story.blocks[-1].role is not govnews.BlockRole.SPEECH or not story.blocks[-1].text.endswith(",")
