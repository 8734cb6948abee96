"""CSV (RFC 4180): a table of the quotations, of the blocks or of the speakers."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any, TypeAlias

import attrs
from attrs import field, frozen

from govnews.model import Attribution, Quotation, Span, Speaker, Story

_Cell: TypeAlias = str | int | float | None
_Row: TypeAlias = dict[str, _Cell]

# Spreadsheets take a cell that begins so for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# No UTF-8 file can hold a lone surrogate, and many a reader of CSV ends a text, or gives up, at a NUL.
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")
_DELIMITER = re.compile('[^"\r\n\0\ud800-\udfff]')
_NO_ATTRIBUTION = Attribution()


def _is_truth(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        raise ValueError(f"{attribute.name} must be True or False, not {value!r}")


def _is_table(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value not in _TABLES:
        raise ValueError(f"of must be one of {', '.join(_TABLES)}, not {value!r}")


def _is_delimiter(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not _DELIMITER.fullmatch(value):
        raise ValueError(f"delimiter must be one character, but no quotation mark or line end, not {value!r}")


@frozen
class CsvExporter:
    """Writes a table with a row for each of the `of`: "quotations", "blocks" or "speakers".

    Lines end in CRLF; cells with a delimiter, a quotation mark or a line end are quoted, marks in them doubled.
    `start` and `end` are offsets in code points, `line` and `column` count from 1; absence is an empty cell. With
    `guard`, text that a spreadsheet would run as a formula, because it begins with = + - @ tab or CR, gets an
    apostrophe before it; switch it off to have the text as it is. NULs and lone surrogates become U+FFFD.

    >>> import io
    >>> stream = io.StringIO()
    >>> CsvExporter(of="blocks", delimiter=";").write([], stream)
    >>> stream.getvalue()
    'story;headline;block;role;speaker;level;start;end;line;column;confidence;rule;text\\r\\n'
    """

    of: str = field(default="quotations", validator=_is_table)
    delimiter: str = field(default=",", validator=_is_delimiter)
    header: bool = field(default=True, validator=_is_truth)
    guard: bool = field(default=True, validator=_is_truth)

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write the rows of each story, as it comes."""
        columns, rows_of = _TABLES[self.of]
        writer = csv.DictWriter(stream, columns, delimiter=self.delimiter, lineterminator="\r\n")
        if self.header:
            writer.writeheader()
        for story in stories:
            shared = _shared(story)
            writer.writerows(self._written({**shared, **row}) for row in rows_of(story))

    def _written(self, row: _Row) -> _Row:
        return {column: self._cell(value) if isinstance(value, str) else value for column, value in row.items()}

    def _cell(self, text: str) -> str:
        writable = _UNWRITABLE.sub("\ufffd", text)
        return "'" + writable if self.guard and writable.startswith(_FORMULA_STARTS) else writable


def _shared(story: Story) -> _Row:
    return {"story": story.source.name, "headline": story.headline.text if story.headline else None}


def _quotations(story: Story) -> Iterator[_Row]:
    for number, quotation in enumerate(story.quotations, 1):
        yield {
            "quotation": number,
            "form": quotation.form.value,
            **_voice(quotation.speaker),
            **_saying(story, quotation),
            **_place(story, quotation.span),
            "confidence": quotation.confidence,
            "rule": quotation.rule or None,
            "words": quotation.words,
        }


def _blocks(story: Story) -> Iterator[_Row]:
    for number, block in enumerate(story.blocks, 1):
        yield {
            "block": number,
            "role": block.role.value,
            "speaker": block.speaker.name if block.speaker else None,
            "level": block.level,
            **_place(story, block.span),
            "confidence": block.confidence,
            "rule": block.rule or None,
            "text": block.text,
        }


def _speakers(story: Story) -> Iterator[_Row]:
    spoken = Counter(quotation.speaker for quotation in story.quotations)
    for speaker in story.speakers:
        yield {
            **_voice(speaker),
            "honorific": speaker.honorific,
            "post_nominals": " ".join(speaker.post_nominals) or None,
            "mentions": len(speaker.mentions),
            "quotations": spoken[speaker],
            **(_place(story, speaker.mentions[0].span) if speaker.mentions else {}),
        }


def _voice(speaker: Speaker | None) -> _Row:
    if speaker is None:
        return {}
    return {
        "speaker": speaker.name,
        "speaker_kind": speaker.kind.value,
        "role": speaker.role,
        "organisation": speaker.organisation,
    }


def _saying(story: Story, quotation: Quotation) -> _Row:
    given = quotation.attribution or _NO_ATTRIBUTION
    return {
        "cue": given.cue.of(story.source.text) if given.cue else None,
        "lemma": given.lemma,
        "tense": given.tense.value if given.tense else None,
        "act": given.act.value if given.act else None,
        "announced": "true" if quotation.announced else "false",
    }


def _place(story: Story, span: Span) -> _Row:
    position = story.source.position(span.start)
    return {"start": span.start, "end": span.end, "line": position.line, "column": position.column}


_TABLES: dict[str, tuple[tuple[str, ...], Callable[[Story], Iterator[_Row]]]] = {
    "quotations": (
        (
            *("story", "headline", "quotation", "form", "speaker", "speaker_kind", "role", "organisation"),
            *("cue", "lemma", "tense", "act", "announced"),
            *("start", "end", "line", "column", "confidence", "rule", "words"),
        ),
        _quotations,
    ),
    "blocks": (
        (
            *("story", "headline", "block", "role", "speaker", "level"),
            *("start", "end", "line", "column", "confidence", "rule", "text"),
        ),
        _blocks,
    ),
    "speakers": (
        (
            *("story", "headline", "speaker", "speaker_kind", "honorific", "post_nominals", "role", "organisation"),
            *("mentions", "quotations", "start", "end", "line", "column"),
        ),
        _speakers,
    ),
}
