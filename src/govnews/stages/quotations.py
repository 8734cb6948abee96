"""Quotations: every stretch of somebody's words, in marks or reported, with its source and cue."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from attrs import evolve, frozen

from govnews import lexicon, weights
from govnews.drafts import Marked, Marks, Page, Passage, Saying, Turn
from govnews.model import BlockRole, MentionKind, QuotationForm, Span
from govnews.patterns import Pattern
from govnews.stages import ascriptions, continuations
from govnews.stages.ascriptions import Ascription
from govnews.stages.headlines import KICKER_PREFIX
from govnews.stages.signs import wholly_quoted

NAMING = Pattern(
    "naming",
    r"""
    \b (?: called | named | known \s+ as | so-called | titled | entitled | dubbed | nicknamed | branded | the | a | an
      | of | by | term | word | phrase | slogan | campaign | programme | scheme ) \s+ $
    """,
    yes="a scheme called ",
    no="she said ",
    ignore_case=True,
)
THING = Pattern(
    "thing",
    r"\b \L<things> ,? \s+ $",
    lists={"things": lambda: lexicon.words("titled_things")},
    yes="the guide, ",
    no="the guides say ",
    ignore_case=True,
)
UTTERANCE_END = Pattern("utterance_end", r"[.,!?…—–-] \s* $", yes="We will act,", no="essay mills")
LABEL_HEAD = Pattern(
    "label_head", r"[QA] [ \xa0\t]+ (?! : ) | [^:\n]{1,120} : \s*", yes="MR DOE: Yes.", no="Yes.", by="match"
)
_PHRASE, _FRAGMENT, _CLAUSE = 2, 4, 6
# Views without anybody who holds them are reported only where a cue is likely and not passive: "Rain is expected".
_LIKELY, _UNLIKELY = 0.5, 0.2
_STOPS = " \t\n\r\xa0.!?;,…"
_REPORTED = frozenset((BlockRole.NARRATION, BlockRole.SUMMARY, BlockRole.LIST_ITEM, BlockRole.NOTES))


def find(page: Page, passages: Sequence[Passage], turns: Sequence[Turn]) -> tuple[Saying, ...]:
    """All quotations and terms of a page, in the order of the text."""
    found: list[Saying] = []
    cited = _cited(page, turns)
    for number, turn in enumerate(turns):
        found.extend(_of_turn(page, turn, number, cited))
    told = {i: _without_kicker(page, passage) for i, passage in enumerate(passages) if passage.role in _SPOKEN}
    ascribed = list(ascriptions.find(page.text, told, dict(enumerate(page.marks))))
    near: dict[int, list[_Ascribed]] = {}
    for ascription in ascribed:
        for number, span in ascription.contents:
            near.setdefault(number, []).append(_Ascribed(span, ascription))
    uttered: list[_Uttered] = []
    for i, passage in enumerate(passages):
        if passage.role is not BlockRole.SPEECH:
            contents = sorted(near.get(i, ()), key=_start)
            uttered.extend(_of_passage(_Paragraph(page, passage, i), contents))
    found.extend(_joined(uttered))
    found.extend(_reported(page, passages, ascribed))
    ordered = sorted(found, key=lambda saying: (saying.span.start, -saying.span.end))
    return continuations.carry(page, ordered, turns)


def _cited(page: Page, turns: Sequence[Turn]) -> Mapping[int, Sequence[_Ascribed]]:
    """What is ascribed to somebody within speech, by paragraph; only where it holds words in marks."""
    bodies: dict[int, Span] = {}
    marks: dict[int, Marks] = {}
    for i in (i for turn in turns for i in range(turn.first, turn.last + 1)):
        quoted = wholly_quoted(page, i)
        inner = page.marks[i].within() if quoted else page.marks[i]
        if inner.regions:
            bodies[i] = page.marks[i].outer()[0].inner if quoted else page.paragraphs[i].body
            marks[i] = inner
    found: dict[int, list[_Ascribed]] = {}
    for ascription in ascriptions.find(page.text, bodies, marks):
        for number, span in ascription.contents:
            found.setdefault(number, []).append(_Ascribed(span, ascription))
    return {number: sorted(contents, key=_start) for number, contents in found.items()}


def _start(content: _Ascribed) -> int:
    return content.span.start


def _of_turn(page: Page, turn: Turn, number: int, cited: Mapping[int, Sequence[_Ascribed]]) -> Iterator[Saying]:
    """The speech of a turn, then what is quoted in it."""
    parts = tuple(part for i in range(turn.first, turn.last + 1) for part in _parts(page, turn, i))
    if not parts:
        return
    source = turn.signature or (turn.lead_in.source if turn.lead_in else None)
    cue = turn.lead_in.cue if turn.lead_in else None
    span = Span(parts[0].start, parts[-1].end)
    yield Saying(QuotationForm.BLOCK, span, parts, turn.rule, turn.confidence, source, cue, number)
    for i in range(turn.first, turn.last + 1):
        depth = 1 if wholly_quoted(page, i) else 0
        for region in page.marks[i].regions:
            if region.depth == depth and len(region.inner) and _holds(parts, region.inner):
                yield _inside(page, region, _owner(region, cited.get(i, ())))


def _parts(page: Page, turn: Turn, i: int) -> Iterator[Span]:
    """The words of one paragraph of speech, without its quotation marks and without a label."""
    body = page.paragraphs[i].body
    if wholly_quoted(page, i):
        yield from (region.inner for region in page.marks[i].outer() if len(region.inner))
        return
    start = body.start
    labelled = turn.rule == "speech_transcript" and i == turn.first and turn.lead_in_at is None
    head = LABEL_HEAD.match(page.text, start, body.end) if labelled else None
    start = head.end() if head else start
    loose = page.marks[i].loose
    end = loose.start if loose is not None and body.end - loose.end < 20 else body.end
    if start < end:
        yield Span(start, end)


def _inside(page: Page, region: Marked, owner: Ascription | None = None) -> Saying:
    """Words in marks inside somebody's speech: an utterance or a fragment; a name of a thing is a term."""
    if _is_title(region.inner.of(page.text)):
        return Saying(None, region.inner, (region.inner,), "term_in_speech", 0.6)
    if owner is not None and _names(owner) and owner.chance > _LIKELY:
        return _saying(QuotationForm.NESTED, (region.inner,), owner)
    return Saying(QuotationForm.NESTED, region.inner, (region.inner,), "nested_in_speech", 0.6)


def _is_title(words: str) -> bool:
    """Whether the words are capitalised like a name of a thing."""
    long_words = [word for word in words.split() if len(word) > 3]
    return len(words.split()) < 14 and sum(word[0].isupper() for word in long_words) * 2 > len(long_words)


@frozen
class _Paragraph:
    """A paragraph that is not wholly speech, with its number."""

    page: Page
    passage: Passage
    number: int


def _without_kicker(page: Page, passage: Passage) -> Span:
    body = passage.paragraph.body
    kicker = KICKER_PREFIX.match(page.text, body.start, body.end) if passage.role is BlockRole.HEADLINE else None
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


def _of_passage(paragraph: _Paragraph, contents: Sequence[_Ascribed]) -> Iterator[_Uttered]:
    """What stands in marks in a paragraph that is not wholly speech."""
    page, number = paragraph.page, paragraph.number
    last: Saying | None = None
    spans = []
    for marked in page.marks[number].outer():
        region = _held(page.text, marked, contents)
        if len(region.inner):
            owner = _owner(region, contents)
            said = _one(_Stretch(paragraph, region, owner, last))
            if said.form is not None:
                last = said
                spans.append(said.span)
            yield _Uttered(said, owner)
    for region in page.marks[number].regions:
        if region.depth == 1 and len(region.inner) and _holds(spans, region.inner):
            yield _Uttered(_inside(page, region))


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
    for owner in ascribed:
        parts = tuple(
            _trimmed(page.text, span)
            for number, span in owner.contents
            if passages[number].role in _REPORTED and _has_words(page.text, span, page.marks[number].outer())
        )
        if parts and (owner.source or (owner.leads and owner.chance > _LIKELY)):
            yield _saying(QuotationForm.INDIRECT, parts, owner)


def _trimmed(text: str, span: Span) -> Span:
    """The span without stops and spaces at its end."""
    return Span(span.start, span.start + len(span.of(text).rstrip(_STOPS)))


def _has_words(text: str, span: Span, regions: Sequence[Marked]) -> bool:
    """Whether a stretch has words outside marks."""
    at = span.start
    for i in range(bisect_right(regions, at, key=lambda region: region.outer.end), len(regions)):
        outer = regions[i].outer
        if outer.start >= span.end or any(map(str.isalnum, text[at : outer.start])):
            break
        at = outer.end
    return any(map(str.isalnum, text[at : span.end]))


def _saying(form: QuotationForm, parts: tuple[Span, ...], owner: Ascription) -> Saying:
    rule = f"{form.value}_{'cue_first' if owner.leads else 'content_first'}"
    span = Span(parts[0].start, parts[-1].end)
    confidence = sure(sureness(), form.value, owner.chance, owner.source is not None)
    return Saying(form, span, parts, rule, confidence, owner.source, owner.cue)


@cache
def sureness() -> Mapping[str, float]:
    """The weights by which the chance of a cue becomes the confidence of a quotation; see weights/attributions.md."""
    return weights.table("confidence")


def sure(table: Mapping[str, float], form: str, chance: float, sourced: bool) -> float:
    """How probable it is that a quotation of a form is one, and that its source is right."""
    form = "mixed" if form == "nested" else form
    total = table[form] + table[f"{form} chance"] * log_odds(chance) + table[f"{form} source"] * sourced
    return round(1 / (1 + math.exp(-total)), 3)


def log_odds(chance: float) -> float:
    """The log-odds of a probability, which is never taken for quite certain."""
    held = min(max(chance, 0.01), 0.99)
    return math.log(held / (1 - held))


@frozen
class _Stretch:
    """A stretch in marks where it stands: its paragraph, the ascription it belongs to, and what was said last."""

    paragraph: _Paragraph
    region: Marked
    owner: Ascription | None
    last: Saying | None

    @property
    def text(self) -> str:
        return self.paragraph.page.text

    @property
    def words(self) -> str:
        return self.region.inner.of(self.text)


def _one(stretch: _Stretch) -> Saying:
    """What one stretch in marks is: an utterance, a fragment of one, or a term."""
    inner, whole = stretch.region.inner, _is_utterance(stretch)
    owner = stretch.owner if stretch.owner and (_tells(stretch.owner) or stretch.owner.chance > _UNLIKELY) else None
    if owner and (whole or _is_fragment(stretch)) and not _is_named(stretch):
        return _saying(QuotationForm.DIRECT if whole else QuotationForm.MIXED, (inner,), owner)
    goes_on = stretch.last is not None and stretch.last.form is QuotationForm.DIRECT
    told = goes_on or len(stretch.words.split()) > _FRAGMENT
    if whole and told and not _is_title(stretch.words) and not _is_named(stretch):
        return _uncredited(stretch)
    return Saying(None, inner, (inner,), "term_in_marks", 0.7)


def _uncredited(stretch: _Stretch) -> Saying:
    """A whole utterance that nothing around it ascribes: it goes on with the last one of its paragraph."""
    inner, last = stretch.region.inner, stretch.last
    if last is not None and last.form is QuotationForm.DIRECT:
        return Saying(QuotationForm.DIRECT, inner, (inner,), "direct_continued", 0.85, last.source, last.cue)
    return Saying(QuotationForm.DIRECT, inner, (inner,), "direct_without_source", 0.5)


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


def _is_utterance(stretch: _Stretch) -> bool:
    """Whether the words in marks are whole sentences rather than a fragment in one."""
    words, region, start = stretch.words.strip(), stretch.region, stretch.paragraph.passage.paragraph.body.start
    length = len(words.split())
    before = stretch.text[max(start, region.outer.start - 12) : region.outer.start].rstrip()
    opens = not before or before[-1] in ":,.!?”—–-"
    capital = words[:1].isupper() or not words[:1].isalpha()
    ends = bool(UTTERANCE_END.search(words)) or not region.closed
    if not ends and (length <= _PHRASE or _is_title(words)):
        return False
    return (capital and ends and length > 1) or (opens and ends) or (opens and capital and length > _CLAUSE)


def _is_fragment(stretch: _Stretch) -> bool:
    """Whether words inside a reporting sentence are its source's, and not the name of a thing."""
    start, words = stretch.region.outer.start, stretch.words
    named = NAMING.search(stretch.text[max(0, start - 24) : start]) and len(words.split()) <= _CLAUSE
    return not _is_title(words) and not named


def _tells(owner: Ascription) -> bool:
    """Whether an ascription says whose the words are."""
    return owner.source is not None and (owner.source.name is not None or owner.source.kind is MentionKind.PRONOUN)


def _names(owner: Ascription) -> bool:
    """Whether an ascription within a speech names somebody: "he" there may be anyone whom the speaker has in mind."""
    return owner.source is not None and owner.source.name is not None


def _is_named(stretch: _Stretch) -> bool:
    """Whether words that are capitalised like the name of a thing stand where a thing is named: 'the "Doe Act,"'."""
    start, words = stretch.region.outer.start, stretch.words
    before = stretch.text[max(0, start - 24) : start]
    if THING.search(before) and not words.rstrip().endswith((",", ".", "!", "…")):
        return True
    return _is_title(words) and NAMING.search(before) is not None


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
