"""Markdown and Govspeak: what they show, what their marks say, and where each word stood."""

from __future__ import annotations

import datetime as dt
import sys

import pytest
from bounds import SECONDS, bounded
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews import errors
from govnews.markup.govspeak import mask

STORY = """---
title: "Flood barrier opens"
summary: Four thousand homes are safe from the sea.
date: 2024-03-05
type: press_release
organisations: [Port Board, 'Harbour Office']
people:
  - The Rt Hon Tomas Reed MP
lang: en
---

A new **barrier** will protect [four thousand homes](http://port.example/a_(b) "Homes") &amp; two schools\\*.
It is long.

The Mayor of Port Linden,
Mr Reed, said:

> I grew up on this quay[^1], and I remember
> the winter of the great flood.
>
> We are proud.

^The barrier took three years to build, and the town has waited for it since the war.^

$C
Press office
01632 960000
$C

[Image: quay.jpg]

*[PB]: Port Board
[^1]: In the old town.
"""
PIECES = (
    "# ", "## ", "> ", "- ", "1. ", "**", "*", "_", "`", "[", "](x)", "![", "\n", "\n\n", "    ", "\t", "quay", " ",
    "&amp;", "&", "\\*", "\\", "<b>", "</b>", "<div>\n", "</div>\n", "<!-- x -->", "```\n", "[^1]", "[^1]: ",
    "| a | b |\n|---|---|\n", "*[A]: b\n", "$C\n", "$CTA\n", "^", "%", "{::x}", "{:/}", "[Image: x]", "s1. ",
    "---\n", "title: x\n", "\r\n", "\r", "\0", "\ud800", "\ue000", "\ufdd1", "“", "\u2028", "<http://a>", "===\n",
)  # fmt: skip
sources = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def found(source: str, format: str = "govspeak") -> list[tuple[str, str]]:
    """The roles and the texts of the blocks."""
    return [(block.role.value, block.text) for block in govnews.parse(source, format=format)]


def test_marks_are_rendered_and_say_what_a_paragraph_is() -> None:
    assert found(STORY) == [
        ("headline", "Flood barrier opens"),
        ("summary", "Four thousand homes are safe from the sea."),
        ("narration", "A new barrier will protect four thousand homes & two schools*. It is long."),
        ("lead_in", "The Mayor of Port Linden, Mr Reed, said:"),
        ("speech", "I grew up on this quay, and I remember the winter of the great flood."),
        ("speech", "We are proud."),
        ("narration", "The barrier took three years to build, and the town has waited for it since the war."),
        ("contact", "Press office"),
        ("contact", "01632 960000"),
        ("notes", "In the old town."),
    ]


def test_front_matter_tells_of_the_story() -> None:
    story = govnews.parse(STORY, format="govspeak")
    assert story.published == dt.datetime(2024, 3, 5)
    assert story.kind is govnews.StoryKind.PRESS_RELEASE
    assert [body.name for body in story.organisations] == ["Port Board", "Harbour Office"]
    assert [speaker.name for speaker in story.speakers] == ["Tomas Reed"]
    assert story.source.language == "en"


def test_every_word_has_its_place_in_the_markdown() -> None:
    story = govnews.parse(STORY, format="govspeak")
    places = {block.text: story.source.locate(block.span).of(STORY) for block in story}
    assert places["Flood barrier opens"] == "Flood barrier opens"
    assert places["We are proud."] == "We are proud."
    assert places[story.blocks[4].text] == (
        "I grew up on this quay[^1], and I remember\n> the winter of the great flood."
    )
    homes = story.source.text.index("four thousand homes & two")
    assert story.source.locate(govnews.Span(homes, homes + 25)).of(STORY) == (
        'four thousand homes](http://port.example/a_(b) "Homes") &amp; two'
    )
    assert story.source.path(story.blocks[4].span) == "/blockquote/p"


def test_a_title_in_the_text_goes_before_that_of_front_matter() -> None:
    assert found("---\ntitle: Quay\n---\n\n# Flood barrier opens\n\nIt is long.")[0] == (
        "headline",
        "Flood barrier opens",
    )
    assert found("Flood barrier opens\n===\n\nIt is long.", "markdown")[0] == ("headline", "Flood barrier opens")


def test_a_speech_with_one_person_is_that_persons_own_words() -> None:
    source = "---\ntitle: Rivers\ntype: speech\nspeaker: Ada Brook\n---\n\nThe river is low.\n\nShips wait."
    story = govnews.parse(source, format="markdown")
    assert [turn.speaker and turn.speaker.name for turn in story.speaker_blocks] == ["Ada Brook"]


def test_in_markdown_the_marks_of_govspeak_are_text() -> None:
    assert "$C Press office $C" in [text for _, text in found("$C\nPress office\n$C", "markdown")]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("a\n\n- b\n  - c\n- d", ["a", "b", "c", "d"]),
        ("a  \nb", ["a", "b"]),
        ("a\nb", ["a b"]),
        ("```\na\n  b\n```", ["a", "b"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["a\tb", "1\t2"]),
        ("<div><p>a &lt; *b*</p></div>", ["a < *b*"]),
        ("a <b>c</b> <!-- d -->", ["a c"]),
        ("> a\n> <p>b</p>\n", ["a", "b"]),
        ("<http://port.example>", ["http://port.example"]),
        ("a ![b](c) d", ["a d"]),
        ("~~a~~ ***b***", ["a b"]),
        ("[a][1]\n\n[1]: http://port.example", ["a"]),
        ("{::highlight-answer}Four{:/highlight-answer}", ["Four"]),
        ("", []),
    ],
)
def test_elements_of_markdown_are_rendered(source: str, texts: list[str]) -> None:
    story = govnews.parse(source, format="govspeak")
    assert [block.text for block in story] == texts


@given(sources)
def test_any_source_is_read_and_its_pieces_agree_with_it(source: str) -> None:
    story = govnews.parse(source, format="govspeak")
    for origin in story.source.origins:
        for piece in origin.pieces:
            assert piece.markup.end <= len(source)
            if len(piece.span) == len(piece.markup) > 1:
                shown, written = piece.span.of(story.source.text), piece.markup.of(source)
                assert shown.split() == written.split()


@given(sources)
def test_a_mask_has_the_length_of_its_source(source: str) -> None:
    assert len(mask(source, govspeak=True).text) == len(source)


@pytest.mark.once
@pytest.mark.parametrize(
    "piece", ["[^1]", "[^1]: x\n", "$C\nx\n", "[x](y) ", "<http://a.b> ", "^x^\n", "{::x}", "![x](y) ", "&amp;"]
)
def test_thousands_of_pieces_do_not_take_the_square_of_their_number(piece: str) -> None:
    with bounded(SECONDS):
        govnews.registry.reader("govspeak").read(piece * 4_000, None)


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    with pytest.raises(errors.MissingExtra, match=r"govnews\[markdown\]"):
        govnews.parse("# Quay", format="markdown")
