"""Feeds: Atom and RSS, each entry a story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import IO, Any

from attrs import frozen

from govnews import members
from govnews.contracts import Document, Person
from govnews.decoding import bytes_of
from govnews.errors import FeedError
from govnews.markup import metadata, pages, xml_tree
from govnews.markup.fields import Fields
from govnews.markup.xml_tree import inside, local
from govnews.model import Organisation, Source
from govnews.patterns import Pattern

OFFICE = Pattern(
    "creator",
    r"(?P<name> \p{Lu}[\p{L}.’'-]+ (?: [ ] [\p{L}.’'-]+ ){1,4} ) , [ ]+ (?P<role> \p{Lu}[^,]{3,120} )",
    yes="Ada Brook, Minister for Rivers",
    no="Office of Rivers",
    by="fullmatch",
)
_ENTRIES = frozenset(("item", "entry"))
_CONTENTS = ("encoded", "content", "description", "summary")


@frozen
class FeedReader:
    """Reads the entries of a feed; `read` takes a feed of one entry, `documents` of any number."""

    format: str = "rss"

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of the only entry; raises ManyStories where there are others or none."""
        return members.only(self, bytes_of(content), name)

    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Document]:
        """The entries in order, one after another; raises FeedError for what is no feed.

        >>> import io
        >>> feed = b"<rss><item><title>Quay opens</title><description>On Monday.</description></item></rss>"
        >>> [document.source.text for document in FeedReader().documents(io.BytesIO(feed), None)]
        ['Quay opens\\n\\nOn Monday.']
        """
        markup, encoding = pages.decoded(stream.read(), name)
        number, language = 0, None
        for element in _elements(markup, name):
            tag = local(element)
            if tag == "language" and not number:
                language = _text(element)
            elif tag in _ENTRIES:
                number += 1
                yield self._document(_Entry.of(element, number), name, encoding, language)
                element.clear()

    def _document(self, entry: _Entry, name: str | None, encoding: str | None, language: str | None) -> Document:
        fields = Fields()
        fields.title(entry.first("title"), f"{entry.path}.title")
        for field in _CONTENTS:
            value = entry.first(field)
            if value and value.strip():
                fields.either(value, f"{entry.path}.{field}")
                break
        source = Source(fields.text, self.format, entry.link or name, encoding, language, tuple(fields.origins))
        published = entry.moment("pubDate", "published", "issued", "date")
        return Document(
            source,
            published=published or entry.moment("updated", "modified"),
            updated=metadata.later(entry.moment("updated", "modified"), published),
            organisations=tuple(entry.bodies()),
            people=tuple(entry.people()),
        )


@frozen
class _Entry:
    """The fields of an entry by their local names, and its path in the feed."""

    path: str
    values: Mapping[str, tuple[str, ...]]
    link: str | None

    @classmethod
    def of(cls, element: Any, number: int) -> _Entry:
        """The fields of an element of a feed."""
        values: dict[str, tuple[str, ...]] = {}
        link = None
        for child in element:
            tag = local(child)
            if tag == "link":
                link = link or _address(child)
            elif tag:
                values[tag] = (*values.get(tag, ()), _text(child))
        return cls(f"$.{local(element)}[{number}]", values, link)

    def first(self, name: str) -> str | None:
        """The first field of a name."""
        return next(iter(self.values.get(name, ())), None)

    def moment(self, *names: str) -> Any:
        """The first moment that one of some fields tells."""
        texts = (text for name in names for text in self.values.get(name, ()))
        return next((found for text in texts if (found := metadata.moment(text))), None)

    def people(self) -> Iterator[Person]:
        """Creators who are given with an office."""
        for text in (*self.values.get("creator", ()), *self.values.get("author", ())):
            found = OFFICE.fullmatch(" ".join(text.split()))
            if found:
                yield Person(found["name"], (found["role"],))

    def bodies(self) -> Iterator[Organisation]:
        """Creators that are bodies: several words, and no person with an office."""
        for text in self.values.get("creator", ()):
            name = " ".join(text.split())
            if " " in name and name[0].isupper() and not OFFICE.fullmatch(name):
                yield Organisation(name, None, "metadata", 0.8)


def _address(link: Any) -> str | None:
    href = link.get("href") if link.get("rel", "alternate") == "alternate" else None
    found = (href or link.text or "").strip()
    return found if found.startswith(("http://", "https://")) else None


def _text(element: Any) -> str:
    """What a field says; of a person, the names in it without their markup."""
    if local(element) in ("author", "contributor"):
        return " ".join(element.itertext()) if len(element) else element.text or ""
    return inside(element)


def _elements(markup: str, name: str | None) -> Iterator[Any]:
    try:
        yield from xml_tree.read(markup)
    except ValueError as error:
        raise FeedError(name, str(error)) from error


@frozen
class AtomReader(FeedReader):
    """Reads the entries of an Atom feed."""

    format: str = "atom"
