"""Mastheads: lines over a headline that name the sender, a person with an office or an office alone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from govnews import lexicon
from govnews.patterns import Pattern
from govnews.stages import dates, offices

TOKEN = Pattern("masthead_token", r"[\p{L}\p{M}.’'&-]+ | \d+", yes="Doe", no=", ·")
NEWS_OF = Pattern(
    "news_of",
    r"""
    \s* (?: from \s+ (?= the \s )
      | (?: joint \s+ )? (?: press | media | news ) \s+ (?: releases? | statement | room | office ) \s+ (?: (?: from
      | of | by ) \s+ )? | (?: news | newsroom | office ) \s+ (?: from | of ) \s+ )
    (?: the \s+ )? (?: office \s+ of \s+ )?
    """,
    yes="News from Senator Jane Doe",
    no="New offices for Senator Jane Doe",
    ignore_case=True,
    by="match",
)
RELEASES_FROM = Pattern(
    "releases_from",
    r"""
    (?i: (?: news | press | media ) \s+ releases? \s+ from ) \s+
    (?: (?: \p{Lu} | \( | & | of\b | the\b | and\b ) \S* \s* ){1,14}
    """,
    yes="News Releases from Headquarters",
    no="News releases from the harbour help",
    by="fullmatch",
)
LISTING = Pattern(
    "listing",
    r"""
    (?: (?: \p{Lu}[\p{L}\p{N}.’'&-]* | of | the | and ) \s+ ){1,6}
      (?: (?: Press | Media | News ) \s+ (?: Releases | Statements | Briefings ) | Newsroom | News\s+(?: Room | Centre
        | Center | Archives? ) )
    | (?: \p{Lu}[\p{L}\p{N}]* \s+ ){1,3} (?: Weekly | e?-?Newsletter | Bulletin | Digest )
    | (?: Latest | All | Recent ) \s+ (?: Press | Media | News ) \s+ (?: Releases | Statements )
    | (?: \p{Lu}\p{L}+ \s+ (?: and \s+ )? ){1,2} News (?: \s? RSS )? | Latest \s+ news \s? RSS
    | (?: Latest \s+ )? (?: News | Updates ) \s+ from \s+ (?: the \s+ )? (?: \p{Lu}{2,8} )
    """,
    yes="Harbour Board Media Releases",
    no="Harbour Board withdraws Media Releases",
    by="fullmatch",
    needs=("Press", "Media", "News", "news", "Weekly", "Bulletin", "Digest", "Updates"),
)
RELEASE_OF = Pattern(
    "release_of",
    r"""
    (?: [\p{Lu}\p{N},.’'&-]+ \s+ ){0,8} (?: NEWS | PRESS | MEDIA ) \s+ (?: RELEASE | STATEMENT | ALERT )
    (?: \s+ [\d/ -]{1,12} )?
    """,
    yes="LINDEN HARBOUR BOARD MEDIA RELEASE",
    no="Board withdraws media release",
    by="fullmatch",
    needs=("NEWS", "PRESS", "MEDIA"),
)
RELEASE_OF_BODY = Pattern(
    "release_of_body",
    r"""
    (?P<body> (?: (?: \p{Lu}[\p{L}’'&-]* | of | for | the | and ) \s+ ){1,8} )
    (?: News | Press | Media ) \s+ (?: Release | Statement | Alert )
    """,
    yes="Department of Tides Media Release",
    no="Department of Tides withdraws Media Release",
    by="fullmatch",
    needs=("News", "Press", "Media"),
)
# Each word is written as a letter: T "Honourable", S another title, G given name, C other capitalised word, P letters
# after a name, M member of a parliament, H head of an office, F field of an office, K word before an office, R "of",
# "for" or "from", J joint, X any other.
_NAME = r"(?: J? S* T+ S* [GC]{1,3} P* | S* G [GC] (?! P ) | S* [GC]{2,3} P+ )"
# Letters can be read as fields in one way only, or the time would double with each of them.
FIELDS = r"(?> [JR] [FKJR]{0,12} (?: H [FH]{0,6} [JR] [FKJR]{0,12} ){0,6} (?: H [FH]{0,6} | (?<= F ) ) )?"
_OFFICE = rf"(?: J? [KF]* (?: (?> H+ {FIELDS} ) | M (?: R J? [GC]{{1,2}} (?= $ | [KJFHM] ) )? ) )"
LINE = Pattern(
    "masthead_line",
    rf"{_NAME}? {_OFFICE} (?: {_OFFICE} | {_NAME} (?: R [GC]{{1,2}} $ )? )*",
    yes="TGCPHRF",
    no="HXC",
    by="fullmatch",
)
NAME = Pattern("masthead_name", rf"{_NAME} | C", yes="GC", no="GH", by="fullmatch")
OFFICE = Pattern(
    "masthead_office",
    r"[KJ]* H (?: J? R (?: C{0,2} [FKJHM]+ | C{1,2} ) )+",
    yes="HRFJHRCF",
    no="HRFCC",
    by="fullmatch",
)
DEPARTMENT = Pattern(
    "department",
    r"""
    (?: [\p{L}.’'-]+ \s+ ){0,3} (?: department | ministry | office | bureau ) \s+ (?: of | for ) \s+
    (?P<fields> [^–—|•]{3,90}? )
    (?: \s+ [-–—|•] \s .{2,80} | ,? \s+ (?i: (?: media | press | news ) \s+ (?: statements? | releases? | office ) ) )?
    """,
    yes="Linden Department of Health – Port Linden",
    no="Department store opens",
    ignore_case=True,
    by="fullmatch",
    needs=("department", "ministry", "office", "bureau"),
)
PIECES = Pattern("pieces_of_masthead", r"\s{2,}", yes="Doe  Mayor", no="Jane Doe")
OFFICE_FOR = Pattern(
    "office_for",
    r"""
    (?i: from \s+ )? (?i: the \s+ )? (?: \p{Lu}[\p{L}-]+ \s+ ){0,3}
    (?i: ministers? | parliamentary \s+ secretary | treasurer | ombudsman | spokes \p{L}+ )
    (?: \s+ (?i: for | of | assisting ) ) \s+
    (?: (?: \p{Lu}[\p{L}.-]*,? | (?i: for | of | the | and | on ) | & ) (?: \s+ | $ ) ){1,24}
    """,
    yes="Minister for Tides and Minister Assisting the Mayor on Gulls",
    no="Minister for Tides opens quay",
    by="fullmatch",
)
_BODY_WORDS = 7
_LONGEST, _OFFICE_WORDS, _OTHER, _ASKED_AGAIN = 200, 4, "X", 64


def is_sender(line: str) -> bool:
    """Whether the line gives nothing but an office, with or without its holder's name.

    >>> is_sender("The Hon. Jane Doe MP  Minister for Coastal Affairs"), is_sender("News from Senator Jane Doe")
    (True, True)
    >>> is_sender("Minister for Coastal Affairs opens quay"), is_sender("Senator Doe Opens Quay")
    (False, False)
    """
    return len(line) <= _LONGEST and _is_sender(line)


# The lines around the title are asked again and again, each with those beside it.
@lru_cache(_ASKED_AGAIN)
def _is_sender(line: str) -> bool:
    kicker = NEWS_OF.match(line)
    return bool(LINE.fullmatch(_letters(line[kicker.end() if kicker else 0 :])))


def may_be_sender(line: str) -> bool:
    """Whether the line reads as offices, with names or not, though it could be a title: what an office is for is open.

    >>> may_be_sender("JANE DOE MP  Minister for Tides and Gulls"), may_be_sender("Minister for Tides opens quay")
    (True, False)
    """
    pieces = [piece for piece in PIECES.compiled.split(line.strip()) if piece] if len(line) <= _LONGEST else []
    return any(map(OFFICE_FOR.fullmatch, pieces)) and all(
        OFFICE_FOR.fullmatch(piece) or is_sender(piece) or is_name(piece) for piece in pieces
    )


def is_news_of(line: str) -> bool:
    """Whether the line says of whom what follows is news: "News Releases from Headquarters".

    >>> is_news_of("News Releases from Port Linden Harbour"), is_news_of("News releases from Linden help sailors.")
    (True, False)
    >>> is_news_of("Harbour Board Media Releases"), is_news_of("News from the HMO"), is_news_of("News from the quay")
    (True, True, False)
    """
    return is_listing(line) or (len(line) <= _LONGEST and RELEASES_FROM.fullmatch(line) is not None)


def is_listing(line: str) -> bool:
    """Whether the line names a collection of news: "Harbour Board Media Releases".

    >>> is_listing("Harbour Board Newsroom"), is_listing("News Releases from Headquarters")
    (True, False)
    """
    return len(line) <= _LONGEST and LISTING.fullmatch(line) is not None


def is_release_of(line: str) -> bool:
    """Whether the line says, in capitals, whose release it stands over: "LINDEN HARBOUR BOARD MEDIA RELEASE".

    >>> is_release_of("LINDEN HARBOUR BOARD MEDIA RELEASE"), is_release_of("Board withdraws media release")
    (True, False)
    """
    day = dates.DATE.match(line)
    rest = line[day.end() if day else 0 :].strip()
    return len(line) <= _LONGEST and (RELEASE_OF.fullmatch(rest) is not None or _is_release_of_body(rest))


def _is_release_of_body(line: str) -> bool:
    found = RELEASE_OF_BODY.fullmatch(line)
    return found is not None and offices.is_organisation(found["body"])


def is_department(line: str) -> bool:
    """Whether the line gives nothing but a department, by what it is for.

    "Justice" is the title of a judge too, and so a word for a head of an office.

    >>> is_department("Department of Justice and Transport"), is_department("Ministry of Health Opens Clinic")
    (True, False)
    """
    found = DEPARTMENT.fullmatch(line)
    return found is not None and not set(_letters(found["fields"])) - set("FHJK")


def is_body(line: str) -> bool:
    """Whether the line gives nothing but the name of a public body, told by its last word.

    >>> is_body("National Tides Commission"), is_body("Mayor’s Office"), is_body("Board opens new Office")
    (True, True, False)
    """
    words = line.split()
    named = 1 < len(words) <= _BODY_WORDS and words[-1] in lexicon.words("public_bodies")
    return named and all(word[:1].isupper() or letter(word) in "RJ" for word in words)


def is_holder(line: str) -> bool:
    """Whether the line gives nothing but a name and, behind a comma, the office: "Jane Doe, Minister for Tides".

    >>> is_holder("Jane Doe MS, Minister for Tides"), is_holder("Jane Doe, Minister for Tides, opens quay")
    (True, False)
    """
    who, comma, office = line.partition(", ")
    if not comma or len(line) > _LONGEST:
        return False
    words = office.split()
    held = any(map(offices.is_office, words[:_OFFICE_WORDS])) and len(who.split()) > 1 and is_name(who)
    return held and all(word[:1].isupper() or letter(word) in "RJ" for word in words)


def held_by(line: str, below: str) -> str | None:
    """The name that a line gives with an office, which stands behind a comma or on the line below; None of any other.

    >>> held_by("Jane Doe MS, Minister for Tides", ""), held_by("Jane Doe", "Minister for Ports")
    ('Jane Doe MS', 'Jane Doe')
    >>> held_by("Jane Doe", "Port Linden")
    """
    line, below = line.strip(), below.strip()
    if is_holder(line):
        return line.partition(", ")[0]
    office = is_sender(below) and len(below.split()) <= _OFFICE_WORDS and not is_name(below)
    return line if office and len(line.split()) > 1 and is_name(line) else None


def is_office_of(line: str, other: str) -> bool:
    """Whether the line gives an office, and the other one beside it the name of somebody who holds it.

    >>> is_office_of("Minister for Ambulance Services", "The Honourable Jane Doe")
    True
    """
    if len(other) > _LONGEST:
        return False
    letters = _letters(other)
    named = not {"T", "G"}.isdisjoint(letters) and NAME.fullmatch(letters) is not None
    return named and bool(OFFICE.fullmatch(_letters(line)))


def is_of_office(word: str) -> bool:
    """Whether a word is of an office or of how its holder is called: "Minister", "Senator", "Hon.", "MP".

    >>> is_of_office("SENATOR"), is_of_office("quay")
    (True, False)
    """
    return letter(word.strip(",;:()")) in "THPM"


def is_name(line: str) -> bool:
    """Whether the line gives nothing but a person's name, or one word such as a state's.

    >>> is_name("Jane Doe MP"), is_name("Port Linden opens")
    (True, False)
    """
    return len(line) <= _LONGEST and bool(NAME.fullmatch(_letters(line)))


@lru_cache(_ASKED_AGAIN)
def _letters(line: str) -> str:
    """The words as letters; initials and other single letters are left out.

    Up to the first one that no such line has: most lines are prose, and have one soon.
    """
    found = ""
    for token in TOKEN.finditer(line.strip("-–—_* ")):
        word = token.group()
        if len(word.rstrip(".")) > 1 or word == "&":
            found += letter(word)
            if found[-1] == _OTHER:
                break
    return found


@cache
def _letter_of() -> Mapping[str, str]:
    return {row[0]: row[1] for row in lexicon.table("masthead_words")}


@lru_cache(1 << 14)
def letter(word: str) -> str:
    """What a word can be in a line that names a sender, as a letter."""
    key = offices.key(word.rstrip("’'"))
    known = _letter_of().get(key)
    if known:
        return known
    if not word[:1].isupper():
        return _OTHER
    kinds = (
        ("P", word.replace(".", "").isupper() and key in offices.folded("post_nominals")),
        (_OTHER, key in lexicon.words("plural_offices")),
        ("H", offices.is_office(word)),
        ("T", key in ("hon", "honourable", "honorable")),
        ("S", key in offices.folded("honorifics")),
        ("F", offices.is_field(word)),
        ("G", offices.is_given(word.title() if word.isupper() else word)),
    )
    return next((kind for kind, fits in kinds if fits), "C")
