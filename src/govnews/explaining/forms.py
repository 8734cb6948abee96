"""Forms: why words in marks are a whole utterance, a fragment of one or a term, and what would make them another."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import evolve, frozen

from govnews.explaining.cases import case
from govnews.model import Quotation, QuotationForm, Span, Story, Term
from govnews.parsing import Draft
from govnews.stages import forms, quotations
from govnews.stages.forms import Ask, Question, Stretch

_Decide = Callable[[Ask], "QuotationForm | None"]


@frozen
class Answer:
    """A question that was asked of words in marks, how it was answered, and the form if it were answered otherwise.

    `otherwise` is None where they would be a term; `changes` tells whether that is another form.
    """

    question: str
    holds: bool
    otherwise: QuotationForm | None
    changes: bool


def form(story: Story, said: Quotation | Term) -> tuple[Answer, ...]:
    """The questions that decided what words in marks are; none of words that stand in no marks, and of speech.

    >>> from govnews.parsing import parse
    >>> story = parse("# Quay opens\\n\\nJane Doe called it “a good day”.")
    >>> answers = form(story, next(said for said in story.quotations if said.form == "mixed"))
    >>> [(one.question, one.otherwise) for one in answers if one.changes][:1]
    [('has_cue', None)]
    """
    known = case(story)
    draft = known.draft
    said = evolve(said, span=known.again.read(said.span)) if isinstance(said, Term) else known.on_page(said)
    found = _stretch(said)
    if found is None:
        return ()
    stretch = next((one for one in _stretches(draft, said) if one.region.inner.start == found.start), None)
    if stretch is None:
        return ()
    inside = said.rule in _INSIDE
    return tuple(_answers(stretch, forms.decide_inside if inside else lambda ask: forms.decide(ask)[0]))


_INSIDE = frozenset(("nested_in_speech", "term_in_speech"))
_OF_EDGES = frozenset(("direct_labelled", "direct_signed", "mixed_signed"))


def _stretch(said: Quotation | Term) -> Span | None:
    if isinstance(said, Term):
        return said.span
    return said.parts[0] if said.form not in (QuotationForm.BLOCK, QuotationForm.INDIRECT) else None


def _stretches(draft: Draft, said: Quotation | Term) -> Iterator[Stretch]:
    """The stretches in marks among which that of a quotation or a term is."""
    if said.rule not in _INSIDE:
        read = quotations.stretches(draft.page, draft.passages)
        yield from (stretch for stretch, saying in read if saying.rule not in _OF_EDGES)
        return
    page = draft.page
    for paragraph, marks in zip(page.paragraphs, page.marks, strict=True):
        for region in marks.regions if paragraph.span.contains(said.span) else ():
            yield Stretch(page.text, paragraph.body.start, region, None, None)


def _answers(stretch: Stretch, decide: _Decide) -> Iterator[Answer]:
    """What was asked, in order, and what each other answer would have made of it."""
    asked: dict[Question, bool] = {}

    def noted(question: Question) -> bool:
        asked[question] = question(stretch)
        return asked[question]

    decided = decide(noted)
    for question, holds in asked.items():
        other = decide(_but(stretch, question))
        yield Answer(question.__name__, holds, other, other is not decided)


def _but(stretch: Stretch, other: Question) -> Ask:
    """Answers as they are, but for one."""
    return lambda question: question(stretch) is not (question is other)
