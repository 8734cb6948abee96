"""Listings: which words before a colon open a list or say that something was said, and introduce no speech."""

from __future__ import annotations

from govnews.model import Span
from govnews.patterns import Pattern

LIST_ENDING = Pattern(
    "list_ending",
    r"""
    \b (?: include | includes | including | are | is | were | was | if | by | for | to | that | will | on | at | with
      | as \s+ follows | who | following | be | can | of | from | or | and | must | should | these | below
      | in ) \s* : \s* $
    """,
    yes="The plans include:",
    no="Jane Doe said:",
    ignore_case=True,
)
SAID_THE_FOLLOWING = Pattern(
    "said_the_following",
    r"\b (?: said | says? | stated | wrote | added | remarked | told \s+ \p{L}+ ) \s+"
    r"(?: the \s+ following | this ) \s* : \s* $",
    yes="Doe said the following:",
    no="Doe announced the following:",
    ignore_case=True,
)
LIST_REST = Pattern(
    "list_rest",
    r"\s+ to \s+ (?! the\b | an?\b | our\b | \p{Lu} ) \p{L}+",
    yes=" to meet:",
    no=" to the House:",
    by="match",
)
CLAUSE_REST = Pattern(
    "clause_rest",
    r"""
    \s+ (?: that \s+ )? (?: it | he | she | they | there | (?: the | its | their | all | these ) \s+
      (?: [\p{L}’'-]+ \s+ ){0,4}? [\p{L}’'-]+ ) \s+
    (?: had | has | have | was | were | is | are | would | will | must | should | could | can | needs? ) \b
    """,
    yes=" it had three aims:",
    no=" in the House:",
    by="match",
)
WHAT = Pattern(
    "what",
    r"(?: here (?: ['’]s | \s+ is ) \s+ | see \s+ | read \s+ )? what \s",
    yes="Here's what they said",
    no="Here is Mayor Doe",
    ignore_case=True,
    by="match",
)
_NEAR = 40


def is_opened(text: str, span: Span) -> bool:
    """Whether the paragraph ends in words that open a list: "The plans include:".

    >>> line = "The plans include:"
    >>> is_opened(line, Span(0, len(line))), is_opened(line, Span(0, 9))
    (True, False)
    """
    near = max(span.start, span.end - _NEAR)
    opens = LIST_ENDING.search(text, near, span.end) is not None
    return opens and not SAID_THE_FOLLOWING.search(text, near, span.end)


def is_list(rest: str) -> bool:
    """Whether what follows the cue makes what stands behind the colon a list.

    >>> is_list(" to meet:"), is_list(" it had three aims:"), is_list(" in the House:")
    (True, True, False)
    """
    return bool(LIST_REST.match(rest) or CLAUSE_REST.match(rest))


def is_what(text: str, start: int, end: int) -> bool:
    """Whether a sentence only says that something was said.

    >>> line = "Here's what the mayors said:"
    >>> is_what(line, 0, len(line))
    True
    """
    return WHAT.match(text, start, end) is not None
