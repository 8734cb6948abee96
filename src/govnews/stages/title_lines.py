"""Title lines: what of a line is a title, without dates, senders and the site's name that stand beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from govnews import lexicon
from govnews.drafts import Paragraph
from govnews.model import Span
from govnews.patterns import Pattern
from govnews.stages import dates, furniture, mastheads

GAP = Pattern("gap", r"\s{2,} | [\r\n]+", yes="Quay opens   4 May 2021", no="Quay opens 4 May 2021")
SITE_BAR = Pattern(
    "site_bar",
    r"(?P<title> [^|\n]{20,300}? ) \s+ \| \s+ [^\n]{2,80}",
    yes="Master of the Linden Pleads Guilty | OPA | Department of Justice",
    no="Ember | Department of Justice",
    by="fullmatch",
)
RELEASE_FIRST = Pattern(
    "release_first",
    r"(?: (?: for \s+ )? immediate \s+ release )? \s* [:–—-] \s* (?= \S )",
    yes="FOR IMMEDIATE RELEASE - Quay opens",
    no="Immediate release of the report",
    ignore_case=True,
    by="match",
)
_COLUMN, _LINE, _LINES, _LAST, _JOINED, _WORDS = 30, 1500, 5, 40, 90, 6
_JOINTS = (",", ":", "-", "–", "—", "(", "&", "|")


def trimmed(text: str, body: Span) -> Span:
    """A line without what padding sets apart in it (dates, senders), and without the site's name behind a bar."""
    barred = text.find("|", body.start, body.end) >= 0
    bar = SITE_BAR.fullmatch(text, body.start, body.end) if barred else None
    if bar:
        return Span(*bar.span("title"))
    body = _without_day_behind(text, _without_day(text, body))
    pieces = list(_pieces(text, body))
    if len(pieces) == 1:
        return body
    kept = [i for i, piece in enumerate(pieces) if not _is_set_apart(piece.of(text))]
    if not kept:
        return body
    stop = next((i for i in range(kept[0] + 1, len(pieces)) if i not in kept or _in_column(pieces, i)), len(pieces))
    return Span(pieces[kept[0]].start, pieces[stop - 1].end)


def _without_day(text: str, body: Span) -> Span:
    """A line without the date or the term of release that it begins with: "4 May 2021 - Quay opens"."""
    day = dates.DATE.match(text, body.start, body.end)
    start = day.end() if day else body.start
    joint = RELEASE_FIRST.match(text, start, body.end)
    stop = joint.end() if joint else start
    numbered = day is not None and day.group()[-1:].isdigit() and "/" in day.group()
    fits = stop < body.end and bool(joint or numbered)
    return Span(body.end - len(text[stop : body.end].lstrip()), body.end) if fits else body


def _without_day_behind(text: str, body: Span) -> Span:
    """A line without the date that it ends in, where nothing joins the two: "Quay opens at last 4 May 2021"."""
    days = (
        dates.DATE.finditer(text, max(body.start, body.end - _LAST), body.end) if text[body.end - 1].isdigit() else ()
    )
    day = next((day for day in days if day.end() == body.end), None)
    words = text[body.start : day.start()].split() if day else []
    joined = not words or words[-1].endswith(_JOINTS) or words[-1].lower() in lexicon.words("unfinished_ends")
    if len(words) < _WORDS or joined or day is None or not any(map(str.isalpha, day.group())):
        return body
    kind = text[body.start : day.start()].lower()
    if any(talk in kind for talk in lexicon.words("talks")):
        return body
    return Span(body.start, body.start + len(text[body.start : day.start()].rstrip()))


def run(paragraphs: Sequence[Paragraph], i: int) -> int:
    """The last line of a title that goes over several in capitals, each joined to the next; `i` of any other.

    >>> lines = ("ADDRESS BY", "JANE DOE", "AT THE QUAY", "4 May 2021", "QUAY")
    >>> run([Paragraph(Span(0, len(line)), Span(0, len(line)), line) for line in lines], 0)
    2
    """
    last = i
    while last + 1 < min(len(paragraphs), i + _LINES) and _goes_on(paragraphs[last], paragraphs[last + 1]):
        last += 1
    return last


def _goes_on(line: Paragraph, below: Paragraph) -> bool:
    """Whether a title in capitals goes on in the line below, by the small words that either joins the other with."""
    if not (line.text.isupper() and below.text.isupper() and len(below.text) <= _JOINED):
        return False
    if furniture.is_metadata(below) or furniture.is_contact(below):
        return False
    small, first, last = lexicon.words("unfinished_ends"), below.text.split()[0], line.text.split()[-1]
    return last.endswith((",", "&", "–")) or last.lower() in small or first.lower() in _joints()


@cache
def _joints() -> frozenset[str]:
    """The small words with which a line goes on that was begun above."""
    return frozenset(word for word, uses in lexicon.table("small_words") if "binds" in uses.split(","))


def _pieces(text: str, body: Span) -> Iterator[Span]:
    """The stretches of a line that padding sets apart."""
    start = body.start
    for gap in GAP.finditer(text, body.start, min(body.end, body.start + _LINE)):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, body.end)


def _in_column(pieces: Sequence[Span], i: int) -> bool:
    """Whether a piece stands so far off that it was in another cell of a table."""
    return pieces[i].start - pieces[i - 1].end >= _COLUMN


def _is_set_apart(piece: str) -> bool:
    line = Paragraph(Span(0, len(piece)), Span(0, len(piece)), piece)
    called = furniture.is_contact(line) and any(map(str.isalpha, piece))
    return furniture.is_metadata(line) or called or mastheads.is_sender(piece)
