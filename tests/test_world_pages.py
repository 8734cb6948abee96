"""What pages of publishers of many countries print over, under and beside a story, shown by invented ones."""

from __future__ import annotations

import pytest

import govnews
from govnews.model import Story

PROSE = (
    "The new quay at Port Linden opened on Monday after two years of work, and ships have begun to call there.\n\n"
    "It is a mile long, has four cranes, and was paid for by the harbour dues of the last ten years."
)
TITLE = "Quay opens in Port Linden"

OVER = {
    "a link to the content": "Go to main content",
    "a button and the labels of fields": "Skip to main content\n\nx\n\nImage",
    "links side by side": "Email this article Government Homepage",
    "links in another script": "바로가기 메뉴\n\n본문 바로가기",
    "a code for the language": "ROE",
    "whose releases the page lists": "Harbour Board Media Releases",
    "whose news the page lists": "News from the HBL",
    "a newsletter": "Linden Weekly",
    "a kind of page, several of it": "Media Releases",
    "a kind of page with a bar behind it": "Press Releases|",
    "a list by tag": "Tag Archives: Harbours",
    "a remark in brackets": "(Communicated by the Mayor's Press Adviser)",
    "a label without its date": "Date published:",
}


@pytest.mark.parametrize("over", OVER.values(), ids=OVER.keys())
def test_no_title_is(over: str) -> None:
    story = govnews.parse(f"{over}\n\n{TITLE}\n\n{PROSE}")
    assert story.headline is not None
    assert story.headline.text == TITLE


def test_a_path_of_links_says_which_line_is_the_title() -> None:
    story = govnews.parse(f"Home >  News >  The Mayor at Work >  {TITLE}\n\nThe Mayor at Work\n\n{TITLE}\n\n{PROSE}")
    assert story.headline is not None
    assert (story.headline.text, story.headline.span.start) == (TITLE, story.source.text.rindex(TITLE))


CAPTIONS = {
    "who stands where": "Mayor Ada Quill (left) and Tomas Reed (second from right) cut the ribbon at the quay.",
    "initials and a bureau": "The Mayor, Ada Quill, greets dockers at the quay yesterday. (T. Reed/LHB)",
    "a label": "Caption: From left- Mr Tomas Reed, Harbour Board; the Honourable Ada Quill, Mayor of Port Linden.",
    "what it is of": "Photograph of the Mayor opening the quay (1)",
}


@pytest.mark.parametrize("caption", CAPTIONS.values(), ids=CAPTIONS.keys())
def test_a_caption_is_told_by(caption: str) -> None:
    story = govnews.parse(f"{TITLE}\n\n{caption}\n\n{PROSE}")
    assert [block.role.value for block in story.blocks] == ["headline", "boilerplate", "narration", "narration"]


def test_whoever_left_is_on_no_picture() -> None:
    told = "Mayor Ada Quill left (and came back a day later) while the cranes stood still, and nobody was at work."
    story = govnews.parse(f"{TITLE}\n\n{PROSE}\n\n{told}")
    assert story.blocks[-1].role.value == "narration"


def test_the_end_of_a_release_with_its_day_is_furniture() -> None:
    story = govnews.parse(f"{TITLE}\n\n{PROSE}\n\nEnds/Friday, September 2, 2022\nIssued at HKT 8:44\nNNNN")
    assert [block.role.value for block in story.blocks[-3:]] == ["boilerplate", "metadata", "boilerplate"]


def speakers(story: Story) -> list[tuple[str, str]]:
    """The quotations: first words, speaker."""
    return [
        (" ".join(one.words.split()[:3]), str(one.speaker)) for one in story.quotations if one.form.value != "indirect"
    ]


SAID = {
    "where he says it, behind the cue": (
        "Mayor Tomas Reed met the crew of the Ember.\n\nThe Mayor said in his address at the quay,\n\n"
        "“Welcome to Port Linden. I am delighted to have you here.\n\nI would like to say sorry for the rain.”",
        [("Welcome to Port", "Tomas Reed")],
    ),
    "a clause behind the office": (
        "Minister Ada Quill opened the quay.\n\nThe Minister speaking at the event said, “It is a good day for us.”",
        [("It is a", "Ada Quill")],
    ),
    "a clause after who": (
        "Minister Ada Quill opened the quay.\n\nThe minister who further commented said:\n\n"
        "“We are glad of every ship that comes to us.”",
        [("We are glad", "Ada Quill")],
    ),
    "words that nothing closes": (
        "Mayor Tomas Reed opened the quay.\n\nThe Mayor says the town is glad. He continued, “The quay is not merely a "
        "mile of stone; it is the centre of the town, the centre of the trade",
        [("The quay is", "Tomas Reed")],
    ),
    "somebody behind a preposition before him": (
        "As two dockers began their terms for the murder of Sophie Lark, the Chief Prosecutor for Linden, Tomas Reed, "
        "described the case as “truly shocking”.",
        [("truly shocking", "Tomas Reed")],
    ),
    "an owner before him": (
        "Having followed the work begun by President Ada Quill’s administration, President Reed-Lowe stated that he "
        "was happy about it. “I urge you to stand firm and to see it through,” he said.",
        [("I urge you", "President Reed-Lowe")],
    ),
    "somebody named in what he said": (
        "Mayor Tomas Reed said there was no need for it when Controller David Marsh had looked at the rules.\n\n"
        "“Our rule remains, as I told the crews a week ago,” he said.",
        [("Our rule remains,", "Tomas Reed")],
    ),
    "somebody named in his words": (
        "Sheikh Saif Quill met the crews.\n\n"
        "“This is owed to the lead of Sheikh Hamad Reed, and we will keep to it,” he added.",
        [("This is owed", "Saif Quill")],
    ),
    "the office with its holder in brackets": (
        "The quay opened.\n\nThe Cabinet Secretary for Harbours (Neil Gray) said: “I wish to tell Parliament of it.”",
        [("I wish to", "Neil Gray")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID.keys())
def test_whose_words_they_are_where_there_is(text: str, expected: list[tuple[str, str]]) -> None:
    assert speakers(govnews.parse(f"{TITLE}\n\n{PROSE}\n\n{text}")) == expected


def test_whoever_the_speaker_meets_can_be_he_in_the_next_sentence() -> None:
    story = govnews.parse(
        f"{TITLE}\n\n{PROSE}\n\nAda Quill met Mayor Tomas Reed at it.\n\n“We are glad of it,” he said."
    )
    assert speakers(story) == [("We are glad", "Tomas Reed")]


def test_a_title_tells_whose_message_a_page_gives() -> None:
    story = govnews.parse(
        "First Minister’s New Year message\n\n“As the year draws to a close, it is a good time to look at what we have "
        "done.\n\n“I look forward to all that my crew and I will do in the year to come.\n\n“I wish you and your "
        "families a happy, healthy and peaceful New Year.”"
    )
    assert {str(block.speaker) for block in story.blocks if block.role.value == "speech"} == {"First Minister"}


def test_a_name_and_an_office_over_a_statement_are_its_author_and_no_title() -> None:
    story = govnews.parse(
        "Julie Reed, Minister for Harbours\n\nFirst published:\n\n23 November 2022\n\nLast updated:\n\nTomorrow I am "
        "launching two consultations on the dues of the quays, and I shall set out what I mean to do with them.\n\n"
        "I hope that all who sail from our ports will tell me what they think of it, and I thank them for it."
    )
    assert story.headline is None
    assert [block.role.value for block in story.blocks[:4]] == ["metadata"] * 4
    assert {str(block.speaker) for block in story.blocks if block.role.value == "speech"} == {"Julie Reed"}


def test_what_is_told_over_words_in_the_first_person_is_the_storys() -> None:
    story = govnews.parse(
        "Press Releases\n\nThe Mayor, Hon. James Reed, MP has left the town today for an official "
        "visit of four days to the Isle of Roe and its two harbours.\n\n"
        "Today I announce my departure for a visit to Roe, by way of Port Linden, where I will meet the crews.\n\n"
        "My visit to Roe is in order to thank them in person for being good friends of ours.\n\n"
        "Next Thursday, I will take my crew across to the Isle of Lark, and I look forward to it."
    )
    assert [block.role.value for block in story.blocks[1:]] == ["narration", "speech", "speech", "speech"]
    assert str(story.blocks[2].speaker) == "James Reed"


def test_the_beginning_of_a_sentence_that_is_cut_off_signs_nothing() -> None:
    story = govnews.parse(
        f"{TITLE}\n\n{PROSE}\n\n“As the dues come down, the town has to step in,” declared Dr. Reed.\n\n"
        "Mayor Reed states that the Tow"
    )
    assert story.blocks[-1].role.value != "attribution"


def test_the_lines_under_who_issued_a_release_are_metadata() -> None:
    story = govnews.parse(
        f"{TITLE}\n\n{PROSE}\n\nIssued by:\n\nSIGNED\n\nTomas Reed\n\nSPECIAL ASSISTANT TO THE MAYOR\n\nSTATE HALL"
    )
    assert [block.role.value for block in story.blocks[-5:]] == ["metadata"] * 5


def test_a_speech_begins_where_the_audience_is_greeted_and_its_title_said_again_is_no_part_of_it() -> None:
    story = govnews.parse(
        "Mayor Tomas Reed's Remarks at the Opening of the Quay\n\nMayor Tomas Reed | 29 July 2015\n\n"
        "Mayor Tomas Reed's Remarks at the Opening of the Quay on 29 July 2015.\n\nMinisters\n\n"
        "Ladies and gentlemen\n\nMay I welcome you to Port Linden. The visit comes at a good moment, since this is "
        "the fiftieth year of our quay.\n\nI would like to thank the crews for making Linden "
        "their first port. I am very glad that they have done so."
    )
    roles = [block.role.value for block in story.blocks]
    assert (roles[:2], "speech" in roles[2:3], roles[3:]) == (["headline", "metadata"], False, ["speech"] * 4)
    assert {str(block.speaker) for block in story.blocks[3:]} == {"Tomas Reed"}
