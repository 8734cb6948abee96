"""Packing: several whole numbers in one, so that one addition adds up all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from struct import Struct

from attrs import Factory, field, frozen

_BITS = 32
_SIGN = 1 << _BITS - 1


@frozen
class Packing:
    """Whole numbers, always so many, as one; none of what they add up to may take more than 31 bits.

    >>> three = Packing(3)
    >>> three.unpack(three.pack([1, -2, 0]) + three.pack([5, 0, -9]))
    (6, -2, -9)
    """

    size: int
    _form: Struct = field(init=False, repr=False, default=Factory(lambda self: Struct(f"<{self.size}i"), True))
    _signs: int = field(init=False, repr=False, default=Factory(lambda self: self.pack([_SIGN] * self.size), True))

    def pack(self, values: Sequence[int]) -> int:
        """The numbers as one."""
        return sum(value << _BITS * i for i, value in enumerate(values))

    def pack_all(self, values: Sequence[int]) -> list[int]:
        """Many rows of numbers, one behind another, each row as one.

        >>> Packing(2).pack_all([1, -2, 3, 4]) == [Packing(2).pack([1, -2]), Packing(2).pack([3, 4])]
        True
        """
        together = Struct(f"<{len(values)}i").pack(*values)
        form, signs = Struct(f"{self._form.size}s"), self._signs
        return [(int.from_bytes(row, "little") ^ signs) - signs for (row,) in form.iter_unpack(together)]

    def unpack(self, total: int) -> tuple[int, ...]:
        """The numbers that packed ones add up to."""
        return self.unpacker()(total)

    def unpacker(self) -> Callable[[int], tuple[int, ...]]:
        """What unpacks, as a function by itself, for whoever asks for it many times."""
        unpack, size, signs = self._form.unpack, self._form.size, self._signs

        def unpacked(total: int) -> tuple[int, ...]:
            # A negative number takes one from its neighbour; its highest bit, added and taken away, undoes that.
            return unpack((total + signs ^ signs).to_bytes(size, "little"))

        return unpacked
