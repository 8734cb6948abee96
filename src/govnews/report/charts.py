"""The bars of an answer → a picture in SVG: by Altair and vl-convert, so that the page needs no script to show it.

Each bar is a link to the list of its quotations and has a title that says what it is. Colours are variables of the
page's style sheet, so that they follow its light and dark scheme.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Any

from govnews.patterns import Pattern
from govnews.report.answers import Answer, Bar
from govnews.report.base import imported

if TYPE_CHECKING:
    import altair

# Vega makes links absolute, by an address of its own where they are not; this one is taken away again.
_HOME = "https://govnews.invalid/"
_WIDTH, _ROW, _LABEL = 620, 22, 300
# How wide a cell is, and all in a row; in narrower ones there is no room for numbers, which the table has.
_CELL, _CELLS, _NUMBERED = 44, 740, 30
_SHADES = 5
_LABELLED = {"publishers": "quoted most: ", "voices": ""}
_MARK = Pattern(
    "mark of a picture",
    r'<path[ ](?P<before> aria-label="(?P<title> [^"]* )" [^>]* ) /> (?= </a> )',
    yes='<path aria-label="Jane Doe: 3" d="M0,0"/></a>',
    no='<path class="background" d="M0,0"/>',
)


def svg(answer: Answer) -> str:
    """The picture of an answer; raises MissingExtra without the extra `report`."""
    chart = _SHAPES[answer.question.shape](imported("altair"), answer)
    drawn = imported("vl_convert").vegalite_to_svg(_configured(chart).to_dict())
    return _linked(drawn)


def _linked(drawn: str) -> str:
    """The picture with links inside the page, and with a title in each mark."""
    drawn = drawn.replace(f'xlink:href="{_HOME}#', 'href="#')
    return _MARK.compiled.sub(r"<path \g<before>><title>\g<title></title></path>", drawn)


def _configured(chart: altair.Chart | altair.LayerChart) -> altair.Chart | altair.LayerChart:
    text = {"labelColor": "var(--text)", "titleColor": "var(--text)", "labelFontSize": 12, "titleFontSize": 12}
    lines = {"gridColor": "var(--line)", "domainColor": "var(--line)", "tickColor": "var(--line)"}
    configured: altair.Chart | altair.LayerChart = (
        # The browser's letters may be wider than those that the picture was measured with.
        chart.configure(background="transparent", font="sans-serif", padding={"left": 48, "right": 24})
        .configure_axis(**text, **lines, labelLimit=_LABEL)
        .configure_legend(**text, orient="top", symbolType="square", title=None, columnPadding=28)
        .configure_view(stroke=None)
    )
    return configured


def _data(alt: Any, answer: Answer) -> Any:
    bounds = sorted(bar.height for bar in answer.bars)
    rows = [
        {
            "first": bar.names[0],
            "second": bar.names[-1],
            "height": bar.height,
            "short": _short(bar.height),
            "href": f"{_HOME}#{bar.id}",
            "said": said(answer, bar),
            "shade": _shade(bounds, bar.height),
            "rank": number,
        }
        for number, bar in enumerate(answer.bars)
    ]
    return alt.Data(values=rows)


def _shade(bounds: list[int], height: int) -> int:
    """Which of the shades a cell has: as many cells of each, as far as they can be told apart."""
    return bisect_left(bounds, height) * _SHADES // len(bounds)


def said(answer: Answer, bar: Bar) -> str:
    """What a bar is, in a line: "Jane Doe: 3 quotations"."""
    unit = answer.question.unit
    one = unit[:-3] + "y" if unit.endswith("ies") else unit.removesuffix("s")
    label = f"; {_LABELLED[answer.question.name]}{bar.label}" if bar.label and answer.question.name in _LABELLED else ""
    return f"{bar.title}: {bar.height:,} {unit if bar.height != 1 else one}{label}"


def _links(alt: Any) -> dict[str, Any]:
    return {"href": alt.Href("href:N"), "description": alt.Description("said:N")}


def _axis(alt: Any, **options: Any) -> Any:
    """An axis of numbers; one that would touch the one before it is left out."""
    return alt.Axis(labelFlush=False, labelOverlap="greedy", labelSeparation=8, **options)


def _counts(alt: Any, answer: Answer) -> Any:
    """An axis of whole numbers, with no more ticks than there are such numbers."""
    sums: Counter[str] = Counter()
    for bar in answer.bars:
        sums[bar.names[0]] += bar.height
    return _axis(alt, tickCount=min(8, max(sums.values())), format=",d")


def _short(number: int) -> str:
    """A number in so few letters that a cell has room for it.

    >>> [_short(number) for number in (9_760, 13_308, 1_200_000)]
    ['9,760', '13k', '1.2M']
    """
    if number < 10_000:
        return f"{number:,}"
    return f"{number / 1_000:.0f}k" if number < 999_500 else f"{number / 1_000_000:.1f}M"


def _bars(alt: Any, answer: Answer) -> Any:
    places = list(answer.places())
    y = alt.Y("first:N", sort=places, title=None)
    x = alt.X("height:Q", title=answer.question.unit, axis=_counts(alt, answer))
    base = alt.Chart(_data(alt, answer)).encode(y=y, x=x)
    bars = base.mark_bar(color="var(--c1)").encode(**_links(alt))
    numbers = base.mark_text(align="left", dx=4, color="var(--text)", aria=False).encode(
        text=alt.Text("height:Q", format=",d")
    )
    return (bars + numbers).properties(width=_WIDTH - _LABEL // 2, height=_ROW * len(places))


def _colour(alt: Any, answer: Answer) -> Any:
    colours = [name for name in answer.question.colours if name in answer.places(1)]
    shades = [f"var(--c{answer.question.colours.index(name) + 1})" for name in colours]
    return alt.Color("second:N", scale=alt.Scale(domain=colours, range=shades))


def _stacked(alt: Any, answer: Answer) -> Any:
    return _rows(alt, answer, alt.X("sum(height):Q", title=answer.question.unit, axis=_counts(alt, answer)))


def _shares(alt: Any, answer: Answer) -> Any:
    title = f"share of {answer.question.unit}"
    return _rows(
        alt, answer, alt.X("sum(height):Q", stack="normalize", title=title, axis=_axis(alt, format="%", tickCount=5))
    )


def _rows(alt: Any, answer: Answer, x: Any) -> Any:
    places = list(answer.places())
    chart = alt.Chart(_data(alt, answer)).mark_bar(stroke="var(--page)", strokeWidth=1)
    y = alt.Y("first:N", sort=places, title=None)
    encoded = chart.encode(x=x, y=y, color=_colour(alt, answer), order="rank:Q", **_links(alt))
    return encoded.properties(width=_WIDTH - _LABEL // 2, height=_ROW * len(places))


def _columns(alt: Any, answer: Answer) -> Any:
    x = alt.X("first:N", sort=list(answer.places()), title=None, axis=alt.Axis(labelAngle=-45))
    y = alt.Y("sum(height):Q", title=answer.question.unit, axis=_counts(alt, answer))
    chart = alt.Chart(_data(alt, answer)).mark_bar(stroke="var(--page)", strokeWidth=1)
    encoded = chart.encode(x=x, y=y, color=_colour(alt, answer), order="rank:Q", **_links(alt))
    return encoded.properties(width=_WIDTH, height=240)


def _cells(alt: Any, answer: Answer) -> Any:
    rows = sorted(answer.places(1), key=lambda name: -sum(bar.height for bar in answer.bars if bar.names[1] == name))
    x = alt.X("first:N", sort=list(answer.places()), title=None, axis=alt.Axis(labelAngle=-45))
    y = alt.Y("second:N", sort=rows, title=None)
    base = alt.Chart(_data(alt, answer)).encode(x=x, y=y)
    shades = [f"var(--h{shade + 1})" for shade in range(_SHADES)]
    colour = alt.Color("shade:O", legend=None, scale=alt.Scale(domain=list(range(_SHADES)), range=shades))
    cells = base.mark_rect(stroke="var(--page)", strokeWidth=1).encode(color=colour, **_links(alt))
    inks = [f"var(--i{shade + 1})" for shade in range(_SHADES)]
    ink = alt.Color("shade:O", legend=None, scale=alt.Scale(domain=list(range(_SHADES)), range=inks))
    numbers = base.mark_text(fontSize=11, aria=False).encode(text=alt.Text("short:N"), color=ink)
    columns = len(answer.places())
    step = min(_CELL, _CELLS // columns)
    both = alt.layer(cells, numbers).resolve_scale(color="independent") if step >= _NUMBERED else cells
    return both.properties(width=max(_ROW * 2, step * columns), height=26 * len(rows))


_SHAPES = {"bars": _bars, "stacked": _stacked, "shares": _shares, "columns": _columns, "cells": _cells}
