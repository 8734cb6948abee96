"""References: lines that give the number of a release with its date."""

from __future__ import annotations

from govnews import lexicon
from govnews.patterns import Pattern
from govnews.stages import dates

CODE = Pattern(
    "code_of_release",
    r"""
    [\p{Lu}\d/.#-]* \d [\p{Lu}\d/.#-]* | (?P<letters> \p{Lu}{1,5} (?: [/-] \p{Lu}{1,8} )* [:.]? ) | no\.? | number
    """,
    yes="HMO/12",
    no="Quay",
    by="fullmatch",
)
ALONE = Pattern(
    "reference_alone",
    r"\p{Lu}{1,5} \s? / \s? \d{1,4} | (?: \p{Lu}{2,5} [\s-]? )? \d{1,4} \s? / \s? \d{2,4} | \p{Lu}{2,3} \s \d{2,4}",
    yes="HMO 140/99",
    no="COVID 19",
    by="fullmatch",
)
_LONGEST, _WORDS, _LETTERS = 70, 6, 1


def is_reference(line: str) -> bool:
    """Whether a line gives nothing but the number of a release, with its date and kind or alone.

    >>> is_reference("HMO 34 Friday, 14 April, 2000"), is_reference("08 Sep 2001 MIN 351/01")
    (True, True)
    >>> is_reference("HB 126"), is_reference("173/79"), is_reference("Pier 26")
    (True, True, False)
    >>> is_reference("Harbour report 14 April 2000"), is_reference("QUAY 2 OPENS 14 April 2000")
    (False, False)
    """
    line = line.strip()
    if len(line) > _LONGEST:
        return False
    if ALONE.fullmatch(line):
        return True
    day = dates.DATE.search(line)
    if day is None:
        return False
    words = _without_kind(f"{line[: day.start()]} {line[day.end() :]}").replace("–", " ").replace("|", " ").split()
    codes = [CODE.fullmatch(word.strip(",;:()[]")) for word in words if any(map(str.isalnum, word))]
    lettered = [code for code in codes if code and code["letters"]]
    numbered = len(lettered) <= _LETTERS and len(codes) > len(lettered)
    return numbered and len(codes) <= _WORDS and None not in codes


def _without_kind(words: str) -> str:
    """What a line says beside its date, without the kind of text that it may begin with."""
    plain = " ".join(words.split())
    kinds = (kind for kind, _ in lexicon.table("kickers") if plain.lower().startswith(kind + " "))
    return plain[max(map(len, kinds), default=0) :]
