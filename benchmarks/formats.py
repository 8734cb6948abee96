"""How long pages take beside the plain text of their stories, and whether every page keeps the promises of the model.

    python benchmarks/formats.py FILES… [--limit N] [--rounds N]

FILES are files or folders of files of any format that govnews tells by its content; of a feed or an archive each story
counts. For each story the time to parse it as it stands is compared with the time to parse the text of its story alone,
without furniture; both are taken in the same run, and the best of the rounds counts. Files that fail are named.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import govnews
from govnews.vocabulary import MarkupKind


def files(paths: list[Path]) -> Iterator[Path]:
    """The files given, and those in the folders given."""
    for path in paths:
        yield from sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else (path,)


def story_text(story: govnews.Story) -> str:
    """The text of a story without its page's furniture."""
    text, origins = story.source.text, story.source.origins
    kept = (o.span.of(text) for o in origins if o.kind is not MarkupKind.FURNITURE)
    return "\n\n".join(kept) if origins else text


def best(work: Callable[[], object], rounds: int) -> float:
    """The shortest time in seconds that the work took."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def broken(story: govnews.Story) -> str | None:
    """What is wrong with the places or the JSON of a story, if anything is."""
    if govnews.loads(govnews.dumps(story, "json")) != story:
        return "JSON gives another story"
    for said in story.quotations:
        if story.source.origins and (story.source.path(said.span) is None or not len(story.source.locate(said.span))):
            return f"a quotation without a place: {said.words[:40]!r}"
    return None


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--limit", type=int, default=None, help="only the first N files")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    counts, failed, pages, texts = 0, 0, 0.0, 0.0
    ratios: list[float] = []
    for path in islice(files(options.files), options.limit):
        try:
            stories = list(govnews.parse_each(path))
            wrong = next(filter(None, map(broken, stories)), None)
        except Exception as error:
            # Whatever goes wrong with one file must not end the run: it is what the run looks for.
            stories, wrong = [], repr(error)
        counts += len(stories)
        if wrong:
            failed += 1
            print(f"{path}: {wrong}")
            continue
        plain = [story_text(story) for story in stories]
        page = best(lambda: list(govnews.parse_each(path)), options.rounds)  # noqa: B023
        text = best(lambda: [govnews.parse(text, format="text") for text in plain], options.rounds)  # noqa: B023
        pages, texts, ratios = pages + page, texts + text, [*ratios, page / max(text, 1e-9)]
    ratios.sort()
    print(f"stories: {counts:,}, files that failed: {failed}")
    if ratios:
        print(f"as they stand: {pages:.2f} s, their text alone: {texts:.2f} s, ratio {pages / texts:.2f}")
        print(f"ratio per file: median {ratios[len(ratios) // 2]:.2f}, 95 % below {ratios[len(ratios) * 19 // 20]:.2f}")


if __name__ == "__main__":
    main()
