"""Near duplicates among the rows of tables: releases published twice, quotations used again in other stories.

Needs the extra `duplicates`. Two texts are as similar as the share of their shingles, runs of words, that both have
(Jaccard similarity). MinHash and LSH of datasketch find the pairs that may be similar, so that not every text is
compared with every other; those are then compared exactly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from govnews.errors import ArgumentError, MissingExtra

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["quotations", "stories"]

_WORD = re.compile(r"\w+")
_WORDS_A_SHINGLE = 3
_PERMUTATIONS = 128
# LSH misses some pairs near its threshold. To compare too many costs little, so it rather finds than misses.
_MARGIN = 0.8
_WEIGHTS = (0.1, 0.9)


def stories(table: pa.Table, *, similarity: float = 0.8) -> pa.Table:
    """The pairs of stories whose texts are at least so similar: `story_id`, `other_story_id`, `similarity`.

    `table` is the table of stories. Pairs come in the order of the later of the two, which is the first of a pair.
    LSH is a matter of chance, but of the same chance in every run: it may miss a pair that is just similar enough.

    Raises ArgumentError for a similarity that is not over 0 and at most 1, MissingExtra without the extra.

    >>> from govnews import parse
    >>> from govnews.tables import to_arrow
    >>> text = "The barrier opens in Port Linden on Monday, after three years of work on the quay, "
    >>> table = to_arrow(map(parse, [text + "at noon.", "It rained in the hills all day.", text + "at one."])).stories
    >>> [round(each, 2) for each in stories(table)["similarity"].to_pylist()]
    [0.88]
    """
    return _pairs(table, ("story_id",), "text", similarity)


def quotations(table: pa.Table, *, similarity: float = 0.8) -> pa.Table:
    """The pairs of quotations of different stories that are at least so similar, whoever is said to speak.

    The columns are `story_id`, `quotation`, `other_story_id`, `other_quotation`, `similarity`; `table` is that of the
    quotations. Those of fewer than six words are left out: they are equal by chance. Else as `stories`.
    """
    return _pairs(table, ("story_id", "quotation"), "words", similarity)


def _pairs(table: pa.Table, key: Sequence[str], column: str, similarity: float) -> pa.Table:
    if not 0 < similarity <= 1:
        raise ArgumentError("similarity", similarity, "over 0 and at most 1")
    arrow = _imported("pyarrow")
    found = list(_similar(table[column], table["story_id"], similarity))
    columns: dict[str, Any] = {}
    for side, prefix in enumerate(("", "other_")):
        rows = arrow.array([pair[side] for pair in found], arrow.int64())
        columns |= {prefix + name: table[name].take(rows) for name in key}
    columns["similarity"] = arrow.array([pair[2] for pair in found], arrow.float64())
    made: pa.Table = arrow.table(columns)
    return made


def _similar(texts: Any, owners: Any, similarity: float) -> Iterator[tuple[int, int, float]]:
    """Pairs of numbers of texts, the later one first, and how similar they are."""
    datasketch = _imported("datasketch")
    index = datasketch.MinHashLSH(similarity * _MARGIN, num_perm=_PERMUTATIONS, weights=_WEIGHTS)
    for number, text in enumerate(texts):
        shingles = _shingles(text.as_py())
        if not shingles:
            continue
        sketch = datasketch.MinHash(num_perm=_PERMUTATIONS, seed=1)
        sketch.update_batch([shingle.encode() for shingle in shingles])
        for other in sorted(index.query(sketch)):
            alike = _likeness(shingles, _shingles(texts[other].as_py()))
            if alike >= similarity and owners[other] != owners[number]:
                yield number, other, alike
        index.insert(number, sketch)


def _shingles(text: str | None) -> frozenset[str]:
    """The runs of three words of a text; none of one that has fewer than six words."""
    words = _WORD.findall((text or "").lower())
    if len(words) < 2 * _WORDS_A_SHINGLE:
        return frozenset()
    return frozenset(" ".join(words[at : at + _WORDS_A_SHINGLE]) for at in range(len(words) - _WORDS_A_SHINGLE + 1))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


def _imported(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra("finding near duplicates", "duplicates") from error
