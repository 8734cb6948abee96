"""Statements that a line over them announces: whose they are, wherever that line breaks off or goes on."""

from __future__ import annotations

import pytest

import govnews

GLAD = (
    '"I am glad that the wall will stay, and I thank all of my neighbors who wrote to me about it this spring. We won."'
)
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


OWN = (
    "I have known the harbor of Port Linden since I was a boy, and I know each of the men who keep its old wall whole.",
    "The wall was built a hundred years ago by men who had come from Roe, and it has stood in every storm since then.",
    "I will vote for it, and I ask all of my neighbors to write to me about what they saw there in the last storm.",
)


@pytest.mark.parametrize(
    "above",
    [
        "by U.S. Senator Jane Doe",
        "Sen. Jane Doe delivered the following remarks on the harbor wall. The Senator pointed to many who warned.",
        "The full text of Senator Jane Doe's official statement is below.",
    ],
)
def test_a_byline_or_a_line_over_the_first_person_tells_whose_words_a_page_is(above: str) -> None:
    assert speakers("A WALL TO KEEP", above, *OWN) == ["Jane Doe"] * 3


def test_a_title_and_a_surname_that_begin_the_line_above_tell_the_author() -> None:
    above = "Sen. Doe on Monday called the loss of the harbor wall of Port Linden a terrible loss for all."
    assert set(speakers("A WALL TO KEEP", above, *OWN)) == {"Sen. Doe"}


def test_a_life_under_the_first_person_tells_the_author_and_is_not_his() -> None:
    life = "Senator Jane Doe serves on the Harbor Committee as well as on the Committee of Ships, and lives in Linden."
    assert speakers("A WALL TO KEEP", *OWN, life) == ["Jane Doe"] * 3


def test_an_author_may_speak_of_others_of_the_same_surname() -> None:
    wife = "My wife, Ann Doe, has painted the wall, and I am proud of her as you will be when you see it on the quay."
    assert set(speakers("Senator Jane Doe’s statement on the wall", *OWN, wife)) == {"Jane Doe"}


def test_somebody_who_is_greeted_is_no_author() -> None:
    greeting = (
        "Speaker Roe, members of the Assembly, thank you for having me here today; I am glad to be back with you."
    )
    assert "Speaker Roe" not in speakers("A WALL TO KEEP", greeting, *OWN)


@pytest.mark.parametrize(("short", "long"), [("Bill Doe", "William R. Doe"), ("Chris Doe", "Christopher Doe")])
def test_a_short_given_name_is_of_who_has_the_long_one(short: str, long: str) -> None:
    lines = (f"{short} met the harbor board today.", f"“We won,” said Senator {long}.", "“We did,” Doe said again.")
    spoken = govnews.parse("\n\n".join(("Harbor wall stays", *lines))).quotations
    assert len({said.speaker.name for said in spoken if said.speaker}) == 1


def test_two_given_names_of_one_surname_stay_apart() -> None:
    lines = ("“We won,” said Senator William Doe.", "“We did,” Mayor Robert Doe said.")
    spoken = govnews.parse("\n\n".join(("Harbor wall stays", *lines))).quotations
    assert [said.speaker and said.speaker.name for said in spoken] == ["William Doe", "Robert Doe"]


def test_a_deed_with_a_capital_at_each_word_is_no_byline() -> None:
    lines = ("DOE TO HEAD THE HARBOR BOARD", "Senator First-Ever Islander To Chair Harbor Board", "November 14, 2006")
    told = "Island Senator Jane Doe will take over as chairman of the Harbor Board when the new Senate convenes."
    assert "First-Ever Islander" not in speakers(*lines, told, GLAD)


@pytest.mark.parametrize("body", ["the Internet", "the Linden Research Institute", "the Harbor Bank"])
def test_no_body_says_i(body: str) -> None:
    told = "Senator Jane Doe said the wall will stay and that the works are open to all."
    near = f"The plans of the wall were posted this week on the pages of {body} for all who want to see them."
    assert speakers("SEN. DOE ON THE HARBOR", told, near, GLAD) == ["Jane Doe"]


def test_marks_of_which_the_first_byte_is_left_are_read() -> None:
    text = (
        "Harbor wall stays\n\nâIâm glad of it,â? Senator Jane Doe said. âItâs our folksâ wall â and it will stand.â?"
        "\n\nâ¢ The first stone\n\nâ¢ The last stone"
    )
    story = govnews.parse(text)
    assert [said.speaker and said.speaker.name for said in story.quotations] == ["Jane Doe"]
    assert [block.role.value for block in story.blocks][-2:] == ["list_item", "list_item"]
    assert all(block.span.of(text) == block.text for block in story.blocks)


def test_a_circumflex_of_a_name_is_no_mark() -> None:
    story = govnews.parse("Quay opens\n\nâEst-ce le mât?â asked Mr Lâtre of Châlon, and no one knew.")
    assert "Lâtre" in story.blocks[1].text


CITED = '"The wall of a town is the work of all who live in it, and none of them may take a stone from it for a house."'
SPEECH = ("Mr. President, I rise today to speak of the harbor wall, which I have known since I was a boy.", *OWN)


def test_a_speech_goes_on_behind_those_whom_it_cites_in_marks() -> None:
    lead = "Senator Jane Doe today made the following opening statement on the harbor wall of Port Linden:"
    dry = "In our system of walls, the Board of Harbors keeps the stones, and the towns pay for what is lost at sea."
    cited = ("It was best said by Justice Felix Quill:", CITED)
    again = ("In May, Tomas Roe, a mason from Port Linden, wrote me to say:", CITED)
    spoken = speakers("SEN. DOE ON THE HARBOR", lead, *SPEECH, dry, *cited, *OWN, *again, *OWN)
    assert spoken == ["Jane Doe"] * 5 + ["Felix Quill"] + ["Jane Doe"] * 3 + ["Tomas Roe"] + ["Jane Doe"] * 3


def test_a_title_of_remarks_ends_before_what_they_support() -> None:
    assert set(speakers("Remarks of Senator Jane Doe Supporting Our Sailors March 1, 2007", *SPEECH)) == {"Jane Doe"}


def test_words_in_marks_of_the_speaker_himself_are_cited_by_nobody() -> None:
    first = ("Mayor Jane Doe spoke of the harbor, saying:", OWN[0], OWN[2])
    second = (
        "Of the wall, Mayor Doe said:",
        CITED,
        "Walls like it need the work of all of us, and I thank you for it.",
    )
    story = govnews.parse("\n\n".join(("Harbor wall stays", *first, *second)))
    assert [len(block.speech) for block in story.speaker_blocks] == [2, 2]


NESTED = (
    (
        "Senator Thomas Roe came to see me on Monday. He said to me, “keep it whole, for we will need it.” I did.",
        "Thomas Roe",
    ),
    ("I met the mason. He said to me, “keep it whole, for we will need it.” I will do so, and I thank him.", None),
    (
        "I called it “a wall to keep” when it was new, and it is one today, I am glad to say to all of you here.",
        "Jane Doe",
    ),
)


@pytest.mark.parametrize(("text", "name"), NESTED)
def test_whoever_a_speaker_calls_he_is_another(text: str, name: str | None) -> None:
    story = govnews.parse(f"Harbor wall stays\n\nMayor Jane Doe said:\n\n{text}")
    nested = [said for said in story.quotations if said.form is govnews.QuotationForm.NESTED]
    assert [said.speaker and said.speaker.name for said in nested] == [name]


def test_marks_that_are_left_open_hold_the_paragraphs_below() -> None:
    first = ("The Mayor said at the quay,", f"“{OWN[0]}", f"{OWN[1]}”")
    second = ("The Mayor said the following at the dinner,", f"“{OWN[0]}", f"{OWN[2]}”")
    head = ("Mayor of Linden opens quay", "Mayor Jane Doe opened the quay of Port Linden on Monday.")
    assert [len(b.speech) for b in govnews.parse("\n\n".join((*head, *first, *second))).speaker_blocks] == [2, 2]
