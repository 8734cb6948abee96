"""Styling: which publisher's house style a text is in, from the signs that it holds."""

from __future__ import annotations

from collections.abc import Sequence

from govnews.contracts import Style

_NEEDED, _MARKED = 2, 5
_TOP = 400
_REACH = 20_000


def choose(text: str, styles: Sequence[Style]) -> Style:
    """The style with the most signs in the text; the first of `styles` where none has two.

    >>> plain, foreign = Style("plain", "any"), Style("foreign", "The Office", signs=("the Office", "Jane Doe"))
    >>> choose("Jane Doe of the Office said so.", [plain, foreign]).name
    'foreign'
    """
    top, start = text[:_TOP], text[:_REACH]
    scores = [
        _MARKED * any(mark in top for mark in style.marks) + sum(sign in start for sign in style.signs)
        for style in styles
    ]
    best = max(range(len(styles)), key=lambda i: scores[i])
    return styles[best] if scores[best] >= _NEEDED else styles[0]
