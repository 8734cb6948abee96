"""Settings of all tests: Hypothesis tries the same examples on every machine and in every run."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("brief", derandomize=True, deadline=None, max_examples=20)
settings.register_profile("explore", max_examples=2_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag with which tests/test_goldens.py writes its expected files."""
    parser.addoption("--rewrite-goldens", action="store_true", help="write what the parser says as expectation")
