"""Inputs: the files that files, folders and patterns name, in the same order at any time."""

from __future__ import annotations

import glob
import hashlib
import json
import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path, PurePath

from attrs import frozen

from govnews import members
from govnews.errors import SourceError, SourceNotFound
from govnews.recognition import recognise

NAME = "inputs.jsonl"
_SAMPLE = 65_536


@frozen
class Input:
    """A file to read: its name as it was reached, its size in bytes, and when it was changed last, in nanoseconds."""

    name: str
    size: int
    changed: int

    @classmethod
    def of(cls, path: Path) -> Input:
        """The input of a file; raises SourceError where the system does not tell."""
        try:
            facts = path.stat()
        except OSError as error:
            raise SourceError(str(path), error.strerror or str(error)) from error
        return cls(str(path), facts.st_size, facts.st_mtime_ns)

    def line(self) -> str:
        """The input as a line of JSON."""
        return json.dumps([self.name, self.size, self.changed]) + "\n"

    @classmethod
    def of_line(cls, line: str) -> Input:
        """The input that `line` gave."""
        return cls(*json.loads(line))


@frozen
class Listing:
    """What all inputs are together: how many, how many bytes, and a hash of their lines."""

    count: int
    size: int
    digest: str

    @classmethod
    def of(cls, inputs: Iterable[Input]) -> Listing:
        """The listing of inputs."""
        count, size, digest = 0, 0, hashlib.sha256()
        for each in inputs:
            count += 1
            size += each.size
            digest.update(each.line().encode())
        return cls(count, size, digest.hexdigest())


def listed(folder: Path) -> Generator[Input, None, None]:
    """The inputs that the folder of a corpus lists."""
    with (folder / NAME).open(encoding="utf-8") as stream:
        yield from map(Input.of_line, stream)


def found(named: Sequence[os.PathLike[str] | str], out: Path) -> Iterator[Input]:
    """The inputs that files, folders and patterns such as `news/**/*.html` name, each once; none of those in `out`.

    A folder gives all files in it and in the folders in it, by name, except hidden ones and those that can hold no
    story: plain text under a name that no text has, as a style sheet, a script or a picture. A file that is named
    itself is always taken. Raises SourceNotFound for a name or a pattern that nothing has.
    """
    taken: set[str] = set()
    out_place = os.path.realpath(out)
    for path in _named(named):
        place = os.path.realpath(path)
        if not taken.isdisjoint((place, *map(str, PurePath(place).parents))):
            continue
        files = _files(path, taken | {out_place}) if path.is_dir() else (path,)
        yield from map(Input.of, files)
        taken.add(place)


def _named(named: Sequence[os.PathLike[str] | str]) -> Iterator[Path]:
    for each in named:
        name = os.fspath(each)
        # A pattern may be absolute, which Path.glob() refuses.
        matches = [name] if os.path.lexists(name) else sorted(glob.glob(name, recursive=True))  # noqa: PTH207
        if not matches:
            raise SourceNotFound(name)
        yield from map(Path, matches)


def _files(folder: Path, without: set[str]) -> Iterator[Path]:
    # Not by calling itself: folders can be deeper than Python can call.
    levels = [_entries(folder)]
    while levels:
        entry = next(levels[-1], None)
        if entry is None:
            levels.pop()
        elif entry.name.startswith(".") or os.path.realpath(entry.path) in without:
            continue
        elif entry.is_dir(follow_symlinks=False):
            levels.append(_entries(Path(entry.path)))
        elif entry.is_file() and _can_hold_stories(Path(entry.path)):
            yield Path(entry.path)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        return iter(sorted(os.scandir(folder), key=lambda entry: entry.name))
    except OSError as error:
        raise SourceError(str(folder), error.strerror or str(error)) from error


def _can_hold_stories(path: Path) -> bool:
    sample = b""
    # One that cannot be opened is taken, so that it is told among the failures.
    with suppress(OSError):
        with path.open("rb") as stream:
            sample = stream.read(_SAMPLE)
        return members.can_be_story(recognise(sample), path.name)
    return True
