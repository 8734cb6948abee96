"""Digests of what govnews says: the same on each Python, machine and run, until what is found in stories changes.

    python -m fuzz.digests [--every N]       the digests of the invented stories of the repository
    python -m fuzz.digests TEXTS…            one digest of all texts of a folder, an archive or a file of records

With `--workers N` so many processes parse the TEXTS; the order and the digest stay.
"""

from __future__ import annotations

import argparse
import hashlib
import locale
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path

import govnews
from fuzz import seeds

# A PDF or a Parquet file has the moment in it or the writer's version; what is in them is compared in other formats.
FORMATS = ("html", "content-api", "rss", "eml", "markdown", "govspeak", "docx")
FEW, DIGITS = 9, 16
ROOT = Path(__file__).parent.parent
_TAG = re.compile(r"[<\[{]\d+(?:,\d+)* |[>\]}]")


def sources() -> Iterator[tuple[str, str, bytes]]:
    """Name, format and content of each story: the goldens, those of training/, and some goldens in other formats."""
    for path in sorted((ROOT / "tests" / "goldens").glob("*.txt")):
        yield f"goldens/{path.stem}", "text", path.read_bytes()
    for path in sorted((ROOT / "training" / "labelled").glob("*.story")):
        lines = [line.split("\t")[-1] for line in path.read_text("utf-8").splitlines() if line.strip()]
        yield f"labelled/{path.stem}", "text", "\n\n".join(lines).encode()
    for path in sorted((ROOT / "training" / "ascribed").glob("*.txt")):
        yield f"ascribed/{path.stem}", "text", _TAG.sub("", path.read_text("utf-8")).encode()
    for format in FORMATS:
        for number, seed in enumerate(islice(seeds.seeds(f"read-{format}"), 0, None, FEW)):
            yield f"{format}/{number}", format, seed


def digest(stories: Iterable[govnews.Story | govnews.Failure]) -> str:
    """A digest of the JSON of stories, one after another."""
    made = hashlib.sha256()
    for story in stories:
        said = govnews.dumps(story, indent=None) if isinstance(story, govnews.Story) else str(story.error)
        made.update(said.encode("utf-8", "surrogatepass"))
    return made.hexdigest()


def digests(some: Iterable[tuple[str, str, bytes]]) -> dict[str, str]:
    """The digest of each source, by its name."""
    return {name: digest(govnews.parse_each(content, format=format))[:DIGITS] for name, format, content in some}


def written(found: Mapping[str, str]) -> str:
    """Digests, a line each."""
    return "".join(f"{made}  {name}\n" for name, made in found.items())


def contents(path: Path) -> Iterator[bytes]:
    """What a folder's files hold, or a file: without their names, which differ from machine to machine."""
    files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
    return (file.read_bytes() for file in files)


def main() -> None:
    """Print digests."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="only each Nth story of the repository")
    options = parser.parse_args()
    with suppress(locale.Error):
        locale.setlocale(locale.LC_ALL, "")  # whatever the environment wants: nothing may follow it
    if not options.texts:
        print(written(digests(islice(sources(), 0, None, options.every))), end="")
    for path in options.texts:
        print(digest(govnews.parse_many(contents(path), workers=options.workers)), path.name, flush=True)


if __name__ == "__main__":
    main()
