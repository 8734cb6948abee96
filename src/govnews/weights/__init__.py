"""Learned tables as data files, each with a card (`<name>.md`) that tells its training data, script and figures."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources


@cache
def table(name: str) -> Mapping[str, float]:
    """The weights of a table by the name of what they weigh.

    >>> table("words")["delighted"] > 0
    True
    """
    return {key: float(weight) for key, weight in rows(name)}


def rows(name: str) -> list[tuple[str, ...]]:
    """The lines of a table, each cut at its tabs, comments left out.

    >>> len(rows("roles")[0])
    16
    """
    text = resources.files(__name__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return [tuple(line.split("\t")) for line in text.split("\n") if line and not line.startswith("# ")]
