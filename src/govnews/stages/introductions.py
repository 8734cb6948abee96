"""Introductions: who speaks in a turn by its signature, its lead-in, or by what is ascribed around it."""

from __future__ import annotations

from govnews.drafts import CueSpan, Page, Reference, Turn
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import names, people, third_person
from govnews.stages.ascriptions import Ascription
from govnews.stages.credited import wholly_quoted
from govnews.stages.forms import tells

SAYS_I = Pattern(
    "says_i_in_marks",
    r"(?<! \p{Lu}[\p{L}-]* \s ) \b (?: I ['’ ] (?! \p{Lu} ) | [Mm]y \s )",
    yes="I am glad",
    no="World War I",
)
# Lead-ins that say outright whose the words are: "Comments attributed to Mayor Doe:".
_OUTRIGHT = frozenset(("lead_in_statement_of", "lead_in_following"))


def of(page: Page, turn: Turn, owner: Ascription | None) -> tuple[Reference | None, CueSpan | None, str]:
    """Who speaks in a turn by its signature or its lead-in, with the cue and the rule.

    Where these name nobody, and where the lead-in is read to name somebody else, it is whose the words are by `owner`.
    """
    source = turn.signature or (turn.lead_in.source if turn.lead_in else None)
    cue = turn.lead_in.cue if turn.lead_in else None
    apart = turn.rule == "speech_marks_apart"
    named = _named_above(page, turn) if source is None and turn.lead_in_at is None and not apart else None
    if named and not (owner and owner.source and page.paragraphs[turn.first - 1].span.contains(owner.source.span)):
        return named, None, "speech_introduced"
    if turn.signature or apart or owner is None or owner.source is None or not tells(owner) or owner.cue is None:
        return source, cue, turn.rule
    nobody = (owner.source.name and names.is_mere_capitals(owner.source)) or (
        source is None and _is_thing(page, owner.source)
    )
    if nobody or (source is not None and turn.lead_in and turn.lead_in.rule in _OUTRIGHT):
        return source, cue, turn.rule
    body = source is None and owner.source.speaker_kind is SpeakerKind.ORGANISATION
    if body and turn.lead_in_at is None and _says_i(page, turn):
        return source, cue, turn.rule
    if source is None or (not source.span.overlaps(owner.source.span) and _is_led_by(page, turn, owner)):
        return owner.source, owner.cue, "speech_linked"
    return source, cue, turn.rule


def _named_above(page: Page, turn: Turn) -> Reference | None:
    """The one person in office whom the paragraph before words in marks names, and nothing before it.

    "The quay was called a gift by Mayor Jane Doe.", then “It lets us trade.”
    """
    above = turn.first - 1
    if above < 0 or not wholly_quoted(page, turn.first) or page.marks[above].regions:
        return None
    body = page.paragraphs[above].body
    named = [found for found in people.find(body.of(page.text), frozenset()) if found.name]
    held = len(named) == 1 and (named[0].role or named[0].honorific)
    surname = (named[0].name or "").split()[-1] if held else ""
    known = not surname or third_person.speaks_of(page.text[: body.start], surname)
    return None if known else named[0].at(Span(body.start + named[0].span.start, body.start + named[0].span.end))


def _says_i(page: Page, turn: Turn) -> bool:
    """Whether the words of a turn are one person's, and so those of no body."""
    return (
        SAYS_I.search(page.text, page.paragraphs[turn.first].body.start, page.paragraphs[turn.last].body.end)
        is not None
    )


def _is_thing(page: Page, source: Reference) -> bool:
    """Whether a source is no more than a description, "the new rules", "a journalist", or "it"."""
    if source.kind is MentionKind.PRONOUN:
        return source.span.of(page.text).casefold() == "it"
    unknown = source.speaker_kind is SpeakerKind.UNKNOWN
    return unknown or (source.name or "").lower().startswith(("a ", "an "))


def _is_led_by(page: Page, turn: Turn, owner: Ascription) -> bool:
    """Whether the cue of an ascription stands in the lead-in of a turn."""
    led = None if turn.lead_in_at is None else page.paragraphs[turn.lead_in_at].span
    return led is not None and owner.cue is not None and led.contains(owner.cue.span)
