"""Signs: what can be seen of a paragraph where it stands, as names that weights/roles.tsv weighs for each role."""

from __future__ import annotations

import itertools
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from govnews import lexicon
from govnews.drafts import Page, Passage, Reference, Title
from govnews.model import BlockRole
from govnews.patterns import Pattern
from govnews.stages import authors, credited, dates, first_person, furniture, letters, offices, phones, voice, wording

_LENGTHS = (15, 40, 80, 150, 300, 600)
_SPOKEN = (-6.0, -3.0, -1.5, -0.5, 0.5, 1.5, 3.0, 6.0)
_LIKENESS = (0.05, 0.12, 0.25, 0.6)
_SHARES = (0.001, 0.1, 0.25, 0.5, 0.75)
_EDGE, _NEAR, _LOOK, _LABEL_END, _SEVERAL = 3, 6, 400, 3, 3
_FIRST_WORDS, _FEW_WORDS, _EARLY = 40, 25, 6
_SAYS_I, _STATED = "first person outside marks", "story that is somebody's statement by its title"
# Signs of which a page in its author's own words has one.
PERSONAL = frozenset((_SAYS_I, _STATED))


@frozen
class View:
    """A story before roles are decided: the page, each paragraph as its own words read, and what holds of all of it.

    `spoken` is how much each paragraph sounds like speech, `led` the number of the last lead-in before it (None before
    the first), `inside` whether a quotation opened before it is still open, `own` whether it says "I" outside marks,
    `voiced` where else that is so, `told` how many paragraphs of prose came before it, `section` the number of the last
    line before it that ends the prose, `introduces` whether the story introduces anybody's speech,
    `stated` whether its title says whose statement it is, `marked` whether its writer marks all that is said: words in
    marks beside who said them in several paragraphs, no lead-in, no transcript; `letters` for each paragraph the letter
    given whole that it is of or stands over, `sent` the lines that say to whom and when a letter was sent,
    `personal` whether any paragraph says "I" outside marks, `first_turn` the number of the first label of a transcript,
    or of paragraphs where none has one.
    """

    page: Page
    readings: Sequence[Passage]
    title: Title | None
    spoken: Sequence[float]
    led: Sequence[int | None]
    inside: Sequence[bool]
    own: Sequence[bool]
    voiced: Sequence[str]
    told: Sequence[int]
    section: Sequence[int | None]
    introduces: bool
    last_led: int
    stated: bool
    marked: bool
    letters: Sequence[letters.Letter | None]
    sent: frozenset[int]
    personal: bool
    first_turn: int


def view(page: Page, readings: Sequence[Passage], title: Title | None, words: wording.Table | None = None) -> View:
    """Look at a whole story once; `words` stands in for the table of weights/words.tsv."""
    texts = [reading.text for reading in readings]
    spoken = [wording.spoken(text, words) if len(text) > _LENGTHS[1] else 0.0 for text in texts]
    own = [first_person.speaks(page, i) for i in range(len(texts))]
    written = letters.find(texts)
    return View(
        page,
        readings,
        title,
        spoken,
        led=list(_led(readings)),
        inside=list(_inside(page)),
        own=own,
        voiced=list(_voiced(own)),
        told=[0, *itertools.accumulate(reading.rule == "narration" for reading in readings)],
        section=list(_sections(readings)),
        introduces=any(r.role is BlockRole.LEAD_IN and r.rule != "turn_label" for r in readings),
        last_led=_last_true([reading.role is BlockRole.LEAD_IN for reading in readings]),
        marked=_is_marked(page, readings),
        letters=letters.each(written, len(texts)),
        sent=frozenset(i for letter in written for i in letters.above(texts, letter)),
        personal=any(own),
        first_turn=next((i for i, r in enumerate(readings) if r.rule == "turn_label"), len(readings)),
        stated=title is not None and authors.OWNER.match(page.text, title.span.start, title.span.end) is not None,
    )


def _is_marked(page: Page, readings: Sequence[Passage]) -> bool:
    led = any(reading.role is BlockRole.LEAD_IN or reading.rule == "turn_label" for reading in readings)
    return not led and sum(credited.is_credited(page, i) for i in range(len(readings))) >= _SEVERAL


def _led(readings: Sequence[Passage]) -> Iterator[int | None]:
    last = None
    for i, reading in enumerate(readings):
        yield last
        if reading.role is BlockRole.LEAD_IN:
            last = i


def _voiced(own: Sequence[bool]) -> Iterator[str]:
    """For each paragraph on which sides of it somebody says "I" outside marks."""
    first, last = own.index(True) if True in own else len(own), _last_true(own)
    names = {(True, True): "before and after", (True, False): "before", (False, True): "after"}
    return (names.get((first < i, i < last), "nowhere else") for i in range(len(own)))


def _last_true(own: Sequence[bool]) -> int:
    return max((i for i, says in enumerate(own) if says), default=-1)


def _sections(readings: Sequence[Passage]) -> Iterator[int | None]:
    last = None
    for i, reading in enumerate(readings):
        yield last
        last = i if reading.rule in _SECTIONS else last


def _inside(page: Page) -> Iterator[bool]:
    """For each paragraph whether it stands in a quotation that an earlier one opened and did not close."""
    opened = False
    for marks in page.marks:
        yield opened
        outer = marks.outer()
        if outer:
            opened = not outer[-1].closed
        elif marks.loose is not None:
            opened = False


def of(seen: View, i: int) -> tuple[str, ...]:
    """The signs of paragraph `i`, each once or not at all."""
    return tuple([sign for rule in RULES for sign in rule(seen, i)])


def _bin(value: float, edges: Sequence[float]) -> int:
    return bisect(edges, value)


def _reading(seen: View, i: int) -> Iterator[str]:
    """How the paragraph and its neighbours read by themselves."""
    readings = seen.readings
    yield "role"
    yield f"reads as {readings[i].rule}"
    if readings[i].rule == "turn_label":
        yield "turn with words" if has_words(readings[i]) else "turn label alone"
    for side, j in (("before", i - 1), ("after", i + 1)):
        inside = 0 <= j < len(readings)
        yield f"{side}: {readings[j].rule if inside else 'nothing'}"
    if i and readings[i - 1].text.rstrip().endswith(":"):
        yield "before: colon"


def has_words(turn: Passage) -> bool:
    """Whether words of the turn follow its label in the same paragraph."""
    source = turn.lead_in.source if turn.lead_in else None
    rest = turn.text[source.span.end - turn.paragraph.body.start :].rstrip() if source else ""
    return len(rest) > _LABEL_END and rest.find(":") != len(rest) - 1


def _place(seen: View, i: int) -> Iterator[str]:
    at = seen.title.at[-1] if seen.title and seen.title.at[-1] <= i else -1
    first = seen.title.at[0] if seen.title else 0
    if i < first:
        yield "above the title"
    elif seen.title and i in seen.title.at:
        yield "title"
    else:
        yield f"paragraph {min(i - at, _NEAR)} under the title"
    yield f"after {min(seen.told[i], _EDGE)} of prose"
    section = seen.section[i]
    if section is not None:
        yield f"under {seen.readings[section].rule}"


_SECTIONS = frozenset(
    ("notes_heading", "contact_heading", "heading_line", "heading_markup", "furniture_line", "contact_line")
)


def _shape(seen: View, i: int) -> Iterator[str]:
    paragraph, text = seen.page.paragraphs[i], seen.readings[i].text.rstrip()
    yield f"length {_bin(len(text), _LENGTHS)}"
    yield f"ends in {_last(text)}"
    yield f"begins with {_first(text)}"
    if paragraph.kind is not None:
        yield f"markup {paragraph.kind.value}"
    words = text.split(None, _FIRST_WORDS)[:_FIRST_WORDS]
    shouted = text[:_LOOK].isupper()
    letters = [word for word in words if word[:1].isalpha()] if shouted or len(words) < _FEW_WORDS else ()
    if letters and shouted:
        yield "all capitals"
    elif letters:
        capitals = sum(word[0].isupper() for word in letters)
        yield f"capitals {_bin(capitals / len(letters), _SHARES)}"
    if ": " in text[:40]:
        yield "label"
    sentences = min(3, _sentences(text))
    yield f"sentences {sentences}"
    if seen.title and 0 < i - seen.title.at[-1] <= _EDGE:
        yield f"paragraph {i - seen.title.at[-1]} under the title, sentences {sentences}"
    if authors.SALUTATION.fullmatch(text):
        yield "salutation"


def _sentences(text: str) -> int:
    """How many sentences end in a paragraph without white space at its end; most times the last character tells."""
    stops = text.count(".") + text.count("!") + text.count("?")
    return len(SENTENCE.findall(text)) if stops > 1 or (stops and text[-1] not in ".!?") else stops


_ENDS = {**dict.fromkeys("”\"’'»", "mark"), **dict.fromkeys("-–—", "dash"), **{stop: stop for stop in ".!?:;,…"}}
_STARTS = {**dict.fromkeys("“\"‘'«„", "mark"), **dict.fromkeys("-–—", "dash"), **dict.fromkeys("([{", "bracket")}


def _last(text: str) -> str:
    end = text[-1:]
    return _ENDS.get(end) or ("letter" if end.isalpha() else "figure" if end.isdigit() else "other")


def _first(text: str) -> str:
    start = text[:1]
    if start.isalpha():
        return "capital" if start.isupper() else "small letter"
    return _STARTS.get(start) or ("figure" if start.isdigit() else "other")


def _marks(seen: View, i: int) -> Iterator[str]:
    page, body = seen.page, seen.page.paragraphs[i].body
    outer, loose = page.marks[i].outer(), page.marks[i].loose
    if seen.inside[i]:
        yield "inside open marks"
    if loose is not None:
        yield "closes marks"
    if not outer:
        return
    opens = outer[0].outer.start == body.start
    whole = opens and credited.wholly_quoted(page, i)
    yield "wholly in marks" if whole else "opens with marks" if opens else "marks inside"
    if opens and not outer[-1].closed:
        yield "leaves marks open"
    if not whole and credited.is_credited(page, i):
        yield "said beside marks"


def _after_words(seen: View, i: int) -> Iterator[str]:
    """Whether the paragraph before holds somebody's words and who said them, so that he may go on."""
    if not i:
        return
    if credited.tells_who_said(seen.page, i - 1):
        yield "after words and who said them"
        yield f"after words and who said them, wording {_bin(seen.spoken[i], _SPOKEN) // 2}"


def _wording(seen: View, i: int) -> Iterator[str]:
    here = _bin(seen.spoken[i], _SPOKEN)
    yield f"wording {here}"
    for side, j in (("before", i - 1), ("after", i + 1)):
        if 0 <= j < len(seen.spoken):
            yield f"{side}: wording {_bin(seen.spoken[j], _SPOKEN)}"
    if seen.own[i]:
        yield _SAYS_I
    if seen.stated:
        yield _STATED
    if seen.led[i] is None:
        yield f"own voice {seen.voiced[i]}"


def _led_by(seen: View, i: int) -> Iterator[str]:
    """How far a lead-in is, and what the paragraph says of whom it introduces."""
    led = seen.led[i]
    if led is None:
        yield "no lead-in so far"
        return
    far = min(i - led, _NEAR)
    yield f"{far} after a lead-in"
    yield f"{min(far, 4)} after a lead-in, wording {_bin(seen.spoken[i], _SPOKEN) // 2}"
    lead_in = seen.readings[led].lead_in
    if lead_in is None:
        return
    yield f"led by {lead_in.rule}"
    text = seen.readings[i].text
    if _names(text, lead_in.source):
        yield "names the speaker"
    if voice.names_office(text, lead_in.source):
        yield "names the speaker's office"
    first = led + 1
    if first < i and credited.wholly_quoted(seen.page, first):
        yield "led into marks"
    if (seen.section[i] or 0) > led:
        yield "something else since the lead-in"


def _names(text: str, source: Reference | None) -> bool:
    surname = voice.surname(source)
    return surname is not None and surname in text


def _voice(seen: View, i: int) -> Iterator[str]:
    text = seen.readings[i].text
    said = voice.of(text)
    yield from said
    if not _PERSONAL.intersection(said):
        yield "nobody in person"
        yield f"nobody in person, wording {_bin(seen.spoken[i], _SPOKEN) // 2}"
        if "opens like a story" in said:
            yield "opens like a story, nobody in person"


_PERSONAL = frozenset(("first person singular", "we", "our without we", "second person", "contraction", "exclamation"))
SENTENCE = Pattern(
    "whole_sentence",
    r"[.!?] [”’\"')]* (?: \s+ (?= [\p{Lu}“‘\"] ) | $ )",
    yes="It is. We go.",
    no="at 3.5%",
)
HE_OPENS = Pattern("he_opens", r"(?: He | She | Mr | Mrs | Ms ) \b", yes="He will go", no="Here it is", by="match")


def _third_person(seen: View, i: int) -> Iterator[str]:
    text = seen.readings[i].text
    if HE_OPENS.match(text):
        yield "opens with him"
    if dates.may_stand(text) and dates.DATE.search(text, 0, _LOOK):
        yield "date"
    if furniture.REACH.search(text, 0, _LOOK):
        yield "reach"
    if lexicon.spelled(text).figures and phones.has_phone(text[:_LOOK]):
        yield "phone"
    if phones.EMAIL.search(text[:_LOOK]):
        yield "email"
    if any(map(offices.is_office, text.split(None, _EARLY)[:_EARLY])):
        yield "office early"


def _style(seen: View, i: int) -> Iterator[str]:
    if seen.page.style.standfirst:
        yield "house style with standfirsts"
    if seen.introduces:
        yield "story with lead-ins"


def _ahead(seen: View, i: int) -> Iterator[str]:
    """What is still to come: prose, and, in a story that introduces anybody, another lead-in."""
    left = seen.told[-1] - seen.told[i + 1]
    yield f"{min(left, _NEAR)} of prose ahead"
    if seen.introduces:
        yield "lead-in ahead" if i < seen.last_led else "no lead-in ahead"
        if i > seen.last_led:
            yield f"{min(left, _NEAR)} of prose ahead, no lead-in"
    if (
        seen.readings[i].text.rstrip().endswith(":")
        and i + 1 < len(seen.readings)
        and credited.is_told(seen.page, i + 1)
    ):
        yield "colon before words and who said them"


def _likeness(seen: View, i: int) -> Iterator[str]:
    """How many of the words of the paragraph the one before has too, and of the first one the next."""
    if i:
        yield from _shared("shares words", seen, i, i - 1)
    if not seen.told[i] and i + 1 < len(seen.readings):
        yield from _shared("first prose, shares words with the next", seen, i, i + 1)
        if seen.page.style.standfirst and i and seen.readings[i - 1].rule == "metadata_line":
            yield "first prose, house style with standfirsts, under metadata"


def _shared(name: str, seen: View, i: int, other: int) -> Iterator[str]:
    here, there = _content(seen.readings[i].text), _content(seen.readings[other].text)
    if here and there:
        yield f"{name} {_bin(len(here & there) / len(here), _LIKENESS)}"


@lru_cache(maxsize=8)
def _content(text: str) -> frozenset[str]:
    return frozenset([word for word in text[:_LOOK].lower().split() if len(word) > 4])


RULES: tuple[Callable[[View, int], Iterator[str]], ...] = (
    _reading,
    _place,
    _shape,
    _marks,
    _after_words,
    _wording,
    _led_by,
    _voice,
    _third_person,
    _style,
    _ahead,
    _likeness,
)
