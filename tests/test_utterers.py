"""Whose words in marks are where the writer names him in an odd place, or in the paragraph before."""

from __future__ import annotations

import pytest

from govnews import parse

HEAD = "Quay opens in Port Linden\n\nThe quay opened on Monday, three years after the winter storms.\n\n"

# A text, the words in marks, and the mention of their source.
TEXTS = {
    "a subject whose second verb is the cue": (
        "Ada Brook took the stage on Monday and called the old wall “rotten to the core.”",
        "rotten to the core.",
        "Ada Brook",
    ),
    "somebody nameless behind the cue": (
        "“The wall will last for a hundred years,” says a keeper.",
        "The wall will last for a hundred years,",
        "a keeper",
    ),
    "the subject of a sentence that ends in saying": (
        "Reed gave up his seat on the board, saying: “I have done what I came to do.”",
        "I have done what I came to do.",
        "Reed",
    ),
    "whoever is reported in the paragraph before": (
        "Tomas Reed shot back in a statement, saying that it cost too much.\n\n“Frankly, nobody asked for it.”",
        "Frankly, nobody asked for it.",
        "Tomas Reed",
    ),
    "whoever was quoted last, paragraphs back": (
        "Tomas Reed said the wall cost too much.\n\nThe storms came back in March.\n\n“We never asked for any of it.”",
        "We never asked for any of it.",
        "Tomas Reed",
    ),
    "a pronoun behind a name that ends in a stop": (
        "“It would pass,” Tomas Reed said. In the U.S. he called it “a storm in a cup”.",
        "a storm in a cup",
        "he",
    ),
    "the author of the words himself": (
        "“The wall will last for a hundred years,” I said.",
        "The wall will last for a hundred years,",
        "I",
    ),
}


def mentioned(text: str) -> dict[str, str | None]:
    """The mention of the source of each quotation in a story that ends in this text."""
    story = parse(HEAD + text)
    source = story.source.text
    return {
        said.words: said.attribution.mention.of(source) if said.attribution and said.attribution.mention else None
        for said in story.quotations
    }


@pytest.mark.parametrize(("text", "words", "mention"), TEXTS.values(), ids=TEXTS.keys())
def test_words_in_marks_are_of(text: str, words: str, mention: str) -> None:
    assert mentioned(text)[words] == mention
