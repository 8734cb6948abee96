"""Holders: whose an office is that the story gives nobody by name; its sender line may name the minister."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from govnews import senders
from govnews.drafts import Reference
from govnews.model import Span
from govnews.stages.book import content
from govnews.stages.publication import SENDER

_HEADS, _PLAIN = frozenset(("secretary", "minister")), frozenset(("secretary", "minister", "state"))
# Offices that are not those of the minister who sends a story of that body.
_OTHERS = (frozenset(("foreign", "minister")), frozenset(("cabinet", "secretary")))


def senders_in(text: str, over: Iterable[Reference]) -> Iterator[tuple[Reference, frozenset[str]]]:
    """Whoever of those named over the prose stands in a line of senders, with the words of the bodies there.

    >>> from govnews.model import MentionKind, SpeakerKind
    >>> ada = Reference(Span(33, 42), MentionKind.NAME, SpeakerKind.PERSON, "Ada Quill")
    >>> [sorted(words) for _, words in senders_in("From: Port Office and The Rt Hon Ada Quill", [ada])]
    [['office', 'port']]
    """
    for r in over:
        start = text.rfind("\n", 0, r.span.start) + 1
        end = text.find("\n", r.span.end)
        line = SENDER.match(text, start, len(text) if end < 0 else end)
        if line and line.start("names") < r.span.start:
            named = (one for one in senders.split(text, Span(*line.span("names"))) if not one.overlaps(r.span))
            bodies = (one.of(text) for one in named if not senders.is_person(one.of(text)))
            yield r, frozenset().union(*map(content, bodies))


def is_of(body: frozenset[str], office: frozenset[str]) -> bool:
    """Whether an office is that of the minister of a body; both are given by their words.

    >>> is_of(frozenset({"port", "office"}), frozenset({"port", "secretary"}))
    True
    >>> is_of(frozenset({"port", "office"}), frozenset({"trade", "secretary"}))
    False
    """
    return len(rank(office)) == 1 and office - _PLAIN <= body and office not in _OTHERS


def rank(office: frozenset[str]) -> frozenset[str]:
    """Whether it is a secretary's or a minister's office."""
    return office & _HEADS
