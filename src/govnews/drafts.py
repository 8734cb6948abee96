"""What the stages hand to each other: paragraphs, passages, references and sayings, frozen, pointing into the text."""

from __future__ import annotations

from attrs import Factory, evolve, field, frozen

from govnews.contracts import MarkupKind, Style
from govnews.model import Act, BlockRole, MentionKind, QuotationForm, Span, SpeakerKind, Tense

__all__ = [
    "CueSpan",
    "Finding",
    "LeadIn",
    "Marked",
    "Marks",
    "Page",
    "Paragraph",
    "Passage",
    "Reference",
    "Saying",
    "Title",
    "Turn",
    "evolve",
]


@frozen
class Paragraph:
    """A stretch of the text that stands for itself; `body` leaves out bullets, hashes and other marks of markup."""

    span: Span
    body: Span
    text: str = field(repr=False)
    kind: MarkupKind | None = None
    level: int | None = None


@frozen
class Finding:
    """What a rule decided of a paragraph: its role, the rule's name, and how sure it is."""

    role: BlockRole
    rule: str
    confidence: float


@frozen
class Reference:
    """A stretch that names or describes somebody, read into its parts; `name` has no honorific and no post-nominals."""

    span: Span
    kind: MentionKind
    speaker_kind: SpeakerKind
    name: str | None = None
    honorific: str | None = None
    post_nominals: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None

    def at(self, span: Span) -> Reference:
        """The same, standing elsewhere; spelled out, since what is read is put in its place again and again."""
        return Reference(
            span,
            self.kind,
            self.speaker_kind,
            self.name,
            self.honorific,
            self.post_nominals,
            self.role,
            self.organisation,
        )


@frozen
class CueSpan:
    """Words of saying as they stand in the text, auxiliaries included; `spoken` tells an utterance from a view."""

    span: Span
    lemma: str
    tense: Tense | None
    act: Act
    frames: frozenset[str] = frozenset()
    spoken: bool = True

    def at(self, span: Span) -> CueSpan:
        """The same, standing elsewhere; spelled out as that of a reference is."""
        return CueSpan(span, self.lemma, self.tense, self.act, self.frames, self.spoken)


@frozen
class LeadIn:
    """The words of a paragraph that introduce speech: the cue, its lemma, and who is introduced."""

    cue: CueSpan | None
    source: Reference | None
    rule: str
    confidence: float


@frozen
class Passage:
    """A paragraph with its role, and the lead-in or attribution that was read in it."""

    paragraph: Paragraph
    role: BlockRole
    rule: str
    confidence: float
    lead_in: LeadIn | None = None

    @property
    def span(self) -> Span:
        """The span of the paragraph."""
        return self.paragraph.span

    @property
    def text(self) -> str:
        """The text of the paragraph's body."""
        return self.paragraph.text


@frozen
class Turn:
    """A run of passages in one voice: the numbers of its first and last one, its lead-in, and who signs under it.

    `author` is whose words the whole page is said to be; it counts where nothing nearer tells who speaks.
    """

    first: int
    last: int
    lead_in: LeadIn | None
    lead_in_at: int | None
    rule: str
    confidence: float
    signature: Reference | None = None
    author: Reference | None = None


@frozen
class Marked:
    """A stretch in quotation marks: `outer` with the marks, `inner` without; depth 0 is not inside another.

    Where it is not `closed`, `runs_on` tells whether the next paragraph opens with the mark that this one did: a speech
    of several paragraphs.
    """

    outer: Span
    inner: Span
    depth: int
    closed: bool = True
    runs_on: bool = False


@frozen
class Marks:
    """The quotation marks of one paragraph: what they enclose, and a closing mark that nothing opened."""

    regions: tuple[Marked, ...] = ()
    loose: Span | None = None
    # They are asked for some fifteen times.
    _outer: tuple[Marked, ...] = field(
        init=False,
        eq=False,
        repr=False,
        default=Factory(lambda self: tuple([region for region in self.regions if region.depth == 0]), True),
    )

    def outer(self) -> tuple[Marked, ...]:
        """The stretches that are not inside another."""
        return self._outer

    def within(self) -> Marks:
        """The stretches that are inside another, as the voice quoted in that one sees them."""
        return Marks(tuple(evolve(region, depth=region.depth - 1) for region in self.regions if region.depth))


@frozen
class Saying:
    """A quotation, or with form None a term, before its speaker is known."""

    form: QuotationForm | None
    span: Span
    parts: tuple[Span, ...]
    rule: str
    confidence: float
    source: Reference | None = None
    cue: CueSpan | None = None
    turn: int | None = None


@frozen
class Page:
    """A text with its paragraphs, their quotation marks, and the house style it is read in."""

    text: str = field(repr=False)
    paragraphs: tuple[Paragraph, ...]
    marks: tuple[Marks, ...]
    style: Style

    def ends_in_marks(self, i: int) -> bool:
        """Whether paragraph `i` ends words in marks that it opens with, or that one before it left open."""
        body, marks, outer = self.paragraphs[i].body, self.marks[i], self.marks[i].outer()
        if marks.loose is not None:
            return not self.text[marks.loose.end : body.end].strip(" .,;")
        return (
            bool(outer) and outer[0].outer.start == body.start and outer[-1].closed and outer[-1].outer.end == body.end
        )


@frozen
class Title:
    """The headline before the story is made: its span without kicker, the kicker's, and the paragraphs that show it."""

    span: Span
    kicker: Span | None
    at: tuple[int, ...]
    kicker_at: int | None
    rule: str
    confidence: float
