"""Personal names: which words make a person's name, and which before them are titles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from govnews import lexicon
from govnews.patterns import Pattern
from govnews.stages import offices

SHOUTED = Pattern("shouted", r"\p{Lu}[\p{Lu}.'’]*", yes="DOE", no="doe")
INITIALS = Pattern("initials_of_name", r"(?: \p{Lu} \.? ){1,3}", yes="J.R", no="Jr", by="fullmatch")
NICKNAME = Pattern("nickname", r"[‘'“\"] \p{Lu} [\p{L}.-]+ [’'”\"]", yes="‘Jock’", no="‘the", by="fullmatch")
CAPITALISED = Pattern(
    "capitalised",
    r"(?: (?: al | el ) - )? \p{Lu} [\p{L}\p{M}'’.-]*",
    yes="al-Brook",
    no="minister",
    by="fullmatch",
)
_LONGEST_NAME, _LONGEST_TITLES = 5, 10
_KEPT = 1 << 14


@cache
def _titles() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Honorifics and ranks as tuples of words by their first word, the longest first."""
    phrases = sorted({tuple(title.split()) for title in offices.folded("honorifics", "ranks")}, key=len, reverse=True)
    return {first: [phrase for phrase in phrases if phrase[0] == first] for first in {phrase[0] for phrase in phrases}}


def unshouted(phrase: str) -> str:
    """A phrase in capitals as in running text, letters after names left as they are; no character is added or lost.

    >>> unshouted("THE HON JANE DOE MP"), unshouted("Jane Doe")
    ('The Hon Jane Doe MP', 'Jane Doe')
    """
    if not phrase.isupper() or len(phrase.title()) != len(phrase):
        return phrase
    return SHOUTED.compiled.sub(lambda word: _unshouted(word.group()), phrase)


def _unshouted(word: str) -> str:
    return word if offices.key(word) in offices.folded("post_nominals") - lexicon.words("generations") else word.title()


@lru_cache(_KEPT)
def is_name_word(word: str) -> bool:
    """Whether the word can be part of a person's name: an initial can, whatever word it looks like ("Jane A. Doe")."""
    if len(word) == 2 and word[1] == "." and word[0].isupper():
        return True
    if NICKNAME.fullmatch(word):
        return True
    word = word[:-2] if word.endswith(("’s", "'s")) else word
    return (
        bool(CAPITALISED.fullmatch(word))
        and offices.key(word) not in offices.folded("courtesy_titles", "not_names", "organisation_nouns")
        and not offices.is_office(word)
    )


def title_length(words: Sequence[str]) -> int:
    """How many words at the start are honorifics or ranks."""
    opens = bool(words) and offices.key(words[0]) in _titles()
    keys = tuple(map(offices.key, words[:_LONGEST_TITLES])) if opens else ()
    taken = 0
    while True:
        known = _titles().get(keys[taken], ()) if taken < len(keys) else ()
        step = next((len(title) for title in known if keys[taken : taken + len(title)] == title), 0)
        if not step:
            return taken
        taken += step


def is_plural_title(word: str) -> bool:
    """Whether a word is the title of several people who are named behind it.

    >>> is_plural_title("Sens."), is_plural_title("Ministers"), is_plural_title("Mrs")
    (True, True, False)
    """
    one = offices.key(word).removesuffix("s")
    known = offices.is_office(one) or one in offices.folded("honorifics")
    single = offices.key(word) in ("", one, *offices.folded("courtesy_titles"))
    return word[:1].isupper() and known and not single


def name_of(words: Sequence[str]) -> str | None:
    """The words as a name, or None where they are none."""
    if len(words) > 1 and words[0] in lexicon.words("name_particles"):
        rest = name_of(words[1:])
        return f"{words[0]} {rest}" if rest else None
    if not 1 <= len(words) <= _LONGEST_NAME + any(map(NICKNAME.fullmatch, words)) or not _opens_name(words):
        return None
    given = offices.is_given(words[0]) and len(words) > 1
    body = words[is_called(words[:1], words[1:]) : -1] if given else words
    sound = all(is_name_word(word) or word.lower() in lexicon.words("name_particles") for word in body)
    if any(word.endswith(("’s", "'s")) for word in words[:-1]):
        return None
    last = is_name_word(words[-1]) or (given and _can_end(words))
    return " ".join(words) if sound and last else None


def _can_end(words: Sequence[str]) -> bool:
    """Whether the last word, an office or a body by itself, is a surname after a given name: "Jane Church"."""
    plain = bool(CAPITALISED.fullmatch(words[-1])) and offices.key(words[-1]) not in offices.folded("not_names")
    return plain and (_is_surname(words) or offices.key(words[-1]) not in lexicon.words("high_offices"))


def _opens_name(words: Sequence[str]) -> bool:
    """Whether a name can begin here: not with a field of government, nor hold one unless a given name comes first."""
    if NICKNAME.fullmatch(words[0]):
        return len(words) > 1
    fields = any(offices.is_field(word) for word in words) and not offices.is_given(words[0])
    return bool(CAPITALISED.fullmatch(words[0])) and not fields


def _is_surname(words: Sequence[str]) -> bool:
    """Whether an office at the end of a given name and nothing else is a surname: "Edmund King"."""
    return len(words) == 2 and offices.key(words[-1]) in lexicon.words("office_surnames")


def is_called(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a title or an office is a given name, as an initial behind it shows: "Dean [A. Quill]"."""
    initial = bool(behind) and len(behind[0]) == len("A.") and behind[0].endswith(".")
    return initial and bool(before) and offices.is_given(before[-1])


def longest_name(words: Sequence[str]) -> str | None:
    """The longest name at the start of the words."""
    for length in range(min(len(words), _LONGEST_NAME + 1), 0, -1):
        name = name_of(words[:length])
        if name:
            return name
    return None
