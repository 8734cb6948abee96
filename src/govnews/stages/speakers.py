"""Speakers: references joined to the people, offices and bodies that they mean, wherever the name is given."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from govnews.drafts import Reference
from govnews.model import Mention, MentionKind, Span, Speaker, SpeakerKind
from govnews.stages import holders, names, offices, people, personal_names
from govnews.stages.book import Book, Entry, content, full_key, gender_of, name_words, trait
from govnews.stages.joining import members, place

_LONGEST_GIVEN = 24


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
class Roll:
    """Who is named or given words in a text, before it is known who of them are the same.

    `named` are the references anywhere in the text, `sources` those that something is attributed to, `groups` people
    named together, whom "the Ministers" can mean, `over` those whom the lines over the prose name.
    """

    text: str
    named: Sequence[Reference]
    sources: Sequence[Reference]
    groups: Sequence[Reference] = ()
    over: Sequence[Reference] = ()
    uttered: Sequence[Span] = ()


def find(roll: Roll) -> Cast:
    """Join the sources of sayings and everybody whom the text names to the speakers whom they mean.

    All who are named in full are known from the start, so that "Mr Johnson" before "Boris Johnson" means him.
    """
    wanted, everybody = _everybody(roll)
    book = _begun(roll, everybody, wanted)
    for r in everybody:
        _enter(roll.text, r, book, wanted)
    return _cast(roll.text, book, wanted)


def until(roll: Roll, span: Span) -> tuple[Reference, Book] | None:
    """The reference at a span, and the book as it was when that was read; None where none was."""
    wanted, everybody = _everybody(roll)
    book = _begun(roll, everybody, wanted)
    for r in everybody:
        if r.span == span:
            return r, book
        _enter(roll.text, r, book, wanted)
    return None


def _everybody(roll: Roll) -> tuple[set[Span], list[Reference]]:
    """The spans of those who are given words, and all references that do not overlap, in the order of the text."""
    wanted = {r.span for r in roll.sources}
    named = (*roll.over, *roll.named)
    full = list(_outside((r for r in named if r.kind is MentionKind.NAME), wanted))
    short = _outside((r for r in named if r.kind is not MentionKind.NAME), wanted | {r.span for r in full})
    return wanted, _ordered((*roll.sources, *full, *short))


def _begun(roll: Roll, everybody: Sequence[Reference], wanted: set[Span]) -> Book:
    book = _people(everybody)
    book.heard = frozenset(wanted)
    for r in _inside(roll, everybody):
        _know(r, book)
    book.groups = {group.span: group for group in roll.groups}
    book.uttered = sorted(roll.uttered, key=_place)
    book.over = frozenset(r.span for r in roll.over)
    sent = ((full_key(r), body) for r, body in holders.senders_in(roll.text, roll.over))
    book.senders = {book.people[key]: body for key, body in sent if key in book.people}
    return book


def _inside(roll: Roll, everybody: Sequence[Reference]) -> Iterator[Reference]:
    """Those who are named in full within a source that is not they: "the Minister Jane Doe and Ann Roe, the Mayor"."""
    spans = sorted((r.span for r in everybody), key=_place)
    starts = [span.start for span in spans]
    for r in roll.named:
        i = bisect_right(starts, r.span.start) - 1
        inside = i >= 0 and spans[i] != r.span and spans[i].contains(r.span)
        if inside and r.kind is MentionKind.NAME and not names.is_mere_capitals(r):
            yield evolve(r, role=None) if _is_of_next(roll.text, r, spans[i]) else r


def _is_of_next(text: str, r: Reference, source: Span) -> bool:
    """Whether what was read as the office behind a name is that of the next one: "Ann Roe, [Mayor Jane Doe]"."""
    return bool(r.role) and text.startswith(r.role or "", r.span.end + 2) and " and " in text[r.span.end : source.end]


def _know(r: Reference, book: Book) -> None:
    """Make somebody known who is named within a source, with the office there; if only as one of a group, by it."""
    key = full_key(r)
    if key is None:
        return
    number = book.people[key] if key in book.people else book.open(r)
    fullest = book.entries[number].fullest
    longer = key in book.people and (fullest.name or "").startswith(f"{r.name} ")  # "John Doe Jr."
    if key not in book.people or (fullest.span.contains(r.span) and not longer):
        book.people[key], book.entries[number].fullest = number, r
        book.hold(number, r.role)
        book.entries[number].offices.append(content(r.role or ""))


def _enter(text: str, r: Reference, book: Book, wanted: set[Span]) -> None:
    """Enter into the book whom a reference means; somebody new only if something is attributed to it."""
    number = place(text, r, book)
    if number is None and r.span in wanted:
        number = _by_office(text, r, book)
        number = book.open(_in_full(text, r) or r) if number is None else number
    if number is not None:
        book.note(r, number)
        book.hold(number, r.role)


def _in_full(text: str, r: Reference) -> Reference | None:
    """The name in full of somebody called by a bare surname, from before it: no list need know the given name."""
    name = r.name or ""
    if r.kind is not MentionKind.SURNAME or r.honorific or r.role or not name.isalpha():
        return None
    at = text.find(f" {name}", 0, r.span.start)
    before = text[max(0, at - _LONGEST_GIVEN) : max(0, at)].split()
    end = at + 1 + len(name)
    given = before[-1] if before and not text[end : end + 1].isalpha() else ""
    if not (given.isalpha() and given.istitle() and personal_names.is_name_word(given)) or personal_names.title_length(
        [given]
    ):
        return None
    start = at - len(given)
    return Reference(Span(start, end), MentionKind.NAME, SpeakerKind.PERSON, f"{given} {name}")


def _by_office(text: str, r: Reference, book: Book) -> int | None:
    """Of a pronoun that means nobody named whoever stands before it by title and surname, else by office."""
    alone = r.kind is MentionKind.PRONOUN and r.span.of(text).casefold() in ("he", "she")
    office = people.titled_before(text, r.span.start) or people.holder_before(text, r.span.start) if alone else None
    if office is None or office.span in book.places:
        return None
    number = place(text, office, book)
    if number is None:
        number = book.open(office)
        book.hold(number, office.role)
    book.note(office, number)
    return number


def _outside(named: Iterable[Reference], spans: set[Span]) -> Iterator[Reference]:
    """The references that overlap none of the spans nor one another, from left to right; a longer one goes first."""
    taken = sorted(spans, key=_place)
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
    return sorted({r.span: r for r in references}.values(), key=lambda r: _place(r.span))


def _place(span: Span) -> tuple[int, int]:
    """What spans are sorted by: as they compare, and in a fifth of the time."""
    return span.start, span.end


def _people(references: Sequence[Reference]) -> Book:
    """A book with an entry for each person who is named in full; two with one surname stay apart."""
    book = Book()
    for r in references:
        key = full_key(r)
        if key is None:
            continue
        if key not in book.people:
            book.people[key] = book.open(r)
        entry = book.entries[book.people[key]]
        if len(name_words(r)) > len(name_words(entry.fullest)):
            entry.fullest = r
        entry.gender = entry.gender or gender_of(r)
        book.hold(book.people[key], r.role)
        if r.role:
            entry.offices.append(content(r.role))
    for member in (member for r in references for member in members(r)):
        key = full_key(member)
        if key is not None and key not in book.people:
            book.people[key] = book.open(member)
    for r in references:
        if _is_surname_in_head(r) and not book.called.get(name_words(r)[0]):
            number = book.open(r)
            book.hold(number, r.role)
            book.entries[number].offices.append(content(r.role or ""))
    return book


def _is_surname_in_head(r: Reference) -> bool:
    """Whether a reference is a surname with an office that stands for a name over the prose."""
    return r.kind is MentionKind.NAME and r.speaker_kind is SpeakerKind.PERSON and len(name_words(r)) == 1


def _cast(text: str, book: Book, wanted: set[Span]) -> Cast:
    """The speakers in order: whoever is a source, and everybody named with an office."""
    heard = {book.places[span] for span in wanted}
    shown = [i for i, entry in enumerate(book.entries) if entry.references and (i in heard or _has_office(entry))]
    order = sorted(shown, key=lambda i: _place(book.entries[i].references[0].span))
    numbers = {old: new for new, old in enumerate(order)}
    speakers = tuple(_speaker(text, book.entries[i]) for i in order)
    return Cast(speakers, {span: numbers[i] for span, i in book.places.items() if i in numbers})


def _has_office(entry: Entry) -> bool:
    return entry.fullest.kind is MentionKind.NAME and any(r.role for r in entry.references)


def _speaker(text: str, entry: Entry) -> Speaker:
    fullest, references = entry.fullest, entry.references
    roles = [r.role for r in (*references, fullest) if r.role]
    body = _first(r.organisation for r in references)
    shouted = fullest.kind is MentionKind.SURNAME and fullest.span.of(text).isupper()
    return Speaker(
        kind=fullest.speaker_kind,
        name=fullest.span.of(text) if shouted else _called(fullest),
        honorific=_first(r.honorific for r in references),
        post_nominals=max((r.post_nominals for r in references), key=len),
        role=_office(roles) if body else _completed(_office(roles), roles),
        organisation=body,
        mentions=tuple(_mention(text, r) for r in references),
    )


def _office(roles: Sequence[str]) -> str | None:
    """The first role that is an office, else the first of all."""
    return _first(role for role in roles if any(map(offices.is_office, role.split()))) or _first(iter(roles))


def _completed(role: str | None, roles: Sequence[str]) -> str | None:
    """A title of one word with what it is of, where another mention tells: "Secretary", later "Secretary of State"."""
    if role is None or " " in role:
        return role
    return _first(other for other in roles if other.startswith((f"{role} of ", f"{role} for "))) or role


def _called(fullest: Reference) -> str | None:
    """The name; of somebody known by surname alone with the title or the short office before it: "Judge Batty".

    A full name in capitals is written as in running text.
    """
    if fullest.kind is MentionKind.NAME and fullest.speaker_kind is SpeakerKind.PERSON and fullest.name:
        return personal_names.unshouted(fullest.name)
    title = fullest.honorific or fullest.role
    if fullest.kind is not MentionKind.SURNAME or not title or len(title.split()) > 2:
        return fullest.name
    return fullest.name if trait(title).courtesy or title.islower() else f"{title} {fullest.name}"


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _mention(text: str, r: Reference) -> Mention:
    return Mention(r.span.of(text), r.span, r.kind, f"mention_{r.kind.value}", 0.9)
