"""What each step says on its way to a story, so that a change in a step is seen where no story shows it.

The public functions of the stages are watched while stories are parsed: all that they give is told in one form, which
is the same on each Python, and summed up as a digest for each function.
"""

from __future__ import annotations

import hashlib
import io
import pkgutil
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from functools import cache, wraps
from importlib import import_module
from types import FunctionType, GeneratorType, ModuleType
from typing import Any

import attrs
import pytest

import govnews
from govnews import explaining, registry, stages
from govnews.errors import GovnewsError
from govnews.kept import Kept
from govnews.model import Span
from govnews.patterns import Pattern
from govnews.source import Source

DIGITS = 16
# Sums of fractions may differ in the last digits from machine to machine.
PLACES = 9

# Asked when a pattern is compiled or weights are read, which is once.
_ONCE = frozenset(("unnamed.quotes", "tags.packed", "tags.unpacked"))

Note = Callable[[str, Any], None]


def told(value: Any) -> str:
    """A value in one form, whatever the order of its sets and the machine's last digits."""
    return _way(value.__class__)(value)


def _source(source: Source) -> str:
    text = hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
    others = (source.format, source.name, source.encoding, source.language, source.translations, source.origins)
    return f"Source({text}, {told(others)})"


@cache
def _way(kind: Hashable) -> Callable[[Any], str]:
    """How values of a type are told."""
    assert isinstance(kind, type)
    if attrs.has(kind) and kind not in (Span, Source, Pattern):
        # What is kept beside the fields follows from them.
        name, fields = kind.__name__, tuple(part.name for part in attrs.fields(kind) if part.name[0] != "_")
        return lambda value: f"{name}({', '.join([told(getattr(value, field)) for field in fields])})"
    return next((way for known, way in _WAYS if issubclass(kind, known)), lambda value: kind.__name__)


_WAYS: tuple[tuple[Any, Callable[[Any], str]], ...] = (
    (float, lambda value: f"{value:.{PLACES}g}"),
    (Enum | datetime, str),
    (str | int | None, repr),
    (Span, lambda value: f"{value.start}-{value.end}"),
    (Source, _source),
    (Pattern, lambda value: str(value.name)),
    (Mapping, lambda value: "{" + ", ".join([f"{told(key)}: {told(one)}" for key, one in value.items()]) + "}"),
    (frozenset | set, lambda value: "{" + ", ".join(sorted(map(told, value))) + "}"),
    (list | tuple, lambda value: "(" + ", ".join(map(told, value)) + ")"),
)


def modules() -> Iterator[ModuleType]:
    """The modules of the stages."""
    for found in pkgutil.iter_modules(stages.__path__):
        yield import_module(f"{stages.__name__}.{found.name}")


def watched(function: Callable[..., Any], name: str, note: Note) -> Callable[..., Any]:
    """The function, each of whose results is noted; what it gives one by one is noted when it is asked for."""

    @wraps(function)
    def noting(*args: Any, **more: Any) -> Any:
        result = function(*args, **more)
        if isinstance(result, GeneratorType):
            result = list(result)
            note(name, result)
            return iter(result)
        note(name, result)
        return result

    return noting


@contextmanager
def watching(note: Note) -> Iterator[None]:
    """Have the results of all public functions of the stages noted; what they have kept is forgotten first."""
    with pytest.MonkeyPatch.context() as patch:
        for module in modules():
            for name, thing in list(vars(module).items()):
                getattr(thing, "clear" if isinstance(thing, Kept) else "cache_clear", bool)()
                known = f"{module.__name__.split('.')[-1]}.{name}"
                own = isinstance(thing, FunctionType) and thing.__module__ == module.__name__
                if own and not name.startswith("_") and "__mutmut" not in name and known not in _ONCE:
                    patch.setattr(module, name, watched(thing, known, note))
        yield


def digests(sources: Iterable[tuple[str, Any]], *, explained: bool = False) -> dict[str, str]:
    """A digest of the results of each public function of the stages, while sources of some format are parsed.

    Stories that are explained must have blocks.
    """
    made: dict[str, Any] = {}
    known: set[tuple[str, Any]] = set()

    def note(name: str, result: Any) -> None:
        if isinstance(result, str | bool | None) and (name, result) in known:
            return
        known.update(((name, result),) if isinstance(result, str | bool | None) else ())
        made.setdefault(name, hashlib.sha256()).update(told(result).encode("utf-8", "surrogatepass"))

    with watching(note):
        for format, content in sources:
            for story in govnews.parse_each(content, format=format):
                note("story", story)
                if explained:
                    note("explain", govnews.explain(story, story.blocks[-1]))
                    note("decisions", tuple(explaining.decisions(story, story.blocks)))
                    note("cues", [explaining.cue(story, said) for said in story.quotations[:2]])
    return {name: digest.hexdigest()[:DIGITS] for name, digest in sorted(made.items())}


def read(sources: Iterable[tuple[str, Any]]) -> dict[str, str]:
    """A digest for each format of all documents that its reader makes of sources, or of the kind of its error."""
    made: dict[str, Any] = {}
    for format, content in sources:
        made.setdefault(format, hashlib.sha256()).update(told(_documents(format, content)).encode("utf-8", "replace"))
    return {name: digest.hexdigest()[:DIGITS] for name, digest in sorted(made.items())}


def _documents(format: str, content: Any) -> Any:
    reader: Any = registry.reader(format)
    found: list[Any] = []
    try:
        if hasattr(reader, "documents"):
            found.extend(reader.documents(io.BytesIO(content), None))
            found.extend(reader.documents(io.BytesIO(content), "news/quay.x"))
        found.append(reader.read(content, "news/quay.x"))
    except GovnewsError as error:
        # What comes last may be the words of a library, which change.
        found.append((type(error).__name__, str(error).rpartition(": ")[0]))
    return found
