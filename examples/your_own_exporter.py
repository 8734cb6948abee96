"""An output format of your own: a class with a method write(), registered under a name. Here, minutes of who said what.

python examples/your_own_exporter.py      (the stories in seeds/; examples/plugin ships an exporter as a package)
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from attrs import frozen

import govnews

SEEDS = Path(__file__).parent.parent / "seeds"


@frozen
class MinutesExporter:
    """Writes a line for each quotation; its fields are its options: `longest` cuts words after so many characters."""

    longest: int = 60

    def write(self, stories: Iterable[govnews.Story], stream: IO[str]) -> None:
        """Write the stories one after another, as they come."""
        for story in stories:
            stream.write(f"{story.headline.text if story.headline else story.source.name}\n")
            for quotation in story.quotations:
                words = textwrap.shorten(quotation.words, self.longest, placeholder=" …")
                stream.write(f"- {quotation.speaker or 'Somebody'} ({quotation.form}): {words}\n")


govnews.register_exporter("minutes", MinutesExporter)

if __name__ == "__main__":
    govnews.dump(map(govnews.parse, sorted(SEEDS.glob("*.txt"))), "minutes", sys.stdout, longest=80)
