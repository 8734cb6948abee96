"""What plug-ins are made of: documents that readers give, styles, and the shapes of readers and exporters."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import IO, Any, Protocol

from attrs import field, frozen

from govnews.model import Diagnostic, Organisation, Source, Span, Story


class MarkupKind(enum.Enum):
    """What markup says of a stretch of text."""

    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    FURNITURE = "furniture"


@frozen
class Markup:
    """Evidence from markup: a stretch of the source's text, and what the markup says that it is."""

    kind: MarkupKind
    span: Span
    level: int | None = None


@frozen
class Document:
    """What a reader yields: the text, what its markup says of it, and what its metadata say of the story."""

    source: Source
    markup: tuple[Markup, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    organisations: tuple[Organisation, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


class Reader(Protocol):
    """Turns one input format into a document.

    `content` is what parse() was given, or the bytes of the file; `name` is the file's name, if there is one.
    """

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document; raises an error of govnews.errors for content that cannot be this format."""
        ...


class Exporter(Protocol):
    """Writes stories in one output format; its options are its fields.

    A text exporter gets a text stream. One with a true `binary` attribute gets a stream of bytes.
    """

    def write(self, stories: Iterable[Story], stream: IO[Any]) -> None:
        """Write the stories one after another, as they come, without holding them."""
        ...


@frozen
class Style:
    """How a publisher writes; a value without logic.

    `marks` are words that show the style alone when they stand near the top, `signs` words of which two are needed,
    `kickers` its kicker lines, `british` whether dates are written day first, `standfirst` whether a one-sentence
    summary stands under the headline, `furniture` its own whole lines of furniture.
    """

    name: str
    publisher: str
    marks: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    kickers: tuple[str, ...] = ()
    british: bool = True
    standfirst: bool = False
    furniture: tuple[str, ...] = field(default=(), repr=False)
