"""Evidence: which signs of a paragraph spoke for its role and which against, and how much."""

from __future__ import annotations

from collections.abc import Sequence

from govnews.drafts import Page, Passage, Title
from govnews.model import Evidence
from govnews.stages import roles, signs


def find(page: Page, readings: Sequence[Passage], title: Title | None) -> tuple[tuple[Evidence, ...], ...]:
    """For each paragraph its evidence, the heaviest first.

    A weight is what a sign adds to the log-odds of the role decided against the next best one for that paragraph.
    """
    if not readings:
        return ()
    field = roles.learned()
    seen = signs.view(page, readings, title)
    names = [tuple(signs.of(seen, i)) for i in range(len(readings))]
    path, sure = roles.decide(field, roles.weighed(field, seen, names), names)
    return tuple(
        _of(field, these, state, _rival(row, state)) for these, state, row in zip(names, path, sure, strict=True)
    )


def _rival(probabilities: Sequence[float], state: int) -> int:
    """The likeliest state that means another role."""
    role = roles.role_of(state)
    others = [i for i in range(len(probabilities)) if roles.role_of(i) is not role]
    return max(others, key=lambda i: probabilities[i])


def _of(field: roles.Field, names: Sequence[str], state: int, rival: int) -> tuple[Evidence, ...]:
    rows = ((name, field.signs[name]) for name in names if name in field.signs)
    found = [
        Evidence(name, round(row[state] - row[rival], 2), roles.role_of(state), roles.role_of(rival))
        for name, row in rows
        if abs(row[state] - row[rival]) >= _LEAST
    ]
    return tuple(sorted(found, key=lambda item: -abs(item.weight)))


_LEAST = 0.05
