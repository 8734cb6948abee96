"""The pages in a real Chromium: accessible, without a network, by keyboard, by pointer, and without scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import STORY, Opened
from playwright.sync_api import Browser, Page, expect

import govnews

QUOTATIONS = len(govnews.parse(STORY).quotations)
SPEAKERS = len({said.speaker for said in govnews.parse(STORY).quotations})
# The one rule of WCAG 2.2 that axe-core leaves out unless it is asked for.
RULES = {"rules": {"target-size": {"enabled": True}}}
EVERY_PAGE = ["one.html", "two.html", "right.html", "framed.html", "all/index.html"]


def focused(page: Page) -> str:
    """The number of the quotation that has the focus."""
    return str(page.evaluate("document.activeElement.dataset.n ?? ''"))


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_axe_finds_nothing_in_light_and_in_dark(name: str, scheme: str, opened: Opened, axe: Axe) -> None:
    page = opened(name, color_scheme=scheme)
    if name != "all/index.html":
        page.locator("a.n").first.focus()
        expect(page.locator("#card")).to_be_visible()
    result = axe.run(page, options=RULES)
    assert result.violations_count == 0, result.generate_report()


def test_axe_finds_nothing_on_a_narrow_screen(opened: Opened, axe: Axe) -> None:
    page = opened("one.html", viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth <= 320"), "it has to be scrolled sideways"
    result = axe.run(page, options=RULES)
    assert result.violations_count == 0, result.generate_report()


def test_j_and_k_walk_from_quotation_to_quotation(opened: Opened) -> None:
    page = opened("one.html")
    walked = []
    for key in "jjkjjj":
        page.keyboard.press(key)
        walked.append(focused(page))
    assert walked == ["1", "2", "1", "2", "3", "4"]


def test_arrows_walk_only_from_a_number(opened: Opened) -> None:
    page = opened("one.html")
    page.keyboard.press("ArrowDown")
    assert focused(page) == ""
    page.locator("a.n").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert focused(page) == "2"


def test_the_focus_is_never_under_the_bar(opened: Opened) -> None:
    page = opened("one.html", viewport={"width": 900, "height": 260})
    for key in "jjjjjjkkkkk":
        page.keyboard.press(key)
        bar, marker = page.locator(".tools").bounding_box(), page.locator("a.n:focus").bounding_box()
        assert bar is not None
        assert marker is not None
        assert bar["y"] + bar["height"] <= marker["y"]
        assert marker["y"] + marker["height"] <= 260


def test_single_keys_can_be_switched_off(opened: Opened) -> None:
    page = opened("one.html")
    page.locator("#keys").uncheck()
    page.keyboard.press("j")
    assert focused(page) == ""


def test_tab_reaches_each_quotation_in_the_order_of_the_text(opened: Opened) -> None:
    page = opened("one.html")
    page.locator("a.n").first.focus()
    reached = [focused(page)]
    for _ in range(QUOTATIONS - 1):
        page.keyboard.press("Tab")
        reached.append(focused(page))
    assert reached == [str(number) for number in range(1, QUOTATIONS + 1)]


def test_focus_shows_what_is_known_of_a_quotation_and_escape_hides_it(opened: Opened) -> None:
    page = opened("one.html")
    page.locator("a.n").nth(1).focus()
    card = page.locator("#card")
    for part in (
        "Ada Brook, Minister for Coastal Affairs",
        "indirect, announced, not yet said",
        "will say",
        "confidence",
    ):
        expect(card).to_contain_text(part)
    assert page.locator("a.n").nth(1).get_attribute("aria-describedby") == "card"
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_the_pointer_shows_the_card_lights_all_parts_and_can_rest_on_the_card(opened: Opened) -> None:
    page = opened("one.html")
    page.locator("[data-q='1']").last.hover()
    assert page.locator("[data-q='1'].on").count() == 2
    page.locator("#card").hover()
    page.wait_for_timeout(400)
    expect(page.locator("#card")).to_be_visible()
    page.locator("h1").hover()
    expect(page.locator("#card")).to_be_hidden()


def test_the_slider_hides_what_is_less_sure(opened: Opened) -> None:
    page = opened("one.html")
    sure = len(govnews.parse(STORY).sure(0.9))
    assert 0 < sure < QUOTATIONS
    page.locator("#least").fill("0.9")
    expect(page.locator("#kept")).to_have_text(f"0.90: {sure} of {QUOTATIONS} quotations")
    assert page.locator("a.n:visible").count() == page.locator(".said > li:visible").count() == sure
    faded = page.locator(".text .q.off").first
    assert faded.evaluate("e => getComputedStyle(e).textDecorationLine") == "none"
    page.locator("#least").fill("0")
    assert page.locator("a.n:visible").count() == QUOTATIONS


@pytest.mark.parametrize("how", ["click", "key", "button", "without a clipboard"])
def test_a_quotation_is_copied_with_its_source_and_offsets(how: str, opened: Opened) -> None:
    page = opened("one.html", permissions=["clipboard-read", "clipboard-write"])
    if how == "without a clipboard":
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    if how == "key":
        page.keyboard.press("j")
        page.keyboard.press("c")
    elif how == "button":
        page.locator(".said .copy").first.click()
    else:
        page.locator("[data-q='1']").first.click()
    expect(page.locator("#toast")).to_contain_text("Copied quotation 1")
    said = govnews.parse(STORY).quotations[0]
    assert page.evaluate("navigator.clipboard.readText()").splitlines() == [
        f"“{said.words}”",
        "(Ada Brook, Minister for Coastal Affairs; direct)",
        "Flood barrier opens in Port Linden",
        f"characters {said.span.start}–{said.span.end}, line 5",
    ]


def test_selecting_words_does_not_copy(opened: Opened) -> None:
    page = opened("one.html")
    page.locator("[data-q='1']").first.dblclick()
    assert page.evaluate("getSelection().toString().trim()") != ""


def test_the_text_is_as_it_was(opened: Opened) -> None:
    page = opened("one.html")
    assert "\n\n".join(page.locator(".story .text").all_text_contents()) == STORY.strip()


def test_without_scripts_the_text_the_colours_and_the_list_remain(opened: Opened) -> None:
    page = opened("one.html", java_script_enabled=False)
    assert "\n\n".join(page.locator(".story .text").all_text_contents()) == STORY.strip()
    line = page.locator("[data-q='1']").first
    expect(line).to_have_css("text-decoration-line", "underline")
    expect(page.locator(".tools")).to_be_hidden()
    page.locator("a.n").first.click()
    assert page.url.endswith("#c1")


def test_speakers_differ_in_the_line_and_not_in_colour_alone(opened: Opened) -> None:
    page = opened("one.html")
    samples = page.locator(".legend .sample")
    looks = [
        samples.nth(i).evaluate(
            "e => [getComputedStyle(e).textDecorationStyle, getComputedStyle(e).textDecorationColor]"
        )
        for i in range(samples.count())
    ]
    assert len({line for line, _ in looks}) == len({colour for _, colour in looks}) == len(looks) == SPEAKERS


def test_a_page_in_arabic_runs_from_the_right(opened: Opened) -> None:
    page = opened("right.html")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator(".story .text").last).to_have_css("direction", "rtl")


def test_what_is_english_on_a_page_in_arabic_runs_from_the_left(opened: Opened) -> None:
    page = opened("right.html")
    page.locator("a.n").first.focus()
    for english in (".count bdi", ".said dl", "#card"):
        expect(page.locator(english).first).to_have_css("direction", "ltr")
        expect(page.locator(english).first).to_have_attribute("lang", "en")


def test_on_paper_there_are_no_tools_and_the_colours_stay(opened: Opened) -> None:
    page = opened("one.html")
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.locator(".tools")).to_be_hidden()
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.locator("[data-q='1']").first).to_have_css("print-color-adjust", "exact")
    expect(page.locator("[data-q='1']").first).to_have_css("text-decoration-color", "rgb(0, 114, 178)")


@pytest.mark.parametrize(("name", "items"), [("all/index.html", ".stories li"), ("two.html", "article")])
def test_a_search_leaves_the_stories_in_which_a_speaker_is_heard(name: str, items: str, opened: Opened) -> None:
    page = opened(name)
    for wanted, left in (("", 2), ("ada BROOK", 1), ("tomas", 2), ("ferry", 1), ("nobody", 0)):
        page.locator("#find").fill(wanted)
        expect(page.locator("#found")).to_contain_text(f"{left} of 2")
        assert page.locator(f"{items}:visible").count() == left


def test_a_search_leaves_the_people_who_are_called_so(opened: Opened) -> None:
    page = opened("all/index.html")
    page.locator("#find").fill("reed")
    expect(page.locator("#found")).to_have_text("2 of 2 stories, speakers: 1 of 4")
    entry = page.locator(".people > li:visible")
    expect(entry).to_have_count(1)
    entry.locator("summary").click()
    expect(entry.locator("a:visible")).to_have_count(2)
    assert page.locator("main h2:visible").all_text_contents() == ["Speakers"]


def test_the_index_leads_to_the_pages(opened: Opened) -> None:
    page = opened("all/index.html")
    page.get_by_role("link", name="Ferry returns").click()
    expect(page.locator("h1")).to_contain_text("Ferry returns")


def test_no_script_but_its_own_runs_on_a_page(chromium: Browser, folder: Path) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto((folder / "one.html").as_uri())
    assert page.locator(".story b").count() == 0
    blocked = page.evaluate(
        """() => new Promise((done) => {
            addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
            const script = document.createElement("script");
            script.textContent = "window.ran = true";
            document.body.append(script);
        })"""
    )
    assert blocked.startswith("script-src")
    assert page.evaluate("window.ran") is None
    context.close()
