"""The plug-in as its users meet it: installed, and asked for by name."""

from __future__ import annotations

import pytest

import govnews
from govnews import Attribution, Headline, Quotation, Source, Span, Speaker, Story
from govnews.errors import OptionError
from govnews.registry import exporter_names

HEAD = "| Story | Speaker | Form | Words | Line |\n| --- | --- | --- | --- | --- |\n"
ADA = Speaker("person", "Ada Vale")


def saying(words: str, tense: str = "past") -> Story:
    """A story in whose second line Ada Vale says the words."""
    span = Span(6, 6 + len(words))
    said = Quotation("direct", words, span, (span,), ADA, Attribution(tense=tense))
    return Story(Source("Tides\n" + words), Headline("Tides", None, Span(0, 5)), quotations=(said,), speakers=(ADA,))


def test_the_installed_exporter_is_known_by_its_name() -> None:
    assert "markdown-table" in exporter_names()


def test_each_quotation_is_a_row() -> None:
    assert govnews.dumps(saying("We will act."), "markdown-table") == (
        HEAD + "| Tides | Ada Vale | direct | We will act. | 2 |\n"
    )


def test_several_stories_share_one_table() -> None:
    text = govnews.dumps([saying("Yes."), saying("No.")], "markdown-table")
    assert text.startswith(HEAD)
    assert text.count(HEAD) == 1
    assert [row.split(" | ")[3] for row in text.splitlines()[2:]] == ["Yes.", "No."]


def test_no_stories_are_an_empty_table() -> None:
    assert govnews.dumps([], "markdown-table") == HEAD


def test_words_not_yet_said_are_marked() -> None:
    assert r"| direct \(announced\) |" in govnews.dumps(saying("Yes.", tense="future"), "markdown-table")


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("a | b", r"a \| b"),
        ("a\\| b", r"a\\\| b"),
        ("one\n\ntwo\r\nthree\u2028four", "one two three four"),
        ("*so* _it_ `is`", r"\*so\* \_it\_ \`is\`"),
        ("[click](http://x.example)", r"\[click\]\(http&#58;//x.example\)"),
        ("<script>", r"\<script\>"),
        ("&lt;", r"\&lt;"),
        ("press@tides.example", "press&#64;tides.example"),
        ("www.tides.example", "www&#46;tides.example"),
        ("a\x1b[2J\ud83d", "a\ufffd\\[2J\ufffd"),
    ],
)
def test_a_cell_shows_its_text_and_nothing_else(words: str, cell: str) -> None:
    text = govnews.dumps(saying(words), "markdown-table")
    assert text == HEAD + f"| Tides | Ada Vale | direct | {cell} | 2 |\n"


def test_long_words_can_be_cut() -> None:
    assert "| We will… |" in govnews.dumps(saying("We will act."), "markdown-table", words=7)
    assert "| We will act. |" in govnews.dumps(saying("We will act."), "markdown-table", words=12)


@pytest.mark.parametrize("words", [0, "7", True])
def test_a_wrong_length_is_refused(words: object) -> None:
    with pytest.raises(OptionError, match="words must be"):
        govnews.dumps(saying("Yes."), "markdown-table", words=words)
