"""Archives are read member by member; hostile and broken ones do no harm."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import fpdf
import pytest
from bounds import SECONDS, bounded
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews import errors, members, registry
from govnews.contracts import Collection

PAGE = b"<html><body><h1>Quay opens</h1><p>It opens on Monday.</p></body></html>"
FILES: Mapping[str, bytes] = {
    "a/page.html": PAGE,
    "a/story.txt": b"The barrier opens.\n\nIt is a mile long.",
    "item.json": b'{"title": "Flood", "schema_name": "news_article", "details": {"body": "<p>It rained.</p>"}}',
    "style.css": b"p { color: red }",
    "data.json": b'{"a": 1}',
    "logo.png": b"\x89PNG\r\n\x1a\n",
    "../../escape.html": b"<p>Out of the folder.</p>",
}
# The standard library brings it from Python 3.14 on.
ZSTANDARD = import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
ZST = b"\x28\xb5\x2f\xfd"
TEXTS = ["Quay opens", "The barrier opens.", "Flood", "Out of the folder."]


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip file of some members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    """A tar file of some members."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return stream.getvalue()


def record(address: str, body: bytes, kind: str = "text/html", status: str = "200 OK") -> bytes:
    """A record of a web archive: a response."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    length = len(head) + len(body)
    return (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-03-05T09:30:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{address}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {length}\r\n\r\n"
    ).encode() + (head + body + b"\r\n\r\n")


def zstandard(content: bytes) -> bytes:
    """Bytes packed by zstandard."""
    packed: bytes = ZSTANDARD.compress(content)
    return packed


def firsts(source: bytes | Path, format: str = "auto") -> list[str]:
    """The beginning of each story of a source, or its diagnostic."""
    stories = list(govnews.parse_each(source, format=format))
    return [story.blocks[0].text if story.blocks else str(story.diagnostics[0].kind) for story in stories]


PACKED = {
    "zip": zipped(FILES),
    "tar": tarred(FILES),
    "tar.gz": gzip.compress(tarred(FILES)),
    "tar.bz2": bz2.compress(tarred(FILES)),
    "tar.xz": lzma.compress(tarred(FILES)),
    "tar.zst": zstandard(tarred(FILES)),
    "tar.zst of two frames": zstandard(tarred(FILES)[:4000]) + zstandard(tarred(FILES)[4000:]),
    "zst in zip": zipped({name + ".zst": zstandard(content) for name, content in FILES.items()}),
    "zip in zip": zipped({"inner.zip": zipped(FILES)}),
    "gz in tar": tarred({name + ".gz": gzip.compress(content) for name, content in FILES.items()}),
}


@pytest.mark.parametrize("kind", PACKED)
def test_every_story_of_an_archive_is_read_and_nothing_else(kind: str) -> None:
    assert firsts(PACKED[kind]) == TEXTS


def test_nothing_is_written_where_an_archive_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    firsts(PACKED["zip"])
    firsts(PACKED["tar"])
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "b"]


def test_a_story_has_the_name_of_its_member(tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    path.write_bytes(zipped({"a/page.html": PAGE}))
    (story,) = govnews.parse_each(path)
    assert story.source.name == f"{path}!/a/page.html"
    assert govnews.parse(path) == story


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, zstandard])
def test_a_packed_page_is_one_story(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    path = tmp_path / "page.html.packed"
    path.write_bytes(pack(PAGE))
    assert govnews.parse(pack(PAGE)).source.text == "Quay opens\n\nIt opens on Monday."
    assert [story.source.name for story in govnews.parse_each(path)] == [f"{path}!/page.html"]


WARC = (
    record("https://port.example/1", PAGE)
    + record("https://port.example/logo.png", b"\x89PNG", "image/png")
    + record("https://port.example/gone", PAGE, status="404 Not Found")
    + record("https://port.example/2", "<p>Przystań w Łebie.</p>".encode("iso-8859-2"), "text/html; charset=iso-8859-2")
    + record("https://port.example/3", b"It rained.", "text/plain")
)
WET = (
    b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://port.example/1\r\n"
    b"WARC-Date: 2024-03-05T09:30:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
    b"Content-Type: text/plain\r\nContent-Length: 10\r\n\r\nIt rained.\r\n\r\n"
)


@pytest.mark.parametrize(
    "source", [WARC, gzip.compress(WARC), gzip.compress(WARC[:700]) + gzip.compress(WARC[700:]), zstandard(WARC)]
)
def test_the_pages_of_a_web_archive_are_stories(source: bytes) -> None:
    stories = list(govnews.parse_each(source))
    assert [story.source.name for story in stories] == [f"https://port.example/{i}" for i in (1, 2, 3)]
    assert [story.blocks[0].text for story in stories] == ["Quay opens", "Przystań w Łebie.", "It rained."]
    assert stories[1].source.encoding == "iso8859-2"


def dictionary() -> bytes:
    """A dictionary made of records."""
    samples = [record(f"https://port.example/{i}", PAGE.replace(b"Monday", f"day {i}".encode())) for i in range(200)]
    made: bytes = ZSTANDARD.train_dict(samples, 4000).dict_content
    return made


def with_dictionary(content: bytes, packed: bool) -> bytes:
    """A web archive that begins with the dictionary with which its records are packed."""
    known = dictionary()
    shown = zstandard(known) if packed else known
    records: bytes = ZSTANDARD.compress(content, zstd_dict=ZSTANDARD.ZstdDict(known))
    return b"\x5d\x2a\x4d\x18" + len(shown).to_bytes(4, "little") + shown + records


@pytest.mark.parametrize("packed", [True, False])
def test_a_web_archive_may_begin_with_its_dictionary(packed: bool) -> None:
    assert firsts(with_dictionary(WARC, packed)) == ["Quay opens", "Przystań w Łebie.", "It rained."]


def test_the_documents_of_a_web_archive_are_stories() -> None:
    paper = fpdf.FPDF()
    paper.add_page()
    paper.set_font("Helvetica")
    paper.cell(0, 5, "It opens on Monday.")
    source = record("https://port.example/quay.pdf", bytes(paper.output()), "application/pdf")
    (story,) = govnews.parse_each(source)
    assert (story.source.name, story.source.format) == ("https://port.example/quay.pdf", "pdf")
    assert story.source.text == "It opens on Monday."


def test_the_texts_of_a_wet_file_are_stories() -> None:
    assert firsts(WET) == ["It rained."]


@pytest.mark.parametrize(
    "source",
    [
        WARC[:-60],
        gzip.compress(WARC)[:-20],
        gzip.compress(tarred(FILES))[:-40],
        tarred(FILES)[:3000],
        zstandard(WARC + record("https://port.example/4", bytes(400_000), "image/png"))[:-4],
        zstandard(PAGE + b"<!-- " + b"It rained. " * 40_000)[:-4],
    ],
)
def test_an_archive_that_breaks_off_gives_what_is_whole_and_says_so(source: bytes) -> None:
    found = firsts(source)
    assert found[0] == "Quay opens"
    assert found[-1] == "truncated"


@pytest.mark.parametrize(
    "source",
    [
        b"PK\x03\x04" + b"x" * 99,
        b"\x1f\x8b\x08" + b"x" * 99,
        b"BZhx",
        b"WARC/1.0 x",
        ZST + b"x" * 99,
        b"\x5d\x2a\x4d\x18\4\0\0\0abcd",
        b"\x5d\x2a\x4d\x18",
    ],
)
def test_what_only_begins_like_an_archive_is_binary(source: bytes) -> None:
    with pytest.raises(errors.BinarySource):
        list(govnews.parse_each(source))


@pytest.mark.parametrize(
    "bomb",
    [
        zipped({"bomb.txt": b"0" * (members.LARGEST + 10), "page.html": PAGE}),
        tarred({"bomb.txt.zst": zstandard(b"0" * (members.LARGEST + 10)), "page.html": PAGE}),
    ],
)
def test_a_member_that_grows_is_refused_in_little_memory(bomb: bytes) -> None:
    assert len(bomb) < 200_000
    tracemalloc.start()
    assert firsts(bomb) == ["unreadable", "Quay opens"]
    assert tracemalloc.get_traced_memory()[1] < 4 * members.LARGEST
    tracemalloc.stop()


def test_a_member_that_is_a_broken_archive_is_said_to_be_unreadable() -> None:
    broken = {"a.zip": zipped(FILES)[:90], "b.zst": zstandard(PAGE)[:9], "c.png": b"\x89PNG", "page.html": PAGE}
    assert firsts(zipped(broken)) == ["unreadable", "unreadable", "Quay opens"]


def test_archives_that_nest_without_end_are_refused() -> None:
    nested = PAGE
    for level in range(8):
        nested = zipped({f"{level}.zip" if level else "page.html": nested})
    assert firsts(nested) == ["unreadable"]


def test_a_member_with_a_password_or_a_wrong_checksum_is_said_to_be_unreadable() -> None:
    broken = bytearray(zipped({"page.html": PAGE, "story.txt": b"It rained."}))
    at = broken.index(b"PK\x01\x02") + 16
    broken[at : at + 4] = b"\0\0\0\0"
    assert firsts(bytes(broken)) == ["unreadable", "It rained."]


def test_a_web_archive_is_parsed_in_constant_memory(tmp_path: Path) -> None:
    def peak(records: int) -> int:
        path = tmp_path / f"{records}.warc.gz"
        with gzip.open(path, "wb") as stream:
            for i in range(records):
                stream.write(record(f"https://port.example/{i}", PAGE.replace(b"Monday", b"Monday " * 200)))
        tracemalloc.start()
        count = sum(1 for _ in govnews.parse_each(path))
        assert count == records
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(5)
    assert peak(60) < 2 * peak(20) + 1_000_000


@pytest.mark.parametrize(
    ("modules", "source", "extra"),
    [(["fastwarc.warc"], WARC, "warc"), (["compression.zstd", "backports.zstd"], zstandard(PAGE), "zst")],
)
def test_without_the_extra_the_error_names_it(
    modules: list[str], source: bytes, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in modules:
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(errors.MissingExtra, match=rf"govnews\[{extra}\]"):
        firsts(source)


def test_a_large_archive_takes_no_longer_than_its_members() -> None:
    source = zipped({f"{i}.css": b"p {}" for i in range(3000)})
    with bounded(SECONDS):
        assert firsts(source) == []


@given(st.sampled_from([zstandard(tarred(FILES)), zstandard(PAGE), zstandard(WARC), zipped(FILES)]), st.data())
def test_garbled_archives_do_no_harm(source: bytes, data: st.DataObject) -> None:
    content = bytearray(source)
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(content[: data.draw(st.integers(0, len(content)))])
    with suppress(errors.BinarySource):
        reader = registry.reader("zst" if source.startswith(ZST) else "zip")
        assert isinstance(reader, Collection)
        list(reader.documents(io.BytesIO(cut), None))


def test_a_member_of_a_zip_without_a_name_is_read() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(zipfile.ZipInfo(""), "It rained in Linden.")
    assert [story.source.text for story in govnews.parse_each(stream.getvalue())] == ["It rained in Linden."]
