"""What pages of publishers that nobody had looked at before got wrong, shown by invented stories."""

from __future__ import annotations

import pytest

import govnews
from govnews.model import Story

OPENING = "Quay opens in Port Linden\n\nThe new quay at Port Linden opened on Monday after two years of work.\n\n"


def said(story: Story) -> list[tuple[str, str, str]]:
    """The quotations: form, first words, speaker."""
    return [(one.form.value, " ".join(one.words.split()[:3]), str(one.speaker)) for one in story.quotations]


TOLD = {
    "comments attributed to somebody": (
        'Comments attributed to Harbour Minister Ada Quill:\n\n"I am glad to see ships at this quay."',
        [("block", "I am glad", "Ada Quill")],
    ),
    "a name and a colon before words in marks": (
        "U.S. Senator Ada Quill (D-Linden): “The quay is a success.”\n\nMayor Tomas Reed: “I thank all who built it.”",
        [("direct", "The quay is", "Ada Quill"), ("direct", "I thank all", "Tomas Reed")],
    ),
    "a name behind a dash after words in marks": (
        "“We are glad of it.” – Tomas Reed, Mayor of Port Linden\n\nThe quay is a mile long.",
        [("direct", "We are glad", "Tomas Reed")],
    ),
    "an initial at the end of what was found of a name": (
        "“The work is done,” said Port Administrator Ada S. Quill “But we go on with the next quay.”",
        [("direct", "The work is", "Ada S. Quill")],
    ),
    "an office with its holder behind a comma": (
        "‘I commend all who built it,’ said the City’s Committee Member for Ships and Social Services, Councillor "
        "Ida van der Lorne.",
        [("direct", "I commend all", "Ida van der Lorne")],
    ),
    "a clause that opens the sentence and is nothing that is said": (
        "Welcoming the ships that came on the first day, Mayor Tomas Reed said: “I am glad of them.”",
        [("direct", "I am glad", "Tomas Reed")],
    ),
    "an office that is an abbreviation": (
        "Linden MEC for Ports Nomsa Quill opened the quay.\n\n“I am glad of the ships,” the MEC said.",
        [("direct", "I am glad", "Nomsa Quill")],
    ),
    "a line that says that something was said": (
        "Here’s what the mayors said about the quay:\n\nMayor Tomas Reed: “I thank all who built it.”",
        [("direct", "I thank all", "Tomas Reed")],
    ),
}


@pytest.mark.parametrize(("told", "expected"), TOLD.values(), ids=TOLD.keys())
def test_words_are_given_to_whom_they_belong_beside(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(govnews.parse(f"{OPENING}{told}\n")) == expected


WORDS = "I am glad to be here at the quay this morning, and I thank all of you who came."


def test_labels_in_capitals_under_the_title_of_a_talk_are_turns_though_each_comes_once() -> None:
    text = f"Transcript - Press Conference, Port Linden\n\nADA QUILL: {WORDS}\n\n{WORDS}\n\nTOMAS REED: {WORDS}\n"
    story = govnews.parse(text)
    assert [str(turn.speaker) for turn in story.speaker_blocks] == ["ADA QUILL", "TOMAS REED"]


def test_remarks_are_of_the_spokesperson_whom_their_title_names() -> None:
    text = (
        "Remarks by the spokesperson of the Ministry of Ports\n\n"
        "We are deeply concerned about the loss of ships in the storm of last night.\n\n"
        "We urge all harbours to let ships in, and we thank those that have done so.\n"
    )
    assert {str(turn.speaker) for turn in govnews.parse(text).speaker_blocks} == {
        "the spokesperson of the Ministry of Ports"
    }


HEADS = {
    "a line that says whose news it is": "News Releases from Headquarters",
    "a kicker with its sender": "STATEMENT: Shadow Transport Minister",
    "what the site is doing": "In progress at UNHQ",
}


@pytest.mark.parametrize("line", HEADS.values(), ids=HEADS.keys())
def test_the_headline_stands_under(line: str) -> None:
    headline = govnews.parse(f"{line}\n\n{OPENING}It is a mile long.\n").headline
    assert headline is not None
    assert headline.text == "Quay opens in Port Linden"


ROLES = {
    "Ada Quill, Member of Parliament for Nickel Bay": ("Member of Parliament for Nickel Bay", None),
    "Commissioner Ada Quill, responsible for Ports and Food Safety": (None, None),
}


@pytest.mark.parametrize(("source", "role"), ROLES.items())
def test_an_office_is_read_as_it_stands(source: str, role: tuple[str | None, str | None]) -> None:
    (speaker,) = govnews.parse(f"{OPENING}“It is open,” said {source}.\n").speakers
    assert (speaker.role, speaker.organisation) == role


def test_what_somebody_did_is_no_office() -> None:
    told = "Linden’s Head of Ships, Dr Ada Quill, joined the Mayor, Tomas Reed, there. “It is open,” Dr Quill said."
    assert "joined the Mayor" not in {speaker.role for speaker in govnews.parse(f"{OPENING}{told}\n").speakers}


def test_a_law_is_nobody() -> None:
    told = "It was paid under President Quill’s Bipartisan Infrastructure Law and the Harbour Matters Amendment Bills."
    assert [str(speaker) for speaker in govnews.parse(f"{OPENING}{told}\n").speakers] == []


def test_long_items_behind_bullets_are_items() -> None:
    item = "•    Amendments which provide for the Harbour Master. These changes will help ships to land at night."
    story = govnews.parse(f"{OPENING}Some of the changes are these:\n\n{item}\n\n{item}\n\nThe quay is long.\n")
    assert [block.role.value for block in story.blocks if block.text.startswith("•")] == ["list_item"] * 2


GARBLED = {
    "bytes of UTF-8 read as Windows-1252": "Mayor JosÃ© Quill said: â€œIt is open now, and thatâ€™s good.â€\x9d",
    "bytes of UTF-8 read as Latin-1": "Mayor JosÃ© Quill said: â\x80\x9cIt is open now: itâ\x80\x99s ours.â\x80\x9d",
    "marks of which the first byte is left": "Mayor José Quill said: âIt is open now, and that is good.â",
    "hard blanks of which the first byte is left": "Mayor José Quill said: “It is open now.Â  And that is good.Â”",
}


@pytest.mark.parametrize("told", GARBLED.values(), ids=GARBLED.keys())
def test_text_that_was_decoded_wrongly_is_read_as_it_was_meant(told: str) -> None:
    assert said(govnews.parse(f"{OPENING}{told}\n")) == [("direct", "It is open", "José Quill")]


def test_names_with_circumflexes_are_left_as_they_are() -> None:
    story = govnews.parse(f"{OPENING}“It is open,” said Mayor Anne Grâce of Château Blâme.\n")
    assert [str(speaker) for speaker in story.speakers] == ["Anne Grâce"]
    assert not [odd for odd in story.diagnostics if odd.kind.value == "mojibake"]


def test_marks_of_one_kind_nest_where_both_are_closed() -> None:
    told = "Mayor Ada Quill said: “They told me “the quay will never open” and they were wrong.”"
    assert said(govnews.parse(f"{OPENING}{told}\n")) == [
        ("direct", "They told me", "Ada Quill"),
        ("nested", "the quay will", "Ada Quill"),
    ]


def test_nobody_who_is_named_says_what_is_predicted_of_a_thing() -> None:
    told = "The fleet is predicted to grow by ten ships a year, and fees are set according to size."
    assert [str(speaker) for speaker in govnews.parse(f"{OPENING}{told}\n").speakers] == []


def test_a_long_first_paragraph_is_told_where_no_style_has_standfirsts() -> None:
    first = (
        "The Harbour Secretary of Linden, Ada Quill, has handed over two cranes that will help to land more ships at "
        "the quay, and that will give work to sixty people of the town from the first of May."
    )
    told = "During an event on the quay on Wednesday she thanked all who built the cranes, the Port Board among them."
    story = govnews.parse(f"Linden hands over two cranes to the Port Board\n\n{first}\n\n{told}\n\n{told} It is new.\n")
    assert story.blocks[1].role.value == "narration"
