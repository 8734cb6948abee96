"""Openers: stretches before a source that name somebody who does not act: "After the trial of Ann Roe, [Jane Doe]"."""

from __future__ import annotations

from collections.abc import Sequence

from govnews import lexicon
from govnews.patterns import Pattern
from govnews.stages import offices
from govnews.stages.parts import Part
from govnews.stages.personal_names import title_length

WHEN_FIRST = Pattern(
    "when_before_source",
    r"(?: Today | Yesterday | Tonight | Earlier \s+ today ) ,? \s+ (?= (?: [Tt]he \s+ )? \p{Lu} )",
    yes="Today Senator Jane Doe",
    no="Today it opens",
    by="match",
)
AGED = Pattern(
    "aged",
    r"(?: (?: an? | the ) \s+ )? \d{1,3} - years? - old \s+ (?= \p{Lu} )",
    yes="30-year-old Jane Doe",
    no="30-year-old quay",
    by="match",
)
_TWO = 2
# How "Today", "Yesterday", "Tonight" and "Earlier" begin, and an article before an age.
_DAYS, _ARTICLES = frozenset("TYE"), frozenset("at")


def start(phrase: str) -> int:
    """Where a source begins in a phrase that opens with a day, an age, the end of a bracket or marks of a list.

    >>> [phrase[start(phrase) :] for phrase in ("4 May) the Mayor", "° The Mayor", "the Mayor (acting)")]
    ['the Mayor', 'The Mayor', 'the Mayor (acting)']
    >>> start("Today Mayor Jane Doe"), start("Today’s guest")
    (6, 0)
    """
    bracket = phrase.find(")")
    at = bracket + 1 if 0 <= bracket < phrase.find("(") or ("(" not in phrase and bracket >= 0) else 0
    begun = len(phrase) - len(phrase[at:].lstrip(' \t\n\xa0,:;“”"-–—*_°•·▪'))
    first = phrase[begun : begun + 1]
    when = WHEN_FIRST.match(phrase, begun) if first in _DAYS else None
    if first.isdecimal() or first in _ARTICLES:
        when = AGED.match(phrase, begun)
    return when.end() if when else begun


def left(parts: Sequence[Part]) -> list[Part]:
    """The stretches of a source without those before it in which whoever is named stands behind a preposition.

    Only where a later stretch is nothing but a name with its titles.

    >>> from govnews.stages.parts import read
    >>> told = "after work began for the murder of Ann Roe", "the Chief Prosecutor for Linden", "Tomas Reed"
    >>> [part.text for part in left(list(map(read, told)))]
    ['the Chief Prosecutor for Linden', 'Tomas Reed']
    >>> told = "the spokesperson for Ann Roe", "Tomas Reed"
    >>> len(left(list(map(read, told))))
    2
    """
    if len(parts) < _TWO:
        return list(parts)
    first = next((i for i, part in enumerate(parts) if not _is_bound(part)), len(parts))
    return list(parts[first:]) if first and any(map(_is_whole, parts[first:])) else list(parts)


def _is_bound(part: Part) -> bool:
    """Whether a stretch names somebody behind a preposition, or as an owner, and no office before that."""
    if part.name is None:
        return False
    words, name = part.text.split(), part.name.split()
    at = next((i for i in range(len(words)) if words[i : i + len(name)] == name), 0)
    after = words[at + len(name) :]
    if name[-1].endswith(("’s", "'s")) and after and not any(map(offices.is_office, after)):
        return True
    while at and (words[at - 1][:1].isupper() or words[at - 1] == "the"):
        at -= 1
    before = words[:at]
    behind = bool(before) and before[-1] in lexicon.of_use("small_words", "before") - {"and", "&", "the"}
    return behind and len(before) > 1 and not any(map(offices.is_office, before))


def _is_whole(part: Part) -> bool:
    """Whether a stretch is nothing but a full name or a title with a name."""
    words = part.text.removeprefix("the ").split()
    titled = bool(title_length(words)) or (bool(words) and offices.is_office(words[0]))
    full = part.name is not None and (" " in part.name or titled)
    return full and all(word[:1].isupper() or word in lexicon.words("name_particles") for word in words)


def is_title_alone(words: Sequence[str]) -> bool:
    """Whether a phrase is a title that stands for who bears it: "the Duke", "the Duchess of Linden"."""
    if len(words) < 2 or words[0].lower() != "the":
        return False
    length = title_length(words[1:])
    return length > 0 and words[length + 1 : length + 2] in ([], ["of"]) and not any(map(offices.is_office, words))
