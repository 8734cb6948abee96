"""Binding: the drafts of all stages made into the parts of a story, each with its speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from govnews.drafts import CueSpan, Page, Paragraph, Passage, Reference, Saying, Title, Turn
from govnews.model import (
    Attribution,
    Block,
    BlockRole,
    Headline,
    MentionKind,
    Quotation,
    QuotationForm,
    Span,
    Speaker,
    SpeakerBlock,
    Term,
)
from govnews.stages.speakers import Cast


def headline(page: Page, title: Title | None) -> Headline | None:
    """The headline of a title."""
    if title is None:
        return None
    kicker = title.kicker.of(page.text) if title.kicker else None
    return Headline(title.span.of(page.text), kicker, title.span, title.rule, title.confidence)


def blocks(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> tuple[Block, ...]:
    """A block for each passage, those of speech with their speaker."""
    speaking = {i: voice for turn, voice in zip(turns, voices, strict=True) for i in range(turn.first, turn.last + 1)}
    return tuple(
        Block(
            passage.role,
            passage.span.of(page.text),
            passage.span,
            speaking.get(i),
            passage.paragraph.level,
            passage.rule,
            passage.confidence,
        )
        for i, passage in enumerate(passages)
    )


def speaker_blocks(
    made: Sequence[Block], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> tuple[SpeakerBlock, ...]:
    """A speaker block for each turn."""
    return tuple(_speaker_block(made, turn, voice) for turn, voice in zip(turns, voices, strict=True))


def _speaker_block(made: Sequence[Block], turn: Turn, voice: Speaker | None) -> SpeakerBlock:
    speech = tuple(made[turn.first : turn.last + 1])
    lead_in = None if turn.lead_in_at is None else made[turn.lead_in_at]
    credit = attribution(turn.lead_in.source, turn.lead_in.cue) if turn.lead_in else None
    span = Span(speech[0].span.start, speech[-1].span.end)
    return SpeakerBlock(voice, credit, lead_in, speech, span, turn.rule, turn.confidence)


def attribution(source: Reference | None, cue: CueSpan | None) -> Attribution | None:
    """The attribution of a source and a cue; None where there is neither."""
    if source is None and cue is None:
        return None
    mention = source.span if source else None
    if cue is None:
        return Attribution(None, None, mention)
    return Attribution(cue.span, cue.lemma, mention, cue.tense, cue.act)


def quotations(
    page: Page, sayings: Sequence[Saying], cast: Cast, voices: Sequence[Speaker | None]
) -> Iterator[Quotation]:
    """The quotations among the sayings; what is nested in a speech and has no source of its own is its speaker's.

    Whoever he calls "he" is not himself, but somebody of whom he has spoken.
    """
    outer: Quotation | None = None
    for saying in sayings:
        if saying.form is None:
            continue
        speaker = cast.speaker(saying.source)
        if saying.turn is not None:
            speaker = voices[saying.turn]
        if saying.form is QuotationForm.NESTED and outer is not None and outer.span.contains(saying.span):
            other = saying.source is not None and saying.source.span.of(page.text).casefold() in ("he", "she")
            known = speaker is not None and speaker is not outer.speaker and _is_named_in(speaker, outer, saying)
            speaker = (speaker if known else None) if other else speaker or outer.speaker
        made = Quotation(
            saying.form,
            saying.span.of(page.text),
            saying.span,
            saying.parts,
            speaker,
            attribution(saying.source, saying.cue),
            saying.confidence,
            saying.rule,
        )
        outer = outer if saying.form is QuotationForm.NESTED else made
        yield made


def _is_named_in(speaker: Speaker, outer: Quotation, saying: Saying) -> bool:
    """Whether a speech names somebody before what he is quoted with; mentions are in the order of the text."""
    start = bisect_left(speaker.mentions, outer.span.start, key=lambda mention: mention.span.start)
    below = (speaker.mentions[i] for i in range(start, len(speaker.mentions)))
    named = next((mention.span for mention in below if mention.kind is not MentionKind.PRONOUN), None)
    return named is not None and named.end <= saying.span.start


def terms(page: Page, sayings: Sequence[Saying]) -> tuple[Term, ...]:
    """The terms among the sayings."""
    return tuple(
        Term(saying.span.of(page.text), saying.span, saying.rule, saying.confidence)
        for saying in sayings
        if saying.form is None
    )


def furnished(made: Sequence[Block], text: str, furniture: Sequence[Paragraph]) -> tuple[Block, ...]:
    """The blocks of the story with those of the page's furniture, in the order of the text."""
    aside = (
        Block(BlockRole.BOILERPLATE, p.span.of(text), p.span, rule="furniture_markup", confidence=0.98)
        for p in furniture
    )
    return tuple(sorted((*made, *aside), key=lambda block: block.span))


def first_of(made: Sequence[Block], role: BlockRole) -> Block | None:
    """The first block of a role, or None."""
    return next((block for block in made if block.role is role), None)
