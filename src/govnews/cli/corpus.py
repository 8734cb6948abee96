"""The command `corpus`: many files into tables, with a bar on a terminal and plain lines in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import click
import rich.progress
from attrs import define, field
from rich.console import Console

from govnews import corpus
from govnews.cli.view import neutral
from govnews.corpus import Plan, Progress

_FAILED = 1
_SECONDS_A_LINE = 10.0
_STEPS = {"parts": "Parsing", "database": "Writing the database", "done": "Done"}

_Show = Callable[[Progress], None]


@click.command("corpus")
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option(
    "-o", "--out", metavar="OUT", required=True, type=click.Path(path_type=Path), help="Folder to write into."
)
@click.option(
    "-t", "--to", type=click.Choice(corpus.KINDS), default="parquet", show_default=True, help="Format of the tables."
)
@click.option("-w", "--workers", type=click.IntRange(min=1), help="How many workers; as many as cores unless said.")
@click.option("-f", "--format", default="auto", show_default=True, help="Format of the files; see `govnews formats`.")
@click.option("-s", "--style", default="auto", show_default=True, help="House style; see `govnews styles`.")
@click.option(
    "--part", "stories_a_part", type=click.IntRange(min=1), default=Plan().stories_a_part, show_default=True,
    metavar="N", help="Stories a part.",
)  # fmt: skip
@click.pass_context
def make_corpus(ctx: click.Context, /, **asked: Any) -> None:
    """Parse many stories into tables in the folder OUT.

    Each INPUT is a file, a folder with all that is in it, or a pattern such as 'news/**/*.html'; archives, feeds and
    files of records give all their stories. A run that was broken off, however it was, goes on when the same command
    is given again. What cannot be parsed is told in the table of failures.
    """
    inputs, out, workers = (asked.pop(name) for name in ("inputs", "out", "workers"))
    with _shown() as show, closing(corpus.build(Plan(**asked), inputs, out, workers=workers)) as steps:
        last = _followed(steps, show, out)
    _say(f"{out}: {last.stories:,} stories, {last.failures:,} failures, parts: {last.part:,}")
    ctx.exit(_FAILED if last.failures else 0)


def _followed(steps: Iterator[Progress], show: _Show, out: Path) -> Progress:
    last = None
    try:
        for last in steps:
            show(last)
    except KeyboardInterrupt:
        _say(f"interrupted; the same command goes on with what is done in {out}")
        raise
    assert last is not None
    return last


@contextmanager
def _shown() -> Iterator[_Show]:
    """What shows the progress: a bar on standard error if that is a terminal, else lines there."""
    if not sys.stderr.isatty():
        yield _Lines().show
        return
    columns = (
        rich.progress.TextColumn("{task.description}"),
        rich.progress.BarColumn(),
        rich.progress.TaskProgressColumn(),
        rich.progress.TextColumn("{task.fields[said]}"),
        rich.progress.TimeRemainingColumn(elapsed_when_finished=True),
    )
    with rich.progress.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield _Bar(bar, bar.add_task("Looking for files", total=None, said="")).show


@define
class _Pace:
    """How fast a run is, from its first progress on."""

    first: Progress | None = None
    begun: float = 0.0

    def spent(self, now: Progress) -> float:
        """The seconds since the first progress."""
        if self.first is None:
            self.first, self.begun = now, time.monotonic()
        return time.monotonic() - self.begun

    def rate(self, now: Progress) -> str:
        """Stories a second, failures included."""
        spent, first = self.spent(now), self.first or now
        done = now.stories + now.failures - first.stories - first.failures
        return f"{done / spent:.0f} a second" if spent > 0 else ""

    def left(self, now: Progress) -> str:
        """The time that is left, by the bytes that are still to be read."""
        spent, first = self.spent(now), self.first or now
        if now.read in (first.read, now.size):
            return "time left not known yet"
        # What lies in one archive may be read long before it is parsed.
        return f"{_clock(spent * (now.size - now.read) / (now.read - first.read))} left"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


@define
class _Bar:
    bar: rich.progress.Progress
    task: rich.progress.TaskID
    pace: _Pace = field(factory=_Pace)

    def show(self, now: Progress) -> None:
        said = f"{now.stories:,} stories, {now.failures:,} failures, {self.pace.rate(now)}"
        self.bar.update(self.task, description=_STEPS[now.step], completed=now.read, total=now.size, said=said)


@define
class _Lines:
    pace: _Pace = field(factory=_Pace)
    last: float = 0.0

    def show(self, now: Progress) -> None:
        spent = self.pace.spent(now)
        if now.step == "done" or (now.step == "parts" and spent - self.last < _SECONDS_A_LINE):
            return
        self.last = spent
        percent = f"{now.read / now.size:.0%}" if now.size else "100%"
        what = f"{now.stories:,} stories, {now.failures:,} failures, {percent} read"
        pace = f", {self.pace.rate(now)}, {self.pace.left(now)}" if now.step == "parts" else ""
        _say(f"{_STEPS[now.step].lower()}: {what}{pace}")


def _say(message: str) -> None:
    click.echo(f"govnews: {neutral(message)}", err=True)
