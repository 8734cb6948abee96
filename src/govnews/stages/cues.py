"""Cues: words of saying with their auxiliaries, read into lemma, tense and act."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from govnews import lexicon
from govnews.drafts import CueSpan
from govnews.lexicon import Cue
from govnews.model import Span, Tense
from govnews.patterns import Pattern

_AUXILIARY_WORDS = (
    *("will", "would", "shall", "has", "have", "had", "is", "are", "was", "were", "does", "did", "do", "can", "could"),
    *("may", "might", "must", "be", "been", "being", "going", "to", "expected", "set", "due", "planning", "also"),
    *("then", "later", "today", "yesterday", "tonight", "further", "now", "again", "not", "previously", "repeatedly"),
    *("recently", "earlier", "publicly", "since", "already", "just", "always", "never", "first", "only", "still"),
    *("even", "both", "all"),
)
_AUXILIARY = rf"(?: {' | '.join(_AUXILIARY_WORDS)} | ['’](?:ll|ve) | n['’]t | \p{{Ll}}{{3,}}ly )"
_AUXILIARY_ENDS = (*_AUXILIARY_WORDS, "'ll", "’ll", "'ve", "’ve", "n't", "n’t", "ly")
"""How each of them ends, to ask before they are searched for."""


WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
AUXILIARIES = Pattern(
    "auxiliaries", rf"(?<![\p{{L}}’']) (?: {_AUXILIARY} \s+ )+ $", yes="She will also ", no="Theresa May "
)
FUTURE = Pattern(
    "future",
    r"""
    \b (?: will | would | shall | ['’]ll | (?: is | are ) \s+ (?: \p{L}+ \s+ )? to | (?: expected | set | due | going
      | planning ) \s+ to ) \b
    """,
    yes="is due to",
    no="has",
    ignore_case=True,
)
PERFECT = Pattern(
    "perfect",
    r"\b (?: has | have | had | ['’]ve | was | were | did | been )\b",
    yes="has also",
    no="will",
    ignore_case=True,
)
PLURAL_BEFORE = Pattern(
    "plural_before",
    r"\b (?: I | we | you | they | who | people | \p{L}{3,}(?<!s)s | and \s+ \p{Lu}\p{L}+ ) ,? \s+ $",
    yes="the ministers ",
    no="the old ",
)
_LOOK_BACK = 72
_TENSES = {"past": Tense.PAST, "participle": Tense.PAST, "base": Tense.PRESENT, "third": Tense.PRESENT}


@cache
def _index(quoting: bool) -> Mapping[str, Sequence[str]]:
    """The forms of cues by their first word, the longest first."""
    found: dict[str, list[str]] = {}
    for form, cues in lexicon.cues().items():
        verbs = (cue for cue in cues if "quote" in cue.frames and cue.tense_form not in ("noun", "gerund"))
        if not quoting or any(verbs):
            found.setdefault(form.split(" ")[0], []).append(form)
    return {first: sorted(forms, key=len, reverse=True) for first, forms in found.items()}


def _forms(text: str, start: int, end: int, quoting: bool) -> Iterator[tuple[int, str]]:
    """The forms of cues between two offsets with their places, none inside another or in a hyphenated word."""
    index, after = _index(quoting), start
    for word in WORD.finditer(text, start, end):
        at = word.start()
        for form in index.get(word.group().lower(), ()):
            stop = at + len(form)
            whole = stop <= end and text[at:stop].lower() == form and not text[stop : stop + 1].isalpha()
            if whole and at >= after and "-" not in (text[at - 1 : at], text[stop : stop + 1]):
                after = stop
                yield at, form
                break


def find(text: str, start: int, end: int, quoting: bool = False) -> Iterator[CueSpan]:
    """The cues between two offsets, from left to right; `quoting`: only those that can introduce direct speech.

    A bare form that a determiner or an adjective precedes is a noun ("the old charge") and no cue.

    >>> said = "He will also stress that."
    >>> [(cue.span.of(said), cue.lemma, str(cue.tense)) for cue in find(said, 0, len(said))]
    [('will also stress', 'stress', 'future')]
    """
    for at, form in _forms(text, start, end, quoting):
        before = text[max(start, at - _LOOK_BACK) : at]
        auxiliaries = AUXILIARIES.search(before) if before.rstrip().endswith(_AUXILIARY_ENDS) else None
        auxiliary = auxiliaries.group() if auxiliaries else ""
        cue = _choose(lexicon.cues()[form], auxiliary)
        if cue.tense_form == "base" and not auxiliary and not PLURAL_BEFORE.search(before):
            continue
        span = Span(at - len(auxiliary), at + len(form))
        yield CueSpan(span, cue.lemma, _tense(cue, auxiliary), cue.act, cue.frames, cue.strength == "speech")


def _choose(cues: tuple[Cue, ...], auxiliary: str) -> Cue:
    """Of the cues that share a form, that whose tense fits the auxiliary; a verb before a noun."""
    wanted: tuple[str, ...] = ("past", "third")
    if auxiliary:
        wanted = ("base",) if FUTURE.search(auxiliary) else ("participle",) if PERFECT.search(auxiliary) else wanted
    return next((cue for cue in cues if cue.tense_form in wanted), cues[0])


def _tense(cue: Cue, auxiliary: str) -> Tense | None:
    if cue.tense_form in ("noun", "gerund"):
        return None
    if auxiliary and FUTURE.search(auxiliary):
        return Tense.FUTURE
    return Tense.PAST if auxiliary and PERFECT.search(auxiliary) else _TENSES[cue.tense_form]
