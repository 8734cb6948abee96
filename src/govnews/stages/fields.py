"""Fields: which stretches of a phrase are one office, though commas part them, and which are two, though none does."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from govnews import lexicon
from govnews.patterns import Pattern
from govnews.stages import offices

FOR_FIELDS = Pattern(
    "office_for_fields",
    r"""
    \b (?: [Mm]inister | [Ss]ecretary | [Ss]tate | [Cc]ommissioner | [Ss]pokes (?: man | woman | person ) | [Cc]ommittee
      | [Dd]epartment | [Mm]inistry ) \s+ (?: for | of ) \s+ (?! the \s ) (?: \p{Lu}[\p{L}’'-]* \s* ){1,3} $
    """,
    yes="the Minister for Sport",
    no="the Minister for Sport Jane, who",
    needs=(" for ", " of "),
)
LAST_FIELD = Pattern("last_field", r"\p{L} \s+ and \s+ \p{Lu}", yes="Media and Culture", no="Media and all")
DASHED = Pattern(
    "dashed",
    r"(?<= ^ \p{Lu}[\p{L}’'.-]* \s \p{Lu}[\p{L}’'.\ -]{1,30} \s ) [-–—] (?= \s )",
    yes="Jane Doe – Head of Trust",
    no="Jane Doe-Roe",
)
RELATIVE = Pattern("relative_clause", r",\ (?: who | which )\ ", yes="the Trust, which led", no="the Trust, led")
BEFORE_GENERATION = Pattern(
    "comma_before_generation",
    r"(?<= \p{L} ) , (?= \s+ (?: Jr | Sr | I{2,3} | IV )\b )",
    yes="John Doe, Jr.",
    no="John Doe, Jane",
)
STOPPED = Pattern("stop_behind_word", r"(?<= \p{Ll}{4} ) \. $", yes="said Roebuck.", no="Jane Doe Jr.", needs=(".",))
WHEN = Pattern(
    "when_behind_source",
    r"\s+ (?: today | yesterday | this \s+ (?: morning | afternoon | evening ) ) (?: \s* \([^()]{3,20}\) )? $",
    yes="The Council today (July 26)",
    no="The Council (July 26)",
)
_MOST_FIELDS = 4


def whole(parts: list[str]) -> list[str]:
    """The stretches with the fields of an office put together again: "Minister for Sport, Media and Culture".

    >>> whole(["Minister for Sport", "Media and Culture", "Jane Doe"])
    ['Minister for Sport, Media and Culture', 'Jane Doe']
    """
    # All but the last stretch are asked: what has no other behind it is whole.
    first = next((i for i, part in enumerate(parts[:-1]) if FOR_FIELDS.search(part)), None)
    if first is None:
        return parts
    told = list(itertools.takewhile(_opens_with_field, parts[first + 1 : first + 1 + _MOST_FIELDS]))
    last = next((i for i, part in enumerate(told) if LAST_FIELD.search(part)), None)
    if last is None:
        return parts
    end = first + last + 2
    return [*parts[:first], ", ".join((*parts[first : end - 1], _named(parts[end - 1]))), *parts[end:]]


def _named(part: str) -> str:
    """The last field and a name behind it, without what the sentence goes on with."""
    words = part.split()
    joints = lexicon.of_use("small_words", "in body") | lexicon.words("name_particles")
    told = itertools.takewhile(lambda word: word[:1].isupper() or word.lower() in joints, words)
    return " ".join(told)


def _opens_with_field(part: str) -> bool:
    words = part.split()
    return words[0][:1].isupper() and any(map(offices.is_field, words[:5])) and not offices.is_given(words[0])


def place(part: str, phrase: str) -> tuple[int, int]:
    """Where a stretch stands in its phrase, which may have other blanks, as where a line ends; else all of the phrase.

    >>> place("Minister for Sport, Media and Culture", "The Minister for Sport,\\nMedia and Culture said")
    (4, 41)
    """
    start = phrase.find(part)
    if start >= 0:
        return start, start + len(part)
    found = re.search(r"[\s,]+".join(map(re.escape, part.replace(",", " ").split())), phrase)
    return found.span() if found else (0, len(phrase))


def undashed(phrase: str) -> str:
    """A phrase with a comma for the dash between a name and an office; as long as before.

    >>> undashed("Jane Doe – Head of Trust")
    'Jane Doe , Head of Trust'
    """
    found = DASHED.search(phrase) if has_dash(phrase) else None
    held = found is not None and any(map(offices.is_office, phrase[found.end() :].split()[:8]))
    return f"{phrase[: found.start()]},{phrase[found.end() :]}" if found and held else phrase


def bare(phrase: str, told: Sequence[str]) -> str:
    """A phrase without a relative clause at its end, nor an opening clause, which is not among its stretches `told`."""
    if len(told) == 1:
        return told[0]
    plain = RELATIVE.compiled.split(phrase, 1)[0] if "," in phrase else phrase
    return told[0] if told and plain.endswith(told[0]) else plain


def with_generation(phrase: str) -> str:
    """A phrase without the comma before "Jr.", which is part of a name.

    >>> with_generation("John Doe, Jr., chair")
    'John Doe Jr., chair'
    """
    return BEFORE_GENERATION.compiled.sub("", phrase) if "," in phrase else phrase


def has_dash(phrase: str) -> bool:
    """Whether a dash or a hyphen stands in a phrase: most have none."""
    return "-" in phrase or "–" in phrase or "—" in phrase


def undated(phrase: str) -> str:
    """A phrase without the day or the time of day that it ends in.

    >>> undated("The Council today")
    'The Council'
    """
    return WHEN.compiled.sub("", phrase) if "day" in phrase or "this" in phrase else phrase


def unstopped(phrase: str) -> str:
    """A phrase without the stop of its sentence; that of a short form stays: "Jane Doe Jr."."""
    return phrase[:-1] if phrase.endswith(".") and STOPPED.search(phrase) else phrase
