"""Subjects: who does what a cue says, where grammar leaves no choice, so that it goes before what was learned.

Behind words in marks and the verb stands its subject, which is no part of what is said: “We act,” said Jane Doe, “and
soon.” And a verb joined to another one has the same subject: "Doe thinks so, but says, “Wait.”"
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from govnews import lexicon
from govnews.stages import offices
from govnews.stages.cue_words import entry
from govnews.stages.links import Link, Segment
from govnews.stages.units import Units

_BINDS = frozenset(("of", "and", "or", "&"))
_LONGEST, _MOST, _SHORTEST = 12, 60, 5
_CAPITALS = frozenset(("Abc", "ABC", "Cap's", "#"))
_JOINING = frozenset(("of", "for", "the", "and", "in", "at", "to", "on", ",", ".", "&", "-", "'s", "s"))
_VERBS = frozenset(
    ("is", "are", "was", "were", "will", "would", "has", "have", "had", "can", "could", "must", "should", "may", "did")
)
_ENDS = frozenset((",", ".", ";", ":", "—", "–", "-", "(", "!", "?"))


def settle(paragraphs: Sequence[Units], links: Iterable[Link]) -> Iterator[Link]:
    """The links, those without a source given the subject of their cue where grammar tells it; none without content.

    >>> from govnews.drafts import Marked, Marks
    >>> from govnews.model import Span
    >>> from govnews.stages import units
    >>> said = "“We act,” said Doe."
    >>> row = units.find(said, Span(0, len(said)), Marks((Marked(Span(0, 9), Span(1, 8), 0),)))
    >>> link = Link((Segment(0, 0, 1, "C"), Segment(0, 2, 3, "C")), Segment(0, 1, 2, "Q", "said"), None)
    >>> next(settle([row], [link])).source
    Segment(paragraph=0, first=2, last=3, kind='S', head='')
    """
    before: Link | None = None
    for link in links:
        told = _behind(paragraphs, link)
        if not link.contents:
            yield from filter(None, (told,))
            continue
        if told is None:
            source = link.source and _bare(paragraphs[link.source.paragraph], link.source)
            own = evolve(link, source=source) if source is not link.source else link
            told = _parted(paragraphs, own, source) if source else _with_subject(paragraphs, own, before)
        before = told
        yield before


def _behind(paragraphs: Sequence[Units], link: Link) -> Link | None:
    """The link with the subject that stands behind its verb, at the end of a sentence without marks.

    "The quay will open in May, said Mayor Jane Doe." What stands before the comma is told, whatever was read there.
    """
    cue = link.cue
    units = paragraphs[cue.paragraph] if cue is not None else None
    if cue is None or units is None or cue.last != cue.first + 1 or units.words[cue.first - 1 : cue.first] != (",",):
        return None
    first, last = _sentence(units, cue)
    end = _named_end(units, cue.last, last)
    if end == cue.last or not _is_clause(units, first, cue.first - 1) or not _quotes(units.words[cue.first]):
        return None
    own = Segment(cue.paragraph, first, cue.first - 1, "C")
    rest = (one for one in link.contents if one.paragraph != cue.paragraph or not first <= one.first < end)
    contents = sorted((own, *rest), key=lambda one: (one.paragraph, one.first))
    return Link(tuple(contents), cue, Segment(cue.paragraph, cue.last, end, "S"))


def _sentence(units: Units, cue: Segment) -> tuple[int, int]:
    """The first unit of a cue's sentence, and the one after its last."""
    number, first, last = units.sentences[cue.first], cue.first, cue.last
    while first and units.sentences[first - 1] == number:
        first -= 1
    while last < len(units) and units.sentences[last] == number:
        last += 1
    return first, last


def _named_end(units: Units, first: int, last: int) -> int:
    """Where what follows a verb ends, if it is offices, names and what joins them to the end of the sentence."""
    while last > first and units.words[last - 1] == ".":
        last -= 1
    words, classes = units.words[first:last], units.classes[first:last]
    joining = _JOINING | lexicon.words("courtesy_titles")
    names = [kind in _CAPITALS or word in joining for word, kind in zip(words, classes, strict=True)]
    offices_in_it = any(offices.is_office(word) for word in words)
    sound = all(names) and offices_in_it and not any(units.quoted[first:last])
    return last if sound and classes[0] in _CAPITALS and last - first <= _MOST else first


def _is_clause(units: Units, first: int, last: int) -> bool:
    """Whether a stretch has a verb and no words in marks, so that it can be what is told."""
    told = any(units.words[i] in _VERBS or units.classes[i] == "-ed" for i in range(first, last))
    return last - first >= _SHORTEST and told and not any(units.quoted[first:last])


def _quotes(word: str) -> bool:
    known = entry(word)
    return known is not None and "quote" in known.frames.split(",")


def _bare(units: Units, source: Segment) -> Segment:
    """A source that ends in a pronoun without what stands before it: "In the U.S. [he]", but "some of [them]"."""
    last = source.last - 1
    if last == source.first or units.words[last] not in lexicon.of_kind("phrase_words", "alone"):
        return source
    bound = units.words[last - 1] in lexicon.of_kind("phrase_words", "opens", "either") | _BINDS
    return source if bound else evolve(source, first=last)


def _parted(paragraphs: Sequence[Units], link: Link, source: Segment) -> Link:
    """The link with words in marks behind the source and a comma made content: “We act,” said Doe, “and soon.”"""
    units = paragraphs[source.paragraph]
    behind = range(source.first + 2, source.last)
    cut = next((i for i in behind if units.quoted[i] and units.words[i - 1] == ","), None)
    if cut is None:
        return link
    goes_on = Segment(source.paragraph, cut, cut + 1, "C")
    return evolve(link, source=evolve(source, last=cut - 1), contents=(*link.contents, goes_on))


def _with_subject(paragraphs: Sequence[Units], link: Link, before: Link | None) -> Link:
    if link.cue is None:
        return link
    units = paragraphs[link.cue.paragraph]
    shared = _shared(units, link.cue, before)
    return evolve(link, source=shared) if shared else _inverted(units, link, link.cue)


def _shared(units: Units, cue: Segment, before: Link | None) -> Segment | None:
    """The source of the cue before in the sentence, to which the cue is joined by "and" or "but"."""
    source, other = (before.source, before.cue) if before else (None, None)
    if not source or not other or not source.paragraph == other.paragraph == cue.paragraph or not cue.first:
        return None
    ordered = source.last <= other.first < cue.first and units.sentences[source.first] == units.sentences[cue.first]
    return source if ordered and units.words[cue.first - 1] in lexicon.of_kind("joints", "verb", "both") else None


def _inverted(units: Units, link: Link, cue: Segment) -> Link:
    last = _subject_end(units, cue) if _is_inverted(units, cue) else cue.last
    if last == cue.last:
        return link
    contents = (_without(content, cue, last, units) for content in link.contents)
    kept = tuple(content for content in contents if content is not None)
    return evolve(link, contents=kept, source=Segment(cue.paragraph, cue.last, last, "S")) if kept else link


def _is_inverted(units: Units, cue: Segment) -> bool:
    """Whether the cue is one word of saying right behind words in marks, a comma between or not."""
    known = entry(units.words[cue.first]) if cue.last == cue.first + 1 else None
    before = cue.first - 1
    if before > 0 and units.words[before] == ",":
        before -= 1
    return known is not None and "quote" in known.frames.split(",") and before >= 0 and units.quoted[before]


def _subject_end(units: Units, cue: Segment) -> int:
    """Where what follows the cue ends: at a stop, at words in marks or at the end of the paragraph."""
    reach = min(cue.last + _LONGEST, len(units))
    stops = (i for i in range(cue.last, reach) if units.words[i] in _ENDS or units.quoted[i])
    end = next(stops, reach if reach == len(units) else cue.last)
    return end if any(word[0].isalpha() for word in units.words[cue.last : end]) else cue.last


def _without(content: Segment, cue: Segment, last: int, units: Units) -> Segment | None:
    """A content without the subject that it was taken to begin with; None where nothing in marks is left of it."""
    if content.paragraph != cue.paragraph or not cue.last <= content.first < last:
        return content
    first = next((i for i in range(last, content.last) if units.quoted[i]), None)
    return None if first is None else evolve(content, first=first)
