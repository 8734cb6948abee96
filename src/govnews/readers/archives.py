"""Archives: zip and tar files and single packed files, each member a document or several."""

from __future__ import annotations

import tarfile
import zipfile
from abc import abstractmethod
from collections.abc import Iterator, Mapping
from typing import IO, Any

from attrs import frozen

from govnews import members, registry
from govnews.contracts import Document
from govnews.decoding import bytes_of
from govnews.errors import BinarySource
from govnews.model import DiagnosticKind
from govnews.recognition import recognise

# What is read as it is unpacked, and not as one member.
_STREAMED = ("tar", "warc")
_SAMPLE = 65_536


@frozen
class _ArchiveReader:
    """What readers of archives share: `read` takes an archive of one story."""

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of the only story; raises ManyStories where there are others or none."""
        return members.only(self, bytes_of(content), name)

    @abstractmethod
    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Document]:
        """The documents of the members, in the order of the archive."""


@frozen
class ZipReader(_ArchiveReader):
    """Reads what a zip file holds, without writing it anywhere."""

    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Document]:
        """The documents of the members, in the order of the archive; raises BinarySource for a damaged archive."""
        try:
            archive = zipfile.ZipFile(stream)
        except members.broken(zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise BinarySource(name, f"it is a ZIP archive that cannot be opened ({error})") from error
        with archive:
            for info in archive.infolist():
                if not info.filename.endswith("/"):  # is_dir() fails on a member without a name
                    yield from _of_zipped(archive, info, f"{name or 'zip'}{members.JOINT}{info.filename}")


def _of_zipped(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Iterator[Document]:
    try:
        with archive.open(info) as stream:
            content = members.limited(stream, name)
    except members.broken(zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError) as error:
        # A password, a method that zipfile does not know, a checksum that does not fit.
        content = members.odd(name, DiagnosticKind.UNREADABLE, f"it cannot be unpacked: {error}")
    yield from _of(content, name)


def _of(content: bytes | Document, name: str) -> Iterator[Document]:
    if isinstance(content, Document):
        yield content
    else:
        yield from members.documents(content, name)


@frozen
class TarReader(_ArchiveReader):
    """Reads what a tar file holds, packed or not, member by member as it comes."""

    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Document]:
        """The documents of the members, in the order of the archive; one that breaks off says so in the last."""
        unpacked = members.unpacked(stream)
        try:
            with tarfile.open(fileobj=unpacked, mode="r|") as archive:  # type: ignore[call-overload]
                for info in archive:
                    if info.isfile():
                        yield from _of_tarred(archive, info, f"{name or 'tar'}{members.JOINT}{info.name}")
        except members.broken(tarfile.TarError, ValueError) as error:
            yield members.odd(
                name, DiagnosticKind.TRUNCATED, f"the archive breaks off{unpacked.reason or f': {error}'}"
            )
            return
        if unpacked.broken:
            yield members.odd(name, DiagnosticKind.TRUNCATED, f"the archive breaks off{unpacked.reason}")


def _of_tarred(archive: tarfile.TarFile, info: tarfile.TarInfo, name: str) -> Iterator[Document]:
    stream = archive.extractfile(info)
    if stream is not None:
        yield from _of(members.limited(stream, name), name)


@frozen
class PackedReader(_ArchiveReader):
    """Reads a file packed by gzip, bzip2 or xz: tar, WARC and JSON Lines in it as such, anything else as one member."""

    format: str = "gz"

    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Document]:
        """The documents of what is packed; raises BinarySource where nothing can be unpacked."""
        unpacked = members.unpacked(stream)
        start = unpacked.peek(_SAMPLE)[:_SAMPLE]
        if not start and unpacked.broken:
            raise BinarySource(name, "it is packed data that cannot be unpacked")
        kind = recognise(start)
        if kind in _STREAMED:
            reader: Any = registry.reader(kind)
            yield from reader.documents(unpacked, name)
            return
        inner = f"{name or self.format}{members.JOINT}{_inner_name(name)}"
        if kind == "jsonl":
            yield from registry.reader(kind).documents(unpacked.buffered(), inner)  # type: ignore[attr-defined]
        else:
            yield from _of(members.limited(unpacked, inner), inner)
        if unpacked.broken:
            yield members.odd(name, DiagnosticKind.TRUNCATED, f"the packed data break off{unpacked.reason}")


@frozen
class ZstandardReader(PackedReader):
    """Reads a file packed by zstandard: a tar or WARC file in it as such, anything else as one member."""

    format: str = "zst"


def _inner_name(name: str | None) -> str:
    """The name of what a packed file holds: its own without the last suffix."""
    last = (name or "").replace("\\", "/").rpartition("/")[2]
    return last.rpartition(".")[0] or last
