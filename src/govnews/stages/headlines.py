"""Headlines: which paragraph is the title, and the kicker before it or above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from govnews import lexicon
from govnews.contracts import MarkupKind
from govnews.drafts import Page, Paragraph, Passage, Title
from govnews.model import BlockRole, Span
from govnews.patterns import Pattern
from govnews.stages import furniture, lead_ins

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
_LOOK = 24
_STOPPED_TITLE = 110
_LONGEST = 320
_DUPLICATE_LOOK = 40


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
    line = paragraph.text.strip(" :").lower()
    return line in _kickers() or line in page.style.kickers


def _candidates(page: Page) -> Iterator[tuple[int, str, float]]:
    """The paragraphs that may be the title, the likeliest first."""
    first = page.paragraphs[:_LOOK]
    yield from (
        (i, "headline_markup", 0.99) for i, p in enumerate(first) if p.kind is MarkupKind.HEADING and p.level == 1
    )
    for i, paragraph in enumerate(first):
        if _is_kicker(page, paragraph) or furniture.is_head_matter(page, i):
            continue
        if not _looks_like_title(page, paragraph):
            return
        yield i, "headline_first_line", 0.9


def _looks_like_title(page: Page, paragraph: Paragraph) -> bool:
    text = paragraph.text
    if len(text) > _LONGEST or paragraph.kind in (MarkupKind.LIST_ITEM, MarkupKind.QUOTE):
        return False
    if KICKER_PREFIX.match(text):
        return True
    lead_in = lead_ins.read(page.text, paragraph.body)
    introduces = lead_in is not None and lead_in.rule != "lead_in_bare"
    stopped = text.rstrip("”’\"' ").endswith((".", ";", ",", "!"))
    sentence = stopped and (len(text) > _STOPPED_TITLE or len(page.paragraphs) == 1 or text[:1] in '“"‘')
    return not sentence and not introduces


def settle(page: Page, title: Title | None, passages: Sequence[Passage]) -> Title | None:
    """The title once roles are decided: a line that was taken for it gives way to one that does its work."""
    shown = [i for i, passage in enumerate(passages) if passage.role is BlockRole.HEADLINE]
    kept = [i for i in title.at if i in shown] if title else []
    told = [i for i in shown if not _is_kicker(page, page.paragraphs[i])]
    if kept or not told:
        return title
    kicker_at = title.kicker_at if title else None
    return _title(page, told[0], kicker_at, "headline_in_context", passages[told[0]].confidence)


def _title(page: Page, i: int, kicker_at: int | None, rule: str, confidence: float) -> Title | None:
    body = page.paragraphs[i].body
    prefix = KICKER_PREFIX.match(page.text, body.start, body.end)
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


def _key(text: str) -> str:
    return " ".join(WORDS.compiled.findall(text.lower()))


def _repeats(page: Page, i: int, span: Span) -> tuple[int, ...]:
    """The paragraphs near the top that say the title again."""
    title = page.text[span.start : span.end]
    key, cut = _key(title), title.endswith(("…", "..."))
    found = []
    for j in range(i + 1, min(len(page.paragraphs), i + _DUPLICATE_LOOK)):
        other = _key(page.paragraphs[j].text) if len(page.paragraphs[j].text) <= _LONGEST else ""
        same = other == key or (cut and len(key) > 12 and other.startswith(key))
        site = len(other) > 20 and key.startswith(other + " ") and bool(SITE.match(title, len(page.paragraphs[j].text)))
        if other and (same or site):
            found.append(j)
    return tuple(found)


def _has_site(page: Page, span: Span, again: int) -> bool:
    """Whether the title is the repeated line with the site's name behind it."""
    return len(span) > len(page.paragraphs[again].body) + 3
