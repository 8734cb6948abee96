"""Speaker blocks: the runs of paragraphs in one voice, each with its lead-in and with who signs under it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, frozen

from govnews.drafts import LeadIn, Page, Passage, Reference, Title, Turn
from govnews.model import BlockRole, MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import authors, cues, lead_ins, letters, name_lines, names, voice
from govnews.stages.credited import wholly_quoted
from govnews.stages.personal_names import is_plural_title, title_length
from govnews.stages.signs import has_words

OF_NOBODY = Pattern(
    "of_nobody", r"\b (?: unknown | anonymous ) \b", yes="Author unknown", no="Ann Knowles", ignore_case=True
)
# What may stand between a lead-in and its speech, or between two stretches of one person's own words.
_BETWEEN = frozenset((BlockRole.METADATA, BlockRole.HEADING, BlockRole.BOILERPLATE, BlockRole.LIST_ITEM))
_REACH, _NAME_LINE, _BEGUN = 4, 24, 3
_TELLING = (BlockRole.LEAD_IN, BlockRole.NARRATION, BlockRole.SUMMARY)
_SIGNERS = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.GROUP)


@frozen
class _Story:
    """What a rule may look at: the page, its passages, whose own words it is, and the letters that it gives.

    `at_length` tells whether the story tells at length before anybody speaks.
    """

    page: Page
    passages: Sequence[Passage]
    author: Reference | None
    letters: Sequence[letters.Letter | None]
    at_length: bool


def find(
    page: Page, passages: Sequence[Passage], title: Title | None = None
) -> tuple[tuple[Passage, ...], tuple[Turn, ...]]:
    """The passages, each of speech with the rule that made it, and the turns that they form."""
    passages = _as_transcript(passages)
    if not any(passage.role is BlockRole.SPEECH for passage in passages):
        return tuple(passages), ()
    written = letters.each(letters.find([passage.text for passage in passages]), len(passages))
    at_length = authors.tells_at_length(page, passages)
    story = _Story(page, passages, authors.find(page, passages, title), written, at_length)
    turns = tuple(_signed(page, passages, turn, story.letters) for turn in _turns(story))
    return _marked(passages, turns), turns


def _as_transcript(passages: Sequence[Passage]) -> Sequence[Passage]:
    """In a transcript nothing after the first label is its author's own: each turn goes on to the next label."""
    first = next((i for i, passage in enumerate(passages) if passage.rule == "turn_label"), len(passages))
    return [
        evolve(passage, rule="speech_in_context") if i > first and passage.rule == "own" else passage
        for i, passage in enumerate(passages)
    ]


def _turns(story: _Story) -> Iterator[Turn]:
    outer: Turn | None = None
    for first, last in _apart(story):
        turn = next(turn for rule in RULES if (turn := rule(story, first, last)))
        stop = _cited(story, turn, outer)
        if outer is None or stop is None:
            yield turn
            outer = turn
            continue
        yield evolve(turn, last=stop)
        if stop < last:
            named = outer.lead_in is not None and outer.lead_in.source is not None
            rule = outer.rule if named or outer.author is None else "speech_of_author"
            yield evolve(outer, first=stop + 1, last=last, lead_in_at=None, rule=rule)
        outer = evolve(outer, last=last)


def _cited(story: _Story, turn: Turn, outer: Turn | None) -> int | None:
    """Of a turn that somebody cites within a speech of his own the last paragraph in marks: then his words go on."""
    if outer is None or turn.lead_in_at is None or outer.last >= turn.lead_in_at:
        return None
    cited = voice.surname(turn.lead_in.source if turn.lead_in else None)
    if cited is not None and cited == voice.surname(outer.lead_in.source if outer.lead_in else outer.author):
        return None
    between = story.passages[outer.last + 1 : turn.lead_in_at]
    marked = wholly_quoted(story.page, turn.first)
    if between and not (marked and all(passage.role is BlockRole.NARRATION for passage in between)):
        return None
    after = range(turn.first + 1, turn.last + 1)
    # Whoever was cited last stands in marks; the outer words are known by how they begin.
    begun = range(outer.first, min(outer.last, outer.first + _BEGUN) + 1)
    if all(wholly_quoted(story.page, i) for i in begun):
        return None
    if not marked:
        return next((i - 1 for i in after if _speaks_again(story, turn, i)), None)
    stop = next((i - 1 for i in after if not wholly_quoted(story.page, i)), turn.last)
    # Marks that are left open hold what follows, though no mark stands there.
    return stop if stop == turn.last or story.page.marks[stop].outer()[-1].closed else turn.last


def _speaks_again(story: _Story, turn: Turn, i: int) -> bool:
    """Whether a paragraph without marks is no longer of one who is cited: it greets, or it names him."""
    cited = voice.surname(turn.lead_in.source if turn.lead_in else None)
    text = story.passages[i].text
    return authors.SALUTATION.fullmatch(text) is not None or (
        cited is not None and cited in text.split("’s")[0].split()
    )


def _runs(page: Page, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """The first and the last passage of each stretch of speech that nothing interrupts."""
    start: int | None = None
    for i, passage in enumerate(passages):
        spoken = passage.role is BlockRole.SPEECH
        if start is not None and (not spoken or _begins(passages, i)):
            yield start, i - 1
            start = None
        if spoken and start is None:
            start = i
    if start is not None:
        yield start, len(passages) - 1


def _apart(story: _Story) -> Iterator[tuple[int, int]]:
    """The runs, those in marks that nothing introduces parted where somebody's words have ended and others begin.

    That can be told where some of them leave the mark open at the end of a paragraph, as they do which go on.
    """
    for first, last in _runs(story.page, story.passages):
        before = range(first, last)
        marked = all(wholly_quoted(story.page, i) for i in (*before, last))
        ends = [i for i in before if marked and story.page.marks[i].outer()[-1].closed]
        introduced = _led(story, first) is not None or _is_inside(story.page, first)
        ends = [] if introduced or len(ends) == len(before) else ends
        yield from zip((first, *(end + 1 for end in ends)), (*ends, last), strict=True)


def _is_inside(page: Page, i: int) -> bool:
    """Whether the paragraph before leaves words in marks open."""
    outer = page.marks[i - 1].outer() if i else ()
    return bool(outer) and not outer[-1].closed


def _begins(passages: Sequence[Passage], i: int) -> bool:
    """Whether another turn begins at `i` although speech goes on: a new label, or the author after somebody else."""
    here, before = passages[i], passages[i - 1]
    return here.rule == "turn_label" or (here.rule == "own") != (before.rule == "own")


def _led(story: _Story, first: int) -> int | None:
    """The number of the lead-in whose speech begins at `first`."""
    for i in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if story.passages[i].role is BlockRole.LEAD_IN:
            return i if story.passages[i].lead_in else next(_named(story, i), i)
        if story.passages[i].role not in _BETWEEN:
            return None
    return None


def _named(story: _Story, last: int) -> Iterator[int]:
    """Of a lead-in over several lines the numbers of those that name somebody, from the last line up."""
    for i in range(last, max(-1, last - _REACH), -1):
        if story.passages[i].role is not BlockRole.LEAD_IN:
            return
        if story.passages[i].lead_in:
            yield i


def _announced(story: _Story, led: int) -> LeadIn | None:
    """The lead-in right above another that only goes on from it: "… issued this statement on Rep.", "Jane Doe’s vote:".

    Either the upper one breaks off in a title, as where a scraper took its stop for the end of a sentence, or the
    lower one tells what happened, and has no word of saying: "The figure includes ships:".
    """
    above, passage = story.passages[led - 1] if led else None, story.passages[led]
    if above is None or above.role not in _TELLING or (above.rule == "turn_label" or passage.rule == "turn_label"):
        return None
    found = lead_ins.read(story.page.text, above.paragraph.body)
    if found is None or found.rule != "lead_in_following" or found.source is None:
        return None
    return found if _breaks_off(above.text) or _only_tells(passage) else None


def _titled(story: _Story, led: int, first: int) -> LeadIn | None:
    """A lead-in that says "her" with whoever a title between it and the words names: "Statement of Senator Doe"."""
    lead_in = story.passages[led].lead_in
    if lead_in is None or lead_in.source is None or lead_in.source.kind is not MentionKind.PRONOUN:
        return None
    between = (passage.paragraph.body for passage in story.passages[led + 1 : first])
    named = next((found for body in between if (found := authors.owner(story.page.text, body))), None)
    return evolve(lead_in, source=named) if named and named.speaker_kind is SpeakerKind.PERSON else None


def _breaks_off(text: str) -> bool:
    """Whether a paragraph ends in the title of somebody whose name stands below: "to honor Sen."."""
    last = text.rsplit(maxsplit=1)[-1]
    return last.endswith(".") and (is_plural_title(last) or title_length([last]) > 0)


def _only_tells(passage: Passage) -> bool:
    """Whether a lead-in has no word of saying and is more than somebody's name."""
    lead_in = passage.lead_in
    if lead_in is None or lead_in.source is None:
        return True
    return lead_in.cue is None and len(passage.text) - len(lead_in.source.span) > _NAME_LINE


def _transcript(story: _Story, first: int, last: int) -> Turn | None:
    """A turn of a transcript: its label stands before the words or on a line of its own."""
    passage = story.passages[first]
    if passage.rule == "turn_label" and has_words(passage):
        return Turn(first, last, passage.lead_in, None, "speech_transcript", _least(story, first, last))
    led = _led(story, first)
    if led is None or story.passages[led].rule != "turn_label":
        return None
    return Turn(first, last, story.passages[led].lead_in, led, "speech_transcript", _least(story, first, last))


def _after_lead_in(story: _Story, first: int, last: int) -> Turn | None:
    """Speech after a lead-in, in marks or not."""
    led = _led(story, first)
    if led is None:
        return None
    marked = wholly_quoted(story.page, first)
    rule = "speech_marks_after_lead_in" if marked else "speech_voice"
    rule = "speech_quote_markup" if story.passages[first].rule == "quote_markup" else rule
    lead_in = _announced(story, led) or _titled(story, led, first) or story.passages[led].lead_in
    letter = story.letters[first]
    written = letter is not None and led < letter.salutation == first
    if lead_in and lead_in.source and written and authors.is_addressed(story.passages, lead_in.source):
        lead_in = evolve(lead_in, source=None)
    return Turn(first, last, lead_in, led, rule, _least(story, first, last), None, story.author)


def _of_author(story: _Story, first: int, last: int) -> Turn | None:
    """The author's own words; where a story has told at length before and names no author, a lead-in was lost."""
    if story.passages[first].rule != "own":
        return None
    if story.author is None and story.at_length:
        return None
    return Turn(first, last, None, None, "speech_of_author", _least(story, first, last), None, story.author)


def _alone(story: _Story, first: int, last: int) -> Turn:
    """Speech that nothing introduces."""
    marked = wholly_quoted(story.page, first)
    rule = "speech_marks_alone" if marked else "speech_voice_alone"
    before = story.passages[first - 1] if first else None
    apart = before is not None and before.role is BlockRole.SPEECH and before.rule != "own"
    rule = "speech_marks_apart" if marked and apart else rule
    rule = "speech_quote_markup" if story.passages[first].rule == "quote_markup" else rule
    return Turn(first, last, None, None, rule, _least(story, first, last), None, story.author)


RULES: tuple[Callable[[_Story, int, int], Turn | None], ...] = (_transcript, _after_lead_in, _of_author, _alone)


def _least(story: _Story, first: int, last: int) -> float:
    """How sure the least sure paragraph of a turn is."""
    return min(passage.confidence for passage in story.passages[first : last + 1])


def _signed(page: Page, passages: Sequence[Passage], turn: Turn, written: Sequence[letters.Letter | None]) -> Turn:
    """The turn with who is named in the attribution under it, or with all who sign it where it ends a letter."""
    letter = written[turn.last]
    letter = letter if letter is not None and letter.closing == turn.last else None
    found = list(letters.signers(page.text, passages, letter)) if letter else []
    if letter and found:
        signature = letters.signatories(page.text, passages, letter)
        same = turn.author is not None and letters.are_same(signature, turn.author)
        fuller = signature is not None and len(signature.name or "") > len((turn.author and turn.author.name) or "")
        known = signature is None or (same and not fuller)
        return evolve(turn, signature=(turn.author or found[0]) if known else signature)
    after = turn.last + 1
    if after >= len(passages) or passages[after].role is not BlockRole.ATTRIBUTION:
        return turn
    below = passages[after + 1] if after + 1 < len(passages) else None
    office = below.text if below and below.role is BlockRole.ATTRIBUTION and name_lines.is_office(below.text) else None
    return evolve(turn, signature=_signature(page.text, passages[after].paragraph.body, office))


def _signature(text: str, body: Span, office: str | None) -> Reference | None:
    """Who is named in an attribution: "– The Honourable Jane Doe, Minister of Health", "wrote Senator Doe.".

    `office` is what stands on a line of its own under the name.
    """
    if authors.SALUTATION.fullmatch(body.of(text).lstrip("0123456789. ")) or OF_NOBODY.search(body.of(text)):
        return None
    start = body.end - len(body.of(text).lstrip("-–—−― ,"))
    use = next(cues.find(text, start, body.end, quoting=True), None)
    start = use.span.end if use and not text[start : use.span.start].strip(" ,") else start
    found = names.read(text[start : body.end].rstrip(". "), start)
    if found is not None and office and found.speaker_kind is SpeakerKind.PERSON and not found.role:
        return evolve(found, role=office)
    bare = found is not None and found.kind is MentionKind.SURNAME and not (found.honorific or found.role)
    return found if found and found.speaker_kind in _SIGNERS and not (bare or _is_heading(text, body, found)) else None


def _is_heading(text: str, body: Span, found: Reference) -> bool:
    """Whether capitals that nothing shows to be a person stand alone in the line: "Electricity Grid"."""
    return names.is_mere_capitals(found) and text[body.start].isalpha()


def _marked(passages: Sequence[Passage], turns: Sequence[Turn]) -> tuple[Passage, ...]:
    changed = list(passages)
    for turn in turns:
        for i in range(turn.first, turn.last + 1):
            changed[i] = evolve(changed[i], rule=turn.rule, lead_in=None)
    return tuple(changed)
