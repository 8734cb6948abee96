"""Furniture: lines that are no part of the story's prose: metadata, contacts, captions, navigation."""

from __future__ import annotations

from functools import cache, lru_cache

from govnews import lexicon
from govnews.contracts import MarkupKind
from govnews.drafts import Page, Paragraph
from govnews.patterns import Pattern
from govnews.stages import dates, end_marks, phones, references, site_lines

METADATA = Pattern(
    "metadata",
    r"""
    (?: from | to | published(?:\ on)? | first\ published | last\ (?:updated|modified|reviewed) | updated(?:\ on)?
      | date | posted(?:\ on)?
      | (?:press\ |media\ |news\ )?release\ (?:date|number|no\.?) | released(?:\ on)? | issued(?:\ on)? | location
        | place | venue | delivered\ on
      | reference | ref | case\ (?:\#|no\.?|number).* | number | no | topics? | subjects? | departments?
        | published\ by | issued\ by
      | organisations? | document\ type | applies\ to | embargo(?:ed)? (?:\ until)? | history | language | tags?
        | category | type | source | event | (?: tag | author | category ) \ archives?
      | today
    ) \s* : \s* \S .{0,400}
    | (?: (?:first\ )?published | last\ updated | updated | posted | date[sd]? | issued
      | delivered\ on ) (?:\ on)? \s+ \S .{0,60}
    | (?: not\ )? (?: for | hold\ for | embargoed ) \ (?: immediate | \w+ )? \s* (?: release | until ) .{0,120}
    | (?: below\ is\ )? (?: the | an? )\ (?: press | news | media )\ release\ (?: was\ )? issued\ by\ .{2,160}
    | as\ (?: prepared | delivered ) (?:\ for\ delivery)? | check\ against\ delivery
    | communicated\ by\ [^.:]{3,120} | (?: provisional | unofficial | courtesy ) \ translation
    | (?: this\ is\ an?\ )? joint\ (?:media\ |press\ |news\ )?release\ with\ .{3,160}
    | this\ is\ an?\ joint\ (?:media\ |press\ |news\ )?(?: release | statement )\ .{3,160}
    | immediate\ release .{0,60} | strictly\ embargoed .{0,100} | (?: thank\ you\ for\ visiting .{0,80} )
    | \d{1,2} - \d{1,2} - \d{2,4}
    | (?: end \s+ )? \d{1,2}:\d\d (?: :\d\d )? (?: \s* [ap]\.?m\.? (?: \s+ [a-z]{2,4} )? )?
    | e \s* (?: & | \s ) \s* o \s* e \b [\s.…·_-]* (?: transcript | proof \s only )?
    | (?: for\ the\ )? record\ \#\ ?\d+ | [a-z]{1,5} (?: / [a-z0-9.-]{1,12} ){1,5}
    """,
    yes="Published 12 April 2011",
    no="The report was published on Monday",
    ignore_case=True,
    by="fullmatch",
)
CONTACT_START = Pattern(
    "contact_start",
    r"""
    (?: (?: media | press | news ) \s+ (?: contacts? | enquir(?:y|ies) | inquir(?:y|ies) | office | desk | team
      | officer | secretary | relations | queries )
      | contacts? \b | web(?:\ ?site)? \s* : | e-?mail | telephone | tel\b | phone | fax\b | mobile | newsdesk
        | central\ newsdesk
        | switchboard | out\ of\ hours | general\ (?:media\ )?(?:enquiries|queries|inquiries)
      | (?P<asks> for | all ) \s+ (?: (?:more|further|additional|media|press|general|all) \s+ )+ (?: information
        | enquiries | inquiries | details | queries | contact )
      | (?:twitter|facebook|flickr|linkedin|instagram)\ *[-:]
    )
    """,
    yes="Media enquiries 0300 7777 878",
    no="The media",
    ignore_case=True,
    by="match",
)
CONTACT_HEADING = Pattern(
    "contact_heading",
    r"""
    (?: [\p{L}\p{N}&]+ \s+ ){0,6} (?: media | press | general ) \s+
       (?: enquiries | inquiries | contacts? | office | desk )
    """,
    yes="Maritime media enquiries",
    no="Media enquiries 0300 7777",
    ignore_case=True,
    by="fullmatch",
)
REACH = Pattern(
    "reach",
    r"\b (?: enquir\p{L}+ | inquir\p{L}+ | e-?mail | telephone | phone | press\ office | journalists? | contact )\b",
    yes="for journalists only",
    no="the press",
    ignore_case=True,
    needs=("nquir", "mail", "phone", "press", "journalist", "contact"),
)
POSTCODE = Pattern(
    "address_to_its_postcode",
    r"[^.!?]{4,150}? \p{Lu}{1,2}\d{1,2}\p{Lu}? \s? \d\p{Lu}{2} \W*",
    yes="4 Quay Row, Port Linden PL1 4RO",
    no="The quay is 4PU long",
    by="fullmatch",
)
DESK = Pattern(
    "press_desk",
    r"""
    (?= .{0,260} \b (?: press \s+ (?: office r? | contact | desk ) | news \s* (?: desk | room ) | journalists
      | (?: media | press | communications ) \s+ (?: team | enquir(?:y|ies) | quer(?:y|ies) ) ) \b )
    (?: .{0,200} \b (?: contact(?:ing | s)? | call | ring | e-?mail | telephone ) \b .{0,200} )
    """,
    yes="Journalists should contact the press office on 0303 444 1209 and ask for Jane Doe.",
    no="The press office was closed.",
    ignore_case=True,
    by="fullmatch",
    needs=("press", "news", "journalists", "media", "communications"),
)
CAPTION = Pattern(
    "caption",
    r"""
    \[ \s* (?: picture | photo | image | caption ) .* \]? | .* \[ \s* picture \s* : .* \]
    | \(? \s* (?: photo(?:graph)? | picture | image ) s? (?: \s+ (?: by | courtesy | credit | above | caption )
      | \s* : ) .*
    | (?: caption | pictured ) \s* : .* | photo(?:graph)?s? \s+ of \s+ (?: the | an? | \p{L}+ ) \b [^.]{4,160}
    | .{0,120} (?: crown \s+ copyright | all \s+ rights \s+ reserved | ©\ | \bphoto\ by\ | picture\ courtesy
      | image\ credit | photo\ credit ) .{0,80}
    """,
    yes="[Picture: Jane Doe]",
    no="The picture is clear.",
    ignore_case=True,
    by="fullmatch",
    needs=("[", "photo", "picture", "image", "copyright", "rights", "©", "caption"),
)
SHOWN = Pattern(
    "people_shown",
    r"""
    .* \( (?: (?: standing | seated | sitting | pictured | front | back | far | at | first | second | third | fourth
        | from
        | top | bottom ) ,? \s+ ){0,3} (?: left | right | centre | center | middle | l-r | l\ to\ r | left\ to\ right
        | right\ to\ left | in\ (?:white|black|red|blue|green) ) \) .*
    | .* \( [\p{L}. ]{2,30} \s? / \s? (?-i: \p{Lu}{2,10} ) \s* \) | (?: from\ left | left\ to\ right | l-r ) \b .*
    | .* \b (?: picture | photo ) s? \s* : \s* \p{Lu}[\p{L} ./]{2,40}
    """,
    yes="Mayor Jane Doe (left) opens the quay. (A. Roe/HMO)",
    no="Mayor Jane Doe left (and came back).",
    ignore_case=True,
    by="fullmatch",
    needs=("left", "right", "centre", "center", "middle", "/", "picture", "photo", "l-r"),
)
SAYS = Pattern("says", r"\b (?: said | says | told ) \b", yes="she said", no="I say", words=("said", "says", "told"))
LINK_LINE = Pattern(
    "link_line",
    r"""
    (?: (?P<verb> read | see | find | view | watch | download | follow\ us | click | listen )
          (?: \b | (?= the | our | more | about | full ) ) .{0,130}
      | (?: take\ part\ in | sign\ up | back\ to | more\ (?:information|details)\ (?:is|can|on|about)? ) \b .{0,130}
      | (?: https?:// | www\. ) \S+ )
      | (?-i: (?: Read | See | View | Watch ) (?= \p{Lu} ) ) .{0,130}
    """,
    yes="Read the full report.",
    no="Reading is fun.",
    ignore_case=True,
    by="fullmatch",
)
WEB_ADDRESS = Pattern(
    "web_address_alone",
    r"(?: https?:// | www\. ) \S+ (?: \s+ / \S+ )*",
    yes="www.port-linden.example /news",
    no="www.port-linden.example opens",
    ignore_case=True,
    by="fullmatch",
)
PRINTED = Pattern(
    "printed_from_browser",
    r"""
    page \s+ \d+ \s+ of \s+ \d+ \b .{0,160} | \d{1,2} / \d{1,2} / \d{2,4} \s+ https?://\S+
    | page \s* [:#]? \s* \d{1,3} (?: \s* / \s* \d{1,3} )?
    | ends? \s* / \s* \p{L}+day .{0,40} | .{0,60} \s [-–—|] \s page \s+ \d{1,3}
    """,
    yes="Page 1 of 2 Quay opens > Jane Doe",
    no="Page 1 of the report tells of the quay",
    ignore_case=True,
    by="fullmatch",
)
CRUMBS = Pattern(
    "crumbs",
    r"[^>»\n]{2,60} (?: \s [>»] \s [^>»\n]{2,160} ){1,6}",
    yes="Home > News > Press Releases",
    no="Home at last",
    by="fullmatch",
)
LABEL_ALONE = Pattern(
    "label_alone",
    r"""
    (?: (?: first \ | date \ )? published | (?: last \ | date \ )? (?: updated | modified | reviewed )
      | (?: release | publication | publish | posted | issue ) \ date | posted (?: \ on )? ) \s* :
    """,
    yes="First published:",
    no="The report published:",
    ignore_case=True,
    by="fullmatch",
)
RULE_LINE = Pattern(
    "rule_line",
    r"[\s\p{P}\p{S}\p{C}]+ | -?\s*\d{1,3}\s*- | - \s* ends? \s* -",
    yes="###",
    no="1. one",
    ignore_case=True,
    by="fullmatch",
)
IMAGE_FILE = Pattern(
    "image_file",
    r"[^\s/]{2,200} \. (?: jpe?g | png | gif | webp | tiff? | bmp | svg )",
    yes="PORT-LINDEN-QUAY-2023-photo-1.jpg",
    no="quay opens.jpg",
    ignore_case=True,
    by="fullmatch",
)
_SHORT, _JOINT, _NUMBER, _LONGEST, _KEPT = 220, 3, 4, 100, 16
_LINK_WORDS, _LINKED_WORDS = 5, 12
_CAPTION, _LONGEST_CAPTION, _BYLINE = 300, 700, 80
# Several stages ask the same of the lines around the title, one after another.
_ASKED_AGAIN = 64


@cache
def _lines(name: str) -> frozenset[str]:
    return frozenset(line.lower() for line in lexicon.words(name))


def key(paragraph: Paragraph) -> str:
    """A line as the lists of whole lines have it: lower case, without marks around it."""
    return _key(paragraph.text)


@lru_cache(_KEPT)
def _key(text: str) -> str:
    return text.strip(" \t\xa0.:*_#[]()-–—=|").lower()


def is_furniture(page: Page, paragraph: Paragraph) -> bool:
    """Whether the line is navigation, a share link, a rule of marks, or a word that ends a release."""
    if paragraph.kind is MarkupKind.FURNITURE or _reads_as_furniture(paragraph.text):
        return True
    line, of_style = key(paragraph), page.style.furniture
    return len(line) < _LONGEST and (line in of_style or paragraph.text.strip().lower() in of_style)


@lru_cache(_ASKED_AGAIN)
def _reads_as_furniture(text: str) -> bool:
    """The same by the words of a line alone, whoever publishes it."""
    line = _key(text)
    if site_lines.is_of_site(text):
        return True
    if len(line) >= _LONGEST and line[:1].isalpha() and not line.startswith("page "):
        return False
    whole = text.strip().lower()
    if (_may_rule(whole) and RULE_LINE.fullmatch(whole)) or PRINTED.fullmatch(text) or IMAGE_FILE.fullmatch(whole):
        return True
    known = len(line) < _LONGEST and not _lines("furniture").isdisjoint((line, whole))
    known = known or end_marks.is_mark(text.strip())
    return known or (len(line) < _LONGEST and (_is_row(line) or site_lines.is_foreign(whole)))


def _is_row(line: str) -> bool:
    """Whether a line is several links side by side, each of them furniture: "Email this page Contact us".

    >>> _is_row("email this page contact us"), _is_row("help for home owners")
    (True, False)
    """
    words, links, start = line.split(), 0, 0
    if not 2 < len(words) <= _LINKED_WORDS:
        return False
    while start < len(words):
        end = min(len(words), start + _LINK_WORDS)
        while end > start and " ".join(words[start:end]).strip(" |·•>/-,") not in _lines("furniture"):
            end -= 1
        if end == start:
            return False
        start, links = end, links + 1
    return links > 1 and len(words) > links


def _may_rule(line: str) -> bool:
    """Whether a line can be a rule of marks: one with a letter ends in a dash."""
    return not line[:1].isalpha() and (line.endswith("-") or not any(map(str.isalpha, line)))


def is_metadata(paragraph: Paragraph) -> bool:
    """Whether the line gives a date, a place, a number or a sender rather than prose."""
    return paragraph.kind is MarkupKind.METADATA or _tells_data(paragraph.text)


@lru_cache(_ASKED_AGAIN)
def _tells_data(line: str) -> bool:
    text = line.strip(" \t\xa0*[]()")
    if len(text) > 400:
        return False
    if METADATA.fullmatch(text) or LABEL_ALONE.fullmatch(text) or references.is_reference(text):
        return True
    who, bar, when = text.partition(" | ")
    if bar and len(who) < _BYLINE and (dates.DATE.fullmatch(when) or _is_dated_kind(text)):
        return True
    number, _, day = text.partition(" ")
    day = " ".join(day.split()) if len(number) >= _NUMBER and any(map(str.isdigit, number)) and day else text
    return len(text) < 70 and bool(dates.DATE.fullmatch(day.rstrip(".")) or _is_place_and_date(text))


def _is_dated_kind(text: str) -> bool:
    """Whether a line gives a date and what kind of text is below, between bars: "4/5/2021 02:08 | Press release |"."""
    kinds = {row[0] for row in lexicon.table("kickers")}
    return dates.DATE.match(text) is not None and not kinds.isdisjoint(p.strip().lower() for p in text.split("|"))


def _is_place_and_date(text: str) -> bool:
    """Whether a line gives a place and a date: the name of a place is capitalised, "Press briefing" is none."""
    found = dates.PLACE_DATE.fullmatch(text) if dates.FIGURE.search(text) else None
    place = text[: found.start("date")].split() if found else []
    return found is not None and not any(word.islower() and len(word) > _JOINT for word in place)


def is_field_label(paragraph: Paragraph) -> bool:
    """Whether a line is the label of a field of metadata whose values stand on lines of their own below it."""
    return _is_label(paragraph, "field_labels")


def is_label(paragraph: Paragraph) -> bool:
    """Whether a line is the label of any field of a record, also of the one that holds the story: "Content:"."""
    return is_field_label(paragraph) or _is_label(paragraph, "text_labels")


def _is_label(paragraph: Paragraph, names: str) -> bool:
    line = paragraph.text.rstrip()
    return line.endswith(":") and line.rstrip(" :").lower() in _lines(names)


def is_contact(paragraph: Paragraph) -> bool:
    """Whether the line tells how to reach somebody."""
    return len(paragraph.text) <= _SHORT and _tells_contact(paragraph.text)


@lru_cache(_ASKED_AGAIN)
def _tells_contact(text: str) -> bool:
    reachable = phones.gives_number(text)
    start = CONTACT_START.match(text.lstrip(" *•-–"))
    if start:
        # Whoever wants to know more may be sent to a page instead.
        short = start["asks"] is None and (len(text) < 60 or ":" in text)
        return reachable or short or REACH.search(text) is not None
    if POSTCODE.fullmatch(text) or (DESK.fullmatch(text) and not SAYS.search(text)):
        return True
    return reachable and (len(text) < 70 or not text.rstrip().endswith("."))


def is_caption(paragraph: Paragraph) -> bool:
    """Whether the paragraph describes or credits a picture."""
    text = paragraph.text
    if paragraph.kind is MarkupKind.CAPTION or len(text) > _LONGEST_CAPTION:
        return paragraph.kind is MarkupKind.CAPTION
    credited = len(text) < _CAPTION or text[:1] in "Cc"
    shown = "(" in text or ":" in text or text[:4].lower() in ("from", "left", "l-r ")
    return bool(credited and CAPTION.fullmatch(text)) or (shown and SHOWN.fullmatch(text) is not None)


def is_notes_heading(paragraph: Paragraph) -> bool:
    """Whether the line opens the notes to editors or the background."""
    return key(paragraph) in _lines("notes_headings")


def is_quote_heading(paragraph: Paragraph) -> bool:
    """Whether the line stands over quotations and names nobody."""
    return key(paragraph) in _lines("quote_headings")


def is_contact_heading(paragraph: Paragraph) -> bool:
    """Whether the line opens the contacts."""
    return _opens_contacts(key(paragraph))


def _opens_contacts(line: str) -> bool:
    return line in _lines("contact_headings") or (len(line) < 60 and bool(CONTACT_HEADING.fullmatch(line)))


def is_heading(paragraph: Paragraph) -> bool:
    """Whether the line opens the notes or the contacts, or stands over quotations."""
    line = key(paragraph)
    return line in _lines("notes_headings") or line in _lines("quote_headings") or _opens_contacts(line)


def is_head_matter(page: Page, i: int) -> bool:
    """Whether a line above the title is no title: furniture, metadata, contacts."""
    paragraph = page.paragraphs[i]
    return is_furniture(page, paragraph) or is_metadata(paragraph) or is_contact(paragraph) or is_caption(paragraph)
