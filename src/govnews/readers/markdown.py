"""Markdown, and Govspeak, GOV.UK's kind of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from govnews.contracts import Document
from govnews.decoding import text_of, undecodable
from govnews.markup import pages
from govnews.model import Source


@frozen
class MarkdownReader:
    """Reads Markdown; the text is what it would show, and front matter tells of the story."""

    format: str = "markdown"

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of a text; raises MissingExtra where the extra `markdown` is not installed.

        >>> MarkdownReader().read("# Quay opens\\n\\n**Ada Brook** is [glad](x).", None).source.text
        'Quay opens\\n\\nAda Brook is glad.'
        """
        text, encoding = text_of(content, name)
        part = pages.markdown(text, govspeak=self.format == "govspeak")
        facts, front = part.facts, part.front
        language = front.language
        source = Source(part.text, self.format, name, encoding, language, part.origins)
        return Document(
            source,
            published=facts.published,
            updated=facts.updated,
            organisations=facts.organisations,
            diagnostics=undecodable(part.text, encoding or ""),
            people=facts.people,
            author=facts.author,
            kind=front.kind,
            style="govuk" if self.format == "govspeak" else None,
        )


@frozen
class GovspeakReader(MarkdownReader):
    """Reads Govspeak: Markdown with GOV.UK's marks for contacts, call-outs, images, attachments and the like."""

    format: str = "govspeak"
