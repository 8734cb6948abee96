"""How a speaker and a line are put for people."""

from __future__ import annotations

import re

from govnews.characters import printable
from govnews.model import Block, BlockRole, Speaker, Story
from govnews.patterns import Pattern

__all__ = ["bare", "introduced", "is_title", "office"]

BULLET = Pattern(
    "item_bullet", r"(?: \d{1,9} [.)] | [-*+•‣◦–] ) [ \t]+ (?= \S )", yes="- the quay", no="-5 degrees", by="match"
)
HEADING_MARK = Pattern("title_marks", r"\#{1,6} [ \t]+ (?= \S )", yes="## Notes", no="#tides", by="match")
_NO_WORD = re.compile(r"[\W_]+")
_MARKS = {BlockRole.HEADLINE: HEADING_MARK, BlockRole.HEADING: HEADING_MARK, BlockRole.LIST_ITEM: BULLET}


def introduced(speaker: Speaker | None) -> str:
    """The speaker's name with the office, as a list or a script introduces somebody.

    >>> introduced(Speaker("person", "Ada Vale", role="Minister for Tides")), introduced(None)
    ('Ada Vale, Minister for Tides', 'Nobody named')
    """
    if speaker is None:
        return "Nobody named"
    return printable(", ".join(part for part in (str(speaker), office(speaker)) if part))


def office(speaker: Speaker) -> str | None:
    """The speaker's office and of what; None where the name says it, as of somebody who is only known by it.

    >>> office(Speaker("role", "the Mayor", role="Mayor")), office(Speaker("person", "Ada Vale", role="Mayor"))
    (None, 'Mayor')
    >>> office(Speaker("person", "Ada Vale", role="Chair", organisation="Harbour Board"))
    'Chair, Harbour Board'
    """
    told, parts = f" {speaker.name} ".casefold(), []
    for part in filter(None, (speaker.role, speaker.organisation)):
        if f" {part} ".casefold() not in told:
            parts.append(part)
            told += f"{part} ".casefold()
    return ", ".join(parts) or None


def bare(block: Block) -> str:
    """The text of a block without what marks it as a heading or an item of a list where the source has marks.

    >>> from govnews.model import Span
    >>> bare(Block("list_item", "- the quay", Span(0, 10))), bare(Block("narration", "- 5 degrees", Span(0, 11)))
    ('the quay', '- 5 degrees')
    """
    found = _MARKS[block.role].match(block.text) if block.role in _MARKS else None
    return block.text[found.end() :] if found else block.text


def is_title(block: Block, story: Story) -> bool:
    """Whether a block says no more than the headline and its kicker, so that both together would be twice the same.

    >>> from govnews import parse
    >>> story = parse("# Quay opens\\n\\nIt is open.")
    >>> [is_title(block, story) for block in story.blocks]
    [True, False]
    """
    if block.role is not BlockRole.HEADLINE or story.headline is None:
        return False
    told = " ".join((story.headline.kicker or "", story.headline.text))
    return block.span.overlaps(story.headline.span) or _words(block.text) in _words(told)


def _words(text: str) -> str:
    return f" {_NO_WORD.sub(' ', text.casefold()).strip()} "
