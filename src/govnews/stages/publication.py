"""Publication: when, where and by whom a story was published, from the lines around it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

import regex

from govnews import lexicon, senders
from govnews.drafts import Page, Passage, Title
from govnews.model import BlockRole, Dateline, Organisation, Span, StoryKind
from govnews.patterns import Pattern
from govnews.stages import dates

SENDER = Pattern(
    "sender",
    r"(?: from | issued\ by | published\ by | department | organisations? ) \s* : \s* (?P<names> \S .* )",
    yes="From: Home Office",
    no="From Monday",
    ignore_case=True,
    by="match",
)
PUBLISHED = Pattern(
    "published",
    r"(?: first\ published | published | date | posted | released? | issued | for\ immediate\ release | delivered ) \b",
    yes="Published 3 May 2021",
    no="Updated",
    ignore_case=True,
    by="match",
)
UPDATED = Pattern(
    "updated",
    r"(?: last\ updated | updated | last\ modified ) \b",
    yes="Last updated 3 May 2021",
    no="Published",
    ignore_case=True,
    by="match",
)
DATELINE = Pattern(
    "dateline",
    r"""
    \(? (?P<place> \p{Lu}[\p{L}.'’-]+ (?: [ ] \p{Lu}[\p{L}.'’-]+ ){0,3}
      (?: , \s* \p{Lu}[\p{L}.]+ (?: [ ] \p{Lu}[\p{L}.]+ )? )? ) \)?
    (?: \s* [,(/] \s* (?P<date> [\p{L}\d., ]{3,30}? ) \)? )?
    \s* (?: [–—―] | -- | - (?=\s) ) \s*
    """,
    yes="WASHINGTON, D.C. – The",
    no="The plan – if any –",
    by="match",
)
DASH = Pattern("dash_of_dateline", r"[-–—―] (?: (?<! - ) | (?= [-\s] ) )", yes="Roe - The", no="well-known", gate=True)
UNDASHED = Pattern(
    "dateline_without_dash",
    r"(?P<place> \L<places> (?: , [ ] \p{Lu}[\p{L}.]{1,12} )? ) [ ]+ (?= \p{Lu} (?: \p{Ll} | [ ] \p{Ll} ) )",
    yes="WASHINGTON, D.C. A court",
    no="NASA Administrator",
    by="match",
    lists={"places": lambda: [place.upper() for place in lexicon.words("reporting_places")]},
)


DAY_JOINT = Pattern("day_joint", r"\s* [–—―-] \s+ (?= \p{Lu} )", yes=" – The", no="-in", by="match")

_LONGEST_SENDER, _JOINTS = 110, frozenset(("of", "and", "for", "the", "&"))
_PROSE, _LONGEST_PLACE, _STOPS = 20, 60, frozenset('.!?…”"')
_OPENING = 120


@cache
def _places() -> frozenset[str]:
    return frozenset(place.casefold() for place in lexicon.words("reporting_places"))


@cache
def _kinds() -> dict[str, str]:
    return {row[0]: row[1] for row in lexicon.table("kickers")}


def kind(page: Page, title: Title | None, passages: Sequence[Passage]) -> StoryKind:
    """What sort of story it is: from its kicker, else a transcript where speech has labels."""
    kicker = title.kicker.of(page.text).strip(" :").lower() if title and title.kicker else ""
    if kicker in _kinds():
        return StoryKind(_kinds()[kicker])
    labels = sum(passage.rule in ("turn_label", "speech_transcript") for passage in passages)
    return StoryKind.TRANSCRIPT if labels > 2 else StoryKind.OTHER


def published(page: Page, passages: Sequence[Passage]) -> datetime | None:
    """The day of publication: a line that says so, else the first line that is a date, else the dateline."""
    return _dated(page, passages, PUBLISHED) or _dated(page, passages, None)


def updated(page: Page, passages: Sequence[Passage]) -> datetime | None:
    """The day of the last update, if a line tells it."""
    return _dated(page, passages, UPDATED)


def _dated(page: Page, passages: Sequence[Passage], opening: Pattern | None) -> datetime | None:
    for passage in passages:
        if passage.role is not BlockRole.METADATA or (opening is None and UPDATED.match(passage.text)):
            continue
        if opening is None or opening.match(passage.text):
            day = dates.read(page.text, passage.span, page.style.british)
            if day is not None:
                return day
    return None


def organisations(page: Page, passages: Sequence[Passage]) -> tuple[Organisation, ...]:
    """The bodies that the lines "From: …" name; ministers named there are left out."""
    found = []
    for passage in passages:
        sender = (
            SENDER.match(page.text, passage.span.start, passage.span.end)
            if passage.role is BlockRole.METADATA
            else None
        )
        if sender:
            found.extend(_bodies(page.text, Span(*sender.span("names"))))
    return tuple(found)


def _bodies(text: str, span: Span) -> list[Organisation]:
    """A list of bodies cut where a new one begins; "Department for Business, Innovation & Skills" is one of them."""
    bodies = (s for s in senders.split(text, span) if not senders.is_person(s.of(text)))
    return [Organisation(s.of(text), s, "sender_line", 0.9) for s in bodies]


def dateline(page: Page, passages: Sequence[Passage]) -> Dateline | None:
    """The place and the day in front of the first paragraph of prose, or alone on a line."""
    for passage in passages[:30]:
        body = passage.paragraph.span
        if passage.role in (BlockRole.NARRATION, BlockRole.LEAD_IN, BlockRole.SUMMARY, BlockRole.SPEECH):
            found = _opening(page, body)
            if found or passage.role is BlockRole.NARRATION:
                return found
    return None


def is_place(line: str) -> bool:
    """Whether a line is nothing but a place that datelines open with.

    >>> is_place("Washington, DC"), is_place("Washington opens")
    (True, False)
    """
    found = DATELINE.match(f"{line} –") if len(line) < _LONGEST_PLACE else None
    return bool(found and found.end() == len(line) + 2 and line.casefold().split(",")[0].strip() in _places())


def is_place_and_sender(line: str) -> bool:
    """Whether a line is a place and who reports from there: "Port Linden, Roeland – Harbours and Ships Roeland".

    >>> is_place_and_sender("OTTAWA – Department of Harbours"), is_place_and_sender("OTTAWA – The quay opens")
    (True, False)
    """
    found = DATELINE.match(line) if len(line) < _LONGEST_SENDER else None
    rest = line[found.end() :] if found else ""
    if found is None or line[-1:] in _STOPS or found["place"].split(",")[0].casefold() not in _places():
        return False
    return (
        bool(rest)
        and not dates.DATE.search(rest)
        and all(word[:1].isupper() or word in _JOINTS for word in rest.split())
    )


def opens_with_dateline(page: Page, body: Span) -> bool:
    """Whether prose begins with the place and the day that it comes from."""
    found = _opening(page, body)
    if found is None:
        day = dates.DATE.match(page.text, body.start, body.end)
        joint = DAY_JOINT.match(page.text, day.end(), body.end) if day else None
        return joint is not None and body.end - joint.end() > _LONGEST_PLACE and page.text[body.end - 1] in _STOPS
    return body.end - found.span.end > _PROSE


def _opening(page: Page, body: Span) -> Dateline | None:
    end = min(body.end, body.start + _OPENING)
    found = DATELINE.match(page.text, body.start, end) if _is_dashed(page.text, body.start, end) else None
    if not found:
        return _undashed(page.text, body)
    place, date = found["place"], found["date"]
    known = place.casefold().split(",")[0].strip() in _places() or place.isupper() or date is not None
    if not known:
        return None
    span = Span(found.start(), body.start + len(page.text[body.start : found.end()].rstrip(" -–—―")))
    day = dates.read(page.text, span, page.style.british)
    return Dateline(span.of(page.text), span, place, day, "dateline_opening", 0.9)


def _is_dashed(text: str, start: int, end: int) -> bool:
    """Whether a dash stands in a stretch, and no mere hyphen: one is in each line that `DATELINE` matches."""
    return DASH.search(text, start, end) is not None


def _undashed(text: str, body: Span) -> Dateline | None:
    """A place in capitals that prose begins with, where a page has lost the dash behind it."""
    found = _place_in_capitals(text, body)
    if not found:
        return None
    span = Span(*found.span("place"))
    return Dateline(span.of(text), span, found["place"], None, "dateline_without_dash", 0.8)


def behind_dateline(text: str, span: Span) -> Span:
    """A stretch without the place, the day and the dash that it begins with.

    >>> text = "ROELAND, May 4 - Jane Doe, mayor of Roe –"
    >>> behind_dateline(text, Span(0, len(text))).of(text)
    'Jane Doe, mayor of Roe –'
    """
    found = DATELINE.match(text, span.start, span.end) if _is_dashed(text, span.start, span.end) else None
    known = found is not None and (found["place"].isupper() or found["place"].casefold() in _places())
    return Span(found.end(), span.end) if found and known and found.end() < span.end else span


def before_mark(text: str, span: Span) -> int | None:
    """Where words in marks begin that nothing but the place and the day stand before: "ROELAND, 4 May 2021 – “We".

    None where there are none.
    """
    if max(text.find("“", span.start, span.end), text.find('"', span.start, span.end)) < 0:
        return None
    at = behind_dateline(text, span).start
    return at if at > span.start and text[at] in '“"' else None


def behind_place(text: str, body: Span) -> Span:
    """Prose without the place that it begins with and that no dash sets apart.

    >>> text = "MIAMI The Mayor spoke."
    >>> behind_place(text, Span(0, len(text))).of(text)
    'The Mayor spoke.'
    """
    found = _place_in_capitals(text, body)
    return Span(found.end(), body.end) if found else body


def _place_in_capitals(text: str, body: Span) -> regex.Match[str] | None:
    # Prose begins with a capital and a small letter nearly always.
    return UNDASHED.match(text, body.start, body.end) if text[body.start : body.start + 2].isupper() else None
