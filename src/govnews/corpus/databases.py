"""Databases: all parts of a corpus in one file, made when the parts are done."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen

from govnews import sqlite
from govnews.corpus import parts
from govnews.errors import MissingExtra, WriteError
from govnews.rows import TABLES, Table


@frozen
class SqliteDatabase:
    """SQLite, by the standard library, from parts of JSON Lines."""

    made_from: str = "jsonl"

    def check(self) -> None:
        """There is nothing to be missing."""

    def write(self, path: Path, folder: Path, count: int) -> None:
        """Write the tables of so many parts, with an index on `story_id`; raises WriteError."""
        try:
            with closing(sqlite3.connect(path, isolation_level=None)) as base:
                sqlite.begin(base)
                for table in TABLES.values():
                    sqlite.create(base, table)
                    sqlite.insert(base, table, _lines(folder, table.name, count))
                sqlite.end(base, TABLES.values())
        except sqlite3.Error as error:
            raise WriteError(str(path), str(error)) from error


def _lines(folder: Path, table: str, count: int) -> Iterator[Mapping[str, Any]]:
    for number in range(count):
        with parts.path_of(folder, table, number, "jsonl").open(encoding="utf-8", newline="\n") as stream:
            yield from map(json.loads, stream)


@frozen
class DuckDatabase:
    """DuckDB, from parts of Parquet; needs the extra `duckdb`."""

    made_from: str = "parquet"

    def check(self) -> None:
        """Raises MissingExtra where DuckDB is not installed."""
        _duckdb()

    def write(self, path: Path, folder: Path, count: int) -> None:
        """Write the tables of so many parts, the meaning of each column as its comment; raises WriteError."""
        duckdb = _duckdb()
        try:
            with closing(duckdb.connect(str(path), config={"threads": 1})) as base:
                for table in TABLES.values():
                    _copy(
                        base, table, [parts.path_of(folder, table.name, number, "parquet") for number in range(count)]
                    )
        except duckdb.Error as error:
            raise WriteError(str(path), str(error).partition("\n")[0]) from error


def _copy(base: Any, table: Table, paths: Iterable[Path]) -> None:
    parquet = import_module("pyarrow.parquet")
    for number, path in enumerate(paths):
        # Part by part from memory: DuckDB would take a bracket in a path for a pattern.
        base.register("part", parquet.read_table(path))
        base.execute(f"{f'INSERT INTO {table.name}' if number else f'CREATE TABLE {table.name} AS'} SELECT * FROM part")
        base.unregister("part")
    for column in table.columns:
        meaning = column.meaning.replace("'", "''")
        base.execute(f"COMMENT ON COLUMN {table.name}.\"{column.name}\" IS '{meaning}'")


def _duckdb() -> Any:
    try:
        return import_module("duckdb")
    except ImportError as error:
        raise MissingExtra("writing a DuckDB database", "duckdb") from error


DATABASES: Mapping[str, SqliteDatabase | DuckDatabase] = {"sqlite": SqliteDatabase(), "duckdb": DuckDatabase()}
