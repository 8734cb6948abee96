"""Tasks of Label Studio, as it exports them in JSON → labelled stories.

A task is what the exporter `labelstudio` writes: its text, and regions of it. A region is a paragraph where its label
is a role of a block, and somebody's words where it is a form of a quotation, or a term. The speaker stands beside a
region, in a field of its own with the same id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from govnews.errors import LabelsError
from govnews.evaluation.labels import SCARE, Labelled, Labels, Paragraph, Words, lines, opens_with_mark
from govnews.model import Span
from govnews.vocabulary import BlockRole, QuotationForm

_ROLES = frozenset(role.value for role in BlockRole)
_FORMS = frozenset(form.value for form in QuotationForm)
_TERMS = frozenset({SCARE, "term"})
_SPEAKER = "speaker"


@frozen
class _Region:
    """A stretch of the text with a label, and what else was filled in for it."""

    span: Span
    label: str
    fields: Mapping[str, str] = field(factory=dict)

    @property
    def speaker(self) -> str | None:
        """The name that was filled in, or None."""
        return self.fields.get(_SPEAKER)


def labelled(task: Mapping[str, Any], name: str) -> Labelled | None:
    """The labelled story of a task, by its last annotation that was not cancelled; None where there is none.

    >>> place = {"start": 6, "end": 15, "text": "It opens."}
    >>> region = {"id": "a", "type": "labels", "value": {**place, "labels": ["direct"]}}
    >>> who = {"id": "a", "type": "textarea", "from_name": "speaker", "value": {"text": ["Jane Doe"]}}
    >>> task = {"id": 7, "data": {"text": "Doe: “It opens.”"}, "annotations": [{"result": [region, who]}]}
    >>> labelled(task, "tasks").labels.words
    (Words(span=Span(6, 15), form='direct', speaker='Jane Doe'),)
    """
    done = [each for each in task["annotations"] if not each.get("was_cancelled")]
    if not done:
        return None
    data = task["data"]
    text, story = data["text"], str(data.get("story_id") or data.get("name") or task.get("id", name))
    regions = sorted(_regions(done[-1]["result"], text, story), key=lambda region: region.span)
    return Labelled(story, text, _labels(regions, text, data))


def _labels(regions: list[_Region], text: str, data: Mapping[str, Any]) -> Labels:
    terms = (Words(region.span, SCARE) for region in regions if region.label in _TERMS)
    return Labels(
        data.get("headline"),
        data.get("kicker"),
        tuple(Paragraph(each.span, each.label, each.speaker) for each in regions if each.label in _ROLES),
        (*(words for region in regions for words in _in_marks(region, text)), *terms),
        tuple(Words(each.span, each.label, each.speaker) for each in regions if each.label == "indirect"),
    )


def _in_marks(region: _Region, text: str) -> Iterator[Words]:
    form = region.label
    if form == "block" and opens_with_mark(text, region.span):
        form = "direct"
    if form in _FORMS - {"block", "indirect"}:
        yield from (Words(line, form, region.speaker) for line in lines(text, region.span))


def _regions(results: list[Mapping[str, Any]], text: str, story: str) -> Iterator[_Region]:
    fields: dict[str, dict[str, str]] = {}
    for result in results:
        filled = _filled(result.get("value", {}))
        if filled is not None:
            fields.setdefault(result["id"], {})[result["from_name"]] = filled
    for result in results:
        value = result.get("value", {})
        for label in value.get("labels", ()) if result["type"] == "labels" else ():
            yield _Region(_span(value, text, story), label, fields.get(result["id"], {}))


def _filled(value: Mapping[str, Any]) -> str | None:
    """What was written or chosen for a region, or None."""
    if "labels" in value:
        return None
    answers = value.get("choices") or value.get("text")
    answer = answers[0] if isinstance(answers, list) and answers else answers
    return answer.strip() or None if isinstance(answer, str) else None


def _span(value: Mapping[str, Any], text: str, story: str) -> Span:
    """The span of a region, whose offsets may count code points, or UTF-16 code units as browsers do."""
    start, end, words = value["start"], value["end"], value.get("text")
    if words is None or text[start:end] == words:
        return Span(start, end)
    units = text.encode("utf-16-le", "surrogatepass")
    before, inside = (units[2 * a : 2 * b].decode("utf-16-le", "replace") for a, b in ((0, start), (start, end)))
    if inside != words:
        raise LabelsError(story, f"at {start}–{end} stands {text[start:end][:60]!r}, not {words[:60]!r}")
    return Span(len(before), len(before) + len(inside))
