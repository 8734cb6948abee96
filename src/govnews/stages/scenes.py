"""Scenes: what a rule that reads a paragraph may look at."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from govnews.drafts import Page, Paragraph, Passage, Title
from govnews.model import BlockRole
from govnews.patterns import Pattern

SENTENCE_STOP = Pattern("sentence_stop", r"[.!?…] [”’\"')\]]* \s* $ | [”\"] \s* $", yes="It is.", no="Background")
_ENDING = 40
SIGNATURE_DASH = Pattern("signature_dash", r"[-–—−―] \s* (?=[\p{Lu}“\"])", yes="- Jane Doe", no="-30-", by="match")


def is_stopped(text: str) -> bool:
    """Whether a paragraph ends as a sentence does.

    >>> is_stopped("It is."), is_stopped("He said: “We act”"), is_stopped("Background")
    (True, True, False)
    """
    # What ends it stands at its end nearly always: only there it is looked for first.
    ending = text[-_ENDING:]
    if any(map(str.isalnum, ending)):
        return SENTENCE_STOP.search(ending) is not None
    return SENTENCE_STOP.search(text) is not None


@frozen
class Scene:
    """What a rule may look at: a paragraph of the page, what was decided before it, and whether the story has begun."""

    page: Page
    i: int
    paragraph: Paragraph
    text: str
    title: Title | None
    before: Sequence[Passage]
    section: BlockRole | None
    told: bool

    @property
    def last(self) -> BlockRole | None:
        """How the paragraph above reads."""
        return self.before[-1].role if self.before else None

    @property
    def following(self) -> Paragraph | None:
        """The paragraph below."""
        return self.page.paragraphs[self.i + 1] if self.i + 1 < len(self.page.paragraphs) else None

    @property
    def opens_with_mark(self) -> bool:
        """Whether the paragraph opens with words in marks."""
        return self.opens(self.i)

    @property
    def opens_next(self) -> bool:
        """Whether the paragraph below opens with words in marks."""
        return self.i + 1 < len(self.page.paragraphs) and self.opens(self.i + 1)

    def opens(self, i: int) -> bool:
        """Whether a paragraph, by its number, opens with words in marks."""
        regions = self.page.marks[i].regions
        return bool(regions) and regions[0].outer.start <= self.page.paragraphs[i].body.start
