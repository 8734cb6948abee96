"""Certainty: what a page's markup leaves possible for each paragraph, beyond what it says of that paragraph itself.

A page that sets the words of others in block quotes means nobody where it does not; one that marks its contacts has no
others; and what stands right before a block quote and does not end as a sentence does introduces it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from govnews.contracts import MarkupKind
from govnews.drafts import Page, Passage
from govnews.model import BlockRole
from govnews.stages import exclusions

_OF_OTHERS, _OF_AUTHOR = frozenset(("speech", "first")), frozenset(("own",))
_BEFORE_QUOTE = frozenset(("lead_in", "narration", "resumed", "summary", "own", "metadata", "notes", "boilerplate"))
_ENDS = (".", "!", "?", "…", ";")


def find(page: Page, readings: Sequence[Passage], states: Sequence[str]) -> list[frozenset[str] | None]:
    """For each paragraph the states that it can be in; None where markup leaves all of them open."""
    rules = {reading.rule for reading in readings}
    quotes = "quote_markup" in rules and "turn_label" not in rules
    if not quotes and "contact_markup" not in rules:
        return [None] * len(readings)
    every = frozenset(states)
    silent = _silent(readings) if quotes else frozenset()
    return list(_left(page, readings, every, (silent, "contact_markup" in rules, quotes)))


def _left(
    page: Page, readings: Sequence[Passage], every: frozenset[str], told: tuple[frozenset[str], bool, bool]
) -> Iterator[frozenset[str]]:
    silent, contacts, quotes = told
    for i, reading in enumerate(readings):
        left = every
        if contacts and reading.role is not BlockRole.CONTACT:
            left = left - {"contact"}
        if quotes and _is_unmarked(page, i):
            left = left - silent
        yield left & (_before_quote(page, i) or every) if quotes else left


def _silent(readings: Sequence[Passage]) -> frozenset[str]:
    """What no unmarked paragraph is: speech of others and, where a quote is introduced, the author's own words.

    Anything where somebody is introduced before plain prose: such a page marks some of what is said only.
    """
    if any(exclusions.announces(one, two) for one, two in pairwise(readings)):
        return frozenset()
    reported = any(one.role is BlockRole.LEAD_IN and two.rule == "quote_markup" for one, two in pairwise(readings))
    return _OF_OTHERS | _OF_AUTHOR if reported else _OF_OTHERS


def _is_unmarked(page: Page, i: int) -> bool:
    paragraph, regions = page.paragraphs[i], page.marks[i].regions
    marked = bool(regions) and regions[0].outer.start <= paragraph.body.start
    return paragraph.kind not in (MarkupKind.QUOTE, MarkupKind.OWN_WORDS) and not marked


def _before_quote(page: Page, i: int) -> frozenset[str] | None:
    """What a paragraph right before a block quote can be: where it does not end as a sentence does, its lead-in."""
    after = page.paragraphs[i + 1] if i + 1 < len(page.paragraphs) else None
    if page.paragraphs[i].kind is not None or after is None or after.kind is not MarkupKind.QUOTE:
        return None
    ended = page.paragraphs[i].text.rstrip("”’\"') ").endswith(_ENDS)
    return _BEFORE_QUOTE if ended else frozenset(("lead_in",))
