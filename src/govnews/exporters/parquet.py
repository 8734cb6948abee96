"""Parquet: one of the tables of govnews.rows, typed and compressed; needs the extra `tables`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from itertools import islice
from typing import IO, Any, ClassVar

from attrs import field, frozen
from attrs.validators import in_

from govnews import arrow
from govnews.model import Story
from govnews.rows import TABLES, flattened_each

# What stories have; failures are not exported.
_TABLES = tuple(name for name in TABLES if name != "failures")
# A row group is read as a whole and compressed by itself: few stories would make it slow, many would be held.
_STORIES_A_GROUP = 500


@frozen
class ParquetExporter:
    """Writes the table of the `of`: "quotations", "stories", "blocks", "speakers", "terms" or "diagnostics".

    The columns are those of docs/tables.md; `story_id` joins tables. Some hundreds of stories are a row group; no more
    than that is held. `compression` is "zstd", "snappy", "gzip" or "none". Lone surrogates become U+FFFD.
    """

    binary: ClassVar[bool] = True

    of: str = field(default="quotations", validator=in_(_TABLES))
    compression: str = field(default="zstd", validator=in_(("zstd", "snappy", "gzip", "none")))

    def write(self, stories: Iterable[Story], stream: IO[bytes]) -> None:
        """Write the rows of the stories, group by group; raises MissingExtra without the extra `tables`."""
        schema = arrow.schema(self.of)
        coming = flattened_each(stories)
        with _parquet().ParquetWriter(stream, schema, compression=self.compression) as writer:
            while some := list(islice(coming, _STORIES_A_GROUP)):
                rows = [row for each in some for row in each[self.of]]
                writer.write_batch(arrow.library().RecordBatch.from_arrays(arrow.arrays(self.of, rows), schema=schema))


def _parquet() -> Any:
    return import_module("pyarrow.parquet")
