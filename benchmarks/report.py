"""How long `govnews report` takes over made-up corpora, and how large memory and page become; prints a Markdown table.

    python benchmarks/report.py [--quotations N…]

The corpora are drawn by chance, always the same, from invented words: 5 quotations a story on average, 400 speakers of
whom few speak much, 30 publishers, ten years, and some words that are used again. Each report is made in a process of
its own.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from govnews import report, tables
from govnews.corpus import manifest, parts
from govnews.corpus.making import Plan
from govnews.corpus.manifest import Part
from govnews.rows import TABLES, Rows

STORIES_A_PART, QUOTATIONS_A_STORY = 2_000, 5
FIRST = "Ada Boris Clara Dele Edna Farid Greta Hugo Iris Jonas Kira Liam Mona Nils Owen Petra Quinn Rosa Sven Tomas"
LAST = "Brook Carrow Dale Ember Fenn Garth Hale Islay Jute Kerr Linden Marsh Noor Oake Pell Reed Stone Thorn Vale Wren"
NAMES = [f"{first} {last}" for last in LAST.split() for first in FIRST.split()]
FOR = "Coast Harbours Health Schools Roads Rivers Forests Farms Homes Work Trade Science Sport Arts Parks"
PUBLISHERS = [f"{body} for {thing}" for body in ("Department", "Office") for thing in FOR.split()]
CUES = ("say", "say", "say", "add", "announce", "stress", "deny", "promise", "warn", "explain")
TEXT = "the quay opens for ships and people of our coast who waited long enough this year with new jobs to come"
WORDS = tuple(TEXT.split())
AGAIN = "Nobody on the coast should wait a month for a doctor"


def row(name: str, **given: Any) -> tuple[Any, ...]:
    """A row of a table, with what is given and otherwise nothing."""
    return tuple(given.get(column) for column in TABLES[name].names)


def stories(rng: random.Random, part: int) -> Iterator[tuple[dict[str, list[Any]], int]]:
    """The rows of the stories of a part, with how many quotations each has."""
    for number in range(STORIES_A_PART):
        key, count = f"{part:010}{number:010}", rng.randrange(2 * QUOTATIONS_A_STORY + 1)
        day = date(2015, 1, 1) + timedelta(days=rng.randrange(3_650))
        sender, title = rng.choices(PUBLISHERS, range(30, 0, -1)), f"Quay {number} opens"
        story = row("stories", story_id=key, headline=title, published_on=day, organisations=sender)
        yield {"stories": [story], "quotations": [quotation(rng, key, each) for each in range(count)]}, count


def quotation(rng: random.Random, key: str, number: int) -> tuple[Any, ...]:
    """A row of a quotation."""
    words = AGAIN if rng.random() < 0.001 else " ".join(rng.choices(WORDS, k=1 + int(rng.expovariate(1 / 25))))
    start, tense = rng.randrange(5_000), rng.choice(("past", "past", "past", "present", "future", None))
    how = {"tense": tense, "announced": tense == "future", "lemma": rng.choice(CUES), "speaker_kind": "person"}
    where = {"start": start, "end": start + len(words), "confidence": rng.random(), "quotation": number + 1}
    speaker = NAMES[min(int(rng.expovariate(1 / 40)), len(NAMES) - 1)]
    form = rng.choice(("direct", "indirect", "block", "mixed"))
    return row("quotations", story_id=key, form=form, speaker=speaker, words=words, **how, **where)


def make(folder: Path, quotations: int) -> int:
    """Make a corpus of about so many quotations; how many it has."""
    manifest.begin(folder, {"to": Plan().to})
    made, part = 0, 0
    while made < quotations:
        rng = random.Random(part)
        gathered: Rows = {name: [] for name in TABLES}
        for rows, count in stories(rng, part):
            made += count
            for name, some in rows.items():
                gathered[name] += some
            if made >= quotations:
                break
        for name, table in tables.of_rows(gathered):
            path = parts.path_of(folder, name, part, "parquet")
            path.parent.mkdir(exist_ok=True)
            pq.write_table(table, path, compression="zstd")
        manifest.add(folder, Part(part, len(gathered["stories"]), {}, 0, 0, 0))
        part += 1
    manifest.add(folder, {"done": True})
    return made


def measure(folder: Path) -> None:
    """Make the report in this process; print seconds, those of the processor, bytes of memory, bytes of the page."""
    begun, busy = time.perf_counter(), time.process_time()
    size = len(report.page(folder).encode())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(time.perf_counter() - begun, time.process_time() - busy, memory, size)


def main() -> int:
    """Make corpora and measure, or, asked by itself, measure one."""
    parser = argparse.ArgumentParser(description="Measure reports over made-up corpora.")
    parser.add_argument("--quotations", type=int, nargs="+", default=[10, 1_000, 100_000, 1_000_000], metavar="N")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.measure:
        measure(given.measure)
        return 0
    print("| quotations | seconds | of the processor | peak memory, MB | page, MB |\n|---|---|---|---|---|")
    for wanted in given.quotations:
        with tempfile.TemporaryDirectory() as folder:
            made = make(Path(folder), wanted)
            command = [sys.executable, __file__, "--measure", folder]
            said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            seconds, busy, memory, size = map(float, said)
            cells = (f"{made:,}", f"{seconds:.1f}", f"{busy:.1f}", f"{memory / 1e6:.0f}", f"{size / 1e6:.1f}")
            print("|", " | ".join(cells), "|", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
