"""Decoding: the text of bytes, and the encoding that it was found in."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from typing import Any

from govnews.errors import BinarySource, SourceTypeError
from govnews.model import Diagnostic, DiagnosticKind, Span

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
    b"\xd0\xcf\x11\xe0": "an older Office document, or a locked one",
    b"\x1f\x8b": "gzip data",
    b"\x7fELF": "a program",
    b"\xfd7zXZ": "xz data",
    b"\x28\xb5\x2f\xfd": "zstandard data",
    b"SQLite format 3": "a database",
}
# What declares itself to be in these is in Windows-1252 on the web; see the Encoding Standard.
_LATIN = frozenset(("iso8859-1", "ascii", "cp1252"))
_SAMPLE = 65536
# Control characters that no text has: neither blanks nor line ends.
_ODD = bytes(byte for byte in range(32) if not 9 <= byte <= 13)


def bytes_of(content: str | bytes | Mapping[str, Any]) -> bytes:
    """The bytes of a source, of text those of UTF-8; raises SourceTypeError for a mapping."""
    if isinstance(content, str):
        return content.encode("utf-8", "surrogatepass")
    if not isinstance(content, (bytes, bytearray, memoryview)):
        raise SourceTypeError(content)
    return bytes(content)


def text_of(content: str | bytes | Mapping[str, Any], name: str | None) -> tuple[str, str | None]:
    """The text of a source and the encoding of its bytes; None for what was text before."""
    return (content, None) if isinstance(content, str) else decode(bytes_of(content), name)


def decode(content: bytes, name: str | None, declared: str | None = None) -> tuple[str, str]:
    """The text of bytes and their encoding: by byte order mark, as UTF-8, as declared, else as Windows-1252.

    What is UTF-8 is read as such whatever it is declared to be: hardly any text in another encoding looks like it.
    Raises BinarySource for bytes that are no text.

    >>> decode("café".encode("latin-1"), None), decode("café".encode(), None, "latin-1")
    (('café', 'windows-1252'), ('café', 'utf-8'))
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    _refuse_binary(content, name)
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    known = _known(declared)
    if known is not None:
        return content.decode(known, "replace"), known
    return _mostly_utf8(content) or (content.decode("windows-1252", "replace"), "windows-1252")


def _known(declared: str | None) -> str | None:
    """The encoding that a declared one names, if it is one for text of bytes like these."""
    try:
        found = codecs.lookup(declared or "")
    except (LookupError, ValueError):
        return None
    text = getattr(found, "_is_text_encoding", True)
    plain = not found.name.startswith(("utf", "unicode", "raw", "idna", "puny", "undefined", "mbcs", "oem"))
    return ("windows-1252" if found.name in _LATIN else found.name) if text and plain else None


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
    odd = len(sample) - len(sample.translate(None, _ODD))
    if odd * 10 > len(sample):
        raise BinarySource(name, "it holds too many control characters")


def undecodable(text: str, encoding: str) -> tuple[Diagnostic, ...]:
    """What is to be said of a text in which some bytes could not be decoded."""
    at = text.find("\ufffd")
    if at < 0:
        return ()
    message = f"{text.count(chr(0xFFFD))} places could not be decoded as {encoding}"
    return (Diagnostic(DiagnosticKind.UNDECODABLE_BYTES, Span(at, at + 1), message),)
