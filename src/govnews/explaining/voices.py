"""Voices: why words are somebody's: which cue and source they chose, what introduced them, and whom a mention means."""

from __future__ import annotations

from attrs import evolve, frozen

from govnews.explaining.cases import case
from govnews.model import Block, BlockRole, Mention, Quotation, QuotationForm, Span, Story
from govnews.parsing import Draft
from govnews.stages import choices as stage
from govnews.stages import labels, meanings, quotations
from govnews.stages.choices import Choice
from govnews.stages.meanings import Meaning


@frozen
class Introduction:
    """What names the speaker of a speech: a "lead-in", a "signature" or the "label" of a turn, and where that stands.

    `otherwise` is who would be taken to speak without it, None where nobody would be, and of labels: they are taken at
    their word. What makes a label one is grammar, and `grammar` is its name: "label_colon", "label_letter" or
    "label_letter_stop", which `rule_in_words` puts into words.
    """

    by: str
    span: Span
    otherwise: str | None
    grammar: str | None = None


def choices(story: Story, said: Quotation) -> tuple[Choice, ...]:
    """Which cue words chose, which source the cue chose, and whose words in marks are of all phrases around them.

    None of a speech that a lead-in or a signature gives to somebody, of which `introduction` tells, and of words within
    a speech that are the speaker's.

    >>> from govnews.parsing import parse
    >>> story = parse("# Quay opens\\n\\nJane Doe said it is open, but the Minister denied that it is safe.")
    >>> cue, source = choices(story, story.quotations[1])
    >>> [option.span.of(story.source.text) for option in (cue.options[0], source.options[0])]
    ['denied', 'the Minister']
    """
    known = case(story)
    introduced = said.form is QuotationForm.BLOCK and said.rule != "speech_linked"
    if introduced or said.rule in _OF_NO_CHOICE:
        return ()
    read = known.on_page(said)
    mention = read.attribution.mention if read.attribution is not None else None
    scene = known.inside if said.form is QuotationForm.NESTED else known.outside
    return tuple(choice.moved(known.again.there) for choice in stage.find(scene, read.parts[0], mention))


_OF_NO_CHOICE = frozenset(("nested_in_speech", "mixed_echo", "direct_continued"))


def introduction(story: Story, said: Quotation) -> Introduction | None:
    """What names the speaker of a speech, and who would speak without it; None where nothing beside it does.

    >>> from govnews.parsing import parse
    >>> story = parse("# Quay opens\\n\\nMayor Jane Doe said:\\n\\nI am delighted with our quay today.")
    >>> found = introduction(story, story.quotations[0])
    >>> found.by, found.span.of(story.source.text), found.otherwise
    ('lead-in', 'Mayor Jane Doe', None)
    """
    known = case(story)
    draft, said = known.draft, known.on_page(said)
    number = _turn(draft, said)
    if number is None:
        return None
    turn = draft.turns[number]
    source = turn.signature or (turn.lead_in.source if turn.lead_in else None)
    if source is None or said.attribution is None or said.attribution.mention != source.span:
        return None
    span = known.again.there(source.span)
    if turn.rule == "speech_transcript":
        return Introduction("label", span, None, labels.kind(draft.page.text, source.span))
    return Introduction("signature" if turn.signature else "lead-in", span, _otherwise(draft, number))


def _turn(draft: Draft, said: Quotation) -> int | None:
    found = (saying.turn for saying in draft.sayings if saying.form is said.form and saying.span == said.span)
    return next(found, None)


def _otherwise(draft: Draft, number: int) -> str | None:
    """Who would be taken to speak in a turn that nothing introduces."""
    turns, passages = list(draft.turns), list(draft.passages)
    turn, led = turns[number], turns[number].lead_in_at
    named = [r.span for r in (turn.signature, turn.lead_in.source if turn.lead_in else None) if r is not None]
    author = turn.author if turn.author is not None and turn.author.span not in named else None
    turns[number] = evolve(turn, lead_in=None, lead_in_at=None, signature=None, author=author)
    if led is not None:
        passages[led] = evolve(passages[led], role=BlockRole.BOILERPLATE)
    again = quotations.find(draft.page, passages, turns)
    source = next((saying.source for saying in again if saying.turn == number), None)
    speaker = draft.cast.speaker(source)
    return str(speaker) if speaker is not None else source.span.of(draft.page.text) if source is not None else None


def meaning(story: Story, mention: Mention) -> Meaning | None:
    """Whom a mention could have meant, test by test; None where the mention is nothing that the text alone tells.

    >>> from govnews.parsing import parse
    >>> story = parse("“It is open,” said Mr Jim Doe. “It is safe,” said Ms Ann Doe. “Yes,” Mr Doe said.")
    >>> found = meaning(story, story.speakers[0].mentions[1])
    >>> [(left.test, left.names) for left in found.tests], found.change
    ([('called', ('Jim Doe', 'Ann Doe')), ('title', ('Jim Doe',))], Change(test='title', name='Ann Doe'))
    """
    known = case(story)
    return meanings.find(known.draft.roll, known.again.read(mention.span))


def weakest(story: Story, said: Quotation) -> Block | None:
    """The paragraph of a speech that is the least surely speech, and no surer than which the speech is."""
    if said.form is not QuotationForm.BLOCK:
        return None
    own = [block for block in story.blocks if block.span.overlaps(said.span) and block.role == "speech"]
    return min(own, key=lambda block: block.confidence, default=None)
