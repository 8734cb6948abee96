"""One voice: a page that somebody wrote in the first person is his own from its first paragraph to its last.

Such a page says "I" here and there only; the dry paragraphs before the first of them and after the last are his too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews import lexicon
from govnews.model import Span
from govnews.patterns import Pattern
from govnews.stages import authors, furniture, offices, statements, voice
from govnews.stages.signs import View, wholly_quoted

CAPITALISED = Pattern("capital_word", r"\b (?P<office> \p{Lu}[\p{L}-]+ )", yes="the Minister", no="the crew")
GREETING = Pattern(
    "greeting",
    r"""
    \b (?: ladies \s+ and \s+ gentlemen | distinguished | excellenc (?: y | ies ) | honou?rable \s+ members | colleagues
      | fellow \s+ \p{L}+ | friends | members \s+ of \s+ the \s+ media ) \b
    """,
    yes="Distinguished Guests",
    no="The guests were friendly",
    ignore_case=True,
    needs=("gentlemen", "distinguished", "excellenc", "members", "colleagues", "fellow", "friends"),
)
_IN_PERSON = Pattern(
    "in_person", r"\b (?: we | us | our | ours | my | me | I ) \b", yes="our quay", no="the quay", ignore_case=True
)
OWN = "own"
_TOLD = frozenset(("narration", "resumed", "summary"))
_OTHERS = frozenset(("speech", "first", "lead_in", "attribution"))
_LOOSE = frozenset(("narration", "heading_line", "list_unstopped", "summary_line"))
_SPOKEN = frozenset(("speech", "first", OWN))
_PROSE = _TOLD | _SPOKEN | {"lead_in"}
_INTRODUCED = frozenset(("lead_in", "attribution"))
_CLOSING = frozenset(("notes", "contact"))
_FIRST = 3
_LEAST, _EARLY, _OPENING, _LATE, _SHARE, _NEARLY_ALL = 2, 60, 6, 120, 0.5, 0.8
_AUDIENCE, _GREETING = 12, 160


def widened(seen: View, states: Sequence[str]) -> list[str]:
    """The states with all prose of such a page its author's own; as they were on any other page."""
    return _announced(seen, _widened(seen, states))


def _widened(seen: View, states: Sequence[str]) -> list[str]:
    states = _greeted(seen, states)
    opened = _opened(seen, states)
    if opened is not None:
        return opened
    own = states.count(OWN)
    told = [i for i, state in enumerate(states) if state in _TOLD and _is_prose(seen, i)]
    fits = own >= _LEAST and told and own >= _SHARE * (own + len(told)) and _OTHERS.isdisjoint(states)
    marked = any(state == OWN and inside for state, inside in zip(states, seen.inside, strict=True))
    if not fits or marked or seen.page.style.standfirst or any(_tells(seen, i) for i in told):
        return list(states)
    return [OWN if i in told else state for i, state in enumerate(states)]


def _opened(seen: View, states: Sequence[str]) -> list[str] | None:
    """The states with all prose one voice's from where the page's first lines say that it is or he greets or says "I".

    None where they do not.

    Whoever a line under the title names has a lead-in, and so no author; nobody else may be led in below.
    """
    first = _begins(seen, states)
    if first is None or any(state in _INTRODUCED for state in states[first:]):
        return None
    last = next((i for i in range(first, len(states)) if states[i] in _CLOSING), len(states))
    voice_of = "speech" if first and states[first - 1] == "lead_in" else OWN
    turned = [first <= i < last and (state in _SPOKEN or _joins(seen, i, state)) for i, state in enumerate(states)]
    above = [i < first and state == OWN and _delivers(seen, i) for i, state in enumerate(states)]
    return [
        voice_of if turn else "narration" if told else state
        for turn, told, state in zip(turned, above, states, strict=True)
    ]


def _announced(seen: View, states: list[str]) -> list[str]:
    """The states with the story's own what tells, over words in the first person, what somebody in office did.

    Not so where these words speak of him: then he does not say them.
    """
    first = states.index(OWN) if OWN in states else 0
    personal = not seen.own[first] and True in seen.own[first + 1 : first + _FIRST] if seen.own else False
    if not personal or states[first : first + 2] != [OWN, OWN]:
        return states
    text = seen.readings[first].text
    told = len(text) > _EARLY and text.rstrip().endswith(".") and ":" not in text[:_LATE]
    if not told or _IN_PERSON.search(text):
        return states
    who = next(authors.officials(text, 0, min(len(text), _LATE)), None)
    surname = (who.name or "").split()[-1] if who and who.name else None
    if surname is None or any(authors.speaks_of(r.text, surname) for r in seen.readings[first + 1 :]):
        return states
    return [*states[:first], "narration", *states[first + 1 :]]


def _delivers(seen: View, i: int) -> bool:
    """Whether a paragraph tells who delivers what follows."""
    text = seen.readings[i].text
    return statements.delivers(text, Span(0, len(text))) is not None


def _begins(seen: View, states: Sequence[str]) -> int | None:
    """The number of the first paragraph of a page's one voice; None where its head does not show that it has one."""
    after = seen.title.at[-1] + 1 if seen.title else 0
    prose = [i for i in range(after, len(states)) if states[i] in _PROSE]
    for i in prose[:_FIRST]:
        text = seen.readings[i].text
        if states[i] == "lead_in":
            writes = i == prose[0] and statements.IN_WRITING.search(text)
            stated = writes or statements.read(text, Span(0, len(text)))
            return i + 1 if stated and i + 1 < len(states) else None
        if statements.GREETS.match(text) and not seen.page.marks[i].outer():
            return i
    if not prose:
        return None
    shown = states[prose[0]] == OWN or _is_titled_speech(seen)
    share = _SHARE if seen.own[prose[0]] else _NEARLY_ALL if shown else 1.1
    return prose[0] if _are_spoken(states, prose, share) else None


def _is_titled_speech(seen: View) -> bool:
    """Whether the title is that of somebody's words: "Speech by the Mayor of Roe at the quay"."""
    title = seen.title
    return title is not None and authors.SPEECH_BY.match(seen.page.text, title.span.start, title.span.end) is not None


def _are_spoken(states: Sequence[str], prose: Sequence[int], share: float) -> bool:
    spoken = sum(states[i] in _SPOKEN for i in prose)
    return spoken >= _LEAST and spoken >= share * len(prose)


def _joins(seen: View, i: int, state: str) -> bool:
    return state in _TOLD and _is_prose(seen, i) and not _tells(seen, i)


def _greeted(seen: View, states: Sequence[str]) -> list[str]:
    """The states with the lines that greet the audience, above what the author says, his own too."""
    first = states.index(OWN) if OWN in states else 0
    start = first
    while start and first - start < _AUDIENCE and _may_greet(seen, start - 1, states[start - 1]):
        start -= 1
    greets = any(GREETING.search(seen.readings[i].text) for i in range(start, first))
    return [OWN if greets and start <= i < first else state for i, state in enumerate(states)]


def _may_greet(seen: View, i: int, state: str) -> bool:
    """Whether a line names whom somebody speaks to: short, and nothing else by its own words."""
    text = seen.readings[i].text
    loose = seen.readings[i].rule in _LOOSE and state != "headline"
    return loose and len(text) < _GREETING and not text.rstrip().endswith(".")


def _is_prose(seen: View, i: int) -> bool:
    reading = seen.readings[i]
    reach = furniture.REACH.search(reading.text) or "http" in reading.text or "www." in reading.text
    return reading.rule.endswith(("narration", "standfirst")) and not reach


def _tells(seen: View, i: int) -> bool:
    """Whether a paragraph tells what somebody in office says or does today, as a story does, or is in marks alone."""
    text = seen.readings[i].text
    said = lexicon.search(voice.SAID, text)
    subject = text[max(0, said.start() - _EARLY) : said.start()] if said else ""
    opening = " ".join(text.split()[:_OPENING]) if "today" in text[:_LATE] else ""
    named = any(map(offices.is_office, _capitals(f"{subject} {opening} ")))
    return wholly_quoted(seen.page, i) or (named and not seen.own[i]) or _delivers(seen, i)


def _capitals(text: str) -> Iterator[str]:
    return (found["office"] for found in CAPITALISED.finditer(text))
