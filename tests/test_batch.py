"""parse_many(): many sources, several workers, and what may happen to them."""

from __future__ import annotations

import inspect
import itertools
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NoReturn

import pytest

import govnews
from govnews import batch, crew, errors, registry
from govnews.batch import Job, ParseJob
from govnews.contracts import Document, Style
from govnews.errors import (
    ArgumentError,
    FeedError,
    GovnewsError,
    PluginFailure,
    Unexpected,
    UnknownFormat,
    UnknownStyle,
    WorkerError,
)
from govnews.model import Failure, Source, Story

STORY = "# Press release: Quay {number} opens\n\nMayor Jane Doe said:\n\nI am glad that quay {number} is open.\n"
FEED = "<rss><item><title>Quay opens</title></item><item><title>Quay closes</title></item></rss>"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def stories(number: int) -> list[str]:
    """So many short texts, each with its number in it."""
    return [STORY.format(number=each) for each in range(number)]


def ran(script: str, *args: object) -> subprocess.Popen[str]:
    """A script started as `python - ARGS`, so that it has no file and no guard."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), *map(str, args)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip


def is_alive(pid: int) -> bool:
    """Whether a process runs; a zombie does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def ends(pid: int, patience: float = 30) -> bool:
    """Whether a process ends before one loses patience."""
    deadline = time.monotonic() + patience
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not is_alive(pid)


# What workers do in these tests: functions of this module, which workers import.


def pid(job: Job, result: Story | Failure) -> int:
    """The process that has parsed a story."""
    return os.getpid()


def dying(job: Job, result: Story | Failure) -> str:
    """The name of a failure or "alive"; the process of story 7 is killed as the system does when memory runs out."""
    if isinstance(result, Story) and "quay 7 " in result.source.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return type(result.error).__name__ if isinstance(result, Failure) else "alive"


def dying_once(job: Job, result: Story | Failure) -> str:
    """As `dying`, but the second time all is well; the file in the environment remembers."""
    mark = Path(os.environ["GOVNEWS_TEST_MARK"])
    if isinstance(result, Story) and "quay 7 " in result.source.text and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return type(result.error).__name__ if isinstance(result, Failure) else "alive"


def unsendable(job: Job, result: Story | Failure) -> Any:
    """A result that cannot be pickled, and of a failure its name."""
    return type(result.error).__name__ if isinstance(result, Failure) else threading.Lock()


def printing(job: Job, result: Story | Failure) -> int:
    """The job's number, after something has been printed that would spoil the way back."""
    print("printed", flush=True)
    os.write(1, b"written")
    return job.number


class QuayReader:
    """Reads quays: a plug-in of a script."""

    def read(self, content: object, name: str | None) -> Document:
        """A document that says so."""
        return Document(Source(f"Quay: {content!r}", "quay", name))


class BadReader:
    """A plug-in with a bug."""

    def read(self, content: object, name: str | None) -> NoReturn:
        """What nobody expects."""
        raise KeyError("quay")


# What comes out


@pytest.mark.parametrize("workers", [None, 1, 2, 3])
def test_results_are_those_of_parse_in_the_order_of_the_sources(workers: int | None) -> None:
    texts = stories(50)
    assert list(govnews.parse_many(texts, workers=workers)) == [govnews.parse(text) for text in texts]


def test_results_can_come_as_they_are_ready() -> None:
    texts = stories(50)
    found = [str(result) for result in govnews.parse_many(texts, workers=2, ordered=False)]
    assert sorted(found) == sorted(str(govnews.parse(text)) for text in texts)


def test_no_source_gives_no_result() -> None:
    assert list(govnews.parse_many([], workers=2)) == []
    assert list(govnews.parse_many(iter(()))) == []


def test_a_speaker_from_a_worker_is_found_in_a_set() -> None:
    [story] = govnews.parse_many([STORY.format(number=1)], workers=2)
    assert isinstance(story, Story)
    assert story.blocks[-1].speaker in set(story.speakers)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_source_of_many_gives_all_its_stories(tmp_path: Path, workers: int) -> None:
    path = tmp_path / "quays.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", stories(1)[0])
        archive.writestr("b.rss", FEED)
    found = list(govnews.parse_many(["It rained.", path, FEED], workers=workers))
    assert [story.source.name for story in found if isinstance(story, Story)] == [
        None, f"{path}!/a.txt", f"{path}!/b.rss", f"{path}!/b.rss", None, None,
    ]  # fmt: skip


@pytest.mark.parametrize("workers", [1, 2])
def test_a_source_that_fails_is_a_failure_in_its_place(tmp_path: Path, workers: int) -> None:
    good, picture, gone = tmp_path / "good.txt", tmp_path / "picture.txt", tmp_path / "gone.txt"
    good.write_text(stories(1)[0], encoding="utf-8")
    picture.write_bytes(PNG)
    sources: list[Any] = [good, picture, gone, tmp_path, None, "<rss><item><title>", {"no": "item"}, good]
    found = list(govnews.parse_many(sources, workers=workers))
    assert [type(each.error).__name__ if isinstance(each, Failure) else "Story" for each in found] == [
        *("Story", "BinarySource", "SourceNotFound", "SourceIsFolder", "SourceTypeError"),
        *("Story", "ItemError", "Story"),
    ]
    assert [each.name for each in found if isinstance(each, Failure)] == [
        str(picture), str(gone), str(tmp_path), None, None,
    ]  # fmt: skip
    assert str(found[2]) == f"cannot read {gone}: there is no such file"


@pytest.mark.parametrize("content", [STORY.format(number=1), FEED])
def test_a_pipe_is_read_once(tmp_path: Path, content: str) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(pipe.write_text, content, encoding="utf-8")
        found = list(govnews.parse_many([pipe], workers=2))
    assert [result.source.name for result in found if isinstance(result, Story)] == [str(pipe)] * len(found)
    assert len(found) == (2 if content == FEED else 1)


def test_what_was_read_before_a_source_broke_off_is_kept(tmp_path: Path) -> None:
    def read(source: Any, *, format: str) -> Iterator[tuple[Document, int]]:
        yield Document(Source("One.")), 0
        raise FeedError("feed", "it breaks off")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("govnews.parsing.placed_documents", read)
        found = list(batch.jobs([FEED]))
    assert [(type(job.content).__name__, job.number) for job in found] == [("Document", 1), ("Failure", 2)]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_reader_that_fails_is_a_failure_that_names_it(monkeypatch: pytest.MonkeyPatch, workers: int) -> None:
    monkeypatch.setitem(registry._READERS.registered, "bad", BadReader)
    [failure] = govnews.parse_many(["It opens."], workers=workers, format="bad")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, PluginFailure)
    assert "the reader 'bad'" in str(failure)
    assert "KeyError" in str(failure)


def test_an_error_of_the_iterator_of_sources_comes_through() -> None:
    def sources() -> Iterator[str]:
        yield from stories(20)
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        list(govnews.parse_many(sources(), workers=2))


# What is refused


def test_names_are_looked_up_before_anything_is_read() -> None:
    with pytest.raises(UnknownFormat):
        govnews.parse_many([], format="nonsense")
    with pytest.raises(UnknownStyle):
        govnews.parse_many([], style="nonsense")


@pytest.mark.parametrize("sources", ["text", b"bytes", Path("file"), {"a": "mapping"}, 5, None])
def test_a_single_source_is_refused(sources: Any) -> None:
    with pytest.raises(ArgumentError, match="sources should be an iterable"):
        govnews.parse_many(sources)


@pytest.mark.parametrize("workers", [0, -1, 1.5, True, "2"])
def test_the_number_of_workers_is_a_positive_one(workers: Any) -> None:
    with pytest.raises(ArgumentError, match="workers should be"):
        govnews.parse_many([], workers=workers)


def raised() -> list[GovnewsError]:
    """An error of each kind, made from as many facts as it takes."""
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, GovnewsError)]
    facts = {kind: inspect.signature(kind).parameters for kind in kinds if kind not in (GovnewsError, Unexpected)}
    return [kind(*["a", "b", "c", "d"][: len(needed)]) for kind, needed in facts.items()]


@pytest.mark.parametrize("error", [*raised(), Unexpected(KeyError("quay"))], ids=lambda error: type(error).__name__)
def test_every_error_can_be_sent(error: GovnewsError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


# What workers know


def test_workers_know_the_styles_and_readers_of_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    style = Style("quays", "Board of Quays", marks=("Board of Quays",))
    monkeypatch.setitem(registry._STYLES.registered, "quays", style)
    monkeypatch.setitem(registry._READERS.registered, "quay", QuayReader)
    [story] = govnews.parse_many(["x"], workers=2, format="quay", style="quays")
    assert isinstance(story, Story)
    assert (story.source.text, story.style) == ("Quay: 'x'", "quays")


def test_what_cannot_be_sent_to_workers_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry._READERS.registered, "quay", lambda name="quay": QuayReader())
    with pytest.raises(WorkerError, match="take workers=1"):
        govnews.parse_many(["x"], workers=2, format="quay")
    [alone], [other] = govnews.parse_many(["x"], workers=1, format="quay"), govnews.parse_many(["x"], workers=2)
    assert [story.source.format for story in (alone, other) if isinstance(story, Story)] == ["quay", "text"]


def test_a_reader_that_only_the_script_has_is_told() -> None:
    process = ran("""
        import govnews
        from govnews.registry import register_reader
        class Mine:
            def read(self): ...
        register_reader("mine", Mine)
        try:
            print(*govnews.parse_many(["It opens."], workers=2))
            list(govnews.parse_many(["It opens."], workers=2, format="mine"))
        except govnews.errors.WorkerError as error:
            print(error)
    """)
    one, two = process.communicate(timeout=60)[0].splitlines()
    assert one.startswith("<Story")
    assert two.startswith("a worker process could not be started: cannot be given 'mine'")


def test_what_a_plug_in_prints_does_no_harm() -> None:
    task = ParseJob(then=printing)
    assert list(batch.run(batch.jobs(stories(20)), task, workers=2)) == [1] * 20


# What happens to workers


def test_a_source_that_ends_its_worker_is_a_failure_and_the_others_are_not() -> None:
    found = list(batch.run(batch.jobs(stories(40)), ParseJob(then=dying), workers=2))
    assert found == [*["alive"] * 7, "WorkerError", *["alive"] * 32]


def test_a_worker_that_ends_by_chance_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOVNEWS_TEST_MARK", str(tmp_path / "mark"))
    found = list(batch.run(batch.jobs(stories(40)), ParseJob(then=dying_once), workers=2))
    assert found == ["alive"] * 40


def test_a_result_that_cannot_be_sent_is_a_failure() -> None:
    assert list(batch.run(batch.jobs(stories(3)), ParseJob(then=unsendable), workers=2)) == ["WorkerError"] * 3


def test_a_python_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(WorkerError, match="could not be started"):
        list(govnews.parse_many(stories(3), workers=2))


def test_several_workers_take_part_and_end_with_the_work() -> None:
    pids = set(batch.run(batch.jobs(stories(200)), ParseJob(then=pid), workers=3))
    assert 1 < len(pids) <= 3
    assert os.getpid() not in pids
    assert not any(is_alive(pid) for pid in pids)


def test_closing_the_iterator_ends_the_workers() -> None:
    results = batch.run(batch.jobs(itertools.cycle(stories(5))), ParseJob(then=pid), workers=2)
    pids = {next(results) for _ in range(40)}
    results.close()
    assert not any(is_alive(pid) for pid in pids)


def test_a_script_may_end_in_the_middle_of_the_work() -> None:
    process = ran("""
        import itertools, govnews
        results = govnews.parse_many(itertools.repeat("Mayor Jane Doe said: “It opens.”"), workers=2)
        print(len(next(results).quotations))
    """)
    assert process.communicate(timeout=60) == ("1\n", "")
    assert process.returncode == 0


@pytest.mark.parametrize("ordered", [True, False])
def test_an_endless_input_is_read_only_a_little_ahead(ordered: bool) -> None:
    taken = 0

    def sources() -> Iterator[str]:
        nonlocal taken
        for taken in itertools.count(1):
            yield STORY.format(number=taken)

    results = govnews.parse_many(sources(), workers=2, ordered=ordered)
    for number in range(1, 101):
        next(results)
        assert taken - number <= 2 * 3 * batch._STORIES_A_CHUNK + batch._STORIES_A_CHUNK
    results.close()


def test_large_sources_make_small_chunks(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_text("Rain. " * 50_000, encoding="utf-8")
    jobs = [Job("Rain. " * 20_000), Job("Rain. " * 20_000), Job(path), Job("Rain."), Job(Document(Source("Sun.")))]
    assert [len(chunk) for chunk in batch._chunks(iter(jobs))] == [2, 1, 2]


ENDLESS = """
    import itertools, sys
    from govnews import batch
    sys.path.append(sys.argv[1])
    from test_batch import pid, stories
    try:
        for result in batch.run(batch.jobs(itertools.cycle(stories(5))), batch.ParseJob(then=pid), workers=2):
            print(result, flush=True)
    except KeyboardInterrupt:
        print("interrupted")
"""


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_workers_end_with_the_process_that_has_started_them(sent: signal.Signals) -> None:
    process = ran(ENDLESS, Path(__file__).parent)
    assert process.stdout is not None
    pids = {int(process.stdout.readline()) for _ in range(30)}
    process.send_signal(sent)
    rest, said = process.communicate(timeout=60)
    assert all(ends(pid) for pid in pids)
    assert said == ""
    assert rest.endswith("interrupted\n") is (sent is signal.SIGINT)


EACH_MOMENT = """
    import itertools, sys
    from govnews import crew
    crew.has_parallel_threads = lambda: True
    class Twice:
        def __call__(self, item):
            return 2 * item
    def interrupt(*_):
        global left
        left -= 1
        if not left:
            raise KeyboardInterrupt
        return interrupt
    for moment in itertools.count(1):
        left = moment
        results = crew.results([[1], [2], [3], [4]], Twice(), workers=2, ordered=False)
        sys.settrace(interrupt)
        try:
            taken = sorted(results)
            break
        except KeyboardInterrupt:
            results.close()
        finally:
            sys.settrace(None)
    print(moment > 100, taken)
"""


def test_an_interrupt_at_any_moment_ends_and_does_not_hang() -> None:
    # Each line, call and return in the main thread is such a moment, those of the library's code too.
    process = ran(EACH_MOMENT)
    try:
        assert process.communicate(timeout=60) == ("True [2, 4, 6, 8]\n", "")
    finally:
        process.kill()


# Threads


def test_a_free_threaded_python_has_threads_for_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "has_parallel_threads", lambda: True)
    assert set(batch.run(batch.jobs(stories(20)), ParseJob(then=pid), workers=2)) == {os.getpid()}
    texts = stories(40)
    assert list(govnews.parse_many(texts, workers=2)) == [govnews.parse(text) for text in texts]


def test_threads_end_when_the_iterator_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "has_parallel_threads", lambda: True)
    results = govnews.parse_many(itertools.cycle(stories(5)), workers=2)
    next(results)
    results.close()


def test_this_python_has_a_global_lock_unless_it_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_is_gil_enabled", lambda: False, raising=False)
    assert crew.has_parallel_threads()
    monkeypatch.setattr(sys, "_is_gil_enabled", lambda: True, raising=False)
    assert not crew.has_parallel_threads()
