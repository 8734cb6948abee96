"""Feeds: Atom and RSS, each entry a story."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from html.entities import html5
from importlib import import_module
from typing import IO, Any

from attrs import frozen

from govnews import members
from govnews.contracts import Document, Person
from govnews.decoding import bytes_of
from govnews.errors import FeedError, MissingExtra
from govnews.markup import metadata, pages
from govnews.markup.fields import MARKED, Fields
from govnews.model import Organisation, Source
from govnews.patterns import Pattern
from govnews.vocabulary import MarkupKind

ENTITY = Pattern("entity", r"& (?P<name> [A-Za-z][A-Za-z0-9]{1,30} ;)", yes="a&nbsp;b", no="a&#160;b")
DOCTYPE = Pattern(
    "doctype",
    r"""
    < ! DOCTYPE \b [^\[>]{0,2000}+
    (?: \[ (?: [^\]"'<]++ | " [^"]*+ " | ' [^']*+ ' | < !-- (?: (?! --> ) [\s\S] )*+ --> | < )*+ \] \s*+ )? >
    """,
    yes='<!DOCTYPE rss [<!ENTITY x "]">]>',
    no="<rss>",
    ignore_case=True,
)
OFFICE = Pattern(
    "creator",
    r"(?P<name> \p{Lu}[\p{L}.’'-]+ (?: [ ] [\p{L}.’'-]+ ){1,4} ) , [ ]+ (?P<role> \p{Lu}[^,]{3,120} )",
    yes="Ada Brook, Minister for Rivers",
    no="Office of Rivers",
    by="fullmatch",
)
_XML = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))
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

        >>> feed = b"<rss><item><title>Quay opens</title><description>On Monday.</description></item></rss>"
        >>> [document.source.text for document in FeedReader().documents(io.BytesIO(feed), None)]
        ['Quay opens\\n\\nOn Monday.']
        """
        markup, encoding = pages.decoded(stream.read(), name)
        number, language = 0, None
        for element in _elements(markup, name):
            tag = _local(element)
            if tag == "language" and not number:
                language = _inside(element)
            elif tag in _ENTRIES:
                number += 1
                yield self._document(_Entry.of(element, number), name, encoding, language)
                element.clear()

    def _document(self, entry: _Entry, name: str | None, encoding: str | None, language: str | None) -> Document:
        fields = Fields()
        title = entry.first("title")
        if title and MARKED.search(title):
            fields.markup(title, f"{entry.path}.title", MarkupKind.HEADING)
        else:
            fields.plain(title, f"{entry.path}.title", MarkupKind.HEADING, 1)
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
            tag = _local(child)
            if tag == "link":
                link = link or _address(child)
            elif tag:
                values[tag] = (*values.get(tag, ()), _inside(child))
        return cls(f"$.{_local(element)}[{number}]", values, link)

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


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _inside(element: Any) -> str:
    """The text of an element; of one that holds elements itself, as XHTML in Atom does, their markup."""
    if len(element) == 0:
        return element.text or ""
    etree = import_module("lxml.etree")
    if _local(element) in ("author", "contributor"):
        return " ".join(element.itertext())
    parts = (etree.tostring(child, encoding="unicode") for child in element)
    return (element.text or "") + "".join(parts)


def _elements(markup: str, name: str | None) -> Iterator[Any]:
    """The elements of a feed as they end. No entity of its own is resolved, and nothing is fetched."""
    try:
        etree = import_module("lxml.etree")
    except ImportError as error:
        raise MissingExtra("reading feeds", "feeds") from error
    # Without its document type a feed has no entities of its own, to fetch or to grow.
    plain = DOCTYPE.compiled.sub("", markup, count=1)
    known = ENTITY.compiled.sub(_numbered, plain).encode("utf-8", "replace")
    options = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False, "recover": True}
    try:
        found = False
        for _, element in etree.iterparse(io.BytesIO(known), events=("end",), encoding="utf-8", **options):
            found = True
            yield element
        if not found:
            raise FeedError(name, "it holds no elements")
    except etree.XMLSyntaxError as error:
        raise FeedError(name, str(error)) from error


def _numbered(found: Any) -> str:
    """A named reference of HTML, which XML does not know, as numbers."""
    characters = html5.get(found["name"]) if found["name"] not in _XML else None
    return "".join(f"&#{ord(one)};" for one in characters) if characters else str(found.group())


@frozen
class AtomReader(FeedReader):
    """Reads the entries of an Atom feed."""

    format: str = "atom"
