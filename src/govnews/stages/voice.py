"""Voice: how much a paragraph sounds like a person speaking rather than like the story telling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from govnews import lexicon
from govnews.drafts import Reference
from govnews.patterns import Pattern
from govnews.stages import offices

I_WORD = Pattern(
    "i_word",
    r"\b (?: I (?:['’](?:m|ve|d|ll))? | my | me | myself | mine ) \b (?! \. \p{Lu})",
    yes="I’m glad",
    no="It is",
    words=("i", "my", "me", "myself", "mine"),
)
WE_WORD = Pattern(
    "we_word",
    r"\b (?: [Ww]e (?:['’]\p{L}+)? | [Oo]ur | ours | us | ourselves ) \b",
    yes="Our plan",
    no="US troops",
    words=("we", "our", "ours", "us", "ourselves"),
)
WE_SUBJECT = Pattern(
    "we_subject",
    r"\b we (?: ['’]\p{L}+ )? \b",
    yes="We’re glad",
    no="our plan",
    ignore_case=True,
    words=("we",),
    sure=("we",),
)
YOU_WORD = Pattern(
    "you_word",
    r"\b (?: you | your | yours ) (?: ['’]\p{L}+ )? \b",
    yes="your children",
    no="young",
    ignore_case=True,
    words=("you", "your", "yours"),
    sure=("you", "your", "yours"),
)
CONTRACTION = Pattern(
    "contraction",
    # It begins with the mark, which is rarer than any letter.
    r"""
    ['’] (?: (?<= \p{L} n ['’] ) t | (?<= \p{L} ['’] ) (?: re | ve | ll | m )
      | (?<= \b (?: it | that | there | here | let | what ) ['’] ) s ) \b
    """,
    yes="it’s right",
    no="Jane’s",
    ignore_case=True,
    needs=("'", "’"),
    words=("t", "re", "ve", "ll", "m", "it", "that", "there", "here", "let", "what"),
)
FIGURE = Pattern("figure", r"(?<!\p{L}) [£$€]? \d[\d,.]* %? ", yes="£3 million", no="three million")
STORY_START = Pattern(
    "story_start",
    r"""
    (?: the \s+ (?: \p{L}+ \s+ ){0,3}? (?: announcement | visit | scheme | project | programme | report | consultation
      | review | event | department | ministry | funding
      | meeting | figures | changes | regulations | minister | secretary | government | competition | act | bill
        | agency | council | survey | award | exercise | ship | new | move | measures | plans | investment )
      | this \s+ (?: follows | comes | announcement | is \s+ the ) | today['’]s | as \s+ part \s+ of | under \s+ the
        | since | in \s+ (?: \d{4} | addition | total ) | from \s+ \d
      | for \s+ (?: more | further ) | a \s+ (?: total | new | further ) | an? \s+ \p{L}+ \s+ (?: of | for ) | other
        | also | find | read | visit | applications | details
      | more \s+ (?: than | information ) | there \s+ (?: are | were ) | following | established | during | on \s+ \d
        | at \s+ the )
    \b
    """,
    yes="The visit will also be",
    no="Our visit will be",
    ignore_case=True,
    by="match",
)
SPEECH_START = Pattern(
    "speech_start",
    r"""
    (?: it['’]s | it\ is | this\ is | that['’]s | that\ is | so | but | and | because | however | these | those | that
      | they | today | by | i | we | our | my | let | if | when | no | if | not | as\ a | there['’]s ) \b
    """,
    yes="That’s why",
    no="The Kremlin",
    ignore_case=True,
    by="match",
)


URGING = Pattern(
    "urging",
    r"""
    \b (?: must | should | need \s+ to | has \s+ to | have \s+ to | cannot | can['’]t | never | always
      | want \s+ to )\b
    """,
    yes="we must act",
    no="it musters",
    ignore_case=True,
    words=("must", "should", "need", "has", "have", "cannot", "can", "never", "always", "want"),
    sure=("must", "should", "cannot", "never", "always"),
)
TURN = Pattern(
    "turn",
    r"[,;–—] \s+ (?: but | and \s+ that | so | because | which \s+ is \s+ why | not )\b",
    yes="old, but good",
    no="butter",
    ignore_case=True,
    words=("but", "that", "so", "because", "why", "not"),
)
PASSIVE = Pattern(
    "passive",
    r"""
    \b (?: was | were | been | is \s+ being | are \s+ being | will \s+ be | is \s+ expected | are \s+ expected
      | be ) \s+ (?: \p{Ll}+ly \s+ )? \p{Ll}{2,}(?:ed|en|wn|lt|de) \b
    """,
    yes="was opened",
    no="has opened",
    ignore_case=True,
    words=("was", "were", "been", "be", "being", "expected"),
)
ALSO = Pattern(
    "also",
    r"\b (?: will \s+ also | is \s+ also | are \s+ also | also | in \s+ addition | as \s+ well \s+ as ) \b",
    yes="will also be",
    no="always",
    ignore_case=True,
    words=("also", "addition", "well"),
)


SAID = Pattern(
    "said",
    r"\b (?: said | says | added | told | announced | explained | commented ) \b",
    yes="she said",
    no="I say",
    needs=("said", "says", "added", "told", "announced", "explained", "commented"),
    words=("said", "says", "added", "told", "announced", "explained", "commented"),
)
NAME_START = Pattern(
    "name_start",
    r"\b (?P<given> \p{Lu}\p{L}* (?: [’'-] \p{L}+ )* ) (?= \s+ (?: \p{Lu}\. \s+ )? \p{Lu}[\p{L}’'-] )",
    yes="by Jane Doe of",
    no="by the Jane",
)
TITLED_NAME = Pattern(
    "titled_name",
    r"\b (?: Mr | Mrs | Ms | Dr | Sir | Lord | Minister | Secretary | Sen\. | Senator | President ) \s+ \p{Lu}",
    yes="Mr Doe",
    no="Mr doe",
    words=("mr", "mrs", "ms", "dr", "sir", "lord", "minister", "secretary", "sen", "senator", "president"),
)


def names_office(text: str, source: Reference | None) -> bool:
    """Whether the paragraph speaks of the speaker's office in the third person: "the Chancellor"."""
    heads = [word.strip(",") for word in (source.role or "").split() if offices.is_office(word)] if source else []
    return any(f" {head}" in text or text.startswith(head) for head in heads if head[:1].isupper())


def surname(source: Reference | None) -> str | None:
    """The last word of the name of a person, or None."""
    return source.name.split()[-1] if source and source.name and source.kind.value in ("name", "surname") else None


def is_personal(text: str) -> bool:
    """Whether a paragraph says "I" or "we".

    >>> is_personal("Our quay is open."), is_personal("The quay isn't open.")
    (True, False)
    """
    return any(lexicon.search(word, text) for word in (I_WORD, WE_WORD))


# Words that make an argument turn by themselves.
_TURNING = frozenset(("however", "why", "whilst"))
_BEGINNING, _LOOK = 120, 400
_LISTS = ("emphasis", "evaluative", "narration_signs")


# What is searched for in each paragraph, and by the words that it needs.
_SEARCHED = (
    *(I_WORD, WE_WORD, WE_SUBJECT, YOU_WORD, CONTRACTION),
    *(URGING, TURN, PASSIVE, ALSO, SAID, TITLED_NAME),
)


@cache
def _by_word() -> Mapping[str, Sequence[Pattern]]:
    """The patterns that a word lets match."""
    found: dict[str, list[Pattern]] = {}
    for pattern in _SEARCHED:
        for word in pattern.words:
            found.setdefault(word, []).append(pattern)
    return found


@cache
def _asked() -> frozenset[str]:
    return lexicon.asked(*_LISTS).union(_by_word(), _TURNING)


class _Seen(NamedTuple):
    """A paragraph, those of its words that are asked for, and the patterns that these let match."""

    text: str
    met: frozenset[str]
    possible: frozenset[Pattern]


def of(text: str) -> list[str]:
    """The signs of a paragraph.

    >>> of("I am glad!")[:2]
    ['first person singular', 'exclamation']
    """
    # One look at the words of the text tells which of all that is asked for it can hold.
    met, known = _asked() & lexicon.spelled(text).words, _by_word()
    seen = _Seen(text, met, frozenset(chain.from_iterable(known[word] for word in met if word in known)))
    return [sign for rule in RULES for sign in rule(seen)]


def _has(seen: _Seen, pattern: Pattern) -> bool:
    """Whether a pattern matches anywhere in the paragraph."""
    if pattern not in seen.possible:
        return False
    return not seen.met.isdisjoint(pattern.sure) or pattern.search(seen.text) is not None


def _person(seen: _Seen) -> Iterator[str]:
    if _has(seen, I_WORD):
        yield "first person singular"
    if _has(seen, WE_SUBJECT):
        yield "we"
    elif _has(seen, WE_WORD):
        yield "our without we"
    if _has(seen, YOU_WORD):
        yield "second person"


def _argument(seen: _Seen) -> Iterator[str]:
    text, met, possible = seen
    if _has(seen, URGING):
        yield "urging"
    if not _TURNING.isdisjoint(met) or _has(seen, TURN):
        yield "argument turns"
    if _has(seen, PASSIVE):
        yield "passive"
    if lexicon.count("emphasis", text, met):
        yield "emphasis"
    if ALSO in possible and ALSO.search(text, 0, _BEGINNING):
        yield "adds to what was told"


def _manner(seen: _Seen) -> Iterator[str]:
    text, met, _ = seen
    if _has(seen, CONTRACTION):
        yield "contraction"
    if "!" in text:
        yield "exclamation"
    yield f"evaluative words {min(3, lexicon.count('evaluative', text, met))}"
    yield f"narration words {min(3, lexicon.count('narration_signs', text, met))}"


def _facts(seen: _Seen) -> Iterator[str]:
    text = seen.text
    yield f"figures {min(3, len(FIGURE.findall(text))) if lexicon.spelled(text).figures else 0}"
    if "http" in text or "www." in text or "@" in text:
        yield "address"
    if "(" in text:
        yield "bracket"


def _opening(seen: _Seen) -> Iterator[str]:
    if STORY_START.match(seen.text):
        yield "opens like a story"
    elif SPEECH_START.match(seen.text):
        yield "opens like speech"


@cache
def _given_by_word() -> Mapping[str, Sequence[str]]:
    """The given names without a hyphen, by each word that they are made of, in lower case."""
    found: dict[str, list[str]] = {}
    for name in lexicon.words("given_names"):
        for word in lexicon.spelled(name).words if "-" not in name else ():
            found.setdefault(word, []).append(name)
    return found


@cache
def _given_words() -> frozenset[str]:
    return frozenset(_given_by_word())


def _names_in_full(text: str) -> bool:
    """Whether a given name and another name stand in a paragraph; looks from the first place of a given name on."""
    met, known = _given_words() & lexicon.spelled(text).words, _given_by_word()
    places = [at for word in met for name in known[word] if (at := text.find(name)) >= 0]
    if not places:
        return False
    # The name may be the second part of one with a hyphen.
    start = text.rfind(" ", 0, min(places)) + 1
    given = (part for name in NAME_START.finditer(text, start) for part in name["given"].split("-"))
    return not lexicon.words("given_names").isdisjoint(given)


def _others(seen: _Seen) -> Iterator[str]:
    text, _, possible = seen
    if _names_in_full(text):
        yield "names somebody in full"
    if _has(seen, TITLED_NAME):
        yield "names somebody with a title"
    if SAID in possible and SAID.search(text, 0, _LOOK):
        yield "word of saying"


RULES: tuple[Callable[[_Seen], Iterator[str]], ...] = (
    _person,
    _manner,
    _argument,
    _facts,
    _opening,
    _others,
)
