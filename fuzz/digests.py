"""Digests of what govnews says: the same on each Python, machine and run, until what is found in stories changes.

    python -m fuzz.digests                   the digests of the goldens, in each format
    python -m fuzz.digests TEXTS…            one digest of all texts of a folder, an archive or a file of records

With `--workers N` so many processes parse; the order and the digest stay.
"""

from __future__ import annotations

import argparse
import hashlib
import locale
import random
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import govnews
from fuzz import seeds

PLAIN = "parse"
# A PDF or a Parquet file has the moment in it or the writer's version; what is in them is compared in other formats.
FORMATS = (PLAIN, *(f"read-{name}" for name in ("html", "content-api", "rss", "eml", "markdown", "govspeak", "docx")))
FEW = 9


def digest(stories: Iterable[govnews.Story | govnews.Failure]) -> str:
    """A digest of the JSON of stories, one after another."""
    made = hashlib.sha256()
    for story in stories:
        said = govnews.dumps(story, indent=None) if isinstance(story, govnews.Story) else str(story.error)
        made.update(said.encode("utf-8", "surrogatepass"))
    return made.hexdigest()


def sources(target: str) -> list[bytes]:
    """The goldens as text, and some of them in another format; the same everywhere."""
    made = list(seeds.seeds(target))
    return made if target == PLAIN else made[::FEW]


def digests(formats: Iterable[str] = FORMATS) -> dict[str, str]:
    """The digest of the goldens in each format."""
    return {name: digest(govnews.parse_many(sources(name), workers=1, format=_format(name))) for name in formats}


def shuffled(target: str, seed: int) -> str:
    """The digest of the goldens in a format, when they are parsed in another order."""
    numbered = list(enumerate(sources(target)))
    random.Random(seed).shuffle(numbered)
    parsed = govnews.parse_many([source for _, source in numbered], workers=1, format=_format(target))
    placed = {number: story for (number, _), story in zip(numbered, parsed, strict=True)}
    return digest(placed[number] for number in sorted(placed))


def _format(target: str) -> str:
    return "text" if target == PLAIN else target.removeprefix("read-")


def contents(path: Path) -> Iterator[bytes]:
    """What a folder's files hold, or a file: without their names, which differ from machine to machine."""
    files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
    return (file.read_bytes() for file in files)


def main() -> None:
    """Print digests."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    with suppress(locale.Error):
        locale.setlocale(locale.LC_ALL, "")  # whatever the environment wants: nothing may follow it
    if not options.texts:
        print("".join(f"{made}  {name}\n" for name, made in digests().items()), end="")
        return
    for path in options.texts:
        print(digest(govnews.parse_many(contents(path), workers=options.workers)), path.name, flush=True)


if __name__ == "__main__":
    main()
