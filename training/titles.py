"""The weights by which a title is told from the other lines over the prose: how they are fitted and cross-validated.

    python training/titles.py --labelled FOLDER [--labelled FOLDER…] [--write]

A folder holds stories as JSON: `text`, `headline` (or paragraphs with the label headline), `id`, and `source` or, where
a catalogue and no reader told the title, `group`, by which they are put into folds. Each line over the prose that is no
title is set against each that is; a logistic regression without intercept over the difference of their signs gives the
weights. Each page counts the same.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from attrs import frozen
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import govnews
from govnews.parsing import reread
from govnews.stages import headlines, repeats, title_ranks
from govnews.stages import titles as ranking

FOLDS, LEAST_SEEN, LEAST_WEIGHT, STRENGTH = 5, 5, 0.05, 0.3
# What a page counts whose title is told by a catalogue, and not by people who read the page.
CATALOGUED = 0.15
MARGINS = (0.0, 0.5, 1.0, 1.5, 2.0, 2.5)
TABLE = Path(__file__).parents[1] / "src" / "govnews" / "weights" / "titles.tsv"


@frozen
class Head:
    """The lines over the prose of a page by their signs, which of them are the title, and which the rules took."""

    folder: str
    group: str
    signs: Sequence[Sequence[str]]
    titles: frozenset[int]
    chosen: int | None
    catalogued: bool


def heads(folder: Path) -> Iterator[Head]:
    """The heads of a folder's pages in which there is something to choose."""
    for path in sorted(folder.glob("*.json")):
        found = head(folder.name, json.loads(path.read_text(encoding="utf-8")))
        if found is not None:
            yield found


def head(folder: str, story: dict[str, Any]) -> Head | None:
    """The head of a page; None where the rules or its markup leave nothing to choose, or no line is the title."""
    page = reread(govnews.parse(story["text"])).page
    shown = headlines.by_rules(page)
    over = ranking.ranked(page, shown)
    if over is None:
        return None
    lines, prose, chosen = over.lines, over.prose, over.chosen
    wanted = [repeats.key(text) for text in titles(story)]
    right = frozenset(i for i, line in enumerate(lines) if any(is_title(repeats.key(line.text), key) for key in wanted))
    group = story.get("group") or urlsplit(story.get("source", "")).netloc or story["id"]
    signs = title_ranks.signs_of(lines, prose, chosen)
    return Head(folder, group, signs, right, chosen, "group" in story) if right and len(right) < len(lines) else None


def titles(story: dict[str, Any]) -> list[str]:
    """What is the headline of a labelled story, wherever it stands."""
    labelled = [each["text"] for each in story.get("paragraphs", ()) if each["label"] == "headline"]
    return [story["headline"]] if story.get("headline") else labelled


def is_title(line: str, wanted: str) -> bool:
    """Whether a line is a title, with a date or a kicker beside it or not."""
    return bool(wanted) and wanted in line and len(wanted) > 0.6 * len(line)


def fold(group: str) -> int:
    """The fold that a group of stories is in."""
    return int(hashlib.md5(group.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def fitted(found: Sequence[Head]) -> dict[str, float]:
    """The weights of the signs."""
    seen = Counter(sign for each in found for signs in each.signs for sign in set(signs))
    number = {sign: i for i, sign in enumerate(sorted(sign for sign, times in seen.items() if times >= LEAST_SEEN))}
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    weights: list[float] = []
    for each in found:
        pairs = [(a, b) for a in each.titles for b in range(len(each.signs)) if b not in each.titles]
        for right, wrong in pairs:
            for signs, value in ((each.signs[right], 1.0), (each.signs[wrong], -1.0)):
                known = [number[sign] for sign in signs if sign in number]
                rows += [len(weights)] * len(known)
                columns += known
                values += [value] * len(known)
            weights.append((CATALOGUED if each.catalogued else 1) / len(pairs))
    matrix = csr_matrix((values, (rows, columns)), shape=(len(weights), len(number)))
    turned = np.where(np.arange(len(weights)) % 2, -1.0, 1.0)
    model = LogisticRegression(C=STRENGTH, fit_intercept=False, max_iter=2000)
    model.fit(matrix.multiply(turned[:, None]).tocsr(), turned, sample_weight=np.array(weights))
    return {sign: float(model.coef_[0][i]) for sign, i in number.items() if abs(model.coef_[0][i]) >= LEAST_WEIGHT}


def best(each: Head, weights: dict[str, float], margin: float) -> int:
    """The line that is taken for the title by weights."""
    worth = [sum(weights.get(sign, 0.0) for sign in signs) for signs in each.signs]
    first = int(np.argmax(worth))
    return first if each.chosen is None or worth[first] >= worth[each.chosen] + margin else each.chosen


def crossvalidate(found: Sequence[Head]) -> None:
    """Print for each folder how many titles are right by the rules, and by weights learned without the page's group."""
    right: Counter[tuple[str, str]] = Counter()
    for number in range(FOLDS):
        weights = fitted([each for each in found if fold(each.group) != number])
        for each in found:
            if fold(each.group) == number:
                right[each.folder, "all"] += 1
                right[each.folder, "rules"] += each.chosen in each.titles
                for margin in MARGINS:
                    right[each.folder, f"margin {margin}"] += best(each, weights, margin) in each.titles
    columns = ["all", "rules", *(f"margin {margin}" for margin in MARGINS)]
    print("| folder |", " | ".join(columns), "|")
    for folder in sorted({each.folder for each in found}):
        print("|", folder, "|", " | ".join(str(right[folder, column]) for column in columns), "|")


def main() -> int:
    """Cross-validate, and write the table where that is asked for."""
    parser = argparse.ArgumentParser(description="Fit the weights of titles.")
    parser.add_argument("--labelled", type=Path, action="append", required=True, help="a folder of labelled stories")
    parser.add_argument("--write", action="store_true", help="write the table that the package ships")
    given = parser.parse_args()
    found = [each for folder in given.labelled for each in heads(folder)]
    crossvalidate(found)
    if given.write:
        lines = [f"{sign}\t{weight:.2f}" for sign, weight in sorted(fitted(found).items())]
        TABLE.write_text("\n".join(["# See titles.md. sign\tweight", *lines, ""]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
