"""Transcripts: what a paragraph can be where labels show who speaks, since nobody tells anything between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews.drafts import Passage
from govnews.patterns import Pattern
from govnews.stages.states import but

DIRECTION = Pattern(
    "stage_direction",
    r"(?: \( [^()]{1,160} \) | \[ [^\[\]]{1,160} \] ) (?: \s* (?: \( [^()]{1,160} \) | \[ [^\[\]]{1,160} \] ) )* \.?",
    yes="(The flag is raised.) (Applause.)",
    no="(Applause.) Thank you.",
    by="fullmatch",
)
# In a transcript the label says who speaks, and nobody signs.
_UNSIGNED = but("attribution")
_SPOKEN = but(
    "attribution", "narration", "resumed", "summary", "notes", "boilerplate", "contact", "metadata", "lead_in"
)
_DIRECTED = but("attribution", "lead_in", "summary")
_LABELS_NEEDED = 3
# What reads so is speech within a turn, though it tells of others or ends without a stop.
_PROSE = frozenset(("narration", "summary_line", "summary_standfirst", "heading_line"))
_ENDING = frozenset(("furniture_line", "metadata_line"))


def left(readings: Sequence[Passage]) -> Iterator[tuple[str, ...] | None]:
    """For each paragraph the states that it can be in; None where no label of the page excludes any."""
    labels = [i for i, reading in enumerate(readings) if reading.rule == "turn_label"]
    if not labels:
        yield from (None for _ in readings)
        return
    last = _last(readings, labels[-1]) if len(labels) >= _LABELS_NEEDED else labels[0]
    for i, reading in enumerate(readings):
        if DIRECTION.fullmatch(reading.text):
            yield _DIRECTED
        elif labels[0] < i < last and reading.rule in _PROSE:
            yield _SPOKEN
        else:
            yield _UNSIGNED


def _last(readings: Sequence[Passage], label: int) -> int:
    """Where the last turn ends at the latest that can be told: at the next label, or where a line ends the page."""
    after = range(label + 1, len(readings))
    stop = next((i for i in after if readings[i].rule not in _PROSE), len(readings))
    return stop if stop < len(readings) and readings[stop].rule in _ENDING else label
