"""Participles: lead-ins that end in one, behind something else that the speaker does."""

from __future__ import annotations

from govnews import lexicon
from govnews.drafts import CueSpan, LeadIn, Reference
from govnews.model import Act, MentionKind, Span, SpeakerKind, Tense
from govnews.patterns import Pattern
from govnews.stages import names, people, sentences

PARTICIPLE = Pattern(
    "participle",
    r"""
    [\s,—–] (?P<cue> \L<gerunds> | telling \s [^,:]{1,40} ) (?: \s+ that )? \s* : \s* $
    """,
    yes="Jane Doe was delighted, saying:",
    no="She kept saying so:",
    lists={"gerunds": lambda: lexicon.words("leading_gerunds")},
    ignore_case=True,
    needs=("ing",),
)
VERB = Pattern(
    "any_verb",
    r"\s (?: is | was | were | has | had | began | went | thought | gave | took | made | \p{Ll}{3,}(?:ed|s) ) \s",
    yes="Jane Doe was delighted",
    no="the Mayor of Roe",
)
_PEOPLE = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.GROUP)
_LONGEST = 90


def read(text: str, span: Span) -> LeadIn | None:
    """A participle of saying behind what somebody does: "Jane Doe was delighted with the plan, saying:".

    >>> line = "Mayor Jane Doe was delighted, saying:"
    >>> read(line, Span(0, len(line))).source.name
    'Jane Doe'
    """
    found = PARTICIPLE.search(text, max(span.start, span.end - _LONGEST), span.end)
    if not found:
        return None
    word = found["cue"].split()[0].lower()
    lemma = next((cue.lemma for cue in lexicon.cues().get(word, ())), word)
    cue = CueSpan(Span(*found.span("cue")), lemma, Tense.PAST, Act.STATEMENT)
    start = sentences.last_start(text, Span(span.start, found.start()))
    return LeadIn(cue, _subject(text, start, found.start()), "lead_in_colon", 0.85)


def _subject(text: str, start: int, end: int) -> Reference | None:
    """Who does what a sentence tells: a pronoun at its start, somebody by full name, or what stands before a verb."""
    told = text[start:end]
    verb = VERB.search(told)
    source = names.read(told[: verb.start()] if verb else told, start)
    known = source is not None and (source.speaker_kind in _PEOPLE or source.kind is MentionKind.PRONOUN)
    if known:
        return source
    first = next((one for one in people.find(told, frozenset()) if people.is_subject(told, one)), None)
    return first.at(Span(first.span.start + start, first.span.end + start)) if first else None
