"""Sheets: printed pages as lines with places, in the order of reading, and which lines run over all pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import field, frozen

from govnews.patterns import Pattern

NUMBER = Pattern(
    "page_number",
    r"(?: page | p\. )? \s* (?: [-–—\[(] \s* )? \d{1,4} (?: \s* (?: / | of ) \s* \d{1,4} )? \s* [-–—\])]?",
    yes="Page 2 of 3",
    no="2 May 2021",
    ignore_case=True,
    by="fullmatch",
)
MORE = Pattern(
    "more",
    r"[-–—\s(\[./…]* more [-–—\s)\]./…]*",
    yes="- more -",
    no="more ships",
    ignore_case=True,
    by="fullmatch",
)
DIGITS = Pattern("digits", r"\d+", yes="7", no="seven")
# How much of a page, and how many of its lines, its head and its foot can be.
_EDGE, _EDGE_LINES = 0.15, 4
_SAME_PLACE = 12.0
_APART = 1.5


@frozen(eq=False)
class Line:
    """A line of a page: its text, the number of its first character on the page, and its place.

    Lengths are in points; `base` is how high its baseline stands over the foot of the page, `bold` whether all of it
    is, `head` how wide its first word is.
    """

    text: str
    start: int
    left: float
    right: float
    base: float
    size: float
    bold: bool = False
    head: float = 0.0


@frozen(eq=False)
class Sheet:
    """A page: its number from 1, its height, and its lines in the order in which it was written."""

    number: int
    height: float
    lines: tuple[Line, ...] = field(repr=False)


def in_order(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a page as one reads them: a foot that was written first goes last, a head written last first.

    >>> foot, one, two = (Line(text, 0, 50, 90, base, 11) for text, base in (("7", 40), ("One", 700), ("Two", 687)))
    >>> [line.text for line in in_order([foot, one, two])]
    ['One', 'Two', '7']
    """
    feet = _displaced(lines, -1)
    left = lines[len(feet) :]
    heads = _displaced(left[::-1], 1)[::-1]
    return (*heads, *left[: len(left) - len(heads)], *feet)


def _displaced(lines: Sequence[Line], way: int) -> Sequence[Line]:
    """The lines at the beginning that stand under (`way` -1) or over (1) all that come after them."""
    most = [way * line.base for line in lines]
    for i in range(len(lines) - 2, -1, -1):
        most[i] = max(most[i], most[i + 1])
    found = 0
    for i in range(min(_EDGE_LINES, len(lines) - 1)):
        if way * lines[i].base > most[i + 1]:
            found = i + 1
    low = min((way * line.base for line in lines[:found]), default=0.0)
    return lines[:found] if found and low > most[found] else ()


def around(sheets: Sequence[Sheet]) -> frozenset[Line]:
    """The lines that are no text of the story: page numbers, and heads and feet that come again on other pages.

    The head of the first page is its letterhead, and stays.
    """
    edges = [(sheet, line) for sheet in sheets for line in _edges(sheet)]
    places = defaultdict[str, list[tuple[int, float]]](list)
    for sheet, line in edges:
        places[_key(line)].append((sheet.number, line.base))
    return frozenset(line for sheet, line in edges if _runs(sheet, line, places[_key(line)], sheets[0].number))


def _edges(sheet: Sheet) -> Iterator[Line]:
    """The lines of the head and of the foot of a page."""
    depth = sheet.height * _EDGE
    for lines, way in ((sheet.lines, 1), (sheet.lines[::-1], -1)):
        for line in lines[:_EDGE_LINES]:
            if (line.base > sheet.height - depth) if way > 0 else (line.base < depth):
                yield line


def _key(line: Line) -> str:
    """What is the same of a line that comes again: all but its numbers."""
    return DIGITS.compiled.sub("#", " ".join(line.text.split()).casefold())


def _is_alone(sheet: Sheet, line: Line) -> bool:
    """Whether a line stands off from the one before it, as the last word of a title does not."""
    at = sheet.lines.index(line)
    before = sheet.lines[at - 1] if at else None
    return before is None or before.size != line.size or abs(before.base - line.base) > _APART * line.size


def _runs(sheet: Sheet, line: Line, places: Sequence[tuple[int, float]], first: int) -> bool:
    if (NUMBER.fullmatch(line.text.strip()) and _is_alone(sheet, line)) or MORE.fullmatch(line.text):
        return True
    if sheet.number == first and line.base > sheet.height / 2:
        return False
    return any(number != sheet.number and abs(base - line.base) < _SAME_PLACE for number, base in places)
