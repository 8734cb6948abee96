r"""Whether time and memory grow in line with the length of a text: texts of 1 kB to 50 MB, joined of TEXTS.

    python benchmarks/lengths.py TEXTS… [--field NAME…] [--limit N] [--longest CHARACTERS]

Each length is parsed in a process of its own, after some short texts. Beside processor time it is told how much memory
Python held at most and how much the story holds, less the text itself (short ones, by tracemalloc), or by how much the
process grew at most (long ones, since tracemalloc takes several times the time).
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import resource
import subprocess
import sys
import time
import tracemalloc
from itertools import cycle
from statistics import median
from typing import TYPE_CHECKING

import govnews

if TYPE_CHECKING:
    from benchmarks import figures, texts
else:
    import figures
    import texts

LENGTHS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000)
TRACED = 1_000_000
LEAST = 0.5
"""Short texts are parsed again until so many seconds of processor time have gone."""
HEAD = ("characters", "seconds", "microseconds a character", "time, `findall` = 1", "most bytes a character", "kept")


def joined(contents: list[str], length: int) -> str:
    """A text of so many characters, made of whole texts one after another, the last one cut off."""
    parts, size = [], 0
    for text in cycle(contents):
        parts.append(text)
        size += len(text) + 2
        if size >= length:
            return "\n\n".join(parts)[:length]
    raise SystemExit("there are no texts")


def seconds(text: str) -> tuple[float, float]:
    """The processor time of a parse and of `findall`, each the median of what fits into half a second."""
    taken: dict[object, list[float]] = {}
    for work in (govnews.parse, re.compile(r"\w+").findall):
        start = time.process_time()
        while not taken.get(work) or time.process_time() - start < LEAST:
            before = time.process_time()
            work(text)
            taken.setdefault(work, []).append(time.process_time() - before)
    parsing, finding = (median(each) for each in taken.values())
    return parsing, finding


def traced(text: str) -> tuple[int, int]:
    """The most bytes that Python held during a parse, and those of the story alone, the text left out."""
    gc.collect()
    tracemalloc.start()
    story = govnews.parse(text)
    most = tracemalloc.get_traced_memory()[1]
    gc.collect()
    kept = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del story
    return most, kept


def grown() -> int:
    """The most bytes that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def measured(contents: list[str], length: int) -> dict[str, float | None]:
    """What a text of this length takes."""
    for text in contents[:50]:
        govnews.parse(text[:20_000])
    text = joined(contents, length)
    before = grown()
    parsing, finding = seconds(text)
    most, kept = traced(text) if length <= TRACED else (grown() - before, None)
    return {"parsing": parsing, "finding": finding, "most": most, "kept": kept}


def row(length: int, found: dict[str, float]) -> tuple[str, ...]:
    """A row of the table."""
    kept = found["kept"]
    return (
        f"{length:,}",
        f"{found['parsing']:,.3f}",
        f"{found['parsing'] / length * 1e6:.2f}",
        f"{found['parsing'] / found['finding']:.1f}",
        f"{found['most'] / length:.1f}",
        "" if kept is None else f"{kept / length:.1f}",
    )


def table(arguments: list[str], longest: int) -> figures.Table:
    """Each length in a fresh process, which gets the texts by the same arguments."""
    rows = []
    for length in LENGTHS:
        if length <= longest:
            command = [sys.executable, __file__, *arguments, "--once", str(length)]
            ended = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
            rows.append(row(length, json.loads(ended.stdout)))
    note = f"Memory beside the text: up to {TRACED:,} characters by tracemalloc, beyond by how much the process grew."
    return figures.Table(f"By length, {figures.build()}", HEAD, rows, note)


def main() -> int:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    parser.add_argument("--longest", type=int, default=LENGTHS[-1], help="leave longer texts out")
    parser.add_argument("--once", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.once:
        contents = [texts.decoded(text.content) for text in texts.chosen(given)]
        print(json.dumps(measured(contents, given.once)))
    else:
        print(figures.machine(), table(sys.argv[1:], given.longest).markdown(), sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
