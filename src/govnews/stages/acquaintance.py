"""Acquaintance: the speakers of a story under the names by which its metadata know them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from govnews.contracts import Person
from govnews.drafts import Reference
from govnews.model import Speaker, SpeakerKind
from govnews.stages import book, names
from govnews.stages.speakers import Cast


@frozen
class _Known:
    """A person of the metadata and how the name reads."""

    person: Person
    reference: Reference

    @property
    def words(self) -> list[str]:
        """The words of the name, for comparison."""
        return _words(self.reference.name)


def introduce(cast: Cast, people: Sequence[Person]) -> Cast:
    """The cast with everybody whom metadata name under the canonical name; two who turn out to be one are joined.

    >>> from govnews.model import Mention, Span
    >>> mention = Mention("Ms Brook", Span(0, 8), "surname")
    >>> cast = Cast((Speaker("person", "Brook", "Ms", mentions=(mention,)),), {Span(0, 8): 0})
    >>> introduce(cast, [Person("The Rt Hon Ada Brook MP")]).speakers[0].name
    'Ada Brook'
    """
    known = tuple(_read(people))
    if not known:
        return cast
    meant = [_meant(speaker, known) for speaker in cast.speakers]
    firsts = {person: meant.index(person) for person in meant if person is not None}
    homes = [firsts.get(person, i) if person is not None else i for i, person in enumerate(meant)]
    order = sorted(set(homes))
    place = {home: new for new, home in enumerate(order)}
    groups = [[s for s, at in zip(cast.speakers, homes, strict=True) if at == home] for home in order]
    speakers = tuple(_joined(group, meant[home]) for group, home in zip(groups, order, strict=True))
    return Cast(speakers, {span: place[homes[i]] for span, i in cast.of.items()})


def author(cast: Cast, person: Person) -> tuple[Cast, Speaker]:
    """The cast with the person whose own words the story is, and that speaker."""
    known = next(_read((person,)), None)
    name = known.reference.name if known else person.name
    for speaker in cast.speakers:
        if speaker.name == name:
            return cast, speaker
    reference = known.reference if known else None
    made = Speaker(
        SpeakerKind.PERSON,
        name,
        reference.honorific if reference else None,
        reference.post_nominals if reference else (),
        person.roles[0] if person.roles else None,
    )
    return Cast((*cast.speakers, made), cast.of), made


def _read(people: Sequence[Person]) -> Iterator[_Known]:
    for person in people:
        found = names.read(person.name, 0)
        if found is not None and found.name and found.speaker_kind is SpeakerKind.PERSON:
            yield _Known(person, found)


def _words(name: str | None) -> list[str]:
    return (name or "").casefold().replace("’", "'").split()


def _meant(speaker: Speaker, known: Sequence[_Known]) -> _Known | None:
    """The person whom a speaker is, where it can be only one."""
    if speaker.kind is SpeakerKind.PERSON:
        found = [one for one in known if _is_named(_bare(speaker), one.words)]
    elif speaker.kind is SpeakerKind.ROLE:
        found = [one for one in known if _holds(one.person, speaker)]
    else:
        found = []
    return found[0] if len(found) == 1 else None


def _bare(speaker: Speaker) -> list[str]:
    """The words of a speaker's name without the title that stands for a given name: of "Minister Brook", "Brook"."""
    words = _words(speaker.name)
    titles = [_words(title) for title in (speaker.honorific, speaker.role) if title]
    return next((words[len(title) :] for title in titles if words[: len(title)] == title and words != title), words)


def _is_named(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names can be one person's: one surname, and one given name where both have one."""
    return one[-1:] == other[-1:] and (min(len(one), len(other)) < 2 or one[0] == other[0])


def _holds(person: Person, speaker: Speaker) -> bool:
    """Whether a speaker known by an office alone holds one that metadata give a person."""
    wanted = book.content(speaker.role or speaker.name or "")
    return len(wanted) > 1 and any(wanted <= book.content(role) for role in person.roles)


def _joined(speakers: Sequence[Speaker], known: _Known | None) -> Speaker:
    """One speaker for those who are the same person."""
    first = speakers[0]
    if known is None:
        return first
    reference = known.reference
    full = max(
        (reference.name, *(s.name for s in speakers if s.kind is SpeakerKind.PERSON)), key=lambda n: len(_words(n))
    )
    mentions = sorted({mention for speaker in speakers for mention in speaker.mentions}, key=lambda m: m.span)
    return evolve(
        first,
        kind=SpeakerKind.PERSON,
        name=full,
        honorific=next((s.honorific for s in speakers if s.honorific), reference.honorific),
        post_nominals=next((s.post_nominals for s in speakers if s.post_nominals), reference.post_nominals),
        role=next((s.role for s in speakers if s.role), known.person.roles[0] if known.person.roles else None),
        mentions=tuple(mentions),
    )
