"""Senders: who publishes a story, a line of bodies and people cut into each of them."""

from __future__ import annotations

from collections.abc import Iterator

from govnews import lexicon
from govnews.model import Span
from govnews.patterns import Pattern

BODY_JOINT = Pattern(
    "body_joint",
    r"(?: ,? (?<! \s ) \s++ and \s+ | , \s+ ) (?= \L<starts> \b )",
    yes="Defra, Ofsted",
    no="Business, Innovation & Skills",
    lists={"starts": lambda: lexicon.words("body_starts")},
    ignore_case=True,
)
MINISTER = Pattern(
    "titled_sender",
    r"(?: the \s+ )? (?: rt | right | hon | honourable ) \b",
    yes="The Rt Hon Jane Doe",
    no="The Harbour Board",
    ignore_case=True,
    by="match",
)


def split(text: str, span: Span) -> Iterator[Span]:
    """The bodies and people that a list names: "Department for Business, Innovation & Skills" is one of them.

    >>> line = "Department for Ports, Shipping & Rivers and The Rt Hon Ada Quill"
    >>> [one.of(line) for one in split(line, Span(0, len(line)))]
    ['Department for Ports, Shipping & Rivers', 'The Rt Hon Ada Quill']
    """
    joints = [joint.span() for joint in BODY_JOINT.finditer(text, span.start, span.end)]
    starts, ends = [span.start, *(end for _, end in joints)], [*(start for start, _ in joints), span.end]
    return (Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end)


def is_person(name: str) -> bool:
    """Whether a sender is a minister, by title.

    >>> is_person("The Rt Hon Ada Quill"), is_person("Port Board")
    (True, False)
    """
    return MINISTER.match(name) is not None
