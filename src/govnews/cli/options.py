"""Options of an exporter as the command line gives them: `of=blocks` becomes the field `of` in the field's type."""

from __future__ import annotations

import enum
import inspect
import types
from collections.abc import Iterable, Mapping
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from govnews.errors import OptionError

_TRUE = {"true", "yes", "on", "1"}
_FALSE = {"false", "no", "off", "0"}


def options_of(factory: type[Any]) -> dict[str, Any]:
    """The options of an exporter's class with the type of each.

    >>> @attrs.frozen
    ... class Shouting:
    ...     loud: bool = True
    >>> options_of(Shouting)
    {'loud': <class 'bool'>}
    """
    if attrs.has(factory):
        fields = attrs.fields(attrs.resolve_types(factory))
        return {field.alias or field.name: field.type or str for field in fields if field.init}
    hints = get_type_hints(factory.__init__)
    return {name: hints.get(name, str) for name in inspect.signature(factory).parameters}


def converted(pairs: Iterable[str], exporter: str, known: Mapping[str, Any]) -> dict[str, Any]:
    """`key=value` pairs as options; one that is not known stays as it is written, for the registry to judge.

    Raises OptionError for a value that is not of the option's type, or a pair that is none.

    >>> converted(["loud=no", "width=80"], "shouting", {"loud": bool, "width": int})
    {'loud': False, 'width': 80}
    """
    return dict(_converted_pair(pair, exporter, known) for pair in pairs)


def _converted_pair(pair: str, exporter: str, known: Mapping[str, Any]) -> tuple[str, Any]:
    key, equals, value = pair.partition("=")
    key = key.strip().replace("-", "_")
    if not equals:
        raise OptionError(exporter, f"write an option as key=value, not {pair!r}", known)
    try:
        return key, _value(value, known.get(key, str))
    except ValueError as error:
        raise OptionError(exporter, f"{key}={value}: {error}", known) from None


def _value(text: str, wanted: Any) -> Any:
    """The text as a value of a type: bool, int, float, an enumeration, one of several words, a tuple, or str."""
    origin = get_origin(wanted)
    if origin in (Union, types.UnionType):
        return _value_of_union(text, get_args(wanted))
    if origin is Literal:
        return _chosen(text, get_args(wanted))
    if isinstance(origin, type) and issubclass(origin, tuple | list):
        return origin(_value(part.strip(), get_args(wanted)[0]) for part in text.split(","))
    if isinstance(wanted, type) and issubclass(wanted, enum.Enum):
        return wanted(_chosen(text, [member.value for member in wanted]))
    return _plain_value(text, wanted)


def _plain_value(text: str, wanted: Any) -> Any:
    if wanted is bool:
        if (low := text.lower()) not in _TRUE | _FALSE:
            raise ValueError("it is yes or no")
        return low in _TRUE
    if wanted in (int, float):
        try:
            return wanted(text)
        except ValueError:
            raise ValueError("it is a number") from None
    return text


def _value_of_union(text: str, members: tuple[Any, ...]) -> Any:
    if type(None) in members and text.lower() in {"", "none"}:
        return None
    first, *others = (member for member in members if member is not type(None))
    try:
        return _value(text, first)
    except ValueError:
        if not others:
            raise
        return _value_of_union(text, tuple(others))


def _chosen(text: str, choices: Iterable[Any]) -> Any:
    """The choice that is written so."""
    for choice in choices:
        if str(choice) == text:
            return choice
    raise ValueError(f"it is one of {', '.join(map(str, choices))}")
