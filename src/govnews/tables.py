"""Arrow tables of stories, for pandas, polars, DuckDB and Parquet; needs the extra `tables`.

The columns are those of `govnews.rows`, and docs/tables.md describes them. Each schema says so itself: its metadata
have the table's name and the version, those of each field its meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, chain, islice
from typing import TYPE_CHECKING, Any

import attrs
from attrs import evolve, frozen

from govnews.arrow import arrays, fields, library, schema
from govnews.batch import ParseJob, jobs, rows_of, whole
from govnews.errors import ArgumentError
from govnews.model import Failure, Story
from govnews.rows import TABLES, VERSION, Rows, flattened_each

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Kernel", "Tables", "of_rows", "schema", "stream", "to_arrow"]

# More would hold too many rows as Python's own objects at a time.
_TEXTS_A_BATCH = 500


@frozen(eq=False)
class Tables:
    """The tables of some stories. `story_id` joins them; docs/tables.md has all columns."""

    stories: pa.Table
    blocks: pa.Table
    quotations: pa.Table
    speakers: pa.Table
    terms: pa.Table
    diagnostics: pa.Table
    failures: pa.Table

    def __iter__(self) -> Iterator[tuple[str, pa.Table]]:
        """Each table with its name, as `dict` takes them."""
        return ((each.name, getattr(self, each.name)) for each in attrs.fields(type(self)))


def to_arrow(stories: Iterable[Story | Failure]) -> Tables:
    """The tables of stories, failures included, as `parse_many` gives them.

    All are held in memory; for more than that holds there is `govnews corpus`. Stories that are equal, source's name
    and text, are told apart by how many came before. Raises NotAStory for what is neither, MissingExtra without the
    extra `tables`.

    >>> from govnews import parse
    >>> tables = to_arrow([parse("Mayor Jane Doe said: “It opens.”")])
    >>> tables.quotations.select(["speaker", "form", "words"]).to_pylist()
    [{'speaker': 'Jane Doe', 'form': 'direct', 'words': 'It opens.'}]
    """
    gathered: Rows = {name: [] for name in TABLES}
    for each in flattened_each(stories):
        for name, rows in each.items():
            gathered[name] += rows
    return of_rows(gathered)


def stream(stories: Iterable[Story | Failure], table: str) -> pa.RecordBatchReader:
    """One table of stories, batch by batch as it is read: nothing but the batch in hand is held.

    What comes back speaks Arrow's PyCapsule interface (`__arrow_c_stream__`), as the tables of `to_arrow` do, so that
    polars, pandas and DuckDB take it as it is. It can be read once. Raises ArgumentError for a table that there is
    not, MissingExtra without the extra `tables`, and NotAStory while it is read.

    >>> from govnews import parse
    >>> reader = stream([parse("Mayor Jane Doe said: “It opens.”")], "quotations")
    >>> hasattr(reader, "__arrow_c_stream__"), reader.read_all().num_rows
    (True, 1)
    """
    made: pa.RecordBatchReader = library().RecordBatchReader.from_batches(schema(table), _batches(stories, table))
    return made


def _batches(stories: Iterable[Story | Failure], table: str) -> Iterator[pa.RecordBatch]:
    coming = flattened_each(stories)
    while some := list(islice(coming, _TEXTS_A_BATCH)):
        rows = [row for each in some for row in each.get(table, ())]
        yield library().RecordBatch.from_arrays(arrays(table, rows), schema=schema(table))


def of_rows(rows: Rows) -> Tables:
    """The tables of rows; a table that has no rows is empty.

    >>> of_rows({}).failures.num_rows
    0
    """
    return Tables(**{name: _table(name, rows.get(name, [])) for name in TABLES})


def _table(name: str, rows: list[tuple[Any, ...]]) -> pa.Table:
    made: pa.Table = library().table(arrays(name, rows), schema=schema(name))
    return made


def _lists(table: str, rows: list[list[tuple[Any, ...]]]) -> pa.ListArray[Any]:
    """A column of lists of rows: for each of some texts a list."""
    arrow = library()
    structs = arrow.StructArray.from_arrays(arrays(table, list(chain.from_iterable(rows))), fields=fields(table))
    ends = [0, *accumulate(map(len, rows))]
    made: pa.ListArray[Any] = arrow.ListArray.from_arrays(ends, structs, type=arrow.list_(structs.type))
    return made


# For engines that run over record batches: one function for all of them.


@frozen
class Kernel:
    """Parses the texts of a record batch and gives their rows, as a record batch too: what an engine needs of govnews.

    `text` is the column with the sources, texts or bytes, `name` that with their names, which should all differ, since
    a story is known by its name and text. With `table`, what comes out are the rows of that table, else a row for each
    text with a list of rows for each table (see `schema`). A text that cannot be parsed has a row among the failures.
    `format` and `style` are those of `govnews.parse_each`.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"url": ["a"], "text": ["Mayor Jane Doe said: “It opens.”"]})
    >>> Kernel(name="url", table="quotations")(batch).select(["speaker", "words"]).to_pylist()
    [{'speaker': 'Jane Doe', 'words': 'It opens.'}]
    >>> [len(each["speakers"]) for each in Kernel(name="url")(batch).to_pylist()]
    [1]
    """

    text: str = "text"
    name: str | None = None
    table: str | None = None
    format: str = "auto"
    style: str = "auto"

    @property
    def schema(self) -> pa.Schema:
        """The schema of what comes out: that of the table, or a name and for each table a column of lists."""
        if self.table is not None:
            return schema(self.table)
        arrow = library()
        lists = [arrow.field(table, arrow.list_(arrow.struct(fields(table)))) for table in TABLES]
        made: pa.Schema = arrow.schema([arrow.field("name", arrow.string()), *lists], {"govnews.version": VERSION})
        return made

    def __call__(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """The rows of a batch's texts; raises ArgumentError where a column is missing, and what `parse_many` raises.

        Also raises MissingExtra and PluginError for a text that needs what is not installed.
        """
        names = [None] * batch.num_rows if self.name is None else [_name(each) for each in _column(batch, self.name)]
        task = ParseJob.made(self.format, self.style, rows_of)
        rows = [self._rows(task, *each) for each in zip(_column(batch, self.text), names, strict=True)]
        arrow = library()
        if self.table is not None:
            columns = arrays(self.table, [row for each in rows for row in each.get(self.table, [])])
        else:
            columns = [_lists(table, [each.get(table, []) for each in rows]) for table in TABLES]
            columns = [arrow.array(names, arrow.string()), *columns]
        made: pa.RecordBatch = arrow.RecordBatch.from_arrays(columns, schema=self.schema)
        return made

    def over(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """The rows of one batch after another, large ones piece by piece: what Spark's `mapInArrow` takes.

        >>> import pyarrow as pa
        >>> batch = pa.record_batch({"text": ["It opens."] * 1_000})
        >>> [made.num_rows for made in Kernel(table="stories").over([batch])]
        [500, 500]
        """
        for batch in batches:
            for start in range(0, batch.num_rows, _TEXTS_A_BATCH):
                yield self(batch.slice(start, _TEXTS_A_BATCH))

    @property
    def columns(self) -> list[str]:
        """The columns that it reads."""
        return [self.text] if self.name is None else [self.name, self.text]

    def _rows(self, task: ParseJob, text: Any, name: str | None) -> Rows:
        gathered: Rows = {}
        for job in jobs([text], self.format):
            for table, rows in whole(task(evolve(job, source=name))).items():
                gathered.setdefault(table, []).extend(rows)
        return gathered


def _name(value: object) -> str | None:
    return None if value is None else str(value)


def _column(batch: pa.RecordBatch, name: str) -> list[Any]:
    if name not in batch.schema.names:
        raise ArgumentError("column", name, f"one of {', '.join(batch.schema.names)}")
    return batch.column(name).to_pylist()
