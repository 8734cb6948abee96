"""Headlines: which paragraph is the title, and the kicker before it or above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from regex import Match

from govnews import lexicon
from govnews.contracts import MarkupKind
from govnews.drafts import Page, Paragraph, Passage, Title
from govnews.model import BlockRole, Span
from govnews.patterns import Pattern
from govnews.stages import dates, furniture, lead_ins, mastheads, publication

KICKER_PREFIX = Pattern(
    "kicker_prefix",
    r"(?P<kicker> \L<kickers> ) \s* (?: [:|–—] | - (?=\s+\p{Lu}) ) \s* (?=\S)",
    yes="Press release: Doe arrives",
    no="Press releases matter",
    lists={"kickers": lambda: [row[0] for row in lexicon.table("kickers")]},
    ignore_case=True,
    by="match",
)
SITE = Pattern("site", r"\s+ [-–—|] \s+ .{2,50} $", yes=" - County of Roe", no=" opens bridge", by="match")
WORDS = Pattern("words", r"[\p{L}\p{N}]+", yes="a", no="…")
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
CRUMBS = Pattern(
    "crumbs",
    r"[^>»\n]{2,60} (?: \s [>»] \s [^>»\n]{2,60} ){1,6}",
    yes="Home > News > Press Releases",
    no="Home at last",
    by="fullmatch",
)
_LOOK = 24
_STOPPED_TITLE, _COLUMN, _LINE = 110, 30, 1500
_LONGEST = 320
_DUPLICATE_LOOK, _TITLE_WORDS, _OVER_PLACE = 40, 4, 2


@cache
def _kickers() -> frozenset[str]:
    return frozenset(row[0] for row in lexicon.table("kickers"))


def find(page: Page) -> Title | None:
    """The title of a page: its first line that is neither kicker nor metadata nor furniture, if it looks like one."""
    kicker_at = next((i for i in range(min(3, len(page.paragraphs))) if _is_kicker(page, page.paragraphs[i])), None)
    for i, rule, confidence in _candidates(page):
        title = _title(page, i, kicker_at, rule, confidence)
        if title:
            return title
    return None


def _is_kicker(page: Page, paragraph: Paragraph) -> bool:
    line = " ".join(paragraph.text.strip(" :").lower().split())
    return line in _kickers() or line in page.style.kickers


def _candidates(page: Page) -> Iterator[tuple[int, str, float]]:
    """The paragraphs that may be the title, the likeliest first."""
    first = page.paragraphs[:_LOOK]
    yield from (
        (i, "headline_markup", 0.99) for i, p in enumerate(first) if p.kind is MarkupKind.HEADING and p.level == 1
    )
    for i, paragraph in enumerate(first):
        if _is_kicker(page, paragraph) or _is_head_matter(page, i) or _is_masthead(first, i):
            continue
        if not _looks_like_title(page, paragraph):
            return
        yield i, "headline_first_line", 0.9


def _is_head_matter(page: Page, i: int) -> bool:
    """Whether a line is furniture, metadata or contact, and no title with these in one line."""
    body = page.paragraphs[i].body
    held = _trimmed(page.text, body).of(page.text)
    line = body.of(page.text)
    if CRUMBS.fullmatch(line) or publication.is_place(line) or _is_called(page, i):
        return True
    return furniture.is_head_matter(page, i) and (len(held) == len(body) or len(held.split()) < _TITLE_WORDS)


def _is_called(page: Page, i: int) -> bool:
    """Whether a line gives only whom to call: a name between a line that says so and a number or an address."""
    if not 0 < i < len(page.paragraphs) - 1 or not mastheads.is_name(page.paragraphs[i].text):
        return False
    return furniture.is_contact(page.paragraphs[i - 1]) and furniture.is_contact(page.paragraphs[i + 1])


def _is_masthead(first: Sequence[Paragraph], i: int) -> bool:
    """Whether a line names the sender: an office, or a name alone beside a line with an office."""
    line, beside = first[i].text, [other.text for other in (*first[max(0, i - 1) : i], *first[i + 1 : i + 2])]
    if any(rule(line) for rule in (mastheads.is_sender, mastheads.is_department, mastheads.is_news_of)):
        return True
    if mastheads.is_release_of(line) or furniture.WEB_ADDRESS.fullmatch(line):
        return True
    kicker = KICKER_PREFIX.match(line)
    if kicker and mastheads.is_sender(line[kicker.end() :]):
        return True
    if any(mastheads.is_office_of(line, other) or mastheads.is_office_of(other, line) for other in beside):
        return True
    return mastheads.is_name(line) and (any(map(mastheads.is_sender, beside)) or _is_place_of(first, i))


def _is_place_of(first: Sequence[Paragraph], i: int) -> bool:
    """Whether a word in capitals stands under a sender's office and name: "U.S. SENATOR", "JANE DOE", "ROE"."""
    if i < _OVER_PLACE or not first[i].text.isupper() or " " in first[i].text.strip():
        return False
    office, name = (above.text for above in first[i - 2 : i])
    return mastheads.is_sender(office) and mastheads.is_name(name)


def _looks_like_title(page: Page, paragraph: Paragraph) -> bool:
    body = _trimmed(page.text, paragraph.body)
    text = body.of(page.text)
    if len(text) > _LONGEST or paragraph.kind in (MarkupKind.LIST_ITEM, MarkupKind.QUOTE):
        return False
    if KICKER_PREFIX.match(text):
        return True
    lead_in = lead_ins.read(page.text, body)
    titled = lead_in is not None and lead_in.rule == "lead_in_statement_of" and text[-1:] not in ".:"
    introduces = lead_in is not None and lead_in.rule != "lead_in_bare" and not titled
    stopped = text.rstrip("”’\"' ").endswith((".", ";", ",", "!"))
    dated = stopped and publication.opens_with_dateline(page, body)
    sentence = dated or (stopped and (len(text) > _STOPPED_TITLE or len(page.paragraphs) == 1 or text[:1] in '“"‘'))
    return not sentence and not introduces


def _trimmed(text: str, body: Span) -> Span:
    """A line without what padding sets apart in it (dates, senders), and without the site's name behind a bar."""
    bar = SITE_BAR.fullmatch(text, body.start, body.end)
    if bar:
        return Span(*bar.span("title"))
    body = _without_day(text, body)
    pieces = list(_pieces(text, body))
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


def settle(page: Page, title: Title | None, passages: Sequence[Passage]) -> Title | None:
    """The title once roles are decided: a line that was taken for it gives way to one that does its work."""
    shown = [i for i, passage in enumerate(passages) if passage.role is BlockRole.HEADLINE]
    kept = [i for i in title.at if i in shown] if title else []
    told = [i for i in shown if not (_is_kicker(page, page.paragraphs[i]) or _is_masthead(page.paragraphs, i))]
    if kept or not told:
        return title
    kicker_at = title.kicker_at if title else None
    return _title(page, told[0], kicker_at, "headline_in_context", passages[told[0]].confidence)


def _title(page: Page, i: int, kicker_at: int | None, rule: str, confidence: float) -> Title | None:
    body = _trimmed(page.text, page.paragraphs[i].body)
    prefix = _prefix(page.text, body)
    span = Span(prefix.end() if prefix else body.start, body.end)
    again = _repeats(page, i, span)
    if (again and page.text[span.start : span.end].endswith(("…", "..."))) or (
        len(again) > 0 and _has_site(page, span, again[0])
    ):
        span = page.paragraphs[again[0]].body
    if prefix:
        return Title(span, Span(*prefix.span("kicker")), (i, *again), None, rule, confidence)
    kicker = page.paragraphs[kicker_at].body if kicker_at is not None else None
    return Title(span, kicker, (i, *again), kicker_at, rule, confidence)


def _prefix(text: str, body: Span) -> Match[str] | None:
    """The kicker at the start of a line; none where only a date would be left of the title."""
    found = KICKER_PREFIX.match(text, body.start, body.end)
    dated = found and (dates.DATE.fullmatch(text, found.end(), body.end) or _is_dated(text[found.end() : body.end]))
    return None if dated else found


def _is_dated(rest: str) -> bool:
    """Whether a time of day and a date are all of it: "morning 29 January 2013"."""
    return dates.PLACE_DATE.fullmatch(rest) is not None and rest[:1].islower()


def _key(text: str) -> str:
    return " ".join(WORDS.findall(text.lower()))


def _repeats(page: Page, i: int, span: Span) -> tuple[int, ...]:
    """The paragraphs near the top that say the title again."""
    title = page.text[span.start : span.end]
    key, cut = _key(title), title.endswith(("…", "..."))
    first = key.partition(" ")[0]
    found = []
    for j in range(i + 1, min(len(page.paragraphs), i + _DUPLICATE_LOOK)):
        text = page.paragraphs[j].text
        # What says the same begins with the same word.
        other = _key(text) if len(text) <= _LONGEST and first in text.lower() else ""
        same = other == key or (cut and len(key) > 12 and other.startswith(key))
        site = len(other) > 20 and key.startswith(other + " ") and bool(SITE.match(title, len(page.paragraphs[j].text)))
        if other and (same or site):
            found.append(j)
    return tuple(found)


def _has_site(page: Page, span: Span, again: int) -> bool:
    """Whether the title is the repeated line with the site's name behind it."""
    return len(span) > len(page.paragraphs[again].body) + 3
