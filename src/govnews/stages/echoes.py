"""Echoes: words in marks in a title or a summary that the story further down gives to a speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import evolve

from govnews.drafts import Page, Passage, Saying
from govnews.model import BlockRole, QuotationForm
from govnews.stages import forms

_HEADS = frozenset((BlockRole.HEADLINE, BlockRole.SUMMARY))
_UTTERED = frozenset((QuotationForm.DIRECT, QuotationForm.MIXED, QuotationForm.BLOCK))
# A title quotes a few times; to look for each of a thousand terms in all speech would take the square of the length.
_FEWEST, _SHARE, _MOST = 3, 0.8, 20


def settle(page: Page, passages: Sequence[Passage], sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """The sayings, what title and summary quote without a source given that of the same words in the story.

    So many words that nobody else would choose them; two or three may be the name of a thing of which several speak,
    and so may words that are capitalised there too.
    """
    heads = [passage.span for passage in islice((p for p in passages if p.role in _HEADS), _MOST)]
    terms = (i for i, said in enumerate(sayings) if said.form is None and any(h.contains(said.span) for h in heads))
    made = list(sayings)
    for i in islice(terms, _MOST):
        made[i] = _credited(sayings[i], list(_heard(page, sayings[i], sayings)))
    return tuple(made)


def _heard(page: Page, term: Saying, sayings: Sequence[Saying]) -> Iterator[Saying]:
    """The sayings with a source in which the words of a term stand."""
    written = term.span.of(page.text)
    words, named = _plain(written), forms.is_wholly_title(written)
    if len(words.split()) < _FEWEST:
        return
    for saying in sayings:
        said = saying.span.of(page.text)
        if saying.form in _UTTERED and saying.source and words in _plain(said) and not (named and written in said):
            yield saying


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _credited(term: Saying, heard: Sequence[Saying]) -> Saying:
    """The term as a quotation of whoever says its words, if that is one."""
    if not heard or any(other.turn != heard[0].turn or other.source != heard[0].source for other in heard[1:]):
        return term
    source, cue, sure = heard[0].source, heard[0].cue, heard[0].confidence
    return evolve(
        term, form=QuotationForm.MIXED, rule="mixed_echo", source=source, cue=cue, confidence=round(_SHARE * sure, 3)
    )
