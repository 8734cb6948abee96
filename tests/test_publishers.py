"""What publishers do that the first collections did not show: heads, labels, marks, spokespersons."""

import pytest

import govnews


def read(*paragraphs: str) -> govnews.Story:
    return govnews.parse("\n\n".join(paragraphs), format="text")


def seen(story: govnews.Story) -> list[tuple[str, str | None]]:
    return [(str(block.role), block.speaker.name if block.speaker else None) for block in story.blocks]


TOLD = "The quay of Port Linden will open for ships and for people on Monday, the government of the county said."


def test_labels_with_an_office_behind_a_comma_begin_turns() -> None:
    story = read(
        "Transcript: Mayor Doe opens quay",
        "Commissioner Ann Reed, Department of Harbours: Good morning. Please welcome the Mayor, Mayor Jane Doe.",
        "Mayor Jane Doe: Thank you. I am so glad to be here with all of you, and I know how hard you worked.",
        "And so I really want to thank our commissioner, who has taken this on.",
        "Question: Mayor, how much will it cost?",
        "Mayor Doe: It will cost less than last year.",
    )
    assert [name for _, name in seen(story)[1:]] == ["Ann Reed", "Jane Doe", "Jane Doe", "Question", "Jane Doe"]


def test_a_label_with_its_office_in_capitals_names_the_person() -> None:
    story = read(
        "Press conference, Port Linden",
        "JANE DOE, TREASURER:",
        "I want to pay tribute to all who built this school, and I want to thank, in particular, the teachers.",
        "TOMAS REED, LINDEN ATTORNEY-GENERAL:",
        "Well, thank you so much, Jane, for being here today. This is a school that I am so proud of.",
        "JANE DOE, TREASURER:",
        "Thank you. We will be back soon, I hope.",
    )
    assert ("lead_in", None) in [(role, None) for role, _ in seen(story)]
    assert seen(story)[4] == ("speech", "Tomas Reed")
    assert [role for role, _ in seen(story)[1::2]] == ["lead_in"] * 3


def test_a_line_of_subjects_is_nobody_s_turn() -> None:
    story = read(
        "Subjects: new school at Port Linden, harbour works",
        "Doorstop interview, Port Linden",
        "JOURNALIST: What will it cost?",
        "MINISTER DOE: It will cost less than last year, and it will be open in May for everybody who wants to see it.",
        "JOURNALIST: And who pays?",
    )
    assert seen(story)[0] == ("metadata", None)


def test_a_document_s_symbol_is_no_headline() -> None:
    story = read("SG/SM/10292-PAL/2038", "SECRETARY-GENERAL CONDEMNS ATTACK ON QUAY IN ROE", "3 January 2006", TOLD)
    assert story.headline and story.headline.text.startswith("SECRETARY-GENERAL")


def test_a_statement_issued_by_a_spokesman_is_the_spokesman_s() -> None:
    story = read(
        "Mayor condemns attack on quay",
        "The following statement was issued today by the Spokesman for Mayor Jane Doe:",
        "“The Mayor condemns the attack on the quay of Port Linden. She calls on everybody to help the police.”",
    )
    assert seen(story)[2] == ("speech", "the Spokesman for Mayor Jane Doe")


def test_a_spokesman_by_name_keeps_his_name() -> None:
    story = read("Quay opens", TOLD, "“We are glad,” said the spokesman for the Mayor, Tomas Reed.")
    assert [quote.speaker and quote.speaker.name for quote in story.quotations if quote.form == "direct"] == [
        "Tomas Reed"
    ]


@pytest.mark.parametrize(
    "head",
    [
        ("Minister for Health and Minister for Ambulance Services", "The Honourable Tomas Reed"),
        ("The Honourable Tomas Reed", "Minister for Ambulance Services"),
        ("Department of Agriculture – Port Linden",),
        ("Linden Ministry of Health and Transport",),
    ],
)
def test_who_sends_it_is_no_headline(head: tuple[str, ...]) -> None:
    story = read(*head, "Quay of Port Linden opens on Monday", TOLD, "“We are glad,” said the Mayor, Jane Doe.")
    assert story.headline and story.headline.text == "Quay of Port Linden opens on Monday"


def test_a_department_that_does_something_is_a_headline() -> None:
    story = read("Ministry of Health Opens Clinic", TOLD, "“We are glad,” said the Mayor, Jane Doe.")
    assert story.headline and story.headline.text == "Ministry of Health Opens Clinic"


def test_two_single_marks_close_a_double_one() -> None:
    story = read("Quay opens", TOLD, "“We have no other harbour. We stay and mend it together,’’ Mayor Jane Doe said.")
    assert [quote.words for quote in story.quotations if quote.form == "direct"] == [
        "We have no other harbour. We stay and mend it together,"
    ]


def test_a_single_mark_within_double_ones_closes_first() -> None:
    story = read("Quay opens", TOLD, "Mayor Jane Doe said: “They called it ‘ours’’ and left.")
    assert [term.text for term in story.terms] or any(quote.words == "ours" for quote in story.quotations)


def test_a_day_s_briefing_has_a_headline() -> None:
    line = "Press briefing - morning 29 January 2013"
    told = (
        "The spokesman informed the Lobby that the Mayor is working from the town hall today, and chairs a committee."
    )
    story = read(line, told, TOLD)
    assert story.headline and (story.headline.text, story.headline.kicker) == (line, None)


def test_a_place_and_a_date_are_no_headline() -> None:
    assert seen(read("Port Linden, 29 January 2013", "Quay opens", TOLD))[0] == ("metadata", None)


def test_who_is_introduced_does_not_speak_of_himself_as_of_another() -> None:
    story = read(
        "Senator Doe urges funding",
        "On Wednesday evening, Sen. Jane Doe wrote the following letter to the chairmen regarding the funding bill.",
        "Further, Senator Doe states that, “Under this plan, we will care for those who gave their health for us.”",
        "The full text of Senator Doe's letter appears below.",
        "Dear Chairman Reed:",
        "I wholeheartedly support the goal, and I believe that we should reach it this year.",
        "Sincerely,",
        "Jane Doe",
    )
    assert seen(story)[2][0] == "narration"


def test_a_line_of_name_and_office_that_ends_in_a_dash_introduces_what_is_under_it() -> None:
    story = read(
        "Ferry sails again",
        TOLD,
        "“We are glad,” said Ann Hill, Minister of Skills.",
        "Jane Doe, federal Minister of Ferries. and Minister responsible for the Islands Agency for Northern Linden –",
        "“Every islander deserves a ferry and, today, we are giving them one. It is good for all of us.”",
        "Ravi Reed, P.L. Minister of Jobs and Economic Growth –",
        "“We are committed to helping young people access training for fulfilling careers right here. We are glad.”",
        "Wendy Lake, president and CEO, Life Sciences Linden –",
        "“Through initiatives like this one we build the workforce for decades to come.”",
    )
    spoken = [name for role, name in seen(story) if role == "speech"]
    assert spoken == ["Jane Doe", "Ravi Reed", "Wendy Lake"]


def test_who_issues_it_at_the_end_is_no_second_headline() -> None:
    story = read(
        "MASKS ARRIVE IN PORT LINDEN",
        "5 May 2020",
        "Senior Minister of State Dr Tomas Reed received a donation of masks from the Ambassador of Roe today.",
        "2.  The government of Roe has given 500,000 masks to the stockpile of the county, to be used in hospitals.",
        "3.  Dr Reed thanked the Ambassador for it, and said how much he valued the friendship between the two.",
        "MINISTRY OF HEALTH",
        "5 MAY 2020",
    )
    assert [role for role, _ in seen(story)].count("headline") == 1


def test_the_message_of_somebody_by_its_title_is_his_own() -> None:
    story = read(
        "A message from the Prime Minister - Mending the Quay",
        "Over six years, the other side let the quay fall into the sea, and you paid for it with every ship you sent.",
        "You didn’t ask for that, but you did ask for a government with a plan and the will to mend what is broken.",
        "So last Tuesday, we showed you what it costs. It is a tough plan, but it lays the ground for a better quay.",
        "All of us pay for it, and by mending it we are building a better and more prosperous future for our island.",
        "We’re also building a lighthouse, so that our children can sail home safely and live longer, happier lives.",
    )
    assert [role for role, _ in seen(story)[1:]] == ["speech"] * 5


def test_a_long_paragraph_without_a_word_of_saying_introduces_nothing() -> None:
    story = read(
        "First Commissioner for Quays Appointed",
        "Port Linden",
        "The Doe Government today announced the appointment of Ms Ann Reed as the first Commissioner for Quays.",
        "The Government congratulates Ann Reed on this important and historic appointment.",
        "The Doe Government is establishing a dedicated advocate for sailors to give them the best start at sea.",
        "Ms Reed is a strong voice for young sailors in her current role as Linden Harbour Commissioner and will bring "
        "great knowledge and experience to the national stage",
        "We want every sailor to come home safe, happy and well. The new Commissioner will help ensure that the "
        "interests of young people are put front and centre.",
        "Importantly, Ms Reed will have a clear focus on sailors who are at risk in storms or who have seen them.",
        "The work of the former Attorney-General Tomas Hill MP in establishing this position was acknowledged.",
    )
    assert [role for role, _ in seen(story)[2:]] == ["narration"] * 7


@pytest.mark.parametrize("lead", ["Comments attributed to {}", "Quotes attributable to {}", "Attributable to {}"])
def test_whom_comments_are_attributed_to_speaks_in_what_is_under_it(lead: str) -> None:
    story = read(
        "Ferry to sail again",
        TOLD,
        "Quotes",
        lead.format("Harbour Minister Tomas Reed"),
        "The fact that they let the ferry rust shows you everything you need to know about what they care for.",
        "We are building a bigger ferry for all of us.",
        lead.format("Jane Doe"),
        "I am proud of what the crew does every day.",
    )
    spoken = [name for role, name in seen(story) if role == "speech"]
    assert spoken == ["Tomas Reed", "Tomas Reed", "Jane Doe"]


def test_one_question_and_its_answer_are_a_transcript_where_the_page_says_so() -> None:
    story = read(
        "Transcript of remarks by CS at media session",
        "Following is the transcript of remarks by the Chief Secretary for Administration, Mr Tomas Reed, at a media "
        "session with the Secretary for Transport, Mr Frank Hill, after a visit to Roe today (February 12):",
        "Reporter: Good evening. Thank you for coming after the long meeting. Will there be a lockdown?",
        "Chief Secretary: I heard that you asked about lockdown. At the present moment, we don't have this plan.",
        "Regarding people who come to Port Linden for our assistance, this is a subject of discussion. We agreed that "
        "we will form five groups.",
    )
    assert [name for _, name in seen(story)[2:]] == ["Reporter", "Tomas Reed", "Tomas Reed"]


def test_whoever_stands_in_for_somebody_is_the_one_who_speaks() -> None:
    story = read(
        "Water for Port Linden",
        TOLD,
        "Quotes",
        "“Support for local harbours, such as this investment in water, is essential. We build stronger towns.”",
        "Kody Hill, Member of Parliament for Roe, on behalf of the Honourable Jane Doe, Minister of Harbours",
        "“These works will help our growing towns for years to come.”",
        "The Honourable Tomas Reed, Member of the Assembly for Roe East",
    )
    assert seen(story)[2] == ("heading", None)
    assert [name for role, name in seen(story) if role == "speech"] == ["Kody Hill", "Tomas Reed"]


def test_the_audience_that_a_speaker_greets_is_part_of_his_speech() -> None:
    story = read(
        "Speech by Mr Tomas Reed, Minister for Health at the Harbour Summit, 15 September 2021",
        "Mr Donald Hill, Chairman, Harbour Council",
        "Distinguished Guests",
        "Ladies and Gentlemen",
        "All of us today are seized with mending the harbour, while still worrying about the health of our people.",
        "However, as quickly as we were thrown into the storm, every town had to learn. We rolled out help to all.",
        "Likewise, what we learned is of long use. Today, I will share five such things with you, my friends:",
    )
    assert [role for role, _ in seen(story)[1:]] == ["speech"] * 6


def test_a_surname_means_the_one_who_is_called_junior_too() -> None:
    story = read(
        "Orders given",
        "President Tomas Reed Jr. on Friday gave his first orders to the new secretary of the harbours of the islands.",
        "“We will gain control of the prices of all that ships carry,” Reed said in a press conference.",
    )
    assert [quote.speaker and quote.speaker.name for quote in story.quotations if quote.form == "direct"] == [
        "Tomas Reed Jr"
    ]


def test_a_statement_issued_by_somebody_follows() -> None:
    story = read(
        "MAYOR CONDEMNS ATTACK",
        "Following is a statement issued by the Spokesman for Mayor Jane Doe:",
        "The Mayor strongly condemns the deadly attack on the harbour today. She calls on all to help the police.",
    )
    assert seen(story)[1][0] == "lead_in"


def test_a_premier_over_the_headline_is_no_headline() -> None:
    story = read("Jane Doe", "Premier of Linden", "4 March 2021", "Harbour facts", TOLD, "We mend what is broken.")
    assert story.headline and story.headline.text == "Harbour facts"


def test_an_office_that_does_something_is_a_headline_over_its_holder_s_name() -> None:
    story = read("Minister of Health Opens Quay", "Hon Jane Doe", TOLD, "“We are glad,” said the Minister.")
    assert story.headline and story.headline.text == "Minister of Health Opens Quay"


def test_in_a_transcript_nobody_signs() -> None:
    story = read(
        "Remarks by Vice President Doe at an event on the safe harbour",
        "South Lawn",
        "11:08 A.M. EDT",
        "THE VICE PRESIDENT:  Good morning.",
        "Thank you, Dr. Reed, for the introduction and for your courage. I am glad to be here. (Applause.)",
        "To our President, members of Congress. Today is indeed an historic day, and we have waited long for it.",
        "And now, it is my honor to welcome Garnell Hill, Jr., who I saw mourning his mother.",
        "Mr. Hill. (Applause.)",
        "END 11:13 A.M. EDT",
    )
    assert seen(story)[2][0] == seen(story)[-1][0] == "metadata"
    assert "attribution" not in [role for role, _ in seen(story)]
    assert {name for role, name in seen(story) if role == "speech"} == {"THE VICE PRESIDENT"}


def test_a_title_that_goes_on_with_what_he_marks_names_the_speaker_alone() -> None:
    story = read(
        "Statement from President Jane Doe Marking One Year of the Ferry",
        "Today, I mark a year of the ferry with all of you. I thank the crew, and each of you who sailed with it.",
        "To those who are waiting for it: I know how you feel, and we will be with you soon. We will not forget you.",
    )
    assert {name for role, name in seen(story) if role == "speech"} == {"Jane Doe"}


def test_an_address_begins_a_letter_and_is_no_headline() -> None:
    story = read(
        "Letter to the Speaker of the House on the continued watch over the harbour",
        "Dear Madam Speaker:  (Dear Madam President:)",
        "Section 202 of the Harbour Act says that the watch ends unless I tell you that it goes on, and I do so today.",
        "I have therefore determined that it is necessary to continue the watch over the harbour of Port Linden.",
        "Sincerely,",
        "JANE DOE",
    )
    assert seen(story)[1][0] == "speech"
