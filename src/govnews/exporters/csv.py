"""CSV (RFC 4180): a table of the quotations, of the blocks or of the speakers."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from typing import IO, Any

import attrs
from attrs import field, frozen

from govnews.model import Story
from govnews.rows import TABLES, Row

# Spreadsheets take a cell that begins so for a formula; the wide forms some of them do; a byte order mark none sees.
_FORMULA = re.compile("\ufeff*[=+\\-@\t\r\n＝＋－＠]")
# No UTF-8 file can hold a lone surrogate, and many a reader of CSV ends a text, or gives up, at a NUL.
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")
_DELIMITER = re.compile('[^"\r\n\0\ud800-\udfff]')


def _is_truth(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        raise ValueError(f"{attribute.name} must be True or False, not {value!r}")


def _is_table(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value not in _COLUMNS:
        raise ValueError(f"of must be one of {', '.join(_COLUMNS)}, not {value!r}")


def _is_delimiter(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not _DELIMITER.fullmatch(value):
        raise ValueError(f"delimiter must be one character, but no quotation mark or line end, not {value!r}")


@frozen
class CsvExporter:
    """Writes a table with a row for each of the `of`: "quotations", "blocks" or "speakers".

    Lines end in CRLF; cells with a delimiter, a quotation mark or a line end are quoted, marks in them doubled.
    `start` and `end` are offsets in code points, `line` and `column` count from 1; absence is an empty cell. With
    `guard`, text that a spreadsheet would run as a formula, because it begins with = + - @ (wide ones too), a tab or a
    line end, gets an apostrophe before it; switch it off to have the text as it is. NULs and lone surrogates become
    U+FFFD.

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
        writer = csv.DictWriter(
            stream, _COLUMNS[self.of], extrasaction="ignore", delimiter=self.delimiter, lineterminator="\r\n"
        )
        if self.header:
            writer.writeheader()
        for story in stories:
            shared = _shared(story)
            writer.writerows(self._written({**shared, **row}) for row in TABLES[self.of].rows(story))

    def _written(self, row: Row) -> Row:
        return {column: self._cell(value) for column, value in row.items()}

    def _cell(self, value: Any) -> Any:
        if isinstance(value, bool):
            return "true" if value else "false"
        if not isinstance(value, str):
            return value
        writable = _UNWRITABLE.sub("\ufffd", value)
        return "'" + writable if self.guard and _FORMULA.match(writable) else writable


def _shared(story: Story) -> Row:
    return {"story": story.source.name, "headline": story.headline.text if story.headline else None}


# The columns of each table of govnews.rows that people want to see in a spreadsheet, and before them which story it is.
_COLUMNS: dict[str, tuple[str, ...]] = {
    "quotations": (
        *("story", "headline", "quotation", "form", "speaker", "speaker_kind", "role", "organisation"),
        *("cue", "lemma", "tense", "act", "announced"),
        *("start", "end", "line", "column", "confidence", "rule", "words"),
    ),
    "blocks": (
        *("story", "headline", "block", "role", "speaker", "level"),
        *("start", "end", "line", "column", "confidence", "rule", "text"),
    ),
    "speakers": (
        *("story", "headline", "speaker", "speaker_kind", "honorific", "post_nominals", "role", "organisation"),
        *("mentions", "quotations", "start", "end", "line", "column"),
    ),
}
