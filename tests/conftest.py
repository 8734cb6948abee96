"""Settings of all tests: Hypothesis tries the same examples on every machine and in every run, and each story that is
parsed in the tests' own process has to keep all promises of the model.
"""

from __future__ import annotations

import os
import signal

import pytest
from hypothesis import settings

from govnews import parsing
from govnews.contracts import Document, Style
from govnews.invariants import RULES
from govnews.model import Story

settings.register_profile("ci", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("brief", derandomize=True, deadline=None, max_examples=20)
settings.register_profile("explore", max_examples=2_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag with which tests/test_goldens.py writes its expected files."""
    parser.addoption("--rewrite-goldens", action="store_true", help="write what the parser says as expectation")


def pytest_configure() -> None:
    """Heed Ctrl-C: a shell that runs the tests in the background has them ignore it, and their children with them."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


_LONG = 10_000
_story = parsing._story


def _checked_story(document: Document, style: Style) -> Story:
    """The story that the parser makes of a document; it fails the test where a promise of the model is broken."""
    story = _story(document, style)
    # The way through JSON is nine tenths of the check's time: a long story goes it no other way than a short one.
    rules = RULES if len(story.source.text) < _LONG else RULES[:-1]
    violations = [violation for rule in rules for violation in rule(story)]
    assert violations == [], [str(violation) for violation in violations]
    return story


# For the whole session, so that what modules parse when they are collected is checked, too.
parsing._story = _checked_story
