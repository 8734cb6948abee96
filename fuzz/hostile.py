"""Texts that are made to take long: for the whole path, and against each pattern out of its own example.

Each grows in line with a size. What is parsed in twice the time when it is twice as long is harmless; what takes four
times as long is a way to keep a machine busy with a small file.
"""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping

import govnews
from govnews.patterns import Pattern

Text = Callable[[int], str]


def repeated(unit: str, before: str = "", after: str = "") -> Text:
    """A text of some size that is one unit again and again."""
    return lambda size: before + unit * (size // len(unit)) + after


def nested(opening: str, closing: str, inside: str = "act") -> Text:
    """A text of some size with marks within marks."""
    pair = len(opening) + len(closing)
    return lambda size: opening * (size // pair) + inside + closing * (size // pair)


def counted(unit: str) -> Text:
    """A text of some size of units that all differ: `{}` stands for a name that comes only once."""
    return lambda size: "".join(unit.format(name) for name in itertools.islice(names(), size // (len(unit) + 5)))


def names() -> Iterator[str]:
    """Words that look like surnames, all different."""
    for letters in itertools.product("BDFGKLMNPR", "aeiou", "bdfgklmnpr", "aeiou", "bdgklmnrst"):
        yield "".join(letters)
    for first, second in itertools.product(tuple(names()), repeat=2):
        yield first + second.lower()


TEXTS: Mapping[str, Text] = {
    "marks in marks": nested("“‘", "’”"),
    "brackets in brackets": nested("([", "])"),
    "marks never closed": repeated("“We act "),
    "marks never opened": repeated("We act” "),
    "straight marks": repeated("'\""),
    "paragraphs that each open a mark": repeated("“We act on it\n\n"),
    "marks of three kinds": repeated('“a ‘b "c'),
    "fragments in marks": repeated("the “new” plan, "),
    "letters": repeated("It was sent.\n\nDear Ms Doe:\n\nI ask for help.\n\nSincerely,\n\nJane Roe\n\n"),
    "statements": repeated(
        "# Doe on quays\n\nThe Mayor Jane Doe said:\n\nI am glad of it.\n\nWe all are.\n\nIt opens.\n\n"
    ),
    "short lines": repeated("The quay will open soon, as all said.\nNo date was given.\n"),
    "said said said": repeated("said "),
    "Said Said Said": repeated("Said "),
    "he said that he said that": repeated("he said that "),
    "according to according to": repeated("according to "),
    "he added, she said": repeated("“Yes,” he added, she said, “no,” "),
    "capitals": repeated("Ada Quill Port Linden "),
    "one capital again and again": repeated("A"),
    "single capitals": repeated("A. B. "),
    "capitals and commas": repeated("Ada, "),
    "commas": repeated(","),
    "stops": repeated("."),
    "colons": repeated("a: "),
    "dashes": repeated("- – — "),
    "blanks": repeated(" ", "a", "b"),
    "line ends": repeated("\n", "a", "b"),
    "lines of a letter": repeated("a\n"),
    "paragraphs of a word": repeated("word\n\n"),
    "no blank at all": repeated("x"),
    "digits": repeated("1"),
    "numbers and stops": repeated("1.2 "),
    "and and and": repeated("Ada and "),
    "of the of the": repeated("Minister of the "),
    "offices": repeated("the Minister for Harbours and "),
    "honorifics": repeated("Mr Dr Sir "),
    "pronouns": repeated("He said so. She did. "),
    "lead-ins": repeated("Mayor Ada Quill said:\n\n"),
    "lead-ins and speech": repeated("Mayor Ada Quill said:\n\nI am glad that we did it.\n\n"),
    "signatures": repeated("“We act.”\n\n- Ada Quill, Mayor of Port Linden\n\n"),
    "turns": repeated("MS QUILL: I am glad.\n\nQ: Are you?\n\n"),
    "people": counted("Jane {} said that it rained. "),
    "people and their offices": counted("The Minister for Harbours, Jane {}, said: “It rained.”\n\n"),
    "people by surname": counted("Mr {} spoke. "),
    "one first name, all surnames": counted("Ada {0}, Ada {0} and Ms {0} "),
    "people who are quoted later": counted("“We act,” said {}.\n\n"),
    "headings": repeated("# Quay\n\n"),
    "bullets": repeated("- a\n"),
    "quoted lines": repeated("> a\n"),
    "dates": repeated("3 May 2019, "),
    "addresses": repeated("press@port.example 01234 555 0100 https://port.example/a "),
    "notes": repeated("Notes to editors\n\n1. The quay is new.\n\n"),
    "marks of combination": repeated("e\u0301\u200d\xad"),
    "NULs": repeated("a\0"),
    "halves of pairs": repeated("a\ud800"),
    "other line ends": repeated("a\r\x85\u2028\x0b"),
    "other scripts": repeated("نشر الخبر. 新聞稿「好」。"),
}
"""Against all stages: everything that they look for, in numbers that no story has."""

MARKUP: Mapping[str, tuple[str, Text]] = {
    "elements in elements": ("html", nested("<div>", "</div>")),
    "elements never closed": ("html", repeated("<p><b>a")),
    "tags never closed": ("html", repeated("<a href='")),
    "comments never closed": ("html", repeated("<!-- ")),
    "attributes": ("html", repeated(" a=b", "<p", ">x")),
    "references": ("html", repeated("&amp;&#0;&x")),
    "tables in tables": ("html", repeated("<table><tr><td>a")),
    "quoting in quoting": ("markdown", repeated("> ", "", "a")),
    "brackets of links": ("markdown", repeated("[")),
    "links": ("markdown", repeated("[a](b) ")),
    "stars": ("markdown", repeated("*a _b ")),
    "backticks": ("markdown", repeated("`a``b")),
    "call-outs": ("govspeak", repeated("$CTA\na\n")),
    "fields": ("markdown", repeated("a: b\n", "---\n", "---\n")),
    "items": ("rss", repeated("<item><title>a</title></item>", "<rss><channel>", "</channel></rss>")),
    "elements": ("xml", repeated("<b><title>a</title><text>a</text></b>", "<a>", "</a>")),
    "entities": ("rss", repeated("&amp;", "<rss><item><description>", "</description></item></rss>")),
    "records": ("jsonl", repeated('{"title": "a", "body": "b"}\n')),
    "lists in lists": ("jsonl", repeated("[")),
    "cells": ("csv", repeated('"a""b",', "text\n")),
    "rows": ("csv", repeated("The quay opens,It opened on Monday after years\n", "title,text\n")),
    "header lines": ("eml", repeated("X-A: b\n", "From: a@port.example\n", "\nIt rained.")),
    "folded lines": ("eml", repeated(" a\n", "From: a@port.example\nSubject: b\n", "\nIt rained.")),
    "parts": (
        "eml",
        repeated("--b\n\na\n", "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n", "--b--"),
    ),
    "encoded words": ("eml", repeated("=?utf-8?q?a?= ", "From: a@port.example\nSubject: ", "\n\nIt rained.")),
}
"""Against the readers: the format, and what it is given."""


def patterns() -> Iterator[tuple[str, Pattern]]:
    """Each pattern at the top of a module, also in a tuple, list or mapping there, with the module's name; once."""
    seen: set[int] = set()
    for module in pkgutil.walk_packages(govnews.__path__, "govnews."):
        if not module.name.endswith("__main__"):
            for value in vars(importlib.import_module(module.name)).values():
                fresh = [pattern for pattern in held_in(value) if id(pattern) not in seen]
                seen.update(map(id, fresh))
                yield from ((module.name, pattern) for pattern in fresh)


def held_in(value: object) -> list[Pattern]:
    """The patterns that a value is or holds."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else (value,)
    return [item for item in inside if isinstance(item, Pattern)]


_PIECE = re.compile(r"\s+|\w+|.", re.DOTALL)
_STOPPER = "\0"


def attacks(pattern: Pattern, pieces: int = 12) -> Iterator[tuple[str, Text]]:
    """Texts against a pattern: its example up to some place, the piece there again and again, and no good end.

    A piece is a word, a character of it, blanks, a mark; also two pieces together, and the example as a whole.
    """
    found = list(_PIECE.finditer(pattern.yes))
    for number, piece in enumerate(found[:pieces]):
        before, word = pattern.yes[: piece.end()], piece.group()
        following = found[number + 1].group() if number + 1 < len(found) else " "
        for unit in dict.fromkeys((word, word[-1], word + following, word + " ")):
            yield f"{unit!r} after {before!r}", repeated(unit, before, _STOPPER)
    yield "the example", repeated(pattern.yes, "", _STOPPER)
    yield "the example and a blank", repeated(pattern.yes + " ", "", _STOPPER)
