"""Takes the pictures of docs/pictures anew: `python browser/pictures.py`, where the tests here run and rich is."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import tempfile
from pathlib import Path

from conftest import FLAGS, NAMES, STORY
from playwright.sync_api import Browser, sync_playwright
from rich.console import Console

import govnews
from govnews import corpus, report
from govnews.cli.view import view
from govnews.corpus import Plan

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
FERRY = """# News story: Ferry returns to the Harrow Islands

The ferry sails again from Monday, for the first time since the spring storms.

“It is a good day for the islands,” said Tomas Reed, the Mayor of Port Linden.

The Harbour Board said that every sailing is booked.
"""
# Who speaks for whom in the invented releases of the report, and on what; the first are heard most.
MINISTERS = {
    "Department for the Coast": ("Ada Brook", "Minister for the Coast", ("harbour", "sea wall", "ferry")),
    "Department of Health": ("Iris Hale", "Minister of Health", ("clinic", "hospital", "ambulance station")),
    "Ministry of Transport": ("Omar Vale", "Transport Minister", ("bridge", "tram line", "station")),
    "Department for Schools": ("Greta Linden", "Schools Minister", ("school", "library", "nursery")),
    "Office for Rivers": ("Nils Fenn", "Minister for Rivers", ("flood gate", "weir", "footpath")),
}
OTHERS = (
    ("Tomas Reed", "the Mayor of Port Linden"), ("Rosa Thorn", "the leader of Ember Council"),
    ("Petra Marsh", "the chair of the Harbour Board"), ("Liam Oake", "the chief executive of the Coast Trust"),
)  # fmt: skip
WORDS = (
    "This {0} has been asked for by everybody who lives here, and we have listened",
    "Nobody on the coast should have to wait another year for a {0}",
    "I grew up five minutes from this {0}, and I know what it means to people",
    "We are putting twelve million crowns into this {0}, because it pays for itself",
    "People told us that the old {0} was not good enough. They were right",
)
MORE = (
    "The {1}, {0}, said that the {2} would be ready by the spring.", "{0} will say that more is to follow.",
    "{0} denied that the {2} was too dear.", "A spokesperson for the council said that work began on Monday.",
    "{0} welcomed the plan and called for “a fair share” for the north.", "{0} added: “{3}.”",
)  # fmt: skip


def releases() -> list[dict[str, object]]:
    """Invented releases of two years, always the same."""
    rng, made = random.Random(9), []
    for number in range(420):
        sender = rng.choices(list(MINISTERS), (5, 4, 3, 2, 2))[0]
        minister, office, things = MINISTERS[sender]
        thing, (other, title) = rng.choice(things), rng.choices(OTHERS, (4, 3, 2, 1))[0]
        first, second = (words.format(thing) for words in rng.sample(WORDS, 2))
        more = (rng.choice(MORE).format(minister, office, thing, second) for _ in range(rng.randrange(3)))
        told = f"“{first},” said {other}, {title}." if rng.random() < 0.6 else ""
        body = [f"The {office}, {minister}, said:", f"{second}, and I thank all who built it.", told, *more]
        day = f"{2029 + number // 210}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
        title = f"New {thing} for Port Linden ({number + 1})"
        text = "\n\n".join(filter(None, body))
        made.append({"title": title, "organisations": [sender], "published": day, "body": text})
    return made


def reported(folder: Path) -> Path:
    """The report on a corpus of the releases."""
    (folder / "news.jsonl").write_text("".join(json.dumps(each) + "\n" for each in releases()), encoding="utf-8")
    for _ in corpus.build(Plan(), [folder / "news.jsonl"], folder / "releases"):
        pass
    (folder / "report.html").write_text(report.page(folder / "releases"), encoding="utf-8")
    return folder / "report.html"


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
    if tab.locator("svg a").count() and options.get("color_scheme") == "dark":
        tab.locator("svg a[href^='#voices']").first.click()
        tab.locator("#voices").scroll_into_view_if_needed()
        tab.evaluate("document.getElementById('voices').scrollIntoView()")
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
        tall = {"width": 1160, "height": 1300}
        take(browser, reported(folder), "report", viewport=tall)
        take(browser, folder / "report.html", "report-dark", viewport=tall, color_scheme="dark")
        browser.close()


if __name__ == "__main__":
    main()
