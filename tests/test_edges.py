"""Whose the words are that a name before a colon or behind a dash, or a label within marks, gives to somebody."""

from __future__ import annotations

import pytest

from govnews import parse
from govnews.drafts import Marks
from govnews.model import BlockRole, QuotationForm, Span, Story
from govnews.stages import links, units
from govnews.stages.tags import Tag

HEAD = "Quay opens at Port Linden\n\nThe quay of Port Linden opens on Monday, and many people have a view of it.\n\n"
PRIME_MINISTER = "The Prime Minister, Jane Doe, opened the quay of Port Linden on Monday, and spoke to keepers.\n"


def said(story: Story) -> list[tuple[str, str]]:
    """The words of all quotations that stand in marks, each with its speaker."""
    return [(one.words, str(one.speaker)) for one in story.quotations if one.form is not QuotationForm.INDIRECT]


def test_contents_of_several_paragraphs_that_chose_no_cue_are_apart() -> None:
    text = "Good. Bad."
    rows = [units.find(text, Span(*span), Marks()) for span in ((0, 5), (6, 10))]
    found = list(links.find(rows, [[Tag.BEGIN, Tag.NONE], [Tag.BEGIN, Tag.NONE]]))
    assert [[content.paragraph for content in link.contents] for link in found] == [[0], [1]]


def test_whoever_is_named_behind_a_dash_of_any_length_said_the_sentences_before_it() -> None:
    story = parse(
        f"{HEAD}“I cannot wait for it. We need it now.” ― Zorba Quent\n\n”It is far too dear.” ― Letty Olalia.\n\n"
        "“The end of our harbour.” – Harbour Weekly\n"
    )
    assert [speaker for _, speaker in said(story)] == ["Zorba Quent", "Letty Olalia", "Harbour Weekly"]


def test_behind_a_heading_and_a_dash_whoever_is_named_before_the_colon_speaks() -> None:
    story = parse(
        f"{HEAD}THE QUAY IS DEAR, BUT NEEDED - Jane Doe: “The quay costs nine million, and every ship will pay.”\n\n"
        "What comes next - More from Doe: “In May the second berth opens, and then we shall see.”\n"
    )
    assert [speaker for _, speaker in said(story)] == ["Jane Doe", "Jane Doe"]


def test_an_office_before_a_colon_speaks() -> None:
    story = parse(f"Prime Minister: “The harbour must protect its keepers”\n\n{PRIME_MINISTER}")
    assert said(story) == [("The harbour must protect its keepers", "Jane Doe")]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Quays must be ‘more than berths’ - PM", "more than berths"),
        ("“A good day for the harbour” – Prime Minister", "A good day for the harbour"),
    ],
)
def test_a_title_that_ends_in_a_dash_and_an_office_quotes_its_holder(title: str, words: str) -> None:
    found = next(one for one in parse(f"{title}\n\n{PRIME_MINISTER}").quotations if one.words == words)
    assert (str(found.speaker), found.form, found.rule) == ("Jane Doe", QuotationForm.MIXED, "mixed_signed")


def test_a_transcript_that_is_cited_has_its_labels_behind_the_marks() -> None:
    story = parse(
        f"{HEAD}A partial transcript is below:\n\n“QUENT: Let’s talk about the quay now.\n\n“HOLM: It is the best quay "
        "in the world. I built it.\n\n“QUENT: But who paid for it?\n\n“HOLM: Everybody did, and is glad of it.”\n"
    )
    assert said(story)[1:3] == [
        ("It is the best quay in the world. I built it.", "HOLM"),
        ("But who paid for it?", "QUENT"),
    ]


def test_a_paragraph_among_marked_speech_that_names_who_goes_on_is_told() -> None:
    own = "We are delighted that it opens at last, and I want to thank all those who worked on it"
    story = parse(
        f"{HEAD}Mayor Jane Doe said: “{own}.\n\n“It will bring jobs to our town, and we shall see more ships.”\n\n"
        f"Tomas Reed added: “{own} with us.\n\n“I am proud of our crews, and of all that they did for us.”\n"
    )
    told = next(block for block in story.blocks if block.text.startswith("Tomas Reed"))
    assert told.role is BlockRole.NARRATION
    assert {str(block.speaker) for block in story.blocks if block.text.startswith("“I am proud")} == {"Tomas Reed"}
