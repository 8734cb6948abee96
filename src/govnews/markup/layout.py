"""Layout: the paragraphs that the lines of printed pages make, and what their type says of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import evolve, field, frozen

from govnews import lexicon
from govnews.markup.content import key
from govnews.markup.printed import PARTED, Part
from govnews.markup.sheets import Line, Sheet, around, in_order
from govnews.patterns import Pattern
from govnews.source import Piece, Span
from govnews.vocabulary import MarkupKind

ITEM = Pattern(
    "printed_item",
    r"""
    [•·▪‣◦●○■▶➢✓\uf0b7\uf0a7\uf0d8*]
    | [-–—o] (?= [ \t] )
    | \(? (?: \d{1,2} | [a-z] | [ivx]{1,4} ) [.)] (?= [ \t] )
    """,
    yes="• more than a third",
    no="-30-",
    by="match",
)
BROKEN_WORD = Pattern("broken_word", r"\p{L} [-‐\xad] $", yes="inter-", no="Monday -")
ENDED = Pattern("ended_line", r"[.!?:] [”’\"')\]]* $", yes="It rained.”", no="in the")
LOWER = Pattern("printed_lower", r"\p{Ll}", yes="and", no="And", by="match")
CLOSING = Pattern("closing", r"[”’)\]]", yes="”", no="“No", by="match")
ADDRESS = Pattern(
    "printed_address", r"\S* (?: @ | :// | www\. | \.\w )", yes="press@port.example", no="port", by="match"
)
# All in sizes of the letters: how far lines of a paragraph stand apart beyond the usual, an indent, a column's edge.
_LOOSE, _INDENT = 1.3, 0.8
_SAME_SIZE, _LARGE = 0.12, 1.15
_MOST_OF_COLUMN, _WIDEST = 0.6, 500
_DASHES = "-–—"
# A blank, and what justification leaves at the end of a line.
_BLANK = 0.75
_USUAL_LEADING, _LARGEST_LEADING = 1.2, 3.0
_PROSE, _LONGEST_HEADING, _TITLE_WORDS = 120, 200, 4


@frozen(eq=False)
class Measures:
    """What is usual in a document: the size of its letters, the leading in sizes, and how far its lines reach.

    Of lines in a size (in half points) `rights` tells how far those reach that begin at a point, if several do, and
    `reach` how far those that run over it, in tens of points.
    """

    size: float
    leading: float
    rights: Mapping[tuple[int, int], float] = field(repr=False)
    reach: Mapping[tuple[int, int], float] = field(repr=False)

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Measures:
        """The measures of a document by its lines."""
        weights = Counter[float]()
        begun = defaultdict[tuple[int, int], list[float]](list)
        reach = defaultdict[tuple[int, int], float](float)
        for line in lines:
            weights[round(line.size * 2) / 2] += len(line.text)
            begun[(round(line.left), round(line.size * 2))].append(line.right)
            for place in _run_over(line):
                reach[place] = max(reach[place], line.right)
        rights = {place: max(ends) for place, ends in begun.items() if len(ends) > 1}
        gaps = sorted(gap for one, two in pairwise(lines) if 0 < (gap := _gap(one, two)) < _LARGEST_LEADING)
        size = max(weights, key=lambda one: weights[one], default=0.0)
        return cls(size, gaps[len(gaps) // 4] if gaps else _USUAL_LEADING, rights, dict(reach))

    def right(self, line: Line) -> float:
        """Where a line would end if it was full.

        As far as others reach that begin where it does, unless these are all short: then as far as the column.
        """
        left, size = round(line.left), round(line.size * 2)
        near = [(x, s) for x in (left - 1, left, left + 1) for s in (size - 1, size, size + 1)]
        own = max(self.rights.get(place, 0.0) for place in near)
        column = max(self.reach.get(place, 0.0) for place in _run_over(line))
        return own if own - line.left >= _MOST_OF_COLUMN * (column - line.left) else column

    def is_large(self, line: Line) -> bool:
        """Whether a line is in larger letters than the prose."""
        return line.size >= self.size * _LARGE

    def is_full(self, line: Line, after: Line) -> bool:
        """Whether the first word of the line after would not have fitted into a line."""
        return line.right + after.head + line.size * _BLANK > self.right(line)


def _run_over(line: Line) -> Iterator[tuple[int, int]]:
    """The tens of points that a line runs over, with its size and those beside it."""
    last = min(int(line.right / 10), int(line.left / 10) + _WIDEST)
    for size in (round(line.size * 2) + shift for shift in (-1, 0, 1)):
        yield from ((x, size) for x in range(int(line.left / 10), last + 1))


def _gap(one: Line, two: Line) -> float:
    """How far a line stands under another, in the sizes of its letters."""
    return (one.base - two.base) / max(two.size, 1.0)


@frozen(eq=False)
class _Run:
    """Lines of one page that are one paragraph, or a part of it; `apart` are heads and feet.

    `joint` is what stands before it: an empty line, unless it goes on from the page before.
    """

    page: int
    lines: tuple[Line, ...]
    apart: bool = False
    joint: str = PARTED

    @property
    def length(self) -> int:
        """How many characters its lines have."""
        return sum(len(line.text) for line in self.lines)

    @property
    def words(self) -> int:
        """How many words its lines have."""
        return sum(len(line.text.split()) for line in self.lines)


def parts(sheets: Sequence[Sheet], title: str | None = None) -> Iterator[Part]:
    """The parts of a document's text; `title` is what its metadata call it.

    >>> lines = (Line("It opens on", 0, 50, 90, 700, 11), Line("Monday.", 13, 50, 70, 687, 11))
    >>> [part.text for part in parts([Sheet(1, 842, lines)])]
    ['It opens on Monday.']
    """
    ordered = [evolve(sheet, lines=in_order(sheet.lines)) for sheet in sheets]
    furniture = around(ordered)
    measures = Measures.of([line for sheet in ordered for line in sheet.lines if line not in furniture])
    runs = list(_carried([run for sheet in ordered for run in _runs(sheet, furniture, measures)], measures))
    titled, told = _title(runs, measures, key(title or "")), False
    for i, run in enumerate(runs):
        part = _part(run)
        kind, level = (MarkupKind.HEADING, 1) if i == titled else (_kind(run, measures, told), None)
        yield evolve(part, kind=kind, level=level)
        told = told or _is_prose(run, measures)


def _runs(sheet: Sheet, furniture: frozenset[Line], measures: Measures) -> Iterator[_Run]:
    """The lines of a page, those of a paragraph together."""
    held: list[Line] = []
    for line in sheet.lines:
        apart = line in furniture
        if held and (apart or not _joins(held, line, measures)):
            yield _Run(sheet.number, tuple(held))
            held = []
        if apart:
            yield _Run(sheet.number, (line,), apart=True)
        else:
            held.append(line)
    if held:
        yield _Run(sheet.number, tuple(held))


def _joins(held: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Whether a line goes on with the paragraph of some lines."""
    last = held[-1]
    if not _is_alike(last, line) or _begins_item(held, line, measures):
        return False
    gap = _gap(last, line)
    if gap <= 0:
        return _runs_on(last, line, measures)
    return gap <= measures.leading * _LOOSE and _follows(held, line, measures)


def _follows(held: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Whether a line right under a paragraph in the same type goes on with it."""
    last = held[-1]
    if measures.is_large(line):
        return True
    if _has_cells(last) or _has_cells(line):
        return _is_unfinished(last, line)
    hangs = len(held) == 1 and bool(ITEM.match(last.text))
    if line.left - last.left > _INDENT * line.size and not hangs and not _is_centred(last, line):
        return False
    return measures.is_full(last, line) or _is_unfinished(last, line)


def _begins_item(held: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Whether a line begins an item of a list, and not with a dash that wrapping brought to its start."""
    if not ITEM.match(line.text):
        return False
    wrapped = line.text[0] in _DASHES and not _is_ended(held[-1]) and measures.is_full(held[-1], line)
    return not wrapped or bool(ITEM.match(held[0].text))


def _is_alike(one: Line, other: Line) -> bool:
    """Whether two lines are in the same type."""
    return abs(one.size - other.size) <= _SAME_SIZE * one.size and (one.bold == other.bold or not _is_ended(one))


def _has_cells(line: Line) -> bool:
    """Whether a line is set in columns, as rows of tables are."""
    mark = ITEM.match(line.text)
    return "\t" in line.text[mark.end() if mark else 0 :].strip()


def _is_centred(one: Line, other: Line) -> bool:
    return abs((one.left + one.right) - (other.left + other.right)) < one.size


def _is_ended(line: Line) -> bool:
    return bool(ENDED.search(line.text))


def _is_unfinished(line: Line, after: Line) -> bool:
    """Whether the words of a line go on in the next, however short it is."""
    if _is_ended(line) or ADDRESS.match(after.text):
        return False
    last = line.text.rsplit(None, 1)[-1].lower()
    return bool(LOWER.match(after.text) or CLOSING.match(after.text)) or last in lexicon.words("unfinished_ends")


def _runs_on(last: Line, line: Line, measures: Measures) -> bool:
    """Whether a paragraph goes on in another column or on another page."""
    goes_on = LOWER.match(line.text) or not _is_ended(last)
    alike = _is_alike(last, line) and not measures.is_large(line) and not ITEM.match(line.text)
    return bool(goes_on) and alike and (measures.is_full(last, line) or _is_unfinished(last, line))


def _carried(runs: Sequence[_Run], measures: Measures) -> Iterator[_Run]:
    """The runs as one reads them: heads and feet after the paragraph that goes on over the end of their page."""
    held: list[_Run] = []
    last: _Run | None = None
    for run in runs:
        if run.apart:
            held.append(run)
            continue
        if last is not None and run.page != last.page and _runs_on(last.lines[-1], run.lines[0], measures):
            yield evolve(run, joint=_joint(last.lines[-1], run.lines[0]))
        else:
            yield from held
            held.clear()
            yield run
        last = run
    yield from held


def _joint(one: Line, two: Line) -> str:
    """What stands between two lines of a paragraph: nothing inside a word, whose hyphen stays."""
    return "" if BROKEN_WORD.search(one.text) and two.text[:1].isalpha() else " "


def _part(run: _Run) -> Part:
    texts, pieces = [run.lines[0].text], [_piece(0, run.lines[0])]
    for one, two in pairwise(run.lines):
        joint = _joint(one, two)
        pieces.append(_piece(pieces[-1].span.end + len(joint), two))
        texts.extend((joint, two.text))
    path = f"/page[{run.page}]"
    return Part("".join(texts), path, run.page, pieces=tuple(pieces), joint=run.joint)


def _piece(at: int, line: Line) -> Piece:
    return Piece(Span(at, at + len(line.text)), Span(line.start, line.start + len(line.text)))


def _is_prose(run: _Run, measures: Measures) -> bool:
    return not run.apart and run.length > _PROSE and not measures.is_large(run.lines[0])


def _title(runs: Sequence[_Run], measures: Measures, wanted: str) -> int | None:
    """Which run is the title: what metadata call it, else the largest over the prose unless it may be a letterhead."""
    named = (i for i, run in enumerate(runs) if wanted and key(_part(run).text) == wanted)
    found = next(named, None)
    if found is not None:
        return found
    prose = next((i for i, run in enumerate(runs) if _is_prose(run, measures)), len(runs))
    over = [i for i in range(prose) if not runs[i].apart and runs[i].length <= _LONGEST_HEADING]
    likely = [i for i in over if runs[i].words >= _TITLE_WORDS and (_is_large(runs[i], measures) or _is_bold(runs[i]))]
    best = max(likely, key=lambda i: runs[i].lines[0].size, default=None)
    if best is None or not _is_large(runs[best], measures) or (best == over[0] and len(likely) > 1):
        return None
    size = runs[best].lines[0].size * (1 - _SAME_SIZE / 2)
    return best if all(runs[i].lines[0].size < size for i in over if i != best) else None


def _is_large(run: _Run, measures: Measures) -> bool:
    return measures.is_large(run.lines[0])


def _is_bold(run: _Run) -> bool:
    return all(line.bold for line in run.lines)


def _kind(run: _Run, measures: Measures, told: bool) -> MarkupKind | None:
    """What the type of a paragraph says of it; over the first prose it says too little, since letterheads are large."""
    if run.apart:
        return MarkupKind.FURNITURE
    heads = _is_large(run, measures) or (_is_bold(run) and not _is_ended(run.lines[-1]))
    text = " ".join(line.text for line in run.lines)
    fits = len(text) <= _LONGEST_HEADING and "\t" not in text and any(map(str.isalpha, text))
    return MarkupKind.HEADING if told and heads and fits and run.joint == PARTED else None
