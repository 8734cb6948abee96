"""Tables of Parquet: each row a story, read a few at a time."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import sys
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews import errors
from govnews.readers.records import ParquetReader
from govnews.registry import register_reader

ROWS: Mapping[str, Any] = {
    "URL": ["https://port.example/1", None],
    "Title": ["Quay opens", "Flood"],
    "body": ["<p>On <b>Monday</b>.</p>", "It rained.\n\nIt stopped."],
    "date": [dt.date(2024, 3, 5), None],
    "organisations": [["Port Board", "Home Office"], None],
    "document_type": ["press_release", None],
    "vector": [[0.1, 0.2], [0.3, 0.4]],
}


def stored(columns: Mapping[str, Any], **options: Any) -> bytes:
    """A Parquet file of some columns."""
    stream = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(dict(columns)), stream, **options)
    return stream.getvalue()


def parsed(columns: Mapping[str, Any], format: str = "auto") -> list[govnews.Story]:
    """The stories of a table."""
    return list(govnews.parse_each(stored(columns), format=format))


def test_each_row_is_a_story(tmp_path: Path) -> None:
    path = tmp_path / "news.parquet"
    path.write_bytes(stored(ROWS))
    first, second = govnews.parse_each(path)
    assert (first.source.text, second.source.text) == ("Quay opens\n\nOn Monday.", "Flood\n\nIt rained.\n\nIt stopped.")
    assert (first.source.format, first.source.name, second.source.name) == (
        "parquet",
        "https://port.example/1",
        str(path),
    )
    assert first.published == dt.datetime(2024, 3, 5)
    assert [body.name for body in first.organisations] == ["Port Board", "Home Office"]
    assert first.kind is govnews.StoryKind.PRESS_RELEASE
    assert first.source.path(first.blocks[1].span) == "$1.body /p"


@pytest.mark.parametrize(
    ("values", "published"),
    [
        (pyarrow.array([1709631000123456789], pyarrow.timestamp("ns")), dt.datetime(2024, 3, 5, 9, 30, 0, 123456)),
        (
            pyarrow.array([1709631000000], pyarrow.timestamp("ms", "UTC")),
            dt.datetime(2024, 3, 5, 9, 30, tzinfo=dt.timezone.utc),
        ),
        (pyarrow.array([2**62], pyarrow.timestamp("us")), None),
        (pyarrow.array(["5 March"]), None),
        (pyarrow.array([7]), None),
    ],
)
def test_a_column_of_moments_tells_when_a_story_was_published(values: Any, published: dt.datetime | None) -> None:
    assert [story.published for story in parsed({"text": ["It opens."], "published": values})] == [published]


@pytest.mark.parametrize(
    "values",
    [
        pyarrow.array(["Café"], pyarrow.large_string()),
        pyarrow.array(["Café"]).dictionary_encode(),
        pyarrow.array(["Café".encode("latin-1")]),
    ],
)
def test_a_text_may_be_stored_in_any_way(values: Any) -> None:
    assert [story.source.text for story in parsed({"text": values})] == ["Café"]


@pytest.mark.parametrize("values", [pyarrow.array([b"\x89PNG"]), pyarrow.array([7]), pyarrow.array([None])])
def test_a_row_without_a_text_is_an_empty_story(values: Any) -> None:
    assert [story.source.text for story in parsed({"text": values})] == [""]


def test_a_column_can_be_named() -> None:
    register_reader("ledger_rows", lambda: ParquetReader(field="Note"))
    columns = {"title": ["Quay"], "body": ["No."], "Note": ["Yes."]}
    assert [story.source.text for story in parsed(columns, "ledger_rows")] == ["Quay\n\nYes."]


def test_a_table_without_a_text_says_which_columns_there_are() -> None:
    with pytest.raises(errors.UnreadableFile, match=r"none of its columns is html or .*: port, depth") as caught:
        parsed({"port": ["Linden"], "depth": [7]})
    assert caught.value.format == "Parquet"
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    "content",
    [b"PAR1", b"PAR1" + b"x" * 99 + b"PAR1", b"", stored(ROWS)[:-9], stored(ROWS).replace(b"Title", b"T\xfftle")],
)
def test_what_is_no_table_is_an_error_that_names_the_format(content: bytes) -> None:
    with pytest.raises(errors.UnreadableFile, match="cannot be read as Parquet"):
        govnews.parse(content, format="parquet")


def test_a_table_that_is_damaged_inside_says_so_after_what_is_whole() -> None:
    columns = {"text": [f"It rained on day {i}. " * 20 for i in range(64)]}
    whole = stored(columns, row_group_size=32, compression="none", use_dictionary=False)
    at = whole.index(b"day 40")
    stories = list(govnews.parse_each(whole[: at - 3000] + b"\xff" * 3000 + whole[at:]))
    assert stories[0].source.text.startswith("It rained on day 0.")
    assert [found.kind.value for found in stories[-1].diagnostics][:1] == ["unreadable"]


def test_a_table_in_an_archive_gives_its_rows() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("news.parquet", stored(ROWS))
        archive.writestr("depths.parquet", stored({"depth": [7]}))
    titles = [story.headline.text if story.headline else "" for story in govnews.parse_each(stream.getvalue())]
    assert titles == ["Quay opens", "Flood", ""]
    assert len(list(govnews.parse_each(gzip.compress(stored(ROWS))))) == 2


def test_only_a_few_rows_are_in_memory() -> None:
    texts = [f"{i} " + "It rained. " * 4000 for i in range(1000)]
    source = io.BytesIO(stored({"text": texts}, use_dictionary=False, write_batch_size=16))
    most = max(pyarrow.total_allocated_bytes() for _ in ParquetReader().documents(source, None))
    assert most < 5_000_000 < sum(map(len, texts))


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(errors.MissingExtra, match=r"govnews\[parquet\]"):
        parsed(ROWS)


@given(st.data())
def test_garbled_tables_do_no_harm(data: st.DataObject) -> None:
    content = bytearray(stored(ROWS))
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(errors.UnreadableFile):
        cut = bytes(content[: data.draw(st.integers(0, len(content)))])
        list(ParquetReader().documents(io.BytesIO(cut), None))
