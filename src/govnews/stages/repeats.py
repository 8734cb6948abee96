"""Repeats: the lines of a page that say its title again, whole, cut off, with the site's name or over several lines."""

from __future__ import annotations

from collections.abc import Sequence

from govnews.drafts import Paragraph
from govnews.patterns import Pattern
from govnews.stages.banners import WORD, stems

SITE = Pattern("site", r"\s+ [-–—|] \s+ .{2,50} $", yes=" - County of Roe", no=" opens bridge", by="match")
_LOOK, _LONGEST, _CUT, _SITE, _LINES = 40, 320, 12, 20, 5
_NEAR, _FEWEST, _OF_TITLE, _OF_LINE = 4, 4, 0.75, 0.6
_CUTS, _STOPS = ("…", "..."), (".", ":", ";", ",", "?", "!", "”", '"')


def key(text: str) -> str:
    """The words of a line, which it shares with a line that says the same.

    >>> key("Doe’s Quay – opens!")
    'doe s quay opens'
    """
    return " ".join(WORD.findall(text.lower()))


def of(paragraphs: Sequence[Paragraph], i: int, title: str) -> tuple[int, ...]:
    """The paragraphs under number `i`, near the top, that say the title again."""
    wanted, cut = key(title), title.endswith(_CUTS)
    first = wanted.partition(" ")[0]
    found = []
    for j in range(i + 1, min(len(paragraphs), i + _LOOK)):
        text = paragraphs[j].text
        other = key(text) if len(text) <= _LONGEST and _begins(text.lower(), first) else ""
        same = other == wanted or (cut and len(wanted) > _CUT and other.startswith(wanted))
        site = len(other) > _SITE and wanted.startswith(other + " ") and bool(SITE.match(title, len(text)))
        if other and (same or site):
            found.append(j)
    return tuple(found)


def _begins(line: str, word: str) -> bool:
    """Whether a line in lower case can begin with a word: what says the same as a title does."""
    at = line.find(word)
    return at >= 0 and not any(map(str.isalnum, line[:at]))


def above(paragraphs: Sequence[Paragraph], i: int, title: str) -> tuple[int, ...]:
    """The paragraphs over number `i` that say all of the title."""
    wanted = key(title)
    may = (j for j in range(i) if len(paragraphs[j].text) <= _LONGEST)
    return tuple(j for j in may if wanted and key(paragraphs[j].text) == wanted)


def told_anew(paragraphs: Sequence[Paragraph], i: int, title: str) -> tuple[int, ...]:
    """The lines right under number `i` that say the title in other words: most words of each are in the other.

    >>> from govnews.model import Span
    >>> lines = ("Jane Doe named as Mayor", "May 4", "Jane Doe Named As Linden Mayor", "Doe is named.")
    >>> told_anew([Paragraph(Span(0, len(line)), Span(0, len(line)), line) for line in lines], 0, lines[0])
    (2,)
    """
    wanted = stems(title)
    if len(wanted) < _FEWEST:
        return ()
    under = range(i + 1, min(len(paragraphs), i + 1 + _NEAR))
    return tuple(j for j in under if _is_anew(wanted, paragraphs[j].text))


def _is_anew(wanted: frozenset[str], line: str) -> bool:
    if len(line) > _LONGEST or line.rstrip().endswith(_STOPS):
        return False
    told = stems(line)
    both = len(told & wanted)
    return both >= _FEWEST and both >= _OF_TITLE * len(wanted) and both >= _OF_LINE * len(told)


def run(paragraphs: Sequence[Paragraph], i: int) -> int:
    """The last of the lines from number `i` on that together say what a line below says; `i` where there are none.

    >>> from govnews.model import Span
    >>> lines = ("Opening of the", "Linden", "Quay", "4 May", "Opening of the Linden Quay")
    >>> run([Paragraph(Span(0, len(line)), Span(0, len(line)), line) for line in lines], 0)
    2
    """
    said = key(paragraphs[i].text)
    first = said.partition(" ")[0]
    near = (p.text for p in paragraphs[i + 2 : i + _LOOK] if len(p.text) <= _LONGEST)
    below = [key(line) for line in near if said and _begins(line.lower(), first)]
    longer = {line for line in below if line.startswith(said + " ")}
    for j in range(i + 1, min(len(paragraphs), i + _LINES)) if longer else ():
        said = f"{said} {key(paragraphs[j].text)}"
        longer = {line for line in longer if line == said or line.startswith(said + " ")}
        if said in longer or not longer:
            return j if longer else i
    return i
