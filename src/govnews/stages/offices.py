"""Offices: which words are offices, honorifics, ranks and bodies, and what a description of somebody says of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from govnews import lexicon
from govnews.patterns import Pattern

ACRONYM = Pattern("acronym", r"\b \p{Lu}[\p{Lu}&]{1,6} s? \b", yes="MHCLG", no="Ministry")
POSSESSIVE = Pattern(
    "possessive",
    r"(?P<owner> .{2,80}? ) (?: ['’]s | (?<=s)['’] ) \s+ (?P<rest> \S.* )",
    yes="QAA’s Director",
    no="QAA Director",
    by="fullmatch",
)
AT_BODY = Pattern(
    "at_body",
    r"(?P<office> .*? ) ,? \s* \b (?: at | from | with ) \s* (?P<body> (?:the\s*)? \p{Lu} [^,]+ )",
    yes="Consultant in Medicine at Doe University",
    no="Chief Executive",
    by="fullmatch",
)
OF_BODY = Pattern(
    "of_body",
    r"""
    (?P<office>
      (?! .* \b (?i:
        minister | secretary | chancellor | member \s+ of \s+ (?: the \s+ )? (?: \p{L}+ \s )? parliament
      ) \b )
      .*?
    ) ,? \s* \b (?: of | for ) \s+ (?P<body> (?:the\s+)? \p{Lu} .+ )
    """,
    yes="chair of the Trust",
    no="Minister for Health",
    by="fullmatch",
)
HEADS_BODY = Pattern(
    "heads_body",
    r"""
    \b (?: chief\ executive (?:\ officer)? | c[eo]o | chair (?: man | woman | person )? | managing\ director | founder
      | spokes\p{L}+ | head\ teacher | vice-chancellor | principal ) $
    """,
    yes="Interim Chief Executive",
    no="Chief Inspector",
    ignore_case=True,
)
BEFORE_OFFICE = Pattern(
    "before_office",
    r"(?: [\s*•–—-]+ | (?: as | the | an | a ) [\s-]+ )+",
    yes="- as the chair",
    no="chair",
    ignore_case=True,
    by="match",
)
DONE_BY = Pattern(
    "done_by", r"\p{Ll}+ \b .* \b by \s+ (?= \p{Lu} )", yes="research published by Minister", no="Minister", by="match"
)
CLAUSE_BEHIND = Pattern(
    "clause_behind", r",? \s+ (?: who | which | that | whose ) \b", yes="chair of the Board who opened it", no="chair"
)
_LONGEST_ACRONYM = 3
_KEPT, _DESCRIPTIONS = 1 << 14, 1 << 10


@cache
def glued() -> tuple[str, ...]:
    """The offices that words are glued to where a blank was lost, to ask all of them at once."""
    return tuple(lexicon.words("glued_offices"))


@cache
def folded(*lists: str) -> frozenset[str]:
    """The entries of word lists in lower case and without full stops."""
    return frozenset(word.lower().replace(".", "") for name in lists for word in lexicon.words(name))


@lru_cache(_KEPT)
def key(word: str) -> str:
    """A word as `folded` has it."""
    return word.strip(",;:").lower().replace(".", "")


@lru_cache(_KEPT)
def is_office(word: str) -> bool:
    """Whether the word is the head noun of an office ("Minister", "spokesperson")."""
    wanted = key(word).removeprefix("co-")
    offices = folded("role_nouns", "spokesperson_nouns")
    return wanted in offices or (wanted.endswith("s") and wanted[:-1] in offices)


@cache
def synonyms() -> Mapping[str, Sequence[str]]:
    """Short forms that stand for an office by themselves ("PM"), and the words that they stand for."""
    return {word: office.split() for word, office in lexicon.table("office_synonyms")}


def _plain(text: str) -> str:
    """A description without what only joins it to a name or to the sentence."""
    for before in (DONE_BY, BEFORE_OFFICE):
        found = before.match(text)
        text = text[found.end() :] if found else text
    text = text.rstrip(" ,;:")
    return text if "." in text.rpartition(" ")[2][:-1] else text.rstrip(".")


def is_chamber(word: str) -> bool:
    """Whether letters behind a name tell of a seat in a chamber ("MP", "MLA")."""
    return word in lexicon.words("chambers")


@lru_cache(_KEPT)
def is_titular(word: str) -> bool:
    """Whether a word can stand within an office: "Minister for Sport, [Ports and Culture]".

    >>> is_titular("Ports"), is_titular("and"), is_titular("opens")
    (True, True, False)
    """
    return word[:1].isupper() or word in lexicon.of_kind("joints", "office", "both")


def is_field(word: str) -> bool:
    """Whether the word tells what an office is for ("Health", "Transport")."""
    return key(word) in lexicon.words("portfolios")


@lru_cache(_KEPT)
def is_given(word: str) -> bool:
    """Whether the word is a common given name, in capitals or not."""
    plain = word.title() if word.isupper() and len(word) > _LONGEST_ACRONYM else word
    return plain in lexicon.words("given_names")


def is_organisation(phrase: str) -> bool:
    """Whether the phrase names a body: it holds such a noun or an acronym.

    >>> is_organisation("the Woodland Trust"), is_organisation("the Middle East")
    (True, False)
    """
    words = phrase.replace(",", " ").split()
    return not lexicon.words("organisation_nouns").isdisjoint(words) or bool(ACRONYM.search(phrase))


def _heads(office: str, body: str) -> bool:
    """Whether what stands before "of" or "for" is who heads or serves the body behind it."""
    held = not office or any(map(is_office, office.split()))
    return held and (not office or HEADS_BODY.search(office) is not None or is_organisation(body))


@lru_cache(_DESCRIPTIONS)
def office(text: str | None) -> tuple[str | None, str | None]:
    """The office and the organisation in a description of what somebody is; neither where it tells of none.

    >>> office("as chair of the Woodland Trust"), office("Jan. 26"), office("joined the march")
    (('chair', 'Woodland Trust'), (None, None), (None, None))
    """
    bare = _bounded(_plain(text or ""))
    if not told(bare) and (not is_organisation(bare) or any(map(str.isdigit, bare))):
        return None, None
    owner = POSSESSIVE.fullmatch(bare)
    if owner and told(owner["rest"]):
        return owner["rest"], owner["owner"] if _is_owner(owner["owner"]) else None
    at_body, of_body = (None, None) if _is_several(bare) else (AT_BODY.fullmatch(bare), OF_BODY.fullmatch(bare))
    if at_body:
        return at_body["office"] or None, at_body["body"].removeprefix("the").lstrip()
    if of_body and _heads(of_body["office"], of_body["body"]):
        return of_body["office"] or None, of_body["body"].removeprefix("the ")
    if not told(bare):
        return None, bare
    return bare, None


def told(description: str) -> bool:
    """Whether a description tells of an office, by its word or by a part of it: "Chairman-in-Office".

    >>> told("stand-up comedian"), told("Chairman-in-Office"), told("the quay")
    (True, True, False)
    """
    return any(map(is_office, description.replace("-", " ").split()))


def _bounded(bare: str) -> str:
    """A description without a clause behind it, whose it is, and the joints that a cut left at its ends."""
    clause = CLAUSE_BEHIND.search(bare)
    words = bare[: clause.start() if clause else None].split(" ")
    while words and words[-1].lower() in lexicon.of_use("small_words", "binds"):
        words.pop()
    if not lexicon.words("clause_words").isdisjoint(map(str.lower, words)):
        return ""
    words = words[1:] if words and words[0].lower() in lexicon.words("possessives") else words
    return " ".join([*words[:-1], _of_one(words[-1])]) if words else ""


def _of_one(word: str) -> str:
    """The last word of an office that several hold who are named together, as one holds it: "Senator[s]"."""
    if word.lower() not in lexicon.words("plural_offices"):
        return word
    irregular = {"men": "man", "ies": "y"}.get(word[-3:])
    return f"{word[:-3]}{irregular}" if irregular else word.removesuffix("s")


def _is_owner(owner: str) -> bool:
    """Whether the owner of an office is a body: not whom it serves ("Children's Minister") and not the Crown."""
    last = owner.rpartition(" ")[2]
    return owner[:1].isupper() and last not in lexicon.words("served")


def _is_several(bare: str) -> bool:
    """Whether a description gives two offices: "Mayor of Linden and chair of the Board"."""
    first, joint, second = bare.partition(" and ")
    return bool(joint) and any(map(is_office, first.split())) and any(map(is_office, second.split()[:3]))


def is_of_fields(role: str) -> bool:
    """Whether an office is that of two fields: "Minister of Transport and Works", not "Mayor Jane Doe and Minister"."""
    words = role.split()
    return "and" in words and all(word.islower() or is_office(word) or is_field(word) for word in words)
