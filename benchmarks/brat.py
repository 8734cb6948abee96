"""brat both ways over the annotations of PolNeAR (Newell et al. 2018), which were made with it.

    python benchmarks/brat.py FOLDER

FOLDER holds a part of the corpus: `text/` and `attributions/`. Each annotation file is read by `govnews.standoff` and
by the reader of `polnear.py`, which was written apart from it, and the two compared event by event; then what was read
is written, read again, and compared with what it was.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from govnews import standoff
from govnews.model import Quotation, Story

if TYPE_CHECKING:
    from benchmarks import polnear
else:
    import polnear


def annotated(folder: Path) -> Iterator[tuple[str, str]]:
    """The text of each annotation file, and its lines; a text has several files where several people marked it."""
    for path in sorted((folder / "attributions").glob("*.ann")):
        text = folder / "text" / f"{re.sub(r'_[0-9a-f]{4}$', '', path.stem)}.txt"
        with text.open(encoding="utf-8", newline="") as file:
            yield file.read(), path.read_bytes().decode("utf-8")


def same_contents(text: str, lines: str, story: Story) -> bool:
    """Whether both readers find the same characters, without blanks, in the contents of the events."""
    apart = [
        _letters(text, {at for start, end in marked["content"] for at in range(start, end)})
        for marked in polnear.standoff(lines)
    ]
    ours = [
        _letters(text, {at for part in said.parts for at in range(part.start, part.end)}) for said in story.quotations
    ]
    return Counter(apart) == Counter(ours)


def _letters(text: str, places: set[int]) -> tuple[int, ...]:
    return tuple(sorted(at for at in places if not text[at : at + 1].isspace()))


def facts(said: Quotation) -> tuple[object, ...]:
    """What has to be the same when it has been written and read again."""
    return said.form, said.span, said.parts, str(said.speaker), said.attribution


def main() -> None:
    """Read, write and read all; print how many were the same."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    count: Counter[str] = Counter()
    for text, lines in annotated(parser.parse_args().folder):
        story = standoff.to_story(text, lines)
        again = standoff.to_story(text, standoff.of_story(story))
        count["files"] += 1
        count["attributions"] += len(story.quotations)
        count["files read as the other reader does"] += same_contents(text, lines, story)
        count["attributions the same after writing"] += sum(
            (Counter(map(facts, story.quotations)) & Counter(map(facts, again.quotations))).values()
        )
    for name, number in count.items():
        print(f"{number:7,} {name}")


if __name__ == "__main__":
    main()
