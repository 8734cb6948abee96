"""Files of labels → labelled stories.

A file is JSON or JSON Lines, each value in it a story: in the format of `benchmarks/README.md` (paragraphs and quotes
by their words), a story in govnews's own JSON, corrected, or a task as Label Studio exports it. A folder holds files.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from govnews import codec
from govnews.errors import DocumentError, LabelsError, SourceError, SourceNotFound
from govnews.evaluation import annotated
from govnews.evaluation.labels import MARKS, Labelled, Labels, Paragraph, Words, labels_of
from govnews.exporting import documents
from govnews.model import Span

__all__ = ["of_data", "read"]

_SUFFIXES = {".json", ".jsonl", ".ndjson"}
# How people labelled a paragraph with a quotation in it, before that was narration.
_LABELS = {"mixed": "narration"}


def read(path: os.PathLike[str]) -> Iterator[Labelled]:
    """The labelled stories of a file or of the files in a folder, in the order of their names.

    Tasks that nobody has labelled yet are left out. Raises SourceNotFound or SourceError for what cannot be read,
    LabelsError for what holds no labels, or labels that are not the text's.
    """
    where = Path(path)
    try:
        files = sorted(each for each in where.iterdir() if each.suffix in _SUFFIXES) if where.is_dir() else [where]
        for file in files:
            yield from _stories(file)
    except FileNotFoundError as error:
        raise SourceNotFound(str(where)) from error
    except OSError as error:
        raise SourceError(str(where), error.strerror or str(error)) from error


def _stories(file: Path) -> Iterator[Labelled]:
    try:
        values = [value for _, value in documents(file.read_bytes())]
    except DocumentError as error:
        raise LabelsError(str(file), f"{error.reason}, at {error.where}") from error
    several = values[0] if len(values) == 1 and isinstance(values[0], list) else values
    for number, value in enumerate(several, 1):
        name = file.stem if len(several) == 1 else f"{file.stem}-{number}"
        labelled = of_data(value, name)
        if labelled is not None:
            yield labelled


def of_data(data: object, name: str) -> Labelled | None:
    """A labelled story in any of the formats; None for a task without an annotation. `name` is the id of one without.

    >>> said = {"text": "It opens.", "form": "direct", "speaker": "Jane Doe"}
    >>> text = "Jane Doe said: “It opens.”"
    >>> row = {"text": text, "label": "narration"}
    >>> of_data({"text": text, "paragraphs": [row], "quotes": [said]}, "1").labels.words
    (Words(span=Span(16, 25), form='direct', speaker='Jane Doe'),)
    """
    if isinstance(data, Mapping):
        for keys, reader in _FORMATS:
            if keys <= data.keys():
                return _checked(reader, data, name)
    known = "; ".join(" and ".join(sorted(keys)) for keys, _ in _FORMATS)
    raise LabelsError(name, f"it is no labelled story: an object with one of these was expected: {known}")


def _checked(reader: Callable[[Mapping[str, Any], str], Labelled | None], data: Any, name: str) -> Labelled | None:
    try:
        return reader(data, name)
    except DocumentError as error:
        raise LabelsError(name, str(error)) from error
    except (KeyError, TypeError, AttributeError) as error:
        raise LabelsError(name, f"its labels are not of the format ({type(error).__name__}: {error})") from error


def _own(data: Mapping[str, Any], name: str) -> Labelled:
    text, story = data["text"], str(data.get("id", name))
    labels = Labels(
        data.get("headline"),
        data.get("kind"),
        tuple(_paragraphs(data["paragraphs"], text, story)),
        tuple(_words(data["quotes"], text, story)) if "quotes" in data else None,
    )
    return Labelled(story, text, labels)


def _paragraphs(rows: list[Mapping[str, Any]], text: str, story: str) -> Iterator[Paragraph]:
    """Where each paragraph stands: after the one before it."""
    at = 0
    for row in rows:
        words = row["text"].strip()
        start = text.find(words, at)
        if start < 0:
            raise LabelsError(story, f"the paragraph {words[:60]!r} is not in the text after the one before it")
        if words:
            at = start + len(words)
            yield Paragraph(Span(start, at), _LABELS.get(row["label"], row["label"]), row.get("speaker"))


def _words(rows: list[Mapping[str, Any]], text: str, story: str) -> Iterator[Words]:
    """Where words in marks stand: after the last ones that are the same, or from where `start` says."""
    after: dict[str, int] = {}
    for row in rows:
        words = row["text"].strip().strip(MARKS).strip()
        start = text.find(words, row.get("start", after.get(words, 0)))
        if start < 0:
            raise LabelsError(story, f"the words {words[:60]!r} are not in the text")
        if words:
            after[words] = start + 1
        # Reported words are labelled here only where somebody came across them.
        if words and row["form"] != "indirect":
            yield Words(Span(start, start + len(words)), row["form"], row.get("speaker"))


def _corrected(data: Mapping[str, Any], name: str) -> Labelled:
    story = codec.from_data(data)
    return Labelled(story.source.name or name, story.source.text, labels_of(story))


_FORMATS: tuple[tuple[frozenset[str], Callable[[Mapping[str, Any], str], Labelled | None]], ...] = (
    (frozenset({"text", "paragraphs"}), _own),
    (frozenset({"govnews", "source"}), _corrected),
    (frozenset({"data", "annotations"}), annotated.labelled),
)
