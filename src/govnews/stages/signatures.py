"""Signatures: lines with a name under somebody's words, which say whose they are."""

from __future__ import annotations

from govnews.drafts import Finding, Reference
from govnews.model import BlockRole, MentionKind, SpeakerKind
from govnews.stages import cues, letters, name_lines, names, statements
from govnews.stages.scenes import SIGNATURE_DASH, Scene, is_stopped

# Offices held for others make signatures long: "… on behalf of the Honourable John Roe, Minister of …".
_SIGNATURE_LIMIT = 320


def attribution(scene: Scene) -> Finding | None:
    """A line with a name under a paragraph in quotation marks: "- The Honourable Jane Doe, Minister of Health"."""
    if len(scene.text) > _SIGNATURE_LIMIT or not scene.before or scene.opens_with_mark:
        return None
    if (
        scene.text.endswith((":", "–", "—", "-"))
        or letters.is_salutation(scene.text)
        or statements.GREETS.match(scene.text)
    ):
        return None
    dash = SIGNATURE_DASH.match(scene.text)
    dashed = dash is not None or _is_dashed_under_marks(scene)
    quoted = bool(scene.page.marks[scene.i - 1].regions) and scene.page.paragraphs[scene.i - 1].text[:1] in "“\"‘'«"
    if not (dashed or quoted) or is_stopped(scene.text):
        return None
    if not dashed and next(cues.find(scene.page.text, scene.paragraph.body.start, scene.paragraph.body.end), None):
        return None
    source = names.read(scene.text[dash.end() if dash else 0 :], 0)
    named = source is not None and source.name is not None and (source.role is not None or source.honorific is not None)
    named = named or (source is not None and _is_name_over_office(scene, source))
    return Finding(BlockRole.ATTRIBUTION, "signature_dash" if dashed else "signature_line", 0.85) if named else None


def _is_name_over_office(scene: Scene, source: Reference) -> bool:
    """Whether nothing but a full name stands under words in marks, and an office on the line below it."""
    full = source.speaker_kind is SpeakerKind.PERSON and source.kind is MentionKind.NAME
    after = scene.following
    under = scene.page.ends_in_marks(scene.i - 1) and not (scene.opens_next or after is None)
    return full and under and after is not None and name_lines.is_office(after.text)


def office_below(scene: Scene) -> Finding | None:
    """The office under a signature that is a name alone."""
    above = scene.before[-1] if scene.before else None
    if above is None or above.role is not BlockRole.ATTRIBUTION or not name_lines.is_office(scene.text):
        return None
    return None if name_lines.is_office(above.text) else Finding(BlockRole.ATTRIBUTION, "signature_line", 0.85)


def _is_dashed_under_marks(scene: Scene) -> bool:
    """Whether a dash that could open an item of a list stands right under words in marks that have closed."""
    start = scene.paragraph.span.start
    if scene.paragraph.body.start == start or scene.page.text[start] not in "–—―-":
        return False
    return scene.page.ends_in_marks(scene.i - 1) and scene.before[-1].role is not BlockRole.LIST_ITEM
