"""Rows as Arrow: the schema of each table, and the rows of a table as arrays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from govnews.errors import ArgumentError, MissingExtra
from govnews.rows import TABLES, VERSION

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["arrays", "fields", "library", "schema"]


def schema(table: str) -> pa.Schema:
    """The schema of a table; raises ArgumentError where there is none of that name.

    >>> schema("terms").metadata[b"govnews.version"], schema("terms").field("term").metadata[b"meaning"]
    (b'1', b'its number in the story, from 1')
    """
    if table not in TABLES:
        raise ArgumentError("table", table, f"one of {', '.join(TABLES)}")
    made: pa.Schema = library().schema(fields(table), {"govnews.table": table, "govnews.version": VERSION})
    return made


def fields(table: str) -> list[pa.Field[Any]]:
    """The columns of a table as Arrow's fields, each with its meaning."""
    arrow = library()
    types: Mapping[str, pa.DataType] = {
        "text": arrow.string(),
        "texts": arrow.list_(arrow.string()),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "truth": arrow.bool_(),
        "date": arrow.date32(),
    }
    return [
        arrow.field(each.name, types[each.kind], metadata={"meaning": each.meaning}) for each in TABLES[table].columns
    ]


def library() -> Any:
    """Arrow's own library; raises MissingExtra where it is not installed."""
    try:
        return import_module("pyarrow")
    except ImportError as error:
        raise MissingExtra("making tables", "tables") from error


def arrays(table: str, rows: list[tuple[Any, ...]]) -> list[Any]:
    """The rows of a table, cells in the order of its columns, as an array for each column."""
    columns: Iterable[tuple[Any, ...]] = zip(*rows, strict=True) if rows else [()] * len(TABLES[table].columns)
    return [library().array(cells, each.type) for cells, each in zip(columns, fields(table), strict=True)]
