"""The page of an evaluation: the figures of each set, and the stories with the most mistakes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govnews.evaluation import MEASURES, Counts, Difference, Judged
from govnews.report import pages
from govnews.report.pages import escaped

__all__ = ["figures", "page", "worst"]

_HEADS = ("of", "in the text", "labelled", "found", "characters")
_LONGEST = 160


def figures(sets: Mapping[str, Counts]) -> list[list[str]]:
    """A row for each figure that any of the sets has, its name first, then that of each set.

    >>> from collections import Counter
    >>> figures({"mine": Counter(stories=2, paragraphs=4, labels=3)})[:2]
    [['stories', '2'], ['labels of paragraphs', '0.750']]
    """
    rows = [[measure.name, *(measure.figure(counts) for counts in sets.values())] for measure in MEASURES]
    return [row for row in rows if set("".join(row[1:])) - set("–/ ")]


def worst(every: Sequence[Judged]) -> list[Judged]:
    """The stories with mistakes, those with the most for their length first."""
    return sorted((each for each in every if each.mistakes), key=lambda each: -each.share)


def page(sets: Mapping[str, Counts], stories: Sequence[Judged], files: Sequence[str | None]) -> str:
    """The figures, and a section for each of some stories, with a link to a file that shows it."""
    heads, rows = ["figure", *sets], [list(map(escaped, row)) for row in figures(sets)]
    sections = "".join(_section(*each) for each in zip(stories, files, strict=True))
    told = (
        "P, precision, is the share of what was found that is labelled so; R, recall, the share of what is labelled "
        "that was found; F1 is their harmonic mean."
    )
    return pages.page(
        "How well it agrees with the labels",
        f"<p>{told}</p>",
        f'<h2 id="figures">Figures</h2>{pages.table(heads, rows, "Figures", len(sets))}'
        f'<h2 id="worst">The stories with the most mistakes</h2>{sections or "<p>None has any.</p>"}',
        "",
    )


def _section(judged: Judged, file: str | None) -> str:
    name = escaped(judged.labelled.id)
    title = f'<a href="{escaped(file)}">{name}</a>' if file else name
    rows = [_cells(judged.labelled.text, each) for each in judged.mistakes]
    count = f"{len(rows)} mistake{'s' if len(rows) != 1 else ''}"
    table = pages.table(
        ("of", "in the text", "labelled", "found", "characters"), rows, f"{judged.labelled.id}: mistakes"
    )
    return f"<h3>{title}: {count}</h3><details><summary>What differs</summary>{table}</details>"


def _cells(text: str, of: Difference) -> list[str]:
    words = of.span.of(text) if of.span else ""
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    where = f"{of.span.start}–{of.span.end}" if of.span else ""
    return [escaped(cell) for cell in (of.of, shown, of.labelled or "–", of.found or "–", where)]
