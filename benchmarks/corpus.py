"""How `govnews corpus` does with many stories: stories a second, memory, bytes in and out.

    python benchmarks/corpus.py TEXTS… [--field NAME…] [--stories N] [--workers N]

TEXTS are as for speed.py. They are repeated until there are N, each time with other names in them, so that no cache can
help, and written as JSON Lines; that is made into Parquet. DuckDB, if it is there, reads back and counts. Memory is the
most that the process and its workers held together at one time, looked at four times a second.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import os
import re
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING

from govnews import corpus

if TYPE_CHECKING:
    from benchmarks import figures, texts
else:
    import figures
    import texts

HEAD = (
    "stories", "failures", "stories a second", "processor time a story", "memory at most", "bytes a story, in and out",
    "read back by DuckDB",
)  # fmt: skip

# What the command ends with where some stories could not be parsed, which the table counts.
_SOME_FAILED = 1

NAME = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+)\b")


def renamed(text: str, time_round: int) -> str:
    """The text with letters after each pair of words that may be a name: others in each round, none in the first."""
    letters = ""
    while time_round:
        time_round, digit = divmod(time_round, 26)
        letters += string.ascii_lowercase[digit]
    return NAME.sub(rf"\g<1>{letters}", text)


def records(contents: Sequence[str], number: int) -> Iterator[str]:
    """So many stories as lines of JSON."""
    stories = ((each, index, rounds) for rounds in count() for index, each in enumerate(contents))
    for text, index, rounds in islice(stories, number):
        yield json.dumps({"url": f"https://news.example/{rounds}/{index}", "text": renamed(text, rounds)}) + "\n"


def processes(pid: int) -> Iterator[int]:
    """A process, those that it has started, and those that these have started."""
    yield pid
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        # One may have ended by now.
        with suppress(OSError):
            for child in map(int, path.read_text().split()):
                yield from processes(child)


def memory(pid: int) -> int:
    """The bytes that a process and its whole tree hold now."""
    total = 0
    for each in processes(pid):
        with suppress(OSError, IndexError):
            total += int(Path(f"/proc/{each}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return total


def size(folder: Path) -> int:
    """The bytes of the files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def table(contents: Sequence[str], stories: int, workers: int) -> figures.Table:
    """Build a corpus of so many stories in a temporary folder; a table of one row."""
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder) / "stories.jsonl", Path(folder) / "corpus"
        with source.open("w", encoding="utf-8") as stream:
            stream.writelines(records(contents, stories))
        command = [sys.executable, "-m", "govnews", "corpus", str(source), "-o", str(out), "-w", str(workers)]
        start, used = time.monotonic(), os.times()
        most = watched(command)
        seconds, now = time.monotonic() - start, os.times()
        spent = now.children_user + now.children_system - used.children_user - used.children_system
        row = (
            f"{corpus.manifest_of(out).rows('stories'):,}",
            f"{corpus.manifest_of(out).rows('failures'):,}",
            f"{stories / seconds:.1f}",
            f"{spent / stories * 1000:.1f} ms",
            f"{most / 1e6:,.0f} MB",
            f"{source.stat().st_size / stories:,.0f}, {size(out) / stories:,.0f}",
            ", ".join(read_back(out)),
        )
    note = f"By the clock, {seconds:,.0f} s; {workers} workers, their memory and that of what feeds them together."
    return figures.Table(f"`govnews corpus`, {figures.build()}", HEAD, [row], note)


def watched(command: list[str]) -> int:
    """Run a command to its end; the most memory that it and what it started held together, looked at now and then."""
    most = 0
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        most = max(most, memory(process.pid))
        time.sleep(0.25)
    if process.returncode not in (0, _SOME_FAILED):
        raise SystemExit(f"govnews corpus ended with {process.returncode}")
    return most


def read_back(out: Path) -> Iterator[str]:
    """How many rows DuckDB reads from each table, where it is installed."""
    if importlib.util.find_spec("duckdb"):
        duckdb = importlib.import_module("duckdb")
        for name in ("stories", "blocks", "quotations", "speakers"):
            [(rows,)] = duckdb.sql(f"SELECT count(*) FROM read_parquet('{out}/{name}/*.parquet')").fetchall()
            yield f"{rows:,} {name}"


def main() -> int:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    parser.add_argument("--stories", type=int, default=5_000, help="how many (default 5000)")
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    contents = [texts.decoded(text.content) for text in texts.chosen(given)]
    print(figures.machine(), table(contents, given.stories, given.workers).markdown(), sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
