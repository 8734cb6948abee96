"""govnews on Dask: the rows of the texts of a dataframe, the stories of a bag; needs the extra `dask`.

Each partition is parsed where it is, by one process of the cluster; docs/scale.md has a quick start.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from govnews.batch import parse_many
from govnews.errors import MissingExtra
from govnews.model import Failure, Story
from govnews.tables import Kernel

if TYPE_CHECKING:
    import dask.bag
    import dask.dataframe
    import pandas as pd

__all__ = ["rows", "stories"]


def rows(frame: dask.dataframe.DataFrame, kernel: Kernel) -> dask.dataframe.DataFrame:
    """The rows that the kernel makes of a dataframe's texts, as a dataframe of as many partitions.

    The columns have Arrow's types (`pandas.ArrowDtype`). Nothing is parsed before the result is asked for. Raises
    MissingExtra without the extra `dask`; what else the kernel raises comes from the cluster.
    """
    _imported("dask.dataframe")
    of_partition = partial(_rows, kernel=kernel)
    return frame[kernel.columns].map_partitions(of_partition, meta=of_partition(frame[kernel.columns]._meta))


def _rows(part: pd.DataFrame, kernel: Kernel) -> pd.DataFrame:
    arrow, pandas = _imported("pyarrow"), _imported("pandas")
    batches = arrow.Table.from_pandas(part, preserve_index=False).to_batches()
    made = arrow.Table.from_batches(kernel.over(batches), schema=kernel.schema)
    frame: pd.DataFrame = made.to_pandas(types_mapper=pandas.ArrowDtype)
    return frame


def stories(sources: dask.bag.Bag, *, format: str = "auto", style: str = "auto") -> dask.bag.Bag:
    """The stories of a bag of sources, and failures, as `govnews.parse_many` gives them."""
    return sources.map_partitions(_stories, format=format, style=style)


def _stories(part: Iterable[Any], format: str, style: str) -> list[Story | Failure]:
    return list(parse_many(part, workers=1, format=format, style=style))


def _imported(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra("running on Dask", "dask") from error
