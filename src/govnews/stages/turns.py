"""Turns: the labels by which a transcript shows who speaks, told from other words before a colon."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from attrs import evolve

from govnews import lexicon
from govnews.drafts import LeadIn, Page, Passage, Reference
from govnews.model import BlockRole, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import labels, names, offices, people, statements, voice
from govnews.stages.personal_names import unshouted

TO_ASK = Pattern(
    "to_ask",
    r"\b To [ ] ask \s+ the \s+ \p{Lu}",
    yes="Ms Jane Doe: To ask the Mayor",
    no="I came to ask the Mayor",
    needs=("To ask",),
)
COUNTED = Pattern(
    "counted",
    r"[^:\n]{1,80} : \s* [$£€]? [\d][\d,.\s%]*",
    yes="Roe: 1,769.",
    no="Roe: 12 ships",
    by="fullmatch",
)
_LABELS_NEEDED, _LETTERS, _LABEL_WORDS, _SHORT_TURN, _TITLE, _HEADLINES, _PROSE = 3, 3, 30, 6, 160, 600, 120
_QUESTIONS = 6000
_TRANSCRIPT = "transcript"
_UNLABELLED = frozenset((BlockRole.HEADLINE, BlockRole.BOILERPLATE, BlockRole.CONTACT, BlockRole.METADATA))


def labelled(page: Page, passages: Sequence[Passage]) -> Sequence[Passage]:
    """The passages of a page, in a transcript the labels made lead-ins; elsewhere nothing changes.

    It is one where labels come again; a label in capitals that has a title or an office, before words, shows it alone.
    """
    turns = _alike(page, {i: found for i, passage in enumerate(passages) if (found := _label(page, passage))})
    said = [_who(page, found.source) for found in turns.values() if found.source]
    transcript = _TRANSCRIPT in page.text[:_HEADLINES].lower()
    voiced = transcript and _are_voices(page, turns.values())
    talk = len(said) > 1 and (voiced or _is_talk(page, turns.values()) or _opens_with_label(page, passages, turns))
    talk = talk or (transcript and _opens_with_official(passages, turns)) or _is_question(page, list(turns.values()))
    talk = talk or (len(set(said)) > 1 and _is_talk_in_turn(page, passages, turns))
    again = talk or (len(turns) >= _LABELS_NEEDED and len(set(said)) < len(said) and _are_voices(page, turns.values()))
    kept = turns if again else {i: found for i, found in turns.items() if _is_shouted(page, passages[i], found)}
    kept = {**kept, **_without_colon(page, passages, turns)} if again else kept
    return [
        evolve(passage, role=BlockRole.LEAD_IN, rule="turn_label", confidence=0.9, lead_in=kept[i])
        if i in kept
        else passage
        for i, passage in enumerate(passages)
    ]


def _without_colon(page: Page, passages: Sequence[Passage], turns: Mapping[int, LeadIn]) -> Mapping[int, LeadIn]:
    """The lines that are nothing but a label in capitals that stands elsewhere before a colon."""
    known = {
        turn.source.span.of(page.text) for turn in turns.values() if _is_word_in_capitals(page, turn) and turn.source
    }
    bare = {i: p for i, p in enumerate(passages) if p.text in known and p.role not in _UNLABELLED}
    read = {i: names.read(p.text, p.paragraph.body.start) for i, p in bare.items()}
    return {i: LeadIn(None, source, "turn_label", 0.8) for i, source in read.items() if source}


def _alike(page: Page, turns: Mapping[int, LeadIn]) -> Mapping[int, LeadIn]:
    """The labels; where they are in capitals, without single words that are not: "Inflation: It has risen"."""
    shouted = sum(_is_word_in_capitals(page, turn) for turn in turns.values())
    if shouted < _LABELS_NEEDED:
        return turns
    return {i: turn for i, turn in turns.items() if not (turn.source and _is_mere_word(page, turn.source))}


def _is_word_in_capitals(page: Page, turn: LeadIn) -> bool:
    words = turn.source.span.of(page.text) if turn.source else ""
    return words.isupper() and len(words) > _LETTERS


def _is_mere_word(page: Page, source: Reference) -> bool:
    return (
        names.is_mere_capitals(source) and source.span.of(page.text).istitle() and " " not in source.span.of(page.text)
    )


def _are_voices(page: Page, turns: Iterable[LeadIn]) -> bool:
    """Whether most who are named, or those with most of the turns, can speak: "Linden County: $3,000" heads a list."""
    labelled = [turn.source for turn in turns if turn.source]
    known = _surnames(page.text)
    can = {_who(page, source): _can_speak(source, known) for source in labelled}
    turned = sum(can[_who(page, source)] for source in labelled)
    return 2 * sum(can.values()) >= len(can) or 2 * turned >= len(labelled)


def _surnames(text: str) -> frozenset[str]:
    """The surnames of all whom a text names in full or with a title."""
    named = (*people.find(text, frozenset()), *people.titled(text))
    return frozenset((person.name or "").split()[-1].casefold() for person in named if person.name)


def _can_speak(source: Reference, known: frozenset[str]) -> bool:
    """Whether a label gives an office, or the name of somebody."""
    if source.honorific or source.role or source.speaker_kind is SpeakerKind.ROLE:
        return True
    first, *rest = (source.name or "").split()
    last = rest[-1] if rest else first
    if last.casefold() in lexicon.words("label_nouns") or offices.is_field(last):
        return False
    if not rest and first.isupper():
        return source.speaker_kind is SpeakerKind.PERSON
    return last.casefold() in known or (bool(rest) and offices.is_given(unshouted(first)))


def _is_talk(page: Page, turns: Iterable[LeadIn]) -> bool:
    """Whether the title tells of a talk, and all labels are in capitals."""
    shouted = all(turn.source is not None and turn.source.span.of(page.text).isupper() for turn in turns)
    return shouted and any(map(page.text[:_TITLE].lower().__contains__, lexicon.words("talks")))


def _is_talk_in_turn(page: Page, passages: Sequence[Passage], turns: Mapping[int, LeadIn]) -> bool:
    """Whether the title tells of a talk, and each label is a line of its own that gives somebody's full name."""
    sources = [found.source if passages[i].text.endswith(":") else None for i, found in turns.items()]
    return _is_talk(page, ()) and all(source is not None and " " in (source.name or "") for source in sources)


def _is_question(page: Page, turns: Collection[LeadIn]) -> bool:
    """Whether a page gives a question to a minister, and all labels are those of people: "Ms Doe: To ask the Mayor"."""
    voices = all(turn.source is not None and turn.source.speaker_kind is SpeakerKind.PERSON for turn in turns)
    return bool(turns) and voices and TO_ASK.search(page.text, 0, _QUESTIONS) is not None


def _opens_with_label(page: Page, passages: Sequence[Passage], turns: Mapping[int, LeadIn]) -> bool:
    """Whether the prose of a page begins with a label, and all labels are names or offices in capitals with words."""
    first = next((i for i, passage in enumerate(passages) if len(passage.text) > _PROSE), None)
    return first in turns and all(
        found.source is not None
        and found.source.span.of(page.text).isupper()
        and _can_speak(found.source, frozenset())
        and passages[i].span.end - found.source.span.end > _SHORT_TURN
        for i, found in turns.items()
    )


def _opens_with_official(passages: Sequence[Passage], turns: Mapping[int, LeadIn]) -> bool:
    """Whether the prose of a page begins with the one label that it has, and that gives a name and an office."""
    first = next((i for i, passage in enumerate(passages) if len(passage.text) > _PROSE), None)
    source = turns[first].source if first is not None and first in turns and len(turns) == 1 else None
    return source is not None and source.role is not None and source.speaker_kind is SpeakerKind.PERSON


def _who(page: Page, source: Reference) -> str:
    """Whom a label names, so that a second label of his is known: "Mayor Jane Doe" and "Mayor Doe"."""
    return voice.surname(source) or source.span.of(page.text)


def _is_shouted(page: Page, passage: Passage, found: LeadIn) -> bool:
    """Whether a label in capitals names an office or a person with a title, and words follow."""
    source = found.source
    named = source is not None and (source.span.of(page.text).isupper() or (source.name or "").isupper())
    if source is None or not named or passage.role is BlockRole.HEADLINE:
        return False
    titled = bool(source.honorific or source.role) and source.speaker_kind in (SpeakerKind.PERSON, SpeakerKind.ROLE)
    talk = _is_talk(page, ())
    return titled and passage.span.end - source.span.end > (_SHORT_TURN if talk else _LABEL_WORDS)


def _label(page: Page, passage: Passage) -> LeadIn | None:
    if passage.role in _UNLABELLED or (passage.rule == "lead_in_statement_of" and statements.gives_whole(passage.text)):
        return None
    found = labels.read(page.text, passage.paragraph.body)
    if found is None or found.source is None or COUNTED.fullmatch(passage.text):
        return None
    if page.text.startswith("://", found.source.span.end):
        return None
    speaks = found.source.speaker_kind in (SpeakerKind.PERSON, SpeakerKind.ROLE)
    return found if speaks or found.source.span.of(page.text).isupper() else None
