"""Title ranks: which line over the prose is likeliest its title, by learned weights of what can be seen of each.

What is seen has a name: how a line and those beside it read, what it is made of, how much of it the story tells again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from govnews import lexicon, weights
from govnews.patterns import Pattern
from govnews.stages import banners, dates, mastheads

WORDS = Pattern("words_of_line", r"[\p{L}\p{M}\p{N}’'.&-]+", yes="Quay", no="|")
FIGURE = Pattern("figure_of_line", r"\d", yes="4 May", no="May")
NO_WORDS = Pattern("address_in_line", r"https?: | www\. | @", yes="www.linden.example", no="Linden", ignore_case=True)
_NEAR, _EARLY, _STEM, _MARGIN, _SURE = 1, 3000, 5, 100, 100
_LENGTHS, _SHARES, _COUNTS, _DISTANCES = (1, 2, 3, 5, 9, 17, 30), (0.0, 0.25, 0.5, 0.75), (0, 1, 2, 3, 5), (1, 2, 3, 6)
_CUT, _MENU, _OF_TITLE = ("…", "..."), 4, 7
_OFFICES, _WHO, _GRAMMAR = "THSPMFKG", "THPM", (0, 1, 3)


@frozen
class Line:
    """A line over the prose: its text, and how it reads by the rules for titles.

    `again` tells whether a line below says it again, `held` whether another line has all of it and more.
    """

    text: str
    reads: str
    again: bool
    held: bool = False


@frozen
class _Seen:
    """What is looked at of a line: its words, the stems that a story can tell, how many it tells, words as letters."""

    line: Line
    words: Sequence[str]
    stems: frozenset[str]
    letters: str
    near: int
    early: int


def best(lines: Sequence[Line], prose: Sequence[str], chosen: int | None) -> int | None:
    """The number of the line that is the title: the chosen one, unless another is clearly likelier.

    Where none was chosen, one that reads as a title and is likely to be it; None where there is no such line either.

    >>> lines = [Line("Jane Doe MP", "name", False), Line("Quay opens in Linden", "title", False)]
    >>> best(lines, ["The new quay in Port Linden opens to all ships on Monday, Jane Doe said."], 0)
    1
    """
    worth = [sum(map(_worth, signs)) for signs in signs_of(lines, prose, chosen)]
    may = [i for i, line in enumerate(lines) if chosen is not None or line.reads == "title"]
    first = max(may, key=worth.__getitem__, default=0)
    if chosen is None:
        return first if may and worth[first] >= _SURE else None
    return first if worth[first] >= worth[chosen] + _MARGIN and not _is_standfirst(lines, first, chosen) else chosen


def _is_standfirst(lines: Sequence[Line], i: int, chosen: int) -> bool:
    """Whether a line stands right below a first one of many words: it sums up what the title says less of."""
    over = lines[chosen]
    return chosen == 0 and i == 1 and over.reads == "title" and len(over.text.split()) >= _OF_TITLE


@cache
def _weights() -> weights.Value:
    return weights.value("titles")


def _worth(sign: str) -> int:
    worth: int = _weights()(sign, 0)
    return worth


def signs_of(lines: Sequence[Line], prose: Sequence[str], chosen: int | None) -> list[list[str]]:
    """What can be seen of each line, by name, where the rules chose one of them.

    >>> lines = [Line("Jane Doe MP", "name", False), Line("Quay opens", "title", True)]
    >>> signs_of(lines, ["The quay opens on Monday."], 0)[1][:2]
    ['words 2', 'comes again']
    """
    near, early = banners.stems("\n".join(prose[:_NEAR])), banners.stems("\n".join(prose)[:_EARLY])
    seen = [_seen(line, near, early) for line in lines]
    most = max((each.near for each in seen), default=0)
    return [[*_alone(each), *_told(each, most), *_place(seen, i, chosen)] for i, each in enumerate(seen)]


def _seen(line: Line, near: frozenset[str], early: frozenset[str]) -> _Seen:
    words = WORDS.findall(line.text)
    letters = "".join(map(mastheads.letter, words))
    plain = " ".join(word for word, kind in zip(words, letters, strict=True) if kind in "CX")
    stems = banners.stems(plain)
    return _Seen(line, words, stems, letters, len(stems & near), len(stems & early))


def _alone(seen: _Seen) -> Iterator[str]:
    """What a line is made of."""
    text, words = seen.line.text, seen.words
    yield f"words {_step(len(words), _LENGTHS)}"
    if seen.line.again:
        yield "comes again"
        yield f"comes again, words {_step(len(words), _LENGTHS)}"
    if seen.line.held:
        yield "held by another"
    if text.rstrip().endswith(_CUT):
        yield "cut off"
    yield f"reads {seen.line.reads}"
    yield from (f"has {name}" for name in _held(text))
    if text[-1:] in ".:;,?!":
        yield f"ends {text[-1:]}"
    yield "capitals" if text.isupper() else "low" if text[:1].islower() else _case(words)
    small = lexicon.words("function_words")
    yield f"grammar {_step(sum(word.lower() in small for word in words), _GRAMMAR)}"
    yield f"offices {_step(_share(seen.letters, _OFFICES), _SHARES)}"
    yield f"first {seen.letters[:1]}"
    yield f"last {seen.letters[-1:]}"
    if not set(seen.letters).isdisjoint(_WHO):
        yield "names somebody"
    if 2 * sum(len(word) == 1 for word in words) > len(words):
        yield "letters apart"


def _held(text: str) -> Iterator[str]:
    if dates.DATE.search(text):
        yield "date"
    if FIGURE.search(text):
        yield "figure"
    if NO_WORDS.search(text):
        yield "address"
    low = text.lower()
    yield from (kind for kind in ("release", "media", "statement", "transcript", "news") if kind in low)
    if banners.TELLS.search(text):
        yield "verb"


def _case(words: Sequence[str]) -> str:
    long = [word for word in words if len(word) >= _STEM - 1]
    return "title case" if 2 * sum(word[:1].isupper() for word in long) > len(long) else "sentence case"


def _told(seen: _Seen, most: int) -> Iterator[str]:
    """How much of a line the story tells again: its first paragraph, and all of its beginning."""
    yield f"near {_step(seen.near, _COUNTS)}"
    yield f"early {_step(seen.early, _COUNTS)}"
    if seen.stems:
        yield f"near share {_step(seen.near / len(seen.stems), _SHARES)}"
        yield f"early share {_step(seen.early / len(seen.stems), _SHARES)}"
    if seen.near and seen.near == most:
        yield "most told"


def _place(seen: Sequence[_Seen], i: int, chosen: int | None) -> Iterator[str]:
    """Where a line stands, and how those beside it read."""
    yield f"to prose {_step(len(seen) - i, _DISTANCES)}"
    yield f"above {seen[i - 1].line.reads if i else 'nothing'}"
    yield f"below {seen[i + 1].line.reads if i + 1 < len(seen) else 'prose'}"
    if chosen is not None and i == chosen + 1:
        yield f"right below chosen, reads {seen[chosen].line.reads}"
    if i == chosen:
        yield "chosen"
        yield f"chosen, reads {seen[i].line.reads}"
        yield f"chosen, above {seen[i - 1].line.reads if i else 'nothing'}"
        yield f"chosen, words {_step(len(seen[i].words), _LENGTHS)}"
    short = [len(each.words) < _MENU for each in seen[max(0, i - 1) : i + 2]]
    if all(short):
        yield "among short lines"
    elif not short[min(i, 1)] and sum(short) == len(short) - 1:
        yield "long among short lines"
    shouted = seen[i].line.text.isupper()
    if shouted and not any(seen[j].line.text.isupper() for j in (i - 1, i + 1) if 0 <= j < len(seen)):
        yield "alone in capitals"


def _share(letters: str, of: str) -> float:
    return sum(letter in of for letter in letters) / max(1, len(letters))


def _step(value: float, steps: Sequence[float]) -> float:
    """The highest step that a value reaches, the lowest for what reaches none."""
    return max((step for step in steps if step <= value), default=steps[0])
