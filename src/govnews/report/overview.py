"""The page of a corpus: what there is in it, a section for each question, and how to count further."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from govnews.errors import ArgumentError
from govnews.report import charts, pages
from govnews.report.answers import Answer, Bar, Quoted, answer
from govnews.report.base import Base, opened
from govnews.report.pages import escaped
from govnews.report.questions import QUESTIONS
from govnews.source import text_fragment

__all__ = ["Wish", "page"]

_LONGEST = 400


@frozen
class Wish:
    """What a report is to be: how many quotations are listed for a bar, and how sure they have to be to be counted.

    Raises ArgumentError for what cannot be.
    """

    each: int = 25
    confidence: float = 0.0

    def __attrs_post_init__(self) -> None:
        if type(self.each) is not int or self.each < 1:
            raise ArgumentError("each", self.each, "a whole number from 1 on")
        if not 0 <= self.confidence <= 1:
            raise ArgumentError("confidence", self.confidence, "a number from 0 to 1")


def page(folder: os.PathLike[str], wish: Wish | None = None) -> str:
    """The report on the corpus in a folder, as a page of HTML that needs nothing else.

    Raises CorpusError where there is no finished corpus, MissingExtra without the extra `report`.
    """
    wanted = wish or Wish()
    with opened(folder, wanted.confidence) as base:
        answers = [answer(base, question, wanted.each) for question in QUESTIONS]
        name = Path(folder).resolve().name
        return pages.page(
            f"Who says what: {name}",
            _header(base, answers, wanted),
            "\n".join(_section(each) for each in answers),
            _footer(base),
        )


def _header(base: Base, answers: list[Answer], wish: Wish) -> str:
    contents = "".join(f'<li><a href="#{each.question.name}">{each.question.title}</a></li>' for each in answers)
    sure = f" Only quotations of a confidence of at least {wish.confidence} are counted." if wish.confidence else ""
    return (
        f"{pages.facts(_facts(base))}<p>Each bar leads to its quotations: all of them, or {wish.each} "
        f"that were chosen by chance.{sure}</p>"
        f'<nav aria-label="Questions"><ul class="contents">{contents}</ul></nav>'
    )


def _facts(base: Base) -> dict[str, str]:
    counts = {
        "stories": "SELECT count(*) FROM stories",
        "quotations": "SELECT count(*) FROM said",
        "names of speakers": "SELECT count(DISTINCT speaker) FROM said",
        "publishers": "SELECT count(DISTINCT organisations[1]) FROM stories",
        "words quoted": "SELECT coalesce(sum(length), 0)::BIGINT FROM said",
        "without a date": "SELECT count(*) FROM stories WHERE published_on IS NULL",
    }
    first, last = base.rows("SELECT min(published_on), max(published_on) FROM stories")[0]
    dates = {"first story": str(first), "last story": str(last)} if first else {}
    return {name: f"{base.value(query):,}" for name, query in counts.items()} | dates


def _section(given: Answer) -> str:
    question = given.question
    if not given.bars:
        shown = '<p class="soft">There is nothing of the kind in this corpus.</p>'
    else:
        shown = (
            f'<figure><div class="wide" tabindex="0" role="region" aria-label="{escaped(question.title)}: picture">'
            f"{charts.svg(given)}</div></figure>"
            f"<details><summary>The same as a table</summary>{_table(given)}</details>"
        )
    left_out = f" Shown are those with most; {given.left_out:,} more are not." if given.left_out else ""
    listings = "\n".join(_listing(given, bar) for bar in given.bars)
    return (
        f'<section aria-labelledby="{question.name}"><h2 id="{question.name}">{question.title}</h2>'
        f"<p>{escaped(question.explained)}{left_out}</p>{shown}\n{listings}</section>"
    )


def _table(given: Answer) -> str:
    names = {"words_long": "words", "same": "words used again", "lemma": "word of saying"}
    heads = [names.get(column, column) for column in given.question.by]
    number = given.question.unit if given.question.unit not in heads else f"number of {given.question.unit}"
    rows = ([*map(escaped, bar.names), f'<a href="#{bar.id}">{bar.height:,}</a>'] for bar in given.bars)
    return pages.table([*heads, number], rows, given.question.title)


def _listing(given: Answer, bar: Bar) -> str:
    some = len(bar.listed) < bar.quotations
    which = f"{len(bar.listed)} of {bar.quotations:,} quotations, chosen by chance" if some else "All quotations"
    rest = f'<p>All of them:</p><pre tabindex="0">SELECT * FROM said WHERE {escaped(bar.where)}</pre>' if some else ""
    return (
        f'<section class="listing" id="{bar.id}" tabindex="-1" aria-label="{escaped(charts.said(given, bar))}">'
        f'<h3 dir="auto">{escaped(charts.said(given, bar))}</h3><p class="soft">{which}.</p>'
        f"<ol>{''.join(map(_quoted, bar.listed))}</ol>{rest}"
        f'<p><a href="#{given.question.name}">Back to “{given.question.title}”</a></p></section>'
    )


def _quoted(said: Quoted) -> str:
    words = said.words if len(said.words) <= _LONGEST else said.words[: _LONGEST - 1] + "…"
    there = f"{said.name.partition('#')[0]}{text_fragment(said.words)}" if said.name else ""
    title = pages.link(there, said.headline or said.name or said.story_id)
    return (
        f'<li><blockquote dir="auto">{escaped(words)}</blockquote>'
        f'<p class="soft">{", ".join(_how(said))} · <cite dir="auto">{title}</cite> · '
        f"{' · '.join(_where(said))}</p></li>"
    )


def _how(said: Quoted) -> Iterator[str]:
    yield f'<strong dir="auto">{escaped(said.speaker or "nobody known")}</strong>'
    yield said.form
    if said.lemma:
        yield f"{escaped(said.lemma)} ({said.tense})" if said.tense else escaped(said.lemma)


def _where(said: Quoted) -> Iterator[str]:
    if said.published_on:
        yield said.published_on.isoformat()
    yield f"characters {said.start}–{said.end}"
    yield f"story {said.story_id}"
    yield f"confidence {said.confidence:.2f}"


def _footer(base: Base) -> str:
    return (
        '<h2 id="further">To count further</h2><p>The bars are counted in this table; DuckDB makes it from the '
        "parts of the corpus, in the folder where the report was made:</p>"
        "<details><summary>The table “said” in SQL</summary>"
        f'<pre tabindex="0">CREATE TABLE said AS {escaped(base.define)}</pre>'
        "</details>"
    )
