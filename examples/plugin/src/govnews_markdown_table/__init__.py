"""An exporter for govnews: the quotations of stories as a Markdown table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import IO, Any

import attrs
from attrs import field, frozen

from govnews import Quotation, Story

__all__ = ["MarkdownTableExporter"]

_COLUMNS = ("Story", "Speaker", "Form", "Words", "Line")
# All that begins or ends markup inside a cell: emphasis, code, links, HTML, entities, and the cell itself.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>()#+!|~&$^=-]")
# A bare address becomes a link without any marks around it; an entity in place of its dot or colon prevents that.
_ADDRESS = re.compile(r"(?<=\bwww)\.|(?<=\bhttp):|(?<=\bhttps):|(?<=\bftp):|@", re.IGNORECASE)
# A line end would end the row; the other characters would reach a terminal, or cannot be written as UTF-8.
_BREAK = re.compile(r"\s+")
_UNPRINTABLE = re.compile("[\0-\x1f\x7f-\x9f\ud800-\udfff]")


def _is_length(exporter: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and (type(value) is not int or value < 1):
        raise ValueError(f"words must be None or a whole number from 1 on, not {value!r}")


@frozen
class MarkdownTableExporter:
    """Writes one table with a row for each quotation; `words` cuts long ones after so many characters."""

    words: int | None = field(default=None, validator=_is_length)

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write the head of the table, and the rows of each story as it comes."""
        stream.write(_row(_COLUMNS) + _row("---" for _ in _COLUMNS))
        for story in stories:
            for quotation in story.quotations:
                stream.write(_row(map(_escaped, self._cells(story, quotation))))

    def _cells(self, story: Story, quotation: Quotation) -> Iterable[str]:
        title = story.headline.text if story.headline else story.source.name
        form = f"{quotation.form} (announced)" if quotation.announced else str(quotation.form)
        line = str(story.place(quotation).start.line)
        return title or "", str(quotation.speaker or ""), form, self._cut(quotation.words), line

    def _cut(self, text: str) -> str:
        return text if self.words is None or len(text) <= self.words else text[: self.words] + "…"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _escaped(text: str) -> str:
    r"""The text as a cell that shows it, whatever it holds.

    >>> _escaped("*so* | what\n[now](x)?")
    '\\*so\\* \\| what \\[now\\]\\(x\\)?'
    """
    one_line = _UNPRINTABLE.sub("\ufffd", _BREAK.sub(" ", text).strip())
    return _ADDRESS.sub(lambda found: f"&#{ord(found[0])};", _MARKUP.sub(r"\\\g<0>", one_line))
