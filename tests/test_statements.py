"""Pages in one voice: statements, speeches and articles whose first lines say so; invented stories."""

from __future__ import annotations

import pytest

import govnews
from govnews.model import BlockRole, Story

QUAY = "The quay has stood in the harbour of Roe since the storms of the last century."
WORK = "The repairs that began last year are important for trade in the whole region."
HOPE = "We look forward to the work that lies ahead of the Assembly this year."


def spoken(story: Story) -> list[str]:
    """The first word of each paragraph of speech."""
    return [block.text.split()[1] for block in story.blocks if block.role is BlockRole.SPEECH]


HEADS = {
    "a line that is the title of somebody's words": (
        "We welcome the quay: statement at the Assembly\n\n"
        "Statement by Ambassador Ada Quill, Permanent Representative, at the Assembly of Roe meeting on ships.",
        "Ada Quill",
    ),
    "a line that says who made the speech": (
        "Ada Quill – Speech on the Quay\n\n"
        "The speech made by Ada Quill, the Minister for Harbours, in the Assembly of Roe on 17 June 2021.",
        "Ada Quill",
    ),
    "a greeting below whoever delivers it": (
        "Statement at the Assembly of Roe\n\nThe Ambassador to the Assembly, Ada Quill, delivers a statement to its "
        "first meeting.\n\nThank you, President.",
        "Ada Quill",
    ),
}


@pytest.mark.parametrize(("head", "speaker"), HEADS.values(), ids=HEADS.keys())
def test_all_that_follows_is_one_voice(head: str, speaker: str) -> None:
    story = govnews.parse(f"{head}\n\n{QUAY}\n\n{WORK}\n\n{HOPE}\n")
    assert spoken(story)[-3:] == ["quay", "repairs", "look"]
    assert {block.speaker.name for block in story.blocks if block.speaker} == {speaker}


def test_a_page_that_begins_in_the_first_person_is_its_authors_own_to_the_end() -> None:
    told = "I would like to update the House on the quay, and I am grateful to those who built it."
    mine = "I pay tribute to my colleagues, and I am proud that we have kept our promise to the House."
    title = "Foreign Secretary's statement to the House of Commons on the quay"
    story = govnews.parse(f"{title}\n\n{told}\n\n{QUAY}\n\n{mine}\n\n{HOPE}\n\n{mine}\n\n{WORK}\n", style="govuk")
    assert spoken(story) == ["would", "quay", "pay", "look", "pay", "repairs"]
    assert {block.speaker.name for block in story.blocks if block.speaker} == {"Foreign Secretary"}


def test_a_statement_that_a_story_leads_into_ends_where_the_story_goes_on() -> None:
    story = govnews.parse(
        "Quay opens\n\nStatement by Ada Quill on the quay.\n\nMinister Ada Quill said:\n\nI am delighted that we have "
        "kept our promise to the people of Roe.\n\nThe Department of Harbours was founded in 1901 and employs 320 "
        "people at 12 sites.\n\nApplications can be made until 4 May at the harbour office.\n"
    )
    assert spoken(story) == ["am"]


def test_a_written_statement_is_the_ministers_to_its_end() -> None:
    story = govnews.parse(
        "Quay reopens\n\nIn a written statement to Parliament the Harbour Minister said:\n\n"
        "I announced plans for the quay last year.\n\n"
        f"{WORK}\n\nToday, I can announce further steps for it.\n\n{HOPE}\n\n{QUAY}\n"
    )
    assert spoken(story) == ["announced", "repairs", "I", "look", "quay"]


def test_the_line_that_says_who_issued_a_release_is_no_summary() -> None:
    story = govnews.parse(
        f"Quay opens\n\nThe press release issued by the Harbour Office on 8 May 2024.\n\n{QUAY}\n\n{WORK}\n"
    )
    assert story.blocks[1].role is BlockRole.METADATA


LEADS = {
    "a participle": (
        "The sailors were there too. Float commander Captain Ben Roe was thrilled by the crowd, saying:",
        "Ben Roe",
    ),
    "a list of fields before a name": (
        "Secretary of State for Digital, Culture, Media and Sport Ada Quill said:",
        "Ada Quill",
    ),
    "a surname that is another word": ("Schools Minister David Laws said:", "David Laws"),
    "a body behind a clause": (
        "Following the sentencing, Ada Quill from the Harbour Agency, which led the case, said:",
        "Ada Quill",
    ),
    "a dash before an office": ("Ada Quill – head of the Harbour Trust – said:", "Ada Quill"),
    "a pronoun for whoever has a title": (
        "Colonel Jackson was present when the ship left the harbour this week. He said:",
        "Colonel Jackson",
    ),
}


@pytest.mark.parametrize(("lead_in", "speaker"), LEADS.values(), ids=LEADS.keys())
def test_lead_ins_name_their_speaker(lead_in: str, speaker: str) -> None:
    story = govnews.parse(
        f"Quay opens\n\n{QUAY}\n\n{lead_in}\n\nI am delighted, and I thank all who made it possible.\n"
    )
    assert [block.speaker.name for block in story.blocks if block.speaker] == [speaker]


def test_fields_stay_in_the_office() -> None:
    story = govnews.parse(
        f"Quay opens\n\n{QUAY}\n\n"
        "Ada Quill, Minister for Sport, Tourism and Heritage, said:\n\nI am delighted with it.\n"
    )
    assert story.speakers[0].role == "Minister for Sport, Tourism and Heritage"


@pytest.mark.parametrize("line", ["The plans announced today include:", "The figures published show:"])
def test_a_list_that_was_lost_is_led_in_by_nobody(line: str) -> None:
    story = govnews.parse(
        f"Quay opens\n\n{QUAY}\n\n{line}\n\nMinister Ada Quill said:\n\nI am delighted with the quay.\n"
    )
    assert [block.text for block in story.blocks if block.role is BlockRole.LEAD_IN] == ["Minister Ada Quill said:"]


def test_no_thing_speaks_that_no_lead_in_names() -> None:
    story = govnews.parse(
        f"Quay opens\n\n{QUAY}\n\n"
        f"Once the new rules are in force, ships can expect less paper at the harbour.\n\n{WORK}\n\n"
        "“We are delighted to have played our part in it.\n\n“It is the best that we could hope for.”\n"
    )
    assert [block.speaker for block in story.blocks if block.role is BlockRole.SPEECH] == [None, None]


def test_may_behind_a_given_name_is_a_surname() -> None:
    story = govnews.parse(
        f"Powers changed\n\n{QUAY}\n\nHome Secretary Theresa May said: ‘The powers are right, and I will keep them.’\n"
    )
    assert [one.speaker.name for one in story.quotations if one.speaker] == ["Theresa May"]


def test_bullets_under_the_title_are_a_list() -> None:
    story = govnews.parse(
        "Press release: Quay opens in Linden\n\nThe press release issued by the Department for Harbours on 7 May "
        "2025.\n\nThe harbours of England will be better protected than ever before.\n\n"
        f"• New powers for judges who hear of ships\n\n• More money for the quay\n\n{QUAY}\n\n{WORK}\n"
    )
    assert [block.text[:5] for block in story.blocks if block.role is BlockRole.LIST_ITEM] == ["• New", "• Mor"]


def test_a_speech_by_its_title_holds_dry_prose_in_its_midst() -> None:
    mine = "I want to thank you for all that you have done, and I know that we can do more of it together."
    title = "Speech by the Rt Hon Ada Quill MP Harbour Dinner Linden 2012"
    story = govnews.parse("\n\n".join([title, *[mine] * 6, QUAY, *[mine] * 3]), style="govuk")
    assert len(spoken(story)) == 10


def test_a_text_that_stands_below_is_led_in() -> None:
    story = govnews.parse(
        "SEN. QUILL DEMANDS ANSWERS ON THE QUAY\n\nWASHINGTON, DC – Senator Ada Quill (D-Roe) today sent a letter on "
        "the quay to the Secretary.\n\nThe full text of the letter is below:\n\nDear Secretary Reed:\n\nI write to ask "
        "you why the quay is closed.\n\nI urge you to open it without any more delay.\n\nSincerely,\n\nAda Quill\n"
    )
    assert story.blocks[2].role is BlockRole.LEAD_IN
