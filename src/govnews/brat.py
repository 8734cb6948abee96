"""Folders and archives of brat's files, back to stories: what people marked or corrected there."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from govnews.errors import SourceError, SourceNotFound, UnreadableFile
from govnews.model import Story
from govnews.standoff import to_story

__all__ = ["read"]


def read(path: os.PathLike[str]) -> Iterator[Story]:
    """The stories of a folder of brat's, folders in it too, or of a zip archive, in the order of their names.

    Each .ann file has its .txt file beside it; `source.name` is the latter's. A story has the quotations, terms and
    speakers that are marked, and nothing else: see `govnews.standoff.to_story`. Raises SourceNotFound for a path that
    there is not, UnreadableFile for files that are not UTF-8, for a text that is missing, and a broken archive.

    >>> import govnews, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     govnews.dump(govnews.parse("Mayor Jane Doe said: “It opens.”"), "brat", Path(folder, "quay.zip"))
    ...     [story.quotations[0].text for story in read(Path(folder, "quay.zip"))]
    ['It opens.']
    """
    where = Path(path)
    if not where.exists():
        raise SourceNotFound(str(where))
    if where.is_dir():
        yield from _folder(where)
        return
    try:
        with zipfile.ZipFile(where) as archive:
            for name in sorted(name for name in archive.namelist() if name.endswith(".ann")):
                text = name.removesuffix(".ann") + ".txt"
                yield _story(archive.read(text), archive.read(name), f"{where}/{text}")
    except (zipfile.BadZipFile, KeyError) as error:
        raise UnreadableFile(str(where), "brat", str(error.args[0])) from error


def _folder(folder: Path) -> Iterator[Story]:
    for marked in sorted(folder.rglob("*.ann")):
        text = marked.with_suffix(".txt")
        try:
            yield _story(text.read_bytes(), marked.read_bytes(), str(text))
        except FileNotFoundError as error:
            raise UnreadableFile(str(marked), "brat", f"there is no {text.name} beside it") from error
        except OSError as error:
            raise SourceError(str(marked), error.strerror or str(error)) from error


def _story(text: bytes, marked: bytes, name: str) -> Story:
    try:
        return to_story(text.decode("utf-8"), marked.decode("utf-8"), name)
    except UnicodeDecodeError as error:
        raise UnreadableFile(name, "brat", "it is not UTF-8") from error
