"""How well govnews agrees with labelled stories; prints a Markdown table.

    python benchmarks/accuracy.py --gold FOLDER [--gold FOLDER…] [--half seen|measured|both…] [--worst N]

A folder holds a JSON file for each story: its "id", "text", "headline" and "kind" (the kicker); "paragraphs", each with
"text", "label" and "speaker"; and "quotes", all words in quotation marks, each with "text", "form" and "speaker", one
for each paragraph. The MD5 sum of the id puts a story into a half: even sums are seen while rules are written, odd
ones are only measured on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import govnews

MARKS = "\"'‘’“”"
HALVES = ("seen", "measured")
SAME = 0.8
# What is no part of a name when names are compared.
TITLES = re.compile(
    r"the|rt|right|hon|honou?rable|m(?:r|rs|s|iss)|dr|prof|professor|sir|dame|lord|lady|baroness|"
    r"sen|senator|rep|president|gov|general|amb"
)
LETTERS_AFTER = re.compile(r"mp|msp|ms|qc|kc|mla|[ocm]be|kcb|frs")
UNNAMED = re.compile(r"the author|unknown(?: \d+)?|unnamed")
COLUMNS = (
    "set",
    "half",
    "stories",
    "labels",
    "speech P / R / F1",
    "blocks F1",
    "speaker",
    "headline",
    "kicker",
    "quotations P / R / F1",
    "form",
    "speaker",
    "failed",
)


class Paragraph(NamedTuple):
    """A paragraph's label and speaker, as labelled or as found."""

    label: str
    speaker: str | None


class Quote(NamedTuple):
    """Words in quotation marks, in one paragraph."""

    start: int
    end: int
    form: str
    speaker: str | None


class Found(NamedTuple):
    """What govnews found in a story."""

    headline: str | None
    kicker: str | None
    blocks: tuple[govnews.Block, ...]
    quotes: tuple[Quote, ...]


NOTHING = Found(None, None, (), ())


# What is labelled.


def half(identity: str) -> str:
    """The half that a story belongs to."""
    digest = hashlib.md5(identity.encode(), usedforsecurity=False).hexdigest()
    return HALVES[int(digest, 16) % 2]


def stories(folder: Path, wanted: str) -> list[dict[str, Any]]:
    """The labelled stories of a folder that belong to a half, or of both."""
    every = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [story for story in every if wanted in ("both", half(story["id"]))]


def paragraphs(story: dict[str, Any]) -> Iterator[tuple[int, int, Paragraph]]:
    """Where each labelled paragraph stands, and its label; "mixed" is narration with a quotation in it."""
    at = 0
    for row in story["paragraphs"]:
        text = row["text"].strip()
        if text:
            start = story["text"].index(text, at)
            at = start + len(text)
            label = "narration" if row["label"] == "mixed" else row["label"]
            yield start, at, Paragraph(label, row.get("speaker"))


def labelled_quotes(story: dict[str, Any]) -> Iterator[Quote]:
    """Where the labelled quotations stand; each is looked for after the last one of the same words."""
    after: dict[str, int] = {}
    for row in story.get("quotes", ()):
        words = row["text"].strip().strip(MARKS).strip()
        start = story["text"].find(words, row.get("start", after.get(words, 0)))
        if row["form"] != "indirect" and words and start >= 0:
            after[words] = start + 1
            yield Quote(start, start + len(words), row["form"], row.get("speaker"))


# What is found.


def parsed(text: str) -> Found | None:
    """What govnews finds in a text; None where it raises."""
    try:
        story = govnews.parse(text)
    except Exception:
        return None
    title = story.headline
    quotes = (*(quote for said in story.quotations for quote in quotes_of(story.source.text, said)), *terms_of(story))
    headline, kicker = (title.text, title.kicker) if title else (None, None)
    return Found(headline, kicker, story.blocks, quotes)


def quotes_of(text: str, said: govnews.Quotation) -> Iterator[Quote]:
    """The words of a quotation in marks, each paragraph for itself; a block counts from its first marked part on."""
    form, name = said.form.value, said.speaker.name if said.speaker else None
    if form == "indirect":
        return
    for part in said.parts:
        if form == "block" and in_marks(text, part):
            form = "direct"
        if form != "block":
            yield from (Quote(start, end, form, name) for start, end in lines_of(text, part))


def in_marks(text: str, part: govnews.Span) -> bool:
    """Whether a quotation mark stands at the start of a part or right before it."""
    return text[max(0, part.start - 1) : part.start + 1].strip().startswith(tuple(MARKS))


def lines_of(text: str, part: govnews.Span) -> Iterator[tuple[int, int]]:
    """Where the lines of a part stand, without blanks and marks around them."""
    for line in re.finditer(r"[^\n]+", text[part.start : part.end]):
        words = line.group().strip().strip(MARKS).strip()
        if words:
            start = text.index(words, part.start + line.start())
            yield start, start + len(words)


def terms_of(story: govnews.Story) -> Iterator[Quote]:
    """Scare quotes, titles and names of things."""
    return (Quote(term.span.start, term.span.end, "scare", None) for term in story.terms)


# What agrees.


def folded(text: str | None) -> str:
    """A name or a headline as it is compared: without case, accents, marks and uneven blanks."""
    letters = (letter for letter in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", "".join(letters).lower())))


def name_words(name: str) -> list[str]:
    """The words of a name, titles and letters after it left out."""
    words = [word for word in folded(name).split() if not TITLES.fullmatch(word)]
    while len(words) > 1 and LETTERS_AFTER.fullmatch(words[-1]):
        words.pop()
    return words


def same_speaker(labelled: str | None, found: str | None) -> bool:
    """Whether two names are the same; where a surname alone is labelled, it is enough."""
    one, other = (None if name and UNNAMED.fullmatch(name) else name for name in (labelled, found))
    if not one or not other:
        return not one and not other
    wanted, words = name_words(one), name_words(other)
    return wanted == words or (len(wanted) == 1 and words[-1:] == wanted)


def block_at(start: int, end: int, blocks: Sequence[govnews.Block]) -> govnews.Block | None:
    """The block that shares most with a paragraph."""

    def shared(block: govnews.Block) -> int:
        return min(end, block.span.end) - max(start, block.span.start)

    best = max(blocks, key=shared, default=None)
    return best if best is not None and shared(best) > 0 else None


def paragraph_at(start: int, end: int, blocks: Sequence[govnews.Block]) -> Paragraph:
    """The block that shares most with a paragraph, as label and speaker."""
    best = block_at(start, end, blocks)
    if best is None:
        return Paragraph("none", None)
    return Paragraph(best.role.value, best.speaker.name if best.speaker else None)


def runs(every: Sequence[Paragraph]) -> set[tuple[int, int]]:
    """The first and last numbers of the longest runs of speech of one speaker each."""
    found: list[tuple[int, int]] = []
    for i, (label, speaker) in enumerate(every):
        if label != "speech":
            continue
        goes_on = bool(found) and found[-1][1] == i - 1 and folded(every[i - 1].speaker) == folded(speaker)
        found.append((found.pop()[0] if goes_on else i, i))
    return set(found)


def likeness(one: Quote, other: Quote) -> float:
    """What two stretches share, as a share of what both cover."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / (max(one.end, other.end) - min(one.start, other.start)) if shared > 0 else 0.0


def pairs(labelled: Sequence[Quote], found: Sequence[Quote]) -> Iterator[tuple[Quote, Quote]]:
    """The labelled quotations that were found, each with the one that is most like it and not yet taken."""
    left = list(found)
    for quote in labelled:
        best = max(left, key=lambda other: likeness(quote, other), default=None)
        if best is not None and likeness(quote, best) >= SAME:
            left.remove(best)
            yield quote, best


# Counts and figures.


def counted(story: dict[str, Any]) -> Counter[str]:
    """What of one story agrees."""
    found = parsed(story["text"])
    counts = Counter(stories=1, failed=int(found is None))
    found = found or NOTHING
    counts["headline"] = folded(found.headline) == folded(story.get("headline"))
    counts["kicker"] = folded(found.kicker) == folded(story.get("kind"))
    counts.update(counted_paragraphs(story, found))
    counts.update(counted_quotes(story, found))
    return counts


def counted_paragraphs(story: dict[str, Any], found: Found) -> Counter[str]:
    """How many labels, speech paragraphs, runs of speech and speakers agree."""
    rows = list(paragraphs(story))
    labelled = [row[-1] for row in rows]
    guessed = [paragraph_at(start, end, found.blocks) for start, end, _ in rows]
    both = list(zip(labelled, guessed, strict=True))
    right = [(one, other) for one, other in both if one.label == other.label == "speech"]
    mine, theirs = runs(guessed), runs(labelled)
    return Counter(
        paragraphs=len(rows),
        labels=sum(one.label == other.label for one, other in both),
        speech_labelled=sum(one.label == "speech" for one in labelled),
        speech_found=sum(one.label == "speech" for one in guessed),
        speech_right=len(right),
        speech_speaker=sum(same_speaker(one.speaker, other.speaker) for one, other in right),
        blocks_labelled=len(theirs),
        blocks_found=len(mine),
        blocks_right=len(mine & theirs),
    )


def counted_quotes(story: dict[str, Any], found: Found) -> Counter[str]:
    """How many quotations agree, and of these the forms and speakers; scare quotes have no speaker."""
    labelled = list(labelled_quotes(story))
    matched = list(pairs(labelled, found.quotes))
    spoken = [(one, other) for one, other in matched if one.form != "scare"]
    return Counter(
        quotes_labelled=len(labelled),
        quotes_found=len(found.quotes),
        quotes_right=len(matched),
        form=sum(one.form == other.form for one, other in matched),
        quotes_spoken=len(spoken),
        quote_speaker=sum(same_speaker(one.speaker, other.speaker) for one, other in spoken),
    )


def share(part: int, whole: int) -> str:
    """A share to three places; a dash where there is nothing to share in."""
    return f"{part / whole:.3f}" if whole else "–"


def rates(counts: Counter[str], what: str) -> tuple[str, str, str]:
    """Precision, recall and F1."""
    right, found, labelled = (counts[f"{what}_{which}"] for which in ("right", "found", "labelled"))
    return share(right, found), share(right, labelled), share(2 * right, found + labelled)


def row(name: str, which: str, counts: Counter[str]) -> list[str]:
    """The figures of a set in the order of the columns."""
    return [
        name,
        which,
        str(counts["stories"]),
        share(counts["labels"], counts["paragraphs"]),
        " / ".join(rates(counts, "speech")),
        rates(counts, "blocks")[-1],
        share(counts["speech_speaker"], counts["speech_right"]),
        share(counts["headline"], counts["stories"]),
        share(counts["kicker"], counts["stories"]),
        " / ".join(rates(counts, "quotes")),
        share(counts["form"], counts["quotes_right"]),
        share(counts["quote_speaker"], counts["quotes_spoken"]),
        str(counts["failed"]),
    ]


def show(cells: Sequence[str]) -> None:
    """Print a row of a Markdown table."""
    print("|", " | ".join(cells), "|", flush=True)


def show_worst(every: dict[str, Counter[str]], number: int) -> None:
    """Name the stories in which the smallest share of labels agrees."""
    for name, counts in sorted(every.items(), key=lambda item: item[1]["labels"] / item[1]["paragraphs"])[:number]:
        speech = " / ".join(str(counts[f"blocks_{which}"]) for which in ("right", "found", "labelled"))
        print(f"{name}: labels {share(counts['labels'], counts['paragraphs'])}, blocks right/found/labelled {speech}")


def options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description="Measure how well govnews agrees with labelled stories.")
    parser.add_argument("--gold", type=Path, action="append", required=True, help="a folder of labelled stories")
    parser.add_argument(
        "--half", nargs="+", choices=(*HALVES, "both"), default=["both"], help="a row for each (default both as one)"
    )
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="also name the N stories with fewest labels")
    return parser.parse_args()


def main() -> int:
    """Measure on what the command line names."""
    given = options()
    show(COLUMNS)
    show(["---"] * len(COLUMNS))
    every: dict[str, Counter[str]] = {}
    for folder in given.gold:
        for which in given.half:
            found = {f"{folder.name}/{story['id']}": counted(story) for story in stories(folder, which)}
            show(row(folder.name, which, sum(found.values(), Counter[str]())))
            every |= found
    show_worst(every, given.worst)
    return 0


if __name__ == "__main__":
    sys.exit(main())
