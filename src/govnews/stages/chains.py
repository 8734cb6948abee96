"""Chains: the best sequence of states, and how probable each is, given what each place and each step are worth.

The loops are spelled out: so the compiled build makes machine code of them, plain Python loses next to nothing against
`map` and `sum`, and every Python adds up in the same way. (From 3.12 on, `sum` rounds sums of floats otherwise.)
"""

from __future__ import annotations

import math

Rows = list[list[float]]
_LEAST = -1e308
_ROLES = 15
"""How many states `stages/roles` decides between."""


def onward(best: list[float], into: Rows, row: list[float], reach: float) -> list[float]:
    """The scores of the best sequences one place further, by their last state.

    `best` are those so far, `into` the steps into each state from each, `row` what each state is worth here. What is
    behind the best one by more than `reach` no step makes up for, so only the others are compared.

    >>> onward([1.0, 5.0], [[0.0, -9.0], [0.0, 0.0]], [0.5, 0.0], 9.0)
    [1.5, 5.0]
    """
    least = max(best) - reach
    leading = [(i, so_far) for i, so_far in enumerate(best) if so_far >= least]
    found = []
    for steps, score in zip(into, row):
        top = _LEAST
        for i, so_far in leading:
            if (reached := so_far + steps[i]) > top:
                top = reached
        found.append(top + score)
    return found


def _reach(into: Rows) -> float:
    """By how much steps into a state can differ, and a little more, since sums are rounded."""
    return max([max(steps) - min(steps) for steps in into]) + 1.0


def best_path(first: list[float], into: Rows, rows: Rows) -> list[int]:
    """The states of the best sequence, by number; `first` is what each is worth to begin with.

    The way back is worked out anew from the scores of the best sequences so far.

    >>> best_path([0.0, 0.0], [[0.0, -9.0], [0.0, 0.0]], [[1.0, 0.0], [0.0, 3.0], [1.0, 0.0]])
    [0, 1, 1]
    """
    best = [one + other for one, other in zip(first, rows[0])]
    heard, reach = [best], _reach(into)
    for row in rows[1:]:
        best = onward(best, into, row, reach)
        heard.append(best)
    path = [best.index(max(best))]
    for best in heard[-2::-1]:
        steps = into[path[-1]]
        reached = [one + other for one, other in zip(best, steps)]
        path.append(reached.index(max(reached)))
    return path[::-1]


def probabilities(first: list[float], steps: Rows, rows: Rows) -> Rows:
    """The probability of each state at each place, by the forward-backward algorithm.

    `first` and `steps` are chances, not their logarithms as `rows` are.

    >>> probabilities([1.0, 1.0], [[1.0, 1.0], [1.0, 1.0]], [[0.0, 0.0]])
    [[0.5, 0.5]]
    """
    into = [list(column) for column in zip(*steps)]
    chances = [_chances(row) for row in rows]
    ahead = [_scaled(_product(first, chances[0]))]
    for chance in chances[1:]:
        ahead.append(_scaled(_product(_reached(ahead[-1], into), chance)))
    behind, found = [1.0] * len(first), []
    # Each row is let go as soon as it has been used: those of a long text take much memory.
    while len(ahead) > 1:
        found.append(_scaled(_product(ahead.pop(), behind)))
        behind = _scaled(_reached(_product(chances.pop(), behind), steps))
    found.append(_scaled(_product(ahead.pop(), behind)))
    return found[::-1]


def _chances(row: list[float]) -> list[float]:
    top = max(row)
    return _scaled([math.exp(score - top) for score in row])


def _product(one: list[float], other: list[float]) -> list[float]:
    return [a * b for a, b in zip(one, other)]


def _reached(chances: list[float], columns: Rows) -> list[float]:
    """What comes into each state, or out of it, from all others."""
    if len(chances) == _ROLES:
        return _reached_of_roles(chances, columns)
    found = []
    for column in columns:
        total = 0.0
        for chance, step in zip(chances, column):
            total += chance * step
        found.append(total)
    return found


def _reached_of_roles(chances: list[float], columns: Rows) -> list[float]:
    """The same of as many states as there are roles, added up in the same order in half the time."""
    a, b, c, d, e, f, g, h, i, j, k, l, m, n, o = chances  # noqa: E741
    return [
        a * to_a + b * to_b + c * to_c + d * to_d + e * to_e
        + f * to_f + g * to_g + h * to_h + i * to_i + j * to_j
        + k * to_k + l * to_l + m * to_m + n * to_n + o * to_o
        for to_a, to_b, to_c, to_d, to_e, to_f, to_g, to_h, to_i, to_j, to_k, to_l, to_m, to_n, to_o in columns
    ]  # fmt: skip


def _scaled(row: list[float]) -> list[float]:
    total = 0.0
    for value in row:
        total += value
    return [value / total for value in row] if total > 0 else [1 / len(row)] * len(row)
