"""By how much the time grows when a hostile text doubles: the whole path, its stages, and each pattern.

    python -m benchmarks.growth [stages] [markup] [examples] [patterns] [--module NAME] [--size N] [--limit 2.4] [--all]

`stages` parses the texts of fuzz/hostile.py and times each stage in it, `markup` the readers' ones, `examples` the
example of each pattern again and again, and `patterns` tries every pattern alone on attacks out of its own example.
Processor time is taken, not the clock's. Growth beyond the limit is measured again, larger and more often, before it
is told; the exit code is 1 if any stays. What takes less than some milliseconds is not looked at: noise would be.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import ModuleType
from typing import NamedTuple

import govnews
from fuzz import hostile
from govnews import parsing
from govnews.errors import GovnewsError

LEAST = 0.004
"""So many seconds the shorter text takes at least, or its growth is not looked at."""
AGAIN = 3
LONGEST = 160_000
SLOW = 3.0


class Growth(NamedTuple):
    """What one thing took with a text and with one twice as long."""

    what: str
    text: str
    size: int
    short: float
    long: float

    @property
    def factor(self) -> float:
        """How many times as long it took."""
        return self.long / self.short


Times = Mapping[str, float]


class Clock:
    """Times of stages: their functions are wrapped where parse() finds them."""

    def __init__(self) -> None:
        self.times: dict[str, float] = {}
        for name, module in vars(parsing).items():
            if isinstance(module, ModuleType) and module.__name__.startswith("govnews.stages."):
                setattr(parsing, name, self.wrapped(module))

    def wrapped(self, module: ModuleType) -> ModuleType:
        """A copy of a stage whose functions are timed."""
        copy = ModuleType(module.__name__)
        for name, value in vars(module).items():
            own = callable(value) and getattr(value, "__module__", "") == module.__name__
            setattr(copy, name, self.timed(f"{module.__name__[15:]}.{name}", value) if own else value)
        return copy

    def timed(self, what: str, function: Callable[..., object]) -> Callable[..., object]:
        """A function whose time is added up."""

        def asked(*args: object, **named: object) -> object:
            start = time.process_time()
            try:
                return function(*args, **named)
            finally:
                self.times[what] = self.times.get(what, 0.0) + time.process_time() - start

        return asked

    def of(self, format: str, source: str) -> Times:
        """What parsing took, in all and a stage."""
        self.times = {}
        start = time.process_time()
        try:
            for _ in govnews.parse_each(source, format=format):
                pass
        except GovnewsError:
            pass
        return {**self.times, "all": time.process_time() - start}


def least(measure: Callable[[str], Times], text: str, times: int) -> Times:
    """The least time of each thing."""
    measured = [measure(text) for _ in range(times)]
    return {what: min(one.get(what, 0.0) for one in measured) for what in measured[0]}


def growths(
    name: str, text: hostile.Text, measure: Callable[[str], Times], options: argparse.Namespace
) -> list[Growth]:
    """What grows too fast; each suspicion is looked into with longer texts."""
    size, times = options.size, 1
    while True:
        short, long = least(measure, text(size), times), least(measure, text(2 * size), times)
        found = [Growth(what, name, size, short[what], long.get(what, 0.0)) for what in short if short[what] > LEAST]
        bad = [growth for growth in found if growth.factor > options.limit]
        if not bad or size >= LONGEST or max(short.values()) > SLOW:
            return found if options.all else bad
        size, times = 2 * size, AGAIN


def stages(options: argparse.Namespace) -> Iterator[Growth]:
    """Each stage on each text that is made against them."""
    clock = Clock()
    for name, text in hostile.TEXTS.items():
        yield from growths(name, text, partial(clock.of, "text"), options)


def markup(options: argparse.Namespace) -> Iterator[Growth]:
    """Each reader on what is made against it, and the stages on what it reads."""
    clock = Clock()
    for name, (format, text) in hostile.MARKUP.items():
        yield from growths(f"{format}: {name}", text, partial(clock.of, format), options)


def examples(options: argparse.Namespace) -> Iterator[Growth]:
    """Each stage on the examples of the patterns, as one line and as paragraphs."""
    clock = Clock()
    for _, pattern in hostile.patterns():
        for end in (" ", "\n\n"):
            text = hostile.repeated(pattern.yes + end)
            yield from growths(f"{pattern.name}, {end!r}", text, partial(clock.of, "text"), options)


def patterns(options: argparse.Namespace) -> Iterator[Growth]:
    """Each pattern on attacks out of its example."""
    for module, pattern in hostile.patterns():
        if not module.startswith(options.module):
            continue
        measure = partial(sought, f"{module}: {pattern.name}", getattr(pattern, pattern.by))
        for name, text in hostile.attacks(pattern):
            yield from growths(name, text, measure, options)


def sought(what: str, seek: Callable[[str], object], text: str) -> Times:
    """What it took to look for something in a text."""
    start = time.process_time()
    seek(text)
    return {what: time.process_time() - start}


MEASURES = {"stages": stages, "markup": markup, "examples": examples, "patterns": patterns}


def main() -> int:
    """Print what grows too fast."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=[*MEASURES, []], help="all of these if none is named")
    parser.add_argument("--size", type=int, default=20_000, help="characters of the shorter text")
    parser.add_argument("--module", default="govnews", help="of `patterns`, only those of modules that begin so")
    parser.add_argument("--limit", type=float, default=2.4)
    parser.add_argument("--all", action="store_true", help="print each growth, not only the bad ones")
    options = parser.parse_args()
    found = 0
    for what in options.what or MEASURES:
        for growth in MEASURES[what](options):
            found += growth.factor > options.limit
            seconds = f"{growth.short * 1000:9.1f} ms {growth.long * 1000:9.1f} ms"
            print(f"{growth.factor:5.2f} {seconds} {growth.size:7,}  {growth.what}  |  {growth.text[:90]}", flush=True)
    print(f"{found} grow by more than {options.limit} when the text doubles")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
