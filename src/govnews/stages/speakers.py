"""Speakers: references joined to the people, offices and bodies that they mean, wherever the name is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from govnews import lexicon
from govnews.drafts import Reference
from govnews.model import Mention, MentionKind, Span, Speaker, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import offices

FEMALE = frozenset(["mrs", "ms", "miss", "dame", "lady", "baroness", "madam", "smt"])
MALE = frozenset(["mr", "sir", "lord", "baron", "shri"])
ARTICLE = Pattern("article", r"(?: the | a | an ) \s+", yes="the Minister", no="theatre", ignore_case=True, by="match")
WORDS = Pattern("role_words", r"\p{L}+", yes="Foreign", no="12")
_BEFORE_GIVEN_NAMES = frozenset(("sir", "dame", "lord", "lady", "the rt hon", "father", "sister"))
_COURTESY = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "shri", "smt"))
_REACH = 1500
_EMPTY = frozenset(("of", "for", "the", "and", "to", "a", "an", "uk", "s"))


@frozen
class Cast:
    """Who speaks: the speakers in the order of mention, and for each reference's span the number of its speaker."""

    speakers: tuple[Speaker, ...]
    of: dict[Span, int]

    def speaker(self, reference: Reference | None) -> Speaker | None:
        """The speaker whom a reference means, or None."""
        number = self.of.get(reference.span) if reference else None
        return None if number is None else self.speakers[number]


@frozen
class _Entry:
    """A speaker in the making: the references that mean it."""

    references: tuple[Reference, ...]

    @property
    def fullest(self) -> Reference:
        """The reference with the fullest name."""
        return max(
            self.references, key=lambda r: (r.kind is MentionKind.NAME, len((r.name or "").split()), -r.span.start)
        )

    @property
    def name(self) -> str | None:
        return self.fullest.name

    def gender(self) -> str | None:
        """ "f" or "m" where an honorific, or a given name that is sure, tells it."""
        titles = {word.strip(".").lower() for r in self.references if r.honorific for word in r.honorific.split()}
        if titles & (FEMALE | MALE):
            return "f" if titles & FEMALE else "m"
        given = {(r.name or "").split()[0] for r in self.references if r.kind is MentionKind.NAME and r.name}
        if given & lexicon.words("female_names"):
            return "f"
        return "m" if given & lexicon.words("male_names") else None


SUBJECT = Pattern(
    "subject",
    r"\s+ (?: will | would | has | have | is | was | also | today | \p{Ll}+ (?: ed | s | d ) | \L<past> ) \b",
    yes=" will encourage",
    no=", who",
    lists={"past": lambda: [form for form, cues in lexicon.cues().items() if cues[0].tense_form == "past"]},
    by="match",
)


def find(text: str, named: Sequence[Reference], sources: Sequence[Reference]) -> Cast:
    """Join the sources of sayings and everybody whom the text names to the speakers whom they mean.

    `named` are the references anywhere in the text, `sources` those that something is attributed to.
    """
    wanted = {r.span for r in sources}
    full = list(_outside((r for r in named if r.kind is MentionKind.NAME), wanted))
    short = _outside((r for r in named if r.kind is not MentionKind.NAME), wanted | {r.span for r in full})
    everybody = _ordered((*sources, *full, *short))
    entries = _people(everybody)
    places = {r.span: i for i, entry in enumerate(entries) for r in entry.references}
    for reference in everybody:
        if reference.span not in places:
            number = _place(text, reference, entries)
            if number is not None or reference.span in wanted:
                places[reference.span] = _joined(reference, number, entries)
    return _cast(text, entries, places, wanted)


def _outside(named: Iterable[Reference], spans: set[Span]) -> Iterator[Reference]:
    """The references that overlap none of the spans nor one another, from left to right; a longer one goes first."""
    taken = sorted(spans)
    last = Span(0, 0)
    i = 0
    for r in sorted(named, key=lambda r: (r.span.start, -r.span.end)):
        while i < len(taken) and taken[i].end <= r.span.start:
            i += 1
        clashes = r.span.overlaps(last) or (i < len(taken) and taken[i].overlaps(r.span))
        if not clashes:
            last = r.span
            yield r


def _ordered(references: Iterable[Reference]) -> list[Reference]:
    return sorted({r.span: r for r in references}.values(), key=lambda r: r.span)


def _people(references: Sequence[Reference]) -> list[_Entry]:
    """One entry a person who is named in full; two with one surname stay apart."""
    entries: dict[tuple[str, str], list[Reference]] = {}
    for r in references:
        words = _name_words(r)
        if r.speaker_kind is SpeakerKind.PERSON and len(words) > 1:
            entries.setdefault((words[0], words[-1]), []).append(r)
    return [_Entry(tuple(same)) for same in entries.values()]


def _name_words(reference: Reference) -> list[str]:
    return (reference.name or "").casefold().replace("’", "'").split()


def _place(text: str, r: Reference, entries: Sequence[_Entry]) -> int | None:
    """The number of the entry that a reference means; None where it means nobody known."""
    if r.kind is MentionKind.PRONOUN:
        return _by_pronoun(text, r, entries)
    rules = {MentionKind.SURNAME: _by_surname, MentionKind.ROLE: _by_role}
    return rules.get(r.kind, _by_name)(r, entries)


def _joined(r: Reference, number: int | None, entries: list[_Entry]) -> int:
    if number is None:
        entries.append(_Entry((r,)))
        return len(entries) - 1
    entries[number] = _Entry((*entries[number].references, r))
    return number


def _by_surname(r: Reference, entries: Sequence[_Entry]) -> int | None:
    word = _name_words(r)[-1:]
    by_given = not r.honorific or r.honorific.casefold() in _BEFORE_GIVEN_NAMES
    full = [i for i, entry in enumerate(entries) if word and word[0] in _ends(entry, by_given)]
    titled = [i for i in full if r.honorific and any(x.honorific == r.honorific for x in entries[i].references)]
    gender = _Entry((r,)).gender()
    titled = titled or [i for i in full if gender and entries[i].gender() == gender]
    return _nearest(r, titled or full, entries)


def _ends(entry: _Entry, given: bool) -> tuple[str, ...]:
    """The words by which an entry can be called alone: its surname, and without honorific its given name."""
    words = _name_words(entry.fullest)
    return tuple(words[-1:]) + (tuple(words[:1]) if given else ())


def _nearest(r: Reference, numbers: Sequence[int], entries: Sequence[_Entry]) -> int | None:
    """Of several entries the one last named before the reference, else the first named after it."""
    before = [
        (max(x.span.start for x in entries[i].references if x.span.start < r.span.start), i)
        for i in numbers
        if any(x.span.start < r.span.start for x in entries[i].references)
    ]
    if before:
        return max(before)[1]
    return min(numbers, key=lambda i: entries[i].references[0].span.start, default=None)


def _content(role: str) -> frozenset[str]:
    return frozenset(WORDS.compiled.findall(role.casefold())) - _EMPTY


def _by_role(r: Reference, entries: Sequence[_Entry]) -> int | None:
    """An office means whoever holds it by the text: all its words are in the office given with a name."""
    wanted = _content(r.role or r.name or "")
    holders = [
        i
        for i, entry in enumerate(entries)
        if wanted and any(x.role and wanted <= _content(x.role) for x in entry.references)
    ]
    exact = [i for i in holders if any(x.role and wanted == _content(x.role) for x in entries[i].references)]
    people = [i for i in exact or holders if entries[i].fullest.speaker_kind is SpeakerKind.PERSON]
    pool = people or exact
    return _nearest(r, pool, entries)


def _by_name(r: Reference, entries: Sequence[_Entry]) -> int | None:
    """The same body, spokesperson or description, but for its article."""
    key = _bare(r.name)
    return next(
        (i for i, entry in enumerate(entries) if key and any(_bare(x.name) == key for x in entry.references)), None
    )


def _bare(name: str | None) -> str:
    text = (name or "").casefold().strip()
    found = ARTICLE.match(text)
    return text[found.end() :] if found else text


def _by_pronoun(text: str, r: Reference, entries: Sequence[_Entry]) -> int | None:
    """A pronoun means the last subject before it whom it fits in number and, where that is known, in gender."""
    word = r.span.of(text).casefold()
    paragraph = text.rfind("\n", 0, r.span.start)
    before = [
        (
            x.span.start > paragraph,
            bool(SUBJECT.match(text, x.span.end, min(len(text), x.span.end + 40))),
            x.span.start,
            i,
        )
        for i, entry in enumerate(entries)
        if _fits(word, entry)
        for x in entry.references
        if r.span.start - _REACH < x.span.start < r.span.start
    ]
    return max(before)[-1] if before else None


def _fits(word: str, entry: _Entry) -> bool:
    kind, gender = entry.fullest.speaker_kind, entry.gender()
    if word in ("he", "she"):
        return kind in (SpeakerKind.PERSON, SpeakerKind.ROLE) and gender in (None, "m" if word == "he" else "f")
    return kind in (SpeakerKind.ORGANISATION, SpeakerKind.GROUP)


def _cast(text: str, entries: Sequence[_Entry], places: dict[Span, int], wanted: set[Span]) -> Cast:
    """The speakers in order: whoever is a source, and everybody named with an office."""
    shown = [
        i for i, entry in enumerate(entries) if any(r.span in wanted for r in entry.references) or _has_office(entry)
    ]
    order = sorted(shown, key=lambda i: min(r.span for r in entries[i].references))
    place = {old: new for new, old in enumerate(order)}
    speakers = tuple(_speaker(text, entries[i]) for i in order)
    return Cast(speakers, {span: place[i] for span, i in places.items() if i in place})


def _has_office(entry: _Entry) -> bool:
    return entry.fullest.kind is MentionKind.NAME and any(r.role for r in entry.references)


def _speaker(text: str, entry: _Entry) -> Speaker:
    fullest = entry.fullest
    references = sorted(entry.references, key=lambda r: r.span)
    shouted = fullest.kind is MentionKind.SURNAME and fullest.span.of(text).isupper()
    return Speaker(
        kind=fullest.speaker_kind,
        name=fullest.span.of(text) if shouted else _called(fullest),
        honorific=_first(r.honorific for r in references),
        post_nominals=max((r.post_nominals for r in references), key=len),
        role=_first(r.role for r in references if r.role and any(map(offices.is_office, r.role.split())))
        or _first(r.role for r in references),
        organisation=_first(r.organisation for r in references),
        mentions=tuple(_mention(text, r) for r in references),
    )


def _called(fullest: Reference) -> str | None:
    """The name; of somebody known by surname alone with the title or the short office before it: "Judge Batty"."""
    title = fullest.honorific or fullest.role
    if fullest.kind is not MentionKind.SURNAME or not title or len(title.split()) > 2:
        return fullest.name
    return fullest.name if title.rstrip(".").casefold() in _COURTESY else f"{title} {fullest.name}"


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _mention(text: str, r: Reference) -> Mention:
    return Mention(r.span.of(text), r.span, r.kind, f"mention_{r.kind.value}", 0.9)
