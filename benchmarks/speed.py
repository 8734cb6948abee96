r"""How fast govnews parses texts of yours, beside `re.findall(r"\w+", text)` over the same texts in the same run.

    python benchmarks/speed.py TEXTS… [--field NAME…] [--bytes] [--limit N] [--rounds N]

TEXTS is a folder of .txt or .md files, a .jsonl or .jsonl.gz file whose lines are strings or objects with a text in one
or more fields, or a tar archive of text files. The ratio to `findall` is what to compare between machines; the best of
the rounds counts.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import govnews

if TYPE_CHECKING:
    from benchmarks import texts
else:
    import texts


def text_of(content: str | bytes) -> str:
    """The text of what may be bytes, so that `findall` can run over it too."""
    return content if isinstance(content, str) else govnews.parse(content).source.text


def best_time(work: Callable[[str], object], contents: Iterable[str], rounds: int) -> float:
    """The shortest time in seconds that the work on all texts took."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        for text in contents:
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


def measure(contents: list[str], rounds: int) -> None:
    """Parse the texts and print the figures."""
    for text in contents[:50]:
        govnews.parse(text)  # compiles the patterns and reads the word lists
    characters, longest = sum(map(len, contents)), max(contents, key=len)
    parsing = best_time(govnews.parse, contents, rounds)
    finding = best_time(re.compile(r"\w+").findall, contents, rounds)
    print(f"texts:              {len(contents):,} ({characters:,} characters, the longest {len(longest):,})")
    print(f"stories a second:   {len(contents) / parsing:,.0f}")
    print(f"characters a second: {characters / parsing:,.0f}")
    print(f"time, findall = 1:  {parsing / finding:.1f}")
    print(f"peak memory:        {peak_memory(longest) / 1_000_000:.2f} MB for the longest text (by tracemalloc)")


def main() -> int:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description="Measure how fast govnews parses texts.")
    texts.add_options(parser)
    parser.add_argument("--rounds", type=int, default=3, help="measure N times, take the best (default 3)")
    given = parser.parse_args()
    measure([text_of(content) for _, content in texts.chosen(given)], given.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
