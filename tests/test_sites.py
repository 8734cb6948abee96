"""Pages of known publishers: each is read by its selectors, whatever stands around its story."""

from __future__ import annotations

import pytest

import govnews
from govnews.markup.content import sites
from govnews.markup.tree import parse

PROSE = """<p>A new barrier on the River Ember will protect four thousand homes. It is a mile long.</p>
<p>Mayor Tomas Reed said: “I grew up on this quay, and I remember the flood.”</p>
<p>The barrier took three years to build, and it will be opened to visitors in the spring.</p>"""
AROUND = """<nav><ul><li><a href=x>Home</a></li></ul></nav>
<div class=promo><p>Mr Otto Vane, the Minister for Ships, said the harbour is full of ships today.</p></div>"""
# By site: what a page of it has in its head, around the story's prose, and the roles of all that is no furniture.
LAYOUTS: dict[str, tuple[str, str, list[str]]] = {
    "scotland": (
        '<link rel="stylesheet" href="https://www.gov.scot/a.css">',
        """<main id="main-content"><header class="ds_page-header"><span class="ds_page-header__label">News</span>
        <h1 class="ds_page-header__title">Flood barrier opens</h1>
        <dl class="ds_metadata"><dt>Published</dt><dd>5 March
        2024</dd></dl></header><div class="ds_layout__content"><article class="body-content">{}</article></div>
        </main>""",
        ["metadata", "headline", "metadata"],
    ),
    "canada": (
        '<meta name="dcterms.issued" content="2024-03-05"><meta name="dcterms.creator" content="Port Board">',
        """<main property="mainContentOfPage"><h1 property="name">Flood barrier opens</h1>
        <p class="gc-byline">From: Port Board</p><div class="mwsgeneric-base-html">{}</div>
        <div class="pagedetails"><p>Report a problem or mistake on this page, if there is any.</p></div></main>""",
        ["headline", "metadata"],
    ),
    "new_zealand": (
        '<link rel="canonical" href="https://www.beehive.govt.nz/release/barrier">',
        """<article><div class="article__type">Release</div><h1 class="article__title">Flood barrier opens</h1>
        <div class="minister__list"><h3 class="minister__title"><a href="/minister/x">Hon Tomas Reed</a></h3></div>
        <div class="article__body">{}</div></article>""",
        ["metadata", "headline", "metadata"],
    ),
    "justice": (
        "",
        """<article class="node node--press-release"><div class="pr-header"><div>Department of Rivers</div></div>
        <div class="pr-info"><div>5 March 2024</div></div>
        <h1 id="node-title">Flood barrier opens</h1>
        <div class="field--name-field-pr-body">{}</div><div class="node__updated">Updated 5 March 2024</div>
        </article>""",
        ["metadata", "metadata", "headline"],
    ),
    "state": (
        '<link rel="canonical" href="https://www.state.gov/barrier">',
        """<main><p class="doctype-meta">Press Statement</p>
        <h1 class="featured-content__headline">Flood barrier opens</h1>
        <div class="article-meta"><p class="article-meta__publish-date">March 5, 2024</p></div>
        <div class="entry-content">{}</div></main>""",
        ["metadata", "headline", "metadata"],
    ),
    "white_house": (
        '<link rel="canonical" href="https://www.whitehouse.gov/barrier">',
        """<main><h1 class="page-title">Flood barrier opens</h1><div class="posted-on"><time>March 5, 2024</time></div>
        <section class="body-content"><div class="container">{}</div></section></main>""",
        ["headline", "metadata"],
    ),
    "india": (
        "",
        """<div class="innner-page-main-about-us-content-right-part"><div id="MinistryName">Ministry of Rivers</div>
        <h2 id="Titleh2">Flood barrier opens</h2>
        <div id="PrDateTime">Posted On: 05 MAR 2024 9:30AM</div>{}
        <div class="ReleaseLang"><p>Read this release in: Hindi, and in some other languages of India.</p></div>
        </div>""",
        ["metadata", "headline", "metadata"],
    ),
    "eu": (
        "",
        """<header class="ecl-site-header"><p>An official website</p></header><main><div class="ecl-page-header">
        <div class="ecl-page-header__meta"><span>Press release</span></div>
        <h1 class="ecl-page-header__title">Flood barrier opens</h1></div>
        <div class="ecl-container"><div class="ecl-editor">{}</div></div></main>""",
        ["metadata", "headline"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_page_is_read_by_its_publishers_selectors(name: str) -> None:
    head, body, opening = LAYOUTS[name]
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{AROUND}{body.format(PROSE)}{AROUND}</body></html>"
    story = govnews.parse(page)
    assert story.style == next(site.style for site in sites() if site.name == name)
    found = [block.role.value for block in story if block.rule != "furniture_markup"]
    assert found[: len(opening)] == opening
    assert story.text_of("narration").count("barrier") == 2
    assert story.headline is not None
    assert story.headline.text == "Flood barrier opens"
    assert [speaker.name for speaker in story.speakers] == ["Tomas Reed"]


@pytest.mark.parametrize("name", [site.name for site in sites()])
def test_every_selector_can_be_read(name: str) -> None:
    site = next(site for site in sites() if site.name == name)
    tree = parse("<p>Quay")
    for selector in (site.sign, site.main, site.title, site.organisations, site.people, *site.kinds.values()):
        assert tree.select(selector) == []
        assert not selector or tree.attributes(selector) == []


def test_every_known_site_but_gov_uk_is_tried_here() -> None:
    assert {site.name for site in sites()} == {*LAYOUTS, "govuk"}
