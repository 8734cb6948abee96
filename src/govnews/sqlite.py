"""Rows in SQLite: the table of each, and what its cells are there."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from govnews.rows import VERSION, Column, Table

__all__ = ["begin", "create", "end", "insert"]

_TYPES = {"integer": "INTEGER", "number": "REAL", "truth": "INTEGER"}


def begin(base: sqlite3.Connection) -> None:
    """Begin to fill a new database, which counts for nothing before it is whole."""
    for command in ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "BEGIN"):
        base.execute(command)


def create(base: sqlite3.Connection, table: Table) -> None:
    """Create a table, without rows."""
    columns = ", ".join(f'"{column.name}" {_TYPES.get(column.kind, "TEXT")}' for column in table.columns)
    base.execute(f"CREATE TABLE {table.name} ({columns})")


def insert(base: sqlite3.Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows into a table; lists become JSON, days ISO 8601."""
    places = ", ".join("?" * len(table.columns))
    base.executemany(f"INSERT INTO {table.name} VALUES ({places})", (_values(table.columns, row) for row in rows))


def end(base: sqlite3.Connection, tables: Iterable[Table]) -> None:
    """Make the indexes of the filled tables, write the version of the columns, and commit."""
    for table in tables:
        if "story_id" in table.names:
            base.execute(f"CREATE INDEX {table.name}_story ON {table.name} (story_id)")
    base.execute(f"PRAGMA user_version = {VERSION}")
    base.execute("COMMIT")


def _values(columns: Iterable[Column], row: Mapping[str, Any]) -> list[Any]:
    return [_value(column.kind, row[column.name]) for column in columns]


def _value(kind: str, cell: Any) -> Any:
    if kind == "texts":
        return json.dumps(cell, ensure_ascii=False)
    return cell.isoformat() if hasattr(cell, "isoformat") else cell
