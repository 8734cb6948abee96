"""Bounds: an end to what would take the square of its input or more, by the processor's time and not by the clock."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 5
"""Many times what any of the work takes that it is set to."""


@contextmanager
def bounded(seconds: float) -> Iterator[None]:
    """No more than so much of the processor's time; both engines of patterns look whether a signal has come."""

    def ended(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"more than {seconds} s of the processor's time")

    before = signal.signal(signal.SIGVTALRM, ended)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
