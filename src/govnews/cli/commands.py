"""The command group: parse, and what lists the formats, styles and exporters that there are."""

from __future__ import annotations

import io
import json
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import IO, Any, NoReturn

import click
from attrs import frozen

from govnews import codec, exporting, registry
from govnews.cli.corpus import make_corpus
from govnews.cli.evaluation import evaluate
from govnews.cli.looking import explain, show
from govnews.cli.options import converted, options_of
from govnews.cli.report import make_report
from govnews.cli.sources import Parsed, check_names, complain, make_stdout_lenient
from govnews.cli.view import neutral
from govnews.errors import (
    ArgumentError,
    CorpusError,
    GovnewsError,
    MissingExtra,
    OptionError,
    PluginError,
    UnknownName,
    WriteError,
)
from govnews.model import Story

_FAILED, _USAGE, _MISSING, _UNWRITTEN, _BROKEN, _INTERRUPTED = 1, 2, 3, 4, 5, 130
_MANY_FILES = 20
_SUFFIXES = {"db": "sqlite", "fountain": "script", "htm": "html", "md": "markdown", "ndjson": "jsonl", "txt": "text"}
_STANDARD_INPUT = Path("-")

# The first line that fits an error says with which code the command exits.
_EXIT_CODES: tuple[tuple[type[GovnewsError] | tuple[type[GovnewsError], ...], int], ...] = (
    ((UnknownName, OptionError, ArgumentError, CorpusError), _USAGE),
    ((MissingExtra, PluginError), _MISSING),
    (WriteError, _UNWRITTEN),
    (GovnewsError, _FAILED),
)

_EPILOG = """\b
Exit codes:
  0    everything was parsed (also when the reader of a pipe went away early)
  1    one or more sources failed; the others were parsed
  2    wrong usage: an unknown format, style, exporter or option; a folder that holds another corpus
  3    an extra is not installed, or a plug-in cannot be loaded
  4    the output could not be written
  5    with --check: a story breaks a promise of the model
  130  interrupted by Ctrl-C
"""


class _Commands(click.Group):
    """A group of commands that turns what can go wrong in any of them into messages and exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that is asked for."""
        try:
            returned = super().invoke(ctx)
            sys.stdout.flush()
        except click.UsageError as error:
            # It may show the name of a file that a pattern of the shell gave.
            raise click.UsageError(neutral(error.format_message()), error.ctx) from None
        except BrokenPipeError:
            _forget_standard_output()
            ctx.exit(0)
        except KeyboardInterrupt:
            ctx.exit(_INTERRUPTED)
        except GovnewsError as error:
            _end(ctx, error)
        except (OSError, UnicodeEncodeError) as error:
            # Sources fail with errors of govnews, and so do files to write; what is left is standard output.
            _forget_standard_output()
            _end(ctx, WriteError("standard output", getattr(error, "strerror", None) or str(error)))
        return returned


def _end(ctx: click.Context, error: GovnewsError) -> NoReturn:
    complain(str(error))
    ctx.exit(next(code for kinds, code in _EXIT_CODES if isinstance(error, kinds)))


@click.group(cls=_Commands, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="govnews", message="%(prog)s %(version)s")
def govnews() -> None:
    """Parse government news stories: who said what, exactly where."""


govnews.add_command(make_corpus)
govnews.add_command(show)
govnews.add_command(explain)
govnews.add_command(make_report)
govnews.add_command(evaluate)


@frozen
class _Wish:
    """What the command line of `parse` asks for."""

    files: tuple[Path, ...]
    format: str
    style: str
    exporter: str | None
    out: Path | None
    options: tuple[str, ...]
    as_check: bool

    def check(self) -> None:
        """Refuse what cannot be, before anything is read."""
        check_names(self.format, self.style)

    @property
    def shows_nothing(self) -> bool:
        """Whether the stories are checked and go nowhere."""
        return self.as_check and not (self.exporter or self.out)

    @property
    def exporter_name(self) -> str:
        """The exporter asked for, else the one that the output's suffix names, else text."""
        suffix = self.out.suffix.lower().removeprefix(".") if self.out is not None else ""
        suffix = _SUFFIXES.get(suffix, suffix)
        return self.exporter or (suffix if suffix in registry.exporter_names() else "text")


@govnews.command("parse", epilog=_EPILOG)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("-f", "--format", default="auto", show_default=True, help="Format of the files; see `govnews formats`.")
@click.option("-s", "--style", default="auto", show_default=True, help="House style; see `govnews styles`.")
@click.option("-t", "--to", "exporter", metavar="EXPORTER", help="Format of the output; see `govnews exporters`.")
@click.option("-o", "--out", metavar="OUT", type=click.Path(path_type=Path), help="Write to this file, all or nothing.")
@click.option("-O", "--option", "options", metavar="KEY=VALUE", multiple=True, help="Set an option of the exporter.")
@click.option("--check", "as_check", is_flag=True, help="Check each story against the promises of the model.")
@click.pass_context
def parse_files(ctx: click.Context, /, **asked: Any) -> None:
    """Parse stories and write who says what.

    Each FILE holds one story, or many as a feed or an archive does; `-` is standard input.

    Without -t the output is text, and OUT gets what its suffix names. A file that fails is told on standard error; the
    others go on. To look at a story, `govnews show` is better.

    --check tells there, a line each, which promises of the model a story breaks: none should. Unless -t or -o asks for
    more, it writes nothing else.
    """
    wish = _Wish(**asked)
    wish.check()
    quiet = wish.out is None and sys.stdout.isatty()
    stories = Parsed(wish.files, wish.format, wish.style, quiet=quiet, checks=wish.as_check)
    if wish.shows_nothing:
        deque(stories, maxlen=0)
    else:
        _export(stories, wish)
    if wish.as_check:
        complain(f"{stories.checked:,} stories checked, {stories.broken:,} broken promises")
    ctx.exit(_FAILED if stories.failed else _BROKEN if stories.broken else 0)


def _export(stories: Iterable[Story], wish: _Wish) -> None:
    name = wish.exporter_name
    options = converted(wish.options, name, _known_options(name))
    binary = bool(getattr(registry.exporter(name, **options), "binary", False))
    if binary and wish.out is None and sys.stdout.isatty():
        raise click.UsageError(f"{name} is not for a terminal: name a file with -o.")
    coming = iter(stories)
    first = next(coming, None)
    if first is None:
        return
    # One file with one story gives that, all else gives many, whether or not all of them could be parsed.
    second = next(coming, None) if len(wish.files) == 1 else None
    alone = len(wish.files) == 1 and second is None
    what = first if alone else chain([first], [second] if second else [], coming)
    if wish.out is not None:
        exporting.dump(what, name, wish.out, **options)
    else:
        with _standard_output(binary) as stream:
            exporting.dump(what, name, stream, **options)


def _known_options(exporter: str) -> dict[str, Any]:
    try:
        return options_of(type(registry.exporter(exporter)))
    except OptionError:
        # An exporter that cannot be made without options; it gets them as they are written.
        return {}


class _Screen(io.TextIOBase):
    """A terminal as a stream of text: what an exporter writes is shown, never obeyed."""

    def write(self, text: str) -> int:
        """Write the text with its control characters made harmless."""
        sys.stdout.write(neutral(text))
        return len(text)

    def flush(self) -> None:
        """Let everything appear that was written."""
        sys.stdout.flush()


@contextmanager
def _standard_output(binary: bool) -> Iterator[IO[Any]]:
    """Standard output for an exporter: UTF-8 with line feeds as they are, line by line; on a terminal made harmless."""
    if sys.stdout.isatty():
        make_stdout_lenient()
        yield _Screen()  # type: ignore[misc]
        sys.stdout.flush()
        return
    sys.stdout.flush()
    raw = sys.stdout.buffer
    if binary:
        yield raw
        raw.flush()
        return
    stream = io.TextIOWrapper(raw, encoding="utf-8", newline="", line_buffering=True)
    try:
        yield stream
        stream.flush()
    finally:
        _detach(stream)


def _detach(stream: io.TextIOWrapper) -> None:
    """Part with the stream and leave what is below it open; what a broken pipe left in it is lost."""
    try:
        stream.detach()
    except OSError:
        _forget_standard_output()


def _forget_standard_output() -> None:
    """Send to nowhere what is still to be written, so that Python does not complain about it on its way out."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@govnews.command("exporters")
def list_exporters() -> None:
    """List what stories can be written as."""
    _list(registry.exporter_names(), _describe_exporter)


@govnews.command("formats")
def list_formats() -> None:
    """List the formats that can be read."""
    _list(registry.reader_names(), lambda name: _first_line(registry.reader(name)))


@govnews.command("styles")
def list_styles() -> None:
    """List the house styles of publishers."""
    _list(registry.style_names(), lambda name: registry.style(name).publisher)


@govnews.command("schema")
def print_schema() -> None:
    """Print the JSON Schema of a story."""
    click.echo(json.dumps(codec.schema(), ensure_ascii=False, indent=2))


def _list(names: Sequence[str], describe: Callable[[str], str]) -> None:
    """One line each, never wrapped, so that it can be searched and cut."""
    width = max(map(len, names), default=0)
    make_stdout_lenient()
    for name in names:
        click.echo(neutral(f"{name:<{width}}  {_described(name, describe)}"))


def _described(name: str, describe: Callable[[str], str]) -> str:
    """What `describe` says of a name; of a plug-in that cannot be loaded, why."""
    try:
        return describe(name)
    except GovnewsError as error:
        return f"[{error}]"


def _describe_exporter(name: str) -> str:
    line = _first_line(registry.exporter(name))
    options = ", ".join(_known_options(name))
    return f"{line} Options: {options}." if options else line


def _first_line(thing: object) -> str:
    return (type(thing).__doc__ or "").strip().partition("\n")[0]
