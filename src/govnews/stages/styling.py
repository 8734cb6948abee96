"""Styling: which publisher's house style a text is in, from the signs that it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from govnews.contracts import Style

_NEEDED, _MARKED = 2, 5
_TOP = 400
_REACH, _KEPT = 20_000, 8
_FIRST, _FIRST_OF_OTHER = 3, 8
# From a capital letter up to the next one, or to what is no small letter: most signs begin so.
_PIECE = re.compile(r"[A-Z][a-z]*")
# Such a piece that ends within a sign: a text that holds the sign has just that one.
_WITHIN = re.compile(r"[A-Z][a-z]*(?=[^a-z])")


def choose(text: str, styles: Sequence[Style]) -> Style:
    """The style with the most signs in the text; the first of `styles` where none has two.

    >>> plain, foreign = Style("plain", "any"), Style("foreign", "The Office", signs=("the Office", "Jane Doe"))
    >>> choose("Jane Doe of the Office said so.", [plain, foreign]).name
    'foreign'
    """
    top, start = text[:_TOP], text[:_REACH]
    scores = [_MARKED * any(map(top.__contains__, style.marks)) for style in styles]
    for number in _signs_in(start, _sorted(tuple(style.signs for style in styles))):
        scores[number] += 1
    best = max(range(len(styles)), key=lambda i: scores[i])
    return styles[best] if scores[best] >= _NEEDED else styles[0]


@frozen
class _Signs:
    """The signs of all styles, each with the number of its style: by the longest piece that they hold, and others.

    `pieces` are those that are one piece and no more, by their first letters, and so are the `others`.
    """

    pieces: Mapping[str, Sequence[tuple[str, int]]]
    others: Mapping[str, Sequence[tuple[str, int]]]
    by_piece: Mapping[str, Sequence[tuple[str, int]]]


def _signs_in(start: str, signs: _Signs) -> Iterator[int]:
    """The numbers of the styles whose signs stand in a text, once a sign; few of their pieces are met in it."""
    pieces = frozenset(_PIECE.findall(start))
    words = "\n".join(pieces)
    for first in signs.pieces.keys() & {piece[:_FIRST] for piece in pieces}:
        yield from (number for sign, number in signs.pieces[first] if sign in words)
    for first, others in signs.others.items():
        if first in start:
            yield from (number for sign, number in others if sign in start)
    for piece in signs.by_piece.keys() & pieces:
        yield from (number for sign, number in signs.by_piece[piece] if sign in start)


@lru_cache(_KEPT)
def _sorted(styles: tuple[tuple[str, ...], ...]) -> _Signs:
    """The signs of some styles by their pieces."""
    pieces: dict[str, list[tuple[str, int]]] = {}
    others: dict[str, list[tuple[str, int]]] = {}
    by_piece: dict[str, list[tuple[str, int]]] = {}
    for number, sign in ((number, sign) for number, signs in enumerate(styles) for sign in signs):
        found = _PIECE.match(sign)
        if found is None or len(sign) < _FIRST:
            others.setdefault(sign[:_FIRST_OF_OTHER], []).append((sign, number))
        elif found.group() == sign:
            pieces.setdefault(sign[:_FIRST], []).append((sign, number))
        else:
            by_piece.setdefault(max(_WITHIN.findall(sign), key=len), []).append((sign, number))
    return _Signs(pieces, others, by_piece)
