"""The public names, their signatures and fields are written down in public_api.txt: a change there is meant.

`pytest tests/test_public_api.py --rewrite-goldens` writes it anew. Take nothing away that a release has: what goes has
to warn for a release first.
"""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import attrs
import pytest

SNAPSHOT = Path(__file__).parent / "public_api.txt"
MODULES = (
    "govnews",
    "govnews.contracts",
    "govnews.corpus",
    "govnews.dask",
    "govnews.duplicates",
    "govnews.errors",
    "govnews.registry",
    "govnews.spark",
    "govnews.tables",
)


def described() -> str:
    """All that is public, a line each."""
    return "".join(f"{line}\n" for module in MODULES for line in of_module(module))


def of_module(name: str) -> Iterator[str]:
    """What a module makes public: what `__all__` names, else what it defines."""
    module = import_module(name)
    own = [key for key, value in vars(module).items() if getattr(value, "__module__", None) == name and key[0] != "_"]
    for public in sorted(getattr(module, "__all__", own)):
        yield from of(f"{name}.{public}", getattr(module, public))


def of(name: str, value: object) -> Iterator[str]:
    """A public thing: a class with all that is in it, a function with its signature, else a value's type."""
    if isinstance(value, type):
        yield from of_class(name, value)
    elif callable(value):
        yield f"{name}{signature(value)}"
    else:
        yield f"{name}: {type(value).__name__}"


def of_class(name: str, cls: type) -> Iterator[str]:
    """A class: its bases, words or fields, properties and methods."""
    yield f"class {name}({', '.join(base.__name__ for base in cls.__bases__)})"
    if issubclass(cls, enum.Enum):
        yield from (f"    {member.name} = {member.value!r}" for member in cls)
        return
    if attrs.has(cls):
        yield from (f"    {told(field)}" for field in attrs.fields(cls) if not field.name.startswith("_"))
    elif "__init__" in vars(cls):
        yield f"    __init__{signature(cls.__init__)}"
    for key, value in sorted(vars(cls).items()):
        if not key.startswith("_") or key in ("__iter__", "__len__"):
            yield from (f"    {line}" for line in of_member(key, value))


def told(field: attrs.Attribute[object]) -> str:
    """A field: name, type, whether it may be left out."""
    return f"{field.name}: {field.type}{'' if field.default is attrs.NOTHING else ' = ...'}"


def of_member(name: str, value: object) -> Iterator[str]:
    """A property or a method."""
    if isinstance(value, property):
        yield f"{name} -> {annotation(value.fget.__annotations__['return'])}"
    elif isinstance(value, classmethod | staticmethod):
        yield f"{type(value).__name__} {name}{signature(value.__func__)}"
    elif inspect.isfunction(value):
        yield f"{name}{signature(value)}"


def signature(function: object) -> str:
    """Parameters and what comes back, the same on each Python."""
    found = inspect.signature(function)  # type: ignore[arg-type]
    return str(
        found.replace(
            parameters=[one.replace(annotation=_Plain.of(one.annotation)) for one in found.parameters.values()],
            return_annotation=_Plain.of(found.return_annotation),
        )
    )


class _Plain:
    """An annotation that shows as it is written, without quotation marks."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text

    @classmethod
    def of(cls, written: object) -> object:
        return written if written is inspect.Signature.empty else cls(annotation(written))


def annotation(written: object) -> str:
    """An annotation as text."""
    return written if isinstance(written, str) else getattr(written, "__name__", repr(written))


def test_what_is_public_is_what_is_written_down(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite-goldens"):
        SNAPSHOT.write_text(described(), encoding="utf-8")
    assert described().splitlines() == SNAPSHOT.read_text("utf-8").splitlines()


def test_the_snapshot_tells_of_functions_fields_words_and_errors() -> None:
    lines = SNAPSHOT.read_text("utf-8").splitlines()
    assert any(line.startswith("govnews.parse(source: str | bytes") for line in lines)
    assert "    start: int" in lines
    assert "    LEAD_IN = 'lead_in'" in lines
    assert "class govnews.errors.SourceNotFound(SourceError, FileNotFoundError)" in lines
