"""Stories to streams and files and back: whole or not at all, and equal."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import json_values, stories, texts

from govnews import registry
from govnews.errors import (
    DocumentError,
    GovnewsError,
    NotAStory,
    OptionError,
    SourceError,
    SourceIsFolder,
    SourceNotFound,
    UnknownExporter,
    WriteError,
)
from govnews.exporting import dump, dumps, load, loads
from govnews.model import Block, Source, Span, Story

patient = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

STORY = Story(Source("Tides\u2028turn.\r\n"), blocks=(Block("narration", "Tides", Span(0, 5)),))
OTHER = Story(Source("Winds “fall”."))


class Bytes:
    """An exporter that writes bytes."""

    binary: ClassVar[bool] = True

    def write(self, stories: Iterable[Story], stream: IO[bytes]) -> None:
        """Write a byte for each story."""
        for _ in stories:
            stream.write(b"\x9c")


class Unencodable:
    """An exporter that writes what no file can hold."""

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write half, and then a lone surrogate."""
        stream.write("half\ud83d")


@pytest.fixture(autouse=True)
def plug_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two more exporters for these tests."""
    monkeypatch.setitem(registry._EXPORTERS.registered, "bytes", Bytes)
    monkeypatch.setitem(registry._EXPORTERS.registered, "unencodable", Unencodable)


def breaking(error: BaseException) -> Iterator[Story]:
    """A story, and then an error."""
    yield STORY
    raise error


# Out


def test_json_of_a_story_is_an_object_and_of_an_iterable_an_array() -> None:
    assert isinstance(json.loads(dumps(STORY)), dict)
    assert isinstance(json.loads(dumps([STORY])), list)
    assert isinstance(json.loads(dumps(iter([STORY]))), list)


def test_an_exporter_without_a_way_for_one_story_gets_a_row_of_one() -> None:
    assert dumps(STORY, "csv", of="blocks") == dumps([STORY], "csv", of="blocks")


def test_options_reach_the_exporter_and_wrong_ones_do_not() -> None:
    assert dumps(STORY, "json", indent=None).count("\n") == 1
    with pytest.raises(OptionError, match="indent"):
        dumps(STORY, "json", indnt=4)
    with pytest.raises(UnknownExporter):
        dumps(STORY, "yaml")


@pytest.mark.parametrize("wrong", ["Tides turn.", [STORY, None], 7, [STORY.blocks[0]], None])
def test_only_stories_can_be_exported(wrong: Any) -> None:
    with pytest.raises(NotAStory, match=r"only stories"):
        dumps(wrong)


def test_a_binary_exporter_has_no_text() -> None:
    with pytest.raises(OptionError, match="binary stream"):
        dumps(STORY, "bytes")


def test_text_goes_to_a_text_stream_and_bytes_to_a_binary_one(tmp_path: Path) -> None:
    text, binary = io.StringIO(newline=""), io.BytesIO()
    dump(STORY, "csv", text, of="blocks")
    dump([STORY, OTHER], "bytes", binary)
    assert text.getvalue() == dumps(STORY, "csv", of="blocks")
    assert binary.getvalue() == b"\x9c\x9c"


def test_a_stream_of_the_wrong_kind_is_refused_before_anything_is_written() -> None:
    text, binary = io.StringIO(), io.BytesIO()
    with pytest.raises(OptionError, match="the stream takes text"):
        dump(STORY, "bytes", text)
    with pytest.raises(OptionError, match="the stream takes bytes"):
        dump(STORY, "json", binary)
    assert (text.getvalue(), binary.getvalue()) == ("", b"")


def test_a_str_is_not_taken_for_a_file_name(tmp_path: Path) -> None:
    name: Any = str(tmp_path / "story.json")
    with pytest.raises(WriteError, match=r"pathlib\.Path"):
        dump(STORY, "json", name)
    assert list(tmp_path.iterdir()) == []


# Files


@pytest.mark.parametrize("exporter", ["json", "jsonl", "csv", "text"])
def test_a_file_holds_byte_for_byte_what_dumps_gives(tmp_path: Path, exporter: str) -> None:
    path = tmp_path / "stories"
    dump([STORY, OTHER], exporter, path)
    assert path.read_bytes() == dumps([STORY, OTHER], exporter).encode("utf-8")
    assert list(tmp_path.iterdir()) == [path]


def test_the_lines_of_a_csv_file_end_in_crlf_once(tmp_path: Path) -> None:
    dump(STORY, "csv", tmp_path / "blocks.csv", of="blocks")
    assert (tmp_path / "blocks.csv").read_bytes().count(b"\r\n") == 2
    assert b"\r\r\n" not in (tmp_path / "blocks.csv").read_bytes()


def test_a_binary_exporter_writes_a_file(tmp_path: Path) -> None:
    dump([STORY, OTHER], "bytes", tmp_path / "two")
    assert (tmp_path / "two").read_bytes() == b"\x9c\x9c"


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), ZeroDivisionError(), DocumentError("$", "odd"), OSError("full")]
)
def test_a_write_that_breaks_leaves_the_old_file_and_nothing_else(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "stories.jsonl"
    path.write_text("old")
    with pytest.raises((type(error), WriteError)):
        dump(breaking(error), "jsonl", path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failing_disk_is_a_write_error_and_our_own_errors_stay_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="full") as caught:
        dump(breaking(OSError(28, "full")), "jsonl", tmp_path / "x")
    assert caught.value.name == str(tmp_path / "x")
    with pytest.raises(SourceNotFound):
        dump(breaking(SourceNotFound("gone.txt")), "jsonl", tmp_path / "x")


def test_what_cannot_be_encoded_is_a_write_error_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="surrogates"):
        dump(STORY, "unencodable", tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_and_a_place_that_is_not_there_are_write_errors(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing" / "x.json"):
        with pytest.raises(WriteError) as caught:
            dump(STORY, "json", path)
        assert caught.value.name == str(path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    usual, new, old = tmp_path / "usual", tmp_path / "new", tmp_path / "old"
    for path in (usual, old):
        path.write_text("old")
    old.chmod(0o600)
    for path in (new, old):
        dump(STORY, "json", path)
    assert stat.S_IMODE(new.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    assert stat.S_IMODE(old.stat().st_mode) == 0o600
    assert old.read_text(encoding="utf-8") == dumps(STORY)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_still_points_to_its_file_after_writing(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link, target = tmp_path / "link.json", tmp_path / "far" / "target.json"
    link.symlink_to(target)
    dump(STORY, "json", link)
    assert link.is_symlink()
    assert load(target) == STORY


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_written_into_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        dump(OTHER, "json", pipe)
        assert loads(os.read(reader, 65_536)) == OTHER
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


# Back


@patient
@given(st.lists(stories(), max_size=3), st.sampled_from(["json", "jsonl"]))
def test_several_come_back_equal(several: list[Story], exporter: str) -> None:
    text = dumps(several, exporter)
    if exporter == "json" or len(several) > 1:
        assert loads(text) == several
        assert loads(text.encode("utf-8")) == several


@patient
@given(stories(), st.sampled_from(["json", "jsonl"]))
def test_one_comes_back_equal(story: Story, exporter: str) -> None:
    assert loads(dumps(story, exporter)) == story


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_json_is_read_in_every_encoding_that_it_may_have(encoding: str) -> None:
    assert loads(dumps(OTHER).encode(encoding)) == OTHER


def test_text_may_begin_with_a_byte_order_mark_and_end_in_blanks() -> None:
    assert loads("\ufeff \n" + dumps(OTHER) + "\r\n \t") == OTHER


def test_objects_may_follow_each_other_with_empty_lines_between() -> None:
    assert loads(dumps(STORY) + "\n\r\n" + dumps(OTHER)) == [STORY, OTHER]


def test_a_file_and_streams_of_both_kinds_are_read(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    dump(STORY, "json", path)
    assert load(path) == STORY
    assert load(io.BytesIO(path.read_bytes())) == STORY
    assert load(io.StringIO(dumps([STORY]))) == [STORY]


@pytest.mark.parametrize(
    ("text", "where", "reason"),
    [
        ("", "$", "empty"),
        (" \n", "$", "empty"),
        (b"", "$", "empty"),
        ("Tides turn.", "line 1, column 1", "not JSON"),
        ('{"govnews": "1",\n "source" {}}', "line 2, column 11", "not JSON"),
        ("[", "line 1, column 2", "not JSON"),
        ("7", "$", "an object was expected"),
        ('{"govnews": "1"}', "$.source", "missing"),
        ('[{"govnews": "1"}]', "$[0].source", "missing"),
        ("[[]]", "$[0]", "an object was expected"),
        (dumps(OTHER, "jsonl") + '\n{"govnews": "1"}', "line 3: $.source", "missing"),
        (dumps(OTHER, "jsonl") + '{"govnews": ', "line 2, column 13", "not JSON"),
        (dumps(OTHER, "jsonl") + "[]", "line 2: $", "an object was expected"),
        ("[" * 100_000, "$", "nested too deeply"),
        ('{"govnews":' * 100_000, "$", "nested too deeply"),
        ("9" * 10_000, "$", "too long"),
        (b"\x9c\x9c", "$", "utf-8"),
        (b"\xff\xfe{", "$", "utf-16"),
        (None, "$", "text or bytes were expected, not NoneType"),
    ],
)
def test_what_is_no_story_is_refused_with_its_place(text: Any, where: str, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        loads(text)
    assert caught.value.where == where
    assert reason in caught.value.reason


@given(texts() | st.binary() | json_values().map(json.dumps))
def test_whatever_else_is_loaded_is_a_document_error(content: str | bytes) -> None:
    with pytest.raises(DocumentError):
        if loads(content) == []:
            raise DocumentError("$", "an empty array holds no story")


def test_a_text_stream_in_another_encoding_is_a_document_error() -> None:
    with pytest.raises(DocumentError, match="utf-8"):
        load(io.TextIOWrapper(io.BytesIO(b"\x9c"), encoding="utf-8"))


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFound):
        load(tmp_path / "missing.json")
    with pytest.raises(SourceIsFolder):
        load(tmp_path)
    with pytest.raises(SourceError) as caught:
        load(Path("a\0b"))
    assert isinstance(caught.value, GovnewsError)
