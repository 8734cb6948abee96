"""Believed: which words that a story seems to report are taken for reported ones.

News tells of views where releases tell of deeds, and the weights were learned from news. What 400 reports in releases
came to, each judged by reading, stands in docs/accuracy.md.
"""

from __future__ import annotations

from govnews import lexicon
from govnews.drafts import Saying
from govnews.model import SpeakerKind

_LEAST = 0.58


def is_believed(text: str, saying: Saying) -> bool:
    """Whether a report is believed: none of a deed, nor one whose source is some phrase, unless it is sure."""
    vague = saying.source is not None and saying.source.speaker_kind is SpeakerKind.UNKNOWN and saying.source.name
    deed = saying.cue is not None and is_deed(saying.cue.span.of(text))
    return not deed and not (vague and saying.confidence < _LEAST)


def is_deed(cue: str) -> bool:
    """Whether a cue tells what somebody did: the last of its words that tells anything is the verb of a deed.

    >>> is_deed("has published"), is_deed("published a plan saying")
    (True, False)
    """
    words = cue.lower().split()
    telling = [word for word in words if word in lexicon.words("deeds") or word in lexicon.cues()]
    return bool(telling) and telling[-1] in lexicon.words("deeds")
