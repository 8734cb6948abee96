"""Joining: which speaker of the book a reference means; a rule for each kind of reference."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from govnews import lexicon
from govnews.drafts import Reference
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import holders, offices
from govnews.stages.book import (
    MOST_HOLDERS,
    Book,
    Entry,
    bare,
    content,
    full_key,
    gender_of,
    name_words,
    trait,
)

MEMBERS = Pattern("members", r",? \s+ and \s+ | , \s+", yes="Jane Doe and Ann Roe", no="Jane Doe")
PLURAL = Pattern(
    "plural_office",
    r"(?: both | the (?: \s+ (?: two | three | four ) )? ) \s+ (?: (?: foreign | prime | defence ) \s+ )? \L<offices>",
    yes="the Ministers",
    no="ministers of Linden",
    lists={"offices": lambda: lexicon.words("plural_offices")},
    ignore_case=True,
    by="fullmatch",
)


def _past_forms() -> list[str]:
    """Past forms without the many that end like "added": those the pattern knows by their end."""
    past = (form for form, cues in lexicon.cues().items() if cues[0].tense_form == "past")
    return [form for form in (*past, *lexicon.words("irregular_pasts")) if not (form.isalpha() and form.endswith("d"))]


SUBJECT = Pattern(
    "subject",
    r"""
    (?: \s+ of \s [^,.;:\n]{2,40}? )? (?: , (?: [ \xa0] [^,.;:!?\n]{2,60} , )? )?
    \s+ (?: (?: also | today | then | later | \p{Ll}+ly ) \s+ )?
    (?: will | would | has | have | is | was | also | today | (?! and \b ) \p{Ll}+ (?: ed | s | d ) | \L<past> ) \b
    """,
    yes=", of the 5th Rifles, said",
    no=" and Doe",
    lists={"past": _past_forms},
    by="match",
)
_REACH, _RECENT, _AHEAD = 1500, 60, 100
# Whoever asks is nobody in particular, even where his label is part of an office: "Press", "Press Secretary".
_ASKS = "questioner"


def place(text: str, r: Reference, book: Book) -> int | None:
    """The number of the entry that a reference means; None where it means nobody known."""
    key = full_key(r)
    if book.first_label is None and _is_label(text, r):
        book.first_label = r.span.start
    if key is not None:
        return book.people.get(key)
    if r.kind is MentionKind.PRONOUN:
        return _by_pronoun(text, r, book)
    if r.speaker_kind is SpeakerKind.GROUP and r.kind is MentionKind.NAME:
        return _by_surnames(r, book)
    rules = {MentionKind.SURNAME: _by_surname, MentionKind.ROLE: _by_role}
    return rules.get(r.kind, _by_name)(r, book)


def _is_label(text: str, r: Reference) -> bool:
    """Whether a reference is a label of a transcript; a short form of an office is none that stands once: "PM: “…”"."""
    label = text[r.span.start : r.span.end + 1]
    return label.isupper() and label.endswith(":") and (bare(r.name) not in offices.synonyms() or text.count(label) > 1)


@frozen
class Step:
    """Whom a reference can still mean after a test, by their numbers in the book."""

    test: str
    left: Sequence[int]


@frozen
class Antecedent:
    """A mention that a pronoun could stand for: whether it fits, and whether it is in its paragraph or leads to it."""

    number: int
    span: Span
    fits: bool
    near: bool


def _by_surname(r: Reference, book: Book) -> int | None:
    *_, last = by_surname(r, book)
    return nearest(r, last.left, book)


def by_surname(r: Reference, book: Book) -> Iterator[Step]:
    """Whoever has that surname; without an honorific, or after "Sir", whoever has that given name too."""
    words = name_words(r)[-1:]
    by_given = not r.honorific or trait(r.honorific).before_given
    known = book.called.get(words[0], []) if words else []
    full = [i for i in known if by_given or name_words(book.entries[i].fullest)[-1:] == words]
    if not full and known and (_is_family_first(words[0]) if trait(r.honorific or "").courtesy else len(known) == 1):
        full = known
    yield Step("called", full)
    titled = [i for i in full if r.honorific and book.entries[i].fullest.honorific == r.honorific]
    gender = gender_of(r)
    if titled:
        yield Step("title", titled)
    elif alike := [i for i in full if gender and book.entries[i].gender == gender]:
        yield Step("gender", alike)


def _is_family_first(word: str) -> bool:
    """Whether the word that somebody is called by, though no last one, is no given name: "Mr Lam" is Lam Sau-wing."""
    return not offices.is_given(word.title())


def nearest(r: Reference, numbers: Sequence[int], book: Book) -> int | None:
    """Of several entries the one last named before the reference, else the first named after it."""
    before = [i for i in numbers if book.entries[i].references]
    if before:
        return max(before, key=lambda i: book.entries[i].references[-1].span)
    return min(numbers, key=lambda i: book.entries[i].fullest.span, default=None)


def _by_role(r: Reference, book: Book) -> int | None:
    """An office means whoever holds it by the text: all its words are in the office given with a name.

    Several offices mean the people last named together: "the Ministers".
    """
    if PLURAL.fullmatch(r.name or ""):
        return _by_group(r, book)
    steps = list(by_office(r, book))
    # Short forms of an office stand in capitals in any text: "the PM".
    short = book.first_label is None and bare(r.name) in offices.synonyms()
    if (r.name or "").isupper() and not short:
        return _by_label(r, steps[0].left, book)
    if steps[0].left:
        return nearest(r, steps[-1].left, book)
    bearer = _by_rank(content(r.role or r.name or ""), book)
    bearer = _by_seat(r, book) if bearer is None else bearer
    bearer = _by_sender(content(r.role or r.name or ""), book) if bearer is None else bearer
    return _by_place(r, book) if bearer is None else bearer


def _by_place(r: Reference, book: Book) -> int | None:
    """An office by a place or a party means the one person of the story with such an office: "the Linden Minister"."""
    *places, head = (r.role or "").split()
    if (
        not places
        or not head[:1].isupper()
        or any(map(offices.is_field, places))
        or any(map(offices.is_office, places))
    ):
        return None
    known = [i for i in book.holders.get(head.casefold(), ()) if full_key(book.entries[i].fullest)]
    return known[0] if len(known) == 1 and all(place[:1].isupper() for place in places) else None


def by_office(r: Reference, book: Book) -> Iterator[Step]:
    """Those whose office has all the words of the reference; then those who have no other, and of these the people."""
    wanted = content(r.role or r.name or "")
    known = min((book.holders.get(word, []) for word in sorted(wanted)), key=len, default=[])[-MOST_HOLDERS:]
    holders = [i for i in known if any(_is_held(wanted, held) for held in book.entries[i].offices)]
    yield Step("office", holders)
    exact = [i for i in holders if wanted in book.entries[i].offices]
    if exact:
        yield Step("exact", exact)
    people = [i for i in exact or holders if book.entries[i].fullest.speaker_kind is SpeakerKind.PERSON]
    yield Step("person", people or exact)


def _is_held(wanted: frozenset[str], held: frozenset[str]) -> bool:
    """Whether an office can be called by some of its words; a Deputy Chief Minister is no Chief Minister."""
    return wanted <= held and lexicon.words("lesser_offices").isdisjoint(held - wanted)


def _by_rank(wanted: frozenset[str], book: Book) -> int | None:
    """A rank or a title means the one person of the story who bears it before the name: "the Colonel"."""
    bearers = book.bearers.get(wanted, set())
    return next(iter(bearers)) if wanted and len(bearers) == 1 else None


def _by_seat(r: Reference, book: Book) -> int | None:
    """A member called by seat means the one member of that chamber whom the story names: "the West Linden MP"."""
    chamber = (r.role or "").rpartition(" ")[2]
    if not offices.is_chamber(chamber):
        return None
    members = [i for i, entry in enumerate(book.entries) if full_key(entry.fullest) and _sits(entry, chamber)]
    return members[0] if len(members) == 1 else None


def _by_sender(wanted: frozenset[str], book: Book) -> int | None:
    """An office that nobody is given is that of the one minister who sends the story: "From: Port Office and Jane Doe".

    Where the minister is given another office, it must be one of the same rank.
    """
    number, body = next(iter(book.senders.items()), (None, frozenset()))
    if number is None or len(book.senders) > 1 or not holders.is_of(body, wanted):
        return None
    given = [office for office in book.entries[number].offices if office]
    return number if all(holders.rank(office) == holders.rank(wanted) for office in given) else None


def _sits(entry: Entry, chamber: str) -> bool:
    told = (entry.fullest, *entry.references)
    return any(chamber in (*r.post_nominals, *(r.role or "").split()) for r in told)


def _by_label(r: Reference, holders: Sequence[int], book: Book) -> int | None:
    """A label of a transcript means one person throughout.

    That is whoever is named with the office over the prose, or by somebody else with a label before its first turn.
    """
    label, wanted = r.name or "", content(r.role or r.name or "")
    if label not in book.labels:
        book.labels[label] = nearest(r, [i for i in holders if _is_introduced(wanted, i, book)], book)
    named = book.labels[label]
    return named if named is not None else next(iter(book.called.get(bare(label), ())), None)


def _is_introduced(wanted: frozenset[str], number: int, book: Book) -> bool:
    entry = book.entries[number]
    if _ASKS in wanted:
        return False
    told = [other for other in entry.references if wanted <= content(other.role or "")]
    said = any(other.span in book.over or _is_after_label(other, book) for other in told)
    return said and entry.fullest.speaker_kind is SpeakerKind.PERSON


def _is_after_label(r: Reference, book: Book) -> bool:
    return book.first_label is not None and r.span.start >= book.first_label


def _by_surnames(r: Reference, book: Book) -> int:
    """Several people by surname mean those of these names, as a group: "Senators Doe and Roe"."""
    each = MEMBERS.compiled.split(r.name or "")
    called = each if all(map(_is_full, each)) else [_fullest(name.split()[-1], book) for name in each]
    name = f"{', '.join(filter(None, called[:-1]))} and {called[-1]}" if all(called) else r.name
    known = book.called.get(bare(name))
    return known[0] if known else book.open(evolve(r, name=name))


def _is_full(name: str) -> bool:
    """Whether a member of a group is named in full, so that the name stays as it is signed."""
    return " " in name and offices.is_given(name.split(maxsplit=1)[0])


def _fullest(surname: str, book: Book) -> str | None:
    """The full name of the one person of that surname; None where nobody or several are called so."""
    wanted = surname.casefold().replace("’", "'")
    names = {book.entries[i].fullest.name for i in book.called.get(wanted, ()) if _is_called(wanted, i, book)}
    return names.pop() if len(names) == 1 else None


def _is_called(surname: str, number: int, book: Book) -> bool:
    words = name_words(book.entries[number].fullest)
    return len(words) > 1 and words[-1] == surname


def members(r: Reference) -> Iterator[Reference]:
    """The people of a group, each by name."""
    if r.speaker_kind is SpeakerKind.GROUP and r.kind is MentionKind.NAME:
        for name in MEMBERS.compiled.split(r.name or ""):
            first = name.split()[0] if name.split() else ""
            if not offices.is_office(first) and offices.key(first) not in offices.folded("honorifics"):
                yield Reference(r.span, MentionKind.NAME, SpeakerKind.PERSON, name)


def _by_group(r: Reference, book: Book) -> int | None:
    """Whoever was last named together before the reference."""
    spans = [span for span in book.groups if span.end <= r.span.start]
    heard = next((i for _, i in reversed(book.recent) if _is_group(book.entries[i])), None)
    if not spans or (heard is not None and book.entries[heard].references[-1].span.start > max(spans).start):
        return heard
    group = book.groups[max(spans)]
    key = bare(group.name)
    known = book.called.get(key)
    return known[0] if known else book.open(group)


def _is_group(entry: Entry) -> bool:
    return entry.fullest.speaker_kind is SpeakerKind.GROUP


def _by_name(r: Reference, book: Book) -> int | None:
    """The same body, spokesperson or description, but for its article; "the PM" as an office, "DOE" as a surname."""
    key = bare(r.name)
    if key in offices.synonyms():
        return _by_role(evolve(r, role=key), book)
    members = [name.split()[-1] for name in MEMBERS.compiled.split(key) if name.strip()] if " and " in key else []
    if members and all(_fullest(surname, book) for surname in members):
        return _by_surnames(evolve(r, speaker_kind=SpeakerKind.GROUP), book)
    same = next((i for i in book.called.get(key, ()) if bare(book.entries[i].fullest.name) == key), None)
    if same is not None:
        return same
    return _by_surname(r, book) if (r.name or "").isupper() else _by_surname_at_edge(r, book)


def _by_surname_at_edge(r: Reference, book: Book) -> int | None:
    """A phrase that nothing shows to be a name and that ends or begins in a surname means its one owner.

    "Last week Doe", "Doe of the new law".
    """
    words = (r.name or "").replace("’", "'").split()
    if r.speaker_kind not in (SpeakerKind.UNKNOWN, SpeakerKind.ORGANISATION) or len(words) < 2:
        return None
    binds = lexicon.of_use("small_words", "binds")
    edge = words[-1] if words[-2] not in binds else words[0] if words[1] in binds else ""
    surname = edge.casefold() if edge[:1].isupper() else ""
    known = book.called.get(surname, ())[:MOST_HOLDERS]
    owners = [number for number in known if _is_called(surname, number, book)]
    return owners[0] if len(owners) == 1 else None


def _by_pronoun(text: str, r: Reference, book: Book) -> int | None:
    """A pronoun means the last subject before it whom it fits in number and, where that is known, in gender.

    Whoever is named in the same paragraph goes first, then whoever says something or is the subject of a verb.
    """
    word = r.span.of(text).casefold()
    if word in ("they", "their") and book.groups:
        return _by_group(r, book)
    return likeliest(text, r, book, word)


def likeliest(text: str, r: Reference, book: Book, word: str, but: int | None = None) -> int | None:
    """Whom a pronoun, or another word in its place, means of those whom it fits, `but` left out."""
    best = (False, 0, -1, -1)
    for one in antecedents(text, r, book, word):
        near, acting, start, number = best
        above = "\n" in text[one.span.end : start]
        if number >= 0 and (acting > 1 or near > one.near or (acting and above)):
            break
        if one.fits and one.number != but:
            best = max(best, (one.near, acts(text, one, book), one.span.start, one.number))
    return best[-1] if best[-1] >= 0 else None


def antecedents(text: str, r: Reference, book: Book, word: str) -> Iterator[Antecedent]:
    """The mentions that a pronoun, or another word in its place, could stand for, the last one first."""
    paragraph = _paragraph(text, r.span.start)
    said = _words_around(r.span, book)
    others = [(other.span, number) for other, number in reversed(book.recent[-_RECENT:])]
    near = [(span, number) for span, number in others if span.start >= r.span.start - _REACH]
    told = [_fits(word, book.entries[number]) and _words_around(span, book) in (None, said) for span, number in near]
    for (span, number), is_told in zip(near, told, strict=True):
        fits = is_told if any(told) else _fits(word, book.entries[number])
        yield Antecedent(number, span, fits, span.start > paragraph)


def _paragraph(text: str, at: int) -> int:
    """Where the paragraph of an offset begins, with the one before it where that ends in a colon and leads to it."""
    reach = max(0, at - _REACH)
    start = text.rfind("\n", reach, at)
    before = text[reach : max(start, reach)].rstrip()
    return text.rfind("\n", reach, reach + len(before)) if before.endswith(":") else start


def _words_around(span: Span, book: Book) -> Span | None:
    """The words of somebody that a mention stands in: who is named there seldom is who is said to say them."""
    i = bisect_right(book.uttered, span.start, key=lambda words: words.start) - 1
    return book.uttered[i] if i >= 0 and book.uttered[i].contains(span) else None


def acts(text: str, one: Antecedent, book: Book) -> int:
    """How surely a mention is who acts: 2 if it says something, 1 if it is the subject of a verb behind it, else 0.

    At most an apposition stands between it and the verb.
    """
    if one.span in book.heard:
        return 2
    return 1 if SUBJECT.match(text, one.span.end, min(len(text), one.span.end + _AHEAD)) else 0


def _fits(word: str, entry: Entry) -> bool:
    kind = entry.fullest.speaker_kind
    if word in ("he", "she", "his", "her"):
        gender = "m" if word in ("he", "his") else "f"
        return kind in (SpeakerKind.PERSON, SpeakerKind.ROLE) and entry.gender in (None, gender)
    return kind in (SpeakerKind.ORGANISATION, SpeakerKind.GROUP)
