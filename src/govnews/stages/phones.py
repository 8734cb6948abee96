"""Phones: numbers to call and addresses to write to."""

from __future__ import annotations

from govnews.patterns import Pattern

PHONE = Pattern(
    "phone",
    # What it begins with stands first, since what comes before takes twelve times as long to look for.
    r"""
    (?= [(+\d] ) (?<![\d£$€.,/]) (?! (?: 19 | 20 ) \d\d (?: [/–-] (?: 19 | 20 )? \d\d \b | \s [–-] \s \d+ / ) )
      (?! \d{1,4} / (?: 19 | 20 ) \d\d \b )
      (?= (?: \D{0,3} \d ){7} )
      \(? \+? \d{2,5} \)? [ .\-/–)]{0,2} \d{2,5} (?: [ .\-/–]? \d{2,6} ){1,4} (?![\d%,.]\d)
    """,
    yes="0303 444 1209",
    no="in 2017 and 2018, not in 2011/12",
    needs=tuple("0123456789"),
)
# So many figures near each other has each number to call.
FIGURES = Pattern("figures_of_phone", r"\d (?: \D{0,3} \d ){6}", yes="0303 444 1209", no="in 2017 and 2018", gate=True)
LOCAL_PHONE = Pattern(
    "local_phone",
    r"\b (?: office | desk | team | unit | line ) \b [^\n]{0,30}? [-–—:] \s* (?! 19 | 20 ) \d{4} [ -] \d{4} \s* $",
    yes="Mayor's office - 6552 5500",
    no="Office budget: 1998 2004",
    ignore_case=True,
    needs=tuple("0123456789"),
)
EMAIL = Pattern("email", r"[\w.+-]+ @ [\w-]+ (?: \. [\w-]+ )+", yes="press@example.org", no="at example", needs=("@",))


def gives_number(text: str) -> bool:
    """Whether a line has a number to call or an address to write to."""
    local = text.rstrip()[-1:].isdecimal() and LOCAL_PHONE.search(text) is not None
    return has_phone(text) or local or EMAIL.search(text) is not None


def has_phone(text: str) -> bool:
    """Whether a number to call stands in a text.

    >>> has_phone("Call 0303 444 1209."), has_phone("It opened in 2017, not in 2018.")
    (True, False)
    """
    return FIGURES.search(text) is not None and PHONE.search(text) is not None
