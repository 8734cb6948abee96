"""Voices: how the speakers of a story are told apart on a page, by colour and by line, never by colour alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from attrs import frozen

from govnews.captions import office
from govnews.model import Quotation, Speaker, Story

# For light and for dark pages, found by search: each has a contrast of 3.3 or more with the page, and each two are far
# apart for people with any of the three kinds of colour blindness, and for all others.
LIGHT = ("#0072b2", "#d55e00", "#592922", "#8d0aff", "#2d1c9c", "#c1775c")
DARK = ("#56b4e9", "#e69f00", "#961fff", "#e0e3b5", "#d0253c", "#b1437e")
LINES = ("solid", "dashed", "dotted", "double", "wavy")


@frozen
class Voice:
    """A speaker's number in the story, from 1, or 0 for whoever is not named; and what he is known by on the page.

    >>> Voice(1).classes, Voice(7).classes, Voice(0).classes
    ('c1 l1', 'c1 l2', 'c0 l1')
    """

    number: int

    @property
    def colour(self) -> int:
        """The number of the colour in LIGHT and DARK, from 1; 0 is grey."""
        return (self.number - 1) % len(LIGHT) + 1 if self.number else 0

    @property
    def line(self) -> str:
        """The line under the words: there are five lines and six colours, so that thirty voices differ in one."""
        return LINES[(self.number - 1) % len(LINES)] if self.number else "solid"

    @property
    def classes(self) -> str:
        """The classes of the style sheet."""
        return f"c{self.colour} l{LINES.index(self.line) + 1}"


def find(story: Story) -> Mapping[Speaker | None, Voice]:
    """A voice for each speaker of a story, those who are quoted first, in the order in which they are first heard."""
    heard = dict.fromkeys(said.speaker for said in story.quotations if said.speaker is not None)
    everybody = dict.fromkeys((*heard, *story.speakers))
    return {None: Voice(0), **{speaker: Voice(number) for number, speaker in enumerate(everybody, 1)}}


def manner(said: Quotation) -> str:
    """The form of a quotation in words.

    >>> from govnews import parse
    >>> manner(parse("# Quay opens\\n\\nJane Doe will say that rain helps.").quotations[0])
    'indirect, announced, not yet said'
    """
    return f"{said.form}, announced, not yet said" if said.announced else str(said.form)


def described(speaker: Speaker | None) -> str:
    """Who speaks, with the office.

    >>> described(None), described(Speaker("person", "Jane Doe", role="Mayor"))
    ('Nobody named', 'Jane Doe, Mayor')
    """
    if speaker is None:
        return "Nobody named"
    return ", ".join(part for part in (str(speaker), office(speaker)) if part)


def counted(said: list[Quotation]) -> str:
    """How many quotations of each form there are.

    >>> from govnews import parse
    >>> counted(list(parse("# Quay opens\\n\\nJane Doe will say that rain helps.").quotations))
    '1 quotation: 1 indirect; 1 announced'
    """
    if not said:
        return "not quoted"
    forms = ", ".join(f"{count} {form}" for form, count in Counter(str(one.form) for one in said).items())
    announced = sum(one.announced for one in said)
    total = f"{len(said)} quotation{'s' if len(said) > 1 else ''}: {forms}"
    return f"{total}; {announced} announced" if announced else total
