"""Where each text of an HTML source stands: the scan agrees with the parser, whatever the markup."""

from __future__ import annotations

import pytest
from bounds import SECONDS, bounded
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews.markup import elements
from govnews.markup.rendering import Rendered, render
from govnews.markup.scan import scan
from govnews.markup.tree import Text, parse

PIECES = (
    "<p>", "</p>", "<b>", "</b>", "<div class='a'>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>",
    "<blockquote>", "</blockquote>", "<br>", "<hr/>", "<!-- x -->", "<!-->", '<a href="x>y">', "</a>", "<pre>\n",
    "</pre>", "<script>if (a<b) '</p>'</script>", "<style>p{}</style>", "<title>T</title>", "<svg><title/>", "</svg>",
    "<q>", "</q>", "<select><option>", "</select>", "</ x>", "<?php ?>", "<![CDATA[x]]>", "<p title=it's>", '<p a="',
    "\0", "&amp;", "&notit;", "&#x201C;", "&#0;", "&", "<", "a < b", "quay", " ", "\n\n", "\xa0", "\ud800", "\ue000",
    "\ue0001;", "“", "\u2028",
)  # fmt: skip
sources = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def rendered(markup: str) -> Rendered:
    """A source rendered whole."""
    return render(parse(markup), elements.inside)


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<p>One <b>two</b>", ["One ", "two"]),
        ("a < b</p>c", ["a < b", "c"]),
        ('<p title="a>b">c', ["c"]),
        ("<p title=it's>c", ["c"]),
        ("<!--> a --> b", [" a --> b"]),
        ("<!-- a --!> b", [" b"]),
        ("<script>a<b></script>c", ["c"]),
        ("<svg><title/></svg>a", ["a"]),
        ("</ a>b", ["b"]),
        ("<plaintext>a<b>", ["a<b>"]),
    ],
)
def test_texts_are_found_as_browsers_find_them(markup: str, texts: list[str]) -> None:
    assert [span.of(markup) for span in scan(markup).texts] == texts


def test_a_source_that_ends_inside_a_tag_is_broken_there() -> None:
    assert scan('<p>One <a href="x>two').broken == 7
    assert scan("<p>One <a href=x>two").broken is None


@given(sources)
def test_every_text_that_was_scanned_is_in_the_tree_or_in_what_no_page_shows(markup: str) -> None:
    tree = parse(markup)
    for node in tree.root.below():
        for child in node.children:
            loose = [part for part in child.parts if isinstance(part, str)] if isinstance(child, Text) else []
            assert not "".join(loose).strip(" \t\n\f\r")


@given(sources)
def test_a_piece_of_equal_length_is_the_markup_but_for_blanks(markup: str) -> None:
    made = rendered(markup)
    for block in made.blocks:
        for piece in block.pieces:
            if len(piece.span) == len(piece.markup) > 1:
                assert piece.span.of(made.text).split() == piece.markup.of(markup).split()


@given(sources)
def test_blocks_follow_each_other_and_hold_all_text(markup: str) -> None:
    made = rendered(markup)
    at = 0
    for block in made.blocks:
        assert not made.text[at : block.span.start].strip()
        assert block.span.of(made.text).strip(" \t\n\f\r")
        at = block.span.end
    assert not made.text[at:].strip()


@pytest.mark.once
@pytest.mark.parametrize("deep", ["<div>", "<b>", "<ul><li>", "<blockquote><p>", "<table><tr><td>", "<font size=1>"])
def test_a_hundred_thousand_nested_tags_take_no_longer_than_as_many_in_a_row(deep: str) -> None:
    with bounded(4 * SECONDS):
        assert rendered(deep * 100_000 + "quay").text.strip() == "quay"


@pytest.mark.once
@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<a ", "<a b='", "</", "&", "&#", "<p>x", "<br>", "\n", "<script>", '="']
)
def test_thousands_of_pieces_do_not_take_the_square_of_their_number(piece: str) -> None:
    with bounded(SECONDS):
        rendered("<p>" + piece * 40_000)


@given(sources)
def test_any_markup_is_parsed_and_keeps_the_promises_of_the_model(markup: str) -> None:
    story = govnews.parse(markup, format="html")
    assert govnews.loads(govnews.dumps(story, "json")) == story
    for block in story:
        place = story.source.locate(block.span)
        assert place.end <= len(markup)
        assert story.source.path(block.span)
    assert all(govnews.explain(story, block) is not None for block in story)
