"""Telling: whether a paragraph tells of somebody as a story does, and speaks for nobody."""

from __future__ import annotations

from collections.abc import Iterator

from govnews import lexicon
from govnews.model import Span
from govnews.patterns import Pattern
from govnews.stages import furniture, offices, statements, third_person, voice
from govnews.stages.credited import wholly_quoted
from govnews.stages.signs import View

CAPITALISED = Pattern("capital_word", r"\b (?P<office> \p{Lu}[\p{L}-]+ )", yes="the Minister", no="the crew")
TODAY = Pattern(
    "titled_today",
    r"""
    (?: U\.S\. \s+ )? \L<titles> \.? \s+ \p{Lu}[\p{L}.’'-]+ (?: \s+ \p{Lu}[\p{L}.’'-]+ ){0,2}
    (?: \s+ \([^()]{1,20}\) )? ,? \s+ (?: today | yesterday | this \s+ week | on \s+ \p{Lu}\p{Ll}+day ) \b
    """,
    yes="Sen. Doe on Monday called it a loss",
    no="Senator Doe wrote to me on Monday",
    lists={"titles": lambda: lexicon.words("member_titles")},
    ignore_case=True,
    by="match",
)
_EARLY, _OPENING, _LATE = 60, 6, 120


def is_prose(seen: View, i: int) -> bool:
    """Whether a paragraph reads as prose and gives no address."""
    return seen.readings[i].rule.endswith(("narration", "standfirst")) and not reaches(seen, i)


def reaches(seen: View, i: int) -> bool:
    """Whether a paragraph says where something or somebody is to be found."""
    text = seen.readings[i].text
    return furniture.REACH.search(text) is not None or "http" in text or "www." in text


def tells(seen: View, i: int) -> bool:
    """Whether a paragraph tells what somebody in office says or does today, as a story does, or is in marks alone."""
    text = seen.readings[i].text
    said = lexicon.search(voice.SAID, text)
    subject = text[max(0, said.start() - _EARLY) : said.start()] if said else ""
    opening = " ".join(text.split()[:_OPENING]) if "today" in text[:_LATE] else ""
    named = any(map(offices.is_office, _capitals(f"{subject} {opening} ")))
    named = named or TODAY.match(text) is not None
    return wholly_quoted(seen.page, i) or (named and not seen.own[i]) or delivers(seen, i)


def delivers(seen: View, i: int) -> bool:
    """Whether a paragraph tells who delivers what follows."""
    text = seen.readings[i].text
    return statements.delivers(text, Span(0, len(text))) is not None


def introduced(seen: View, i: int) -> str | None:
    """The surname of whoever a paragraph introduces."""
    lead_in = seen.readings[i].lead_in
    return voice.surname(lead_in.source if lead_in else None)


def tells_of(seen: View, i: int, led: int) -> bool:
    """Whether a paragraph tells what the one said whom the lead-in at `led` introduces: the story has gone on."""
    surname, text = introduced(seen, led), seen.readings[i].text
    told = surname is not None and third_person.speaks_of(text, surname)
    return told and lexicon.search(voice.SAID, text) is not None


def _capitals(text: str) -> Iterator[str]:
    return (found["office"] for found in CAPITALISED.finditer(text))
