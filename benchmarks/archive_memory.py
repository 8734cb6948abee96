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
from typing import TYPE_CHECKING

import govnews

if TYPE_CHECKING:
    from benchmarks import figures
else:
    import figures

COLUMNS = ("archive", "stories", "last diagnostic", "seconds", "memory at most")

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


def row(path: Path, what: str) -> tuple[str, ...]:
    """Parse an archive: how many stories it gave, its last diagnostic, the time and the most memory."""
    tracemalloc.start()
    start, count, last = time.perf_counter(), 0, ""
    for story in govnews.parse_each(path):
        count += bool(story.blocks)
        last = "" if story.blocks else str(story.diagnostics[0].kind)
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return what, f"{count:,}", last, f"{time.perf_counter() - start:.1f}", f"{peak:.1f} MB"


def table(pages: Path, records: int) -> figures.Table:
    """Write the archives, then measure."""
    files, rows = sorted(pages.rglob("*.html")), []
    with tempfile.TemporaryDirectory() as folder:
        for what, number in (("a tenth", records // 10), ("whole", records)):
            path = Path(folder) / f"{number}.warc.gz"
            write(path, files, number)
            rows.append(row(path, what))
        path.write_bytes(path.read_bytes()[:-5000])
        rows.append(row(path, "cut off"))
    return figures.Table(f"A web archive of {records:,} pages", COLUMNS, rows)


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--records", type=int, default=1000)
    options = parser.parse_args()
    print(figures.machine(), table(options.folder, options.records).markdown(), sep="\n\n")


if __name__ == "__main__":
    main()
