"""Goldens: a story for each thing that govnews can tell, beside it what a careful reader says of it.

`pytest tests/test_goldens.py --rewrite-goldens` writes what the parser says into the expected files, after it has
checked that the blocks add up to the text; read the difference before you keep it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from govnews import dumps, loads, parse
from govnews.model import Block, Quotation, Story

GOLDENS = sorted((Path(__file__).parent / "goldens").glob("*.txt"))
SHOWN = 40


@pytest.fixture(params=GOLDENS, ids=lambda path: path.stem)
def golden(request: pytest.FixtureRequest) -> Path:
    """The story of a golden."""
    path: Path = request.param
    return path


def parsed(golden: Path) -> Story:
    """A golden's text, parsed as text."""
    return parse(golden.read_bytes().decode("utf-8"))


def test_a_golden_says_what_a_careful_reader_says(golden: Path, request: pytest.FixtureRequest) -> None:
    story, expected = parsed(golden), golden.with_suffix(".json")
    assert_blocks_add_up(story)
    if request.config.getoption("--rewrite-goldens"):
        expected.write_bytes(written(said_of(story)).encode("utf-8"))
    assert said_of(story) == json.loads(expected.read_bytes())


def test_the_blocks_of_a_golden_add_up_to_its_text(golden: Path) -> None:
    assert_blocks_add_up(parsed(golden))


def test_a_golden_comes_back_from_json(golden: Path) -> None:
    story = parsed(golden)
    assert loads(dumps(story)) == story


def test_a_golden_has_line_ends_of_either_kind(golden: Path) -> None:
    text = golden.read_bytes().decode("utf-8")
    assert "\r" not in text
    unix, windows = said_of(parse(text)), said_of(parse(text.replace("\n", "\r\n")))
    assert [row[:2] for row in windows["blocks"]] == [row[:2] for row in unix["blocks"]]
    assert [[*row[:3], row[3].replace("\r\n", "\n")] for row in windows["quotations"]] == unix["quotations"]


def test_there_are_goldens_and_each_has_its_expectation() -> None:
    assert len(GOLDENS) >= 20
    assert {path.stem for path in GOLDENS} == {path.stem for path in GOLDENS[0].parent.glob("*.json")}


def assert_blocks_add_up(story: Story) -> None:
    """The blocks come in order and hold every character that is not blank, once."""
    text, end = story.source.text, 0
    for block in story:
        assert not text[end : block.span.start].strip(), "between two blocks stands text"
        assert block.text == text[block.span.start : block.span.end]
        end = block.span.end
    assert not text[end:].strip(), "after the last block stands text"


def said_of(story: Story) -> dict[str, Any]:
    """What goldens keep of a story."""
    return {
        "headline": story.headline.text if story.headline else None,
        "kicker": story.headline.kicker if story.headline else None,
        "blocks": [[block.role.value, name_of(block), block.text[:SHOWN]] for block in story],
        "quotations": [[said.form.value, name_of(said), tense_of(said), said.words] for said in story.quotations],
        "terms": [term.text for term in story.terms],
    }


def name_of(voiced: Block | Quotation) -> str | None:
    """The name of who speaks."""
    return voiced.speaker.name if voiced.speaker else None


def tense_of(said: Quotation) -> str | None:
    """The tense of the attribution, if there is one."""
    return said.attribution.tense.value if said.attribution and said.attribution.tense else None


def written(facts: dict[str, Any]) -> str:
    """An expected file: a block and a quotation a line."""
    return "{\n" + ",\n".join(f"  {json.dumps(key)}: {_written(key, value)}" for key, value in facts.items()) + "\n}\n"


def _written(key: str, value: Any) -> str:
    if key in ("blocks", "quotations") and value:
        return "[\n" + ",\n".join("    " + _line(row) for row in value) + "\n  ]"
    return _line(value)


def _line(value: str | Sequence[Any] | None) -> str:
    return json.dumps(value, ensure_ascii=False)
