"""Memory of a web archive: whether it stays the same however many pages the archive holds.

    python benchmarks/archive_memory.py FOLDER [--records N]

FOLDER holds pages (.html). A packed web archive of N records is written from them into a temporary folder, taking the
pages again and again; then a tenth of it, the whole, and the whole with its end cut off are parsed, story by story.
"""

from __future__ import annotations

import argparse
import gzip
import tempfile
import time
import tracemalloc
from itertools import cycle, islice
from pathlib import Path

import govnews

HEAD = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://pages.example/{number}\r\n"
    "WARC-Date: 2024-03-05T09:30:00Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
    "Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n"
)
HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"


def write(path: Path, pages: list[Path], records: int) -> None:
    """An archive of so many records, each packed by itself as crawlers do it."""
    with path.open("wb") as stream:
        for number, page in enumerate(islice(cycle(pages), records)):
            content = HTTP + page.read_bytes()
            head = HEAD.format(number=number, length=len(content)).encode()
            stream.write(gzip.compress(head + content + b"\r\n\r\n", 1))


def measure(path: Path, what: str) -> None:
    """Parse an archive and print how many stories it gave, its last diagnostic, the time and the most memory."""
    tracemalloc.start()
    start, count, last = time.perf_counter(), 0, ""
    for story in govnews.parse_each(path):
        count += bool(story.blocks)
        last = "" if story.blocks else str(story.diagnostics[0].kind)
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    seconds = time.perf_counter() - start
    print(f"{what:12} {count:6,} stories  {last:10} {seconds:7.1f} s  {peak:6.1f} MB at most")


def main() -> None:
    """Write the archives, then measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--records", type=int, default=1000)
    options = parser.parse_args()
    pages = sorted(options.folder.rglob("*.html"))
    with tempfile.TemporaryDirectory() as folder:
        for what, records in (("a tenth", options.records // 10), ("whole", options.records)):
            path = Path(folder) / f"{records}.warc.gz"
            write(path, pages, records)
            measure(path, what)
        path.write_bytes(path.read_bytes()[:-5000])
        measure(path, "cut off")


if __name__ == "__main__":
    main()
