"""Indirect speech: clauses that report words without quotation marks, with the bounds of what is reported."""

from __future__ import annotations

from collections.abc import Callable

from govnews import lexicon
from govnews.drafts import CueSpan, Reference, Saying
from govnews.model import MentionKind, QuotationForm, Span
from govnews.patterns import Pattern
from govnews.stages import attributions, cues, names

CLAUSE_START = Pattern(
    "clause_start",
    r"""
    \s* ,? \s* (?: (?: us | me | reporters | journalists | delegates | parliament | mps | members | (?: the | his
      | her | their ) \s+ \p{L}+ | \p{Ll}{3,}s ) \s+ )? (?: (?: today | tomorrow | yesterday
      | on \s+ \p{Lu}\p{L}+ ) \s+ )? (?P<that> that | how | why | whether | if | what ) \s+ (?=\S)
    """,
    yes=" that the two countries",
    no=" the two countries",
    ignore_case=True,
    by="match",
)
BARE_CLAUSE = Pattern(
    "bare_clause",
    r"""
    \s+ (?= (?: the | an? | this | these | those | our | his | her | its | their | he | she | they | it | we | i
      | there | all | more | no | some | any | many | most
        | each | every | both | \p{Lu}[\p{L}’'-]* | [£$€]?\d[\d.,]*%? )
        (?: \s+ [^\s.;:!?]+ ){0,12}?
        \s+ (?: will | would | is | are | was | were | has | have | had | can | could | should | must | may | might
          | does | did | do | needs? | cannot
        | won['’]t | isn['’]t ) \b )
    """,
    yes=" the UK will continue to defend",
    no=" hello",
    ignore_case=True,
    by="match",
)
_SHORT, _LONGEST = 9, 18
_STOPS = " \t\n\r\xa0.!?;,…"


def find(text: str, sentence: Span, free: Callable[[Span], bool]) -> Saying | None:
    """The reported clause of a sentence that has a source and a word of saying; `free` tells what lies outside marks.

    >>> said = "He will say that the two countries should work together."
    >>> find(said, Span(0, len(said)), lambda span: True).parts[0].of(said)
    'the two countries should work together'
    """
    for rule in RULES:
        found = rule(text, sentence, free)
        if found:
            return found
    return None


def _content(text: str, start: int, end: int) -> Span | None:
    stop = start + len(text[start:end].rstrip(_STOPS))
    return Span(start, stop) if stop - start > 8 else None


def _saying(
    content: Span | None, use: CueSpan, source: Reference | None, rule: str, confidence: float
) -> Saying | None:
    if content is None or source is None:
        return None
    return Saying(QuotationForm.INDIRECT, content, (content,), rule, confidence, source, use)


def _that_clause(text: str, sentence: Span, free: Callable[[Span], bool]) -> Saying | None:
    """Source, cue, "that", content."""
    for use in cues.find(text, sentence.start, sentence.end):
        clause = CLAUSE_START.match(text, use.span.end, sentence.end)
        if not clause or use.tense is None or not free(Span(sentence.start, clause.end())):
            continue
        if ("that" if clause["that"].lower() == "that" else "wh") not in use.frames:
            continue
        start = clause.end() if clause["that"].lower() == "that" else clause.start("that")
        source = attributions.subject(text, sentence.start, use.span.start)
        found = _saying(_content(text, start, sentence.end), use, source, "indirect_that", 0.85)
        if found:
            return found
    return None


def _bare_clause(text: str, sentence: Span, free: Callable[[Span], bool]) -> Saying | None:
    """Source, cue, and a clause without "that": only after the verbs that need none."""
    for use in cues.find(text, sentence.start, sentence.end):
        if (
            use.tense is None
            or use.lemma not in lexicon.words("outright_verbs")
            or not free(Span(sentence.start, use.span.end))
        ):
            continue
        clause = BARE_CLAUSE.match(text, use.span.end, sentence.end)
        source = attributions.subject(text, sentence.start, use.span.start) if clause else None
        found = (
            _saying(_content(text, clause.end(), sentence.end), use, source, "indirect_bare", 0.75) if clause else None
        )
        if found:
            return found
    return None


def _trailing(text: str, sentence: Span, free: Callable[[Span], bool]) -> Saying | None:
    """Content, comma, source and cue at the end: "Tickets will sell out, Mr Doe said." """
    at = text.rfind(", ", max(sentence.start, sentence.end - 140), sentence.end)
    while at > sentence.start:
        use = next(cues.find(text, at, sentence.end, quoting=True), None)
        if use and sentence.end - use.span.end < 40 and free(Span(sentence.start, use.span.end)):
            between = text[at + 2 : use.span.start]
            source = (
                attributions.subject(text, at + 2, use.span.start)
                if between.strip()
                else names.read(text[use.span.end : sentence.end], use.span.end)
            )
            if source is not None and len(between.split()) < (_LONGEST if source.kind is MentionKind.NAME else _SHORT):
                return _saying(_content(text, sentence.start, at), use, source, "indirect_trailing", 0.8)
        at = text.rfind(", ", max(sentence.start, sentence.end - 140), at)
    return None


def _according_to(text: str, sentence: Span, free: Callable[[Span], bool]) -> Saying | None:
    """According to a source, content; or content, according to a source."""
    found = attributions.SOURCE_PHRASE.search(text, sentence.start, sentence.end)
    if not found or not free(Span(found.start(), found.end())):
        return None
    credit = attributions.credit(text, sentence, Span(sentence.end, sentence.end), sentence)
    if credit is None or credit.rule != "according_to" or credit.cue is None:
        return None
    leading = found.start() - sentence.start < 4
    comma = text.find(",", found.end() - 1, sentence.end)
    if leading and comma < 0:
        return None
    content = _content(text, comma + 2, sentence.end) if leading else _content(text, sentence.start, found.start())
    return _saying(content, credit.cue, credit.source, "indirect_according_to", 0.8)


RULES: tuple[Callable[[str, Span, Callable[[Span], bool]], Saying | None], ...] = (
    _that_clause,
    _trailing,
    _according_to,
    _bare_clause,
)
