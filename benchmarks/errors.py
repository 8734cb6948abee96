"""What govnews gets wrong in news articles of PolNeAR, sorted into kinds and counted, with what would mend each.

    python benchmarks/errors.py FOLDER [--crossed FILE] [--first 100]

FOLDER holds a part of the corpus, as for polnear.py. `--crossed` names a file of finds that weights made which had not
seen the outlet (`training/attributions_crossval.py --keep`); its counts then stand beside those of the shipped weights,
and decide the order. Nothing of the articles is printed but words of a closed class and the lemmas of cues.

An annotated content and a find are the same attribution where they share 0.3 of the words that either has; then bounds,
source and cue are compared. What is left on either side is missed, spurious, a further piece, or part of a larger find.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from govnews import lexicon

if TYPE_CHECKING:
    from benchmarks import polnear
else:
    import polnear


def listed(words: str) -> frozenset[str]:
    """Words of a list."""
    return frozenset(words.split())


# Words that say which construction a bound stands in, and nothing about an article.
LANDMARKS = listed(
    "a about after against although among and as at because before being but by during for from had has have he how if "
    "in into is it its like of on or over she since so than that the their there they this though to under until was "
    "were what when where whether which while who whom whose why will with would"
)
PERSONAL = listed("he she it they we i you him her them us me his their our my")
VAGUE = listed("who some many others most those one everyone anyone people few both all none nobody")
BODIES = listed(
    "administration agency association board bureau campaign caucus coalition commission committee company congress "
    "council court department foundation government group house institute journal magazine ministry network news "
    "newspaper office organization outlet pac paper party police post press senate site team times tribune union "
    "university website"
)
PAPERS = listed("poll polls survey surveys report reports study email emails letter memo article story ad")
AUXILIARIES = listed(
    "also am are be been being can could did do does had has have having is not now t was were will would"
)
PARAGRAPH = re.compile(r"\n\s*\n|\n")
MARK = re.compile(r"[“”\"]")


class Kind(NamedTuple):
    """A kind of error: its family, and what is particular about it."""

    family: str
    about: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.family}: {', '.join(self.about)}"


class Seen(NamedTuple):
    """An article with the attributions that are the same on both sides, and what is left."""

    article: polnear.Article
    pairs: list[tuple[polnear.Attribution, polnear.Attribution]]
    missing: list[polnear.Attribution]
    extra: list[polnear.Attribution]


def seen(article: polnear.Article) -> Seen:
    """Match what is annotated with what was found."""
    pairs = polnear.pairs(article, 0.3)
    missing, extra = list(article.gold), list(article.found)
    for gold, found in pairs:
        missing.remove(gold)
        extra.remove(found)
    return Seen(article, pairs, missing, extra)


def errors(article: polnear.Article) -> Iterator[Kind]:
    """All errors of an article."""
    outer = polnear.outermost(article)
    inner = Counter(article.found) - Counter(outer.found)
    for found in inner.elements():
        yield Kind("given besides a find around it", (polnear.form(article, found.content),))
    matched = seen(outer)
    for gold, found in matched.pairs:
        yield from _bounds(article, gold, found)
        yield from _source(article, gold, found)
        yield from _cue(article, gold, found)
    for gold in matched.missing:
        yield _missing(outer, gold)
    for found in matched.extra:
        yield _extra(outer, found)


def _missing(article: polnear.Article, gold: polnear.Attribution) -> Kind:
    form = polnear.form(article, gold.content)
    if any(gold.content <= other.content for other in article.found):
        return Kind("inside a larger find", (form, cue(article.text, gold.cue), order(gold)))
    if any(gold.content & other.content for other in article.found):
        return Kind("only a piece found", (form, cue(article.text, gold.cue), order(gold)))
    return Kind("missed", (form, cue(article.text, gold.cue), order(gold), *_embedded(article, gold)))


def _embedded(article: polnear.Article, gold: polnear.Attribution) -> Iterator[str]:
    if any(gold is not other and gold.cue and gold.cue <= other.content for other in article.gold):
        yield "embedded in another's words"


def _extra(article: polnear.Article, found: polnear.Attribution) -> Kind:
    form = polnear.form(article, found.content)
    for gold in article.gold:
        if 2 * len(gold.content & found.content) >= len(found.content) > 0:
            return Kind("a further piece of one content", (form, _between(article, gold, found)))
    if any(gold.content & found.content for gold in article.gold):
        return Kind("hardly overlaps", (form, cue(article.text, found.cue)))
    return Kind("spurious", (form, cue(article.text, found.cue), order(found)))


def _between(article: polnear.Article, gold: polnear.Attribution, found: polnear.Attribution) -> str:
    """What parts a piece from the rest of its content."""
    rest = gold.content - found.content
    before = max((at for at in rest if at < min(found.content)), default=None)
    start, end = (before, min(found.content)) if before is not None else (max(found.content), min(rest))
    between = range(start + 1, end)
    if PARAGRAPH.search(article.text, start, end):
        return "in another paragraph"
    if any(at in between for at in gold.cue):
        return "beyond its cue"
    return "beyond a quotation mark" if MARK.search(article.text, start, end) else "in the same stretch"


def _bounds(article: polnear.Article, gold: polnear.Attribution, found: polnear.Attribution) -> Iterator[Kind]:
    """Where a content starts or ends too early or too late."""
    form = polnear.form(article, gold.content)
    for side, early in (
        ("start", min(found.content) < min(gold.content)),
        ("end", max(found.content) < max(gold.content)),
    ):
        bound = min if side == "start" else max
        if bound(gold.content) == bound(found.content):
            continue
        low, high = sorted((bound(gold.content), bound(found.content)))
        beyond = gold.content | found.content
        between = sorted(at for at in beyond if (low <= at < high if side == "start" else low < at <= high))
        yield Kind(f"{side} too {'early' if early else 'late'}", (form, _stretch(article.text, between)))
    inside = range(max(min(gold.content), min(found.content)), 1 + min(max(gold.content), max(found.content)))
    if any(at in inside for at in gold.content ^ found.content):
        more = "taken in" if any(at in inside for at in found.content - gold.content) else "left out"
        yield Kind(f"words {more} in the middle", (form, cue(article.text, gold.cue)))


def _stretch(text: str, places: Sequence[int]) -> str:
    """By what words: how many, and the first if it is a landmark."""
    first = word(text, places[0])
    number = len(places)
    size = (
        "1 word" if number == 1 else "2–3 words" if number < 4 else "4–9 words" if number < 10 else "10 or more words"
    )
    return f"{size} from “{first}”" if first in LANDMARKS else size


def word(text: str, place: int) -> str:
    """The word that begins at a place, in small letters."""
    found = polnear.WORD.match(text, place)
    return found[0].lower() if found else ""


def _source(article: polnear.Article, gold: polnear.Attribution, found: polnear.Attribution) -> Iterator[Kind]:
    """What is wrong about a source."""
    text, form = article.text, polnear.form(article, gold.content)
    if not gold.source:
        if found.source:
            yield Kind("source where none is annotated", (form, cue(text, gold.cue), named(text, found.source)))
        return
    about = (form, named(text, gold.source), *_far(text, gold))
    if not found.source:
        yield Kind("source missing", about)
    elif not polnear.same_source(text, gold.source, found.source):
        yield Kind("wrong source", (*about, f"{named(text, found.source)} taken"))
    elif gold.source != found.source:
        longer = "too long" if gold.source < found.source else "too short" if found.source < gold.source else "shifted"
        yield Kind(f"source {longer}", (named(text, gold.source),))


def _far(text: str, gold: polnear.Attribution) -> Iterator[str]:
    low, high = sorted((min(gold.content), min(gold.source)))
    if PARAGRAPH.search(text, low, high):
        yield "in another paragraph"


def _cue(article: polnear.Article, gold: polnear.Attribution, found: polnear.Attribution) -> Iterator[Kind]:
    """What is wrong about a cue; its bounds do not count."""
    if gold.cue and not gold.cue & found.cue:
        wrong = "another cue" if found.cue else "cue missing"
        yield Kind(wrong, (polnear.form(article, gold.content), cue(article.text, gold.cue)))


def order(said: polnear.Attribution) -> str:
    """In which order source, cue and content begin, those that there are."""
    parts = {"source": said.source, "cue": said.cue, "content": said.content}
    return " – ".join(sorted((name for name in parts if parts[name]), key=lambda name: min(parts[name])))


def cue(text: str, places: polnear.Words) -> str:
    """The lemma of a cue, as the lexicon has it; what it is made of, if the lexicon has none of it."""
    forms = [word(text, at) for at in sorted(places)]
    telling = [form for form in forms if form not in AUXILIARIES]
    if not forms:
        return "no cue"
    if "according" in forms:
        return "cue `according to`"
    phrases = [*map(" ".join, pairwise(telling)), *telling]
    for nouns in (False, True):
        for phrase in phrases:
            entries = [entry for entry in lemmas(phrase) if (entry.tense_form == "noun") == nouns]
            if entries:
                return f"cue {'noun ' if nouns else ''}`{entries[0].lemma}`"
    if any(form.startswith(("seem", "appear", "look", "sound")) for form in telling):
        return "cue of seeming"
    small = "nothing but an auxiliary" if not telling else "a bare preposition" if set(telling) <= LANDMARKS else ""
    return f"cue {small}" if small else f"cue of {'one word' if len(telling) == 1 else 'words'} not in the lexicon"


@cache
def lemmas(form: str) -> tuple[lexicon.Cue, ...]:
    """The entries of the lexicon that a word may be."""
    return tuple(lexicon.cues().get(form, ()))


class Source(NamedTuple):
    """The words of a source: as written, in small letters, and those that begin with a capital."""

    forms: Sequence[str]
    small: Sequence[str]
    names: Sequence[str]


SOURCES: tuple[tuple[str, Callable[[Source], bool]], ...] = (
    ("a pronoun", lambda source: not set(source.small) - PERSONAL),
    ("“who”", lambda source: source.small[0] == "who"),
    ("some or many", lambda source: source.small[0] in VAGUE and len(source.names) < 2),
    ("a document or poll", lambda source: bool(set(source.small) & PAPERS)),
    ("a body", lambda source: bool(set(source.small) & BODIES) or any(map(_acronym, source.forms))),
    ("a description in the plural", lambda source: not source.names and _plural(source.small)),
    ("a description", lambda source: not source.names),
    ("several names", lambda source: "and" in source.small and len(source.names) > 1),
    ("a single name", lambda source: len(source.forms) == 1),
    ("a name", lambda source: len(source.names) == len(source.forms)),
    ("a name with more words", lambda source: True),
)


def named(text: str, places: polnear.Words) -> str:
    """How a source is named: by pronoun, surname, description …"""
    written = [polnear.WORD.match(text, at) for at in sorted(places)]
    forms = [re.sub(r"['’]s$", "", found[0]) for found in written if found]
    small = [form.lower() for form in forms]
    names = [form for form in forms if form[0].isupper() and form.lower() not in LANDMARKS | PERSONAL]
    return next(name for name, holds in SOURCES if holds(Source(forms, small, names)))


def _acronym(form: str) -> bool:
    return form.isupper() and len(form) > 1


def _plural(forms: Sequence[str]) -> bool:
    """Whether the last word before "of", "who" and the like ends as plurals do."""
    ends = (i for i, form in enumerate(forms) if i and form in LANDMARKS - {"the", "a", "and"})
    head = forms[next(ends, len(forms)) - 1]
    return head.endswith("s") and not head.endswith("ss")


@cache
def remedies() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of kinds with what would mend them."""
    lines = Path(__file__).with_name("remedies.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return tuple((re.compile(pattern), text) for pattern, text in rows)


def remedy(kind: str) -> str:
    """What would mend a kind of error.

    >>> remedy("source shifted: a name")
    'as for too long and too short'
    """
    return next((text for pattern, text in remedies() if pattern.search(kind)), "")


Counts = Sequence[Counter[Kind]]


def table(counts: Counts, first: int) -> Iterator[str]:
    """The most frequent kinds, each with the number of what would mend it; the last counts decide the order."""
    numbers = {text: number for number, text in enumerate(_summed(counts[-1], _remedy), start=1)}
    for place, (kind, _) in enumerate(counts[-1].most_common(first), start=1):
        yield _row(place, kind, *(count[kind] for count in counts), numbers[_remedy(kind)])


def totals(counts: Counts, of: Callable[[Kind], str]) -> Iterator[str]:
    """How many errors have the same family, or the same remedy: the most frequent first, with numbers."""
    summed = [_summed(count, of) for count in counts]
    for number, name in enumerate(summed[-1], start=1):
        yield _row(number, name, *(total[name] for total in summed))


def _summed(count: Counter[Kind], of: Callable[[Kind], str]) -> Counter[str]:
    total = Counter[str]()
    for kind, number in count.items():
        total[of(kind)] += number
    return Counter(dict(total.most_common()))


def _remedy(kind: Kind) -> str:
    return remedy(str(kind)) or "none is known"


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _head(*cells: str) -> str:
    return f"\n{_row(*cells)}\n|{'---|' * len(cells)}"


def main() -> None:
    """Find, sort, count, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--crossed", type=Path)
    parser.add_argument("--first", type=int, default=100)
    args = parser.parse_args()
    kept = polnear.kept(args.crossed) if args.crossed else None
    counts = [Counter[Kind](), Counter[Kind]()] if kept else [Counter[Kind]()]
    for name, text, gold in polnear.annotated(args.folder):
        counts[0].update(errors(polnear.Article(name, text, gold, polnear.found_in(text))))
        if kept:
            counts[1].update(errors(polnear.Article(name, text, gold, kept[name])))
    weights = ["shipped", "cross-fitted"][: len(counts)]
    print(_head("", "family", *weights), *totals(counts, lambda kind: kind.family), sep="\n")
    print(_head("", "kind", *weights, "remedy"), *table(counts, args.first), sep="\n")
    print(_head("", "remedy", *weights), *totals(counts, _remedy), sep="\n")


if __name__ == "__main__":
    main()
