"""Many JSON values in one, written as they come."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import IO, Any

from govnews.characters import encodable

__all__ = ["json_text", "write"]


def json_text(value: Any) -> str:
    """A value as JSON that UTF-8 can hold: U+FFFD for each lone surrogate, what is None or empty left out of objects.

    >>> json_text({"text": "a\\ud83db", "name": None, "role": "", "parts": []})
    '{"text": "a�b"}'
    """
    return encodable(json.dumps(_full(value), ensure_ascii=False))


def _full(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _full(inner) for key, inner in value.items() if inner is not None and inner not in ("", [], {})}
    return [_full(inner) for inner in value] if isinstance(value, list) else value


def write(values: Iterable[Any], stream: IO[str], opening: str = "[", closing: str = "]") -> None:
    """Write values as JSON with commas between, one a line, `opening` and `closing` around them.

    >>> import io
    >>> stream = io.StringIO()
    >>> write([{"a": 1}, {"b": 2}], stream)
    >>> print(stream.getvalue(), end="")
    [
    {"a": 1},
    {"b": 2}
    ]
    """
    between = opening + "\n"
    empty = True
    for value in values:
        stream.write(between + json_text(value))
        between, empty = ",\n", False
    stream.write((opening if empty else "\n") + closing + "\n")
