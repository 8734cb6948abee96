"""Site lines: what a site writes about itself over and under its stories, told by the shape of the line."""

from __future__ import annotations

from govnews import lexicon
from govnews.patterns import Pattern

LOGO = Pattern(
    "logo_twice",
    r"(?P<words> \S+ \s [^\n]{0,100}? \b (?: logo | crest | emblem | seal | coat \s of \s arms ) ) \s+ (?P=words)",
    yes="Port of Linden Logo Port of Linden Logo",
    no="Port of Linden has a new logo",
    ignore_case=True,
    by="fullmatch",
    needs=("logo", "crest", "emblem", "seal", "coat"),
    words=("logo", "crest", "emblem", "seal", "coat"),
)
GLUED = Pattern(
    "glued_links",
    r"\p{Ll} (?<! \b M[ca] ) (?<! \b Mac ) \p{Lu}",
    yes="NewsMedia",
    no="News MacLeod",
)
OF_ITSELF = Pattern(
    "site_of_itself",
    r"""
    (?: this | our ) \s+ (?: web \s? site | site | web \s? page ) \s+ (?: is | was | uses | requires | has | contains
      | works ) \b .*
    | this \s+ is \s+ (?: not \s+ )? (?: the | an? ) \s+ (?: current | former | archived? | historical | new | old
      | official ) \b [^.]{0,60} \b (?: web \s? site | site | web \s? page ) \b .*
    | (?: we | this \s+ (?: web \s? )? site ) \s+ uses? \s+ cookies \b .*
    | (?: please \s+ )? (?: enable | turn \s+ on ) \s+ java \s? script \b .*
    | (?: your | you \s+ are \s+ using \s+ an? ) \b [^.]{0,40} \b browser \b .*
    """,
    yes="This is not the current website of the harbour board. To get there, go to",
    no="This site of the old quay is closed.",
    ignore_case=True,
    by="fullmatch",
    needs=("site", "web", "javascript", "java script", "browser"),
    words=("site", "website", "webpage", "web", "javascript", "java", "browser", "cookies"),
)
FOREIGN = Pattern(
    "foreign_letters",
    r"[^\p{L}]* (?: (?! \p{Latin} ) \p{L} [^\p{Latin}]* )",
    yes="简体",
    no="Français",
    by="fullmatch",
)
AUTHORISED = Pattern(
    "authorised_by",
    r"""
    \b (?: (?: written | printed | published | spoken ) ,? \s+ (?: and \s+ )? ){0,2} (?: authori[sz]ed | paid \s+ for )
    (?: \s+ and \s+ \p{L}+ )? \s+ by \s+ [^\n]{3,160}
    """,
    yes="Authorised by Jane Doe MP, Harbour Party, Port Linden.",
    no="The works were authorised by Jane Doe",
    ignore_case=True,
    by="fullmatch",
    needs=("authori", "paid for"),
    words=("authorised", "authorized", "paid"),
)
BANNER = Pattern(
    "banner_of_government",
    r"""
    (?= [^\n]* \b (?i: official | government | agency | state | federal | city | county | department ) \b )
    (?i: an? | the | this \s is \s an? ) \s+ (?: (?: \p{Lu}\S* | official | government | of | the | and ) \s+ ){1,9}
      (?i: web \s? site | web \s? portal ) \b
    """,
    yes="A Port Linden Government Agency Website",
    no="A government agency opens a website",
    by="fullmatch",
    needs=("site", "Site", "SITE", "portal", "Portal"),
    words=("website", "web", "webportal"),
)
_OF_SITE = (OF_ITSELF, LOGO, BANNER, AUTHORISED)
_LONGEST, _LINKS, _MOST_WORDS, _FOREIGN = 400, 3, 4, 60
_OF_ADDRESSES = frozenset("0123456789/@")
_STOPS = (".", "!", "?", ":", ";", ",", "”", '"')


def is_of_site(line: str) -> bool:
    """Whether a line speaks of its site or of who had it printed, is a row of glued links, or names its logo twice.

    >>> is_of_site("HomeNewsHarbour RulesAbout Linden"), is_of_site("This website uses cookies to count its visitors.")
    (True, True)
    >>> is_of_site("A Port Linden Government Agency Website"), is_of_site("A New Website for Linden")
    (True, False)
    >>> is_of_site("Harbour rules for McRoe and O'Doe"), is_of_site("Our website will list the quays.")
    (False, False)
    """
    words = lexicon.spelled(line).words
    return len(line) <= _LONGEST and (
        _is_glued(line) or any(pattern.fullmatch(line) for pattern in _OF_SITE if pattern.may(words))
    )


def _is_glued(line: str) -> bool:
    """Whether so many words of a line are glued that it was a row of links; prose has a glued one here and there.

    What has a number or a slash is an address.
    """
    if line.isupper() or line.islower() or line.rstrip().endswith(_STOPS) or not _OF_ADDRESSES.isdisjoint(line):
        return False
    glued = len(GLUED.findall(line))
    return glued >= _LINKS and len(line.split()) <= _MOST_WORDS * glued


def is_foreign(line: str) -> bool:
    """Whether a short line has letters, none of them Latin: the name of a language, or a link for its readers.

    >>> is_foreign("繁體"), is_foreign("日本 (Nihon)"), is_foreign("***")
    (True, False, False)
    """
    return len(line) < _FOREIGN and FOREIGN.fullmatch(line) is not None
