"""How much faster several workers of `govnews.parse_many` are than one, both measured in turn.

    python benchmarks/many.py TEXTS… [--field NAME…] [--limit N] [--workers N] [--rounds N]

TEXTS are as for speed.py. Each round parses all texts by one worker, then by several; what counts is the median of the
rounds' ratios. On a machine that does other work too, that work takes from the several more than from the one: the load
average is printed with each round, and the processor time, which shows what handing stories to and fro costs.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from typing import TYPE_CHECKING

import govnews

if TYPE_CHECKING:
    from benchmarks import texts
else:
    import texts


def seconds(contents: list[str | bytes], workers: int) -> tuple[float, float]:
    """The time that so many workers take, and the processor time of all of them together."""
    start, used = time.perf_counter(), os.times()
    for _ in govnews.parse_many(contents, workers=workers):
        pass
    now = os.times()
    return time.perf_counter() - start, sum(now[:4]) - sum(used[:4])


def main() -> int:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    parser.add_argument("--workers", type=int, default=2, help="how many (default 2)")
    parser.add_argument("--rounds", type=int, default=5, help="measure N times (default 5)")
    given = parser.parse_args()
    contents = [text.content for text in texts.chosen(given)]
    ratios = []
    for number in range(given.rounds):
        (one, one_used), (many, many_used) = seconds(contents, 1), seconds(contents, given.workers)
        ratios.append(one / many)
        print(
            f"round {number + 1}: 1 worker {one:.1f} s ({one_used:.1f} s of processor), "
            f"{given.workers} workers {many:.1f} s ({many_used:.1f} s), {one / many:.2f} times as fast, "
            f"{len(contents) / many:.0f} stories a second, load {os.getloadavg()[0]:.1f}"
        )
    print(f"median: {statistics.median(ratios):.2f} times as fast ({min(ratios):.2f} to {max(ratios):.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
