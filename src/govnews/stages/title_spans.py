"""Title spans: what of a line is the title and what its kicker, over which lines it goes, and which say it again."""

from __future__ import annotations

from regex import Match

from govnews import lexicon
from govnews.drafts import Page, Title
from govnews.model import Span
from govnews.patterns import Pattern
from govnews.stages import dates, repeats, title_lines

KICKER_PREFIX = Pattern(
    "kicker_prefix",
    r"(?P<kicker> \L<kickers> ) \s* (?: [:|–—] | - (?=\s+\p{Lu}) ) \s* (?=\S)",
    yes="Press release: Doe arrives",
    no="Press releases matter",
    lists={"kickers": lambda: [row[0] for row in lexicon.table("kickers")]},
    ignore_case=True,
    by="match",
    needs=(":", "|", "–", "—", "-"),
)
_MARKED, _SITE = "headline_markup", 3
# What is no title without the kind of talk before it: "Press conference – Port Linden".
_OCCASION = 25


def of(page: Page, i: int, kicker_at: int | None, rule: str, confidence: float) -> Title:
    """The title that begins in a paragraph, found by a rule."""
    body = title_lines.trimmed(page.text, page.paragraphs[i].body)
    prefix = _prefix(page.text, body)
    last = i if rule == _MARKED else _last(page, i)
    span = Span(prefix.end() if prefix else body.start, page.paragraphs[last].body.end if last > i else body.end)
    again = repeats.of(page.paragraphs, last, span.of(page.text))
    if again and last == i and _is_better(page, span, again[0]):
        span = page.paragraphs[again[0]].body
    at = (*range(i, last + 1), *again) if rule == _MARKED else _shown(page, span, range(i, last + 1), again)
    rule = "headline_lines" if last > i else rule
    if prefix:
        return Title(span, Span(*prefix.span("kicker")), at, None, rule, confidence)
    kicker = page.paragraphs[kicker_at].body if kicker_at is not None else None
    return Title(span, kicker, at, kicker_at, rule, confidence)


def shows(page: Page, title: Title, i: int) -> bool:
    """Whether a paragraph only says again the title that is found in another."""
    body = page.paragraphs[i].body
    return i in title.at and not (body.start < title.span.end and title.span.start < body.end)


def _last(page: Page, i: int) -> int:
    """The last line of a title that goes over several."""
    last = repeats.run(page.paragraphs, i)
    return last if last > i else title_lines.run(page.paragraphs, i)


def _shown(page: Page, span: Span, lines: range, again: tuple[int, ...]) -> tuple[int, ...]:
    """All paragraphs that show a title: its own lines, those above and below that say it again."""
    title = span.of(page.text)
    others = {*again, *repeats.above(page.paragraphs, lines[0], title)}
    others |= set(repeats.told_anew(page.paragraphs, lines[-1], title))
    return tuple(sorted(others | set(lines)))


def _is_better(page: Page, span: Span, again: int) -> bool:
    """Whether the repeated line is the title, and this one has it cut off, or the site's name behind it."""
    cut = span.of(page.text).endswith(("…", "..."))
    return cut or len(span) > len(page.paragraphs[again].body) + _SITE


def _prefix(text: str, body: Span) -> Match[str] | None:
    """The kicker at the start of a line; none where only a date would be left of the title."""
    found = KICKER_PREFIX.match(text, body.start, body.end)
    if found and _is_only_occasion(found["kicker"], text[found.end() : body.end]):
        return None
    dated = found and (dates.DATE.fullmatch(text, found.end(), body.end) or _is_dated(text[found.end() : body.end]))
    return None if dated else found


def _is_only_occasion(kicker: str, rest: str) -> bool:
    """Whether a kind of talk and no more than its place is all of a title: "Press conference - Port Linden"."""
    talks = lexicon.words("talks")
    return (
        any(talk in kicker.lower() for talk in talks)
        and len(rest) < _OCCASION
        and not any(talk in rest.lower() for talk in talks)
    )


def _is_dated(rest: str) -> bool:
    """Whether a time of day and a date are all of it: "morning 29 January 2013"."""
    return dates.PLACE_DATE.fullmatch(rest) is not None and rest[:1].islower()
