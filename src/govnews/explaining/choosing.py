"""Choosing: the signs by which words chose their cue, a cue its source, and words in marks their utterer, in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from govnews import lexicon
from govnews.explaining.wording import sign_in_words


@lru_cache(4096)
def choice_in_words(sign: str) -> str:
    """What a sign of a choice of cue, source or utterer means.

    >>> choice_in_words("Qrword minister")
    'it stands behind the word of saying and begins with “minister”'
    >>> choice_in_words("l0q rank 1")
    'it stands before the words, in the same sentence; others nearer: 1, 5 standing for more'
    """
    linked = _LINK.match(sign)
    tokens = f"{linked[0]} {sign[2:]}".split(" ") if linked and not _PHRASE_SIDE.fullmatch(sign) else sign.split(" ")
    for pattern, words in _choices():
        values = _values(pattern, tokens)
        if values is not None:
            return words.format(*map(_Value, values))
    return sign


_LINK = re.compile(r"[CQ][lr](?=\S)")
_PHRASE_SIDE = re.compile(r"[lr]\d[aqm]")
_KINDS = frozenset("qmi")
_CALLED = {"C": "other words of somebody", "Q": "a cue", "S": "a source"}
_HEIGHTS = ("none", "hardly one", "perhaps one", "probably one", "surely one")
_FORMS = {
    "pa": "the past",
    "ba": "the base form",
    "th": "the third person",
    "ge": "the gerund",
    "no": "a noun",
    "s": "of speech",
    "v": "of a view",
    "-": "no known form",
}
_OPENINGS = {"^": "the paragraph", "s": "a sentence", "-": "no sentence"}
_NATURES = {
    **{"name": "a name", "person": "somebody by office", "body": "a body", "text": "a report or another text"},
    **{"function": "a pronoun", "other": "some other thing"},
}
_CONTENTS = {"q": "in marks", "m": "partly in marks", "i": "in no marks"}


@cache
def _choices() -> tuple[tuple[tuple[str, ...], str], ...]:
    """The patterns of signs with their words, those with more fixed words first."""
    rows = [(tuple(row[0].split(" ")), row[1]) for row in lexicon.table("choice_words")]
    return tuple(sorted(rows, key=lambda row: (sum(token in ("*", "**") for token in row[0]), -len(row[0]))))


def _values(pattern: Sequence[str], tokens: Sequence[str]) -> list[str] | None:
    """What stands for the stars of a pattern; None where it does not fit."""
    rest = pattern[-1] == "**"
    if len(tokens) < len(pattern) if rest else len(tokens) != len(pattern):
        return None
    values = []
    for wanted, token in zip(pattern[: -1 if rest else None], tokens, strict=False):
        if not _fits(wanted, token):
            return None
        if wanted in ("*", "@", "#", "%"):
            values.append(token)
    return [*values, " ".join(tokens[len(pattern) - 1 :])] if rest else values


def _fits(wanted: str, token: str) -> bool:
    tests = {"@": _LINK_SIDE.fullmatch, "%": _PHRASE_SIDE.fullmatch}
    if wanted in tests:
        return tests[wanted](token) is not None
    return wanted in ("*", token) or (wanted == "#" and token in _KINDS)


_LINK_SIDE = re.compile(r"[CQ][lr]")


def _side(value: str) -> str:
    """On which side of the words, or of the other part of an attribution, something stands."""
    if len(value) == 1:
        return "before the words" if value == "l" else "behind the words"
    if not value[1].isdigit():
        return f"{'before' if value[1] == 'l' else 'behind'} the {'words' if value[0] == 'C' else 'word of saying'}"
    off = {"0": "in the same sentence", "1": "one sentence off", "9": "in the paragraph above"}
    side = "before the words" if value[0] == "l" else "behind the words"
    return f"{side}, {off.get(value[1], 'further off')}"


def _between(value: str) -> str:
    found = [_CALLED.get(letter, letter) for letter in value if letter != " "]
    return f"{'stands' if len(found) == 1 else 'stand'} {', '.join(found)}" if found else "stands nothing"


def _kind(value: str) -> str:
    """A word or a class of words; a sign that stands for none."""
    known = {"^": "nothing", "$": "nothing", "": "nothing", "-": "none", "x": "some other word", "“": "words in marks"}
    words = sign_in_words(f"kind {value}")
    return known.get(value) or (words if words != f"kind {value}" else f"“{value}”")


def _form(value: str) -> str:
    """A cue's form and strength, and what stands behind them."""
    return " ".join(_FORMS.get(part, part) for part in value.split())


def _gap(value: str) -> str:
    return {"": "none", ">": "more than a few"}.get(value, f"“{value}”")


_SAID: dict[str, Callable[[str], str]] = {
    "s": _side,
    "b": _between,
    "k": _kind,
    "f": _form,
    "g": _gap,
    "n": str,
    "w": "“{}”".format,
    "m": _CONTENTS.__getitem__,
    "o": lambda value: _OPENINGS.get(value, value),
    "l": lambda value: _HEIGHTS[int(value)],
    "h": lambda value: _NATURES.get(value, value),
}


class _Value(str):
    """A value of a sign, which a template puts into words by its letter."""

    __slots__ = ()

    def __format__(self, how: str) -> str:
        return _SAID[how](str(self))
