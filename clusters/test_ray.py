"""The kernel on Ray Data, as docs/scale.md has it: two processes on this machine; run by `nox -s ray`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pytest
import ray
from releases import NUMBER, on_one_machine, texts

from govnews.tables import Kernel

KERNELS = [Kernel(name="url", table="quotations"), Kernel(name="url", table="failures"), Kernel(name="url")]


@pytest.fixture(scope="module", autouse=True)
def running() -> Iterator[None]:
    """Ray on this machine, with two processes."""
    ray.init(num_cpus=2, include_dashboard=False)
    yield
    ray.shutdown()


def parsed(kernel: Kernel) -> Any:
    """The rows of the texts, in six blocks."""
    frame = ray.data.from_arrow(pa.table(texts())).repartition(6)

    def rows(part: pa.Table) -> pa.Table:
        return pa.Table.from_batches(kernel.over(part.to_batches()), schema=kernel.schema)

    return frame.map_batches(rows, batch_format="pyarrow")


def ordered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same in an order of their own: Ray gives blocks as they are ready."""
    return sorted(rows, key=repr)


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: str(kernel.table))
def test_the_rows_are_those_of_one_machine(kernel: Kernel) -> None:
    made = on_one_machine(kernel)
    assert made
    assert ordered(parsed(kernel).take_all()) == ordered(made)


def test_there_are_as_many_stories_as_texts() -> None:
    assert parsed(Kernel(name="url", table="stories")).count() == NUMBER - 1
