"""Counts as figures: shares, precision, recall and F1."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from govnews.evaluation.agreement import Counts

__all__ = ["MEASURES", "Measure", "rates", "share"]


@frozen
class Measure:
    """A figure: its name, the heading of its column where a set is a row, and what makes it from counts."""

    name: str
    column: str
    figure: Callable[[Counts], str] = field(repr=False)


def share(part: int, whole: int) -> str:
    """A share to three places; a dash where there is nothing to share in.

    >>> share(2, 3), share(0, 0)
    ('0.667', '–')
    """
    return f"{part / whole:.3f}" if whole else "–"


def rates(counts: Counts, what: str, right: str = "right") -> tuple[str, str, str]:
    """Precision, recall and F1.

    >>> from collections import Counter
    >>> rates(Counter(speech_right=1, speech_found=2, speech_labelled=1), "speech")
    ('0.500', '1.000', '0.667')
    """
    agreed, found, labelled = (counts[f"{what}_{which}"] for which in (right, "found", "labelled"))
    return share(agreed, found), share(agreed, labelled), share(2 * agreed, found + labelled)


def _count(what: str) -> Callable[[Counts], str]:
    return lambda counts: str(counts[what])


def _share(part: str, whole: str) -> Callable[[Counts], str]:
    return lambda counts: share(counts[part], counts[whole])


def _rates(what: str, right: str = "right") -> Callable[[Counts], str]:
    return lambda counts: " / ".join(rates(counts, what, right))


MEASURES: tuple[Measure, ...] = (
    Measure("stories", "stories", _count("stories")),
    Measure("labels of paragraphs", "labels", _share("labels", "paragraphs")),
    Measure("speech, P / R / F1", "speech P / R / F1", _rates("speech")),
    Measure("speech blocks, F1", "blocks F1", lambda counts: rates(counts, "blocks")[-1]),
    Measure("speakers of speech", "speaker", _share("speech_speaker", "speech_right")),
    Measure("headline", "headline", _share("headline", "titled")),
    Measure("kicker", "kicker", _share("kicker", "titled")),
    Measure("words in marks, overlap 0.8, P / R / F1", "quotations P / R / F1", _rates("words")),
    Measure("words in marks, overlap 0.3, P / R / F1", "overlap 0.3 P / R / F1", _rates("words", "about")),
    Measure("their forms", "form", _share("form", "words_right")),
    Measure("their speakers", "speaker", _share("words_speaker", "words_spoken")),
    Measure("reported words, overlap 0.8, P / R / F1", "reported P / R / F1", _rates("reported")),
    Measure("reported words, overlap 0.3, P / R / F1", "reported 0.3 P / R / F1", _rates("reported", "about")),
    Measure("their speakers, at 0.3", "reported speaker", _share("reported_speaker", "reported_about")),
    Measure("failed", "failed", _count("failed")),
)
"""All figures, in the order of the tables."""
