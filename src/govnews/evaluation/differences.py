"""What a person would have to correct in a parse, one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from govnews.evaluation.labels import SCARE, Labels, Paragraph, Words
from govnews.evaluation.matching import OVERLAPS, guessed, matched
from govnews.evaluation.names import folded, same_speaker
from govnews.model import Span

__all__ = ["Difference", "differences"]


@frozen
class Difference:
    """A mistake: what it is of, where it stands (None: in the title), what is labelled there, and what was found."""

    of: str
    span: Span | None
    labelled: str | None
    found: str | None


def differences(wanted: Labels, found: Labels) -> Iterator[Difference]:
    """What differs between labels and a parse; words without marks are left out, whose bounds nobody agrees on.

    >>> one, other = (Labels(paragraphs=(Paragraph(Span(0, 9), label),)) for label in ("speech", "narration"))
    >>> list(differences(one, other))
    [Difference(of='label', span=Span(0, 9), labelled='speech', found='narration')]
    """
    if wanted.titled:
        yield from _of_title("headline", wanted.headline, found.headline)
        yield from _of_title("kicker", wanted.kicker, found.kicker)
    yield from _of_paragraphs(wanted.paragraphs, guessed(wanted.paragraphs, found.paragraphs))
    if wanted.words is not None:
        yield from _of_words(wanted.words, found.words or ())


def _of_title(what: str, wanted: str | None, found: str | None) -> Iterator[Difference]:
    if folded(wanted) != folded(found):
        yield Difference(what, None, wanted, found)


def _of_paragraphs(wanted: Sequence[Paragraph], found: Sequence[Paragraph]) -> Iterator[Difference]:
    for one, other in zip(wanted, found, strict=True):
        if one.label != other.label:
            yield Difference("label", one.span, one.label, other.label)
        elif one.label == "speech" and not same_speaker(one.speaker, other.speaker):
            yield Difference("speaker", one.span, one.speaker, other.speaker)


def _of_words(wanted: Sequence[Words], found: Sequence[Words]) -> Iterator[Difference]:
    left = list(found)
    for one, other in matched(wanted, found, OVERLAPS[0]):
        if other is None:
            yield Difference("missed words", one.span, one.form, None)
            continue
        left.remove(other)
        if one.form != other.form:
            yield Difference("form", one.span, one.form, other.form)
        if one.form != SCARE and not same_speaker(one.speaker, other.speaker):
            yield Difference("speaker of words", one.span, one.speaker, other.speaker)
    yield from (Difference("words that nobody labelled", other.span, None, other.form) for other in left)
