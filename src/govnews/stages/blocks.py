"""Blocks: a document's text cut into paragraphs, whatever way its lines were made."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from attrs import evolve

from govnews.contracts import Document, Markup, MarkupKind
from govnews.drafts import Paragraph
from govnews.model import Span
from govnews.patterns import Pattern
from govnews.source import Origin
from govnews.stages import glued_titles, publication

LINE_END = Pattern("line_end", r"[\n\r]", yes="One.\n", no="One. Two.")
INK = Pattern("ink", r"\S (?: .* \S )?", yes=" a b ", no=" \t")
PADDING = Pattern("padding", r"(?P<stop> [.!?:”\"'’] )? [ \t\xa0]{4,}", yes="It is.    We go", no="It is.  We go")
PADDED = Pattern("padded", r"[ \t\xa0]{4}", yes="It is.    We go", no="It is.  We go", gate=True)
HEADING_MARK = Pattern(
    "heading_mark", r"(?P<hashes> \#{1,6} ) [ \t]+ (?= [^\s\#] )", yes="## Background", no="# # #", by="match"
)
QUOTE_MARK = Pattern(
    "quote_mark",
    r"(?: > [ \t]? )+ (?=\S)",
    yes="> We will act.",
    no="a > b",
    by="match",
)
BULLET = Pattern(
    "bullet",
    r"""
    (?: [•·▪‣◦●○■\uf0b7*] [ \t\xa0]* | [-–—] [ \t\xa0]+ | \(? (?: \d{1,2} | [a-z]
      | [ivx]{1,4} ) [.)] [ \t\xa0]+ ) (?=\S)
    """,
    yes="• more than a third",
    no="-30-",
    by="match",
)
WRAPPED_DASH = Pattern("wrapped_dash", r"[-–—] \ \p{Ll}", yes="- and so they do", no="- One", by="match")
DAY = Pattern(
    "day_by_numbers", r"\d{1,2} [/.-] \d{1,2} [/.-] \d{2,4}", yes="18/08/2021", no="on 18/08/2021", by="fullmatch"
)
EMPHASIS = Pattern("emphasis", r"[_*]{1,3} (?= [“‘\"'] )", yes="_“We act", no="_We act", by="match")
# What `splitlines` cuts at.
_LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_WRAP_LIMIT = 110
_WRAP_LEAST = 45
_SPACED_LEAST, _RAGGED = 8, 16
_FLATTENED, _GAPS = 600, 3


def find(document: Document) -> tuple[Paragraph, ...]:
    """Cut the text into paragraphs; together they hold every character that is not white space.

    >>> from govnews.model import Source
    >>> [p.text for p in find(Document(Source("# Title\\n\\n- one\\n- two")))]
    ['Title', 'one', 'two']
    """
    text = document.source.text
    if document.source.origins:
        return tuple(_rendered(text, document.source.origins))
    lines = [piece for line in _lines(text) for piece in _unflattened(text, line)]
    spans = list(glued_titles.cut(text, list(_joined(text, lines))))
    marks = sorted(document.markup, key=lambda mark: mark.span)
    return tuple(_paragraph(text, span, marks) for span in spans)


def _rendered(text: str, origins: Sequence[Origin]) -> Iterator[Paragraph]:
    """The paragraphs of rendered markup: its blocks, each cut where the page itself begins a new line."""
    for is_plain, run in itertools.groupby(_whole(text, origins), lambda origin: origin.kind is None):
        blocks = list(run)
        if is_plain and _is_wrapped(text, blocks):
            yield from (_paragraph(text, span, ()) for span in _joined(text, [block.span for block in blocks]))
            continue
        for block in blocks:
            lines = list(_lines(text, block.span))
            for span in _joined(text, lines) if len(lines) > 1 else lines:
                kind, level, start = (block.kind, block.level, span.start) if block.kind else _typed(text, span)
                yield Paragraph(span, Span(start, span.end), text[start : span.end], kind, level)


def _is_wrapped(text: str, blocks: Sequence[Origin]) -> bool:
    """Whether a page calls each line of a wrapped text a paragraph."""
    spans = [block.span for block in blocks]
    return len(spans) >= _SPACED_LEAST and _is_spaced(text, spans) and _wrap_width(text, spans) is not None


def _whole(text: str, origins: Sequence[Origin]) -> Iterator[Origin]:
    """The origins, those joined that go on over the end of a page: no line end stands between them."""
    held: Origin | None = None
    for origin in origins:
        if held is not None and not LINE_END.search(text, held.span.end, origin.span.start):
            held = evolve(held, span=Span(held.span.start, origin.span.end))
            continue
        if held is not None:
            yield held
        held = origin
    if held is not None:
        yield held


def _joined(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """The lines, those joined that wrapping cut."""
    width = _wrap_width(text, lines)
    return iter(lines) if width is None else _unwrapped(text, lines, width)


def _lines(text: str, within: Span | None = None) -> Iterator[Span]:
    """The lines that hold anything, without the white space around them."""
    start, stretch = (within.start, within.of(text)) if within else (0, text)
    for whole in stretch.splitlines(keepends=True):
        line = whole.rstrip(_LINE_ENDS)
        end = start + len(line)
        if line and not (line[0].isspace() or line[-1].isspace()):
            yield Span(start, end)
        elif ink := INK.search(text, start, end):
            yield Span(ink.start(), ink.end())
        start += len(whole)


def _unflattened(text: str, line: Span) -> Iterator[Span]:
    """The paragraphs of a line that holds a whole page, set apart by padding; else the line as it is."""
    padded = len(line) > _FLATTENED and PADDED.search(text, line.start, line.end) is not None
    gaps = list(PADDING.finditer(text, line.start, line.end)) if padded else []
    start = line.start
    if sum(gap["stop"] is not None for gap in gaps) >= _GAPS:
        for gap in gaps:
            end = gap.end("stop") if gap["stop"] else gap.start()
            yield Span(start, end)
            start = gap.end()
    yield Span(start, line.end)


def _is_soft(text: str, before: Span, after: Span) -> bool:
    """Whether a single line end stands between two lines."""
    gap = text[before.end : after.start]
    return gap.count("\n") <= 1 and gap.count("\r") <= 1


def _overflows(text: str, before: Span, after: Span, width: int) -> bool:
    """Whether the first word of the line after would not have fitted into the line before."""
    word = text.find(" ", after.start, after.end)
    word_length = (word if word >= 0 else after.end) - after.start
    return len(before) + 1 + word_length > width


def _is_spaced(text: str, lines: Sequence[Span]) -> bool:
    """Whether an empty line stands between all lines."""
    return not any(_is_soft(text, a, b) for a, b in itertools.pairwise(lines))


def _wrap_width(text: str, lines: Sequence[Span]) -> int | None:
    """The width at which the lines were wrapped, or None where a line is a paragraph.

    Where no two lines touch, every line may have been set apart by an empty one: then the gaps say nothing, and it
    takes more lines to believe it.
    """
    spaced = _is_spaced(text, lines)
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if spaced or _is_soft(text, a, b)]
    lengths = sorted(len(a) for a, _ in pairs)
    if len(lengths) < (_SPACED_LEAST if spaced else 3):
        return None
    width = lengths[len(lengths) * 19 // 20]
    if not _WRAP_LEAST <= width <= _WRAP_LIMIT or max(map(len, lines)) > 2 * width:
        return None
    full = sum(_overflows(text, a, b, width - (_RAGGED if spaced else 4)) for a, b in pairs)
    return width if full * 10 >= len(pairs) * 6 else None


def _unwrapped(text: str, lines: Sequence[Span], width: int) -> Iterator[Span]:
    """Join the lines that wrapping cut; a short line, a blank one, an indent or a bullet begins a new paragraph."""
    spaced = _is_spaced(text, lines)
    start = last = lines[0]
    for line in lines[1:]:
        if _continues(text, last, line, width, spaced):
            last = line
            continue
        yield Span(start.start, last.end)
        start = last = line
    yield Span(start.start, last.end)


def _continues(text: str, before: Span, after: Span, width: int, spaced: bool) -> bool:
    indent = after.start - max(text.rfind("\n", 0, after.start), text.rfind("\r", 0, after.start)) - 1
    before_indent = before.start - max(text.rfind("\n", 0, before.start), text.rfind("\r", 0, before.start)) - 1
    soft = _is_soft(text, before, after)
    runs_on = text[before.end - 1] not in '.”"?!:' and len(before) > width // 2
    return (
        (soft or (spaced and runs_on))
        and _overflows(text, before, after, width - (_RAGGED if spaced else 4))
        and not _begins_item(text, before, after)
        and not DAY.fullmatch(text, after.start, after.end)
        and not HEADING_MARK.match(text, after.start, after.end)
        and not (indent >= before_indent + 2 and text[before.end - 1] in '.”"?!:')
    )


def _begins_item(text: str, before: Span, after: Span) -> bool:
    """Whether a line begins an item of a list rather than with a dash that wrapping brought to its start."""
    if not BULLET.match(text, after.start, after.end):
        return False
    listed = BULLET.match(text, before.start, before.end)
    return bool(listed) or not (WRAPPED_DASH.match(text, after.start, after.end) and text[before.end - 1].isalnum())


def _paragraph(text: str, span: Span, marks: Sequence[Markup]) -> Paragraph:
    """A paragraph with what markup says of it: the reader's evidence first, else the marks typed in the text."""
    told = next((mark for mark in marks if mark.span.contains(span)), None)
    kind, level, start = (told.kind, told.level, span.start) if told else _typed(text, span)
    return Paragraph(span, Span(start, span.end), text[start : span.end], kind, level)


def _typed(text: str, span: Span) -> tuple[MarkupKind | None, int | None, int]:
    heading = HEADING_MARK.match(text, span.start, span.end)
    if heading:
        return MarkupKind.HEADING, len(heading["hashes"]), heading.end()
    for pattern, kind in ((QUOTE_MARK, MarkupKind.QUOTE), (BULLET, MarkupKind.LIST_ITEM)):
        mark = pattern.match(text, span.start, span.end)
        if mark:
            return kind, None, mark.end()
    emphasis = EMPHASIS.match(text, span.start, span.end)
    start = emphasis.end() if emphasis else publication.before_mark(text, span)
    return None, None, span.start if start is None else start
