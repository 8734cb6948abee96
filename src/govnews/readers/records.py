"""Records: JSON Lines, CSV, and results of GOV.UK's search API, each record a story."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, Any

from attrs import frozen

from govnews import members, registry
from govnews.contracts import Document
from govnews.decoding import bytes_of, decode
from govnews.errors import ItemError
from govnews.markup import front_matter, metadata
from govnews.markup.fields import Fields
from govnews.model import DiagnosticKind, Organisation, Source
from govnews.vocabulary import MarkupKind

_TITLES = ("title", "headline")
_SUMMARIES = ("subtitle", "summary", "description")
_BODIES = ("html", "content", "body", "text", "article")
_ADDRESSES = ("web_url", "url", "link", "id")
_PUBLISHED = ("first_published_at", "published", "published_at", "public_timestamp", "pubdate", "date")
_SENDERS = ("organisations", "organisation", "department", "publisher")
_SAMPLE = 65_536


@frozen
class _RecordReader:
    """What readers of records share.

    `field` names the field that holds the text of a story, HTML or plain; without it the first is taken of those that
    usually do.
    """

    field: str | None = None
    format: str = "records"

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of the only record; raises ManyStories where there are others or none."""
        return members.only(self, bytes_of(content), name)

    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Document]:
        """The documents of the records, in their order."""
        for path, record in self._records(stream, name):
            if isinstance(record, Document):
                yield record
            elif isinstance(record.get("details"), Mapping) and record.get("title"):
                yield registry.reader("content-api").read(record, name)
            else:
                yield self._document(path, record, name)

    def _records(self, stream: IO[bytes], name: str | None) -> Iterator[tuple[str, Mapping[str, Any] | Document]]:
        raise NotImplementedError

    def _document(self, path: str, record: Mapping[str, Any], name: str | None) -> Document:
        keys = {key.lower(): key for key in record if isinstance(key, str)}
        fields = Fields()
        title = _first(record, keys, _TITLES)
        fields.plain(record.get(title), f"{path}.{title}", MarkupKind.HEADING, 1)
        summary = _first(record, keys, _SUMMARIES)
        fields.plain(record.get(summary), f"{path}.{summary}", MarkupKind.SUMMARY)
        body = self.field if self.field is not None else _first(record, keys, _BODIES)
        fields.either(record.get(body), f"{path}.{body}")
        address = _text(record.get(_first(record, keys, _ADDRESSES)))
        named = address if address and address.startswith(("http", "/")) else name
        return Document(
            Source(fields.text, self.format, named, origins=tuple(fields.origins)),
            published=metadata.moment(_text(record.get(_first(record, keys, _PUBLISHED))) or ""),
            organisations=tuple(_organisations(record.get(_first(record, keys, _SENDERS)))),
            kind=front_matter.kind_of(record.get("content_store_document_type") or record.get("document_type")),
        )


def _first(record: Mapping[str, Any], keys: Mapping[str, str], names: Sequence[str]) -> str:
    """The key of the first of some fields that holds something."""
    return next((keys[name] for name in names if name in keys and record[keys[name]]), "")


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _organisations(value: object) -> Iterator[Organisation]:
    for one in value if isinstance(value, list) else [value]:
        name = _text(one.get("title")) if isinstance(one, Mapping) else _text(one)
        if name:
            yield Organisation(name, None, "metadata", 0.9)


@frozen
class JsonLinesReader(_RecordReader):
    """Reads a JSON object a line, line by line as they come; content items among them are read as such.

    >>> lines = io.BytesIO(b'{"title": "Quay opens", "body": "<p>On Monday.</p>"}')
    >>> [document.source.text for document in JsonLinesReader().documents(lines, None)]
    ['Quay opens\\n\\nOn Monday.']
    """

    format: str = "jsonl"

    def _records(self, stream: IO[bytes], name: str | None) -> Iterator[tuple[str, Mapping[str, Any] | Document]]:
        for number, line in enumerate(stream, 1):
            if line.strip():
                yield f"${number}", _record(line, f"{name or 'jsonl'}:{number}")


def _record(line: bytes, name: str) -> Mapping[str, Any] | Document:
    try:
        record = json.loads(line.decode("utf-8", "replace").lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError) as error:
        return members.odd(name, DiagnosticKind.UNREADABLE, f"it is not JSON: {error}")
    if not isinstance(record, dict):
        return members.odd(name, DiagnosticKind.UNREADABLE, "it is no JSON object")
    return record


@frozen
class CsvReader(_RecordReader):
    """Reads the rows of a table whose first row names its columns."""

    format: str = "csv"

    def _records(self, stream: IO[bytes], name: str | None) -> Iterator[tuple[str, Mapping[str, Any] | Document]]:
        unpacked = members.unpacked(stream)
        _, encoding = decode(unpacked.peek(_SAMPLE)[: _SAMPLE - 3], name)
        # A story is longer than what the module takes for a sane field.
        csv.field_size_limit(max(csv.field_size_limit(), members.LARGEST))
        text = io.TextIOWrapper(io.BytesIO(unpacked.read()), encoding, errors="replace", newline="")
        try:
            for number, row in enumerate(csv.DictReader(text), 1):
                yield f"${number}", row
        except csv.Error as error:
            yield "$", members.odd(name, DiagnosticKind.UNREADABLE, f"the table cannot be read further: {error}")


@frozen
class SearchReader(_RecordReader):
    """Reads what GOV.UK's search API answers: title and description of each result."""

    format: str = "search"

    def _records(self, stream: IO[bytes], name: str | None) -> Iterator[tuple[str, Mapping[str, Any] | Document]]:
        try:
            answer = json.loads(decode(stream.read(), name)[0], strict=False)
        except (ValueError, RecursionError) as error:
            raise ItemError(name, f"it is not JSON: {error}") from error
        results = answer.get("results") if isinstance(answer, dict) else None
        if not isinstance(results, list):
            raise ItemError(name, "it has no list of results")
        for number, result in enumerate(results):
            if isinstance(result, dict):
                yield f"$.results[{number}]", result
