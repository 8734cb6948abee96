"""Before marks: what right before words in marks says whose they are: "The Mayor said in her address,"."""

from __future__ import annotations

from govnews.drafts import LeadIn, Marked, Saying
from govnews.model import MentionKind, QuotationForm, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import cues, lead_ins, names, sentences

WHERE = Pattern(
    "where_said",
    r"""
    (?: \s+ the \s+ following )?
    (?: \s+ (?: in | at | during | on | to | after | before | while | following | upon ) \s [^.!?:;“”"]{2,120} )? \s*
    """,
    yes=" the following in her address at the banquet",
    no=" three plans for the quay",
    by="fullmatch",
)
_KNOWN = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.GROUP, SpeakerKind.ORGANISATION)
_FARTHEST = 300


def read(text: str, span: Span) -> LeadIn | None:
    """The lead-in that a stretch ends with which words in marks follow.

    >>> line = "The Mayor, Jane Doe, said in her address at the quay,"
    >>> read(line, Span(0, len(line))).source.name
    'Jane Doe'
    """
    end = span.start + len(span.of(text).rstrip())
    if text[end - 1 : end] not in (",", ":"):
        return None
    start = max(sentences.last_start(text, Span(span.start, end)), end - _FARTHEST)
    use = next(reversed(list(cues.find(text, start, end, quoting=True))), None)
    if use is None or not WHERE.fullmatch(text, use.span.end, end - 1):
        return None
    source = names.read(text[start : use.span.start], start)
    if source is None or not (source.speaker_kind in _KNOWN or source.kind is MentionKind.PRONOUN):
        return None
    nobody = lead_ins.NOBODY.fullmatch(source.span.of(text)) or lead_ins.PASSIVE.search(use.span.of(text))
    return None if nobody else LeadIn(use, source, "lead_in_bare", 0.85)


def said(text: str, body: Span, region: Marked, known: Saying) -> Saying:
    """What words in marks are by `known`; where that gives an utterance to nobody, whoever is named right before."""
    head = Span(body.start, region.outer.start)
    found = read(text, head) if known.rule == "direct_without_source" and len(head) else None
    if found is None:
        return known
    return Saying(QuotationForm.DIRECT, region.inner, (region.inner,), "direct_led_in", 0.8, found.source, found.cue)
