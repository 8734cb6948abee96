"""Where the fuzzer begins: the goldens and the seeds, laid out in each format."""

from __future__ import annotations

import bz2
import gzip
import io
import itertools
import json
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from html import escape
from importlib import import_module
from pathlib import Path

import govnews

ROOT = Path(__file__).parent.parent
LONGEST = 2_500
MOST = 6_000


@cache
def texts() -> tuple[str, ...]:
    """The stories of the goldens and of seeds/."""
    files = sorted((*ROOT.glob("tests/goldens/*.txt"), *ROOT.glob("seeds/*.txt")))
    return tuple(file.read_text("utf-8") for file in files)


def short() -> Iterator[str]:
    """The beginnings of the stories, and the whole of the short ones."""
    for text in texts():
        cut = text.split("\n\n")
        yield from dict.fromkeys(("\n\n".join(cut[: 2 + len(text) % 3]), *([text] if len(text) < LONGEST else [])))


def seeds(target: str) -> Iterator[bytes]:
    """The first inputs of a target, none longer than what the fuzzer makes of them."""
    return (seed for seed in _seeds(target) if len(seed) < MOST)


def _seeds(target: str) -> Iterator[bytes]:
    make = MAKERS.get(target.removeprefix("read-"), str.encode)
    if target.startswith("write-"):
        make = _either
    for text in short():
        yield make(text)
    if target == "parse-bytes":
        yield from (make(next(short())) for make in MAKERS.values())


def _paragraphs(text: str) -> list[str]:
    return [paragraph for paragraph in text.split("\n\n") if paragraph.strip()]


def _page(text: str) -> bytes:
    title, *others = _paragraphs(text)
    body = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in others)
    return f"<!DOCTYPE html><title>{escape(title)}</title><main><h1>{escape(title)}</h1>{body}</main>".encode()


def _item(text: str) -> bytes:
    title, *others = _paragraphs(text)
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in others)
    links = {"organisations": [{"title": "Port Board"}]}
    item = {"title": title, "schema_name": "news_article", "document_type": "press_release", "links": links}
    return json.dumps({**item, "first_published_at": "2024-03-05T09:30:00Z", "details": {"body": body}}).encode()


def _feed(text: str) -> bytes:
    title, *others = map(escape, _paragraphs(text))
    items = "".join(f"<item><title>{title}</title><description>{one}</description></item>" for one in others[:2])
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'.encode()


def _atom(text: str) -> bytes:
    title, *others = map(escape, _paragraphs(text))
    entry = f"<entry><title>{title}</title><updated>2024-03-05T09:30:00Z</updated><content>{' '.join(others)}</content>"
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</entry></feed>'.encode()


def _elements(text: str) -> bytes:
    title, *others = map(escape, _paragraphs(text))
    body = "".join(f"<p>{one}</p>" for one in others)
    return f'<?xml version="1.0"?><news><item><title>{title}</title><body>{body}</body></item></news>'.encode()


def _record(text: str) -> bytes:
    title, *others = _paragraphs(text)
    return json.dumps({"title": title, "body": "\n\n".join(others), "date": "2024-03-05"}).encode() + b"\n"


def _search(text: str) -> bytes:
    return json.dumps(
        {"results": [{"title": _paragraphs(text)[0], "link": "/quay", "indexable_content": text}]}
    ).encode()


def _cells(text: str) -> bytes:
    return ('title,text,date\r\nQuay,"' + text.replace('"', '""') + '",2024-03-05\r\n').encode()


def _letter(text: str) -> bytes:
    head = "From: press@port.example\nSubject: Quay\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    return (head + text).encode()


def _front(text: str) -> bytes:
    title, *others = _paragraphs(text)
    return f"---\ntitle: {title.lstrip('# ')}\n---\n\n{chr(10).join(others)}\n\n$C\nPort Board\n$C\n".encode()


def _zip(text: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a/story.txt", text)
        archive.writestr("b.html", _page(text))
    return stream.getvalue()


def _tar(text: str) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        info = tarfile.TarInfo("story.txt")
        info.size = len(text.encode())
        archive.addfile(info, io.BytesIO(text.encode()))
    # Without the blanks at the end that fill up ten kilobytes.
    return stream.getvalue()[: 512 * (4 + len(text.encode()) // 512)]


def _web_archive(text: str) -> bytes:
    page = _page(text)
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(page)}\r\n\r\n".encode()
    return (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://port.example/\r\nWARC-Date: 2024-03-05T09:30:00Z"
        "\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(head) + len(page)}\r\n\r\n"
    ).encode() + (head + page + b"\r\n\r\n")


def _columns(text: str) -> bytes:
    import pyarrow.parquet  # noqa: PLC0415 (large, and only this needs it)

    stream = io.BytesIO()
    columns = {"title": [_paragraphs(text)[0]], "text": [text]}
    pyarrow.parquet.write_table(pyarrow.table(columns), stream, compression="none")
    return stream.getvalue()


def _word(text: str) -> bytes:
    """Less than Word puts in, so that it is short, and not packed, so that it can be changed."""
    stream, kind = io.BytesIO(), "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", f'<R><r Type="{kind}" Target="word/document.xml"/></R>')
        archive.writestr("word/document.xml", _word_body(text))
    return stream.getvalue()


def _word_body(text: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    runs = "".join(f"<w:p><w:r><w:t>{escape(one)}</w:t></w:r></w:p>" for one in _paragraphs(text))
    return f'<w:document xmlns:w="{space}"><w:body>{runs}</w:body></w:document>'.encode()


def _paper(text: str) -> bytes:
    import fpdf  # noqa: PLC0415 (only this needs it)

    paper = fpdf.FPDF()
    paper.set_compression(False)
    paper.add_page()
    paper.set_font("Helvetica", size=11)
    paper.multi_cell(0, 5, text.encode("latin-1", "replace").decode("latin-1"))
    return bytes(paper.output())


def _command(text: str) -> bytes:
    return bytes((len(text) % 5, len(text) % 256, len(text) * 7 % 256)) + b"width=40\n" + text.encode()


@cache
def _told() -> tuple[bytes, ...]:
    return tuple(govnews.dumps(govnews.parse(text), indent=None).encode() for text in itertools.islice(short(), 16))


def story(number: int) -> bytes:
    """One of some stories as JSON."""
    return _told()[number % len(_told())]


def _either(text: str) -> bytes:
    return govnews.dumps(govnews.parse(text), indent=None).encode() if len(text) % 2 else text.encode()


def _zstandard(text: str) -> bytes:
    zstandard = import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
    packed: bytes = zstandard.compress(text.encode())
    return packed


MAKERS: Mapping[str, Callable[[str], bytes]] = {
    "html": _page,
    "content-api": _item,
    "rss": _feed,
    "atom": _atom,
    "jsonl": _record,
    "xml": _elements,
    "search": _search,
    "csv": _cells,
    "eml": _letter,
    "markdown": _front,
    "govspeak": _front,
    "zip": _zip,
    "tar": _tar,
    "gz": lambda text: (gzip if len(text) % 2 else bz2).compress(text.encode()),
    "zst": _zstandard,
    "warc": _web_archive,
    "parquet": _columns,
    "docx": _word,
    "word-body": _word_body,
    "pdf": _paper,
    "load": lambda text: govnews.dumps(govnews.parse(text), indent=None).encode(),
    "load-values": lambda text: bytes((len(text) % 16, len(text) % 256, len(text) // 256)),
    "command-line": _command,
}
