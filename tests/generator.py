"""A generator of stories whose truth is known: who speaks where is settled before the text is made.

Speech is plainly in the first person, narration plainly in the third: a parse that differs from the truth is wrong.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence

import attrs
from attrs import frozen
from hypothesis import strategies as st

from govnews.model import Span

MEN = ("Arthur", "Martin", "Simon", "Walter", "Peter")
WOMEN = ("Agnes", "Clara", "Ruth", "Helen", "Margaret")
SURNAMES = ("Tressider", "Oakhurst", "Penhale", "Bellwether", "Hollinrake", "Smith-Rowe", "MacAllan", "O’Dare", "Quill")
SUBJECTS = ("Harbours", "Forests", "Rural Affairs", "Public Health", "Schools", "Energy and Water")
PLACES = ("Skelby", "Harrowdale", "Port Ellis", "Westmarch", "Tarnbridge")
THINGS = ("harbour wall", "training college", "flood barrier", "forest road", "village hospital")
KICKERS = (None, "News story", "Press release")
# Cue of a lead-in, cue of the reports, tense.
TENSES = {
    "past": ("said", "stressed"),
    "present": ("says", "stresses"),
    "future": ("will say", "will stress"),
}

OPENINGS = (
    "Work on the {thing} in {place} was finished on 14 May 2018, two months before the date that was set for it. "
    "It took 40 builders three years, and the county paid for half of the £3 million that it cost.",
    "The {thing} in {place} was opened on Monday 3 June 2019 after four years of work. It replaces one that was built "
    "in 1931 and was closed when the river burst its banks in the winter of 2013.",
)
REPORTS = (
    "the {thing} will bring 200 jobs to the town",
    "the {thing} is the largest in the county",
    "the people of {place} have waited too long",
)
SPEECHES = (
    "I am delighted that our {thing} is open, and I want to thank everyone in {place} who made it possible.",
    "We have worked for this day since I first came here, and I am proud of what we have achieved together.",
    "My message to the people of {place} is simple: we are on your side, and I will not let you down.",
    "I know how hard these years were for our families, and we owe them our thanks.",
    "We must not stop here. I want our children to be proud of the town that we leave them.",
    "I look forward to working with all our partners, because we can only do this together.",
)
NARRATIONS = (
    "The {thing} was paid for by the county council and by the Department for {subject}. It covers 14 hectares.",
    "The old {thing} in {place} was closed in 1987. It had been built by the county in 1902 at a cost of £4,000.",
    "The department published its report on the {thing} in March 2017. A total of 212 firms took part in the survey.",
)
NOTES = (
    "The Department for {subject} was founded in 1974 and has 1,200 staff.",
    "The report on the {thing} was published on 3 March 2017.",
)
CONTACT = "Media enquiries: 01234 555 0100"


@frozen
class Person:
    """Somebody who speaks."""

    first: str
    last: str
    woman: bool
    office: str

    @property
    def name(self) -> str:
        """First name and surname."""
        return f"{self.first} {self.last}"

    @property
    def later(self) -> str:
        """Honorific and surname."""
        return f"{'Ms' if self.woman else 'Mr'} {self.last}"

    @property
    def pronoun(self) -> str:
        """He or she, at the start of a sentence."""
        return "She" if self.woman else "He"


@frozen
class Line:
    """A paragraph: its role, its text without quotation marks, who speaks it, and which of its words are reported.

    `opens` and `closes` say whether a quotation mark stands before and after the text.
    """

    role: str
    text: str
    speaker: Person | None = None
    reported: str | None = None
    opens: bool = False
    closes: bool = False


@frozen
class Saying:
    """A quotation that the story holds: `lines` are the numbers of its paragraphs."""

    form: str
    speaker: Person
    tense: str
    lines: tuple[int, ...]


@frozen
class Tale:
    """A story before it is text, and the truth about it."""

    headline: str
    kicker: str | None
    lines: tuple[Line, ...]
    sayings: tuple[Saying, ...]
    roles: tuple[tuple[Person, str | None], ...]


@frozen
class Layout:
    """How a tale becomes text: what ends a paragraph, the width of lines, quotation marks, blanks at line ends."""

    between: str = "\n\n"
    width: int | None = None
    marks: tuple[str, str] = ("“", "”")
    trailing: str = ""

    def shaped(self, line: Line) -> str:
        """The text of a line in this layout."""
        opening, closing = self.marks
        text = (opening if line.opens else "") + line.text + (closing if line.closes else "")
        if self.width is None:
            return text
        return textwrap.fill(text, self.width, break_on_hyphens=False, break_long_words=False)


@frozen
class Laid:
    """A tale as text, the span of each of its lines, and the spans of each saying's parts."""

    text: str
    lines: tuple[Span, ...]
    parts: tuple[tuple[Span, ...], ...]


def laid(tale: Tale, layout: Layout) -> Laid:
    """Make the text and note where everything stands in it."""
    text, spans = "", []
    for line in tale.lines:
        shaped = layout.shaped(line)
        spans.append(Span(len(text), len(text) + len(shaped)))
        text += shaped + layout.trailing + layout.between
    return Laid(text, tuple(spans), tuple(_parts(tale, saying, text, spans) for saying in tale.sayings))


def _parts(tale: Tale, saying: Saying, text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(_part(tale.lines[number], text, spans[number]) for number in saying.lines)


def _part(line: Line, text: str, span: Span) -> Span:
    if line.reported is None:
        return Span(span.start + line.opens, span.end - line.closes)
    # Wrapping puts line ends for blanks and changes no length.
    start = line.text.index(line.reported) + span.start
    return Span(start, start + len(line.reported))


LAYOUTS = {
    "an empty line between paragraphs": Layout(),
    "a single line end": Layout("\n"),
    "the line ends of Windows": Layout("\r\n\r\n"),
    "lines wrapped at 80": Layout(width=80),
    "three empty lines": Layout("\n\n\n\n"),
    "straight quotation marks": Layout(marks=('"', '"')),
    "single quotation marks": Layout(marks=("‘", "’")),
    "blanks at line ends": Layout(trailing="  \t"),
    "no-break spaces at line ends": Layout(trailing="\xa0"),
}


@st.composite
def people(draw: st.DrawFn, number: int = 2) -> tuple[Person, ...]:
    """People with different surnames and offices."""
    surnames = draw(st.permutations(SURNAMES))
    subjects = draw(st.permutations(SUBJECTS))
    women = [draw(st.booleans()) for _ in range(number)]
    firsts = [draw(st.sampled_from(WOMEN if woman else MEN)) for woman in women]
    made = zip(firsts, surnames, women, subjects, strict=False)
    return tuple(Person(first, last, woman, f"Minister for {subject}") for first, last, woman, subject in made)


@st.composite
def tales(draw: st.DrawFn) -> Tale:
    """Any tale: perhaps reports, one turn or two, narration after each, perhaps notes and a contact."""
    speaker, second = draw(people())
    words = {name: draw(st.sampled_from(of)) for name, of in _WORDS.items()}
    lines: list[Line] = []
    sayings: list[Saying] = []

    def told(role: str, pattern: str) -> None:
        lines.append(Line(role, pattern.format(**words)))

    kicker, headline = draw(st.sampled_from(KICKERS)), "New {thing} for {place}".format(**words)
    told("headline", draw(st.sampled_from(("", "# "))) + (f"{kicker}: " if kicker else "") + headline)
    told("narration", draw(st.sampled_from(OPENINGS)))
    reporting = draw(st.sampled_from(sorted(TENSES)))
    _report(lines, sayings, draw(st.permutations(REPORTS))[: draw(st.integers(0, 2))], (speaker, reporting, words))
    role = draw(_turns(lines, sayings, speaker, words))
    roles = [(speaker, role)]
    after = draw(st.permutations(NARRATIONS))
    told("narration", after[0])
    if draw(st.booleans()):
        roles.append((second, draw(_turns(lines, sayings, second, words))))
        told("narration", after[1])
    if draw(st.booleans()):
        lines.append(Line("heading", "Notes to editors"))
        numbered = draw(st.booleans())
        told("notes", ("1. " if numbered else "") + NOTES[0])
        told("notes", ("2. " if numbered else "") + NOTES[1])
        lines.append(Line("contact", CONTACT))
    return Tale(headline, kicker, tuple(lines), tuple(sayings), tuple(roles))


_WORDS = {"thing": THINGS, "place": PLACES, "subject": SUBJECTS}
_LEAD_INS: tuple[tuple[Callable[[Person, str, str], str], bool], ...] = (
    (lambda who, verb, place: f"The {who.office}, {who.name}, {verb}:", True),
    (lambda who, verb, place: f"{who.name}, the {who.office}, {verb}:", True),
    (lambda who, verb, place: f"The {who.office} {who.name} {verb}:", True),
    (lambda who, verb, place: f"Speaking from {place}, {who.name} {verb}:", False),
    (lambda who, verb, place: f"{who.name} {verb}:", False),
)
_VERBS = {"past": ("said", "added", "commented", "explained"), "present": ("says", "explains"), "future": ("will say",)}


def _report(
    lines: list[Line], sayings: list[Saying], reports: Sequence[str], what: tuple[Person, str, dict[str, str]]
) -> None:
    who, tense, words = what
    for number, pattern in enumerate(reports):
        reported = f"that {pattern.format(**words)}"
        subject = who.pronoun if number else who.later
        sayings.append(Saying("indirect", who, tense, (len(lines),)))
        lines.append(Line("narration", f"{subject} {TENSES[tense][number]} {reported}.", reported=reported))


@st.composite
def _turns(draw: st.DrawFn, lines: list[Line], sayings: list[Saying], who: Person, words: dict[str, str]) -> str | None:
    """Add a lead-in and its speech; the office is the answer, where the lead-in names it."""
    tense = draw(st.sampled_from(sorted(_VERBS)))
    lead_in, names_office = draw(st.sampled_from(_LEAD_INS))
    lines.append(Line("lead_in", lead_in(who, draw(st.sampled_from(_VERBS[tense])), words["place"])))
    chosen = draw(st.permutations(SPEECHES))[: draw(st.integers(1, len(SPEECHES)))]
    marked = draw(st.booleans())
    sayings.append(Saying("block", who, tense, tuple(range(len(lines), len(lines) + len(chosen)))))
    for number, pattern in enumerate(chosen):
        last = number == len(chosen) - 1
        text = pattern.format(**words)
        lines.append(Line("speech", text, who, opens=marked, closes=marked and last))
    return who.office if names_office else None


def renamed(tale: Tale, old: Person, new: Person) -> Tale:
    """The tale with another person in the place of one."""
    roles = ((_in_place(who, old, new), new.office if who == old and role else role) for who, role in tale.roles)
    return attrs.evolve(
        tale,
        lines=tuple(_renamed_line(one, old, new) for one in tale.lines),
        sayings=tuple(attrs.evolve(one, speaker=_in_place(one.speaker, old, new)) for one in tale.sayings),
        roles=tuple(roles),
    )


def _in_place(one: Person, old: Person, new: Person) -> Person:
    return new if one == old else one


def _renamed_line(one: Line, old: Person, new: Person) -> Line:
    text = one.text
    if one.role in ("lead_in", "narration"):
        for before, after in ((old.name, new.name), (old.later, new.later), (old.office, new.office)):
            text = text.replace(before, after)
    if one.reported is not None and text.startswith(f"{old.pronoun} "):
        text = new.pronoun + text[len(old.pronoun) :]
    return attrs.evolve(one, text=text, speaker=one.speaker and _in_place(one.speaker, old, new))


# Text that is no story: everything that rules look at, in any order.
SCRAPS = (
    *(
        "“",
        "”",
        "‘",
        "’",
        '"',
        "'",
        "«",
        "»",
        ":",
        ";",
        ",",
        ".",
        "…",
        "–",
        "--",
        "(",
        ")",
        "[",
        "]",
        "#",
        ">",
        "*",
        "•",
    ),
    *("\n", "\n\n", "\r", "\r\n", "\t", "\x0b", "\u2028", "\x85", "\xa0", "\0", "\ufeff", "\u200b", "\ud800", "\ufffd"),
    *("said", "says", "will say", "will stress that", "added", "according to", "told", "wrote", "denied that", "asked"),
    *(
        "He",
        "she",
        "they",
        "I",
        "we",
        "our",
        "it's",
        "Mr Quill",
        "Ada Quill",
        "the Mayor",
        "The Foreign Secretary",
        "Dr.",
    ),
    *("Minister for Harbours", "a spokesperson", "The following is a statement by", "issued the following statement"),
    *(
        "Notes to editors",
        "News story:",
        "# Press release:",
        "ENDS",
        "-30-",
        "Q:",
        "MR QUILL:",
        "3 May 2019",
        "£3",
        "so-called",
    ),
    *(
        "https://example.org/a",
        "press@example.org",
        "01234 555 0100",
        "the bridge",
        "opened",
        "is",
        "x",
        "1.",
        "- ",
        "İ",
        "ß",
        "ŉ",
    ),
)


def scraps(max_size: int = 60) -> st.SearchStrategy[str]:
    """Text made of marks, cue words, names and line ends."""
    joints = st.sampled_from((" ", "", "\n", "\n\n"))
    return st.tuples(joints, st.lists(st.sampled_from(SCRAPS), max_size=max_size)).map(
        lambda pair: pair[0].join(pair[1])
    )
