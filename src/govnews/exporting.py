"""Stories out and back in: `dump` and `dumps` write any format, `load` and `loads` read the JSON ones."""

from __future__ import annotations

import io
import json
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from govnews.codec import from_data
from govnews.contracts import Exporter, FolderExporter
from govnews.errors import (
    DocumentError,
    GovnewsError,
    NotAStory,
    OptionError,
    SourceError,
    SourceIsFolder,
    SourceNotFound,
    WriteError,
)
from govnews.model import Story
from govnews.plugins import Handed, writing
from govnews.registry import exporter as exporter_named

__all__ = ["dump", "dumps", "load", "loads"]

_BLANKS = " \t\r\n"
_BYTE_STREAMS = (io.RawIOBase, io.BufferedIOBase)


def dumps(stories: Story | Iterable[Story], /, exporter: str = "json", **options: Any) -> str:
    """The text of one story or of several in an exporter's format; options are the exporter's fields.

    Raises `UnknownExporter`, `OptionError`, and `NotAStory` where something else is among the stories.

    >>> from govnews.model import Source
    >>> dumps([], indent=None)
    '[]\\n'
    >>> loads(dumps(Story(Source("It rained."))))
    <Story without headline: 0 blocks, 0 speaker blocks, 0 quotations, 0 speakers>
    """
    writer = exporter_named(exporter, **options)
    if _is_binary(writer):
        raise OptionError(exporter, "it writes bytes; give dump() a binary stream or a path", options)
    stream = io.StringIO(newline="")
    _write(exporter, writer, stories, stream)
    return stream.getvalue()


def dump(
    stories: Story | Iterable[Story], /, exporter: str, stream: IO[Any] | os.PathLike[str], **options: Any
) -> None:
    """Write one story or several to a stream, or to a file given as a path.

    Stories are written as they come. A text exporter needs a text stream (open files with newline="" and UTF-8), a
    binary one a stream of bytes. A file is written beside its place and renamed, so that it is there whole or not at
    all. A path without a suffix is a folder for an exporter that can fill one, as "html" can: then each story gets a
    file of its own there. Raises `WriteError` where a file cannot be written, `PluginFailure` where an exporter that is
    not built in fails, and what `dumps` raises.

    >>> import io
    >>> stream = io.StringIO(newline="")
    >>> dump([], "csv", stream, of="speakers", header=False)
    >>> stream.getvalue()
    ''
    """
    writer = exporter_named(exporter, **options)
    if isinstance(stream, os.PathLike):
        path = Path(stream)
        if isinstance(writer, FolderExporter) and _is_folder(path):
            _write_folder(exporter, writer, stories, path)
        else:
            _write_file(exporter, writer, stories, path)
        return
    _refuse_stream(exporter, writer, stream)
    _write(exporter, writer, stories, stream)


def loads(text: str | bytes) -> Story | list[Story]:
    """The story of a JSON object, or the stories of a JSON array or of several objects (JSON Lines), in a list.

    Raises `DocumentError` for all else, empty text included. JSON Lines of a single line is the one story.

    >>> loads('[{"govnews": "1", "source": {"text": "It rained."}}]')
    [<Story without headline: 0 blocks, 0 speaker blocks, 0 quotations, 0 speakers>]
    >>> loads("{}")
    Traceback (most recent call last):
    govnews.errors.DocumentError: this is not a govnews story: the version of the format, "1", is missing at $.govnews
    """
    numbered = list(documents(text))
    if len(numbered) != 1:
        return [_story(value, f"line {line}: $") for line, value in numbered]
    ((_, value),) = numbered
    if isinstance(value, list):
        return [_story(item, f"$[{number}]") for number, item in enumerate(value)]
    return from_data(value)


def load(stream: IO[Any] | os.PathLike[str]) -> Story | list[Story]:
    """What `loads` makes of a stream's content, text or bytes, or of a file's, given as a path.

    Raises `SourceNotFound`, `SourceIsFolder` or `SourceError` for a file that cannot be read, else what `loads` raises.
    """
    if isinstance(stream, os.PathLike):
        return loads(_content(Path(stream)))
    try:
        content = stream.read()
    except UnicodeDecodeError as error:
        raise DocumentError("$", f"it is not {error.encoding}: {error.reason}") from error
    return loads(content)


# Writing.


def _write(exporter: str, writer: Exporter, stories: Story | Iterable[Story], stream: IO[Any]) -> None:
    # A story is iterable itself, so it has to be asked for first.
    handed = Handed(() if isinstance(stories, Story) else _checked(stories))
    # An exporter may write a lone story otherwise than several: JSON has an object for it.
    write_one: Callable[[Story, IO[Any]], None] | None = getattr(writer, "write_one", None)
    with writing(exporter, handed):
        if not isinstance(stories, Story):
            writer.write(iter(handed), stream)
        elif write_one is None:
            writer.write((stories,), stream)
        else:
            write_one(stories, stream)


def _checked(stories: Iterable[Story]) -> Iterator[Story]:
    try:
        several = iter(stories)
    except TypeError:
        raise NotAStory(stories) from None
    for story in several:
        if not isinstance(story, Story):
            raise NotAStory(story)
        yield story


def _is_binary(writer: Exporter) -> bool:
    return bool(getattr(writer, "binary", False))


def _refuse_stream(exporter: str, writer: Exporter, stream: object) -> None:
    if not hasattr(stream, "write"):
        raise WriteError(repr(stream), "it is neither a stream nor a path such as pathlib.Path gives")
    if _is_binary(writer) and isinstance(stream, io.TextIOBase):
        raise OptionError(exporter, "it writes bytes, and the stream takes text", ())
    if not _is_binary(writer) and isinstance(stream, _BYTE_STREAMS):
        raise OptionError(exporter, "it writes text, and the stream takes bytes", ())


def _is_folder(path: Path) -> bool:
    return path.is_dir() or not (path.suffix or path.exists())


def _write_folder(exporter: str, writer: FolderExporter, stories: Story | Iterable[Story], folder: Path) -> None:
    """Write the files of a folder, each whole or not at all; what else is in the folder stays."""
    handed = Handed((stories,) if isinstance(stories, Story) else _checked(stories))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with writing(exporter, handed):
            _fill(folder, writer.files(iter(handed)))
    except GovnewsError:
        raise
    except (OSError, UnicodeEncodeError) as error:
        raise WriteError(str(folder), getattr(error, "strerror", None) or str(error)) from error


def _fill(folder: Path, files: Iterable[tuple[str, Iterable[str]]]) -> None:
    for name, pieces in files:
        with _beside(folder / name, binary=False) as stream:
            stream.writelines(pieces)


def _write_file(exporter: str, writer: Exporter, stories: Story | Iterable[Story], path: Path) -> None:
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe must not be replaced by a file; a folder cannot be opened, which says so.
            with _opened(path, "w", _is_binary(writer)) as stream:
                _write(exporter, writer, stories, stream)
        else:
            with _beside(path.resolve(), _is_binary(writer)) as stream:
                _write(exporter, writer, stories, stream)
    except GovnewsError:
        raise
    except (OSError, UnicodeEncodeError) as error:
        raise WriteError(str(path), getattr(error, "strerror", None) or str(error)) from error


@contextmanager
def _beside(path: Path, binary: bool) -> Iterator[IO[Any]]:
    """A file beside the path that takes its place when it is whole."""
    beside = path.with_name(f".govnews-{os.urandom(8).hex()}.part")
    try:
        with _opened(beside, "x", binary) as stream:
            yield stream
        if path.exists():
            beside.chmod(stat.S_IMODE(path.stat().st_mode))
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _opened(path: Path, mode: str, binary: bool) -> IO[Any]:
    text = {} if binary else {"encoding": "utf-8", "newline": ""}
    return path.open(mode + "b" if binary else mode, **text)  # type: ignore[call-overload, no-any-return]


# Reading.


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise SourceNotFound(str(path)) from error
    except IsADirectoryError as error:
        raise SourceIsFolder(str(path)) from error
    except (OSError, ValueError) as error:
        raise SourceError(str(path), getattr(error, "strerror", None) or str(error)) from error


def _decoded(text: str | bytes) -> str:
    if isinstance(text, str):
        return text.removeprefix("\ufeff")
    if not isinstance(text, bytes | bytearray):
        raise DocumentError("$", f"text or bytes were expected, not {type(text).__name__}")
    encoding = json.detect_encoding(text)
    try:
        return text.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError("$", f"it is not {encoding}: {error.reason}") from error


def documents(content: str | bytes) -> Iterator[tuple[int, Any]]:
    """The JSON values of a text and the lines that they begin on: mostly one, in JSON Lines several.

    Raises `DocumentError` where it is no JSON.

    >>> list(documents('{"a": 1}\\n[2]'))
    [(1, {'a': 1}), (2, [2])]
    """
    text = _decoded(content)
    decoder, at, line = json.JSONDecoder(), _after_blanks(text, 0), 1
    line += text.count("\n", 0, at)
    if at == len(text):
        raise DocumentError("$", "it is empty")
    while at < len(text):
        value, end = _value(decoder, text, at)
        yield line, value
        end = _after_blanks(text, end)
        line += text.count("\n", at, end)
        at = end


def _value(decoder: json.JSONDecoder, text: str, at: int) -> tuple[Any, int]:
    try:
        return decoder.raw_decode(text, at)
    except json.JSONDecodeError as error:
        raise DocumentError(f"line {error.lineno}, column {error.colno}", f"it is not JSON ({error.msg})") from error
    except RecursionError:
        raise DocumentError("$", "it is nested too deeply") from None
    except ValueError as error:
        raise DocumentError("$", f"it has a number that is too long ({error})") from error


def _after_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BLANKS:
        at += 1
    return at


def _story(data: object, prefix: str) -> Story:
    try:
        return from_data(data)
    except DocumentError as error:
        raise DocumentError(prefix + error.where.removeprefix("$"), error.reason) from error
