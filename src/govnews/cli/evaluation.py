"""The command `evaluate`: labels against what govnews finds, as tables, and the worst stories as pages."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from govnews import evaluation, exporting
from govnews.cli.view import neutral
from govnews.errors import LabelsError, WriteError
from govnews.evaluation import Judged
from govnews.report import agreement

_HEADS = ("story", "mistakes", "of which")


@click.command("evaluate")
@click.argument("gold", metavar="GOLD...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("-w", "--worst", type=click.IntRange(min=0), default=10, show_default=True, help="Name so many stories.")
@click.option(
    "-o", "--out", metavar="OUT", type=click.Path(path_type=Path, file_okay=False),
    help="Write a page of it all into this folder, and the coloured pages of the worst stories.",
)  # fmt: skip
def evaluate(gold: tuple[Path, ...], worst: int, out: Path | None) -> None:
    """Measure how well govnews agrees with labelled stories.

    Each GOLD is a set of them: a file, or a folder of files, in JSON or JSON Lines, with labels in govnews's own
    format, with stories in govnews's JSON that were corrected, or as Label Studio exports them.
    """
    stems = Counter(path.stem for path in gold)
    sets = {path.stem if stems[path.stem] == 1 else str(path): _judged(path) for path in gold}
    counts = {name: evaluation.total(every) for name, every in sets.items()}
    stories = agreement.worst([judged for every in sets.values() for judged in every])[:worst]
    files: list[Path | None] = [None] * len(stories)
    if out is not None:
        files = _pages(out, stories)
        page = agreement.page(counts, stories, [f"stories/{file.name}" if file else None for file in files])
        _write(out / "index.html", page)
    # Last, so that the page is there whole when whoever reads the figures goes away early.
    _show(("figure", *counts), agreement.figures(counts))
    if stories:
        click.echo()
        _show((*_HEADS, *(["page"] if out else [])), map(_row, stories, files))


def _judged(path: Path) -> list[Judged]:
    every = [evaluation.judged(labelled) for labelled in evaluation.read(path)]
    if not every:
        raise LabelsError(str(path), "there is no labelled story in it")
    return every


def _pages(out: Path, stories: Sequence[Judged]) -> list[Path | None]:
    """The coloured page of each story that could be parsed."""
    try:
        (out / "stories").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(str(out), error.strerror or str(error)) from error
    paths: list[Path | None] = []
    for number, judged in enumerate(stories, 1):
        path = out / "stories" / f"{number:03}.html"
        if judged.story is not None:
            exporting.dump(judged.story, "html", path)
        paths.append(path if judged.story is not None else None)
    return paths


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise WriteError(str(path), error.strerror or str(error)) from error
    click.echo(f"govnews: written: {neutral(str(path))}", err=True)


def _row(judged: Judged, file: Path | None) -> list[str]:
    kinds = Counter(mistake.of for mistake in judged.mistakes)
    told = ", ".join(f"{of} {count}" for of, count in kinds.most_common())
    return [judged.labelled.id, str(len(judged.mistakes)), told, *([str(file)] if file else [])]


def _show(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table: on a terminal with lines, else in Markdown."""
    if not sys.stdout.isatty():
        for row in (heads, ["---"] * len(heads), *rows):
            click.echo(f"| {' | '.join(map(_cell, row))} |")
        return
    table = Table(*heads)
    for row in rows:
        table.add_row(*map(neutral, row))
    Console(highlight=False, markup=False, emoji=False).print(table)


def _cell(text: str) -> str:
    return " ".join(neutral(text).split()).replace("|", "\\|")
