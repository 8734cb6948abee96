r"""How fast govnews parses texts of yours, beside `re.findall(r"\w+", text)` over the same texts in the same run.

    python benchmarks/speed.py TEXTS… [--field NAME…] [--bytes] [--limit N] [--rounds N]

TEXTS is a folder of .txt or .md files, a .jsonl or .jsonl.gz file whose lines are strings or objects with a text in one
or more fields, or a tar archive of text files. The ratio to `findall` is what to compare between machines. In each
round both run over all texts, one right after the other, in processor time, so that they share what disturbs them.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import govnews

if TYPE_CHECKING:
    from benchmarks import figures, texts
else:
    import figures
    import texts

WARM, PASSES = 50, 5
FINDALL = re.compile(r"\w+").findall
HEAD = (
    "texts", "number", "characters", "time, `findall` = 1", "the same by rounds", "stories a second",
    "characters a second", "peak memory for the longest",
)  # fmt: skip


class Round(NamedTuple):
    """The seconds of processor time that each text took once, by `findall` and by `parse`."""

    finding: list[float]
    parsing: list[float]


def text_of(content: str | bytes) -> str:
    """The text of what may be bytes, so that `findall` can run over it too."""
    return content if isinstance(content, str) else govnews.parse(content).source.text


def measured(contents: Sequence[str]) -> Round:
    """One round over all texts; `findall` takes so little time that the best of some passes counts."""
    finding = best([seconds(FINDALL, contents) for _ in range(PASSES)])
    return Round(finding, seconds(govnews.parse, contents))


def seconds(work: Callable[[str], object], contents: Sequence[str]) -> list[float]:
    """The processor time that the work on each text takes, one after another."""
    taken = []
    for text in contents:
        start = time.process_time()
        work(text)
        taken.append(time.process_time() - start)
    return taken


def best(rounds: Sequence[Sequence[float]]) -> list[float]:
    """Each text at its best."""
    return list(map(min, *rounds)) if len(rounds) > 1 else list(rounds[0])


def peak_memory(text: str) -> int:
    """The most bytes that Python held while it parsed a text, the story included."""
    tracemalloc.start()
    govnews.parse(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def row(name: str, contents: Sequence[str], rounds: int) -> tuple[str, ...]:
    """Parse the texts so many times; a row of the table."""
    for text in contents[:WARM]:
        govnews.parse(text)  # compiles the patterns and reads the word lists
    taken = [measured(contents) for _ in range(rounds)]
    parsing, finding = (sum(best(each)) for each in ([r.parsing for r in taken], [r.finding for r in taken]))
    characters, longest = sum(map(len, contents)), max(contents, key=len)
    return (
        name,
        f"{len(contents):,}",
        f"{characters:,}",
        f"{parsing / finding:.1f}",
        figures.spread([sum(each.parsing) / sum(each.finding) for each in taken]),
        f"{len(contents) / parsing:,.0f}",
        f"{characters / parsing:,.0f}",
        f"{peak_memory(longest) / 1e6:.2f} MB ({len(longest):,} characters)",
    )


def table(named: dict[str, list[str]], rounds: int) -> figures.Table:
    """The table over several collections of texts."""
    rows = [row(name, contents, rounds) for name, contents in named.items()]
    note = (
        f"Processor time, one process, each text at its best of {rounds} rounds; by rounds: median (least to greatest)."
    )
    return figures.Table(f"One parse, {figures.build()}", HEAD, rows, note)


def main() -> int:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    parser.add_argument("--rounds", type=int, default=5, help="measure N times (default 5)")
    given = parser.parse_args()
    contents = [text_of(content) for _, content in texts.chosen(given)]
    print(figures.machine(), table({"those given": contents}, given.rounds).markdown(), sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
