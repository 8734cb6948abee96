"""Continuations: speech without a source of its own given that of the words before it or after it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from govnews.drafts import Page, Saying, Turn
from govnews.model import MentionKind, QuotationForm, SpeakerKind
from govnews.stages import furniture, letters, names

_SPOKEN = (QuotationForm.DIRECT, QuotationForm.BLOCK)
_VOICES = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.GROUP)
_AUTHOR, _SURE, _LEAD_END, _NEAR = 0.5, 0.8, 160, 3
_OWN, _DASHES = "speech_of_author", frozenset("-–—−―")
_WHOLE = frozenset(("lead_in_statement_of", "lead_in_following"))


@frozen
class _Heard:
    """Sayings with a source in the order of the text, and where each begins."""

    sayings: Sequence[Saying]
    starts: Sequence[int]

    def around(self, saying: Saying) -> list[Saying]:
        """The last one before a saying and the first one after it."""
        at = bisect_left(self.starts, saying.span.start)
        return list(self.sayings[max(at - 1, 0) : at + 1])

    def next(self, saying: Saying) -> Saying | None:
        """The first one behind the end of a saying."""
        at = bisect_left(self.starts, saying.span.end)
        return self.sayings[at] if at < len(self.sayings) else None


def carry(page: Page, sayings: Sequence[Saying], turns: Sequence[Turn]) -> tuple[Saying, ...]:
    """The sayings, speech that nobody is named for carried on from its neighbours.

    That is whoever speaks in the paragraph right before it or right after it, in marks or reported; else whoever spoke
    last, else next; else the author of the page.
    """
    spoken = _heard(saying for saying in sayings if saying.form in _SPOKEN)
    reported = _heard(filter(_is_voice, sayings))
    begun = None if page.style.standfirst else _begun(page, turns)
    done: list[Saying] = []
    carried: Saying | None = None
    whole: Saying | None = None
    for saying in (_run_on(page, saying, turns, spoken) for saying in sayings):
        if saying.rule == "speech_linked" and _lost_signature(page, turns[saying.turn or 0], turns):
            done.append(evolve(saying, source=None, cue=None, rule="speech_marks_alone"))
            continue
        if saying.turn is None or saying.source is not None:
            done.append(saying)
            whole = saying if _is_whole(page, saying, turns) else whole
            continue
        turn = turns[saying.turn]
        if whole is not None and not page.marks[turn.first].outer():
            done.append(_with_source(saying, whole, "speech_resumed", 0.8))
            continue
        if turn.rule == "speech_marks_apart" or _lost_signature(page, turn, turns):
            done.append(saying)
            continue
        near = [o for o in (carried, *spoken.around(saying)) if o and not _is_cited(o, turn, begun, turns)]
        told = [other for other in reported.around(saying) if not _is_cited(other, turn, begun, turns)]
        made = _carried(page, saying, turn, near) or _resumed(saying, turn, near, told, page)
        carried = made if made.source is not None else carried
        done.append(made)
    return tuple(done)


def _lost_signature(page: Page, turn: Turn, turns: Sequence[Turn]) -> bool:
    """Whether words in marks stand where each speaker is named under his own: below their heading, or a signature."""
    above = turn.first - 1
    if turn.lead_in is not None or above < 0 or not page.marks[turn.first].outer():
        return False
    signed = any(other.signature is not None and other.last == above - 1 for other in turns)
    return signed or _is_signed_within(page, above) or furniture.is_quote_heading(page.paragraphs[above])


def _is_signed_within(page: Page, i: int) -> bool:
    """Whether a paragraph opens with words in marks, and a dash and a name stand behind them."""
    outer, body = page.marks[i].outer(), page.paragraphs[i].body
    opens = bool(outer) and outer[0].outer.start == body.start and outer[0].closed
    return opens and page.text[outer[0].outer.end : body.end].lstrip()[:1] in _DASHES


def _is_whole(page: Page, saying: Saying, turns: Sequence[Turn]) -> bool:
    """Whether a lead-in gives somebody's text whole, without marks: "The full text of her speech is below:"."""
    turn = turns[saying.turn] if saying.turn is not None else None
    led = turn.lead_in if turn else None
    return turn is not None and led is not None and led.rule in _WHOLE and not page.marks[turn.first].outer()


def _run_on(page: Page, saying: Saying, turns: Sequence[Turn], spoken: _Heard) -> Saying:
    """Speech whose last mark is open goes on in the next paragraph: whoever is named there says all of it."""
    if saying.turn is None or (saying.rule != "speech_linked" and (saying.cue is not None or saying.source is None)):
        return saying
    last = turns[saying.turn].last
    outer = page.marks[last].outer()
    after = spoken.next(saying) if outer and not outer[-1].closed else None
    if after is None or after.turn is not None or after.cue is None or not _follows(page, after, last):
        return saying
    return _with_source(saying, after, "speech_continued", 1.0)


def _begun(page: Page, turns: Sequence[Turn]) -> int | None:
    """Where the author's own words begin."""
    return next((page.paragraphs[turn.first].span.start for turn in turns if turn.rule == _OWN), None)


def _is_cited(saying: Saying, turn: Turn, begun: int | None, turns: Sequence[Turn]) -> bool:
    """Whether the author, whose own words have begun, cites a saying and then goes on himself."""
    own = saying.turn is not None and turns[saying.turn].rule == _OWN
    return turn.rule == _OWN and begun is not None and saying.span.start > begun and not own


def _is_voice(saying: Saying) -> bool:
    """Whether somebody is surely reported to have said something, so that he may go on in his own words."""
    source, cue = saying.source, saying.cue
    if saying.form is not QuotationForm.INDIRECT or source is None or cue is None:
        return False
    personal = source.speaker_kind in _VOICES or source.kind is MentionKind.PRONOUN
    return saying.confidence >= _SURE and personal


def _heard(sayings: Iterable[Saying]) -> _Heard:
    kept = [saying for saying in sayings if saying.source is not None]
    return _Heard(kept, [saying.span.start for saying in kept])


def _carried(page: Page, saying: Saying, turn: Turn, near: Sequence[Saying]) -> Saying | None:
    """The saying with the source of words in marks or of a speech right before or after it."""
    for other in near:
        if turn.rule == _OWN and other.form is QuotationForm.BLOCK:
            continue
        if _touches(page, other, turn.first) or _follows(page, other, turn.last):
            return _with_source(saying, other, "speech_continued", 0.9)
    return None


def _resumed(saying: Saying, turn: Turn, near: Sequence[Saying], reported: Sequence[Saying], page: Page) -> Saying:
    """The saying with a source that stands further off; as it was where there is none."""
    if turn.author is not None and (turn.rule == _OWN or _is_letter(page, turn) or _gives_text(turn)):
        return evolve(saying, source=turn.author, confidence=saying.confidence * 0.9)
    for other in reported:
        if _touches(page, other, turn.first):
            return _with_source(saying, other, "speech_continued", 0.8)
    # Where a lead-in was lost, what somebody is reported to have said further up does not tell whose it was.
    told = () if _is_bare(page, turn) else reported
    before = [other for other in near if other.span.end <= saying.span.start] or [
        other for other in told if other.span.end <= saying.span.start
    ]
    if (
        before
        and _goes_on(page, turn, before[-1])
        and (turn.rule != _OWN or (turn.author is None and _may_write(before[-1])))
    ):
        return _with_source(saying, before[-1], "speech_resumed", 0.6)
    if turn.author is not None:
        return evolve(saying, source=turn.author, confidence=saying.confidence * _AUTHOR)
    after = [other for other in (*near, *reported) if other.span.start >= saying.span.end and not _is_capitals(other)]
    return _with_source(saying, after[0], "speech_resumed", 0.5) if after and turn.rule != _OWN else saying


def _is_bare(page: Page, turn: Turn) -> bool:
    """Whether only their sound shows that words are somebody's: they stand in no marks, and no lead-in is near."""
    return turn.lead_in_at is None and not page.marks[turn.first].outer()


def _goes_on(page: Page, turn: Turn, saying: Saying) -> bool:
    """Whether whoever said something may go on: from nearby only, where nothing but their sound tells of the words."""
    if not _is_bare(page, turn) or turn.rule == _OWN:
        return True
    far = turn.first - _NEAR - 1
    return far < 0 or page.paragraphs[far].span.start < saying.span.end


def _may_write(saying: Saying) -> bool:
    """Whether whoever said something before an author's own words can be the author: a person, not a body."""
    source = saying.source
    return source is not None and (source.speaker_kind in _VOICES or source.kind is MentionKind.PRONOUN)


def _is_capitals(saying: Saying) -> bool:
    """Whether nothing but capitals shows that a source is somebody."""
    return saying.source is not None and bool(saying.source.name) and names.is_mere_capitals(saying.source)


def _gives_text(turn: Turn) -> bool:
    """Whether a lead-in that names nobody says that a text of the author's follows: "Following is the full speech:"."""
    return turn.lead_in is not None and turn.lead_in.rule == "lead_in_statement_of" and turn.lead_in.source is None


def _is_letter(page: Page, turn: Turn) -> bool:
    """Whether the words are a letter: they open with an address, or their lead-in speaks of a letter."""
    led = turn.lead_in_at is not None and page.paragraphs[turn.lead_in_at].text[-_LEAD_END:]
    opened = letters.ADDRESS.fullmatch(page.paragraphs[turn.first].text)
    return opened is not None or bool(led and (letters.ADDRESS.fullmatch(led) or letters.LETTER.search(led)))


def _with_source(saying: Saying, other: Saying, rule: str, share: float) -> Saying:
    return evolve(saying, source=other.source, cue=other.cue, rule=rule, confidence=saying.confidence * share)


def _touches(page: Page, saying: Saying, first: int) -> bool:
    """Whether the saying ends in the paragraph just before paragraph `first`, lines of furniture between left out."""
    above = first - 1
    while above > 0 and furniture.is_furniture(page, page.paragraphs[above]):
        above -= 1
    return above >= 0 and page.paragraphs[above].span.start < saying.span.end <= page.paragraphs[first].span.start


def _follows(page: Page, saying: Saying, last: int) -> bool:
    """Whether the saying opens the paragraph just after paragraph `last`."""
    after = last + 1
    return after < len(page.paragraphs) and 0 <= saying.span.start - page.paragraphs[after].body.start <= 1
