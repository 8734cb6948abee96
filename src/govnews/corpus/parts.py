"""Parts: files of so many stories' rows, in one of the formats that they are written in."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from govnews import tables
from govnews.errors import MissingExtra
from govnews.rows import TABLES

_Rows: TypeAlias = Sequence[tuple[Any, ...]]
_Write: TypeAlias = Callable[[_Rows], object]


def path_of(folder: Path, table: str, number: int, suffix: str) -> Path:
    """Where a part of a table is, or will be.

    >>> path_of(Path("corpus"), "blocks", 7, "csv").as_posix()
    'corpus/blocks/part-00007.csv'
    """
    return folder / table / f"part-{number:05}.{suffix}"


def library(suffix: str) -> str | None:
    """The library that writes parts of a format, with its version: another one may write other bytes."""
    if suffix != "parquet":
        return None
    try:
        return f"pyarrow {import_module('pyarrow').__version__}"
    except ImportError as error:
        raise MissingExtra("writing Parquet", "tables") from error


@contextmanager
def _parquet(path: Path, table: str) -> Iterator[_Write]:
    parquet = import_module("pyarrow.parquet")
    schema = tables.schema(table)
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        yield lambda rows: writer.write_table(getattr(tables.of_rows({table: list(rows)}), table)) if rows else None


@contextmanager
def _jsonl(path: Path, table: str) -> Iterator[_Write]:
    names = TABLES[table].names
    with path.open("w", encoding="utf-8", newline="") as stream:
        yield lambda rows: stream.writelines(
            json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, default=date.isoformat) + "\n"
            for row in rows
        )


@contextmanager
def _csv(path: Path, table: str) -> Iterator[_Write]:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(TABLES[table].names)
        yield lambda rows: writer.writerows([_cell(value) for value in row] for row in rows)


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value.replace("\0", "\ufffd")
    return "; ".join(value) if isinstance(value, list) else value


FORMATS: Mapping[str, Callable[[Path, str], AbstractContextManager[_Write]]] = {
    "parquet": _parquet,
    "jsonl": _jsonl,
    "csv": _csv,
}
