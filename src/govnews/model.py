"""What a parsed story is: every noun of govnews, frozen.

All offsets are half-open and count Unicode code points of `story.source.text`. For every element `e` of a story
`story.source.text[e.span.start:e.span.end] == e.text`; a `Story` for which that does not hold cannot be made.
Absence is `None` or `()`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from typing import Any, Protocol

import attrs
from attrs import field, frozen

from govnews.errors import GovnewsError, StoryError
from govnews.source import Place, Position, Source, Span, shown
from govnews.vocabulary import (
    Act,
    BlockRole,
    DiagnosticKind,
    MentionKind,
    QuotationForm,
    SpeakerKind,
    StoryKind,
    Tense,
    ViolationKind,
)

__all__ = [
    "Act",
    "Attribution",
    "Block",
    "BlockRole",
    "Dateline",
    "Diagnostic",
    "DiagnosticKind",
    "Element",
    "Failure",
    "Headline",
    "Mention",
    "MentionKind",
    "Organisation",
    "Place",
    "Position",
    "Quotation",
    "QuotationForm",
    "Source",
    "Span",
    "Speaker",
    "SpeakerBlock",
    "SpeakerKind",
    "Story",
    "StoryKind",
    "Tense",
    "Term",
    "Violation",
    "ViolationKind",
]


def _is_probability(instance: object, attribute: attrs.Attribute[float], value: float) -> None:
    if not 0.0 <= value <= 1.0:
        raise ValueError(f"{attribute.name} must lie between 0 and 1, not {value!r}")


def _confidence() -> Any:
    return field(default=1.0, validator=_is_probability)


def _drawn(noun: str, thing: object) -> str:
    """What a notebook shows of a thing. What draws it stands floors above and is asked for by name, like a plug-in."""
    html: str = getattr(import_module("govnews.pages.notebook"), noun)(thing)
    return html


@frozen
class Mention:
    """One place where a speaker is named: "Boris Johnson", "Mr Johnson", "the Foreign Secretary", "He"."""

    text: str
    span: Span
    kind: MentionKind = field(converter=MentionKind)
    rule: str = ""
    confidence: float = _confidence()


# Many elements share a speaker, and each that looks him up would hash all his mentions again.
@frozen(cache_hash=True)
class Speaker:
    """Somebody who speaks in the story.

    `name` is the fullest form in the text without honorific and post-nominals ("Boris Johnson"); of a speaker who is
    not named it is the description as written ("A Downing Street spokesperson"); `None` of an unknown one.
    """

    kind: SpeakerKind = field(converter=SpeakerKind)
    name: str | None
    honorific: str | None = None
    post_nominals: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None
    mentions: tuple[Mention, ...] = field(default=(), repr=lambda mentions: f"<{len(mentions)}>")

    def __str__(self) -> str:
        return self.name or "an unnamed speaker"

    def _repr_html_(self) -> str:
        return _drawn("speaker", self)


@frozen
class Headline:
    """The title of the story without kicker or markup marks; `kicker` as written ("News story"), or None."""

    text: str
    kicker: str | None
    span: Span
    rule: str = ""
    confidence: float = _confidence()


@frozen
class Dateline:
    """The place and the date that a story opens with; either may be missing."""

    text: str
    span: Span
    place: str | None = None
    date: datetime | None = None
    rule: str = ""
    confidence: float = _confidence()


@frozen
class Organisation:
    """A body that published the story, as named there; `span` is None where only metadata name it."""

    name: str
    span: Span | None = None
    rule: str = ""
    confidence: float = _confidence()


@frozen
class Block:
    """A paragraph, heading, list item or line of the story, bullets and other marks of markup included."""

    role: BlockRole = field(converter=BlockRole)
    text: str = field(repr=shown)
    span: Span
    speaker: Speaker | None = field(default=None, repr=str)
    level: int | None = None
    rule: str = ""
    confidence: float = _confidence()


@frozen
class Attribution:
    """Who is said to say it, and how.

    `cue` is the span of the words of saying ("will stress"), `lemma` their verb or noun ("stress"), `mention` the span
    of the source as written there ("He"). `tense` future means announced, not spoken. `act` tells words from views.
    """

    cue: Span | None = None
    lemma: str | None = None
    mention: Span | None = None
    tense: Tense | None = field(default=None, converter=attrs.converters.optional(Tense))
    act: Act | None = field(default=None, converter=attrs.converters.optional(Act))


@frozen
class SpeakerBlock:
    """A run of blocks in one speaker's words, with the lead-in before it where there is one.

    `span` runs from the first to the last character of the speech; the lead-in is not in it.
    """

    speaker: Speaker | None = field(repr=str)
    attribution: Attribution | None
    lead_in: Block | None
    speech: tuple[Block, ...]
    span: Span
    rule: str = ""
    confidence: float = _confidence()


@frozen
class Quotation:
    """Somebody's words, in quotation marks or not.

    `form`: `block` (the speech of a speaker block), `direct` (a whole utterance in marks), `mixed` (a fragment in a
    reporting sentence), `indirect` (reported without marks), `nested` (inside another quotation). `parts` are the
    stretches that an attribution or a paragraph break leaves, without quotation marks; `text` is the slice of `span`,
    marks between the parts included.
    """

    form: QuotationForm = field(converter=QuotationForm)
    text: str = field(repr=shown)
    span: Span
    parts: tuple[Span, ...]
    speaker: Speaker | None = field(default=None, repr=str)
    attribution: Attribution | None = field(default=None, repr=False)
    confidence: float = _confidence()
    rule: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.parts or not all(self.span.contains(part) for part in self.parts):
            raise StoryError(self, "its parts do not lie in its span")

    @property
    def words(self) -> str:
        """The parts joined: by a blank in a split quotation, by an empty line in a speaker block.

        >>> said = "“We will act,” she said, “and soon.”"
        >>> Quotation("direct", said[1:-1], Span(1, 35), (Span(1, 13), Span(26, 35))).words
        'We will act, and soon.'
        """
        joint = "\n\n" if self.form is QuotationForm.BLOCK else " "
        at = self.span.start
        return joint.join(self.text[part.start - at : part.end - at] for part in self.parts)

    @property
    def announced(self) -> bool:
        """Whether the words are announced ("will say") and not yet spoken."""
        return self.attribution is not None and self.attribution.tense is Tense.FUTURE

    def _repr_html_(self) -> str:
        return _drawn("quotation", self)


@frozen
class Term:
    """Words in quotation marks that nobody utters: scare quotes, titles, names of things."""

    text: str
    span: Span
    rule: str = ""
    confidence: float = _confidence()


@frozen
class Diagnostic:
    """Something odd about the source: what, where (None: all of it), and a sentence for people."""

    kind: DiagnosticKind = field(converter=DiagnosticKind)
    span: Span | None
    message: str


@frozen
class Violation:
    """A promise that a story breaks: which one, where (None: nowhere in the text), and a sentence for people."""

    kind: ViolationKind = field(converter=ViolationKind)
    span: Span | None
    message: str

    def __str__(self) -> str:
        place = f" at {self.span.start}-{self.span.end}" if self.span is not None else ""
        return f"{self.kind}{place}: {self.message}"


@frozen
class Evidence:
    """A sign of a block and what it adds to the log-odds of its `role` against the next likeliest one, the `rival`."""

    sign: str
    weight: float
    role: BlockRole = field(converter=BlockRole)
    rival: BlockRole = field(converter=BlockRole)


@frozen
class Failure:
    """What stands in the place of a story that could not be parsed, where many are: why, and the source's name.

    `name` is the file's or address, None of a source without one.
    """

    error: GovnewsError
    name: str | None = None

    def __str__(self) -> str:
        message = str(self.error)
        return message if self.name is None or self.name in message else f"{self.name}: {message}"


class Element(Protocol):
    """What has a place in the text: headline, dateline, block, speaker block, quotation, term, mention."""

    @property
    def span(self) -> Span: ...


@frozen(repr=False)
class Story:
    """A parsed news story; every element of it points into `source.text`.

    `blocks` are all of them in the order of the text. `speakers` come in the order of their first mention; each speaker
    that a block, a speaker block or a quotation names is one of them.
    """

    source: Source
    headline: Headline | None = None
    kind: StoryKind = field(default=StoryKind.OTHER, converter=StoryKind)
    summary: Block | None = None
    dateline: Dateline | None = None
    published: datetime | None = None
    updated: datetime | None = None
    organisations: tuple[Organisation, ...] = ()
    blocks: tuple[Block, ...] = ()
    speaker_blocks: tuple[SpeakerBlock, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    terms: tuple[Term, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    truncated: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()
    style: str | None = None

    def __attrs_post_init__(self) -> None:
        text = self.source.text
        for element in self.elements():
            span = element.span
            if text[span.start : span.end] != element.text or span.end > len(text):
                raise StoryError(element, "its text is not the slice of the source at its span")
        for turn in self.speaker_blocks:
            if turn.span.end > len(text):
                raise StoryError(turn, "it does not lie in the text")
        known = set(self.speakers)
        voices: tuple[Block | SpeakerBlock | Quotation, ...] = (*self.blocks, *self.speaker_blocks, *self.quotations)
        for voiced in voices:
            if voiced.speaker is not None and voiced.speaker not in known:
                raise StoryError(voiced, "its speaker is not one of story.speakers")

    def __repr__(self) -> str:
        title = shown(self.headline.text) if self.headline else "without headline"
        return (
            f"<Story {title}: {len(self.blocks)} blocks, {len(self.speaker_blocks)} speaker blocks, "
            f"{len(self.quotations)} quotations, {len(self.speakers)} speakers>"
        )

    def _repr_html_(self) -> str:
        return _drawn("story", self)

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)

    def elements(self) -> Iterator[Headline | Dateline | Block | Quotation | Term | Mention]:
        """Every element that has a text, its span and text agreeing."""
        yield from (part for part in (self.headline, self.dateline, self.summary) if part is not None)
        yield from self.blocks
        yield from self.quotations
        yield from self.terms
        for speaker in self.speakers:
            yield from speaker.mentions

    def blocks_of(self, *roles: BlockRole | str) -> tuple[Block, ...]:
        """The blocks that have one of the roles, in order."""
        return tuple(block for block in self.blocks if block.role in roles)

    def text_of(self, role: BlockRole | str) -> str:
        """The text of all blocks of a role, an empty line between them."""
        return "\n\n".join(block.text for block in self.blocks_of(role))

    def speaker(self, name: str) -> Speaker | None:
        """The speaker of that name, or None."""
        return next((speaker for speaker in self.speakers if speaker.name == name), None)

    def quotations_by(self, speaker: Speaker | str | None) -> tuple[Quotation, ...]:
        """The quotations of a speaker (or of a speaker's name; None: of nobody known), in order."""
        wanted = self.speaker(speaker) if isinstance(speaker, str) else speaker
        named_nobody = wanted is None and speaker is not None
        return () if named_nobody else tuple(said for said in self.quotations if said.speaker == wanted)

    def sure(self, confidence: float) -> tuple[Quotation, ...]:
        """The quotations with at least that confidence, in order."""
        return tuple(said for said in self.quotations if said.confidence >= confidence)

    def place(self, element: Element) -> Place:
        """The lines and columns where an element stands."""
        return self.source.place(element.span)

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the character at `offset`, or None."""
        return next((block for block in self.blocks if block.span.start <= offset < block.span.end), None)
