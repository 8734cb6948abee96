r"""How fast govnews parses texts of yours, beside `re.findall(r"\w+", text)` over the same texts in the same run.

    python benchmarks/speed.py TEXTS [--limit N] [--rounds N]

TEXTS is a folder of .txt or .md files, a .jsonl or .jsonl.gz file whose lines are strings or objects with a "text", or
a tar archive of text files. The ratio to `findall` is what to compare between machines; the best of the rounds counts.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import tarfile
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import IO

import govnews

SUFFIXES = {".txt", ".md"}


def texts_of(path: Path) -> Iterator[str]:
    """The texts of a folder, a JSON Lines file (also gzipped) or a tar archive."""
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES)
        return (file.read_text(encoding="utf-8", errors="replace") for file in files)
    if path.name.endswith((".jsonl", ".jsonl.gz")):
        return texts_of_lines(path)
    return texts_of_tar(path)


def texts_of_lines(path: Path) -> Iterator[str]:
    """The strings of a JSON Lines file, or the "text" of its objects."""
    with opened(path) as lines:
        for line in lines:
            value = json.loads(line)
            yield value if isinstance(value, str) else value["text"]


def opened(path: Path) -> IO[str]:
    """A text file that may be gzipped."""
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def texts_of_tar(path: Path) -> Iterator[str]:
    """The text files of a tar archive, compressed or not."""
    with tarfile.open(path) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None and Path(member.name).suffix in SUFFIXES:
                yield content.read().decode("utf-8", errors="replace")


def best_time(work: Callable[[str], object], texts: Iterable[str], rounds: int) -> float:
    """The shortest time in seconds that the work on all texts took."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        for text in texts:
            work(text)
        times.append(time.perf_counter() - start)
    return min(times)


def peak_memory(text: str) -> int:
    """The most bytes that Python held while it parsed a text, the story included."""
    tracemalloc.start()
    govnews.parse(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def measure(texts: list[str], rounds: int) -> None:
    """Parse the texts and print the figures."""
    for text in texts[:50]:
        govnews.parse(text)  # compiles the patterns and reads the word lists
    characters, longest = sum(map(len, texts)), max(texts, key=len)
    parsing = best_time(govnews.parse, texts, rounds)
    finding = best_time(re.compile(r"\w+").findall, texts, rounds)
    print(f"texts:              {len(texts):,} ({characters:,} characters, the longest {len(longest):,})")
    print(f"stories a second:   {len(texts) / parsing:,.0f}")
    print(f"characters a second: {characters / parsing:,.0f}")
    print(f"time, findall = 1:  {parsing / finding:.1f}")
    print(f"peak memory:        {peak_memory(longest) / 1_000_000:.2f} MB for the longest text (by tracemalloc)")


def main() -> int:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description="Measure how fast govnews parses texts.")
    parser.add_argument("texts", type=Path, help="a folder, a .jsonl or .jsonl.gz file, or a tar archive of texts")
    parser.add_argument("--limit", type=int, default=None, help="take only the first N texts")
    parser.add_argument("--rounds", type=int, default=3, help="measure N times, take the best (default 3)")
    given = parser.parse_args()
    texts = list(islice(texts_of(given.texts), given.limit))
    if not texts:
        print(f"there are no texts in {given.texts}", file=sys.stderr)
        return 1
    measure(texts, given.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
