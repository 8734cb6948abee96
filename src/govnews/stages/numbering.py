"""Numbering: whether a paragraph has its number as an item of a list, or since all prose of its page is numbered."""

from __future__ import annotations

from govnews.model import BlockRole
from govnews.patterns import Pattern
from govnews.stages.scenes import Scene, is_stopped

NUMBER = Pattern(
    "number_of_paragraph",
    r"(?P<number> \d{1,2} ) \. \s",
    yes="2. The quay opens",
    no="(2) to open the quay",
    by="match",
)
_NUMBERED, _SECOND, _NEAR = 80, 2, 4


def is_numbered(scene: Scene) -> bool:
    """Whether a paragraph begins with a figure, as an item of a list with numbers does."""
    return scene.page.text[scene.paragraph.span.start].isdigit()


def is_prose(scene: Scene) -> bool:
    """Whether a paragraph has a number since all of the prose do: from "1." on its first one, or "2." on the second."""
    found = NUMBER.match(scene.page.text, scene.paragraph.span.start)
    number = int(found["number"]) if found and len(scene.text) > _NUMBERED else 0
    if number < _SECOND:
        return number == 1 and not scene.told
    near = [passage for passage in scene.before[-_NEAR:] if passage.role is BlockRole.NARRATION]
    above = [NUMBER.match(scene.page.text, passage.paragraph.span.start) for passage in near]
    # One or two may be lost, or stand in another's paragraph.
    if any(each and 0 < number - int(each["number"]) < _NEAR for each in above):
        return True
    listed = any(passage.role is BlockRole.LIST_ITEM for passage in scene.before[-_NEAR:])
    return number == _SECOND and bool(near) and not listed and is_stopped(near[-1].text)
