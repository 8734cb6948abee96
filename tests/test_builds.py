"""Which build is there is told by the file that the hot modules come from."""

from __future__ import annotations

import re
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec
from pathlib import Path

import pytest

from govnews import builds

ROOT = Path(__file__).parent.parent
COMPILED = re.findall(r'^    "(govnews/.+\.py)",$', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize(("file", "told"), [("tags.py", False), (f"tags{EXTENSION_SUFFIXES[0]}", True)])
def test_the_build_is_compiled_where_its_modules_come_from_a_library(
    monkeypatch: pytest.MonkeyPatch, file: str, told: bool
) -> None:
    monkeypatch.setattr(builds, "find_spec", lambda _: ModuleSpec("tags", None, origin=file))
    assert builds.compiled() is told


@pytest.mark.parametrize("module", COMPILED)
def test_what_is_compiled_has_no_property_that_would_be_worked_out_each_time(module: str) -> None:
    assert "cached_property" not in (ROOT / "src" / module).read_text("utf-8")
