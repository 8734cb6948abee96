"""Where things stand: spans, positions, and the text that they count in."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from attrs import field, frozen

from govnews.errors import SpanError

# A line ends where an editor would end it; other separators (U+2028, form feed) are characters of a line.
_LINE_END = re.compile(r"\r\n|\r|\n")
_SHOWN = 48


def shown(text: str) -> str:
    """A text as a repr shows it: quoted, and cut where it is long."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


@frozen(order=True, repr=False)
class Span:
    """A half-open stretch of a text, in code points.

    >>> Span(4, 9).of("The Kremlin")
    'Kreml'
    >>> len(Span(4, 9)), Span(4, 9).contains(Span(5, 9)), Span(4, 9).overlaps(Span(9, 12))
    (5, True, False)
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        whole = isinstance(self.start, int) and isinstance(self.end, int)
        if not whole or not 0 <= self.start <= self.end:
            raise SpanError(self.start, self.end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def of(self, text: str) -> str:
        """The slice of `text` at this span."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@frozen(order=True)
class Position:
    """A place as an editor shows it: line and column, both counted from 1, the column in code points."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@frozen
class Place:
    """Where an element stands: the position of its first character and that just after its last one."""

    start: Position
    end: Position

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"


@frozen
class Source:
    """The text that all spans point into, and where it came from.

    `text` is the argument of parse() untouched, or for bytes and files the decoded text. `format` is the reader's name,
    `name` the file's or address, `encoding` that of the bytes.
    """

    text: str = field(repr=shown)
    format: str = "text"
    name: str | None = None
    encoding: str | None = None

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """The line and column of the character at `offset`.

        >>> Source("one\\ntwo").position(5)
        Position(line=2, column=2)
        """
        if not 0 <= offset <= len(self.text):
            raise SpanError(offset, offset)
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def place(self, span: Span) -> Place:
        """The first and the last position of a span."""
        return Place(self.position(span.start), self.position(span.end))

    def locate(self, span: Span) -> Span:
        """The span of the markup that `span` of the text was rendered from; for plain text `span` itself."""
        return span
