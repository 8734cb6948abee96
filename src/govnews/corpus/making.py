"""Making the parts: the stories of the inputs, parsed by workers and written as rows, part after part."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from importlib.metadata import version
from itertools import chain, count, islice
from pathlib import Path
from typing import Any

from attrs import asdict, define, evolve, field, frozen

from govnews import batch
from govnews.batch import Job, ParseJob
from govnews.corpus import inputs, manifest, parts
from govnews.corpus.databases import DATABASES
from govnews.corpus.inputs import Listing
from govnews.corpus.manifest import Manifest, Part
from govnews.errors import ArgumentError
from govnews.rows import TABLES, VERSION, Rows

KINDS = (*parts.FORMATS, *DATABASES)
# So many stories are held as rows before they are written: some 20 MB.
_STORIES_A_WRITE = 500


@frozen
class Plan:
    """How a corpus is made. `to` is one of "parquet", "jsonl", "csv", "sqlite", "duckdb".

    `format` and `style` are those of `govnews.parse`. Raises ArgumentError for what cannot be.
    """

    to: str = "parquet"
    format: str = "auto"
    style: str = "auto"
    stories_a_part: int = 2_000

    def __attrs_post_init__(self) -> None:
        if self.to not in KINDS:
            raise ArgumentError("to", self.to, f"one of {', '.join(KINDS)}")
        if type(self.stories_a_part) is not int or self.stories_a_part < 1:
            raise ArgumentError("stories_a_part", self.stories_a_part, "a whole number from 1 on")

    @property
    def suffix(self) -> str:
        """The format of the parts."""
        return DATABASES[self.to].made_from if self.to in DATABASES else self.to

    def head(self, listing: Listing) -> dict[str, Any]:
        """The first line of the manifest: all that what is made depends on. Raises MissingExtra."""
        made_by = {"govnews": version("govnews"), "tables": VERSION, "library": parts.library(self.suffix)}
        return {**made_by, **asdict(self), "inputs": asdict(listing)}


@frozen
class Progress:
    """How far a run is: stories and failures of this and all earlier runs, and how many bytes of all inputs are done.

    `step` is "parts", "database" or "done", `part` the number of the part in hand, from 0.
    """

    step: str
    part: int
    stories: int
    failures: int
    read: int
    size: int

    @classmethod
    def of(cls, done: Manifest, step: str) -> Progress:
        """The progress of what a manifest notes."""
        size = done.head["inputs"]["size"]
        read = done.last.read if step == "parts" else size
        return cls(step, len(done.parts), done.rows("stories"), done.rows("failures"), read, size)


@frozen
class _Mark:
    """The place after a job: the number of its input, that of the next story there, and how much is read."""

    input: int
    story: int
    read: int


def make(plan: Plan, folder: Path, task: ParseJob, workers: int | None) -> Iterator[Progress]:
    """Make the parts that are not done yet; the errors are those of `build`."""
    marks: deque[_Mark] = deque()
    done = manifest.read(folder)
    assert done is not None
    progress = Progress.of(done, "parts")
    yield progress
    with closing(batch.run(_jobs(plan, folder, done.last, marks), task, workers=workers)) as results:
        for number in count(done.last.part + 1):
            first = list(islice(results, 1))
            # A corpus of no stories has one part, so that its tables can be read.
            if not first and number:
                return
            some = chain(first, islice(results, plan.stories_a_part - 1))
            for progress in _part(plan, folder, some, marks, evolve(progress, part=number)):  # noqa: B020
                yield progress


def _jobs(plan: Plan, folder: Path, last: Part, marks: deque[_Mark]) -> Iterator[Job]:
    """The jobs after a part, each with a mark in `marks`."""
    read = 0
    with closing(inputs.listed(folder)) as listed:
        for number, each in enumerate(listed):
            skipped = last.story if number == last.input else 0
            if number >= last.input:
                for job in islice(batch.jobs([Path(each.name)], plan.format), skipped, None):
                    marks.append(_Mark(number, job.number, read + min(job.at or each.size, each.size)))
                    yield job
            read += each.size


def _part(
    plan: Plan, folder: Path, results: Iterator[Any], marks: deque[_Mark], progress: Progress
) -> Iterator[Progress]:
    """Make a part of some results, and note it."""
    number, mark = progress.part, _Mark(0, 0, 0)
    paths = [parts.path_of(folder, table, number, plan.suffix) for table in TABLES]
    with manifest.replaced(*paths) as besides, _opened(plan.suffix, besides) as writer:
        for result in results:
            rows, mark = batch.whole(result), marks.popleft()
            writer.add(rows)
            progress = evolve(
                progress,
                stories=progress.stories + len(rows.get("stories", ())),
                failures=progress.failures + len(rows.get("failures", ())),
                read=mark.read,
            )
            yield progress
    manifest.add(folder, Part(number, writer.results, writer.rows, mark.input, mark.story, mark.read))


@define
class _Writer:
    """Gathers rows, and writes them some at a time."""

    writes: Mapping[str, Callable[[Sequence[tuple[Any, ...]]], object]]
    results: int = 0
    rows: Counter[str] = field(factory=Counter)
    held: Rows = field(factory=dict)

    def add(self, rows: Rows) -> None:
        self.results += 1
        for table, some in rows.items():
            self.rows[table] += len(some)
            self.held.setdefault(table, []).extend(some)
        if self.results % _STORIES_A_WRITE == 0:
            self.write()

    def write(self) -> None:
        for table, rows in self.held.items():
            self.writes[table](rows)
        self.held = {}


@contextmanager
def _opened(suffix: str, paths: Sequence[Path]) -> Iterator[_Writer]:
    """What writes to the files of a part; all of them are closed when it is left."""
    with ExitStack() as stack:
        files = zip(TABLES, paths, strict=True)
        writer = _Writer({table: stack.enter_context(parts.FORMATS[suffix](path, table)) for table, path in files})
        yield writer
        writer.write()
