"""Members: what archives hold, as documents, one after another and never on a path that an archive names."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import PurePosixPath
from typing import IO, Any, Protocol

from attrs import define, field

from govnews import registry
from govnews.contracts import Collection, Document
from govnews.errors import BinarySource, GovnewsError, ManyStories, MissingExtra
from govnews.model import Diagnostic, DiagnosticKind, Source
from govnews.recognition import recognise


class _Reading(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class _Stepping(Protocol):
    def read1(self, size: int = -1, /) -> bytes: ...


# Between an archive's name and that of what it holds.
JOINT = "!/"
LARGEST = 64 * 1024 * 1024
DEEPEST = 3
_STEP = 1 << 16
_BROKEN = (EOFError, OSError, zlib.error, lzma.LZMAError)
# One interface, in the standard library from Python 3.14 on.
_ZST = b"\x28\xb5\x2f\xfd"
_ZSTANDARD = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
_ARCHIVES = frozenset(("gz", "tar", "warc", "zip", "zst"))
# Plain text under these names is a story; elsewhere it is a style sheet, a script or data.
_TEXTS = frozenset(("", ".txt", ".text", ".md", ".markdown", ".govspeak"))


def _zstandard(stream: Any) -> _Stepping:
    opened: _Stepping = _zstandard_module().ZstdFile(stream)
    return opened


def _with_dictionary(stream: Any) -> _Stepping:
    """A stream that begins with the dictionary with which it is packed, as web archives may; itself packed or not."""
    module = _zstandard_module()
    length = int.from_bytes(_exactly(stream, 8)[4:], "little")
    content = _exactly(stream, min(length, LARGEST))
    if content.startswith(_ZST):
        content = module.ZstdFile(io.BytesIO(content)).read(LARGEST)
    opened: _Stepping = module.ZstdFile(stream, zstd_dict=module.ZstdDict(content))
    return opened


def _zstandard_module() -> Any:
    try:
        return import_module(_ZSTANDARD)
    except ImportError as error:
        raise MissingExtra("unpacking zstandard data", "zst") from error


def _exactly(stream: _Reading, size: int) -> bytes:
    """So many bytes of a stream, or all that are left."""
    parts = []
    while size > 0 and (part := stream.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


_OPENERS: Mapping[bytes, Callable[[Any], _Stepping]] = {
    b"\x1f\x8b": lambda stream: gzip.GzipFile(fileobj=stream),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ": lzma.LZMAFile,
    _ZST: _zstandard,
    b"\x5d\x2a\x4d\x18": _with_dictionary,
}


def broken(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """The errors of packed data that cannot be unpacked, and others; those of zstandard are known once it is loaded."""
    loaded = sys.modules.get(_ZSTANDARD)
    return (*others, *_BROKEN) if loaded is None else (*others, *_BROKEN, loaded.ZstdError)


def documents(content: bytes, name: str, *, is_story: bool = False) -> Iterator[Document]:
    """The documents of one member; pictures, programs, styles and scripts have none.

    `is_story` is True of plain text that is a story whatever its name says. What cannot be read is an empty document
    with a diagnostic.

    >>> [document.source.text for document in documents(b"<p>It opens.", "a.zip!/b.html")]
    ['It opens.']
    """
    if name.count(JOINT) > DEEPEST:
        yield odd(name, DiagnosticKind.UNREADABLE, "archives nest too deep here")
        return
    found = recognise(content)
    if not is_story and not can_be_story(found, name):
        return
    try:
        reader = registry.reader(found)
        if isinstance(reader, Collection):
            yield from reader.documents(io.BytesIO(content), name)
        else:
            yield reader.read(content, name)
    except BinarySource as error:
        if found in _ARCHIVES:
            yield odd(name, DiagnosticKind.UNREADABLE, str(error))
    except GovnewsError as error:
        yield odd(name, DiagnosticKind.UNREADABLE, str(error))


def can_be_story(format: str, name: str) -> bool:
    """Whether what is of a format may be a story, by its name: plain text under the name of a script is none.

    >>> can_be_story("text", "a.txt"), can_be_story("text", "a.css"), can_be_story("html", "a.php")
    (True, False, True)
    """
    return format != "text" or PurePosixPath(name).suffix.lower() in _TEXTS


def only(reader: Collection, content: bytes, name: str | None) -> Document:
    """The document of the only story that a source of many holds; raises ManyStories where there are others or none."""
    found = list(reader.documents(io.BytesIO(content), name))
    if len(found) != 1:
        raise ManyStories(name, len(found))
    return found[0]


def odd(name: str | None, kind: DiagnosticKind, message: str) -> Document:
    """An empty document that only says what is odd about a part of an archive."""
    return Document(Source("", "archive", name), diagnostics=(Diagnostic(kind, None, message),))


def limited(stream: _Reading, name: str) -> bytes | Document:
    """All that a member holds, or what is to be said of one that is too large."""
    content = _exactly(stream, LARGEST + 1)
    if len(content) > LARGEST:
        return odd(name, DiagnosticKind.UNREADABLE, f"it is larger than {LARGEST:,} bytes")
    return content


@define
class Unpacked:
    """A compressed stream that ends where its data break off, and then says so in `broken`; `reason` is a disk's."""

    _stream: _Stepping
    broken: bool = False
    reason: str = ""
    _ahead: bytes = field(default=b"", repr=False)
    _at: int = 0

    def read(self, size: int = -1, /) -> bytes:
        """So many bytes or fewer, or all that are left."""
        content = self._ahead if size < 0 else self._ahead[:size]
        self._ahead = self._ahead[len(content) :]
        if size < 0:
            content = b"".join((content, *iter(lambda: self._more(size), b"")))
        elif not content:
            content = self._more(size)
        self._at += len(content)
        return content

    read1 = read

    def tell(self) -> int:
        """How many bytes were read."""
        return self._at

    def peek(self, size: int) -> bytes:
        """The next bytes, which are still to be read."""
        while len(self._ahead) < size and (more := self._more(size)):
            self._ahead += more
        return self._ahead[:size]

    def buffered(self) -> io.BufferedReader:
        """The same as a stream of Python's own, which knows lines."""
        return io.BufferedReader(_Raw(self), _STEP)

    def _more(self, size: int) -> bytes:
        # What was unpacked before the data broke off would be lost with more than one step at a time.
        try:
            return self._stream.read1(size if size > 0 else _STEP)
        except broken() as error:
            self.broken = True
            # Of a disk that fails people want to know; what the unpackers say of data that end is of no use to them.
            if isinstance(error, OSError) and error.strerror:
                self.reason = f": {error.strerror}"
            return b""


class _Raw(io.RawIOBase):
    def __init__(self, unpacked: Unpacked) -> None:
        self._unpacked = unpacked

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        content = self._unpacked.read(len(buffer))
        buffer[: len(content)] = content
        return len(content)


def unpacked(stream: IO[bytes] | Unpacked) -> Unpacked:
    """A stream unpacked, if it is packed by gzip, bzip2, xz or zstandard; it is not sought in.

    Raises MissingExtra for zstandard where Python does not bring it and the extra `zst` is not installed.
    """
    if isinstance(stream, Unpacked):
        return stream
    plain = Unpacked(stream if isinstance(stream, (io.BufferedReader, io.BytesIO)) else io.BytesIO(stream.read()))
    start = plain.peek(6)
    opener = next((opener for mark, opener in _OPENERS.items() if start.startswith(mark)), None)
    try:
        return plain if opener is None else Unpacked(opener(plain))
    except broken(ValueError):
        # The dictionary that the stream begins with is none.
        return Unpacked(io.BytesIO(), broken=True)
