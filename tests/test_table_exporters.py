"""Parquet and SQLite: typed tables whose offsets hold, read by DuckDB and SQLite themselves; streams of Arrow."""

from __future__ import annotations

import io
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from attrs import evolve

import govnews
from govnews import rows, tables
from govnews.errors import MissingExtra, NotAStory, OptionError
from govnews.model import Source, Story
from govnews.rows import TABLES
from govnews.tables import to_arrow

TEXT = """# Tides turn

“We will act,” said the Minister for Tides, Ada Vale, “and soon 😀.”

Bo Reed will say that the old wall must go. It is known as the “wall of shame”.
"""
STORY = evolve(govnews.parse(TEXT), source=Source(TEXT, name="turn.txt"))
ODD = govnews.parse("שלום\r\n“We a\ud83dct\0 now,” said Ada Vale.")
OF_STORIES = [name for name in TABLES if name != "failures"]


def parquet(*several: Story, **options: Any) -> pa.Table:
    """What Parquet's own reader finds."""
    stream = io.BytesIO()
    govnews.dump(several, "parquet", stream, **options)
    return pq.read_table(io.BytesIO(stream.getvalue()))


@pytest.mark.parametrize("table", OF_STORIES)
def test_parquet_has_the_rows_and_the_types_of_the_tables(table: str) -> None:
    found = parquet(STORY, ODD, STORY, of=table)
    expected = dict(to_arrow([STORY, ODD, STORY]))[table]
    assert found.schema.metadata == expected.schema.metadata
    assert [field.metadata for field in found.schema] == [field.metadata for field in expected.schema]
    # Parquet has a name of its own for what is in a list, so of lists only the values can be equal.
    assert [str(field.type) for field in found.schema if field.name != "organisations"] == [
        str(field.type) for field in expected.schema if field.name != "organisations"
    ]
    assert found.to_pylist() == expected.to_pylist()


@pytest.mark.parametrize("compression", ["zstd", "snappy", "gzip", "none"])
def test_duckdb_opens_the_file_and_the_offsets_lead_to_the_words(tmp_path: Path, compression: str) -> None:
    for table in ("quotations", "stories"):
        govnews.dump([STORY, ODD], "parquet", tmp_path / f"{table}.parquet", of=table, compression=compression)
    with closing(duckdb.connect()) as base:
        found = base.execute(
            f"""SELECT q.start, q."end", s.text[q.start + 1 : q."end"], q.form
                FROM '{tmp_path}/quotations.parquet' q JOIN '{tmp_path}/stories.parquet' s USING (story_id)
                ORDER BY s.name NULLS LAST, q.quotation"""
        ).fetchall()
    said = [(each.span.start, each.span.end, each.text, each.form.value) for each in STORY.quotations]
    assert found[: len(said)] == said
    assert found[len(said) :][0][2] == "We a\ufffdct\0 now,"


def test_parquet_is_written_group_by_group(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govnews.exporters.parquet._STORIES_A_GROUP", 2)
    stream = io.BytesIO()
    lengths = []

    def coming() -> Iterator[Story]:
        for _ in range(5):
            lengths.append(len(stream.getvalue()))
            yield STORY

    govnews.dump(coming(), "parquet", stream)
    assert pq.ParquetFile(io.BytesIO(stream.getvalue())).num_row_groups == 3
    assert lengths[0] == lengths[1] < lengths[2] == lengths[3] < lengths[4]


def test_parquet_of_no_stories_is_an_empty_table() -> None:
    assert parquet().num_rows == 0
    assert parquet(of="terms").schema.equals(tables.schema("terms"))


@pytest.mark.parametrize("wrong", [{"of": "failures"}, {"of": "words"}, {"compression": "rar"}])
def test_parquet_refuses_tables_and_compressions_that_it_has_not(wrong: dict[str, str]) -> None:
    with pytest.raises(OptionError, match=next(iter(wrong))):
        parquet(**wrong)


def test_without_its_extra_parquet_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"govnews\[tables\]"):
        parquet(STORY)


# SQLite


def selected(path: Path, query: str) -> list[tuple[Any, ...]]:
    """What SQLite answers."""
    with closing(sqlite3.connect(path)) as base:
        return base.execute(query).fetchall()


def test_sqlite_opens_the_file_and_the_offsets_lead_to_the_words(tmp_path: Path) -> None:
    path = tmp_path / "stories.sqlite"
    govnews.dump([STORY], "sqlite", path)
    assert selected(path, "PRAGMA integrity_check") == [("ok",)]
    found = selected(
        path,
        """SELECT substr(s.text, q.start + 1, q."end" - q.start), q.announced, typeof(q.start), typeof(q.confidence)
           FROM quotations q JOIN stories s USING (story_id) ORDER BY q.quotation""",
    )
    assert found == [(said.text, int(said.announced), "integer", "real") for said in STORY.quotations]


def test_sqlite_has_all_tables_of_stories_with_their_columns_and_indexes(tmp_path: Path) -> None:
    path = tmp_path / "stories.sqlite"
    govnews.dump([STORY, STORY, ODD], "sqlite", path)
    assert [name for (name,) in selected(path, "SELECT name FROM sqlite_master WHERE type = 'table'")] == OF_STORIES
    for name, table in to_arrow([STORY, STORY, ODD]):
        if name != "failures":
            assert [column[1] for column in selected(path, f"PRAGMA table_info({name})")] == table.schema.names
            assert selected(path, f"SELECT count(*) FROM {name}") == [(table.num_rows,)]
            assert len(selected(path, f"PRAGMA index_list({name})")) == 1
    assert selected(path, "SELECT count(DISTINCT story_id) FROM stories") == [(3,)]
    assert selected(path, "PRAGMA user_version") == [(int(rows.VERSION),)]


def test_sqlite_has_lists_as_json_and_days_as_text(tmp_path: Path) -> None:
    item = {
        "title": "Quay opens",
        "details": {"body": "<p>It opens.</p>"},
        "first_published_at": "2031-05-03T10:00:00Z",
    }
    story = govnews.parse({**item, "links": {"organisations": [{"title": "Port “Board”"}]}})
    govnews.dump([story], "sqlite", tmp_path / "x")
    assert selected(tmp_path / "x", "SELECT organisations, published_on FROM stories") == [
        ('["Port “Board”"]', "2031-05-03"),
    ]  # fmt: skip


def test_each_story_reaches_sqlite_before_the_next_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    inserted: list[int] = []
    monkeypatch.setattr("govnews.sqlite.insert", lambda *args: inserted.append(1))
    asked = []

    def coming() -> Iterator[Story]:
        for _ in range(3):
            asked.append(len(inserted))
            yield STORY

    govnews.dump(coming(), "sqlite", io.BytesIO())
    assert asked == [0, len(OF_STORIES), 2 * len(OF_STORIES)]


# Streams of Arrow


def test_a_stream_of_a_table_is_taken_by_duckdb_as_it_is() -> None:
    quotations = tables.stream(iter([STORY, ODD]), "quotations")
    assert hasattr(quotations, "__arrow_c_stream__")
    with closing(duckdb.connect()) as base:
        base.register("quotations", quotations)
        found = base.execute("SELECT speaker, count(*) FROM quotations GROUP BY 1 ORDER BY 1 NULLS LAST").fetchall()
    assert dict(found) == {"Ada Vale": 2, "Bo Reed": 1}


def test_a_stream_has_the_same_rows_as_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govnews.tables._TEXTS_A_BATCH", 2)
    for name, table in to_arrow([STORY, STORY, ODD]):
        assert tables.stream([STORY, STORY, ODD], name).read_all().equals(table)


def test_a_stream_asks_for_stories_only_when_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govnews.tables._TEXTS_A_BATCH", 2)
    asked: list[int] = []

    def coming() -> Iterator[Story]:
        for number in range(6):
            asked.append(number)
            yield STORY

    reader = tables.stream(coming(), "stories")
    assert asked == []
    reader.read_next_batch()
    assert asked == [0, 1]


def test_a_stream_refuses_what_is_no_story() -> None:
    with pytest.raises(NotAStory):
        tables.stream(["text"], "stories").read_all()  # type: ignore[list-item]
