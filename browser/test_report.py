"""The page of `govnews report` in a real Chromium: drawn, accessible, and each bar a way to its quotations."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from govnews import corpus, report
from govnews.corpus import Plan

RELEASES = [
    {"title": f"Quay {day} opens", "organisations": [sender], "published": f"2024-0{month}-0{day}", "body": body}
    for month, sender in ((3, "Department for the Coast"), (5, "Department of Health"))
    for day, body in (
        (1, "Ada Brook will say that the barrier is ready."),
        (2, "Tomas Reed said: “We asked for a 'clinic' & 3 < 4, and we have got one.”"),
        (3, "“It was time,” said Iris Hale. The Harbour Board denied that it was “too dear”."),
    )
]


@pytest.fixture(scope="module")
def page_of_a_corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on the corpus of the releases."""
    folder = tmp_path_factory.mktemp("report")
    (folder / "news.jsonl").write_text("".join(json.dumps(each) + "\n" for each in RELEASES), encoding="utf-8")
    list(corpus.build(Plan(), [folder / "news.jsonl"], folder / "corpus", workers=1))
    path = folder / "report.html"
    path.write_text(report.page(folder / "corpus"), encoding="utf-8")
    return path


@pytest.fixture(params=["light", "dark"])
def opened(request: pytest.FixtureRequest, chromium: Browser, page_of_a_corpus: Path) -> Iterator[Page]:
    """The report, without scripts, in light and dark; it may ask for nothing, and nothing may be said against it."""
    complaints: list[str] = []
    context = chromium.new_context(color_scheme=request.param, java_script_enabled=False)
    page = context.new_page()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("request", lambda asked: complaints.extend([] if asked.url.startswith("file:") else [asked.url]))
    page.goto(page_of_a_corpus.as_uri())
    yield page
    context.close()
    assert complaints == []


def test_a_bar_leads_to_its_quotations_and_back(opened: Page) -> None:
    listing = opened.locator("section.listing[aria-label^='Ada Brook:']")
    expect(listing).to_be_hidden()
    opened.locator(f'svg a[href="#{listing.get_attribute("id")}"]').click()
    expect(listing).to_be_visible()
    expect(listing.locator("blockquote").first).to_contain_text("barrier is ready")
    listing.get_by_role("link", name="Back to").click()
    expect(listing).to_be_hidden()


def test_every_bar_is_a_link_with_a_name_that_leads_to_a_list(opened: Page) -> None:
    bars = opened.locator("svg a")
    assert bars.count() > 20
    for bar in bars.all():
        target = bar.get_attribute("href") or ""
        assert opened.locator(f"section.listing{target}").count() == 1
        assert re.search(r": [\d,]+ (?:quotation|word|stor)", bar.locator("title").text_content() or "")


def test_no_label_is_cut_off_at_the_edge_of_its_picture(opened: Page) -> None:
    for frame in opened.locator("figure .wide").all():
        around = frame.bounding_box()
        assert around is not None
        for label in frame.locator("svg text").all():
            box = label.bounding_box()
            assert box is None or box["x"] >= around["x"]
            assert box is None or box["y"] + box["height"] <= around["y"] + around["height"]


def test_words_are_shown_as_they_are(opened: Page) -> None:
    title = opened.locator('svg a[href="#reused-1"] title').text_content()
    assert title is not None and "a 'clinic' & 3 < 4, and" in title


def test_a_table_says_the_same_as_each_picture(opened: Page) -> None:
    pictures, tables = opened.locator("svg"), opened.locator("details table")
    assert pictures.count() == tables.count() >= 7
    for picture, table in zip(pictures.all(), tables.all(), strict=True):
        assert picture.locator("a").count() == table.locator("tbody tr").count()


@pytest.mark.parametrize("at", ["#speakers-1", "#publishers-1"])
def test_the_report_is_accessible(chromium: Browser, axe: Axe, page_of_a_corpus: Path, at: str) -> None:
    for scheme in ("light", "dark"):
        # axe is a script, which the page itself would not let run.
        context = chromium.new_context(color_scheme=scheme, bypass_csp=True)
        page = context.new_page()
        page.goto(page_of_a_corpus.as_uri() + at)
        found = axe.run(page)
        context.close()
        assert found.violations_count == 0, found.generate_report()
