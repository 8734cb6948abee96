"""brat's standoff format: the attributions of a story as lines beside its text, and such lines as a story.

The scheme is that of PolNeAR and PARC: the entities Content, Cue and Source, and an event Attribution that joins them.
Beside these, an event has the attributes Form, Tense and Act, and a note with the speaker's name; a cue has a note with
its lemma; a Term is an entity by itself. `TEXT_CONF` is the annotation.conf that says so to brat.

brat reads line by line: so what may be taken for a line end or a column's is a blank in the text beside, one for one,
and a stretch over several lines is written as its fragments. Offsets count code points, there as here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import TypeVar

from attrs import define, field, frozen

from govnews.characters import one_line
from govnews.model import (
    Act,
    Attribution,
    Mention,
    Quotation,
    QuotationForm,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Story,
    Tense,
    Term,
)
from govnews.patterns import Pattern
from govnews.vocabulary import Word

__all__ = ["TEXT_CONF", "Standoff", "of_story", "read", "text_of", "to_story"]

_Word = TypeVar("_Word", bound=Word)

_LINE = re.compile(r"[^ \n](?:[^\n]*[^ \n])?")
_OPENING, _CLOSING = "“\"«‘'", "”\"»’'"

TEXT_BOUND = Pattern(
    "text_bound",
    r"""
    (?P<key> T\d+ ) \t
    (?P<label> \S+ ) [ ]
    (?P<places> \d+ [ ] \d+ (?: ; \d+ [ ] \d+ )* )
    (?: \t | \Z )
    """,
    yes="T1\tContent 0 5;6 9\tIt ope ns",
    no="T1\tContent 0\tIt",
    by="match",
)
EVENT = Pattern(
    "event",
    r"(?P<key> E\d+ ) \t (?P<label> [^\s:]+ ) : (?P<trigger> T\d+ ) (?P<roles> (?: [ ] [^\s:]+ : \w+ )* )",
    yes="E1\tAttribution:T3 Content:T2 Cue:T1",
    no="E1\tAttribution",
    by="match",
)
ATTRIBUTE = Pattern(
    "attribute",
    r"[AM]\d+ \t (?P<name> \S+ ) [ ] (?P<of> [TE]\d+ ) (?: [ ] (?P<value> \S+ ) )?",
    yes="A1\tForm E1 direct",
    no="#1\tAnnotatorNotes E1\tspeaker: Ada Vale",
    by="match",
)
NOTE = Pattern(
    "note",
    r"\#\d+ \t \S+ [ ] (?P<of> [TE]\d+ ) \t (?P<name> speaker | lemma ) : [ ] (?P<value> .+ )",
    yes="#1\tAnnotatorNotes E1\tspeaker: Ada Vale",
    no="#1\tAnnotatorNotes E1\tis this one right?",
    by="match",
)

TEXT_CONF = f"""[entities]
Content
Cue
Source
Term

[relations]
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution\tContent+:Content, Cue?:Cue, Source*:Source

[attributes]
Form\tArg:Attribution, Value:{"|".join(form.value for form in QuotationForm)}
Tense\tArg:Attribution, Value:{"|".join(tense.value for tense in Tense)}
Act\tArg:Attribution, Value:{"|".join(act.value for act in Act)}
"""


# A story as lines.


def text_of(story: Story) -> str:
    """The text to stand beside the lines: the story's, with blanks for what brat would trip over."""
    return one_line(story.source.text)


def of_story(story: Story) -> str:
    """The lines of a story's quotations and terms.

    >>> said = Quotation("direct", "Yes", Span(1, 4), (Span(1, 4),))
    >>> of_story(Story(Source("“Yes”, it said."), quotations=(said,))).splitlines()[2:]
    ['E1\\tAttribution:T2 Content:T1', 'A1\\tForm E1 direct']
    """
    writer = _Writer(text_of(story))
    for said in story.quotations:
        writer.quotation(said)
    for term in story.terms:
        writer.entity("Term", term.span)
    return "".join(f"{line}\n" for line in writer.lines)


@define
class _Writer:
    """The lines so far, and the entities that have one."""

    text: str
    lines: list[str] = field(factory=list)
    entities: dict[tuple[str, Span], str] = field(factory=dict)
    events: Iterator[int] = field(factory=lambda: count(1))
    attributes: Iterator[int] = field(factory=lambda: count(1))
    notes: Iterator[int] = field(factory=lambda: count(1))

    def quotation(self, said: Quotation) -> None:
        """Write a quotation: its parts, cue and source, and the event that joins them."""
        given = said.attribution or Attribution()
        roles = [("Content", self.entity("Content", part)) for part in said.parts]
        roles += [("Cue", self.entity("Cue", given.cue)), ("Source", self.entity("Source", given.mention))]
        known = [(role, key) for role, key in roles if key]
        trigger = next((span for span in (given.cue, given.mention, *said.parts) if self._fragments(span)), None)
        if any(role == "Content" for role, _ in known):
            self._event(said, given, self.entity("Attribution", trigger), known)

    def entity(self, label: str, span: Span | None) -> str:
        """The key of an entity, which is written where it has no line yet; none of a stretch without words."""
        fragments = self._fragments(span)
        if span is None or not fragments:
            return ""
        if (label, span) not in self.entities:
            self.entities[label, span] = f"T{len(self.entities) + 1}"
            places = ";".join(f"{each.start} {each.end}" for each in fragments)
            words = " ".join(each.of(self.text) for each in fragments)
            self.lines.append(f"{self.entities[label, span]}\t{label} {places}\t{words}")
        return self.entities[label, span]

    def _fragments(self, span: Span | None) -> list[Span]:
        """The lines of a stretch, without blanks at their ends: no entity of brat goes over the end of a line."""
        if span is None:
            return []
        return [Span(*line.span()) for line in _LINE.finditer(self.text, span.start, span.end)]

    def _event(self, said: Quotation, given: Attribution, trigger: str, roles: list[tuple[str, str]]) -> None:
        event, of_role = f"E{next(self.events)}", dict.fromkeys(("Content", "Cue", "Source"), 0)
        named = []
        for role, key in roles:
            of_role[role] += 1
            named.append(f"{role}{of_role[role] if of_role[role] > 1 else ''}:{key}")
        self.lines.append(f"{event}\tAttribution:{trigger} {' '.join(named)}")
        for name, word in (("Form", said.form), ("Tense", given.tense), ("Act", given.act)):
            if word is not None:
                self.lines.append(f"A{next(self.attributes)}\t{name} {event} {word}")
        self._note(event, "speaker", said.speaker.name if said.speaker else None)
        self._note(event, "lemma", given.lemma)

    def _note(self, of: str, name: str, value: str | None) -> None:
        words = one_line(value or "").replace("\n", " ").strip(" ")
        if words:
            self.lines.append(f"#{next(self.notes)}\tAnnotatorNotes {of}\t{name}: {words}")


# Lines as a story.


@frozen
class Standoff:
    """What the lines of an .ann file say: stretches of the text, events over them, attributes and notes of both.

    `entities` map a key to its label and fragments, `events` to the label and its roles with the keys of their
    entities, `facts` to attributes and notes by name. Lines of other kinds, and broken ones, are left out.
    """

    entities: Mapping[str, tuple[str, tuple[Span, ...]]]
    events: Mapping[str, tuple[str, tuple[tuple[str, str], ...]]]
    facts: Mapping[str, Mapping[str, str]]


def read(lines: str) -> Standoff:
    r"""What lines of standoff say.

    >>> read("T1\tCue 0 4;5 9\twill not\nE1\tAttribution:T1 Cue:T1\nA1\tForm E1 mixed").entities["T1"]
    ('Cue', (Span(0, 4), Span(5, 9)))
    """
    entities: dict[str, tuple[str, tuple[Span, ...]]] = {}
    events: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {}
    facts: dict[str, dict[str, str]] = {}
    # brat knows no other line end than a line feed, with a CR before it or not.
    for line in (line.rstrip("\r") for line in lines.split("\n")):
        if found := TEXT_BOUND.match(line):
            entities[found["key"]] = (found["label"], tuple(_spans(found["places"])))
        elif found := EVENT.match(line):
            events[found["key"]] = (found["label"], tuple(_roles(found["roles"])))
        elif found := ATTRIBUTE.match(line) or NOTE.match(line):
            facts.setdefault(found["of"], {})[found["name"]] = found["value"] or ""
    return Standoff(entities, events, facts)


def _spans(places: str) -> Iterator[Span]:
    for place in places.split(";"):
        start, end = place.split(" ")
        if int(start) <= int(end):
            yield Span(int(start), int(end))


def _roles(roles: str) -> Iterator[tuple[str, str]]:
    for pair in roles.split():
        role, key = pair.split(":")
        yield role.rstrip("0123456789"), key


def to_story(text: str, lines: str, name: str | None = None) -> Story:
    r"""The story of a text and its lines: what somebody marked, as quotations, terms and speakers.

    Each event with a Content is a quotation, its label whatever it may be; where it has no Form, that is told by the
    quotation marks at its Content. A speaker is named by the note, else as the Source is written. What does not lie in
    the text is left out. Nothing else of a story is there: no blocks and no headline.

    >>> lines = "T1\tContent 1 4\tYes\nT2\tSource 7 9\tit\nE1\tSays:T1 Content:T1 Source:T2"
    >>> story = to_story("“Yes”, it said.", lines)
    >>> [(said.text, said.form.value, str(said.speaker)) for said in story.quotations]
    [('Yes', 'direct', 'it')]
    """
    marked = read(lines)
    found = [each for event in marked.events if (each := _marked(text, marked, event))]
    cast = _cast(text, found)
    return Story(
        Source(text, "brat", name),
        quotations=tuple(sorted((each.quotation(text, cast) for each in found), key=lambda said: said.span)),
        terms=tuple(
            Term(span.of(text), span, "brat")
            for label, spans in marked.entities.values()
            for span in _joined(text, spans)
            if label == "Term"
        ),
        speakers=tuple(cast.values()),
    )


@frozen
class _Marked:
    """An event with its places in the text."""

    parts: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    facts: Mapping[str, str]

    def speaker_name(self, text: str) -> str | None:
        """How the speaker is called."""
        return self.facts.get("speaker") or (self.source.of(text) if self.source else None)

    def quotation(self, text: str, cast: Mapping[str, Speaker]) -> Quotation:
        """It as a quotation."""
        span = Span(min(part.start for part in self.parts), max(part.end for part in self.parts))
        tense, act = _word(Tense, self.facts.get("Tense")), _word(Act, self.facts.get("Act"))
        given = Attribution(self.cue, self.facts.get("lemma"), self.source, tense, act)
        return Quotation(
            _word(QuotationForm, self.facts.get("Form")) or _form(text, self.parts),
            span.of(text),
            span,
            self.parts,
            cast.get(self.speaker_name(text) or ""),
            given if self.cue or self.source else None,
            rule="brat",
        )


def _marked(text: str, marked: Standoff, event: str) -> _Marked | None:
    places: dict[str, list[Span]] = {"Content": [], "Cue": [], "Source": []}
    for role, key in marked.events[event][1]:
        if role in places and key in marked.entities:
            places[role] += _joined(text, marked.entities[key][1])
    parts = tuple(sorted(places["Content"]))
    facts = marked.facts.get(event, {})
    return _Marked(parts, _hull(places["Cue"]), _hull(places["Source"]), facts) if parts else None


def _joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Fragments as parts: those with nothing but blanks and line ends between them are one."""
    parts: list[Span] = []
    for span in sorted(spans):
        if span.end > len(text) or not len(span):
            continue
        if parts and not text[parts[-1].end : span.start].strip():
            parts[-1] = Span(parts[-1].start, max(span.end, parts[-1].end))
        else:
            parts.append(span)
    return parts


def _hull(spans: list[Span]) -> Span | None:
    return Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None


def _word(kind: type[_Word], value: str | None) -> _Word | None:
    return next((word for word in kind if word.value == value), None)


def _form(text: str, parts: tuple[Span, ...]) -> QuotationForm:
    """Direct what stands in quotation marks from end to end, mixed what has some in it, else indirect."""
    if all(_is_in_marks(text, part) for part in parts):
        return QuotationForm.DIRECT
    has_marks = any(mark in part.of(text) for part in parts for mark in '“”"«»')
    return QuotationForm.MIXED if has_marks else QuotationForm.INDIRECT


def _is_in_marks(text: str, part: Span) -> bool:
    opens = text[part.start] in _OPENING or (part.start > 0 and text[part.start - 1] in _OPENING)
    return opens and (text[part.end - 1] in _CLOSING or text[part.end : part.end + 1] in _CLOSING)


def _cast(text: str, found: Iterable[_Marked]) -> dict[str, Speaker]:
    """A speaker for each name, with all the places where the name's quotations have their source."""
    places: dict[str, dict[Span, None]] = {}
    for each in found:
        if name := each.speaker_name(text):
            places.setdefault(name, {}).update(dict.fromkeys([each.source] if each.source else []))
    return {
        name: Speaker(
            SpeakerKind.UNKNOWN,
            name,
            mentions=tuple(Mention(span.of(text), span, "description", "brat") for span in sorted(spans)),
        )
        for name, spans in places.items()
    }
