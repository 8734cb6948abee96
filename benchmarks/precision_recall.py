"""What precision can be had by confidence, and what recall that leaves: on news articles of PolNeAR, with a picture.

    python benchmarks/precision_recall.py FOLDER [--precision 0.95] [--picture FILE.svg]

FOLDER holds a part of the corpus, as for polnear.py. A quotation is right where its words lie within an annotated
content, or share half of the words that either has, and where a word of the source, other than function words, is the
same one. Precision is the share of the quotations with at least some confidence that is right; recall the share of the
annotated attributions that a right one of them agrees with. For a form these are quotations of that form, and
annotations whose content stands in quotation marks wholly (direct), in part (mixed) or not at all (indirect). The point
named is the lowest confidence from which on precision is at least what is asked for.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import govnews

if TYPE_CHECKING:
    from benchmarks import polnear
else:
    import polnear

FORMS = {"all": "#0b0c0c", "direct": "#1d70b8", "mixed": "#d4351c", "indirect": "#00703c"}
SIZE, EDGE = 300, 40
# A precision of fewer quotations says nothing.
FEWEST = 20
LEVELS = (0.95, 0.9, 0.85, 0.8)


class Judged(NamedTuple):
    """A quotation: how sure it is, its form, and the annotations that it agrees with: article, number and form."""

    confidence: float
    form: str
    agrees: frozenset[tuple[str, int, str]]


class Point(NamedTuple):
    """What quotations of at least a confidence come to."""

    confidence: float
    precision: float
    recall: float


def judged(article: polnear.Article, said: Sequence[govnews.Quotation]) -> Iterator[Judged]:
    """The quotations of an article with what they agree with."""
    for quotation, found in zip(said, article.found, strict=True):
        agreed = ((i, gold) for i, gold in enumerate(article.gold) if polnear.agrees(article.text, gold, found))
        named = frozenset((article.name, i, polnear.form(article, gold.content)) for i, gold in agreed)
        yield Judged(quotation.confidence, quotation.form.value, named)


def curves(articles: Sequence[polnear.Article], rows: Sequence[Judged]) -> Iterator[tuple[str, list[Point]]]:
    """The curve of all quotations, and of those of each form against the annotations of that form."""
    for form in FORMS:
        wanted = None if form == "all" else form
        own = [row for row in rows if wanted in (None, row.form)]
        yield form, curve(own, wanted, sum(len(polnear.of_form(a, a.gold, wanted)) for a in articles))


def curve(quotations: Iterable[Judged], wanted: str | None, annotated: int) -> list[Point]:
    """Precision and recall from the surest quotation down."""
    points, right, agreed = [], 0, set[tuple[str, int, str]]()
    ranked = sorted(quotations, reverse=True, key=lambda judged: judged.confidence)
    for number, (quotation, following) in enumerate(zip_longest(ranked, ranked[1:]), start=1):
        right += bool(quotation.agrees)
        agreed |= {gold for gold in quotation.agrees if wanted in (None, gold[-1])}
        last_of_its_confidence = following is None or following.confidence < quotation.confidence
        if number >= FEWEST and last_of_its_confidence:
            points.append(Point(quotation.confidence, right / number, len(agreed) / max(1, annotated)))
    return points


def asked(points: Sequence[Point], precision: float) -> Point | None:
    """The point of least confidence with at least that precision."""
    return next((point for point in reversed(points) if point.precision >= precision), None)


def place(point: Point) -> tuple[float, float]:
    """Where a point stands in the picture: recall to the right, precision upwards."""
    return EDGE + point.recall * SIZE, EDGE + (1 - point.precision) * SIZE


def picture(drawn: dict[str, list[Point]], precision: float) -> str:
    """The curves as a diagram, a dot where each still has the precision that is asked for."""
    whole, end, level = SIZE + 2 * EDGE, SIZE + EDGE, EDGE + (1 - precision) * SIZE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" '
        'font-family="sans-serif" font-size="12">'
        "<title>Precision and recall of attributions by confidence</title>"
        f'<rect width="{whole}" height="{whole}" fill="#ffffff"/>'
        f'<rect x="{EDGE}" y="{EDGE}" width="{SIZE}" height="{SIZE}" fill="none" stroke="#505a5f"/>'
        f'<line x1="{EDGE}" y1="{level:.1f}" x2="{end}" y2="{level:.1f}" stroke="#505a5f" stroke-dasharray="4"/>'
        f"{''.join(_drawn(number, name, points, precision) for number, (name, points) in enumerate(drawn.items()))}"
        f'<text x="{whole / 2}" y="{whole - 12}" text-anchor="middle">recall (0 to 1)</text>'
        f'<text x="14" y="{whole / 2}" text-anchor="middle" '
        f'transform="rotate(-90 14 {whole / 2})">precision (0 to 1)</text>'
        "</svg>\n"
    )


def _drawn(number: int, name: str, points: Sequence[Point], precision: float) -> str:
    colour, y = FORMS[name], EDGE + SIZE - 70 + 18 * number
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in map(place, points))
    best = asked(points, precision)
    dot = f'<circle cx="{place(best)[0]:.1f}" cy="{place(best)[1]:.1f}" r="5" fill="{colour}"/>' if best else ""
    label = f"{name}: recall {best.recall:.2f} at precision {precision:g}" if best else name
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5"/>{dot}'
        f'<text x="{EDGE + 8}" y="{y}" fill="{colour}">{label}</text>'
    )


def main() -> None:
    """Measure, print, draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--precision", type=float, default=0.95)
    parser.add_argument("--picture", type=Path)
    args = parser.parse_args()
    articles: list[polnear.Article] = []
    rows: list[Judged] = []
    for name, text, gold in polnear.annotated(args.folder):
        articles.append(polnear.Article(name, text, gold, polnear.found_in(text)))
        rows += judged(articles[-1], govnews.parse(text).quotations)
    drawn = dict(curves(articles, rows))
    print("| precision | form | confidence at least | precision there | recall |\n|---|---|---|---|---|")
    for level in sorted({args.precision, *LEVELS}, reverse=True):
        for form, points in drawn.items():
            best = asked(points, level)
            cells = f"{best.confidence:.3f} | {best.precision:.3f} | {best.recall:.3f}" if best else "– | – | –"
            print(f"| {level:g} | {form} | {cells} |")
    if args.picture:
        args.picture.write_text(picture(drawn, args.precision), encoding="utf-8")


if __name__ == "__main__":
    main()
