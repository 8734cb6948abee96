"""Learned tables as data files, each with a card (`<name>.md`) that tells its training data, script and figures."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources


@cache
def table(name: str) -> Mapping[str, float]:
    """The weights of a table by the name of what they weigh.

    >>> table("voice")["first person singular"] > 0
    True
    """
    text = resources.files(__name__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.split("\n") if line and not line.startswith("#"))
    return {key: float(weight) for key, weight in rows}
