"""Labels of pages without their texts: pack them by paragraph hash, and join them to the texts again.

    python training/labels.py pack FOLDER … --out training/labels.jsonl
    python training/labels.py join training/labels.jsonl TEXTS --out FOLDER

The pages are their publishers', so that only their addresses stay here, and for each paragraph the first twelve digits
of the SHA-256 sum of its text, its label and its speaker. TEXTS is JSON Lines with the address in "source" and the text
in "text", paragraphs on lines of their own.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DIGITS = 12


def digest(text: str) -> str:
    """What a paragraph is known by."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:DIGITS]


def packed(story: dict[str, Any]) -> dict[str, Any]:
    """A labelled story without its text."""
    rows = [
        [digest(row["text"]), row["label"], row.get("speaker"), bool(row.get("unsure"))] for row in story["paragraphs"]
    ]
    return {"id": story["id"], "source": story["source"], "paragraphs": rows}


def joined(labels: dict[str, Any], text: str) -> dict[str, Any]:
    """A labelled story with its text again; paragraphs that nobody labelled fall away."""
    known = {row[0]: row for row in labels["paragraphs"]}
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    rows = [
        {"text": line, "label": known[at][1], "speaker": known[at][2], "unsure": known[at][3]}
        for line in lines
        if (at := digest(line)) in known
    ]
    whole = "\n\n".join(row["text"] for row in rows)
    return {"id": labels["id"], "source": labels["source"], "text": whole, "headline": None, "paragraphs": rows}


def stories(folder: Path) -> Iterator[dict[str, Any]]:
    """The labelled stories of a folder."""
    for path in sorted(folder.glob("*.json")):
        yield json.loads(path.read_text("utf-8"))


def pack(folders: list[Path], out: Path) -> None:
    """Write the labels of all stories, a line each."""
    lines = [json.dumps(packed(story), ensure_ascii=False) for folder in folders for story in stories(folder)]
    out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def join(labels: Path, texts: Path, out: Path) -> None:
    """Write a labelled story for each page whose text is there."""
    read = (json.loads(line) for line in texts.read_text("utf-8").splitlines())
    text_of = {row["source"]: row["text"] for row in read}
    out.mkdir(parents=True, exist_ok=True)
    for row in map(json.loads, labels.read_text("utf-8").splitlines()):
        if row["source"] in text_of:
            made = joined(row, text_of[row["source"]])
            (out / f"{row['id']}.json").write_text(json.dumps(made, ensure_ascii=False, indent=1), encoding="utf-8")


def main() -> None:
    """Pack or join."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("what", choices=["pack", "join"])
    ap.add_argument("paths", type=Path, nargs="+")
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    if args.what == "pack":
        pack(args.paths, args.out)
    else:
        join(args.paths[0], args.paths[1], args.out)


if __name__ == "__main__":
    main()
