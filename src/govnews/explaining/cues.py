"""Cues: why a word is taken for one of saying, and what that makes of the confidence of a quotation."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from govnews.drafts import Page
from govnews.explaining.cases import case
from govnews.model import Quotation, QuotationForm, Span, Story
from govnews.stages import cue_words, links, sureness, tags, units
from govnews.stages.choices import name_of


@frozen
class CueAccount:
    """How probable it is that a word is the head of a cue, and what each sign adds to its log-odds, heaviest first."""

    word: str
    chance: float
    signs: tuple[tuple[str, float], ...]


@frozen
class Part:
    """What adds to the log-odds of a quotation, in words, and what the confidence would be without it."""

    words: str
    weight: float
    without: float


def cue(story: Story, said: Quotation) -> CueAccount | None:
    """Why the cue of a quotation is taken for one; None where there is no cue, or none that was weighed.

    >>> from govnews.parsing import parse
    >>> story = parse("# Quay opens\\n\\nJane Doe said that rain helps.")
    >>> found = cue(story, story.quotations[0])
    >>> found.word, found.chance > 0.9
    ('said', True)
    """
    placed = _placed(story, said)
    return None if placed is None else max(_cues(*placed), key=lambda found: found.chance, default=None)


def holds_without_cue(story: Story, said: Quotation) -> bool | None:
    """Whether the words would be ascribed to somebody even if their cue were no word of saying; None where none is.

    >>> from govnews.parsing import parse
    >>> story = parse("# Quay opens\\n\\nJane Doe said that rain helps.")
    >>> holds_without_cue(story, story.quotations[0])
    False
    """
    placed, said = _placed(story, said), case(story).on_page(said)
    if placed is None:
        return None
    page, at, span = placed
    if not page.paragraphs[at].span.contains(said.parts[0]):
        return None
    found = units.find(page.text, page.paragraphs[at].body, page.marks[at])
    chances = zip(found.starts, cue_words.find(found), strict=True)
    others = [0.0 if span.start <= start < span.end else chance for start, chance in chances]
    contents = (one for one in links.segments_of([found], [tags.find(found, others)]) if one.kind == "C")
    return any(found.span(one.first, one.last).overlaps(part) for one in contents for part in said.parts)


def _placed(story: Story, said: Quotation) -> tuple[Page, int, Span] | None:
    """The page, and the paragraph and the span of a quotation's cue there; None where it has none in a paragraph."""
    page, credit = case(story).again.page, case(story).on_page(said).attribution
    span = credit.cue if credit is not None else None
    at = next((i for i, one in enumerate(page.paragraphs) if span is not None and one.span.contains(span)), None)
    return None if span is None or at is None else (page, at, span)


def _cues(page: Page, at: int, span: Span) -> Iterator[CueAccount]:
    """The words of a cue that can be its head."""
    found = units.find(page.text, page.paragraphs[at].body, page.marks[at])
    chances = cue_words.find(found)
    for i, names in cue_words.sums(name_of, found, cue_words.forms()):
        if span.start <= found.starts[i] < span.end:
            yield CueAccount(page.text[found.starts[i] : found.ends[i]], chances[i], _weighed(names))


def _weighed(names: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """The signs of a word with their weights; what holds of every word is counted twice, as `cue_words.find` does."""
    counts = Counter((*names, cue_words.BIAS))
    table = cue_words.learned()
    return tuple(sorted(((s, n * table[s]) for s, n in counts.items() if s in table), key=lambda one: -abs(one[1])))


def parts(said: Quotation, found: CueAccount | None) -> tuple[Part, ...]:
    """What the confidence of a quotation in prose is made of; none of speech, and of what no cue ascribes."""
    if found is None or said.form is QuotationForm.BLOCK or not said.rule.endswith(("_cue_first", "_content_first")):
        return ()
    table, form = sureness.learned(), "mixed" if said.form is QuotationForm.NESTED else str(said.form)
    sourced = said.attribution is not None and said.attribution.mention is not None
    weights = (
        (f"what holds of every quotation of this form ({form})", table[form]),
        (f"how probable the cue “{found.word}” is", table[f"{form} chance"] * sureness.log_odds(found.chance)),
        *([("somebody is named for the words", table[f"{form} source"])] if sourced else ()),
    )
    total = sum(weight for _, weight in weights)
    return tuple(Part(words, weight, 1 / (1 + math.exp(weight - total))) for words, weight in weights)
