"""Worn text: stories that lost links, breaks and blanks, and whose words and names are found all the same."""

from __future__ import annotations

import pytest

from govnews import Quotation, Story, parse

HEAD = "Quay opens in Port Linden\n\nThe quay opened on Monday, three years after the winter storms.\n\n"
SENT = "Quay opens in Port Linden\n\nFrom: {sender}\n\nPublished 3 May 2021\n\n{story}\n"


def told(prose: str) -> Story:
    return parse(f"{HEAD}{prose}\n")


def parts(said: Quotation, story: Story) -> list[str]:
    return [part.of(story.source.text) for part in said.parts]


def test_paragraphs_of_a_speech_that_were_run_together_are_parts_of_one_quotation() -> None:
    story = told("Harbour minister Ada Brook said: ‘We have mended the wall.‘There is more to do before the winter.’")
    (said,) = [said for said in story.quotations if said.form == "direct"]
    assert parts(said, story) == ["We have mended the wall.", "There is more to do before the winter."]


def test_whoever_speaks_next_without_a_break_has_all_parts_of_the_speech() -> None:
    story = told(
        "Mayor Tom Reed explained: ‘The crews worked by day and by night.’Harbour minister Ada Brook added: "
        "‘They have done well.‘We thank them all.’"
    )
    direct = [(str(said.speaker), len(said.parts)) for said in story.quotations if said.form == "direct"]
    assert direct == [("Tom Reed", 1), ("Ada Brook", 2)]


def test_a_mark_behind_a_plural_closes_no_speech_that_goes_on_in_the_next_paragraph() -> None:
    first = "‘For too long the costs have been borne by the farmers’ union alone, and we are putting an end to it."
    story = told(
        f"The Minister for Ports, Ada Brook, said:\n\n{first}\n\n‘The harbour pays for its own wall from now on.’"
    )
    (said,) = story.quotations
    assert (str(said.speaker), len(said.parts), parts(said, story)[0]) == ("Ada Brook", 2, first[1:])


def test_the_second_half_tells_that_the_first_is_a_whole_utterance_too() -> None:
    story = told("“The secret of this quay” says Ms Brook, “is that no wave can reach it.”")
    (said,) = story.quotations
    assert (said.form, len(said.parts)) == ("direct", 2)


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("Ms Brook said the Harbour Plan (“the wall”) would last.", "the wall"),
        ("Ms Brook said that the “HPX” boats were slow.", "HPX"),
    ],
    ids=["in brackets", "letters that stand for a name"],
)
def test_another_name_of_a_thing_is_a_term(sentence: str, term: str) -> None:
    assert [one.text for one in told(sentence).terms] == [term]


def test_several_words_in_brackets_may_be_somebodys() -> None:
    story = told("Ms Brook praised the wall (“the finest thing that we have built in all of these years”).")
    assert [said.form.value for said in story.quotations if said.form != "indirect"] == ["mixed"]


def test_words_in_marks_behind_an_office_that_stands_once_are_its_holders() -> None:
    story = parse(
        "PM opens quay in Port Linden\n\nPM: “I am sure that the quay will last for a hundred years”\n\n"
        "Prime Minister Ada Brook opened the quay in Port Linden, three years after the winter storms.\n"
    )
    (said,) = story.quotations
    assert (said.words, str(said.speaker)) == ("I am sure that the quay will last for a hundred years", "Ada Brook")


@pytest.mark.parametrize(
    ("sender", "office", "speaker"),
    [
        ("Department for Ports and The Rt Hon Ada Brook", "The Ports Secretary", "Ada Brook"),
        ("Department for Ports and The Rt Hon Ada Brook", "The Minister", "Ada Brook"),
        ("Department for Ports and The Rt Hon Ada Brook", "The Trade Secretary", "The Trade Secretary"),
        ("Department for Ports and The Rt Hon Ada Brook", "The spokesman", "The spokesman"),
        ("Department for Ports, The Rt Hon Tom Reed and The Rt Hon Ada Brook", "The Minister", "The Minister"),
        ("Foreign Office and The Rt Hon Ada Brook", "The Foreign Minister", "The Foreign Minister"),
    ],
    ids=["of that body", "any", "of another body", "no minister", "of two ministers", "abroad"],
)
def test_an_office_that_nobody_is_given_is_that_of_the_minister_who_sends_the_story(
    sender: str, office: str, speaker: str
) -> None:
    story = parse(SENT.format(sender=sender, story=f"The quay opened.\n\n{office} said that the wall would last."))
    assert [str(said.speaker) for said in story.quotations] == [speaker]


def test_a_minister_who_is_given_an_office_holds_none_of_another_rank() -> None:
    told = "Ports Minister Ada Brook opened the quay.\n\nThe Ports Secretary said that the wall would last."
    story = parse(SENT.format(sender="Department for Ports and The Rt Hon Ada Brook", story=told))
    assert [str(said.speaker) for said in story.quotations] == ["The Ports Secretary"]


@pytest.mark.parametrize(
    "opened",
    [
        "Harbour Secretary Jane Doevisited the quay",
        "the Harbour Secretary Jane Doetodayopened the quay",
        "the Secretary for Ports and SeaportsJane Doe opened the quay",
    ],
    ids=["behind the name", "two words behind the name", "before the name"],
)
def test_a_name_is_cut_from_a_word_glued_to_it(opened: str) -> None:
    story = told(f"On Monday {opened}.\n\nMs Doe said that the wall would last.")
    assert [str(said.speaker) for said in story.quotations] == ["Jane Doe"]


def test_a_name_behind_a_stop_without_a_blank_is_nothing_but_the_name() -> None:
    story = told("It is for the ports (and ships).Ada Brook said that it was “fair and right for all of us”.")
    assert {str(said.speaker) for said in story.quotations} == {"Ada Brook"}


def test_an_office_behind_another_thing_with_an_article_is_read_alone() -> None:
    story = told("During the Spending Review the Secretary of State said that the wall would last.")
    assert [str(said.speaker) for said in story.quotations] == ["the Secretary of State"]


def test_an_office_behind_a_town_and_its_county_is_read_alone() -> None:
    story = told("Speaking at the hall in Port Linden, Lindenshire, the Mayor said that the wall would last.")
    assert [str(said.speaker) for said in story.quotations] == ["the Mayor"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("TheHPXwill publish a report that shows how safe the quay is.", None),
        ("HPXadvised that the wall would last.", "HPX"),
        ("TheHPXhas said that the wall would last.", "HPX"),
        ("Bodies of HPXadmission rates said that the wall would last.", "Bodies of HPXadmission rates"),
    ],
    ids=["nothing said", "a verb behind letters", "an article before and a verb behind", "a noun behind letters"],
)
def test_letters_that_stand_for_a_body_are_cut_from_a_word_glued_to_them(sentence: str, speaker: str | None) -> None:
    found = [str(said.speaker) for said in told(sentence).quotations if "wall" in said.words]
    assert found == ([speaker] if speaker else [])
