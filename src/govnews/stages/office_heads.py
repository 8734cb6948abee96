"""Office heads: the office with which a headline begins, for whoever holds it tells what the page says."""

from __future__ import annotations

from govnews import lexicon
from govnews.drafts import Reference
from govnews.model import Span, SpeakerKind
from govnews.stages import names, offices

_LONGEST_OFFICE = 9
_BETWEEN_FIELDS = frozenset(("for", "of", "and", "the"))


def read(text: str, title: Span) -> Reference | None:
    """The office with which a headline begins that tells what its holder says.

    >>> read("Mayor of Roe welcomes ceasefire", Span(0, 31)).name
    'Mayor of Roe'
    """
    words = title.of(text).split()[:_LONGEST_OFFICE]
    held = max((i for i, word in enumerate(words) if _can_hold(word) and word[:1].isupper()), default=None)
    if held is None or not all(map(_can_precede, words[:held])):
        return None
    last = held
    while words[last + 1 : last + 2] and (
        words[last + 1] in _BETWEEN_FIELDS or (last > held and words[last + 1][:1].isupper())
    ):
        last += 1
    if not any(word.lower() in lexicon.cues() and word.endswith("s") for word in words[last + 1 : last + 3]):
        return None
    start = end = title.start
    for word in words[: last + 1]:
        end = text.index(word, end) + len(word)
    found = names.read(text[start:end], start)
    return found if found and found.speaker_kind is SpeakerKind.ROLE else None


def _can_precede(word: str) -> bool:
    return word[:1].isupper() or word in lexicon.of_kind("joints", "office", "both")


def _can_hold(word: str) -> bool:
    return offices.is_office(word) or word.lower() in offices.synonyms()
