"""Speech that has lost its quotation marks: how often its start and its end are found; prints a Markdown table.

    python benchmarks/unquoted.py TEXTS… [--field NAME…] [--limit N]

From any texts that set speech in marks it takes every speech of at least two whole paragraphs after a lead-in, takes
the marks away, parses, and compares with where they stood. Folders whose name's MD5 sum is a multiple of three are the
unseen part: the training of govnews leaves out the releases of those senators.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from benchmarks import texts
else:
    import texts

import govnews
from govnews import registry
from govnews.contracts import Document
from govnews.drafts import Page
from govnews.model import BlockRole, Source, Span
from govnews.stages import blocks, lead_ins, marks
from govnews.stages.credited import wholly_quoted

LONG = 5


class Speech(NamedTuple):
    """A speech in marks: its first and last paragraph, and whether the text goes on after it."""

    first: int
    last: int
    followed: bool


class Bare(NamedTuple):
    """A text without the marks of its speeches, and where each speech stands in it."""

    text: str
    spans: tuple[tuple[Span, bool, int], ...]


def page_of(text: str) -> Page:
    """A text cut into paragraphs, with its marks."""
    paragraphs = blocks.find(Document(Source(text)))
    return Page(text, paragraphs, marks.find(text, paragraphs), registry.style("plain"))


def speeches(page: Page) -> Iterator[Speech]:
    """The speeches of at least two whole paragraphs in marks after a lead-in; those never closed are left out."""
    i, end = 0, len(page.paragraphs)
    while i + 2 < end:
        led = not page.marks[i].regions and lead_ins.read(page.text, page.paragraphs[i].body) is not None
        last = i
        while led and last + 1 < end and wholly_quoted(page, last + 1):
            last += 1
        if last - i > 1 and page.marks[last].outer()[-1].closed:
            yield Speech(i + 1, last, last + 1 < end)
        i = max(last, i) + 1


def bare(page: Page, found: Sequence[Speech]) -> Bare:
    """The text without the marks around the paragraphs of its speeches."""
    cut: set[int] = set()
    for speech in found:
        for i in range(speech.first, speech.last + 1):
            for region in page.marks[i].outer():
                cut |= set(range(region.outer.start, region.inner.start)) | set(
                    range(region.inner.end, region.outer.end)
                )
    moved, kept = [0], []
    for at, character in enumerate(page.text):
        moved.append(moved[-1] + (at not in cut))
        if at not in cut:
            kept.append(character)
    spans = [
        (
            Span(moved[page.paragraphs[s.first].body.start], moved[page.paragraphs[s.last].body.end]),
            s.followed,
            s.last - s.first + 1,
        )
        for s in found
    ]
    return Bare("".join(kept), tuple(spans))


def compared(made: Bare) -> Iterator[tuple[int, bool, bool, bool]]:
    """For each speech its length in paragraphs, whether text follows, and whether start and end are found."""
    story = govnews.parse(made.text)
    spoken = [block for block in story.blocks if block.role is BlockRole.SPEECH]
    runs: list[list[govnews.Block]] = []
    for block in spoken:
        before = story.blocks.index(block) - 1
        if runs and before >= 0 and story.blocks[before] is runs[-1][-1]:
            runs[-1].append(block)
        else:
            runs.append([block])
    for span, followed, length in made.spans:
        run = next((r for r in runs if r[0].span.start < span.end and span.start < r[-1].span.end), None)
        start = run is not None and abs(run[0].span.start - span.start) < 3
        end = run is not None and abs(run[-1].span.end - span.end) < 3
        yield length, followed, start, end


def part(name: str) -> str:
    """The part that a text belongs to, by the folder it lies in."""
    digest = hashlib.md5(Path(name).parent.name.encode(), usedforsecurity=False).hexdigest()
    return "unseen" if int(digest, 16) % 3 == 0 else "training"


def tally(every: Iterable[texts.Text]) -> dict[tuple[str, str], Counter[str]]:
    """What was found, by part and by length."""
    total: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for name, content in every:
        page = page_of(texts.decoded(content))
        found = list(speeches(page))
        for length, followed, start, end in compared(bare(page, found)) if found else ():
            counts = Counter(speeches=1, start=start, exact=start and end, followed=followed, end=followed and end)
            total[part(name), str(length) if length < LONG else f"{LONG} or more"] += counts
            total[part(name), "all"] += counts
    return total


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(ap)
    print("| part | paragraphs | speeches | start | whole block | followed by text | end there |")
    print("|---|---|---|---|---|---|---|")
    for (of, length), c in sorted(tally(texts.chosen(ap.parse_args())).items()):
        start, exact = c["start"] / c["speeches"], c["exact"] / c["speeches"]
        end = c["end"] / max(1, c["followed"])
        print(f"| {of} | {length} | {c['speeches']} | {start:.3f} | {exact:.3f} | {c['followed']} | {end:.3f} |")


if __name__ == "__main__":
    main()
