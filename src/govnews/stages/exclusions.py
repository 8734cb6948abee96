"""Exclusions: what a paragraph cannot be, whatever its words sound like.

Where markup tells what a paragraph is, where a letter or a statement is given whole, where marks, a dateline or a
lead-in show whose words it is, only some states are left, between which the signs decide.
"""

from __future__ import annotations

from collections.abc import Callable

from govnews import lexicon
from govnews.contracts import MarkupKind
from govnews.drafts import Page, Passage
from govnews.model import BlockRole, Span
from govnews.patterns import Pattern
from govnews.stages import (
    cues,
    furniture,
    headlines,
    lead_ins,
    letters,
    listings,
    publication,
    signs,
    statements,
    voice,
)
from govnews.stages.states import NOT_SPEECH, STATES, but

# Where markup tells what a paragraph is, only these states are left.
_TOLD = {
    "headline_markup": ("headline",),
    "heading_markup": ("heading",),
    "list_mark": ("list_item", "speech", "first", "own", "notes", "summary", "contact", "narration"),
    "quote_markup": ("speech", "first"),
    "own_words_markup": ("own",),
    "summary_markup": ("summary",),
    "metadata_markup": ("metadata",),
    "notes_markup": ("notes",),
    "contact_markup": ("contact",),
    "cite_markup": ("attribution",),
    "caption_markup": ("boilerplate",),
    "furniture_markup": ("boilerplate",),
    "row_markup": ("list_item",),
    "lead_in_name_line": ("lead_in",),
}
# In a transcript the label says who speaks, and nobody signs.
UNSIGNED = but("attribution")
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
# What the title of somebody's words can be.
_STATED = ("headline", "lead_in", "summary", "metadata")
# What prose behind a dateline can be.
_DATELINED = ("narration", "resumed", "lead_in", "speech", "first", "own")
ISSUED = Pattern(
    "issued",
    r"(?: issued | signed | released ) (?: \s+ by )? \s* (?: [:;] \s* .{0,80} | $ )",
    yes="Issued by: The Mayor's Office",
    no="Issued by the Mayor on Monday",
    ignore_case=True,
    by="match",
)
ADDRESSES = Pattern(
    "addresses",
    r"""
    (?: (?: my \s+ | dear \s+ | fellow \s+ | distinguished \s+ | honou?rable \s+ )* (?: ladies \s+ and \s+ gentlemen
      | colleagues | friends | guests | ministers | excellencies | your \s+ excellenc (?: y | ies ) | members
      | delegates | ambassadors
      | good \s+ (?: morning | afternoon | evening ) (?: ,? \s+ (?: everyone | all ) )? )
      (?: ,? \s+ (?: and \s+ )? | [,.!:]? $ ) ){1,4}
    """,
    yes="Excellencies, ladies and gentlemen,",
    no="Ladies and gentlemen met",
    ignore_case=True,
    by="fullmatch",
)
_REPORT, _LEAD_IN, _STANDFIRST, _TOP = 400, 120, 165, 4
_ISSUER, _ISSUER_LINES, _GREETING, _SAID_AGAIN = 100, 7, 90, 20


def left(seen: signs.View, i: int) -> tuple[str, ...] | None:
    """The states that a paragraph can be in; None where nothing excludes any."""
    reading = seen.readings[i]
    if reading.rule == "list_mark" and seen.page.text[reading.paragraph.span.start] in _BULLETS:
        return _BULLETED
    if reading.rule == "lead_in_statement_of" and statements.STATED.fullmatch(reading.text):
        return _STATED
    told = _turn(reading) if reading.rule == "turn_label" else _TOLD.get(reading.rule) or _of_letter(seen, i)
    if told is not None:
        return told
    if letters.ADDRESS.fullmatch(reading.text):
        return _WRITTEN if letters.is_salutation(reading.text) else _ADDRESSED
    return next((states for holds, states in _RULES if holds(seen, i)), None)


def _is_quote_heading(seen: signs.View, i: int) -> bool:
    reading = seen.readings[i]
    return reading.rule == "heading_line" and furniture.is_quote_heading(reading.paragraph)


def _is_datelined(seen: signs.View, i: int) -> bool:
    reading = seen.readings[i]
    return reading.rule == "narration" and publication.opens_with_dateline(seen.page, reading.paragraph.body)


def _is_metadata(seen: signs.View, i: int) -> bool:
    return seen.readings[i].rule == "metadata_line"


def _is_over_title(seen: signs.View, i: int) -> bool:
    """Whether a line is furniture, or says only what kind of page it stands over, and is no title."""
    if seen.title is not None and i in seen.title.at:
        return False
    text = seen.readings[i].text
    links = (">" in text or "»" in text) and furniture.CRUMBS.fullmatch(text) is not None
    over = i < (min(_TOP, seen.title.at[0]) if seen.title else _TOP)
    return links or seen.readings[i].rule == "furniture_line" or (over and headlines.is_label(seen.page, i))


def _is_long_quotation(seen: signs.View, i: int) -> bool:
    """Whether a long paragraph opens with words in marks, which no line beside the prose does."""
    body, outer = seen.page.paragraphs[i].body, seen.page.marks[i].outer()
    return bool(outer) and outer[0].outer.start == body.start and len(body) > _LEAD_IN


def _is_issuer(seen: signs.View, i: int) -> bool:
    """Whether a line at the end says who issued what stands above it, or is one of the few under such a line."""
    text = seen.readings[i].text
    if not seen.told[i] or len(text) > _ISSUER or text.rstrip().endswith(".") or furniture.REACH.search(text):
        return False
    near = range(i, max(-1, i - _ISSUER_LINES), -1)
    at = next((j for j in near if ISSUED.match(seen.readings[j].text)), None)
    return at is not None and not any(len(seen.readings[j].text) > _ISSUER for j in range(at, i))


def _is_greeting(seen: signs.View, i: int) -> bool:
    """Whether a line is nothing but how a speaker greets his audience."""
    text = seen.readings[i].text
    return (
        len(text) < _GREETING and seen.title is not None and i > seen.title.at[-1] and bool(ADDRESSES.fullmatch(text))
    )


def _says_title_again(seen: signs.View, i: int) -> bool:
    """Whether a line under the title begins with all of it: "Remarks by Jane Doe on 4 May", "Remarks by Jane Doe"."""
    title = seen.title.span.of(seen.page.text) if seen.title and i > seen.title.at[-1] else None
    return title is not None and len(title) > _SAID_AGAIN and seen.readings[i].text.startswith(title)


def _is_open_quotation(seen: signs.View, i: int) -> bool:
    """Whether a paragraph opens with words in marks that go on in the next one, which opens with a mark too."""
    following = seen.page.marks[i + 1].outer() if i + 1 < len(seen.page.marks) else ()
    start = seen.page.paragraphs[i + 1].body.start if following else -1
    outer = seen.page.marks[i].outer()
    goes_on = bool(outer) and not outer[-1].closed and bool(following) and following[0].outer.start == start
    return goes_on and outer[0].outer.start == seen.page.paragraphs[i].body.start


def _is_address(seen: signs.View, i: int) -> bool:
    return furniture.WEB_ADDRESS.fullmatch(seen.readings[i].text) is not None


def _is_no_title(seen: signs.View, i: int) -> bool:
    """Whether a page's markup tells the title, and a line is none of those that show it and does not repeat it."""
    title = seen.title
    if title is None or i in title.at:
        return False
    told = seen.page.paragraphs[title.at[0]]
    if told.kind is not MarkupKind.HEADING or told.body != told.span:
        # A title that a hash in a text marks is less sure.
        return False
    return title.span.of(seen.page.text).casefold() not in seen.readings[i].text.casefold()


def _of_letter(seen: signs.View, i: int) -> tuple[str, ...] | None:
    """What a paragraph of a letter that the page gives whole can be: its writer's words, or who signs."""
    letter = next((letter for letter in seen.letters if i <= letter.last), None)
    if letter is None or seen.readings[i].rule in _LEFT_IN_LETTER:
        return None
    if i < letter.salutation:
        return ("metadata",) if _is_addressee(seen, i, letter) else None
    if letter.closing is not None and i > letter.closing:
        return ("attribution",)
    return _WRITTEN if i in (letter.salutation, letter.closing) else _WITHIN_LETTER


def _is_addressee(seen: signs.View, i: int, letter: letters.Letter) -> bool:
    """Whether a line over a letter says to whom it was sent, or when."""
    texts = [reading.text for reading in seen.readings[: letter.salutation + 1]]
    titled = seen.title is not None and i <= seen.title.at[-1]
    return not titled and i in letters.above(texts, letter) and seen.readings[i].role is not BlockRole.LEAD_IN


def _is_announced(seen: signs.View, i: int) -> bool:
    """Whether somebody is said to say what prose without marks says: "A spokesman for the Council said:"."""
    before = seen.readings[i - 1] if i else None
    lead_in = before.lead_in if before and before.rule == "lead_in_colon" else None
    said = lead_in is not None and lead_in.cue is not None and lead_in.cue.lemma in _SAYING
    return said and lead_in is not None and lead_in.source is not None and seen.readings[i].rule == "narration"


def _is_first_prose(seen: signs.View, i: int) -> bool:
    """Whether prose is too long for a standfirst, on a page whose style has none."""
    reading = seen.readings[i]
    return reading.rule == "narration" and not seen.page.style.standfirst and len(reading.text) > _STANDFIRST


def _introduces_nothing(seen: signs.View, i: int) -> bool:
    """Whether a long paragraph ends as no lead-in does, has no word of saying, and no words in marks follow it."""
    reading, following = seen.readings[i], seen.page.marks[i + 1 : i + 2]
    leads = reading.role is BlockRole.LEAD_IN
    if listings.is_what(reading.text, 0, len(reading.text)) or (seen.own[i] and not leads):
        return True
    if leads or (following and following[0].regions):
        return False
    text = reading.text.rstrip()
    ends = len(text) > _LEAD_IN and text[-1:] not in ":,;–—-"
    ends = ends or listings.is_opened(reading.text, Span(0, len(reading.text)))
    return ends and not (lexicon.search(voice.SAID, reading.text) or lexicon.search(lead_ins.BELOW, reading.text))


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


def _opens_or_closes(seen: signs.View, i: int) -> bool:
    """Whether a paragraph opens with words in marks, or with the end of some."""
    return signs.is_told(seen.page, i)


def _is_behind_marks(seen: signs.View, i: int) -> bool:
    """Whether a paragraph without marks follows somebody's words in marks that have closed, and speaks for nobody.

    Not so on a page whose own author says "I" and cites others.
    """
    led = seen.led[i]
    stated = seen.stated and led is None
    if seen.inside[i] or seen.page.marks[i].regions or seen.page.marks[i].loose or any(seen.own) or stated:
        return False
    before = next((j for j in range(i - 1, -1, -1) if seen.page.marks[j].outer()), None)
    if before is None or not signs.wholly_quoted(seen.page, before) or not seen.page.marks[before].outer()[-1].closed:
        return False
    between = range(before + 1, i)
    told = any(seen.readings[j].rule == "turn_label" for j in range(i + 1))
    said = voice.is_personal(seen.readings[i].text) or any(voice.is_personal(seen.readings[j].text) for j in between)
    return not (told or said or (led is not None and led > before))


# Each rule, the first that holds, with the states that it leaves.
_RULES: tuple[tuple[Callable[[signs.View, int], bool], tuple[str, ...]], ...] = (
    (_is_quote_heading, ("heading",)),
    (_is_datelined, _DATELINED),
    (_is_announced, but("narration", "resumed", "summary")),
    (_opens_or_closes, _UNSPOKEN),
    (_is_unmarked, _UNSPOKEN),
    (_tells_of_speaker, _UNSPOKEN),
    (_leads_in_itself, _UNSPOKEN),
    (_is_behind_marks, _UNSPOKEN),
    (_says_title_again, ("headline", "summary", "narration", "metadata")),
    (_is_greeting, _WRITTEN),
    (_is_issuer, ("metadata",)),
    (_is_metadata, but("summary", "headline", "lead_in")),
    (_is_over_title, but("summary", "headline")),
    (_is_open_quotation, but("summary", "boilerplate", "contact", "metadata", "heading", "headline")),
    (_is_long_quotation, but("boilerplate", "contact", "metadata", "heading", "headline")),
    (_is_address, but("headline")),
    (_is_first_prose, but("summary")),
    (_introduces_nothing, but("lead_in")),
    (_is_no_title, but("headline")),
)
