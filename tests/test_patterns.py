"""Every pattern of the package is tried on the two texts beside it."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterator

import pytest

import govnews
from govnews.patterns import Pattern


def patterns() -> Iterator[tuple[str, Pattern]]:
    """Each pattern at the top of a module, also in a tuple, list or mapping there, with the module's name; once."""
    seen: set[int] = set()
    for module in pkgutil.walk_packages(govnews.__path__, "govnews."):
        if not module.name.endswith("__main__"):
            for value in vars(importlib.import_module(module.name)).values():
                fresh = [pattern for pattern in held_in(value) if id(pattern) not in seen]
                seen.update(map(id, fresh))
                yield from ((module.name, pattern) for pattern in fresh)


def held_in(value: object) -> list[Pattern]:
    """The patterns that a value is or holds."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else (value,)
    return [item for item in inside if isinstance(item, Pattern)]


FOUND = list(patterns())
every_pattern = pytest.mark.parametrize("pattern", [pytest.param(pattern, id=pattern.name) for _, pattern in FOUND])


def test_there_are_patterns() -> None:
    assert FOUND


@every_pattern
def test_a_pattern_matches_its_yes(pattern: Pattern) -> None:
    assert getattr(pattern, pattern.by)(pattern.yes)


@every_pattern
def test_a_pattern_does_not_match_its_no(pattern: Pattern) -> None:
    assert not getattr(pattern, pattern.by)(pattern.no)


def test_no_two_patterns_have_one_name() -> None:
    counts = Counter(pattern.name for _, pattern in FOUND)
    assert {name: count for name, count in counts.items() if count > 1} == {}


NEEDY = [pattern for _, pattern in FOUND if pattern.needs]
PROSE = "\n".join(text for _, pattern in FOUND for text in (pattern.yes, pattern.no))


@pytest.mark.parametrize("pattern", [pytest.param(pattern, id=pattern.name) for pattern in NEEDY])
def test_every_match_holds_what_its_pattern_needs(pattern: Pattern) -> None:
    lines = [line for line in PROSE.splitlines() if pattern.compiled.search(line)]
    assert lines
    assert [line for line in lines if not pattern.search(line)] == []
