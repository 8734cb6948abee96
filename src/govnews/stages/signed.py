"""Signed: whether a line says whose the words above it are, with marks around them or without."""

from __future__ import annotations

from govnews import lexicon
from govnews.model import BlockRole, Span
from govnews.patterns import Pattern
from govnews.stages import credited, cues, mastheads, name_lines, signs, voice

SIGNED = Pattern("signed", r"\s* [-–—−―]+ \s* (?=\p{Lu})", yes=" – Jane Doe", no=" – and so", by="match")
_SIGNATURES = frozenset(("signature_dash", "signature_line"))
BARE = frozenset(("narration", "heading_line", "list_unstopped", "summary_line"))
"""How a line reads that is nothing but a name, or a name and an office."""
_SHORT, _NAMES, _NEAR = 60, 5, 3


def signs_marked(seen: signs.View, i: int) -> bool:
    """Whether a dash, a name and an office stand under words in marks that have closed."""
    rule, above = seen.readings[i].rule, seen.readings[i - 1].rule if i else ""
    if rule not in _SIGNATURES or not i:
        return False
    dashed = rule == "signature_dash" and seen.page.ends_in_marks(i - 1)
    return dashed or (above in _SIGNATURES and name_lines.is_office(seen.readings[i].text))


def is_signed_for(seen: signs.View, i: int) -> bool:
    """Whether prose without a word of saying stands over words in marks that somebody signs."""
    reading = seen.readings[i]
    if reading.rule != "narration" or i + 1 == len(seen.readings) or not _is_in_marks(seen, i + 1):
        return False
    if reading.text.rstrip()[-1:] != "." or lexicon.search(voice.SAID, reading.text):
        return False
    end = next((j for j in range(i + 1, len(seen.readings)) if not _is_in_marks(seen, j)), len(seen.readings))
    return end < len(seen.readings) and signs_marked(seen, end)


def signs_unmarked(seen: signs.View, i: int) -> bool:
    """Whether nothing but a name and an office stands under prose that says "we", and above prose of the story."""
    readings, marks = seen.readings, seen.page.marks
    if not 0 < i < len(readings) - 1 or seen.personal or seen.stated or seen.introduces:
        return False
    above, here, below = readings[i - 1 : i + 2]
    bare = (
        here.rule in BARE and above.rule == below.rule == "narration" and not (marks[i - 1].regions or marks[i].regions)
    )
    if not bare or above.text.endswith(":") or marks[i + 1].regions or not voice.is_personal(above.text):
        return False
    return not voice.is_personal(below.text) and name_lines.named(here.text, Span(0, len(here.text))) is not None


def signs_own(seen: signs.View, i: int) -> bool:
    """Whether nothing but a full name stands under prose in which somebody says "I", and no prose below it."""
    text, readings = seen.readings[i].text, seen.readings
    if not seen.personal or not i or seen.letters[i] is not None or not 1 < len(text.split()) <= _NAMES:
        return False
    below = readings[i + 1 : i + 1 + _NEAR]
    ends = readings[i - 1].rule == "narration" and not any(reading.rule == "narration" for reading in below)
    return ends and readings[i].rule in BARE and not seen.page.marks[i - 1].regions and mastheads.is_name(text)


def is_signed_below(seen: signs.View, i: int) -> bool:
    """Whether the line below a paragraph signs it, though it stands in no marks."""
    return i + 1 < len(seen.readings) and signs_unmarked(seen, i + 1)


def is_signed_within(seen: signs.View, i: int) -> bool:
    """Whether a dash, a name and an office stand behind words in marks in one paragraph."""
    page, outer, body = seen.page, seen.page.marks[i].outer(), seen.page.paragraphs[i].body
    if not outer or outer[0].outer.start != body.start or not outer[0].closed:
        return False
    after = Span(outer[0].outer.end, body.end)
    dash = SIGNED.match(page.text, after.start, after.end)
    return dash is not None and name_lines.named(page.text, Span(dash.end(), body.end)) is not None


def signs_nothing(seen: signs.View, i: int) -> bool:
    """Whether a line without a dash stands under another short one that is nobody's words and no name, or is a tag."""
    above, text = seen.readings[i - 1].text if i else "", seen.readings[i].text
    if seen.readings[i].rule in _SIGNATURES or text[:1] in "-–—" or seen.readings[i].role is BlockRole.ATTRIBUTION:
        return False
    tag = text[:1].islower() and len(text) < _SHORT and next(cues.find(text, 0, len(text)), None) is None
    headed = len(above) < _SHORT and above[-1:].isalnum() and not seen.page.marks[i - 1].regions
    return tag or (headed and not (seen.inside[i] or mastheads.is_name(above) or name_lines.is_office(above)))


def _is_in_marks(seen: signs.View, i: int) -> bool:
    return seen.inside[i] or credited.wholly_quoted(seen.page, i)
