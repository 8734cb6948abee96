"""Evidence: which signs of a paragraph spoke for its role and which against, how much, and what would have changed it.

All of it is worked out again from the text, when somebody asks: parsing keeps none of it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from attrs import frozen

from govnews.drafts import Page, Passage, Title
from govnews.model import BlockRole, Evidence
from govnews.stages import roles, signs
from govnews.stages.states import STATES


@frozen
class Change:
    """Signs of a paragraph without which it would have been decided otherwise, and what it would be."""

    signs: tuple[str, ...]
    role: BlockRole


@frozen
class Decision:
    """How the role of a paragraph was decided against its rival, the next likeliest one.

    `evidence` are the signs and the neighbours ("follows speech"), the heaviest first; `possible` the roles that were
    not out of the question by markup or by marks; `change` what would have changed it, None where nothing small would.
    """

    role: BlockRole
    chance: float
    rival: BlockRole
    rival_chance: float
    evidence: tuple[Evidence, ...]
    possible: tuple[BlockRole, ...]
    change: Change | None

    @property
    def lead(self) -> float:
        """By how much the role leads its rival, in log-odds; less than 0 where the rest of the story decided it."""
        return math.log(max(self.chance, _LOWEST)) - math.log(max(self.rival_chance, _LOWEST))


@frozen(slots=False)
class Scene:
    """A story as its roles were decided: what was seen, and what came of it."""

    seen: signs.View
    names: Sequence[Sequence[str]]

    @cached_property
    def decided(self) -> tuple[list[int], list[list[float]]]:
        """The best states and the probability of each."""
        return self.again(self.names)

    @cached_property
    def scores(self) -> list[list[float]]:
        """The scores of all states at each paragraph."""
        return roles.weighed(roles.learned(), self.seen, self.names)

    def again(self, names: Sequence[Sequence[str]]) -> tuple[list[int], list[list[float]]]:
        """What comes of other signs."""
        field = roles.learned()
        return roles.decide(field, roles.weighed(field, self.seen, names), names)


def scene(page: Page, readings: Sequence[Passage], title: Title | None) -> Scene | None:
    """The scene of a story; None of an empty one."""
    if not readings:
        return None
    seen = signs.view(page, readings, title)
    return Scene(seen, [signs.of(seen, i) for i in range(len(readings))])


def find(page: Page, readings: Sequence[Passage], title: Title | None) -> tuple[tuple[Evidence, ...], ...]:
    """For each paragraph the signs that were weighed, the heaviest first.

    A weight is what a sign adds to the log-odds of the role decided against the next best one for that paragraph.
    """
    found = scene(page, readings, title)
    return tuple(_ordered(_signs(found, i)) for i in range(len(readings))) if found else ()


def decision(found: Scene, i: int) -> Decision:
    """How the role of paragraph `i` was decided."""
    state, rival, row = *_states(found, i), found.decided[1][i]
    open_states = [j for j, score in enumerate(found.scores[i]) if score > _OUT]
    return Decision(
        roles.role_of(state),
        _chance(row, state),
        roles.role_of(rival),
        _chance(row, rival),
        _ordered((*_signs(found, i), *_neighbours(found, i))),
        tuple(dict.fromkeys(map(roles.role_of, open_states))),
        _change(found, i),
    )


def _chance(row: Sequence[float], state: int) -> float:
    return sum(value for j, value in enumerate(row) if roles.role_of(j) is roles.role_of(state))


def _states(found: Scene, i: int) -> tuple[int, int]:
    path, sure = found.decided
    return path[i], _rival(sure[i], path[i])


def _rival(probabilities: Sequence[float], state: int) -> int:
    """The likeliest state that means another role."""
    role = roles.role_of(state)
    others = [i for i in range(len(probabilities)) if roles.role_of(i) is not role]
    return max(others, key=lambda i: probabilities[i])


def _signs(found: Scene, i: int) -> Iterator[Evidence]:
    """What the signs of paragraph `i` add."""
    field, (state, rival) = roles.learned(), _states(found, i)
    for name in found.names[i]:
        if name in field.signs:
            yield _evidence(name, field.signs[name], state, rival)


def _neighbours(found: Scene, i: int) -> Iterator[Evidence]:
    """What the states of the paragraphs before and after add, and that of standing first."""
    field, path, (state, rival) = roles.learned(), found.decided[0], _states(found, i)
    before = field.steps[path[i - 1]] if i else field.first
    yield _evidence(f"follows {STATES[path[i - 1]] if i else 'nothing'}", before, state, rival)
    if i + 1 < len(path):
        after = [steps[path[i + 1]] for steps in field.steps]
        yield _evidence(f"precedes {STATES[path[i + 1]]}", after, state, rival)


def _evidence(name: str, row: Sequence[float], state: int, rival: int) -> Evidence:
    return Evidence(name, round(row[state] - row[rival], 2), roles.role_of(state), roles.role_of(rival))


def _ordered(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted((item for item in found if abs(item.weight) >= _LEAST), key=lambda item: -abs(item.weight)))


def _change(found: Scene, i: int) -> Change | None:
    """The one sign without which the paragraph would be something else, or the heaviest few together."""
    role = roles.role_of(found.decided[0][i])
    heavy = [item.sign for item in _ordered(_signs(found, i)) if item.weight > 0 and item.sign not in _ALWAYS]
    alone = [(sign,) for sign in heavy[:_TRIED]]
    together = [tuple(heavy[:number]) for number in range(2, min(len(heavy), _TRIED) + 1)]
    for left_out in (*alone, *together):
        if _likeliest(found, i, left_out) is not role and (other := _without(found, i, left_out)) is not role:
            return Change(left_out, other)
    return None


def _likeliest(found: Scene, i: int, left_out: Sequence[str]) -> BlockRole:
    """The role of the state that is the most probable one without some signs of paragraph `i`.

    What a sign adds to a state of one paragraph it adds to the log-odds there, whatever the others are. So it is soon
    seen whether it is worth while to decide all of them again.
    """
    rows = [roles.learned().signs[name] for name in left_out]
    without = [
        math.log(max(probability, _LOWEST)) - sum(row[state] for row in rows)
        for state, probability in enumerate(found.decided[1][i])
    ]
    return roles.role_of(without.index(max(without)))


def _without(found: Scene, i: int, left_out: Sequence[str]) -> BlockRole:
    """What paragraph `i` would be without some of its signs, all paragraphs decided anew."""
    kept = tuple(name for name in found.names[i] if name not in left_out)
    return roles.role_of(found.again([*found.names[:i], kept, *found.names[i + 1 :]])[0][i])


_LEAST, _TRIED, _OUT, _LOWEST = 0.05, 6, -1e3, 1e-300
_ALWAYS = frozenset(("role",))
