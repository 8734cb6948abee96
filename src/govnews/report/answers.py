"""A question → its bars, counted by DuckDB, and the quotations of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import evolve, frozen

from govnews.report.base import Base, condition
from govnews.report.questions import Question

__all__ = ["Answer", "Bar", "Quoted", "answer"]

_NAMES: Mapping[str, Mapping[object, str]] = {
    "publisher": {None: "no publisher named"},
    "tense": {None: "no tense"},
    "announced": {True: "announced", False: "spoken", None: "spoken"},
}
_CUT = 60


@frozen
class Quoted:
    """A quotation in the list of a bar: whose, which words, in which story, and where there."""

    speaker: str | None
    words: str
    form: str
    tense: str | None
    lemma: str | None
    confidence: float
    start: int
    end: int
    headline: str | None
    name: str | None
    story_id: str
    published_on: date | None


@frozen
class Bar:
    """A bar: its values, what they are called, how high it is, which quotations it counts, and some of them.

    `label` is what else there is to say of it: the speaker quoted most, or the words themselves. `where` holds of its
    quotations, in SQL.
    """

    id: str
    names: tuple[str, ...]
    height: int
    quotations: int
    label: str | None
    where: str
    listed: tuple[Quoted, ...] = ()

    @property
    def title(self) -> str:
        """What it is called, in a line."""
        return ", ".join(self.names)


@frozen
class Answer:
    """The bars that answer a question, in the order in which they are drawn; so many places are `left_out`."""

    question: Question
    bars: tuple[Bar, ...]
    left_out: int = 0

    def places(self, column: int = 0) -> tuple[str, ...]:
        """The names along a column of the question, each once, in order."""
        return tuple(dict.fromkeys(bar.names[column] for bar in self.bars))


def answer(base: Base, question: Question, each: int) -> Answer:
    """The answer to a question, with so many quotations for each bar."""
    columns = ", ".join(question.by)
    counted = base.rows(
        f"SELECT {columns}, {question.counted} AS height, count(*), {question.label or 'NULL'} "
        f"FROM said WHERE {question.only} GROUP BY {columns} {_several(question)} ORDER BY height DESC, {columns}"
    )
    size = len(question.by)
    kept, left_out = _kept(question, counted)
    listed = _listed(base, question, [row[:size] for row in kept], each)
    bars = [_bar(question, number, row, listed.get(number, ())) for number, row in enumerate(kept, 1)]
    return Answer(question, tuple(_told_apart(bars)), left_out)


def _told_apart(bars: Sequence[Bar]) -> Iterator[Bar]:
    """The bars, those after the first of a name with a number: words that were cut can look the same."""
    seen: Counter[tuple[str, ...]] = Counter()
    for bar in bars:
        seen[bar.names] += 1
        number = seen[bar.names]
        yield bar if number == 1 else evolve(bar, names=(f"({number}) {bar.names[0]}", *bar.names[1:]))


def _several(question: Question) -> str:
    return "HAVING height > 1" if question.name == "reused" else ""


def _kept(question: Question, rows: Sequence[tuple[Any, ...]]) -> tuple[list[tuple[Any, ...]], int]:
    """The rows that are shown, in the order of the picture, and how many values of the first column are left out."""
    height = len(question.by)
    ranks = [_ranked(rows, column, height) for column in range(height)]
    chosen = [set(ranks[0][: question.most]), *(set(rank[: question.most_second]) for rank in ranks[1:])]
    if question.in_order:
        # Of times the last ones, whatever is in them.
        chosen[0] = set(sorted(ranks[0])[-question.most :])
    kept = [row for row in rows if all(row[column] in chosen[column] for column in range(height))]
    kept.sort(key=lambda row: _place(question, row, ranks))
    bounded = 1 if question.shape == "cells" else 0
    return kept, len(ranks[bounded]) - len(chosen[bounded])


def _ranked(rows: Sequence[tuple[Any, ...]], column: int, height: int) -> list[Any]:
    """The values of a column, those with most first."""
    sums: dict[Any, int] = {}
    for row in rows:
        sums[row[column]] = sums.get(row[column], 0) + row[height]
    return sorted(sums, key=lambda value: (-sums[value], str(value)))


def _place(question: Question, row: tuple[Any, ...], ranks: Sequence[Sequence[Any]]) -> tuple[Any, ...]:
    first = _name(question.by[0], row[0])
    if question.in_order:
        along: Any = first
    else:
        along = question.order.index(first) if question.order else ranks[0].index(row[0])
    if len(question.by) == 1:
        return (along,)
    second = _name(question.by[1], row[1])
    return along, question.colours.index(second) if question.colours else ranks[1].index(row[1])


def _name(column: str, value: object) -> str:
    return _NAMES.get(column, {}).get(value, str(value))


def _bar(question: Question, number: int, row: tuple[Any, ...], listed: tuple[Quoted, ...]) -> Bar:
    *values, height, quotations, label = row
    names = tuple(_name(column, value) for column, value in zip(question.by, values, strict=True))
    if question.name == "reused":
        words = " ".join(label.split())
        names = (words if len(words) <= _CUT else words[: _CUT - 1] + "…",)
    where = f"{condition(question.by, values)} AND {question.only}"
    return Bar(f"{question.name}-{number}", names, height, quotations, label, where.removesuffix(" AND true"), listed)


def _listed(
    base: Base, question: Question, keys: Sequence[tuple[Any, ...]], each: int
) -> dict[int, tuple[Quoted, ...]]:
    """Some quotations of each bar, chosen by a hash, so that the choice is fair and always the same."""
    if not keys:
        return {}
    places = ", ".join(f"({number}, {', '.join('?' * len(key))})" for number, key in enumerate(keys, 1))
    joined = " AND ".join(f"counted.{column} IS NOT DISTINCT FROM bars.{column}" for column in question.by)
    rows = base.rows(
        f"""
        WITH bars(bar, {", ".join(question.by)}) AS (VALUES {places}),
        chosen AS (
            SELECT bar, unnest(min_by(counted.at, hash(story_id, quotation), {each})) AS at
            FROM (SELECT *, rowid AS at FROM said WHERE {question.only}) AS counted JOIN bars ON {joined} GROUP BY bar
        )
        SELECT bar, speaker, words, form, tense, lemma, confidence, "start", "end",
            headline, name, story_id, published_on
        FROM said JOIN chosen ON said.rowid = chosen.at
        ORDER BY bar, published_on DESC NULLS LAST, story_id, quotation
        """,
        *(value for key in keys for value in key),
    )
    found: dict[int, list[Quoted]] = {}
    for bar, *facts in rows:
        found.setdefault(bar, []).append(Quoted(*facts))
    return {bar: tuple(some) for bar, some in found.items()}
