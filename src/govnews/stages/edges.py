"""Edges: whose the words are that fill a paragraph but for a name before a colon or behind a dash."""

from __future__ import annotations

from govnews.drafts import Marked, Reference, Saying
from govnews.model import MentionKind, QuotationForm, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import cues, names, offices

NAMED_BEFORE = Pattern(
    "named_before",
    r"(?P<name> \p{Lu} [^:\n“”\"]{2,120}? ) \s* (?: \( [^()\n]{1,30} \) \s* )? : \s*",
    yes="Mayor Jane Doe: ",
    no="Jane Doe said ",
    by="fullmatch",
)
NAMED_AFTER = Pattern(
    "named_after",
    r"[ \xa0]* (?: [-–—−] | -- ) [ \xa0]* (?P<name> \p{Lu} [^\n“”\"]{4,140}? ) \s*",
    yes=" –Governor Jane Doe",
    no=", said Jane Doe",
    by="fullmatch",
)
_SURE = 0.9


def named(text: str, body: Span, region: Marked) -> Saying | None:
    """The quotation of whoever is named before a colon or behind a dash; None where the paragraph has more words.

    >>> said = "“We are glad.” –Governor Jane Doe"
    >>> found = named(said, Span(0, len(said)), Marked(Span(0, 14), Span(1, 13), 0))
    >>> found.source.name, found.source.role
    ('Jane Doe', 'Governor')
    """
    before = NAMED_BEFORE.fullmatch(text, body.start, region.outer.start)
    after = NAMED_AFTER.fullmatch(text, region.outer.end, body.end) if region.outer.start == body.start else None
    found = before or after
    source = _person(text, Span(*found.span("name"))) if found else None
    if source is None:
        return None
    rule = "direct_labelled" if before else "direct_signed"
    return Saying(QuotationForm.DIRECT, region.inner, (region.inner,), rule, _SURE, source)


def _person(text: str, span: Span) -> Reference | None:
    """A person whom nothing but a name, a title and an office tells of."""
    if next(cues.find(text, span.start, span.end, quoting=True), None):
        return None
    found = names.read(span.of(text), span.start)
    if found is None or found.speaker_kind is not SpeakerKind.PERSON:
        return None
    told = any(map(offices.is_office, (found.role or "").split())) or found.honorific
    full = found.kind is MentionKind.NAME and offices.is_given((found.name or " ").split()[0])
    return found if told or full else None
