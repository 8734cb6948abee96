"""Lines: what holds of a line beside the prose, by its place and its words, so that it can only be of some roles."""

from __future__ import annotations

import itertools
import re

from govnews import lexicon
from govnews.contracts import MarkupKind
from govnews.drafts import Passage
from govnews.model import BlockRole, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import banners, dates, fields, furniture, headlines, mastheads, names, phones, signs, voice

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
    (?: (?: my \s+ | dear \s+ | fellow \s+ | distinguished \s+ | honou?rable \s+ )* (?: \L<greeted>
      | good \s+ (?: morning | afternoon | evening ) (?: ,? \s+ (?: everyone | all ) )? )
      (?: ,? \s+ (?: and \s+ )? | [,.!:]? $ ) ){1,4}
    """,
    yes="Excellencies, ladies and gentlemen,",
    no="Ladies and gentlemen met",
    lists={"greeted": lambda: lexicon.words("greeted")},
    ignore_case=True,
    by="fullmatch",
)
TEXT_BELOW = Pattern(
    "text_below",
    r"""
    (?: [\p{L}.’']+ \s+ ){0,9}? (?: text | transcript | copy | excerpts? | letters? | remarks | statement | speech
      | testimony | address ) \b [^:;!?]{0,120}?
    \b (?: follows? | below
      | (?: is | are | appears? ) \s+ (?: attached | enclosed | included | below | as \s+ follows ) )
    \s* [.:]?
    """,
    yes="The full text of the letter is below.",
    no="The text of the letter was long.",
    ignore_case=True,
    by="fullmatch",
)
HEADED = Pattern(
    "headed_item",
    r"""
    (?P<head> (?! \p{Lu}+ : ) \p{Lu} [^.:!?“”"\n]{1,80}? ) (?: : \s+ | \s+ [–—-] \s+ ) (?= \S ) [^\n]{20,} [.!?]
    """,
    yes="Quay repairs: the board will mend the old quay.",
    no="The board will mend the old quay.",
    by="fullmatch",
)
OF_ADVISORY = Pattern(
    "line_of_advisory",
    r"[•*]? \s* (?: WHO | WHAT | WHEN | WHERE | WHY | Who | What | When | Where ) \s* : (?: \s | $ )",
    yes="WHEN: Monday at noon",
    no="When it opens: Monday",
    by="match",
)
TO_READER = Pattern(
    "to_reader",
    r"\b (?: you r? | please | click | visit | follow | subscribe | e-?mail | copyright | cookies | www | https? ) \b",
    yes="Please visit the quay",
    no="The quay opens in May",
    ignore_case=True,
)
BODY = Pattern(
    "body",
    r"(?: The \s+ )? (?: Office | Department | Ministry | Bureau | Government ) \s+ (?: of | for ) \s [^.!?:]{2,80}",
    yes="Office of the Mayor",
    no="Climate and Energy",
    by="fullmatch",
)
_ADVISED, _TOLD, _LINE = 6, 3000, 160
_HEADED, _HEAD_WORDS, _VOICES = 3, 12, (SpeakerKind.PERSON, SpeakerKind.ROLE)
# How lines read that nothing but their shape tells of.
_LINES = frozenset(("narration", "heading_line", "list_unstopped"))
_BEHIND = ("headline_behind_banner", "headline_likeliest")
# How lines read that stand over a title with a banner above it, and what those read as that are links of a menu.
_UNTOLD = _LINES | {"list_mark", "link_line", "summary_line", "summary_standfirst", "furniture_line"}
_MISLEADING = frozenset(("contact_heading", "contact_section", "contact_line", "notes_heading", "heading_line"))
_WORD = re.compile(r"\w+")
_MENU, _LINK, _KNOWN_LINKS, _FOOT, _PROSE = 12, 70, 4, 60, 110
_STANDFIRST, _SECTION, _RUN, _TEXT_BELOW, _TOP = 165, 160, 6, 160, 4
_ISSUER, _ISSUER_LINES, _GREETING, _SAID_AGAIN, _ITEMS = 100, 7, 90, 20, 60


def is_quote_heading(seen: signs.View, i: int) -> bool:
    """Whether a line is a heading over quotations."""
    reading = seen.readings[i]
    return reading.rule == "heading_line" and furniture.is_quote_heading(reading.paragraph)


def is_contact_heading(seen: signs.View, i: int) -> bool:
    """Whether a line stands over those who can be reached."""
    return furniture.is_contact_heading(seen.readings[i].paragraph)


def is_reached(seen: signs.View, i: int) -> bool:
    """Whether a line gives a number or an address, or stands over such a line among those to be reached."""
    if not seen.readings[i].rule.startswith("contact_"):
        return False
    run = itertools.takewhile(lambda reading: reading.rule.startswith("contact_"), seen.readings[i : i + _RUN])
    return any(phones.gives_number(reading.text) for reading in run)


def is_metadata(seen: signs.View, i: int) -> bool:
    """Whether a line reads as metadata."""
    return seen.readings[i].rule == "metadata_line"


def is_link(seen: signs.View, i: int) -> bool:
    """Whether a line sends the reader on: "Read the full report"."""
    linked = furniture.LINK_LINE.fullmatch(seen.readings[i].text) if seen.readings[i].rule == "link_line" else None
    return linked is not None and linked["verb"] is not None


def is_headed_item(seen: signs.View, i: int) -> bool:
    """Whether a paragraph is one of several in a row that begin with what each is about: items without marks."""
    if not _is_headed(seen, i):
        return False
    first, last = i, i
    while first and _is_headed(seen, first - 1):
        first -= 1
    while last + 1 < len(seen.readings) and _is_headed(seen, last + 1):
        last += 1
    return last - first + 1 >= _HEADED


def _is_headed(seen: signs.View, i: int) -> bool:
    """Whether a paragraph begins with what it is about, and not with who speaks in it."""
    reading = seen.readings[i]
    text = reading.text
    may = reading.role is not BlockRole.LEAD_IN and text[-1:] in ".!?" and (":" in text or fields.has_dash(text))
    headed = HEADED.fullmatch(text) if may else None
    source = names.read(headed["head"], 0) if headed and len(headed["head"].split()) <= _HEAD_WORDS else None
    speaks = source is not None and source.speaker_kind in _VOICES and not names.is_mere_capitals(source)
    return headed is not None and not speaks


def is_of_advisory(seen: signs.View, i: int) -> bool:
    """Whether a line is one of an advisory's, which says what, when and where, one line each."""
    if not OF_ADVISORY.match(seen.readings[i].text):
        return False
    near = seen.readings[max(0, i - _ADVISED) : i + _ADVISED + 1]
    return sum(OF_ADVISORY.match(reading.text) is not None for reading in near) > 1


def tells_on(seen: signs.View, i: int) -> bool:
    """Whether a sentence that speaks to no reader begins with an article or has a word that the story had before it."""
    reading, text = seen.readings[i], seen.readings[i].text.rstrip()
    if reading.rule != "narration" or len(text) > _LINE or not text.endswith(".") or TO_READER.search(text):
        return False
    if i == 0 or text.startswith("The "):
        return True
    before = seen.page.text[: min(reading.paragraph.span.start, _TOLD)].lower()
    return any(stem in before for stem in banners.stems(text))


def is_byline(seen: signs.View, i: int) -> bool:
    """Whether a line under the title gives nothing but a name and an office."""
    return seen.title is not None and i == seen.title.at[-1] + 1 and mastheads.is_holder(seen.readings[i].text.strip())


def is_rule(seen: signs.View, i: int) -> bool:
    """Whether a line has neither letter nor figure, and shows no words left out."""
    text = seen.readings[i].text
    return seen.readings[i].rule == "furniture_line" and "…" not in text and not any(map(str.isalnum, text))


def may_be_title(seen: signs.View, i: int) -> bool:
    """Whether a line was found to be the title by its place."""
    return seen.title is not None and i == seen.title.at[0] and seen.readings[i].rule == "headline_first_line"


def is_over_title(seen: signs.View, i: int) -> bool:
    """Whether a line is furniture, or says only what kind of page it stands over, and is no title."""
    if seen.title is not None and i in seen.title.at:
        return False
    text = seen.readings[i].text
    links = (">" in text or "»" in text) and furniture.CRUMBS.fullmatch(text) is not None
    over = i < (min(_TOP, seen.title.at[0]) if seen.title else _TOP)
    return links or seen.readings[i].rule == "furniture_line" or (over and headlines.is_label(seen.page, i))


def is_over_story(seen: signs.View, i: int) -> bool:
    """Whether a line above the title is of the site: what it says over all its stories, or whose news it has."""
    title, text = seen.title, seen.readings[i].text
    if title is not None and i < title.at[0] and title.rule in _BEHIND:
        known = _gives_day(text) or BODY.fullmatch(text) or headlines.names_sender(seen.page, i)
        return seen.readings[i].rule in _UNTOLD and not known
    over = i < (min(_TOP, title.at[0]) if title else _TOP)
    return over and headlines.names_site(text)


def _gives_day(text: str) -> bool:
    return dates.DATE.search(text) is not None or not any(map(str.isalpha, text))


def is_in_menu(seen: signs.View, i: int) -> bool:
    """Whether a line under the story reads as something else among many short ones, several of them links of a site."""
    if seen.readings[i].rule not in _MISLEADING or not _is_short(seen.readings[i]) or i * 2 < len(seen.readings):
        return False
    if any(len(reading.text) > _PROSE for reading in seen.readings[i + 1 : i + _FOOT]):
        return False
    above = itertools.takewhile(_is_short, reversed(seen.readings[max(0, i - _MENU) : i]))
    below = itertools.takewhile(_is_short, seen.readings[i + 1 : i + 1 + _MENU])
    beside = [*above, *below]
    return len(beside) >= _MENU and sum(reading.rule == "furniture_line" for reading in beside) >= _KNOWN_LINKS


def _is_short(reading: Passage) -> bool:
    return len(reading.text) <= _LINK and not reading.text.rstrip().endswith((".", ":", "!", "?", ";", ","))


def is_issuer(seen: signs.View, i: int) -> bool:
    """Whether a line at the end says who issued what stands above it, or is one of the few under such a line."""
    text = seen.readings[i].text
    if not seen.told[i] or len(text) > _ISSUER or text.rstrip().endswith(".") or furniture.REACH.search(text):
        return False
    near = range(i, max(-1, i - _ISSUER_LINES), -1)
    at = next((j for j in near if ISSUED.match(seen.readings[j].text)), None)
    return at is not None and not any(len(seen.readings[j].text) > _ISSUER for j in range(at, i))


def is_greeting(seen: signs.View, i: int) -> bool:
    """Whether a line is nothing but how a speaker greets his audience; a word alone is a heading: "Members"."""
    text = seen.readings[i].text
    below = len(text) < _GREETING and seen.title is not None and i > seen.title.at[-1]
    return below and not text.isalpha() and ADDRESSES.fullmatch(text) is not None


def says_title_again(seen: signs.View, i: int) -> bool:
    """Whether a line under the title begins with all of it: "Remarks by Jane Doe on 4 May", "Remarks by Jane Doe"."""
    title = seen.title.span.of(seen.page.text) if seen.title and i > seen.title.at[-1] else None
    return title is not None and len(title) > _SAID_AGAIN and seen.readings[i].text.startswith(title)


def is_address(seen: signs.View, i: int) -> bool:
    """Whether a line is nothing but the address of a page."""
    return furniture.WEB_ADDRESS.fullmatch(seen.readings[i].text) is not None


def is_no_title(seen: signs.View, i: int) -> bool:
    """Whether a page's markup tells the title, and a line is none of those that show it and does not repeat it."""
    title = seen.title
    if title is None or i in title.at:
        return False
    told = seen.page.paragraphs[title.at[0]]
    if told.kind is not MarkupKind.HEADING or told.body != told.span:
        # A title that a hash in a text marks is less sure.
        return False
    return title.span.of(seen.page.text).casefold() not in seen.readings[i].text.casefold()


def is_first_prose(seen: signs.View, i: int) -> bool:
    """Whether prose is too long for a standfirst, or says "I", on a page whose style has none."""
    reading = seen.readings[i]
    told = len(reading.text) > _STANDFIRST or seen.own[i]
    return reading.rule == "narration" and not seen.page.style.standfirst and told


def is_over_metadata(seen: signs.View, i: int) -> bool:
    """Whether a line without any sign of introducing stands over metadata, as who sends a story does over its day."""
    reading, following = seen.readings[i], seen.readings[i + 1] if i + 1 < len(seen.readings) else None
    over = following is not None and following.rule == "metadata_line" and reading.rule in _LINES
    return over and not _ends_open(reading.text)


def heads_again(seen: signs.View, i: int) -> bool:
    """Whether a line says again what an item of a list above says, right over prose: each item has its section."""
    reading, following = seen.readings[i], seen.readings[i + 1] if i + 1 < len(seen.readings) else None
    if (
        following is None
        or reading.rule not in _LINES
        or following.rule != "narration"
        or len(following.text) < _SECTION
    ):
        return False
    if reading.text.rstrip()[-1:] in ".:;!?":
        return False
    return any(
        other.text == reading.text and other.role is BlockRole.LIST_ITEM
        for other in seen.readings[max(0, i - _ITEMS) : i]
    )


def _ends_open(text: str) -> bool:
    return text.rstrip()[-1:] in ":,–—-"


def is_text_below(seen: signs.View, i: int) -> bool:
    """Whether a paragraph says only that somebody's text stands below: "The full text of the letter is below."."""
    reading = seen.readings[i]
    told = reading.rule == "lead_in_statement_of" and len(reading.text) < _TEXT_BELOW
    return told and TEXT_BELOW.fullmatch(reading.text) is not None


def tells_of_named(seen: signs.View, i: int) -> bool:
    """Whether a line without any sign of introducing names somebody of whom the next paragraph tells, as a heading."""
    reading, following = seen.readings[i], seen.readings[i + 1] if i + 1 < len(seen.readings) else None
    if following is None or reading.rule not in _LINES or seen.page.marks[i + 1].regions or _ends_open(reading.text):
        return False
    if not _may_name_again(reading.text, following.text):
        return False
    named = names.read(reading.text, reading.paragraph.body.start)
    surname = voice.surname(named) if named and named.speaker_kind is SpeakerKind.PERSON else None
    return surname is not None and re.search(rf"\b{re.escape(surname)}\b", following.text) is not None


def _may_name_again(line: str, below: str) -> bool:
    """Whether a line can have a name that comes again below: a word with a capital there, or in capitals throughout.

    To look for those takes a tenth of the time of reading the line.
    """
    capitals = {word for word in _WORD.findall(below) if word[0].isupper()}
    return "al-" in line or "el-" in line or any(word in line or word.upper() in line for word in capitals)
