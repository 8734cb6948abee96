"""When two names are one speaker's, and two titles the same."""

from __future__ import annotations

import unicodedata

from govnews import lexicon
from govnews.patterns import Pattern

_WORD = Pattern("word of a compared name", r"[a-z0-9]+", yes="jane", no="–")
_UNNAMED = Pattern(
    "label for nobody known",
    r"the[ ]author | unknown (?:[ ]\d+)? | unnamed",
    yes="unknown 2",
    no="the mayor",
    by="fullmatch",
)
_APOSTROPHES = dict.fromkeys(map(ord, "'’"))


def folded(text: str | None) -> str:
    """A name or a headline as it is compared: without case, accents, marks and uneven blanks.

    >>> folded("Seán  O’Brien-Doe")
    'sean obrien doe'
    """
    letters = (letter for letter in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(letter))
    return " ".join(_WORD.findall("".join(letters).lower().translate(_APOSTROPHES)))


def _words(name: str) -> list[str]:
    """The words of a name, titles and letters after it left out."""
    titles, letters = lexicon.words("compared_titles"), lexicon.words("compared_letters")
    words = [word for word in folded(name).split() if word not in titles]
    while len(words) > 1 and words[-1] in letters:
        words.pop()
    return words


def same_speaker(labelled: str | None, found: str | None) -> bool:
    """Whether two names are the same; where a surname alone is labelled, it is enough.

    >>> same_speaker("Doe", "The Rt Hon Jane Doe MP"), same_speaker("Jane Doe", "Doe"), same_speaker("the author", None)
    (True, False, True)
    """
    one, other = (None if name and _UNNAMED.fullmatch(name) else name for name in (labelled, found))
    if not one or not other:
        return not one and not other
    wanted, words = _words(one), _words(other)
    return wanted == words or (len(wanted) == 1 and words[-1:] == wanted)
