"""Several workers for one task: processes, or threads where Python runs threads side by side.

A worker process is a fresh interpreter that imports govnews and nothing of the caller's script, so that scripts need
no `if __name__ == "__main__"`, and neither threads nor open files of the caller are copied. Items go to it and results
come back in chunks over its standard input and output. It ends by itself when the caller is gone, however that ended,
and is ended when it hangs.
"""

from __future__ import annotations

import _thread
import atexit
import os
import pickle
import queue
import signal
import subprocess
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from threading import Event, Timer
from typing import IO, Any, Protocol, TypeAlias

from attrs import define, field, frozen

from govnews.errors import WorkerError

PATIENCE = 600.0
"""So many seconds a chunk may take, which others do in some tenths of one: then its worker is taken to hang."""

_CHUNKS_A_WORKER = 3
_HEAD = 8
_READY = b"ready"
_START = "import sys; sys.path[:] = {path!r}; from govnews.crew import serve; serve()"

_Chunk: TypeAlias = Sequence[Any]


class Task(Protocol):
    """What a worker does with each item; it is pickled, so it is an object of a module's class."""

    def begin(self) -> None:
        """What a worker process does once, before its first item."""
        ...

    def __call__(self, item: Any, /) -> Any:
        """The result of an item; it should not raise."""
        ...

    def lost(self, item: Any, error: WorkerError, /) -> Any:
        """The result of an item that ended its worker, or whose result cannot be sent."""
        ...


def cores() -> int:
    """How many cores this process may use.

    >>> cores() >= 1
    True
    """
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def has_parallel_threads() -> bool:
    """Whether this is a free-threaded Python that runs without its global lock."""
    return not getattr(sys, "_is_gil_enabled", lambda: True)()


def results(chunks: Iterable[_Chunk], task: Task, *, workers: int, ordered: bool) -> Generator[Any, None, None]:
    """The result of each item of the chunks, in their order or, chunk by chunk, as they are ready.

    At most three chunks a worker are on their way at any time, results not yet taken included. Closing the generator
    ends the workers. Raises WorkerError where no worker can be started.
    """
    crew = _Threads(task) if has_parallel_threads() else _Processes(task)
    hands = _Hands(crew.do, workers, ordered)

    def end() -> None:
        crew.end()
        hands.end()

    # Threads that are not known to `threading` are stopped wherever they are when the interpreter ends.
    atexit.register(end)
    try:
        for chunk in chunks:
            hands.give(chunk)
            yield from hands.ready(workers * _CHUNKS_A_WORKER)
        yield from hands.ready(1)
    finally:
        end()
        atexit.unregister(end)


@define
class _Hands:
    """The threads that do the chunks, and what comes back from them.

    Whatever passes between them and the caller goes through SimpleQueue, and nothing else is shared: an interrupt
    cannot leave its methods halfway. A lock of `threading`, which the pools of the library take for each chunk, stays
    taken for ever where Ctrl-C comes between the lock and the block that it guards.
    """

    work: Callable[[_Chunk], list[Any]]
    most: int
    ordered: bool
    todo: queue.SimpleQueue[tuple[int, _Chunk] | None] = field(factory=queue.SimpleQueue)
    done: queue.SimpleQueue[tuple[int, list[Any] | BaseException] | None] = field(factory=queue.SimpleQueue)
    early: dict[int, list[Any] | BaseException] = field(factory=dict)
    running: int = 0
    given: int = 0
    taken: int = 0

    def give(self, chunk: _Chunk) -> None:
        if self.running < self.most:
            # Not a Thread: starting one takes such a lock.
            _thread.start_new_thread(self._serve, ())
            self.running += 1
        self.todo.put((self.given, chunk))
        self.given += 1

    def ready(self, most: int) -> Iterator[Any]:
        """The results that are there; waits only as long as so many chunks are on their way."""
        while self.given > self.taken:
            try:
                results = self._next(wait=self.given - self.taken >= most)
            except queue.Empty:
                return
            self.taken += 1
            if isinstance(results, BaseException):
                raise results
            yield from results

    def _next(self, wait: bool) -> list[Any] | BaseException:
        while self.taken not in self.early:
            answer = self.done.get(wait)
            assert answer is not None
            self.early[answer[0] if self.ordered else self.taken] = answer[1]
        return self.early.pop(self.taken)

    def _serve(self) -> None:
        while (job := self.todo.get()) is not None:
            self.done.put((job[0], self._results(job[1])))
        self.done.put(None)

    def _results(self, chunk: _Chunk) -> list[Any] | BaseException:
        try:
            return self.work(chunk)
        except BaseException as error:
            return error

    def end(self) -> None:
        """Take back what nobody has begun, and wait until the threads are gone."""
        with suppress(queue.Empty):
            while True:
                self.todo.get_nowait()
        for _ in range(self.running):
            self.todo.put(None)
        while self.running:
            self.running -= self.done.get() is None


@define
class _Threads:
    """The threads do the work themselves."""

    task: Task
    ended: bool = False

    def do(self, chunk: _Chunk) -> list[Any]:
        return [self.task(item) for item in chunk if not self.ended]

    def end(self) -> None:
        self.ended = True


@define
class _Processes:
    """Each thread hands its chunk to a process and waits for what comes back."""

    task: Task
    ended: bool = False
    idle: queue.SimpleQueue[_Worker] = field(factory=queue.SimpleQueue)
    started: list[_Worker] = field(factory=list)

    def do(self, chunk: _Chunk) -> list[Any]:
        """The results of a chunk; if a worker ends over it, each item is tried once more by itself."""
        try:
            return self._tried(chunk)
        except _Ended:
            return [self._alone(item) for item in chunk if not self.ended]

    def _alone(self, item: Any) -> Any:
        try:
            return self._tried([item])[0]
        except _Ended as end:
            return self.task.lost(item, WorkerError(f"ended over this source, twice: {end}"))

    def _tried(self, chunk: _Chunk) -> list[Any]:
        worker = self._worker()
        answers = worker.do(chunk)
        self.idle.put(worker)
        return [self._opened(answer, item) for answer, item in zip(answers, chunk, strict=True)]

    def _worker(self) -> _Worker:
        with suppress(queue.Empty):
            return self.idle.get_nowait()
        worker = _Worker.start()
        self.started.append(worker)
        if self.ended:
            # It came too late for end() to see it.
            worker.end()
        worker.begin(self.task)
        return worker

    def _opened(self, answer: bytes | str, item: Any) -> Any:
        if isinstance(answer, bytes):
            return pickle.loads(answer)
        return self.task.lost(item, WorkerError(f"has a result that cannot be sent: {answer}"))

    def end(self) -> None:
        """End all workers at once, busy ones too."""
        self.ended = True
        for worker in list(self.started):
            worker.end()


class _Ended(Exception):
    """A worker that has ended."""


@frozen(eq=False)
class _Worker:
    process: subprocess.Popen[bytes]
    to: IO[bytes]
    back: IO[bytes]
    hangs: Event = field(factory=Event)

    @classmethod
    def start(cls) -> _Worker:
        # A session of its own keeps the Ctrl-C of the terminal from workers: they end when the caller says so.
        command = [sys.executable or "", "-c", _START.format(path=sys.path)]
        try:
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
        except OSError as error:
            raise WorkerError(f"could not be started: {error}") from error
        assert process.stdin is not None
        assert process.stdout is not None
        return cls(process, process.stdin, process.stdout)

    def begin(self, task: Task) -> None:
        """Give the task to a worker that has just been started; raises WorkerError where it cannot take it."""
        try:
            answer = self._asked(pickle.dumps(task))
        except _Ended as end:
            raise WorkerError(f"could not be started: {end}") from end
        if answer != _READY:
            raise WorkerError(f"could not be started: {answer.decode(errors='replace')}")

    def do(self, chunk: _Chunk) -> list[bytes | str]:
        late = Timer(PATIENCE, self._give_up)
        late.daemon = True
        late.start()
        try:
            answers: list[bytes | str] = pickle.loads(self._asked(pickle.dumps(chunk)))
        finally:
            late.cancel()
        return answers

    def _give_up(self) -> None:
        """End a worker that has not answered in time; whoever waits for its answer is told."""
        self.hangs.set()
        self.process.kill()

    def _asked(self, message: bytes) -> bytes:
        with suppress(OSError, ValueError):
            _send(self.to, message)
            answer = _received(self.back)
            if answer is not None:
                return answer
        self.end()
        late = f"it had no result after {PATIENCE:g} seconds"
        raise _Ended(late if self.hangs.is_set() else _reason(self.process.returncode))

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.to, self.back):
            with suppress(OSError):
                stream.close()


def _reason(code: int) -> str:
    if code >= 0:
        return f"it exited with {code}"
    hint = " (was there too little memory?)" if code == -getattr(signal, "SIGKILL", 9) else ""
    return f"signal {-code} ended it{hint}"


def _send(stream: IO[bytes], message: bytes) -> None:
    stream.write(len(message).to_bytes(_HEAD, "big"))
    stream.write(message)
    stream.flush()


def _received(stream: IO[bytes]) -> bytes | None:
    """The next message, or None where the other side is gone."""
    head = stream.read(_HEAD)
    length = int.from_bytes(head, "big") if len(head) == _HEAD else None
    message = b"" if length is None else stream.read(length)
    return message if len(message) == length else None


# In the worker.


def serve() -> None:
    """Be a worker: take the task, then do it for chunk after chunk until the caller is gone."""
    source = sys.stdin.buffer
    # Standard output is the way back, so what a plug-in may print has to go elsewhere.
    with suppress(BrokenPipeError), os.fdopen(os.dup(1), "wb") as back:
        os.dup2(2, 1)
        task = _taken(source, back)
        while task is not None and (chunk := _received(source)) is not None:
            _send(back, pickle.dumps([_pickled(task(item)) for item in pickle.loads(chunk)]))


def _taken(source: IO[bytes], back: IO[bytes]) -> Task | None:
    message = _received(source)
    try:
        task: Task = pickle.loads(message or b"")
        task.begin()
    except Exception as error:
        _send(back, str(getattr(error, "reason", error)).encode(errors="replace"))
        return None
    _send(back, _READY)
    return task


def _pickled(result: Any) -> bytes | str:
    try:
        return pickle.dumps(result)
    except Exception as error:
        return str(error)
