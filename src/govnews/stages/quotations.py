"""Quotations: every stretch of somebody's words, in marks or reported, with its source and cue."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, frozen

from govnews.drafts import Marked, Marks, Page, Passage, Saying, Turn
from govnews.model import BlockRole, QuotationForm, Span
from govnews.patterns import Pattern
from govnews.stages import attributions, continuations, indirect, sentences
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
UTTERANCE_END = Pattern("utterance_end", r"[.,!?…—–-] \s* $", yes="We will act,", no="essay mills")
LABEL_HEAD = Pattern("label_head", r"[^:\n]{1,120} : \s*", yes="MR DOE: Yes.", no="Yes.", by="match")
_PHRASE, _FRAGMENT, _CLAUSE = 2, 4, 6
_ASIDE = 200
_REPORTED = frozenset((BlockRole.NARRATION, BlockRole.SUMMARY, BlockRole.LIST_ITEM, BlockRole.NOTES))


def find(page: Page, passages: Sequence[Passage], turns: Sequence[Turn]) -> tuple[Saying, ...]:
    """All quotations and terms of a page, in the order of the text."""
    found: list[Saying] = []
    for number, turn in enumerate(turns):
        found.extend(_of_turn(page, turn, number))
    for i, passage in enumerate(passages):
        if passage.role is not BlockRole.SPEECH:
            found.extend(_of_passage(page, passage, page.marks[i]))
    ordered = sorted(found, key=lambda saying: (saying.span.start, -saying.span.end))
    return continuations.carry(page, ordered, turns)


def _of_turn(page: Page, turn: Turn, number: int) -> Iterator[Saying]:
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
            if region.depth == depth and len(region.inner):
                yield _inside(page, region)


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


def _inside(page: Page, region: Marked) -> Saying:
    """Words in marks inside somebody's speech: an utterance or a fragment; a name of a thing is a term."""
    if _is_title(region.inner.of(page.text)):
        return Saying(None, region.inner, (region.inner,), "term_in_speech", 0.6)
    return Saying(QuotationForm.NESTED, region.inner, (region.inner,), "nested_in_speech", 0.6)


def _is_title(words: str) -> bool:
    """Whether the words are capitalised like a name of a thing."""
    long_words = [word for word in words.split() if len(word) > 3]
    return len(words.split()) < 14 and sum(word[0].isupper() for word in long_words) * 2 > len(long_words)


def _of_passage(page: Page, passage: Passage, marks: Marks) -> Iterator[Saying]:
    """The quotations of a paragraph that is not wholly speech."""
    body = _without_kicker(page, passage)
    outer = [region for region in marks.outer() if len(region.inner)]
    prose = list(sentences.split(page.text, body)) if outer or passage.role in _REPORTED else []
    said = list(_joined(page, list(_in_marks(page, passage, outer, prose))))
    uttered = [saying.span for saying in said if saying.form is not None]
    yield from said
    for region in marks.regions:
        if region.depth == 1 and len(region.inner) and _meets(uttered, region.inner):
            yield _inside(page, region)
    if passage.role in _REPORTED:
        yield from _reported(page, prose, _outside(outer), uttered)


def _without_kicker(page: Page, passage: Passage) -> Span:
    body = passage.paragraph.body
    kicker = KICKER_PREFIX.match(page.text, body.start, body.end) if passage.role is BlockRole.HEADLINE else None
    return Span(kicker.end(), body.end) if kicker else body


def _outside(outer: Sequence[Marked]) -> Callable[[Span], bool]:
    """Tells whether a stretch lies outside quotation marks."""
    spans = [region.outer for region in outer]
    return lambda span: not _meets(spans, span)


def _meets(spans: Sequence[Span], span: Span) -> bool:
    """Whether a stretch overlaps one of the spans, which are in order and apart."""
    i = bisect_right(spans, span.start, key=lambda other: other.end)
    return i < len(spans) and spans[i].start < span.end


def _reported(
    page: Page, prose: Sequence[Span], free: Callable[[Span], bool], uttered: Sequence[Span]
) -> Iterator[Saying]:
    """Indirect speech of the sentences in which no words in marks are somebody's."""
    for sentence in prose:
        if _meets(uttered, sentence):
            continue
        found = indirect.find(page.text, sentence, free)
        if found:
            yield found


def _in_marks(page: Page, passage: Passage, outer: Sequence[Marked], prose: Sequence[Span]) -> Iterator[Saying]:
    last: Saying | None = None
    for k, region in enumerate(outer):
        body = _without_kicker(page, passage)
        limit = Span(
            outer[k - 1].outer.end if k else body.start, outer[k + 1].outer.start if k + 1 < len(outer) else body.end
        )
        sentence = _sentence_of(prose, region.outer) or body
        said = _one(_Stretch(page, passage, region, sentence, limit, last))
        if said.form is not None:
            last = said
        yield said


def _sentence_of(prose: Sequence[Span], span: Span) -> Span | None:
    i = bisect_right(prose, span.start, key=lambda sentence: sentence.start) - 1
    return Span(prose[i].start, max(prose[i].end, span.end)) if i >= 0 and span.start < prose[i].end else None


@frozen
class _Stretch:
    """A stretch in marks where it stands: its sentence, the room around it without marks, what was said last."""

    page: Page
    passage: Passage
    region: Marked
    sentence: Span
    limit: Span
    last: Saying | None

    @property
    def words(self) -> str:
        return self.region.inner.of(self.page.text)


def _one(stretch: _Stretch) -> Saying:
    """What one stretch in marks is: an utterance, a fragment of one, or a term."""
    inner, whole = stretch.region.inner, _is_utterance(stretch)
    credit = _credit(stretch) if stretch.passage.role in _SPOKEN or whole else None
    if credit and (whole or _is_fragment(stretch, credit)):
        form = QuotationForm.DIRECT if whole else QuotationForm.MIXED
        rule = f"{form.value}_{credit.rule}"
        return Saying(form, inner, (inner,), rule, credit.confidence, credit.source, credit.cue)
    goes_on = stretch.last is not None and stretch.last.form is QuotationForm.DIRECT
    if whole and (goes_on or len(stretch.words.split()) > _FRAGMENT):
        return _uncredited(stretch)
    return Saying(None, inner, (inner,), "term_in_marks", 0.7)


def _credit(stretch: _Stretch) -> attributions.Credit | None:
    return attributions.credit(stretch.page.text, stretch.sentence, stretch.region.outer, stretch.limit)


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
    words, region, sentence = stretch.words.strip(), stretch.region, stretch.sentence
    length = len(words.split())
    before = stretch.page.text[max(sentence.start, region.outer.start - 12) : region.outer.start].rstrip()
    opens = not before or before[-1] in ":,.!?”—–-" or region.outer.start == sentence.start
    capital = words[:1].isupper() or not words[:1].isalpha()
    ends = bool(UTTERANCE_END.search(words)) or not region.closed
    if length <= _PHRASE and not ends:
        return False
    return (capital and ends and length > 1) or (opens and ends) or (opens and capital and length > _CLAUSE)


def _is_fragment(stretch: _Stretch, credit: attributions.Credit) -> bool:
    """Whether words inside a reporting sentence are its source's, and not the name of a thing."""
    start, words = stretch.region.outer.start, stretch.words
    named = NAMING.search(stretch.page.text[max(0, start - 24) : start]) and len(words.split()) <= _CLAUSE
    if credit.cue is None or _is_title(words) or named:
        return False
    return credit.rule != "cue_in_sentence" or credit.cue.spoken


def _joined(page: Page, said: Sequence[Saying]) -> Iterator[Saying]:
    """Split quotations made one: a part that ends in a comma and goes on in lower case after its attribution."""
    held: Saying | None = None
    for saying in said:
        if held is not None and _continues(page, held, saying):
            held = evolve(held, span=Span(held.span.start, saying.span.end), parts=(*held.parts, *saying.parts))
            continue
        if held is not None:
            yield held
        held = saying
    if held is not None:
        yield held


def _continues(page: Page, held: Saying, saying: Saying) -> bool:
    if held.form is not QuotationForm.DIRECT or saying.form is not QuotationForm.DIRECT:
        return False
    between = page.text[held.span.end : saying.span.start]
    goes_on = page.text[held.span.end - 1] == "," and page.text[saying.span.start].islower() and ". " not in between
    new_sentence = saying.rule == "direct_continued" and between.count(". ") <= 1
    return (goes_on or new_sentence) and len(between) < _ASIDE
