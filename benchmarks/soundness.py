"""Whether govnews keeps its promises on texts of yours, whatever it finds in them.

    python benchmarks/soundness.py TEXTS… [--field NAME…] [--bytes] [--limit N]

Each text is parsed, which must not raise, and `govnews.check` must find nothing in its story. Failures are named, and
the exit code is 1 if there are any.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import govnews

if TYPE_CHECKING:
    from benchmarks import texts
else:
    import texts

SLOWEST = 5
WARMING = 20


class Outcome(NamedTuple):
    """What came of one text; `story` is None where parsing raised."""

    name: str
    seconds: float
    characters: int
    story: govnews.Story | None
    failures: tuple[str, ...]


def tried(text: texts.Text) -> Outcome:
    """Parse a text, by the clock, and check its story, without it."""
    start = time.perf_counter()
    try:
        story = govnews.parse(text.content)
    except Exception as error:
        return Outcome(text.name, time.perf_counter() - start, len(text.content), None, (told(error),))
    seconds = time.perf_counter() - start
    return Outcome(text.name, seconds, len(story.source.text), story, tuple(failures(story)))


def told(error: Exception) -> str:
    """An error on one line."""
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"


def failures(story: govnews.Story) -> Iterator[str]:
    """The promises that a story breaks; a check that raises is a failure too."""
    try:
        yield from map(str, govnews.check(story))
    except Exception as error:
        yield f"check: {told(error)}"


def found(story: govnews.Story) -> Counter[str]:
    """How much of what a story holds."""
    counts = Counter(
        blocks=len(story.blocks), speaker_blocks=len(story.speaker_blocks), terms=len(story.terms), stories=1
    )
    counts.update(speakers=len(story.speakers), diagnostics=len(story.diagnostics))
    counts.update(f"quotations, {said.form.value}" for said in story.quotations)
    return counts


class Tally:
    """What came of all texts; stories are counted and let go."""

    def __init__(self) -> None:
        self.texts = self.characters = 0
        self.seconds = 0.0
        self.counts: Counter[str] = Counter()
        self.failed: list[tuple[str, str]] = []
        self.slowest: list[tuple[float, int, str]] = []

    def add(self, outcome: Outcome) -> None:
        """Count one text."""
        self.texts += 1
        self.characters += outcome.characters
        self.seconds += outcome.seconds
        self.counts.update(found(outcome.story) if outcome.story else ())
        self.failed += [(outcome.name, failure) for failure in outcome.failures]
        self.slowest.append((outcome.seconds, outcome.characters, outcome.name))
        self.slowest = sorted(self.slowest, reverse=True)[:SLOWEST]

    def show(self) -> None:
        """Print the counts, the failures and the times."""
        print(f"texts:          {self.texts:,} ({self.characters:,} characters)")
        for what, count in sorted(self.counts.items()):
            print(f"  {what.replace('_', ' ')}: {count:,}")
        print(f"failures:       {len(self.failed):,} in {len({name for name, _ in self.failed}):,} texts")
        for name, failure in self.failed:
            print(f"  {name}: {failure}")
        self.show_times()

    def show_times(self) -> None:
        """Print the times of parsing, the checks left out, and the memory of the whole run."""
        stories, characters = self.texts / self.seconds, self.characters / self.seconds
        print(f"time:           {self.seconds:.1f} s of parsing")
        print(f"a second:       {stories:,.0f} stories, {characters:,.0f} characters")
        print(f"peak memory:    {resident():.0f} MB resident, the texts included")
        print("slowest:")
        for seconds, characters, name in self.slowest:
            print(f"  {seconds * 1000:7.1f} ms  {characters:>7,} characters  {name}")


def resident() -> float:
    """The most megabytes that the process has held; macOS counts in bytes, others in kibibytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000


def main() -> int:
    """Check what the command line names."""
    parser = argparse.ArgumentParser(description="Check that govnews keeps its promises on texts.")
    texts.add_options(parser)
    every = texts.chosen(parser.parse_args())
    tally = Tally()
    for text in every[:WARMING]:
        tried(text)  # compiles the patterns and reads the word lists
    for text in every:
        tally.add(tried(text))
    tally.show()
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
