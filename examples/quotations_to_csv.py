"""Write the quotations of many stories as one CSV table, story after story.

python examples/quotations_to_csv.py [OUT.csv [FILE...]]      (without arguments: the stories in seeds/, to the screen)
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import govnews

SEEDS = Path(__file__).parent.parent / "seeds"


def stories(paths: Iterable[Path]) -> Iterator[govnews.Story]:
    """Parse one file after another; only one story is held at a time."""
    for path in paths:
        yield govnews.parse(path)


def main() -> None:
    """Write the table to the file named first, or to the screen."""
    out, files = sys.argv[1:2], sys.argv[2:]
    paths = [Path(name) for name in files] or sorted(SEEDS.glob("*.txt"))
    govnews.dump(stories(paths), "csv", Path(out[0]) if out else sys.stdout)


if __name__ == "__main__":
    main()
