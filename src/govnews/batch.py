"""parse_many(): the same as parse(), over many sources; a source that fails is a result, not a crash."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from typing import Any, TypeAlias

from attrs import evolve, frozen

from govnews import crew, parsing, registry
from govnews.contracts import Document
from govnews.errors import ArgumentError, GovnewsError, MissingExtra, PluginError, Unexpected, WorkerError
from govnews.model import Failure, Story
from govnews.rows import Rows, flattened

__all__ = ["Job", "ParseJob", "jobs", "parse_many", "rows_of", "run", "whole"]

_Source: TypeAlias = str | bytes | os.PathLike[str] | Mapping[str, Any]

# A chunk takes some tenths of a second to parse, some thousandths to send, and a hundredth of the memory of a worker.
_STORIES_A_CHUNK = 8
_CHARACTERS_A_CHUNK = 200_000


def parse_many(
    sources: Iterable[_Source],
    *,
    workers: int | None = None,
    ordered: bool = True,
    format: str = "auto",
    style: str = "auto",
) -> Generator[Story | Failure, None, None]:
    """Parse the stories of many sources with several workers; a source that cannot be parsed gives a Failure.

    A source, `format` and `style` are those of `parse_each`: a feed or an archive gives all its stories. What comes
    out has the order of the sources, or with `ordered=False` that in which it is ready. `sources` is read as results
    are asked for, some dozens of stories ahead, and nothing else is held, so that it may be endless.

    `workers` are processes, as many as there are cores unless said; threads on a free-threaded Python. One worker is
    this process itself, which is also what a handful of stories gets unless `workers` is given. A worker that the
    system ends, or that hangs for ten minutes, is replaced; only a source over which that happens twice is a Failure.
    Closing the iterator, or Ctrl-C, ends the workers. Feeds and archives are taken apart in this process, and their
    stories parsed by the workers.

    Raises, before anything is read, ArgumentError, UnknownFormat, UnknownStyle and what `parse` raises for a format
    that cannot be had; later only WorkerError, where no worker can be started, and what `sources` itself raises.

    >>> results = parse_many(["Mayor Jane Doe said: “It opens.”", b"\\x89PNG\\r\\n\\x1a\\n\\0\\0"])
    >>> next(results).speakers[0].name
    'Jane Doe'
    >>> next(results)
    Failure(error=BinarySource('the source is not text: ...'), name=None)
    """
    if isinstance(sources, (str, bytes, os.PathLike, Mapping)) or not isinstance(sources, Iterable):
        raise ArgumentError("sources", sources, "an iterable of sources, such as a list with one")
    return run(jobs(sources, format), ParseJob.made(format, style), workers=workers, ordered=ordered)


@frozen
class Job:
    """A story to be parsed: its source, or the document where that is read already, or what went wrong in reading it.

    `number` counts the stories of one source from 1. `source` is the name of that source, and `at` how many bytes of it
    were read for this job, where a file of many stories is.
    """

    content: _Source | Document | Failure
    number: int = 1
    source: str | None = None
    at: int = 0

    @property
    def name(self) -> str | None:
        """The name of the file or address, where there is one."""
        named = self.content.source.name if isinstance(self.content, Document) else None
        return named or self.source


def jobs(sources: Iterable[_Source], format: str = "auto") -> Iterator[Job]:
    """A job for each story of the sources: a source of many is read here, one of a single story by who has the job.

    >>> [job.number for job in jobs(["One.", "<rss><item/><item/></rss>"])]
    [1, 1, 2]
    """
    for source in sources:
        yield from _jobs_of(source, format)


def _jobs_of(source: _Source, format: str) -> Iterator[Job]:
    name = os.fspath(source) if isinstance(source, os.PathLike) else None
    number = 0
    try:
        # A pipe can be read only once, so it is read here.
        is_pipe = isinstance(source, os.PathLike) and not Path(source).is_file()
        if not is_pipe and not parsing.holds_many(source, format=format):
            yield Job(source, source=name)
            return
        for number, (document, at) in enumerate(parsing.placed_documents(source, format=format), 1):
            yield Job(document, number, name, at)
    except Exception as error:
        yield Job(Failure(_ours(error), name), number + 1, name)


@frozen
class ParseJob:
    """What workers do: parse a job, and hand its story or failure to `then`, whose result is sent back.

    `then` is a function of a module. `plugins` are the readers and styles that the script has registered, each pickled
    and with its name.
    """

    format: str = "auto"
    style: str = "auto"
    then: Callable[[Job, Story | Failure], Any] | None = None
    plugins: tuple[tuple[str, bytes], ...] = ()

    @classmethod
    def made(cls, format: str, style: str, then: Callable[[Job, Story | Failure], Any] | None = None) -> ParseJob:
        """The task with those names, which are looked up: raises what the registry raises."""
        if format != "auto":
            registry.reader(format)
        if style != "auto":
            registry.style(style)
        return cls(format, style, then)

    def packed(self) -> ParseJob:
        """The task with the plug-ins of the script; raises WorkerError where one is needed and cannot be sent."""
        packed = ((plugin.name, self._packed(plugin)) for plugin in registry.registered())
        return evolve(self, plugins=tuple((name, content) for name, content in packed if content))

    def _packed(self, plugin: registry.Registered) -> bytes:
        try:
            return pickle.dumps(plugin)
        except Exception as error:
            self._refuse(plugin.name, error)
            return b""

    def begin(self) -> None:
        """Register in this process what the script has registered in its own."""
        for name, packed in self.plugins:
            self._register(name, packed)

    def _register(self, name: str, packed: bytes) -> None:
        try:
            pickle.loads(packed).register()
        except Exception as error:
            self._refuse(name, error)

    def _refuse(self, plugin: str, error: Exception) -> None:
        # One that is not asked for may stay behind: no reader or style is needed that nobody has named.
        if plugin in (self.format, self.style):
            raise WorkerError(f"cannot be given {plugin!r}, which a script registered ({error}); take workers=1")

    def __call__(self, job: Job) -> Any:
        """The story of a job, or its Failure."""
        return self._handed(job, self._result(job))

    def lost(self, job: Job, error: WorkerError) -> Any:
        """The Failure of a job that ended its worker."""
        return self._handed(job, Failure(error, job.name))

    def _handed(self, job: Job, result: Story | Failure) -> Any:
        return result if self.then is None else self.then(job, result)

    def _result(self, job: Job) -> Story | Failure:
        content = job.content
        try:
            if isinstance(content, Failure):
                return content
            if isinstance(content, Document):
                return parsing.parse_document(content, style=self.style)
            return parsing.parse(content, format=self.format, style=self.style)
        except Exception as error:
            # One bad story must not cost the other thousand, whatever is wrong with it or with us.
            return Failure(_ours(error), job.name)


def rows_of(job: Job, result: Story | Failure) -> Rows | Failure:
    """For `ParseJob.then`: the rows of a result. A failure for want of an extra or a plug-in stays what it is.

    >>> sorted(ParseJob(then=rows_of)(Job("It rained.")))
    ['blocks', 'diagnostics', 'quotations', 'speakers', 'stories', 'terms']
    """
    if isinstance(result, Failure) and isinstance(result.error, (MissingExtra, PluginError)):
        return result
    if isinstance(result, Story) and result.source.name is None and job.source is not None:
        result = evolve(result, source=evolve(result.source, name=job.source))
    # What stands alone in its source is known by the source's name; what does not, by its place there too.
    place = f"{job.source or ''}\0{job.number}" if isinstance(job.content, Document) else ""
    return flattened(result, place=place, source=job.source, number=job.number)


def whole(rows: Rows | Failure) -> Rows:
    """What `rows_of` gave; raises the error that concerns all sources, and not one alone."""
    if isinstance(rows, Failure):
        raise rows.error
    return rows


def run(
    todo: Iterable[Job], task: ParseJob, *, workers: int | None, ordered: bool = True
) -> Generator[Any, None, None]:
    """What the task gives for each job, by so many workers; the errors are those of `parse_many`."""
    if workers is not None and (type(workers) is not int or workers < 1):
        raise ArgumentError("workers", workers, "a whole number from 1 on, or None")
    if workers != 1 and not crew.has_parallel_threads():
        task = task.packed()
    return _run(iter(todo), task, workers, ordered)


def _run(todo: Iterator[Job], task: ParseJob, workers: int | None, ordered: bool) -> Generator[Any, None, None]:
    if workers is None:
        # A worker takes longer to start than a handful of stories to parse.
        first = list(islice(todo, _STORIES_A_CHUNK))
        workers = crew.cores() if len(first) == _STORIES_A_CHUNK else 1
        todo = chain(first, todo)
    if workers == 1:
        yield from map(task, todo)
    else:
        yield from crew.results(_chunks(todo), task, workers=workers, ordered=ordered)


def _chunks(todo: Iterator[Job]) -> Iterator[list[Job]]:
    chunk: list[Job] = []
    size = 0
    for job in todo:
        chunk.append(job)
        size += _size(job)
        if len(chunk) == _STORIES_A_CHUNK or size >= _CHARACTERS_A_CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _size(job: Job) -> int:
    content = job.content
    if isinstance(content, Document):
        return len(content.source.text)
    if isinstance(content, os.PathLike):
        with suppress(OSError, ValueError):
            return Path(content).stat().st_size
    return len(content) if isinstance(content, (str, bytes, bytearray, memoryview)) else 0


def _ours(error: Exception) -> GovnewsError:
    return error if isinstance(error, GovnewsError) else Unexpected(error)
