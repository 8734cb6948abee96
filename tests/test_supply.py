"""What govnews stands on is what docs/dependencies.md says, and the tools of development are locked with hashes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKED = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
# For clusters and for learning weights: docs/dependencies.md leaves them out.
ELSEWHERE = {"dask", "spark", "train", "dev", "fuzz", "mutants"}

pytestmark = pytest.mark.once


def required() -> Iterator[tuple[str, str, str]]:
    """Name, versions and extra of each requirement in the package's metadata; no extra is ""."""
    for line in requires("govnews") or ():
        wanted, _, marker = line.partition(";")
        found = re.fullmatch(r"([\w.-]+)(?:\[[^]]*\])?\s*(.*)", wanted.strip())
        assert found is not None
        extra = re.search(r"extra == ['\"]([\w-]+)['\"]", marker)
        yield canonical(found[1]), found[2], extra[1] if extra else ""


def canonical(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_each_package_that_users_get_is_in_the_table_with_its_versions_and_extras() -> None:
    rows = re.findall(
        r"^\| ([\w.-]+) \| `([^`]*)` \| ([^|]*) \| [^|]+ \|$",
        (ROOT / "docs" / "dependencies.md").read_text("utf-8"),
        re.M,
    )
    told = {
        canonical(name): (versions, set(re.findall(r"`([\w-]+)`", extras)) - ELSEWHERE)
        for name, versions, extras in rows
    }
    wanted: dict[str, tuple[str, set[str]]] = {}
    for name, versions, extra in required():
        if extra not in ELSEWHERE:
            wanted.setdefault(name, (versions, set()))[1].update({extra} - {""})
    assert told == wanted


def test_each_tool_of_development_is_locked_with_hashes() -> None:
    locked = {canonical(name) for name in re.findall(r"^([\w.-]+)==", LOCKED, re.M)}
    assert {name for name, _, extra in required() if extra in ("", "dev")} <= locked
    pins = re.split(r"^(?=[\w.-]+==)", LOCKED, flags=re.M)[1:]
    assert [pin.split("==")[0] for pin in pins if "--hash=sha256:" not in pin] == []


def test_the_lock_names_no_place_to_get_packages_from() -> None:
    assert re.findall(r"://|--index|--extra-index|--find-links|--trusted", LOCKED) == []
