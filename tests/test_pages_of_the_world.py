"""What pages of governments in Canada, Australia, New Zealand and of world bodies have, shown by invented stories."""

from __future__ import annotations

import pytest

import govnews
from govnews.model import BlockRole, Story

PROSE = (
    "The new quay at Port Linden opened on Monday after two years of work "
    "by some ninety people from the town and the coast."
)
OPENING = f"Quay opens in Port Linden\n\n{PROSE}\n\n"


def roles(story: Story) -> list[str]:
    """The role of each block."""
    return [block.role.value for block in story.blocks]


def spoken(story: Story) -> list[tuple[str, str | None]]:
    """The first two words of each block of speech, and who says it."""
    blocks = (block for block in story.blocks if block.role is BlockRole.SPEECH)
    return [(" ".join(b.text.strip('“"').split()[:2]), b.speaker.name if b.speaker else None) for b in blocks]


def test_a_name_behind_a_dateline_and_before_a_dash_leads_in_on_the_first_line() -> None:
    story = govnews.parse(
        "ROELAND, May 4 - Ada Quill, mayor of Port Linden –\n\n“We are glad of every ship that comes.”\n\n"
        "Tomas Reed, chair, Linden Harbour Board –\n\n“The quay was built by our neighbours.”"
    )
    assert roles(story) == ["lead_in", "speech", "lead_in", "speech"]
    assert spoken(story) == [("We are", "Ada Quill"), ("The quay", "Tomas Reed")]


def test_a_dash_and_a_name_under_several_paragraphs_in_marks_sign_them() -> None:
    story = govnews.parse(
        OPENING + "The agreement between Council and Parliament shows the will of both to make the quay larger.\n\n"
        "“Ships have had to wait outside for days.\n\nIt is time that we "
        "act.\n\nDuring our term we built the quay.”\n\n"
        "— Ada Quill, Minister for Harbours and Ships\n\nThe quay is a mile long and has three cranes."
    )
    assert roles(story)[2:7] == ["narration", "speech", "speech", "speech", "attribution"]
    assert {who for _, who in spoken(story)} == {"Ada Quill"}


def test_a_name_and_an_office_sign_what_we_say_above_them_without_marks() -> None:
    story = govnews.parse(
        OPENING + "The Council discussed the ships that wait outside the harbour.\n\n"
        "We will go on building. We stand ready to build a second quay, and we will not wait for it.\n\n"
        "Ada Quill, High Representative for Harbours\n\n"
        "The Council also looked at the cranes that the harbour has had since the year 1998."
    )
    assert roles(story)[3:6] == ["speech", "attribution", "narration"]
    assert spoken(story) == [("We will", "Ada Quill")]


def test_nobody_says_words_whose_signature_is_lost() -> None:
    story = govnews.parse(
        OPENING + "Quotes\n\n“The quay is the work of many.”\n\nAda Quill, Minister of Harbours\n\n"
        "“We have waited for this quay for years.”"
    )
    assert spoken(story) == [("The quay", "Ada Quill"), ("We have", None)]


def test_a_heading_of_quotations_with_a_colon_speaks_for_nobody() -> None:
    story = govnews.parse(
        OPENING
        + "Quotes:\n\n“We are glad.” — The Honourable Ada Quill, Minister of Harbours\n\n“So are we at the Board.”"
    )
    assert roles(story)[2:] == ["heading", "narration", "speech"]
    assert [str(quotation.speaker) for quotation in story.quotations] == ["Ada Quill", "None"]


def test_a_long_signature_of_somebody_who_stands_in_signs() -> None:
    story = govnews.parse(
        OPENING + "Quotes\n\n“Ships are welcome here.”\n\n"
        "The Honourable Ada Quill, Minister of Harbours and Natural Resources "
        "and Member of Parliament for North Linden, "
        "on behalf of the Honourable Tomas Reed, Minister of Housing, Infrastructure and Communities of the Federation"
    )
    assert roles(story)[-1] == "attribution"
    assert spoken(story) == [("Ships are", "Ada Quill")]


def test_words_in_marks_begin_behind_a_dateline() -> None:
    story = govnews.parse(
        "This is a summary of what was said by Ada Quill, Linden Harbour "
        "Director – to whom quoted text may be attributed "
        "– at today’s press briefing in Roe\n\nAs prepared for delivery\n\n"
        "NEW YORK, 14 June 2022 – “I spent last week at the quay.\n\n“The numbers are staggering.”"
    )
    assert roles(story) == ["lead_in", "metadata", "speech", "speech"]
    assert {who for _, who in spoken(story)} == {"Ada Quill"}
    assert story.dateline is not None
    assert story.dateline.place == "NEW YORK"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("To be attributed to Inspector Ada Quill:", "Ada Quill"),
        (
            "The following statement was issued today by the Spokesperson for the Harbour Chief Ada Quill:",
            "the Spokesperson for the Harbour Chief Ada Quill",
        ),
    ],
)
def test_a_statement_that_is_issued_whole_goes_on_to_its_end(line: str, who: str) -> None:
    story = govnews.parse(
        f"Update: man found at quay\n\n{line}\n\nA man was found at the quay of Port Linden this afternoon.\n\n"
        "The man was one of two people who had been taken from a ship at 2.15pm.\n\n"
        "Help was given at once; however, the man was unable to be revived.\n\n"
        "An examination will be carried out in the coming days."
    )
    assert roles(story)[1:6] == ["lead_in", *["speech"] * 4]
    assert {name for _, name in spoken(story)} == {who}


def test_quotes_attributable_to_somebody_need_no_marks() -> None:
    story = govnews.parse(
        OPENING + "Quotes\n\nAttributable to Ada Quill\n\nThe Board does not care about ships.\n\n"
        "This is a government that builds quays.\n\nAttributable to Dr Tomas Reed, Chief Executive\n\nWe are grateful."
    )
    assert [who for _, who in spoken(story)] == ["Ada Quill", "Ada Quill", "Tomas Reed"]


def test_a_page_that_begins_with_a_label_is_a_talk_and_a_label_is_who_has_it_with_a_name() -> None:
    story = govnews.parse(
        "ANN LEE, PRIME MINISTER: Well, it's fantastic to be here at Linden "
        "Park, which will be a centre of excellence for "
        "all who live along the coast.\n\nI'm very pleased that today so many of our reforms begin.\n\n"
        "JOURNALIST: Prime Minister, how do you think people will take the news?\n\n"
        "PRIME MINISTER: Well, we've said that our forecasts will be exceeded.\n\n"
        "Over 75 percent of harbours are open again at the same time as ships come back to many of the smaller ones."
    )
    assert [who for _, who in spoken(story)] == ["Ann Lee", "Ann Lee", "JOURNALIST", "Ann Lee", "Ann Lee"]


def test_a_surname_in_a_label_means_whoever_is_named_in_the_talk() -> None:
    story = govnews.parse(
        "Press briefing transcript: harbours\n\n"
        "MS. LEE-ROE: Good morning to all of you here. My name is Ann Lee-Roe. "
        "I am pleased to introduce Abebe Aengus Reed, "
        "Director of the Harbour Department.\n\nMR. REED: Thank you all for being here for the release of our Outlook."
    )
    assert [who for _, who in spoken(story)] == ["Ann Lee-Roe", "Abebe Aengus Reed"]


def test_items_under_words_in_marks_are_no_speech() -> None:
    story = govnews.parse(
        "SHOTLIST\n\n1. Wide shot, harbour\n\n2. Various shots, ships\n\n3. "
        "SOUNDBITE (English) Dr. Ada Quill, Director, "
        "Harbour Organization (HO):\n\n“It was a moment of relief and reflection.”\n\n4. Wide shot, audience\n\n"
        "5. SOUNDBITE (English) Dr. Ada Quill, Director, Harbour Organization (HO):\n\n“We go on.”\n\n6. Wide shot, end"
    )
    assert spoken(story) == [("It was", "Ada Quill"), ("We go", "Ada Quill")]
    assert roles(story)[-1] == "list_item"


def test_two_who_hold_offices_of_two_fields_speak_jointly() -> None:
    story = govnews.parse(
        "The Minister of Transportation and Infrastructure Thomas Reed and Minister of Community, Sport and Cultural "
        "Development Ann Quill have issued the following statement on the quay:\n\n“Linden is pleased.”"
    )
    assert spoken(story) == [("Linden is", "Thomas Reed and Ann Quill")]


def test_an_office_by_its_place_means_the_one_who_has_such_an_office() -> None:
    story = govnews.parse(
        OPENING
        + "Local Minister of State, Deputy Thomas Burke, has announced funding for the quay of Linden County.\n\n"
        "The Linden Minister said this will be positive news for all.\n\n“I am delighted to announce this funding.”"
    )
    assert spoken(story) == [("I am", "Thomas Burke")]


def test_a_name_that_lost_the_blank_before_it_is_read() -> None:
    story = govnews.parse(OPENING + "Premier of South LindenThomas Reed said:\n\n“We build a better harbour.”")
    assert spoken(story) == [("We build", "Thomas Reed")]


def test_a_gerund_of_saying_is_nobody() -> None:
    story = govnews.parse(OPENING + "Adding “For me, the harbour is a common language. It unifies us. We must go on.”")
    assert [quotation.speaker for quotation in story.quotations] == [None]


def test_a_line_with_a_number_to_call_is_a_contact() -> None:
    story = govnews.parse(
        OPENING + "Comments attributed to Minister Ada Quill\n\n“This is our quay.”\n\nMinister's office - 6552 5500"
    )
    assert roles(story)[-1] == "contact"


def test_whom_to_reach_is_named_under_the_line_that_asks_to() -> None:
    story = govnews.parse(
        "Quay opens in Port Linden\n\nFor further information from the Linden "
        "Regional Office, contact:\n\nAda de Quill\n\n"
        f"Communications officer\n\nTel.: +45 45 33 69 07\n\nEmail: ada@linden.example\n\nRoe, 9 May 2019\n\n{PROSE}"
    )
    assert roles(story)[1:6] == ["contact"] * 5


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("Followers\n\nFriday, May 31, 2013\n\nQuay opens to ships", "Quay opens to ships"),
        (
            "Harbour logo at Roe\n\nNews Centre\n\nOur latest releases and stories\n\nMedia Release\n\n"
            "Help sought to find owners of ship seized at quay",
            "Help sought to find owners of ship seized at quay",
        ),
        ("Linden Harbour Home News\n\nQuay opens to ships", "Quay opens to ships"),
        ("Σελίδες\n\nQuay opens to ships", "Quay opens to ships"),
        ("Media release – Jane Quill, Premier, 23 July 2023\n\nQuay opens to ships", "Quay opens to ships"),
        ("Tuesday, 1 April 2025\n\nPress Conference - Linden", "Press Conference - Linden"),
    ],
)
def test_the_headline_stands_below_what_a_site_puts_over_it(head: str, headline: str) -> None:
    story = govnews.parse(f"{head}\n\n{PROSE}\n\nShips can now come at any tide, and forty people work at the cranes.")
    assert story.headline is not None
    assert story.headline.text == headline


def test_prose_behind_a_date_and_a_dash_is_told() -> None:
    story = govnews.parse(
        "A landmark step for harbours\n\n05/06/2021 – Secretary-General Ada "
        "Quill welcomed today’s agreement by ministers on "
        "the main parts of the reform of harbours.\n\n“It is a step,” said Ms. Quill."
    )
    assert roles(story) == ["headline", "narration", "narration"]


@pytest.mark.parametrize(
    "line",
    [
        "For information media. Not an official record.",
        "/Public Release. This material from the originating organization might be of the point-in-time nature.",
        "Distributed by Linden Wire on behalf of the Harbour Board.",
        "* * * * *",
    ],
)
def test_what_distributors_add_is_furniture(line: str) -> None:
    story = govnews.parse(
        "SG/SM/20580\n\nThe following statement was issued today by the "
        "Spokesperson for UN Secretary-General Ada Quill:\n\n"
        f"The Secretary-General of the United Nations condemns the attack on the quay.\n\n{line}"
    )
    assert roles(story)[-1] == "boilerplate"


def test_a_place_and_a_department_alone_are_metadata() -> None:
    story = govnews.parse(
        f"Minister sets out on tour\n\nOttawa, Ontario – Agriculture and "
        f"Agri-Food Linden\n\n{PROSE}\n\nIt begins in June."
    )
    assert roles(story)[1] == "metadata"


def test_a_name_over_an_office_signs() -> None:
    story = govnews.parse(
        OPENING + "Quotes\n\n“Ships are welcome here.”\n\n- Gurvinder Hallam\n\nMinister of Labour and Skills\n\n"
        "“So they are at the college.”\n\nYvette Corriveau-Singh\n\nPresident, Linden College, and Chair, Trades Board"
    )
    assert roles(story)[3:] == ["speech", "attribution", "attribution"] * 2
    assert spoken(story) == [("Ships are", "Gurvinder Hallam"), ("So they", "Yvette Corriveau-Singh")]
    assert [speaker.role for speaker in story.speakers] == [
        "Minister of Labour and Skills",
        "President, Linden College, and Chair, Trades Board",
    ]


def test_a_title_and_two_names_come_before_a_place_that_looks_like_a_name() -> None:
    story = govnews.parse(
        OPENING + "“Ships are welcome here.”\n\n– The Honourable Bloyce Hallam, Deputy Premier, Prince Edward Island"
    )
    assert spoken(story) == [("Ships are", "Bloyce Hallam")]


def test_the_paragraph_that_closes_the_marks_is_still_speech() -> None:
    story = govnews.parse(
        "Comments on the quay\n\nAsked about the quay, Senator Sam Hallam said:\n\n“The position is clear.\n\n"
        "Linden sent boats, and stands ready to help.\n\nDr Ann Roe’s remarks do not represent the views of the town.”"
    )
    assert spoken(story) == [("The position", "Sam Hallam"), ("Linden sent", "Sam Hallam"), ("Dr Ann", "Sam Hallam")]


def test_the_link_over_a_page_is_no_headline() -> None:
    story = govnews.parse(f"Go to main content\n\nQuay opens in Linden\n\n{PROSE}\n\n{PROSE}")
    assert story.headline is not None and story.headline.text == "Quay opens in Linden"
