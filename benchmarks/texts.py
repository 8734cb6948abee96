"""The texts that a benchmark runs over: of folders, text files, JSON Lines files and tar archives.

A script takes them from its command line by `add_options` and `chosen`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tarfile
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, NamedTuple

SUFFIXES = {".txt", ".md"}
LINES = (".jsonl", ".jsonl.gz")


class Text(NamedTuple):
    """A text or its bytes, and the name of the file or line that it comes from."""

    name: str
    content: str | bytes


def add_options(parser: argparse.ArgumentParser) -> None:
    """What every script that takes texts understands."""
    parser.add_argument(
        "texts",
        type=Path,
        nargs="+",
        metavar="TEXTS",
        help="a folder or a tar archive of .txt and .md files, one such file, a .jsonl or .jsonl.gz file",
    )
    parser.add_argument(
        "--field",
        action="append",
        metavar="NAME",
        help="the field of JSON Lines that holds the text (default text); of several the texts are joined",
    )
    parser.add_argument("--bytes", action="store_true", help="hand on files as bytes; govnews finds their encoding")
    parser.add_argument("--limit", type=int, metavar="N", help="take only the first N texts")


def chosen(given: argparse.Namespace) -> list[Text]:
    """The texts that the command line names; it ends with a message where there are none."""
    every = chain.from_iterable(read(path, given.field or ["text"], given.bytes) for path in given.texts)
    texts = list(islice(every, given.limit))
    if not texts:
        raise SystemExit(f"there are no texts in {', '.join(map(str, given.texts))}")
    return texts


def read(path: Path, fields: Sequence[str], raw: bool) -> Iterator[Text]:
    """The texts of a folder, of one file or of an archive."""
    if path.name.endswith(LINES):
        return of_lines(path, fields)
    files = of_folder(path) if path.is_dir() else of_file(path)
    return files if raw else (Text(name, decoded(content)) for name, content in files)


def decoded(content: str | bytes) -> str:
    """The text of a file taken for UTF-8, line ends kept."""
    return content if isinstance(content, str) else content.decode("utf-8", errors="replace")


def of_folder(folder: Path) -> Iterator[Text]:
    """The text files of a folder and of those in it."""
    for file in sorted(file for file in folder.rglob("*") if file.suffix in SUFFIXES):
        yield Text(file.relative_to(folder).as_posix(), file.read_bytes())


def of_file(path: Path) -> Iterator[Text]:
    """A text file, or the text files of a tar archive, compressed or not."""
    if path.suffix in SUFFIXES:
        yield Text(path.name, path.read_bytes())
        return
    with tarfile.open(path) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None and Path(member.name).suffix in SUFFIXES:
                yield Text(member.name, content.read())


def of_lines(path: Path, fields: Sequence[str]) -> Iterator[Text]:
    """The texts of a JSON Lines file whose lines are strings, or objects with one or more fields of text."""
    with opened(path) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                name = f"{path.name}:{number}"
                yield Text(name, of_value(json.loads(line), fields, name))


def opened(path: Path) -> IO[str]:
    """A text file that may be gzipped."""
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def of_value(value: Any, fields: Sequence[str], name: str) -> str:
    """The text of one line's value: its fields joined by empty lines, fields without text left out."""
    if isinstance(value, str):
        return value
    if not any(field in value for field in fields):
        raise SystemExit(f"{name} has no field {' or '.join(fields)}; say which by --field")
    return "\n\n".join(value[field] for field in fields if value.get(field))
