"""Utterers: whose words a stretch in quotation marks is, chosen among all phrases around it that can name somebody.

`tags` and `links` find sources and cues word by word, and words in marks without their source where the writer names it
in an odd place: "Doe took the stage and called it “a shame”". Here the words in marks choose by themselves, by a
log-linear model over each phrase, its place and the likely cues beside it. Whoever the story attributed something to
last is one of the choices, however far back, since speech goes on. Learned from PolNeAR; the card
weights/attributions.md says how.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter

from attrs import evolve, field, frozen

from govnews import lexicon, weights
from govnews.stages import phrases
from govnews.stages.links import Link, Segment
from govnews.stages.tag_signs import levels_of
from govnews.stages.tags import Tag
from govnews.stages.units import SHORT, Units

_BEFORE, _AHEAD, _AFTER, _SENTENCES = 12, 8, 7, 1
_STEPS = (0, 1, 2, 3, 4, 5, 6, 6, *[7] * 4, *[8] * 8)
_FARTHEST, _REACH, _OTHER_PARAGRAPH, _LOOSE, _BACK = 9, 6, 9, 1, 4
_COMMAS = frozenset((",", "—", "–", ";"))
_BEFORE_MARKS, _AFTER_MARKS = frozenset((",", ":", "^", "“", "that", ".")), frozenset((",", ".", "“", "^"))
# How much better another phrase must be than the source that was found: for words that stand in marks wholly, and for
# others, of which the sentence around them says more than their edges.
_WHOLLY, _PARTLY = 1.0, 3.0


@cache
def learned() -> Mapping[str, float]:
    """The weights of the signs."""
    return weights.table("utterers")


@frozen
class Telling:
    """The paragraphs that tell, with the chance of each unit to be a cue, and with its tag where they are tagged."""

    rows: Sequence[Units]
    chances: Sequence[Sequence[float]]
    tagged: Sequence[Sequence[int]] = ()
    known: dict[int, list[int]] = field(factory=dict, repr=False)

    def levels(self, paragraph: int) -> list[int]:
        """How likely a cue each unit of a paragraph is, from 0 to 4."""
        if paragraph not in self.known:
            self.known[paragraph] = levels_of(self.chances[paragraph])
        return self.known[paragraph]


def settled(telling: Telling, links: Iterable[Link], apart: Collection[int]) -> Iterator[Link]:
    """The attributions, each with its likeliest source; contents in the paragraphs `apart` have one of their own."""
    return (found for _, _, found in turns(telling, links, apart))


def turns(
    telling: Telling, links: Iterable[Link], apart: Collection[int]
) -> Iterator[tuple[Link, Segment | None, Link]]:
    """The attributions one by one: each as it was found, the source of the one before, and each as it is settled."""
    last: Segment | None = None
    for link in links:
        alone = tuple(content for content in link.contents if content.paragraph in apart)
        together = tuple(content for content in link.contents if content.paragraph not in apart)
        for contents in (together, *((content,) for content in alone)):
            if contents:
                own = evolve(link, contents=contents) if alone else link
                found = settle(telling, own, last)
                yield own, last, found
                last = found.source or last


def settle(telling: Telling, link: Link, again: Segment | None = None) -> Link:
    """The attribution, with another source where its words in marks have one that is much likelier.

    `again` is the source of the attribution before.
    """
    content = asked(telling, link)
    if content is None:
        return link
    table, found = learned(), offered(telling, link, content, again)
    options = [(sum([table[name] for name in names if name in table]), option) for option, names in found]
    if not options:
        return link
    best, chosen = max(options, key=itemgetter(0))
    own = [score for score, option in options if is_own(option, link)]
    return link if own and max(own) + margin(content) > best else evolve(link, source=_whole(telling, chosen))


def offered(telling: Telling, link: Link, content: Segment, again: Segment | None) -> list[tuple[Segment, list[str]]]:
    """The phrases that a content may choose, each with its signs; the source before where none was found for a cue.

    A paragraph that is quoted whole is nobody's unless somebody who can speak stands before it, and not theirs by whom
    something else is done where somebody acts: "Doe announced the plan, led by Roe".
    """
    sourced = link.cue is not None and link.source is not None
    found = choices(telling, content, None if sourced else again)
    if content.first or content.last < len(telling.rows[content.paragraph]):
        return found
    able = [one for one in found if one[0] == again or _can_speak(telling, one[0])]
    return [one for one in able if not (sourced and _is_agent(telling, one[0]))]


def _is_agent(telling: Telling, phrase: Segment) -> bool:
    return phrase.first > 0 and telling.rows[phrase.paragraph].words[phrase.first - 1] == "by"


def _can_speak(telling: Telling, phrase: Segment) -> bool:
    return phrases.can_speak(telling.rows[phrase.paragraph], phrase.first, phrase.last)


def asked(telling: Telling, link: Link) -> Segment | None:
    """The content of an attribution that chooses for all of it; None where nobody else need be asked."""
    content = _marked(telling.rows, link)
    if content is None or _is_plain(content, link) or (link.cue is None and content.last - content.first > 1):
        return None
    return content


def margin(content: Segment) -> float:
    """How much better than the source that was found another phrase must be."""
    return _WHOLLY if content.last - content.first == 1 else _PARTLY


def is_own(option: Segment, link: Link) -> bool:
    """Whether a phrase is of the source that was found."""
    return link.source is not None and _meet(option, link.source)


def _whole(telling: Telling, phrase: Segment) -> Segment:
    """A phrase with the rest of the source that it was tagged as a part of: "Ada Brook", "the Minister of Ports"."""
    tagged, first, last = telling.tagged[phrase.paragraph], phrase.first, phrase.last
    words = telling.rows[phrase.paragraph].words[first:last]
    is_pronoun = len(words) == 1 and words[0] in lexicon.of_kind("phrase_words", "alone")
    if is_pronoun or Tag.SOURCE not in tagged[first:last]:
        return phrase
    while first and tagged[first - 1] == Tag.SOURCE:
        first -= 1
    while last < len(tagged) and tagged[last] == Tag.SOURCE:
        last += 1
    return evolve(phrase, first=first, last=last)


def _is_plain(content: Segment, link: Link) -> bool:
    """Whether content, cue and source stand side by side, so that nobody else need be asked: "“Yes,” said Doe"."""
    if link.cue is None or link.source is None:
        return False
    parts = (content, link.cue, link.source)
    if len({part.paragraph for part in parts}) > 1:
        return False
    hull = max(part.last for part in parts) - min(part.first for part in parts)
    return hull - sum(part.last - part.first for part in parts) <= _LOOSE


def _marked(rows: Sequence[Units], link: Link) -> Segment | None:
    """The first content that holds more than a word or two in marks."""
    return next((content for content in link.contents if is_marked(rows[content.paragraph], content)), None)


def is_marked(units: Units, content: Segment) -> bool:
    """Whether a content holds more than a word or two in marks."""
    held = range(content.first, content.last)
    return any(units.quoted[i] and not units.words[i].endswith(SHORT) for i in held)


def _meet(one: Segment, other: Segment) -> bool:
    return one.paragraph == other.paragraph and one.first < other.last and other.first < one.last


def choices(telling: Telling, content: Segment, again: Segment | None = None) -> list[tuple[Segment, list[str]]]:
    """The phrases that a content may choose, each with its signs: those around it, and `again` if it is not there."""
    options = candidates(telling.rows, content)
    found = list(zip(options, signs(telling, content, options), strict=True))
    if again is None:
        return found
    near, far = _of_again(telling, content, again)
    met = [names for option, names in found if _meet(option, again)]
    for names in met:
        names.extend(near)
    return found if met else [(again, far), *found]


def candidates(rows: Sequence[Units], content: Segment) -> list[Segment]:
    """The phrases that a content may choose, in the order of the text: of its sentences and those beside them."""
    units, number = rows[content.paragraph], content.paragraph
    first, last = content.first, content.last
    while first and units.sentences[content.first] - units.sentences[first - 1] <= _SENTENCES:
        first -= 1
    while last < len(units) and units.sentences[last] - units.sentences[content.last - 1] <= _SENTENCES:
        last += 1
    before = list(_phrases(units, number, first, content.first))
    after = list(_phrases(units, number, content.last, last))
    return [*(_ahead(rows, content) + before)[-_BEFORE:], *after[:_AFTER]]


def _phrases(units: Units, number: int, first: int, last: int) -> Iterator[Segment]:
    return (Segment(number, *phrase, "S") for phrase in phrases.find(units, first, last))


def _ahead(rows: Sequence[Units], content: Segment) -> list[Segment]:
    """The phrases at the end of the paragraph before, for content in the first sentence of its own."""
    number = content.paragraph - 1
    if number < 0 or not len(rows[number]) or rows[content.paragraph].sentences[content.first]:
        return []
    units = rows[number]
    first = len(units)
    while first and units.sentences[-1] - units.sentences[first - 1] <= _SENTENCES:
        first -= 1
    return list(_phrases(units, number, first, len(units)))[-_AHEAD:]


def signs(telling: Telling, content: Segment, options: Sequence[Segment]) -> list[list[str]]:
    """The signs of each phrase that a content may choose, by name."""
    edges = _edges(telling.rows[content.paragraph], content)
    before = sum([_is_before(option, content) for option in options])
    found = []
    for number, option in enumerate(options):
        rank = before - 1 - number if number < before else number - before
        found.append([*_of_phrase(telling, option), *_of_way(telling, content, option, rank, edges)])
    return found


def _is_before(option: Segment, content: Segment) -> bool:
    return (option.paragraph, option.first) < (content.paragraph, content.first)


def _edges(units: Units, content: Segment) -> str:
    """How a content begins and ends: its place, the marks around it, and its last sign."""
    first, last = content.first, content.last
    opens = "^" if not first else "s" if units.sentences[first - 1] != units.sentences[first] else "-"
    before, after = ("“" if word[0] == "“" else word for word in (_word(units, first - 1), _word(units, last)))
    closing = units.words[last - 1][2:3] if units.quoted[last - 1] else "x"
    before, after = before if before in _BEFORE_MARKS else "x", after if after in _AFTER_MARKS else "x"
    return f"{opens} {before} {closing} {after}"


def _of_phrase(telling: Telling, option: Segment) -> list[str]:
    """What a phrase and its neighbours say by themselves."""
    units, first, last = telling.rows[option.paragraph], option.first, option.last
    return [
        f"tail {units.classes[first]} {units.classes[last - 1]}",
        f"word {units.words[first]}",
        f"end {units.words[last - 1]}",
        f"ahead, behind {_ahead_of(units, first)} {_class(units, last)}",
        f"long {min(last - first, 5)}",
    ]


def _of_way(telling: Telling, content: Segment, option: Segment, rank: int, edges: str) -> list[str]:
    """What says that a phrase and a content belong together: the way between them, and the likely cues there."""
    units, levels = telling.rows[option.paragraph], telling.levels(option.paragraph)
    first, last = option.first, option.last
    side, between, start, end = _between(telling.rows, content, option)
    heights = telling.levels(between)[start:end]
    top, far = max(heights, default=0), end - start
    steps = _STEPS[far] if far < len(_STEPS) else _FARTHEST
    cue = telling.rows[between].words[start + heights.index(top)] if top else "-"
    gap = telling.rows[between].words[start:end]
    quoted = any(telling.rows[between].quoted[start:end])
    behind = levels[last : last + _REACH]
    near, verb = max(behind[:3], default=0), max(behind, default=0)
    inverted, starts = levels[first - 1] if first else 0, _ahead_of(units, first) == "^"
    who = phrases.nature(units, last)
    few, commas = min(rank, 2), min(sum([word in _COMMAS for word in gap]), 3)
    return [
        f"who {who}",
        f"who {who} {side[0]} {near}",
        f"who {who} {side[0]} inv {inverted}",
        f"{side} rank {min(rank, 5)}",
        f"{side} far {steps}",
        f"{side} edge {edges} {few}",
        f"{side} edge {edges} {inverted} {near}",
        f"{side} verb {max(behind[:1], default=0)} {near} {verb} {few}",
        f"{side} inv {inverted} {steps}",
        f"{side} near {max(behind[:1], default=0)} {steps}",
        f"verb {units.words[last + behind.index(verb)] if verb else '-'} {side}",
        f"inv {units.words[first - 1] if inverted else '-'} {side[0]}",
        f"{side} best {top} {min(rank, 3)}",
        f"cue {cue} {side[0]} {min(rank, 1)}",
        f"{side} class {units.classes[first]}",
        f"{side} ahead {_ahead_of(units, first)} {near}",
        f"{side} behind {_class(units, last)}",
        f"{side} commas {commas} {starts:d}",
        f"{side} quoted {quoted:d} {starts:d} {near}",
        f"{side} quoted {quoted:d} {inverted}",
        f"{side} starts {starts:d} {near} {top}",
        f"gap {' '.join(gap) if far <= 2 else '>'}",
        f"{side} before {_word(telling.rows[content.paragraph], content.first - 1)} {few}",
        f"{side} after {_word(telling.rows[content.paragraph], content.last)} {few}",
    ]


def _of_again(telling: Telling, content: Segment, again: Segment) -> tuple[list[str], list[str]]:
    """What says that whoever was the last source is one again: if he is named near the content, and if he is not."""
    units, first, last = telling.rows[content.paragraph], content.first, content.last
    while first and units.sentences[first - 1] == units.sentences[content.first]:
        first -= 1
    while last < len(units) and units.sentences[last] == units.sentences[content.last - 1]:
        last += 1
    levels = telling.levels(content.paragraph)
    top = max((*levels[first : content.first], *levels[content.last : last]), default=0)
    kind = "q" if content.last - content.first == 1 else "m"
    far = min(content.paragraph - again.paragraph, _BACK)
    of_both = [
        f"again {kind}",
        f"again {kind} {far}",
        f"again {kind} edge {_edges(units, content)}",
        f"again {kind} {far} top {top}",
    ]
    opens, closes = content.first == 0, content.last == len(units)
    alone = f"{first == content.first:d} {last == content.last:d}"
    return [f"{name} near" for name in of_both], [
        *of_both,
        f"again {kind} top {top} {opens:d} {closes:d}",
        f"again alone {alone} {far}",
        f"again word {telling.rows[again.paragraph].words[again.first]}",
    ]


def _between(rows: Sequence[Units], content: Segment, option: Segment) -> tuple[str, int, int, int]:
    """On which side a phrase stands and how many sentences off; and the units between, by paragraph, first and last."""
    units = rows[content.paragraph]
    alone = content.last == len(units) and not content.first
    kind = "a" if alone and content.last == 1 else "q" if content.last - content.first == 1 else "m"
    if option.paragraph != content.paragraph:
        return f"l{_OTHER_PARAGRAPH}{kind}", option.paragraph, option.last, len(rows[option.paragraph])
    if option.first < content.first:
        sentences = units.sentences[content.first] - units.sentences[option.first]
        return f"l{sentences}{kind}", option.paragraph, option.last, content.first
    sentences = units.sentences[option.first] - units.sentences[content.last - 1]
    return f"r{sentences}{kind}", option.paragraph, content.last, option.first


def _ahead_of(units: Units, first: int) -> str:
    """The class of what stands before a phrase in its sentence."""
    starts = not first or units.sentences[first - 1] != units.sentences[first]
    return "^" if starts else units.classes[first - 1]


def _word(units: Units, i: int) -> str:
    return units.words[i] if 0 <= i < len(units) else "^"


def _class(units: Units, i: int) -> str:
    return units.classes[i] if 0 <= i < len(units) else "^"
