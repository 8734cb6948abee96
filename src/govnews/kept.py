"""Answers that are kept: a table that works out what it does not have yet.

To look into it takes a third of the time of a call of a function with `functools.lru_cache`, which tags, links and
words are weighed with several times a word.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")
Answer = TypeVar("Answer")

_MOST = 1 << 14


class Kept(dict[Key, Answer], Generic[Key, Answer]):
    """What a function of one argument answers, each answer worked out once; it forgets all when it holds too many.

    >>> lengths = Kept(len)
    >>> lengths["quay"], lengths
    (4, {'quay': 4})
    """

    __slots__ = ("_make", "_most")

    def __init__(self, make: Callable[[Key], Answer], most: int = _MOST) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: Key) -> Answer:
        if len(self) >= self._most:
            self.clear()
        answer = self[key] = self._make(key)
        return answer
