"""Print who says what in a story, in which form and on which line.

python examples/who_said_what.py [FILE...]      (without a file: the stories in seeds/)
"""

from __future__ import annotations

import sys
from pathlib import Path

import govnews

SEEDS = Path(__file__).parent.parent / "seeds"


def show(story: govnews.Story) -> None:
    """Print the headline, then each speaker with his quotations."""
    print(story.headline.text if story.headline else "(no headline)")
    for speaker in story.speakers:
        said = story.quotations_by(speaker)
        print(f"\n{speaker}, {speaker.role or speaker.kind}: {len(said)} quotations")
        for quotation in said:
            line = story.place(quotation).start.line
            print(f"  line {line}, {quotation.form}: {quotation.words.splitlines()[0]}")


def main() -> None:
    """Show the files named on the command line, or the seeds."""
    for path in [Path(name) for name in sys.argv[1:]] or sorted(SEEDS.glob("*.txt")):
        show(govnews.parse(path))


if __name__ == "__main__":
    main()
