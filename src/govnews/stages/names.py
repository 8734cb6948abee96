"""Names: a phrase that stands for a source read into name, honorific, office and organisation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve

from govnews import lexicon
from govnews.drafts import Reference
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import fields, glued, offices, openers, unnamed
from govnews.stages.clauses import is_opening
from govnews.stages.parts import Part, behind_body, is_bare_name, is_seat, stretches
from govnews.stages.parts import read as read_part
from govnews.stages.personal_names import CAPITALISED, is_name_word, is_plural_title, unshouted

PLACE = Pattern(
    "place_before_name",
    r"""
    \W* \p{Lu}{3,}[\p{Lu} .,]* \)? (?: , \s* \p{Lu}[\p{L}.]+ )? (?: \([^)]{2,40}\) )? \s*
    (?: (?: -- | [-–—] ) \s+ | — (?= \p{Lu}\p{Ll} ) )
    """,
    yes="WASHINGTON, D.C. – Senator Doe",
    no="Senator Doe",
    by="match",
)
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
CLAUSE = Pattern(
    "clause",
    r"(?: who | which | whose | where | that | a | an | one | now | formerly ) \b",
    yes="who co-chairs the board",
    no="whole",
    by="match",
)
ACTED = Pattern(
    "acted",
    r"who \s+ (?! (?: is | was | serves | served | co-chairs | chairs | heads | leads ) \b )",
    yes="who represented the Mayor",
    no="who is Mayor of Linden",
    by="match",
)
POSSESSIVE_END = Pattern("possessive_end", r"(?<=\p{L}) ['’] [sS] $", yes="Jane Doe’s", no="Jane Does")
WHO = Pattern("who", r",? \s+ who $", yes="Jane Doe, who", no="who is", ignore_case=True)
AFFILIATED = Pattern(
    "affiliated",
    r"""
    (?P<name> [^,]{5,40}? ) \s+ (?P<joint> of | with | from | for | representing ) \s+ (?: the \s+ )?
    (?P<body> \p{Lu} [^,]{2,80} )
    """,
    yes="Jane Doe of the Theatre Trust",
    no="Doe of London",
    by="fullmatch",
)
STANDS_IN = Pattern(
    "stands_in",
    r"(?: (?: an? | the ) \s+ )? (?: [\p{L}’'-]+ \s+ ){0,3} spokes (?: man | woman | person ) \s+ for \s [^,]+",
    yes="the spokesperson for Mayor Jane Doe",
    no="the spokesperson for the Mayor, Jane Doe",
    ignore_case=True,
    by="fullmatch",
)
SUBJECT_PRONOUN = Pattern(
    "subject_pronoun",
    r"(?: he | she | they ) (?= \s \p{Ll} )",
    yes="He then listed them",
    no="Shell listed them",
    ignore_case=True,
    by="match",
)
AGE = Pattern("age", r"(?: aged \s+ )? \d{1,3}", yes="aged 42", no="42nd", by="fullmatch", ignore_case=True)
AND = Pattern("and", r",? \s+ and \s+ (?=\S)", yes="Jane Doe and Ann Roe", no="Sandy Roe")
AGENT = Pattern(
    "agent", r"\b (?: by | with | from | to | meet | met | including ) \s+ (?= \S )", yes="shown by Jane", no="by"
)
_KEPT_LENGTH, _JOINT_WORDS, _MOST_JOINED, _FEW, _LONGEST_PRONOUN = 120, 9, 6, 5, 4
_JOINTS = ("of", "with", "from", "for", "representing")


def read(phrase: str, at: int) -> Reference | None:
    """Read the phrase of a source that begins at offset `at` of the text; None where it names nobody.

    >>> found = read("The Foreign Secretary Boris Johnson", 0)
    >>> found.name, found.role
    ('Boris Johnson', 'Foreign Secretary')
    >>> read("Ian Kimber, QAA’s Director of Standards", 0).organisation
    'QAA'
    """
    found = _read_kept(phrase) if len(phrase) <= _KEPT_LENGTH else _read(phrase)
    return None if found is None else found.at(Span(at + found.span.start, at + found.span.end))


def _read(phrase: str) -> Reference | None:
    """A phrase read, its span counted from its own beginning."""
    place = PLACE.match(phrase) if fields.has_dash(phrase) else None
    lead = max(place.end() if place else 0, glued.start(phrase), unnamed.behind_place(phrase))
    start = lead + openers.start(phrase[lead:])
    core = fields.undated(_without_verb(fields.unstopped(phrase[start:].rstrip(" \t\n\xa0,:;-–—*_"))))
    if core in ("", "The", "the"):
        return None
    span = Span(start, start + len(core))
    deputy, stands, _ = core.partition(" on behalf of ")
    if stands and len(stretches(deputy)) > 1:
        return read(deputy, start)
    if len(core) <= _LONGEST_PRONOUN and PRONOUN.fullmatch(core):
        return Reference(span, MentionKind.PRONOUN, SpeakerKind.UNKNOWN)
    if subject := SUBJECT_PRONOUN.match(core):
        return Reference(Span(start, start + subject.end()), MentionKind.PRONOUN, SpeakerKind.UNKNOWN)
    return _joint(core, span.start) or _pair(core, span.start) or _of_body(core, span) or _single(core, span)


_read_kept = lru_cache(maxsize=1 << 12)(_read)  # Two of five phrases are read again: "Mr Johnson", "the Department".


def _without_verb(core: str) -> str:
    """A phrase without the verb of saying that it ends in, glued to it or not: "the Vice President said"."""
    rest, _, last = core.rpartition(" ")
    if rest and (cues := lexicon.cues().get(last)) and unnamed.quotes(cues):
        return rest.rstrip(" \t\n\xa0,")
    return glued.without_verb(core)


def is_mere_capitals(found: Reference) -> bool:
    """Whether nothing but capitals shows that a reference is a person: no title, no office, no common given name.

    >>> is_mere_capitals(read("Electricity Grid", 0)), is_mere_capitals(read("Jane Grid", 0))
    (True, False)
    """
    shown = found.honorific or found.role or found.organisation or found.speaker_kind is not SpeakerKind.PERSON
    return not shown and not offices.is_given((found.name or "").split()[0])


def _read_single(phrase: str, at: int) -> Reference | None:
    core = phrase.strip(" \t\n\xa0,:;-–—")
    start = at + len(phrase) - len(phrase.lstrip(" \t\n\xa0,:;-–—"))
    return _single(core, Span(start, start + len(core))) if core else None


def _of_body(core: str, span: Span) -> Reference | None:
    """A person whose name stands without a comma behind the body that he is at the head of."""
    if "of" not in core:
        return None
    part = behind_body(Part(core.partition(" ")[2] if core.startswith(("The ", "the ")) else core))
    return _person(span, [part], 0) if part.name else None


def _single(core: str, span: Span) -> Reference | None:
    """A phrase that names one person or body."""
    if openers.is_title_alone(core.split()) or is_seat(core):
        return Reference(span, MentionKind.ROLE, SpeakerKind.ROLE, core, role=core.partition(" ")[2])
    core = fields.undashed(core)
    opened = is_opening(core)
    told = [part for part in stretches(_without_party(core)) if not (part[-1].isdecimal() and AGE.fullmatch(part))]
    parts = openers.left(_with_plain_name(list(map(read_part, told))))
    spokesperson = unnamed.described(span, core) if "spokes" in core.lower() and STANDS_IN.fullmatch(core) else None
    relative = spokesperson or _before_who(core, span.start) or _affiliated(fields.bare(core, told), span)
    if relative:
        return relative
    named = _named(parts, opened)
    if named is not None:
        first = parts[named] if opened and is_bare_name(parts[named]) else parts[0]
        begin = max(core.rfind(first.text), 0)
        return _person(Span(span.start + begin, span.end), parts, named)
    known = _shouted(core, span)
    if known:
        return known
    last = LAST_PRONOUN.search(core) if core[-2:].lower() == "he" else None
    if last:
        return Reference(Span(span.start + last.start(), span.end), MentionKind.PRONOUN, SpeakerKind.UNKNOWN)
    return unnamed.read(span, core)


def _without_party(core: str) -> str:
    """A phrase without party and state and the comma before "Jr."; an office in brackets stands as between commas."""
    bare = PARTY.compiled.sub(lambda found: _bracketed(found.group()), core) if "(" in core or "-" in core else core
    return fields.with_generation(bare)


def _bracketed(group: str) -> str:
    inner = group.strip(" ()")
    words = inner.split()
    named = 1 < len(words) < _FEW and offices.is_given(words[0]) and all(map(is_name_word, words))
    held = group.lstrip()[:1] == "(" and (named or any(map(offices.is_office, words)))
    return f", {inner}" if held else "," * (group.endswith(",") or "," in inner)


def _with_plain_name(parts: list[Part]) -> list[Part]:
    """The parts, the first one read as a name where it is a given name and one more word, and an office follows."""
    words = parts[0].text.split() if parts else []
    plain = len(words) == 2 and offices.is_given(words[0]) and CAPITALISED.fullmatch(words[1]) and not parts[0].name
    if plain and len(parts) > 1 and any(map(offices.is_office, parts[1].text.split())):
        return [evolve(parts[0], name=parts[0].text, role=None), *parts[1:]]
    return parts


def _shouted(core: str, span: Span) -> Reference | None:
    """A person in capitals throughout whom a common given name shows: "JANE DOE, TREASURER"."""
    plain = unshouted(core)
    found = _single(plain, span) if plain != core else None
    full = found is not None and found.kind is MentionKind.NAME and found.speaker_kind is SpeakerKind.PERSON
    return found if full and found and offices.is_given((found.name or "").split()[0]) else None


def _before_who(core: str, at: int) -> Reference | None:
    """Whoever "who" at the end of a phrase means: the last person named before it, "shown round by Jane Doe, who"."""
    found = WHO.search(core) if core[-3:].lower() == "who" else None
    agents = list(AGENT.finditer(core, 0, found.start())) if found else []
    if not found or not agents:
        return None
    start = agents[-1].end()
    named = read(core[start : found.start()], at + start)
    return named if named and named.speaker_kind is SpeakerKind.PERSON and named.kind is MentionKind.NAME else None


def _affiliated(core: str, span: Span) -> Reference | None:
    """A person by full name and the body that he is of: "Jane Doe of the Theatre Trust"."""
    found = AFFILIATED.fullmatch(core) if any(map(core.__contains__, _JOINTS)) else None
    part = read_part(found["name"]) if found else None
    if not found or not part or not part.name or " " not in part.name or offices.is_office(found["name"].split()[-1]):
        return None
    body = found["body"] if offices.is_organisation(found["body"]) else None
    if body is None and not (offices.is_given(part.name.split()[0]) or found["joint"] == "from"):
        return None
    person = _person(span, [part], 0)
    return evolve(person, organisation=person.organisation or body)


def _pair(core: str, at: int) -> Reference | None:
    """Two people with an office each, joined by "and": "the Minister, Jane Doe, and the Mayor of Roe, Ann Lee"."""
    if "and" not in core or AGENT.search(core):
        return None
    for joint in AND.finditer(core):
        if not _is_complete(core[: joint.start()]):
            continue
        left, right = _one(core[: joint.start()], at), _one(core[joint.end() :], at + joint.end())
        if left and right:
            span = Span(left.span.start, right.span.end)
            return Reference(span, MentionKind.NAME, SpeakerKind.GROUP, f"{left.name} and {right.name}")
    return None


def _is_complete(phrase: str) -> bool:
    """Whether a phrase before "and" ends in a name or an office, not in half of one: "Jane Doe, Tree [and Park]"."""
    last = read_part(phrase.rpartition(",")[2].strip())
    return " " in (last.name or "") or any(map(offices.is_office, last.text.split()))


def _one(phrase: str, at: int) -> Reference | None:
    """A single person with a full name, and an office or a known given name; None where more or fewer are named."""
    found = _read_single(phrase, at)
    if found is None or (found.kind, found.speaker_kind) != (MentionKind.NAME, SpeakerKind.PERSON):
        return None
    joined = AND.search(phrase) and "," not in phrase and not offices.is_of_fields(found.role or "")
    held = any(map(offices.is_office, (found.role or "").split())) or offices.is_given((found.name or "").split()[0])
    return found if held and not joined else None


def _joint(phrase: str, at: int) -> Reference | None:
    """People named together, each by full name, by title, or behind one title for all of them.

    "Minister Jane Doe and Mayor Ann Roe", "President Doe and Chancellor Roe", "Sens. Doe, Roe and Lee".
    """
    told = _members(phrase) if " and " in phrase else []
    people = [read_part(member) for member in told]
    if not people or not all(part.name for part in people) or not _are_people(told, people):
        return None
    # A party in the first stretch is left out of it, so that it need not stand in the phrase.
    start = max(phrase.find(told[0].split()[0]), 0)
    names = [part.name or "" for part in people]
    full = all(" " in name for name in names)
    called = f"{', '.join(names[:-1])} and {names[-1]}" if full else PARTY.compiled.sub("", phrase[start:])
    return Reference(Span(at + start, at + len(phrase)), MentionKind.NAME, SpeakerKind.GROUP, called)


def _members(phrase: str) -> list[str]:
    """The stretches of a list of people, the last one behind "and"; none of a phrase that is too long for one."""
    *others, last = stretches(PARTY.compiled.sub("", phrase))
    left, joint, right = f" {last}".rpartition(" and ")
    earlier, again, later = left.partition(" and ")
    # "Sens. Doe and Roe and Rep. Lee": three people; "the Minister for Trade and Work, Jane Doe, and …": one before.
    apart = bool(again) and all(" " in (read_part(part.strip()).name or "") for part in (earlier, later))
    told = [part.strip() for part in (*others, *((earlier, later) if apart else (left,)), right) if part.strip()]
    known = joint and 1 < len(told) <= _MOST_JOINED and all(len(part.split()) <= _JOINT_WORDS for part in told)
    return told if known else []


def _are_people(told: Sequence[str], people: Sequence[Part]) -> bool:
    """Whether the stretches of a list are surely people: by their titles, by one for all, or by full names."""
    full = [" " in (part.name or "") for part in people]
    titled = [bool(part.honorific) or any(map(offices.is_office, (part.role or "").split())) for part in people]
    if all(titled) or is_plural_title(told[0].split()[0]):
        return True
    if len(people) > 2:
        known = [offices.is_given((part.name or "").split()[0]) for part in people]
        return all(t or (f and k) for t, f, k in zip(titled, full, known, strict=True))
    return all(full) and not any(map(offices.is_office, (people[1].role or "").split()[:-1]))


def _named(parts: Sequence[Part], opened: bool) -> int | None:
    """The number of the part that names the person: the first with a title and two names, or with one of them.

    Before "who" it is the last one, and so it is behind an opening clause where the phrase ends in a name.
    """
    named = [i for i, part in enumerate(parts) if part.name]
    if not named:
        return None
    titled = [i for i in named if parts[i].honorific]
    whole = [i for i in named if " " in (parts[i].name or "")]
    known = [i for i in whole if offices.is_given((parts[i].name or "").split()[0])]
    some = [i for i in titled if i in whole] or known or titled or whole or named
    last = parts[-1].text.lower() == "who" or (opened and is_bare_name(parts[-1]))
    return named[-1] if last else next(iter(some), None)


def _person(span: Span, parts: Sequence[Part], named: int) -> Reference:
    part = parts[named]
    post_nominals = part.post_nominals + tuple(
        word
        for other in parts[named + 1 :]
        for word in other.text.split()
        if offices.key(word) in offices.folded("post_nominals")
    )
    description = offices.office(_role_text(parts, named))
    words = [word for word in (part.name or "").split() if word not in lexicon.words("name_particles")]
    kind = MentionKind.NAME if len(words) > 1 else MentionKind.SURNAME
    return Reference(
        span,
        kind,
        SpeakerKind.PERSON,
        glued.bare_name(POSSESSIVE_END.compiled.sub("", part.name or "")),
        part.honorific,
        post_nominals,
        *description,
    )


def _role_text(parts: Sequence[Part], named: int) -> str | None:
    """The office of the person named in part `named`: in that part, else after the name, else before it."""
    part = parts[named]
    if part.role and is_opening(part.role):
        return None
    if part.role:
        tail = [other.text for other in parts[:named] if not is_opening(other.text)]
        words, fields = " ".join(tail).split(), all(w == "and" or offices.is_field(w) for w in part.role.split())
        titular = all(word[:1].isupper() or (fields and offices.is_titular(word)) for word in words)
        joined = tail and (offices.is_office(tail[0].split()[-1]) or titular)
        return ", ".join((*tail, part.role)) if joined else part.role
    after = list(_until_clause(parts[named + 1 :]))
    before = [
        other.text
        for other in parts[:named]
        if not is_opening(other.text)
        and not CLAUSE.match(other.text)
        and any(map(offices.is_office, other.text.split()))
    ]
    # What is told after the name may be no office of his: "who represented the Prime Minister".
    told = "" if after and ACTED.match(after[0]) else ", ".join(after)
    return told or ", ".join(before) or None


def _until_clause(parts: Sequence[Part]) -> Iterator[str]:
    """The stretches after a name that tell its office: up to a relative clause or a remark."""
    told = False
    for part in parts:
        office = any(map(offices.is_office, part.text.split()[:8]))
        if part.text.startswith("responsible "):
            return
        if offices.key(part.text) in offices.folded("post_nominals"):
            continue
        remark = CLAUSE.match(part.text) or (
            is_opening(part.text) and part.text[0].islower() and not part.text.startswith("of ")
        )
        if (remark and not office) or (told and not CAPITALISED.match(part.text)):
            return
        told = told or office
        yield part.text
