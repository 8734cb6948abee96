"""Which build this is: of plain Python, or with the hot modules compiled from the same source."""

from __future__ import annotations

from importlib.machinery import EXTENSION_SUFFIXES
from importlib.util import find_spec

_HOT = "govnews.stages.tags"


def compiled() -> bool:
    """Whether the hot modules are compiled; both builds give the same results."""
    found = find_spec(_HOT)
    return found is not None and (found.origin or "").endswith(tuple(EXTENSION_SUFFIXES))
