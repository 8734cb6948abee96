"""Wording: how spoken the words of a paragraph are, by a table learned from words in and out of quotation marks."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping

from govnews import weights
from govnews.patterns import Pattern

TOKEN = Pattern(
    "word_figure_or_mark",
    r"""
    (?P<word> [A-Za-z]+ (?: ['’] [a-z]+ )? ) | (?P<figure> \d [\d,.]* ) | (?P<mark> [£$€%!?;:—–()…] ) | \. (?=\s)
    """,
    yes="it’s 3%",
    no=", - .",
)
_NAME, _FIGURE, _START = "Xx", "0", "^"
_FLOOR = 12.0
_STOPS = frozenset("!?")


def tokens(text: str) -> list[str]:
    """The words in lower case with the marks between them; names and figures lose what they name or count.

    A word with a capital inside a sentence is taken for a name; the first word of a sentence comes twice, once marked.

    >>> tokens("We met Jane. I’m glad")
    ['we', '^we', 'met', 'Xx', "i'm", "^i'm", 'glad']
    """
    found = []
    first = True
    for word, figure, mark in TOKEN.findall(text):
        if word:
            name = word[0].isupper() and not first and word != "I" and not word.startswith(("I'", "I’"))
            lower = _NAME if name else word.lower().replace("’", "'")
            found.append(lower)
            if first:
                found.append(_START + lower)
            first = False
        elif figure or mark:
            found.append(_FIGURE if figure else mark)
            first = mark in _STOPS
        else:
            first = True
    return found


def grams(text: str) -> set[str]:
    """The tokens and the pairs of neighbours among them, each once."""
    found = tokens(text)
    return {*found, *map(" ".join, itertools.pairwise(found))}


def spoken(text: str, table: Mapping[str, float] | None = None) -> float:
    """The log-odds that the words are somebody's speech rather than a story's, by `table` or weights/words.tsv.

    >>> spoken("I am delighted that we can do this.") > 0 > spoken("The report was published by the department.")
    True
    """
    table = weights.table("words") if table is None else table
    # fsum: a plain sum over a set depends on the order, which differs from run to run.
    total = table["bias"] + math.fsum([table[gram] for gram in grams(text) if gram in table])
    return max(-_FLOOR, min(_FLOOR, total))
