"""Plain text, and text with marks typed in it: headings, bullets and block quotes as in Markdown."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from govnews.contracts import Document
from govnews.errors import BinarySource, SourceTypeError
from govnews.model import Diagnostic, DiagnosticKind, Source, Span

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = {
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive (a DOCX is one)",
    b"\x1f\x8b": "gzip data",
    b"\x7fELF": "a program",
    b"\xfd7zXZ": "xz data",
    b"\x28\xb5\x2f\xfd": "zstandard data",
    b"SQLite format 3": "a database",
}
_SAMPLE = 65536


@frozen
class TextReader:
    """Reads a text or its bytes; the text is kept to the letter."""

    format: str = "text"

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of a text; bytes are decoded first, and what could not be decoded is said in a diagnostic.

        >>> TextReader().read(b"caf\\xe9", None).source
        Source(text='café', format='text', name=None, encoding='windows-1252')
        """
        if isinstance(content, str):
            return Document(Source(content, self.format, name))
        if not isinstance(content, (bytes, bytearray, memoryview)):
            raise SourceTypeError(content)
        text, encoding = decode(bytes(content), name)
        return Document(Source(text, self.format, name, encoding), diagnostics=tuple(_undecodable(text, encoding)))


def decode(content: bytes, name: str | None) -> tuple[str, str]:
    """The text of bytes and their encoding: by their byte order mark, as UTF-8, else as Windows-1252.

    Raises BinarySource for bytes that are no text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    _refuse_binary(content, name)
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    return _mostly_utf8(content) or (content.decode("windows-1252", "replace"), "windows-1252")


def _mostly_utf8(content: bytes) -> tuple[str, str] | None:
    """UTF-8 with some broken bytes, where it has more whole characters outside ASCII than broken ones."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(not character.isascii() for character in text) - broken
    return (text, "utf-8") if whole > 2 * broken else None


def _refuse_binary(content: bytes, name: str | None) -> None:
    known = next((what for signature, what in _SIGNATURES.items() if content.startswith(signature)), None)
    if known:
        raise BinarySource(name, f"it is {known}")
    sample = content[:_SAMPLE]
    odd = sum(byte < 9 or 13 < byte < 32 for byte in sample)
    if odd * 10 > len(sample):
        raise BinarySource(name, "it holds too many control characters")


def _undecodable(text: str, encoding: str) -> list[Diagnostic]:
    at = text.find("\ufffd")
    if at < 0:
        return []
    count = text.count("\ufffd")
    return [
        Diagnostic(
            DiagnosticKind.UNDECODABLE_BYTES, Span(at, at + 1), f"{count} places could not be decoded as {encoding}"
        )
    ]


@frozen
class MarkdownReader(TextReader):
    """Reads text with Markdown's headings, bullets and block quotes; the marks stay in the text."""

    format: str = "markdown"
