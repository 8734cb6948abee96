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
HEADED = Pattern(
    "headed",
    r"""
    (?P<heading> [^\n“”\"]{3,300}? ) \s [-–—―] \s* (?P<more> (?: More \s+ )? [Ff]rom \s+ )?
    (?P<name> \p{Lu} [^:\n“”\"–—]{1,80}? ) : \s*
    """,
    yes="Dear but needed - More from Doe: ",
    no="Mayor Jane Doe: ",
    by="fullmatch",
)
NAMED_AFTER = Pattern(
    "named_after",
    r"[ \xa0]* (?: [-–—−―] | -- ) [ \xa0]* (?P<name> \p{Lu} [^\n“”\"]{1,140}? ) \s*",
    yes=" –Governor Jane Doe",
    no=", said Jane Doe",
    by="fullmatch",
)
STOPPED = Pattern("stopped_words", r"[.!?…] \s* $", yes="We act.", no="A Quiet Harbour")
CAPITALS = Pattern(
    "named_by_capitals",
    r"\p{Lu}[\p{L}\p{M}'’.-]* (?: [ \xa0] (?: \p{Lu}[\p{L}\p{M}'’.-]* | of | the | and | de | van | von ) ){0,5}",
    yes="Ann J. Roe",
    no="Ann from Linden",
    by="fullmatch",
)
_SURE, _HEADLINE = 0.9, 160


def named(text: str, body: Span, region: Marked) -> Saying | None:
    """The quotation of whoever is named before a colon or behind a dash; None where the paragraph has more words.

    >>> said = "“We are glad.” –Governor Jane Doe"
    >>> found = named(said, Span(0, len(said)), Marked(Span(0, 14), Span(1, 13), 0))
    >>> found.source.name, found.source.role
    ('Jane Doe', 'Governor')
    """
    source, rule = _labels(text, body, region), "direct_labelled"
    if source is None and region.outer.start == body.start:
        source, rule = _signs(text, body, region), "direct_signed"
    if source is not None and not _is_headed(text, region, source):
        return Saying(QuotationForm.DIRECT, region.inner, (region.inner,), rule, _SURE, source)
    source = _signs(text, body, region) if len(body) < _HEADLINE else None
    return Saying(QuotationForm.MIXED, region.inner, (region.inner,), "mixed_signed", _SURE, source) if source else None


def _is_headed(text: str, region: Marked, source: Reference) -> bool:
    """Whether a fragment is given to an office, as headlines do: '"A good day" - PM'."""
    office = source.speaker_kind is SpeakerKind.ROLE and text[region.outer.end : source.span.start].strip() != ""
    return office and not STOPPED.search(text, region.inner.start, region.inner.end)


def _labels(text: str, body: Span, region: Marked) -> Reference | None:
    """Who is named before a colon: first in the paragraph, or behind a heading and a dash."""
    before = NAMED_BEFORE.fullmatch(text, body.start, region.outer.start)
    source = _person(text, Span(*before.span("name"))) if before else None
    headed = HEADED.fullmatch(text, body.start, region.outer.start) if source is None else None
    if headed is None:
        return source
    span = Span(*headed.span("name"))
    return _anybody(text, span) if headed["more"] else _person(text, span)


def _signs(text: str, body: Span, region: Marked) -> Reference | None:
    """Who is named behind a dash: anybody, where whole sentences stand before it."""
    after = NAMED_AFTER.fullmatch(text, region.outer.end, body.end)
    if after is None:
        return None
    span = Span(*after.span("name"))
    whole = STOPPED.search(text, region.inner.start, region.inner.end)
    return (_anybody(text, span) if whole else None) or _person(text, span)


def _anybody(text: str, span: Span) -> Reference | None:
    """Whoever is named by nothing but capitals, a body too."""
    bare = span.of(text).rstrip(". ")
    return names.read(bare, span.start) if CAPITALS.fullmatch(bare) else None


def _person(text: str, span: Span) -> Reference | None:
    """A person whom nothing but a name, a title and an office tells of."""
    if next(cues.find(text, span.start, span.end, quoting=True), None):
        return None
    found = names.read(span.of(text), span.start)
    if found is not None and found.speaker_kind is SpeakerKind.ROLE:
        return found if found.role == span.of(text) else None
    if found is None or found.speaker_kind is not SpeakerKind.PERSON:
        return None
    told = any(map(offices.is_office, (found.role or "").split())) or found.honorific
    full = found.kind is MentionKind.NAME and offices.is_given((found.name or " ").split()[0])
    return found if told or full else None
