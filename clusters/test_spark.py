"""govnews.spark on a real cluster: two executors, each a process of its own, on this machine."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pyspark.sql import DataFrame, SparkSession
from releases import NUMBER, on_one_machine, texts

import govnews.spark
from govnews.errors import MissingExtra
from govnews.tables import Kernel

KERNELS = [Kernel(name="url", table="quotations"), Kernel(name="url", table="failures"), Kernel(name="url")]


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    """A session with a cluster of two workers, whose Python is this one."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.memory", "1g")
        .config("spark.executorEnv.PYTHONPATH", os.environ["PYTHONPATH"])
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "7")
        .getOrCreate()
    )
    yield session
    session.stop()


def frame(spark: SparkSession) -> DataFrame:
    """The texts in six partitions."""
    found = texts()
    rows = list(zip(found["url"], found["text"], strict=True))
    return spark.createDataFrame(rows, "url string, text string").repartition(6)


def listed(made: DataFrame) -> list[dict[str, Any]]:
    """The rows of a dataframe as dicts."""
    return [row.asDict(recursive=True) for row in made.collect()]


def ordered(rows: list[dict[str, Any]]) -> list[str]:
    """Rows in an order that does not depend on where they were made."""
    return sorted(map(str, rows))


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: str(kernel.table))
def test_the_rows_are_those_of_one_machine(spark: SparkSession, kernel: Kernel) -> None:
    made = govnews.spark.rows(frame(spark), kernel)
    assert made.columns == kernel.schema.names
    assert ordered(listed(made)) == ordered(on_one_machine(kernel))


def test_nested_rows_are_parsed_once_and_opened_by_sql(spark: SparkSession) -> None:
    nested = govnews.spark.rows(frame(spark), Kernel(name="url")).cache()
    flat = nested.selectExpr("inline(quotations)")
    assert ordered(listed(flat)) == ordered(on_one_machine(KERNELS[0]))
    assert nested.selectExpr("inline(stories)").select("story_id").distinct().count() == NUMBER - 1


def executors() -> list[int]:
    """The processes of the executors: those whose command line says so."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = path.read_bytes()
        except OSError:
            continue
        if b"CoarseGrainedExecutorBackend" in words:
            found.append(int(path.parent.name))
    return found


def test_an_executor_that_is_killed_in_mid_job_changes_nothing(spark: SparkSession) -> None:
    kernel = KERNELS[0]
    # Spark leaves out what nobody reads, so the sleep has to be a part of the text.
    sleep = "java_method('java.lang.Thread', 'sleep', 200L)"
    slow = frame(spark).selectExpr("url", f"concat(text, substr(coalesce({sleep}, ''), 1, 0)) AS text")
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(listed, govnews.spark.rows(slow, kernel))
        time.sleep(1)
        os.kill(executors()[0], signal.SIGKILL)
        assert ordered(future.result(timeout=600)) == ordered(on_one_machine(kernel))


def test_without_spark_the_extra_is_named(spark: SparkSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql.pandas.types", None)
    with pytest.raises(MissingExtra, match=r"govnews\[spark\]"):
        govnews.spark.rows(frame(spark), Kernel())
