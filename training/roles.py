"""Learn the weights by which the roles of paragraphs are decided: weights/roles.tsv and weights/words.tsv.

    python training/roles.py --gold FOLDER … --all FOLDER … --jsonl FILE --senate FOLDER \
        --polnear FOLDER --near training/earlier_roles.tsv --out src/govnews/weights

FOLDERs hold hand-labelled stories (the JSON of the story benchmark). Of --gold only the half with even MD5 sums is
taken, so that the other half measures; of --all every story. A story with quotation marks around its speech is taken
twice, as it is and without them. A conditional random field is fitted by L-BFGS with an L2 penalty; the same inputs
give the same file to the byte.

With --near the weights start at those of an earlier table and are held to them, so that what it was learned from is not
forgotten where its texts are not at hand (maximum a posteriori adaptation: Chelba and Acero 2006). The words stay then.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import words
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from govnews import registry
from govnews.contracts import Document
from govnews.drafts import Page, Passage
from govnews.model import Source
from govnews.stages import blocks, credited, marks, readings, signs, styling, titles, wording
from govnews.stages.states import STATES

Floats = NDArray[np.float64]
Story = dict[str, Any]
Example = tuple[list[list[str]], list[int], float]
LEAST_SEEN, PENALTY, LEAST_WEIGHT = 3, 3.0, 0.01
# How firmly weights are held to those of an earlier table.
NEAR_PENALTY = 30.0
Table = dict[str, list[float]]
LONG, GOLD_WEIGHT, BARE_WEIGHT, FOLDS = 30, 2.0, 0.7, 3
PRIOR_SCALE = 2.0
# Precision first: where both readings are about as likely, the story is telling in its own voice. What each weight is
# lowered by.
CAUTIOUS = (
    ("role", "speech", 0.5),
    ("house style with standfirsts", "own", 0.5),
    ("ends in .", "boilerplate", 0.5),
    ("reads as narration", "boilerplate", 0.5),
    ("paragraph 1 under the title, sentences 2", "summary", 1.5),
    ("paragraph 1 under the title, sentences 3", "summary", 1.5),
)
# What is lowered once more where weights are held to earlier ones: of pages with menus the last lines are furniture.
CAUTIOUS_AGAIN = (("ends in .", "boilerplate", 0.3),)
# What is expected, by sign and state: GOV.UK's stories are told, hardly ever their author's own words. What the rules
# expect is added while stories are read.
PRIOR: dict[tuple[str, str], float] = {("house style with standfirsts", "own"): -2.0}
OPENING, CLOSING = "\"“‘'", "\"”’'"


def page_of(text: str) -> Page:
    """A text as the stages see it."""
    paragraphs = blocks.find(Document(Source(text)))
    plain = registry.style("plain")
    others = [registry.style(name) for name in registry.style_names() if name != plain.name]
    return Page(text, paragraphs, marks.find(text, paragraphs), styling.choose(text, [plain, *others]))


def half(identity: str) -> int:
    """The half of the labelled stories that one belongs to: 0 to look at, 1 to measure on."""
    return int(hashlib.md5(identity.encode(), usedforsecurity=False).hexdigest(), 16) % 2


def bare(story: Story) -> Story:
    """The story without the marks that open and close its paragraphs of speech."""
    rows, text, at = [], "", 0
    for row in story["paragraphs"]:
        piece = row["text"].strip()
        start = story["text"].index(piece, at)
        text += story["text"][at:start]
        at = start + len(piece)
        if row["label"] == "speech" and len(piece) > 2 and piece[0] in OPENING:
            piece = piece[1:-1] if piece[-1] in CLOSING else piece[1:]
        rows.append({**row, "text": piece})
        text += piece
    return {**story, "text": text + story["text"][at:], "paragraphs": rows}


def labels_of(page: Page, story: Story) -> list[int]:
    """The state of each paragraph of the page, by number; speech that nothing introduces is its author's own."""
    spans, at = [], 0
    for row in story["paragraphs"]:
        piece = row["text"].strip()
        start = page.text.index(piece, at)
        at = start + len(piece)
        spans.append((start, at, "narration" if row["label"] == "mixed" else row["label"]))
    found = []
    for paragraph in page.paragraphs:
        shared = [(min(b, paragraph.span.end) - max(a, paragraph.span.start), label) for a, b, label in spans]
        most, label = max(shared, default=(0, "narration"))
        found.append(label if most > 0 else "boilerplate")
    return [STATES.index(label) for label in _with_own(page, found)]


def _with_own(page: Page, labels: Sequence[str]) -> list[str]:
    out = list(labels)
    mode = "own"
    for i, label in enumerate(labels):
        if label != "speech":
            if label in ("lead_in", "attribution") or credited.tells_who_said(page, i):
                mode = "speech"
            elif label not in ("list_item", "heading"):
                mode = "own"
            continue
        if credited.wholly_quoted(page, i) or (page.marks[i].regions and page.paragraphs[i].text[:1] in OPENING):
            mode = "speech"
        out[i] = mode
    for i in range(1, len(out)):
        if out[i] == "narration" and labels[i - 1] == "speech" and out[i - 1] != "own":
            out[i] = "resumed"
    for i in range(len(out)):
        if out[i] == "speech" and (i == 0 or labels[i - 1] != "speech"):
            out[i] = "first"
    return out


def expected(read: Sequence[Passage]) -> Iterator[tuple[str, str, float]]:
    """What the rules alone expect: for the sign of each reading its role and the log-odds of its confidence."""
    for passage in read:
        yield f"reads as {passage.rule}", passage.role.value, math.log(passage.confidence / (1 - passage.confidence))


def example(story: Story, weight: float, spoken: wording.Table) -> Example:
    """The signs of each paragraph of a story and the states that it has by hand; a long story counts less for each."""
    page = page_of(story["text"])
    title = titles.find(page)
    read = readings.find(page, title)
    seen = signs.view(page, read, title, spoken)
    PRIOR.update({(sign, role): odds for sign, role, odds in expected(read)})
    weight *= min(1.0, LONG / len(read))
    return [list(signs.of(seen, i)) for i in range(len(read))], labels_of(page, story), weight


def examples(stories: Sequence[Story], spoken: wording.Table) -> Iterator[Example]:
    """All examples of the stories; those with lead-ins also without the marks of their speech."""
    for story in stories:
        if story["paragraphs"]:
            yield example(story, story["weight"], spoken)
            without = bare(story)
            if story["bare"] and without["text"] != story["text"]:
                yield example(without, BARE_WEIGHT * story["weight"], spoken)


def read(path: Path) -> Story:
    """A labelled story: JSON, or a .story of lines of label, speaker and text between tabs; after a "-" they touch."""
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        return dict(json.loads(text))
    lines = [line.split("\t") for line in text.splitlines() if line.strip()]
    rows = [{"label": line[0], "speaker": line[1] or None, "text": line[2].strip()} for line in lines if len(line) == 3]
    between = "\n" if lines[0] == ["-"] else "\n\n"
    whole = between.join(str(row["text"]) for row in rows)
    return {"id": path.stem, "text": whole, "headline": None, "paragraphs": rows}


def load(folder: Path, every: bool) -> list[Story]:
    """The labelled stories of a folder: all of them, or the half that may be looked at."""
    paths = sorted(path for path in folder.iterdir() if path.suffix in (".json", ".story"))
    stories = [read(path) for path in paths]
    weight = 1.0 if every else GOLD_WEIGHT
    led = any(row["label"] == "lead_in" for story in stories for row in story["paragraphs"])
    return [
        {**story, "weight": weight, "bare": led and folder.name != "world"}
        for story in stories
        if every or half(story["id"]) == 0
    ]


class Chain:
    """The examples as arrays, and the loss of a conditional random field over them with its gradient."""

    def __init__(self, found: Sequence[Example], names: Sequence[str], earlier: Table) -> None:
        """Lay the examples out, the longest first, so that at each step the ones still running come first."""
        place = {name: column for column, name in enumerate(names)}
        self.found = sorted(found, key=lambda e: -len(e[1]))
        rows = [sorted({place[s] for s in row if s in place}) for e in self.found for row in e[0]]
        columns = np.concatenate([np.array(row, dtype=np.int64) for row in rows])
        self.matrix = csr_matrix(
            (np.ones(len(columns)), columns, np.cumsum([0, *map(len, rows)])), shape=(len(rows), len(names))
        )
        lengths = [len(e[1]) for e in self.found]
        self.starts = np.cumsum([0, *lengths[:-1]])
        self.running = [sum(n > t for n in lengths) for t in range(lengths[0])]
        self.gold = np.concatenate([e[1] for e in self.found])
        self.weight = np.array([e[2] for e in self.found])
        self.row_weight = np.repeat(self.weight, lengths)
        self.shape = (len(names), len(STATES))
        table = np.zeros(self.shape)
        for (sign, role), odds in PRIOR.items():
            if sign in place:
                table[place[sign], STATES.index(role)] = PRIOR_SCALE * odds
        for sign in earlier.keys() & place.keys():
            table[place[sign]] = earlier[sign]
        none = [0.0] * len(STATES)
        rest = [earlier.get(f"> {state}", none) for state in STATES] + [earlier.get("> ", none)]
        self.prior = np.concatenate([table.ravel(), np.ravel(rest)])
        self.penalty = NEAR_PENALTY if earlier else PENALTY

    def unpack(self, flat: Floats) -> tuple[Floats, Floats, Floats]:
        """The weights of signs, of steps and of first states."""
        size, states = self.shape
        signs_end, steps_end = size * states, size * states + states * states
        return (
            flat[:signs_end].reshape(size, states),
            flat[signs_end:steps_end].reshape(states, states),
            flat[steps_end:],
        )

    def loss(self, flat: Floats) -> tuple[float, Floats]:
        """The negative log-likelihood with the penalty, and its gradient."""
        table, steps, first = self.unpack(flat)
        emit = self.matrix @ table
        ahead, total = self._ahead(emit, steps, first)
        behind = self._behind(emit, steps)
        gold, states = self.gold, self.shape[1]
        marginal = np.exp(ahead + behind - np.repeat(total, np.diff([*self.starts, len(gold)]))[:, None])
        chosen = np.zeros_like(marginal)
        chosen[np.arange(len(gold)), gold] = 1.0
        gap = (marginal - chosen) * self.row_weight[:, None]
        step_gap, path = self._steps(emit, steps, ahead, behind, total)
        value = float(self.weight @ total) - float(self.row_weight @ emit[np.arange(len(gold)), gold]) - path
        value -= float(self.weight @ first[gold[self.starts]])
        grad = np.concatenate([(self.matrix.T @ gap).ravel(), step_gap.ravel(), gap[self.starts].sum(0)])
        assert grad.size == flat.size, states
        away = flat - self.prior
        return value + 0.5 * self.penalty * float(away @ away), grad + self.penalty * away

    def _ahead(self, emit: Floats, steps: Floats, first: Floats) -> tuple[Floats, Floats]:
        ahead = np.empty_like(emit)
        ahead[self.starts] = emit[self.starts] + first
        for t in range(1, len(self.running)):
            at = self.starts[: self.running[t]] + t
            ahead[at] = emit[at] + _log_sum(ahead[at - 1][:, :, None] + steps[None], 1)
        ends = np.array([*self.starts[1:], len(emit)]) - 1
        return ahead, _log_sum(ahead[ends], 1)

    def _behind(self, emit: Floats, steps: Floats) -> Floats:
        behind = np.zeros_like(emit)
        for t in range(len(self.running) - 1, 0, -1):
            at = self.starts[: self.running[t]] + t
            behind[at - 1] = _log_sum((emit[at] + behind[at])[:, None, :] + steps[None], 2)
        return behind

    def _steps(self, emit: Floats, steps: Floats, ahead: Floats, behind: Floats, total: Floats) -> tuple[Floats, float]:
        gap, path = np.zeros_like(steps), 0.0
        for t in range(1, len(self.running)):
            n = self.running[t]
            at = self.starts[:n] + t
            joint = ahead[at - 1][:, :, None] + steps[None] + (emit[at] + behind[at])[:, None, :]
            gap += (np.exp(joint - total[:n, None, None]) * self.weight[:n, None, None]).sum(0)
            np.add.at(gap, (self.gold[at - 1], self.gold[at]), -self.weight[:n])
            path += float(self.weight[:n] @ steps[self.gold[at - 1], self.gold[at]])
        return gap, path


def _log_sum(values: Floats, axis: int) -> Floats:
    top = values.max(axis=axis, keepdims=True)
    return np.squeeze(top, axis) + np.log(np.exp(values - top).sum(axis=axis))


def fit(found: Sequence[Example], earlier: Table) -> list[tuple[str, ...]]:
    """The rows of the table; those of an earlier one have most of the caution already."""
    seen = Counter(sign for rows, _, _ in found for row in rows for sign in set(row))
    known = {sign for sign, count in seen.items() if count >= LEAST_SEEN}
    names = sorted(known | {sign for sign in earlier if not sign.startswith(">")})
    chain = Chain(found, names, earlier)
    done = minimize(chain.loss, chain.prior.copy(), jac=True, method="L-BFGS-B", options={"maxiter": 150})
    table, steps, first = chain.unpack(done.x)
    for sign, state, amount in CAUTIOUS_AGAIN if earlier else CAUTIOUS:
        if sign in names:
            table[names.index(sign), STATES.index(state)] -= amount
    kept = [(name, row) for name, row in zip(names, table, strict=True) if np.abs(row).max() >= LEAST_WEIGHT]
    kept += [(f"> {state}", row) for state, row in zip(STATES, steps, strict=True)]
    kept += [("> ", first)]
    return [(name, *(f"{value:.2f}" for value in row)) for name, row in kept]


def earlier_table(path: Path | None) -> Table:
    """The rows of an earlier table by sign; none where no file is given."""
    lines = path.read_text("utf-8").splitlines()[1:] if path else []
    return {name: list(map(float, row)) for name, *row in (line.split("\t") for line in lines)}


def fold(identity: str) -> int:
    """The fold that a story belongs to: the words that weigh it are learned from the other folds."""
    return int(hashlib.md5(identity.encode(), usedforsecurity=False).hexdigest(), 16) // 2 % FOLDS


def write(path: Path, head: str, rows: Iterable[Sequence[str]]) -> None:
    """Write a table."""
    path.write_text(head + "\n" + "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


def parser(doc: str | None) -> argparse.ArgumentParser:
    """The options that name the data."""
    ap = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument(
        "--gold", type=Path, nargs="*", default=[], help="labelled stories, of which half is kept to measure"
    )
    ap.add_argument("--all", type=Path, nargs="*", default=[], help="labelled stories, all of them taken")
    ap.add_argument("--jsonl", type=Path, help="stories of GOV.UK, packed JSON Lines")
    ap.add_argument("--senate", type=Path, help="senators' releases, a folder for each senator")
    ap.add_argument("--polnear", type=Path, help="news articles, a folder of .txt")
    return ap


def distant(args: argparse.Namespace) -> list[words.Unit]:
    """The units that nobody labelled."""
    out = words.left_out([*args.gold, *args.all])
    return [
        *(words.of_govuk(args.jsonl, out) if args.jsonl else ()),
        *(words.of_senators(args.senate, out) if args.senate else ()),
        *(words.of_folder(args.polnear, out) if args.polnear else ()),
    ]


def labelled(args: argparse.Namespace) -> list[Story]:
    """The stories labelled by hand that may be learned from."""
    every = [s for folder in args.gold for s in load(folder, False)] + [s for f in args.all for s in load(f, True)]
    return [story for story in every if not words.is_of_unseen(story)]


def crossed(units: Sequence[words.Unit], stories: Sequence[Story]) -> Iterator[Example]:
    """The examples of all stories, each weighed by words that were learned without its fold."""
    for k in range(FOLDS):
        others = [unit for story in stories if fold(story["id"]) != k for unit in words.of_labels(story)]
        table = words.fit([*units, *others])
        yield from examples([story for story in stories if fold(story["id"]) == k], wording.table_of(table))


def main() -> None:
    """Train and write both tables."""
    ap = parser(__doc__)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--near", type=Path, help="an earlier roles.tsv, to which the weights are held")
    args = ap.parse_args()
    units, stories = distant(args), labelled(args)
    found = list(crossed(units, stories))
    table = fit(found, earlier_table(args.near))
    if args.near is None:
        spoken = words.fit([*units, *(unit for story in stories for unit in words.of_labels(story))])
        write(args.out / "words.tsv", "# See words.md. gram\tweight", ((n, str(w)) for n, w in spoken.items()))
    write(args.out / "roles.tsv", "# See roles.md. sign\t" + "\t".join(STATES), table)
    print(f"{len(units)} units, {len(stories)} stories, {len(found)} sequences; {len(table)} rows")


if __name__ == "__main__":
    main()
