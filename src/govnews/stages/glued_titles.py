"""Glued titles: titles in capitals that stand in one line with the first sentences of their stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews.model import Span
from govnews.patterns import Pattern
from govnews.stages import banners, dates

GLUED = Pattern(
    "glued_title",
    r"""
    (?P<title> (?: [\p{Lu}\d][\p{Lu}\d’'&:,/-]* | [-–—] ) (?: \s+ (?: [\p{Lu}\d$][\p{Lu}\d’'&:,/%-]* | [-–—] ) ){2,24}
      (?<! [:,–—-] ) [!?]? )
    \s+ (?= (?: The \s | An? \s | In \s | \p{Lu}\p{Ll}+ (?: \s+ [\p{Lu}\p{Ll}(] | , ) ) \S* \s )
    """,
    yes="HARBOUR BOARD OPENS QUAY The quay at Port Linden",
    no="PORT LINDEN The quay opens",
    by="match",
)
_TOP, _LEAST, _REST, _TOLD = 12, 18, 80, 2


def cut(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Paragraphs, one near the top cut in two where it begins with a title whose words it then tells again.

    >>> line = "HARBOUR BOARD OPENS QUAY The harbour board has opened its new quay. " + "Ships may land now. " * 3
    >>> [each.of(line) for each in cut(line, [Span(0, len(line))])][0]
    'HARBOUR BOARD OPENS QUAY'
    """
    found = next(filter(None, (_found(text, span) for span in spans[:_TOP])), None)
    for span in spans:
        if found and span.start <= found.start < span.end:
            yield found
            yield Span(span.end - len(text[found.end : span.end].lstrip()), span.end)
        else:
            yield span


def _found(text: str, span: Span) -> Span | None:
    """The title that a paragraph begins with."""
    if len(span) < _LEAST + _REST or not text[span.start : span.start + 4].isupper():
        return None
    found = GLUED.match(text, span.start, span.end)
    if found is None or found.end("title") - span.start < _LEAST or span.end - found.end() < _REST:
        return None
    if dates.DATE.search(text, *found.span("title")):
        return None
    told = banners.stems(found["title"]) & banners.stems(text[found.end() : span.end])
    return Span(*found.span("title")) if len(told) >= _TOLD else None
