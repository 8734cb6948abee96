"""Names: a phrase that stands for a source read into name, honorific, office and organisation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from attrs import evolve, frozen

from govnews.drafts import Reference
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import offices

WORD = Pattern(
    "name_word",
    r"""
    (?: \p{Lu}\. )+ (?=\s|$)                                  # initials
    | [\p{L}\p{M}\p{N}] [\p{L}\p{M}\p{N}]* (?: ['’&/-] [\p{L}\p{M}\p{N}]+ )* (?: \.(?=\s\p{Lu}) )?
    | & | ,
    """,
    yes="Jane O’Neill-Smith",
    no="…",
)
GLUED_POST_NOMINAL = Pattern(
    "glued_post_nominal", r"(?<=\p{Ll}) (?: MP | [CMOD]BE | [QK]C | FRS | MSP ) $", yes="CameronCBE", no="CBE"
)
CAPITALISED = Pattern("capitalised", r"\p{Lu} [\p{L}\p{M}'’.-]*", yes="McDonald", no="minister", by="fullmatch")
PARTY = Pattern(
    "party",
    r"\s* \( [^()]{1,40} \) | ,? \s* (?: D | R | I ) - [\p{L}.]{1,6} ,?",
    yes="Doe (D-Ohio)",
    no="Doe, minister",
)
PRONOUN = Pattern(
    "pronoun", r"(?: he | she | they | i | we | it )", yes="He", no="Hebe", ignore_case=True, by="fullmatch"
)
LAST_PRONOUN = Pattern(
    "last_pronoun", r"(?<=\s) (?: he | she ) $", yes="Speaking today he", no="he spoke", ignore_case=True
)
LAST_OFFICE = Pattern(
    "last_office",
    r".* \b (?P<office> (?: the | a | an ) \s+ (?: [\p{L}\p{N}][\p{L}’'-]* \s+ ){0,4} \p{L}+ ) $",
    yes="In Parliament the Foreign Secretary",
    no="In Parliament",
)
OPENING = Pattern(
    "opening",
    r"""
    (?: \p{L}+ing | on | in | at | of | for | from | to | after | before | following | during | under | with | as | by
      | earlier
      | today | yesterday | tonight | separately | meanwhile | however | but | and | also | then | later | finally
      | when | while | asked | \p{Lu}\p{Ll}+day
    ) \b
    """,
    yes="Speaking from Moscow",
    no="The Minister",
    ignore_case=True,
    by="match",
)
CLAUSE = Pattern(
    "clause",
    r"(?: who | which | whose | where | that | a | an | one | now | formerly ) \b",
    yes="who co-chairs the board",
    no="whole",
    by="match",
)
_PARTICLES = frozenset(
    [
        "de",
        "la",
        "le",
        "van",
        "der",
        "den",
        "von",
        "al",
        "el",
        "bin",
        "ibn",
        "bint",
        "ap",
        "ab",
        "du",
        "da",
        "di",
        "dos",
        "del",
        "st",
        "ó",
        "mac",
    ]
)
_OFFICES = frozenset(
    [
        "minister",
        "secretary",
        "president",
        "chancellor",
        "director",
        "chief",
        "chair",
        "officer",
        "commissioner",
        "general",
        "leader",
        "manager",
        "head",
    ]
)
_GENERALS = frozenset(
    [
        "attorney",
        "solicitor",
        "secretary",
        "director",
        "governor",
        "inspector",
        "auditor",
        "surgeon",
        "advocate",
        "comptroller",
    ]
)
_JOINTS = frozenset(["the", "of", "and", "for", "in", "on", "&", "de"])
_NO_NAMES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "sir",
        "dame",
        "lord",
        "lady",
        "baroness",
        "professor",
        "prof",
        "sen",
        "rep",
        "hon",
        "rt",
    ]
)
_JOINT_WORDS = 14
_LONGEST_NAME = 5


@frozen
class _Part:
    """One stretch between commas, read: what of it is office, and what is name."""

    text: str
    name: str | None = None
    honorific: str | None = None
    post_nominals: tuple[str, ...] = ()
    role: str | None = None


@cache
def _titles() -> Sequence[tuple[str, ...]]:
    """Honorifics and ranks as word tuples, the longest first."""
    phrases = {tuple(title.split()) for title in offices.folded("honorifics", "ranks")}
    return sorted(phrases, key=len, reverse=True)


def is_name_word(word: str) -> bool:
    """Whether the word can be part of a person's name."""
    return (
        bool(CAPITALISED.fullmatch(word))
        and offices.key(word) not in _NO_NAMES
        and offices.key(word) not in offices.folded("not_names", "organisation_nouns")
        and not offices.is_office(word)
    )


def read(phrase: str, at: int) -> Reference | None:
    """Read the phrase of a source that begins at offset `at` of the text; None where it names nobody.

    >>> found = read("The Foreign Secretary Boris Johnson", 0)
    >>> found.name, found.role
    ('Boris Johnson', 'Foreign Secretary')
    >>> read("Ian Kimber, QAA’s Director of Standards", 0).organisation
    'QAA'
    """
    start = len(phrase) - len(phrase.lstrip(' \t\n\xa0,:;“”"-–—'))
    core = phrase[start:].rstrip(" \t\n\xa0,:;-–—")
    if not core:
        return None
    span = Span(at + start, at + start + len(core))
    if PRONOUN.fullmatch(core):
        return Reference(span, MentionKind.PRONOUN, SpeakerKind.UNKNOWN)
    joint = _joint(core, span)
    if joint:
        return joint
    parts = [_read_part(part) for part in _parts(PARTY.compiled.sub("", core))]
    named = _named(parts, bool(OPENING.match(core)))
    if named is not None:
        return _person(span, parts, named)
    last = LAST_PRONOUN.search(core)
    if last:
        return Reference(Span(span.start + last.start(), span.end), MentionKind.PRONOUN, SpeakerKind.UNKNOWN)
    return _unnamed(span, core)


def _joint(core: str, span: Span) -> Reference | None:
    """Two people named together, each with office or full name: "Foreign Minister Jane Doe and Trade Minister Ann Roe"."""
    left, joint, right = core.rpartition(" and ")
    if not joint or "," in core or len(core.split()) > _JOINT_WORDS:
        return None
    people = [_read_part(side) for side in (left, right)]
    full = all(part.name and " " in part.name for part in people)
    plural = people[0].name and people[1].name and left.split()[0].endswith("s") and offices.is_office(left.split()[0])
    if not (full or plural) or any(offices.is_office(word) for word in (people[1].role or "").split()[:-1]):
        return None
    return Reference(span, MentionKind.NAME, SpeakerKind.GROUP, core)


def _named(parts: Sequence[_Part], opened: bool) -> int | None:
    """The number of the part that names the person: the first with a title or two names.

    Before "who" it is the last one, and so it is behind an opening clause where the phrase ends in a name.
    """
    full = [i for i, part in enumerate(parts) if part.name and (part.honorific or " " in part.name)]
    some = full or [i for i, part in enumerate(parts) if part.name]
    if not some:
        return None
    last = parts[-1].text.lower() == "who" or (opened and _is_bare_name(parts[-1]))
    return [i for i, part in enumerate(parts) if part.name][-1] if last else some[0]


def _is_bare_name(part: _Part) -> bool:
    return part.name is not None and part.role is None and not any(map(offices.is_office, part.text.split()))


def _parts(phrase: str) -> list[str]:
    """The stretches between commas, without an opening clause and from a relative clause on."""
    parts = [part.strip() for part in phrase.split(",") if part.strip()]
    while (
        len(parts) > 1
        and OPENING.match(parts[0])
        and not _title_length(parts[0].split())
        and not _ends_in_name(parts[0])
    ):
        parts = parts[1:]
    return parts


def _ends_in_name(part: str) -> bool:
    """Whether an opening clause runs into a name without a comma: "Accepting the award Jane Doe"."""
    tail = part.split()[-2:]
    return len(tail) == 2 and offices.is_given(tail[0]) and _name_of(tail) is not None


def _title_length(words: Sequence[str]) -> int:
    """How many words at the start are honorifics or ranks."""
    keys = tuple(map(offices.key, words))
    taken = 0
    while True:
        step = next((len(title) for title in _titles() if keys[taken : taken + len(title)] == title), 0)
        if not step or taken + step > len(keys):
            return taken
        taken += step


def _read_part(part: str) -> _Part:
    words = part.split()
    words, post_nominals = _without_post_nominals(words)
    if words and words[0].lower() in ("the", "a", "an", "our", "its", "his", "her"):
        rest = words[1:]
        if not _title_length(rest[:1]) or len(rest) < 2:
            words = rest if words[0].lower() == "the" else words
    for reading in (_by_title, _by_office, _by_capitals, _by_given):
        found = reading(words)
        if found:
            return evolve(found, text=part, post_nominals=post_nominals)
    return _Part(part, role=part if any(map(offices.is_office, words)) else None)


def _without_post_nominals(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    cut = len(words)
    glued = GLUED_POST_NOMINAL.search(words[-1]) if words else None
    if glued:
        return [*words[:-1], words[-1][: glued.start()]], (glued.group(),)
    while (
        cut > 1
        and offices.key(words[cut - 1].strip(",.")) in offices.folded("post_nominals")
        and words[cut - 1].isupper()
    ):
        cut -= 1
    return words[:cut], tuple(word.strip(",.") for word in words[cut:])


def _name_of(words: Sequence[str]) -> str | None:
    """The words as a name, or None where they are none."""
    if not 1 <= len(words) <= _LONGEST_NAME or not CAPITALISED.fullmatch(words[0]):
        return None
    given = offices.is_given(words[0]) and len(words) > 1
    body = words[:-1] if given else words
    sound = all(is_name_word(word) or word.lower() in _PARTICLES for word in body)
    last = is_name_word(words[-1]) or (
        given and bool(CAPITALISED.fullmatch(words[-1])) and offices.key(words[-1]) not in _OFFICES
    )
    return " ".join(words) if sound and last else None


def _by_title(words: Sequence[str]) -> _Part | None:
    """An honorific or a rank, and a name after it; what stands before is an office."""
    for i in range(len(words)):
        length = _title_length(words[i:])
        name = _longest_name(words[i + length :]) if length else None
        if name and not _heads_on(words[i + length :], name):
            at, to = _title_bounds(words, i, i + length)
            after = words[i + length + len(name.split()) :]
            role = next((list(part) for part in (words[:at], after) if any(map(offices.is_office, part))), [])
            return _Part("", name, " ".join(words[at:to]) or None, role=" ".join(role) or None)
    return None


def _heads_on(words: Sequence[str], name: str) -> bool:
    """Whether a single word taken for a name goes on as an office: "Chief Veterinary Officer"."""
    after = words[1:2]
    return " " not in name and bool(after) and after[0][:1].isupper()


def _title_bounds(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Of the titles before a name those that are honorific or rank; an office such as "Minister" goes to the role."""
    for i in range(end, start, -1):
        key = offices.key(words[i - 1])
        general = key == "general" and i - 2 >= 0 and offices.key(words[i - 2]) in _GENERALS
        ranked = key in offices.folded("ranks") or key in _rank_words()
        if general or (offices.is_office(words[i - 1]) and not ranked):
            return i, end
    first = _title_length(words[start : start + 1])
    return (
        (start + first, end)
        if start and first and first < end - start and offices.is_office(words[start])
        else (start, end)
    )


@cache
def _rank_words() -> frozenset[str]:
    return frozenset(word for rank in offices.folded("ranks") for word in rank.split())


def _longest_name(words: Sequence[str]) -> str | None:
    """The longest name at the start of the words."""
    for length in range(min(len(words), _LONGEST_NAME), 0, -1):
        name = _name_of(words[:length])
        if name:
            return name
    return None


def _by_office(words: Sequence[str]) -> _Part | None:
    """An office and a name after it, or a name and an office after it, without a comma between."""
    held = [i for i, word in enumerate(words) if offices.is_office(word) or _glued_office(word)]
    if not held:
        return None
    name = _name_of(words[held[-1] + 1 :])
    if name:
        return _Part("", name, role=" ".join(words[: held[-1] + 1]))
    before = _name_of(words[: held[0]])
    if before and len(before.split()) >= 2 and offices.is_given(words[0]):
        return _Part("", before, role=" ".join(words[held[0] :]))
    run = _last_run(words)
    if len(run) > 2 and len(words) > held[-1] + 3 and all(is_name_word(word) for word in run[-2:]):
        return _Part("", " ".join(run[-2:]), role=" ".join(words[:-2]))
    tail = words[-2:]
    if len(words) > held[-1] + 3 and _name_of(tail) and offices.is_given(tail[0]):
        return _Part("", " ".join(tail), role=" ".join(words[:-2]))
    return None


def _last_run(words: Sequence[str]) -> Sequence[str]:
    """The capitalised words at the end."""
    start = len(words)
    while start and CAPITALISED.match(words[start - 1]):
        start -= 1
    return words[start:]


def _glued_office(word: str) -> bool:
    """Whether an office ends the word where a blank was lost ("ECGDchairman")."""
    return any(
        word.endswith(noun) and word != noun
        for noun in ("chairman", "chairwoman", "spokesman", "Secretary", "Minister")
    )


def _by_capitals(words: Sequence[str]) -> _Part | None:
    name = _name_of(words)
    if not name or (name.isupper() and len(words) == 1) or any(offices.ACRONYM.fullmatch(word) for word in words[:1]):
        return None
    given = next((i for i, word in enumerate(words) if offices.is_given(word)), 0)
    if given and len(words) - given >= 2:
        return _Part("", " ".join(words[given:]), role=" ".join(words[:given]))
    return _Part("", name)


def _by_given(words: Sequence[str]) -> _Part | None:
    """A given name and what follows it somewhere in the stretch: "music mogul Louis Walsh", "their mother Lisa"."""
    for i, word in enumerate(words):
        name = _longest_name(words[i:]) if offices.is_given(word) else None
        if name and (len(name.split()) > 1 or i + 1 == len(words)):
            after = words[i + len(name.split()) :]
            role = after if any(map(offices.is_office, after)) else words[:i]
            return _Part("", name, role=" ".join(role) or None)
    return None


def _person(span: Span, parts: Sequence[_Part], named: int) -> Reference:
    part = parts[named]
    post_nominals = part.post_nominals + tuple(
        word
        for other in parts[named + 1 :]
        for word in other.text.split()
        if offices.key(word) in offices.folded("post_nominals")
    )
    description = offices.office(_role_text(parts, named))
    words = (part.name or "").split()
    kind = MentionKind.NAME if len(words) > 1 else MentionKind.SURNAME
    return Reference(span, kind, SpeakerKind.PERSON, part.name, part.honorific, post_nominals, *description)


def _role_text(parts: Sequence[_Part], named: int) -> str | None:
    """The office of the person named in part `named`: in that part, else after the name, else before it."""
    part = parts[named]
    if part.role and OPENING.match(part.role):
        return None
    if part.role:
        tail = [other.text for other in parts[:named] if not OPENING.match(other.text)]
        joined = tail and (
            offices.is_office(tail[0].split()[-1]) or all(word[:1].isupper() for text in tail for word in text.split())
        )
        return ", ".join((*tail, part.role)) if joined else part.role
    after = list(_until_clause(parts[named + 1 :]))
    before = [other.text for other in parts[:named] if not OPENING.match(other.text) and not CLAUSE.match(other.text)]
    return ", ".join(after) or ", ".join(before) or None


def _until_clause(parts: Sequence[_Part]) -> Iterator[str]:
    """The stretches after a name that tell its office: up to a relative clause or a remark."""
    told = False
    for part in parts:
        office = any(map(offices.is_office, part.text.split()[:8]))
        if offices.key(part.text) in offices.folded("post_nominals"):
            continue
        if (CLAUSE.match(part.text) and not office) or (told and not CAPITALISED.match(part.text)):
            return
        told = told or office
        yield part.text


def _unnamed(span: Span, core: str) -> Reference | None:
    """An office, a spokesperson or an organisation without a person's name."""
    first = _unnamed_part(core)
    begin = core.find(first)
    inner = Span(span.start + begin, span.start + begin + len(first))
    words = first.split()
    if any(offices.key(word) in offices.folded("spokesperson_nouns") for word in words):
        role, organisation = _spokesperson(words)
        return Reference(inner, MentionKind.DESCRIPTION, SpeakerKind.ROLE, first, role=role, organisation=organisation)
    if offices.is_organisation(first) and not offices.is_office(words[-1]):
        return Reference(inner, MentionKind.NAME, SpeakerKind.ORGANISATION, first)
    if any(map(offices.is_office, words)):
        return Reference(
            inner, MentionKind.ROLE, SpeakerKind.ROLE, first, role=first.removeprefix("The ").removeprefix("the ")
        )
    if len(words) <= 6 and all(CAPITALISED.match(word) or word.lower() in _JOINTS for word in words):
        return Reference(inner, MentionKind.NAME, SpeakerKind.ORGANISATION, first)
    return Reference(inner, MentionKind.DESCRIPTION, SpeakerKind.UNKNOWN, first) if len(words) <= 8 else None


def _unnamed_part(core: str) -> str:
    """The stretch that names an office or a body; behind an opening clause it is the last one that does."""
    parts = _parts(core)
    inner = LAST_OFFICE.search(parts[-1]) if OPENING.match(parts[-1]) else None
    if inner and offices.is_office(inner["office"].split()[-1]):
        return str(inner["office"])
    if not core.startswith(parts[0]):
        parts = [part for part in parts if any(map(offices.is_office, part.split()))][-1:] or parts
    return parts[0]


def _spokesperson(words: Sequence[str]) -> tuple[str, str | None]:
    noun = next(i for i, word in enumerate(words) if offices.key(word) in offices.folded("spokesperson_nouns"))
    body = " ".join(words[1:noun] if words[0].lower() in ("a", "an", "the") else words[:noun])
    after = " ".join(words[noun + 2 :]) if words[noun + 1 : noun + 2] in (["for"], ["from"]) else ""
    return words[noun], (after or body or None)
