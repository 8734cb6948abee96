"""Plain text: a clean copy for reading, with a list of the quotations at its end."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import IO, Any

import attrs
from attrs import field, frozen

from govnews.captions import introduced, is_title
from govnews.characters import printable
from govnews.model import Block, BlockRole, Quotation, Span, SpeakerBlock, Story

_FURNITURE = (BlockRole.BOILERPLATE, BlockRole.CONTACT, BlockRole.METADATA)
_MARGIN = " " * 4
_NARROWEST = 20
_BETWEEN_STORIES = "\n" + "* " * 20 + "*\n\n"


def _is_width(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and (type(value) is not int or value < _NARROWEST):
        raise ValueError(f"width must be None or a whole number from {_NARROWEST} on, not {value!r}")


def _is_truth(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        raise ValueError(f"{attribute.name} must be True or False, not {value!r}")


@frozen
class TextExporter:
    """Writes kicker, headline, date and paragraphs, speech under its speaker's name, and then lists the quotations.

    `width` wraps paragraphs at that column; None leaves their lines as they are. Boilerplate, contacts and metadata are
    left out unless `furniture` is true. Control characters and lone surrogates become U+FFFD.
    """

    width: int | None = field(default=None, validator=_is_width)
    furniture: bool = field(default=False, validator=_is_truth)

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write the stories as they come, a line of stars between them."""
        between = ""
        for story in stories:
            paragraphs = (*_heading(story), *self._body(story), *self._quotations(story))
            stream.write(between + "\n\n".join(paragraphs) + "\n")
            between = _BETWEEN_STORIES

    def _body(self, story: Story) -> Iterator[str]:
        turns = _turns(story)
        if story.summary is not None and story.summary not in story.blocks:
            yield self._filled(story.summary.text)
        for block in story.blocks:
            if self._is_shown(block, story):
                yield from self._block(block, turns.get(block.span))

    def _is_shown(self, block: Block, story: Story) -> bool:
        return not is_title(block, story) and (self.furniture or block.role not in _FURNITURE)

    def _block(self, block: Block, turn: SpeakerBlock | None) -> Iterator[str]:
        if turn is not None and block.span == turn.speech[0].span:
            yield f"{introduced(turn.speaker)}:"
        yield self._filled(block.text, _MARGIN if turn is not None else "")

    def _quotations(self, story: Story) -> Iterator[str]:
        if story.quotations:
            yield _underlined("Quotations", "-")
        for number, quotation in enumerate(story.quotations, 1):
            position = story.source.position(quotation.span.start)
            head = f"{number}. {introduced(quotation.speaker)} ({_manner(quotation)}, {position})"
            yield f"{head}\n{self._filled(quotation.words, _MARGIN)}"

    def _filled(self, text: str, margin: str = "") -> str:
        clean = printable(text)
        if self.width is None:
            return textwrap.indent(clean, margin)
        return "\n\n".join(_wrapped(paragraph, self.width, margin) for paragraph in clean.split("\n\n"))


def _heading(story: Story) -> Iterator[str]:
    if story.headline is not None:
        if story.headline.kicker:
            yield printable(story.headline.kicker)
        yield _underlined(printable(story.headline.text), "=")
    dated = story.published or (story.dateline.date if story.dateline else None)
    place = story.dateline.place if story.dateline else None
    line = ", ".join(part for part in (printable(place or ""), dated.date().isoformat() if dated else "") if part)
    if line:
        yield line


def _turns(story: Story) -> dict[Span, SpeakerBlock]:
    return {block.span: turn for turn in story.speaker_blocks for block in turn.speech}


def _manner(quotation: Quotation) -> str:
    return f"{quotation.form}, announced, not yet said" if quotation.announced else str(quotation.form)


def _underlined(text: str, mark: str) -> str:
    return f"{text}\n{mark * max(map(len, text.split(chr(10))))}"


def _wrapped(text: str, width: int, margin: str) -> str:
    return textwrap.fill(
        text, width, initial_indent=margin, subsequent_indent=margin, break_long_words=False, break_on_hyphens=False
    )
