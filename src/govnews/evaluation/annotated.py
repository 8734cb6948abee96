"""Tasks of Label Studio, as it exports them in JSON → labelled stories.

A task is what the exporter `labelstudio` writes: its text, and regions of it. A region is a part of a quotation where
its label is a form, a term, or a block where it is a role. The speaker of a quotation stands beside its parts, in a
result with the same id; relations called "continues" lead from one part to the next. A block of speech has the speaker
of the quotation in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import field, frozen

from govnews.errors import LabelsError
from govnews.evaluation import matching
from govnews.evaluation.labels import SCARE, Labelled, Labels, Paragraph, Words, in_marks
from govnews.model import Span
from govnews.vocabulary import BlockRole, QuotationForm

_ROLES = frozenset(role.value for role in BlockRole)
_FORMS = frozenset(form.value for form in QuotationForm)
_TERM, _SPEAKER, _CONTINUES = "term", "speaker", "continues"


@frozen
class _Region:
    """A stretch of the text with a label, and what else was filled in for it."""

    key: str
    span: Span
    label: str
    fields: Mapping[str, str] = field(factory=dict)

    @property
    def speaker(self) -> str | None:
        """The name that was filled in, or None."""
        return self.fields.get(_SPEAKER)


@frozen
class _Said:
    """A quotation: its parts, in the order of the text."""

    parts: tuple[_Region, ...]

    @property
    def form(self) -> str:
        return self.parts[0].label

    @property
    def speaker(self) -> str | None:
        """The name that was filled in for any of the parts."""
        return next((part.speaker for part in self.parts if part.speaker), None)

    def words(self, text: str) -> Iterator[Words]:
        """The words of it that stand in marks."""
        return in_marks(text, self.form, [part.span for part in self.parts], self.speaker)

    def whole(self) -> Words:
        """All of it in one, from the first part to the last."""
        return Words(Span(self.parts[0].span.start, self.parts[-1].span.end), self.form, self.speaker)


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
    data, results = task["data"], done[-1]["result"]
    text, story = data["text"], str(data.get("name") or data.get("story_id") or task.get("id", name))
    regions = sorted(_regions(results, text, story), key=lambda region: region.span)
    return Labelled(story, text, _labels(regions, _continued(results), text))


def _labels(regions: list[_Region], continued: Mapping[str, str], text: str) -> Labels:
    said = list(_quotations([region for region in regions if region.label in _FORMS], continued))
    terms = (Words(region.span, SCARE) for region in regions if region.label == _TERM)
    return Labels(
        paragraphs=tuple(_paragraph(each, said) for each in regions if each.label in _ROLES),
        words=(*(words for each in said for words in each.words(text)), *terms),
        reported=tuple(each.whole() for each in said if each.form == "indirect"),
        titled=False,
    )


def _paragraph(region: _Region, said: Sequence[_Said]) -> Paragraph:
    speaker = None
    if region.label == BlockRole.SPEECH:
        parts = [Words(part.span, each.form, each.speaker) for each in said for part in each.parts]
        spoken = matching.best(region.span, [part for part in parts if part.form != QuotationForm.NESTED])
        speaker = spoken.speaker if spoken else None
    return Paragraph(region.span, region.label, region.speaker or speaker)


def _continued(results: list[Mapping[str, Any]]) -> dict[str, str]:
    """Of each part that continues another, that other one."""
    relations = (each for each in results if each["type"] == "relation" and _CONTINUES in (each.get("labels") or ()))
    return {each["to_id"]: each["from_id"] for each in relations}


def _quotations(regions: list[_Region], continued: Mapping[str, str]) -> Iterator[_Said]:
    """The quotations that regions are the parts of, by their first parts."""
    keys = {region.key for region in regions}
    parts: dict[str, list[_Region]] = {}
    for region in regions:
        first, seen = region.key, {region.key}
        while (before := continued.get(first)) in keys and before not in seen:
            first = before
            seen.add(first)
        parts.setdefault(first, []).append(region)
    return (_Said(tuple(some)) for some in parts.values())


def _regions(results: list[Mapping[str, Any]], text: str, story: str) -> Iterator[_Region]:
    fields: dict[str, dict[str, str]] = {}
    for result in results:
        filled = _filled(result.get("value", {}))
        if filled is not None:
            fields.setdefault(result["id"], {})[result["from_name"]] = filled
    for result in results:
        value = result.get("value", {})
        for label in value.get("labels", ()) if result["type"] == "labels" else ():
            yield _Region(result["id"], _span(value, text, story), label, fields.get(result["id"], {}))


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
