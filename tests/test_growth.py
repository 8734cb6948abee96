"""Time grows in line with the text: work is counted, not timed, so that a busy machine changes nothing.

`python -m benchmarks.growth` takes the times themselves, of longer texts and of every pattern.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from bounds import SECONDS, bounded

from fuzz import hostile
from govnews import parse, parse_each
from govnews.errors import GovnewsError
from govnews.patterns import Pattern

SIZE = 500
LIMIT = 2.4
PATTERNS = [pattern for _, pattern in hostile.patterns()]


def calls(task: Callable[[], object]) -> int:
    """How many functions are called, Python's own included, while something is done."""
    count = 0

    def told(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(told)
    try:
        task()
    finally:
        sys.setprofile(before)
    return count


def work(text: str, format: str) -> int:
    """What it takes to parse all stories of a text, when everything is read and warm."""

    def parsed() -> None:
        try:
            for _ in parse_each(text, format=format):
                pass
        except GovnewsError:
            pass

    parsed()
    return calls(parsed)


def assert_linear(text: hostile.Text, format: str = "text") -> None:
    """Twice the text takes no more than twice the work, and a little."""
    # What is done once for any text is taken away, so that it cannot hide growth.
    once = work(text(1), format)
    short, long = (work(text(size), format) - once for size in (SIZE, 2 * SIZE))
    assert long <= LIMIT * max(short, SIZE)


@pytest.mark.once
@pytest.mark.parametrize("name", list(hostile.TEXTS))
def test_work_grows_in_line_with_a_text_made_against_the_stages(name: str) -> None:
    assert_linear(hostile.TEXTS[name])


@pytest.mark.once
@pytest.mark.parametrize("name", list(hostile.MARKUP))
def test_work_grows_in_line_with_a_source_made_against_a_reader(name: str) -> None:
    format, text = hostile.MARKUP[name]
    assert_linear(text, format)


def test_work_that_grows_by_the_square_is_noticed() -> None:
    def squared(size: int) -> int:
        return calls(lambda: [abs(j) for i in range(size) for j in range(size)])

    assert squared(200) > LIMIT * squared(100)


@pytest.mark.once
@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
def test_no_attack_out_of_its_own_example_makes_a_pattern_backtrack_without_end(pattern: Pattern) -> None:
    with bounded(SECONDS):
        for _, text in hostile.attacks(pattern, pieces=4):
            getattr(pattern, pattern.by)(text(300))


MENDED = {
    "body_joint": "Defra," + " " * 20_000,
    "call_out": ("^a" + " " * 1_990 + "x\n") * 100,
    "head_name": "H" * 2_000 + "RF" * 2_000,
    "headline_owner": "Senator " + " " * 20_000,
    "life": " " * 40_000,
    "masthead_line": "TGCP" + "HRF" * 1_000,
    "page_number": "Page " + " " * 40_000,
    "sentence_end": "it" + "." * 20_000,
}
"""What once took the square of its length or doubled with each word, by the pattern that took it."""


@pytest.mark.parametrize("name", MENDED)
def test_a_pattern_that_took_the_square_of_a_text_takes_it_no_longer(name: str) -> None:
    [pattern] = [pattern for pattern in PATTERNS if pattern.name == name]
    with bounded(SECONDS):
        getattr(pattern, pattern.by)(MENDED[name] + "\0")


def test_backtracking_without_end_is_noticed() -> None:
    evil = Pattern("evil", r"(?: a | aa )+ $", yes="aaaa", no="aaab")
    with pytest.raises(TimeoutError), bounded(0.2):
        for _, text in hostile.attacks(evil):
            evil.search(text(300))


@pytest.mark.once
def test_ten_megabytes_without_a_blank_or_a_line_end_are_one_block() -> None:
    with bounded(60):
        assert len(parse("x" * 10_000_000).blocks) == 1


@pytest.mark.once
def test_a_million_marks_that_nothing_closes_are_one_block() -> None:
    with bounded(60):
        assert len(parse("“" * 1_000_000).blocks) == 1
