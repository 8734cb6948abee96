"""Quotations: every stretch of somebody's words, in marks or reported, with its source and cue."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from govnews.drafts import Marked, Marks, Page, Passage, Saying, Turn
from govnews.model import BlockRole, QuotationForm, Span
from govnews.stages import (
    ascriptions,
    before_marks,
    clauses,
    continuations,
    echoes,
    edges,
    ends,
    forms,
    introductions,
    labels,
    listings,
    publication,
)
from govnews.stages.ascriptions import Ascription
from govnews.stages.believed import is_believed
from govnews.stages.credited import wholly_quoted
from govnews.stages.forms import Stretch, credited
from govnews.stages.title_spans import KICKER_PREFIX

# Views without anybody who holds them are reported only where a cue is likely, or somewhat likely and passive.
_LIKELY, _PASSIVE, _UNLIKELY = 0.5, 0.25, 0.2
_STOPS = " \t\n\r\xa0.!?;,…"
_REPORTED = frozenset((BlockRole.NARRATION, BlockRole.SUMMARY, BlockRole.LIST_ITEM, BlockRole.NOTES))
_AT_LENGTH, _FEW = frozenset(("speech_of_author", "speech_transcript")), 3


def find(page: Page, passages: Sequence[Passage], turns: Sequence[Turn]) -> tuple[Saying, ...]:
    """All quotations and terms of a page, in the order of the text."""
    found: list[Saying] = []
    ascribed = list(_ascribed(page, told(page, passages)))
    near, cited = _near(ascribed), _in_order(_near(_ascribed(page, cited_in(page, turns))))
    ordered = _in_order(near)
    for number, turn in enumerate(turns):
        found.extend(_of_turn(page, turn, number, cited, near))
    uttered: list[_Uttered] = []
    for i, passage in enumerate(passages):
        if passage.role is not BlockRole.SPEECH:
            uttered.extend(_of_passage(page, i, ordered.get(i, ())))
    found.extend(_joined(uttered))
    found.extend(_reported(page, passages, ascribed))
    found.sort(key=lambda saying: (saying.span.start, -saying.span.end))
    settled = echoes.settle(page, passages, continuations.carry(page, found, turns))
    return ends.settle(page.text, settled)


@frozen
class Told:
    """Paragraphs in which it is told whose words are whose, by number: their bodies and marks, and which are speech."""

    bodies: Mapping[int, Span]
    marks: Mapping[int, Marks]
    speech: frozenset[int] = frozenset()


def told(page: Page, passages: Sequence[Passage]) -> Told:
    """The paragraphs in which the story tells it."""
    bodies = {i: _told(page, passage) for i, passage in enumerate(passages) if _is_told(page, passage, i)}
    speech = frozenset(i for i in bodies if passages[i].role is BlockRole.SPEECH)
    return Told(bodies, dict(enumerate(page.marks)), speech)


def stretches(page: Page, passages: Sequence[Passage]) -> Iterator[tuple[Stretch, Saying]]:
    """Each stretch in marks in which the story tells whose words it holds, with what it is taken for."""
    near = _in_order(_near(_ascribed(page, told(page, passages))))
    for i, passage in enumerate(passages):
        if passage.role is not BlockRole.SPEECH:
            yield from _stretches(page, i, near.get(i, ()))


def _ascribed(page: Page, found: Told) -> Iterator[Ascription]:
    return ascriptions.find(page.text, found.bodies, found.marks, found.speech)


def _near(ascribed: Iterable[Ascription]) -> dict[int, list[_Ascribed]]:
    """What is content of an ascription, by paragraph, in the order of the ascriptions."""
    near: dict[int, list[_Ascribed]] = {}
    for ascription in ascribed:
        for number, span in ascription.contents:
            near.setdefault(number, []).append(_Ascribed(span, ascription))
    return near


def _in_order(near: Mapping[int, Sequence[_Ascribed]]) -> dict[int, list[_Ascribed]]:
    return {number: sorted(contents, key=lambda content: content.span.start) for number, contents in near.items()}


def _is_told(page: Page, passage: Passage, i: int) -> bool:
    """Whether the story tells in a passage whose words are whose; speech in marks is words that it tells of."""
    return passage.role in _SPOKEN or (passage.role is BlockRole.SPEECH and wholly_quoted(page, i))


def cited_in(page: Page, turns: Sequence[Turn]) -> Told:
    """The paragraphs in which whoever speaks tells it; only those that hold words in marks."""
    bodies: dict[int, Span] = {}
    marks: dict[int, Marks] = {}
    for i in (i for turn in turns for i in range(turn.first, turn.last + 1)):
        quoted = wholly_quoted(page, i)
        inner = page.marks[i].within() if quoted else page.marks[i]
        if inner.regions:
            bodies[i] = page.marks[i].outer()[0].inner if quoted else page.paragraphs[i].body
            marks[i] = inner
    return Told(bodies, marks)


def _of_turn(
    page: Page,
    turn: Turn,
    number: int,
    cited: Mapping[int, Sequence[_Ascribed]],
    near: Mapping[int, Sequence[_Ascribed]],
) -> Iterator[Saying]:
    """The speech of a turn, then what is quoted in it."""
    parts = tuple(part for i in range(turn.first, turn.last + 1) for part in _parts(page, turn, i))
    if not parts:
        return
    owner = next((content.owner for content in near.get(turn.first, ())), None)
    source, cue, rule = introductions.of(page, turn, owner)
    span = Span(parts[0].start, parts[-1].end)
    yield Saying(QuotationForm.BLOCK, span, parts, rule, turn.confidence, source, cue, number)
    for i in range(turn.first, turn.last + 1):
        depth = 1 if wholly_quoted(page, i) or _labelled(page, turn, i) else 0
        for region in page.marks[i].regions:
            if region.depth == depth and len(region.inner) and _holds(parts, region.inner):
                yield _inside(page, region, _owner(region, cited.get(i, ())), turn)


def _parts(page: Page, turn: Turn, i: int) -> Iterator[Span]:
    """The words of one paragraph of speech, without its quotation marks and without a label."""
    body = page.paragraphs[i].body
    labelled = _is_labelled(turn, i)
    if marked := _labelled(page, turn, i):
        yield marked.inner
        return
    if wholly_quoted(page, i):
        for region in page.marks[i].outer():
            opens = labelled and region.outer.start == body.start
            start = labels.behind(page.text, region.inner) if opens else region.inner.start
            if start < region.inner.end:
                yield Span(start, region.inner.end)
        return
    start = labels.behind(page.text, body) if labelled else body.start
    loose = page.marks[i].loose
    end = loose.start if loose is not None and body.end - loose.end < 20 else body.end
    if start < end:
        yield Span(start, end)


def _is_labelled(turn: Turn, i: int) -> bool:
    return turn.rule == "speech_transcript" and i == turn.first and turn.lead_in_at is None


def _labelled(page: Page, turn: Turn, i: int) -> Marked | None:
    """The words in marks that are all of a turn behind its label: "Mayor: “It opens.”"."""
    body, outer = page.paragraphs[i].body, page.marks[i].outer()
    whole = Span(labels.behind(page.text, body), body.end) if _is_labelled(turn, i) else None
    return outer[0] if outer and outer[0].outer == whole and len(outer[0].inner) else None


def _inside(page: Page, region: Marked, owner: Ascription | None = None, turn: Turn | None = None) -> Saying:
    """Words in marks inside somebody's speech: an utterance or a fragment; a name of a thing is a term."""
    stretch = Stretch(page.text, region.outer.start, region, owner, None)
    if forms.decide_inside(lambda question: question(stretch)) is None:
        return Saying(None, region.inner, (region.inner,), "term_in_speech", 0.6)
    if owner is not None and _is_cited(page, region, owner, turn):
        return credited(QuotationForm.NESTED, (region.inner,), owner)
    if turn is not None and _is_in_passing(page, region, turn):
        return Saying(None, region.inner, (region.inner,), "term_in_speech", 0.6)
    return Saying(QuotationForm.NESTED, region.inner, (region.inner,), "nested_in_speech", 0.6)


def _is_in_passing(page: Page, region: Marked, turn: Turn) -> bool:
    """Whether a word or a few in marks, whom nobody is cited for, stand in a statement, a speech or a talk.

    Who speaks at length sets names and catchwords in marks; who is quoted in a story takes up words of others.
    """
    return not region.depth and turn.rule in _AT_LENGTH and len(region.inner.of(page.text).split()) <= _FEW


def _told(page: Page, passage: Passage) -> Span:
    """What a paragraph tells: without a kicker before a headline, and without a place before prose."""
    body = passage.paragraph.body
    if passage.role is not BlockRole.HEADLINE:
        return publication.behind_place(page.text, body)
    kicker = KICKER_PREFIX.match(page.text, body.start, body.end)
    return Span(kicker.end(), body.end) if kicker else body


@frozen
class _Ascribed:
    """A stretch of one paragraph that is content, and the ascription whose it is."""

    span: Span
    owner: Ascription


@frozen
class _Uttered:
    """Words in marks, and the ascription that they are part of."""

    saying: Saying
    owner: Ascription | None = None


def _of_passage(page: Page, number: int, contents: Sequence[_Ascribed]) -> Iterator[_Uttered]:
    """What stands in marks in a paragraph that is not wholly speech."""
    spans = []
    for stretch, said in _stretches(page, number, contents):
        if said.form is not None:
            spans.append(said.span)
        yield _Uttered(said, stretch.owner)
    for region in page.marks[number].regions:
        if region.depth == 1 and len(region.inner) and _holds(spans, region.inner):
            yield _Uttered(_inside(page, region))


def _stretches(page: Page, number: int, contents: Sequence[_Ascribed]) -> Iterator[tuple[Stretch, Saying]]:
    """The stretches in marks of a paragraph that are not inside another, each with what it is taken for."""
    last: Saying | None = None
    stretch: Stretch | None = None
    body = page.paragraphs[number].body
    for marked in page.marks[number].outer():
        region = _held(page.text, marked, contents)
        if len(region.inner):
            # Where the break between two paragraphs of a speech was lost, the second is whose the first is.
            again = stretch is not None and region.outer.start == stretch.region.outer.end
            owner = stretch.owner if again and stretch else _owner(region, contents)
            stretch = Stretch(page.text, body.start, region, owner, last)
            said = before_marks.said(page.text, body, region, forms.read(stretch))
            named = edges.named(page.text, body, region) if said.form is not QuotationForm.MIXED else None
            if named:
                stretch, said = evolve(stretch, owner=None), named
            last = said if said.form is not None else last
            yield stretch, said


def _held(text: str, region: Marked, contents: Sequence[_Ascribed]) -> Marked:
    """A stretch that nothing closes, and that opens within what is reported, ends there at the latest."""
    content = None if region.closed else _around(region, contents)
    if content is None or content.span.start >= region.outer.start:
        return region
    end = max(region.inner.start, min(region.inner.end, _trimmed(text, content.span).end))
    return evolve(region, outer=Span(region.outer.start, end), inner=Span(region.inner.start, end))


def _owner(region: Marked, contents: Sequence[_Ascribed]) -> Ascription | None:
    """The ascription in whose content a stretch in marks lies."""
    content = _around(region, contents)
    return content.owner if content else None


def _around(region: Marked, contents: Sequence[_Ascribed]) -> _Ascribed | None:
    """The content in which a stretch in marks lies; the contents are in order and apart."""
    i = bisect_right(contents, region.outer.start, key=lambda content: content.span.end)
    return contents[i] if i < len(contents) and contents[i].span.overlaps(region.outer) else None


def _holds(spans: Sequence[Span], span: Span) -> bool:
    """Whether a stretch lies in one of the spans, which are in order and apart."""
    i = bisect_right(spans, span.start, key=lambda other: other.end)
    return i < len(spans) and spans[i].contains(span)


def _reported(page: Page, passages: Sequence[Passage], ascribed: Sequence[Ascription]) -> Iterator[Saying]:
    """Indirect speech: what is ascribed in narration and stands, or at least begins or ends, outside marks."""
    led = [passage.span for passage in passages if passage.role is BlockRole.LEAD_IN]
    for owner in ascribed:
        parts = tuple(
            ends.whole(page.text, _trimmed(page.text, span), page.marks[number].outer())
            for number, span in owner.contents
            if passages[number].role in _REPORTED
            and not _opens(page.text, owner, span)
            and not (len(owner.contents) > 1 and _begins_in_brackets(span.of(page.text)))
            and not listings.is_what(passages[number].text, 0, len(passages[number].text))
            and not _is_led_away(owner, passages[number].span, led)
            and _has_words(page.text, span, page.marks[number].outer())
        )
        source = owner.source
        # A source within its own words is the subject of what is told: "It is known as …".
        told = source is not None and not any(part.overlaps(source.span) for part in parts)
        likely = _PASSIVE if _is_passive(page.text, owner) else _LIKELY
        if parts and (told or (owner.leads and owner.chance > likely)):
            saying = credited(QuotationForm.INDIRECT, parts, owner)
            if is_believed(page.text, saying):
                yield saying


def _is_passive(text: str, owner: Ascription) -> bool:
    """Whether something is said or thought by nobody who is named: "The fleet is predicted to grow"."""
    cue = owner.cue if owner.source is None else None
    return cue is not None and not ascriptions.BE.isdisjoint(cue.span.of(text).lower().split())


def _opens(text: str, owner: Ascription, span: Span) -> bool:
    """Whether a stretch is a clause before the source of words that follow: "Welcoming the plan, Doe said: “…”."""
    source, cue = owner.source, owner.cue
    if source is None or cue is None or not span.end <= source.span.start < cue.span.start:
        return False
    led = any(cue.span.end <= other.start for _, other in owner.contents)
    return led and span.of(text).partition(" ")[0].endswith("ing") and clauses.is_opening(span.of(text))


def _begins_in_brackets(words: str) -> bool:
    """Whether a stretch begins with the end of a bracket that stands before it: "May 4), where Doe spoke"."""
    return ")" in words.partition("(")[0]


def _is_led_away(owner: Ascription, told: Span, led: Sequence[Span]) -> bool:
    """Whether the cue of an ascription stands in a lead-in elsewhere, which introduces speech and not what is told."""
    if owner.cue is None or told.contains(owner.cue.span):
        return False
    i = bisect_right(led, owner.cue.span.start, key=lambda span: span.start) - 1
    return i >= 0 and led[i].contains(owner.cue.span)


def _trimmed(text: str, span: Span) -> Span:
    """The span without stops and spaces at its end, and without marks at its ends whose partner stands elsewhere."""
    words = span.of(text).rstrip(_STOPS)
    if words.endswith("”") and words.count("“") < words.count("”"):
        words = words.rstrip("”" + _STOPS)
    cut = len(words) - len(words.lstrip("”" + _STOPS)) if words.startswith("”") else 0
    return Span(span.start + cut, span.start + len(words))


def _has_words(text: str, span: Span, regions: Sequence[Marked]) -> bool:
    """Whether a stretch has words outside marks."""
    at = span.start
    for i in range(bisect_right(regions, at, key=lambda region: region.outer.end), len(regions)):
        outer = regions[i].outer
        if outer.start >= span.end or any(map(str.isalnum, text[at : outer.start])):
            break
        at = outer.end
    return any(map(str.isalnum, text[at : span.end]))


_SPOKEN = frozenset(
    (
        BlockRole.NARRATION,
        BlockRole.SUMMARY,
        BlockRole.NOTES,
        BlockRole.LIST_ITEM,
        BlockRole.LEAD_IN,
        BlockRole.HEADLINE,
    )
)


def _is_cited(page: Page, region: Marked, owner: Ascription, turn: Turn | None) -> bool:
    """Whether words within a speech are surely another's; "they" there may be anyone whom the speaker has in mind.

    On a page in its author's own words, which stand in no marks, the author tells, and means "he" for the reader.
    """
    if turn is not None and turn.rule == "speech_of_author" and not region.depth:
        return owner.source is not None and owner.chance > _UNLIKELY
    source = owner.source
    told = source is not None and (source.name is not None or source.span.of(page.text).casefold() in ("he", "she"))
    return told and owner.chance > _LIKELY


def _joined(uttered: Sequence[_Uttered]) -> Iterator[Saying]:
    """The sayings, the utterances of one ascription made one quotation with several parts."""
    parts: dict[int, list[Span]] = {}
    for said in uttered:
        if said.owner and said.saying.form is QuotationForm.DIRECT:
            parts.setdefault(id(said.owner), []).extend(said.saying.parts)
    for said in uttered:
        if said.owner is None or said.saying.form is not QuotationForm.DIRECT:
            yield said.saying
        elif id(said.owner) in parts:
            own = tuple(parts.pop(id(said.owner)))
            yield evolve(said.saying, span=Span(own[0].start, own[-1].end), parts=own)
