"""Blocks: why each has its role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews.drafts import Page
from govnews.errors import BlockError
from govnews.explaining.cases import case
from govnews.model import Block, Evidence, Story
from govnews.stages import evidence, readings, titles
from govnews.stages.evidence import Decision, Scene


def explain(story: Story, block: Block) -> tuple[Evidence, ...]:
    """Why a block of a parsed story has its role: the signs that were weighed, the heaviest first.

    The roles of all blocks are decided together, so that beside these signs the roles of the neighbours count. A story
    read from JSON is explained as well: nothing but its text is looked at. Raises BlockError where the block is not one
    of the story's.

    >>> from govnews.parsing import parse
    >>> story = parse("# Doe opens bridge\\n\\nMayor Jane Doe said:\\n\\nI am delighted today.")
    >>> heaviest = explain(story, story.blocks[2])[0]
    >>> heaviest.role.value, heaviest.weight > 0
    ('speech', True)
    """
    if block not in story.blocks:
        raise BlockError(block)
    again = case(story).again
    page, numbers = again.page, [i for i, span in enumerate(again.spans) if span == block.span]
    title = titles.find(page)
    return evidence.find(page, readings.find(page, title), title)[numbers[0]] if numbers else ()


def decisions(story: Story, blocks: Sequence[Block]) -> Iterator[Decision | None]:
    """How the role of each of some blocks was decided; None of one that markup showed to be no part of the story.

    >>> from govnews.parsing import parse
    >>> story = parse("# Doe opens bridge\\n\\nMayor Jane Doe said:\\n\\nI am delighted today.")
    >>> [(str(found.role), str(found.rival)) for found in decisions(story, story.blocks[2:])]
    [('speech', 'boilerplate')]
    """
    again = case(story).again
    scene = _scene(again.page)
    numbers = {span: i for i, span in enumerate(again.spans)}
    for block in blocks:
        i = numbers.get(block.span)
        yield None if i is None or scene is None else evidence.decision(scene, i)


def _scene(page: Page) -> Scene | None:
    title = titles.find(page)
    return evidence.scene(page, readings.find(page, title), title)
