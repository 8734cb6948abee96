"""The JSON Schema: published as it is generated, and true of every story."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from strategies import stories

from govnews.codec import FORMAT_VERSION, SCHEMA_ID, schema, to_data
from govnews.model import BlockRole, Source, Story

VALIDATOR = Draft202012Validator(schema())


def definitions() -> dict[str, Any]:
    """The definitions of the schema."""
    found: dict[str, Any] = schema()["$defs"]
    return found


def test_the_published_schema_is_the_generated_one() -> None:
    published = resources.files("govnews").joinpath("schema/story.schema.json").read_text(encoding="utf-8")
    assert json.loads(published) == schema(), "write `govnews schema` or codec.schema() to it again"


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$id"] == SCHEMA_ID
    assert SCHEMA_ID.endswith(f"/{FORMAT_VERSION}")


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(stories())
def test_the_data_of_every_story_fit_the_schema(story: Story) -> None:
    VALIDATOR.validate(to_data(story))


@pytest.mark.parametrize(
    "change",
    [
        {"govnews": "2"},
        {"source": {}},
        {"kind": "poem"},
        {"published": "yesterday"},
        {"truncated": None},
        {"summary": -1},
        {"terms": [{"text": "tide", "span": [1]}]},
        {"terms": [{"text": "tide", "span": [0, 4, 4]}]},
        {"terms": [{"text": "tide", "span": [-1, 4]}]},
        {"terms": [{"text": 4, "span": [0, 4]}]},
    ],
)
def test_what_is_no_story_does_not_fit_the_schema(change: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid({**to_data(Story(Source("tide"))), **change})


def test_every_class_is_described_by_its_docstring_without_the_examples() -> None:
    for name, definition in definitions().items():
        assert definition["description"], name
        assert ">>>" not in definition["description"], name
    assert definitions()["Span"]["description"].endswith("A half-open stretch of a text, in code points.")


def test_the_words_of_a_vocabulary_are_listed() -> None:
    assert definitions()["BlockRole"]["enum"] == [role.value for role in BlockRole]


def test_only_what_has_no_default_is_required() -> None:
    assert schema()["required"] == ["govnews", "source"]
    assert definitions()["Block"]["required"] == ["role", "text", "span"]
