"""Label Studio: tasks with what govnews found as predictions, for people to correct.

What is written is a JSON array of tasks, as Label Studio imports it; `CONFIG` is the labelling interface to set up the
project with. What Label Studio gives back (Export → JSON) has the same results under `annotations`.

The task of a story:

    {"data": {"text": …, "story_id": …, "name": …, "headline": …},
     "predictions": [{"model_version": "govnews 0.1.0", "score": 0.9, "result": [REGION or RELATION …]}]}

`text` is that of the story; only a CR before a line feed is a blank there, any other CR a line feed, and a lone
surrogate U+FFFD, so that all offsets hold. They count code points from 0, `end` is the first one after, as everywhere
in govnews.

A region is a stretch of the text. Its `id` names it in its task, and all results with that `id` are of one region:

    {"id": "q1.1", "from_name": "label", "to_name": "text", "type": "labels",
     "value": {"start": 6, "end": 18, "text": "We will act,", "labels": ["direct"]}, "score": 0.9}
    {"id": "q1.1", "from_name": "speaker", "to_name": "text", "type": "textarea",
     "value": {"start": 6, "end": 18, "text": ["Ada Vale"]}}
    {"id": "q1.cue", "from_name": "tense", "to_name": "text", "type": "choices",
     "value": {"start": 21, "end": 25, "choices": ["past"]}}

| label | region | named |
|---|---|---|
| block, direct, mixed, indirect, nested | a part of a quotation of that form; `speaker` tells whose | q1.1, q1.2 … |
| cue | the words of saying; `tense` is theirs, future of what is only announced | q1.cue |
| source | the speaker as written there | q1.source |
| term | words in quotation marks that nobody utters | t1 |

With `roles`, each block is a region too, named b1, b2 …, `from_name` "role", its label the role.

A relation joins regions:

    {"type": "relation", "from_id": "q1.1", "to_id": "q1.2", "direction": "right", "labels": ["continues"]}

From the first part of a quotation one leads to its cue ("cue") and one to its source ("source"), from each part one to
the next ("continues"). Regions that people add have ids of Label Studio's making; so only relations tell what belongs
together, never ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from typing import IO, Any

from attrs import field, frozen
from attrs.validators import instance_of

from govnews import sequences
from govnews.characters import in_lines
from govnews.identity import story_id
from govnews.model import Attribution, BlockRole, Quotation, QuotationForm, Span, Story, Tense

__all__ = ["CONFIG", "LabelStudioExporter"]

_COLOURS = {
    **{"block": "#1d70b8", "direct": "#5694ca", "mixed": "#28a197", "indirect": "#85994b", "nested": "#6f72af"},
    **{"cue": "#f47738", "source": "#d53880", "term": "#b1b4b6"},
}


def _interface() -> str:
    labels = "\n".join(f'    <Label value="{name}" background="{colour}"/>' for name, colour in _COLOURS.items())
    roles = "\n".join(f'    <Label value="{role.value}"/>' for role in BlockRole)
    tenses = "".join(f'<Choice value="{tense.value}"/>' for tense in Tense)
    forms = ",".join(form.value for form in QuotationForm)
    return f"""<View>
  <Labels name="label" toName="text">
{labels}
  </Labels>
  <Labels name="role" toName="text" showInline="true">
{roles}
  </Labels>
  <Relations><Relation value="continues"/><Relation value="cue"/><Relation value="source"/></Relations>
  <Text name="text" value="$text"/>
  <TextArea name="speaker" toName="text" perRegion="true" whenTagName="label" whenLabelValue="{forms}"/>
  <Choices name="tense" toName="text" perRegion="true" whenTagName="label" whenLabelValue="cue">{tenses}</Choices>
</View>
"""


CONFIG = _interface()


@frozen
class LabelStudioExporter:
    """Writes tasks with predictions for Label Studio, to correct labels by hand; `roles` adds the blocks' roles.

    The module's docstring has the format, and `govnews.exporters.labelstudio.CONFIG` the labelling interface.
    """

    roles: bool = field(default=False, validator=instance_of(bool))

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write an array of tasks, each story as it comes."""
        model = f"govnews {version('govnews')}"
        sequences.write((self._task(story, model) for story in stories), stream)

    def _task(self, story: Story, model: str) -> dict[str, Any]:
        text = in_lines(story.source.text)
        sureness = [said.confidence for said in story.quotations]
        prediction = {
            "model_version": model,
            "score": round(min(sureness), 4) if sureness else None,
            "result": [*self._results(story, text)],
        }
        headline = story.headline.text if story.headline else None
        named = {"story_id": story_id(story), "name": story.source.name, "headline": headline}
        return {"data": {"text": text or " ", **named}, "predictions": [prediction] if prediction["result"] else []}

    def _results(self, story: Story, text: str) -> Iterator[dict[str, Any]]:
        for number, said in enumerate(story.quotations, 1):
            yield from _quotation(f"q{number}", said, text)
        for number, term in enumerate(story.terms, 1):
            yield from _Region(f"t{number}", "term", term.span, term.confidence).results(text)
        if self.roles:
            for number, block in enumerate(story.blocks, 1):
                region = _Region(f"b{number}", block.role.value, block.span, block.confidence, "role")
                yield from region.results(text)


def _quotation(key: str, said: Quotation, text: str) -> Iterator[dict[str, Any]]:
    parts = [part for part in said.parts if len(part)]
    for number, part in enumerate(parts, 1):
        region = _Region(f"{key}.{number}", said.form.value, part, said.confidence)
        yield from region.results(text)
        if said.speaker is not None and said.speaker.name:
            yield region.attribute("speaker", "textarea", {"text": [said.speaker.name]})
        if number > 1:
            yield _relation(f"{key}.{number - 1}", region.key, "continues")
    if parts and said.attribution is not None:
        yield from _attribution(key, said.attribution, said.confidence, text)


def _attribution(key: str, given: Attribution, sureness: float, text: str) -> Iterator[dict[str, Any]]:
    for name, span in (("cue", given.cue), ("source", given.mention)):
        if span is not None and len(span):
            region = _Region(f"{key}.{name}", name, span, sureness)
            yield from region.results(text)
            if name == "cue" and given.tense is not None:
                yield region.attribute("tense", "choices", {"choices": [given.tense.value]})
            yield _relation(f"{key}.1", region.key, name)


@frozen
class _Region:
    """A stretch of the text with a label, set with one of the controls of the interface."""

    key: str
    label: str
    span: Span
    sureness: float
    control: str = "label"

    def results(self, text: str) -> Iterator[dict[str, Any]]:
        """What stands for it in a task: one result, of an empty stretch none, since Label Studio has no such region."""
        if len(self.span):
            value = {"text": self.span.of(text), "labels": [self.label]}
            yield {**self._result(self.control, "labels", value), "score": round(self.sureness, 4)}

    def attribute(self, control: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
        """A result that says more of it."""
        return self._result(control, kind, value)

    def _result(self, control: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
        place = {"start": self.span.start, "end": self.span.end}
        return {"id": self.key, "from_name": control, "to_name": "text", "type": kind, "value": {**place, **value}}


def _relation(start: str, end: str, label: str) -> dict[str, Any]:
    return {"type": "relation", "from_id": start, "to_id": end, "direction": "right", "labels": [label]}
