"""Learn the weights by which a paragraph after a lead-in is told for speech or for narration.

    python training/voice.py --jsonl FILE … --gold FOLDER … [--texts FOLDER …] --out src/govnews/weights

Distant supervision: in texts whose speeches carry quotation marks the marks say where each speech ends. They are taken
away, and a logistic regression learns from the bare text which paragraphs still belonged to the speech. Hand-labelled
stories (the JSON of the story benchmark) are added with a higher weight; only those are taken whose id has an even MD5
sum, so that the other half measures. The run is the same to the byte every time.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from govnews import registry
from govnews.contracts import Document
from govnews.drafts import LeadIn, Page, Passage, Turn
from govnews.model import Source
from govnews.stages import blocks, headlines, marks, roles, speaker_blocks, styling, voice

Example = tuple[dict[str, float], bool, float]
LEAST_SEEN = 4
GOLD_WEIGHT = 3.0
PRIOR_SCALE = 10.0


def page_of(text: str) -> Page:
    """A text as the stages see it."""
    paragraphs = blocks.find(Document(Source(text)))
    styles = [registry.style(name) for name in ("plain", "govuk", "us")]
    return Page(text, paragraphs, marks.find(text, paragraphs), styling.choose(text, styles))


def texts(folders: Sequence[Path], lines: Sequence[Path], left_out: set[str]) -> Iterator[str]:
    """The texts of folders of .txt files and of JSON Lines files of stories (title, subtitle, content)."""
    for folder in folders:
        for path in sorted(folder.rglob("*.txt")):
            yield path.read_bytes().decode("cp1252", "replace")
    for path in lines:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for row in map(json.loads, file):
                if row["url"] not in left_out:
                    yield "\n\n".join(part for part in (row["title"], row["subtitle"], row["content"]) if part)


def bare(page: Page, turns: Sequence[Turn]) -> str:
    """The text without the marks that open and close the paragraphs of its speeches."""
    cut = {
        place
        for turn in turns
        for i in range(turn.first, turn.last + 1)
        for region in page.marks[i].outer()
        for place in (region.outer.start, *((region.outer.end - 1,) if region.closed else ()))
    }
    cut |= {loose.start for turn in turns if (loose := page.marks[turn.last].loose)}
    return "".join(character for place, character in enumerate(page.text) if place not in cut)


def distant(text: str) -> Iterator[Example]:
    """Examples from the speeches of a text that stand in quotation marks after a lead-in."""
    page = page_of(text)
    _, turns = speaker_blocks.find(page, roles.find(page, headlines.find(page)))
    marked = [turn for turn in turns if turn.rule == "speech_marks_after_lead_in"]
    if not marked or any(turn.rule == "speech_voice" for turn in turns):
        return
    stripped = page_of(bare(page, marked))
    if len(stripped.paragraphs) != len(page.paragraphs):
        return
    again = roles.find(stripped, headlines.find(stripped))
    for turn in marked:
        yield from of_run(stripped, again, turn.lead_in_at, turn.last, 1.0)


def of_run(
    page: Page, passages: Sequence[Passage], lead_in_at: int | None, last: int, weight: float
) -> Iterator[Example]:
    """The decisions after one lead-in: each paragraph up to the one after the speech goes on, or does not."""
    lead_in: LeadIn | None = passages[lead_in_at].lead_in if lead_in_at is not None else None
    if lead_in is None or lead_in_at is None:
        return
    stop = speaker_blocks.stop_of(passages, lead_in_at + 1)
    after = passages[stop].role.value if stop < len(passages) else "end"
    we = voice.we_rate(page, range(speaker_blocks.first_lead_in(passages)))
    for number, i in enumerate(range(lead_in_at + 1, min(stop, last + 3))):
        speech = voice.Speech(lead_in, number, stop - i - 1, after, we)
        yield dict(voice.features(page, i, speech)), i <= last, weight


def half(identity: str) -> int:
    """The half of the labelled stories that one belongs to: 0 to look at, 1 to measure on."""
    return int(hashlib.md5(identity.encode(), usedforsecurity=False).hexdigest(), 16) % 2


def gold(folders: Sequence[Path]) -> Iterator[Example]:
    """Examples from hand-labelled stories."""
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            story = json.loads(path.read_text(encoding="utf-8"))
            if half(story["id"]) == 0:
                yield from of_gold(story)


def of_gold(story: dict[str, object]) -> Iterator[Example]:
    """Examples from one labelled story: the runs after its lead-ins."""
    page = page_of(str(story["text"]))
    labels = list(labels_of(page, story))
    passages = roles.find(page, headlines.find(page))
    for i, passage in enumerate(passages[:-1]):
        if passage.lead_in is None or labels[i + 1] != "speech" or speaker_blocks.wholly_quoted(page, i + 1):
            continue
        last = i + 1
        while last + 1 < len(labels) and labels[last + 1] == "speech":
            last += 1
        yield from of_run(page, passages, i, last, GOLD_WEIGHT)


def labels_of(page: Page, story: dict[str, object]) -> Iterator[str]:
    """The label of each paragraph of the page."""
    at, spans = 0, []
    for row in story["paragraphs"]:  # type: ignore[attr-defined]
        start = page.text.index(row["text"].strip(), at)
        at = start + len(row["text"].strip())
        spans.append((start, at, row["label"]))
    for paragraph in page.paragraphs:
        yield next((label for a, b, label in spans if a < paragraph.span.end and paragraph.span.start < b), "none")


def prior() -> dict[str, float]:
    """What is expected of each feature before any data."""
    lines = Path(__file__).with_name("voice_prior.tsv").read_text(encoding="utf-8").splitlines()
    return {name: float(weight) for name, weight in (line.split("\t") for line in lines if not line.startswith("#"))}


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """The weight of each feature: the prior scaled by one coefficient, plus what the data add to it.

    The prior's score is a column of its own that is hardly regularised, while the features are drawn to 0, so that the
    weights stay near the prior where the data say little.
    """
    expected = prior()
    seen = Counter(name for values, _, _ in examples for name in values)
    names = sorted({*(name for name, count in seen.items() if count >= LEAST_SEEN), *expected})
    place = {name: column for column, name in enumerate(names)}
    matrix = np.zeros((len(examples), len(names) + 1))
    for row, (values, _, _) in enumerate(examples):
        for name, value in values.items():
            if name in place:
                matrix[row, place[name]] = value
            matrix[row, -1] += PRIOR_SCALE * expected.get(name, 0.0) * value
    model = LogisticRegression(C=0.05, max_iter=5000, fit_intercept=False, random_state=0)
    model.fit(matrix, np.array([label for _, label, _ in examples]), np.array([weight for _, _, weight in examples]))
    *learned, scale = model.coef_[0]
    return {
        name: round(float(weight + PRIOR_SCALE * scale * expected.get(name, 0.0)), 3)
        for name, weight in zip(names, learned, strict=True)
    }


def main() -> None:
    """Train and write the table."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--texts", type=Path, nargs="*", default=[])
    ap.add_argument("--jsonl", type=Path, nargs="*", default=[])
    ap.add_argument("--gold", type=Path, nargs="*", default=[])
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    left_out = {
        story["source"]
        for folder in args.gold
        for path in folder.glob("*.json")
        if (story := json.loads(path.read_text("utf-8")))
    }
    examples = [example for text in texts(args.texts, args.jsonl, left_out) for example in distant(text)]
    labelled = list(gold(args.gold))
    print(f"{len(examples)} decisions from marks, {len(labelled)} labelled by hand")
    table = fit([*examples, *labelled])
    kept = {name: weight for name, weight in table.items() if abs(weight) >= 0.02}
    lines = [f"{name}\t{weight}" for name, weight in sorted(kept.items())]
    (args.out / "voice.tsv").write_text(
        "# See voice.md. feature\tweight (log-odds)\n" + "\n".join(lines) + "\n", encoding="utf-8"
    )
    print(f"{len(lines)} weights")


if __name__ == "__main__":
    main()
