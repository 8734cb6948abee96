"""Releases of legislators: statements, columns and letters given whole, whose speaker stands over them or far off."""

from __future__ import annotations

import pytest

import govnews

RISE = "Mr. President, I rise today to speak about the harbour of Port Linden, which I have known since I was a boy."
WALL = "The wall was built a hundred years ago by men who had come from Roe, and it has stood in every storm since."
TOLD = "On Monday, Secretary of Harbours Adam Quill announced that the wall would be taken down within a year from now."
MINE = "I have asked the engineers to look at it again, and I am grateful to all who wrote to me about it this spring."
HOPE = "I hope that we will mend it, and I ask my colleagues to vote with me for the harbours of our state next week."
SPEECH = (RISE, WALL, TOLD, MINE, HOPE)
DEAR = (
    "Dear Secretary Quill:",
    "We write to ask you to keep the harbour wall of Port Linden, on which the town depends. We were not heard before.",
    "Adam Stone, the engineer of the town, said last May that the wall will stand for another hundred years at least.",
    "We urge you to send us the plans of your engineers, and we thank you for your help in this matter.",
    "We look forward to your answer and to working with you.",
)
LONG = " " * 200


def speakers(*lines: str) -> list[str | None]:
    """The speaker of each paragraph of speech, by name."""
    blocks = govnews.parse("\n\n".join(lines)).blocks_of("speech")
    return [block.speaker.name if block.speaker else None for block in blocks]


def roles(*lines: str) -> list[str]:
    return [block.role.value for block in govnews.parse("\n\n".join(lines)).blocks]


def headline(text: str) -> str | None:
    found = govnews.parse(text).headline
    return found.text if found else None


def test_a_label_of_the_record_names_the_speaker() -> None:
    lines = ("SEN. ROE SPEAKS FOR THE WALL", "Senator Tomas Roe spoke today for the harbour wall of Port Linden.")
    assert speakers(*lines, f"Mr. ROE. {RISE}", WALL, HOPE) == ["Tomas Roe"] * 3


def test_a_title_and_a_name_that_end_a_sentence_are_no_label_of_the_record() -> None:
    lines = ("Harbour wall to stay", "The board met on Monday with Mr. Roe.", "Mr. Roe. Nobody else had come to it.")
    assert speakers(*lines) == []


def test_a_name_before_a_number_is_no_label() -> None:
    counts = ("Ann Quill: 1,769.", "Tomas Roe: 1,501.", "Ann Quill: 547.", "Tomas Roe: 46.")
    assert speakers("Port Linden counts its votes", "The votes of Monday are these, the board said.", *counts) == []


def test_whoever_is_named_over_a_page_gives_the_speech_on_it() -> None:
    top = ("Jane Doe, Senator from Linden:", "Media Release: Doe urges vote on wall", "May 4, 2021")
    assert speakers(*top, *SPEECH) == ["Jane Doe"] * 5


def test_what_an_author_tells_of_others_is_his_too_and_none_of_them_speaks() -> None:
    column = (MINE, TOLD, WALL, HOPE, MINE, "I will be at the harbour on Monday, and I hope to see many of you there.")
    assert speakers("A WALL FOR PORT LINDEN", *column) == [None] * 6


def test_a_colleague_of_the_author_is_not_the_author() -> None:
    lines = ("A wall for Port Linden", f"As my good colleague Senator Ada Brook told us, we must act. {MINE}", HOPE)
    assert "Ada Brook" not in speakers(*lines, WALL)


BELOW = {
    "the text of a letter": "The full text of the letter is below.",
    "somebody's remarks": "The text of Doe's remarks, as prepared for delivery, is below.",
    "a speech attached": "Doe's floor speech is attached.",
    "a letter that somebody sent": "Following is the text of the letter Doe sent to Secretary Quill:",
    "somebody's remarks, with stops in the title": "Following is U.S. Sen. Jane Doe's statement on the wall:",
    "the remarks of somebody": "Following are the remarks of Sen. Jane Doe, as prepared for delivery:",
    "a column and where it was printed": "The following column by Sen. Jane Doe appeared in the Linden Post.",
}


@pytest.mark.parametrize("line", BELOW.values(), ids=BELOW.keys())
def test_a_text_is_introduced_by(line: str) -> None:
    lines = ("SEN. DOE SPEAKS FOR THE WALL", "Sen. Jane Doe spoke today for the harbour wall.", line, *SPEECH)
    assert roles(*lines)[2:] == ["lead_in", *["speech"] * 5]
    assert speakers(*lines) == ["Jane Doe"] * 5


def test_a_text_within_a_text_does_not_break_it() -> None:
    cited = "The trouble, as I noted here last week, is what the plan says of walls like ours, and of nothing else:"
    lines = ("SEN. DOE SPEAKS FOR THE WALL", "The full text of Senator Jane Doe's remarks is below.", *SPEECH[:4])
    assert roles(*lines, cited, "Walls shall go.", HOPE)[2:] == ["speech"] * 7


def test_an_opening_clause_is_not_whose_statement_it_is() -> None:
    said = "In response to the Governor's speech, Senator Jane Doe said the following:"
    assert speakers("Doe answers the Governor", said, f'"{MINE}', f'"{HOPE}"') == ["Jane Doe"] * 2


def test_a_contact_over_words_in_marks_speaks_none_of_them() -> None:
    lines = ("Sen. Jane Doe's statement on the wall", "Contact:", f'"{MINE}', f'"{HOPE}"')
    assert speakers(*lines) == ["Jane Doe"] * 2


def test_excerpts_are_nobody() -> None:
    lines = ("SEN. DOE SPEAKS FOR THE WALL", "Sen. Jane Doe spoke today for the wall.", "Excerpts:", MINE, HOPE)
    assert set(speakers(*lines)) == {"Jane Doe"}


def test_a_verb_of_a_headline_is_no_name() -> None:
    text = "DOE OPPOSES PLAN\n\nSenator Says Plan Would Cost Too Much\n\n" + f'"{MINE}" Senator Jane Doe said.'
    assert [speaker.name for speaker in govnews.parse(text).speakers] == ["Jane Doe"]


def test_an_office_stands_behind_the_party() -> None:
    text = 'Quay opens\n\nSenator Jane Doe, D-Lind., Chair of the Harbour Committee, said: "The quay is open."'
    assert [speaker.name for speaker in govnews.parse(text).speakers] == ["Jane Doe"]


SIGNERS = ("JANE DOE", "TOMAS ROE", "ANN LEE", "ADAM BROOK", "MARY PELL", "JOHN REED")


def test_all_who_sign_a_letter_wrote_it() -> None:
    signed = [f"{name}\nUnited States Senator" for name in SIGNERS]
    lines = ("Senators Write to Secretary", "The full text of the letter is below.", *DEAR, "Sincerely,", *signed)
    assert set(speakers(*lines)) == {"Jane Doe, Tomas Roe, Ann Lee, Adam Brook, Mary Pell and John Reed"}


def test_a_line_of_many_who_sign_a_letter_is_its_signature() -> None:
    signed = "Jane Doe, U.S. Senator; Tomas Roe, U.S. Senator; Ann Lee, U.S. Senator; and Mary Pell, U.S. Senator"
    lines = ("Senators Write to Secretary", "The text of the letter is below.", *DEAR, "Sincerely,", signed + "; ")
    assert roles(*lines)[-1] == "attribution"
    assert set(speakers(*lines)) == {"Jane Doe, Tomas Roe, Ann Lee and Mary Pell"}


def test_surnames_behind_one_title_sign_a_letter() -> None:
    signed = "Senators Doe, Roe, Lee (D-LN), Brook, Pell, and Reed."
    lines = ("Senators Write to President", "The text of the Senators' letter is below.", "Mr. President:", *DEAR[1:])
    assert set(speakers(*lines, "Sincerely,", signed)) == {"Doe, Roe, Lee, Brook, Pell, and Reed"}


def test_a_letter_without_a_closing_is_its_writer_s_to_its_last_words() -> None:
    lead = "Senator Jane Doe sent the following letter to Secretary Adam Quill today:"
    assert speakers("Doe Writes to Secretary", lead, *DEAR) == ["Jane Doe"] * 5


TITLE = "Statement of Senator Jane Doe on the Wall"
TITLES = {
    "terms of release in its line": f"{TITLE}{LONG}For Immediate Release: May 4, 2021\n\t\tContact:",
    "terms of release over it": f"For Immediate Release\nMay 4, 2021\n\n{TITLE}",
    "a contact's name over it": f"News Release\n\nContact:\nAnn Roe\n(555) 010-1234\n\n{TITLE}",
    "a sender's office, name and state over it": f"U.S. SENATOR\nJANE DOE\nLINDEN\n\n{TITLE}",
}


@pytest.mark.parametrize("head", TITLES.values(), ids=TITLES.keys())
def test_the_title_of_a_statement_is_found_with(head: str) -> None:
    text = "\n\n".join((head, RISE, WALL, HOPE, "# # #"))
    assert headline(text) == TITLE
    assert speakers(text) == ["Jane Doe"] * 3


def test_prose_with_a_dateline_is_no_title() -> None:
    text = "Thursday, July 20, 2006\n\nPORT LINDEN - Senator Jane Doe praised the vote.\n\n“It is good,” Doe said."
    assert headline(text) is None


def test_a_row_of_hashes_is_no_heading() -> None:
    text = "Quay opens in Port Linden\n\nThe quay opened on Monday after two years of work.\n\n# # #"
    assert headline(text) == "Quay opens in Port Linden"
    assert govnews.parse(text).blocks[-1].role.value == "boilerplate"


def test_a_speech_goes_on_with_its_speaker_after_words_without_marks_that_he_cites() -> None:
    led = "General Adam Stone, who knows the harbour well, wrote to the board last winter:"
    cited = "The wall will not stand another storm like the last, and nobody who has seen it thinks that it will."
    lines = ("SEN. DOE SPEAKS FOR THE WALL", "The full text of Senator Jane Doe's remarks is below.", *SPEECH[:4])
    ends = (f"Mr. President, those are his words. {HOPE}", MINE)
    assert speakers(*lines, led, cited, *ends) == ["Jane Doe"] * 4 + ["Adam Stone"] + ["Jane Doe"] * 2


def test_nobody_known_signs_nothing() -> None:
    assert set(speakers("SEN. PELL REMEMBERS THE HARBOUR", *SPEECH, "Author Unknown")) == {"SEN. PELL"}


def test_an_opening_clause_that_ends_in_a_name_is_not_who_speaks() -> None:
    led = "In mourning of the passing of Susan Brook, Sen. Jane Doe offered the following comments:"
    assert speakers("SEN. DOE MOURNS SUSAN BROOK", led, f'"{HOPE}"') == ["Jane Doe"]


def test_what_a_legislator_did_on_a_day_is_told() -> None:
    told = "Sen. Roe on Wednesday called the loss of the wall a sad day for all of the harbours of our own state."
    assert roles("A SAD DAY FOR PORT LINDEN", told, *SPEECH[1:])[1] != "speech"
