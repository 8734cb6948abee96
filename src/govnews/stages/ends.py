"""Ends of parts of quotations: none has a stray mark there, and none runs out of another one's words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from govnews.drafts import Marked, Saying
from govnews.model import QuotationForm, Span
from govnews.patterns import Pattern

# Curly ones alone: a single mark may as well be an apostrophe, and of a straight one nobody knows which way it looks.
_OPENING, _CLOSING = "“„«", "”»"
DOUBLE_MARK = Pattern("double_mark", r"[“„«”»]", yes="“Yes", no="'Yes'")
WORDS = Pattern("words_beyond", r"[“„«‘]? [\p{L}\p{N}]", yes=", and so", no=".”")


def settle(text: str, sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """The sayings, no part of which begins or ends with a mark that pairs with nothing in it, or that makes it one.

    A pair of marks stays where it is that of another quotation or term, which fills the part. What was marks alone is
    no saying.

    >>> text = "Jane: We act»» and “go”"
    >>> said = [Saying(None, part, (part,), "", 1.0) for part in (Span(6, 14), Span(6, 23), Span(20, 22))]
    >>> [saying.span.of(text) for saying in settle(text, said)]
    ['We act»» and “go”', 'We act', 'go']
    """
    beyond = _apart(text, sayings)
    apart = [left for saying in sayings for left in _left(saying, beyond)]
    bare = _bare(text, {part for saying in apart for part in saying.parts})
    return tuple(sorted((left for saying in apart for left in _left(saying, bare)), key=_whole_first))


def whole(text: str, span: Span, regions: Sequence[Marked]) -> Span:
    """The span, or up to the end of words in marks of which it would cut no more than the stop."""
    at = bisect_right(regions, span.end, key=lambda region: region.inner.start) - 1
    inner = regions[at].inner if at >= 0 else span
    cut = span.start <= inner.start and span.end < inner.end
    return Span(span.start, inner.end) if cut and not any(map(str.isalnum, text[span.end : inner.end])) else span


def _whole_first(saying: Saying) -> tuple[int, int]:
    return _outer_first(saying.span)


def _apart(text: str, sayings: Sequence[Saying]) -> Mapping[Span, Span]:
    """What is left of each part where reported words begin within words in marks and run on: what runs on."""
    reported = {part for said in sayings if said.form is QuotationForm.INDIRECT for part in said.parts}
    found: dict[Span, Span] = {}
    around: list[Span] = []
    for part in sorted({part for said in sayings for part in said.parts}, key=_outer_first):
        while around and around[-1].end <= part.start:
            around.pop()
        if around and part in reported and around[-1].end < part.end:
            words = WORDS.search(text, around[-1].end, part.end)
            found[part] = Span(words.start() if words else part.end, part.end)
        else:
            found[part] = part
            around.append(part)
    return found


def _outer_first(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def _left(saying: Saying, bare: Mapping[Span, Span]) -> Iterator[Saying]:
    """The saying of what is left of its parts, if anything is."""
    parts = tuple(bare[part] for part in saying.parts if len(bare[part]))
    if parts == saying.parts:
        yield saying
    elif parts:
        yield evolve(saying, span=Span(parts[0].start, parts[-1].end), parts=parts)


def _bare(text: str, parts: set[Span]) -> Mapping[Span, Span]:
    """What is left of each part; what stands in another is asked first, since its mark may be at the other's end."""
    found: dict[Span, Span] = {}
    starts: set[int] = set()
    ends: set[int] = set()
    for part in sorted(parts, key=len):
        left = found[part] = _without_marks(text, part, starts, ends)
        starts.update((left.start,) if len(left) else ())
        ends.update((left.end,) if len(left) else ())
    return found


def _without_marks(text: str, part: Span, starts: set[int], ends: set[int]) -> Span:
    """The part without the marks at its ends; others begin at `starts` and end at `ends`."""
    start, end = part.start, part.end
    if start == end or (text[start] not in _OPENING and text[end - 1] not in _CLOSING):
        return part
    partner = _partners(text, part)
    while start < end:
        opens, closes = text[start] in _OPENING, text[end - 1] in _CLOSING
        if opens and start not in partner:
            start += 1
        elif closes and end - 1 not in partner:
            end -= 1
        elif opens and partner[start] == end - 1 and start + 1 not in starts and end - 1 not in ends:
            start, end = start + 1, end - 1
        else:
            break
    return Span(start, end)


def _partners(text: str, span: Span) -> Mapping[int, int]:
    """Where curly marks that pair stand in a span, each with the place of its partner."""
    unclosed: list[int] = []
    found: dict[int, int] = {}
    for mark in DOUBLE_MARK.finditer(text, span.start, span.end):
        if mark.group() in _OPENING:
            unclosed.append(mark.start())
        elif unclosed:
            opened = unclosed.pop()
            found[opened], found[mark.start()] = mark.start(), opened
    return found
