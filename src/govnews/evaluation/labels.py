"""What is compared: labels of a story, by people or by a parse, in one shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from govnews.model import Quotation, Span, Story
from govnews.patterns import Pattern

MARKS = "\"'‘’“”"
# Words in quotation marks that nobody utters have no form of a quotation.
SCARE = "scare"

_LINE = Pattern("line of a quotation", r"[^\n]+", yes="We act.", no="\n")


@frozen
class Paragraph:
    """A paragraph: where it stands, what it does in the story, and who speaks."""

    span: Span
    label: str
    speaker: str | None = None


@frozen
class Words:
    """Somebody's words, or words kept at a distance ("scare"): where they stand, their form, and whose they are."""

    span: Span
    form: str
    speaker: str | None = None


@frozen
class Labels:
    """All labels of a story.

    `words` are those in quotation marks, an entry for each paragraph that they run over, without the marks around
    them. `reported` are those without marks. Either is None where nobody labelled any. `titled` says whether headline
    and kicker were labelled: absent ones count then too.
    """

    headline: str | None = None
    kicker: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    words: tuple[Words, ...] | None = ()
    reported: tuple[Words, ...] | None = None
    titled: bool = True


@frozen
class Labelled:
    """A story that people labelled: its id, its text, and the labels."""

    id: str
    text: str
    labels: Labels


def labels_of(story: Story) -> Labels:
    """What a parse says, as labels.

    >>> from govnews import parse
    >>> labels = labels_of(parse("Mayor Jane Doe said: “It opens.”\\n\\nShe said that it is “free”."))
    >>> [(words.form, words.speaker) for words in labels.words or ()]
    [('direct', 'Jane Doe'), ('mixed', 'Jane Doe')]
    >>> [(words.form, words.speaker) for words in labels.reported or ()]
    [('indirect', 'Jane Doe')]
    """
    title = story.headline
    paragraphs = (Paragraph(each.span, each.role.value, _name(each.speaker)) for each in story.blocks)
    terms = (Words(term.span, SCARE) for term in story.terms)
    return Labels(
        title.text if title else None,
        title.kicker if title else None,
        tuple(paragraphs),
        (*(words for said in story.quotations for words in _in_marks(story.source.text, said)), *terms),
        tuple(_reported(said) for said in story.quotations if said.form == "indirect"),
    )


def _name(speaker: object) -> str | None:
    return getattr(speaker, "name", None)


def _in_marks(text: str, said: Quotation) -> Iterator[Words]:
    return in_marks(text, said.form.value, said.parts, _name(said.speaker))


def in_marks(text: str, form: str, parts: Iterable[Span], speaker: str | None) -> Iterator[Words]:
    """The words of a quotation in marks; the speech of a block counts from its first part in marks on."""
    if form == "indirect":
        return
    for part in parts:
        if form == "block" and _opens_with_mark(text, part):
            form = "direct"
        if form != "block":
            yield from (Words(line, form, speaker) for line in _lines(text, part))


def _opens_with_mark(text: str, span: Span) -> bool:
    """Whether a quotation mark stands at the start of a span or right before it."""
    return text[max(0, span.start - 1) : span.start + 1].strip().startswith(tuple(MARKS))


def _lines(text: str, span: Span) -> Iterator[Span]:
    """Where the lines of a span stand, without blanks and marks around them."""
    for line in _LINE.finditer(text, span.start, span.end):
        words = line.group().strip().strip(MARKS).strip()
        if words:
            start = text.index(words, line.start())
            yield Span(start, start + len(words))


def _reported(said: Quotation) -> Words:
    return Words(said.span, "indirect", _name(said.speaker))
