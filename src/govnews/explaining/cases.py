"""Cases: a story read again, once for all that is asked about it."""

from __future__ import annotations

from functools import cached_property, lru_cache

from attrs import frozen

from govnews.model import Story
from govnews.parsing import Draft, Reread, redraft, reread
from govnews.stages import quotations
from govnews.stages.choices import Scene


@frozen(slots=False)
class Case:
    """A parsed story as the stages read it, and what they made of it."""

    again: Reread

    @cached_property
    def draft(self) -> Draft | None:
        """What the stages made of it; None where hidden or decomposed characters make its text another one."""
        return self._drafted if self.again.is_same else None

    @cached_property
    def outside(self) -> Scene:
        """Where the story tells whose words are whose."""
        draft = self._drafted
        return Scene(draft.page, quotations.told(draft.page, draft.passages))

    @cached_property
    def inside(self) -> Scene:
        """Where whoever speaks tells it."""
        draft = self._drafted
        return Scene(draft.page, quotations.cited_in(draft.page, draft.turns))

    @cached_property
    def _drafted(self) -> Draft:
        return redraft(self.again)


@lru_cache(maxsize=2)
def case(story: Story) -> Case:
    """The case of a story, kept while things are asked about it."""
    return Case(reread(story))
