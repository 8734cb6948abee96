"""Records: JSON Lines, tables (CSV and Parquet), XML, and results of GOV.UK's search API, each record a story."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from importlib import import_module
from typing import IO, Any

from attrs import frozen

from govnews import members, registry, senders
from govnews.contracts import Document, Person
from govnews.decoding import bytes_of, decode
from govnews.errors import BinarySource, ItemError, MissingExtra, UnreadableFile
from govnews.markup import front_matter, metadata, pages, xml_tree
from govnews.markup.fields import Fields
from govnews.model import DiagnosticKind, Organisation, Source, Span
from govnews.vocabulary import MarkupKind

_TITLES = ("title", "headline")
_SUMMARIES = ("subtitle", "summary", "description")
_BODIES = ("html", "content", "body", "text", "article")
_ADDRESSES = ("web_url", "url", "link", "id")
_PUBLISHED = (
    *("first_published_at", "published", "published_at", "public_timestamp", "pubdate", "date"),
    *("release_date", "publication_date", "date_published"),
)
_FROM = ("from", "sender", "senders")
_SENDERS = ("organisations", "organisation", "department", "publisher")
_KINDS = ("content_store_document_type", "document_type", "category")
_KNOWN = frozenset((*_TITLES, *_SUMMARIES, *_BODIES, *_ADDRESSES, *_PUBLISHED, *_SENDERS, *_KINDS))
# So few rows are unpacked at once that even long ones take little memory.
_ROWS = 16
_SHOWN = 40
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
        fields.title(record.get(title), f"{path}.{title}")
        summary = _first(record, keys, _SUMMARIES)
        fields.plain(record.get(summary), f"{path}.{summary}", MarkupKind.SUMMARY)
        body = self.field if self.field is not None else _first(record, keys, _BODIES)
        fields.either(record.get(body), f"{path}.{body}")
        sent = [*_sent(record.get(_first(record, keys, _FROM)))]
        address = _text(record.get(_first(record, keys, _ADDRESSES)))
        named = address if address and address.startswith(("http", "/")) else name
        return Document(
            Source(fields.text, self.format, named, origins=tuple(fields.origins)),
            published=_moment(record.get(_first(record, keys, _PUBLISHED))),
            organisations=tuple(_organisations(record.get(_first(record, keys, _SENDERS)))) or tuple(_bodies(sent)),
            people=tuple(Person(one) for one in sent if senders.is_person(one)),
            kind=front_matter.kind_of(record.get(_first(record, keys, _KINDS))),
        )


def _first(record: Mapping[str, Any], keys: Mapping[str, str], names: Sequence[str]) -> str:
    """The key of the first of some fields that holds something."""
    return next((keys[name] for name in names if name in keys and record[keys[name]]), "")


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _moment(value: object) -> datetime | None:
    """The moment that a field tells: a text, or what a column of dates or moments holds."""
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    return metadata.moment(_text(value) or "")


def _organisations(value: object) -> Iterator[Organisation]:
    for one in value if isinstance(value, list) else [value]:
        name = _text(one.get("title")) if isinstance(one, Mapping) else _text(one)
        if name:
            yield Organisation(name, None, "metadata", 0.9)


def _sent(value: object) -> Iterator[str]:
    """The names in a field that says who publishes a story: a list, or a line of several; no addresses of mail."""
    for one in value if isinstance(value, list) else [value]:
        line = _text(one.get("title")) if isinstance(one, Mapping) else _text(one)
        if line and "@" not in line:
            yield from (span.of(line) for span in senders.split(line, Span(0, len(line))))


def _bodies(sent: Sequence[str]) -> Iterator[Organisation]:
    return (Organisation(one, None, "metadata", 0.9) for one in sent if not senders.is_person(one))


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
class ParquetReader(_RecordReader):
    """Reads the rows of a Parquet table, a few at a time, and of its columns those that tell of a story.

    Raises MissingExtra where the extra `parquet` is not installed, UnreadableFile for what is no such table or has no
    column with the text of a story.
    """

    format: str = "parquet"

    def _records(self, stream: IO[bytes], name: str | None) -> Iterator[tuple[str, Mapping[str, Any] | Document]]:
        pyarrow, table, names = _table(stream, name)
        columns = self._columns(names, name)
        number = 0
        try:
            for batch in table.iter_batches(batch_size=_ROWS, columns=columns, use_threads=False):
                cells = {column: _cells(pyarrow, values) for column, values in zip(columns, batch, strict=True)}
                for row in range(batch.num_rows):
                    number += 1
                    yield f"${number}", {column: _cell(values[row]) for column, values in cells.items()}
        except (pyarrow.ArrowException, OSError, ValueError) as error:
            yield "$", members.odd(name, DiagnosticKind.UNREADABLE, f"the table cannot be read further: {error}")

    def _columns(self, names: Sequence[str], name: str | None) -> list[str]:
        """The columns that are read, in the order of the table."""
        texts = _BODIES if self.field is None else (self.field,)
        if not any(one == self.field or one.lower() in texts for one in names):
            reason = f"none of its columns is {' or '.join(texts)}: {', '.join(names[:_SHOWN])}"
            raise UnreadableFile(name, "Parquet", reason)
        return list(dict.fromkeys(one for one in names if one == self.field or one.lower() in _KNOWN))


def _table(stream: IO[bytes], name: str | None) -> tuple[Any, Any, list[str]]:
    """The library, the table that it opened, and the names of its columns."""
    try:
        pyarrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        raise MissingExtra("reading Parquet", "parquet") from error
    try:
        table = parquet.ParquetFile(stream, buffer_size=_SAMPLE, pre_buffer=False)
        return pyarrow, table, list(table.schema_arrow.names)
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        # A ValueError is a name in broken UTF-8.
        raise UnreadableFile(name, "Parquet", str(error)) from error


def _cells(pyarrow: Any, values: Any) -> Any:
    """The values of a column, moments as precise as Python's."""
    if not pyarrow.types.is_timestamp(values.type):
        return values
    return values.cast(pyarrow.timestamp("us", values.type.tz), safe=False)


def _cell(value: Any) -> Any:
    """A value as Python has it, bytes as text; None for one that Python has not, as the year 20000."""
    try:
        found = value.as_py()
        return decode(found, None)[0] if isinstance(found, bytes) else found
    except (ValueError, OverflowError, LookupError, BinarySource):
        return None


@frozen
class XmlReader(_RecordReader):
    """Reads the elements of an XML document that hold a title and the text of a story, each in an element.

    Names are compared without namespaces and with `_` for `-`. Raises MissingExtra where the extra `feeds` is not
    installed, UnreadableFile for what is no XML.

    >>> news = b"<news><item><title>Quay opens</title><body><p>On Monday.</p></body></item></news>"
    >>> [document.source.text for document in XmlReader().documents(io.BytesIO(news), None)]
    ['Quay opens\\n\\nOn Monday.']
    """

    format: str = "xml"

    def _records(self, stream: IO[bytes], name: str | None) -> Iterator[tuple[str, Mapping[str, Any] | Document]]:
        texts, markup = _BODIES if self.field is None else (self.field,), pages.decoded(stream.read(), name)[0]
        number = 0
        try:
            for element in xml_tree.read(markup):
                tags = {_key(child): child for child in reversed(element)}
                if tags.keys().isdisjoint(_TITLES) or tags.keys().isdisjoint(texts):
                    continue
                number += 1
                yield f"$.{xml_tree.local(element)}[{number}]", {tag: xml_tree.inside(tags[tag]) for tag in tags}
                element.clear()
        except ValueError as error:
            raise UnreadableFile(name, "XML", str(error)) from error


def _key(element: Any) -> str:
    return xml_tree.local(element).lower().replace("-", "_")


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
