"""Parts of a source phrase: a stretch between commas read into name, honorific, post-nominals and office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from attrs import evolve, frozen

from govnews import lexicon
from govnews.patterns import Pattern
from govnews.stages import fields, glued, offices
from govnews.stages.clauses import is_opening
from govnews.stages.personal_names import (
    CAPITALISED,
    INITIALS,
    is_called,
    is_name_word,
    is_plural_title,
    longest_name,
    name_of,
    title_length,
)

GLUED_POST_NOMINAL = Pattern(
    "glued_post_nominal", r"(?<=\p{Ll}) (?: MP | [CMOD]BE | [QK]C | FRS | MSP ) $", yes="CameronCBE", no="CBE"
)
IN_CHARGE = Pattern(
    "in_charge",
    r"\b (?: in \s+ charge \s+ of | responsible \s+ for ) \s+ (?: \p{Ll}+ \s+ ){0,4} (?! the | and ) \p{Ll}{3,} $",
    yes="Vice-President in charge of harbour policy",
    no="Vice-President in charge of the",
)
_KEPT = 1 << 14
# Ranks that are offices behind other words: "Chief Veterinary Officer", "principal inspector".
_CIVIL = frozenset(("officer", "inspector"))
MEMBER = Pattern(
    "member_of_a_seat",
    r"[Tt]he (?: [ ] \p{Lu}[\p{L}’'&-]* ){1,5} [ ] \L<chambers>",
    lists={"chambers": lambda: lexicon.words("chambers")},
    yes="The West Linden MP",
    no="The Mayor of Linden",
    by="fullmatch",
)


@frozen
class Part:
    """One stretch between commas, read: what of it is office, and what is name."""

    text: str
    name: str | None = None
    honorific: str | None = None
    post_nominals: tuple[str, ...] = ()
    role: str | None = None


def is_seat(core: str) -> bool:
    """Whether a phrase calls somebody by seat or party: "the West Linden MP", but not "the Rt Hon Jane Doe MP".

    >>> is_seat("the West Linden MP"), is_seat("the Rt Hon Jane Doe MP")
    (True, False)
    """
    words = core.split()[1:-1] if core[1:4] == "he " and MEMBER.fullmatch(core) else []
    if not words:
        return False
    named = title_length(words) or any(map(offices.is_office, words)) or any(map(offices.is_given, words[:-1]))
    return not named


@lru_cache(_KEPT)
def read(part: str) -> Part:
    """The stretch read: a title and a name, an office and a name, a name alone, or neither.

    >>> found = read("Wing Commander Al Marshall")
    >>> found.name, found.honorific
    ('Al Marshall', 'Wing Commander')
    """
    words = [piece for word in part.split() for piece in glued.cut(word.strip("*_"))]
    words, post_nominals = _without_post_nominals(words)
    words = words[1:] if words and words[0].lower() == "that" else words
    if words and words[0].lower() in ("the", "a", "an", "our", "its", "his", "her"):
        rest = words[1:]
        if not title_length(rest[:1]) or len(rest) < 2:
            words = rest if words[0].lower() == "the" else words
    for reading in (_by_title, _by_office, _by_capitals, _by_given):
        found = reading(words)
        if found:
            return evolve(found, text=part, post_nominals=post_nominals)
    return Part(part, role=part if any(map(offices.is_office, words)) else None)


def _without_post_nominals(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    cut = len(words)
    letters = GLUED_POST_NOMINAL.search(words[-1]) if words else None
    if letters:
        return [*words[:-1], words[-1][: letters.start()]], (letters.group(),)
    while (
        cut > 1
        and offices.key(words[cut - 1].strip(",.")) in offices.folded("post_nominals")
        and words[cut - 1].isupper()
        and offices.key(words[cut - 1]) not in lexicon.words("generations")
    ):
        cut -= 1
    return words[:cut], tuple(word.strip(",.") for word in words[cut:])


def _by_title(words: Sequence[str]) -> Part | None:
    """An honorific or a rank, and a name after it; what stands before is an office."""
    for i in range(len(words)):
        length = title_length(words[i:])
        inside = i > 0 and offices.is_given(words[i - 1]) and words[i].lower() in lexicon.words("name_particles")
        inside = inside or is_called(words[: i + length], words[i + length :])
        name = _name_behind(words[i + length :]) if length and not inside else None
        if name and not _heads_on(words[i + length :], name):
            at, to = _title_bounds(words, i, i + length)
            at = to if at and offices.key(words[to - 1]) in _CIVIL else at
            after = words[i + length + len(name.split()) :]
            before = words[:at] if any(map(offices.is_office, words[:at])) else []
            role = before or (after if _holds_office(after) else [])
            return Part("", name, " ".join(words[at:to]) or None, role=" ".join(role) or None)
    return None


def _name_behind(words: Sequence[str]) -> str | None:
    """The name behind a title."""
    found = longest_name(words)
    return _plain_name(words) or found if found is None or " " not in found else found


def _heads_on(words: Sequence[str], name: str) -> bool:
    """Whether a single word taken for a name goes on as an office: "Chief Veterinary Officer"."""
    after = words[1:2]
    return " " not in name and bool(after) and after[0][:1].isupper()


def _title_bounds(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Of the titles before a name those that are honorific or rank; an office such as "Minister" goes to the role."""
    for i in range(end, start, -1):
        key = offices.key(words[i - 1])
        general = key == "general" and i - 2 >= 0 and offices.key(words[i - 2]) in lexicon.words("offices_with_general")
        ranked = key in offices.folded("ranks", "courtesy_titles") or key in _rank_words()
        if general or (offices.is_office(words[i - 1]) and not ranked):
            return i, end
    first = title_length(words[start : start + 1])
    return (
        (start + first, end)
        if start and first and first < end - start and offices.is_office(words[start])
        else (start, end)
    )


@cache
def _rank_words() -> frozenset[str]:
    return frozenset(word for rank in offices.folded("ranks") for word in rank.split())


def _by_office(words: Sequence[str]) -> Part | None:
    """An office and a name after it, or a name and an office after it, without a comma between."""
    held = [i for i, word in enumerate(words) if offices.is_office(word) or glued.ends_in_office(word)]
    if not held:
        return None
    start = held[-1] + (not is_called(words[: held[-1] + 1], words[held[-1] + 1 :]))
    start += _opens_with_body(words[start:])
    name = name_of(words[start:]) or _plain_name(words[start:])
    if name:
        return Part("", name, role=" ".join(words[:start]))
    cut = next((i for i in range(2, held[0]) if _ends_name(words, i)), held[0])
    before = name_of(words[:cut])
    if before and len(before.split()) >= 2 and (offices.is_given(words[0]) or INITIALS.fullmatch(words[0])):
        return Part("", before, role=" ".join(words[cut:]))
    run = _last_run(words)
    tail = _last_names(words, run)
    head = words[: len(words) - len(tail)]
    told = _ends_in_two_names(words, run) or (name_of(tail) and offices.is_given(tail[0]))
    return Part("", " ".join(tail), role=" ".join(head)) if told and len(words) > held[-1] + 3 else None


def _ends_name(words: Sequence[str], i: int) -> bool:
    """Whether a name without a comma ends before a word: a field, a rank, or the short form of a body."""
    body = offices.ACRONYM.fullmatch(words[i]) is not None and not words[0].isupper()
    return body or offices.is_field(words[i]) or title_length(words[i:]) > 0


def _opens_with_body(words: Sequence[str]) -> bool:
    """Whether the short form of a body stands between an office and a full name: "Director [HMO] Jane Doe"."""
    return len(words) > 2 and bool(offices.ACRONYM.fullmatch(words[0])) and not words[-1].isupper()


def _plain_name(words: Sequence[str]) -> str | None:
    """A given name and a surname that is another word too, where an office stands before: "Minister [David Laws]"."""
    plain = len(words) == 2 and offices.is_given(words[0]) and CAPITALISED.fullmatch(words[1])
    bodies = offices.folded("organisation_nouns")
    return " ".join(words) if plain and offices.key(words[1]) not in bodies else None


def _last_names(words: Sequence[str], run: Sequence[str]) -> Sequence[str]:
    """The two names at the end, three where the middle one is an initial: "Secretary of State [Ada J. Quill]"."""
    initial = len(run) > 2 and len(run[-2]) == 2 and run[-2].endswith(".")
    if len(run) > 2 and _stands_first(run[:-2], run[-2:]):
        return words[-3:]
    return words[-3:] if initial and name_of(run[-3:]) and (len(run) > 3 or offices.is_given(run[-3])) else words[-2:]


def _ends_in_two_names(words: Sequence[str], run: Sequence[str]) -> bool:
    """Whether the capitals at the end are more than the name of a body: not "chairman of the Theatre Royal Linden"."""
    if len(run) < 2 or name_of(run[-2:]) is None:
        return False
    before = words[: len(words) - len(run)]
    if before[-1:] == ["for"] and (offices.is_chamber(before[-2]) if len(before) > 1 else False):
        return offices.is_given(run[-2])  # else a seat: "MLA for Upper Linden East"
    if len(run) < 3:
        return IN_CHARGE.search(" ".join(before)) is not None
    return words[len(words) - len(run) - 1] != "the" or len(run) == len(words) or offices.is_field(run[0])


def behind_body(part: Part) -> Part:
    """A stretch by itself with the two names at its end behind the body whose head stands first; else as it is.

    >>> behind_body(read("Chief Executive of the Harbour Trust Ada Quill")).name
    'Ada Quill'
    """
    words = part.text.split()
    held = next((i for i, word in enumerate(words) if words[i + 1 : i + 2] == ["of"] and offices.is_office(word)), None)
    body = len(words) - 3
    if part.name or held is None or "," in part.text or body <= held:
        return part
    named = words[body] in lexicon.words("organisation_nouns") and all(map(is_name_word, words[-2:]))
    return evolve(part, name=" ".join(words[-2:]), role=" ".join(words[:-2])) if named else part


def _last_run(words: Sequence[str]) -> Sequence[str]:
    """The capitalised words at the end."""
    start = len(words)
    while start and CAPITALISED.match(words[start - 1]):
        start -= 1
    return words[start:]


def _by_capitals(words: Sequence[str]) -> Part | None:
    name = name_of(words)
    if not name or (name.isupper() and len(words) == 1) or any(offices.ACRONYM.fullmatch(word) for word in words[:1]):
        return None
    given = next((i for i, word in enumerate(words) if offices.is_given(word)), 0)
    given -= _stands_first(words[:given], words[given:])
    if given and len(words) - given >= 2:
        return Part("", " ".join(words[given:]), role=" ".join(words[:given]))
    return Part("", name)


def _by_given(words: Sequence[str]) -> Part | None:
    """A given name and what follows it somewhere in the stretch: "music mogul Louis Walsh", "their mother Lisa"."""
    if len(words) > 2 and words[-1] in lexicon.words("organisation_nouns"):
        return None
    for i, word in enumerate(words):
        first = i - _stands_first(words[:i], words[i:])
        name = longest_name(words[first:]) if offices.is_given(word) else None
        if name and (len(name.split()) > 1 or i + 1 == len(words)):
            after = words[first + len(name.split()) :]
            role = after if _holds_office(after) else words[:first]
            return Part("", name, role=" ".join(role) or None)
    return None


def _holds_office(words: Sequence[str]) -> bool:
    """Whether words behind a name hold an office of one, not of several: not "Reed [Warns Residents]"."""
    return any(offices.is_office(word) and not is_plural_title(word) for word in words)


def _stands_first(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a family name stands before two given names: "[Tan] Wei Ming"."""
    two = len(behind) > 1 and is_name_word(behind[1])
    return two and bool(before) and before[-1].title() in lexicon.words("family_names_first")


def stretches(phrase: str) -> list[str]:
    """The stretches between commas, without an opening clause and from a relative clause on."""
    parts = fields.whole([part.strip() for part in phrase.split(",") if part.strip()])
    while (
        len(parts) > 1 and is_opening(parts[0]) and not title_length(parts[0].split()) and not _ends_in_name(parts[0])
    ):
        parts = parts[1:]
    return parts


def _ends_in_name(part: str) -> bool:
    """Whether an opening clause runs into a name without a comma: "Accepting the award Jane Doe"."""
    words = part.split()
    tail, before = words[-2:], words[-3:-2]
    bound = bool(before) and before[0] in lexicon.of_use("small_words", "binds")
    return len(tail) == 2 and not bound and offices.is_given(tail[0]) and name_of(tail) is not None


def is_bare_name(part: Part) -> bool:
    """Whether a stretch gives a name and no office."""
    return part.name is not None and part.role is None and not any(map(offices.is_office, part.text.split()))
