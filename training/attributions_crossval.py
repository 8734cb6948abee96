"""Measure attributions outlet by outlet, by weights that never saw it, and fit how sure to be: weights/confidence.tsv.

    python training/attributions_crossval.py FOLDER --ascribed training/ascribed --out src/govnews/weights [--keep FILE]

FOLDER holds PolNeAR's training part. For each of its outlets the four tables of training/attributions.py are learned
from the others, and its articles are parsed with them. The confidence of a quotation is a logistic regression, for each
form, over the chance of its cue and whether a source was found; a quotation is right where its words lie within an
annotated content, or share half of the words that either has, and a word of the source is the same. `--keep` writes
what was found to a file, for benchmarks/errors.py.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import attributions as training
import numpy as np
import polnear
from chains import yes_or_no
from scipy.sparse import csr_matrix

from govnews import Quotation, parse, weights
from govnews.stages import cue_words, links, sureness, tags, utterers

FORMS = ("direct", "mixed", "indirect")
READ, TABLE = weights.rows, weights.table.__wrapped__
Judged = tuple[str, float, bool, bool]


def use(tables: dict[str, Sequence[str]]) -> None:
    """Make the package take these lines for its tables."""
    rows = {name: [tuple(line.split("\t")) for line in lines] for name, lines in tables.items()}
    weights.rows = lambda name: rows[name] if name in rows else READ(name)
    weights.table = cache(TABLE)
    of_cues = (cue_words.learned, cue_words.learned_value, cue_words.forms)
    for learned in (*of_cues, tags.learned, links.learned, utterers.learned, sureness.learned):
        learned.cache_clear()


def unjudged() -> list[str]:
    """The table by which the confidence is the chance of the cue itself."""
    return [line for form in FORMS for line in (f"{form}\t0", f"{form} chance\t1", f"{form} source\t0")]


def judged(article: polnear.Article, said: Sequence[Quotation]) -> Iterator[Judged]:
    """Of each quotation its form, its chance, whether it has a source, and whether it is right."""
    for found, quotation in zip(article.found, said, strict=True):
        if quotation.form.value in FORMS:
            yield quotation.form.value, quotation.confidence, bool(found.source), is_right(article, found)


def is_right(article: polnear.Article, found: polnear.Attribution) -> bool:
    """Whether a find agrees with an annotated attribution."""
    return any(polnear.agrees(article.text, gold, found) for gold in article.gold)


def fitted(rows: Sequence[Judged]) -> Iterator[tuple[str, float]]:
    """The table of confidence."""
    for form in FORMS:
        own = [(sureness.log_odds(chance), sourced, right) for f, chance, sourced, right in rows if f == form]
        signs = csr_matrix(np.array([(1.0, odds, float(sourced)) for odds, sourced, _ in own]))
        bias, slope, source = yes_or_no(signs, np.array([float(right) for *_, right in own]), 1.0)
        yield from ((form, bias), (f"{form} chance", slope), (f"{form} source", source))


def reliability(rows: Sequence[Judged], table: dict[str, float]) -> None:
    """Print how often quotations of each confidence are right."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for form, chance, sourced, right in rows:
        sure = sureness.sure(table, form, chance, sourced)
        bins[min(9, int(10 * sure))].append((sure, right))
    print("\n| confidence | quotations | right |\n|---|---|---|")
    off = 0.0
    for _, pairs in sorted(bins.items()):
        mean, share = np.mean([sure for sure, _ in pairs]), np.mean([right for _, right in pairs])
        off += len(pairs) * abs(mean - share)
        print(f"| {mean:.3f} | {len(pairs)} | {share:.3f} |")
    print(f"\nexpected calibration error: {off / len(rows):.3f}")
    precisions(sorted(((sureness.sure(table, f, c, s), right) for f, c, s, right in rows), reverse=True))


def precisions(ranked: Sequence[tuple[float, bool]]) -> None:
    """Print which confidence gives which precision, and the share of all right quotations that it leaves."""
    total = sum(right for _, right in ranked)
    hits, found = 0, {}
    for number, (sure, right) in enumerate(ranked, start=1):
        hits += right
        for wanted in (0.95, 0.9, 0.85, 0.8):
            if hits >= wanted * number:
                found[wanted] = (sure, hits / total)
    print("\n| precision | confidence at least | recall of what is found right at all |\n|---|---|---|")
    for wanted, (sure, recall) in sorted(found.items(), reverse=True):
        print(f"| {wanted:.2f} | {sure:.3f} | {recall:.3f} |")


def main() -> None:
    """Learn without each outlet in turn, measure on it, and write the table of confidence."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ascribed", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--keep", type=Path)
    args = parser.parse_args()
    invented, texts = list(training.read_inline(args.ascribed)), list(polnear.annotated(args.folder))
    every = list(training.read(args.folder))
    rows: list[Judged] = []
    measured: list[polnear.Article] = []
    for outlet in sorted(Counter(article.outlet for article in every)):
        use(training.tables([*(a for a in every if a.outlet != outlet), *invented]) | {"confidence": unjudged()})
        own = []
        for name, text, gold in texts:
            if name.startswith(outlet):
                own.append(polnear.Article(name, text, gold, polnear.found_in(text)))
                rows += judged(own[-1], parse(text).quotations)
        print(f"\n{outlet}\n\n| | P | R | F1 |\n|---|---|---|---|", *polnear.table(own), sep="\n", flush=True)
        measured += own
    print("\nall\n\n| | P | R | F1 |\n|---|---|---|---|", *polnear.table(measured), sep="\n")
    if args.keep:
        polnear.keep(args.keep, measured)
    table = dict(fitted(rows))
    reliability(rows, table)
    training.write(args.out, "confidence", "sign\tweight", (f"{name}\t{value:.3f}" for name, value in table.items()))


if __name__ == "__main__":
    main()
