"""Quotation marks: which stretches of a paragraph stand in them; apostrophes, inches and lost marks told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from govnews import lexicon
from govnews.drafts import Marked, Marks, Paragraph
from govnews.model import Span
from govnews.patterns import Pattern

# It begins with one set of characters, which takes a third of the time of a choice; one of a pair alone is no mark.
MARK = Pattern(
    "mark",
    r"[“”„‟\"«»‹›‘’‚‛'＂`´] (?: (?<= ` ) ` | (?<= ´ ) ´ | (?<= ' ) ' | (?<= ’ ) ’ | (?<! [`´] ) )",
    yes="“Yes”",
    no="yes",
    gate=True,
)
LOST_CLOSING = Pattern(
    "lost_closing",
    r"(?<=[,.!?]) \s+ (?: said | says | added | adds ) \s+ (?: \p{Lu} | the \s | he\b | she\b )",
    yes="safe, said Jane",
    no="safe, she said",
)
LOST_OPENING = Pattern(
    "lost_opening",
    r"""
    \s+ (?: (?: he | she | (?: the \s+ )? \p{Lu}[\p{L}’'.-]+ (?: \s \p{Lu}[\p{L}’'-]+ ){0,3} ) \s+ )?
    \L<cues> \b
    """,
    yes=" she added. “Here",
    no=" and went home",
    by="match",
    lists={"cues": lambda: [form for form, cues in lexicon.cues().items() if any(map(_introduces, cues))]},
)
ELISION = Pattern(
    "elision",
    r"""
    ['’‘] (?: \d\d s? \b (?! [-–/] )
      | (?: em | til | tis | twas | n | cause | bout | round | s | t | re | ve | ll | d | m ) \b )
    """,
    yes="’90s",
    no="‘We",
    ignore_case=True,
    by="match",
)
AFTER_WORD = Pattern("after_word", r"\p{L} [ \xa0]", yes="d ‘Ali", no=": ‘We", by="match")
AFTER_PLURAL = Pattern("after_plural", r"[ \xa0] \p{L}", yes=" union", no=", she", by="match")
_PAIRS = {
    "“": ("”", '"', "“", "’’"),
    "„": '“”"',
    "‟": "”",
    '"': ('"', "”", "“", "’’"),
    "«": "»",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    "‛": "’",
    "'": "'’",
    "``": ("''", "´´", '"', "'"),
    "´´": ("´´",),
    "''": ("''",),
    "”": "”",
    "＂": "＂",
}
_SINGLE = frozenset("‘’‚‛'")
_OPEN_ONLY = frozenset(("“", "„", "‟", "«", "‹", "‚", "‛", "``"))
_CLOSE_ONLY = frozenset(("»", "›", "’’"))
_DOUBLE, _STOPS = '“"', ".!?"
_DEEPEST, _SHORT = 6, 6


@frozen
class _Sign:
    """A mark that may open, close, or both."""

    start: int
    end: int
    mark: str
    opens: bool
    closes: bool


def _introduces(cue: lexicon.Cue) -> bool:
    return "quote" in cue.frames and cue.tense_form in ("past", "third")


def find(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Marks, ...]:
    """The quotation marks of each paragraph, in the paragraphs' order.

    >>> from govnews.drafts import Paragraph
    >>> said = "“It’s ‘fine’,” she said."
    >>> span = Span(0, len(said))
    >>> [(r.inner.of(said), r.depth) for r in find(said, [Paragraph(span, span, said)])[0].regions]
    [('It’s ‘fine’,', 0), ('fine', 1)]
    """
    openings = [text[paragraph.body.start] for paragraph in paragraphs[1:]] + [""] * bool(paragraphs)
    return tuple(_in_paragraph(text, p.body, opening) for p, opening in zip(paragraphs, openings, strict=True))


def _in_paragraph(text: str, span: Span, opening: str) -> Marks:
    """The marks of one paragraph; `opening` is the first character of the next one."""
    signs = list(_signs(text, span))
    return _pair(text, signs, span, opening) if signs else Marks()


def _signs(text: str, span: Span) -> Iterator[_Sign]:
    """The marks of a paragraph that can be quotation marks at all."""
    for mark, start, end in _found(text, span):
        before = text[start - 1] if start > span.start else " "
        after = text[end] if end < span.end else " "
        opens, closes = _sides(mark, before, after)
        if mark in _SINGLE and opens and ELISION.match(text, start, span.end):
            opens = False
        if opens or closes:
            yield _Sign(start, end, mark, opens, closes)


def _found(text: str, span: Span) -> Iterator[tuple[str, int, int]]:
    """The marks and where they stand; two single ones that close together nothing but a double one."""
    for found in MARK.finditer(text, span.start, span.end):
        mark, start, end = found.group(), found.start(), found.end()
        if mark == "’’" and not _closes_double(text[span.start : start]):
            yield from (("’", start, start + 1), ("’", start + 1, end))
        else:
            yield mark, start, end


def _closes_double(before: str) -> bool:
    """Whether a double mark is open in what stands before, and no single one within it."""
    opened = max(map(before.rfind, _DOUBLE))
    return opened >= 0 and "‘" not in before[opened:]


def _sides(mark: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a mark between two characters can open, and whether it can close."""
    inner_left, inner_right = not before.isspace(), not after.isspace()
    if mark in _OPEN_ONLY:
        return True, mark == "“" and inner_left and not inner_right
    if mark in _CLOSE_ONLY:
        return False, True
    if mark in _SINGLE:
        opens = inner_right and not before.isalnum() and (after.isalnum() or after in "£$€[(….“")
        parted = not after.isalnum() or (mark == "’" and before in _STOPS and after.isupper())
        return opens and mark != "’", inner_left and parted and mark != "‘"
    if mark == "”":
        return not inner_left and inner_right, True
    opens = inner_right and (not inner_left or before in "([{—–-/:,;.‘'")
    closes = inner_left and not (before.isdigit() and after.isspace() and opens)
    return opens or not (opens or closes), closes


def _closers_left(signs: Sequence[_Sign]) -> list[int]:
    """For each mark, how many single marks after it can close."""
    left, count = [0] * len(signs), 0
    for i in range(len(signs) - 1, -1, -1):
        left[i] = count
        count += signs[i].mark in _SINGLE and signs[i].closes
    return left


def _nesting(text: str, signs: Sequence[_Sign]) -> list[bool]:
    """For each curly opening mark between words, whether it opens within another one: marks follow that close both."""
    left, found = 0, [False] * len(signs)
    for i in range(len(signs) - 1, -1, -1):
        sign = signs[i]
        between = text[sign.start - 1 : sign.start] == " " and text[max(0, sign.start - 2)].isalpha()
        found[i] = sign.mark == "“" and left > 1 and between
        left += (sign.mark == "”") - (sign.mark == "“")
    return found


def _pair(text: str, signs: Sequence[_Sign], span: Span, opening: str) -> Marks:
    closers, nests = _closers_left(signs), _nesting(text, signs)
    stack: list[_Sign] = []
    regions: list[Marked] = []
    loose: Span | None = None
    for i, sign in enumerate(signs):
        partner = _partner(stack, sign) if sign.closes else None
        if partner is not None:
            opener = stack[partner]
            if not _is_within(text, signs, i, opener, opener.start == span.start and opener.mark == opening):
                del stack[partner:]
                regions.append(Marked(Span(opener.start, sign.end), _inner(text, opener, sign.start), partner))
            continue
        if _is_later(text, stack, sign, closers[i]):
            stack.pop()
        if sign.opens and stack and closers[i] >= (sign.mark in _SINGLE) and _is_again(text, stack[-1], sign, span):
            opener, stack[-1] = stack[-1], sign
            inner = _inner(text, opener, sign.start)
            regions.append(Marked(Span(opener.start, sign.start), inner, len(stack) - 1, closed=False, runs_on=True))
        elif (
            sign.opens
            and len(stack) < _DEEPEST
            and _may_open(sign, stack, closers[i] > 0 or _runs_on(sign, span, opening), nests[i])
        ):
            stack.append(sign)
        elif sign.closes and sign.mark not in _SINGLE and not stack:
            loose, lost = Span(sign.start, sign.end), not regions and LOST_OPENING.match(text, sign.end, span.end)
            if lost:
                regions.append(Marked(Span(span.start, sign.end), Span(span.start, sign.start), 0))
                loose = None
    if stack and (stack[0].mark not in _SINGLE or _runs_on(stack[0], span, opening)):
        opener = stack[0]
        lost = LOST_CLOSING.search(text, opener.end, span.end)
        end = lost.start() if lost else span.end
        regions = [region for region in regions if region.outer.end <= opener.start or region.depth > 0]
        runs_on = opening == opener.mark and lost is None
        regions.append(Marked(Span(opener.start, end), _inner(text, opener, end), 0, closed=False, runs_on=runs_on))
    return Marks(tuple(sorted(regions, key=lambda region: (region.outer.start, -region.outer.end))), loose)


def _is_again(text: str, opener: _Sign, sign: _Sign, span: Span) -> bool:
    """Whether a mark opens the next paragraph of a speech, where the break was lost: "“We act.“We thank you.”"."""
    if sign.mark != opener.mark or sign.mark not in "‘“" or sign.end >= span.end:
        return False
    return text[sign.start - 1] in _STOPS and text[sign.end].isupper()


_TYPED_TWICE = frozenset("“«„")


def _inner(text: str, opener: _Sign, end: int) -> Span:
    """What stands between an opening mark and the end of its words; one that was typed twice is one mark."""
    start = opener.end
    while opener.mark in _TYPED_TWICE and start < end and text[start] == opener.mark:
        start += 1
    return Span(start, end)


def _partner(stack: Sequence[_Sign], sign: _Sign) -> int | None:
    """The place in the stack of the mark that this one closes."""
    for i in range(len(stack) - 1, -1, -1):
        if sign.mark in _PAIRS[stack[i].mark]:
            return i
    return None


def _runs_on(sign: _Sign, span: Span, opening: str) -> bool:
    """Whether an opening single mark need not be closed here: speech over several paragraphs opens each with one."""
    return sign.mark in "‘'" and (sign.start == span.start or opening == sign.mark)


def _may_open(sign: _Sign, stack: Sequence[_Sign], closable: bool, nested: bool) -> bool:
    """A single mark opens only where one that can close it follows; a double one opens twice where both are closed."""
    if sign.mark in _SINGLE:
        return closable
    return nested or all(sign.mark != other.mark for other in stack)


def _is_later(text: str, stack: Sequence[_Sign], sign: _Sign, closers: int) -> bool:
    """Whether a single mark opens while one is open that only it can close: that was an apostrophe, "Nad ‘Ali"."""
    if not stack or closers != 1 or not sign.opens or sign.mark not in _SINGLE or stack[-1].mark != sign.mark:
        return False
    return all(AFTER_WORD.match(text, one.start - 2, one.start) for one in (stack[-1], sign) if one.start > 1)


def _measure(text: str, opener: _Sign, sign: _Sign) -> bool:
    """Whether a straight mark in words that a curly one opened stands for inches."""
    return sign.mark == '"' and opener.mark != '"' and text[sign.start - 1].isdigit()


def _is_within(text: str, signs: Sequence[_Sign], i: int, opener: _Sign, goes_on: bool) -> bool:
    """Whether a mark that could close is part of the words: it stands for inches, or is an apostrophe.

    `goes_on` tells whether the opening mark may be that of a whole paragraph, since the next one opens with the same.
    """
    sign = signs[i]
    return _measure(text, opener, sign) or _possessive(text, signs, i) or (goes_on and _plural(text, opener, sign))


def _plural(text: str, opener: _Sign, sign: _Sign) -> bool:
    """Whether a closing single mark is an apostrophe after a plural in a paragraph of speech that nothing closes.

    Speech over several paragraphs opens each with a mark, this one and the next: "‘We thank the farmers’ union, and".
    """
    if sign.mark not in _SINGLE or text[sign.start - 1] != "s" or not AFTER_PLURAL.match(text, sign.end):
        return False
    return len(text[opener.end : sign.start].split()) > _SHORT


def _possessive(text: str, signs: Sequence[_Sign], i: int) -> bool:
    """Whether a closing single mark is an apostrophe after a plural: a later one closes behind a stop."""
    sign, after = signs[i], signs[i + 1] if i + 1 < len(signs) else None
    if sign.mark not in _SINGLE or after is None or after.mark not in _SINGLE or text[sign.start - 1] != "s":
        return False
    return after.closes and not after.opens and text[after.start - 1] in ".,!?"
