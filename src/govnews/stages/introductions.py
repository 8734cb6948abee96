"""Introductions: who speaks in a turn by its signature, its lead-in, or by what is ascribed around it."""

from __future__ import annotations

from govnews.drafts import CueSpan, Page, Reference, Turn
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import furniture, names, people, third_person
from govnews.stages.ascriptions import Ascription
from govnews.stages.credited import wholly_quoted
from govnews.stages.forms import tells

SAYS_I = Pattern(
    "says_i_in_marks",
    r"(?<! \p{Lu}[\p{L}-]* \s ) \b (?: I ['’ ] (?! \p{Lu} ) | [Mm]y \s )",
    yes="I am glad",
    no="World War I",
)
_PROSE, _SENTENCE = 120, 50
# Lead-ins that say outright whose the words are: "Comments attributed to Mayor Doe:".
_OUTRIGHT = frozenset(("lead_in_statement_of", "lead_in_following"))


def of(page: Page, turn: Turn, owner: Ascription | None) -> tuple[Reference | None, CueSpan | None, str]:
    """Who speaks in a turn by its signature or its lead-in, with the cue and the rule.

    Where these name nobody, it is whom the prose right above introduces. Where nobody is, and where the lead-in is read
    to name somebody else, it is whose the words are by `owner`.
    """
    source = turn.signature or (turn.lead_in.source if turn.lead_in else None)
    cue = turn.lead_in.cue if turn.lead_in else None
    given = source, cue, turn.rule
    if turn.signature or turn.rule == "speech_marks_apart":
        return given
    owned = owner is not None and _may_own(page, turn, owner, source)
    named = _named_above(page, turn) if source is None and turn.lead_in_at is None else None
    if named and not (owned and owner and owner.source and _is_beside(page, named, owner.source)):
        return named, None, "speech_introduced"
    if not owned or owner is None or owner.source is None:
        return given
    if source is None or (not source.span.overlaps(owner.source.span) and _is_led_by(page, turn, owner)):
        return owner.source, owner.cue, "speech_linked"
    return given


def _may_own(page: Page, turn: Turn, owner: Ascription, source: Reference | None) -> bool:
    """Whether an ascription can say whose the words of a turn are, beside what its lead-in says by `source`."""
    if owner.source is None or owner.cue is None or not tells(owner):
        return False
    if (owner.source.name and names.is_mere_capitals(owner.source)) or (
        source is None and _is_thing(page, owner.source)
    ):
        return False
    body = source is None and owner.source.speaker_kind is SpeakerKind.ORGANISATION
    outright = source is not None and turn.lead_in and turn.lead_in.rule in _OUTRIGHT
    return not (outright or (body and turn.lead_in_at is None and _says_i(page, turn)))


def _named_above(page: Page, turn: Turn) -> Reference | None:
    """The one person in office whom the prose right above words in marks names, and no prose before it.

    "The quay was called a gift by Mayor Jane Doe.", then “It lets us trade.”
    """
    above = _prose_above(page, turn.first)
    if above is None or not wholly_quoted(page, turn.first) or page.marks[above].regions:
        return None
    body = page.paragraphs[above].body
    named = [found for found in people.find(body.of(page.text), frozenset()) if found.name]
    if len(named) != 1 or not (named[0].role or named[0].honorific):
        return None
    surname = (named[0].name or "").split()[-1]
    before = (other.text for other in page.paragraphs[:above] if len(other.text) > _PROSE)
    known = any(third_person.speaks_of(text, surname) for text in before)
    return None if known else named[0].at(Span(body.start + named[0].span.start, body.start + named[0].span.end))


def _is_beside(page: Page, named: Reference, source: Reference) -> bool:
    """Whether a source stands in the paragraph in which somebody is named."""
    between = sorted((named.span, source.span), key=lambda span: span.start)
    return "\n" not in page.text[between[0].start : between[1].end]


def _prose_above(page: Page, i: int) -> int | None:
    """The number of the paragraph above, or of the one above a line of furniture, as where a printed page ends."""
    above = i - 2 if i > 1 and furniture.is_furniture(page, page.paragraphs[i - 1]) else i - 1
    text = page.paragraphs[above].text.rstrip() if above >= 0 else ""
    return above if len(text) > _SENTENCE and text.endswith((".", ":")) else None


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
