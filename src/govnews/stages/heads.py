"""Heads: who is named over the prose, in title and sender lines, in capitals or not, over one line or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from attrs import frozen
from regex import Match

from govnews.drafts import Passage, Reference
from govnews.model import BlockRole, MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import mastheads, offices
from govnews.stages.personal_names import is_name_word, unshouted

WORD = Pattern("head_word", r"[\p{L}\p{M}.’'&-]+ | \d+", yes="Doe", no=", ·")
# As in mastheads each word is a letter; I is an initial or another single letter, | the end of a line.
_OFFICE = rf"(?P<office> [KF]{{0,8}} H{{1,6}} {mastheads.FIELDS} )"
NAMED = Pattern(
    "head_name",
    rf"""
    (?: {_OFFICE} \|? J? )?
    (?: (?P<titles> S{{0,6}} T{{1,4}} S{{0,6}} ) (?P<name> I{{0,4}} [GC] I{{0,4}} [GC]{{1,2}} ) (?= [P|JRXFH] | $ )
      | (?P<courtesy> S{{1,6}} ) (?P<called> I{{0,4}} [GC]{{2,3}} ) (?= P{{0,12}} (?: \| | $ | [JRX] ) )
      | (?P<given> (?<= ^ | [|JRP] ) G I{{0,4}} [GC] (?= P{{0,12}} (?: \| | $ | [JRXFH] ) ) )
      | (?<= J ) (?P<guest> [GC] I{{0,4}} [GC] ) )
    P{{0,12}} (?: \|? J? (?P<after> [KF]{{0,8}} H{{1,6}} {mastheads.FIELDS} ) )?
    """,
    yes="XRJFH|JTGCP|",
    no="XXHC",
)
PLAIN = Pattern("plain_word", r"\S+", yes="Doe", no=" ")
INTERVIEW = Pattern(
    "interview_with", r"\b interview \s+ with \s+ $", yes="radio interview with ", no="interview of ", ignore_case=True
)
MORE = Pattern(
    "more_names",
    r"(?: , | \s+ (?: and | & ) ) \s+ (?P<first> \p{Lu}[\p{L}’'-]+ )",
    yes=", Jane Doe",
    no=", 7:30",
    by="match",
)
BY_OFFICE = Pattern(
    "by_office",
    r"""
    \b (?: by | with | of ) \s+ (?P<office> \p{Lu}\p{Ll}+ ) [\s\xa0]+ (?P<name> \p{Lu}[\p{L}’'-]+ )
      (?= \s+ \p{Ll} | \s* $ )
    """,
    yes="Remarks by President Doe at the quay",
    no="Remarks by President Jane Doe",
)
JOINT = Pattern(
    "head_joint",
    r"""
    \s+ (?: and | & | with | before | after | at | on | in | of | for | to | from | by | during | following | as ) \s+
      | [,;:|] \s* | \s+ [–—-] \s+
    """,
    yes="Mayor Doe Before Their Meeting",
    no="Mayor Doe",
    ignore_case=True,
)
_HEAD, _LONGEST, _NEXT, _MOST = 14, 400, 40, 4
_PROSE = (BlockRole.SPEECH, BlockRole.NARRATION, BlockRole.LEAD_IN)


@frozen
class _Word:
    """A word of the head, as written and as a letter; a line's end has no span."""

    letter: str
    span: Span


def find(text: str, passages: Sequence[Passage], labelled: Sequence[Reference] = ()) -> tuple[Reference, ...]:
    """References to the people named over the prose, with the office given before or after the name.

    `labelled` are those whom the labels of a transcript name.
    """
    words = list(_words(text, passages))
    letters = "".join(word.letter for word in words)
    full = (_reference(text, words, found) for found in NAMED.finditer(letters))
    named = [r for r in full if r is not None]
    called = _labelled(text, passages, _surnames(labelled) - _surnames(named))
    return (*named, *called, *_by_office(text, passages))


def _surnames(references: Sequence[Reference]) -> frozenset[str]:
    people = (r for r in references if r.speaker_kind is SpeakerKind.PERSON and r.name)
    return frozenset(unshouted((r.name or "").split()[-1]) for r in people)


def _labelled(text: str, passages: Sequence[Passage], surnames: frozenset[str]) -> Iterator[Reference]:
    """Whoever a title names in full behind an office, whom a label calls by surname: "Minister Roe Jun Before …".

    Where each word of a title has a capital, only that surname tells where the name is.
    """
    for line in _lines(passages) if surnames else ():
        joints = [Span(joint.start(), joint.end()) for joint in JOINT.finditer(text, line.start, line.end)]
        starts, ends = [line.start, *(joint.end for joint in joints)], [*(joint.start for joint in joints), line.end]
        for start, end in zip(starts, ends, strict=True):
            words = [Span(word.start(), word.end()) for word in PLAIN.finditer(text, start, end)]
            found = _behind_office(text, words, surnames)
            if found:
                yield found


def _behind_office(text: str, words: Sequence[Span], surnames: frozenset[str]) -> Reference | None:
    told = [word.of(text) for word in words]
    at = next((i for i, word in enumerate(told) if word in surnames), None)
    if at is None:
        return None
    first = at
    while first and is_name_word(told[first - 1]) and not offices.is_field(told[first - 1]):
        first -= 1
    # A family name may stand first: then the given name ends the stretch.
    last = at if first < at else len(told) - 1
    held = next(
        (i for i in range(first) if offices.is_office(told[i]) or offices.is_office(told[i].split("/")[-1])), None
    )
    if held is None or not first < last < first + _MOST or not all(map(is_name_word, told[first : last + 1])):
        return None
    span, office = Span(words[first].start, words[last].end), Span(words[0].start, words[first - 1].end)
    name = " ".join(told[first : last + 1])
    return Reference(span, MentionKind.NAME, SpeakerKind.PERSON, name, role=" ".join(office.of(text).split()))


def _lines(passages: Sequence[Passage]) -> Iterator[Span]:
    for passage in takewhile(lambda passage: passage.role not in _PROSE, passages[:_HEAD]):
        if len(passage.text) <= _LONGEST and passage.role is not BlockRole.SUMMARY:
            yield passage.paragraph.body


def _words(text: str, passages: Sequence[Passage]) -> Iterator[_Word]:
    for line in _lines(passages):
        for word in WORD.finditer(text, line.start, line.end):
            single = len(word.group().rstrip(".")) == 1 and word.group() != "&"
            owner = len(word.group()) - 2 * word.group().endswith(("’s", "'s"))
            yield _Word("I" if single else mastheads.letter(word.group()), Span(word.start(), word.start() + owner))
        yield _Word("|", Span(line.end, line.end))


def _reference(text: str, words: Sequence[_Word], found: Match[str]) -> Reference | None:
    group = next(group for group in ("name", "called", "given", "guest") if found[group])
    span = _span(words, found, group)
    asked = INTERVIEW.search(text, max(0, span.start - 24), span.start) and not _goes_on(text, span.end)
    if not asked and (group == "guest" or (group != "name" and _is_shouted(text, span))):
        return None
    titles = next((group for group in ("titles", "courtesy") if found[group]), None)
    office = next((group for group in ("office", "after") if found[group]), None)
    return Reference(
        span,
        MentionKind.NAME,
        SpeakerKind.PERSON,
        _plain(span, text),
        honorific=_titles(text, words, found, titles) if titles else None,
        role=" ".join(_span(words, found, office).of(text).split()) if office else "interviewer" if asked else None,
    )


def _titles(text: str, words: Sequence[_Word], found: Match[str], group: str) -> str:
    start, end = found.span(group)
    return unshouted(" ".join(word.span.of(text) for word in words[start:end]))


def _goes_on(text: str, end: int) -> bool:
    """Whether another name follows, so that several people are named."""
    more = MORE.match(text, end)
    return more is not None and offices.is_given(more["first"])


def _is_shouted(text: str, span: Span) -> bool:
    """Whether the words after a name in capitals are in capitals too, so that nothing tells where it ends."""
    after = text[span.end : span.end + _NEXT].split("\n", maxsplit=1)[0].split()
    return span.of(text).isupper() and bool(after) and after[0].isupper()


def _span(words: Sequence[_Word], found: Match[str], group: str) -> Span:
    start, end = found.span(group)
    return Span(words[start].span.start, words[end - 1].span.end)


def _plain(span: Span, text: str) -> str:
    return unshouted(" ".join(span.of(text).split()))


def _by_office(text: str, passages: Sequence[Passage]) -> Iterator[Reference]:
    """Whoever a title names by office and surname alone: "Remarks by President Doe at the quay"."""
    for line in _lines(passages):
        for found in BY_OFFICE.finditer(text, line.start, line.end):
            if mastheads.letter(found["office"]) == "H" and mastheads.letter(found["name"]) in "GC":
                span = Span(*found.span("name"))
                yield Reference(span, MentionKind.NAME, SpeakerKind.PERSON, found["name"], role=found["office"])
