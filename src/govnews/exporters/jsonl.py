"""JSON Lines: the whole story, one line each, for streams of many; `govnews.loads` reads it back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO

from attrs import frozen

from govnews.codec import to_json
from govnews.model import Story

# JSON allows them raw, but str.splitlines and some editors end a line there.
_LINE_ENDS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}


@frozen
class JsonLinesExporter:
    """Writes one compact JSON object a line; no character inside a story ends a line."""

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write a line for each story, as it comes."""
        for story in stories:
            stream.write(_line(story) + "\n")


def _line(story: Story) -> str:
    text = to_json(story)
    for character, escaped in _LINE_ENDS.items():
        text = text.replace(character, escaped)
    return text
