"""Plain text, and text with marks typed in it: headings, bullets and block quotes as in Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from govnews.contracts import Document
from govnews.decoding import text_of, undecodable
from govnews.model import Source


@frozen
class TextReader:
    """Reads a text or its bytes; the text is kept to the letter."""

    format: str = "text"

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of a text; bytes are decoded first, and what could not be decoded is said in a diagnostic.

        >>> TextReader().read(b"caf\\xe9", None).source.encoding
        'windows-1252'
        """
        text, encoding = text_of(content, name)
        odd = undecodable(text, encoding) if encoding else ()
        return Document(Source(text, self.format, name, encoding), diagnostics=odd)
