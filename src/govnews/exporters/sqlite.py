"""SQLite: a database file with all tables of govnews.rows."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, ClassVar

from attrs import frozen

from govnews import sqlite
from govnews.errors import WriteError
from govnews.model import Story
from govnews.rows import TABLES, flattened_each

# What stories have; failures are not exported.
_TABLES = tuple(table for table in TABLES.values() if table.name != "failures")


@frozen
class SqliteExporter:
    """Writes a database with the tables stories, blocks, quotations, speakers, terms and diagnostics.

    The columns are those of docs/tables.md; `story_id` joins tables and is indexed. SQLite fills files only, so the
    database is made in a temporary one and then copied to the stream. Lone surrogates become U+FFFD.
    """

    binary: ClassVar[bool] = True

    def write(self, stories: Iterable[Story], stream: IO[bytes]) -> None:
        """Write the rows of each story as it comes, and at the end the whole file; raises WriteError."""
        with TemporaryDirectory(prefix="govnews-") as folder:
            path = Path(folder) / "stories.sqlite"
            try:
                _fill(path, stories)
            except sqlite3.Error as error:
                raise WriteError(str(path), str(error)) from error
            with path.open("rb") as made:
                shutil.copyfileobj(made, stream)


def _fill(path: Path, stories: Iterable[Story]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        sqlite.begin(base)
        for table in _TABLES:
            sqlite.create(base, table)
        for rows in flattened_each(stories):
            for table in _TABLES:
                sqlite.insert(base, table, (dict(zip(table.names, row, strict=True)) for row in rows[table.name]))
        sqlite.end(base, _TABLES)
