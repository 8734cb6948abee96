"""Cases: a story read again, once for all that is asked about it."""

from __future__ import annotations

from functools import cached_property, lru_cache

from attrs import frozen

from govnews.model import Story
from govnews.parsing import Draft, Reread, redraft, reread


@frozen(slots=False)
class Case:
    """A parsed story as the stages read it, and what they made of it."""

    again: Reread

    @cached_property
    def draft(self) -> Draft | None:
        """What the stages made of it; None where hidden or decomposed characters make its text another one."""
        return redraft(self.again) if self.again.is_same else None


@lru_cache(maxsize=2)
def case(story: Story) -> Case:
    """The case of a story, kept while things are asked about it."""
    return Case(reread(story))
