"""parse(): the whole path from a source to a story."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import frozen

from govnews import legible, plugins, registry
from govnews.contracts import Collection, Document, MarkupKind, Person, Reader, Style
from govnews.decoding import bytes_of
from govnews.drafts import Page, Paragraph, Passage, Reference, Saying, Title, Turn
from govnews.errors import SourceError, SourceIsFolder, SourceNotFound, SourceTypeError
from govnews.model import BlockRole, MentionKind, QuotationForm, Source, Span, Speaker, Story
from govnews.recognition import recognise
from govnews.stages import (
    acquaintance,
    binding,
    blocks,
    diagnostics,
    heads,
    letters,
    marks,
    offices,
    people,
    publication,
    quotations,
    readings,
    roles,
    speaker_blocks,
    speakers,
    styling,
    titles,
)
from govnews.stages.personal_names import unshouted

_CONTENTS = (str, bytes, bytearray, memoryview, Mapping)
_SAMPLE, _SMALL = 65_536, 4
_UTTERED = (QuotationForm.BLOCK, QuotationForm.DIRECT)


def parse(
    source: str | bytes | os.PathLike[str] | Mapping[str, Any], *, format: str = "auto", style: str = "auto"
) -> Story:
    """Parse one news story.

    `source` is a document's text (`str`), a file's content (`bytes`), a file (`os.PathLike`) or a mapping (a GOV.UK
    Content API item); a `str` is never taken for a file's name. `format` names a reader,
    `style` a publisher's house style; "auto" finds both. Odd text never raises: what was odd stands in
    `story.diagnostics`.

    Raises UnknownFormat and UnknownStyle, MissingExtra where a format needs an extra, SourceTypeError, SourceNotFound,
    SourceIsFolder and SourceError for a file, BinarySource for bytes that are no text, ItemError, FeedError and
    UnreadableFile for what is not of its format, and ManyStories for a source of several.

    >>> story = parse("# Press release: Doe opens bridge\\n\\nMayor Jane Doe said:\\n\\nI am delighted today.")
    >>> story.headline.text, story.headline.kicker
    ('Doe opens bridge', 'Press release')
    >>> [(said.words, said.speaker.name) for said in story.quotations]
    [('I am delighted today.', 'Jane Doe')]
    """
    return parse_document(_read(source, format), style=style)


def parse_each(
    source: str | bytes | os.PathLike[str] | Mapping[str, Any], *, format: str = "auto", style: str = "auto"
) -> Iterator[Story]:
    """Parse all stories of a source, one after another: of a feed its entries, of an archive what it holds.

    Any other source holds one.

    The arguments and the errors are those of `parse`. A file of a format that holds many is read as its stories
    are asked for.

    >>> feed = "<rss><item><title>Quay opens</title></item><item><title>Quay closes</title></item></rss>"
    >>> [story.headline.text for story in parse_each(feed)]
    ['Quay opens', 'Quay closes']
    """
    for document in documents(source, format=format):
        yield parse_document(document, style=style)


def documents(
    source: str | bytes | os.PathLike[str] | Mapping[str, Any], *, format: str = "auto"
) -> Iterator[Document]:
    """What `parse_each` parses, only read: the documents of a source, one after another.

    The arguments and the errors are those of `parse`.

    >>> [document.source.text for document in documents("It opens.")]
    ['It opens.']
    """
    return (document for document, _ in placed_documents(source, format=format))


def placed_documents(
    source: str | bytes | os.PathLike[str] | Mapping[str, Any], *, format: str = "auto"
) -> Iterator[tuple[Document, int]]:
    """The documents of a source, each with how many bytes of a file of many stories were read for it and those before.

    >>> [at for _, at in placed_documents("It opens.")]
    [0]
    """
    if isinstance(source, os.PathLike):
        yield from _of_file(source, format)
        return
    reader = _reader_of_content(source, format)
    if isinstance(source, Mapping) or not isinstance(reader, Collection):
        yield _read(source, format), 0
        return
    stream = io.BytesIO(bytes_of(source))
    yield from ((document, 0) for document in plugins.read_each(format, None, lambda: reader.documents(stream, None)))


def parse_document(document: Document, *, style: str = "auto") -> Story:
    """The story of a document that is read; raises UnknownStyle.

    >>> parse_document(Document(Source("It opens.\\n\\nIt closes.")))
    <Story 'It opens.': 2 blocks, 0 speaker blocks, 0 quotations, 0 speakers>
    """
    reading = legible.of(document)
    if reading is None:
        return _story(document, _style(document, style))
    return reading.put_back(_story(reading.document, _style(reading.document, style)))


def holds_many(source: str | bytes | os.PathLike[str] | Mapping[str, Any], *, format: str = "auto") -> bool:
    """Whether a source is of a format that can hold many stories, as a feed or an archive is.

    Only the beginning of a file is read. The arguments and the errors are those of `parse`.

    >>> holds_many("<rss></rss>"), holds_many("It opens.")
    (True, False)
    """
    if isinstance(source, os.PathLike):
        with _opened(source) as stream:
            return isinstance(_reader_of_stream(stream, format), Collection)
    return not isinstance(source, Mapping) and isinstance(_reader_of_content(source, format), Collection)


@frozen
class Reread:
    """A parsed story read again: its page, and where its paragraphs stand in the story.

    Where characters are hidden or decomposed the page is of another text than the story; `reading` has the way to
    and fro, and is None of all other stories.
    """

    page: Page
    spans: tuple[Span, ...]
    reading: legible.Reading | None

    def read(self, there: Span) -> Span:
        """Where something of the story stands on the page.

        >>> again = reread(parse("Jane Do\u200be said so."))
        >>> again.read(Span(0, 9)), again.there(Span(0, 8))
        (Span(0, 8), Span(0, 9))
        """
        return there if self.reading is None else self.reading.read(there)

    def there(self, read: Span) -> Span:
        """Where something of the page stands in the story."""
        return read if self.reading is None else self.reading.span(read)


def reread(story: Story) -> Reread:
    """A parsed story as the stages read it: for whoever explains what they made of it.

    Nothing but the story's text is looked at, so that a story read from JSON is as good.

    >>> reread(parse("It opens.\\n\\nIt closes.")).spans
    (Span(0, 9), Span(11, 21))
    """
    document = Document(story.source)
    reading = legible.of(document)
    document = reading.document if reading else document
    page, _ = _page(document, _style(document, story.style or "auto"))
    spans = (reading.block(paragraph.span) if reading else paragraph.span for paragraph in page.paragraphs)
    return Reread(page, tuple(spans), reading)


@frozen
class Draft:
    """What the stages made of a page, before it is bound to a story."""

    page: Page
    title: Title | None
    passages: tuple[Passage, ...]
    turns: tuple[Turn, ...]
    sayings: tuple[Saying, ...]
    roll: speakers.Roll
    cast: speakers.Cast
    voices: Sequence[Speaker | None]


def redraft(again: Reread) -> Draft:
    """What the stages make of a story that is read again, by its text alone.

    >>> story = parse("# Quay opens\\n\\nJane Doe said that rain helps.")
    >>> [saying.rule for saying in redraft(reread(story)).sayings]
    ['indirect_cue_first']
    """
    return _draft(Document(Source(again.page.text)), again.page, ())


def _read(source: str | bytes | os.PathLike[str] | Mapping[str, Any], format: str) -> Document:
    if not isinstance(source, (*_CONTENTS, os.PathLike)):
        raise SourceTypeError(source)
    if isinstance(source, os.PathLike):
        with _opened(source) as stream:
            return _read_content(_content(stream, source), os.fspath(source), format)
    return _read_content(source, None, format)


def _read_content(content: str | bytes | Mapping[str, Any], name: str | None, format: str) -> Document:
    format = recognise(content) if format == "auto" else format
    reader = registry.reader(format)
    return plugins.read(format, name, lambda: reader.read(content, name))


def _reader_of_content(source: str | bytes | Mapping[str, Any], format: str) -> Reader:
    if not isinstance(source, _CONTENTS):
        raise SourceTypeError(source)
    return registry.reader(recognise(source) if format == "auto" else format)


def _reader_of_stream(stream: io.BufferedReader, format: str) -> Reader:
    return registry.reader(recognise(stream.peek(_SAMPLE)[:_SAMPLE]) if format == "auto" else format)


def _of_file(path: os.PathLike[str], format: str) -> Iterator[tuple[Document, int]]:
    with _opened(path) as stream:
        reader = _reader_of_stream(stream, format)
        if isinstance(reader, Collection):
            name = os.fspath(path)
            for document in plugins.read_each(format, name, lambda: reader.documents(stream, name)):
                yield document, 0 if stream.closed or not stream.seekable() else stream.tell()
        else:
            # What is opened again may be empty by then: a pipe is.
            content = _content(stream, path)
            yield plugins.read(format, os.fspath(path), lambda: reader.read(content, os.fspath(path))), 0


def _content(stream: io.BufferedReader, path: os.PathLike[str]) -> bytes:
    try:
        return stream.read()
    except OSError as error:
        raise SourceError(os.fspath(path), str(error)) from error


def _opened(path: os.PathLike[str]) -> io.BufferedReader:
    name = os.fspath(path)
    try:
        # As much as `peek` shall see: by default it sees 8 kB, and a record may be longer.
        return io.BufferedReader(io.FileIO(path), _SAMPLE)
    except FileNotFoundError:
        raise SourceNotFound(name) from None
    except IsADirectoryError:
        raise SourceIsFolder(name) from None
    except (OSError, ValueError) as error:
        raise SourceError(name, str(error)) from error


def _style(document: Document, style: str) -> Style:
    if style != "auto" or document.style:
        return registry.style(style if style != "auto" else document.style or "plain")
    plain = registry.style("plain")
    others = [registry.style(name) for name in registry.style_names() if name != plain.name]
    return styling.choose(_without_furniture(document.source), [plain, *others])


def _without_furniture(source: Source) -> str:
    kept = [o.span.of(source.text) for o in source.origins if o.kind is not MarkupKind.FURNITURE]
    return "\n\n".join(kept) if source.origins else source.text


def _page(document: Document, style: Style) -> tuple[Page, tuple[Paragraph, ...]]:
    """The page that the stages read, and beside it the paragraphs that markup shows to be no part of its story."""
    text = document.source.text
    found = blocks.find(document)
    paragraphs = tuple(p for p in found if p.kind is not MarkupKind.FURNITURE)
    furniture = tuple(p for p in found if p.kind is MarkupKind.FURNITURE)
    return Page(text, paragraphs, marks.find(text, paragraphs), style), furniture


def _story(document: Document, style: Style) -> Story:
    page, furniture = _page(document, style)
    draft = _draft(document, page, furniture)
    title, passages, turns, cast, voices = draft.title, draft.passages, draft.turns, draft.cast, draft.voices
    made = binding.blocks(page, passages, turns, voices)
    odd = diagnostics.find(page, passages, turns, voices)
    published, updated = _moments(document, page, passages)
    return Story(
        source=document.source,
        headline=binding.headline(page, title),
        kind=document.kind or publication.kind(page, title, passages),
        summary=binding.first_of(made, BlockRole.SUMMARY),
        dateline=publication.dateline(page, passages),
        published=published,
        updated=updated,
        organisations=document.organisations or publication.organisations(page, passages),
        blocks=binding.furnished(made, page.text, furniture),
        speaker_blocks=binding.speaker_blocks(made, turns, voices),
        quotations=tuple(binding.quotations(page, draft.sayings, cast, voices)),
        terms=binding.terms(page, draft.sayings),
        speakers=cast.speakers,
        truncated=diagnostics.is_truncated(passages),
        diagnostics=(*document.diagnostics, *odd),
        style=style.name,
    )


def _draft(document: Document, page: Page, furniture: Sequence[Paragraph]) -> Draft:
    expected, aside = titles.find(page), [paragraph.span for paragraph in furniture]
    decided = roles.find(page, readings.find(page, expected), expected)
    title = titles.settle(page, expected, decided)
    passages, turns = speaker_blocks.find(page, decided, title)
    sayings = quotations.find(page, passages, turns)
    labelled = [turn.lead_in.source for turn in turns if turn.rule == "speech_transcript" and turn.lead_in]
    over = people.outside(heads.find(page.text, passages, list(filter(None, labelled))), aside)
    roll = _roll(page.text, sayings, over, aside, title)
    cast = acquaintance.introduce(speakers.find(roll), document.people)
    cast, voices = _voices(turns, sayings, cast, document.author)
    return Draft(page, title, passages, turns, sayings, roll, cast, voices)


def _moments(document: Document, page: Page, passages: Sequence[Passage]) -> tuple[datetime | None, datetime | None]:
    """When a story was published and updated: what metadata say, else the text, else the file."""
    published = document.published or publication.published(page, passages)
    updated = document.updated or publication.updated(page, passages)
    if published is not None or updated is not None:
        return published, updated
    return document.created, document.modified


def _roll(
    text: str, sayings: tuple[Saying, ...], over: tuple[Reference, ...], furniture: Sequence[Span], title: Title | None
) -> speakers.Roll:
    """Everybody whom the story names or gives words to."""
    sources = [saying.source for saying in sayings if saying.source is not None and _tells(saying.source)]
    titled = people.outside(people.titled(text), furniture)
    surnames = frozenset(unshouted(r.name.split()[-1]) for r in (*sources, *titled) if r.name)
    found = people.outside(people.find(text, surnames), furniture)
    plain = title is not None and _has_small_letters(text, title)
    full = [r for r in found if not any(r.span.overlaps(o.span) for o in over) and _is_kept(text, r, title, plain)]
    known = frozenset(r.name.split()[-1] for r in (*sources, *full) if r.name and r.speaker_kind.value == "person")
    taken = frozenset(r.span.end for r in (*full, *titled))
    named = [*full, *titled, *people.outside(people.again(text, known, taken), furniture)]
    uttered = [part for saying in sayings if saying.form in _UTTERED for part in saying.parts]
    return speakers.Roll(text, named, sources, tuple(letters.together(text, full)), over, uttered)


def _has_small_letters(text: str, title: Title) -> bool:
    """Whether words of a title that are not small have small letters, so that capitals show names in it."""
    return any(word.islower() and len(word) > _SMALL for word in title.span.of(text).split())


def _is_kept(text: str, person: Reference, title: Title | None, plain: bool) -> bool:
    """Whether a run of capitals is a name: one in the title, where every word can have one, comes again under it.

    Where all words have capitals, what he does can stand behind a surname alone: "Mayor Doe Opens Quay".
    """
    if title is None or not title.span.contains(person.span):
        return True
    words = (person.name or "").split()
    name = " ".join(map(re.escape, words[-1:] if plain or offices.is_given(words[0]) else words[-2:]))
    return any(again[0][:1].isupper() for again in re.finditer(rf"(?i)\b{name}\b", text[title.span.end :]))


def _tells(source: Reference) -> bool:
    """Whether a source tells who it is, alone or by what stands before it; "which" after a clause does not."""
    return source.name is not None or source.kind is MentionKind.PRONOUN


def _voices(
    turns: tuple[Turn, ...], sayings: tuple[Saying, ...], cast: speakers.Cast, author: Person | None
) -> tuple[speakers.Cast, list[Speaker | None]]:
    """The speaker of each turn; the author's own words are the author's whom metadata name."""
    said = {saying.turn: saying for saying in sayings if saying.turn is not None}
    voices = [cast.speaker(said[number].source) if number in said else None for number in range(len(turns))]
    if author is None:
        return cast, voices
    cast, voice = acquaintance.author(cast, author)
    return cast, [voice if turn.rule == "speech_of_author" else v for turn, v in zip(turns, voices, strict=True)]
