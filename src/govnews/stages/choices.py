"""Choices: among what a content chose its cue, a cue its source, and words in marks whose they are, and by which signs.

All of it is worked out again from the paragraphs, by the functions that decide, when somebody asks: parsing keeps none.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cached_property

from attrs import evolve, frozen

from govnews import weights
from govnews.drafts import Page
from govnews.model import Span
from govnews.stages import ascriptions, links, subjects, utterers
from govnews.stages.links import Link, Segment
from govnews.stages.quotations import Told
from govnews.stages.utterers import Telling

FOUND = "found word by word"


class Asked(Enum):
    """What was chosen: the cue of a content, the source of a cue, or whose words in marks are."""

    CUE = "cue"
    SOURCE = "source"
    UTTERER = "utterer"


@frozen
class Option:
    """What could be chosen, None for no source at all, with the weights of its signs; they add up to its score."""

    span: Span | None
    signs: Mapping[str, float]

    @property
    def score(self) -> float:
        """What the signs add up to; without those of another option it tells nothing."""
        return math.fsum(self.signs.values())


@frozen
class Change:
    """Signs without which another option would have been chosen, and which."""

    signs: tuple[str, ...]
    option: Option


@frozen
class Choice:
    """A choice: what was asked, the options with the likeliest first, and what would have changed it.

    Of a choice where grammar left nothing to choose the only option has no signs.
    """

    asked: Asked
    options: tuple[Option, ...]
    change: Change | None

    @property
    def lead(self) -> float:
        """By how much the first option leads the second one; 0 where there is no second one."""
        return self.options[0].score - self.options[1].score if len(self.options) > 1 else 0.0

    @property
    def heaviest(self) -> float:
        """What the few signs that are tried for a change add up to: no change is found where the lead is larger."""
        return math.fsum(weight for _, weight in _heavy(*self.options[:2])[:_TRIED]) if len(self.options) > 1 else 0.0

    def moved(self, there: Callable[[Span], Span]) -> Choice:
        """The same with each span where `there` puts it."""

        def put(option: Option) -> Option:
            return option if option.span is None else evolve(option, span=there(option.span))

        change = None if self.change is None else evolve(self.change, option=put(self.change.option))
        return Choice(self.asked, tuple(map(put, self.options)), change)

    def chance(self, option: Option) -> float:
        """How probable an option is among all of them."""
        top = self.options[0].score
        return math.exp(option.score - top) / math.fsum(math.exp(other.score - top) for other in self.options)

    @property
    def difference(self) -> tuple[tuple[str, float, bool], ...]:
        """What speaks for the first option against the second one: signs, weights, and whether the first one's.

        The heaviest come first; what both have is left out.
        """
        if len(self.options) < 2:
            return ()
        first, second = (option.signs for option in self.options[:2])
        own = ((sign, weight, True) for sign, weight in first.items() if sign not in second)
        others = ((sign, -weight, False) for sign, weight in second.items() if sign not in first)
        return tuple(sorted((*own, *others), key=lambda one: -abs(one[1])))


@frozen(slots=False)
class Scene:
    """The paragraphs that tell whose words are whose, as the stages see them; worked out when first asked for."""

    page: Page
    told: Told

    @cached_property
    def telling(self) -> Telling:
        """The paragraphs cut into units, each with its tag."""
        return ascriptions.tell(self.page.text, self.told.bodies, self.told.marks)

    @cached_property
    def segments(self) -> Sequence[Segment]:
        """The contents, cues and sources."""
        return links.segments_of(self.telling.rows, self.telling.tagged)

    @cached_property
    def found(self) -> Sequence[Link]:
        """What belongs together by the weights alone."""
        return list(links.find(self.telling.rows, self.telling.tagged))

    @cached_property
    def settled(self) -> Sequence[Link]:
        """The same after grammar has been asked, one for one."""
        return list(subjects.settle(self.telling.rows, self.found))

    @cached_property
    def turns(self) -> Sequence[tuple[Link, Segment | None, Link]]:
        """These one by one, with the source of the one before, and as words in marks settled them."""
        return list(utterers.turns(self.telling, self.settled, self.apart))

    @cached_property
    def apart(self) -> frozenset[int]:
        """The paragraphs whose contents have a source of their own."""
        return frozenset(i for i, number in enumerate(self.told.bodies) if number in self.told.speech)


def find(scene: Scene, span: Span, mention: Span | None) -> tuple[Choice, ...]:
    """The choices that led from words to whose they are, by a mention, in the order in which they were made."""
    told = _by_grammar(scene, span, mention)
    if told is not None:
        return (Choice(Asked.SOURCE, (Option(told, {}),), None),)
    bodies = enumerate(scene.told.bodies.values())
    paragraph = next((i for i, body in bodies if body.overlaps(span)), None)
    places = (i for i, one in enumerate(scene.segments) if paragraph is not None and _is(scene, one, paragraph, span))
    place = next(places, None)
    return () if place is None else tuple(_choices(scene, place))


def _by_grammar(scene: Scene, span: Span, mention: Span | None) -> Span | None:
    """The source that grammar gave to a cue which no content had chosen, or to words that nobody had cut so."""
    known = frozenset(scene.segments)
    for link in scene.settled:
        source = _span(scene.telling, link.source) if link.source is not None else None
        if source is None or mention is None or not source.overlaps(mention):
            continue
        if any(one not in known and _span(scene.telling, one).overlaps(span) for one in link.contents):
            return source
    return None


def _is(scene: Scene, segment: Segment, paragraph: int, span: Span) -> bool:
    """Whether a segment is content of a paragraph in which words stand."""
    return segment.kind == "C" and segment.paragraph == paragraph and _span(scene.telling, segment).overlaps(span)


def _span(telling: Telling, segment: Segment) -> Span:
    return telling.rows[segment.paragraph].span(segment.first, segment.last)


def _choices(scene: Scene, place: int) -> Iterator[Choice]:
    telling, segments = scene.telling, scene.segments
    cue = links.choose(links.learned(), telling.rows, segments, place)
    if cue is not None:
        yield _linked(Asked.CUE, telling, segments, place)
    at = next(i for i, link in enumerate(scene.found) if segments[place] in link.contents)
    link = scene.settled[at]
    if link.source != scene.found[at].source and link.source is not None:
        yield Choice(Asked.SOURCE, (Option(_span(telling, link.source), {}),), None)
    elif cue is not None:
        yield _linked(Asked.SOURCE, telling, segments, cue)
    for one, again, _ in scene.turns:
        if any(_meets(content, segments[place]) for content in one.contents):
            yield from _uttered(telling, one, again)


def _meets(one: Segment, other: Segment) -> bool:
    return one.paragraph == other.paragraph and one.first < other.last and other.first < one.last


def _linked(asked: Asked, telling: Telling, segments: Sequence[Segment], place: int) -> Choice:
    """The choice of `links` by the segment at a place."""
    table, found = weights.table("links"), []
    for other in links.options(segments, place):
        span = None if other is None else _span(telling, segments[other])
        names = links.worth(name_of, telling.rows, segments, place, other)
        found.append(Option(span, _weights(table, names)))
    return _choice(asked, found)


def _uttered(telling: Telling, link: Link, again: Segment | None) -> Iterator[Choice]:
    """The choice of `utterers`, where there was one; what was found before is harder to leave."""
    content = utterers.asked(telling, link)
    phrases = utterers.offered(telling, link, content, again) if content else []
    if content is None or not phrases:
        return
    table, found = utterers.learned(), []
    for phrase, names in phrases:
        own = {FOUND: utterers.margin(content)} if utterers.is_own(phrase, link) else {}
        found.append(Option(_span(telling, phrase), own | _weights(table, names)))
    yield _choice(Asked.UTTERER, found)


def name_of(sign: str, _: int) -> tuple[str, ...]:
    """A sign, as what it is worth to those who explain: its name."""
    return (sign,)


def _weights(table: Mapping[str, float], names: Sequence[str]) -> dict[str, float]:
    """The weights of signs; one that stands twice counts twice."""
    found: dict[str, float] = {}
    for name in names:
        if name in table:
            found[name] = found.get(name, 0.0) + table[name]
    return found


def _choice(asked: Asked, found: Sequence[Option]) -> Choice:
    best = max(found, key=lambda option: option.score)
    rest = sorted((option for option in found if option is not best), key=lambda option: -option.score)
    return Choice(asked, (best, *rest), _change(best, rest))


def _change(best: Option, rest: Sequence[Option]) -> Change | None:
    """The one sign without which another option would be the best, or the heaviest few together."""
    second = rest[0] if rest else None
    if second is None:
        return None
    heavy = _heavy(best, second)
    together = (heavy[:number] for number in range(1, min(len(heavy), _TRIED) + 1))
    for left_out in together:
        names = tuple(sign for sign, _ in left_out)
        if evolve(best, signs={s: w for s, w in best.signs.items() if s not in names}).score < second.score:
            return Change(names, second)
    return None


def _heavy(best: Option, second: Option) -> list[tuple[str, float]]:
    """The signs for one option that another one has not, the heaviest first."""
    own = ((sign, weight) for sign, weight in best.signs.items() if weight > 0 and sign not in second.signs)
    return sorted(own, key=lambda one: -one[1])


_TRIED = 4
