"""A real Chromium, and pages of invented stories opened in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

import govnews

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# It takes pictures for the docs, and needs rich.
collect_ignore = ["pictures.py"]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")

# Speech in a block with words nested in it, a quotation of two parts, reported and announced words, two speakers.
STORY = """# Press release: Flood barrier opens in Port Linden

A new barrier on the River Ember will protect four thousand homes from the sea.

“This town has waited long enough,” said Ada Brook, the Minister for Coastal Affairs, “and today the wait is over.”

Ms Brook will say that a second barrier should follow & that <b>nothing</b> is lost.

The Mayor of Port Linden, Tomas Reed, said:

I grew up on this quay, and I remember the winter of the great flood. My father called it ‘the longest night of all’.

We are proud of what our engineers have built here.

The barrier took three years to build. The Harbour Board denied that it was “too dear”.
"""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser that is installed here."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    assert found, "there is no Chromium; `nox --session browser` installs it where it may"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages of one story, of two, of one in Arabic script, of one with a menu, and a folder of pages with an index."""
    made = tmp_path_factory.mktemp("pages")
    story = govnews.parse(STORY)
    other = govnews.parse("# News story: Ferry returns\n\n“It sails on Monday,” said Tomas Reed, the Mayor.")
    from_right = govnews.parse(
        '<html lang="ar"><main><h1>افتتاح الرصيف</h1><p>“نعم، الرصيف مفتوح.” said Omar Nasser.</p></main></html>'
    )
    menu = "".join(f"<li><a href='/{number}'>Menu {number}</a></li>" for number in range(9))
    framed = govnews.parse(
        f"<nav><ul>{menu}</ul></nav><main><h1>Quay opens</h1><h2>Why</h2><p>Omar Nasser said it is safe.</p></main>"
    )
    govnews.dump(framed, "html", made / "framed.html")
    govnews.dump(story, "html", made / "one.html")
    govnews.dump([story, other], "html", made / "two.html")
    govnews.dump(from_right, "html", made / "right.html")
    govnews.dump([story, other], "html", made / "all")
    return made


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    """Light and dark."""
    return str(request.param)


Opened = Callable[..., Page]


@pytest.fixture
def opened(chromium: Browser, folder: Path) -> Iterator[Opened]:
    """Opens a page of the folder; at the end nothing may have been fetched, nor stand on the console."""
    complaints: list[str] = []
    contexts: list[BrowserContext] = []

    def opening(name: str, **options: object) -> Page:
        context = chromium.new_context(**options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("request", lambda request: complaints.extend([] if is_page(request.url) else [request.url]))
        page.goto((folder / name).as_uri())
        return page

    def is_page(url: str) -> bool:
        return url.startswith(folder.as_uri()) and url.partition("#")[0].endswith(".html")

    yield opening
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def axe() -> Axe:
    """The rules of WCAG and good practice, as axe-core checks them."""
    return Axe()
