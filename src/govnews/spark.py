"""govnews on Spark: the rows of the texts of a dataframe; needs the extra `spark`, also where the executors run.

docs/scale.md has a quick start.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from govnews.errors import MissingExtra
from govnews.tables import Kernel

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["rows"]


def rows(frame: DataFrame, kernel: Kernel) -> DataFrame:
    """The rows that the kernel makes of a dataframe's texts, by `mapInArrow`.

    Nothing is parsed before the result is asked for. Raises MissingExtra without the extra `spark`; what the kernel
    raises comes from Spark as its PythonException.
    """
    try:
        types = import_module("pyspark.sql.pandas.types")
        schema = types.from_arrow_schema(kernel.schema.remove_metadata())
    except ImportError as error:
        raise MissingExtra("running on Spark", "spark") from error
    return frame.select(*kernel.columns).mapInArrow(kernel.over, schema)
