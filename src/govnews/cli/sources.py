"""What commands read: stories of files, parsed as they are asked for, and what is said of those that fail."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from attrs import define
from rich.console import Console
from rich.progress import track

from govnews import registry
from govnews.cli.view import neutral
from govnews.errors import GovnewsError, MissingExtra, PluginError
from govnews.invariants import check
from govnews.model import Story, Violation
from govnews.parsing import parse_each

_MANY_FILES = 20
_STANDARD_INPUT = Path("-")


def check_names(format: str, style: str) -> None:
    """Refuse the name of a format or a style that there is none of, before anything is read."""
    if format != "auto":
        registry.reader(format)
    if style != "auto":
        registry.style(style)


@define
class Parsed:
    """The stories of the files, parsed one after another as they are asked for; what fails is told and counted.

    `quiet` is true where something else writes to the terminal; `checks` where broken promises are told, too.
    """

    files: tuple[Path, ...]
    format: str
    style: str
    quiet: bool = True
    checks: bool = False
    failed: int = 0
    checked: int = 0
    broken: int = 0

    def __iter__(self) -> Iterator[Story]:
        for file in self._barred():
            for story in self._stories(file):
                if self.checks:
                    self._check(story, file)
                yield story

    def _check(self, story: Story, file: Path) -> None:
        """Tell which promises of the model a story breaks, and count them."""
        self.checked += 1
        for violation in check(story):
            self.broken += 1
            where = (story.source.name or _name_of(file)) + _start(story, violation)
            complain(f"{where}: {violation.kind}: {violation.message}")

    def _barred(self) -> Iterable[Path]:
        """The files; with a bar on standard error if there are many and nothing else writes to the terminal."""
        if len(self.files) <= _MANY_FILES or self.quiet or not sys.stderr.isatty():
            return self.files
        return track(self.files, description="Parsing", console=Console(stderr=True), transient=True)

    def _stories(self, file: Path) -> Iterator[Story]:
        name = _name_of(file)
        try:
            source = sys.stdin.buffer.read() if file == _STANDARD_INPUT else file
            yield from parse_each(source, format=self.format, style=self.style)
            return
        except (MissingExtra, PluginError):
            raise
        except GovnewsError as error:
            message = str(error)
        except Exception as error:
            # One bad file must not cost the user the other thousand, whatever is wrong with it or with us.
            message = f"unexpected {type(error).__name__}: {error} (this is a bug in govnews; please report it)"
        self.failed += 1
        complain(message if name in message else f"{name}: {message}")


def _name_of(file: Path) -> str:
    return "standard input" if file == _STANDARD_INPUT else str(file)


def _start(story: Story, violation: Violation) -> str:
    """Where a violation begins, as `:line:column`; nothing for one without a place in the text."""
    if violation.span is None or violation.span.start > len(story.source.text):
        return ""
    return f":{story.source.position(violation.span.start)}"


def make_stdout_lenient() -> None:
    """A terminal that cannot show a character shows a question mark."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def complain(message: str) -> None:
    """Say on standard error what went wrong."""
    click.echo(f"govnews: {neutral(message)}", err=True)
