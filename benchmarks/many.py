"""How much faster several workers of `govnews.parse_many` are than one, both measured in turn.

    python benchmarks/many.py TEXTS… [--field NAME…] [--limit N] [--workers N] [--rounds N]

TEXTS are as for speed.py. Each round parses all texts by one worker, then by several, each in a fresh process, so that
both read the tables of weights and compile the patterns. On a machine that does other work too, seconds say little. So
the processor time of all processes together is printed too, and what it comes to: twice the one worker's, divided by
that of two, is how much faster two idle cores are, since the process that feeds them has next to nothing to do.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import govnews

if TYPE_CHECKING:
    from benchmarks import figures, texts
else:
    import figures
    import texts

HEAD = ("round", "1 worker", "several workers", "times as fast by the clock", "by processor time")


def measured(contents: list[str | bytes], workers: int) -> tuple[float, float]:
    """The seconds that so many workers take, and the processor time of all of them together."""
    start, used = time.perf_counter(), os.times()
    for _ in govnews.parse_many(contents, workers=workers):
        pass
    now = os.times()
    return time.perf_counter() - start, sum(now[:4]) - sum(used[:4])


def afresh(arguments: list[str], workers: int) -> tuple[float, float]:
    """The same in a fresh process, which gets the texts by the same arguments."""
    command = [sys.executable, __file__, *arguments, "--once", str(workers)]
    ended = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    seconds, processor = map(float, ended.stdout.split())
    return seconds, processor


def table(arguments: list[str], workers: int, rounds: int) -> figures.Table:
    """One worker and several, in turn, so many rounds."""
    rows, ratios, reckoned = [], [], []
    for number in range(1, rounds + 1):
        (one, one_used), (many, many_used) = afresh(arguments, 1), afresh(arguments, workers)
        ratios.append(one / many)
        reckoned.append(workers * one_used / many_used)
        cells = (f"{one:.1f} s ({one_used:.1f} s)", f"{many:.1f} s ({many_used:.1f} s)")
        rows.append((str(number), *cells, f"{ratios[-1]:.2f}", f"{reckoned[-1]:.2f}"))
    rows.append(("median", "", "", figures.spread(ratios, ".2f"), figures.spread(reckoned, ".2f")))
    note = "By the clock, in brackets the processor time of all processes, each time from a cold start."
    return figures.Table(f"`parse_many`, 1 and {workers} workers, {figures.build()}", HEAD, rows, note)


def main() -> int:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    parser.add_argument("--workers", type=int, default=2, help="how many (default 2)")
    parser.add_argument("--rounds", type=int, default=5, help="measure N times (default 5)")
    parser.add_argument("--once", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.once:
        print(*measured([text.content for text in texts.chosen(given)], given.once))
    else:
        print(figures.machine(), table(sys.argv[1:], given.workers, given.rounds).markdown(), sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
