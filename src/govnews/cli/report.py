"""The command `report`: a corpus → a page of plots."""

from __future__ import annotations

from pathlib import Path

import click

from govnews import report
from govnews.cli.view import neutral
from govnews.errors import WriteError
from govnews.report import Wish


@click.command("report")
@click.argument("corpus", metavar="CORPUS", type=click.Path(path_type=Path))
@click.option(
    "-o", "--out", metavar="OUT", type=click.Path(path_type=Path, dir_okay=False),
    help="Write the page here, rather than to report.html in CORPUS.",
)  # fmt: skip
@click.option("--each", type=click.IntRange(min=1), default=Wish().each, show_default=True, help="Quotations a bar.")
@click.option(
    "--confidence", type=click.FloatRange(0, 1), default=Wish().confidence, show_default=True,
    help="Count only quotations that are at least so sure.",
)  # fmt: skip
def make_report(corpus: Path, out: Path | None, each: int, confidence: float) -> None:
    """Write a page on what the corpus in the folder CORPUS says: who speaks, how much, in which form.

    The folder is one that `govnews corpus` has written. Each bar of the page leads to its quotations; the page is one
    file, loads nothing and runs nothing.
    """
    page = report.page(corpus, Wish(each, confidence))
    path = out or corpus / "report.html"
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise WriteError(str(path), error.strerror or str(error)) from error
    click.echo(f"govnews: written: {neutral(str(path))}", err=True)
