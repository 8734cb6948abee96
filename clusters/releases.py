"""What the tests on clusters parse, and what one machine makes of it."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from govnews.tables import Kernel

STORY = """# Press release: Quay {number} opens

Mayor Jane Doe said:

I am glad that “quay {number}” is open, and I thank all who built it.

The “Harbour Board” said that {number} ships are expected.
"""
NUMBER = 60


def texts() -> dict[str, list[Any]]:
    """Addresses and texts; one text is missing."""
    found = [STORY.format(number=number) for number in range(NUMBER)]
    return {"url": [f"https://port.example/{number}" for number in range(NUMBER)], "text": [*found[:-1], None]}


def on_one_machine(kernel: Kernel) -> list[dict[str, Any]]:
    """The rows that the kernel gives without a cluster."""
    rows: list[dict[str, Any]] = kernel(pa.record_batch(texts())).to_pylist()
    return rows
