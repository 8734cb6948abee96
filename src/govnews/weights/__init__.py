"""Learned tables as data files, each with a card (`<name>.md`) that tells its training data, script and figures."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import Any, TypeAlias

_TAB = "\t"


@cache
def table(name: str) -> Mapping[str, float]:
    """The weights of a table by the name of what they weigh.

    >>> table("words")["delighted"] > 0
    True
    """
    return {line[: (cut := line.index("\t"))]: float(line[cut + 1 :]) for line in lines(name)}


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
    return [tuple(line.split("\t")) for line in lines(name)]


def numbers(name: str) -> tuple[list[str], list[int]]:
    """The first cells of a table, and the whole numbers behind all of them in one row.

    So a large table is read in a third of the time that its rows take one by one.

    >>> signs, values = numbers("attributions")
    >>> len(values) // len(signs)
    5
    """
    found = lines(name)
    cuts = [line.index("\t") for line in found]
    values = "".join([line[cut:] for line, cut in zip(found, cuts, strict=True)])
    # What reads JSON reads many numbers in half the time of `int`.
    return [line[:cut] for line, cut in zip(found, cuts, strict=True)], json.loads(f"[{values[1:].replace(_TAB, ',')}]")


def lines(name: str) -> list[str]:
    """The lines of a table, comments left out.

    >>> lines("links")[0]
    'ClC 0\\t0.77'
    """
    text = resources.files(__name__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and line[:2] != "# "]
