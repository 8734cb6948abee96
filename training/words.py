"""The table of words by which speech is told from narration: its training data, and how it is fitted.

Distant supervision: words in quotation marks, and the paragraph after a lead-in such as "Jane Doe said:", are
somebody's speech; paragraphs without marks and without a first person are the story's. Paragraphs labelled by hand are
added with a higher weight. A logistic regression over words and pairs of words learns the difference. It is run by
`training/roles.py`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from govnews.stages import wording

Unit = tuple[str, bool, float]
LEAST_SEEN, LEAST_WEIGHT, SHORTEST = 8, 0.03, 60
LEADS_IN = re.compile(r"(?:said|added|commented|says|continued|concluded|explained)[^.\n]{0,60}:\s*$")
IN_MARKS = re.compile(r"[“\"]([^“”\"]{40,1500})[”\"]")
ANY_MARK = re.compile(r"[“”\"‘]")
NOT_TOLD = re.compile(r"[“”\"‘]|\bI\b")
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b")
GOVUK_WEIGHT, LABELLED_WEIGHT = 4.0, 8.0


def is_unseen(senator: str) -> bool:
    """Whether a senator's releases are kept out of all training."""
    return int(hashlib.md5(senator.encode(), usedforsecurity=False).hexdigest(), 16) % 3 == 0


def is_of_unseen(story: dict[str, Any]) -> bool:
    """Whether a labelled story is a release of one of these senators; its source is "…/Senator/file.txt"."""
    source = story.get("source") or ""
    return source.startswith(("raw/", "senate-releases/")) and is_unseen(source.split("/")[-2])


def address(url: str | None) -> str:
    """An address without its query."""
    return (url or "").split("?")[0].rstrip("/")


def left_out(folders: Sequence[Path]) -> set[str]:
    """Addresses, file names and titles of the labelled stories."""
    stories = [json.loads(path.read_text("utf-8")) for folder in folders for path in sorted(folder.glob("*.json"))]
    names = {Path(story.get("source") or "").name for story in stories}
    return names | {address(story.get("source")) for story in stories} | {story["headline"] or "" for story in stories}


def of_govuk(path: Path, out: set[str]) -> Iterator[Unit]:
    """Units of GOV.UK stories: before the first lead-in the story speaks, right after one somebody does."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            if address(row["url"]) not in out and row["title"] not in out:
                yield from of_story([p.strip() for p in row["content"].split("\n\n") if p.strip()])


def of_story(paragraphs: Sequence[str]) -> Iterator[Unit]:
    """Units of one GOV.UK story."""
    leads = [i for i, paragraph in enumerate(paragraphs) if LEADS_IN.search(paragraph)]
    for i, paragraph in enumerate(paragraphs):
        if i - 1 in leads and i not in leads and len(paragraph) > SHORTEST:
            yield paragraph.strip("“”\"‘’'"), True, GOVUK_WEIGHT
        elif ANY_MARK.match(paragraph):
            yield from ((found[1], True, GOVUK_WEIGHT) for found in IN_MARKS.finditer(paragraph))
        elif leads and i < leads[0] and len(paragraph) > SHORTEST and not NOT_TOLD.search(paragraph):
            yield paragraph, False, GOVUK_WEIGHT


def of_lines(text: str) -> Iterator[Unit]:
    """Units of a text that sets speech in marks: what stands in them, and lines without any."""
    for line in map(str.strip, text.split("\n")):
        if len(line) < SHORTEST:
            continue
        quoted = [found[1] for found in IN_MARKS.finditer(line)]
        if quoted:
            yield from ((words, True, 1.0) for words in quoted)
        elif line[0] in '"“':
            yield line.strip('"“”'), True, 1.0
        elif not ANY_MARK.search(line) and not FIRST_PERSON.search(line):
            yield line, False, 1.0


def of_folder(folder: Path, out: set[str]) -> Iterator[Unit]:
    """Units of a folder of texts."""
    for path in sorted(folder.rglob("*.txt")):
        if path.name not in out:
            yield from of_lines(path.read_bytes().decode("cp1252", "replace"))


def of_senators(folder: Path, out: set[str]) -> Iterator[Unit]:
    """Units of senators' releases, a folder each; a third of the senators is kept unseen."""
    for senator in sorted(path for path in folder.iterdir() if path.is_dir() and not is_unseen(path.name)):
        yield from of_folder(senator, out)


def of_labels(story: dict[str, Any]) -> Iterator[Unit]:
    """Units of a story labelled by hand."""
    for row in story["paragraphs"]:
        text = row["text"].strip()
        if len(text) < SHORTEST or row.get("unsure"):
            continue
        if row["label"] == "speech":
            yield text.strip("“”\"‘’'"), True, LABELLED_WEIGHT
        elif row["label"] in ("narration", "notes", "summary") and not ANY_MARK.search(text):
            yield text, False, LABELLED_WEIGHT


def fit(units: Sequence[Unit]) -> dict[str, float]:
    """The weight of each word and pair of words."""
    sets = [wording.grams(text) for text, _, _ in units]
    seen = Counter(gram for grams in sets for gram in grams)
    names = sorted(gram for gram, count in seen.items() if count >= LEAST_SEEN)
    place = {name: column for column, name in enumerate(names)}
    rows = [sorted(place[gram] for gram in grams if gram in place) for grams in sets]
    columns = np.concatenate([np.array(row, dtype=np.int64) for row in rows])
    starts = np.cumsum([0, *map(len, rows)])
    matrix = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(rows), len(names)))
    model = LogisticRegression(C=0.03, solver="liblinear", max_iter=500, random_state=0)
    model.fit(matrix, np.array([label for _, label, _ in units]), np.array([weight for *_, weight in units]))
    table = {name: round(float(weight), 2) for name, weight in zip(names, model.coef_[0], strict=True)}
    return {"bias": round(float(model.intercept_[0]), 2)} | {n: w for n, w in table.items() if abs(w) >= LEAST_WEIGHT}
