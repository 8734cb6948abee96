"""Who is said to say what in news articles: govnews against the annotations of PolNeAR (Newell et al. 2018).

    python benchmarks/polnear.py FOLDER [--outlet NAME]

FOLDER holds a part of the corpus: `text/` and `attributions/` (brat standoff; where a text has several annotators, the
alphabetically first one counts). What is found is compared in two views. *Direct*: annotated contents with at least
three words in double quotation marks; of both sides only these words count. What govnews gives as several quotations of
one content is one; it is detected where it shares half of the words that either has, and attributed where a word of the
source, other than function words, is the same one. *All*: the words of all contents and sources as sets of places, and
contents that are the same to the word. Contents are also matched by overlap, as quotations of news are elsewhere (Asr
et al. 2021): they share 0.3 or 0.8 of the words that either has. Annotated contents do not nest, while govnews gives
quoted words inside a reported clause besides the clause; so figures of *outermost* finds leave out those in others.
*Forms*, of outermost finds: contents that stand in quotation marks wholly (direct), in part (mixed) or not at all
(indirect); precision asks of finds of a form whether any annotation agrees, recall of annotations of a form whether any
find does.
"""

from __future__ import annotations

import argparse
import json
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


def keep(path: Path, articles: Iterable[Article]) -> None:
    """Write what was found in each article, a line of JSON each, for `kept` to read again."""
    with path.open("w", encoding="utf-8") as file:
        for article in articles:
            print(json.dumps([article.name, [[sorted(words) for words in a] for a in article.found]]), file=file)


def kept(path: Path) -> dict[str, list[Attribution]]:
    """What was found in each article, by the article's name."""
    with path.open(encoding="utf-8") as file:
        rows = dict(json.loads(line) for line in file)
    return {name: [Attribution(*map(frozenset, roles)) for roles in found] for name, found in rows.items()}


def same_source(text: str, one: Words, other: Words) -> bool:
    """Whether two sources share a word that is no function word; one of nothing else is compared whole."""
    return bool(_telling(text, one) & _telling(text, other))


def agrees(text: str, gold: Attribution, found: Attribution) -> bool:
    """Whether a find is right by an annotation: within its words or half the same, and with the source it names."""
    common = len(gold.content & found.content)
    same = 2 * common >= len(gold.content | found.content) or common == len(found.content) > 0
    return same and (not gold.source or same_source(text, gold.source, found.source))


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


def pairs(article: Article, least: float) -> list[tuple[Attribution, Attribution]]:
    """The annotated and found contents that share so much of the words that either has, each of them once."""
    left, together = list(article.found), []
    for gold in article.gold:
        best = max(left, key=lambda other: len(gold.content & other.content), default=None)
        if best is not None and len(gold.content & best.content) >= least * len(gold.content | best.content) > 0:
            left.remove(best)
            together.append((gold, best))
    return together


def outermost(article: Article) -> Article:
    """The article with the finds that lie in no other: annotated contents do not nest either."""
    found = article.found
    inner = {
        i
        for i, a in enumerate(found)
        for j, b in enumerate(found)
        if a.content < b.content or (a.content == b.content and j < i)
    }
    return article._replace(found=[a for i, a in enumerate(found) if i not in inner])


FORMS = ("direct", "mixed", "indirect")


def form(article: Article, content: Words) -> str:
    """Whether a content stands in quotation marks wholly, in part, or not at all."""
    inside = len(content & article.quoted)
    return "indirect" if not inside else "direct" if inside == len(content) else "mixed"


def of_form(article: Article, attributions: Iterable[Attribution], wanted: str | None) -> list[Attribution]:
    """Those whose content has a form; all, if none is wanted."""
    return [a for a in attributions if wanted in (None, form(article, a.content))]


class Agreement(NamedTuple):
    """How many finds are right, of how many, and how many annotations are found, of how many."""

    right: int
    finds: int
    found: int
    gold: int

    @property
    def precision(self) -> float:
        """The share of the finds that is right."""
        return self.right / max(1, self.finds)

    @property
    def recall(self) -> float:
        """The share of the annotations that is found."""
        return self.found / max(1, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def together(agreements: Iterable[Agreement]) -> Agreement:
    """What agrees in all articles."""
    return Agreement(*map(sum, zip(*agreements, strict=True)))


def overlap(article: Article, least: float, wanted: str | None = None) -> Agreement:
    """Contents matched by overlap: finds of a form with any annotation, annotations of a form with any find."""
    both = pairs(article, least)
    return Agreement(
        len(of_form(article, (found for _, found in both), wanted)),
        len(of_form(article, article.found, wanted)),
        len(of_form(article, (gold for gold, _ in both), wanted)),
        len(of_form(article, article.gold, wanted)),
    )


def exact(article: Article, wanted: str | None = None) -> Agreement:
    """How many contents are the same to the word; of one form only, if one is wanted."""
    gold = {a.content for a in of_form(article, article.gold, wanted)}
    found = {a.content for a in of_form(article, article.found, wanted)}
    return Agreement(len(gold & found), len(found), len(gold & found), len(gold))


def shared(article: Article, role: str, wanted: str | None = None) -> Agreement:
    """How many words of all contents, cues or sources are the same; of a form those in any other too."""
    gold, found = union(article.gold, role), union(article.found, role)
    ours = union(of_form(article, article.found, wanted), role)
    theirs = union(of_form(article, article.gold, wanted), role)
    return Agreement(len(ours & gold), len(ours), len(theirs & found), len(theirs))


def union(attributions: Iterable[Attribution], role: str) -> Words:
    """The words that several contents, cues or sources have."""
    return frozenset[int]().union(*(getattr(a, role) for a in attributions))


def sourced(article: Article, wanted: str | None = None) -> Counter[str]:
    """Of the contents of a form that are matched at an overlap of 0.3 and have a source, how many get the right one."""
    both = [(gold, found) for gold, found in pairs(article, 0.3) if gold.source]
    both = [(gold, found) for gold, found in both if wanted in (None, form(article, gold.content))]
    return Counter(right=sum(same_source(article.text, g.source, f.source) for g, f in both), all=len(both))


def summary(articles: Sequence[Article]) -> Iterator[tuple[str, Agreement]]:
    """The figures of all articles together, by name."""
    total = sum((direct(a) for a in articles), Counter[str]())
    unsourced = total["gold"] - total["sourced"]
    detected, attributed = total["detected"], total["attributed"]
    yield "direct: detected", Agreement(detected, total["found"], detected, total["gold"])
    finds = max(total["found"] - unsourced, attributed)
    yield "direct: right source", Agreement(attributed, finds, attributed, total["sourced"])
    for role in ("content", "source", "cue"):
        yield f"all: {role} words", together(shared(a, role) for a in articles)
    yield "all: content exact", together(exact(a) for a in articles)
    for least in (0.3, 0.8):
        yield f"all: content, overlap {least}", together(overlap(a, least) for a in articles)
    outer = [outermost(a) for a in articles]
    yield "outermost: content exact", together(exact(a) for a in outer)
    for least in (0.3, 0.8):
        yield f"outermost: content, overlap {least}", together(overlap(a, least) for a in outer)


def table(articles: Sequence[Article]) -> Iterator[str]:
    """The rows of a table of all figures."""
    for name, a in summary(articles):
        yield f"| {name} | {a.precision:.3f} | {a.recall:.3f} | {a.f1:.3f} |"


def by_form(articles: Sequence[Article]) -> Iterator[str]:
    """The rows of a table of outermost finds, with a column for each form of content."""
    articles, columns = [outermost(a) for a in articles], (None, *FORMS)
    yield _row("annotated", (str(together(overlap(a, 0.3, f) for a in articles).gold) for f in columns))
    yield _row("found", (str(together(overlap(a, 0.3, f) for a in articles).finds) for f in columns))
    yield _row("content words", (_rates(shared(a, "content", f) for a in articles) for f in columns))
    yield _row("content exact", (_rates(exact(a, f) for a in articles) for f in columns))
    for least in (0.3, 0.8):
        yield _row(f"content, overlap {least}", (_rates(overlap(a, least, f) for a in articles) for f in columns))
    counts = [sum((sourced(a, f) for a in articles), Counter[str]()) for f in columns]
    yield _row("right source, of overlap 0.3", (f"{c['right'] / max(1, c['all']):.3f}" for c in counts))


def _rates(agreements: Iterable[Agreement]) -> str:
    a = together(agreements)
    return f"{a.precision:.3f} / {a.recall:.3f} / {a.f1:.3f}"


def _row(name: str, cells: Iterable[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"


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
    print("\n| P / R / F1 | all | direct | mixed | indirect |\n|---|---|---|---|---|")
    print("\n".join(by_form(done)))


if __name__ == "__main__":
    main()
