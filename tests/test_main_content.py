"""Main content: what of an unknown page is its story, whatever stands around it."""

from __future__ import annotations

import pytest

import govnews

FIRST = "A new barrier on the River Ember will protect four thousand homes from the sea. It is a mile long."
SECOND = "The barrier took three years to build, and it will be opened to visitors in the spring of next year."
OTHER = "The harbour is full of ships this week, and the ferry to the islands sails twice a day until the autumn."


def page(body: str) -> str:
    """A whole page whose metadata call the story "Flood barrier opens"."""
    return f"<!DOCTYPE html><html><head><title>Flood barrier opens - Port</title></head><body>{body}</body></html>"


def kept(body: str) -> list[str]:
    """The texts of a page's blocks that are no boilerplate."""
    return [block.text for block in govnews.parse(page(body)) if block.role is not govnews.BlockRole.BOILERPLATE]


TITLE = "<h1>Flood barrier opens</h1>"
STORY = f"<p>{FIRST}</p><p>{SECOND}</p>"


@pytest.mark.parametrize(
    "box",
    [
        '<div role="dialog">{}</div>',
        "<dialog>{}</dialog>",
        "<nav>{}</nav>",
        '<div class="comments">{}</div>',
        "<site-navigation>{}</site-navigation>",
    ],
)
def test_what_is_never_a_story_is_none_however_long_it_is(box: str) -> None:
    around = box.format(f"<p>{OTHER}</p>" * 8)
    assert kept(f"{TITLE}<div>{STORY}</div>{around}") == ["Flood barrier opens", FIRST, SECOND]


def test_names_of_furniture_that_leave_nothing_are_not_believed() -> None:
    widgets = "".join(f'<div class="builder-widget"><p>{text}</p></div>' for text in (FIRST, SECOND, OTHER) * 3)
    assert kept(f'{TITLE}{widgets}<div class="share"><a href="x">Share</a></div>').count(SECOND) == 3


def test_a_short_story_is_not_given_up_for_the_furniture_around_it() -> None:
    around = "".join(
        f'<div class="{name}"><p>{OTHER}</p><p>{OTHER}</p></div>' for name in ("cookie", "related", "menu")
    )
    assert kept(f"{around}{TITLE}<div><p>{FIRST}</p></div>{around}") == ["Flood barrier opens", FIRST]


def test_a_commentary_is_no_comment() -> None:
    assert SECOND in kept(f'<article class="commentary">{TITLE}<div>{STORY}</div></article>')


def test_parts_of_a_story_that_look_alike_are_all_the_storys() -> None:
    part = '<section class="part"><div><p>{}</p></div></section>'
    body = f"<main><div>{TITLE}</div>{part.format(FIRST + SECOND)}{part.format(SECOND)}{part.format(OTHER)}</main>"
    assert kept(body) == ["Flood barrier opens", FIRST + SECOND, SECOND, OTHER]


def test_parts_of_nothing_but_links_are_not() -> None:
    links = '<section class="part"><p><a href="/ships">The harbour is full of ships this week</a></p></section>'
    body = f'<main>{TITLE}<section class="part">{STORY}</section>{links}</main>'
    assert kept(body) == ["Flood barrier opens", FIRST, SECOND]


def test_of_several_articles_the_one_with_the_title_is_the_story() -> None:
    story = f"<article>{TITLE}{STORY}{STORY}</article>"
    after = f"<article><h1>Ships</h1>{'<p>' + OTHER + '</p>'}</article>" * 1 + f"<article><p>{OTHER}</p>" * 9
    assert OTHER not in kept(f"<main>{story}{after}</main>")


def test_a_heading_that_is_a_link_announces_another_page() -> None:
    teaser = '<div class="card"><h3><a href="/ships">Ships arrive</a></h3><p>They came this morning.</p></div>'
    body = f"<main>{TITLE}{STORY}{STORY}<h2>You may also like</h2>{teaser}{teaser}</main>"
    assert kept(body) == ["Flood barrier opens", FIRST, SECOND, FIRST, SECOND]


def test_a_heading_that_is_a_link_to_its_own_place_is_the_storys() -> None:
    heading = '<h2 id="why"><a href="#why">Why it was built</a></h2>'
    assert kept(f"<main>{TITLE}<p>{FIRST}</p>{heading}<p>{SECOND}</p></main>") == [
        "Flood barrier opens",
        FIRST,
        "Why it was built",
        SECOND,
    ]


def test_what_names_itself_furniture_between_title_and_story_is_furniture() -> None:
    crumbs = '<ol class="breadcrumb"><li><a href="/">News</a></li><li>Flood barrier…</li></ol>'
    body = f"<section>{TITLE}{crumbs}<div><p>5 March 2024</p></div><div>{STORY}</div></section>"
    assert kept(body) == ["Flood barrier opens", "5 March 2024", FIRST, SECOND]
