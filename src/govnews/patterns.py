"""Regular expressions as values: a name, the verbose form, a text that it matches and one that it must not.

Nothing is compiled on import; a pattern compiles when it is first used. The tests try every pattern of the package on
its two examples.

Two engines run them, with the same results. `regex` knows Unicode's classes and lists of words. But it looks through
all of a text for what an expression needs even where only the match at one place is asked for, so that there `re` takes
a tenth of the time.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeAlias, cast

import regex
from attrs import field, frozen

Search: TypeAlias = Callable[..., "regex.Match[str] | None"]
_NO_LISTS: Mapping[str, Callable[[], Iterable[str]]] = {}


@frozen(eq=False)
class Pattern:
    """A named regular expression in verbose form.

    `by` says how it is used, and so how its examples are tried: search, match or fullmatch. `lists` gives the named
    lists (`\\L<cue>`) of the expression as functions, so that word lists are read on first use.
    `ignore_case` applies to the whole expression. `needs` are strings, in lower case where case is ignored, of which
    every match of a search or of a whole stretch holds one: to look for them takes a tenth of the time of a search in
    vain. `words` are words in lower case of which every match holds one: who knows a text's words asks `may`. Those
    of them that are `sure` match wherever they stand: who knows that a text has one need not search. A `gate` is a set
    of characters or little more, that few texts hold: `re` looks for those in a third of the time.

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
    sure: tuple[str, ...] = field(default=(), repr=False)
    gate: bool = field(default=False, repr=False)

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled expression."""
        if (self.gate or self.by != "search") and not self.lists:
            try:
                flags = re.VERBOSE | (re.IGNORECASE if self.ignore_case else 0)
                return cast("regex.Pattern[str]", re.compile(self.expression, flags))
            except re.error:
                pass  # it needs what only the other engine has
        options = regex.VERBOSE | regex.VERSION0 | (regex.IGNORECASE if self.ignore_case else 0)
        named: dict[str, Any] = {name: list(words()) for name, words in self.lists.items()}
        # As a plain number: to ask members of an enumeration would be a tenth of the time that compiling takes.
        return regex.compile(self.expression, int(options), **named)

    def may(self, words: frozenset[str]) -> bool:
        """Whether a text with these words, in lower case, can hold a match at all.

        >>> oak = Pattern("oak", r"\\b oaks? \\b", yes="an oak", no="a soak", words=("oak", "oaks"))
        >>> oak.may(frozenset(["an", "oak"])), oak.may(frozenset(["a", "soak"]))
        (True, False)
        """
        return not words.isdisjoint(self.words)

    @cached_property
    def search(self) -> Search:
        """Finds the first match in a text, between two offsets if they are given; else None.

        Offsets of a match count from the start of the text. Without needs it is the engine's own method, as those that
        follow are: so many are asked that a call between would count.
        """
        return self._search if self.needs else self.compiled.search

    @cached_property
    def match(self) -> Search:
        """Finds the match at the start of a text, or at an offset; else None.

        Needs are asked for only of patterns that are used so: they are given a line, not the rest of a text.
        """
        return self._match if self.needs and self.by == "match" else self.compiled.match

    @cached_property
    def fullmatch(self) -> Search:
        """Finds the match of a whole text, or of the whole stretch between two offsets; else None."""
        return self._fullmatch if self.needs else self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[regex.Match[str]]]:
        """Finds all matches in a text or between two offsets, from left to right."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        """Finds all matches likewise: what stood in the groups, or the whole match where there is none."""
        return self.compiled.findall

    def _search(self, text: str, start: int = 0, end: int = sys.maxsize) -> regex.Match[str] | None:
        return self.compiled.search(text, start, end) if self._holds(text[start:end]) else None

    def _match(self, text: str, start: int = 0, end: int = sys.maxsize) -> regex.Match[str] | None:
        return self.compiled.match(text, start, end) if self._holds(text[start:end]) else None

    def _fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> regex.Match[str] | None:
        return self.compiled.fullmatch(text, start, end) if self._holds(text[start:end]) else None

    def _holds(self, text: str) -> bool:
        folded = text.lower() if self.ignore_case else text
        # To ask `any` takes twice as long.
        for needed in self.needs:  # noqa: SIM110
            if needed in folded:
                return True
        return False
