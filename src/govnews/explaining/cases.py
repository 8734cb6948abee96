"""Cases: a story read again, once for all that is asked about it."""

from __future__ import annotations

from functools import cached_property, lru_cache

from attrs import evolve, frozen

from govnews.model import Quotation, Story
from govnews.parsing import Draft, Reread, redraft, reread
from govnews.stages import quotations
from govnews.stages.choices import Scene


@frozen(slots=False)
class Case:
    """A parsed story as the stages read it, and what they made of it."""

    again: Reread

    @cached_property
    def draft(self) -> Draft:
        """What the stages made of it."""
        return redraft(self.again)

    @cached_property
    def outside(self) -> Scene:
        """Where the story tells whose words are whose."""
        draft = self.draft
        return Scene(draft.page, quotations.told(draft.page, draft.passages))

    @cached_property
    def inside(self) -> Scene:
        """Where whoever speaks tells it."""
        draft = self.draft
        return Scene(draft.page, quotations.cited_in(draft.page, draft.turns))

    def on_page(self, said: Quotation) -> Quotation:
        """A quotation with its spans those on the page, which are others where characters are hidden."""
        read = self.again.read
        credit = said.attribution
        if credit is not None:
            cue, mention = (None if span is None else read(span) for span in (credit.cue, credit.mention))
            credit = evolve(credit, cue=cue, mention=mention)
        return evolve(said, span=read(said.span), parts=tuple(map(read, said.parts)), attribution=credit)


@lru_cache(maxsize=2)
def case(story: Story) -> Case:
    """The case of a story, kept while things are asked about it."""
    return Case(reread(story))
