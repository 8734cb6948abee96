"""HTML: whole pages and fragments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from govnews.contracts import Document
from govnews.decoding import bytes_of
from govnews.markup import pages


@frozen
class HtmlReader:
    """Reads a page or a fragment of HTML; the text is what the page shows, rendered once.

    What stands around the story is kept as furniture, what the page hides is not.
    """

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of a page; raises MissingExtra where the extra `html` is not installed.

        >>> HtmlReader().read("<p>Fish &amp; chips", None).source.text
        'Fish & chips'
        """
        if isinstance(content, str):
            return pages.page(content, name)
        markup, encoding = pages.decoded(bytes_of(content), name)
        return pages.page(markup, name, encoding)
