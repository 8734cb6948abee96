"""spaCy: a DocBin whose documents have what govnews found as span groups; needs the extra `spacy`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import IO, Any, ClassVar

from attrs import field, frozen
from attrs.validators import instance_of

from govnews.characters import encodable
from govnews.errors import MissingExtra
from govnews.identity import story_id
from govnews.model import Span, Speaker, Story


@frozen
class SpacyExporter:
    """Writes a .spacy file, as `DocBin.from_disk` reads it, with a document for each story.

    Span groups: "quotations" (label: the form), "parts" (the same, part by part), "cues" (label: the lemma), "sources",
    "mentions" (label: the speaker's kind), "blocks" (label: the role), "terms". Of the first four and of mentions
    `kb_id_` is the speaker's name, and of the first four `id_` the number of the quotation, from 1. Tokens are those of
    spaCy's tokenizer for the language, cut where a span begins or ends inside one, so that `start_char` and `end_char`
    are the offsets of govnews. `doc.user_data` has name, headline and story_id. Lone surrogates become U+FFFD.

    A DocBin is one block, so all documents are held until the last one has come.
    """

    binary: ClassVar[bool] = True

    language: str = field(default="en", validator=instance_of(str))

    def write(self, stories: Iterable[Story], stream: IO[bytes]) -> None:
        """Write all stories; raises MissingExtra without the extra `spacy`."""
        try:
            spacy, tokens = import_module("spacy"), import_module("spacy.tokens")
        except ImportError as error:
            raise MissingExtra("writing for spaCy", "spacy") from error
        tokenizer = spacy.blank(self.language).tokenizer
        made = tokens.DocBin(attrs=["ORTH", "SPACY"], store_user_data=True)
        for story in stories:
            made.add(_document(story, tokenizer, tokens))
        stream.write(made.to_bytes())


def _document(story: Story, tokenizer: Any, tokens: Any) -> Any:
    text = encodable(story.source.text)
    groups = {name: [mark for mark in marks if len(mark.span)] for name, marks in _groups(story).items()}
    starts = {mark.span.start for marks in groups.values() for mark in marks}
    ends = {mark.span.end for marks in groups.values() for mark in marks}
    bounds = sorted(starts | ends)
    pieces = [piece for token in tokenizer(text) for piece in _cut(token, bounds, starts, ends)]
    document = tokens.Doc(tokenizer.vocab, [word for word, _ in pieces], [blank for _, blank in pieces])
    first = {token.idx: token.i for token in document}
    last = {token.idx + len(token): token.i + 1 for token in document}
    for name, marks in groups.items():
        document.spans[name] = [
            tokens.Span(
                *(document, first[mark.span.start], last[mark.span.end], mark.label),
                kb_id=mark.speaker,
                span_id=mark.number,
            )
            for mark in marks
        ]
    document.user_data["name"] = encodable(story.source.name or "")
    document.user_data["headline"] = encodable(story.headline.text) if story.headline else ""
    document.user_data["story_id"] = story_id(story)
    return document


def _cut(token: Any, bounds: list[int], starts: set[int], ends: set[int]) -> Iterator[tuple[str, bool]]:
    """The words that a token is cut into, each with whether a blank follows it that is no word of its own."""
    text, first = token.text, token.idx
    after = first + len(text)
    cuts = bounds[bisect_right(bounds, first) : bisect_left(bounds, after)]
    places = zip([first, *cuts], [*cuts, after], strict=True)
    *words, last = (text[start - first : end - first] for start, end in places)
    yield from ((word, False) for word in words)
    # A blank belongs to no word where a span begins with it or ends after it.
    stands_alone = bool(token.whitespace_) and (after in starts or after + 1 in ends)
    yield last, bool(token.whitespace_) and not stands_alone
    if stands_alone:
        yield token.whitespace_, False


@frozen
class _Mark:
    """A span to be, and what it says."""

    span: Span
    label: str
    speaker: str = ""
    number: str = ""


def _name(speaker: Speaker | None) -> str:
    return encodable(speaker.name or "") if speaker else ""


def _groups(story: Story) -> dict[str, list[_Mark]]:
    groups: dict[str, list[_Mark]] = {name: [] for name in ("quotations", "parts", "cues", "sources", "mentions")}
    for number, said in enumerate(story.quotations, 1):
        known = (_name(said.speaker), str(number))
        groups["quotations"].append(_Mark(said.span, said.form.value, *known))
        groups["parts"] += [_Mark(part, said.form.value, *known) for part in said.parts]
        if said.attribution is not None and said.attribution.cue is not None:
            groups["cues"].append(_Mark(said.attribution.cue, encodable(said.attribution.lemma or ""), *known))
        if said.attribution is not None and said.attribution.mention is not None:
            groups["sources"].append(_Mark(said.attribution.mention, "source", *known))
    for speaker in story.speakers:
        groups["mentions"] += [_Mark(each.span, speaker.kind.value, _name(speaker)) for each in speaker.mentions]
    groups["blocks"] = [_Mark(block.span, block.role.value) for block in story.blocks]
    groups["terms"] = [_Mark(term.span, "term") for term in story.terms]
    return groups
