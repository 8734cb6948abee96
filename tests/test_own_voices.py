"""Pages of prime ministers, presidents, prosecutors and departments: whose words they are, and what stands around."""

from __future__ import annotations

import pytest

import govnews

TALK = (
    "Doorstop interview, Port Linden",
    "04/05/2021",
    "E&OE…………………………………",
    "JOURNALIST:",
    "Minister, does the ferry sail again on Monday, and who will pay for the mending of the quay?",
    "MINISTER FOR HARBOURS:",
    "It will sail on Monday, and I thank the crew. The Treasurer announced last week who will pay for it.",
    "Are there any questions?",
    "JOURNALIST:",
    "Has the harbour board agreed to it?",
    "MINISTER FOR HARBOURS",
    "The board was told of it on Friday, and the Mayor said that the town agrees with what was decided there.",
    "(The bell rings.)",
    "Thank you",
    "[ends]",
)
PROSE = "The harbour board of Port Linden has mended the quay, which the storm of last winter had broken in two places."
MORE = "The works took four months, and the ferry will sail from the new quay at noon on the first Monday of spring."
I_SAY = "I am pleased to tell you that the ferry will sail again, and I thank all who worked on it with me this year."


def parsed(*paragraphs: str) -> govnews.Story:
    return govnews.parse("\n\n".join(paragraphs))


def roles(story: govnews.Story) -> list[str]:
    return [str(block.role) for block in story.blocks]


def speakers(story: govnews.Story) -> list[str | None]:
    return [block.speaker.name if block.speaker else None for block in story.blocks if str(block.role) == "speech"]


def test_nobody_tells_anything_between_the_turns_of_a_transcript() -> None:
    found = roles(parsed(*TALK))
    assert found[:3] == ["headline", "metadata", "metadata"]
    assert [found[i] for i in (4, 6, 7, 9, 11, 13)] == ["speech"] * 6
    assert found[12] != "lead_in"
    assert found[14] == "boilerplate"


def test_a_label_that_lost_its_colon_begins_a_turn() -> None:
    blocks = parsed(*TALK).blocks
    assert str(blocks[10].role) == "lead_in"
    assert blocks[11].speaker is not None
    assert (blocks[11].speaker.name or "").casefold() == "minister for harbours"


def test_a_word_before_a_colon_is_nobody_s_turn_where_labels_are_in_capitals() -> None:
    answer = "Fares: They have risen by a third since the storm, and they will rise again before the summer is over."
    assert not any(speaker.name == "Fares" for speaker in parsed(*TALK[:7], answer, *TALK[8:]).speakers)


def test_names_in_capitals_before_a_colon_are_written_as_names() -> None:
    talk = (*TALK[:3], "ZELMA QUORN:", "Thanks, it is good to be here with all of you today.", *TALK[3:])
    talk = (*talk[:6], "Zelma, does the ferry sail again?", *talk[7:])
    assert speakers(parsed(*talk))[0] == "Zelma Quorn"


def test_one_who_says_me_is_the_author() -> None:
    first = "It gives me great pleasure to announce that Professor Ann Roe has won the Linden Prize for work on tides."
    warm = "We congratulate her warmly, and we are proud of what she has done for all of us who live by the sea."
    assert roles(parsed("Linden Prize for Professor Roe", first, warm, warm))[1:] == ["speech"] * 3


def test_a_page_that_says_i_and_tells_of_nobody_is_its_author_s_own_with_its_lists() -> None:
    works = (
        "The works will be:",
        "mending the wall of the quay;",
        "lighting the road to the ferry; and",
        "a new crane.",
    )
    last = "I look forward to welcoming you, and I thank the board of the harbour for its patience with all of us."
    assert roles(parsed("Works at Port Linden", PROSE, *works, MORE, I_SAY, last))[1:] == ["speech"] * 8


@pytest.mark.parametrize(
    ("head", "speaker"),
    [
        (("Statement by Press Secretary Ann Roe on the Ferry",), "Ann Roe"),
        (("Sailing again", "The below is attributable to Spokesperson Tomas Reed:"), "Tomas Reed"),
        (("Statement from the Mayor's Office", "From a spokesperson for the Mayor:"), "a spokesperson for the Mayor"),
    ],
)
def test_a_statement_is_given_whole_to_whom_it_comes_from(head: tuple[str, ...], speaker: str) -> None:
    told = "Mayor Jane Doe said on Monday that the ferry will sail, and the board announced that fares will not rise."
    story = parsed(*head, PROSE, told, MORE)
    assert roles(story)[-3:] == ["speech"] * 3
    assert speakers(story) == [speaker] * 3
    assert story.headline is not None
    assert story.headline.text == head[0]


def test_a_speech_is_its_speaker_s_but_for_what_he_cites() -> None:
    welcome = "Welcome to Port Linden. I am delighted that you came, and I thank you for all that you do for the ferry."
    cited = "Tomas Reed in his column was the most amusing, I thought, about what the figures say of the harbour:"
    quoted = "“The ferry would have sunk had it not been for the crane. It would have sailed had there been a quay.”"
    after = "So it is important that we are clear about why it matters to us, and I ask you to help me with that now."
    story = parsed("Address to the Linden Society", welcome, PROSE, I_SAY, cited, quoted, after, I_SAY)
    assert roles(story)[1:4] == ["speech"] * 3
    assert roles(story)[-2:] == ["speech"] * 2
    assert not {"Tomas Reed"} & set(speakers(story)[-2:])


@pytest.mark.parametrize(
    "title",
    ["Visit to the Republic of Roe", "President Reed's statement on the harbour", "Harbour Leaders encouraged to sail"],
)
def test_no_author_is_whoever_a_page_is_about(title: str) -> None:
    first = "I am pleased to announce that President Tomas Reed of Roe will visit us in May, and I welcome it warmly."
    second = "I will meet President Reed on the quay, and we will speak about ships, trade and our long friendship."
    assert set(speakers(parsed(title, "04/05/2021", first, second))) == {None}


def test_a_sentence_that_names_somebody_is_no_attribution() -> None:
    second = "President Reed will visit Port Linden and Skelby during her stay."
    first = "I am pleased to announce that the President of Roe, Ann Reed, will visit our islands on 4 May this year."
    assert "attribution" not in roles(parsed("Visit by the President of Roe", "29/05/2021", first, second))


def test_a_heading_with_the_name_of_whom_it_is_about_introduces_nobody() -> None:
    told = "This honour is for Captain Doe’s long service to the ferries of the county and to those who sail in them."
    story = parsed("Honours of the county", PROSE, I_SAY, "Captain Sir John Doe", told, I_SAY)
    assert roles(story)[3] != "lead_in"
    assert not any(name and "Doe" in name for name in speakers(story))


def test_items_of_a_list_head_their_sections() -> None:
    items = ("Ann Roe, Nominee for Head of the Harbour Board", "Tomas Reed, Nominee for Master of the Linden Ferry")
    life = "{} has served the harbours of the county for thirty years, and led the mending of the quay after the storm."
    life += " The award of the county went to that work."
    story = parsed(
        "Governor announces nominees",
        "PORT LINDEN – Today, Governor Jane Doe announced that she will nominate these people:",
        *items,
        items[0],
        life.format("Ann Roe") + " She lives in Skelby with two dogs.",
        items[1],
        life.format("Tomas Reed") + " He lives in Port Linden by the sea.",
    )
    assert roles(story)[1] == "narration"
    assert [roles(story)[i] for i in (4, 6)] == ["heading", "heading"]


MENU = (
    *("Skip to main content", "En Español", "Search", "Home", "About the County", "Budget", "History", "Agencies"),
    *("Careers", "Ships and Sailing", "Videos", "Photos", "Contact", "Share", "Facebook", "Twitter"),
)
HEAD = ("Department of Justice", "Office of Public Affairs", "FOR IMMEDIATE RELEASE", "Monday, May 4, 2021")
TITLE = "Former Master of the Linden Ferry Pleads Guilty to Sailing Without a Crew in the Storm"
TAIL = ("Topic(s):", "Ships", "Component(s):", "Harbour Division", "Press Release Number:", "21-345")


@pytest.mark.parametrize("menu", [(), MENU], ids=["without a menu", "behind a menu"])
def test_a_prosecutor_s_release_has_its_title_and_its_fields(menu: tuple[str, ...]) -> None:
    story = parsed(
        *menu,
        *HEAD,
        TITLE,
        "Ferry Lost Two Anchors and Forty Tons of Grain off the Coast of Skelby",
        f"{PROSE} {MORE}",
        MORE,
        *TAIL,
        "Updated May 5, 2021",
    )
    assert story.headline is not None
    assert story.headline.text == TITLE
    assert roles(story)[len(menu) : len(menu) + 6] == ["metadata"] * 4 + ["headline", "summary"]
    assert roles(story)[-7:] == ["metadata"] * 7


def test_links_under_a_label_of_attachments_are_furniture() -> None:
    story = parsed(*HEAD, TITLE, PROSE, MORE, "Attachment(s):", "Download Linden Ferry Complaint", *TAIL)
    assert roles(story)[7:9] == ["boilerplate"] * 2


def test_a_place_over_a_transcript_introduces_nobody() -> None:
    talk = ("Interview with the Secretary", "Washington, D.C.", "QUESTION: Does it sail?", "SECRETARY DOE: It does.")
    assert roles(parsed(*talk, "QUESTION: When?", "SECRETARY DOE: On Monday, from the new quay."))[1] == "metadata"


def test_who_sends_a_story_over_its_day_introduces_nobody() -> None:
    assert "lead_in" not in roles(parsed("Quay opens", PROSE, MORE, "Governor Media Division", "24-08-21", "Ferries."))


def test_a_day_by_numbers_is_no_part_of_a_wrapped_title() -> None:
    lines = (
        "ADDRESS AT THE OPENING OF THE NEW QUAY OF THE LINDEN FERRY, SKELBY",
        "18/08/2021",
        "I am glad to be here with all of you today on this quay, which the storm",
        "of last winter had broken in two places, and which the harbour board has",
        "mended since. The works took four months, and the ferry will sail from the",
        "new quay at noon on the first Monday of spring. I thank all who worked on",
        "it with me this year, and I hope that you will come and see it for yourself.",
        "The second part of the works begins in spring and will be paid from the",
        "fund for harbours of the county, which I have the honour to lead for you.",
    )
    story = parsed(*lines)
    assert story.headline is not None
    assert story.headline.text == lines[0]


def test_lists_over_a_title_are_none_of_it() -> None:
    story = parsed("• 12, Quay Street, Port Linden", "• +44 20 7946 0000", "Ferry sails again on Monday", PROSE, MORE)
    assert story.headline is not None
    assert story.headline.text == "Ferry sails again on Monday"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Linden&rsquo;s", "Linden’s"),
        ("Linden&#8217;s", "Linden’s"),
        ("Linden';s", "Linden’s"),
        ("quay#8230;", "quay…"),
    ],
)
def test_what_is_left_of_references_is_read_as_it_was_meant(written: str, meant: str) -> None:
    page = "Harbour works\n\n{}\n\nI am glad that {} is whole, and I thank you: I don't wait.\n\n{}"
    damaged, whole = (govnews.parse(page.format(PROSE, word, MORE)) for word in (written, meant))
    assert [(str(b.role), b.rule) for b in damaged] == [(str(b.role), b.rule) for b in whole]
    assert written in damaged.source.text
    assert all(block.span.of(damaged.source.text) == block.text for block in damaged)


def test_marks_with_a_semicolon_each_close_what_was_opened() -> None:
    story = parsed("Harbour works", "Sailors said it';s on the ‘fast track'; to Roe, and they don';t mind.", MORE)
    assert [term.text for term in story.terms] == ["fast track"]


def test_what_a_member_did_is_told_over_what_he_wrote() -> None:
    told = "Harbour Committee Chairman Adam Quill today sent the first letter to “all of our members” on the quay."
    said = "I write to you today since the quay matters to me.", "I hope that you will read what I send you with this."
    story = govnews.parse("\n\n".join(("LETTER #1: THE QUAY", told, *said)))
    assert roles(story)[1:] == ["narration", "speech", "speech"]
    assert [str(block.speaker) for block in story.speaker_blocks] == ["Adam Quill"]


def test_whoever_is_thanked_does_not_speak() -> None:
    story = govnews.parse(
        "Secretary of the Department\n\nMr Adam Quill will finish his term as Secretary of the Department in May.\n\n"
        "I thank him for all that he has done and wish him well for the future.\n\nI will announce who follows him.\n"
    )
    assert not any("Quill" in str(block.speaker) for block in story.speaker_blocks)
