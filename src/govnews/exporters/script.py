"""Script: a story as a play is printed, narrator and speakers in their order; in Fountain, which many tools read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import IO

from attrs import field, frozen
from attrs.validators import instance_of

from govnews.captions import bare, is_title
from govnews.characters import printable
from govnews.model import Block, BlockRole, Quotation, QuotationForm, Speaker, Story
from govnews.nesting import Piece, Stretch, apart, pieces

_FURNITURE = (BlockRole.BOILERPLATE, BlockRole.CONTACT, BlockRole.METADATA, BlockRole.NOTES)
_BETWEEN_STORIES = "\n===\n\n"
_NOBODY = "SOMEBODY"
_FORMS = (QuotationForm.BLOCK, QuotationForm.DIRECT)
# A line of dialogue with nothing but two blanks is an empty one; without them the dialogue would end there.
_EMPTY_LINE = "\n  \n"
_EMPHASIS = re.compile(r"[*_\\]")
_BRACKETS = re.compile(r"\[(?=\[)|\](?=\])")
# What is left of a sentence's punctuation around words that somebody else speaks.
_MARKS = " \t\n“”\"‘’'«»"
_WORD = re.compile(r"\w")


@frozen
class ScriptExporter:
    """Writes each story as a script in Fountain: who says what, and between it the narrator.

    Speakers have the words of direct quotations and of speaker blocks, and with `fragments` those that stand in marks
    within a sentence as well; the narrator has all others, reported speech among them. Quotation marks around the words
    are left out. The first time somebody speaks, the office stands below the name. Boilerplate, contacts, metadata and
    notes are left out unless `furniture` is true. Control characters and lone surrogates become U+FFFD.
    """

    fragments: bool = field(default=False, validator=instance_of(bool))
    furniture: bool = field(default=False, validator=instance_of(bool))

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write the stories as they come, each on a new page."""
        between = ""
        for story in stories:
            stream.write(between + "\n\n".join((*_titles(story), *self._scenes(story))) + "\n")
            between = _BETWEEN_STORIES

    def _scenes(self, story: Story) -> Iterator[str]:
        met: set[Speaker | None] = {None}
        for voice, turns in groupby(self._turns(story), key=lambda turn: turn.voice):
            texts = [turn.text for turn in turns]
            if voice.is_heading:
                yield from map(_centred, texts)
            else:
                yield "\n".join(_cue(voice, met)) + "\n" + _EMPTY_LINE.join(map(_lines, texts))
                met.add(voice.speaker)

    def _turns(self, story: Story) -> Iterator[_Turn]:
        blocks = apart(block for block in story.blocks if self._is_read(block, story))
        forms = (*_FORMS, QuotationForm.MIXED) if self.fragments else _FORMS
        spoken = (Stretch(part, 0, said) for said in story.quotations if said.form in forms for part in said.parts)
        for block, inner in zip(blocks, pieces([block.span for block in blocks], spoken), strict=True):
            if block.role in (BlockRole.HEADLINE, BlockRole.HEADING):
                yield _Turn(_HEADING, bare(block))
            else:
                yield from _turns_of(story.source.text, inner)

    def _is_read(self, block: Block, story: Story) -> bool:
        return not is_title(block, story) and (self.furniture or block.role not in _FURNITURE)


@frozen
class _Voice:
    """Who has some words: a speaker, perhaps with what is only announced; the narrator; or nobody, of a heading."""

    name: str
    speaker: Speaker | None = None
    is_announced: bool = False
    is_heading: bool = False


@frozen
class _Turn:
    """Words of one voice within a block."""

    voice: _Voice
    text: str


_NARRATOR, _HEADING = _Voice("NARRATOR"), _Voice("", is_heading=True)


def _turns_of(text: str, inner: Iterable[Piece]) -> Iterator[_Turn]:
    for said, several in groupby(inner, key=lambda piece: piece.inside[0].thing if piece.inside else None):
        words = "".join(piece.span.of(text) for piece in several)
        if said is not None:
            yield _Turn(_voice(said), words.strip())
        elif _WORD.search(words):
            yield _Turn(_NARRATOR, words.strip(_MARKS))


def _voice(said: Quotation) -> _Voice:
    return _Voice(str(said.speaker or _NOBODY).upper(), said.speaker, said.announced)


def _titles(story: Story) -> Iterator[str]:
    if story.headline is not None:
        yield from map(_centred, filter(None, (story.headline.kicker, story.headline.text)))


def _centred(text: str) -> str:
    return f"> {_escaped(' '.join(printable(text).split()))} <"


def _cue(voice: _Voice, met: set[Speaker | None]) -> Iterator[str]:
    """The lines above somebody's words: the name, and in brackets what is to be known of them."""
    yield "@" + (_escaped(" ".join(printable(voice.name).split())).rstrip("^ ") or _NOBODY)
    role = voice.speaker.role if voice.speaker else None
    known = [role] if role and voice.speaker not in met and role.upper() != voice.name else []
    known += ["announced, not yet said"] if voice.is_announced else []
    if known:
        yield f"({_escaped(' '.join(printable(', '.join(known)).split()))})"


def _lines(text: str) -> str:
    lines = (line.strip() for line in printable(text).split("\n"))
    return "\n".join(_escaped(line) for line in lines if line)


def _escaped(line: str) -> str:
    """A line whose asterisks and underscores are only that, and whose double brackets are no note."""
    return _BRACKETS.sub(r"\g<0> ", _EMPHASIS.sub(r"\\\g<0>", line))
