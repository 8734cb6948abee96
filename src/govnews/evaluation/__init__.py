"""How well a parse agrees with labels that people made or corrected.

labels     what is compared: the labels of a story, and what a parse says in their place
gold       files of labels: govnews's own format for them, stories in JSON
annotated  files of labels as Label Studio exports them
names      when two names are one speaker's
agreement  what agrees, as counts
figures    counts as precision, recall and shares
"""

from govnews.evaluation.agreement import Counts, Judged, judged, total
from govnews.evaluation.differences import Difference
from govnews.evaluation.figures import MEASURES, Measure
from govnews.evaluation.gold import read
from govnews.evaluation.labels import Labelled, Labels, Paragraph, Words, labels_of

__all__ = [
    "MEASURES",
    "Counts",
    "Difference",
    "Judged",
    "Labelled",
    "Labels",
    "Measure",
    "Paragraph",
    "Words",
    "judged",
    "labels_of",
    "read",
    "total",
]
