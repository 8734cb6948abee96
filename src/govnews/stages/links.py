"""Links: which cue each content belongs to, and whose words each cue says they are.

Contents choose among the cues around them, and cues among the sources, by log-linear models; contents that choose the
same cue are parts of one attribution. Learned from PolNeAR; the card weights/attributions.md says how.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

from attrs import frozen

from govnews import weights
from govnews.patterns import Pattern
from govnews.stages.cue_words import entry
from govnews.stages.units import Units

_BEFORE, _AFTER, _PARAGRAPHS, _SEGMENTS = 4, 3, 2, 24
_STEPS = (0, 1, 2, 3, 4, 4, *[5] * 4, *[6] * 10, *[7] * 20)
_FARTHEST = 8


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
def learned() -> Mapping[str, float]:
    """The weights of the signs of both choices."""
    return weights.table("links")


def find(paragraphs: Sequence[Units], tags: Sequence[Sequence[int]]) -> Iterator[Link]:
    """The attributions of a text, in the order of their first content; then the cues that no content chose."""
    table, segments = learned(), segments_of(paragraphs, tags)
    chosen: dict[int | None, list[Segment]] = {}
    for place, segment in enumerate(segments):
        if segment.kind == "C":
            chosen.setdefault(choose(table, paragraphs, segments, place), []).append(segment)
    for cue, contents in chosen.items():
        source = None if cue is None else choose(table, paragraphs, segments, cue)
        yield Link(
            tuple(contents), None if cue is None else segments[cue], None if source is None else segments[source]
        )
    yield from (Link((), one, None) for place, one in enumerate(segments) if one.kind == "Q" and place not in chosen)


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


def choose(
    table: Mapping[str, float], paragraphs: Sequence[Units], segments: Sequence[Segment], place: int
) -> int | None:
    """The place of the likeliest of the candidates."""
    found = options(segments, place)
    if len(found) < 2:
        return found[0] if found else None
    # fsum: what a plain sum of fractions rounds to depends on the version of Python, and with it who wins a tie.
    scores = [
        math.fsum([table[name] for name in signs(paragraphs, segments, place, other) if name in table])
        for other in found
    ]
    return found[scores.index(max(scores))]


def signs(paragraphs: Sequence[Units], segments: Sequence[Segment], place: int, other: int | None) -> list[str]:
    """The signs of the choice of `other` by the segment at `place`, by name."""
    segment = segments[place]
    units = paragraphs[segment.paragraph]
    if other is None:
        return _of_none(units, segment)
    chosen = segments[other]
    side = "l" if other < place else "r"
    between = "".join([s.kind for s in segments[min(place, other) + 1 : max(place, other)]])
    near = _near(units, segment, chosen) if chosen.paragraph == segment.paragraph else None
    names = _way(segment, chosen, between, near)
    more = _of_content if segment.kind == "C" else _of_cue
    names += more(paragraphs, segment, chosen, between, near)
    return [f"{segment.kind}{side}{name}" for name in names]


def _head(words: Sequence[str]) -> str:
    return next((word for word in reversed(words) if entry(word)), words[-1])


def _form(word: str) -> str:
    known = entry(word)
    return known.form if known else "-"


def _of_none(units: Units, segment: Segment) -> list[str]:
    before = units.classes[segment.first - 1] if segment.first else "^"
    return ["Q0", f"Q0 {segment.head}", f"Q0 form {_form(segment.head)}", f"Q0 after {before}"]


@frozen
class _Near:
    """Where two segments of a paragraph stand to each other: units and sentences between them, and the words there."""

    units: int
    sentences: int
    words: tuple[str, ...]


def _near(units: Units, one: Segment, other: Segment) -> _Near:
    first, second = (one, other) if one.first < other.first else (other, one)
    sentences = units.sentences[second.first] - units.sentences[first.last - 1]
    return _Near(max(second.first - first.last, 0), min(abs(sentences), 3), units.words[first.last : second.first])


def _way(segment: Segment, chosen: Segment, between: str, near: _Near | None) -> list[str]:
    if near is None:
        far = segment.paragraph - chosen.paragraph
        return [
            f"paragraphs {far}",
            f"paragraphs, between {between[:3]}",
            f"paragraphs, cues {min(between.count('Q'), 3)}",
        ]
    marks = sum([word in (",", ";", ":", "—") for word in near.words])
    gap = " ".join(near.words) if near.units <= 3 else ">"
    return [
        f"bias {near.sentences}",
        f"units {_STEPS[near.units] if near.units < len(_STEPS) else _FARTHEST}",
        f"between {between[:4]}",
        f"sentences, between {near.sentences} {between[:3]}",
        f"marks {min(marks, 3)}",
        f"gap {gap}",
        *(f"{kind} {min(between.count(kind), 3)}" for kind in "CQS"),
        f"sentences, cues {near.sentences} {min(between.count('Q'), 2)}",
    ]


def _of_content(
    paragraphs: Sequence[Units], segment: Segment, chosen: Segment, between: str, near: _Near | None
) -> list[str]:
    """What the content, its edges and the cue say of their belonging together."""
    units, others = paragraphs[segment.paragraph], paragraphs[chosen.paragraph]
    quoted = units.quoted[segment.first : segment.last]
    kind = "q" if quoted == (True,) else "m" if any(quoted) else "i"
    head = chosen.head
    known, far = entry(head), near.sentences if near else 9
    before, after = _at(units, segment.first - 1, "^"), _at(units, segment.last, "$")
    closing = units.words[segment.last - 1]
    edges = f"{_stop(before)} {_stop(after)} {_stop(closing)}"
    return [
        f"{kind}",
        f"{kind} sentences {far}",
        f"{kind} between {between[:3]}",
        f"head {head}",
        f"frames {known.frames if known else '-'}",
        f"{kind} form {_form(head)}",
        f"first {units.classes[segment.first]}",
        f"before {before}",
        f"after {after}",
        f"closing {closing}",
        f"{kind} opens {segment.first == 0:d}",
        f"{kind} edges {far} {edges}",
        f"behind cue {_at(others, chosen.last, '$')}",
        f"before cue {_at(others, chosen.first - 1, '^')}",
    ]


def _at(units: Units, i: int, edge: str) -> str:
    return units.words[i] if 0 <= i < len(units) else edge


def _stop(word: str) -> str:
    return word if word in (".", ",", ":", "?", "^", "$") or word[0] == "“" else "x"


def _of_cue(
    paragraphs: Sequence[Units], segment: Segment, chosen: Segment, between: str, near: _Near | None
) -> list[str]:
    """What the cue and the source say of their belonging together."""
    others, head = paragraphs[chosen.paragraph], segment.head
    known = entry(head)
    steps = min(near.units, 5) if near else 9
    return [
        f"head {head}",
        f"form, units {_form(head)} {steps}",
        f"class {others.classes[chosen.first]}",
        f"word {others.words[chosen.first]}",
        f"frames, between {known.frames if known else '-'} {between[:2]}",
        f"sentences, head {near.sentences if near else 9} {head}",
    ]
