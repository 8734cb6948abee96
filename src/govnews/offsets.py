"""Offsets in other units than code points: the bytes of UTF-8 and the units of UTF-16, and back."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import Literal

from attrs import field, frozen

from govnews.errors import OffsetError

Unit = Literal["utf-8", "utf-16"]

# Runs of characters that take as many units more than one as the number says. Lone surrogates count as Python's
# "surrogatepass" writes them.
_RUNS: dict[Unit, tuple[tuple[str, int], ...]] = {
    "utf-8": (("\x80-\u07ff", 1), ("\u0800-\uffff", 2), ("\U00010000-\U0010ffff", 3)),
    "utf-16": (("\U00010000-\U0010ffff", 1),),
}
_PATTERNS = {unit: re.compile("|".join(f"([{chars}]+)" for chars, _ in runs)) for unit, runs in _RUNS.items()}


@frozen
class Offsets:
    """The offsets of a text in code points and in another unit, each from the other.

    `unit` is "utf-8" (bytes: Rust, Go, C, files) or "utf-16" (units: JavaScript, Java, C#, Windows). Making it takes
    one pass over the text, and asking a search among the runs of characters that take more than one unit.

    >>> offsets = Offsets.of("“Go” 😀!", "utf-16")
    >>> offsets.units(6), offsets.code_points(7)
    (7, 6)
    >>> Offsets.of("“Go” 😀!", "utf-8").units(6)
    13
    """

    unit: Unit
    length: int
    _starts: tuple[int, ...] = field(repr=False)
    _ends: tuple[int, ...] = field(repr=False)
    _more: tuple[int, ...] = field(repr=False)
    _before: tuple[int, ...] = field(repr=False)

    @classmethod
    def of(cls, text: str, unit: Unit) -> Offsets:
        """The offsets of a text; raises OffsetError for a unit that is neither."""
        if unit not in _RUNS:
            raise OffsetError(unit, "the unit is utf-8 or utf-16")
        if text.isascii():
            return cls(unit, len(text), (), (), (), (0,))
        runs = [(found.start(), found.end(), found.lastindex or 0) for found in _PATTERNS[unit].finditer(text)]
        more = [_RUNS[unit][kind - 1][1] for _, _, kind in runs]
        before = accumulate(((end - start) * n for (start, end, _), n in zip(runs, more, strict=True)), initial=0)
        starts, ends = tuple(start for start, _, _ in runs), tuple(end for _, end, _ in runs)
        return cls(unit, len(text), starts, ends, tuple(more), tuple(before))

    def units(self, offset: int) -> int:
        """The offset in units of the code point at `offset`; raises OffsetError outside the text."""
        if not 0 <= offset <= self.length:
            raise OffsetError(offset, f"the text has {self.length} code points")
        run = bisect_right(self._starts, offset) - 1
        if run < 0:
            return offset
        return offset + self._before[run] + (min(offset, self._ends[run]) - self._starts[run]) * self._more[run]

    def code_points(self, units: int) -> int:
        """The offset in code points of the unit at `units`; raises OffsetError outside the text and in a character."""
        last = self.length + self._before[-1]
        if not 0 <= units <= last:
            raise OffsetError(units, f"the text has {last} units of {self.unit}")
        run = bisect_right(range(len(self._starts)), units, key=self._first) - 1
        if run < 0:
            return units
        width = self._more[run] + 1
        inside = units - self._first(run)
        if inside >= (self._ends[run] - self._starts[run]) * width:
            return units - self._before[run + 1]
        if inside % width:
            raise OffsetError(units, f"it lies inside a character of {width} units of {self.unit}")
        return self._starts[run] + inside // width

    def _first(self, run: int) -> int:
        """The first unit of a run."""
        return self._starts[run] + self._before[run]
