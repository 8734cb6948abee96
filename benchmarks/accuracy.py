"""How well govnews agrees with labelled stories; prints a Markdown table.

    python benchmarks/accuracy.py --gold FOLDER [--gold FOLDER…] [--half seen|measured|both…] [--worst N]

What is compared and how stands in `govnews.evaluation`, which `govnews evaluate` runs too. Here the stories are
halved by the MD5 sum of their ids: even sums are seen while rules are written, odd ones are only measured on.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from govnews import evaluation
from govnews.evaluation import Counts, Judged, Labelled

HALVES = ("seen", "measured")
NOT_HERE = ("overlap 0.3", "reported")
MEASURES = [each for each in evaluation.MEASURES if not each.column.startswith(NOT_HERE)]


def half(identity: str) -> str:
    """The half that a story belongs to."""
    digest = hashlib.md5(identity.encode(), usedforsecurity=False).hexdigest()
    return HALVES[int(digest, 16) % 2]


def stories(folder: Path, wanted: str) -> list[Labelled]:
    """The labelled stories of a folder that belong to a half, or of both."""
    return [story for story in evaluation.read(folder) if wanted in ("both", half(story.id))]


def row(name: str, which: str, counts: Counts) -> list[str]:
    """The figures of a set in the order of the columns."""
    return [name, which, *(each.figure(counts) for each in MEASURES)]


def show(cells: Sequence[str]) -> None:
    """Print a row of a Markdown table."""
    print("|", " | ".join(cells), "|", flush=True)


def show_worst(every: dict[str, Judged], number: int) -> None:
    """Name the stories with the most mistakes for their length."""
    for name, judged in sorted(every.items(), key=lambda item: item[1].share, reverse=True)[:number]:
        counts = judged.counts
        speech = " / ".join(str(counts[f"blocks_{which}"]) for which in ("right", "found", "labelled"))
        print(f"{name}: {len(judged.mistakes)} mistakes, blocks right/found/labelled {speech}")


def options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description="Measure how well govnews agrees with labelled stories.")
    parser.add_argument("--gold", type=Path, action="append", required=True, help="a folder of labelled stories")
    parser.add_argument(
        "--half", nargs="+", choices=(*HALVES, "both"), default=["both"], help="a row for each (default both as one)"
    )
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="also name the N worst stories")
    return parser.parse_args()


def main() -> int:
    """Measure on what the command line names."""
    given = options()
    columns = ["set", "half", *(each.column for each in MEASURES)]
    show(columns)
    show(["---"] * len(columns))
    every: dict[str, Judged] = {}
    for folder in given.gold:
        for which in given.half:
            found = {f"{folder.name}/{story.id}": evaluation.judged(story) for story in stories(folder, which)}
            show(row(folder.name, which, evaluation.total(found.values())))
            every |= found
    show_worst(every, given.worst)
    return 0


if __name__ == "__main__":
    sys.exit(main())
