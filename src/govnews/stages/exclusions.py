"""Exclusions: what a paragraph cannot be, whatever its words sound like.

Where markup tells what a paragraph is, where a letter or a statement is given whole, where marks, a dateline or a
lead-in show whose words it is, only some states are left, between which the signs decide.
"""

from __future__ import annotations

from collections.abc import Callable

from govnews import lexicon
from govnews.contracts import MarkupKind
from govnews.drafts import Page, Passage
from govnews.model import BlockRole, MentionKind, Span, SpeakerKind
from govnews.stages import (
    credited,
    cues,
    lead_ins,
    letters,
    lines,
    listings,
    name_lines,
    names,
    publication,
    signed,
    signs,
    statements,
    telling,
    voice,
)
from govnews.stages.states import NOT_SPEECH, STATES, but

# Where markup tells what a paragraph is, only these states are left.
_TOLD = {
    "headline_markup": ("headline",),
    "headline_behind_banner": ("headline",),
    "headline_likeliest": ("headline",),
    "headline_lines": ("headline",),
    "headline_again": ("headline",),
    "heading_markup": ("heading",),
    "list_mark": ("list_item", "speech", "first", "own", "notes", "summary", "contact", "narration"),
    "list_parallel": ("list_item", "speech", "first", "own", "notes"),
    "quote_markup": ("speech", "first"),
    "own_words_markup": ("own",),
    "summary_markup": ("summary",),
    "metadata_markup": ("metadata",),
    "notes_markup": ("notes",),
    "contact_markup": ("contact",),
    "cite_markup": ("attribution",),
    "caption_markup": ("boilerplate",),
    # Whoever a picture shows says nothing by it, and speech goes on behind it.
    "caption": ("boilerplate", "metadata", "list_item", "notes", "contact", "narration"),
    "furniture_markup": ("boilerplate",),
    "row_markup": ("list_item",),
    "lead_in_name_line": ("lead_in",),
}
_UNSPOKEN = tuple(STATES[i] for i in NOT_SPEECH)
# What a line can be that addresses somebody: "Dear Madam Speaker:".
_ADDRESSED = ("speech", "first", "own", "lead_in", "narration")
# What the words of a letter can be, and what lines of other kinds between them stay what they are by their words.
_WRITTEN = ("speech", "first", "own")
_WITHIN_LETTER = (*_WRITTEN, "lead_in", "list_item", "heading")
_LEFT_IN_LETTER = frozenset(("furniture_line", "contact_line", "metadata_line", "caption", "notice"))
_SAYING = frozenset(("say", "add", "comment"))
# What a paragraph behind a mark that nothing but a list has can be.
_BULLETS, _BULLETED = frozenset("•▪‣◦●○■\uf0b7"), ("list_item", "speech", "first", "own", "notes", "contact")
_ITEM = frozenset(("list_item", "notes", "contact", "narration"))
# What the title of somebody's words can be.
_STATED = ("headline", "lead_in", "summary", "metadata")
# What prose behind a dateline, or behind a number that is no item's, can be.
_DATELINED = ("narration", "resumed", "lead_in", "speech", "first", "own")
_PLAIN = ("narration", "summary_line")
_CLOSING = ("”", '"')
_REPORT, _LEAD_IN, _SHORT, _SENTENCE = 400, 120, 60, 5
_FAR = 60
"""So many paragraphs up it is looked whose words in marks a paragraph may go on with."""


def left(seen: signs.View, i: int) -> tuple[str, ...] | None:
    """The states that a paragraph can be in; None where nothing excludes any."""
    reading = seen.readings[i]
    if lines.is_over_story(seen, i) or lines.is_in_menu(seen, i):
        return ("boilerplate",)
    if reading.rule == "list_mark":
        return _of_item(seen, i)
    told = _of_statement(reading)
    if told is None:
        told = _turn(reading) if reading.rule == "turn_label" else _TOLD.get(reading.rule) or _of_letter(seen, i)
    if told is not None:
        return told
    if letters.ADDRESS.fullmatch(reading.text):
        return _WRITTEN if letters.is_salutation(reading.text) else _ADDRESSED
    rules = _RULES if seen.page.marks[i].regions else _PLAIN_RULES
    found = next((states for holds, states in rules if holds(seen, i)), None)
    never = {state for holds, state in _NEVER if holds(seen, i)}
    return tuple(state for state in found or STATES if state not in never) if never else found


def _signs_not(seen: signs.View, i: int) -> bool:
    return _is_sentence(seen, i) or signed.signs_nothing(seen, i)


def _of_statement(reading: Passage) -> tuple[str, ...] | None:
    """What a line that says whose statement the page gives can be."""
    if reading.role is BlockRole.LEAD_IN and statements.is_attributed(reading.text):
        return ("lead_in",)
    if reading.rule != "lead_in_statement_of":
        return None
    if statements.gives_statement(reading.text) or statements.PRINTED.fullmatch(reading.text):
        return ("lead_in",)
    return _STATED if statements.STATED.fullmatch(reading.text) else None


def _of_item(seen: signs.View, i: int) -> tuple[str, ...]:
    """What a paragraph behind the mark of an item can be: no speech below words in marks that have closed."""
    states = _BULLETED if seen.page.text[seen.readings[i].paragraph.span.start] in _BULLETS else _TOLD["list_mark"]
    return tuple(state for state in states if state in _ITEM) if _is_behind_marks(seen, i) else states


def _is_datelined(seen: signs.View, i: int) -> bool:
    reading = seen.readings[i]
    return reading.rule == "narration" and publication.opens_with_dateline(seen.page, reading.paragraph.body)


def _is_numbered(seen: signs.View, i: int) -> bool:
    """Whether a paragraph is prose behind a number, as all prose of its page is."""
    return seen.readings[i].rule == "narration" and seen.page.paragraphs[i].kind is MarkupKind.LIST_ITEM


def _closes_marks(seen: signs.View, i: int) -> bool:
    """Whether prose ends in the mark that closes what opened above it, with nobody else's words in marks within."""
    marks, text = seen.page.marks[i], seen.readings[i].text.rstrip()
    closed = seen.inside[i] and marks.loose is not None and not marks.outer()
    return closed and seen.readings[i].rule == "narration" and text[-1:] in _CLOSING


def _is_long_quotation(seen: signs.View, i: int) -> bool:
    """Whether a long paragraph opens with words in marks, which no line beside the prose does."""
    body, outer = seen.page.paragraphs[i].body, seen.page.marks[i].outer()
    return bool(outer) and outer[0].outer.start == body.start and len(body) > _LEAD_IN


def _is_open_quotation(seen: signs.View, i: int) -> bool:
    """Whether a paragraph opens with words in marks that go on in the next one, which opens with a mark too."""
    following = seen.page.marks[i + 1].outer() if i + 1 < len(seen.page.marks) else ()
    start = seen.page.paragraphs[i + 1].body.start if following else -1
    outer = seen.page.marks[i].outer()
    goes_on = bool(outer) and not outer[-1].closed and bool(following) and following[0].outer.start == start
    return goes_on and outer[0].outer.start == seen.page.paragraphs[i].body.start


def _is_in_open_marks(seen: signs.View, i: int) -> bool:
    """Whether a paragraph is nothing but words in marks, which the next one goes on with."""
    return _is_open_quotation(seen, i) and credited.wholly_quoted(seen.page, i)


def _of_letter(seen: signs.View, i: int) -> tuple[str, ...] | None:
    """What a paragraph of a letter that the page gives whole can be: its writer's words, or who signs."""
    letter = seen.letters[i]
    if letter is None or seen.readings[i].rule in _LEFT_IN_LETTER:
        return None
    if i < letter.salutation:
        return ("metadata",) if _is_addressee(seen, i) else None
    if letter.closing is not None and i > letter.closing:
        return ("attribution",)
    told = seen.readings[i].rule == "narration" and seen.readings[i].text.rstrip().endswith(".")
    if told or i in (letter.salutation, letter.closing):
        return _WRITTEN
    return _WITHIN_LETTER


def _is_addressee(seen: signs.View, i: int) -> bool:
    """Whether a line over a letter says to whom it was sent, or when."""
    titled = seen.title is not None and i <= seen.title.at[-1]
    return not titled and i in seen.sent and seen.readings[i].role is not BlockRole.LEAD_IN


def announces(before: Passage, reading: Passage) -> bool:
    """Whether a paragraph introduces what somebody says in the next, prose without marks: "The spokesman said:"."""
    lead_in = before.lead_in if before.rule == "lead_in_colon" else None
    said = lead_in is not None and lead_in.cue is not None and lead_in.cue.lemma in _SAYING
    return said and lead_in is not None and lead_in.source is not None and reading.rule == "narration"


def _is_announced(seen: signs.View, i: int) -> bool:
    return i > 0 and announces(seen.readings[i - 1], seen.readings[i])


def _greets(seen: signs.View, i: int) -> bool:
    """Whether a paragraph without marks opens as a speech does, and says "I": "Madam President, I rise today"."""
    reading = seen.readings[i]
    spoken = seen.own[i] and reading.rule in _PLAIN and not seen.page.marks[i].outer()
    return spoken and statements.GREETS.match(reading.text) is not None


def _introduces_nothing(seen: signs.View, i: int) -> bool:
    """Whether a long paragraph ends as no lead-in does, has no word of saying, and no words in marks follow it."""
    reading, following = seen.readings[i], seen.page.marks[i + 1 : i + 2]
    leads = reading.role is BlockRole.LEAD_IN
    if listings.is_what(reading.text, 0, len(reading.text)) or (seen.own[i] and not leads):
        return True
    if leads or (following and following[0].regions):
        return False
    text = reading.text.rstrip()
    told = text.endswith(".") and len(text) > _SHORT and i + 1 < len(seen.own) and seen.own[i + 1]
    ends = told or (len(text) > _LEAD_IN and text[-1:] not in ":,;–—-")
    ends = ends or listings.is_opened(reading.text, Span(0, len(reading.text)))
    return ends and not (lexicon.search(voice.SAID, reading.text) or lexicon.search(lead_ins.BELOW, reading.text))


def _names_nobody(seen: signs.View, i: int) -> bool:
    """Whether a short line without colon or word of saying names no person and no office: a heading, no lead-in."""
    text = seen.readings[i].text.rstrip()
    if len(text) > _LEAD_IN or not text[-1:].isalnum() or seen.readings[i].role is BlockRole.LEAD_IN:
        return False
    source = names.read(text, 0)
    person = source is not None and source.speaker_kind in (SpeakerKind.PERSON, SpeakerKind.ROLE)
    return not person and not lexicon.search(voice.SAID, text) and not lexicon.search(lead_ins.BELOW, text)


def _is_sentence(seen: signs.View, i: int) -> bool:
    """Whether prose that ends with a stop is a sentence, or names nobody, or is long: no attribution."""
    reading, text = seen.readings[i], seen.readings[i].text.rstrip()
    words = text.split(None, _SENTENCE) or ["-"]
    if reading.rule != "narration" or words[0].strip("-–—,") in lexicon.cues() or words[0][0] in "-–—":
        return False
    if len(text) > _REPORT or not text.endswith((".", "!", "?")):
        return len(text) > _REPORT
    if len(words) > _SENTENCE and (len(text) > _LEAD_IN or words[0].islower() or statements.FINITE.search(text)):
        return True
    named = names.read(text.rstrip(".!? "), 0)
    return named is None or names.is_mere_capitals(named)


def _turn(label: Passage) -> tuple[str, ...]:
    """What the label of a turn leaves: speech where words follow it, else a lead-in."""
    return ("speech", "first") if signs.has_words(label) else ("lead_in",)


def _leads_in_itself(seen: signs.View, i: int) -> bool:
    """Whether a paragraph among marked words names who speaks before its own: 'Ann Roe added: “…'."""
    page, outer = seen.page, seen.page.marks[i].outer()
    start = page.paragraphs[i].body.start
    if not outer or not 0 < outer[0].outer.start - start < _REPORT or not _is_among_marks(page, i):
        return False
    head = Span(start, start + len(page.text[start : outer[0].outer.start].rstrip()))
    found = lead_ins.read(page.text, head) if page.text[head.end - 1] == ":" else None
    return found is not None and found.source is not None and found.cue is not None


def _is_among_marks(page: Page, i: int) -> bool:
    """Whether the paragraph before or after one opens with a mark."""
    beside = (j for j in (i - 1, i + 1) if 0 <= j < len(page.paragraphs))
    return any((o := page.marks[j].outer()) and o[0].outer.start == page.paragraphs[j].body.start for j in beside)


def _is_unmarked(seen: signs.View, i: int) -> bool:
    """Whether a paragraph stands outside marks in a story whose writer marks all that is said."""
    return seen.marked and not seen.inside[i] and not seen.page.marks[i].outer()


def _tells_of_speaker(seen: signs.View, i: int) -> bool:
    """Whether paragraph `i` says what the one introduced before it said: "Further, Senator Doe states that “…”."."""
    led, outer = seen.led[i], seen.page.marks[i].outer()
    lead_in = seen.readings[led].lead_in if led is not None and outer else None
    start = seen.page.paragraphs[i].body.start
    before = seen.page.text[start : outer[0].outer.start] if lead_in else ""
    named = lead_in is not None and len(before) < _REPORT and (voice.surname(lead_in.source) or "\n") in before
    return named and next(cues.find(before, 0, len(before), quoting=True), None) is not None


def _tells_between(seen: signs.View, i: int) -> bool:
    """Whether a paragraph under words in marks that have closed says who goes on with its own: "Doe added, “…”"."""
    page, outer, start = seen.page, seen.page.marks[i].outer(), seen.page.paragraphs[i].body.start
    if not outer or not i or seen.personal or seen.inside[i] or not 0 < outer[0].outer.start - start < _LEAD_IN:
        return False
    if not credited.wholly_quoted(page, i - 1) or not page.marks[i - 1].outer()[-1].closed:
        return False
    cue = next(cues.find(page.text, start, outer[0].outer.start, quoting=True), None)
    source = names.read(page.text[start : cue.span.start], start) if cue else None
    return source is not None and source.kind is not MentionKind.PRONOUN and bool(source.name)


def _acts(seen: signs.View, i: int) -> bool:
    """Whether paragraph `i` begins with what the one introduced before it does: "Doe wrote to the harbour chief"."""
    led = seen.led[i]
    opens = seen.readings[i].text.split(maxsplit=2)[:2]
    surname = telling.introduced(seen, led) if led is not None else None
    return len(opens) > 1 and opens[0] == surname and opens[1].islower() and not seen.own[i]


def _is_name_over_marks(seen: signs.View, i: int) -> bool:
    """Whether a line of name and office stands over a paragraph in marks, which it may introduce."""
    below = seen.readings[i].rule == "heading_line" and i + 1 < len(seen.readings)
    quoted = below and credited.wholly_quoted(seen.page, i + 1)
    return quoted and name_lines.named(seen.page.text, seen.page.paragraphs[i].body) is not None


def _opens_or_closes(seen: signs.View, i: int) -> bool:
    """Whether a paragraph opens with words in marks, or with the end of some."""
    return credited.is_told(seen.page, i)


def _is_behind_marks(seen: signs.View, i: int) -> bool:
    """Whether a paragraph without marks follows somebody's words in marks that have closed, and speaks for nobody.

    Not so on a page whose own author says "I" and cites others.
    """
    led = seen.led[i]
    stated = seen.stated and led is None
    if seen.inside[i] or seen.page.marks[i].regions or seen.page.marks[i].loose or seen.personal or stated:
        return False
    before = next((j for j in range(i - 1, max(0, i - _FAR) - 1, -1) if seen.page.marks[j].outer()), None)
    if (
        before is None
        or not credited.wholly_quoted(seen.page, before)
        or not seen.page.marks[before].outer()[-1].closed
    ):
        return False
    between = range(before + 1, i)
    told = seen.first_turn <= i
    said = voice.is_personal(seen.readings[i].text) or any(voice.is_personal(seen.readings[j].text) for j in between)
    return not (told or said or (led is not None and led > before))


# Each rule, the first that holds, with the states that it leaves.
_RULES: tuple[tuple[Callable[[signs.View, int], bool], tuple[str, ...]], ...] = (
    (lines.is_quote_heading, ("heading",)),
    (lines.is_issuer, ("metadata",)),
    (lines.is_contact_heading, but("lead_in", "speech", "first", "own")),
    (signed.signs_marked, ("attribution",)),
    (signed.is_signed_for, but("lead_in")),
    (signed.signs_unmarked, ("attribution",)),
    (signed.signs_own, ("attribution",)),
    (signed.is_signed_below, ("speech", "first")),
    (_is_datelined, _DATELINED),
    (_is_numbered, _DATELINED),
    (lines.is_text_below, ("lead_in",)),
    (_closes_marks, ("speech", "first")),
    (lines.is_reached, but("boilerplate", "list_item")),
    (_greets, _WRITTEN),
    (_opens_or_closes, _UNSPOKEN),
    (_is_announced, but("narration", "resumed", "summary")),
    (signed.is_signed_within, ("narration", "resumed")),
    (lines.is_rule, ("boilerplate",)),
    (lines.is_of_advisory, ("list_item", "metadata", "contact", "notes")),
    (lines.is_headed_item, ("list_item", "notes")),
    (lines.is_byline, but("headline", "narration", "resumed", "summary")),
    (lines.is_link, but("narration", "resumed", "summary", "lead_in")),
    (_is_unmarked, _UNSPOKEN),
    (_tells_of_speaker, _UNSPOKEN),
    (_tells_between, _UNSPOKEN),
    (_acts, _UNSPOKEN),
    (_is_name_over_marks, but("heading")),
    (_leads_in_itself, _UNSPOKEN),
    (_is_behind_marks, _UNSPOKEN),
    (lines.heads_again, ("heading",)),
    (lines.says_title_again, ("headline", "summary", "narration", "metadata")),
    (lines.is_greeting, _WRITTEN),
    (lines.is_metadata, but("summary", "headline", "lead_in")),
    (lines.is_over_title, but("summary", "headline")),
    (_is_in_open_marks, ("speech", "first")),
    (_is_open_quotation, but("summary", "boilerplate", "contact", "metadata", "heading", "headline")),
    (_is_long_quotation, but("boilerplate", "contact", "metadata", "heading", "headline")),
    (lines.is_address, but("headline")),
    (lines.may_be_title, but("boilerplate")),
    (lines.is_first_prose, but("summary")),
    (_introduces_nothing, but("lead_in")),
    (lines.is_no_title, but("headline")),
    (lines.tells_of_named, but("lead_in", "attribution")),
    (_names_nobody, but("lead_in")),
    (lines.is_over_metadata, but("lead_in")),
)
# What holds of no paragraph without words in marks is not asked of one.
_OF_MARKS = frozenset(
    (
        *(signed.is_signed_within, _tells_of_speaker, _tells_between, _leads_in_itself),
        *(_is_in_open_marks, _is_open_quotation, _is_long_quotation),
    )
)
_PLAIN_RULES = tuple(rule for rule in _RULES if rule[0] not in _OF_MARKS)
# What a paragraph is not, whichever of these rules holds.
_NEVER: tuple[tuple[Callable[[signs.View, int], bool], str], ...] = (
    (_signs_not, "attribution"),
    (lines.tells_on, "boilerplate"),
)
