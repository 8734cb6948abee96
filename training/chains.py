"""Models that are learned from sparse signs: a linear chain over tags, choices among candidates, yes or no.

All three maximise the likelihood of what people labelled, with an L2 penalty. The chain (Lafferty, McCallum and Pereira
2001) is fitted by AdaGrad (Duchi, Hazan and Singer 2011), the others by L-BFGS. One seed, one thread: the same inputs
give the same weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
EPOCHS, RATE, PENALTY, BATCH, SEED = 10, 0.03, 1e-3, 200, 0
START = 1e-3


class Names:
    """Signs by number; those seen less than `least` times have none."""

    def __init__(self, rows: Iterable[Sequence[str]], least: int) -> None:
        counts = Counter(name for row in rows for name in row)
        self.names = sorted(name for name, count in counts.items() if count >= least)
        self.numbers = {name: i for i, name in enumerate(self.names)}

    def matrix(self, rows: Sequence[Sequence[str]]) -> csr_matrix:
        """A row of ones for each row of signs."""
        numbers = [[self.numbers[name] for name in row if name in self.numbers] for row in rows]
        ends = np.cumsum([0, *map(len, numbers)])
        columns = np.fromiter((i for row in numbers for i in row), np.int32, int(ends[-1]))
        return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(numbers), len(self.names)))


def yes_or_no(signs: csr_matrix, truth: Floats, penalty: float) -> Floats:
    """Weights of a logistic regression."""
    across = signs.T.tocsr()

    def loss(w: Floats) -> tuple[float, Floats]:
        z = signs @ w
        p = 1 / (1 + np.exp(-z))
        return float(np.logaddexp(0, z).sum() - truth @ z + 0.5 * penalty * w @ w), across @ (p - truth) + penalty * w

    return _minimum(loss, signs.shape[1])


def choice(signs: csr_matrix, starts: Ints, good: Floats, penalty: float) -> Floats:
    """Weights by which the good ones among candidates get the most of the probability.

    `starts` are the rows at which the candidates of each choice begin; `good` is 1.0 for a candidate that is right.
    """
    across = signs.T.tocsr()
    of = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, signs.shape[0])))

    def loss(w: Floats) -> tuple[float, Floats]:
        z = signs @ w
        e = np.exp(z - np.maximum.reduceat(z, starts)[of])
        total, right = np.add.reduceat(e, starts), np.add.reduceat(e * good, starts)
        slope = across @ (e / total[of] - e * good / right[of]) + penalty * w
        return float(-np.log(right / total).sum() + 0.5 * penalty * w @ w), slope

    return _minimum(loss, signs.shape[1])


def _minimum(loss: object, size: int) -> Floats:
    found = minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return np.asarray(found.x)


class Chains:
    """Sequences of signs with their tags and the kinds of the steps between them."""

    def __init__(self, signs: csr_matrix, tags: Ints, kinds: Ints, lengths: Sequence[int]) -> None:
        self.signs, self.tags, self.kinds = signs, tags, kinds
        self.lengths = np.array(lengths)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])

    def fit(self, many: int, many_kinds: int) -> tuple[Floats, Floats]:
        """The weights of signs, by tag, and of steps, by kind from tag to tag: means of the later epochs."""
        size = self.signs.shape[1]
        weights, steps = np.zeros((size, many)), np.zeros((many_kinds, many, many))
        seen, seen_steps = np.full_like(weights, START), np.full_like(steps, START)
        mean, mean_steps = np.zeros_like(weights), np.zeros_like(steps)
        draw = np.random.default_rng(SEED)
        for epoch in range(EPOCHS):
            order = draw.permutation(len(self.lengths))
            for first in range(0, len(order), BATCH):
                chosen = order[first : first + BATCH]
                columns, slope, slope_steps = self._slope(weights, steps, chosen)
                slope += PENALTY * len(chosen) * weights[columns]
                seen[columns] += slope * slope
                weights[columns] -= RATE * slope / np.sqrt(seen[columns])
                seen_steps += slope_steps * slope_steps
                steps -= RATE * slope_steps / np.sqrt(seen_steps)
            if epoch >= EPOCHS // 2:
                mean += weights
                mean_steps += steps
        return mean / (EPOCHS - EPOCHS // 2), mean_steps / (EPOCHS - EPOCHS // 2)

    def _slope(self, weights: Floats, steps: Floats, chosen: Ints) -> tuple[Ints, Floats, Floats]:
        """The columns that some sequences use, and the slope of their loss by weight and by step."""
        chosen = chosen[np.argsort(-self.lengths[chosen], kind="stable")]
        lengths = self.lengths[chosen]
        rows = np.concatenate([np.arange(a, a + n) for a, n in zip(self.starts[chosen], lengths, strict=True)])
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        signs, tags, kinds = self.signs[rows], self.tags[rows], self.kinds[rows]
        columns = np.unique(signs.indices)
        marginals, slope_steps = _expected(signs @ weights, steps, kinds, lengths, starts)
        later = np.setdiff1d(np.arange(len(rows)), starts)
        np.add.at(slope_steps, (kinds[later], tags[later - 1], tags[later]), -1)
        marginals[np.arange(len(rows)), tags] -= 1
        return columns, np.asarray(signs[:, columns].T @ marginals), slope_steps


def _expected(scores: Floats, steps: Floats, kinds: Ints, lengths: Ints, starts: Ints) -> tuple[Floats, Floats]:
    """How often each tag and each step is expected, by the forward-backward algorithm over all sequences at once.

    The sequences stand one behind the other, the longest first.
    """
    chances, moves = np.exp(scores - scores.max(1, keepdims=True)), np.exp(steps)
    ahead, behind, scale = np.zeros_like(chances), np.zeros_like(chances), np.zeros(len(chances))
    alive = [int((lengths > t).sum()) for t in range(int(lengths.max()))]
    for t, count in enumerate(alive):
        at = starts[:count] + t
        value = chances[at] if t == 0 else np.einsum("nk,nkj->nj", ahead[at - 1], moves[kinds[at]]) * chances[at]
        scale[at] = value.sum(1)
        ahead[at] = value / scale[at][:, None]
    behind[starts + lengths - 1] = 1.0
    expected = np.zeros_like(steps)
    for t in range(len(alive) - 1, 0, -1):
        at = starts[: alive[t]] + t
        later, move = chances[at] * behind[at] / scale[at][:, None], moves[kinds[at]]
        behind[at - 1] = np.einsum("nkj,nj->nk", move, later)
        taken = ahead[at - 1][:, :, None] * move * later[:, None, :]
        for kind in np.unique(kinds[at]):
            expected[kind] += taken[kinds[at] == kind].sum(0)
    return ahead * behind, expected
