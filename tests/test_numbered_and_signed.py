"""Numbered prose, lines that end a release, statements that a bare line signs, and items that open alike."""

from __future__ import annotations

import pytest

import govnews
from govnews.stages import end_marks

TITLE = "Two officers of the harbour charged"
FIRST = "PORT LINDEN, 4 May 2021 – Two officers of the harbour board were charged today with selling berths twice."
SECOND = "2. The board found in spring that eleven berths had been sold twice, and told the police of it in April."
THIRD = "3. The two have been released until they appear in court, and may not come near the harbour until then."
TOLD = "The harbour of Port Linden has two quays, which were built for sailing ships and are used by ferries today."


def story(*paragraphs: str) -> govnews.Story:
    return govnews.parse("\n\n".join(paragraphs))


def roles(read: govnews.Story) -> list[str]:
    return [block.role.value for block in read.blocks]


def test_prose_whose_second_paragraph_has_the_number_two_is_told() -> None:
    assert roles(story(TITLE, FIRST, SECOND, THIRD))[1:] == ["narration"] * 3


def test_prose_that_is_numbered_from_one_on_is_told_though_a_number_is_lost() -> None:
    assert roles(story(TITLE, f"1. {FIRST}", SECOND, THIRD.replace("3.", "4.")))[1:] == ["narration"] * 3


def test_numbered_items_behind_a_colon_are_a_list() -> None:
    read = story(TITLE, FIRST, "The board asks all skippers to do three things:", f"1. {FIRST}", SECOND, THIRD)
    assert roles(read)[3:] == ["list_item"] * 3


@pytest.mark.parametrize("mark", ["END", "- Ends -", "ENDS//", "###", "-30-", "[END]", "End of release", "~END~"])
def test_nothing_is_told_below_the_mark_that_ends_a_release(mark: str) -> None:
    below = ("About the Harbour Board", "The Harbour Board is the body that keeps the quays of Port Linden in repair.")
    read = story("Quay opens", FIRST, TOLD, mark, *below)
    assert roles(read)[1:] == ["narration", "narration", "boilerplate", "heading", "notes"]


SPELLINGS = (
    "ends",
    "[end]",
    "(Ends)",
    "end/",
    "–ends–",
    "- end -",
    "End of statement",
    "##",
    "# # #",
    "– 30 –",
    "-xxx-",
)


@pytest.mark.parametrize("line", SPELLINGS)
def test_an_end_mark_is_furniture_however_it_is_written(line: str) -> None:
    assert roles(story("Quay opens", FIRST, TOLD, line))[-1] == "boilerplate"


@pytest.mark.parametrize("line", ["30", "000", "#", "Ends meet", "The end of the quay"])
def test_a_figure_or_a_sentence_is_no_end_mark(line: str) -> None:
    assert not end_marks.is_mark(line)


def test_a_mark_between_two_texts_ends_neither() -> None:
    read = story("Quay opens", FIRST, "###", TOLD, SECOND[3:], THIRD[3:])
    assert roles(read)[3:] == ["narration"] * 3


STATEMENT = "We are proud that ferries will sail from the new quay, and our thanks go to all who have worked on it."
OTHER = "The new quay brings the people of the island closer to the town, and shows what a small port can do."


def test_lines_with_an_office_and_a_name_sign_the_prose_above_them() -> None:
    read = story(
        "Quay opens", TOLD, STATEMENT, "Minister of Tides and Ferries Jane Doe", OTHER,
        "Linden Island Council harbour director Tomas Reed", "Quick facts", "The quay is 300 metres long.",
    )  # fmt: skip
    said = [(b.role.value, b.speaker.name if b.speaker else None) for b in read.blocks[2:6]]
    assert said == [("speech", "Jane Doe"), ("attribution", None), ("speech", "Tomas Reed"), ("attribution", None)]


def test_lines_with_an_office_and_a_name_over_prose_sign_nothing() -> None:
    read = story("Quay opens", FIRST, TOLD, "Harbour director Tomas Reed", OTHER, "Harbour master Ann Quill", OTHER)
    assert "attribution" not in roles(read)


def test_a_name_alone_under_somebodys_own_words_signs_them() -> None:
    read = story(
        "Message to the people of the harbour", "I wish all who live by the harbour of Port Linden a calm new year.",
        "In my first year I have met many of you on the quays, and I thank you for what you have told me there.",
        "JANE DOE",
    )  # fmt: skip
    assert roles(read)[-1] == "attribution"
    assert [speaker.name.title() for speaker in read.speakers if speaker.name] == ["Jane Doe"]


def test_a_letter_that_a_title_calls_a_bodys_reply_is_that_bodys() -> None:
    read = story(
        "Linden Harbour Authority’s reply to Mr Tomas Reed’s post", "4 May 2021", "Dear Mr Reed,",
        "You have said that your boat was moved by us at night, and that nobody had told you of it before.",
        "We sent you a letter on 2 April. The Linden Harbour Authority told you in it when your boat would be moved.",
    )  # fmt: skip
    said = {block.speaker.name for block in read.blocks if block.role.value == "speech" and block.speaker}
    assert said == {"Linden Harbour Authority"}


def test_items_that_open_alike_below_a_colon_are_a_list() -> None:
    items = ("Dredging the harbour until ferries can turn in it.", "Building two quays for boats that fish by night.")
    read = story("Plan for the harbour", TOLD, "The board will begin in May by:", *items)
    assert roles(read)[-2:] == ["list_item"] * 2


def test_words_that_open_alike_below_a_lead_in_are_said() -> None:
    said = ("Dredging the harbour is what our ferries need.", "Building quays is what we have asked for all along.")
    read = story("Plan for the harbour", TOLD, "Mayor Jane Doe said:", *said)
    assert roles(read)[-2:] == ["speech"] * 2


def test_lines_of_names_before_what_each_says_are_labels_of_a_talk() -> None:
    read = story(
        "REMARKS OF ROE MAYOR ADAM QUILL AND LINDEN MAYOR JANE DOE AT THE QUAY", "Roe Mayor Adam Quill:",
        "Thank you. Mayor Doe, welcome to Roe, welcome to the quay.", "I look forward to our talks today.",
        "Linden Mayor Jane Doe:", "Good afternoon to everybody. I am honoured to visit Roe.",
    )  # fmt: skip
    said = [(block.role.value, block.speaker.name if block.speaker else None) for block in read.blocks[1:]]
    lead_in = ("lead_in", None)
    assert said == [lead_in, *[("speech", "Adam Quill")] * 2, lead_in, ("speech", "Jane Doe")]


NAMES = {
    "“They know the harbour,” said Dean R. Quill, the director.": "Dean R. Quill",
    "“They know the harbour,” said Chief Executive of Ports Linden, Tan Wei Ming.": "Tan Wei Ming",
    "Director of Ports Lim Siew Ling stressed: “We must act together.”": "Lim Siew Ling",
    "“I own a boat myself,” said Quillan proudly.": "Quillan",
    "Ada QUILL (the Tide, LI) co-rapporteur for the harbour stated: “We adopted the law.”": "Ada QUILL",
    "Additionally, the report says: “Eleven berths had been sold twice.”": "the report",
    "Separately, the report says: “Eleven berths had been sold twice.”": "the report",
}


@pytest.mark.parametrize(("sentence", "name"), NAMES.items())
def test_a_source_is_read_as(sentence: str, name: str) -> None:
    read = story("Harbour opens", TOLD, sentence)
    assert [said.speaker.name for said in read.quotations if said.speaker] == [name]


def test_a_verb_in_a_title_is_no_part_of_a_surname() -> None:
    read = story(
        "Attorney General Quill Sues Tidebook for Deceiving Skippers",
        "LINDEN – Attorney General Ken Quill sued Tidebook today for deceiving skippers.",
        "“We will not allow Tidebook to do that,” said Attorney General Quill.",
    )
    assert [said.speaker.name for said in read.quotations if said.speaker] == ["Ken Quill"]
