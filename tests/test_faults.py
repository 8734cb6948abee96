"""What fails on the way: plug-ins, disks, memory, archives in the middle; each told by name and cause, nothing lost.

Full disks, killed workers and closed pipes are in tests/test_cli.py, test_batch.py and test_corpus.py.
"""

from __future__ import annotations

import errno
import gzip
import io
import os
import resource
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

import pytest
from click.testing import CliRunner

import govnews
from govnews import corpus, crew, dump, dumps, parse, parse_each, parse_many, registry
from govnews.cli import commands
from govnews.contracts import Document
from govnews.corpus import Plan
from govnews.errors import PluginFailure, SourceError, WriteError
from govnews.model import Failure, Source, Story

STORY = "# Press release: Quay {number} opens\n\nMayor Jane Doe said:\n\nI am glad that quay {number} is open.\n"
ONE = STORY.format(number=1)


class Raising:
    """A plug-in with a bug."""

    def read(self, content: object, name: str | None) -> Document:
        """What nobody expects."""
        raise KeyError("quay")

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Half of it, then what nobody expects."""
        stream.write("half")
        raise ZeroDivisionError("quay")


class Rubbish:
    """A plug-in that gives and writes what it must not."""

    def read(self, content: object, name: str | None) -> Any:
        """No document."""
        return {"text": "It rained."}

    def documents(self, stream: IO[bytes], name: str | None) -> Iterator[Any]:
        """One document, and then none."""
        yield Document(Source("It rained."))
        yield "It stopped."

    def write(self, stories: Iterable[Story], stream: IO[Any]) -> None:
        """Bytes where text is expected."""
        for _ in stories:
            stream.write(b"story")


class Copying:
    """An exporter without a fault."""

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """The texts."""
        stream.writelines(story.source.text for story in stories)


class Greedy:
    """A plug-in that takes more memory than there is, over one source of many."""

    def read(self, content: Any, name: str | None) -> Document:
        """A document, where the memory suffices."""
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, resource.getrlimit(resource.RLIMIT_AS)[1]))
        if "quay 2 " in content:
            bytearray(1 << 31)
        return Document(Source(content))


class Hanging:
    """A plug-in that never comes to an end, over one source of many."""

    def read(self, content: Any, name: str | None) -> Document:
        """A document, but of one source."""
        while "quay 2 " in content:
            time.sleep(0.1)
        return Document(Source(content))


@pytest.fixture(autouse=True)
def plugins() -> Iterator[None]:
    """The plug-ins, registered for a test."""
    things: Mapping[str, Any] = {
        "raising": Raising, "rubbish": Rubbish, "greedy": Greedy, "hanging": Hanging, "copying": Copying,
    }  # fmt: skip
    shelves = (registry._READERS.registered, registry._EXPORTERS.registered)
    for shelf in shelves:
        shelf.update(things)
    yield
    for shelf in shelves:
        for name in things:
            del shelf[name]


# Plug-ins


def test_a_reader_that_raises_is_named_with_its_source_and_its_error(tmp_path: Path) -> None:
    path = tmp_path / "story.quay"
    path.write_text(ONE)
    with pytest.raises(
        PluginFailure, match=r"the reader 'raising'.* failed over .*story\.quay: KeyError: 'quay'"
    ) as caught:
        parse(path, format="raising")
    assert (caught.value.plugin, caught.value.name) == ("raising", str(path))
    assert isinstance(caught.value.__cause__, KeyError)


def test_a_reader_that_gives_no_document_is_named() -> None:
    with pytest.raises(
        PluginFailure, match=r"'rubbish'.* it gave dict where a govnews\.contracts\.Document was expected"
    ):
        parse(ONE, format="rubbish")


def test_a_reader_of_many_that_gives_rubbish_keeps_what_was_right(tmp_path: Path) -> None:
    path = tmp_path / "many"
    path.write_text(ONE)
    for source in (path, ONE):
        stories = parse_each(source, format="rubbish")
        assert next(stories).source.text == "It rained."
        with pytest.raises(PluginFailure, match="it gave str"):
            next(stories)


def test_a_reader_that_raises_costs_no_other_source(tmp_path: Path) -> None:
    results = list(parse_many([ONE, ONE], format="raising", workers=1))
    assert [type(result.error) for result in results if isinstance(result, Failure)] == [PluginFailure] * 2


def test_an_exporter_that_raises_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    for stories in (parse(ONE), [parse(ONE)]):
        with pytest.raises(PluginFailure, match=r"the exporter 'raising'.* ZeroDivisionError: quay"):
            dump(stories, "raising", tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_an_exporter_that_writes_rubbish_is_named() -> None:
    with pytest.raises(PluginFailure, match=r"the exporter 'rubbish'.* TypeError"):
        dumps([parse(ONE)], "rubbish")


def test_what_the_stories_of_the_caller_raise_is_no_exporters_fault() -> None:
    def broken() -> Iterator[Story]:
        yield parse(ONE)
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        dumps(broken(), "copying")


def test_the_command_line_names_the_plug_in_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(ONE)
    result = CliRunner().invoke(commands.govnews, ["parse", "-f", "raising", str(path), str(path)])
    assert result.exit_code == 1
    assert result.stderr.count("the reader 'raising', which is not part of govnews, failed over") == 2
    written = CliRunner().invoke(commands.govnews, ["parse", "-t", "raising", str(path), "-o", str(tmp_path / "out")])
    assert written.exit_code == 1
    assert "the exporter 'raising'" in written.stderr
    assert not (tmp_path / "out").exists()


HANGING = """
import signal, sys, threading, time
import govnews
from govnews import registry
sys.path.insert(0, {tests!r})
import hanging
registry.register_reader("hanging", hanging.Hanging)
print("hangs", flush=True)
list(govnews.parse_many(["a", "b"], format="hanging", workers={workers}))
"""


@pytest.mark.once
@pytest.mark.parametrize("workers", [1, 2])
def test_a_plug_in_that_hangs_can_be_interrupted(workers: int, tmp_path: Path) -> None:
    (tmp_path / "hanging.py").write_text(
        "import time, pathlib\n"
        "class Hanging:\n"
        "    def read(self, content, name):\n"
        f"        pathlib.Path({str(tmp_path)!r}, 'hangs').touch()\n"
        "        time.sleep(600)\n"
    )
    script = HANGING.format(tests=str(tmp_path), workers=workers)
    run = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while not (tmp_path / "hangs").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert "KeyboardInterrupt" in said
    assert run.returncode != 0


@pytest.mark.once
def test_a_plug_in_that_hangs_costs_one_story(monkeypatch: pytest.MonkeyPatch) -> None:
    # Long enough for a worker to load what it needs on a busy machine.
    monkeypatch.setattr(crew, "PATIENCE", 4.0)
    texts = [STORY.format(number=number) for number in range(4)]
    results = list(parse_many(texts, format="hanging", workers=2))
    assert [type(result) for result in results] == [Story, Story, Failure, Story]
    assert isinstance(results[2], Failure)
    assert "ended over this source, twice: it had no result after 4 seconds" in str(results[2].error)


@pytest.mark.once
def test_a_worker_without_memory_costs_one_story() -> None:
    texts = [STORY.format(number=number) for number in range(4)]
    results = list(parse_many(texts, format="greedy", workers=2))
    assert [type(result) for result in results] == [Story, Story, Failure, Story]
    assert isinstance(results[2], Failure)
    assert "MemoryError" in str(results[2])


# Reading and writing


class Worn(io.FileIO):
    """A file on a disk that fails after so many bytes."""

    whole = 0

    def readinto(self, buffer: Any, /) -> int:
        """What is left before the fault."""
        if self.tell() >= self.whole:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return super().readinto(memoryview(buffer)[: self.whole - self.tell()]) or 0

    def readall(self) -> bytes:
        """All of it, which fails."""
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def many_tarred(mode: str) -> bytes:
    """A tar archive of stories long enough to be read in several steps."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode=mode) as archive:  # type: ignore[call-overload]
        for number in range(30):
            content = STORY.format(number=number).encode() + os.urandom(9_000).hex().encode()
            info = tarfile.TarInfo(f"{number:02}.txt")
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return made.getvalue()


ARCHIVES: Mapping[str, Callable[[], bytes]] = {
    "tar": lambda: many_tarred("w"),
    "tar.gz": lambda: many_tarred("w:gz"),
    "tar.xz": lambda: many_tarred("w:xz"),
    "jsonl.gz": lambda: gzip.compress(
        b"".join(b'{"title": "Quay opens", "body": "%s"}\n' % os.urandom(9_000).hex().encode() for _ in range(30))
    ),
}


@pytest.mark.parametrize("kind", ARCHIVES)
def test_a_disk_that_fails_in_the_middle_of_an_archive_keeps_what_was_read(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"news.{kind}"
    path.write_bytes(ARCHIVES[kind]())
    monkeypatch.setattr(Worn, "whole", path.stat().st_size // 2)
    monkeypatch.setattr("govnews.parsing.io.FileIO", Worn)
    found = list(parse_each(path))
    assert len(found) > 5
    assert found[-1].source.name == str(path)
    message = found[-1].diagnostics[0].message
    assert found[-1].truncated or found[-1].diagnostics[0].kind == "truncated"
    assert message.startswith(("the archive breaks off", "the packed data break off"))
    # What unpacks hands on that data end, and not why.
    assert kind != "tar" or message.endswith(": Input/output error")


def test_a_disk_that_fails_under_a_text_is_told_with_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.txt"
    path.write_text(ONE)
    monkeypatch.setattr("govnews.parsing.io.FileIO", Worn)
    with pytest.raises(SourceError, match=r"cannot read .*story\.txt: .*Input/output error"):
        parse(path)


def test_a_file_that_may_not_be_read_is_told_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(ONE)
    (tmp_path / "b.txt").write_text(ONE)
    real = io.FileIO

    def locked(name: Any, *more: Any) -> io.FileIO:
        if str(name).endswith("a.txt"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(name))
        return real(name, *more)

    monkeypatch.setattr("govnews.parsing.io.FileIO", locked)
    with pytest.raises(SourceError, match=r"a\.txt: .*Permission denied"):
        parse(tmp_path / "a.txt")
    *_, last = corpus.build(Plan(to="jsonl"), [tmp_path / "a.txt", tmp_path / "b.txt"], tmp_path / "out", workers=1)
    assert (last.stories, last.failures) == (1, 1)


def test_an_output_where_nobody_may_write_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(self: Path, *more: Any, **options: Any) -> IO[Any]:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))

    story = parse(ONE)
    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(WriteError, match=r"cannot write .*stories\.json: Permission denied") as caught:
        dump(story, "json", tmp_path / "stories.json")
    assert caught.value.name == str(tmp_path / "stories.json")


def test_a_corpus_where_nobody_may_write_is_told(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(ONE)
    (tmp_path / "file").write_text("")
    with pytest.raises((WriteError, govnews.errors.CorpusError), match="file"):
        list(corpus.build(Plan(to="jsonl"), [tmp_path / "story.txt"], tmp_path / "file" / "out", workers=1))


@pytest.mark.once
def test_a_disk_that_fills_up_under_a_corpus_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    inputs = tmp_path / "news"
    inputs.mkdir()
    for number in range(5):
        (inputs / f"{number}.txt").write_text(STORY.format(number=number))
    words = [sys.executable, "-m", "govnews", "corpus", "-t", "jsonl", "-w", "1", "-o", "out", "news"]
    # No file may grow beyond some bytes, as if nothing more fitted on the disk.
    limited = "import resource, runpy; resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512)); {}"
    run = limited.format("runpy.run_module('govnews', run_name='__main__')")
    full = subprocess.run([words[0], "-c", run, *words[3:]], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (full.returncode, "cannot write out/stories/part-00000.jsonl: File too large" in full.stderr) == (4, True)
    assert not list((tmp_path / "out").rglob("part-*.jsonl"))
    again = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "5 stories, 0 failures" in again.stderr
    assert len((tmp_path / "out/stories/part-00000.jsonl").read_text().splitlines()) == 5


@pytest.mark.once
def test_a_pipe_that_closes_early_in_the_middle_of_many_is_silence(tmp_path: Path) -> None:
    for number in range(50):
        (tmp_path / f"{number}.txt").write_text(STORY.format(number=number))
    words = [sys.executable, "-m", "govnews", "parse", "-t", "jsonl", *map(str, sorted(tmp_path.glob("*.txt")))]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        first = run.stdout.readline()
        run.stdout.close()
        said = run.stderr.read()
    assert first.startswith(b'{"govnews"')
    assert (said, run.returncode) == (b"", 0)
