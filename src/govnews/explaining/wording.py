"""Wording: rules, signs and questions in words for people, which stand in the lists of lexicon/."""

from __future__ import annotations

from functools import cache, lru_cache

from govnews import lexicon


def rule_in_words(rule: str) -> str:
    """What a rule means; of one of a plug-in, its name.

    >>> rule_in_words("lead_in_colon")
    'names a source and a cue, and ends in a colon'
    """
    return _rules().get(rule, rule)


@cache
def _rules() -> dict[str, str]:
    return {row[0]: row[1] for row in lexicon.table("rule_words")}


@lru_cache(4096)
def sign_in_words(sign: str) -> str:
    """What a sign means: of several entries that fit, the longest one.

    >>> sign_in_words("before: colon")
    'the paragraph before ends in a colon'
    >>> sign_in_words("before: lead_in_colon")
    'the paragraph before reads so: names a source and a cue, and ends in a colon'
    """
    sign = sign.strip()
    exact, families = _signs()
    if sign in exact:
        return exact[sign]
    for start, end, words in families:
        if sign.startswith(start) and sign.endswith(end) and len(sign) > len(start) + len(end):
            value = sign[len(start) : len(sign) - len(end)]
            return words.replace("*", _kinds(start, value) if start in _OF_KINDS else rule_in_words(value), 1)
    return sign


# The families of signs of a cue whose values are kinds of words, one after another.
_OF_KINDS = ("around ", "next two ", "next three ", "last three ", "lemma, next ", "last, lemma ", "last, form ")


def _kinds(family: str, value: str) -> str:
    """Kinds of words in words; a word that stands for itself is put in marks."""
    tokens = value.split()
    forms = 2 if family == "last, form " else 0
    kinds = [(f"kind {token}", token) for token in tokens[: len(tokens) - forms]]
    named = [*kinds, *((f"form {token}", token) for token in tokens[len(kinds) :])]
    found = ((sign_in_words(key), key, token) for key, token in named)
    return ", ".join(f"“{token}”" if words == key else words for words, key, token in found)


@cache
def _signs() -> tuple[dict[str, str], tuple[tuple[str, str, str], ...]]:
    rows = [(row[0], row[1]) for row in lexicon.table("sign_words")]
    exact = {sign: words for sign, words in rows if "*" not in sign}
    starred = sorted((row for row in rows if "*" in row[0]), key=lambda row: -len(row[0]))
    return exact, tuple((sign.partition("*")[0], sign.partition("*")[2], words) for sign, words in starred)


def question_in_words(question: str, holds: bool) -> str:
    """What is said of words in marks by a question that is answered yes or no.

    >>> question_in_words("has_cue", False)
    'no word of saying ascribes the words'
    """
    yes, no = _questions().get(question, (question, f"not {question}"))
    return yes if holds else no


@cache
def _questions() -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2]) for row in lexicon.table("question_words")}
