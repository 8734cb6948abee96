"""The manifest: what a corpus is made from and how, and which parts of it are done."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from govnews.errors import CorpusError, GovnewsError, WriteError

NAME = "manifest.jsonl"


@frozen
class Part:
    """A part that is done: its number, how many results and rows it has, and where the next part begins.

    That is at the `input` of that number, from 0, after so many of its stories; `read` bytes of all inputs come before.
    """

    part: int
    results: int
    rows: Mapping[str, int]
    input: int
    story: int
    read: int


@frozen
class Manifest:
    """How a corpus is made, the parts that are done, and whether all is."""

    head: Mapping[str, Any]
    parts: tuple[Part, ...] = ()
    is_done: bool = False

    @property
    def last(self) -> Part:
        """The last part that is done; before the first one, a part before all parts."""
        return self.parts[-1] if self.parts else Part(-1, 0, {}, 0, 0, 0)

    def rows(self, table: str) -> int:
        """How many rows of a table are in the parts that are done."""
        return sum(part.rows.get(table, 0) for part in self.parts)


def read(folder: Path) -> Manifest | None:
    """The manifest of a folder, or None where there is none. A last line that a break has cut is taken away."""
    path = folder / NAME
    with writing(path):
        if not path.exists():
            return None
        content = path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if whole != content:
            os.truncate(path, len(whole))
    try:
        head, *lines = [json.loads(line) for line in whole.splitlines()]
        parts = tuple(Part(**line) for line in lines if "part" in line)
    except (ValueError, TypeError) as error:
        raise CorpusError(str(path), f"it is no manifest of a corpus ({error})") from error
    return Manifest(head, parts, any("done" in line for line in lines))


def begin(folder: Path, head: Mapping[str, Any]) -> None:
    """Write the manifest of a corpus of which no part is done."""
    with replaced(folder / NAME) as (beside,):
        beside.write_text(json.dumps(head) + "\n", encoding="utf-8")


def add(folder: Path, line: Part | Mapping[str, Any]) -> None:
    """Note a part that is done, or that all is; what cannot be written whole is taken back."""
    path = folder / NAME
    written = json.dumps(asdict(line) if isinstance(line, Part) else line).encode() + b"\n"
    with writing(path), path.open("r+b", buffering=0) as stream:
        size = stream.seek(0, os.SEEK_END)
        try:
            if stream.write(written) != len(written):
                raise OSError("the disk is full")
            os.fsync(stream.fileno())
        except OSError:
            stream.truncate(size)
            raise


@contextmanager
def replaced(*paths: Path) -> Iterator[tuple[Path, ...]]:
    """Files to be written beside `paths`, which take their places when all is well, and are gone when it is not."""
    besides = tuple(path.with_name(path.name + ".tmp") for path in paths)
    with writing(paths[0]):
        try:
            yield besides
            for beside in besides:
                _make_safe(beside)
            for beside, path in zip(besides, paths, strict=True):
                beside.replace(path)
        except BaseException:
            for beside in besides:
                with suppress(OSError):
                    beside.unlink()
            raise


def _make_safe(path: Path) -> None:
    # A disk may find only now that it is full.
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """What the system says against writing becomes a WriteError."""
    try:
        yield
    except GovnewsError:
        raise
    except OSError as error:
        raise WriteError(str(path), error.strerror or str(error)) from error
