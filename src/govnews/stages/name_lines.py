"""Name lines: lines of nothing but a name and an office, where what stands around them shows whose words follow."""

from __future__ import annotations

from govnews.drafts import LeadIn
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import names, offices, publication

BARE_NAME = Pattern(
    "bare_name",
    r"""
    (?: the \s+ )? \p{Lu} (?: [^.!?:“”\"\n]
      | (?<= \b (?: \p{Lu} | Dr | Mr | Ms | Mrs | St | Hon | Sen | Rep | Gov | Prof ) ) \. ){5,160}
    """,
    yes="Dr. Jane Q. Doe, Minister of Forests",
    no="Jane Doe is the Minister.",
    by="fullmatch",
)
NAME_LINE = Pattern(
    "name_line",
    r"(?P<source> (?: the \s+ )? \p{Lu} [^!?:“”\"\n]{5,160}? ) \s* [–—:-]",
    yes="Jane Doe, Minister of Forests –",
    no="Jane Doe, Minister of Forests",
    by="fullmatch",
)

_LONGEST_OFFICE, _EARLY = 140, 5
_JOINTS = frozenset(("of", "for", "and", "the", "to", "in", "at", "on", "with", "de", "la"))


def read(text: str, span: Span) -> LeadIn | None:
    """A line of nothing but name and office that ends in a dash or a colon; only before speech in marks."""
    if text[span.end - 1] not in "–—:-":
        return None
    found = NAME_LINE.fullmatch(text, publication.behind_dateline(text, span).start, span.end)
    return named(text, Span(*found.span("source"))) if found else None


def named(text: str, span: Span) -> LeadIn | None:
    """The lead-in that a line of nothing but name and office is, where what stands around it says that it is one."""
    if not BARE_NAME.fullmatch(text, span.start, span.end):
        return None
    source = names.read(span.of(text), span.start)
    if source is None or source.speaker_kind is not SpeakerKind.PERSON or source.kind is not MentionKind.NAME:
        return None
    return LeadIn(None, source, "lead_in_name_line", 0.85) if source.role or source.organisation else None


def is_office(line: str) -> bool:
    """Whether a line is nothing but an office, as it stands under a name.

    >>> is_office("Chief Executive Officer, Linden Village"), is_office("The Minister opened the quay.")
    (True, False)
    """
    words = line.split()
    if not words or len(line) > _LONGEST_OFFICE or line[-1:] in ".!?:;”" or not line[:1].isupper():
        return False
    held = any(map(offices.is_office, words[:_EARLY]))
    return held and all(word[:1].isupper() or word.strip(",") in _JOINTS or not word[:1].isalpha() for word in words)
