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
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import govnews

if TYPE_CHECKING:
    from benchmarks import texts
else:
    import texts


def measured(contents: list[str | bytes], workers: int) -> tuple[float, float]:
    """The seconds that so many workers take, and the processor time of all of them together."""
    start, used = time.perf_counter(), os.times()
    for _ in govnews.parse_many(contents, workers=workers):
        pass
    now = os.times()
    return time.perf_counter() - start, sum(now[:4]) - sum(used[:4])


def afresh(workers: int) -> tuple[float, float]:
    """The same in a fresh process, with the arguments of this one."""
    command = [sys.executable, *sys.argv, "--once", str(workers)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, processor = map(float, ended.stdout.split())
    return seconds, processor


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
        return 0
    ratios, reckoned = [], []
    for number in range(given.rounds):
        (one, one_used), (many, many_used) = afresh(1), afresh(given.workers)
        ratios.append(one / many)
        reckoned.append(given.workers * one_used / many_used)
        print(
            f"round {number + 1}: 1 worker {one:.1f} s ({one_used:.1f} s of processor), "
            f"{given.workers} workers {many:.1f} s ({many_used:.1f} s), {ratios[-1]:.2f} times as fast, "
            f"by processor time {reckoned[-1]:.2f}, load {os.getloadavg()[0]:.1f}",
            flush=True,
        )
    for what, found in (("by the clock", ratios), ("by processor time", reckoned)):
        print(f"median {what}: {statistics.median(found):.2f} ({min(found):.2f} to {max(found):.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
