"""Speakers and speech as governments of many countries write them: seats, family names first, answers to the press."""

from __future__ import annotations

import govnews


def heard(text: str) -> list[tuple[str, str | None]]:
    """The last word of each direct quotation or block, and who says it."""
    said = [q for q in govnews.parse(text).quotations if q.form.value in ("direct", "block")]
    return [(q.words.split()[-1], q.speaker.name if q.speaker else None) for q in said]


def test_a_member_called_by_seat_is_the_one_member_whom_the_story_names() -> None:
    text = (
        "New quay opens in Linden\n\n"
        "Ann Roe MLA has welcomed a new quay announced by Harbour Minister Jane Doe today.\n\n"
        "The West Linden MLA said:\n\n“I welcome the quay and I thank the port.”\n"
    )
    assert heard(text) == [("port.", "Ann Roe")]


def test_a_seat_that_two_members_could_have_is_given_to_neither() -> None:
    text = (
        "New quay opens in Linden\n\n"
        "Ann Roe MLA met Jane Doe MLA at the new quay in Linden today.\n\n"
        "The West Linden MLA said:\n\n“I welcome the quay and I thank the port.”\n"
    )
    assert heard(text) == [("port.", "The West Linden MLA")]


def test_a_member_named_with_a_title_before_the_letters_is_no_seat() -> None:
    text = "The Rt Hon Jane Doe MP said: “I welcome the quay and I thank the port.”\n"
    assert heard(text) == [("port.", "Jane Doe")]


def test_a_family_name_that_stands_first_or_before_two_syllables_means_its_owner() -> None:
    text = (
        "The Secretary for Quays, Mr Lam Sau-wing, said, “The quay is good for all.”\n\n"
        "“I thank the crew for its hard work,” Mr Lam added.\n\n"
        "The Harbour Master, Mr Peter Cheung Kam-wah, said, “We have waited long.”\n\n"
        "“Ships will come to it again,” Mr Cheung said.\n"
    )
    assert [name for _, name in heard(text)] == [
        "Lam Sau-wing",
        "Lam Sau-wing",
        "Peter Cheung Kam-wah",
        "Peter Cheung Kam-wah",
    ]


def test_a_given_name_behind_a_courtesy_title_is_somebody_else() -> None:
    text = "Mayor Grant Roe said: “The quay is good for all of us.”\n\n“It was dear and it came late,” Mr Grant said.\n"
    assert heard(text)[1][1] != "Grant Roe"


def test_a_surname_with_a_small_word_before_it_is_no_full_name() -> None:
    text = (
        "New quay opens in Linden\n\n"
        "Sister Irene da Rocha, Head of Nursing at Linden Hospital, said the average waiting time is 30 minutes.\n\n"
        "“We need more beds before winter,” Sister da Rocha said.\n"
    )
    assert heard(text) == [("winter,", "Irene da Rocha")]


def test_prose_behind_he_said_is_speech_though_nothing_marks_it() -> None:
    text = (
        "Port responds to media enquiries\n\n"
        "In response to media enquiries regarding the offices at the quay, a spokesman for the Port Authority said:\n\n"
        "The Harbour Office is an office set up in the port by the Council under Article 22(2) of the Charter, "
        "not one of the “offices set up by departments”.\n"
    )
    story = govnews.parse(text)
    assert story.blocks[-1].role.value == "speech"
    assert story.speaker_blocks[0].speaker is not None
    assert story.speaker_blocks[0].speaker.organisation == "the Port Authority"


def test_paragraphs_whose_marks_stay_open_are_of_whoever_is_named_under_them() -> None:
    text = (
        "The new quay is welcome, says Ann Roe, President of the Boat Owners Association.\n\n"
        "Ms Roe, who today met with Ms Doe and Associate Minister of Harbours, Tom Lee, strongly backs the quay.\n\n"
        '"This is good for boats and we welcome it. It will help the trade to grow.\n\n'
        '"We look forward to working with the new Minister," says Ms Roe.\n'
    )
    assert {name for _, name in heard(text)} == {"Ann Roe"}


def test_no_office_is_read_from_what_only_stands_behind_a_name() -> None:
    text = (
        "The quay was opened by Cllr Ann Roe, in the presence of Deputy Leader of Linden Council Tom Lee, today.\n\n"
        "“We have waited long for this day,” Cllr Roe said.\n"
    )
    speaker = govnews.parse(text).quotations[-1].speaker
    assert speaker is not None and speaker.name == "Ann Roe"
    assert not (speaker.role or "").startswith("in ")


def test_the_day_is_no_part_of_the_body_that_speaks() -> None:
    story = govnews.parse("The Council today (July 26) announced that the quay will open in May.\n")
    assert [speaker.name for speaker in story.speakers] == ["The Council"]


def test_a_body_that_ends_in_s_keeps_it_before_its_spokesperson() -> None:
    story = govnews.parse("In a statement, Ports’ spokesperson, Jane Doe, said, “The quay is open to all.”\n")
    assert [speaker.organisation for speaker in story.speakers] == ["Ports"]
