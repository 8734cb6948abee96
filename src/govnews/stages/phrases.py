"""Phrases: the stretches of a paragraph's own words that can name somebody.

A pronoun, a run of capitals, what an article or a possessive opens, a bare plural: coarse, by classes of words alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from govnews import lexicon
from govnews.stages import offices
from govnews.stages.units import Units

_LONGEST, _CLITIC = 12, 3
_CAPITALS = frozenset(("Abc", "ABC", "Cap's"))
_LINKS = frozenset((".", "-", "&", "'"))
_NO_NOUNS = frozenset(("-ing", "-ly", "-ed", "n't"))
_PARTICIPLES = frozenset(("-ing", "-ed"))


def find(units: Units, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The phrases from the unit `first` to before `last`: for each its first unit, and the one after it.

    >>> from govnews.drafts import Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> told = "Mayor Jane Doe met a keeper, and she told them"
    >>> row = units.find(told, Span(0, len(told)), Marks())
    >>> [row.span(*phrase).of(told) for phrase in find(row, 0, len(row))]
    ['Mayor Jane Doe', 'a keeper', 'she']
    """
    i = first
    while i < last:
        end = _end(units, i, last)
        if end > i:
            yield i, end
        i = max(end, i + 1)


def nature(units: Units, last: int) -> str:
    """What a phrase can be by its last word, the unit before `last`: a name, a person, a body, a text, or other things.

    >>> from govnews.drafts import Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> told = "Doe met keepers; the report on her loss"
    >>> row = units.find(told, Span(0, len(told)), Marks())
    >>> [(row.words[i], nature(row, i + 1)) for i in (0, 2, 5, 7, 8)]
    [('doe', 'name'), ('keepers', 'person'), ('report', 'text'), ('her', 'function'), ('loss', 'other')]
    """
    word, kind = units.words[last - 1], units.classes[last - 1]
    if _is_name(kind):
        return "name"
    if kind == word:
        return "function"
    return _speaking().get(word) or ("person" if offices.is_office(word) else "other")


def can_speak(units: Units, first: int, last: int) -> bool:
    """Whether a phrase can be who or what says something: no month, no work, no loss.

    >>> from govnews.drafts import Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> told = "In March the work began, said keepers"
    >>> row = units.find(told, Span(0, len(told)), Marks())
    >>> [(row.words[i], can_speak(row, i, i + 1)) for i in (1, 3, 7)]
    [('march', False), ('work', False), ('keepers', True)]
    """
    kind = nature(units, last)
    if kind == "name" and last == first + 1:
        return units.words[first] not in offices.folded("not_names", "months", "weekdays")
    return kind != "other"


@cache
def _speaking() -> Mapping[str, str]:
    return {row[0]: row[1] for row in lexicon.table("speaking_nouns")}


def _end(units: Units, i: int, last: int) -> int:
    """Where the phrase that opens with unit `i` ends; `i` itself where none does."""
    word = units.words[i]
    if units.quoted[i] or _is_glued(units, i):
        return i
    if _is_capital(units, i):
        return _run(units, i, last)
    end = _described(units, i + 1, last) if word in lexicon.of_kind("phrase_words", "opens", "either") else i
    if end > i + 1:
        return end
    if word.partition("'")[0] in lexicon.of_kind("phrase_words", "alone", "either", "relative"):
        return i + 1
    return _plural(units, i, last)


def _is_glued(units: Units, i: int) -> bool:
    """Whether a hyphen joins unit `i` to what stands before: the rest of "Linden-on-Sea"."""
    return i > 0 and units.words[i - 1] == "-" and units.ends[i - 1] == units.starts[i]


def _is_capital(units: Units, i: int) -> bool:
    return _is_name(units.classes[i]) or units.words[i] in lexicon.of_kind("phrase_words", "title")


def _is_name(kind: str) -> bool:
    """Whether words of a class are names; one such as "O’Dowd" is in the class of what stands behind its apostrophe."""
    return kind in _CAPITALS or (kind[0] == "'" and len(kind) > _CLITIC)


def _run(units: Units, i: int, last: int) -> int:
    """The end of a run of capitals with the numbers, stops and hyphens in it."""
    end, farthest = i + 1, min(last, i + _LONGEST)
    while end < farthest:
        if _is_capital(units, end) or units.classes[end] == "#":
            end += 1
        elif units.words[end] in _LINKS and end + 1 < last and _goes_on(units, end):
            end += 2
        else:
            break
    return end


def _goes_on(units: Units, i: int) -> bool:
    """Whether a capital of the same sentence stands behind unit `i`, and no pronoun begins another: "the U.S. He"."""
    is_name = _is_name(units.classes[i + 1]) and units.words[i + 1] not in lexicon.of_kind("phrase_words", "alone")
    return is_name and units.sentences[i + 1] == units.sentences[i]


def _described(units: Units, i: int, last: int) -> int:
    """The end of the nouns, names and adjectives that stand from unit `i` on."""
    end, farthest = i, min(last, i + _LONGEST)
    while end < farthest and (_is_noun(units, end) or (end == i and units.classes[end] in _PARTICIPLES)):
        end += 1
    return end


def _plural(units: Units, i: int, last: int) -> int:
    """The end of a phrase without an article: "aides", "two keepers"; `i` itself where the word ends like no noun."""
    if units.classes[i] == "#":
        return _described(units, i + 1, last)
    return i + (units.classes[i] == "-s" and not units.words[i].endswith("ss"))


def _is_noun(units: Units, i: int) -> bool:
    kind, word = units.classes[i], units.words[i]
    if units.quoted[i] or kind in _NO_NOUNS:
        return False
    return word == "-" or kind == "#" or _is_name(kind) or (word[0].isalnum() and kind != word)
