"""Readings: what each paragraph looks like by its own words and those right around it; roles are decided later."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from govnews.contracts import MarkupKind
from govnews.drafts import Finding, LeadIn, Page, Paragraph, Passage, Title
from govnews.model import BlockRole, Span
from govnews.patterns import Pattern
from govnews.stages import (
    before_marks,
    first_person,
    furniture,
    lead_ins,
    mastheads,
    name_lines,
    notices,
    numbering,
    publication,
    signatures,
    statements,
    title_spans,
    turns,
    voice,
)
from govnews.stages.scenes import SIGNATURE_DASH, Scene, is_stopped

LOWER_START = Pattern(
    "lower_start", r"[\p{Ll}] | \d+\ \p{Ll}", yes="more than a third", no="More than a third", by="match"
)
GERUND = Pattern("gerund_first", r"\p{Lu}\p{Ll}{2,}ing \s", yes="Dredging the quay", no="Kings of old", by="match")
FIRST_NUMBER = Pattern(
    "first_number", r"\(? 1 [.)] \s* (?= [\p{L}‘“] )", yes="1. The report", no="1.5 per cent", by="match"
)
REFERS_BACK = Pattern(
    "refers_back",
    r"(?: He | She | They | It | (?: Mr | Mrs | Ms | Dr | Sir | Shri | Sen\. | Senator ) \.? \s+ \p{Lu}\p{L}+ ) \b",
    yes="He will stress",
    no="Here we are",
    by="match",
)
TAIL = Pattern(
    "tail",
    r"""
    (?: latest\ posts | recent\ posts | related\ (?:content|news|links|articles|posts|stories|products|documents )
      | more\ news | more\ (?:\p{L}+\ ){0,2}(?:articles|stories|news)
      | explore\ the\ topic | you\ may\ also\ like | sign\ up\ for .{0,40} | share\ this\ page )
    """,
    yes="Latest posts",
    no="Latest news from Moscow is good",
    ignore_case=True,
    by="fullmatch",
)
_HEADING_LIMIT, _SUMMARY_LIMIT, _ITEM_LIMIT = 90, 330, 400
_MAY_NAME = (BlockRole.HEADING, BlockRole.NARRATION)
_HEAD, _VALUES = 60, 4
_CONTACT_HEAD = 30
_CONTACT_LIMIT, _HEAD_CONTACT_LIMIT, _STANDFIRST_ANYWHERE, _STANDFIRST, _STANDFIRST_LONG = 260, 90, 110, 165, 260


def find(page: Page, title: Title | None) -> tuple[Passage, ...]:
    """How every paragraph reads, in order; a lead-in comes with what was read in it."""
    passages: list[Passage] = []
    section: BlockRole | None = None
    told = False
    for i, paragraph in enumerate(page.paragraphs):
        scene = Scene(page, i, paragraph, paragraph.text, title, passages, section, told)
        lead_in = _lead_in_of(scene)
        finding = _lead_in_finding(lead_in) if lead_in else _first(scene)
        section = _section(scene, finding)
        told = told or (finding.role is BlockRole.NARRATION and (title is None or i > title.at[0]))
        passages.append(Passage(paragraph, finding.role, finding.rule, finding.confidence, lead_in))
    return tuple(turns.labelled(page, passages))


def _first(scene: Scene) -> Finding:
    for rule in RULES:
        found = rule(scene)
        if found:
            return found
    return Finding(BlockRole.NARRATION, "narration", 0.8)


def _lead_in_finding(lead_in: LeadIn) -> Finding:
    return Finding(BlockRole.LEAD_IN, lead_in.rule, lead_in.confidence)


def _section(scene: Scene, finding: Finding) -> BlockRole | None:
    """The section that the next paragraph stands in."""
    if finding.rule in ("notes_heading", "notes_section"):
        return BlockRole.NOTES
    if finding.rule == "contact_heading" or (finding.rule == "contact_line" and _asks_to_reach(scene)):
        return BlockRole.CONTACT
    if finding.rule == "heading_markup":
        return None
    if finding.rule == "tail" and scene.i * 2 > len(scene.page.paragraphs):
        return BlockRole.BOILERPLATE
    ends = scene.section is BlockRole.CONTACT and finding.role is BlockRole.NARRATION
    return None if ends else scene.section


def _asks_to_reach(scene: Scene) -> bool:
    """Whether a line says for what somebody may be reached, and who it is comes below: "For more details, contact:"."""
    return len(scene.text) > _CONTACT_HEAD and scene.text.endswith(":")


def _lead_in_of(scene: Scene) -> LeadIn | None:
    if scene.section is BlockRole.BOILERPLATE or _is_title(scene) or _is_told(scene.paragraph):
        return None
    following = scene.following
    if furniture.is_heading(scene.paragraph):
        return None
    if following is None or any(furniture.is_furniture(scene.page, each) for each in (following, scene.paragraph)):
        return None
    found = lead_ins.read(scene.page.text, scene.paragraph.body) or _name_line(scene) or _stated(scene, following)
    if found is None and scene.opens_next and not scene.opens_with_mark:
        found = before_marks.read(scene.page.text, scene.paragraph.body)
    if found is None or (found.rule == "lead_in_bare" and not _may_speak(scene, following)):
        return None
    if found.rule == "lead_in_name_line" and not scene.opens_next:
        return None
    return None if (scene.opens_with_mark and found.rule != "lead_in_following") else found


def _stated(scene: Scene, following: Paragraph) -> LeadIn | None:
    """The line under the title that says whose words all that follows is."""
    told = scene.told and not statements.PRINTED.fullmatch(scene.text)
    if scene.title is None or told or scene.i < scene.title.at[0]:
        return None
    found = statements.read(scene.page.text, scene.paragraph.body)
    return found if found and not lead_ins.read(scene.page.text, following.body) else None


def _is_told(paragraph: Paragraph) -> bool:
    """Whether markup says what a paragraph is, so that it introduces nothing."""
    return paragraph.kind is MarkupKind.QUOTE or paragraph.kind in _OF_KIND


def _may_speak(scene: Scene, following: Paragraph) -> bool:
    """Whether the paragraph after could be speech: a whole sentence, or in marks."""
    return is_stopped(following.text) and not LOWER_START.match(following.text)


def _is_title(scene: Scene) -> bool:
    return scene.title is not None and (scene.i in scene.title.at or scene.i == scene.title.kicker_at)


def _name_line(scene: Scene) -> LeadIn | None:
    """A line with a name and an office between words in marks, of which those above have their speaker over them."""
    if scene.paragraph.kind or scene.opens_with_mark or not scene.opens_next or SIGNATURE_DASH.match(scene.text):
        return None
    above = next((i for i in range(scene.i - 1, -1, -1) if not scene.opens(i)), scene.i - 1)
    if above == scene.i - 1:
        return None
    over = scene.before[above]
    named = over.role in _MAY_NAME and name_lines.named(over.text, Span(0, len(over.text)))
    return name_lines.named(scene.page.text, scene.paragraph.body) if named or over.role is BlockRole.LEAD_IN else None


def _headline(scene: Scene) -> Finding | None:
    title = scene.title
    if title is None or not _is_title(scene):
        return None
    if scene.i == title.kicker_at:
        return Finding(BlockRole.METADATA, "kicker", 0.97)
    rule = "headline_again" if title_spans.shows(scene.page, title, scene.i) else title.rule
    return Finding(BlockRole.HEADLINE, rule, title.confidence)


# What markup says outright: the role of a paragraph of that kind.
_OF_KIND = {
    MarkupKind.OWN_WORDS: BlockRole.SPEECH,
    MarkupKind.SUMMARY: BlockRole.SUMMARY,
    MarkupKind.METADATA: BlockRole.METADATA,
    MarkupKind.NOTES: BlockRole.NOTES,
    MarkupKind.CONTACT: BlockRole.CONTACT,
    MarkupKind.CITE: BlockRole.ATTRIBUTION,
    MarkupKind.CAPTION: BlockRole.BOILERPLATE,
    MarkupKind.FURNITURE: BlockRole.BOILERPLATE,
    MarkupKind.ROW: BlockRole.LIST_ITEM,
}


def _told(scene: Scene) -> Finding | None:
    """What the markup alone decides."""
    kind = scene.paragraph.kind
    role = _OF_KIND.get(kind) if kind else None
    return Finding(role, f"{kind}_markup", 0.98) if role else None


def _tail(scene: Scene) -> Finding | None:
    if scene.section is BlockRole.BOILERPLATE:
        return Finding(BlockRole.BOILERPLATE, "after_tail", 0.85)
    return Finding(BlockRole.BOILERPLATE, "tail", 0.95) if TAIL.fullmatch(furniture.key(scene.paragraph)) else None


def _furniture(scene: Scene) -> Finding | None:
    if furniture.is_furniture(scene.page, scene.paragraph):
        return Finding(BlockRole.BOILERPLATE, "furniture_line", 0.95)
    if notices.is_notice(scene.text):
        return Finding(BlockRole.BOILERPLATE, "notice", 0.85)
    return Finding(BlockRole.BOILERPLATE, "caption", 0.85) if furniture.is_caption(scene.paragraph) else None


def _sections(scene: Scene) -> Finding | None:
    if furniture.is_notes_heading(scene.paragraph):
        return Finding(BlockRole.HEADING, "notes_heading", 0.95)
    if furniture.is_contact_heading(scene.paragraph):
        return Finding(BlockRole.CONTACT, "contact_heading", 0.9)
    return None


def _metadata(scene: Scene) -> Finding | None:
    titled = scene.title is not None and scene.i > scene.title.at[0] and not scene.told
    known = furniture.is_metadata(scene.paragraph) or furniture.is_label(scene.paragraph)
    known = known or _is_field_value(scene) or _is_over_title(scene) or _is_place(scene)
    known = known or (titled and publication.is_place_and_sender(scene.text))
    return Finding(BlockRole.METADATA, "metadata_line", 0.9) if known else None


def _is_field_value(scene: Scene) -> bool:
    """Whether a short line stands under the label of a field, or under other values of one."""
    if len(scene.text) > _HEADING_LIMIT or is_stopped(scene.text):
        return False
    above = itertools.takewhile(lambda p: p.rule == "metadata_line", reversed(scene.before[-_VALUES:]))
    values = itertools.takewhile(lambda p: not furniture.is_metadata(p.paragraph), above)
    return any(furniture.is_field_label(passage.paragraph) for passage in values)


def _is_over_title(scene: Scene) -> bool:
    """Whether a line above the title names the department that sends what follows, or the place it comes from."""
    above = scene.title is not None and scene.i < scene.title.at[0]
    return above and mastheads.is_department(scene.text)


def _is_place(scene: Scene) -> bool:
    """Whether a line between the title and the prose gives nothing but the place that the words come from."""
    under = scene.title is not None and scene.i > scene.title.at[0] and not scene.told
    return under and publication.is_place(scene.text)


def _contact(scene: Scene) -> Finding | None:
    if furniture.is_contact(scene.paragraph):
        return Finding(BlockRole.CONTACT, "contact_line", 0.9)
    limit = _CONTACT_LIMIT if scene.told else _HEAD_CONTACT_LIMIT
    if scene.section is BlockRole.CONTACT and (
        len(scene.text) < limit or (scene.told and furniture.REACH.search(scene.text))
    ):
        return Finding(BlockRole.CONTACT, "contact_section", 0.75)
    return None


def _quote_markup(scene: Scene) -> Finding | None:
    quoted = scene.paragraph.kind is MarkupKind.QUOTE
    return Finding(BlockRole.SPEECH, "quote_markup", 0.95) if quoted else None


def _numbered_prose(scene: Scene) -> Finding | None:
    prose = scene.section is not BlockRole.NOTES and numbering.is_prose(scene)
    return Finding(BlockRole.NARRATION, "narration", 0.8) if prose else None


def _list_item(scene: Scene) -> Finding | None:
    text, previous = scene.text, scene.before[-1] if scene.before else None
    numbered_note = scene.section is BlockRole.NOTES and numbering.is_numbered(scene)
    if scene.paragraph.kind is MarkupKind.LIST_ITEM and not numbered_note:
        return Finding(BlockRole.LIST_ITEM, "list_mark", 0.9)
    if previous is None or len(text) > _ITEM_LIMIT or scene.opens_with_mark:
        return None
    opened = previous.text.rstrip().endswith(":") and previous.role is not BlockRole.BOILERPLATE
    chained = previous.role is BlockRole.LIST_ITEM or opened
    if chained and LOWER_START.match(text):
        return Finding(BlockRole.LIST_ITEM, "list_lower_case", 0.9)
    if chained and text.rstrip().endswith((";", "; and", "; or")):
        return Finding(BlockRole.LIST_ITEM, "list_semicolon", 0.85)
    unstopped = not is_stopped(text) and len(text) < 200 and not text.rstrip().endswith(":")
    after = scene.following
    last_of_list = previous.rule == "list_unstopped" or (after is not None and not is_stopped(after.text))
    if chained and unstopped and last_of_list and scene.section is None:
        return Finding(BlockRole.LIST_ITEM, "list_unstopped", 0.7)
    return None


def _parallel_item(scene: Scene) -> Finding | None:
    """A sentence that opens as the one beside it does, below a colon: "Dredging the harbour."."""
    previous, after = scene.before[-1] if scene.before else None, scene.following
    if previous is None or not is_stopped(scene.text) or not GERUND.match(scene.text):
        return None
    goes_on = previous.rule == "list_parallel"
    opened = previous.text.rstrip().endswith(":") and previous.role is BlockRole.NARRATION
    alike = after is not None and GERUND.match(after.text) is not None
    return Finding(BlockRole.LIST_ITEM, "list_parallel", 0.85) if goes_on or (opened and alike) else None


def _numbered_notes(scene: Scene) -> Finding | None:
    """The first of numbered notes that no heading announces, after the story: "1. The report was published in May."."""
    begins = FIRST_NUMBER.match(scene.page.text, scene.paragraph.span.start)
    late = scene.told and scene.i * 2 >= len(scene.page.paragraphs)
    if scene.section is not None or not begins or not late or not is_stopped(scene.text):
        return None
    opened = scene.before[-1].text.rstrip().endswith(":") or voice.is_personal(scene.text)
    return None if opened else Finding(BlockRole.NOTES, "notes_section", 0.9)


def _markup_heading(scene: Scene) -> Finding | None:
    marked = scene.paragraph.kind is MarkupKind.HEADING
    return Finding(BlockRole.HEADING, "heading_markup", 0.97) if marked else None


def _heading(scene: Scene) -> Finding | None:
    text, after = scene.text, scene.following
    if furniture.is_quote_heading(scene.paragraph) and after is not None:
        return Finding(BlockRole.HEADING, "heading_line", 0.9)
    if len(text) > _HEADING_LIMIT or after is None or scene.opens_with_mark or LOWER_START.match(text):
        return None
    bare = not text.rstrip().endswith((".", ",", ":", ";", "!", "…", "”")) and any(c.isalpha() for c in text)
    longer = len(after.text) > len(text) or after.kind is MarkupKind.LIST_ITEM
    return Finding(BlockRole.HEADING, "heading_line", 0.75) if bare and longer and scene.section is None else None


def _notes(scene: Scene) -> Finding | None:
    inside = scene.section is BlockRole.NOTES
    return Finding(BlockRole.NOTES, "notes_section", 0.9) if inside else None


def _summary(scene: Scene) -> Finding | None:
    """The first paragraph under the title: GOV.UK's standfirst, or elsewhere a line without a stop."""
    if (
        scene.title is None
        or scene.told
        or scene.i > _HEAD
        or len(scene.text) > _SUMMARY_LIMIT
        or scene.following is None
        or scene.opens_with_mark
    ):
        return None
    head = (BlockRole.HEADLINE, BlockRole.METADATA, BlockRole.BOILERPLATE)
    if scene.i <= scene.title.at[0] or any(p.role not in head for p in scene.before) or _is_prose(scene):
        return None
    if not is_stopped(scene.text):
        return Finding(BlockRole.SUMMARY, "summary_line", 0.8) if len(scene.text.split()) > 3 else None
    if scene.page.style.standfirst and scene.last is BlockRole.METADATA:
        return Finding(BlockRole.SUMMARY, "summary_standfirst", 0.8)
    return _unplaced_summary(scene, scene.following)


def _unplaced_summary(scene: Scene, following: Paragraph) -> Finding | None:
    """A standfirst with no line of date or sender above it: one sentence, to which the next does not refer."""
    if scene.opens_next or REFERS_BACK.match(following.text):
        return None
    if scene.text.count(". ") or len(scene.page.paragraphs) < 5 or len(scene.text) > _standfirst_limit(scene):
        return None
    return Finding(BlockRole.SUMMARY, "summary_standfirst", 0.8 if scene.page.style.standfirst else 0.6)


def _is_prose(scene: Scene) -> bool:
    """Whether a paragraph says "I", on a page whose style has no standfirsts, or opens with a dateline."""
    spoken = not scene.page.style.standfirst and first_person.speaks(scene.page, scene.i)
    return spoken or publication.opens_with_dateline(scene.page, scene.paragraph.body)


def _standfirst_limit(scene: Scene) -> int:
    """How long a standfirst may be: a longer one is followed by something longer still and does not say "today"."""
    if not scene.page.style.standfirst:
        return _STANDFIRST_ANYWHERE
    after = len(scene.following.text) if scene.following else 0
    return _STANDFIRST_LONG if after > len(scene.text) and "today" not in scene.text else _STANDFIRST


def _link_line(scene: Scene) -> Finding | None:
    linked = furniture.LINK_LINE.fullmatch(scene.text)
    return Finding(BlockRole.BOILERPLATE, "link_line", 0.6) if linked else None


RULES: tuple[Callable[[Scene], Finding | None], ...] = (
    _headline,
    _told,
    _tail,
    _furniture,
    _sections,
    _metadata,
    _contact,
    _quote_markup,
    signatures.attribution,
    signatures.office_below,
    _markup_heading,
    _summary,
    _numbered_notes,
    _numbered_prose,
    _list_item,
    _parallel_item,
    _notes,
    _heading,
    _link_line,
)
