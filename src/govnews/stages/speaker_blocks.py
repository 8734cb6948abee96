"""Speaker blocks: which paragraphs are wholly somebody's words, where that begins and where it ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from govnews.drafts import Author, LeadIn, Page, Passage, Title, Turn
from govnews.model import BlockRole, Span, SpeakerKind
from govnews.stages import authors, lead_ins, names, voice

_LOOK_AHEAD, _LONGEST_SPEECH, _PLACE_LINE = 25, 400, 60
_UNDER_TITLE = (BlockRole.METADATA, BlockRole.HEADING)
_LABELS_NEEDED = 3
_ENDS = frozenset(
    (
        BlockRole.LEAD_IN,
        BlockRole.HEADING,
        BlockRole.HEADLINE,
        BlockRole.CONTACT,
        BlockRole.METADATA,
        BlockRole.ATTRIBUTION,
        BlockRole.BOILERPLATE,
        BlockRole.NOTES,
    )
)


@frozen
class _Story:
    """What a rule may look at: the page, its passages, whose own words it is, and how much it says "we" of itself."""

    page: Page
    passages: Sequence[Passage]
    author: Author | None
    we: float


_AUTHORED = (BlockRole.NARRATION, BlockRole.SUMMARY)


def find(
    page: Page, passages: Sequence[Passage], title: Title | None = None
) -> tuple[tuple[Passage, ...], tuple[Turn, ...]]:
    """The passages with the speech among them marked as such, and the turns that they form."""
    labelled = _with_labels(page, passages)
    author = authors.find(page, labelled, title)
    story = _Story(page, labelled, author, voice.we_rate(page, range(first_lead_in(labelled))))
    turns: list[Turn] = []
    i = 0
    while i < len(labelled):
        turn = next((turn for rule in RULES if (turn := rule(story, i))), None)
        if turn:
            turns.append(turn)
        i = max(i, turn.last) + 1 if turn else i + 1
    signed = tuple(_signed(page, labelled, turn) for turn in turns)
    return _marked(labelled, signed), signed


def _signed(page: Page, passages: Sequence[Passage], turn: Turn) -> Turn:
    """The turn with who is named in the attribution under it."""
    after = turn.last + 1
    if after >= len(passages) or passages[after].role is not BlockRole.ATTRIBUTION:
        return turn
    body = passages[after].paragraph.body
    return evolve(turn, signature=names.read(body.of(page.text).lstrip("-–—− "), _after_dash(page.text, body)))


def _after_dash(text: str, body: Span) -> int:
    return body.end - len(body.of(text).lstrip("-–—− "))


def first_lead_in(passages: Sequence[Passage]) -> int:
    """The number of the first lead-in; 0 where there is none."""
    return next((i for i, passage in enumerate(passages) if passage.role is BlockRole.LEAD_IN), 0)


def _marked(passages: Sequence[Passage], turns: Sequence[Turn]) -> tuple[Passage, ...]:
    changed = list(passages)
    for turn in turns:
        for i in range(turn.first, turn.last + 1):
            changed[i] = evolve(
                changed[i], role=BlockRole.SPEECH, rule=turn.rule, confidence=turn.confidence, lead_in=None
            )
    return tuple(changed)


def _with_labels(page: Page, passages: Sequence[Passage]) -> Sequence[Passage]:
    """In a transcript the labels become lead-ins; elsewhere nothing changes."""
    labels = {i: found for i, passage in enumerate(passages) if (found := _label(page, passage))}
    names = [page.text[found.source.span.start : found.source.span.end] for found in labels.values() if found.source]
    if len(labels) < _LABELS_NEEDED or len(set(names)) == len(names):
        return passages
    return [
        evolve(passage, role=BlockRole.LEAD_IN, rule="turn_label", confidence=0.9, lead_in=labels[i])
        if i in labels
        else passage
        for i, passage in enumerate(passages)
    ]


def _label(page: Page, passage: Passage) -> LeadIn | None:
    if passage.role in (BlockRole.HEADLINE, BlockRole.BOILERPLATE, BlockRole.CONTACT):
        return None
    found = lead_ins.label(page.text, passage.paragraph.body)
    if found is None or found.source is None or "://" in passage.text:
        return None
    speaks = found.source.speaker_kind in (SpeakerKind.PERSON, SpeakerKind.ROLE)
    return found if speaks or found.source.span.of(page.text).isupper() else None


def opens(page: Page, i: int) -> bool:
    """Whether paragraph `i` opens with a quotation mark."""
    body, regions = page.paragraphs[i].body, page.marks[i].regions
    return bool(regions) and regions[0].outer.start == body.start


def wholly_quoted(page: Page, i: int) -> bool:
    """Whether nothing of paragraph `i` stands outside quotation marks but stops and blanks."""
    if not opens(page, i):
        return False
    at = page.paragraphs[i].body.start
    for region in page.marks[i].outer():
        if page.text[at : region.outer.start].strip(" .,\t\n\xa0"):
            return False
        at = region.outer.end
    return not page.text[at : page.paragraphs[i].body.end].strip(" .,;#*\t\n\xa0")


def _closes(page: Page, i: int) -> bool:
    """Whether the quotation that paragraph `i` opens is closed in it."""
    outer = page.marks[i].outer()
    return bool(outer) and outer[-1].closed


def stop_of(passages: Sequence[Passage], first: int) -> int:
    """The number of the first passage from `first` on that cannot be speech."""
    for i in range(first, len(passages)):
        if passages[i].role in _ENDS and not (i == first and passages[i].rule in _WEAK):
            return i
    return len(passages)


# Right after a lead-in these readings of a paragraph give way to speech.
_WEAK = frozenset(
    ("link_line", "heading_line", "summary_line", "summary_standfirst", "list_unstopped", "notes_section")
)


def _transcript(story: _Story, i: int) -> Turn | None:
    """A turn of a transcript: to the next label."""
    passages = story.passages
    if passages[i].rule != "turn_label":
        return None
    lead_in = passages[i].lead_in
    own = lead_in is not None and lead_in.source is not None and passages[i].span.end - lead_in.source.span.end > 3
    first = i if own else i + 1
    stop = next(
        (
            j
            for j in range(i + 1, len(passages))
            if passages[j].role in (BlockRole.LEAD_IN, BlockRole.BOILERPLATE, BlockRole.CONTACT)
        ),
        len(passages),
    )
    return Turn(first, stop - 1, lead_in, None if own else i, "speech_transcript", 0.93) if stop > first else None


def _markup(story: _Story, i: int) -> Turn | None:
    """Block quotes that markup shows."""
    passages = story.passages
    first = i + 1 if passages[i].role is BlockRole.LEAD_IN else i
    if first >= len(passages) or passages[first].rule != "quote_markup":
        return None
    last = first
    while last + 1 < len(passages) and passages[last + 1].rule == "quote_markup":
        last += 1
    return Turn(first, last, passages[i].lead_in, i if first > i else None, "speech_quote_markup", 0.98)


def _in_marks(story: _Story, i: int) -> Turn | None:
    """Paragraphs wholly in quotation marks, after a lead-in or without one."""
    page, passages = story.page, story.passages
    led = passages[i].role is BlockRole.LEAD_IN
    first = i + 1 if led else i
    if first >= len(passages) or not wholly_quoted(page, first) or _is_fixed(passages[first]):
        return None
    last = _last_in_marks(page, passages, first)
    rule = "speech_marks_after_lead_in" if led else "speech_marks_alone"
    return Turn(first, last, passages[i].lead_in, i if led else None, rule, 0.97 if led else 0.88)


def _is_fixed(passage: Passage) -> bool:
    return passage.role in (
        BlockRole.HEADLINE,
        BlockRole.CONTACT,
        BlockRole.BOILERPLATE,
        BlockRole.METADATA,
        BlockRole.LEAD_IN,
    )


def _last_in_marks(page: Page, passages: Sequence[Passage], first: int) -> int:
    """The last paragraph of speech in marks: each opens, or an open one is closed further down."""
    last = first
    while True:
        following = last + 1
        if following < len(passages) and wholly_quoted(page, following) and not _is_fixed(passages[following]):
            last = following
            continue
        closing = None if _closes(page, last) else _closing(page, passages, following)
        if closing is None:
            return last
        last = closing
        if not opens(page, last):
            return last


def _closing(page: Page, passages: Sequence[Passage], first: int) -> int | None:
    """The paragraph that closes what stands open, where it does not open anything itself."""
    for i in range(first, min(len(passages), first + _LOOK_AHEAD)):
        loose = page.marks[i].loose
        if passages[i].role is BlockRole.LEAD_IN or opens(page, i):
            return None
        if loose is not None and page.paragraphs[i].body.end - loose.end < 20:
            return i
    return None


def _unmarked(story: _Story, i: int) -> Turn | None:
    """Speech after a lead-in without quotation marks: the voice decides where it ends."""
    page, passages = story.page, story.passages
    lead_in = passages[i].lead_in
    if passages[i].role is not BlockRole.LEAD_IN or lead_in is None:
        return None
    first = _first_of_speech(passages, i)
    stop = min(stop_of(passages, first), first + _LONGEST_SPEECH)
    if stop <= first:
        return None
    after = passages[stop].role.value if stop < len(passages) else "end"
    length, sure = voice.longest_run(page, range(first, stop), lead_in, after, story.we)
    return Turn(first, first + length - 1, lead_in, i, "speech_voice", round(lead_in.confidence * sure, 3))


def _first_of_speech(passages: Sequence[Passage], i: int) -> int:
    """Where the speech after a lead-in begins: the title of a speech may have lines of place and date under it."""
    first = i + 1
    titled = passages[i].rule == "lead_in_statement_of"
    while titled and first < min(len(passages), i + 4) and _is_under_title(passages[first]):
        first += 1
    return first


def _is_under_title(passage: Passage) -> bool:
    short = len(passage.text) < _PLACE_LINE and not passage.text.rstrip().endswith((".", "!", "?", "”", '"', ",", ":"))
    return passage.role in _UNDER_TITLE or (short and passage.role is BlockRole.NARRATION)


def _authored(story: _Story, i: int) -> Turn | None:
    """The author's own words, up to the next passage that is something else."""
    author, passages = story.author, story.passages
    if author is None or i < author.first or passages[i].role not in _AUTHORED:
        return None
    last = i
    if passages[i].role is BlockRole.SUMMARY and story.page.style.standfirst:
        return None
    while last + 1 < len(passages) and passages[last + 1].role in (*_AUTHORED, BlockRole.LIST_ITEM):
        last += 1
    while passages[last].role is BlockRole.LIST_ITEM:
        last -= 1
    return Turn(i, last, None, None, author.rule, author.confidence, author.source)


RULES: tuple[Callable[[_Story, int], Turn | None], ...] = (
    _transcript,
    _markup,
    _in_marks,
    _unmarked,
    _authored,
)
