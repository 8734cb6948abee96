"""What plug-ins are made of: documents that readers give, styles, and the shapes of readers and exporters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import IO, Any, Protocol, runtime_checkable

from attrs import field, frozen

from govnews.model import Diagnostic, Organisation, Source, Span, Story, StoryKind
from govnews.vocabulary import MarkupKind

__all__ = ["Collection", "Document", "Exporter", "FolderExporter", "Markup", "MarkupKind", "Person", "Reader", "Style"]


@frozen
class Markup:
    """Evidence from markup: a stretch of the source's text, and what the markup says that it is."""

    kind: MarkupKind
    span: Span
    level: int | None = None


@frozen
class Person:
    """Somebody whom metadata connect with a story: the name as given, titles included, and offices held."""

    name: str
    roles: tuple[str, ...] = ()


@frozen
class Document:
    """What a reader yields: the text, what its markup says of it, and what its metadata say of the story.

    A reader of markup gives `source.origins`, which say the same as `markup` and more: then each of them, or each line
    in it, is a paragraph. `people` are those whom metadata name as responsible, `author` whoever speaks from
    beginning to end, `style` the house style where the reader knows it. `created` and `modified` are moments of the
    file, the latter of a later day: they count where neither metadata nor the text tell when the story was published.
    """

    source: Source
    markup: tuple[Markup, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    organisations: tuple[Organisation, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    people: tuple[Person, ...] = ()
    author: Person | None = None
    kind: StoryKind | None = None
    style: str | None = None
    created: datetime | None = None
    modified: datetime | None = None


class Reader(Protocol):
    """Turns one input format into a document.

    `content` is what parse() was given, or the bytes of the file; `name` is the file's name, if there is one.
    """

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document; raises an error of govnews.errors for content that cannot be this format."""
        ...


@runtime_checkable
class Collection(Protocol):
    """A reader of sources that hold many stories, feeds and archives: it gives them one after another."""

    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Document]:
        """The documents in the order of the source, read as they are asked for."""
        ...


class Exporter(Protocol):
    """Writes stories in one output format; its options are its fields.

    A text exporter gets a text stream. One with a true `binary` attribute gets a stream of bytes.
    """

    def write(self, stories: Iterable[Story], stream: IO[Any]) -> None:
        """Write the stories one after another, as they come, without holding them."""
        ...


@runtime_checkable
class FolderExporter(Protocol):
    """An exporter that can also fill a folder with files of text, where `dump` is given a path without a suffix."""

    def files(self, stories: Iterable[Story]) -> Iterator[tuple[str, Iterable[str]]]:
        """The files as their names and the pieces of their text; each is written before the next one is asked for."""
        ...


@frozen
class Style:
    """How a publisher writes; a value without logic.

    `marks` are words that show the style alone when they stand near the top, `signs` words of which two are needed,
    `kickers` its kicker lines in lower case, `british` whether dates are written day first, `standfirst` whether a
    one-sentence summary stands under the headline, `furniture` its own whole lines of furniture in lower case.
    """

    name: str
    publisher: str
    marks: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    kickers: tuple[str, ...] = ()
    british: bool = True
    standfirst: bool = False
    furniture: tuple[str, ...] = field(default=(), repr=False)
