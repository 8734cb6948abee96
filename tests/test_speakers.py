"""Speakers: by what name each is known, and which references mean one person."""

from __future__ import annotations

import pytest

import govnews


def voices(text: str) -> list[str | None]:
    """The speaker of each paragraph of speech, by name."""
    story = govnews.parse(text)
    return [block.speaker.name if block.speaker else None for block in story.blocks_of("speech")]


SPEECH = "I am proud of what we have done here, and I thank all of you who have helped me."
LEADS = {
    "May is a surname and no auxiliary": ("Home Secretary Theresa May said:", "Theresa May"),
    "a surname that ends in -ly is no adverb": ("The Minister for Care Helen Connolly said:", "Helen Connolly"),
    "an office follows the name without a comma": ("Sajid Doe Health and Social Care Secretary said:", "Sajid Doe"),
    "fields of an office are no second name": (
        "Employment Relations and Consumer Affairs Minister Jenny Doe said:",
        "Jenny Doe",
    ),
    "a nickname in marks": ("Commander of the group, Captain ‘Jock’ Gordon RN, said:", "‘Jock’ Gordon"),
    "a body after an office is no second name": (
        "Arnold M Doe, Trustee of the Fund and Chairman of the Theatre Royal Linden, said:",
        "Arnold M Doe",
    ),
    "a generation stays with the name": ("JOSEPH R. DOE JR. said:", "Joseph R. Doe Jr."),
}


@pytest.mark.parametrize(("lead_in", "name"), LEADS.values(), ids=LEADS.keys())
def test_a_lead_in_names_its_speaker_where(lead_in: str, name: str) -> None:
    assert voices(f"Quay opens in Port Linden\n\nThe quay opened on Monday.\n\n{lead_in}\n\n{SPEECH}") == [name]


TURNS = "{}: I am glad to be here this morning, and I thank you all.\n\n{}: Will you open another quay?\n\n" * 2
HEADS = {
    "an office and a name in capitals over two lines": (
        "TRANSCRIPT OF THE PRIME MINISTER\n\nTHE HON. JANE DOE MP\n\nRADIO INTERVIEW WITH ADAM ROE RADIO LINDEN",
        ("PRIME MINISTER", "ROE"),
        ("Jane Doe", "Adam Roe"),
    ),
    "whoever the title is an interview with asks the questions": (
        "Transcript of interview with Leigh Brook, 7:30",
        ("PM", "HOST"),
        ("PM", "Leigh Brook"),
    ),
    "an office and a surname in the title": (
        "Remarks by President Doe at the opening of the quay",
        ("THE PRESIDENT", "Q"),
        ("Doe", "Q"),
    ),
    "a title and a surname in capitals": (
        "Secretary Jane Doe and Thai Foreign Minister Don Prasert Before Their Meeting",
        ("SECRETARY DOE", "FOREIGN MINISTER PRASERT"),
        ("Jane Doe", "Don Prasert"),
    ),
}


@pytest.mark.parametrize(("head", "labels", "names"), HEADS.values(), ids=HEADS.keys())
def test_labels_of_a_transcript_mean_the_people_named_over_it_by(
    head: str, labels: tuple[str, str], names: tuple[str, str]
) -> None:
    assert voices(f"{head}\n\n4 May 2021\n\n{TURNS.format(*labels, *labels)}")[:3] == [*names, names[0]]


MORE_HEADS = {
    "somebody whom another label names with the office": (
        "Interview with Ray Brook, Radio Linden",
        "RAY BROOK: The Prime Minister Jane Doe joins me this morning, and I am glad.",
        ("PRIME MINISTER", "RAY BROOK"),
        ("Jane Doe", "Ray Brook"),
    ),
    "nobody whom the speaker of the label names with the office himself": (
        "Press conference, Port Linden",
        "PRIME MINISTER: I have met the Prime Minister Jane Doe of our neighbours, and I was glad.",
        ("PRIME MINISTER", "JOURNALIST"),
        ("PRIME MINISTER", "JOURNALIST"),
    ),
    "nobody of several who ask": (
        "Interview with Adam Roe and Peter Lane, Radio Linden",
        "HOST: We are glad to have you here this morning, and we thank you.",
        ("PM", "HOST"),
        ("PM", "HOST"),
    ),
}


@pytest.mark.parametrize(("title", "first", "labels", "names"), MORE_HEADS.values(), ids=MORE_HEADS.keys())
def test_a_label_means_throughout(title: str, first: str, labels: tuple[str, str], names: tuple[str, str]) -> None:
    turns = TURNS.format(*labels, *labels)
    assert voices(f"{title}\n\n4 May 2021\n\n{first}\n\n{turns}")[1:] == [*names, *names]


LETTER = """Senators Jane Doe (D-Ohio) and Ann Roe (R-Maine) today wrote to Secretary Tomas Lind about the quay.

The text of the letter follows:

Dear Mr. Secretary:

We are writing to urge you to mend the quay at Port Linden before the winter comes.

We ask you to tell us by May what you will do, and we look forward to your answer.
"""


def test_a_joint_letter_is_its_writers_and_not_whom_it_addresses() -> None:
    assert set(voices(f"SENATORS CALL FOR A NEW QUAY\n\n{LETTER}")) == {"Jane Doe and Ann Roe"}


def test_a_letter_in_the_first_person_is_whoever_sent_it() -> None:
    letter = LETTER.replace("We are", "I am").replace("We ask", "I ask").replace("we look", "I look")
    assert set(voices(f"SENATOR CALLS FOR A NEW QUAY\n\n{letter}")) == {"Jane Doe"}


def test_several_offices_mean_the_people_named_together() -> None:
    text = (
        "Quay to be mended\n\nThe work was announced by Finance Minister Jane Doe and Harbour Minister Adam Roe.\n\n"
        "“It will take two years and it is worth it,” the Ministers said.\n\n“We are glad that it begins at last.”\n"
    )
    assert {str(said.speaker) for said in govnews.parse(text).quotations} == {"Jane Doe and Adam Roe"}


def test_surnames_named_together_mean_the_people_of_these_names() -> None:
    text = (
        "Quay to be mended\n\nSenators Jane Doe and Adam Roe met at the quay on Monday.\n\n"
        "“The town has waited long enough for it,” said Senators Doe and Roe.\n"
    )
    assert [str(said.speaker) for said in govnews.parse(text).quotations] == ["Jane Doe and Adam Roe"]


def test_a_title_that_is_abbreviated_does_not_end_the_source() -> None:
    text = (
        "Quay to be mended\n\n“The town has waited long enough,” said Sen. Jane Doe, R-Wyo.\n\n"
        "The work begins in May.\n\n“I am glad that it begins,” U.S. Sen. Adam Roe said.\n"
    )
    assert [str(said.speaker) for said in govnews.parse(text).quotations] == ["Jane Doe", "Adam Roe"]


def test_a_speech_goes_on_with_its_speaker_after_words_that_he_cites() -> None:
    text = """Statement of Senator Jane Doe on the quay

Madam President, I rise today to speak about the quay at Port Linden, and I thank my colleagues for their help.

I have asked the engineers what they think of it, and I was worried by what I heard. Dr. Adam Roe wrote:

"The quay will not stand another winter like the last one, and we told the board so in May."

I believe him, and I ask my colleagues to vote for the bill that I have brought before you today.
"""
    assert voices(text)[-2:] == ["Adam Roe", "Jane Doe"]


def test_capitals_alone_in_a_line_are_no_signature() -> None:
    text = (
        "Doe speaks on energy\n\n“Coal is a fuel that we have,” said Senator Jane Doe.\n\nElectricity Grid\n\n"
        "“It is important that we mend our grid, and I am glad that we do.”\n"
    )
    assert {str(said.speaker) for said in govnews.parse(text).quotations} == {"Jane Doe"}


def test_an_office_before_a_name_between_commas_is_his() -> None:
    text = (
        "Quay opens\n\nThe Secretary of State for Harbours, the Rt Hon Owen Doe MP, opened the quay on Monday.\n\n"
        f"The Secretary of State said:\n\n{SPEECH}"
    )
    assert voices(text) == ["Owen Doe"]


@pytest.mark.parametrize("line", ["28 Mr Speaker, in Malay please.", "– Mr Speaker"])
def test_whoever_chairs_the_house_does_not_sign_the_speech(line: str) -> None:
    text = f"Quay opens\n\nThe quay opened on Monday.\n\n“{SPEECH}”\n\n{line}\n"
    assert voices(text) == [None]


def test_a_verb_in_a_title_in_capitals_is_no_surname() -> None:
    text = f"SEN. THOMAS COMMENTS ON THE QUAY\n\nThomas released the following statement Monday:\n\n{SPEECH}"
    assert voices(text) == ["Thomas"]


def test_the_pm_is_the_prime_minister_whom_the_text_names() -> None:
    text = f"Quay opens\n\nThe Prime Minister, Jane Doe, opened the quay on Monday.\n\nThe PM said:\n\n{SPEECH}"
    assert voices(text) == ["Jane Doe"]


def test_questions_of_a_transcript_are_not_its_speakers_words() -> None:
    first = "THE MAYOR:\xa0 The quay is open.\n\nQ\xa0\xa0\xa0 Is the wall safe?"
    turns = f"{first}\n\nTHE MAYOR:\xa0 It is.\n\nQ And the bridge?"
    story = govnews.parse(
        f"Remarks by the Mayor at the quay\n\n4 May 2021\n\n{turns}\n\nTHE MAYOR:\xa0 So is the bridge."
    )
    assert [(said.speaker.name if said.speaker else None, said.words) for said in story.quotations] == [
        ("THE MAYOR", "The quay is open."),
        ("Q", "Is the wall safe?"),
        ("THE MAYOR", "It is."),
        ("Q", "And the bridge?"),
        ("THE MAYOR", "So is the bridge."),
    ]


@pytest.mark.parametrize("blank", [" ", "\xa0", "\u202f"])
def test_a_name_with_a_hard_blank_in_it_is_that_of_who_is_called_by_surname(blank: str) -> None:
    turns = f"MS. PARR:  It is open.\n\nQ    Since when?\n\nMS. PARR:  Since{blank}noon."
    story = govnews.parse(f"# Press Briefing by Press Secretary Una{blank}Parr, May 4,{blank}2022\n\n{turns}")
    assert [said.speaker.name for said in story.quotations if said.speaker] == ["Una Parr", "Q", "Una Parr"]


def test_a_bare_title_is_completed_where_the_text_tells_what_it_is_of() -> None:
    text = "# Secretary Una B. Parr meets the Mayor\n\nUna B. Parr, Secretary of State\n\nSECRETARY PARR:  It is open."
    assert [speaker.role for speaker in govnews.parse(text).speakers] == ["Secretary of State"]
    other = (
        "# Secretary Una Parr opens the quay\n\nMs Parr said that it is open.\n\nTomas Reed, Secretary of State, left."
    )
    assert govnews.parse(other).speakers[0].role == "Secretary"


def test_a_label_in_capitals_has_a_name_and_an_office() -> None:
    text = f"Joint press conference\n\n4 May 2021\n\nTHOMAS REED, TREASURER:\n\n{SPEECH}\n\n{SPEECH}"
    story = govnews.parse(text)
    assert [(speaker.name, str(speaker.role).lower()) for speaker in story.speakers] == [("Thomas Reed", "treasurer")]


def test_he_means_the_office_named_before_if_nobody_is() -> None:
    text = f"Plan for quays\n\nIn a speech today, the Prime Minister is to announce new quays. He will say:\n\n{SPEECH}"
    assert voices(text) == ["the Prime Minister"]


ROLES = {
    "initials of a country": ("U.S. Attorney Mary Pell announced the plan.", "Mary Pell", "U.S. Attorney"),
    "an office and what it is for": (
        "It was shown to Assistant Secretary of State Donald Roe here.",
        "Donald Roe",
        "Assistant Secretary of State",
    ),
    "an office before an honorific": (
        "Union Minister for Ports Smt. Kavita Rao was present.",
        "Kavita Rao",
        "Union Minister for Ports",
    ),
    "an office before an honorific and a comma": (
        "The Prime Minister, Shri Arun Dev opened the quay.",
        "Arun Dev",
        "Prime Minister",
    ),
    "an office behind a dash of the page": (
        "(LINDEN) - Linden Senator Mary Pell spoke.",
        "Mary Pell",
        "Linden Senator",
    ),
    "what he does as an office": ("Mary Pell, as chair of the Quay Trust, said that it is open.", "Mary Pell", "chair"),
    "a day behind the name": ("Sen. Mary Pell, on Friday, Jan. 26, said that it is open.", "Mary Pell", None),
    "a body and its head": (
        "Mary Pell, Port of Linden Chief Executive, said: “The quay is open to all.”",
        "Mary Pell",
        "Port of Linden Chief Executive",
    ),
}


@pytest.mark.parametrize(("sentence", "name", "role"), ROLES.values(), ids=ROLES.keys())
def test_a_person_is_introduced_with(sentence: str, name: str, role: str) -> None:
    story = govnews.parse(f"Quay opens in Port Linden\n\nThe quay opened on Monday. {sentence}\n")
    assert [(speaker.name, speaker.role) for speaker in story.speakers] == [(name, role)]


def test_capitals_in_a_title_alone_are_no_name() -> None:
    text = "Acting Mayor Roe Addresses Harbour Staff\n\nActing Mayor Andrew Roe spoke to the staff on Monday.\n"
    assert [speaker.name for speaker in govnews.parse(text).speakers] == ["Andrew Roe"]


def test_a_column_is_by_whom_its_title_or_a_line_under_it_names() -> None:
    text = "I have opened a quay this week, and I thank all who helped me.\n\nMy office is open on Mondays.\n"
    assert voices(f"WEEKLY REPORT FROM LINDEN BY SEN. ROE\n\n{text}")[0] == "SEN. ROE"
    assert voices(f"FROM PAPER TO PAVEMENT\n\nAuthor: Sen. Thomas Roe\n\n{text}")[0] == "Thomas Roe"


NAMES = ("Ada Brook, Minister for Rivers", "Tomas Reed, Mayor of Port Linden")
WORDS = ("“We are proud of what our engineers have built.”", "“Nobody who remembers the flood will forget this.”")
OPENING = """<h1>Flood barrier opens</h1>
<p>A new barrier on the River Ember will protect four thousand homes from the sea. It is a mile long.</p>
<p>It took three years to build, and cost forty million crowns, the Port Board said on Monday.</p>"""


def test_names_on_lines_of_their_own_speak_the_words_under_them_where_the_first_words_have_a_name_over_them() -> None:
    pairs = (f"<p><strong>{name}</strong></p><p>{words}</p>" for name, words in zip(NAMES, WORDS, strict=True))
    story = govnews.parse(OPENING + "".join(pairs), format="html")
    assert [str(turn.speaker) for turn in story.speaker_blocks] == ["Ada Brook", "Tomas Reed"]


def test_a_name_on_a_line_of_its_own_leads_in_after_words_that_have_a_lead_in() -> None:
    led = f"<p>The Minister for Rivers, Ada Brook, said:</p><p>{WORDS[0]}</p><p><b>{NAMES[1]}</b></p><p>{WORDS[1]}</p>"
    story = govnews.parse(OPENING + led, format="html")
    assert [str(turn.speaker) for turn in story.speaker_blocks] == ["Ada Brook", "Tomas Reed"]


def test_names_on_lines_of_their_own_sign_the_words_over_them_where_words_come_first() -> None:
    pairs = (f"<p>{words}</p><p><strong>{name}</strong></p>" for name, words in zip(NAMES, WORDS, strict=True))
    story = govnews.parse(OPENING + "".join(pairs), format="html")
    assert [str(turn.speaker) for turn in story.speaker_blocks] == ["Ada Brook", "Tomas Reed"]


def test_an_office_that_a_headline_begins_with_says_words_that_have_no_other_source() -> None:
    words = "“I congratulate the people of Ember on fifty years of quays.\n\nI am looking forward to our visit.”"
    assert set(voices(f"Harbour Minister congratulates Ember on its quays\n\n{words}\n")) == {"Harbour Minister"}
    assert set(voices(f"Quays of Ember are fifty years old\n\n{words}\n")) == {None}


TOGETHER = {
    "an office each and a surname": (
        "“The quay will stand for a century,” President Quill and Chancellor Reed said.",
        ["President Quill and Chancellor Reed"],
    ),
    "one title before three surnames": (
        "Sens. Quill, Reed and Brook said the quay will help ships. “It is a good day,” the senators said.",
        ["Sens. Quill, Reed and Brook"] * 2,
    ),
    "two surnames of people who were named": (
        "Mayor Tomas Reed and Jane Quill met on Monday. Reed and Quill said the quay will help ships.",
        ["Tomas Reed and Jane Quill"],
    ),
    "their office in the plural": (
        "Mayor Jane Quill and Governor Tomas Reed met. “It is a good day for ships,” the two leaders said.",
        ["Jane Quill and Tomas Reed"],
    ),
}


@pytest.mark.parametrize(("told", "names"), TOGETHER.values(), ids=TOGETHER.keys())
def test_people_speak_together_who_are_named_by(told: str, names: list[str]) -> None:
    story = govnews.parse(
        f"Quay opens in Port Linden\n\nThe quay opened on Monday after two years of work.\n\n{told}\n"
    )
    assert [str(said.speaker) for said in story.quotations] == names


def test_a_verb_of_saying_behind_a_lost_opening_mark_ends_the_words() -> None:
    told = "The quay is the longest in the country, if one begins at the lighthouse,” boasted Mayor Ada Quill."
    said = govnews.parse(f"Quay opens\n\nThe quay opened on Monday after two years of work.\n\n{told}\n").quotations
    assert [(one.words[:8], str(one.speaker)) for one in said] == [("The quay", "Ada Quill")]


def test_words_of_a_headline_in_capitals_are_nobody() -> None:
    told = "A resident of Port Linden pleaded guilty on Monday to the theft of a boat.\n\nHe will be sentenced in May."
    story = govnews.parse(f"Linden Harbour Resident Pleads Guilty to Theft of Boat\n\n{told}\n")
    assert "Pleads Guilty" not in {speaker.name for speaker in story.speakers}


def test_people_are_named_together_though_a_party_stands_within_a_name() -> None:
    story = govnews.parse("# Bill passes\n\nU.S. Sens. Jane (R) Doe and Ann Roe said that the quay matters.")
    assert [speaker.name for speaker in story.speakers] == ["Jane Doe and Ann Roe"]


CLAUSES = {
    "a pronoun and what he did": (
        "He then listed the qualities necessary in a successful harbour chair in 2016:",
        "Tomas Reed",
    ),
    "a sentence about a text": (
        "It would be hard to overstate what the Linden Statement—the work of a whole year—meant:",
        "the Linden Statement",
    ),
    "a name behind a dash": (
        "The moderators yielded to noise—and how tempting that can be!—Ada Brook called them on it:",
        "Ada Brook",
    ),
}


@pytest.mark.parametrize(("lead_in", "name"), CLAUSES.values(), ids=CLAUSES.keys())
def test_no_clause_with_an_office_in_it_is_somebodys_name(lead_in: str, name: str) -> None:
    story = govnews.parse(
        "# Board meets\n\nThe board met.\n\n“There is much to like in Port Linden,” Tomas Reed wrote on Monday.\n\n"
        f"{lead_in}\n\n“In what I wrote last May I named courage and a plan. Nobody else has both.”"
    )
    assert [block.speaker and block.speaker.name for block in story.blocks if block.role == "speech"] == [name]


NOT_WHO_SAID_IT = {
    "those who look into what befell somebody": (
        "Detectives leading the inquiry into Peter Brook’s death have pledged that they will open the quay.",
        ["Detectives leading the inquiry into Peter Brook’s death"],
    ),
    "what a bracket closes before the verb": (
        "The examination, carried out on Sunday (6 August) concluded that he had drowned in the river.",
        ["None"],
    ),
    "three people with a title for two of them and a party behind each": (
        "Sens. Ada Brook (D-MI) and Jane Marsh (D-MI) and Rep. Tomas Brook (D-Royal Oak) said that the quay will open.",
        ["Ada Brook, Jane Marsh and Tomas Brook"],
    ),
    "a given name and an initial behind an office": (
        "“The quay will be open to all by the spring,” said Secretary of the Interior Ada J. Quill.",
        ["Ada J. Quill"],
    ),
}


@pytest.mark.parametrize(("told", "names"), NOT_WHO_SAID_IT.values(), ids=NOT_WHO_SAID_IT.keys())
def test_a_source_is_read_whole_and_for_nobody_who_only_stands_in_it(told: str, names: list[str]) -> None:
    story = govnews.parse(f"Quay opens in Port Linden\n\nThe quay opened on Monday after two years.\n\n{told}\n")
    assert [" ".join(str(said.speaker).split()) for said in story.quotations] == names


def test_a_month_before_a_title_is_no_part_of_the_office() -> None:
    story = govnews.parse("Quay opens\n\nLast month Senator Ada Quill urged the Mayor to close the quay for good.\n")
    assert [(str(one), one.role) for one in story.speakers if one.mentions] == [("Ada Quill", "Senator")]


def test_what_joins_a_source_to_the_words_before_it_is_no_part_of_its_name() -> None:
    story = govnews.parse(
        "Quay sold\n\nThe quay was sold on Monday.\n\nIndeed, members of the Harbour Board used tools made by a firm "
        "in Linden to claim credit for last month's storms in Roe, and text messages discovered on one of the keepers' "
        "phones suggested that the keepers were not even using boats."
    )
    names = [speaker.name for speaker in story.speakers]
    assert names[-1] == "text messages discovered on one of the keepers' phones" and "Indeed" not in names


HE_IS_NAMED_FARTHER_UP = (
    (
        "Sergeant Jim Faulks runs the hall. He said:\n\nI think it is the best place for it.\n\n"
        "Lance Corporal Saul Brant, of the 5th Lancers, said he was impressed:\n\n"
        "I will be working with them on the moor,” he said.\n\n"
        "It’s good being able to look in depth and I can see details such as herds of goats.",
        "Saul Brant",
    ),
    (
        "The battalion remembered its fallen, among them Captain Rupert Bowman who was killed in May.\n\n"
        "Amongst those given medals was Private Joel Stratton.\n\n"
        "Private Stratton took part in patrols and went to the villages.\n\nHe said:\n\n"
        "It’s been a great day. I enjoyed taking part in the parade.",
        "Joel Stratton",
    ),
)


@pytest.mark.parametrize(("told", "name"), HE_IS_NAMED_FARTHER_UP)
def test_he_means_whoever_last_spoke_or_acted_over_it(told: str, name: str) -> None:
    *_, last = govnews.parse(f"# Troops come home to Corby\n\n{told}").speaker_blocks
    assert last.speaker is not None
    assert last.speaker.name == name


def test_a_picture_within_a_speech_does_not_change_who_speaks() -> None:
    shown = "Minister Ann Gale (left) and Minister Lee Fox on the steps [Picture: Jo Day, Ministry of Quays]"
    text = (
        f"# Ministers meet\n\nDr Lee Fox said:\n\nWe discussed the quays.\n\n{shown}\n\n“I am grateful for the cranes.”"
    )
    assert set(voices(text)) == {"Lee Fox"}


HARBOUR = "Quay opens in Port Linden\n\nThe quay opened on Monday, three years after the winter storms.\n\n"
PRONOUNS = {
    "nobody who is named in the words": (
        "The Mayor Tom Reed opened the quay.\n\n“The work of Peter Doe will last for a hundred years,” he said.",
        "Tom Reed",
    ),
    "nobody who was named in the words before": (
        "The Mayor Tom Reed said: “It was Peter Doe who built it, and built it well.”\n\nHe said that it would last.",
        "Tom Reed",
    ),
    "who is named there, if nobody else is": (
        "“The work of Peter Doe will last for a hundred years, and Peter Doe will be glad,” he said.",
        "Peter Doe",
    ),
    "who is named in the paragraph that leads to the words": (
        "Captain Peter Doe led the crew of the boat.\n\nThe sailor in question is Corporal Tom Reed, who led it once:"
        "\n\n“I am glad to be back on this boat, and I thank you all,” he said.",
        "Tom Reed",
    ),
    "who acts, behind a comma": (
        "Captain Peter Doe led the crew of the boat.\n\nAnother guest, Tom Reed, told of his trip.\n\n"
        "The boat left at noon.\n\nHe said that it was late.",
        "Tom Reed",
    ),
    "who acts, behind what he is of": (
        "Captain Peter Doe led the crew of the boat.\n\nSailor Tom Reed of the Second Linden Boat was on it.\n\n"
        "The boat left at noon.\n\nHe said that it was late.",
        "Tom Reed",
    ),
}


@pytest.mark.parametrize(("prose", "name"), PRONOUNS.values(), ids=PRONOUNS.keys())
def test_he_is(prose: str, name: str) -> None:
    story = govnews.parse(f"{HARBOUR}{prose}\n")
    assert story.quotations[-1].speaker is not None
    assert story.quotations[-1].speaker.name == name


@pytest.mark.parametrize(
    ("sentence", "role", "organisation"),
    [
        ("It was seen by Senators Jane Doe (D-Ohio) and Ann Roe (R-Utah).", "Senator", None),
        ("Jane Doe, the Quay Trust’s Deputy Director, said that it opens.", "Deputy Director", "Quay Trust"),
        ("His colleague Jane Doe said that it opens.", "colleague", None),
        ("The Chancellor of the Exchequer, Jane Doe, said that it opens.", "Chancellor of the Exchequer", None),
        ("The Children’s Minister, Jane Doe, said that it opens.", "Minister", None),
        ("Jane Doe, chair of the Quay Committee who took part in it, said that it opens.", "chair", "Quay Committee"),
        ("Fellow Lindener Jane Doe said that it opens.", None, None),
        ("Harbour Minister, Hon. Jane Doe, who represented Mayor Roe, said that it opens.", "Harbour Minister", None),
    ],
)  # fmt: skip
def test_what_is_told_of_somebody_is_an_office_or_nothing(
    sentence: str, role: str | None, organisation: str | None
) -> None:
    speakers = govnews.parse(f"# Quay opens\n\n{sentence}\n").speakers
    assert [(s.role, s.organisation) for s in speakers if s.name == "Jane Doe"] == [(role, organisation)]
