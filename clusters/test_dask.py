"""govnews.dask on a real cluster: two worker processes on this machine."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from typing import Any

import dask.bag
import dask.dataframe as dd
import pandas as pd
import pyarrow as pa
import pytest
from distributed import Client, LocalCluster
from releases import NUMBER, on_one_machine, texts

import govnews
import govnews.dask
from govnews.errors import MissingExtra
from govnews.tables import Kernel

KERNELS = [Kernel(name="url", table="quotations"), Kernel(name="url", table="failures"), Kernel(name="url")]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    """A client of a cluster with two worker processes."""
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        yield client


def frame() -> Any:
    """The texts in six partitions."""
    return dd.from_pandas(pd.DataFrame(texts()), npartitions=6)


def listed(made: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a dataframe, absence as None."""
    rows: list[dict[str, Any]] = pa.Table.from_pandas(made, preserve_index=False).to_pylist()
    return rows


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: str(kernel.table))
def test_the_rows_are_those_of_one_machine(client: Client, kernel: Kernel) -> None:
    made = govnews.dask.rows(frame(), kernel)
    assert made.npartitions == 6
    assert list(made.columns) == kernel.schema.names
    assert listed(made.compute()) == on_one_machine(kernel)


def test_a_bag_gives_stories_and_failures(client: Client) -> None:
    found = govnews.dask.stories(dask.bag.from_sequence(texts()["text"], npartitions=4)).compute()
    assert found[:-1] == [govnews.parse(text) for text in texts()["text"][:-1]]
    assert isinstance(found[-1], govnews.Failure)


def slowly(text: str) -> str:
    """The same text, a little later."""
    time.sleep(0.05)
    return text


def test_a_worker_that_is_killed_in_mid_job_changes_nothing(client: Client) -> None:
    kernel = KERNELS[0]
    slow = frame().assign(text=lambda part: part["text"].map(slowly, na_action="ignore", meta=("text", str)))
    future = client.compute(govnews.dask.rows(slow, kernel))
    pids = list(client.run(os.getpid).values())
    time.sleep(0.5)
    os.kill(pids[0], signal.SIGKILL)
    assert listed(future.result(timeout=600)) == on_one_machine(kernel)
    client.wait_for_workers(2, timeout=120)
    assert len(set(client.run(os.getpid).values()) | set(pids)) == 3


def test_there_are_as_many_stories_as_texts(client: Client) -> None:
    made = govnews.dask.rows(frame(), Kernel(name="url", table="stories"))
    assert len(made) == NUMBER - 1
    assert made["story_id"].nunique().compute() == NUMBER - 1


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dask.dataframe", None)
    with pytest.raises(MissingExtra, match=r"govnews\[dask\]"):
        govnews.dask.rows(frame(), Kernel())
