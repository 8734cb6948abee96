"""Headlines: which paragraph is the title, and the kicker before it or above it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import cache

from govnews import lexicon
from govnews.contracts import MarkupKind
from govnews.drafts import Page, Paragraph, Title
from govnews.patterns import Pattern
from govnews.stages import (
    banners,
    dates,
    furniture,
    lead_ins,
    mastheads,
    publication,
    repeats,
    statements,
    title_lines,
    title_spans,
)

BRACKETED = Pattern(
    "bracketed_line",
    r"\( [^()]{4,200} \) | \[ [^\[\]]{4,200} \]",
    yes="(Communicated by the Mayor's Press Office)",
    no="(Draft) Quay opens (again)",
    by="fullmatch",
)
LETTERS_APART = Pattern(
    "letters_apart",
    r"(?: \p{L} \s+ ){6,60} \p{L} [\s.]*",
    yes="H A R B O U R  B O A R D",
    no="H A Roe",
    by="fullmatch",
)
MENU = Pattern(
    "menu",
    r"""
    (?: \S+ \s+ ){0,3} Home
    (?: \s+ (?: News | Media | Press | Newsroom | About | Archives? | Blog | Contact | > | » ) ){1,6}
    """,
    yes="Linden Harbour Home News",
    no="Home News for Linden",
    by="fullmatch",
)
SENTENCES = Pattern(
    "sentences",
    r"""
    .* \p{Ll}{2} [.!?] \s+ \p{Lu} .* [.] | .* \b (?: I | I['’]m | I['’]ve | [yY]ou | [mM]y ) \b .* [.]
    """,
    yes="The first ship is in. Please come aboard.",
    no="Mayor opens quay at St. Roe.",
    by="fullmatch",
)
LATIN = Pattern("latin", r"\p{Latin}", yes="Quay", no="Νέα")
LATIN_WORDS = Pattern(
    "latin_words", r"(?: \p{Latin}{2,} [\s,]+ ){6}", yes="The quay will open on the Monday", no="Νέα του λιμανιού"
)
_LOOK, _CODE = 24, 3
_MENU, _SEVERAL, _SHORT = 10, 2, 90
_STOPPED_TITLE, _BELOW_KICKER = 110, 140
_LONGEST = 320
_TITLE_WORDS, _OVER_PLACE, _OF_TITLE = 4, 2, 6
_LINKS, _LINK, _LISTED = 12, 45, 4
# How many paragraphs stand over the prose at most, and how many of the prose tell of what.
_HEAD, _TELLING, _SENTENCE, _UNSTOPPED, _KIND, _BEHIND, _OPENING = 13, 25, 80, 250, 60, 0.8, 60


@cache
def _kickers() -> frozenset[str]:
    return frozenset(row[0] for row in lexicon.table("kickers"))


def kicker_of(page: Page) -> int | None:
    """The number of the paragraph that is the kicker, one of the first."""
    return next((i for i in range(min(3, len(page.paragraphs))) if is_kicker(page, page.paragraphs[i])), None)


def by_rules(page: Page) -> Title | None:
    """The first line that is neither kicker nor metadata nor furniture, if it looks like a title and is no banner."""
    kicker_at = kicker_of(page)
    shown = _shown(page, kicker_at, 0)
    # A line that comes again below is the title of a page, whatever short lines follow it.
    menu = _menu_end(page.paragraphs) if shown is None or not shown.at[1:] else 0
    return _without_banner(page, (_shown(page, kicker_at, menu) if menu else None) or shown, kicker_at)


def _without_banner(page: Page, shown: Title | None, kicker_at: int | None) -> Title | None:
    """The title, where what looked like it is but a line that the site has over all its stories."""
    if shown is None or shown.rule != "headline_first_line":
        return shown
    start, paragraphs = shown.at[0], page.paragraphs
    dated = dates.DATE.match(paragraphs[start].text) is not None
    if dated or (kicker_at is not None and kicker_at == start - 1):
        return shown
    prose = next((i for i in range(start + 1, min(len(paragraphs), start + _HEAD)) if is_prose(paragraphs[i])), start)
    lines = [_line(page, i) for i in range(start, prose) if i == start or _may_be_title(page, i)]
    if len(lines) < _OVER_PLACE:
        return shown
    at = banners.title(lines, [paragraph.text for paragraph in paragraphs[prose : prose + _TELLING]])
    return shown if at == start else title_spans.of(page, at, kicker_at, "headline_behind_banner", _BEHIND)


def _line(page: Page, i: int) -> banners.Line:
    body = page.paragraphs[i].body
    text = body.of(page.text)
    talks = any(talk in text[:_KIND].lower() for talk in lexicon.words("talks"))
    named = talks or title_spans.KICKER_PREFIX.match(text) is not None
    return banners.Line(i, text, bool(repeats.of(page.paragraphs, i, text)), named)


def _may_be_title(page: Page, i: int) -> bool:
    paragraph = page.paragraphs[i]
    known = is_kicker(page, paragraph) or is_head_matter(page, i) or is_masthead(page.paragraphs, i)
    return not (known or mastheads.is_name(paragraph.text)) and looks_like_title(page, paragraph)


def is_prose(paragraph: Paragraph) -> bool:
    """Whether a paragraph is so long that it is no line over the prose."""
    text = paragraph.text.rstrip("”’\"') ")
    ends = "" if text.endswith("..") else text[-1:]
    return len(paragraph.text) > (
        _SENTENCE if ends in (".", ":") else _STOPPED_TITLE if ends in (";", "?", ",") else _UNSTOPPED
    )


def _shown(page: Page, kicker_at: int | None, start: int) -> Title | None:
    titles = (title_spans.of(page, i, kicker_at, rule, sure) for i, rule, sure in _candidates(page, start))
    return next(titles, None)


def is_kicker(page: Page, paragraph: Paragraph) -> bool:
    """Whether a line says of what kind the text below is: "Press release"."""
    line = " ".join(furniture.key(paragraph).split())
    return line in _kickers() or line in page.style.kickers


def _menu_end(paragraphs: Sequence[Paragraph]) -> int:
    """The number of the first line behind a menu at the top of a page, short lines, none a sentence; 0 for none."""
    end = sum(1 for _ in itertools.takewhile(_may_be_link, paragraphs))
    return end if end >= _LINKS else 0


def _may_be_link(paragraph: Paragraph) -> bool:
    return len(paragraph.text) <= _LINK and not paragraph.text.rstrip().endswith((".", "!", "?"))


def _is_dated_kicker(paragraph: Paragraph) -> bool:
    """Whether a line gives a date and a kicker between bars: "4/5/2021 02:08 | Press release |"."""
    pieces = [piece.strip().lower() for piece in paragraph.text.split("|")]
    return len(pieces) > 1 and not _kickers().isdisjoint(pieces) and dates.DATE.match(paragraph.text) is not None


def is_label(page: Page, i: int) -> bool:
    """Whether a line only says what kind of page it stands over, or whose releases: "Harbour Board Media Releases"."""
    paragraph = page.paragraphs[i]
    return is_kicker(page, paragraph) or mastheads.is_news_of(paragraph.text) or mastheads.is_sender(paragraph.text)


def names_sender(page: Page, i: int) -> bool:
    """Whether a line above the title says who sends what stands below, or of what kind it is."""
    return is_kicker(page, page.paragraphs[i]) or is_masthead(page.paragraphs, i)


def names_site(line: str) -> bool:
    """Whether a line is the name of a site's news, or its menu: "Harbour Board Newsroom", "Linden Home News"."""
    return mastheads.is_listing(line) or MENU.fullmatch(line) is not None


def _candidates(page: Page, start: int) -> Iterator[tuple[int, str, float]]:
    """The paragraphs that may be the title, from one of them on, the likeliest first."""
    first = page.paragraphs[: start + _LOOK]
    yield from (
        (i, "headline_markup", 0.99) for i, p in enumerate(first) if p.kind is MarkupKind.HEADING and p.level == 1
    )
    yield from ((i, "headline_first_line", 0.9) for i in _named_by_crumbs(first))
    below = None if start else _below_kicker(page, first)
    if below is not None:
        yield below, "headline_first_line", 0.8
    for i, paragraph in enumerate(first[start:], start):
        listed = paragraph.kind is MarkupKind.LIST_ITEM and i < _LISTED
        if listed or is_kicker(page, paragraph) or is_head_matter(page, i) or is_masthead(first, i):
            continue
        if not looks_like_title(page, paragraph):
            return
        yield i, "headline_first_line", 0.9


def _is_foreign(text: str, line: str) -> bool:
    """Whether a line is in another script than the text: what a site writes in its own language."""
    letters = LATIN.search(line) is None and any(map(str.isalpha, line))
    return letters and LATIN_WORDS.search(text) is not None


def _below_kicker(page: Page, first: Sequence[Paragraph]) -> int | None:
    """The line under a kicker that stands below several lines of a site's own, where it looks like a title."""
    head = range(min(_MENU, len(first) - 2))
    at = next((i for i in head if is_kicker(page, first[i]) or _is_dated_kicker(first[i])), 0)
    above = [i for i in range(at) if not is_head_matter(page, i)]
    # A line with the day and the kind of text between bars is no part of a story.
    few = 1 if at and _is_dated_kicker(first[at]) else _SEVERAL
    if len(above) < few or any(len(first[i].text) > _SHORT for i in range(at)):
        return None
    line, text = first[at + 1], first[at + 1].text
    fits = len(text.split()) > _TITLE_WORDS and len(text) <= _BELOW_KICKER and not text.endswith((".", ":", ","))
    told = any(len(after.text) > _STOPPED_TITLE for after in first[at + 2 : at + 5])
    return at + 1 if fits and told and not is_head_matter(page, at + 1) and looks_like_title(page, line) else None


def _named_by_crumbs(first: Sequence[Paragraph]) -> Iterator[int]:
    """The line that the path of links over it ends in: "Home > News > Quay opens", then "Quay opens"."""
    for i, paragraph in enumerate(first):
        if ">" in paragraph.text or "»" in paragraph.text:
            path = paragraph.text if furniture.CRUMBS.fullmatch(paragraph.text) else ""
            last = repeats.key(path.replace("»", ">").rpartition(">")[2])
            yield from (j for j in range(i + 1, len(first)) if last and repeats.key(first[j].text) == last)


def is_head_matter(page: Page, i: int) -> bool:
    """Whether a line is furniture, metadata or contact, and no title with these in one line."""
    body = page.paragraphs[i].body
    held = title_lines.trimmed(page.text, body).of(page.text)
    line = body.of(page.text)
    if _is_foreign(page.text, line) or furniture.CRUMBS.fullmatch(line) or MENU.fullmatch(line):
        return True
    if i and furniture.is_field_label(page.paragraphs[i - 1]):
        return True
    if publication.is_place(line) or _is_called(page, i) or not banners.WORD.search(line):
        return True
    if LETTERS_APART.fullmatch(line):
        return True
    if BRACKETED.fullmatch(line) or (line.isupper() and len(line) <= _CODE):
        return True
    return furniture.is_head_matter(page, i) and (len(held) == len(body) or len(held.split()) < _TITLE_WORDS)


def _is_called(page: Page, i: int) -> bool:
    """Whether a line gives only whom to call: a name between a line that says so and a number or an address."""
    if not 0 < i < len(page.paragraphs) - 1 or not mastheads.is_name(page.paragraphs[i].text):
        return False
    return furniture.is_contact(page.paragraphs[i - 1]) and furniture.is_contact(page.paragraphs[i + 1])


def is_masthead(first: Sequence[Paragraph], i: int) -> bool:
    """Whether a line names the sender: an office, or a name alone beside a line with an office."""
    line, beside = first[i].text, [other.text for other in (*first[max(0, i - 1) : i], *first[i + 1 : i + 2])]
    if any(rule(line) for rule in (mastheads.is_sender, mastheads.is_department, mastheads.is_news_of)):
        return True
    if mastheads.is_holder(line) or mastheads.is_release_of(line) or furniture.WEB_ADDRESS.fullmatch(line):
        return True
    kicker = title_spans.KICKER_PREFIX.match(line)
    told = kicker is not None and mastheads.is_sender(_undated(line[kicker.end() :]))
    if told or (not i and mastheads.is_body(line) and _is_over_title(first)):
        return True
    if mastheads.may_be_sender(line) and _is_in_letterhead(first, i) and _has_title_below(first, i):
        return True
    if any(mastheads.is_office_of(line, other) or mastheads.is_office_of(other, line) for other in beside):
        return True
    return mastheads.is_name(line) and (any(map(mastheads.is_sender, beside)) or _is_place_of(first, i))


def _is_over_title(first: Sequence[Paragraph]) -> bool:
    """Whether the second line of a page reads as a title, so that the name of a body over it can be no title."""
    line = first[1].text if len(first) > 1 else ""
    return len(line.split()) >= _OF_TITLE and banners.is_titled(banners.Line(1, line, False, False))


def _is_in_letterhead(first: Sequence[Paragraph], i: int) -> bool:
    """Whether what may be an office stands under a sender's name, or over the kind of text or another such line."""
    above = i > 0 and (mastheads.is_name(first[i - 1].text) or mastheads.is_sender(first[i - 1].text))
    below = first[i + 1].text if i + 1 < len(first) else ""
    kind = " ".join(furniture.key(first[i + 1]).split()) in _kickers() if below else False
    return above or kind or mastheads.may_be_sender(below) or mastheads.is_sender(below)


def _has_title_below(first: Sequence[Paragraph], i: int) -> bool:
    """Whether a line between number `i` and the prose may be the title."""
    under = itertools.takewhile(lambda other: not is_prose(other), first[i + 1 :])
    return any(_is_title_alone(other) for other in under)


def _is_title_alone(paragraph: Paragraph) -> bool:
    """Whether a line by itself looks like a title: some words, no kicker, no metadata, no sender, no sentence."""
    line = paragraph.text
    if len(line.split()) < _TITLE_WORDS or line.rstrip().endswith((".", ":", ";", ",")):
        return False
    named = mastheads.is_sender(line) or mastheads.may_be_sender(line) or mastheads.is_name(line)
    return not (named or furniture.is_metadata(paragraph) or furniture.is_contact(paragraph))


def _is_place_of(first: Sequence[Paragraph], i: int) -> bool:
    """Whether a word in capitals stands under a sender's office and name: "U.S. SENATOR", "JANE DOE", "ROE"."""
    if i < _OVER_PLACE or not first[i].text.isupper() or " " in first[i].text.strip():
        return False
    office, name = (above.text for above in first[i - 2 : i])
    return mastheads.is_sender(office) and mastheads.is_name(name)


def _undated(line: str) -> str:
    """A line without the date that it ends in: "Jane Doe, Mayor, 4 May 2021"."""
    day = dates.DATE.search(line)
    return line[: day.start()].rstrip(" ,–—-") if day and day.end() == len(line.rstrip(" .")) else line


def looks_like_title(page: Page, paragraph: Paragraph) -> bool:
    """Whether a line may be a title by its own words: it neither introduces anything nor is a sentence."""
    body = title_lines.trimmed(page.text, paragraph.body)
    text = body.of(page.text)
    if len(text) > _LONGEST or paragraph.kind in (MarkupKind.LIST_ITEM, MarkupKind.QUOTE):
        return False
    if title_spans.KICKER_PREFIX.match(text):
        return True
    lead_in = lead_ins.read(page.text, body)
    # "Remarks by Mayor Jane Doe" over a page is its title, and introduces what follows all the same.
    titled = ("lead_in_bare", "lead_in_statement_of") if text[-1:] not in ".:" else ("lead_in_bare",)
    introduces = lead_in is not None and (lead_in.rule not in titled or statements.is_attributed(text))
    stopped = not text.isupper() and text.rstrip("”’\"' ").endswith((".", ";", ",", "!"))
    dated = stopped and publication.opens_with_dateline(page, body)
    sentence = dated or (stopped and (len(text) > _STOPPED_TITLE or len(page.paragraphs) == 1 or text[:1] in '“"‘'))
    sentence = sentence or (stopped and SENTENCES.fullmatch(text) is not None)
    opens_list = text.endswith(":") and len(text) > _OPENING
    return not (sentence or introduces or opens_list)
