"""Sentences: where one ends in running prose, abbreviations and quotation marks minded."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from govnews import lexicon
from govnews.model import Span
from govnews.patterns import Pattern

SENTENCE_END = Pattern(
    "sentence_end",
    r"""
    (?<! [.!?…] ) [.!?…]++ [)\]”’"']*+ (?P<gap> \s++ ) (?= [\p{Lu}\p{N}“‘"'(\[£$€] )
      | (?<= \p{Ll}{3} | [”’] ) \. (?P<gap>) (?= \p{Lu}\p{Ll}+ \s )
    """,
    yes="it. The",
    no="it, the",
)
LAST_WORD = Pattern("last_word", r"(?r) (?P<word> [^\s(“\"‘]+ ) \. [)\]”’\"']* $", yes="met Mr.", no="met him!")
INITIALS = Pattern("initials", r"(?: \p{L} \. )* \p{Lu} ", yes="U.S", no="US", by="fullmatch")
_LOOK_BACK = 24


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(entry.rstrip(".").lower() for entry in lexicon.words("abbreviations"))


def is_abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the stop before `end` belongs to an abbreviation or to initials."""
    window = text[max(start, end - _LOOK_BACK) : end]
    if window.endswith(("?", "!")):
        return window.endswith(tuple(lexicon.words("names_with_stops")))
    last = LAST_WORD.search(window)
    return last is not None and (last["word"].lower() in _abbreviations() or bool(INITIALS.fullmatch(last["word"])))


def split(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a stretch, without the white space between them.

    >>> said = "Mr. Doe left. He went home."
    >>> [sentence.of(said) for sentence in split(said, Span(0, len(said)))]
    ['Mr. Doe left.', 'He went home.']
    """
    start = span.start
    for stop in SENTENCE_END.finditer(text, span.start, span.end):
        if is_abbreviated(text, start, stop.start("gap")):
            continue
        yield Span(start, stop.start("gap"))
        start = stop.end()
    if start < span.end:
        yield Span(start, span.end)


def last_start(text: str, span: Span, reach: int = 400) -> int:
    """Where the last sentence of a stretch begins; looks back at most `reach` characters."""
    window = Span(max(span.start, span.end - reach), span.end)
    start = window.start
    for sentence in split(text, window):
        start = sentence.start
    return start
