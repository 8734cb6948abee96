"""The commands for people who look at a story: `show` it in colours, `explain` why it was parsed so."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console

from govnews.cli.reasons import reasons
from govnews.cli.sources import Parsed, check_names, make_stdout_lenient
from govnews.cli.view import view

_FAILED = 1
_Command = TypeVar("_Command", bound=Callable[..., Any])


def _reading(command: _Command) -> _Command:
    """The argument and the options of a command that reads files."""
    path = click.Path(path_type=Path, allow_dash=True)
    for option in (
        click.option("-s", "--style", default="auto", show_default=True, help="House style; see `govnews styles`."),
        click.option("-f", "--format", default="auto", show_default=True, help="Format; see `govnews formats`."),
        click.argument("files", metavar="FILE...", nargs=-1, required=True, type=path),
    ):
        command = option(command)
    return command


def _stories(files: tuple[Path, ...], format: str, style: str) -> Parsed:
    check_names(format, style)
    make_stdout_lenient()
    return Parsed(files, format, style)


def _printed(console: Console, things: Iterable[Any]) -> None:
    for thing in things:
        console.print(thing)
    sys.stdout.flush()


def _console() -> Console:
    return Console(highlight=False, markup=False, emoji=False)


@click.command("show")
@_reading
def show(files: tuple[Path, ...], format: str, style: str) -> None:
    """Show stories in the terminal: who says what, in colours.

    Each paragraph has its role in the margin, each quotation the colour of its speaker and a number, and all of them
    are listed at the end. Without colours the number stands before and behind its words: [1]We act,[/1] she said. The
    environment variables NO_COLOR, FORCE_COLOR and COLUMNS are obeyed.
    """
    stories, console = _stories(files, format, style), _console()
    coloured = console.color_system is not None and not console.no_color
    _printed(console, (view(story, console.width, coloured) for story in stories))
    click.get_current_context().exit(_FAILED if stories.failed else 0)


@click.command("explain")
@_reading
@click.option("--at", "line", metavar="LINE", type=click.IntRange(1), help="Only what stands on this line.")
@click.option("--all", "every", is_flag=True, help="All signs, not only the heaviest ones.")
def explain(files: tuple[Path, ...], format: str, style: str, line: int | None, every: bool) -> None:
    """Explain why stories were parsed as they were.

    For each paragraph: what spoke for its role and what for the next likeliest one, with weights (log-odds), and
    what would have changed it. For each quotation: how it was found, whose it is, and how sure that is.
    """
    stories, console = _stories(files, format, style), _console()
    _printed(console, (part for story in stories for part in reasons(story, line, every)))
    click.get_current_context().exit(_FAILED if stories.failed else 0)
