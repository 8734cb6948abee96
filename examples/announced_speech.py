"""Tell what was said from what is only announced ("He will say that …"): an announcement is no proof of the words.

python examples/announced_speech.py [FILE...]      (without a file: the stories in seeds/)
"""

from __future__ import annotations

import sys
from pathlib import Path

import govnews

SEEDS = Path(__file__).parent.parent / "seeds"


def show(story: govnews.Story) -> None:
    """Print the announced quotations with the words that announce them, then count the others."""
    announced = [quotation for quotation in story.quotations if quotation.announced]
    for quotation in announced:
        cue = quotation.attribution.cue if quotation.attribution else None
        manner = cue.of(story.source.text) if cue else "announces"
        print(f"{quotation.speaker or 'Somebody'} {manner} (line {story.place(quotation).start.line}):")
        print(f"    {quotation.words}")
    print(f"{len(announced)} quotations announced, {len(story.quotations) - len(announced)} others")


def main() -> None:
    """Show the files named on the command line, or the seeds."""
    for path in [Path(name) for name in sys.argv[1:]] or sorted(SEEDS.glob("*.txt")):
        show(govnews.parse(path))


if __name__ == "__main__":
    main()
