"""Attributions: who is said to say what in prose, to the letter, in every order of source, cue and content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from govnews import Quotation, Story, parse
from govnews.drafts import CueSpan, Reference
from govnews.model import Act, MentionKind, QuotationForm, Span, SpeakerKind
from govnews.stages import ascriptions
from govnews.stages.ascriptions import Ascription

MIXED = QuotationForm.MIXED
HEAD = "Quay opens in Port Linden\n\nThe quay opened on Monday, three years after the winter storms.\n\n"

# A sentence; then of one quotation its form, its words, the mention of its source, and its cue.
SENTENCES = {
    "a name, a cue and a clause": (
        "The Mayor of Port Linden, Tomas Reed, said that the wall would last.",
        ("indirect", "that the wall would last", "The Mayor of Port Linden, Tomas Reed", "said"),
    ),
    "a clause without that, announced": (
        "Ms Brook will say the wall will last.",
        ("indirect", "the wall will last", "Ms Brook", "will say"),
    ),
    "the content before its source": (
        "The wall will last a hundred years, Ms Brook said.",
        ("indirect", "The wall will last a hundred years", "Ms Brook", "said"),
    ),
    "a document for a source": (
        "The report found that the wall was sound.",
        ("indirect", "that the wall was sound", "The report", "found"),
    ),
    "according to somebody": (
        "According to the harbour board, traffic rose by a third.",
        ("indirect", "traffic rose by a third", "the harbour board", "According to"),
    ),
    "words in marks before a name with its office": (
        "“The wall will last,” said Ada Brook, the Minister for Coastal Affairs.",
        ("direct", "The wall will last,", "Ada Brook, the Minister for Coastal Affairs", "said"),
    ),
    "an utterance of which only two words follow its attribution": (
        "“We will act,” said Ada Brook, “and soon.”",
        ("direct", "We will act, and soon.", "Ada Brook", "said"),
    ),
    "an utterance that its attribution interrupts": (
        "“The wall will last,” said Ada Brook, “and so will the quay.”",
        ("direct", "The wall will last, and so will the quay.", "Ada Brook", "said"),
    ),
    "an utterance that goes on behind its attribution": (
        "“The wall will last,” Ms Brook said. “It is built of stone.”",
        ("direct", "The wall will last, It is built of stone.", "Ms Brook", "said"),
    ),
    "a fragment": (
        "Ms Brook described the work as “slow but sure”.",
        ("mixed", "slow but sure", "Ms Brook", "described"),
    ),
    "marks of two kinds around one utterance": (
        '“The wall will last," said Ada Brook. "It is built of stone."',
        ("direct", "The wall will last, It is built of stone.", "Ada Brook", "said"),
    ),
    "two single marks for a double one": (
        "''The wall will last,'' said Ada Brook.",
        ("direct", "The wall will last,", "Ada Brook", "said"),
    ),
}


def told(sentence: str) -> Story:
    """A story that ends in the sentence."""
    return parse(HEAD + sentence + "\n")


def seen(story: Story, said: Quotation) -> tuple[str, str, str | None, str | None]:
    """The form and words of a quotation, the mention of its source, and its cue."""
    text, by = story.source.text, said.attribution
    mention = by.mention.of(text) if by and by.mention else None
    return said.form.value, said.words, mention, by.cue.of(text) if by and by.cue else None


@pytest.mark.parametrize(("sentence", "wanted"), SENTENCES.values(), ids=SENTENCES.keys())
def test_source_cue_and_content_are_found_in(sentence: str, wanted: tuple[str, str, str, str]) -> None:
    story = told(sentence)
    found = [row for row in (seen(story, said) for said in story.quotations) if row[0] == wanted[0]]
    assert [(form, " ".join(words.split()), mention) for form, words, mention, _ in found] == [wanted[:3]]
    assert [str(cue)[: len(wanted[3])] for *_, cue in found] == [wanted[3]]


SILENT = {
    "a visit": "The Minister visited the station, where she met the crew and saw the slipway.",
    "a scheme in marks": "The ‘Safe Harbours’ scheme was launched in 2014 and has trained 300 pilots.",
    "a passive expectation": "The bridge is expected to open in March.",
    "a rule": "The Act requires operators to keep a log.",
    "a tender": "Bids must reach the council by noon on 4 May.",
}


@pytest.mark.parametrize("sentence", SILENT.values(), ids=SILENT.keys())
def test_nobody_is_said_to_say_anything_in(sentence: str) -> None:
    assert told(sentence).quotations == ()


def test_what_i_or_we_think_is_not_told_by_the_story() -> None:
    assert told("We think that the quay is safe.").quotations == ()


def test_a_relative_pronoun_means_whoever_stands_before_it() -> None:
    story = told("The inquiry was led by Jane Roe, who said that the wall was sound.")
    assert [str(said.speaker) for said in story.quotations] == ["Jane Roe"]


def test_a_pronoun_in_the_next_paragraph_means_the_speaker_of_the_last_one() -> None:
    story = told("“The wall will last,” Ada Brook told the council.\n\n“It is built of stone,” she said.")
    assert {str(said.speaker) for said in story.quotations} == {"Ada Brook"}


def test_a_body_is_a_source() -> None:
    (said,) = told("The Department of Harbours said that no decision had been made.").quotations
    assert said.speaker is not None
    assert said.speaker.kind is SpeakerKind.ORGANISATION


def test_words_in_marks_beside_a_name_are_nearly_certain() -> None:
    (said,) = told("“The wall will last,” said Ada Brook.").quotations
    assert said.confidence > 0.9


@pytest.mark.parametrize("mark", ["“", "«", "„"])
def test_a_mark_that_is_typed_again_and_again_is_one(mark: str) -> None:
    (said,) = told(f"Ms Brook said: {mark * 4}We act now, and soon.").quotations
    assert said.words == "We act now, and soon."


def test_inches_close_no_words_that_a_curly_mark_opened() -> None:
    (said,) = told('“A 6" pipe is long enough,” Ada Brook said.').quotations
    assert (said.form, said.words) == (QuotationForm.DIRECT, 'A 6" pipe is long enough,')


def test_words_that_run_on_in_the_next_paragraph_are_of_one_voice() -> None:
    story = told(
        "“The wall will last,” said Ada Brook. “I have seen it.\n\n“It is built of stone, and I am proud of it.”"
    )
    assert {str(said.speaker) for said in story.quotations} == {"Ada Brook"}


def test_what_stands_in_marks_after_a_lost_opening_mark_is_of_the_same_voice() -> None:
    words = "I believe in being seen by everybody,” said Ada Brook. “By doing that you win trust."
    story = told(f"The padre has a secret:\n\n{words}")
    assert {str(said.speaker) for said in story.quotations} == {"Ada Brook"}


def test_whoever_is_quoted_within_a_speech_is_no_other_than_the_one_named_there() -> None:
    story = told(
        "Ada Brook said:\n\n“I am proud of it. Our engineer Tom Reed said ‘the wall will last for ever’, and I agree.”"
    )
    (nested,) = [said for said in story.quotations if said.form is QuotationForm.NESTED]
    assert str(nested.speaker) == "Tom Reed"


def test_the_name_of_a_thing_in_marks_is_a_term() -> None:
    story = told("Ada Brook announced the “Safe Harbours and Open Quays Act,” which the council had asked for.")
    assert [term.text for term in story.terms] == ["Safe Harbours and Open Quays Act,"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("“The wall will last,” said Tom Reed of the Harbour Trust.", "Tom Reed"),
        ("“The wall will last,” Reed said this week. Tom Reed built it.", "Tom Reed"),
        ("The House of Delegates said that the wall would last.", "The House of Delegates"),
        ("The PM said that the wall would last.", "The PM"),
        ("Ms May explained that the wall would last.", "May"),
        ("“The wall will last,” saidMr Reed.", "Reed"),
        ("“The wall will last,” Sen.Reed said.", "Sen. Reed"),
        ("“The secret of this wall” says Sir Anwar, “is the best stone that there is.”", "Sir Anwar"),
        ("“The wall will last”, said the Harbour Minister.", "the Harbour Minister"),
        ("The Duchess of Linden said that the wall would last.", "The Duchess of Linden"),
        ("Tom Reed, Tide and Weir Manager, Linden Royal Docks, said that the wall would last.", "Tom Reed"),
        ("Tom New, Co-founder and CEO of Ember Docks Ltd, said that the wall would last.", "Tom New"),
        ("Tom Reed of Ember Docks Ltd, who built it, said that the wall would last.", "Tom Reed"),
        ("58,000 students said that the wall would last.", "58,000 students"),
        ("Brook fears that the wall is old, but says, “It will last another year.”", "Brook"),
        ("Welcoming the wall Mary Millersaid: “It will last for many years.”", "Mary Miller"),
    ],
    ids=[
        "a person of a body",
        "a surname before a time",
        "a chamber by its members",
        "an office in short",
        "a name that is a verb too",
        "a verb that lost its blank",
        "a title that lost its blank",
        "the subject behind the verb between two stretches in marks",
        "an office behind the verb and a comma",
        "a title that stands alone",
        "a name with an office that holds an and",
        "a given name and a word that is no name",
        "a person of a body whom a clause describes",
        "a number of people",
        "the subject of the verb before",
        "a verb glued to the name before it",
    ],
)
def test_a_source_is_read_as(sentence: str, name: str) -> None:
    assert {str(said.speaker) for said in told(sentence).quotations} == {name}


def test_a_rank_alone_means_who_bears_it() -> None:
    story = told("Colonel Ada Brook built the wall. “It will last,” the Colonel said.")
    assert [str(said.speaker) for said in story.quotations] == ["Ada Brook"]


def test_a_rank_that_two_bear_means_neither() -> None:
    story = told("Colonel Ada Brook built the wall. Colonel Tom Reed came later. “It will last,” the Colonel said.")
    assert [said.speaker.kind for said in story.quotations if said.speaker] == [SpeakerKind.ROLE]


def test_a_word_with_a_capital_because_a_sentence_begins_is_nobodys_name() -> None:
    story = told("Work has shown how the wall can be called “dormant” for a year.")
    assert {said.speaker.kind for said in story.quotations if said.speaker} == {SpeakerKind.UNKNOWN}


def test_a_title_in_marks_that_its_sentence_goes_on_behind_is_a_term() -> None:
    title = "Opening the Quays: No decision about me - Further consultation on proposals for the harbour"
    story = told(f"‘{title}’ forms part of the county’s response.")
    assert ([term.text for term in story.terms], story.quotations) == ([title], ())


@pytest.mark.parametrize(
    ("sentence", "words", "form"),
    [
        ("Ms Brook said a “serious error” had been made.", "serious error", MIXED),
        ("Ms Brook hailed the “great work” of the crews.", "great work", MIXED),
        ("Ms Brook said how the “early quay” scheme would work.", "early quay", None),
        ("Before Ms Brook left she watched a mason “dressing” stones.", "dressing", None),
        ("Ms Brook said it was the “right quay for the right port” and left.", "right quay for the right port", MIXED),
        ("Ms Brook said the wall would be “up and running” soon after.", "up and running", MIXED),
        ("Ms Brook read a report called “quays and ships - who pays?” on Monday.", "quays and ships - who pays?", None),
        ("Ms Brook concluded: “The harbour has spoken”.", "The harbour has spoken", QuotationForm.DIRECT),
    ],
    ids=[
        *("an article and a verb", "a judgement", "what describes a noun", "a word without a source"),
        *("several words behind the", "words before an adverb", "a title behind what it is the title of"),
        "a sentence behind a colon",
    ],
)
def test_a_word_or_two_in_marks_are(sentence: str, words: str, form: QuotationForm | None) -> None:
    story = told(sentence)
    found = {said.words: said.form for said in story.quotations if said.form is not QuotationForm.INDIRECT}
    assert found.get(words) == form
    assert (words in {term.text for term in story.terms}) == (form is None)


def test_words_that_are_all_capitalised_are_a_title_unless_somebody_says_them() -> None:
    assert told("The trust held its day, “Quiet Harbours: What Next for Linden?” in the spring.").quotations == ()
    assert [said.words for said in told("Ada Brook declared: “What a Great Day!”").quotations] == ["What a Great Day!"]


def test_a_title_quotes_whoever_says_its_words_in_the_story() -> None:
    told_again = "Ms Ada Brook, the Mayor, said there was a “deep and lasting friendship between both ports” already."
    story = parse(f"“Deep and lasting friendship” with Ember\n\nThe Mayor of Linden was in Ember.\n\n{told_again}\n")
    first = story.quotations[0]
    assert (first.words, str(first.speaker), first.rule) == ("Deep and lasting friendship", "Ada Brook", "mixed_echo")


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The crews of Nad ‘Ali, who sailed in May, got the name of the ‘Red Wedge’.", "Red Wedge"),
        ("The ship took part in the ‘50-20’ regatta of the port.", "50-20"),
    ],
    ids=["behind an apostrophe that could open", "that begin with two digits"],
)
def test_single_marks_hold_words(sentence: str, words: str) -> None:
    assert [term.text for term in told(sentence).terms] == [words]


def test_words_capitalised_in_title_and_story_are_the_name_of_a_thing() -> None:
    text = (
        "“Boats and Bridges” week\n\nThe week begins on Monday in Port Linden.\n\n"
        "Ms Ada Brook said: “The Boats and Bridges week is a joy to all of us.”\n"
    )
    assert "mixed_echo" not in {said.rule for said in parse(text).quotations}


def test_the_name_of_a_thing_in_a_title_is_nobodys_words() -> None:
    text = (
        "“Open harbour” plan agreed\n\nThe plan was agreed on Monday.\n\nMs Brook said the “open harbour” was safe.\n"
    )
    assert "mixed_echo" not in {said.rule for said in parse(text).quotations}


def test_the_cue_of_a_lead_in_reports_nothing_that_the_story_tells_later(monkeypatch: pytest.MonkeyPatch) -> None:
    later = "The quay, which was built in 1890, was opened by the Mayor in May 2020."
    text = f"{HEAD}Captain Ada Brook said:\n\nI am proud of our unit, and we thank you.\n\n{later}\n"
    at = text.index("Ada Brook")
    source = Reference(Span(at, at + 9), MentionKind.NAME, SpeakerKind.PERSON, "Ada Brook")
    cue = CueSpan(Span(at + 10, at + 14), "say", None, Act.STATEMENT)

    def linked(_: str, bodies: Mapping[int, Span], *rest: object) -> Iterator[Ascription]:
        told_later = [number for number, body in bodies.items() if body.of(text) == later]
        yield from (Ascription(((number, bodies[number]),), cue, source, 0.9, True) for number in told_later)

    monkeypatch.setattr(ascriptions, "find", linked)
    assert [said.form for said in parse(text).quotations] == [QuotationForm.BLOCK]


def test_nobody_is_meant_by_it_is_hoped() -> None:
    assert {said.speaker for said in told("It’s hoped that the wall will last.").quotations} <= {None}


def test_a_word_of_saying_within_a_name_is_no_cue() -> None:
    story = told("The firm had violated the False Claims Act by selling the pumps twice.")
    assert story.quotations == ()


@pytest.mark.parametrize(("opening", "closing"), [("´´", "´´"), ("``", "´´"), ("``", "''")])
def test_two_accents_are_a_quotation_mark(opening: str, closing: str) -> None:
    story = told(f"Mayor Ada Quill said: {opening}We open the quay on Monday.{closing}")
    assert [said.words for said in story.quotations] == ["We open the quay on Monday."]


def test_accents_in_a_word_are_a_story() -> None:
    sentence = "The forest was given t´´´´--´´´´o the county in 1974."
    assert told(sentence).blocks[-1].text == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "He will say that the ships are “new and that the quay is open.",
        "Mr Quill said that the ships are “new and that the quay is open. The Board has not replied to him.",
        "He will say that the ships work together â€“ as they did in the war and, more recently, in the flood.",
    ],
)
def test_words_in_a_mark_that_nothing_closes_end_with_the_report_around_them(sentence: str) -> None:
    spans = [said.span for said in told(sentence).quotations]
    assert spans
    assert [(a, b) for a in spans for b in spans if a.start < b.start < a.end < b.end] == []


def test_what_stands_behind_a_lost_mark_at_the_end_of_speech_is_quoted_by_nobody() -> None:
    text = "Mayor Ada Quill said:\n\nI am glad that we have built the quay, but it doesn’t have to b›e tha‹t way."
    story = told(text)
    block, *nested = [said.span for said in story.quotations]
    assert all(block.contains(span) for span in nested)


@pytest.mark.parametrize(
    ("sentence", "mention", "words"),
    [
        (
            "A keeper was fined today for closing the quay, announced Acting Mayor Ada Quill and Judge Tomas Reed.",
            "Acting Mayor Ada Quill and Judge Tomas Reed",
            "A keeper was fined today for closing the quay",
        ),
        (
            "This ruling will help all who work in the port, said Minister Ada Quill of the Harbour Office.",
            "Minister Ada Quill of the Harbour Office",
            "This ruling will help all who work in the port",
        ),
    ],
)
def test_offices_behind_the_verb_at_the_end_of_a_sentence_say_what_stands_before_it(
    sentence: str, mention: str, words: str
) -> None:
    story = told(sentence)
    (said,) = story.quotations
    assert said.attribution is not None
    assert said.attribution.mention is not None
    assert (said.attribution.mention.of(story.source.text), said.words) == (mention, words)


def test_a_name_that_begins_what_is_said_is_not_who_says_it() -> None:
    story = told("Ada Quill, who was elected the Mayor, said Judge Tomas Reed was right about the quay.")
    assert [str(said.speaker) for said in story.quotations] == ["Ada Quill"]


def test_a_cue_ends_before_its_colon() -> None:
    story = told("Ada Quill, the harbour programme director said: “This is one of the largest quays for years.”")
    (said,) = story.quotations
    assert said.attribution is not None
    assert said.attribution.cue is not None
    assert said.attribution.cue.of(story.source.text) == "said"


def test_whoever_is_named_within_somebody_elses_source_is_known_later_by_surname() -> None:
    story = parse(
        f"{HEAD}The plan was announced today by Justice Minister James Brook and Attorney General Anne Reed QC, "
        "the Government’s chief legal adviser.\n\nMr Brook said:\n\n“I believe that we should lead by example.”\n\n"
        "Ms Reed said:\n\n“I agree with that, and so do we all.”\n"
    )
    assert {(said.speaker.name, said.speaker.role) for said in story.quotations[-2:] if said.speaker} == {
        ("James Brook", "Justice Minister"),
        ("Anne Reed", "Attorney General"),
    }


def test_questions_and_answers_with_a_stop_behind_their_letter_are_turns() -> None:
    story = parse(
        "Mayor Quill on the quay\n\nMayor Ada Quill spoke to us on Monday.\n\nQ. How was the quay?\n\n"
        "A. I had not seen it for years. It is safe now.\n\nQ. What will you do next?\n\n"
        "A. We will build another one, as soon as we can.\n\nTOMAS REED\n"
    )
    blocks = [said for said in story.quotations if said.form == "block"]
    assert [(str(said.speaker), said.words[:3]) for said in blocks] == [
        ("Q", "How"),
        ("A", "I h"),
        ("Q", "Wha"),
        ("A", "We "),
    ]


def test_an_initial_is_no_letter_of_an_answer() -> None:
    story = told("A. Quill and Q. Reed met on the quay. They were glad.")
    assert "turn_label" not in {block.rule for block in story.blocks}


@pytest.mark.parametrize(
    "text",
    [
        "False claims that the quay is unsafe have spread among the crews.",
        "There are calls that the quay should be closed.",
        "Please note that the quay is closed to cars.",
        "The latest claims that the quay is unsafe came from nobody.",
    ],
)
def test_a_word_that_only_says_of_what_kind_or_that_something_is_there_is_nobody(text: str) -> None:
    assert told(text).speakers == ()


@pytest.mark.parametrize(
    ("sentence", "reported"),
    [
        ("The Council announced a plan to widen the wall.", ["a plan to widen the wall"]),
        ("The Council approved a plan to widen the wall.", []),
        ("The Council has published a plan to widen the wall.", []),
    ],
)
def test_an_official_deed_reports_nobodys_words(sentence: str, reported: list[str]) -> None:
    assert [said.text for said in told(sentence).quotations] == reported


def test_no_report_begins_with_the_end_of_a_bracket() -> None:
    opening = "Speaking in Linden on Friday (December 1), where houses were handed over to the crews, "
    story = told(f"{opening}Mr Doe said the Council takes its duty to all citizens seriously.")
    assert [said.text for said in story.quotations] == ["the Council takes its duty to all citizens seriously"]
