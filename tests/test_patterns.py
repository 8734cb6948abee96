"""Every pattern of the package is tried on the two texts beside it."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzz.hostile import patterns
from govnews import lexicon
from govnews.patterns import Pattern

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


WORDY = [pattern for _, pattern in FOUND if pattern.words]
# Words on which patterns with words turn, their examples, and what stands between words.
PIECES = [
    *{word for pattern in WORDY for word in (*pattern.words, *pattern.yes.split())},
    "Jane",
    "Doe",
    "opened",
    "2017",
]
BETWEEN = [" ", ", ", "; ", ": ", ". ", "’", "'", "-", "\n", "_", "“"]


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(BETWEEN)), min_size=1, max_size=8), st.booleans())
def test_every_match_holds_a_word_of_its_pattern(pieces: list[tuple[str, str]], capital: bool) -> None:
    text = "".join(piece for pair in pieces for piece in pair)
    text = text.title() if capital else text
    for pattern in WORDY:
        assert bool(pattern.compiled.search(text)) <= pattern.may(lexicon.spelled(text).words), pattern.name


@pytest.mark.parametrize(
    ("pattern", "word"),
    [(pattern, word) for pattern in WORDY for word in pattern.sure],
    ids=lambda each: str(each)[:40],
)
def test_a_sure_word_is_a_match_wherever_it_stands(pattern: Pattern, word: str) -> None:
    texts = [
        form.join(around)
        for form in (word, word.upper(), word.title())
        for around in (("", ""), ("“", "’ve"), ("- ", "."))
    ]
    assert [text for text in texts if not pattern.compiled.search(text)] == []
