"""The one home of Hypothesis strategies: arbitrary valid stories, whose every span holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from typing import TypeVar

from hypothesis import strategies as st

from govnews import check
from govnews.model import (
    Act,
    Attribution,
    Block,
    BlockRole,
    Dateline,
    Diagnostic,
    DiagnosticKind,
    Headline,
    Mention,
    MentionKind,
    Organisation,
    Quotation,
    QuotationForm,
    Source,
    Span,
    Speaker,
    SpeakerBlock,
    SpeakerKind,
    Story,
    StoryKind,
    Tense,
    Term,
    ViolationKind,
)
from govnews.source import Origin, Piece
from govnews.vocabulary import MarkupKind

Thing = TypeVar("Thing")

# Everything that a Python string can hold; what breaks formats comes up often.
NASTY = '"\\,;|\t\r\n\0\x1b\x85\u2028\ud83d\ude00\U0001f600=+-@“”é'


def texts(min_size: int = 0, max_size: int = 40) -> st.SearchStrategy[str]:
    """Any text, lone surrogates and NULs included."""
    return st.text(st.one_of(st.characters(), st.sampled_from(NASTY)), min_size=min_size, max_size=max_size)


def datetimes() -> st.SearchStrategy[datetime]:
    """Datetimes without an offset and with fixed ones, odd seconds included."""
    offsets = st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds)))
    return st.datetimes(timezones=st.none() | offsets)


def spans(text: str) -> st.SearchStrategy[Span]:
    """Any span that lies in a text."""
    offsets = st.integers(0, len(text))
    return st.tuples(offsets, offsets).map(lambda pair: Span(min(pair), max(pair)))


def confidences() -> st.SearchStrategy[float]:
    """What a rule may be sure."""
    return st.floats(0, 1)


def tuples_of(things: st.SearchStrategy[Thing], max_size: int = 3) -> st.SearchStrategy[tuple[Thing, ...]]:
    """A few things."""
    return st.lists(things, max_size=max_size).map(tuple)


def one_of_or_none(things: Sequence[Thing]) -> st.SearchStrategy[Thing | None]:
    """One of the things, or None."""
    return st.sampled_from([None, *things])


@st.composite
def mentions(draw: st.DrawFn, text: str) -> Mention:
    """A mention anywhere in a text."""
    span = draw(spans(text))
    kind = draw(st.sampled_from(MentionKind))
    return Mention(span.of(text), span, kind, draw(texts(max_size=5)), draw(confidences()))


def speakers(text: str) -> st.SearchStrategy[Speaker]:
    """A speaker mentioned in a text."""
    absent = st.none() | texts(max_size=8)
    return st.builds(
        Speaker,
        kind=st.sampled_from(SpeakerKind),
        name=absent,
        honorific=absent,
        post_nominals=tuples_of(texts(max_size=3), 2),
        role=absent,
        organisation=absent,
        mentions=tuples_of(mentions(text)),
    )


@st.composite
def blocks(draw: st.DrawFn, text: str, cast: Sequence[Speaker]) -> Block:
    """A block of a text, perhaps spoken by one of the cast."""
    span = draw(spans(text))
    return Block(
        role=draw(st.sampled_from(BlockRole)),
        text=span.of(text),
        span=span,
        speaker=draw(one_of_or_none(cast)),
        level=draw(st.none() | st.integers(1, 6)),
        rule=draw(texts(max_size=5)),
        confidence=draw(confidences()),
    )


def attributions(text: str) -> st.SearchStrategy[Attribution]:
    """An attribution with any of its parts missing."""
    return st.builds(
        Attribution,
        cue=st.none() | spans(text),
        lemma=st.none() | texts(max_size=5),
        mention=st.none() | spans(text),
        tense=st.none() | st.sampled_from(Tense),
        act=st.none() | st.sampled_from(Act),
    )


def speaker_blocks(text: str, cast: Sequence[Speaker], known: Sequence[Block]) -> st.SearchStrategy[SpeakerBlock]:
    """A speaker block of blocks that are the story's, and of others."""
    parts = st.sampled_from(known) | blocks(text, cast) if known else blocks(text, cast)
    return st.builds(
        SpeakerBlock,
        speaker=one_of_or_none(cast),
        attribution=st.none() | attributions(text),
        lead_in=st.none() | parts,
        speech=tuples_of(parts),
        span=spans(text),
        rule=texts(max_size=5),
        confidence=confidences(),
    )


@st.composite
def quotations(draw: st.DrawFn, text: str, cast: Sequence[Speaker]) -> Quotation:
    """A quotation whose parts lie inside it."""
    span = draw(spans(text))
    inner = spans(span.of(text)).map(lambda part: Span(part.start + span.start, part.end + span.start))
    return Quotation(
        form=draw(st.sampled_from(QuotationForm)),
        text=span.of(text),
        span=span,
        parts=tuple(sorted(draw(st.lists(inner, min_size=1, max_size=3)))),
        speaker=draw(one_of_or_none(cast)),
        attribution=draw(st.none() | attributions(text)),
        confidence=draw(confidences()),
        rule=draw(texts(max_size=5)),
    )


@st.composite
def headlines(draw: st.DrawFn, text: str) -> Headline:
    """A headline with or without a kicker."""
    span = draw(spans(text))
    return Headline(span.of(text), draw(st.none() | texts(max_size=8)), span, draw(texts(max_size=5)))


@st.composite
def datelines(draw: st.DrawFn, text: str) -> Dateline:
    """A dateline, place and date perhaps missing."""
    span = draw(spans(text))
    return Dateline(span.of(text), span, draw(st.none() | texts(max_size=8)), draw(st.none() | datetimes()))


@st.composite
def terms(draw: st.DrawFn, text: str) -> Term:
    """A term anywhere in a text."""
    span = draw(spans(text))
    return Term(span.of(text), span, draw(texts(max_size=5)), draw(confidences()))


@st.composite
def sources(draw: st.DrawFn, text: str) -> Source:
    """A source of a text, plain or rendered."""
    names = st.none() | texts(max_size=5)
    origin = st.builds(
        Origin, spans(text), texts(max_size=5), st.none() | st.sampled_from(MarkupKind), st.none() | st.integers(1, 6),
        tuples_of(st.builds(Piece, spans(text), spans(text)), 2), st.none() | st.integers(1, 99),
    )  # fmt: skip
    others = tuples_of(texts(max_size=5), 2)
    return Source(
        text, draw(texts(max_size=5)), draw(names), draw(names), draw(names), draw(tuples_of(origin, 2)), draw(others)
    )


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Any valid story: its elements may overlap and make no sense, but each stands where its span says."""
    story = draw(_stories())
    assert not {violation.kind for violation in check(story)} & _ALWAYS_KEPT
    return story


# What even a story without any sense keeps.
_ALWAYS_KEPT = {ViolationKind.OUT_OF_BOUNDS, ViolationKind.WRONG_TEXT, ViolationKind.CHANGED_BY_JSON}


@st.composite
def _stories(draw: st.DrawFn) -> Story:
    text = draw(texts())
    cast = draw(tuples_of(speakers(text)))
    known = draw(tuples_of(blocks(text, cast), 4))
    summaries = st.sampled_from(known) | blocks(text, cast) if known else blocks(text, cast)
    return Story(
        source=draw(sources(text)),
        headline=draw(st.none() | headlines(text)),
        kind=draw(st.sampled_from(StoryKind)),
        summary=draw(st.none() | summaries),
        dateline=draw(st.none() | datelines(text)),
        published=draw(st.none() | datetimes()),
        updated=draw(st.none() | datetimes()),
        organisations=draw(tuples_of(st.builds(Organisation, texts(max_size=8), st.none() | spans(text)), 2)),
        blocks=known,
        speaker_blocks=draw(tuples_of(speaker_blocks(text, cast, known), 2)),
        quotations=draw(tuples_of(quotations(text, cast))),
        terms=draw(tuples_of(terms(text), 2)),
        speakers=cast,
        truncated=draw(st.booleans()),
        diagnostics=draw(tuples_of(_diagnostics(text), 2)),
        style=draw(st.none() | texts(max_size=5)),
    )


def _diagnostics(text: str) -> st.SearchStrategy[Diagnostic]:
    return st.builds(Diagnostic, st.sampled_from(DiagnosticKind), st.none() | spans(text), texts(max_size=8))


def json_values() -> st.SearchStrategy[object]:
    """Any value that JSON can hold."""
    leaves = st.none() | st.booleans() | st.integers() | st.floats() | texts(max_size=8)
    return st.recursive(leaves, lambda inner: st.lists(inner, max_size=3) | _objects(inner), max_leaves=8)


def _objects(inner: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    keys = st.sampled_from(["govnews", "source", "text", "span", "blocks", "role"]) | texts(max_size=5)
    return st.dictionaries(keys, inner, max_size=3)
