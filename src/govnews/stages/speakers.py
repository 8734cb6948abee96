"""Speakers: references joined to the people, offices and bodies that they mean, wherever the name is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from attrs import define, evolve, field, frozen

from govnews import lexicon
from govnews.drafts import Reference
from govnews.model import Mention, MentionKind, Span, Speaker, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import offices

ARTICLE = Pattern("article", r"(?: the | a | an ) \s+", yes="the Minister", no="theatre", ignore_case=True, by="match")
WORDS = Pattern("role_words", r"\p{L}+", yes="Foreign", no="12")
_REACH, _MOST_HOLDERS = 1500, 40
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


SUBJECT = Pattern(
    "subject",
    r"\s+ (?: will | would | has | have | is | was | also | today | \p{Ll}+ (?: ed | s | d ) | \L<past> ) \b",
    yes=" will encourage",
    no=", who",
    lists={"past": lambda: [form for form, cues in lexicon.cues().items() if cues[0].tense_form == "past"]},
    by="match",
)


@frozen
class _Traits:
    """What a title tells of a person: "f", "m" or None; mere courtesy; whether a given name may follow it."""

    gender: str | None = None
    courtesy: bool = False
    before_given: bool = False


@cache
def _traits() -> Mapping[str, _Traits]:
    rows = lexicon.table("title_traits")
    return {
        title: _Traits({"-": None}.get(sex, sex), use == "courtesy", after == "given")
        for title, sex, use, after in rows
    }


def _trait(title: str) -> _Traits:
    return _traits().get(title.rstrip(".").casefold(), _Traits())


@define
class _Entry:
    """A speaker in the making: the references that mean it so far, in the order of the text."""

    fullest: Reference
    references: list[Reference] = field(factory=list)
    offices: list[frozenset[str]] = field(factory=list)
    gender: str | None = None

    def add(self, r: Reference) -> None:
        """Take one more reference as meaning this speaker."""
        self.references.append(r)
        self.gender = self.gender or _gender(r)
        if r.role:
            self.offices.append(_content(r.role))


@define
class _Book:
    """All speakers while the references are read in order, with the indexes by which one is found."""

    entries: list[_Entry] = field(factory=list)
    people: dict[tuple[str, str], int] = field(factory=dict)
    called: dict[str, list[int]] = field(factory=dict)
    holders: dict[str, list[int]] = field(factory=dict)
    recent: list[tuple[Reference, int]] = field(factory=list)
    places: dict[Span, int] = field(factory=dict)

    def open(self, fullest: Reference) -> int:
        """A new entry, found from now on by its names and its offices."""
        self.entries.append(_Entry(fullest))
        number = len(self.entries) - 1
        for name in {*_name_words(fullest)[-1:], *_name_words(fullest)[:1], _bare(fullest.name)} - {""}:
            self.called.setdefault(name, []).append(number)
        return number

    def note(self, r: Reference, number: int) -> None:
        """Say that a reference means an entry."""
        self.entries[number].add(r)
        self.recent.append((r, number))
        self.places[r.span] = number

    def hold(self, number: int, role: str | None) -> None:
        """Make an entry findable by an office."""
        for word in _content(role or ""):
            holders = self.holders.setdefault(word, [])
            if number not in holders[-_MOST_HOLDERS:]:
                holders.append(number)


def find(text: str, named: Sequence[Reference], sources: Sequence[Reference]) -> Cast:
    """Join the sources of sayings and everybody whom the text names to the speakers whom they mean.

    `named` are the references anywhere in the text, `sources` those that something is attributed to. All who are named
    in full are known from the start, so that "Mr Johnson" before "Boris Johnson" means him.
    """
    wanted = {r.span for r in sources}
    full = list(_outside((r for r in named if r.kind is MentionKind.NAME), wanted))
    short = _outside((r for r in named if r.kind is not MentionKind.NAME), wanted | {r.span for r in full})
    everybody = _ordered((*sources, *full, *short))
    book = _people(everybody)
    for r in everybody:
        number = _place(text, r, book)
        if number is None and r.span in wanted:
            number = book.open(r)
        if number is not None:
            book.note(r, number)
            book.hold(number, r.role)
    return _cast(text, book, wanted)


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


def _people(references: Sequence[Reference]) -> _Book:
    """A book with an entry for each person who is named in full; two with one surname stay apart."""
    book = _Book()
    for r in references:
        key = _full_key(r)
        if key is None:
            continue
        if key not in book.people:
            book.people[key] = book.open(r)
        entry = book.entries[book.people[key]]
        if len(_name_words(r)) > len(_name_words(entry.fullest)):
            entry.fullest = r
        entry.gender = entry.gender or _gender(r)
        book.hold(book.people[key], r.role)
        if r.role:
            entry.offices.append(_content(r.role))
    for r in references:
        if _is_surname_in_head(r) and not book.called.get(_name_words(r)[0]):
            number = book.open(r)
            book.hold(number, r.role)
            book.entries[number].offices.append(_content(r.role or ""))
    return book


def _is_surname_in_head(r: Reference) -> bool:
    """Whether a reference is a surname with an office that stands for a name over the prose."""
    return r.kind is MentionKind.NAME and r.speaker_kind is SpeakerKind.PERSON and len(_name_words(r)) == 1


def _full_key(r: Reference) -> tuple[str, str] | None:
    """The first and the last word of a person's full name."""
    words = _name_words(r)
    return (words[0], words[-1]) if r.speaker_kind is SpeakerKind.PERSON and len(words) > 1 else None


def _name_words(reference: Reference) -> list[str]:
    return (reference.name or "").casefold().replace("’", "'").split()


def _gender(r: Reference) -> str | None:
    """ "f" or "m" where an honorific, or a given name that is sure, tells it."""
    titles = {word.strip(".").casefold() for word in (r.honorific or "").split()}
    told = next((traits.gender for title in titles if (traits := _traits().get(title)) and traits.gender), None)
    if told:
        return told
    given = (r.name or " ").split(" ")[0] if r.kind is MentionKind.NAME else ""
    if given in lexicon.words("female_names"):
        return "f"
    return "m" if given in lexicon.words("male_names") else None


def _place(text: str, r: Reference, book: _Book) -> int | None:
    """The number of the entry that a reference means; None where it means nobody known."""
    key = _full_key(r)
    if key is not None:
        return book.people.get(key)
    if r.kind is MentionKind.PRONOUN:
        return _by_pronoun(text, r, book)
    rules = {MentionKind.SURNAME: _by_surname, MentionKind.ROLE: _by_role}
    return rules.get(r.kind, _by_name)(r, book)


def _by_surname(r: Reference, book: _Book) -> int | None:
    """Whoever has that surname; without an honorific, or after "Sir", whoever has that given name too."""
    words = _name_words(r)[-1:]
    by_given = not r.honorific or _trait(r.honorific).before_given
    known = book.called.get(words[0], []) if words else []
    full = [i for i in known if by_given or _name_words(book.entries[i].fullest)[-1:] == words]
    titled = [i for i in full if r.honorific and book.entries[i].fullest.honorific == r.honorific]
    gender = _gender(r)
    return _nearest(r, titled or [i for i in full if gender and book.entries[i].gender == gender] or full, book)


def _nearest(r: Reference, numbers: Sequence[int], book: _Book) -> int | None:
    """Of several entries the one last named before the reference, else the first named after it."""
    before = [i for i in numbers if book.entries[i].references]
    if before:
        return max(before, key=lambda i: book.entries[i].references[-1].span)
    return min(numbers, key=lambda i: book.entries[i].fullest.span, default=None)


def _content(role: str) -> frozenset[str]:
    words = (_synonyms().get(word, (word,)) for word in WORDS.compiled.findall(role.casefold()))
    return frozenset(word for several in words for word in several) - _EMPTY


@cache
def _synonyms() -> Mapping[str, Sequence[str]]:
    return {word: office.split() for word, office in lexicon.table("office_synonyms")}


def _by_role(r: Reference, book: _Book) -> int | None:
    """An office means whoever holds it by the text: all its words are in the office given with a name."""
    wanted = _content(r.role or r.name or "")
    known = min((book.holders.get(word, []) for word in wanted), key=len, default=[])[-_MOST_HOLDERS:]
    holders = [i for i in known if any(wanted <= held for held in book.entries[i].offices)]
    exact = [i for i in holders if wanted in book.entries[i].offices]
    people = [i for i in exact or holders if book.entries[i].fullest.speaker_kind is SpeakerKind.PERSON]
    return _nearest(r, people or exact, book)


def _by_name(r: Reference, book: _Book) -> int | None:
    """The same body, spokesperson or description, but for its article; "the PM" as an office, "DOE" as a surname."""
    key = _bare(r.name)
    if key in _synonyms():
        return _by_role(evolve(r, role=key), book)
    same = next((i for i in book.called.get(key, ()) if _bare(book.entries[i].fullest.name) == key), None)
    return same if same is not None or not (r.name or "").isupper() else _by_surname(r, book)


def _bare(name: str | None) -> str:
    text = (name or "").casefold().strip()
    found = ARTICLE.match(text)
    return text[found.end() :] if found else text


def _by_pronoun(text: str, r: Reference, book: _Book) -> int | None:
    """A pronoun means the last subject before it whom it fits in number and, where that is known, in gender.

    Whoever is named in the same paragraph goes first, then whoever is the subject of a verb.
    """
    word, paragraph = r.span.of(text).casefold(), text.rfind("\n", max(0, r.span.start - _REACH), r.span.start)
    best: tuple[bool, bool, int, int] | None = None
    for other, number in reversed(book.recent):
        if other.span.start < r.span.start - _REACH:
            break
        if _fits(word, book.entries[number]):
            subject = bool(SUBJECT.match(text, other.span.end, min(len(text), other.span.end + 40)))
            best = max(
                best or (False, False, -1, -1), (other.span.start > paragraph, subject, other.span.start, number)
            )
    return best[-1] if best else None


def _fits(word: str, entry: _Entry) -> bool:
    kind = entry.fullest.speaker_kind
    if word in ("he", "she"):
        return kind in (SpeakerKind.PERSON, SpeakerKind.ROLE) and entry.gender in (None, "m" if word == "he" else "f")
    return kind in (SpeakerKind.ORGANISATION, SpeakerKind.GROUP)


def _cast(text: str, book: _Book, wanted: set[Span]) -> Cast:
    """The speakers in order: whoever is a source, and everybody named with an office."""
    heard = {book.places[span] for span in wanted}
    shown = [i for i, entry in enumerate(book.entries) if entry.references and (i in heard or _has_office(entry))]
    order = sorted(shown, key=lambda i: book.entries[i].references[0].span)
    place = {old: new for new, old in enumerate(order)}
    speakers = tuple(_speaker(text, book.entries[i]) for i in order)
    return Cast(speakers, {span: place[i] for span, i in book.places.items() if i in place})


def _has_office(entry: _Entry) -> bool:
    return entry.fullest.kind is MentionKind.NAME and any(r.role for r in entry.references)


def _speaker(text: str, entry: _Entry) -> Speaker:
    fullest, references = entry.fullest, entry.references
    roles = [r.role for r in references if r.role]
    shouted = fullest.kind is MentionKind.SURNAME and fullest.span.of(text).isupper()
    return Speaker(
        kind=fullest.speaker_kind,
        name=fullest.span.of(text) if shouted else _called(fullest),
        honorific=_first(r.honorific for r in references),
        post_nominals=max((r.post_nominals for r in references), key=len),
        role=_first(role for role in roles if any(map(offices.is_office, role.split()))) or _first(iter(roles)),
        organisation=_first(r.organisation for r in references),
        mentions=tuple(_mention(text, r) for r in references),
    )


def _called(fullest: Reference) -> str | None:
    """The name; of somebody known by surname alone with the title or the short office before it: "Judge Batty"."""
    title = fullest.honorific or fullest.role
    if fullest.kind is not MentionKind.SURNAME or not title or len(title.split()) > 2:
        return fullest.name
    return fullest.name if _trait(title).courtesy else f"{title} {fullest.name}"


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _mention(text: str, r: Reference) -> Mention:
    return Mention(r.span.of(text), r.span, r.kind, f"mention_{r.kind.value}", 0.9)
