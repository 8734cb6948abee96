"""Cross-validate the roles of paragraphs, and take groups of signs away one after another.

    python training/crossval.py [the data of training/roles.py] [--without NAME …] [--confusions NUMBER]

Each labelled story is decided by weights that were learned without its fold. `--without` names rules of
`govnews.stages.signs.RULES` ("marks", "wording", …) whose signs are left out one rule after another, or "steps" for
deciding each paragraph by itself.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
import roles as training
import words

from govnews.model import BlockRole
from govnews.stages import roles, signs, wording
from govnews.stages.states import FINER, STATES

Decided = tuple[str, str, list[str], list[str]]


def name_of(state: int) -> str:
    """The role of a state."""
    name = STATES[state]
    return FINER[name].value if name in FINER else BlockRole(name).value


def runs(labels: Sequence[str]) -> set[tuple[int, int]]:
    """First and last paragraph of each run of speech."""
    text = "".join("s" if label == "speech" else "-" for label in labels)
    return {found.span() for found in re.finditer("s+", text)}


def counts(labelled: Sequence[str], found: Sequence[str]) -> Counter[str]:
    """What agrees."""
    one, other = runs(labelled), runs(found)
    pairs = list(zip(labelled, found, strict=True))
    return Counter(
        n=len(pairs),
        right=sum(a == b for a, b in pairs),
        speech=sum(a == b == "speech" for a, b in pairs),
        speech_both=sum((a == "speech") + (b == "speech") for a, b in pairs),
        speech_found=found.count("speech"),
        blocks=len(one & other),
        blocks_both=len(one) + len(other),
    )


def decided(examples: Sequence[tuple[str, str, training.Example]], steps: bool) -> Iterator[Decided]:
    """The roles of each example, decided by what was learned without its fold."""
    for k in range(training.FOLDS):
        rows = training.fit([example for _, story, example in examples if training.fold(story) != k])
        field = roles.field_of(rows)
        for folder, story, (seen, labels, _) in examples:
            if training.fold(story) == k:
                scores = [roles.score(field, names) for names in seen]
                path = roles.decide(field, scores, seen)[0] if steps else [int(np.argmax(row)) for row in scores]
                yield folder, story, [name_of(s) for s in labels], [name_of(s) for s in path]


def collect(args: argparse.Namespace) -> list[tuple[str, str, training.Example]]:
    """Every example with its folder and its story."""
    units = training.distant(args)
    folders = [(f, False) for f in args.gold] + [(f, True) for f in args.all]
    stories = {str(f.name): training.load(f, every) for f, every in folders}
    everyone = [story for group in stories.values() for story in group]
    found = []
    for k in range(training.FOLDS):
        others = [u for s in everyone if training.fold(s["id"]) != k for u in words.of_labels(s)]
        table = words.fit([*units, *others])
        for folder, group in stories.items():
            for story in group:
                if training.fold(story["id"]) == k:
                    for number, example in enumerate(training.examples([story], wording.table_of(table))):
                        found.append((folder + " bare" * number, story["id"], example))
    return found


def report(title: str, rows: Sequence[Decided]) -> None:
    """Print what agrees, folder by folder."""
    total: dict[str, Counter[str]] = defaultdict(Counter)
    for folder, _, labelled, found in rows:
        for key in (folder, "all"):
            total[key].update(counts(labelled, found))
    for key, c in sorted(total.items()):
        f1, blocks = 2 * c["speech"] / max(1, c["speech_both"]), 2 * c["blocks"] / max(1, c["blocks_both"])
        print(f"| {title} | {key} | {c['n']} | {c['right'] / c['n']:.3f} | {f1:.3f} | {blocks:.3f} |", flush=True)


def confusions(rows: Sequence[Decided], most: int) -> None:
    """Print which roles are taken for which."""
    wrong = Counter(
        (folder, a, b) for folder, _, labelled, found in rows for a, b in zip(labelled, found, strict=True) if a != b
    )
    for (folder, a, b), n in wrong.most_common(most):
        print(f"  {n:4d} {folder}: {a} taken for {b}")


def main() -> None:
    """Cross-validate."""
    ap = training.parser(__doc__)
    ap.add_argument("--without", nargs="*", default=[])
    ap.add_argument("--confusions", type=int, default=0)
    args = ap.parse_args()
    print("| without | set | paragraphs | labels | speech F1 | blocks F1 |\n|---|---|---|---|---|---|")
    every = signs.RULES
    for name in ["nothing", *args.without]:
        signs.RULES = tuple(rule for rule in every if rule.__name__ != f"_{name}")
        rows = list(decided(collect(args), name != "steps"))
        report(name, rows)
        confusions(rows, args.confusions)


if __name__ == "__main__":
    main()
