"""Whole pages: where the story is, what stands around it, what metadata say, and where each word stood."""

from __future__ import annotations

import datetime as dt
import sys
import textwrap
from typing import Any

import pytest

import govnews
from govnews import errors
from govnews.markup.content import sites

STORY = """
<p>A new barrier on the River Ember will protect four thousand homes from the sea. It is a mile long.</p>
<p>The Mayor of Port Linden, Tomas Reed, said:</p>
<blockquote><p>I grew up on this quay, and I remember the winter of the great flood.</p>
<p>We are proud of what our engineers have built&nbsp;here.</p></blockquote>
<p>The barrier took three years to build, and it will be opened to visitors in the spring of next year.</p>
"""
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><title>Flood barrier opens - Port Linden</title>
<meta property="og:title" content="Flood barrier opens">
<link rel="canonical" href="https://port.example/news/barrier">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Flood barrier opens",
 "datePublished": "2024-03-05T09:30:00+00:00", "dateModified": "2024-03-07T10:00:00Z",
 "author": {{"@type": "GovernmentOrganization", "name": "Port Board"}}}}</script></head>
<body><header><h1>Port Linden</h1>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<div id="page"><div class="cookie-banner"><p>We use cookies, as every page does that has something to say.</p></div>
<div class="wrap"><h1>Flood barrier opens</h1><p class="date">5 March 2024</p><div class="text">{STORY}</div>
<div class="share"><a href="x">Share this</a></div></div>
<aside><h2>Related</h2><p>Mr Otto Vane, the Minister for Ships, said the harbour is full.</p></aside></div>
<footer><p>Port Linden is a town by the sea; all rights reserved, and none given away.</p></footer></body></html>"""


def roles(story: govnews.Story) -> list[tuple[str, str]]:
    """The roles of the blocks that are no furniture, with the beginnings of their texts."""
    return [(block.role.value, block.text[:12]) for block in story if block.rule != "furniture_markup"]


def test_the_story_of_an_unknown_page_is_found_and_the_rest_is_furniture() -> None:
    story = govnews.parse(PAGE)
    assert roles(story) == [
        ("headline", "Flood barrie"),
        ("metadata", "5 March 2024"),
        ("narration", "A new barrie"),
        ("lead_in", "The Mayor of"),
        ("speech", "I grew up on"),
        ("speech", "We are proud"),
        ("narration", "The barrier "),
    ]
    furniture = [block.text for block in story if block.rule == "furniture_markup"]
    assert furniture[:3] == ["Port Linden", "Home", "News"]
    assert "Share this" in furniture


def test_whoever_is_named_in_the_furniture_is_no_speaker() -> None:
    story = govnews.parse(PAGE)
    assert [speaker.name for speaker in story.speakers] == ["Tomas Reed"]
    assert all(said.speaker is not None for said in story.quotations)


def test_metadata_tell_dates_sender_language_and_address() -> None:
    story = govnews.parse(PAGE)
    assert story.published == dt.datetime(2024, 3, 5, 9, 30, tzinfo=dt.timezone.utc)
    assert story.updated == dt.datetime(2024, 3, 7, 10, 0, tzinfo=dt.timezone.utc)
    assert [body.name for body in story.organisations] == ["Port Board"]
    assert (story.source.language, story.source.name) == ("en-GB", "https://port.example/news/barrier")
    assert story.source.format == "html"


def test_an_update_on_the_day_of_publication_is_none() -> None:
    assert govnews.parse(PAGE.replace("2024-03-07T10", "2024-03-05T10")).updated is None


def test_every_quotation_has_its_place_in_the_markup_and_a_link_to_it() -> None:
    story = govnews.parse(PAGE)
    (said,) = story.quotations
    markup = story.source.locate(said.span).of(PAGE)
    assert markup.startswith("I grew up on this quay")
    assert markup.endswith("built&nbsp;here.")
    assert story.source.path(said.span) == "/html/body/div/div[2]/div/blockquote/p"
    assert story.source.fragment(said.span).startswith("#:~:text=I%20grew%20up%20on%20this%20quay%2C,")


def test_what_was_rendered_from_no_markup_has_the_place_of_what_comes_next() -> None:
    page = "<h1>Quay opens</h1><p>One.</p>"
    source = govnews.parse(page).source
    at = source.text.index("\n\n")
    assert source.locate(govnews.Span(at, at + 2)) == govnews.Span(page.index("One"), page.index("One"))
    end = len(source.text)
    assert source.locate(govnews.Span(end, end)) == govnews.Span(page.index("</p>"), page.index("</p>"))


def test_a_story_of_a_page_goes_through_json_with_its_places() -> None:
    story = govnews.parse(PAGE)
    again = govnews.loads(govnews.dumps(story, "json"))
    assert again == story
    assert again.source.locate(story.quotations[0].span) == story.source.locate(story.quotations[0].span)


def test_the_role_of_a_block_of_a_page_is_explained_and_that_of_furniture_is_not_weighed() -> None:
    story = govnews.parse(PAGE)
    speech = story.blocks_of("speech")[0]
    assert govnews.explain(story, speech)[0].role.value == "speech"
    assert govnews.explain(story, story.blocks[0]) == ()


def test_a_fragment_is_all_story() -> None:
    story = govnews.parse(f"<h1>Flood barrier opens</h1>{STORY}")
    assert [role for role, _ in roles(story)] == ["headline", "narration", "lead_in", "speech", "speech", "narration"]


def test_where_a_page_marks_its_quotes_what_is_not_marked_is_nobodys_speech() -> None:
    page = STORY.replace(
        "<p>The barrier took", "<p>We will be glad, and I thank you all for coming.</p><p>The barrier took"
    )
    story = govnews.parse(f"<h1>Flood barrier opens</h1>{page}")
    assert [len(turn.speech) for turn in story.speaker_blocks] == [2]


@pytest.mark.parametrize("format", ["html", "auto"])
def test_bytes_are_decoded_as_the_page_declares(format: str) -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body><h1>Przystań w Łebie</h1></body></html>'
    story = govnews.parse(page.encode("iso-8859-2"), format=format)
    assert story.source.text == "Przystań w Łebie"
    assert story.source.encoding == "iso8859-2"


def test_a_charset_that_lies_yields_to_what_the_bytes_are() -> None:
    page = '<html><head><meta charset="latin-1"></head><body><p>“Quay”</p></body></html>'
    assert govnews.parse(page.encode("utf-8")).source.text == "“Quay”"
    lying = page.replace("latin-1", "utf-8").encode("windows-1252")
    assert govnews.parse(lying).source.text == "“Quay”"


def test_a_page_that_breaks_off_in_a_tag_says_so() -> None:
    story = govnews.parse("<html><body><p>One thing is sure.</p><a href='x")
    assert "the markup ends inside a tag" in story.diagnostics[0].message


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    with pytest.raises(errors.MissingExtra, match=r"govnews\[html\]"):
        govnews.parse(PAGE)


def test_text_that_only_begins_with_an_angle_bracket_is_text() -> None:
    assert govnews.parse("<unverified> The quay opens.").source.format == "text"
    assert govnews.parse("<p>It opens.", format="text").source.text == "<p>It opens."


GOVUK = f"""<!DOCTYPE html><html lang="en"><head><title>Flood barrier opens - GOV.UK</title>
<meta name="govuk:first-published-at" content="2024-03-05T09:30:00+00:00">
<meta name="govuk:public-updated-at" content="2024-03-05T09:30:00+00:00"></head><body>
<header><a href="/">GOV.UK</a></header><main id="content">
<span class="govuk-caption-xl gem-c-heading__context">Press release</span>
<h1 class="gem-c-heading__text">Flood barrier opens</h1>
<p class="gem-c-lead-paragraph">Four thousand homes are safe from the sea.</p>
<div class="gem-c-metadata"><dl><dt>From:</dt>
<dd><a href="/government/organisations/port-board">Port Board</a> and
<a href="/government/people/tomas-reed">The Rt Hon Tomas Reed MP</a></dd>
<dt>Published</dt><dd>5 March 2024</dd></dl></div>
<div class="gem-c-govspeak"><div class="govspeak">{STORY}<div class="contact"><div class="content"><p>Press office</p>
<p class="tel">01632 960000</p></div></div></div></div>
<div class="gem-c-share-links"><a href="x">Facebook</a></div></main>
<footer><p>All content is available under a licence.</p></footer></body></html>"""


def test_a_page_of_gov_uk_is_read_by_its_selectors() -> None:
    story = govnews.parse(GOVUK)
    assert story.style == "govuk"
    assert story.headline is not None
    assert (story.headline.text, story.headline.kicker) == ("Flood barrier opens", "Press release")
    assert [role for role, _ in roles(story)] == [
        "metadata", "headline", "summary", "metadata", "metadata", "narration", "lead_in", "speech", "speech",
        "narration", "contact", "contact",
    ]  # fmt: skip
    assert [body.name for body in story.organisations] == ["Port Board"]
    assert story.kind is govnews.StoryKind.PRESS_RELEASE


def test_the_standfirst_between_a_title_and_the_prose_is_the_storys() -> None:
    prose = "".join(
        f"<p>Paragraph {i} tells of the quay, the barrier and the ships that pass it.</p>" for i in range(6)
    )
    page = f"""<html><body><header><a href=x>Home</a></header><article><div><h1>Flood barrier opens</h1></div>
    <div><div><div><p>Four thousand homes are safe from the sea now.</p></div><div class=text>{prose}</div></div>
    <ul><li><a href=a>More</a></li></ul></div></article></body></html>"""
    assert [text for _, text in roles(govnews.parse(page))][:3] == ["Flood barrie", "Four thousan", "Paragraph 0 "]


def test_what_others_write_under_a_story_is_furniture() -> None:
    comments = "".join(
        f"<li><p>Comment {i} has a lot to say of ships, of quays and of floods.</p></li>" for i in range(20)
    )
    page = PAGE.replace("</div></div>\n<aside>", f"<ol class=commentlist>{comments}</ol></div></div>\n<aside>")
    assert page != PAGE
    assert roles(govnews.parse(page)) == roles(govnews.parse(PAGE))


def test_an_article_in_several_parts_is_one_story() -> None:
    parts = [f"<section><p>Part {i} of the story is about a quay and what it cost.</p></section>" for i in range(4)]
    page = f"<html><body><article><h1>Flood barrier opens</h1>{'<div>ad</div>'.join(parts)}</article></body></html>"
    found = [text for _, text in roles(govnews.parse(page)) if text.startswith("Part")]
    assert found == [f"Part {i} of th"[:12] for i in range(4)]


@pytest.mark.parametrize(
    "signature",
    ["<p>— Ada Brook, Minister for Rivers</p>", "<cite>Ada Brook, Minister for Rivers</cite>",
     "<footer>– Ada Brook, Minister for Rivers</footer>"],
)  # fmt: skip
def test_a_signature_in_a_block_quote_names_who_is_quoted(signature: str) -> None:
    quote = f"<blockquote><p>I am glad that we built it, and so is the town.</p>{signature}</blockquote>"
    story = govnews.parse(f"<h1>Quay opens</h1><p>The quay opened today. It is a mile long.</p>{quote}")
    assert [block.role.value for block in story][2:] == ["speech", "attribution"]
    assert [turn.speaker and turn.speaker.name for turn in story.speaker_blocks] == ["Ada Brook"]


def test_the_style_of_each_known_site_exists() -> None:
    known = set(govnews.registry.style_names())
    assert {site.style for site in sites()} <= known


def test_no_reader_opens_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any) -> None:
        raise AssertionError("a reader opened a connection")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.create_connection", refuse)
    entity = '<!DOCTYPE html [<!ENTITY x SYSTEM "http://port.example/x">]><html><body><p>&x; opens.</p>'
    assert "opens." in govnews.parse(entity).source.text
    assert govnews.parse(PAGE.replace("<body>", '<body><img src="http://port.example/a.png">')).headline


def test_a_page_names_its_translations() -> None:
    links = "".join(f'<link rel="alternate" hreflang="{tag}" href="/{tag}">' for tag in ("en", "cy", "ar", "x-default"))
    source = govnews.parse(f'<html lang="en"><head>{links}</head><body><p>It opens.</p></body></html>').source
    assert (source.language, source.translations) == ("en", ("cy", "ar"))


def test_lines_of_a_wrapped_text_that_are_called_paragraphs_are_joined() -> None:
    prose = (
        "The new quay at Linden was opened on Monday by the Mayor, who said that it had been built in three years by "
        "the men and women of the town, and that ships would use it from May on.",
        "It is a mile long, and it carries a road for carts and cars, a walk for people on foot, and the pipes that "
        "bring water to the ferries which lie there over the night in all weathers.",
    )
    lines = [line for paragraph in prose for line in textwrap.wrap(paragraph, 68)]
    assert len(lines) >= 6
    page = "<main><h1>Quay opens in Linden</h1>" + "".join(f"<p> {line}</p>\n" for line in lines * 2) + "</main>"
    blocks = [block.text for block in govnews.parse(page) if block.role == "narration"]
    assert ["\n\n".join(textwrap.wrap(paragraph, 68)) for paragraph in prose * 2] == blocks


def test_short_paragraphs_of_a_page_are_not_joined() -> None:
    lines = [f"Ship {number} will lie at the quay for days {number} to {number + 3} of May." for number in range(12)]
    page = "<main><h1>Quay opens in Linden</h1>" + "".join(f"<p>{line}</p>\n" for line in lines) + "</main>"
    assert len(govnews.parse(page).blocks) == len(lines) + 1
