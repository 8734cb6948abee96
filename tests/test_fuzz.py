"""What fuzz/ tries for hours is tried here for seconds: Hypothesis changes the seeds, and makes text of its own."""

from __future__ import annotations

import itertools

import pytest
from generator import scraps
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import json_values, stories, texts

from fuzz import seeds, targets, words
from govnews import dumps
from govnews.registry import EXPORTERS, READERS

few = settings(max_examples=8, suppress_health_check=list(HealthCheck))
every_target = pytest.mark.parametrize("target", list(targets.TARGETS))


@st.composite
def changed(draw: st.DrawFn, seed: bytes) -> bytes:
    """A seed with stretches taken out, doubled, or replaced by entries of the dictionary or by any bytes."""
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(seed)))
        end = min(len(seed), start + draw(st.sampled_from((0, 1, 2, 8, 64, 1024))))
        entry = st.sampled_from(list(words.MARKS)).map(lambda mark: mark.encode("utf-8", "surrogatepass"))
        put = draw(st.just(b"") | st.just(seed[start:end] * 2) | entry | st.binary(max_size=8))
        seed = seed[:start] + put + seed[end:]
    return seed


def inputs(target: str) -> st.SearchStrategy[bytes]:
    """What a target is tried on."""
    begun = st.sampled_from(list(itertools.islice(seeds.seeds(target), 6))).flatmap(changed)
    made = st.one_of(scraps(30), texts(max_size=60)).map(lambda text: text.encode("utf-8", "surrogatepass"))
    if target == "load" or target.startswith("write-"):
        return begun | stories().map(lambda story: dumps(story).encode()) | json_values().map(repr).map(str.encode)
    return begun | made


def test_there_is_a_target_for_each_reader_and_each_exporter() -> None:
    assert {f"read-{name}" for name in READERS} <= set(targets.TARGETS)
    assert {f"write-{name}" for name in EXPORTERS} <= set(targets.TARGETS)


@every_target
def test_the_seeds_of_a_target_keep_every_promise(target: str) -> None:
    begun = list(itertools.islice(seeds.seeds(target), 2))
    assert begun
    assert [targets.tried(target, seed) for seed in begun] == [None] * len(begun)


@pytest.mark.once
@every_target
def test_changed_seeds_and_any_text_keep_every_promise(target: str) -> None:
    @few
    @given(inputs(target))
    def kept(data: bytes) -> None:
        targets.TARGETS[target](data)

    kept()


def test_a_promise_that_is_broken_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "TARGETS", {"parse": lambda data: targets.hold(data != b"x", "no x")})
    assert targets.tried("parse", b"y") is None
    found = targets.tried("parse", b"x")
    assert found is not None and str(found.error) == "no x"


def test_the_dictionary_is_what_libfuzzer_reads() -> None:
    lines = words.dictionary().splitlines()
    assert 500 < len(lines) < 3000
    assert all(line.isascii() and line[0] == line[-1] == '"' for line in lines)
    assert '"said"' in lines
    assert '"\\xe2\\x80\\x9c"' in lines
