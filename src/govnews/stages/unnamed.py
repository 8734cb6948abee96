"""Unnamed: a phrase for a source that names no person, read as an office, a spokesperson or a body."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from govnews import lexicon
from govnews.drafts import Reference
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import fields, offices
from govnews.stages.clauses import is_opening
from govnews.stages.parts import stretches
from govnews.stages.personal_names import CAPITALISED, unshouted

LAST_OFFICE = Pattern(
    "last_office",
    r".* \b (?P<office> (?: the | a | an ) \s+ (?: [\p{L}\p{N}][\p{L}\p{N}’'-]* \s+ ){0,4} \p{L}+ ) $",
    yes="In Parliament the Foreign Secretary",
    no="In Parliament",
)
ANOTHER_THE = Pattern(
    "another_the",
    r"(?<! \b (?: of | for | to | by | with | in | at | from | and | as ) ) \s the \s (?= \p{Lu} )",
    yes="the Review the Secretary of State",
    no="Office of the Prime Minister",
)
IN_PLACE = Pattern(
    "opening_in_place",
    r"""
    ^ \p{Lu} [^,]* \b (?: in | at | near ) \s+ (?: \p{Lu}[\p{L}’'-]+ \s+ ){0,3} \p{Lu}[\p{L}’'-]+ ,
    \s+ \p{Lu}[\p{L}’'-]+ , \s+ (?= the \s+ \p{Lu} )
    """,
    yes="Speaking in Port Linden, Lindenshire, the Mayor",
    no="Speaking in May, Doe, a mayor",
)
CLAUSE_OF_SPEECH = Pattern(
    "clause_of_speech",
    r"(?P<who> [^,]{3,60}? ) \s+ \L<verbs> \s+ that \s",
    yes="The General said that we must act",
    no="The General, who said so",
    lists={"verbs": lambda: [form for form, cues in lexicon.cues().items() if quotes(cues)]},
    by="match",
)
BEFORE_CLAUSE = Pattern(
    "before_clause", r"\s (?: who | which | that | whose ) \s", yes="the chair who was", no="the chair"
)
CLAUSE_BEHIND = Pattern(
    "clause_behind_office",
    r"who | which | that | whose | when | while | \p{Ll}{3,}ing",
    yes="speaking",
    no="Speaking",
    by="fullmatch",
)
_PLACE = r"(?: the \s+ )? \p{Lu}[\p{L}.’'-]* (?: \s+ (?: of \s+ (?: the \s+ )? )? \p{Lu}[\p{L}.’'-]* ){0,4}"
OF_SEVERAL = Pattern(
    "heads_of_several",
    rf"""
    [Tt]he \s+ (?: [\p{{L}}’'-]+ \s+ ){{0,3}} (?i: governments | \L<offices> ) \s+ of \s+
      {_PLACE} (?: , \s+ {_PLACE} ){{0,24}} ,? \s+ and \s+ {_PLACE}
    """,
    yes="The Foreign Ministers of Roe, the Isle of Doe, and New Linden",
    no="The governments of Roe met in Doe",
    lists={"offices": lambda: lexicon.words("plural_offices")},
    by="fullmatch",
)
SHORT_FORM = Pattern(
    "short_form_behind",
    r"\s* \( (?: the \s+ )? [“\"‘]? \p{Lu}[\p{Lu}\p{N}&.-]{1,11} [”\"’]? \) $",
    yes="Harbour Board (HB)",
    no="Harbour Board (of Roe)",
)
DASH = Pattern("glued_dash", r"[—–]", yes="the chair yielded—and he", no="vice-chair")
_LONGEST_BODY, _LONGEST_DESCRIPTION = 6, 8


def read(span: Span, core: str) -> Reference | None:
    """An office, a spokesperson or an organisation without a person's name."""
    said = CLAUSE_OF_SPEECH.match(core) if "that" in core else None
    if said:
        return read(Span(span.start, span.start + said.end("who")), said["who"])
    if "and" in core and OF_SEVERAL.fullmatch(core):
        return Reference(span, MentionKind.DESCRIPTION, SpeakerKind.GROUP, core)
    core = _before_clause(core)
    parts = stretches(core)
    if not parts:
        return None
    first = _unnamed_part(core, parts)
    start, end = fields.place(first, core)
    return _named_short(described(Span(span.start + start, span.start + end), first))


def _named_short(found: Reference | None) -> Reference | None:
    """A body or an office without the short form that stands behind its name: "Harbour Board (HB)"."""
    if found is None or not found.name or not found.name.endswith(")"):
        return found
    cut = SHORT_FORM.search(found.name)
    return evolve(found, name=found.name[: cut.start()]) if cut and cut.start() else found


def _before_clause(core: str) -> str:
    """A phrase up to the office at its head, where a clause follows: "The Mayor [speaking at the quay]".

    >>> _before_clause("The Mayor speaking at the quay"), _before_clause("the minister shared")
    ('The Mayor', 'the minister')
    """
    words = core.split(" ")
    for i in range(2, len(words)):
        if not offices.is_office(words[i - 1]) or offices.is_field(words[i]):
            continue
        told = i == len(words) - 1 and words[i].endswith("ed") and words[i].islower()
        if told or CLAUSE_BEHIND.fullmatch(words[i]) or quotes(lexicon.cues().get(words[i], ())):
            return " ".join(words[:i])
    return core


def behind_place(phrase: str) -> int:
    """Where an office begins behind a clause that ends in a town and its county; 0 where none does.

    >>> behind_place("Speaking in Port Linden, Lindenshire, the Mayor")
    38
    """
    found = IN_PLACE.search(phrase) if phrase.count(",") > 1 else None
    return found.end() if found else 0


def described(span: Span, phrase: str) -> Reference | None:
    """A phrase that is known to be an office, a spokesperson or a body, or a mere description."""
    words = phrase.split()
    if not offices.folded("spokesperson_nouns").isdisjoint(map(offices.key, words)):
        role, organisation = _spokesperson(words)
        return Reference(span, MentionKind.DESCRIPTION, SpeakerKind.ROLE, phrase, role=role, organisation=organisation)
    short = phrase.lower().removeprefix("the ") in offices.synonyms()
    if not short and (_is_body(phrase, words) or _is_mere_capitals(phrase, words)):
        return Reference(span, MentionKind.NAME, SpeakerKind.ORGANISATION, phrase)
    if short or (any(map(offices.is_office, words)) and not _is_clause(phrase)):
        office = phrase.removeprefix("The ").removeprefix("the ")
        return Reference(span, MentionKind.ROLE, SpeakerKind.ROLE, phrase, role=office)
    told = not is_opening(phrase) and len(words) <= _LONGEST_DESCRIPTION
    return Reference(span, MentionKind.DESCRIPTION, SpeakerKind.UNKNOWN, phrase) if told else None


def _is_clause(phrase: str) -> bool:
    """Whether a phrase says something of an office, rather than names it: "The chair yielded—he was wrong"."""
    named = BEFORE_CLAUSE.compiled.split(phrase, 1)[0]
    return DASH.search(named) is not None or not lexicon.words("clause_words").isdisjoint(named.lower().split())


def _is_body(phrase: str, words: Sequence[str]) -> bool:
    """Whether a phrase names a body and not who is at its head; a chamber is one by its members."""
    office = offices.is_office(words[-1])
    if office and words[-2:-1] == ["of"] and words[-1].endswith("s"):
        return True
    titled = offices.is_office(words[0]) and len(words) > 1 and words[1].lower() in ("for", "of")
    titled = titled or _is_held(words)
    return offices.is_organisation(unshouted(phrase)) and not (titled or office)


def _is_held(words: Sequence[str]) -> bool:
    """Whether the first small joint of a phrase stands right behind an office: "the City’s Member for Health"."""
    joint = next((i for i, word in enumerate(words) if word in ("for", "of")), 0)
    return joint > 1 and offices.is_office(words[joint - 1])


def _is_mere_capitals(phrase: str, words: Sequence[str]) -> bool:
    """Whether a short phrase is nothing but capitalised words, none of them an office."""
    if len(words) > _LONGEST_BODY or is_opening(phrase) or any(map(offices.is_office, words)):
        return False
    return all(CAPITALISED.match(word) or word.lower() in lexicon.of_use("small_words", "in body") for word in words)


def _unnamed_part(core: str, parts: list[str]) -> str:
    """The stretch that names an office or a body; behind an opening clause it is the last one that does."""
    last = parts[-1]
    opened = is_opening(last) or ("the" in last and ANOTHER_THE.search(last) is not None)
    inner = LAST_OFFICE.search(last) if opened else None
    if inner and _ends_in_office(inner["office"].split()):
        return str(inner["office"])
    if not core.startswith(parts[0]):
        parts = [part for part in parts if any(map(offices.is_office, part.split()))][-1:] or parts
    return parts[0]


def _ends_in_office(words: Sequence[str]) -> bool:
    """Whether words end in an office, or in one and what it is for: "the Secretary of State"."""
    return offices.is_office(words[-1]) or (words[-2:-1] in (["of"], ["for"]) and offices.is_office(words[-3]))


def _spokesperson(words: Sequence[str]) -> tuple[str, str | None]:
    noun = next(i for i, word in enumerate(words) if offices.key(word) in offices.folded("spokesperson_nouns"))
    body = " ".join(words[1:noun] if words[0].lower() in ("a", "an", "the") else words[:noun])
    after = " ".join(words[noun + 2 :]) if words[noun + 1 : noun + 2] in (["for"], ["from"]) else ""
    return words[noun], (after or body or None)


def quotes(cues: Sequence[lexicon.Cue]) -> bool:
    """Whether a form of a cue tells what somebody says or said in his own words."""
    return any("quote" in cue.frames and cue.tense_form in ("past", "third") for cue in cues)
