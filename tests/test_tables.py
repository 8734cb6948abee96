"""Tables: what rows a story has, that Arrow takes them, and that the dictionary in the docs is that of the schema."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from attrs import evolve
from hypothesis import given
from strategies import stories

import govnews
from govnews import rows, tables
from govnews.errors import ArgumentError, MissingExtra, NotAStory
from govnews.model import Failure, Source, Story
from govnews.rows import TABLES, flattened, story_id
from govnews.tables import Kernel, to_arrow

DOCS = Path(__file__).parent.parent / "docs" / "tables.md"
TEXT = """# Press release: Flood barrier opens in Port Linden

PORT LINDEN, 3 May 2024. The “barrier of hope” will protect four thousand homes from the sea.

“This town has waited long enough,” said Dame Ada Brook MP, the Minister for Coastal Affairs, “and today it is over.”

She will say that a second barrier should follow.

The Mayor of Port Linden, Tomas Reed, said:

I grew up on this quay, and I remember the winter of the great flood.

We are proud of what our engineers have built here.

## Notes to editors

The barrier took three years to build.
"""
FEED = "<rss><item><title>Quay opens</title></item><item><title>Quay closes</title></item></rss>"
STORY = evolve(govnews.parse(TEXT), source=Source(TEXT, name="barrier.txt"))


def row(table: str, number: int = 0, story: Story = STORY) -> dict[str, Any]:
    """A row of a story as Arrow has it."""
    found: dict[str, Any] = dict(to_arrow([story]))[table].to_pylist()[number]
    return found


# The dictionary


def documented() -> dict[str, list[tuple[str, str, str]]]:
    """The columns of each table as the docs list them."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for section in re.split("(?m)^### ", DOCS.read_text(encoding="utf-8"))[1:]:
        name = section.split("\n", 1)[0].strip("` ")
        lines = re.findall(r"(?m)^\| `(\w+)` \| (\w+) \| (.+?) \|$", section)
        found |= {name: lines} if lines else {}
    return found


def test_the_docs_list_every_column_with_its_kind_and_meaning() -> None:
    assert documented() == {
        name: [(column.name, column.kind, column.meaning) for column in table.columns] for name, table in TABLES.items()
    }


@pytest.mark.parametrize("table", TABLES)
def test_a_schema_says_what_it_is(table: str) -> None:
    schema = tables.schema(table)
    assert schema.metadata == {b"govnews.table": table.encode(), b"govnews.version": rows.VERSION.encode()}
    assert [field.name for field in schema] == list(TABLES[table].names)
    assert all((field.metadata or {})[b"meaning"] for field in schema)


def test_there_is_no_other_table() -> None:
    with pytest.raises(ArgumentError, match="one of stories, blocks"):
        tables.schema("words")


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_no_row_has_a_cell_without_a_column(table: rows.Table) -> None:
    result = Failure(ArgumentError("a", 1, "b"), "x") if table.name == "failures" else STORY
    assert {key for each in table.rows(result) for key in each} <= set(table.names)


# What is in them


def test_a_story_has_a_row_in_each_table_for_each_of_its_parts() -> None:
    found = to_arrow([STORY, Failure(NotAStory(1), "gone.txt")])
    assert {name: table.num_rows for name, table in found} == {
        "stories": 1,
        "blocks": len(STORY.blocks),
        "quotations": len(STORY.quotations),
        "speakers": len(STORY.speakers),
        "terms": len(STORY.terms),
        "diagnostics": len(STORY.diagnostics),
        "failures": 1,
    }


def test_rows_of_a_story_are_joined_by_its_id() -> None:
    found = to_arrow([STORY])
    ids = {each for name, table in found if name != "failures" for each in table["story_id"].to_pylist()}
    assert ids == {story_id(STORY)}


def test_numbers_lead_to_speaker_and_block() -> None:
    speakers = {each["speaker_number"]: each["speaker"] for each in to_arrow([STORY]).speakers.to_pylist()}
    assert list(speakers) == list(range(1, len(STORY.speakers) + 1))
    for number, said in enumerate(STORY.quotations):
        found, start = row("quotations", number), said.span.start
        assert said.speaker is not None
        assert speakers[found["speaker_number"]] == said.speaker.name
        assert STORY.block_at(start) == STORY.blocks[found["block"] - 1]


def test_places_are_offsets_into_the_text_of_the_story() -> None:
    text = row("stories")["text"]
    for table, cell in (("blocks", "text"), ("terms", "text")):
        for each in dict(to_arrow([STORY]))[table].to_pylist():
            assert text[each["start"] : each["end"]] == each[cell]


def test_days_and_bodies_have_types_of_their_own() -> None:
    bodies = {"organisations": [{"title": "Port Board"}]}
    item = {"title": "Quay opens", "details": {"body": "<p>It opens.</p>"}, "links": bodies}
    found = row("stories", story=govnews.parse({**item, "first_published_at": "2024-05-03T10:00:00+01:00"}))
    assert (found["published"], str(found["published_on"])) == ("2024-05-03T10:00:00+01:00", "2024-05-03")
    assert found["organisations"] == ["Port Board"]


def test_surrogates_become_a_character_that_tables_hold() -> None:
    story = govnews.parse("“We a\ud800\udc00b act now,” she said.")
    assert row("quotations", story=story)["words"] == "We a\ufffd\ufffdb act now,"
    assert row("stories", story=story)["characters"] == len(story.source.text)


def test_no_stories_make_empty_tables() -> None:
    assert {table.num_rows for _, table in to_arrow([])} == {0}
    assert to_arrow([]).quotations.schema == tables.schema("quotations")


@given(stories())
def test_any_story_has_tables(story: Story) -> None:
    found = to_arrow([story, story])
    assert found.stories.num_rows == 2
    assert all(table.schema.equals(tables.schema(name), check_metadata=True) for name, table in found)


def test_what_is_no_story_is_refused() -> None:
    with pytest.raises(NotAStory):
        to_arrow(["text"])  # type: ignore[list-item]


def test_without_its_extra_making_tables_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"govnews\[tables\]"):
        to_arrow([])


# Ids


def test_an_id_is_made_of_name_text_and_place() -> None:
    changed = [
        STORY,
        govnews.parse(TEXT),
        evolve(STORY, source=evolve(STORY.source, name="other.txt")),
        evolve(govnews.parse(TEXT + " "), source=Source(TEXT + " ", name="barrier.txt")),
    ]
    assert len({story_id(story) for story in changed} | {story_id(STORY, "2")}) == 5
    assert story_id(STORY) == story_id(evolve(STORY, blocks=(), quotations=(), speaker_blocks=()))


def test_equal_stories_are_told_apart() -> None:
    ids = to_arrow([STORY, STORY, STORY]).stories["story_id"].to_pylist()
    assert len(set(ids)) == 3
    assert ids[0] == story_id(STORY)


# The kernel


def batch(*texts: Any) -> pa.RecordBatch:
    """A batch of texts with names."""
    return pa.record_batch({"url": [f"u{number}" for number in range(len(texts))], "text": list(texts)})


def test_the_kernel_gives_what_parsing_gives() -> None:
    story = evolve(govnews.parse(TEXT), source=Source(TEXT, name="u0"))
    for table in TABLES:
        made = Kernel(name="url", table=table)(batch(TEXT)).to_pylist()
        expected = [dict(zip(TABLES[table].names, cells, strict=True)) for cells in
                    flattened(story, source="u0", number=1).get(table, [])]  # fmt: skip
        assert made == expected


def test_without_a_table_the_kernel_gives_all_of_them_text_by_text() -> None:
    kernel = Kernel(name="url")
    made = kernel(batch(TEXT, None, FEED))
    assert made.schema.equals(kernel.schema, check_metadata=True)
    assert [[len(each[table]) for table in ("stories", "failures")] for each in made.to_pylist()] == [
        [1, 0], [0, 1], [2, 0],
    ]  # fmt: skip
    flat = [each for texts in made.to_pylist() for each in texts["quotations"]]
    assert flat == Kernel(name="url", table="quotations")(batch(TEXT, None, FEED)).to_pylist()
    assert len({each["story_id"] for texts in made.to_pylist() for each in texts["stories"]}) == 3


def test_the_kernel_takes_bytes_and_texts_without_names() -> None:
    made = Kernel("content", table="stories")(pa.record_batch({"content": [TEXT.encode("utf-16")]}))
    assert made.to_pylist()[0]["text"] == TEXT
    assert made.to_pylist()[0]["name"] is None


def test_numbers_are_names_too() -> None:
    numbered = pa.record_batch([pa.array([7, None]), pa.array(["One.", "Two."])], ["number", "text"])
    made = Kernel(name="number", table="stories")(numbered)
    assert made["name"].to_pylist() == ["7", None]


def test_an_empty_batch_gives_an_empty_one() -> None:
    empty = pa.record_batch({"text": pa.array([], pa.string())})
    assert Kernel()(empty).num_rows == Kernel(table="terms")(empty).num_rows == 0


def test_the_kernel_names_the_columns_that_there_are() -> None:
    with pytest.raises(ArgumentError, match="one of url, text"):
        Kernel("body")(batch(TEXT))


def test_the_kernel_raises_for_what_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    with pytest.raises(MissingExtra, match="html"):
        Kernel()(batch("<p>It opens.</p>"))
