"""One voice: a page that somebody wrote in the first person is his own from its first paragraph to its last.

Such a page says "I" here and there only; the dry paragraphs before the first of them and after the last are his too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews import lexicon
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import authors, bylines, framing, furniture, lead_ins, letters, phones, statements
from govnews.stages.credited import wholly_quoted
from govnews.stages.signs import View, has_words
from govnews.stages.states import OWN
from govnews.stages.telling import delivers, introduced, is_prose, reaches, tells, tells_of

GREETING = Pattern(
    "greeting",
    r"\b (?: \L<greeted> | distinguished | excellency | fellow \s+ \p{L}+ ) \b",
    yes="Distinguished Guests",
    no="The guest list",
    lists={"greeted": lambda: lexicon.words("greeted")},
    ignore_case=True,
)
_TOLD = frozenset(("narration", "resumed", "summary"))
_OTHERS = frozenset(("speech", "first", "lead_in", "attribution"))
_LOOSE = frozenset(("narration", "heading_line", "list_unstopped", "summary_line"))
_SPOKEN = frozenset(("speech", "first", OWN))
_BETWEEN = frozenset(("narration", "resumed", "list_item"))
_PROSE = _TOLD | _SPOKEN | {"lead_in"}
_INTRODUCED = frozenset(("lead_in", "attribution"))
_CLOSING = frozenset(("notes", "contact"))
_ENDING = _CLOSING | {"boilerplate"}
_VOICES = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.GROUP)
_FIRST = 3
_LEAST, _EARLY, _LATE, _SHARE, _NEARLY_ALL, _MOSTLY = 2, 60, 120, 0.5, 0.8, 0.6
_AUDIENCE, _GREETING, _LONG = 12, 160, 4
_HEAD, _PERSONAL = 2, 0.2


def widened(seen: View, states: Sequence[str]) -> list[str]:
    """The states with all prose of such a page its author's own; as they were on any other page."""
    return framing.framed(seen, _filled(seen, _widened(seen, _whole(seen, _shown(seen, _greeted(seen, states))))))


def _shown(seen: View, states: Sequence[str]) -> list[str]:
    """The states with what labels, lines over a statement and headings of quotations show to be speech."""
    return _attributed(seen, _turned(seen, _issued(seen, states)))


def _filled(seen: View, states: Sequence[str]) -> list[str]:
    """The states with what stands between two of the author's own paragraphs his own too, lists among it.

    Not so on a page that gives the words of others too.
    """
    out = list(states)
    if not _OTHERS.isdisjoint(out) or any(_has_marks(seen, i) for i, state in enumerate(out) if state in _TOLD):
        return out
    for i in (i for i in range(1, len(out)) if out[i - 1] == OWN):
        end = next((j for j in range(i, len(out)) if out[j] not in _BETWEEN), len(out))
        if i < end < len(out) and out[end] == OWN and not any(tells(seen, j) for j in range(i, end)):
            out[i:end] = [OWN] * (end - i)
    return out


def _has_marks(seen: View, i: int) -> bool:
    return bool(seen.page.marks[i].regions) or seen.page.marks[i].loose is not None


def _widened(seen: View, states: list[str]) -> list[str]:
    states = _delivered(seen, states) or states
    opened = _opened(seen, states)
    if opened is not None:
        return opened
    own = states.count(OWN)
    told = [i for i, state in enumerate(states) if state in _TOLD and is_prose(seen, i)]
    said = sum(seen.own[i] for i in range(len(states)) if states[i] == OWN)
    many = own >= _LEAST and own >= _SHARE * (own + len(told))
    fits = (many or said >= 1) and told and _OTHERS.isdisjoint(states)
    marked = any(state == OWN and inside for state, inside in zip(states, seen.inside, strict=True))
    if not fits or marked or seen.page.style.standfirst or any(tells(seen, i) for i in told):
        return list(states)
    return [OWN if i in told else state for i, state in enumerate(states)]


def _delivered(seen: View, states: Sequence[str]) -> list[str] | None:
    """The states of a speech that its title says the page gives: all its speaker's but what he cites in marks.

    None where the title says nothing of the kind, or where the page is a talk of several or a story about a speech.
    """
    prose = [i for i in range(seen.title.at[-1] + 1 if seen.title else 0, len(states)) if states[i] in _PROSE]
    titled = seen.title is not None and statements.SPEECH_TITLE.match(seen.page.text, *_span(seen))
    spoken = [i for i in prose if states[i] in _SPOKEN]
    labelled = any(reading.rule == "turn_label" for reading in seen.readings)
    if not (titled or seen.stated) or labelled or not any(seen.own) or len(spoken) < _MOSTLY * len(prose):
        return None
    if not spoken or _is_reported(seen, states, spoken):
        return None
    kept = [i for i in prose if wholly_quoted(seen.page, i) or seen.inside[i]]
    kept += [i - 1 for i in kept if states[i - 1] == "lead_in"]
    kept += [j for i in prose if i > spoken[0] and _leads_in_other(seen, i, states[i]) for j in (i, i + 1)]
    kept += [i for i in prose if states[i] in _TOLD and reaches(seen, i)]
    kept += [i for i in prose if i < seen.own.index(True) and not _is_ended(seen, i)]
    led = "lead_in" in states[: spoken[0]]
    kept += [i for i in prose if i < spoken[0] and (led or not titled)]
    # A story that leads into the speech may go on after it.
    kept += [i for i in prose if i > spoken[-1] and led]
    voice_of = "speech" if led else OWN
    return [voice_of if i in prose and i not in kept else state for i, state in enumerate(states)]


def _leads_in_other(seen: View, i: int, state: str) -> bool:
    """Whether a paragraph introduces the words of somebody named in full, and not as the author's own."""
    lead_in = seen.readings[i].lead_in
    source = lead_in.source if lead_in else None
    named = source is not None and source.kind is MentionKind.NAME and source.speaker_kind is SpeakerKind.PERSON
    return named and _leads(seen, i, state)


def _is_ended(seen: View, i: int) -> bool:
    return seen.readings[i].text.rstrip("”’\"') ").endswith((".", "!", "?", ":", ",", "…"))


def _is_reported(seen: View, states: Sequence[str], spoken: Sequence[int]) -> bool:
    """Whether a story tells of the speech before the speaker says "I", introduces him again, or marks his words."""
    told = any(i < seen.own.index(True) and state in _TOLD and tells(seen, i) for i, state in enumerate(states))
    led = [name for i, state in enumerate(states) if state == "lead_in" and (name := introduced(seen, i))]
    return told or len(led) > len(set(led)) or _has_marks(seen, spoken[0]) or seen.inside[spoken[0]]


def _opened(seen: View, states: Sequence[str]) -> list[str] | None:
    """The states with all prose one voice's from where the page's first lines say that it is or he greets or says "I".

    None where they do not.

    Whoever a line under the title names has a lead-in, and so no author; nobody else may be led in below, unless it
    says outright who wrote the page: then it is his up to there.
    """
    first = _begins(seen, states)
    if first is None:
        return None
    end = max((i for i, state in enumerate(states) if state in _SPOKEN), default=0)
    led = next((i for i, state in _from(states[:end], first) if _leads(seen, i, state)), len(states))
    if led < len(states) and not (first and delivers(seen, first - 1) and _says_i(seen, range(first, led))):
        return None
    last = next((i for i in range(first, led) if states[i] in _CLOSING), led)
    introduced = first > 0 and states[first - 1] == "lead_in"
    voice_of, whole = "speech" if introduced else OWN, _is_given_whole(seen, states, first)
    spoken = [s in _SPOKEN or _cites(seen, i, s) or _joins(seen, i, s, whole) for i, s in enumerate(states)]
    between = _between(seen, states, first, spoken)
    turned = [first <= i < last and (spoken[i] or i in between) for i in range(len(states))]
    above = [i < first and state == OWN and delivers(seen, i) for i, state in enumerate(states)]
    return [
        voice_of if turn else "narration" if told else state
        for turn, told, state in zip(turned, above, states, strict=True)
    ]


def _turned(seen: View, states: Sequence[str]) -> list[str]:
    """The states of a transcript with the prose below its first label speech: each turn goes on to the next label."""
    labels = [i for i, reading in enumerate(seen.readings) if reading.rule == "turn_label" and has_words(reading)]
    if len(labels) < _LEAST or any(state in _TOLD for state in states[: labels[0]]):
        return list(states)
    last = next((i for i in range(labels[0], len(states)) if states[i] in _ENDING), len(states))
    below = range(labels[0], last)
    told = [i for i in below if states[i] in _TOLD and is_prose(seen, i) and not tells(seen, i)]
    spoken = sum(states[i] in _SPOKEN for i in below)
    return ["speech" if i in told and spoken > len(told) else state for i, state in enumerate(states)]


def _attributed(seen: View, states: Sequence[str]) -> list[str]:
    """The states with all prose speech under a heading of quotations that follows, unmarked, a line to whom."""
    made = list(states)
    headed = any(furniture.is_quote_heading(reading.paragraph) for reading in seen.readings)
    for i, state in enumerate(states):
        if state != "lead_in" or not statements.QUOTES_OF.match(seen.readings[i].text) or not headed:
            continue
        for j in range(i + 1, len(states)):
            if seen.page.marks[j].outer() or not _may_be_said(seen, j, states[j]):
                break
            made[j] = "speech"
    return made


def _issued(seen: View, states: Sequence[str]) -> list[str]:
    """The states with all prose speech below a line over it that says whose statement it is: "Issued by the Mayor:".

    Not so where anybody else is led in or signs below, or where marks show what is said.
    """
    first = next((i for i, state in enumerate(states) if state in _PROSE and state != "summary"), None)
    if first is None or states[first] != "lead_in" or not _is_issued(seen, first):
        return list(states)
    last = next((i for i in range(first + 1, len(states)) if states[i] in _ENDING), len(states))
    below = range(first + 1, last)
    if not below or any(states[i] in _INTRODUCED or seen.page.marks[i].outer() for i in below):
        return list(states)
    return ["speech" if i in below and _may_be_said(seen, i, state) else state for i, state in enumerate(states)]


def _is_issued(seen: View, i: int) -> bool:
    lead_in, text = seen.readings[i].lead_in, seen.readings[i].text
    known = lead_in is not None and lead_in.source is not None
    issued = lead_ins.ISSUED_BY.fullmatch(text) or statements.ATTRIBUTED.match(text)
    return known and issued is not None and i + 1 < len(seen.readings) and seen.readings[i + 1].rule == "narration"


def _may_be_said(seen: View, i: int, state: str) -> bool:
    prose = seen.readings[i].rule.endswith(("narration", "standfirst")) and not phones.gives_number(
        seen.readings[i].text
    )
    return state in _SPOKEN or (state in (*_TOLD, "list_item") and prose)


def _whole(seen: View, states: Sequence[str]) -> list[str]:
    """The states with all prose between the first and the last words of a text that is given whole its speaker's.

    A lead-in stands over it, or the address of a letter: "The full text of her remarks is below", "Dear Ms Doe:".
    """
    turned = list(states)
    for led in (i for i, state in enumerate(states) if _gives_whole(seen, i, state)):
        prose = [i for i in _below(seen, states, led) if states[i] in _PROSE]
        spoken = [i for i in prose if states[i] in _SPOKEN or _speaks(seen, i)]
        prose = [i for i in prose if spoken and i <= spoken[-1]]
        sure = states[led] != "lead_in" or seen.readings[led].rule == "lead_in_statement_of"
        share = _SHARE if sure else _NEARLY_ALL
        if len(spoken) < _LONG or spoken[0] != prose[0] or len(spoken) < share * len(prose):
            continue
        for i in (i for i in prose if states[i] not in _SPOKEN):
            if is_prose(seen, i) or _cites(seen, i, states[i]):
                turned[i] = turned[i - 1] if turned[i - 1] in _SPOKEN else "speech"
    return turned


def _speaks(seen: View, i: int) -> bool:
    """Whether a paragraph of prose says "I" of its own."""
    return seen.own[i] and is_prose(seen, i)


def _gives_whole(seen: View, i: int, state: str) -> bool:
    """Whether a lead-in, or the address of a letter, stands over somebody's words without marks."""
    if state != "lead_in" and not (state in _SPOKEN and letters.is_salutation(seen.readings[i].text)):
        return False
    return i + 1 < len(seen.readings) and (not _opens_with_mark(seen, i + 1) or _goes_on(seen, (), i))


def _below(seen: View, states: Sequence[str], led: int) -> Iterator[int]:
    """The paragraphs below a lead-in up to what ends its words, without the lead-ins to those who are cited there."""
    for i, state in _from(states, led + 1):
        if _leads(seen, i, state) and _goes_on(seen, states, i):
            continue
        if state in _CLOSING or _leads(seen, i, state) or tells_of(seen, i, led):
            return
        yield i


def _goes_on(seen: View, states: Sequence[str], i: int) -> bool:
    """Whether somebody is cited in marks below a lead-in, and the words around, which have none, then go on."""
    after = next((j for j in range(i + 1, len(seen.readings)) if not wholly_quoted(seen.page, j)), None)
    if after is None or after == i + 1 or seen.inside[after] or seen.page.marks[after - 1].outer()[-1].closed is False:
        return False
    above = not states or (states[i - 1] in _SPOKEN | _TOLD and not wholly_quoted(seen.page, i - 1))
    return above and not _opens_with_mark(seen, after) and (not states or states[after] in _SPOKEN)


def _opens_with_mark(seen: View, i: int) -> bool:
    outer = seen.page.marks[i].outer()
    return bool(outer) and outer[0].outer.start == seen.page.paragraphs[i].body.start


def _leads(seen: View, i: int, state: str) -> bool:
    return state in _INTRODUCED and not _cites(seen, i, state)


def _from(states: Sequence[str], first: int) -> Iterator[tuple[int, str]]:
    return ((i, states[i]) for i in range(first, len(states)))


def _cites(seen: View, i: int, state: str) -> bool:
    """Whether a paragraph that introduces words of nobody named is the author's own: "It says, as I noted here: …"."""
    lead_in = seen.readings[i].lead_in
    source = lead_in.source if lead_in else None
    return state == "lead_in" and seen.own[i] and (source is None or source.speaker_kind not in _VOICES)


def _between(seen: View, states: Sequence[str], first: int, spoken: Sequence[bool]) -> frozenset[int]:
    """What is told between two paragraphs of somebody who says "I" from the first one on: he tells of others."""
    prose = [i for i in range(first, len(states)) if states[i] in _PROSE]
    voiced = [i for i in prose if spoken[i]]
    if not seen.own[first] or len(voiced) < _NEARLY_ALL * len(prose):
        return frozenset()
    told = (i for i in prose if voiced[0] < i < voiced[-1] and is_prose(seen, i))
    return frozenset(i for i in told if not (wholly_quoted(seen.page, i) or delivers(seen, i)))


def _begins(seen: View, states: Sequence[str]) -> int | None:
    """The number of the first paragraph of a page's one voice; None where its head does not show that it has one."""
    after = seen.title.at[-1] + 1 if seen.title else 0
    prose = [i for i in range(after, len(states)) if states[i] in _PROSE]
    for i in prose[:_FIRST]:
        text = seen.readings[i].text
        if states[i] == "lead_in":
            writes = i == prose[0] and statements.IN_WRITING.search(text)
            stated = writes or statements.gives_whole(text) or statements.read(text, Span(0, len(text)))
            return i + 1 if stated and i + 1 < len(states) else None
        if statements.GREETS.match(text) and not seen.page.marks[i].outer():
            return i
    if not prose or _is_statement(seen, prose):
        return prose[0] if prose else None
    signed = bylines.first_below(seen, prose)
    if signed is not None:
        return signed
    told = next((i for i in prose[:_HEAD] if states[i] in _TOLD and _tells_writer(seen, i, prose)), None)
    if told is not None:
        # A line that breaks off is a standfirst, and begins again below.
        above = delivers(seen, told) or seen.readings[told].text.rstrip().endswith("…")
        return told + 1 if above else told
    shown = states[prose[0]] == OWN or _is_titled_speech(seen)
    share = _SHARE if seen.own[prose[0]] else _NEARLY_ALL if shown else 1.1
    return prose[0] if _are_spoken(states, prose, share) else None


def _is_statement(seen: View, prose: Sequence[int]) -> bool:
    """Whether the title says whose statement the page is, and the page tells nothing of him: he speaks in it."""
    found = authors.STATEMENT_BY.match(seen.page.text, *_span(seen)) if seen.title else None
    surname = found["by"].split()[-1] if found else ""
    return bool(found) and not any(surname in seen.readings[i].text for i in prose)


def _span(seen: View) -> tuple[int, int]:
    return (seen.title.span.start, seen.title.span.end) if seen.title else (0, 0)


def _is_given_whole(seen: View, states: Sequence[str], first: int) -> bool:
    """Whether all prose is somebody's statement, whatever it tells: the line above says so, or the title."""
    led = first > 0 and states[first - 1] == "lead_in" and statements.gives_whole(seen.readings[first - 1].text)
    prose = [i for i in range(first, len(states)) if states[i] in _PROSE]
    return bool(led) or _is_statement(seen, prose) or bylines.first_below(seen, prose) is not None


def _tells_writer(seen: View, i: int, prose: Sequence[int]) -> bool:
    """Whether a line above prose that says "I" tells who wrote it, or says "I" itself on a page with standfirsts."""
    told = delivers(seen, i) or (seen.page.style.standfirst and seen.own[i])
    return told and _says_i(seen, [j for j in prose if j > i])


def _says_i(seen: View, prose: Sequence[int]) -> bool:
    """Whether somebody says "I" outside marks here and there in the paragraphs."""
    said = sum(seen.own[i] for i in prose)
    return said >= _LEAST and said >= _PERSONAL * len(prose)


def _is_titled_speech(seen: View) -> bool:
    """Whether the title is that of somebody's words: "Speech by the Mayor of Roe at the quay"."""
    title = seen.title
    return title is not None and authors.SPEECH_BY.match(seen.page.text, title.span.start, title.span.end) is not None


def _are_spoken(states: Sequence[str], prose: Sequence[int], share: float) -> bool:
    spoken = sum(states[i] in _SPOKEN for i in prose)
    return spoken >= _LEAST and spoken >= share * len(prose)


def _joins(seen: View, i: int, state: str, whole: bool) -> bool:
    return state in _TOLD and is_prose(seen, i) and (whole or not tells(seen, i))


def _greeted(seen: View, states: Sequence[str]) -> list[str]:
    """The states with the lines that greet the audience, above what the author says, his own too."""
    first = states.index(OWN) if OWN in states else 0
    start = first
    while start and first - start < _AUDIENCE and _may_greet(seen, start - 1, states[start - 1]):
        start -= 1
    near = (seen.readings[i].text for i in range(start, min(len(states), first + _FIRST)))
    greets = any(GREETING.search(text) for text in near if len(text) < _GREETING and text.rstrip()[-1:] != ".")
    return [OWN if greets and start <= i < first else state for i, state in enumerate(states)]


def _may_greet(seen: View, i: int, state: str) -> bool:
    """Whether a line names whom somebody speaks to: short, and nothing else by its own words."""
    text = seen.readings[i].text
    loose = seen.readings[i].rule in _LOOSE and state != "headline"
    return loose and len(text) < _GREETING and not text.rstrip().endswith(".")
