"""Wording: how spoken the words of a paragraph are, by a table learned from words in and out of quotation marks."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from functools import cache

from attrs import Factory, field, frozen

from govnews import weights
from govnews.kept import Kept
from govnews.patterns import Pattern

TOKEN = Pattern(
    "word_figure_or_mark",
    # An empty choice takes less time than a group that may be left out.
    r"[A-Za-z]+ (?: ['’] [a-z]+ | ) | [£$€%!?;:—–()…] | \d [\d,.]* | \. (?=\s)",
    yes="it’s 3%",
    no=", - .",
    by="findall",
)
_NAME, _FIGURE, _START = "Xx", "0", "^"
_FLOOR = 12.0
_FULL_STOP, _STOPS = ".", frozenset(".!?")
"""What ends a sentence; of these a full stop is no token."""


def tokens(text: str) -> list[str]:
    """The words in lower case with the marks between them; names and figures lose what they name or count.

    A word with a capital inside a sentence is taken for a name; the first word of a sentence comes twice, once marked.

    >>> tokens("We met Jane. I’m glad")
    ['we', '^we', 'met', 'Xx', "i'm", "^i'm", 'glad']
    """
    seen = TOKEN.findall(text)
    found = list(map(_inside.__getitem__, seen))
    stops = [i for i, token in enumerate(seen) if token in _STOPS]
    # From the last one, so that what comes before keeps its place.
    for stop in (*reversed(stops), -1):
        if stop + 1 < len(seen) and seen[stop + 1][0].isalpha():
            first = _plain(seen[stop + 1])
            found[stop + 1 : stop + 2] = first, _START + first
        if stop >= 0 and seen[stop] == _FULL_STOP:
            del found[stop]
    return found


def _in_sentence(token: str) -> str:
    """What a token is called inside a sentence."""
    if token[0].isdigit():
        return _FIGURE
    return _NAME if token[0].isupper() and not _is_i(token) else _plain(token)


def _plain(word: str) -> str:
    """What a word is called at the start of a sentence, where each has a capital."""
    return word.lower().replace("’", "'")


_inside = Kept(_in_sentence)


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
    # Sets beside them, since those met are picked out in half the time that asking for each of them takes.
    known: frozenset[str] = field(init=False, repr=False, default=Factory(lambda self: frozenset(self.tokens), True))
    beside: frozenset[tuple[str, ...]] = field(
        init=False, repr=False, default=Factory(lambda self: frozenset(self.pairs), True)
    )


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
    known = map(table.tokens.__getitem__, table.known.intersection(found))
    beside = map(table.pairs.__getitem__, table.beside.intersection(itertools.pairwise(found)))
    # fsum: a plain sum over a set depends on the order, which differs from run to run.
    return max(-_FLOOR, min(_FLOOR, table.bias + math.fsum(itertools.chain(known, beside))))
