"""Regular expressions as values: a name, the verbose form, a text that it matches and one that it must not.

Nothing is compiled on import; a pattern compiles when it is first used. The tests try every pattern of the package on
its two examples.

Two engines run them, with the same results. `regex` knows Unicode's classes and lists of words. But it looks through
all of a text for what an expression needs even where only the match at one place is asked for, so that there `re` takes
a tenth of the time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, cast

import regex
from attrs import field, frozen

_NO_LISTS: Mapping[str, Callable[[], Iterable[str]]] = {}


@frozen(eq=False)
class Pattern:
    """A named regular expression in verbose form.

    `by` says how it is used, and so how its examples are tried: search, match or fullmatch. `lists` gives the named
    lists (`\\L<cue>`) of the expression as functions, so that word lists are read on first use.
    `ignore_case` applies to the whole expression. `needs` are strings, in lower case where case is ignored, of which
    every match of a search or of a whole stretch holds one: to look for them takes a tenth of the time of a search in
    vain. `words` are words in lower case of which every match holds one: who knows a text's words asks `may`.

    >>> year = Pattern("year", r"(?P<year> (?:19|20) \\d\\d )", yes="in 2017", no="in 1517")
    >>> year.search("since 2010")["year"]
    '2010'
    """

    name: str
    expression: str = field(repr=False)
    yes: str = field(repr=False)
    no: str = field(repr=False)
    lists: Mapping[str, Callable[[], Iterable[str]]] = field(default=_NO_LISTS, repr=False)
    ignore_case: bool = field(default=False, repr=False)
    by: str = field(default="search", repr=False)
    needs: tuple[str, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled expression."""
        if self.by != "search" and not self.lists:
            try:
                flags = re.VERBOSE | (re.IGNORECASE if self.ignore_case else 0)
                return cast("regex.Pattern[str]", re.compile(self.expression, flags))
            except re.error:
                pass  # it needs what only the other engine has
        options = regex.VERBOSE | regex.VERSION0 | (regex.IGNORECASE if self.ignore_case else 0)
        named: dict[str, Any] = {name: list(words()) for name, words in self.lists.items()}
        return regex.compile(self.expression, options, **named)

    def may(self, words: frozenset[str]) -> bool:
        """Whether a text with these words, in lower case, can hold a match at all.

        >>> oak = Pattern("oak", r"\\b oaks? \\b", yes="an oak", no="a soak", words=("oak", "oaks"))
        >>> oak.may(frozenset(["an", "oak"])), oak.may(frozenset(["a", "soak"]))
        (True, False)
        """
        return not words.isdisjoint(self.words)

    def search(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """The first match between the offsets, or None; offsets of the match count from the start of `text`."""
        last = len(text) if end is None else end
        if self.needs and not self._holds(text[start:last]):
            return None
        return self.compiled.search(text, start, last)

    def _holds(self, text: str) -> bool:
        folded = text.lower() if self.ignore_case else text
        return any(map(folded.__contains__, self.needs))

    def match(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """The match at `start`, or None."""
        return self.compiled.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """The match of the whole stretch, or None."""
        last = len(text) if end is None else end
        if self.needs and not self._holds(text[start:last]):
            return None
        return self.compiled.fullmatch(text, start, last)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[regex.Match[str]]:
        """All matches between the offsets, from left to right."""
        return iter(self.compiled.finditer(text, start, len(text) if end is None else end))

    def findall(self, text: str, start: int = 0, end: int | None = None) -> list[Any]:
        """All matches between the offsets: what stood in the groups, or the whole match where there is none."""
        return self.compiled.findall(text, start, len(text) if end is None else end)
