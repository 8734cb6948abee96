"""Sureness: how probable it is that words are a quotation and that their source is right, from how sure the cue is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache

from govnews import weights


@cache
def learned() -> Mapping[str, float]:
    """The weights by which the chance of a cue becomes the confidence of a quotation; see weights/attributions.md."""
    return weights.table("confidence")


def sure(table: Mapping[str, float], form: str, chance: float, sourced: bool) -> float:
    """How probable it is that a quotation of a form is one, and that its source is right."""
    form = "mixed" if form == "nested" else form
    total = table[form] + table[f"{form} chance"] * log_odds(chance) + table[f"{form} source"] * sourced
    return round(1 / (1 + math.exp(-total)), 3)


def log_odds(chance: float) -> float:
    """The log-odds of a probability, which is never taken for quite certain."""
    held = min(max(chance, 0.01), 0.99)
    return math.log(held / (1 - held))
