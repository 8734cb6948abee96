"""What agrees between labels and a parse, as counts that can be added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from attrs import frozen

from govnews.evaluation.differences import Difference, differences
from govnews.evaluation.labels import SCARE, Labelled, Labels, Paragraph, Words, labels_of
from govnews.evaluation.matching import OVERLAPS, guessed, matched
from govnews.evaluation.names import folded, same_speaker
from govnews.model import Story
from govnews.parsing import parse

__all__ = ["Counts", "Judged", "judged", "parsed", "total"]

Counts: TypeAlias = Counter[str]

_SPEECH = "speech"
_NOTHING = Labels(reported=())


@frozen
class Judged:
    """How far a parse agrees with a labelled story: what was counted, and what a person would have to correct.

    `story` is the parse, None where there is none.
    """

    labelled: Labelled
    story: Story | None
    counts: Counts
    mistakes: tuple[Difference, ...]

    @property
    def share(self) -> float:
        """Mistakes for each paragraph and each stretch of words in marks, found or labelled."""
        counts = self.counts
        return len(self.mistakes) / max(1, counts["paragraphs"] + max(counts["words_labelled"], counts["words_found"]))


def judged(labelled: Labelled) -> Judged:
    """Parse a labelled story and compare; one that cannot be parsed agrees nowhere.

    >>> from govnews.model import Span
    >>> text = "Mayor Jane Doe said: “It opens.”"
    >>> said = Labels(paragraphs=(Paragraph(Span(0, 32), "narration"),), words=(Words(Span(22, 31), "direct", "Doe"),))
    >>> found = judged(Labelled("1", text, said))
    >>> found.counts["words_right"], found.counts["words_speaker"], found.mistakes
    (1, 1, ())
    """
    story = parsed(labelled.text)
    found, wanted = labels_of(story) if story else _NOTHING, labelled.labels
    counts: Counts = Counter(stories=1, failed=int(story is None))
    if wanted.titled:
        headline, kicker = (folded(found.headline), folded(found.kicker))
        counts.update(titled=1, headline=headline == folded(wanted.headline), kicker=kicker == folded(wanted.kicker))
    counts.update(_paragraphs(wanted.paragraphs, found.paragraphs))
    if wanted.words is not None:
        counts.update(_words(wanted.words, found.words or ()))
    if wanted.reported is not None:
        counts.update(_reported(wanted.reported, found.reported or ()))
    return Judged(labelled, story, counts, tuple(differences(wanted, found)))


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
    guesses = guessed(wanted, found)
    both = list(zip(wanted, guesses, strict=True))
    right = [(one, other) for one, other in both if one.label == other.label == _SPEECH]
    mine, theirs = _runs(guesses), _runs(wanted)
    return Counter(
        paragraphs=len(wanted),
        labels=sum(one.label == other.label for one, other in both),
        speech_labelled=sum(one.label == _SPEECH for one in wanted),
        speech_found=sum(one.label == _SPEECH for one in guesses),
        speech_right=len(right),
        speech_speaker=sum(same_speaker(one.speaker, other.speaker) for one, other in right),
        blocks_labelled=len(theirs),
        blocks_found=len(mine),
        blocks_right=len(mine & theirs),
    )


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
    same, about = (_pairs(wanted, found, overlap) for overlap in OVERLAPS)
    spoken = [(one, other) for one, other in same if one.form != SCARE]
    return Counter(
        words_labelled=len(wanted),
        words_found=len(found),
        words_right=len(same),
        words_about=len(about),
        form=sum(one.form == other.form for one, other in same),
        words_spoken=len(spoken),
        words_speaker=sum(same_speaker(one.speaker, other.speaker) for one, other in spoken),
    )


def _reported(wanted: Sequence[Words], found: Sequence[Words]) -> Counts:
    """How many words without marks agree, and the speakers of those that are about the same."""
    same, about = (_pairs(wanted, found, overlap) for overlap in OVERLAPS)
    return Counter(
        reported_labelled=len(wanted),
        reported_found=len(found),
        reported_right=len(same),
        reported_about=len(about),
        reported_speaker=sum(same_speaker(one.speaker, other.speaker) for one, other in about),
    )


def _pairs(wanted: Sequence[Words], found: Sequence[Words], overlap: float) -> list[tuple[Words, Words]]:
    return [(one, other) for one, other in matched(wanted, found, overlap) if other is not None]
