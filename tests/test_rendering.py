"""What a page's elements are rendered to."""

from __future__ import annotations

import pytest

from govnews.markup import elements
from govnews.markup.rendering import render
from govnews.markup.tree import parse
from govnews.source import Span
from govnews.vocabulary import MarkupKind


def blocks(markup: str) -> list[tuple[str | None, str]]:
    """The kind and the text of each block."""
    made = render(parse(markup), elements.inside)
    return [(block.context.kind and block.context.kind.value, block.span.of(made.text)) for block in made.blocks]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>Fish &amp;\n   chips", [(None, "Fish & chips")]),
        ("<p>One <b>two </b> <i>three</i>", [(None, "One two three")]),
        ("<p>One<br>two", [(None, "One\ntwo")]),
        ("<p>One<br><br/>two", [(None, "One"), (None, "two")]),
        ("<h1>One<br>two</h1>", [("heading", "One two")]),
        ("<div>One<p>two</p>three</div>", [(None, "One"), (None, "two"), (None, "three")]),
        ("<blockquote><p>One.</p><ul><li>Two.</ul></blockquote>", [("quote", "One."), ("quote", "Two.")]),
        ("<blockquote>One.<footer>Ada Brook</footer></blockquote>", [("quote", "One."), ("cite", "Ada Brook")]),
        ("<blockquote>One.<cite>Ada Brook</cite></blockquote>", [("quote", "One."), ("cite", "Ada Brook")]),
        ("<p>She said <q>yes</q>.", [(None, "She said “yes”.")]),
        ("<p>She said <q>“yes”</q>.", [(None, "She said “yes”.")]),
        ("<ul><li>One<ul><li>two</ul></ul>", [("list_item", "One"), ("list_item", "two")]),
        ("<ul><li><p>One<p>two</ul>", [("list_item", "One"), ("list_item", "two")]),
        ("<dl><dt>From:</dt><dd><a>Port Board</a></dd></dl>", [(None, "From: Port Board")]),
        ("<dl><dt>Published</dt><dd>3 May</dd></dl>", [(None, "Published: 3 May")]),
        ("<dl><dt>Quay</dt><dd><p>One.<p>Two.</dd></dl>", [(None, "Quay"), (None, "One."), (None, "Two.")]),
        ("<table><tr><th>Quay<th>Ships<tr><td>North<td>3</table>", [("row", "Quay\tShips"), ("row", "North\t3")]),
        ("<table><tr><td><h2>One</h2><p>Two.</table>", [("heading", "One"), (None, "Two.")]),
        ("<figure><img alt=x><figcaption>The quay</figcaption></figure>", [("caption", "The quay")]),
        ("<pre>\nOne\n  two</pre>", [(None, "One\n  two")]),
        ("<p>One<script>x()</script><style>p{}</style> two<!-- three -->", [(None, "One two")]),
        ("<p>One <span hidden>no</span>two", [(None, "One two")]),
        ("<p>One <span style='display:none'>no</span>two<b class=sr-only>no</b>", [(None, "One two")]),
        ("<p>One\xa0two", [(None, "One\xa0two")]),
        ("<table><tr>One<td>two</table>", [(None, "One"), (None, "two")]),
    ],
)  # fmt: skip
def test_elements_are_rendered(markup: str, expected: list[tuple[str | None, str]]) -> None:
    assert blocks(markup) == expected


def test_headings_keep_their_level() -> None:
    made = render(parse("<h1>One</h1><h3>Two <b>three</b></h3>"), elements.inside)
    assert [block.context.level for block in made.blocks] == [1, 3]


def test_links_are_counted() -> None:
    (block,) = render(parse("<p>See <a href=x>the quay</a>"), elements.inside).blocks
    assert block.linked == len("thequay")


def test_the_rendered_text_can_stand_in_a_longer_one() -> None:
    made = render(parse("<p>One"), elements.inside, 10)
    assert made.blocks[0].span == Span(10, 13)
    assert made.blocks[0].pieces[0].span == Span(10, 13)


def test_every_kind_has_a_value_that_is_its_name() -> None:
    assert all(kind.value == kind.name.lower() for kind in MarkupKind)
