"""build(): from files to the parts of a corpus, and on from where a run was broken off."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from govnews import batch
from govnews.batch import ParseJob
from govnews.corpus import inputs, making, manifest, parts
from govnews.corpus.databases import DATABASES
from govnews.corpus.inputs import Listing
from govnews.corpus.making import Plan, Progress
from govnews.corpus.manifest import Manifest
from govnews.errors import CorpusError
from govnews.rows import TABLES


def build(
    plan: Plan, named: Sequence[os.PathLike[str] | str], out: os.PathLike[str], *, workers: int | None = None
) -> Generator[Progress, None, None]:
    """Make the corpus of the files, folders and patterns in the folder `out`, or go on with it where it was broken off.

    It is made as the generator is asked for, and what is done stays when it is closed. Raises CorpusError where `out`
    holds something else, a corpus of other inputs, options or versions, or one that another run is writing; WriteError
    where something cannot be written; SourceNotFound and SourceError for an input that cannot be found or listed;
    MissingExtra, PluginError, UnknownFormat, UnknownStyle and WorkerError as `parse_many`.
    """
    task = ParseJob.made(plan.format, plan.style, batch.rows_of)
    if plan.to in DATABASES:
        DATABASES[plan.to].check()
    folder = Path(out)
    with _held(folder):
        done = _begun(plan, named, folder)
        if not done.is_done:
            with manifest.writing(folder):
                _sweep(folder, plan, done)
            yield from making.make(plan, folder, task, workers)
            yield from _finished(plan, folder)
        yield Progress.of(manifest_of(folder), "done")


def _finished(plan: Plan, folder: Path) -> Iterator[Progress]:
    """Make the database, if there is to be one, and note that all is done."""
    done = manifest_of(folder)
    if plan.to in DATABASES:
        yield Progress.of(done, "database")
        with manifest.replaced(folder / f"corpus.{plan.to}") as (beside,):
            DATABASES[plan.to].write(beside, folder, len(done.parts))
    manifest.add(
        folder, {"done": True, "parts": len(done.parts), "rows": {table: done.rows(table) for table in TABLES}}
    )


def manifest_of(folder: os.PathLike[str]) -> Manifest:
    """The manifest of the corpus in a folder; raises CorpusError where there is none."""
    found = manifest.read(Path(folder))
    if found is None:
        raise CorpusError(os.fspath(folder), "it holds no corpus; `govnews corpus INPUT... -o OUT` makes one")
    return found


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Hold a folder, which is made if it is not there, so that no other run writes into it."""
    with manifest.writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    handle = _locked(folder)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _locked(folder: Path) -> int | None:
    """What holds the folder until it is closed, or this process ends; on Windows nothing does."""
    if sys.platform == "win32":
        return None
    import fcntl  # noqa: PLC0415 (Windows has none)

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise CorpusError(str(folder), "another run is writing into it") from None
    return handle


def _begun(plan: Plan, named: Sequence[os.PathLike[str] | str], folder: Path) -> Manifest:
    """The manifest of a folder that holds what is asked for, as far as it is done."""
    begun = manifest.read(folder)
    if begun is None:
        return _begin(plan, named, folder)
    head = plan.head(Listing.of(inputs.found(named, folder)))
    for key, value in head.items():
        if begun.head.get(key) != value:
            raise CorpusError(str(folder), _difference(key, begun.head.get(key), value))
    return begun


def _difference(key: str, old: object, new: object) -> str:
    if key == "inputs":
        return "the corpus in it has other inputs: files were added, changed or taken away; choose another folder"
    return f"the corpus in it was begun with {key} {old!r}, not {new!r}; choose another folder"


def _begin(plan: Plan, named: Sequence[os.PathLike[str] | str], folder: Path) -> Manifest:
    strangers = [each.name for each in folder.iterdir() if each.name != inputs.NAME and each.suffix != ".tmp"]
    if strangers:
        raise CorpusError(str(folder), f"it is no corpus, and not empty: there is {min(strangers)!r} in it")
    with manifest.replaced(folder / inputs.NAME) as (beside,), beside.open("w", encoding="utf-8") as stream:
        stream.writelines(each.line() for each in inputs.found(named, folder))
    listing = Listing.of(inputs.listed(folder))
    if not listing.count:
        raise CorpusError(str(folder), "there is nothing to make it of: the inputs name no file that can hold a story")
    manifest.begin(folder, plan.head(listing))
    return manifest_of(folder)


def _sweep(folder: Path, plan: Plan, done: Manifest) -> None:
    """Take away what a run that was broken off has left: files not yet renamed, parts not yet noted."""
    kept = {parts.path_of(folder, table, part.part, plan.suffix) for table in TABLES for part in done.parts}
    for table in TABLES:
        (folder / table).mkdir(exist_ok=True)
        for path in set((folder / table).glob("part-*")) - kept:
            path.unlink()
    for path in folder.glob(f"corpus.{plan.to}*"):
        path.unlink()
