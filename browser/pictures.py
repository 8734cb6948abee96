"""Takes the pictures of docs/pictures anew: `python browser/pictures.py`, where the tests here run and rich is."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

from conftest import FLAGS, NAMES, STORY
from playwright.sync_api import Browser, sync_playwright
from rich.console import Console

import govnews
from govnews.cli.view import view

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
FERRY = """# News story: Ferry returns to the Harrow Islands

The ferry sails again from Monday, for the first time since the spring storms.

“It is a good day for the islands,” said Tomas Reed, the Mayor of Port Linden.

The Harbour Board said that every sailing is booked.
"""


def terminal(story: govnews.Story, width: int) -> str:
    """What `govnews show` prints, as a page; no font is fetched for it."""
    console = Console(record=True, width=width, file=Path(os.devnull).open("w"), highlight=False)  # noqa: SIM115
    console.print(view(story, width))
    return re.sub(r"@font-face \{.*?\}", "", console.export_svg(title="govnews show barrier.txt"), flags=re.DOTALL)


def take(browser: Browser, page: Path, name: str, **options: object) -> None:
    """A picture of a page, with the card of its second quotation where it has one."""
    context = browser.new_context(**options)  # type: ignore[arg-type]
    tab = context.new_page()
    tab.goto(page.as_uri())
    if tab.locator(".people summary").count():
        tab.locator(".people summary").first.click()
    if tab.locator("a.n").count():
        tab.locator("a.n").nth(1).focus()
    tab.screenshot(path=str(PICTURES / f"{name}.png"))
    context.close()


def main() -> None:
    """Take them all."""
    story = govnews.parse(STORY.replace(" & that <b>nothing</b> is lost", ""))
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        govnews.dump(story, "html", folder / "barrier.html")
        govnews.dump([story, govnews.parse(FERRY)], "html", folder / "pages")
        (folder / "show.svg").write_text(terminal(story, 96), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        size = {"width": 1160, "height": 760}
        take(browser, folder / "barrier.html", "page-light", viewport=size)
        take(browser, folder / "barrier.html", "page-dark", viewport=size, color_scheme="dark")
        take(browser, folder / "pages" / "index.html", "index", viewport={"width": 820, "height": 640})
        take(browser, folder / "show.svg", "terminal", viewport={"width": 1000, "height": 640})
        browser.close()


if __name__ == "__main__":
    main()
