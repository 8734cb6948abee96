"""Every figure about speed in one run, printed and put into docs/speed.md: what `make bench` runs.

    python benchmarks/bench.py [NAME=TEXTS…] [--field NAME…] [--limit N] [--rounds N] [--longest CHARACTERS]
                               [--stories N] [--pages FOLDER] [--write FILE]

TEXTS are as for speed.py, and NAME is what the tables call them; without any, the stories of seeds/ are taken, which
are too few for good figures. The first collection is that of which long texts are made, on which several workers are
tried, and, with `--stories`, of which a corpus is built. `--pages` adds the memory of web archives made of a folder of
pages.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks import archive_memory, corpus, figures, import_time, lengths, many, speed, texts
else:
    import archive_memory
    import corpus
    import figures
    import import_time
    import lengths
    import many
    import speed
    import texts

SEEDS = f"seeds={Path(__file__).parent.parent / 'seeds'}"


def collection(named: str) -> tuple[str, Path]:
    """The name and the path of a collection of texts, as the command line has them."""
    name, sign, path = named.rpartition("=")
    return (name, Path(path)) if sign else (Path(path).name, Path(path))


def spread_over(contents: list[str], limit: int | None) -> list[str]:
    """So many of the texts, from all parts of the collection."""
    step = max(1, len(contents) // limit) if limit else 1
    return contents[::step][:limit]


def contents_of(path: Path, given: argparse.Namespace) -> list[str]:
    """The texts of a collection."""
    found = [speed.text_of(text.content) for text in texts.read(path, given.field or ["text"], given.bytes)]
    if not found:
        raise SystemExit(f"there are no texts in {path}")
    return spread_over(found, given.limit)


def tables(given: argparse.Namespace) -> Iterator[figures.Table]:
    """All tables, as they are measured."""
    collections = dict(map(collection, given.texts))
    first = next(iter(collections.values()))
    arguments = [str(first), *(part for name in given.field or () for part in ("--field", name))]
    arguments += ["--bytes"] * given.bytes
    yield speed.table({name: contents_of(path, given) for name, path in collections.items()}, given.rounds)
    yield lengths.table(arguments, given.longest)
    yield import_time.table()
    several = [*arguments, "--limit", str(given.limit)] if given.limit else arguments
    yield many.table(several, given.workers, given.rounds)
    if given.stories:
        yield corpus.table(contents_of(first, given), given.stories, given.workers)
    if given.pages:
        yield archive_memory.table(given.pages, 1000)


def main() -> int:
    """Measure, print and keep what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", default=[SEEDS], metavar="NAME=TEXTS")
    parser.add_argument("--field", action="append", metavar="NAME", help="as for speed.py")
    parser.add_argument("--bytes", action="store_true", help="hand on files as bytes")
    parser.add_argument("--limit", type=int, metavar="N", help="take N texts from all parts of each collection")
    parser.add_argument("--rounds", type=int, default=5, help="measure N times (default 5)")
    parser.add_argument("--longest", type=int, default=lengths.LENGTHS[-1], help="leave longer texts out")
    parser.add_argument("--workers", type=int, default=2, help="how many are tried against one (default 2)")
    parser.add_argument("--stories", type=int, help="build a corpus of so many stories")
    parser.add_argument("--pages", type=Path, metavar="FOLDER", help="make archives of these pages (.html)")
    parser.add_argument("--write", type=Path, metavar="FILE", help="keep the tables in this page, between its marks")
    given = parser.parse_args()
    parts = [figures.machine()]
    print(parts[0], flush=True)
    for table in tables(given):
        parts.append(table.markdown())
        print(f"\n{parts[-1]}", flush=True)
    if given.write:
        figures.keep(given.write, "\n\n".join(parts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
