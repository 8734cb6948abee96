"""parse(): the whole path from a source to a story."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from govnews import registry
from govnews.contracts import Document, Style
from govnews.drafts import Page, Reference, Saying, Turn
from govnews.errors import BlockError, NotYetSupported, SourceError, SourceIsFolder, SourceNotFound, SourceTypeError
from govnews.model import Block, BlockRole, Evidence, MentionKind, Speaker, Story
from govnews.stages import (
    binding,
    blocks,
    diagnostics,
    evidence,
    headlines,
    heads,
    letters,
    marks,
    people,
    publication,
    quotations,
    readings,
    roles,
    speaker_blocks,
    speakers,
    styling,
)


def parse(
    source: str | bytes | os.PathLike[str] | Mapping[str, Any], *, format: str = "auto", style: str = "auto"
) -> Story:
    """Parse one news story.

    `source` is a document's text (`str`), a file's content (`bytes`), a file (`os.PathLike`) or a mapping (a GOV.UK
    Content API item, which no reader takes yet); a `str` is never taken for a file's name. `format` names a reader,
    `style` a publisher's house style; "auto" finds both. Odd text never raises: what was odd stands in
    `story.diagnostics`.

    Raises UnknownFormat and UnknownStyle, NotYetSupported for a format to come, SourceTypeError, SourceNotFound,
    SourceIsFolder and SourceError for a file, and BinarySource for bytes that are no text.

    >>> story = parse("# Press release: Doe opens bridge\\n\\nMayor Jane Doe said:\\n\\nI am delighted today.")
    >>> story.headline.text, story.headline.kicker
    ('Doe opens bridge', 'Press release')
    >>> [(said.words, said.speaker.name) for said in story.quotations]
    [('I am delighted today.', 'Jane Doe')]
    """
    document = _read(source, format)
    return _story(document, _style(document, style))


def explain(story: Story, block: Block) -> tuple[Evidence, ...]:
    """Why a block of a parsed story has its role: the signs that were weighed, the heaviest first.

    The roles of all blocks are decided together, so that beside these signs the roles of the neighbours count. A story
    read from JSON is explained as well: nothing but its text is looked at. Raises BlockError where the block is not one
    of the story's.

    >>> story = parse("# Doe opens bridge\\n\\nMayor Jane Doe said:\\n\\nI am delighted today.")
    >>> heaviest = explain(story, story.blocks[2])[0]
    >>> heaviest.role.value, heaviest.weight > 0
    ('speech', True)
    """
    if block not in story.blocks:
        raise BlockError(block)
    page = _page(Document(story.source), _style(Document(story.source), story.style or "auto"))
    title = headlines.find(page)
    return evidence.find(page, readings.find(page, title), title)[story.blocks.index(block)]


def _read(source: str | bytes | os.PathLike[str] | Mapping[str, Any], format: str) -> Document:
    if not isinstance(source, (str, bytes, bytearray, memoryview, os.PathLike, Mapping)):
        raise SourceTypeError(source)
    if isinstance(source, Mapping) and format == "auto":
        raise NotYetSupported("content-api", registry.reader_names())
    reader = registry.reader("text" if format == "auto" else format)
    if isinstance(source, os.PathLike):
        return reader.read(_content(source), os.fspath(source))
    return reader.read(source, None)


def _content(path: os.PathLike[str]) -> bytes:
    name = os.fspath(path)
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise SourceNotFound(name) from None
    except IsADirectoryError:
        raise SourceIsFolder(name) from None
    except (OSError, ValueError) as error:
        raise SourceError(name, str(error)) from error


def _style(document: Document, style: str) -> Style:
    if style != "auto":
        return registry.style(style)
    plain = registry.style("plain")
    others = [registry.style(name) for name in registry.style_names() if name != plain.name]
    return styling.choose(document.source.text, [plain, *others])


def _page(document: Document, style: Style) -> Page:
    text = document.source.text
    paragraphs = blocks.find(document)
    return Page(text, paragraphs, marks.find(text, paragraphs), style)


def _story(document: Document, style: Style) -> Story:
    text = document.source.text
    page = _page(document, style)
    expected = headlines.find(page)
    decided = roles.find(page, readings.find(page, expected), expected)
    title = headlines.settle(page, expected, decided)
    passages, turns = speaker_blocks.find(page, decided, title)
    sayings = quotations.find(page, passages, turns)
    cast = _cast(text, sayings, heads.find(text, passages))
    voices = _voices(turns, sayings, cast)
    made = binding.blocks(page, passages, turns, voices)
    return Story(
        source=document.source,
        headline=binding.headline(page, title),
        kind=publication.kind(page, title, passages),
        summary=binding.first_of(made, BlockRole.SUMMARY),
        dateline=publication.dateline(page, passages),
        published=document.published or publication.published(page, passages),
        updated=document.updated or publication.updated(page, passages),
        organisations=document.organisations or publication.organisations(page, passages),
        blocks=made,
        speaker_blocks=binding.speaker_blocks(made, turns, voices),
        quotations=tuple(binding.quotations(page, sayings, cast, voices)),
        terms=binding.terms(page, sayings),
        speakers=cast.speakers,
        truncated=diagnostics.is_truncated(passages),
        diagnostics=(*document.diagnostics, *diagnostics.find(page, passages, turns, voices)),
        style=style.name,
    )


def _cast(text: str, sayings: tuple[Saying, ...], over: tuple[Reference, ...]) -> speakers.Cast:
    sources = [saying.source for saying in sayings if saying.source is not None and _tells(saying.source)]
    titled = people.titled(text)
    surnames = frozenset(r.name.split()[-1] for r in (*sources, *titled) if r.name)
    full = [r for r in people.find(text, surnames) if not any(r.span.overlaps(other.span) for other in over)]
    known = frozenset(r.name.split()[-1] for r in (*sources, *full) if r.name and r.speaker_kind.value == "person")
    taken = frozenset(r.span.end for r in (*full, *titled))
    named = [*full, *titled, *people.again(text, known, taken)]
    return speakers.find(text, named, sources, tuple(letters.together(text, full)), over)


def _tells(source: Reference) -> bool:
    """Whether a source tells who it is, alone or by what stands before it; "which" after a clause does not."""
    return source.name is not None or source.kind is MentionKind.PRONOUN


def _voices(turns: tuple[Turn, ...], sayings: tuple[Saying, ...], cast: speakers.Cast) -> list[Speaker | None]:
    """The speaker of each turn."""
    said = {saying.turn: saying for saying in sayings if saying.turn is not None}
    return [cast.speaker(said[number].source) if number in said else None for number in range(len(turns))]
