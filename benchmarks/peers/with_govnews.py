"""govnews as run.py asks it: `python with_govnews.py TEXTS FOUND`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import govnews

if TYPE_CHECKING:
    from benchmarks.peers.exchange import Said, Spans, serve
else:
    from exchange import Said, serve


def spans(*places: govnews.Span | None) -> Spans:
    """The places that there are as pairs."""
    return [(place.start, place.end) for place in places if place]


def find(text: str) -> list[Said]:
    """All quotations, each with the cue and the source of its attribution."""
    found = []
    for said in govnews.parse(text).quotations:
        attribution = said.attribution
        cue, source = (attribution.cue, attribution.mention) if attribution else (None, None)
        found.append(Said(spans(*said.parts), spans(cue), spans(source)))
    return found


if __name__ == "__main__":
    serve(find)
