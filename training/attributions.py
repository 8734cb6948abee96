"""Learn who is said to say what, from PolNeAR: cue_words.tsv, attributions.tsv, links.tsv and utterers.tsv in weights/.

    python training/attributions.py FOLDER --ascribed training/ascribed --out src/govnews/weights

FOLDER holds PolNeAR's training part: `text/` and `attributions/` (brat standoff; of several annotators of a text the
alphabetically first one counts). `--ascribed` is a folder of invented prose in the styles of governments, annotated
inline: `[1 Jane Doe] <1 said> {1 that costs rose}`. Four models are fitted one after another: which words are heads of
cues, which units are source, cue or content, which of these belong together, and whose words in marks are. The chances
of cues that the second and the last one see come from a first one that has not seen the article.
"""

from __future__ import annotations

import argparse
import re
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))

import drill
import numpy as np
import polnear
from attrs import define, frozen
from chains import Chains, Floats, Names, choice, yes_or_no
from polnear import Spans

from govnews.contracts import Document
from govnews.model import Source
from govnews.stages import blocks, cue_words, links, marks, tag_signs, tags, units, utterers
from govnews.stages.tags import Tag
from govnews.stages.units import Units

Place = tuple[int, int]
FOLDS, LEAST_CUES, LEAST_TAGS, LEAST_LINKS, LEAST_UTTERERS = 4, 4, 6, 3, 3
CUE_PENALTY, LINK_PENALTY, UTTERER_PENALTY = 4.0, 1.0, 3.0
SHARE = 0.02
# How often the invented prose is taken: it is little beside the articles, and nearer to what governments write.
TIMES = 3
# What is added to the weights of each tag in the end: sources and cues are missed more often than they are found in
# vain, and the best sequence is not the one with the best F1.
LEAN = (0.0, 0.5, 0.45, 0.2, 0.2)
SMALLEST_CUE, SMALLEST_TAG, SMALLEST_LINK, SMALLEST_UTTERER = 0.05, 0.1, 0.05, 0.05


@frozen
class Gold:
    """An attribution as annotated: the units of its source, cue and content, each by paragraph and number."""

    source: tuple[Place, ...]
    cue: tuple[Place, ...]
    content: tuple[Place, ...]


@define
class Article:
    """An article: its outlet, the units of its paragraphs, what is annotated, and the head of each cue."""

    outlet: str
    paragraphs: list[Units]
    gold: list[Gold]
    heads: set[Place]


def read(folder: Path) -> Iterator[Article]:
    """The articles of a part of PolNeAR, by name."""
    for name, text, annotated in polnear.articles(folder):
        paragraphs = units_of(text)
        yield Article(name.partition("_")[0], paragraphs, [_placed(paragraphs, spans) for spans in annotated], set())


INLINE = re.compile(r"([\[<{])(\d+(?:,\d+)*) |([\]>}])")
ROLES = {"[": "source", "<": "cue", "{": "content"}


def read_inline(folder: Path) -> Iterator[Article]:
    """The invented prose of a folder, one article a file, and the drill of the lexicon's verbs."""
    for path in sorted(folder.glob("*.txt")):
        yield from TIMES * [of_inline(path.read_text("utf-8").strip().split("\n\n"))]
    yield of_inline(drill.paragraphs())


def of_inline(annotated: Iterable[str]) -> Article:
    """Paragraphs annotated inline as an article."""
    text = ""
    gold: list[dict[str, Spans]] = []
    for paragraph in annotated:
        plain, found = _inline(paragraph, len(text))
        text += plain + "\n\n"
        gold += found
    paragraphs = units_of(text)
    return Article("invented", paragraphs, [_placed(paragraphs, spans) for spans in gold], set())


def _inline(paragraph: str, start: int) -> tuple[str, list[dict[str, Spans]]]:
    """A paragraph without its annotation, and the spans of each attribution, counted from `start`."""
    plain, at = "", 0
    opened: list[tuple[str, str, int]] = []
    found: dict[str, dict[str, Spans]] = defaultdict(lambda: {"source": [], "cue": [], "content": []})
    for mark in INLINE.finditer(paragraph):
        plain += paragraph[at : mark.start()]
        at = mark.end()
        if mark[1]:
            opened.append((ROLES[mark[1]], mark[2], len(plain)))
            continue
        role, numbers, first = opened.pop()
        for number in numbers.split(","):
            found[number][role].append((start + first, start + len(plain)))
    return plain + paragraph[at:], [spans for spans in found.values() if spans["content"]]


def units_of(text: str) -> list[Units]:
    """The units of all paragraphs of a text."""
    paragraphs = blocks.find(Document(Source(text)))
    found = marks.find(text, paragraphs)
    return [units.find(text, p.body, m) for p, m in zip(paragraphs, found, strict=True)]


def _placed(paragraphs: Sequence[Units], spans: dict[str, Spans]) -> Gold:
    return Gold(*(tuple(_covered(paragraphs, spans[role])) for role in ("source", "cue", "content")))


def _covered(paragraphs: Sequence[Units], spans: Spans) -> list[Place]:
    """The units that lie in the spans by more than half."""
    cover: Counter[Place] = Counter()
    lengths: dict[Place, int] = {}
    begins = [row.starts[0] if len(row) else 0 for row in paragraphs]
    for start, end in spans:
        for number in range(max(bisect_right(begins, start) - 1, 0), bisect_right(begins, end)):
            row = paragraphs[number]
            for i in range(bisect_right(row.ends, start), len(row)):
                if row.starts[i] >= end:
                    break
                lengths[number, i] = row.ends[i] - row.starts[i]
                cover[number, i] += min(end, row.ends[i]) - max(start, row.starts[i])
    return sorted(place for place, covered in cover.items() if 2 * covered > lengths[place])


def set_heads(articles: Sequence[Article]) -> None:
    """Choose the head of each cue: the word that is most often part of one, function words last."""
    total = Counter(word for article in articles for row in article.paragraphs for word in row.words)
    inside: Counter[str] = Counter()
    for article in articles:
        for gold in article.gold:
            for word in (article.paragraphs[p].words[i] for p, i in gold.cue):
                inside[word] += 1

    def fitness(article: Article, place: Place) -> tuple[bool, float, Place]:
        row = article.paragraphs[place[0]]
        word = row.words[place[1]]
        closed = row.classes[place[1]] == word and not cue_words.entry(word)
        return not closed, inside[word] / (total[word] + 3), (-place[0], -place[1])

    for article in articles:
        article.heads = {max(gold.cue, key=lambda place: fitness(article, place)) for gold in article.gold if gold.cue}


def cue_forms(articles: Sequence[Article]) -> set[str]:
    """The words that can be a cue's head: heads in no too small share of their places, and what the lexicon knows."""
    total = Counter(word for article in articles for row in article.paragraphs for word in row.words)
    heads = Counter(article.paragraphs[p].words[i] for article in articles for p, i in article.heads)
    often = {word for word, count in heads.items() if count / total[word] >= SHARE}
    return often | {w for w in total if cue_words.entry(w) and (heads[w] + 0.5) / (total[w] + 1) >= SHARE}


def learn_cues(articles: Sequence[Article]) -> tuple[dict[str, float], list[list[list[float]]]]:
    """The table of cue words; and for each article the chances by tables that were learned without it."""
    forms = cue_forms(articles)
    rows, truth, at = [], [], []
    for number, article in enumerate(articles):
        for p, row in enumerate(article.paragraphs):
            for i, names in cue_words.sums(_name, row, forms):
                rows.append(names)
                truth.append((p, i) in article.heads)
                at.append((number, p, i))
    names = Names(rows, LEAST_CUES)
    signs, right = names.matrix(rows), np.array(truth, float)
    fold = np.array([number % FOLDS for number, _, _ in at])
    chances = [[[0.0] * len(row) for row in article.paragraphs] for article in articles]
    for k in range(FOLDS):
        z = signs[fold == k] @ yes_or_no(signs[fold != k], right[fold != k], CUE_PENALTY)
        for place, score in zip(np.flatnonzero(fold == k), z, strict=True):
            number, p, i = at[place]
            chances[number][p][i] = float(1 / (1 + np.exp(-score)))
    table = dict(zip(names.names, yes_or_no(signs, right, CUE_PENALTY).tolist(), strict=True))
    return table | {f"word {form}": table.get(f"word {form}", 0.0) for form in forms}, chances


def gold_tags(article: Article) -> list[list[int]]:
    """The tags of all units by what is annotated."""
    found = [[int(Tag.NONE)] * len(row) for row in article.paragraphs]
    for tag, role in ((Tag.SOURCE, "source"), (Tag.CUE, "cue")):
        for gold in article.gold:
            for p, i in getattr(gold, role):
                found[p][i] = int(tag)
    for gold in article.gold:
        inside = set(gold.content)
        for p, i in gold.content:
            found[p][i] = int(Tag.CONTENT if (p, i - 1) in inside else Tag.BEGIN)
    return found


def _name(sign: str, _: int) -> tuple[str, ...]:
    """A sign, as what it is worth to those who learn: its name."""
    return (sign,)


def learn_tags(articles: Sequence[Article], chances: Sequence[list[list[float]]]) -> tuple[Names, Floats, Floats]:
    """The chain of tags, learned from the sentences that are looked at."""
    rows: list[list[str]] = []
    truth: list[int] = []
    kinds: list[int] = []
    lengths: list[int] = []
    for article, chance in zip(articles, chances, strict=True):
        for row, cues, found in zip(article.paragraphs, chance, gold_tags(article), strict=True):
            levels, steps = tag_signs.levels_of(cues), tags.kinds(row)
            for first, last in tags.live(row, cues):
                rows += tag_signs.sums(_name, row, levels, first, last)
                truth += found[first:last]
                kinds += steps[first:last]
                lengths.append(last - first)
    names = Names(rows, LEAST_TAGS)
    chains = Chains(names.matrix(rows), np.array(truth), np.array(kinds), lengths)
    return names, *chains.fit(len(Tag), tags.KINDS)


def learn_links(articles: Sequence[Article]) -> dict[str, float]:
    """The table by which contents choose cues, and cues sources."""
    table: dict[str, float] = {}
    for kind in "CQ":
        rows: list[tuple[str, ...]] = []
        starts: list[int] = []
        good: list[bool] = []
        for article in articles:
            for options in _choices(article, kind):
                starts.append(len(rows))
                rows += [names for names, _ in options]
                good += [right for _, right in options]
        names = Names(rows, LEAST_LINKS)
        found = choice(names.matrix(rows), np.array(starts), np.array(good, float), LINK_PENALTY)
        table |= dict(zip(names.names, found.tolist(), strict=True))
    return table


def _choices(article: Article, kind: str) -> Iterator[list[tuple[tuple[str, ...], bool]]]:
    """For each segment of a kind the signs of its candidates, and whether each is right; only where one is."""
    segments = links.segments_of(article.paragraphs, gold_tags(article))
    right = _partners(article, segments, kind)
    for place, segment in enumerate(segments):
        if segment.kind != kind or not right[place]:
            continue
        options: list[int | None] = [*links.candidates(segments, place), *([None] if kind == "Q" else [])]
        if any(other in right[place] for other in options):
            yield [
                (links.worth(_name, article.paragraphs, segments, place, other), other in right[place])
                for other in options
            ]


def _partners(article: Article, segments: Sequence[links.Segment], kind: str) -> dict[int, set[int | None]]:
    """For each content the cues that it is annotated with, or for each cue the sources; None where there is none."""
    at = {(s.paragraph, i): n for n, s in enumerate(segments) for i in range(s.first, s.last)}
    roles = ("content", "cue") if kind == "C" else ("cue", "source")
    found: dict[int, set[int | None]] = defaultdict(set)
    for gold in article.gold:
        own, other = ({at[place] for place in getattr(gold, role) if place in at} for role in roles)
        for place in own:
            found[place] |= other or ({None} if kind == "Q" else set())
    return found


def learn_utterers(articles: Sequence[Article], chances: Sequence[list[list[float]]]) -> dict[str, float]:
    """The table by which words in marks choose whose they are; only where one of the phrases is right."""
    rows: list[list[str]] = []
    starts: list[int] = []
    good: list[bool] = []
    for article, chance in zip(articles, chances, strict=True):
        telling = utterers.Telling(article.paragraphs, chance)
        before = _sources(article)
        for content, source in _uttered(article):
            at = bisect_left(before, (content.paragraph, content.first), key=lambda pair: pair[0])
            options = utterers.choices(telling, content, before[at - 1][1] if at else None)
            right = [any((o.paragraph, i) in source for i in range(o.first, o.last)) for o, _ in options]
            if any(right):
                starts.append(len(rows))
                rows += [names for _, names in options]
                good += right
    names = Names(rows, LEAST_UTTERERS)
    found = choice(names.matrix(rows), np.array(starts), np.array(good, float), UTTERER_PENALTY)
    return dict(zip(names.names, found.tolist(), strict=True))


def _sources(article: Article) -> list[tuple[Place, links.Segment]]:
    """The first stretch of the source of each attribution, by where its content begins."""
    found = []
    for gold in article.gold:
        if gold.source and gold.content:
            (p, first), inside = gold.source[0], set(gold.source)
            last = first + 1
            while (p, last) in inside:
                last += 1
            found.append((gold.content[0], links.Segment(p, first, last, "S")))
    return sorted(found, key=lambda pair: pair[0])


def _uttered(article: Article) -> Iterator[tuple[links.Segment, set[Place]]]:
    """The contents around each stretch of more than a word or two in marks, with the telling words of the source."""
    for gold in article.gold:
        inside, source = set(gold.content), set(gold.source)
        telling = {(p, i) for p, i in source if article.paragraphs[p].words[i] not in polnear.FUNCTION_WORDS} or source
        for p, i in gold.content:
            row, first, last = article.paragraphs[p], i, i + 1
            if telling and row.quoted[i] and not row.words[i].endswith(units.SHORT):
                while (p, first - 1) in inside:
                    first -= 1
                while (p, last) in inside:
                    last += 1
                yield links.Segment(p, first, last, "C"), telling


def write(out: Path, name: str, head: str, lines: Iterable[str]) -> None:
    """Write a table with its first line."""
    (out / f"{name}.tsv").write_text("\n".join([f"# See attributions.md. {head}", *lines, ""]), "utf-8")


def simple(table: dict[str, float], smallest: float) -> Iterator[str]:
    """The lines of a table of one weight each, the smallest left out; a form of a cue stays."""
    for name, weight in sorted(table.items()):
        if abs(weight) >= smallest or name.startswith("word "):
            yield f"{name}\t{weight:.2f}"


def chain_lines(names: Names, weights: Floats, steps: Floats) -> Iterator[str]:
    """The lines of the chain's table, in hundredths; signs that say little of every tag are left out."""
    for kind, rows in enumerate(steps):
        for tag, row in enumerate(rows):
            yield "\t".join([f"> {kind} {tag}", *(f"{100 * value:.0f}" for value in row)])
    for name, row in zip(names.names, weights, strict=True):
        leant = row + LEAN if name == "b" else row
        if max(abs(leant)) >= SMALLEST_TAG:
            yield "\t".join([name, *(f"{100 * value:.0f}" for value in leant)])


def tables(articles: Sequence[Article]) -> dict[str, list[str]]:
    """The lines of the four tables, learned from these articles."""
    set_heads(articles)
    cues, chances = learn_cues(articles)
    return {
        "cue_words": list(simple(cues, SMALLEST_CUE)),
        "attributions": list(chain_lines(*learn_tags(articles, chances))),
        "links": list(simple(learn_links(articles), SMALLEST_LINK)),
        "utterers": list(simple(learn_utterers(articles, chances), SMALLEST_UTTERER)),
    }


def main() -> None:
    """Fit the four models and write their tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ascribed", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    articles = [*read(args.folder), *read_inline(args.ascribed)]
    heads = {"attributions": "sign\t" + "\t".join(tag.name.lower() for tag in Tag)}
    for name, lines in tables(articles).items():
        write(args.out, name, heads.get(name, "sign\tweight"), lines)


if __name__ == "__main__":
    main()
