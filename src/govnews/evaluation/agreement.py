"""What agrees between labels and a parse, as counts that can be added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias, TypeVar

from attrs import frozen

from govnews.evaluation.labels import SCARE, Labelled, Labels, Paragraph, Words, labels_of
from govnews.evaluation.names import folded, same_speaker
from govnews.model import Element, Span, Story
from govnews.parsing import parse

__all__ = ["OVERLAPS", "Counts", "Judged", "best", "judged", "likeness", "pairs", "parsed", "total"]

Counts: TypeAlias = Counter[str]
_Placed = TypeVar("_Placed", bound=Element)

# Of what two stretches of words cover, so much must be in both: to be the same words, and to be about the same.
OVERLAPS = (0.8, 0.3)
_SPEECH = "speech"
_NOTHING = Labels(reported=())


@frozen
class Judged:
    """How far a parse agrees with a labelled story."""

    labelled: Labelled
    counts: Counts

    @property
    def mistakes(self) -> int:
        """How many labels a person would have to correct."""
        counts = self.counts
        return sum(counts[whole] - counts[right] for whole, right in _CORRECTIONS)

    @property
    def share(self) -> float:
        """Mistakes for each paragraph and each stretch of words in marks, found or labelled."""
        counts = self.counts
        return self.mistakes / max(1, counts["paragraphs"] + max(counts["words_labelled"], counts["words_found"]))


# What there is and what of it is right; the difference is to be corrected.
_CORRECTIONS = (
    ("titled", "headline"),
    ("paragraphs", "labels"),
    ("speech_right", "speech_speaker"),
    ("words_labelled", "words_right"),
    ("words_found", "words_right"),
    ("words_right", "form"),
    ("words_spoken", "words_speaker"),
)


def judged(labelled: Labelled) -> Judged:
    """Parse a labelled story and compare; one that cannot be parsed agrees nowhere.

    >>> from govnews.evaluation.labels import Words
    >>> text = "Mayor Jane Doe said: “It opens.”"
    >>> said = Labels(paragraphs=(Paragraph(Span(0, 32), "narration"),), words=(Words(Span(22, 31), "direct", "Doe"),))
    >>> found = judged(Labelled("1", text, said))
    >>> found.counts["words_right"], found.counts["words_speaker"], found.mistakes
    (1, 1, 0)
    """
    story = parsed(labelled.text)
    found, wanted = labels_of(story) if story else _NOTHING, labelled.labels
    counts: Counts = Counter(stories=1, failed=int(story is None))
    if wanted.titled:
        headline, kicker = (folded(found.headline), folded(found.kicker))
        counts.update(titled=1, headline=headline == folded(wanted.headline), kicker=kicker == folded(wanted.kicker))
    counts.update(_paragraphs(wanted.paragraphs, found.paragraphs))
    counts.update(_words(wanted.words, found.words))
    if wanted.reported is not None:
        counts.update(_reported(wanted.reported, found.reported or ()))
    return Judged(labelled, counts)


def parsed(text: str) -> Story | None:
    """The parse of a text; None where it raises."""
    try:
        return parse(text)
    except Exception:
        # Whatever is wrong with one story, the others are still to be measured.
        return None


def total(every: Iterable[Judged]) -> Counts:
    """The counts of several stories added up."""
    return sum((each.counts for each in every), Counter())


# Paragraphs.


def _paragraphs(wanted: Sequence[Paragraph], found: Sequence[Paragraph]) -> Counts:
    """How many labels, paragraphs of speech, runs of speech and speakers agree."""
    guessed = [best(paragraph.span, found) or Paragraph(paragraph.span, "none") for paragraph in wanted]
    both = list(zip(wanted, guessed, strict=True))
    right = [(one, other) for one, other in both if one.label == other.label == _SPEECH]
    mine, theirs = _runs(guessed), _runs(wanted)
    return Counter(
        paragraphs=len(wanted),
        labels=sum(one.label == other.label for one, other in both),
        speech_labelled=sum(one.label == _SPEECH for one in wanted),
        speech_found=sum(one.label == _SPEECH for one in guessed),
        speech_right=len(right),
        speech_speaker=sum(same_speaker(one.speaker, other.speaker) for one, other in right),
        blocks_labelled=len(theirs),
        blocks_found=len(mine),
        blocks_right=len(mine & theirs),
    )


def best(span: Span, found: Sequence[_Placed]) -> _Placed | None:
    """What shares most with a span, or None: a paragraph, or a block of a story."""

    def shared(other: _Placed) -> int:
        return min(span.end, other.span.end) - max(span.start, other.span.start)

    most = max(found, key=shared, default=None)
    return most if most is not None and shared(most) > 0 else None


def _runs(every: Sequence[Paragraph]) -> set[tuple[int, int]]:
    """The first and last numbers of the longest runs of speech of one speaker each."""
    found: list[tuple[int, int]] = []
    for i, paragraph in enumerate(every):
        if paragraph.label != _SPEECH:
            continue
        goes_on = bool(found) and found[-1][1] == i - 1
        goes_on = goes_on and folded(every[i - 1].speaker) == folded(paragraph.speaker)
        found.append((found.pop()[0] if goes_on else i, i))
    return set(found)


# Words.


def _words(wanted: Sequence[Words], found: Sequence[Words]) -> Counts:
    """How many words in marks agree, and of these the forms and speakers; scare quotes have no speaker."""
    matched = list(pairs(wanted, found, OVERLAPS[0]))
    spoken = [(one, other) for one, other in matched if one.form != SCARE]
    return Counter(
        words_labelled=len(wanted),
        words_found=len(found),
        words_right=len(matched),
        words_about=len(list(pairs(wanted, found, OVERLAPS[1]))),
        form=sum(one.form == other.form for one, other in matched),
        words_spoken=len(spoken),
        words_speaker=sum(same_speaker(one.speaker, other.speaker) for one, other in spoken),
    )


def _reported(wanted: Sequence[Words], found: Sequence[Words]) -> Counts:
    """How many words without marks agree, and the speakers of those that are about the same."""
    about = list(pairs(wanted, found, OVERLAPS[1]))
    return Counter(
        reported_labelled=len(wanted),
        reported_found=len(found),
        reported_right=len(list(pairs(wanted, found, OVERLAPS[0]))),
        reported_about=len(about),
        reported_speaker=sum(same_speaker(one.speaker, other.speaker) for one, other in about),
    )


def pairs(wanted: Sequence[Words], found: Sequence[Words], overlap: float) -> Iterator[tuple[Words, Words]]:
    """The labelled words that were found, each with those that are most like it and not yet taken.

    >>> one, other = Words(Span(0, 10), "direct"), Words(Span(0, 7), "direct")
    >>> len(list(pairs([one], [other], 0.8))), len(list(pairs([one], [other], 0.3)))
    (0, 1)
    """
    left = list(found)
    for words in wanted:
        most = max(left, key=lambda other: likeness(words.span, other.span), default=None)
        if most is not None and likeness(words.span, most.span) >= overlap:
            left.remove(most)
            yield words, most


def likeness(one: Span, other: Span) -> float:
    """What two stretches share, as a share of what both cover.

    >>> likeness(Span(0, 10), Span(5, 20))
    0.25
    """
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / (max(one.end, other.end) - min(one.start, other.start)) if shared > 0 else 0.0
