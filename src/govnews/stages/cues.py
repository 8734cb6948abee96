"""Cues: words of saying with their auxiliaries, read into lemma, tense and act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from govnews import lexicon
from govnews.drafts import CueSpan
from govnews.lexicon import Cue
from govnews.model import Span, Tense
from govnews.patterns import Pattern

_AUXILIARY = r"""
    (?: will | would | ['’]ll | shall | has | have | had | ['’]ve | is | are | was | were | does | did | do | can
      | could | may | might | must
      | be | been | being | going | to | expected | set | due | planning | also | then | later | today | yesterday
        | tonight | further | now | again | not | previously
      | repeatedly | recently | earlier | publicly | since | already | just | always | never | n['’]t | first | only
        | still | even | both | all
      | \p{Ll}{3,}ly )
"""


def _forms() -> Iterable[str]:
    return lexicon.cues()


@cache
def _quoting() -> frozenset[str]:
    """The forms that can introduce direct speech."""
    return frozenset(
        form
        for form, cues in lexicon.cues().items()
        if any("quote" in cue.frames and cue.tense_form not in ("noun", "gerund") for cue in cues)
    )


FORM = Pattern(
    "form",
    r"\b \L<forms> \b (?! ['’-]\p{L} )",
    yes="She will also stress that",
    no="She walked home",
    lists={"forms": _forms},
    ignore_case=True,
)
QUOTING_FORM = Pattern(
    "quoting_form",
    r"\b \L<forms> \b (?! ['’-]\p{L} )",
    yes="Jane Doe has said",
    no="Jane Doe believed",
    lists={"forms": _quoting},
    ignore_case=True,
)
AUXILIARIES = Pattern(
    "auxiliaries", rf"(?<![\p{{L}}’']) (?: {_AUXILIARY} \s+ )+ $", yes="She will also ", no="She ", ignore_case=True
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


def find(text: str, start: int, end: int, quoting: bool = False) -> Iterator[CueSpan]:
    """The cues between two offsets, from left to right; `quoting`: only those that can introduce direct speech.

    A bare form that a determiner or an adjective precedes is a noun ("the old charge") and no cue.

    >>> said = "He will also stress that."
    >>> [(cue.span.of(said), cue.lemma, str(cue.tense)) for cue in find(said, 0, len(said))]
    [('will also stress', 'stress', 'future')]
    """
    for match in (QUOTING_FORM if quoting else FORM).finditer(text, start, end):
        before = text[max(start, match.start() - _LOOK_BACK) : match.start()]
        auxiliaries = AUXILIARIES.search(before)
        auxiliary = auxiliaries.group() if auxiliaries else ""
        cue = _choose(lexicon.cues()[match.group().lower()], auxiliary)
        if cue.tense_form == "base" and not auxiliary and not PLURAL_BEFORE.search(before):
            continue
        span = Span(match.start() - len(auxiliary), match.end())
        yield CueSpan(span, cue.lemma, _tense(cue, auxiliary), cue.act, cue.frames, cue.strength == "speech")


def _choose(cues: tuple[Cue, ...], auxiliary: str) -> Cue:
    """Of the cues that share a form, that whose tense fits the auxiliary; a verb before a noun."""
    wanted = (
        ("base",) if FUTURE.search(auxiliary) else ("participle",) if PERFECT.search(auxiliary) else ("past", "third")
    )
    return next((cue for cue in cues if cue.tense_form in wanted), cues[0])


def _tense(cue: Cue, auxiliary: str) -> Tense | None:
    if cue.tense_form in ("noun", "gerund"):
        return None
    if FUTURE.search(auxiliary):
        return Tense.FUTURE
    return Tense.PAST if PERFECT.search(auxiliary) else _TENSES[cue.tense_form]
