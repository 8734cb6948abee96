"""Why a story was parsed as it was: the evidence for roles and quotations, worked out again from its text, in words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from attrs import frozen

from govnews import lexicon
from govnews.drafts import Page
from govnews.errors import BlockError
from govnews.model import Block, Evidence, Quotation, QuotationForm, Span, Story
from govnews.parsing import reread
from govnews.stages import cue_words, evidence, headlines, links, readings, sureness, tags, units
from govnews.stages.evidence import Decision, Scene

__all__ = [
    "CueAccount",
    "Part",
    "cue",
    "decisions",
    "explain",
    "holds_without_cue",
    "parts",
    "rule_in_words",
    "sign_in_words",
]


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


def explain(story: Story, block: Block) -> tuple[Evidence, ...]:
    """Why a block of a parsed story has its role: the signs that were weighed, the heaviest first.

    The roles of all blocks are decided together, so that beside these signs the roles of the neighbours count. A story
    read from JSON is explained as well: nothing but its text is looked at. Raises BlockError where the block is not one
    of the story's.

    >>> from govnews.parsing import parse
    >>> story = parse("# Doe opens bridge\\n\\nMayor Jane Doe said:\\n\\nI am delighted today.")
    >>> heaviest = explain(story, story.blocks[2])[0]
    >>> heaviest.role.value, heaviest.weight > 0
    ('speech', True)
    """
    if block not in story.blocks:
        raise BlockError(block)
    again = reread(story)
    page, numbers = again.page, [i for i, span in enumerate(again.spans) if span == block.span]
    title = headlines.find(page)
    return evidence.find(page, readings.find(page, title), title)[numbers[0]] if numbers else ()


def decisions(story: Story, blocks: Sequence[Block]) -> Iterator[Decision | None]:
    """How the role of each of some blocks was decided; None of one that markup showed to be no part of the story.

    >>> from govnews.parsing import parse
    >>> story = parse("# Doe opens bridge\\n\\nMayor Jane Doe said:\\n\\nI am delighted today.")
    >>> [(str(found.role), str(found.rival)) for found in decisions(story, story.blocks[2:])]
    [('speech', 'narration')]
    """
    again = reread(story)
    scene = _scene(again.page)
    numbers = {span: i for i, span in enumerate(again.spans)}
    for block in blocks:
        i = numbers.get(block.span)
        yield None if i is None or scene is None else evidence.decision(scene, i)


def _scene(page: Page) -> Scene | None:
    title = headlines.find(page)
    return evidence.scene(page, readings.find(page, title), title)


def cue(story: Story, said: Quotation) -> CueAccount | None:
    """Why the cue of a quotation is taken for one; None where there is no cue, or none that was weighed.

    >>> from govnews.parsing import parse
    >>> story = parse("# Quay opens\\n\\nJane Doe said that rain helps.")
    >>> found = cue(story, story.quotations[0])
    >>> found.word, found.chance > 0.9
    ('said', True)
    """
    span, again = said.attribution.cue if said.attribution is not None else None, reread(story)
    if span is None or not again.is_same:
        return None
    page = again.page
    at = next((i for i, paragraph in enumerate(page.paragraphs) if paragraph.span.contains(span)), None)
    return None if at is None else max(_cues(page, at, span), key=lambda found: found.chance, default=None)


def holds_without_cue(story: Story, said: Quotation) -> bool | None:
    """Whether the words would be ascribed to somebody even if their cue were no word of saying; None where none is.

    >>> from govnews.parsing import parse
    >>> story = parse("# Quay opens\\n\\nJane Doe said that rain helps.")
    >>> holds_without_cue(story, story.quotations[0])
    False
    """
    span, again = said.attribution.cue if said.attribution is not None else None, reread(story)
    page = again.page
    at = next((i for i, paragraph in enumerate(page.paragraphs) if span and paragraph.span.contains(span)), None)
    if not again.is_same or span is None or at is None or not page.paragraphs[at].span.contains(said.parts[0]):
        return None
    found = units.find(page.text, page.paragraphs[at].body, page.marks[at])
    chances = zip(found.starts, cue_words.find(found), strict=True)
    others = [0.0 if span.start <= start < span.end else chance for start, chance in chances]
    contents = (one for one in links.segments_of([found], [tags.find(found, others)]) if one.kind == "C")
    return any(found.span(one.first, one.last).overlaps(part) for one in contents for part in said.parts)


def _cues(page: Page, at: int, span: Span) -> Iterator[CueAccount]:
    """The words of a cue that can be its head."""
    found = units.find(page.text, page.paragraphs[at].body, page.marks[at])
    chances = cue_words.find(found)
    for i, names in cue_words.sums(_name, found, cue_words.forms()):
        if span.start <= found.starts[i] < span.end:
            yield CueAccount(page.text[found.starts[i] : found.ends[i]], chances[i], _weighed(names))


def _name(sign: str, _: int) -> tuple[str, ...]:
    """A sign, as what it is worth to those who explain: its name."""
    return (sign,)


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


def rule_in_words(rule: str) -> str:
    """What a rule means; of one of a plug-in, its name.

    >>> rule_in_words("lead_in_colon")
    'names a source and a cue, and ends in a colon'
    """
    return _rules().get(rule, rule)


@cache
def _rules() -> dict[str, str]:
    return {row[0]: row[1] for row in lexicon.table("rule_words")}


@lru_cache(4096)
def sign_in_words(sign: str) -> str:
    """What a sign means: of several entries that fit, the longest one.

    >>> sign_in_words("before: colon")
    'the paragraph before ends in a colon'
    >>> sign_in_words("before: lead_in_colon")
    'the paragraph before reads so: names a source and a cue, and ends in a colon'
    """
    sign = sign.strip()
    exact, families = _signs()
    if sign in exact:
        return exact[sign]
    for start, end, words in families:
        if sign.startswith(start) and sign.endswith(end) and len(sign) > len(start) + len(end):
            value = sign[len(start) : len(sign) - len(end)]
            return words.replace("*", _kinds(start, value) if start in _OF_KINDS else rule_in_words(value), 1)
    return sign


# The families of signs of a cue whose values are kinds of words, one after another.
_OF_KINDS = ("around ", "next two ", "next three ", "last three ", "lemma, next ", "last, lemma ", "last, form ")


def _kinds(family: str, value: str) -> str:
    """Kinds of words in words; a word that stands for itself is put in marks."""
    tokens = value.split()
    forms = 2 if family == "last, form " else 0
    kinds = [(f"kind {token}", token) for token in tokens[: len(tokens) - forms]]
    named = [*kinds, *((f"form {token}", token) for token in tokens[len(kinds) :])]
    found = ((sign_in_words(key), key, token) for key, token in named)
    return ", ".join(f"“{token}”" if words == key else words for words, key, token in found)


@cache
def _signs() -> tuple[dict[str, str], tuple[tuple[str, str, str], ...]]:
    rows = [(row[0], row[1]) for row in lexicon.table("sign_words")]
    exact = {sign: words for sign, words in rows if "*" not in sign}
    starred = sorted((row for row in rows if "*" in row[0]), key=lambda row: -len(row[0]))
    return exact, tuple((sign.partition("*")[0], sign.partition("*")[2], words) for sign, words in starred)
