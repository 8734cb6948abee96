"""Dates: where a text gives one, and which day it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from importlib import import_module

from govnews import lexicon
from govnews.model import Span
from govnews.patterns import Pattern


@cache
def _months() -> frozenset[str]:
    return frozenset(month.lower().rstrip(".") for month in lexicon.words("months"))


def _weekdays() -> frozenset[str]:
    return frozenset(day.lower().rstrip(".") for day in lexicon.words("weekdays"))


_DATE = r"""
    (?: (?: \L<weekdays> ) \.? ,? \s+ )?
    (?: \d{1,2} (?: st | nd | rd | th )? \s+ (?: of \s+ )? \L<months> \.? ,? \s+ (?: 19 | 20 ) \d\d
      | \L<months> \.? \s+ \d{1,2} (?: st | nd | rd | th )? ,? \s+ (?: 19 | 20 ) \d\d
      | \d{1,2} [/.] \d{1,2} [/.] (?: 19 | 20 )? \d\d
      | (?: 19 | 20 ) \d\d - \d\d - \d\d
    )
"""
_LISTS: Mapping[str, Callable[[], Iterable[str]]] = {"months": _months, "weekdays": _weekdays}
DATE = Pattern(
    "date",
    rf"\b {_DATE} \b",
    yes="on Friday 21 December 2017",
    no="in 2017",
    lists=_LISTS,
    ignore_case=True,
    needs=tuple("0123456789"),
)
FIGURE = Pattern("figure_of_date", r"\d", yes="in 2005", no="in May", gate=True)
YEAR = Pattern("figures_of_year", r"\d{4}", yes="in 2005", no="in '05", gate=True)
BY_NUMBERS = Pattern("date_by_numbers", r"\d [/.-] \d", yes="on 22/08/2005", no="22 August 2005", gate=True)
PLACE_DATE = Pattern(
    "place_date",
    rf"\p{{Lu}}[\p{{L}} .'’-]{{1,40}} (?: , \s* [\p{{L}}. ]{{2,24}} )? ,? \s+ (?P<date> {_DATE} ) \s* [–—-]*",
    yes="PORT LINDEN, 4 May 2021",
    no="The quay opened on 4 May 2021 at noon",
    lists=_LISTS,
    ignore_case=True,
    by="fullmatch",
)
ORDINAL = Pattern("ordinal", r"(?<=\d) (?: st | nd | rd | th ) \b", yes="2nd", no="second", ignore_case=True)
NUMBERS = Pattern(
    "numbers", r"(?P<first> \d{1,2} ) [/.] (?P<second> \d{1,2} ) [/.] (?P<year> \d{2,4} )", yes="22/08/2005", no="2005"
)


def may_stand(text: str) -> bool:
    """Whether a paragraph can hold a date: it has a figure, and a month and a year or figures side by side.

    >>> may_stand("Since 3 May 2021"), may_stand("At 3 o'clock")
    (True, False)
    """
    read = lexicon.spelled(text)
    if not read.figures:
        return False
    return bool((not read.words.isdisjoint(_months()) and YEAR.search(text)) or BY_NUMBERS.search(text))


def read(text: str, span: Span, day_first: bool) -> datetime | None:
    """The first date in a stretch, at midnight without a time zone; None where there is none or it cannot be.

    >>> read("Published 3 May 2021", Span(0, 20), True)
    datetime.datetime(2021, 5, 3, 0, 0)
    """
    found = DATE.search(text, span.start, span.end)
    return day_of(found.group(), day_first) if found else None


@cache
def _parse() -> Callable[..., datetime]:
    """dateutil's parser, imported when the first date is read: `import govnews` stays quick."""
    parse: Callable[..., datetime] = import_module("dateutil.parser").parse
    return parse


def day_of(words: str, day_first: bool) -> datetime | None:
    """The day that the words of a date mean; `day_first` decides between 3/4 as in London and as in Washington."""
    plain = ORDINAL.compiled.sub("", words).replace(" of ", " ")
    numbers = NUMBERS.search(plain)
    try:
        return _parse()(plain, dayfirst=day_first and numbers is not None, default=datetime(2000, 1, 1))
    except (ValueError, OverflowError):
        return None
