"""Stories as plain data (dicts, lists, strings, numbers, None), back again, and the schema of that data.

All three come from one walk over the classes of the model and their type hints; a field added there appears here.

- A span is `[start, end]`, a word of a vocabulary its value, a datetime ISO 8601 with its offset, if it has one.
- `blocks` and `speakers` hold those in full. Everywhere else a block or a speaker is its number in that list, counted
  from 0; one that is not in the list stands there in full.
- A text is a string. One with a high surrogate right before a low one, which JSON would join into another character,
  is a list of strings to be joined.
- Keys that are not known are ignored, so that version 1 can grow.
"""

from __future__ import annotations

import json
import re
import typing
from functools import cache
from typing import Any

from govnews.errors import DocumentError
from govnews.model import Story
from govnews.shapes import HOMES, Misfit, Numbers, Shape, decode_at, expect, is_encodable, list_of, object_of

__all__ = ["FORMAT_VERSION", "SCHEMA_ID", "from_data", "schema", "to_data", "to_json"]

FORMAT_VERSION = "1"
SCHEMA_ID = "https://govnews.example/schema/story/1"

_SURROGATE = re.compile("[\ud800-\udfff]")


def to_data(story: Story) -> dict[str, Any]:
    """The story as plain data that `json.dumps` takes and that `from_data` turns into an equal story.

    A datetime in a time zone with changing offsets comes back with the offset that it had.

    >>> from govnews.model import Source
    >>> list(to_data(Story(Source("It rained.")))["source"].items())[:3]
    [('text', 'It rained.'), ('format', 'text'), ('name', None)]
    """
    numbers = {cls: Numbers.of(getattr(story, home)) for cls, home in HOMES.items()}
    return {"govnews": FORMAT_VERSION, **_story().encode(story, numbers)}


def from_data(data: object) -> Story:
    """The story that `to_data` made the data of.

    Raises `DocumentError`, whose `where` is a path such as `$.blocks[2].role`, for anything else.

    >>> from_data({"govnews": "1", "source": {"text": "It rained."}})
    <Story without headline: 0 blocks, 0 speaker blocks, 0 quotations, 0 speakers>
    >>> from_data({"govnews": "1", "source": {"text": "It rained."}, "terms": [{"text": "rained"}]})
    Traceback (most recent call last):
    govnews.errors.DocumentError: this is not a govnews story: it is missing at $.terms[0].span
    """
    try:
        return _decoded(data)
    except Misfit as misfit:
        raise DocumentError(misfit.path, misfit.reason) from misfit.__cause__


def to_json(story: Story, indent: int | None = None) -> str:
    """The JSON text of a story; as it is where UTF-8 can carry it, so only lone surrogates are escaped.

    >>> from govnews.model import Source
    >>> to_json(Story(Source("“É”")))[:40]
    '{"govnews":"1","source":{"text":"“É”","f'
    """
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(to_data(story), ensure_ascii=False, indent=indent, separators=separators)
    return text if is_encodable(text) else _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a story's data.

    >>> schema()["properties"]["govnews"]["const"]
    '1'
    """
    definitions: dict[str, Any] = {}
    _story().schema(definitions)
    story = definitions.pop(Story.__name__)
    version = {"description": "The version of this format.", "const": FORMAT_VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **story,
        "required": ["govnews", *story["required"]],
        "properties": {"govnews": version, **story["properties"]},
        "$defs": dict(sorted(definitions.items())),
    }


@cache
def _story() -> Shape:
    return object_of(Story)


def _decoded(data: object) -> Story:
    _refuse_other_versions(data)
    lists: dict[type, tuple[Any, ...]] = {}
    for cls, home in HOMES.items():
        lists[cls] = decode_at(home, list_of(object_of(cls)), typing.cast("dict[str, Any]", data).get(home, []), lists)
    story: Story = _story().decode(data, lists)
    return story


def _refuse_other_versions(data: object) -> None:
    expect(data, dict, "an object")
    version = typing.cast("dict[str, Any]", data).get("govnews")
    if version == FORMAT_VERSION:
        return
    if isinstance(version, str) and version.isdecimal() and version > FORMAT_VERSION:
        raise Misfit(f"a newer govnews wrote it, in version {version[:9]} of the format; this one reads 1", "govnews")
    raise Misfit('the version of the format, "1", is missing', "govnews")
