r"""How run.py and a peer talk: texts go in and attributions come out as JSON Lines, with the time that each took.

Only the standard library is used here, since each peer runs in an environment of its own. Time is that of the
processor, and for each text that of `re.findall(r"\w+", text)`, the best of three, is taken right before the peer's.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict

Spans = Sequence[tuple[int, int]]
WORDS = re.compile(r"\w+")


class Said(NamedTuple):
    """An attribution as a peer found it: spans of characters."""

    content: Spans
    cue: Spans
    source: Spans


class Answer(TypedDict):
    """What a peer has to say of one text, and the seconds that it and `findall` took."""

    said: list[Said]
    refused: bool
    seconds: float
    findall: float


class Refused(Exception):
    """A peer will not read a text."""


def texts(path: Path) -> list[str]:
    """The texts of a file of JSON strings, one a line."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def answer(find: Callable[[str], list[Said]], text: str) -> Answer:
    """Ask a peer about one text."""
    findall = min(taken(lambda: WORDS.findall(text)) for _ in range(3))
    start = time.process_time()
    try:
        said, refused = find(text), False
    except Refused:
        said, refused = [], True
    return Answer(said=said, refused=refused, seconds=time.process_time() - start, findall=findall)


def taken(work: Callable[[], object]) -> float:
    """The seconds of the processor that some work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def serve(find: Callable[[str], list[Said]]) -> None:
    """Answer all texts of the file named first on the command line, into the file named second."""
    given = texts(Path(sys.argv[1]))
    answer(find, given[0])  # what is loaded at the first call does not count
    with Path(sys.argv[2]).open("w", encoding="utf-8") as file:
        for text in given:
            print(json.dumps(answer(find, text)), file=file)
