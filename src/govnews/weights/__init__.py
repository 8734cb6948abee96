"""Learned tables as data files, each with a card (`<name>.md`) that tells its training data, script and figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import Any, TypeAlias


@cache
def table(name: str) -> Mapping[str, float]:
    """The weights of a table by the name of what they weigh.

    >>> table("words")["delighted"] > 0
    True
    """
    return {key: float(weight) for key, weight in rows(name)}


Worth: TypeAlias = Any
"""What signs are worth together, which adds up: a weight, or for those who learn weights a tuple of names."""
Value: TypeAlias = Callable[[str, int], Worth]
"""What a sign is worth, by its name; 0, which is given too, where it is worth nothing: a table's `get`."""


def value(name: str) -> Value:
    """The weights of a table as what signs are worth, in hundredths: whole numbers add up to the same in any order.

    >>> value("links")("ClC 0", 0), value("links")("a sign without a weight", 0)
    (77, 0)
    """
    return {key: round(100 * weight) for key, weight in table(name).items()}.get


def rows(name: str) -> list[tuple[str, ...]]:
    """The lines of a table, each cut at its tabs, comments left out.

    >>> len(rows("roles")[0])
    16
    """
    text = resources.files(__name__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return [tuple(line.split("\t")) for line in text.split("\n") if line and not line.startswith("# ")]
