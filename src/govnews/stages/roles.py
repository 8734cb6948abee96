"""Roles: what each paragraph does in the story, decided for all of them together.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): each sign of a paragraph has a weight for
each state, and so has each step from one state to the next. The best sequence of states is found by the Viterbi
algorithm; how probable each role is, given all that was seen, by the forward-backward algorithm: the confidence.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache

from attrs import frozen

from govnews import weights
from govnews.drafts import Page, Passage, Title
from govnews.model import BlockRole
from govnews.packing import Packing
from govnews.stages import (
    bare_signatures,
    certainty,
    chains,
    end_marks,
    exclusions,
    lead_ins,
    one_voice,
    signs,
    transcripts,
)
from govnews.stages.states import NOT_SPEECH, ROLES, STATES

_PACKING = Packing(len(STATES))
_unpacked = _PACKING.unpacker()
_FIELDS = 8


@frozen(eq=False)
class Field:
    """The table of roles: the weights of each sign, of each step (from, to), and of each state to begin with."""

    signs: dict[str, list[float]]
    steps: chains.Rows
    first: list[float]


# What follows from a field is kept beside it: a property that is cached is worked out anew in the compiled build.
@lru_cache(_FIELDS)
def _packed(field: Field) -> dict[str, int]:
    """The weights of each sign for all states in hundredths, as all tables give them, in one number."""
    return {name: _PACKING.pack([round(100 * weight) for weight in row]) for name, row in field.signs.items()}


@lru_cache(_FIELDS)
def _into(field: Field) -> chains.Rows:
    """The weights of the steps into each state."""
    return [list(column) for column in zip(*field.steps, strict=True)]


@lru_cache(_FIELDS)
def _chances(field: Field) -> chains.Rows:
    """How much likelier or less likely each step makes a sequence."""
    return [list(map(math.exp, row)) for row in field.steps]


@lru_cache(_FIELDS)
def _begins(field: Field) -> list[float]:
    """How much likelier or less likely each state to begin with makes it."""
    return list(map(math.exp, field.first))


@cache
def learned() -> Field:
    """The field of weights/roles.tsv."""
    return field_of(weights.rows("roles"))


def field_of(rows: Sequence[tuple[str, ...]]) -> Field:
    """A field from the rows of its table: a sign, ">" and a state, or "first"; then a weight for each state."""
    found = {name: list(map(float, values)) for name, *values in rows}
    steps = [found.pop(f"> {state}") for state in STATES]
    first = found.pop("> ")
    return Field(found, steps, first)


def find(page: Page, readings: Sequence[Passage], title: Title | None) -> tuple[Passage, ...]:
    """The passages with the roles that fit best together, each with its probability."""
    if not readings:
        return ()
    field = learned()
    seen = signs.view(page, readings, title)
    scores: list[list[float]] = []
    asked: list[frozenset[str]] = []
    for i in range(len(readings)):
        names = signs.of(seen, i)
        scores.append(score(field, names))
        asked.append(_ASKED.intersection(names))  # all signs of a long text would take much memory
    best, sure = decide(field, _held(seen, scores), asked)
    best = likelier_spoken(_titled_once(page, title, best, sure), sure)
    states = [STATES[state] for state in best]
    widened = one_voice.widened(seen, states)
    return tuple(
        _decided(page.text, reading, state, _sure_of(state, was, probability))
        for reading, state, was, probability in zip(readings, widened, states, sure, strict=True)
    )


def _sure_of(state: str, was: str, probabilities: Sequence[float]) -> float:
    """How probable the role of a state is; a fixed value where the page as a whole decided it."""
    same = role_of(STATES.index(state)) is role_of(STATES.index(was))
    return _of_role(probabilities, STATES.index(state)) if same else _WIDENED


def _of_role(probabilities: Sequence[float], state: int) -> float:
    """How probable the role of a state is: all states that mean it together."""
    role = role_of(state)
    return math.fsum([value for value, other in zip(probabilities, ROLES, strict=True) if other is role])


def role_of(state: int) -> BlockRole:
    """The role that a state means."""
    return ROLES[state]


def _decided(text: str, reading: Passage, state: str, probability: float) -> Passage:
    role = role_of(STATES.index(state))
    rule = "own" if state == "own" else reading.rule if role is reading.role else f"{role.value}_in_context"
    labelled = reading.rule == "turn_label" and role is BlockRole.SPEECH
    rule = reading.rule if labelled else rule
    lead_in = reading.lead_in if role is BlockRole.LEAD_IN or labelled else None
    if role is BlockRole.LEAD_IN and lead_in is None:
        lead_in = lead_ins.reread(text, reading.paragraph.body)
    return Passage(reading.paragraph, role, rule, round(min(1.0, probability), 3), lead_in)


_NEVER, _LIKELY, _EVEN, _WIDENED, _SAME_START = -1e4, 0.6, 0.5, 0.7, 30
_LONG_TITLE, _UNWRAPPED, _CLEARLY = 40, 200, 0.65
_OWN, _HEADLINE, _SUMMARY = (STATES.index(state) for state in ("own", "headline", "summary"))
_MARKED_OWN = "reads as own_words_markup"
_ASKED = signs.PERSONAL | {_MARKED_OWN}
"""The signs that `decide` itself asks for."""
_SPEECH = [i for i, role in enumerate(ROLES) if role is BlockRole.SPEECH and i != _OWN]
_NOT_TITLE = [i for i in range(len(STATES)) if i != _HEADLINE]


def weighed(field: Field, seen: signs.View, names: Sequence[Sequence[str]]) -> list[list[float]]:
    """The scores of all states at each paragraph, those that cannot be held out of the question."""
    return _held(seen, [score(field, found) for found in names])


def _held(seen: signs.View, scores: Sequence[list[float]]) -> list[list[float]]:
    """The scores with the states that cannot be out of the question."""
    rows = [_only(row, exclusions.left(seen, i)) for i, row in enumerate(scores)]
    rows = list(map(_only, rows, transcripts.left(seen.readings)))
    rows = list(map(_only, rows, end_marks.left(seen.readings)))
    rows = list(map(_only, rows, bare_signatures.left(seen)))
    return list(map(_only, rows, certainty.find(seen.page, seen.readings, STATES)))


def _only(row: list[float], states: Collection[str] | None) -> list[float]:
    """The scores with all states but some out of the question; as they are where none are given."""
    if states is None:
        return row
    return [value if name in states else _NEVER for name, value in zip(STATES, row, strict=True)]


def score(field: Field, names: Iterable[str]) -> list[float]:
    """What the signs of a paragraph add up to for each state."""
    packed = _packed(field)
    total = sum(filter(None, map(packed.get, names)))
    return [hundredths / 100 for hundredths in _unpacked(total)]


def decide(field: Field, scores: chains.Rows, names: Sequence[Collection[str]]) -> tuple[list[int], chains.Rows]:
    """The best states and the probability of each.

    Precision first: a story is taken for its author's own words only where that is likely on the average, and where
    somebody says "I" in it or the title says whose statement it is; a department says "we" too.
    """
    best, sure = viterbi(field, scores), marginals(field, scores)
    own = [(row[_OWN], found) for state, row, found in zip(best, sure, names, strict=True) if state == _OWN]
    likely = math.fsum(probability for probability, _ in own) >= _LIKELY * len(own)
    known = any(_MARKED_OWN in found for found in names)
    if not own or known or (likely and any(not signs.PERSONAL.isdisjoint(found) for _, found in own)):
        return _trimmed(best, sure), sure
    told = [[_NEVER if state == _OWN else value for state, value in enumerate(row)] for row in scores]
    sure = marginals(field, told)
    return _trimmed(viterbi(field, told), sure), sure


def _trimmed(best: list[int], sure: Sequence[Sequence[float]]) -> list[int]:
    """The states with the last paragraphs of a speech given back to the story where that is likelier than not."""
    out = list(best)
    for i in range(len(out) - 1, 0, -1):
        ends = role_of(out[i]) is BlockRole.SPEECH and (
            i + 1 == len(out) or role_of(out[i + 1]) is not BlockRole.SPEECH
        )
        if ends and role_of(out[i - 1]) is BlockRole.SPEECH and _of_role(sure[i], out[i]) < _EVEN:
            out[i] = max(NOT_SPEECH, key=lambda state: sure[i][state])
    return out


def likelier_spoken(best: Sequence[int], sure: Sequence[Sequence[float]]) -> list[int]:
    """The states with speech what the best sequence takes for narration and most of all sequences for speech.

    So it is where a lead-in was lost: where speech begins and ends is uncertain, and each way that it may is unlikely.
    That of the page's own author is none of it: one such paragraph would make the whole page his.
    """
    told = [role_of(state) is BlockRole.NARRATION for state in best]
    return [
        max(_SPEECH, key=row.__getitem__) if tells and math.fsum(row[i] for i in _SPEECH) >= _CLEARLY else state
        for state, row, tells in zip(best, sure, told, strict=True)
    ]


def _titled_once(page: Page, title: Title | None, best: Sequence[int], sure: Sequence[Sequence[float]]) -> list[int]:
    """The states with no other headline by itself further down, where the expected title is one."""
    shown = {i for i, state in enumerate(best) if state == _HEADLINE}
    if title is None or shown.isdisjoint(title.at):
        return list(best)
    start = title.span.of(page.text)[:_SAME_START]
    below = {i for i in shown if i > title.at[0]}.difference(title.at)
    others = {i for i in below if start not in page.paragraphs[i].text}
    under = {i: _SUMMARY for i in others if i - 1 == title.at[0] and _is_whole(page, i - 1)}
    stray = {i: max(_NOT_TITLE, key=sure[i].__getitem__) for i in others if not {i - 1, i + 1} & shown}
    return [under.get(i, stray.get(i, state)) for i, state in enumerate(best)]


def _is_whole(page: Page, i: int) -> bool:
    """Whether a title ends with its line, so that the line below is another one: no line of the page is wrapped."""
    text = page.paragraphs[i].text
    whole = len(text) > _LONG_TITLE and text.rstrip()[-1:].isalnum() and not page.paragraphs[i + 1].text[:1].islower()
    return whole and any(len(paragraph.text) > _UNWRAPPED for paragraph in page.paragraphs)


def viterbi(field: Field, scores: chains.Rows) -> list[int]:
    """The states of the best sequence, by number."""
    return chains.best_path(field.first, _into(field), scores)


def marginals(field: Field, scores: chains.Rows) -> chains.Rows:
    """The probability of each state at each paragraph."""
    return chains.probabilities(_begins(field), _chances(field), scores)
