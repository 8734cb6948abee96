"""Titles: the title of a page, by the rules of `headlines` and, where several lines may be it, by learned weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from govnews.drafts import Page, Paragraph, Passage, Title
from govnews.model import BlockRole
from govnews.stages import furniture, headlines, mastheads, repeats, title_ranks, title_spans

# How far down the prose may begin, how many lines over it are looked at, and how many paragraphs of it tell of what.
_DEEPEST, _HIGHEST, _TELLING = 300, 40, 25
_BY_PLACE = ("headline_first_line", "headline_behind_banner")
_TITLE_WORDS, _OVER_PLACE, _SURE = 4, 2, 0.8


def find(page: Page) -> Title | None:
    """The title of a page: what the rules take for it, unless another line over the prose is clearly likelier."""
    return _likeliest(page, headlines.by_rules(page), headlines.kicker_of(page))


def _likeliest(page: Page, shown: Title | None, kicker_at: int | None) -> Title | None:
    """The title, where no other line over the prose is clearly likelier to be it."""
    over = None if shown is not None and _has_kicker(page, shown) else ranked(page, shown)
    at = title_ranks.best(over.lines, over.prose, over.chosen) if over else None
    if over is None or at is None or at == over.chosen:
        return shown
    return title_spans.of(page, over.first + at, kicker_at, "headline_likeliest", _SURE)


def _has_kicker(page: Page, shown: Title) -> bool:
    """Whether a title has its kicker right before it, in its line or in the one above, and names no office."""
    if shown.kicker_at is None:
        return shown.kicker is not None
    words = page.paragraphs[shown.at[0]].text.split()
    return shown.kicker_at == shown.at[0] - 1 and len(words) > 1 and not any(map(mastheads.is_of_office, words))


@frozen
class Head:
    """The lines over the prose from number `first` on, the beginning of the prose, which line the rules took (or none).

    A menu may stand above them.
    """

    first: int
    lines: Sequence[title_ranks.Line]
    prose: Sequence[str]
    chosen: int | None


def ranked(page: Page, shown: Title | None) -> Head | None:
    """The lines over the prose; None where there is nothing to choose from."""
    paragraphs = page.paragraphs
    prose = next((i for i, each in enumerate(paragraphs[:_DEEPEST]) if _is_told(page, each)), 0)
    chosen = -1 if shown is None else next((i for i in shown.at if paragraphs[i].body.end > shown.span.start), 0)
    if prose < _OVER_PLACE or chosen >= prose or (shown is not None and not _may_give_way(page, shown, chosen)):
        return None
    first = max(0, prose - _HIGHEST)
    keys = [repeats.key(paragraphs[i].text) for i in range(first, prose)]
    lines = [
        title_ranks.Line(paragraphs[i].text, _reads(page, i), _comes_again(page, i), _is_held(keys, i - first))
        for i in range(first, prose)
    ]
    told = [each.text for each in paragraphs[prose : prose + _TELLING]]
    return Head(first, lines, told, chosen - first if chosen >= first else None)


def _may_give_way(page: Page, shown: Title, chosen: int) -> bool:
    """Whether a title is one by where it stands alone, and no line of several words that comes again."""
    again = bool(shown.at[1:]) and len(page.paragraphs[chosen].text.split()) >= _TITLE_WORDS
    return shown.rule in _BY_PLACE and not again


def _is_told(page: Page, paragraph: Paragraph) -> bool:
    """Whether a paragraph is prose of the story, and none of a notice of the site's."""
    told = headlines.is_prose(paragraph) and not paragraph.text.isupper()
    return told and not furniture.is_furniture(page, paragraph)


def _is_held(keys: Sequence[str], i: int) -> bool:
    """Whether another line says all of a line and more: a path of links, or a date with the title."""
    key = f" {keys[i]} "
    return len(key.split()) >= _TITLE_WORDS - 1 and any(key in f" {other} " for other in keys if other != keys[i])


def _comes_again(page: Page, i: int) -> bool:
    return bool(repeats.of(page.paragraphs, i, page.paragraphs[i].text))


def _reads(page: Page, i: int) -> str:
    """How a line over the prose reads by the rules."""
    return next((kind for kind, fits in _KINDS if fits(page, i)), "sentence")


_KINDS: tuple[tuple[str, Callable[[Page, int], bool]], ...] = (
    ("kicker", lambda page, i: headlines.is_kicker(page, page.paragraphs[i])),
    ("furniture", lambda page, i: furniture.is_furniture(page, page.paragraphs[i])),
    ("metadata", lambda page, i: furniture.is_metadata(page.paragraphs[i])),
    ("contact", lambda page, i: furniture.is_contact(page.paragraphs[i])),
    ("sender", lambda page, i: mastheads.is_sender(page.paragraphs[i].text)),
    ("masthead", lambda page, i: headlines.is_masthead(page.paragraphs, i)),
    ("name", lambda page, i: mastheads.is_name(page.paragraphs[i].text)),
    ("office", lambda page, i: mastheads.may_be_sender(page.paragraphs[i].text)),
    ("head matter", headlines.is_head_matter),
    ("title", lambda page, i: headlines.looks_like_title(page, page.paragraphs[i])),
)


def settle(page: Page, title: Title | None, passages: Sequence[Passage]) -> Title | None:
    """The title once roles are decided: a line that was taken for it gives way to one that does its work."""
    shown = [i for i, passage in enumerate(passages) if passage.role is BlockRole.HEADLINE]
    kept = [i for i in title.at if i in shown] if title else []
    told = [i for i in shown if not headlines.names_sender(page, i)]
    if kept or not told:
        return title
    kicker_at = title.kicker_at if title else None
    return title_spans.of(page, told[0], kicker_at, "headline_in_context", passages[told[0]].confidence)
