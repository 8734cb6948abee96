"""What holds of every story: `check` says where one breaks a promise of the model."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Any

from govnews.codec import from_data, to_json
from govnews.errors import DocumentError
from govnews.model import Attribution, Block, Quotation, QuotationForm, Span, Story, Violation, ViolationKind
from govnews.source import shown

__all__ = ["check"]

# Curly ones alone: a single mark may as well be an apostrophe, and of a straight one nobody knows which way it looks.
_OPENING, _CLOSING = "“„«", "”»"
_DOUBLE_MARK = re.compile(f"[{_OPENING}{_CLOSING}]")

_Rule = Callable[[Story], Iterator[Violation]]


def check(story: Story) -> tuple[Violation, ...]:
    """The promises of the model that a story breaks: none, for a story that `parse` has made.

    Every span lies in the text, and every text is the slice at its span. Blocks, speaker blocks, quotations and terms
    come in the order of the text. Blocks overlap nowhere and hold every character that is not white space. The parts of
    a quotation lie in it, in order, without the quotation marks that make it one, and each of them wholly inside a part
    of another quotation or wholly outside. A speaker block runs from the first to the last of its blocks, which are the
    story's, and every speaker is one of the story's. The story comes back equal from JSON.

    >>> from govnews import Block, Source, parse
    >>> check(parse("Mayor Jane Doe said: “We act.”"))
    ()
    >>> for violation in check(Story(Source("It rained."), blocks=(Block("narration", "It", Span(0, 2)),))):
    ...     print(violation)
    uncovered at 3-10: this stands in no block: 'rained.'
    """
    return tuple(chain.from_iterable(rule(story) for rule in RULES))


def _bounds(story: Story) -> Iterator[Violation]:
    """Spans that leave the text."""
    end = len(story.source.text)
    for what, span in _spans(story):
        if span.end > end:
            yield Violation(ViolationKind.OUT_OF_BOUNDS, span, f"{what} leaves the text, which ends at {end}")


def _spans(story: Story) -> Iterator[tuple[str, Span]]:
    """Every span that counts in the text, and whose it is."""
    yield from ((type(element).__name__, element.span) for element in story.elements())
    yield from (("Organisation", body.span) for body in story.organisations if body.span is not None)
    yield from (("Diagnostic", odd.span) for odd in story.diagnostics if odd.span is not None)
    yield from (("Origin", origin.span) for origin in story.source.origins)
    for turn in story.speaker_blocks:
        yield "SpeakerBlock", turn.span
        yield from (("Block", block.span) for block in _blocks_of(turn.lead_in, turn.speech))
        yield from _spans_of(turn.attribution)
    for said in story.quotations:
        yield from (("a part", part) for part in said.parts)
        yield from _spans_of(said.attribution)


def _spans_of(credit: Attribution | None) -> Iterator[tuple[str, Span]]:
    if credit is not None:
        yield from (("a cue", span) for span in (credit.cue,) if span is not None)
        yield from (("a source", span) for span in (credit.mention,) if span is not None)


def _blocks_of(lead_in: Block | None, speech: Iterable[Block]) -> Iterator[Block]:
    yield from (block for block in (lead_in, *speech) if block is not None)


def _texts(story: Story) -> Iterator[Violation]:
    """Texts that are not what stands at their span."""
    others = (block for turn in story.speaker_blocks for block in _blocks_of(turn.lead_in, turn.speech))
    for element in chain(story.elements(), others):
        there = element.span.of(story.source.text)
        if element.text != there:
            message = f"{type(element).__name__} has the text {shown(element.text)}, where {shown(there)} stands"
            yield Violation(ViolationKind.WRONG_TEXT, element.span, message)


def _order(story: Story) -> Iterator[Violation]:
    """Elements that do not come in the order of the text, or overlap where they must not."""
    for name, things in (("Block", story.blocks), ("SpeakerBlock", story.speaker_blocks), ("Term", story.terms)):
        yield from _apart(name, [thing.span for thing in things])
    for before, after in pairwise(story.quotations):
        if after.span.start < before.span.start:
            yield _out_of_order("Quotation", before.span, after.span)
    for said in story.quotations:
        yield from _apart("a part", said.parts)


def _apart(name: str, spans: Sequence[Span]) -> Iterator[Violation]:
    """Spans of which each begins where the one before has ended, or later."""
    for before, after in pairwise(spans):
        if after.start < before.start:
            yield _out_of_order(name, before, after)
        elif before.overlaps(after):
            message = f"{name} overlaps the one before, which ends at {before.end}"
            yield Violation(ViolationKind.OVERLAP, after, message)


def _out_of_order(name: str, before: Span, after: Span) -> Violation:
    message = f"{name} comes after one that stands at {before.start}-{before.end}"
    return Violation(ViolationKind.OUT_OF_ORDER, after, message)


def _cover(story: Story) -> Iterator[Violation]:
    """Text that stands in no block."""
    text, at = story.source.text, 0
    ends = Span(len(text), len(text))
    for span in (*(block.span for block in story.blocks), ends):
        left = text[at : span.start].strip()
        if left:
            start = text.index(left, at)
            where = Span(start, start + len(left))
            yield Violation(ViolationKind.UNCOVERED, where, f"this stands in no block: {shown(left)}")
        at = max(at, span.end)


def _inside(story: Story) -> Iterator[Violation]:
    """Parts that leave their quotation or cross a part of another one, and nested quotations that stand in none."""
    placed = sorted((part.start, -part.end, said.span.start) for said in story.quotations for part in said.parts)
    around: list[Span] = []
    for start, negative_end, whole in placed:
        part = Span(start, -negative_end)
        while around and around[-1].end <= start:
            around.pop()
        if around and not around[-1].contains(part):
            yield _not_inside(part, f"a part of the quotation at {whole} crosses the end of {around[-1]}")
        around.append(part)
    for said, inside in zip(story.quotations, _lie_inside(story.quotations), strict=True):
        if said.form is QuotationForm.NESTED and not inside:
            yield _not_inside(said.span, "it is nested, and stands in no other quotation")
        if not all(said.span.contains(part) for part in said.parts):
            yield _not_inside(said.span, "a part of it stands outside it")


def _lie_inside(quotations: Iterable[Quotation]) -> Iterator[bool]:
    """For each quotation, which come in order, whether it lies in one before it."""
    furthest = -1
    for said in quotations:
        yield said.span.end <= furthest
        furthest = max(furthest, said.span.end)


def _not_inside(span: Span, message: str) -> Violation:
    return Violation(ViolationKind.NOT_INSIDE, span, message)


def _marks(story: Story) -> Iterator[Violation]:
    """Parts that begin or end with the quotation mark that makes them one, and not with that of another quotation."""
    text = story.source.text
    inner = [*(part for said in story.quotations for part in said.parts), *(term.span for term in story.terms)]
    starts, ends = {span.start for span in inner}, {span.end for span in inner}
    for said in story.quotations:
        for part in said.parts:
            mark = _own_mark(part.of(text))
            if mark is not None and part.start + 1 not in starts and part.end - 1 not in ends:
                yield Violation(ViolationKind.OWN_MARK, part, f"a part has a quotation mark of its own: {mark}")


def _own_mark(words: str) -> str | None:
    """The mark at the beginning or the end of words that pairs with the one at the other end, or with none."""
    if not words.startswith(tuple(_OPENING)) and not words.endswith(tuple(_CLOSING)):
        return None
    unclosed: list[int] = []
    last = len(words) - 1
    for found in _DOUBLE_MARK.finditer(words):
        at = found.start()
        if found[0] in _OPENING:
            unclosed.append(at)
        elif unclosed:
            if unclosed.pop() == 0 and at == last:
                return words[0]
        elif at == last:
            return words[last]
    return words[0] if unclosed[:1] == [0] else None


def _speakers(story: Story) -> Iterator[Violation]:
    """Speakers that are not among the story's, or twice there; mentions without a letter."""
    known = set(story.speakers)
    if len(known) < len(story.speakers):
        yield Violation(ViolationKind.STRAY_SPEAKER, None, "a speaker stands twice in story.speakers")
    for voiced in _voiced(story):
        if voiced.speaker is not None and voiced.speaker not in known:
            message = f"{voiced.speaker} speaks there and is none of story.speakers"
            yield Violation(ViolationKind.STRAY_SPEAKER, voiced.span, message)
    for mention in chain.from_iterable(speaker.mentions for speaker in story.speakers):
        if not mention.text.strip():
            yield Violation(ViolationKind.EMPTY_MENTION, mention.span, "a mention without a word")


def _voiced(story: Story) -> Iterator[Any]:
    yield from chain(story.blocks, story.speaker_blocks, story.quotations)
    yield from (block for turn in story.speaker_blocks for block in _blocks_of(turn.lead_in, turn.speech))
    yield from (part for part in (story.summary,) if part is not None)


def _turns(story: Story) -> Iterator[Violation]:
    """Speaker blocks of blocks that are not the story's, or that run on beyond them."""
    known = set(story.blocks)
    for turn in story.speaker_blocks:
        if not turn.speech or not known.issuperset(_blocks_of(turn.lead_in, turn.speech)):
            yield Violation(
                ViolationKind.STRAY_BLOCK, turn.span, "a block of this speaker block is none of the story's"
            )
        elif (turn.span.start, turn.span.end) != (turn.speech[0].span.start, turn.speech[-1].span.end):
            yield _not_inside(turn.span, "a speaker block does not run from its first to its last block")


def _json(story: Story) -> Iterator[Violation]:
    """A story that JSON does not give back as it was."""
    try:
        back: Story | None = from_data(json.loads(to_json(story)))
    except DocumentError as error:
        yield Violation(ViolationKind.CHANGED_BY_JSON, None, f"it does not come back from JSON: {error.reason}")
        return
    if back != story:
        yield Violation(ViolationKind.CHANGED_BY_JSON, None, "another story comes back from JSON")


RULES: tuple[_Rule, ...] = (_bounds, _texts, _order, _cover, _inside, _marks, _speakers, _turns, _json)
