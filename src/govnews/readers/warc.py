"""WARC: web archives, record by record, and the plain text of WET files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import IO, Any

from attrs import evolve, frozen

from govnews import members
from govnews.contracts import Document
from govnews.decoding import bytes_of
from govnews.errors import BinarySource, MissingExtra
from govnews.markup import pages
from govnews.model import DiagnosticKind

_HTML = ("text/html", "application/xhtml+xml")
_OTHERS = (
    "text/plain",
    "application/json",
    "application/xml",
    "text/xml",
    "application/rss+xml",
    "application/atom+xml",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)


@frozen
class WarcReader:
    """Reads the pages of a web archive; the header of each response tells its address and its encoding."""

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of the only page; raises ManyStories where there are others or none."""
        return members.only(self, bytes_of(content), name)

    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Document]:
        """The documents of the records as they come; an archive that breaks off says so in the last.

        Raises MissingExtra where the extra `warc` is not installed, BinarySource for what is no web archive.
        """
        unpacked = members.unpacked(stream)
        seen = False
        try:
            for record in _records(unpacked):
                seen = True
                content = record.reader.read(members.LARGEST + 1)
                if len(content) < record.content_length and len(content) <= members.LARGEST:
                    yield members.odd(name, DiagnosticKind.TRUNCATED, "the archive breaks off inside a record")
                    return
                yield from _of(record, content, name)
        except OSError as error:
            if not seen:
                raise BinarySource(name, f"it is no web archive ({error})") from error
            yield members.odd(name, DiagnosticKind.TRUNCATED, f"the archive breaks off: {error}")
            return
        if unpacked.broken:
            yield members.odd(name, DiagnosticKind.TRUNCATED, f"the archive breaks off{unpacked.reason}")


def _records(stream: members.Unpacked) -> Iterator[Any]:
    try:
        warc = import_module("fastwarc.warc")
    except ImportError as error:
        raise MissingExtra("reading web archives", "warc") from error
    kinds = warc.WarcRecordType
    return iter(warc.ArchiveIterator(stream, record_types=kinds.response | kinds.resource | kinds.conversion))


def _of(record: Any, content: bytes, archive: str | None) -> Iterator[Document]:
    """The documents of a record that holds text; others, and answers that are errors, have none."""
    address = record.headers.get("WARC-Target-URI") or f"{archive or 'warc'}{members.JOINT}{record.record_id}"
    http = record.http_headers
    if http is not None and http.status_code is not None and http.status_code >= 400:
        return
    kind = (record.http_content_type or record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if len(content) > members.LARGEST:
        yield members.odd(address, DiagnosticKind.UNREADABLE, f"it is larger than {members.LARGEST:,} bytes")
    elif kind in _HTML:
        yield from _page(content, address, record.http_charset)
    elif kind in _OTHERS:
        yield from members.documents(content, address, is_story=kind == "text/plain")


def _page(content: bytes, address: str, charset: str | None) -> Iterator[Document]:
    try:
        markup, encoding = pages.decoded(content, address, charset)
    except BinarySource:
        return
    document = pages.page(markup, address, encoding)
    yield evolve(document, source=evolve(document.source, name=address))
