"""The parts of a corpus as one table of quotations, in DuckDB; it lies on disk, so that it may be of any size."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from attrs import frozen

from govnews.corpus import manifest_of
from govnews.corpus.databases import DATABASES
from govnews.corpus.parts import path_of
from govnews.errors import CorpusError, MissingExtra
from govnews.rows import TABLES

_TYPES = {"integer": "BIGINT", "number": "DOUBLE", "truth": "BOOLEAN", "date": "DATE", "texts": "VARCHAR[]"}
# The longest line of a table that DuckDB is to expect: a story with all its text.
_LONGEST_LINE = 64_000_000
_MOST_PERIODS = 36


@frozen
class Base:
    """A corpus that can be asked: `said` is a table of its quotations, `define` the SQL that made it."""

    connection: Any
    define: str
    period: str

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows that answer a query."""
        found: list[tuple[Any, ...]] = self.connection.execute(query, list(values)).fetchall()
        return found

    def value(self, query: str) -> Any:
        """The one value that answers a query."""
        return self.rows(query)[0][0]


@contextmanager
def opened(folder: os.PathLike[str], confidence: float) -> Iterator[Base]:
    """The corpus in a folder, its quotations of at least that confidence.

    Raises CorpusError where there is none, or where it is not finished; MissingExtra without the extra `report`.
    """
    duckdb = imported("duckdb")
    where = Path(folder)
    if not manifest_of(where).is_done:
        raise CorpusError(str(folder), "the corpus in it is not finished; give `govnews corpus` again to go on with it")
    with TemporaryDirectory(prefix="govnews-") as temporary:
        config = {"temp_directory": temporary}
        with closing(duckdb.connect(str(Path(temporary) / "report.duckdb"), config=config)) as connection:
            connection.execute(f"CREATE VIEW stories AS SELECT * FROM {source(where, 'stories')}")
            period = _period(connection)
            define = _definition(where, period, confidence)
            connection.execute(f"CREATE TABLE said AS {define}")
            yield Base(connection, define, period)


def imported(package: str) -> Any:
    """A package of the extra `report`; raises MissingExtra where it is not installed."""
    try:
        return import_module(package)
    except ImportError as error:
        raise MissingExtra("making a report", "report") from error


def source(folder: Path, table: str) -> str:
    """What DuckDB reads a table of a corpus from, in SQL, whatever the format of its parts.

    >>> source(Path("no-such-folder"), "terms")
    Traceback (most recent call last):
    govnews.errors.CorpusError: no-such-folder: it holds no corpus; `govnews corpus INPUT... -o OUT` makes one
    """
    begun = manifest_of(folder)
    to = begun.head["to"]
    suffix = DATABASES[to].made_from if to in DATABASES else to
    # DuckDB would take a bracket in a path for a pattern.
    paths = [glob.escape(str(path_of(folder, table, part.part, suffix))) for part in begun.parts]
    files = "[" + ", ".join(map(literal, paths)) + "]"
    if suffix == "parquet":
        return f"read_parquet({files}, union_by_name = true)"
    return _lines(files, table, suffix)


def _lines(files: str, table: str, suffix: str) -> str:
    kinds = {column.name: _TYPES.get(column.kind, "VARCHAR") for column in TABLES[table].columns}
    if suffix == "jsonl":
        return (
            f"read_json({files}, format = 'newline_delimited', columns = {_struct(kinds)}, "
            f"maximum_object_size = {_LONGEST_LINE})"
        )
    lists = [name for name, kind in kinds.items() if kind.endswith("[]")]
    plain = {name: kind.removesuffix("[]") for name, kind in kinds.items()}
    split = ", ".join(f"string_split({name}, '; ') AS {name}" for name in lists)
    replaced = f"* REPLACE ({split})" if split else "*"
    return (
        f"(SELECT {replaced} FROM read_csv({files}, header = true, auto_detect = false, delim = ',', "
        f"quote = '\"', escape = '\"', nullstr = '', max_line_size = {_LONGEST_LINE}, "
        f"parallel = false, columns = {_struct(plain)}))"
    )


def _struct(kinds: dict[str, str]) -> str:
    return "{" + ", ".join(f"{literal(name)}: {literal(kind)}" for name, kind in kinds.items()) + "}"


def literal(value: object) -> str:
    """A value as SQL writes it.

    >>> literal("O'Neil"), literal(None), literal(True), literal(3)
    ("'O''Neil'", 'NULL', 'true', '3')
    """
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def condition(columns: Sequence[str], values: Sequence[object]) -> str:
    """What holds of the rows that have these values, in SQL.

    >>> condition(("form", "tense"), ("direct", None))
    "form = 'direct' AND tense IS NULL"
    """
    pairs = zip(columns, values, strict=True)
    return " AND ".join(f"{name} IS NULL" if value is None else f"{name} = {literal(value)}" for name, value in pairs)


def _period(connection: Any) -> str:
    """Months, or years where there would be too many months to show."""
    count = "SELECT date_diff('month', min(published_on), max(published_on)) FROM stories"
    months = connection.execute(count).fetchone()[0] or 0
    return "month" if months < _MOST_PERIODS else "year"


def _definition(folder: Path, period: str, confidence: float) -> str:
    form = "%Y-%m" if period == "month" else "%Y"
    return f"""
WITH quoted AS (
    SELECT story_id, quotation, form, regexp_replace(speaker, '^the ', 'The ') AS speaker,
        coalesce(speaker_kind, 'unknown') AS speaker_kind, lemma, tense,
        announced, "start", "end", confidence, words,
        len(string_split(trim(regexp_replace(words, '\\s+', ' ', 'g')), ' ')) AS length,
        CASE WHEN form <> 'nested' AND length > 5
            THEN md5(lower(regexp_replace(words, '[^\\pL\\pN]+', ' ', 'g'))) END AS same
    FROM {source(folder, "quotations")}
    WHERE confidence >= {confidence}
), told AS (
    SELECT quoted.*, name, headline, published_on, organisations[1] AS publisher,
        strftime(published_on, '{form}') AS period,
        CASE WHEN length <= 5 THEN '1–5' WHEN length <= 10 THEN '6–10' WHEN length <= 20 THEN '11–20'
            WHEN length <= 40 THEN '21–40' WHEN length <= 80 THEN '41–80' WHEN length <= 160 THEN '81–160'
            WHEN length <= 320 THEN '161–320' ELSE 'over 320' END AS words_long
    FROM quoted JOIN {source(folder, "stories")} USING (story_id)
), ranked AS (
    SELECT publisher, speaker, row_number() OVER (PARTITION BY publisher ORDER BY sum(length) DESC, speaker) AS rank
    FROM told WHERE speaker IS NOT NULL GROUP BY publisher, speaker
)
SELECT told.*, CASE WHEN told.speaker IS NULL THEN 'nobody known' WHEN rank = 1 THEN 'the most quoted'
    WHEN rank = 2 THEN 'the second' WHEN rank = 3 THEN 'the third' ELSE 'all others' END AS voice
FROM told LEFT JOIN ranked ON told.publisher IS NOT DISTINCT FROM ranked.publisher AND told.speaker = ranked.speaker
""".strip()
