"""Main content of pages, by paragraph, against labels: govnews beside trafilatura, newspaper4k and readability.

    python benchmarks/content.py PAGES --labels benchmarks/content_labels.jsonl

PAGES is a folder with the labelled pages, each named by its id in the labels (`texas_ag-0.html`); the labels' "source"
and "from" say where each came from. The labels have no text: the first twelve digits of the SHA-256 sum of each block
of a page, in its order, and what the block is. `title` and `body` are the story, `furniture` is not; `caption`, `note`
(notes to editors, contacts, documents to read on) and `metadata` (dates, bylines, topics set around a story) are noted
apart and count neither way. A tool keeps a block when at least half of its words, in order, are in what it gives.

The peers are optional: `pip install trafilatura newspaper4k readability-lxml lxml_html_clean`. One that is not
installed is left out, with a line that says so.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from attrs import frozen
from selectolax.lexbor import LexborHTMLParser, LexborNode

import govnews
from govnews.markup import pages
from govnews.model import BlockRole

CORPORA = ("justice", "state", "white_house")
STORY, AROUND = ("title", "body"), ("furniture",)
UNSEEN = frozenset(
    ("head", "script", "style", "noscript", "template", "svg", "iframe", "select", "textarea", "input", "video")
) | frozenset(("audio", "object", "canvas", "title"))
BLOCKS = (
    frozenset(
        ("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div")
    )
    | frozenset(("dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"))
    | frozenset(
        ("header", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table")
    )
    | frozenset(("tbody", "td", "tfoot", "th", "thead", "tr", "ul"))
)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
WORD = re.compile(r"\w+")
DIGITS = 12


@frozen
class Labelled:
    """A page with its blocks and what each of them is."""

    name: str
    publisher: str
    markup: bytes
    blocks: tuple[str, ...]
    labels: tuple[str, ...]


# --- Blocks: a walk of its own, so that no tool under test says what a paragraph is.


def blocks(markup: str) -> list[str]:
    """The texts of a page that stand on lines of their own, in its order; two line breaks part a paragraph."""
    parts: list[list[str]] = [[]]
    body = LexborHTMLParser(markup).body
    for piece in _pieces(body) if body is not None else ():
        if piece is None:
            parts.append([])
        else:
            parts[-1].append(piece)
    lines = [line for part in parts for line in re.split(r"\n[ \t\r\f\xa0]*\n", "".join(part))]
    return [text for text in (" ".join(line.split()) for line in lines) if WORD.search(text)]


def _pieces(top: LexborNode) -> Iterator[str | None]:
    """The texts inside an element, with None where a block begins or ends."""
    stack: list[LexborNode | str | None] = [top]
    while stack:
        node = stack.pop()
        if node is None or isinstance(node, str):
            yield node
        elif node.tag == "-text":
            yield re.sub(r"\s+", " ", node.text_content or "")
        elif node.tag == "br":
            yield "\n"
        elif not _is_hidden(node):
            joint = _joint(node)
            stack.extend((joint, *reversed(list(node.iter(include_text=True))), joint))


def _joint(node: LexborNode) -> str | None:
    """What sets an element off: nothing, a blank for a cell of a row that is one line, None for a block."""
    if node.tag in ("td", "th") and not _sets_page(node.parent):
        return " "
    return None if node.tag in BLOCKS else ""


def _sets_page(row: LexborNode | None) -> bool:
    """Whether a row of a table holds more than a line in a cell, and so sets a page."""
    inside = ("table", "ul", "ol", "div div", "p ~ p", "div ~ div", "br + br", "h1", "h2", "h3", "blockquote")
    return row is None or any(row.css_first(tag) is not None for tag in inside)


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    shown = node.tag not in UNSEEN and "hidden" not in attributes and not (node.tag or "-").startswith(("-", "!"))
    return not shown or bool(HIDDEN.search(attributes.get("style") or ""))


def digest(text: str) -> str:
    """What a block is known by."""
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


# --- Tools: each gives the text that it takes for the story.


def of_govnews(markup: bytes) -> str:
    """All blocks of the story that govnews parses but its boilerplate."""
    story = govnews.parse(markup, format="html")
    return "\n".join(block.text for block in story if block.role is not BlockRole.BOILERPLATE)


def of_trafilatura(markup: bytes) -> str:
    """The text of trafilatura, with the title that its metadata give."""
    tool: Any = import_module("trafilatura")
    facts = tool.extract_metadata(markup)
    return _titled(facts.title if facts else None, tool.extract(markup, include_comments=False))


def of_newspaper(markup: bytes) -> str:
    """The text of newspaper4k, with its title."""
    article: Any = import_module("newspaper").Article("https://example.org/")
    article.download(input_html=pages.decoded(markup, None)[0])
    article.parse()
    return _titled(article.title, article.text)


def of_readability(markup: bytes) -> str:
    """The text of readability, with its title."""
    page: Any = import_module("readability").Document(pages.decoded(markup, None)[0])
    return _titled(page.title(), "\n".join(blocks(page.summary())))


def _titled(title: str | None, text: str | None) -> str:
    return "\n".join(filter(None, (title, text)))


TOOLS: Mapping[str, tuple[str, Callable[[bytes], str]]] = {
    "govnews": ("govnews", of_govnews),
    "trafilatura": ("trafilatura", of_trafilatura),
    "newspaper4k": ("newspaper", of_newspaper),
    "readability": ("readability", of_readability),
}


def installed(names: Sequence[str]) -> Iterator[str]:
    """The tools that are there; what is missing is said."""
    for name in names:
        if find_spec(TOOLS[name][0]) is not None:
            yield name
        else:
            print(f"{name} is left out: it is not installed", file=sys.stderr)


# --- Scores


def kept(page: Labelled, text: str) -> set[int]:
    """Which blocks of a page a tool keeps; of blocks that read the same those of the story first."""
    words = [_words(block) for block in page.blocks]
    flat = [(i, word) for i, block in enumerate(words) for word in block]
    found: dict[int, int] = defaultdict(int)
    matcher = SequenceMatcher(None, [word for _, word in flat], _words(text), autojunk=False)
    for match in matcher.get_matching_blocks():
        for i, _ in flat[match.a : match.a + match.size]:
            found[i] += 1
    return set(_story_first(page, {i for i, count in found.items() if 2 * count >= len(words[i])}))


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold().replace("\xad", ""))


def _story_first(page: Labelled, found: set[int]) -> Iterator[int]:
    alike: dict[str, list[int]] = defaultdict(list)
    for i, block in enumerate(page.blocks):
        alike[block.casefold()].append(i)
    for places in alike.values():
        count = sum(i in found for i in places)
        yield from sorted(places, key=lambda i: page.labels[i] in AROUND)[:count]


@frozen
class Count:
    """Blocks of stories kept, kept of what is around, and all of stories."""

    right: int = 0
    wrong: int = 0
    story: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.wrong + other.wrong, self.story + other.story)

    @property
    def precision(self) -> float:
        """How much of what is kept is story."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """How much of the story is kept."""
        return self.right / self.story if self.story else 1.0


def count(page: Labelled, found: set[int]) -> Count:
    """A page's score."""
    right = sum(page.labels[i] in STORY for i in found)
    wrong = sum(page.labels[i] in AROUND for i in found)
    return Count(right, wrong, sum(label in STORY for label in page.labels))


def errors(page: Labelled, found: set[int]) -> Iterator[str]:
    """The blocks of a page that are judged wrong."""
    for i, (block, label) in enumerate(zip(page.blocks, page.labels, strict=True)):
        if (label in AROUND and i in found) or (label in STORY and i not in found):
            yield f"{page.name}\t{'kept' if i in found else 'lost'}\t{label}\t{block[:120]}"


# --- The table


def half(publisher: str) -> str:
    """Whether rules may be written with a publisher's pages in sight."""
    return "measured" if int(hashlib.md5(publisher.encode()).hexdigest(), 16) % 2 else "seen"


def read(folder: Path, labels: Path) -> Iterator[Labelled]:
    """The labelled pages that are in a folder; raises ValueError where a page is not the one that was labelled."""
    for row in map(json.loads, labels.read_text("utf-8").splitlines()):
        path = folder / f"{row['id']}.html"
        if not path.exists():
            print(f"{row['id']} is left out: it is not in {folder}", file=sys.stderr)
            continue
        markup = path.read_bytes()
        texts = blocks(pages.decoded(markup, None)[0])
        if [digest(text) for text in texts] != [known for known, _ in row["blocks"]]:
            raise ValueError(f"{path} is not the page that was labelled")
        yield Labelled(row["id"], row["publisher"], markup, tuple(texts), tuple(label for _, label in row["blocks"]))


def table(pages: Sequence[Labelled], tools: Sequence[str], worst: bool) -> Iterator[str]:
    """A row for each tool: precision and recall over all blocks of each group of pages, and as the publishers' mean."""
    groups: dict[str, list[Labelled]] = defaultdict(list)
    for page in pages:
        groups["the corpora" if page.publisher in CORPORA else f"others, {half(page.publisher)}"].append(page)
    groups["all"] = list(pages)
    heads = [f"{name} ({len(members)})" for name, members in sorted(groups.items(), reverse=True)]
    yield f"| tool | {' | '.join(heads)} | mean of {len({page.publisher for page in pages})} publishers |"
    yield "|---" * (len(heads) + 2) + "|"
    for tool in tools:
        scores = dict(_scores(pages, tool, worst))
        wholes = [sum((scores[page.name] for page in groups[name]), Count()) for name in sorted(groups, reverse=True)]
        cells = [f"{whole.precision:.3f} / {whole.recall:.3f}" for whole in wholes]
        yield f"| {tool} | {' | '.join(cells)} | {_mean(pages, scores)} |"


def _scores(pages: Sequence[Labelled], tool: str, worst: bool) -> Iterator[tuple[str, Count]]:
    for page in pages:
        found = kept(page, TOOLS[tool][1](page.markup))
        for line in errors(page, found) if worst else ():
            print(f"{tool}\t{line}", file=sys.stderr)
        yield page.name, count(page, found)


def _mean(pages: Sequence[Labelled], scores: Mapping[str, Count]) -> str:
    """Precision and recall of each publisher's pages together, and of these the mean."""
    of_publisher: dict[str, Count] = defaultdict(Count)
    for page in pages:
        of_publisher[page.publisher] += scores[page.name]
    rows = of_publisher.values()
    return " / ".join(f"{sum(getattr(row, name) for row in rows) / len(rows):.3f}" for name in ("precision", "recall"))


def main() -> None:
    """Measure."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("pages", type=Path)
    ap.add_argument("--labels", type=Path, default=Path(__file__).with_name("content_labels.jsonl"))
    ap.add_argument("--tools", nargs="+", choices=list(TOOLS), default=list(TOOLS))
    ap.add_argument("--half", choices=["seen", "measured", "both"], default="both")
    ap.add_argument("--worst", action="store_true", help="name each block that is judged wrong")
    args = ap.parse_args()
    pages = [page for page in read(args.pages, args.labels) if args.half in ("both", half(page.publisher))]
    print(*table(pages, list(installed(args.tools)), args.worst), sep="\n")


if __name__ == "__main__":
    main()
