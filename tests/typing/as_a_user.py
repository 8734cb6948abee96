"""What type checkers know of govnews in a user's code: `make test` has mypy read this; nothing here runs.

`assert_type` says what a checker must infer. A line with `type: ignore` is wrong, and the checker must say so, since
needless ones are errors. So does pyright, by way of `basedpyright --project tests/typing`.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportUnusedExpression=false

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from attrs import frozen
from typing_extensions import assert_type

import govnews
from govnews import errors
from govnews.contracts import Collection, Document, Exporter, Reader
from govnews.registry import register_reader


def reads() -> None:
    """What can be parsed, and what comes back."""
    story = govnews.parse("It rained.")
    assert_type(story, govnews.Story)
    assert_type(govnews.parse(b"It rained."), govnews.Story)
    assert_type(govnews.parse(Path("story.txt")), govnews.Story)
    assert_type(govnews.parse({"title": "Quay"}), govnews.Story)
    assert_type(govnews.parse_each("It rained."), Iterator[govnews.Story])
    govnews.parse(7)  # type: ignore[arg-type]
    govnews.parse(io.StringIO("It rained."))  # type: ignore[arg-type]
    govnews.parse("It rained.", "text")  # type: ignore[call-arg]


def looks(story: govnews.Story) -> None:
    """The parts of a story; what may be absent has to be asked for."""
    assert_type(story.source.text, str)
    assert_type(story.published, datetime | None)
    assert_type(story.blocks, tuple[govnews.Block, ...])
    assert_type(story.quotations[0].speaker, govnews.Speaker | None)
    assert_type(story.quotations[0].parts[0].start, int)
    for block in story:
        assert_type(block.role, govnews.BlockRole)
    print(story.headline.text)  # type: ignore[union-attr]
    if story.headline:
        assert_type(story.headline.kicker, str | None)
    story.quotations = ()  # type: ignore[misc]
    print(story.quotation)  # type: ignore[attr-defined]


def tells_apart(role: govnews.BlockRole) -> bool:
    """A word of a vocabulary is one of few, and text beside."""
    written: str = role.value
    print(written)
    return role is govnews.BlockRole.SPEECH


def writes(story: govnews.Story, stream: IO[str]) -> None:
    """Out and in again."""
    assert_type(govnews.dumps(story), str)
    assert_type(govnews.dumps([story], "csv", of="speakers"), str)
    assert_type(govnews.loads("{}"), govnews.Story | list[govnews.Story])
    govnews.dump(story, "json", stream)
    govnews.dump(story, "json", "story.json")  # type: ignore[arg-type]


def many(paths: list[Path]) -> None:
    """A batch gives stories and failures, and a checker makes one look which it is."""
    for result in govnews.parse_many(paths):
        assert_type(result, govnews.Story | govnews.Failure)
        print(result.quotations)  # type: ignore[union-attr]
        if isinstance(result, govnews.Failure):
            assert_type(result.error, errors.GovnewsError)
        else:
            assert_type(result.quotations, tuple[govnews.Quotation, ...])


@frozen
class Shouting:
    """An exporter of a user's."""

    def write(self, stories: Any, stream: IO[Any]) -> None:
        """Write headlines in capitals."""
        for story in stories:
            stream.write(story.headline.text.upper())


@frozen
class NotesReader:
    """A reader of a user's."""

    def read(self, content: Any, name: str | None) -> Document:
        """Read notes."""
        return Document(govnews.Source(str(content), "notes", name))


def extends() -> None:
    """A user's own classes are exporters and readers without inheriting anything."""
    exporter: Exporter = Shouting()
    reader: Reader = NotesReader()
    collection: Collection = NotesReader()  # type: ignore[assignment]
    govnews.register_exporter("shouting", Shouting)
    register_reader("notes", NotesReader)
    print(exporter, reader, collection)


def catches() -> None:
    """Errors are what one would catch anyway, and their facts are fields."""
    try:
        govnews.parse(Path("none.txt"))
    except errors.SourceNotFound as error:
        as_built_in: FileNotFoundError = error
        print(as_built_in)
    except errors.UnknownFormat as error:
        assert_type(error.nearest, str | None)
