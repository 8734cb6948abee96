"""Which build is there is told by the file that the hot modules come from."""

from __future__ import annotations

from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec

import pytest

from govnews import builds


@pytest.mark.parametrize(("file", "told"), [("tags.py", False), (f"tags{EXTENSION_SUFFIXES[0]}", True)])
def test_the_build_is_compiled_where_its_modules_come_from_a_library(
    monkeypatch: pytest.MonkeyPatch, file: str, told: bool
) -> None:
    monkeypatch.setattr(builds, "find_spec", lambda _: ModuleSpec("tags", None, origin=file))
    assert builds.compiled() is told
