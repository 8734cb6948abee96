"""Glyphs: the lines of a PDF page as PDFium sees them, each with its place, size and weight."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from attrs import frozen

from govnews.markup.sheets import Line

# What PDFium writes for a hyphen at the end of a line, in place of it and of the line end.
_HYPHEN = "\x02"
# A blank at which no line ends stays what it is.
_FIRM = "\xa0"
_ENDS = frozenset("\r\n")
_BOLD = ("bold", "black", "heavy")
_HEAVY, _FORCED = 600, 1 << 18
_LONGEST_NAME = 128
_LARGEST_PAGE = 1e6
# So many times the size of its letters is the space between the cells of a row.
_CELLS = 2.0


@frozen(eq=False)
class Glyphs:
    """A text page of PDFium (`handle`) and the functions that read it (`raw`)."""

    raw: Any
    handle: Any

    def lines(self) -> Iterator[Line]:
        """The lines of the page in the order in which it was written."""
        characters = [self._character(i) for i in range(max(0, self.raw.FPDFText_CountChars(self.handle)))]
        start = 0
        for i, one in enumerate(characters):
            if one in _ENDS or one == _HYPHEN:
                yield from self._line(characters, start, i + (one == _HYPHEN))
                start = i + 1
        yield from self._line(characters, start, len(characters))

    def _character(self, i: int) -> str:
        code = self.raw.FPDFText_GetUnicode(self.handle, i)
        # A glyph of which the document does not tell what it means has no number, or one that means nothing.
        nothing = code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF
        return "\ufffd" if nothing else chr(code)

    def _line(self, characters: Sequence[str], start: int, end: int) -> Iterator[Line]:
        """The line of some characters; none of blanks alone."""
        inked = [i for i in range(start, end) if not characters[i].isspace()]
        if not inked:
            return
        first, last = inked[0], inked[-1]
        boxes = {i: self._box(i) for i in inked if i in (first, last) or _is_edge(characters, i)}
        samples = (first, inked[len(inked) // 2], last)
        head = (*boxes[first], *boxes[_word_end(characters, inked)])
        yield Line(
            "".join(self._shown(characters, i, boxes) for i in range(first, last + 1)),
            first,
            min(left for left, _ in boxes.values()),
            max(right for _, right in boxes.values()),
            sorted(self._baseline(i) for i in samples)[1],
            sorted(self._size(i) for i in samples)[1],
            all(self._is_bold(i) for i in samples),
            max(head) - min(head),
        )

    def _shown(self, characters: Sequence[str], i: int, boxes: dict[int, tuple[float, float]]) -> str:
        """A character as the text has it: a blank as wide as between the cells of a row is a tab."""
        one = characters[i]
        if one == _HYPHEN:
            return "-"
        if not one.isspace() or one == _FIRM:
            return one
        if i - 1 not in boxes or i + 1 not in boxes:
            return " "
        gap = boxes[i + 1][0] - boxes[i - 1][1]
        return "\t" if gap > _CELLS * self._size(i + 1) else " "

    def _box(self, i: int) -> tuple[float, float]:
        """The left and the right end of a character."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        self.raw.FPDFText_GetCharBox(self.handle, i, left, right, bottom, top)
        return _sane(left.value), _sane(right.value)

    def _baseline(self, i: int) -> float:
        x, y = ctypes.c_double(), ctypes.c_double()
        self.raw.FPDFText_GetCharOrigin(self.handle, i, x, y)
        return _sane(y.value)

    def _size(self, i: int) -> float:
        """How large a character is shown: documents may set all in size 1, and scale it."""
        matrix = self.raw.FS_MATRIX()
        self.raw.FPDFText_GetMatrix(self.handle, i, matrix)
        size: float = self.raw.FPDFText_GetFontSize(self.handle, i)
        return _sane(size * math.hypot(matrix.b, matrix.d))

    def _is_bold(self, i: int) -> bool:
        name, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
        self.raw.FPDFText_GetFontInfo(self.handle, i, name, _LONGEST_NAME, flags)
        called = name.value.decode("utf-8", "replace").lower()
        weight = self.raw.FPDFText_GetFontWeight(self.handle, i)
        return weight >= _HEAVY or bool(flags.value & _FORCED) or any(word in called for word in _BOLD)


def _sane(length: float) -> float:
    """A length in points, or nothing where a broken document tells one that no page has."""
    return length if abs(length) < _LARGEST_PAGE else 0.0


def _word_end(characters: Sequence[str], inked: Sequence[int]) -> int:
    """The last character of the word that begins a line, firm blanks in it included."""
    for one, two in pairwise(inked):
        if any(blank != _FIRM for blank in characters[one + 1 : two]):
            return one
    return inked[-1]


def _is_edge(characters: Sequence[str], i: int) -> bool:
    """Whether a character that is neither the first nor the last of a line begins or ends a word."""
    return characters[i - 1].isspace() or characters[i + 1].isspace()
