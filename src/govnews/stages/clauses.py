"""Clauses: whether a phrase begins with a clause that opens a sentence, before whoever acts: "Speaking in May"."""

from __future__ import annotations

import re
from functools import cache

from govnews import lexicon
from govnews.patterns import Pattern

OPENING = Pattern(
    "opening",
    r"""
    (?! \L<offices> \s+ (?! (?: on | in | at | as | for | to | under | with | by | from | the | an? | his | her | its
      | their | together | alone ) \b ) )
    (?: \p{L}+ing | \L<small> | \p{Lu}\p{Ll}+day
    ) \b
    """,
    yes="Speaking from Moscow",
    no="Managing Director",
    ignore_case=True,
    by="match",
    lists={
        "offices": lambda: [
            word for word in lexicon.words("offices_in_ing") | lexicon.words("portfolios") if word.endswith("ing")
        ],
        "small": lambda: lexicon.of_use("small_words", "opens clause"),
    },
)
_FIRST = re.compile(r"[^\W\d_]*")


def is_opening(phrase: str) -> bool:
    """Whether a phrase begins a clause that opens a sentence.

    >>> is_opening("Speaking from Moscow"), is_opening("Managing Director")
    (True, False)
    """
    # By the first word first: most phrases begin with a name.
    word = _FIRST.match(phrase)
    first = word.group().lower() if word else ""
    return (first.endswith(("ing", "day")) or first in _small_first()) and OPENING.match(phrase) is not None


@cache
def _small_first() -> frozenset[str]:
    """The first words of the small words that open a clause."""
    firsts = map(_FIRST.match, map(str.lower, lexicon.of_use("small_words", "opens clause")))
    return frozenset(first.group() for first in firsts if first)
