"""Wording: how spoken the words of a paragraph are, by a table learned from words in and out of quotation marks."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from functools import cache

from attrs import field, frozen

from govnews import weights
from govnews.patterns import Pattern

TOKEN = Pattern(
    "word_figure_or_mark",
    r"""
    (?P<word> [A-Za-z]+ (?: ['’] [a-z]+ )? ) | (?P<figure> \d [\d,.]* ) | (?P<mark> [£$€%!?;:—–()…] ) | \. (?=\s)
    """,
    yes="it’s 3%",
    no=", - .",
    by="findall",
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
            lower = _NAME if word[0].isupper() and not first and not _is_i(word) else word.lower().replace("’", "'")
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


def _is_i(word: str) -> bool:
    return word == "I" or word.startswith(("I'", "I’"))


def grams(text: str) -> set[str]:
    """The tokens and the pairs of neighbours among them, each once."""
    found = tokens(text)
    return {*found, *map(" ".join, itertools.pairwise(found))}


@frozen
class Table:
    """How spoken each token and each pair of neighbours is, and what to begin with."""

    bias: float
    tokens: Mapping[str, float] = field(repr=False)
    pairs: Mapping[tuple[str, ...], float] = field(repr=False)


def table_of(grams: Mapping[str, float]) -> Table:
    """A table of the weights of grams by name, as weights/words.tsv has them.

    >>> table_of({"bias": 0.5, "glad": 1.0, "so glad": 2.0}).pairs
    {('so', 'glad'): 2.0}
    """
    pairs = {tuple(gram.split(" ")): weight for gram, weight in grams.items() if " " in gram}
    tokens = {gram: weight for gram, weight in grams.items() if " " not in gram and gram != "bias"}
    return Table(grams["bias"], tokens, pairs)


@cache
def learned() -> Table:
    """The table of weights/words.tsv."""
    return table_of(weights.table("words"))


def spoken(text: str, table: Table | None = None) -> float:
    """The log-odds that the words are somebody's speech rather than a story's, by `table` or weights/words.tsv.

    >>> spoken("I am delighted that we can do this.") > 0 > spoken("The report was published by the department.")
    True
    """
    table, found = table or learned(), tokens(text)
    known = filter(None, map(table.tokens.get, set(found)))
    beside = filter(None, map(table.pairs.get, set(itertools.pairwise(found))))
    # fsum: a plain sum over a set depends on the order, which differs from run to run.
    return max(-_FLOOR, min(_FLOOR, table.bias + math.fsum(itertools.chain(known, beside))))
