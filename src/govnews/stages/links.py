"""Links: which cue each content belongs to, and whose words each cue says they are.

Contents choose among the cues around them, and cues among the sources, by log-linear models; contents that choose the
same cue are parts of one attribution. Learned from PolNeAR; the card weights/attributions.md says how.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import islice
from typing import NamedTuple

from attrs import frozen

from govnews import weights
from govnews.kept import Kept
from govnews.patterns import Pattern
from govnews.stages.cue_words import entry
from govnews.stages.units import Units
from govnews.weights import Value, Worth

_BEFORE, _AFTER, _PARAGRAPHS, _SEGMENTS = 4, 3, 2, 24
_STEPS = (0, 1, 2, 3, 4, 4, *[5] * 4, *[6] * 10, *[7] * 20)
_FARTHEST = 8
_MARKS = frozenset((",", ";", ":", "—"))


RUN = Pattern("run_of_tags", r"(S+) | (Q+) | ([BC]C*)", yes="CCB", no="---", by="match")
# By the numbers of `tags.Tag`.
_LETTERS = "-SQBC"
_KINDS = ("", "S", "Q", "C")


@frozen
class Segment:
    """A run of units of one kind ("C" content, "Q" cue, "S" source): paragraph, first unit, and the one after it.

    `head` is the word of a cue that the lexicon knows, or its last one.
    """

    paragraph: int
    first: int
    last: int
    kind: str
    head: str = ""


@frozen
class Link:
    """An attribution: its contents, its cue and its source, as segments."""

    contents: tuple[Segment, ...]
    cue: Segment | None
    source: Segment | None


@cache
def learned() -> Value:
    """The weights of the signs of both choices."""
    return weights.value("links")


def find(paragraphs: Sequence[Units], tags: Sequence[Sequence[int]]) -> Iterator[Link]:
    """The attributions of a text, in the order of their first content; then the cues that no content chose.

    Contents that chose the same cue are parts of one attribution; so are those of a paragraph without a cue.
    """
    value, segments = learned(), segments_of(paragraphs, tags)
    chosen: dict[tuple[int | None, int], list[Segment]] = {}
    for place, segment in enumerate(segments):
        if segment.kind == "C":
            cue = choose(value, paragraphs, segments, place)
            chosen.setdefault((cue, segment.paragraph if cue is None else 0), []).append(segment)
    for (cue, _), contents in chosen.items():
        source = None if cue is None else choose(value, paragraphs, segments, cue)
        yield Link(
            tuple(contents), None if cue is None else segments[cue], None if source is None else segments[source]
        )
    used = {cue for cue, _ in chosen}
    yield from (Link((), one, None) for place, one in enumerate(segments) if one.kind == "Q" and place not in used)


def segments_of(paragraphs: Sequence[Units], tags: Sequence[Sequence[int]]) -> list[Segment]:
    """The runs of tags of a text, in order; one without a word is none."""
    return [
        segment
        for number, (units, row) in enumerate(zip(paragraphs, tags, strict=True))
        for segment in _runs(number, units, row)
        if any(map(_wordy, units.words[segment.first : segment.last]))
    ]


def _wordy(word: str) -> bool:
    return word[0].isalnum() or word[0] == "“"


def _runs(number: int, units: Units, row: Sequence[int]) -> Iterator[Segment]:
    for run in RUN.finditer("".join([_LETTERS[tag] for tag in row])):
        kind = _KINDS[run.lastindex or 0]
        yield Segment(number, *run.span(), kind, _head(units.words[run.start() : run.end()]) if kind == "Q" else "")


def candidates(segments: Sequence[Segment], place: int) -> list[int]:
    """The places of the cues that a content may choose, or of the sources that a cue may."""
    wanted = "Q" if segments[place].kind == "C" else "S"
    return [
        *islice(_near_by(segments, range(place - 1, max(-1, place - _SEGMENTS), -1), place, wanted), _BEFORE),
        *islice(_near_by(segments, range(place + 1, min(len(segments), place + _SEGMENTS)), place, wanted), _AFTER),
    ]


def _near_by(segments: Sequence[Segment], order: range, place: int, wanted: str) -> Iterator[int]:
    own = segments[place].paragraph
    for i in order:
        if not own - _PARAGRAPHS <= segments[i].paragraph <= own:
            return
        if segments[i].kind == wanted:
            yield i


def options(segments: Sequence[Segment], place: int) -> list[int | None]:
    """The places of the candidates; None stands for no source at all, which a cue may have."""
    return [*candidates(segments, place), *([None] if segments[place].kind == "Q" else [])]


def choose(value: Value, paragraphs: Sequence[Units], segments: Sequence[Segment], place: int) -> int | None:
    """The place of the likeliest of the candidates."""
    found = options(segments, place)
    if len(found) < 2:
        return found[0] if found else None
    sums, asking = _sums(value), _asking(paragraphs, segments, place)
    scores = [_worth(sums, paragraphs, segments, asking, other) for other in found]
    return found[scores.index(max(scores))]


def worth(
    value: Value, paragraphs: Sequence[Units], segments: Sequence[Segment], place: int, other: int | None
) -> Worth:
    """What the signs of the choice of `other` by the segment at `place` are worth."""
    return _worth(_sums(value), paragraphs, segments, _asking(paragraphs, segments, place), other)


class _Asking(NamedTuple):
    """A segment that chooses: its place and its paragraph; for content how it begins and ends, and how it is marked."""

    place: int
    segment: Segment
    units: Units
    marked: str
    before: str
    after: str


def _asking(paragraphs: Sequence[Units], segments: Sequence[Segment], place: int) -> _Asking:
    segment = segments[place]
    units = paragraphs[segment.paragraph]
    quoted = units.quoted[segment.first : segment.last]
    marked = "q" if quoted == (True,) else "m" if True in quoted else "i"
    return _Asking(place, segment, units, marked, *_around(units.words, segment))


def _worth(
    sums: _Sums, paragraphs: Sequence[Units], segments: Sequence[Segment], asking: _Asking, other: int | None
) -> Worth:
    place, segment, units, *_ = asking
    if other is None:
        return sums.none[segment.head, units.classes[segment.first - 1] if segment.first else "^"]
    chosen = segments[other]
    side = segment.kind + ("l" if other < place else "r")
    between = segments[other + 1 : place] if other < place else segments[place + 1 : other]
    kinds = "".join([s.kind for s in between]) if between else ""
    near = _near(units, segment, chosen) if chosen.paragraph == segment.paragraph else None
    seen = _Seen(asking, paragraphs[chosen.paragraph], chosen, side, kinds, near)
    return _way(sums, seen) + (_of_content(sums, seen) if segment.kind == "C" else _of_cue(sums, seen))


class _Seen(NamedTuple):
    """A choice of a segment in its paragraph; on which side it stands, and the kinds of those between the two."""

    asking: _Asking
    others: Units
    chosen: Segment
    side: str
    between: str
    near: _Near | None


@frozen(eq=False)
class _Sums:
    """What signs are worth, those that come together added up, by what they are made of."""

    none: Kept[tuple[str, str], Worth]
    far: Kept[tuple[str, int, str], Worth]
    way: Kept[tuple[str, int, int, str], Worth]
    gap: Kept[tuple[str, int, str], Worth]
    kind: Kept[tuple[str, str, int, str], Worth]
    head: Kept[tuple[str, str, str], Worth]
    edges: Kept[tuple[str, str, int, bool, str, str, str], Worth]
    first: Kept[tuple[str, str], Worth]
    cue: Kept[tuple[str, str, str], Worth]
    told: Kept[tuple[str, str, int, int], Worth]
    source: Kept[tuple[str, str, str], Worth]
    frames: Kept[tuple[str, str, str], Worth]


@cache
def _sums(value: Value) -> _Sums:
    makers = (_none, _far, _near_way, _gap, _kind, _of_head, _edges, _first, _beside, _told, _source, _frames)
    return _Sums(*(Kept(partial(make, value)) for make in makers))


def _head(words: Sequence[str]) -> str:
    return next((word for word in reversed(words) if entry(word)), words[-1])


def _form(word: str) -> str:
    known = entry(word)
    return known.form if known else "-"


def _none(value: Value, cue: tuple[str, str]) -> Worth:
    head, before = cue
    return value("Q0", 0) + value(f"Q0 {head}", 0) + value(f"Q0 form {_form(head)}", 0) + value(f"Q0 after {before}", 0)


class _Near(NamedTuple):
    """Where two segments of a paragraph stand to each other: units and sentences between them, and the words there."""

    units: int
    sentences: int
    words: tuple[str, ...]


def _near(units: Units, one: Segment, other: Segment) -> _Near:
    first, second = (one, other) if one.first < other.first else (other, one)
    sentences = units.sentences[second.first] - units.sentences[first.last - 1]
    words = units.words[first.last : second.first]
    return _Near(len(words), min(abs(sentences), 3), words)


def _way(sums: _Sums, seen: _Seen) -> Worth:
    near, side = seen.near, seen.side
    if near is None:
        return sums.far[side, seen.asking.segment.paragraph - seen.chosen.paragraph, seen.between]
    marks = sum(map(near.words.count, _MARKS))
    gap = " ".join(near.words) if near.units <= 3 else ">"
    steps = _STEPS[near.units] if near.units < len(_STEPS) else _FARTHEST
    return sums.way[side, near.sentences, steps, seen.between] + sums.gap[side, min(marks, 3), gap]


def _far(value: Value, way: tuple[str, int, str]) -> Worth:
    side, far, between = way
    cues = min(between.count("Q"), 3)
    more = value(f"{side}paragraphs, between {between[:3]}", 0) + value(f"{side}paragraphs, cues {cues}", 0)
    return value(f"{side}paragraphs {far}", 0) + more


def _near_way(value: Value, way: tuple[str, int, int, str]) -> Worth:
    side, sentences, steps, between = way
    c, q, s = (value(f"{side}{kind} {min(between.count(kind), 3)}", 0) for kind in "CQS")
    cues = min(between.count("Q"), 2)
    return (
        value(f"{side}bias {sentences}", 0)
        + value(f"{side}units {steps}", 0)
        + value(f"{side}between {between[:4]}", 0)
        + value(f"{side}sentences, between {sentences} {between[:3]}", 0)
        + value(f"{side}sentences, cues {sentences} {cues}", 0)
        + (c + q + s)
    )


def _gap(value: Value, gap: tuple[str, int, str]) -> Worth:
    side, marks, words = gap
    return value(f"{side}marks {marks}", 0) + value(f"{side}gap {words}", 0)


def _of_content(sums: _Sums, seen: _Seen) -> Worth:
    """What the content, its edges and the cue say of their belonging together."""
    asking, others, chosen, side, between, near = seen
    _, segment, units, marked, before, after = asking
    far = near.sentences if near else 9
    ahead, behind = _around(others.words, chosen)
    return (
        sums.kind[side, marked, far, between[:3]]
        + sums.head[side, marked, chosen.head]
        + sums.edges[side, marked, far, segment.first == 0, before, after, units.words[segment.last - 1]]
        + sums.first[side, units.classes[segment.first]]
        + sums.cue[side, behind, ahead]
    )


def _kind(value: Value, way: tuple[str, str, int, str]) -> Worth:
    side, kind, far, between = way
    return (
        value(f"{side}{kind}", 0)
        + value(f"{side}{kind} sentences {far}", 0)
        + value(f"{side}{kind} between {between}", 0)
    )


def _of_head(value: Value, cue: tuple[str, str, str]) -> Worth:
    side, kind, head = cue
    known = entry(head)
    frames = value(f"{side}frames {known.frames if known else '-'}", 0)
    return value(f"{side}head {head}", 0) + frames + value(f"{side}{kind} form {_form(head)}", 0)


def _edges(value: Value, edges: tuple[str, str, int, bool, str, str, str]) -> Worth:
    side, kind, far, opens, before, after, closing = edges
    stops = f"{_stop(before)} {_stop(after)} {_stop(closing)}"
    return (
        value(f"{side}before {before}", 0)
        + value(f"{side}after {after}", 0)
        + value(f"{side}closing {closing}", 0)
        + value(f"{side}{kind} opens {opens:d}", 0)
        + value(f"{side}{kind} edges {far} {stops}", 0)
    )


def _first(value: Value, content: tuple[str, str]) -> Worth:
    side, word_class = content
    return value(f"{side}first {word_class}", 0)


def _beside(value: Value, cue: tuple[str, str, str]) -> Worth:
    side, behind, ahead = cue
    return value(f"{side}behind cue {behind}", 0) + value(f"{side}before cue {ahead}", 0)


def _around(words: Sequence[str], segment: Segment) -> tuple[str, str]:
    """The words right before and right behind a segment."""
    first, last = segment.first, segment.last
    return words[first - 1] if first else "^", words[last] if last < len(words) else "$"


def _stop(word: str) -> str:
    return word if word in (".", ",", ":", "?", "^", "$") or word[0] == "“" else "x"


def _of_cue(sums: _Sums, seen: _Seen) -> Worth:
    """What the cue and the source say of their belonging together."""
    asking, others, chosen, side, between, near = seen
    head, first = asking.segment.head, chosen.first
    steps, far = (min(near.units, 5), near.sentences) if near else (9, 9)
    return (
        sums.told[side, head, steps, far]
        + sums.source[side, others.classes[first], others.words[first]]
        + sums.frames[side, head, between[:2]]
    )


def _told(value: Value, cue: tuple[str, str, int, int]) -> Worth:
    side, head, steps, far = cue
    form = value(f"{side}form, units {_form(head)} {steps}", 0)
    return value(f"{side}head {head}", 0) + form + value(f"{side}sentences, head {far} {head}", 0)


def _source(value: Value, first: tuple[str, str, str]) -> Worth:
    side, word_class, word = first
    return value(f"{side}class {word_class}", 0) + value(f"{side}word {word}", 0)


def _frames(value: Value, cue: tuple[str, str, str]) -> Worth:
    side, head, between = cue
    known = entry(head)
    return value(f"{side}frames, between {known.frames if known else '-'} {between}", 0)
