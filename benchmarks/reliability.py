"""Whether confidence keeps its word: how often roles said with so much confidence are right; a table and a picture.

    python benchmarks/reliability.py --gold FOLDER [--gold FOLDER…] [--half seen|measured|both] [--picture FILE.svg]

Blocks are put into ten bins by confidence. The expected calibration error is the mean distance, weighed by how many
blocks a bin holds, between the mean confidence and the share of right roles (Naeini, Cooper and Hauskrecht 2015).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from govnews.evaluation import agreement, matching

if TYPE_CHECKING:
    from benchmarks import accuracy
else:
    import accuracy

BINS, SIZE, EDGE = 10, 300, 40


class Bin(NamedTuple):
    """Blocks of about one confidence: how many, their mean confidence, and the share of right roles."""

    blocks: int
    confidence: float
    right: float


def judged(folders: Sequence[Path], half: str) -> list[tuple[float, bool]]:
    """The confidence of each labelled paragraph's block, and whether its role is right."""
    rows = []
    for folder in folders:
        for story in accuracy.stories(folder, half):
            found = agreement.parsed(story.text)
            for labelled in story.labels.paragraphs if found else ():
                block = matching.best(labelled.span, found.blocks) if found else None
                if block is not None:
                    rows.append((block.confidence, block.role.value == labelled.label))
    return rows


def binned(rows: Sequence[tuple[float, bool]]) -> list[Bin]:
    """The bins that hold anything."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, right in rows:
        bins[min(BINS - 1, int(confidence * BINS))].append((confidence, right))
    return [Bin(len(b), sum(c for c, _ in b) / len(b), sum(r for _, r in b) / len(b)) for b in bins if b]


def error(bins: Sequence[Bin]) -> float:
    """The expected calibration error."""
    return sum(b.blocks * abs(b.confidence - b.right) for b in bins) / max(1, sum(b.blocks for b in bins))


def picture(bins: Sequence[Bin]) -> str:
    """The bins as a diagram: dots on the line keep their word; the larger a dot, the more blocks."""
    most = max(b.blocks for b in bins)
    dots = "".join(
        f'<circle cx="{EDGE + b.confidence * SIZE:.1f}" cy="{EDGE + (1 - b.right) * SIZE:.1f}" '
        f'r="{3 + 9 * (b.blocks / most) ** 0.5:.1f}" fill="#1d70b8" fill-opacity="0.75"/>'
        for b in bins
    )
    whole, end = SIZE + 2 * EDGE, SIZE + EDGE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" '
        'font-family="sans-serif" font-size="12">'
        "<title>Share of right roles by confidence</title>"
        f'<rect width="{whole}" height="{whole}" fill="#ffffff"/>'
        f'<rect x="{EDGE}" y="{EDGE}" width="{SIZE}" height="{SIZE}" fill="none" stroke="#505a5f"/>'
        f'<line x1="{EDGE}" y1="{end}" x2="{end}" y2="{EDGE}" stroke="#505a5f" stroke-dasharray="4"/>{dots}'
        f'<text x="{whole / 2}" y="{whole - 12}" text-anchor="middle">confidence (0 to 1)</text>'
        f'<text x="14" y="{whole / 2}" text-anchor="middle" '
        f'transform="rotate(-90 14 {whole / 2})">right (0 to 1)</text>'
        "</svg>\n"
    )


def main() -> None:
    """Measure, print, draw."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", type=Path, action="append", required=True)
    ap.add_argument("--half", choices=[*accuracy.HALVES, "both"], default="measured")
    ap.add_argument("--picture", type=Path)
    args = ap.parse_args()
    bins = binned(judged(args.gold, args.half))
    print("| confidence | blocks | right |\n|---|---|---|")
    for b in bins:
        print(f"| {b.confidence:.3f} | {b.blocks} | {b.right:.3f} |")
    print(f"\nexpected calibration error: {error(bins):.3f}")
    if args.picture:
        args.picture.write_text(picture(bins), encoding="utf-8")


if __name__ == "__main__":
    main()
