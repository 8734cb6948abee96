"""Attributions: who is said to say a stretch in quotation marks, from the words around it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from attrs import frozen

from govnews import lexicon
from govnews.drafts import CueSpan, Reference
from govnews.model import Act, MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import cues, names, sentences

CONJUNCTION = Pattern(
    "conjunction",
    r"""
    (?: (?: but | and | so | yet | however | also | then | later | meanwhile | instead | today | still | now | while
      | as | since | if ) ,? \s+ )+
    """,
    yes="But he",
    no="Andrew",
    ignore_case=True,
    by="match",
)
LEADING_PRONOUN = Pattern(
    "leading_pronoun",
    r"(?: he | she | they | it ) \b (?! ['’] )",
    yes="She welcomed it and",
    no="Sheila",
    ignore_case=True,
    by="match",
)
SOURCE_PHRASE = Pattern(
    "source_phrase",
    r"\b \L<phrases> \s+ (?P<source> [^,.;:“”\"]{2,120} )",
    yes="according to the ministry, costs rose",
    no="accordingly",
    lists={"phrases": lambda: lexicon.words("source_phrases")},
    ignore_case=True,
)
STOP = Pattern("stop", r"[.;:?!] (?= [ ] )", yes="act. He", no="1.5")
SOURCE_END = Pattern(
    "source_end",
    r"""
    [.;:“”"!?\n] (?= \s | $ | [“"] ) | , \s+ (?= who | which | after | as | when | while | in | on | at | during
      | adding | referring | and | but )
    """,
    yes="Jane Doe. She",
    no="Jane Doe",
)
BREAK = Pattern("break", r"[,.!?…—–-]", yes="act,”", no="act” ")
FIRST_PERSON_END = Pattern("first_person_end", r"\b (?: I | we | you ) \s* $", yes="For years, I ", no="Boris ")
ADJUNCT = Pattern(
    "adjunct",
    r"""
    [^,.]{2,60}? (?= \s+ (?: on | in | at | during | after | when | while | as | today | yesterday | last | via | from
      | following
      | about | to | \p{Lu}\p{Ll}+day ) \b )
    """,
    yes=" Doe on the Senate floor",
    no=" Doe, the chair",
    by="match",
)
_SOURCE_WORDS, _FARTHEST = 16, 240
_REST = 70


@frozen
class Credit:
    """A source with its cue, and the rule that found them."""

    source: Reference | None
    cue: CueSpan | None
    rule: str
    confidence: float


@cache
def _groups() -> frozenset[str]:
    return lexicon.words("group_sources")


def subject(text: str, start: int, end: int) -> Reference | None:
    """Who is the subject of the words between `start` and `end`, that end where the cue begins."""
    start = max(start, end - _FARTHEST)
    begin = start + len(text[start:end]) - len(text[start:end].lstrip(" \t\n\xa0,;“”\"’'"))
    joint = CONJUNCTION.match(text, begin, end)
    begin = joint.end() if joint else begin
    phrase = text[begin:end]
    if not phrase.strip() or FIRST_PERSON_END.search(phrase):
        return None
    leading = LEADING_PRONOUN.match(phrase)
    if leading:
        return names.read(leading.group(), begin)
    if len(phrase.split()) > _SOURCE_WORDS:
        return _named_only(names.read(phrase, begin))
    return _group(phrase, begin) or _sound(names.read(phrase, begin))


def _named_only(found: Reference | None) -> Reference | None:
    return found if found and found.speaker_kind is SpeakerKind.PERSON else None


def _sound(found: Reference | None) -> Reference | None:
    """The reference, unless it is a description that no list knows."""
    return (
        None
        if found is None or (found.kind is MentionKind.DESCRIPTION and found.speaker_kind is SpeakerKind.UNKNOWN)
        else found
    )


def _group(phrase: str, at: int) -> Reference | None:
    """A plural or collective source: "campaigners", "Officials"."""
    words = phrase.strip().rstrip(",").split()
    if (
        not words
        or len(words) > 6
        or words[-1].lower() not in _groups()
        or (words[-1][:1].isupper() and len(words) > 1)
    ):
        return None
    start = at + len(phrase) - len(phrase.lstrip())
    stop = start + len(phrase.strip().rstrip(","))
    return Reference(Span(start, stop), MentionKind.DESCRIPTION, SpeakerKind.GROUP, phrase.strip().rstrip(","))


def credit(text: str, sentence: Span, quoted: Span, limit: Span) -> Credit | None:
    """Who utters the words in marks at `quoted`.

    `sentence` is the sentence that holds them, `limit` the stretch around them without other words in marks.
    """
    for rule in RULES:
        found = rule(text, sentence, quoted, limit)
        if found and found.source is not None:
            return found
    return None


def _after(text: str, sentence: Span, quoted: Span, limit: Span) -> Credit | None:
    """“…,” she said; “…,” said Jane Doe, the minister."""
    stop = min(limit.end, quoted.end + 240)
    if not BREAK.search(text, max(quoted.start, quoted.end - 3), min(stop, quoted.end + 2)):
        return None
    use = next(cues.find(text, quoted.end, stop, quoting=True), None)
    if use is None or "\n" in text[quoted.end : use.span.start]:
        return None
    between = text[quoted.end : use.span.start]
    if _first_stop(STOP, text, quoted.end, use.span.start) is not None:
        return None
    if not between.strip(" ,;—–-”’\"'"):
        end = _first_stop(SOURCE_END, text, use.span.end, stop)
        told = ADJUNCT.match(text, use.span.end, stop if end is None else end)
        source = names.read(text[use.span.end : told.end() if told else stop if end is None else end], use.span.end)
        return Credit(_sound(source), use, "cue_source_after", 0.95)
    return Credit(subject(text, quoted.end, use.span.start), use, "source_cue_after", 0.93)


def _first_stop(stop: Pattern, text: str, start: int, end: int) -> int | None:
    """Where the first stop between two offsets stands that is no abbreviation's: not in "Sen. Doe said"."""
    return next(
        (
            found.start()
            for found in stop.finditer(text, start, end)
            if found.group()[0] != "." or not sentences.is_abbreviated(text, start, found.start() + 1)
        ),
        None,
    )


def _before(text: str, sentence: Span, quoted: Span, limit: Span) -> Credit | None:
    """Jane Doe said: “…”; the minister told reporters that “…”."""
    start = max(sentence.start, limit.start)
    for use in reversed(list(cues.find(text, start, quoted.start, quoting=True))):
        if quoted.start - use.span.end > _REST:
            return None
        return Credit(subject(text, start, use.span.start), use, "source_cue_before", 0.92)
    return None


def _any_cue(text: str, sentence: Span, quoted: Span, limit: Span) -> Credit | None:
    """A word of saying, praising or believing before a fragment: Doe described it as “…”."""
    for use in reversed(list(cues.find(text, max(sentence.start, limit.start), quoted.start))):
        if use.tense is not None and quoted.start - use.span.end < 160:
            found = subject(text, sentence.start, use.span.start)
            if found:
                return Credit(found, use, "cue_in_sentence", 0.75)
    return None


def _phrase(text: str, sentence: Span, quoted: Span, limit: Span) -> Credit | None:
    """According to Jane Doe, “…”."""
    start, end = max(sentence.start, quoted.start - _FARTHEST), min(sentence.end, quoted.end + _FARTHEST)
    found = SOURCE_PHRASE.search(text, start, end)
    if not found or quoted.start < found.start() < quoted.end:
        return None
    source = names.read(found["source"], found.start("source"))
    cue = CueSpan(
        Span(found.start(), found.start("source")),
        found.group()[: found.start("source") - found.start()].strip().lower(),
        None,
        Act.STATEMENT,
    )
    return Credit(_sound(source), cue, "according_to", 0.85)


RULES: tuple[Callable[[str, Span, Span, Span], Credit | None], ...] = (_after, _before, _phrase, _any_cue)
