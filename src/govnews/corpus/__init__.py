"""A corpus on disk: the tables of any number of stories, in parts, that a run which was broken off goes on with.

The folder of a corpus holds

    inputs.jsonl            the files that it is made from, each with its size and the time of its last change
    manifest.jsonl          a line on how it is made, one on each part that is done, one on the whole
    stories/part-00000.…    the parts of each table
    corpus.sqlite           or corpus.duckdb: all parts in one database, where that was asked for

Parts are cut by counting stories, so neither the number of workers nor a break changes what is in them. A part is
written beside its place, renamed, and then noted in the manifest; what the manifest does not note is made again.
"""

from govnews.corpus.building import build, manifest_of
from govnews.corpus.making import KINDS, Plan, Progress

__all__ = ["KINDS", "Plan", "Progress", "build", "manifest_of"]
