"""Letters: which pages give one, and who wrote it jointly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews.drafts import Passage, Reference
from govnews.model import BlockRole, MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import people

ADDRESS = Pattern(
    "address",
    r"""
    \W* dear \s+ (?: [^.!?\n] | \b (?: mrs? | ms | dr | messrs | sens? | reps? | hon | gov | prof
      | \p{Lu} ) \. ){1,120}
    """,
    yes="Dear Minister Doe:",
    no="The dear Minister",
    ignore_case=True,
    needs=("dear",),
    by="match",
)
LETTER = Pattern("letter", r"\b letters? \b", yes="The text of the letter:", no="lettered", ignore_case=True)
SAYS_I = Pattern("says_i", r"\b (?: I | my | My ) \b (?= [ ’'] )", yes="I write to you", no="World War II began")
BETWEEN = Pattern(
    "between_names",
    r"""
    (?: \s* \( [^()]{1,40} \) | , \s* [DRI] - [\p{L}.]{1,8} )?
    (?: , \s+ [^,;()“”"]{3,120}? (?: , \s+ [^,;()“”"]{3,60}? )? )??
    ,? \s+ (?: and | & | along \s+ with | together \s+ with | joined \s+ by ) \s+
    (?: the \s+ )? (?: (?: \p{Lu}[\p{L}.’'&-]* | and | of | for ) \s+ ){0,9}
      | (?: \s* \( [^()]{1,40} \) | , \s* [DRI] - [\p{L}.]{1,8} )? , \s+ (?: \p{Lu}[\p{L}.’'&-]* \s+ ){0,6}
    """,
    yes=" (D-Ohio) and Senator ",
    no=" met Senator ",
    by="fullmatch",
)
_MOST, _FARTHEST, _OPENING = 4, 260, 900
_TOLD = (BlockRole.SUMMARY, BlockRole.NARRATION, BlockRole.LEAD_IN)


def senders(text: str, passages: Sequence[Passage]) -> Reference | None:
    """The two to four people who wrote the letter that a page gives; None where it is one person's, or no letter.

    They are those whom the first told paragraph names together at its start.
    """
    told = next((passage.paragraph.body for passage in passages if passage.role in _TOLD), None)
    if told is None or not _is_joint(text, passages):
        return None
    stop = min(told.end, told.start + _OPENING)
    found = people.find(text[told.start : stop], frozenset())
    first = next(together(text[told.start : stop], found), None)
    if (
        first is None
        or first.span.start != found[0].span.start
        or not people.is_subject(text[told.start : stop], found[0])
    ):
        return None
    return first.at(Span(first.span.start + told.start, first.span.end + told.start))


def together(text: str, found: Sequence[Reference]) -> Iterator[Reference]:
    """Groups of two to four of the people found, named one after another with "and" before the last."""
    for run in _runs(text, found):
        joint = text[run[-2].span.end : run[-1].span.start] if len(run) > 1 else ""
        if 1 < len(run) <= _MOST and " and " in f"{joint} ".replace("&", " and ").replace("with", " and "):
            span = Span(run[0].span.start, run[-1].span.end)
            names = [person.name or "" for person in run]
            called = f"{', '.join(names[:-1])} and {names[-1]}"
            yield Reference(span, MentionKind.NAME, SpeakerKind.GROUP, called)


def _runs(text: str, found: Sequence[Reference]) -> Iterator[list[Reference]]:
    run: list[Reference] = []
    for person in found:
        if run and not _joins(text, run[-1].span.end, person.span.start):
            yield run
            run = []
        run.append(person)
    if run:
        yield run


def _joins(text: str, start: int, end: int) -> bool:
    return end - start <= _FARTHEST and BETWEEN.fullmatch(text, start, end) is not None


def _is_joint(text: str, passages: Sequence[Passage]) -> bool:
    """Whether the page gives a letter in which nobody says "I"."""
    spoken = [p for p in passages if p.role is BlockRole.SPEECH]
    heads = [p for p in passages if p.role is not BlockRole.SPEECH and p.role is not BlockRole.NARRATION]
    letter = any(ADDRESS.fullmatch(p.text) for p in passages) or any(LETTER.search(p.text) for p in heads)
    return letter and bool(spoken) and not any(SAYS_I.search(p.text) for p in spoken)
