"""The shapes that the model takes as plain data: one walk from type hints to encoders, decoders and schema.

Each type has a `Shape` of three functions, made once. `codec` holds what is public of it.
"""

from __future__ import annotations

import enum
import inspect
import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias

import attrs
from attrs import field, frozen

from govnews.model import Block, Span, Speaker, Story

# What is shared inside a story, and the field of the story where it stands in full, in the order of decoding.
HOMES: Mapping[type, str] = {Speaker: "speakers", Block: "blocks"}
_JOINT_OF_SURROGATES = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")
_DATETIME = re.compile(
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{6})?"
    r"(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{6})?)?)?$"
)
_KINDS = {
    str: "a text", bool: "true or false", int: "a number", float: "a number", dict: "an object", list: "a list",
    types.NoneType: "null",
}  # fmt: skip


class Misfit(Exception):
    """Data that does not fit; the path to it grows while the exception rises."""

    def __init__(self, reason: str, *steps: str | int) -> None:
        super().__init__(reason)
        self.reason, self.steps = reason, list(steps)

    @property
    def path(self) -> str:
        """The path from the top of the data, such as `$.blocks[2].role`."""
        steps = reversed(self.steps)
        return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)


@frozen(eq=False)
class Numbers:
    """The numbers of shared things in their list: found by identity, which is quick, else by equality."""

    by_id: dict[int, int]
    by_value: dict[Any, int]

    @classmethod
    def of(cls, things: Iterable[Any]) -> Numbers:
        """The numbers of the things of a list."""
        # Equal things get the first one's number, so that equal stories give equal data.
        by_value: dict[Any, int] = {}
        by_id = {id(thing): by_value.setdefault(thing, number) for number, thing in enumerate(things)}
        return cls(by_id, by_value)

    def find(self, thing: Any) -> int | None:
        """The number of a thing, or None where it is not in the list."""
        number = self.by_id.get(id(thing))
        return self.by_value.get(thing) if number is None else number


_Numbering: TypeAlias = Mapping[type, Numbers]
Lists: TypeAlias = Mapping[type, tuple[Any, ...]]
_Definitions: TypeAlias = dict[str, Any]


@frozen(eq=False)
class Shape:
    """How values of one type go out and come back, and the schema of what is between."""

    encode: Callable[[Any, _Numbering], Any]
    decode: Callable[[Any, Lists], Any]
    schema: Callable[[_Definitions], dict[str, Any]]


@frozen(eq=False)
class _Member:
    """A field of a class of the model; `argument` is its name in the constructor."""

    name: str
    argument: str
    required: bool
    shape: Shape = field(repr=False)


def decode_at(step: str | int, shape: Shape, value: object, lists: Lists) -> Any:
    """The value decoded; a misfit in it gets the step that leads there."""
    try:
        return shape.decode(value, lists)
    except Misfit as misfit:
        misfit.steps.append(step)
        raise


def expect(value: object, kind: type | tuple[type, ...], wanted: str) -> None:
    """Refuse data of another type than the wanted one."""
    if not isinstance(value, kind):
        raise Misfit(f"{wanted} was expected, not {_KINDS.get(type(value), 'something else')}")


# The walk: from a type hint to its shape.


@cache
def _shape(hint: Any) -> Shape:
    if hint in _SCALARS:
        return _SCALARS[hint]()
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return _optional(hint)
    if origin is tuple and typing.get_args(hint)[-1] is ...:
        return list_of(_shape(typing.get_args(hint)[0]))
    if issubclass(hint, enum.Enum):
        return _word(hint)
    return _reference(hint) if hint in HOMES else object_of(hint)


@cache
def object_of(cls: type) -> Shape:
    """The shape of a class of the model: an object with a key for each field."""
    members = _members(cls)
    encoders = tuple((member.name, member.shape.encode) for member in members)

    def encode(value: Any, numbers: _Numbering) -> dict[str, Any]:
        return {name: encode_member(getattr(value, name), numbers) for name, encode_member in encoders}

    def decode(value: object, lists: Lists) -> Any:
        expect(value, dict, "an object")
        return _constructed(cls, _arguments(members, typing.cast("dict[str, Any]", value), lists))

    return Shape(encode, decode, lambda definitions: _defined(cls, members, definitions))


def _members(cls: type) -> tuple[_Member, ...]:
    hints = typing.get_type_hints(cls)
    homes = HOMES if cls is Story else {}
    at_home = {home: _home(shared) for shared, home in homes.items()}
    return tuple(
        _Member(
            member.name, member.alias or member.name, member.default is attrs.NOTHING,
            at_home.get(member.name) or _shape(hints[member.name]),
        )
        for member in attrs.fields(cls)
        if member.init
    )  # fmt: skip


def _arguments(members: Iterable[_Member], data: dict[str, Any], lists: Lists) -> dict[str, Any]:
    arguments = {}
    for member in members:
        if member.name in data:
            arguments[member.argument] = decode_at(member.name, member.shape, data[member.name], lists)
        elif member.required:
            raise Misfit("it is missing", member.name)
    return arguments


def _constructed(cls: type, arguments: dict[str, Any]) -> Any:
    try:
        return cls(**arguments)
    except ValueError as error:
        # Spans that run backwards, confidences over 1, texts that are not at their span: the model refuses them.
        raise Misfit(str(error)) from error


def _defined(cls: type, members: Iterable[_Member], definitions: _Definitions) -> dict[str, Any]:
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {
            "title": cls.__name__,
            "description": _description(cls),
            "type": "object",
            "required": [member.name for member in members if member.required],
            "properties": {member.name: member.shape.schema(definitions) for member in members},
        }
    return _see(cls.__name__)


def _description(cls: type) -> str:
    text = (inspect.getdoc(cls) or "").partition(">>>")[0].strip()
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def _see(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


# Shapes that hold others.


def _optional(hint: Any) -> Shape:
    (inner,) = (_shape(part) for part in typing.get_args(hint) if part is not types.NoneType)
    return Shape(
        lambda value, numbers: None if value is None else inner.encode(value, numbers),
        lambda value, lists: None if value is None else inner.decode(value, lists),
        lambda definitions: {"anyOf": [inner.schema(definitions), {"type": "null"}]},
    )


@cache
def list_of(inner: Shape) -> Shape:
    """The shape of a tuple of things of one shape: a list."""

    def decode(value: object, lists: Lists) -> tuple[Any, ...]:
        expect(value, list, "a list")
        items = typing.cast("list[Any]", value)
        return tuple(decode_at(number, inner, item, lists) for number, item in enumerate(items))

    return Shape(
        lambda value, numbers: [inner.encode(item, numbers) for item in value],
        decode,
        lambda definitions: {"type": "array", "items": inner.schema(definitions)},
    )


def _home(cls: type) -> Shape:
    """The list where the shared things stand in full; it is decoded before all else, for what refers to it."""
    full = list_of(object_of(cls))
    return Shape(full.encode, lambda value, lists: lists[cls], full.schema)


def _reference(cls: type) -> Shape:
    full, home = object_of(cls), HOMES[cls]

    def encode(value: Any, numbers: _Numbering) -> Any:
        number = numbers[cls].find(value)
        return full.encode(value, numbers) if number is None else number

    def decode(value: object, lists: Lists) -> Any:
        return full.decode(value, lists) if isinstance(value, dict) else _referred(value, lists[cls], home)

    number = {"description": f"A number in `{home}`, counted from 0.", "type": "integer", "minimum": 0}
    return Shape(encode, decode, lambda definitions: {"anyOf": [number, full.schema(definitions)]})


def _referred(value: object, things: tuple[Any, ...], home: str) -> Any:
    number = _decode_integer(value, {})
    if not 0 <= number < len(things):
        raise Misfit(f"it refers to none of the {len(things)} {home}")
    return things[number]


def _word(cls: type[enum.Enum]) -> Shape:
    known = {member.value: member for member in cls}

    def decode(value: object, lists: Lists) -> enum.Enum:
        expect(value, str, "a text")
        if value not in known:
            raise Misfit(f"it is no {cls.__name__}; there are: {', '.join(known)}")
        return known[value]

    definition = {"title": cls.__name__, "description": _description(cls), "enum": list(known)}
    return Shape(lambda value, numbers: value.value, decode, _named(cls.__name__, definition))


# Shapes that hold no others.


def _named(name: str, definition: dict[str, Any]) -> Callable[[_Definitions], dict[str, Any]]:
    def schema_of(definitions: _Definitions) -> dict[str, Any]:
        definitions.setdefault(name, definition)
        return _see(name)

    return schema_of


def is_encodable(text: str) -> bool:
    """Whether UTF-8 can carry the text: whether it is free of lone surrogates."""
    # Trying is some fifty times quicker than searching, and nearly every text can be encoded.
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _encode_text(text: str, numbers: _Numbering) -> str | list[str]:
    if text.isascii() or is_encodable(text):
        return text
    pieces = _JOINT_OF_SURROGATES.split(text)
    return pieces if len(pieces) > 1 else text


def _decode_text(value: object, lists: Lists) -> str:
    if isinstance(value, list):
        return "".join(decode_at(number, _piece(), piece, lists) for number, piece in enumerate(value))
    return _decode_piece(value, lists)


def _decode_piece(value: object, lists: Lists) -> str:
    expect(value, str, "a text")
    return typing.cast("str", value)


@cache
def _piece() -> Shape:
    return Shape(lambda value, numbers: value, _decode_piece, lambda definitions: {"type": "string"})


def _text() -> Shape:
    definition = {
        "title": "Text",
        "description": "A string; or, for a text with a high surrogate right before a low one, strings to be joined.",
        "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
    }
    return Shape(_encode_text, _decode_text, _named("Text", definition))


# What every reader of JSON holds exactly, and every database has room for.
_MOST = 2**53 - 1


def _decode_integer(value: object, lists: Lists) -> int:
    # To JSON Schema 3.0 is an integer, too.
    whole = isinstance(value, float) and value.is_integer()
    if isinstance(value, bool) or not (whole or isinstance(value, int)):
        raise Misfit("a whole number was expected")
    number = int(typing.cast("float", value))
    if abs(number) > _MOST:
        raise Misfit(f"a whole number is no greater than {_MOST}")
    return number


def _integer() -> Shape:
    return Shape(lambda value, numbers: value, _decode_integer, lambda definitions: {"type": "integer"})


def _decode_number(value: object, lists: Lists) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise Misfit("a number was expected")
    return value


def _number() -> Shape:
    return Shape(lambda value, numbers: float(value), _decode_number, lambda definitions: {"type": "number"})


def _decode_truth(value: object, lists: Lists) -> bool:
    expect(value, bool, "true or false")
    return typing.cast("bool", value)


def _truth() -> Shape:
    return Shape(lambda value, numbers: bool(value), _decode_truth, lambda definitions: {"type": "boolean"})


def _decode_datetime(value: object, lists: Lists) -> datetime:
    if not isinstance(value, str) or not _DATETIME.fullmatch(value):
        raise Misfit("a datetime such as 2017-12-22T09:30:00+00:00 was expected")
    try:
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError as error:
        raise Misfit(f"it is no datetime: {error}") from error


def _datetime() -> Shape:
    written = {"type": "string", "pattern": _DATETIME.pattern}
    return Shape(lambda value, numbers: value.isoformat(), _decode_datetime, lambda definitions: dict(written))


def _decode_span(value: object, lists: Lists) -> Span:
    if not isinstance(value, list) or len(value) != 2:
        raise Misfit("a span [start, end] was expected")
    start, end = (decode_at(number, _shape(int), offset, lists) for number, offset in enumerate(value))
    span: Span = _constructed(Span, {"start": start, "end": end})
    return span


def _span() -> Shape:
    offset = {"type": "integer", "minimum": 0}
    definition = {
        "title": "Span",
        "description": f"[start, end]. {_description(Span)}",
        "type": "array",
        "prefixItems": [offset, offset],
        "items": False,
        "minItems": 2,
    }
    return Shape(lambda span, numbers: [span.start, span.end], _decode_span, _named("Span", definition))


_SCALARS: Mapping[Any, Callable[[], Shape]] = {
    str: _text,
    int: _integer,
    float: _number,
    bool: _truth,
    datetime: _datetime,
    Span: _span,
}
