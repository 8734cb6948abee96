"""DOCX: Word documents, their paragraphs by style, with the pages that Word last laid them out on."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from posixpath import dirname, join, normpath
from typing import Any

from attrs import evolve, frozen

from govnews.contracts import Document, Person
from govnews.decoding import bytes_of
from govnews.errors import MissingExtra, UnreadableFile
from govnews.markup import metadata, printed, word
from govnews.markup.printed import Part
from govnews.markup.word import Styles, Walk
from govnews.model import Source
from govnews.vocabulary import MarkupKind

_LARGEST_PART = 32 * 1024 * 1024
_OLD = b"\xd0\xcf\x11\xe0"
_DOCUMENT = "word/document.xml"
_NOTES = ("footnote", "endnote")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, KeyError)


@frozen
class DocxReader:
    """Reads a Word document: paragraphs by their styles, lists, tables, notes.

    `source.path(span)` is the XPath of a paragraph in its part of the package, and `source.locate(span)` counts the
    characters of all text in that part.
    What was deleted while changes were tracked, and what is hidden, is not read.
    """

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document; raises UnreadableFile for one that is damaged or locked, MissingExtra without the extra `docx`.

        Of the package only the parts with text are unpacked.
        """
        package = _Package.opened(bytes_of(content), name)
        with package.archive:
            main = next(iter(package.related("").get("officeDocument", ())), _DOCUMENT)
            related = package.related(main)
            said = package.properties()
            styles = next((Styles.of(package.root(part)) for part in related.get("styles", ())), Styles())
            parts = list(_parts(package, main, related, Walk(styles, told=said.get("Pages") == "1")))
        text, origins = printed.joined(word.titled(parts, said.get("title")))
        creator, created = said.get("creator", ""), metadata.moment(said.get("created", ""))
        return Document(
            Source(text, "docx", name, language=said.get("language") or styles.language, origins=origins),
            people=(Person(creator),) if " " in creator else (),
            created=created,
            modified=metadata.later(metadata.moment(said.get("modified", "")), created),
        )


@frozen(eq=False)
class _Package:
    """The zip file that a Word document is, and what parses XML."""

    archive: zipfile.ZipFile
    name: str | None
    etree: Any

    @classmethod
    def opened(cls, content: bytes, name: str | None) -> _Package:
        """The package of some bytes."""
        try:
            etree = import_module("lxml.etree")
        except ImportError as error:
            raise MissingExtra("reading Word documents", "docx") from error
        if content.startswith(_OLD):
            raise UnreadableFile(name, "DOCX", "it is locked with a password, or in the older format of Word (.doc)")
        try:
            return cls(zipfile.ZipFile(io.BytesIO(content)), name, etree)
        except _BROKEN as error:
            raise UnreadableFile(name, "DOCX", f"it is damaged, or none: {error}") from error

    def root(self, part: str) -> Any:
        """The root of a part. No entity of its own is resolved, and nothing is fetched."""
        options = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}
        try:
            info = self.archive.getinfo(part)
            if info.file_size > _LARGEST_PART:
                raise UnreadableFile(self.name, "DOCX", f"{part} is larger than {_LARGEST_PART:,} bytes")
            return self.etree.fromstring(self.archive.read(info), self.etree.XMLParser(**options))
        except (self.etree.LxmlError, *_BROKEN) as error:
            if isinstance(error, UnreadableFile):
                raise
            raise UnreadableFile(self.name, "DOCX", f"{part} is damaged or missing: {error}") from error

    def related(self, part: str) -> Mapping[str, list[str]]:
        """The parts that a part refers to, by what they are to it; nothing where it refers to none."""
        folder = dirname(part)
        listed = join(folder, "_rels", f"{part.rpartition('/')[2]}.rels")
        found: dict[str, list[str]] = {}
        for one in self.root(listed) if listed in self.archive.namelist() else ():
            kind, target = (word.get(one, "Type") or "").rpartition("/")[2], word.get(one, "Target") or ""
            path = normpath(join("/", folder, target)).lstrip("/")
            if word.get(one, "TargetMode") != "External" and path in self.archive.namelist():
                found.setdefault(kind, []).append(path)
        return found

    def properties(self) -> Mapping[str, str]:
        """What the package says of the document: its title, who made it and when, how many pages it has."""
        related = self.related("")
        parts = (part for kind in ("core-properties", "extended-properties") for part in related.get(kind, ()))
        return {word.local(one): (one.text or "").strip() for part in parts for one in self.root(part)}


def _parts(package: _Package, main: str, related: Mapping[str, Sequence[str]], walk: Walk) -> Iterator[Part]:
    """The parts of the text: heads, the body, its notes, feet."""
    root = package.root(main)
    body = word.child(root, "body")
    if body is None:
        raise UnreadableFile(package.name, "DOCX", f"{main} has no body")
    walk = evolve(walk, places=word.places(root), told=walk.told or word.tells_pages(body))
    yield from _around(package, related.get("header", ()), walk.styles)
    yield from walk.parts(body, "/body")
    for kind in _NOTES:
        for part in related.get(f"{kind}s", ()):
            yield from _notes(package.root(part), kind, walk)
    yield from _around(package, related.get("footer", ()), walk.styles)


def _around(package: _Package, names: Sequence[str], styles: Styles) -> Iterator[Part]:
    """The heads or feet of pages, each once."""
    seen: set[str] = set()
    for name in names:
        root = package.root(name)
        for part in Walk(styles, word.places(root)).parts(root, f"/{word.local(root)}", MarkupKind.FURNITURE):
            if part.text not in seen:
                seen.add(part.text)
                yield part


def _notes(root: Any, kind: str, walk: Walk) -> Iterator[Part]:
    """The notes that the text refers to, in the order in which it does."""
    notes = {word.get(one, "id"): (number, one) for number, one in enumerate(root, 1)}
    places = word.places(root)
    for named, identifier in walk.notes:
        if named == kind and identifier in notes:
            number, note = notes[identifier]
            yield from Walk(walk.styles, places).parts(note, f"/{kind}s/{kind}[{number}]", MarkupKind.NOTES)
