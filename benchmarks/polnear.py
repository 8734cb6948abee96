"""Who is said to say what in news articles: govnews against the annotations of PolNeAR (Newell et al. 2018).

    python benchmarks/polnear.py FOLDER [--outlet NAME]

FOLDER holds a part of the corpus: `text/` and `attributions/` (brat standoff; where a text has several annotators, the
alphabetically first one counts). What is found is compared in two views. *Direct*: annotated contents with at least
three words in double quotation marks; of both sides only these words count. What govnews gives as several quotations of
one content is one; it is detected where it shares half of the words that either has, and attributed where a word of the
source, other than function words, is the same one. *All*: the words of all contents and sources as sets of places, and
contents that are the same to the word.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import govnews

Words = frozenset[int]
Spans = list[tuple[int, int]]
QUOTED = re.compile(r"[“\"]([^“”\"]{1,3000}?)(?:[”\"]|(?=\n\s*\n|\n[“\"]|\Z))", re.S)
WORD = re.compile(r"\w+(?:['’]\w+)?")
FUNCTION_WORDS = {
    *("the", "a", "an", "of", "and", "to", "in", "for", "on", "at", "by", "with", "who", "that", "this"),
    *("his", "her", "its", "their", "our", "my", "he", "she", "it", "they", "we", "i"),
}
LEAST = 3


class Attribution(NamedTuple):
    """Content, cue and source as the offsets at which their words begin."""

    content: Words
    cue: Words
    source: Words


class Article(NamedTuple):
    """A text with its attributions as annotated, and as found."""

    name: str
    text: str
    gold: list[Attribution]
    found: list[Attribution]

    @property
    def quoted(self) -> Words:
        """The words in double quotation marks."""
        return words(self.text, (found.span(1) for found in QUOTED.finditer(self.text)))


def words(text: str, spans: Iterable[tuple[int, int]]) -> Words:
    """Where the words of some spans begin."""
    return frozenset(found.start() for start, end in spans for found in WORD.finditer(text, start, end))


def annotated(folder: Path) -> Iterator[tuple[str, str, list[Attribution]]]:
    """The name, text and attributions of each article of a part of the corpus."""
    for name, text, attributions in articles(folder):
        yield name, text, [_attribution(text, spans) for spans in attributions]


def _attribution(text: str, spans: dict[str, Spans]) -> Attribution:
    return Attribution(words(text, spans["content"]), words(text, spans["cue"]), words(text, spans["source"]))


def articles(folder: Path) -> Iterator[tuple[str, str, list[dict[str, Spans]]]]:
    """The name and text of each article of a part of the corpus, and the spans of its attributions."""
    seen: set[str] = set()
    for path in sorted((folder / "attributions").glob("*.ann")):
        name = re.sub(r"_[0-9a-f]{4}$", "", path.stem)
        if name not in seen:
            seen.add(name)
            with (folder / "text" / f"{name}.txt").open(encoding="utf-8", newline="") as file:
                yield name, file.read(), list(standoff(path.read_text("utf-8")))


def standoff(annotation: str) -> Iterator[dict[str, Spans]]:
    """The spans of each attribution that has content, by role."""
    marked: dict[str, Spans] = {}
    rows = [line.split("\t") for line in annotation.splitlines() if "\t" in line]
    for row in rows:
        kind, _, places = row[1].partition(" ")
        if row[0].startswith("T") and kind in ("Source", "Cue", "Content"):
            marked[row[0]] = [(int(a), int(b)) for a, b in (place.split() for place in places.split(";"))]
    for row in rows:
        if row[0].startswith("E") and row[1].startswith("Attribution"):
            spans: dict[str, Spans] = {"content": [], "cue": [], "source": []}
            for role, target in (pair.split(":") for pair in row[1].split()[1:]):
                name = re.sub(r"\d+$", "", role).lower()
                if name in spans:
                    spans[name] += marked.get(target, [])
            if spans["content"]:
                yield spans


def found_in(text: str) -> list[Attribution]:
    """What govnews finds in a text."""
    return [
        Attribution(
            words(text, _spans(*said.parts)),
            words(text, _spans(said.attribution.cue) if said.attribution else []),
            words(text, _spans(said.attribution.mention) if said.attribution else []),
        )
        for said in govnews.parse(text).quotations
    ]


def _spans(*spans: govnews.Span | None) -> Spans:
    return [(span.start, span.end) for span in spans if span]


def same_source(text: str, one: Words, other: Words) -> bool:
    """Whether two sources share a word that is no function word; one of nothing else is compared whole."""
    return bool(_telling(text, one) & _telling(text, other))


def _telling(text: str, source: Words) -> Words:
    found = {at: word[0].lower() for at in source if (word := WORD.match(text, at))}
    return frozenset(at for at, word in found.items() if word not in FUNCTION_WORDS) or source


def direct(article: Article) -> Counter[str]:
    """What agrees of the words in quotation marks."""
    quoted = article.quoted
    gold = [(a.content & quoted, a.source) for a in article.gold if len(a.content & quoted) >= LEAST]
    found = [(a.content & quoted, a.source) for a in article.found if len(a.content & quoted) >= LEAST]
    parts, alone = _homes([content for content, _ in gold], [content for content, _ in found])
    counts = Counter(gold=len(gold), sourced=sum(bool(source) for _, source in gold), found=alone)
    for i, (content, source) in enumerate(gold):
        members = parts.get(i, [])
        counts["found"] += bool(members)
        joined = frozenset[int]().union(*(found[j][0] for j in members))
        hit = 2 * len(content & joined) >= len(content | joined) if members else False
        if not hit:
            covering = [
                j for j, (w, _) in enumerate(found) if j not in members and 2 * len(content & w) >= len(content)
            ]
            if covering:
                counts["found"] += not members
                hit, members = True, covering
        counts["detected"] += hit
        counts["attributed"] += (
            hit and bool(source) and any(same_source(article.text, source, found[j][1]) for j in members)
        )
    return counts


def _homes(gold: Sequence[Words], found: Sequence[Words]) -> tuple[dict[int, list[int]], int]:
    """For each annotated content the finds that lie in it by half, and how many lie in none."""
    homes: dict[int, list[int]] = {}
    alone = 0
    for j, content in enumerate(found):
        best = max(range(len(gold)), key=lambda i: len(gold[i] & content), default=None)
        if best is None or 2 * len(gold[best] & content) < len(content):
            alone += 1
        else:
            homes.setdefault(best, []).append(j)
    return homes, alone


def overlaps(article: Article, least: float) -> Counter[str]:
    """How many contents are found that share so much of the words that either has."""
    left = [a.content for a in article.found]
    hits = 0
    for gold in article.gold:
        best = max(left, key=lambda other: len(gold.content & other), default=None)
        if best is not None and len(gold.content & best) >= least * len(gold.content | best) > 0:
            left.remove(best)
            hits += 1
    return Counter(hit=hits, found=len(article.found), gold=len(article.gold))


FORMS = ("direct", "mixed", "indirect")


def form(article: Article, content: Words) -> str:
    """Whether a content stands in quotation marks wholly, in part, or not at all."""
    inside = len(content & article.quoted)
    return "indirect" if not inside else "direct" if inside == len(content) else "mixed"


def exact(article: Article, wanted: str | None = None) -> Counter[str]:
    """How many contents are the same to the word; of one form only, if one is wanted."""
    gold = {a.content for a in article.gold if wanted in (None, form(article, a.content))}
    found = {a.content for a in article.found if wanted in (None, form(article, a.content))}
    return Counter(hit=len(gold & found), found=len(found), gold=len(gold))


def shared(article: Article, role: str) -> Counter[str]:
    """How many words of all contents, cues or sources are the same."""
    gold = frozenset[int]().union(*(getattr(a, role) for a in article.gold))
    found = frozenset[int]().union(*(getattr(a, role) for a in article.found))
    return Counter(hit=len(gold & found), found=len(found), gold=len(gold))


def rates(hit: int, found: int, gold: int) -> str:
    """Precision, recall and F1 as cells of a table."""
    return f"{hit / max(1, found):.3f} | {hit / max(1, gold):.3f} | {2 * hit / max(1, found + gold):.3f}"


def table(articles: Sequence[Article]) -> Iterator[str]:
    """The figures of all articles together."""
    total = sum((direct(a) for a in articles), Counter[str]())
    unsourced = total["gold"] - total["sourced"]
    attributed = total["attributed"]
    yield f"| direct: detected | {rates(total['detected'], total['found'], total['gold'])} |"
    found = max(total["found"] - unsourced, attributed)
    yield f"| direct: right source | {rates(attributed, found, total['sourced'])} |"
    for role in ("content", "source", "cue"):
        yield _row(f"all: {role} words", [shared(a, role) for a in articles])
    yield _row("all: content exact", [exact(a) for a in articles])
    for wanted in FORMS:
        yield _row(f"{wanted} content exact", [exact(a, wanted) for a in articles])
    for least in (0.3, 0.8):
        yield _row(f"all: content, overlap {least}", [overlaps(a, least) for a in articles])


def _row(name: str, counts: Sequence[Counter[str]]) -> str:
    total = sum(counts, Counter[str]())
    return f"| {name} | {rates(total['hit'], total['found'], total['gold'])} |"


def main() -> None:
    """Find the attributions of all articles and print how they agree."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--outlet", default="")
    args = parser.parse_args()
    done = []
    seconds, size = 0.0, 0
    for name, text, gold in annotated(args.folder):
        if name.startswith(args.outlet):
            start = time.perf_counter()
            found = found_in(text)
            seconds, size = seconds + time.perf_counter() - start, size + len(text)
            done.append(Article(name, text, gold, found))
    print(f"{len(done)} articles, {size} characters, {size / seconds:.0f} a second\n")
    print("| | P | R | F1 |\n|---|---|---|---|")
    print("\n".join(table(done)))


if __name__ == "__main__":
    main()
