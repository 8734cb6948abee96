"""W3C Web Annotation: an annotation for each quotation, found again by its place or by its words."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from itertools import chain, islice
from typing import IO, Any

from attrs import field, frozen
from attrs.validators import ge, instance_of

from govnews import sequences
from govnews.identity import story_uri
from govnews.model import Quotation, Span, Story

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


@frozen
class WebAnnotationExporter:
    """Writes an AnnotationPage of the W3C's model: who says what, with selectors for where.

    The target of a quotation is the stretch of the story's text that it stands in, or with `parts` each of its parts. A
    TextPositionSelector has its offsets, which the W3C counts in code points, as govnews does; a TextQuoteSelector its
    words, with as many characters as `context` says before and after. Bodies: the speaker's name (identifying), and as
    tags the form, and "announced" for words not yet spoken. The source is the story's address, or a URN where it has
    none. Lone surrogates become U+FFFD.
    """

    context: int = field(default=32, validator=[instance_of(int), ge(0)])
    parts: bool = field(default=False, validator=instance_of(bool))

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write a page, the annotations of each story as it comes."""
        coming = iter(stories)
        first = list(islice(coming, 1))
        page = _urn(story_uri(first[0]) if first else "", "page")
        opening = (
            f'{{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "{page}", "type": "AnnotationPage", "items": ['
        )
        sequences.write(self._annotations(chain(first, coming)), stream, opening, "]}")

    def _annotations(self, stories: Iterable[Story]) -> Iterator[dict[str, Any]]:
        generator = {"type": "Software", "name": f"govnews {version('govnews')}"}
        for story in stories:
            uri = story_uri(story)
            for number, said in enumerate(story.quotations, 1):
                # A selector of no words would be none.
                if not len(said.span):
                    continue
                yield {
                    "id": _urn(uri, str(number)),
                    "type": "Annotation",
                    "motivation": "identifying",
                    "generator": generator,
                    "body": list(_bodies(said)),
                    "target": self._target(uri, story, said),
                }

    def _target(self, uri: str, story: Story, said: Quotation) -> Any:
        spans = [part for part in said.parts if len(part)] if self.parts else [said.span]
        targets = [{"source": uri, "selector": self._selectors(story, span)} for span in spans]
        return targets[0] if len(targets) == 1 else targets

    def _selectors(self, story: Story, span: Span) -> list[dict[str, Any]]:
        text = story.source.text
        quote = {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - self.context) : span.start],
            "suffix": text[span.end : span.end + self.context],
        }
        return [quote, {"type": "TextPositionSelector", "start": span.start, "end": span.end}]


def _bodies(said: Quotation) -> Iterator[dict[str, str]]:
    if said.speaker is not None and said.speaker.name:
        yield {"type": "TextualBody", "purpose": "identifying", "value": said.speaker.name}
    for tag in (said.form.value, *(["announced"] if said.announced else [])):
        yield {"type": "TextualBody", "purpose": "tagging", "value": tag}


def _urn(uri: str, name: str) -> str:
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{uri}#{name}')}"
