"""JSON: the whole story, which `govnews.loads` turns back into an equal one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Any

import attrs
from attrs import field, frozen

from govnews.codec import to_json
from govnews.model import Story

_DEEPEST = 16


def _is_indent(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and (type(value) is not int or not 0 <= value <= _DEEPEST):
        raise ValueError(f"indent must be None or a whole number from 0 to {_DEEPEST}, not {value!r}")


@frozen
class JsonExporter:
    """Writes an array of stories, or a lone one as an object; `indent` None puts each story on one line.

    Non-ASCII characters stay as they are; lone surrogates are escaped, so that the output can be encoded as UTF-8.

    >>> import io
    >>> stream = io.StringIO()
    >>> JsonExporter(indent=None).write([], stream)
    >>> stream.getvalue()
    '[]\\n'
    """

    indent: int | None = field(default=2, validator=_is_indent)

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write an array, each story as it comes."""
        before = "["
        for story in stories:
            stream.write(f"{before}\n{self._element(story)}")
            before = ","
        stream.write("[]\n" if before == "[" else "\n]\n")

    def write_one(self, story: Story, stream: IO[str]) -> None:
        """Write one story as an object."""
        stream.write(to_json(story, self.indent) + "\n")

    def _element(self, story: Story) -> str:
        # A line feed inside a JSON string is escaped, so each one that there is begins a line.
        margin = " " * (self.indent or 0)
        return margin + to_json(story, self.indent).replace("\n", "\n" + margin)
