"""The text of a story as HTML, as it was: each quotation in spans of its own, and a number before its first word."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from govnews import stretches
from govnews.model import Block, BlockRole, Quotation, QuotationForm, Speaker, Story
from govnews.pages.escaping import attributes, safe
from govnews.pages.voices import Voice, manner
from govnews.stretches import Stretch


@frozen
class Shown:
    """A story on a page: `prefix` keeps its anchors apart from those of other stories there."""

    story: Story
    voices: Mapping[Speaker | None, Voice]
    prefix: str = ""

    def voice(self, speaker: Speaker | None) -> Voice:
        """The voice of a speaker; of one who is none of the story's, that of nobody."""
        return self.voices.get(speaker, self.voices[None])


def body(shown: Shown) -> Iterator[str]:
    """The blocks of a story, one after another, each an element of its own; long runs of furniture are folded."""
    begun: set[int] = set()
    pairs = list(zip(shown.story.blocks, stretches.find(shown.story), strict=True))
    titles = [block.span for block, _ in pairs if block.role is BlockRole.HEADLINE][:1]
    for is_furniture, run in itertools.groupby(pairs, _is_furniture):
        made = [
            _block(shown, block, _words(shown, cut, begun), "h1" if block.span in titles else _element(block))
            for block, cut in run
        ]
        folded = is_furniture and len(made) >= _MANY
        yield f"<details><summary>{len(made)} lines of furniture</summary>\n" if folded else ""
        yield from made
        yield "</details>\n" if folded else ""


_MANY = 5
# What marks a heading in plain text; it stays where it is, but is set back.
_MARKS = re.compile(r"\A#{1,6}[ \t]+")


def _is_furniture(pair: tuple[Block, Sequence[Stretch]]) -> bool:
    """Whether a block is no part of the story, and nobody speaks in it."""
    block, cut = pair
    return block.role is BlockRole.BOILERPLATE and not any(stretch.said for stretch in cut)


def _element(block: Block) -> str:
    return "h2" if block.role in (BlockRole.HEADING, BlockRole.HEADLINE) else "p"


def _block(shown: Shown, block: Block, words: str, element: str) -> str:
    classes = f"b {block.role}"
    if block.role is BlockRole.SPEECH:
        classes += f" {shown.voice(block.speaker).classes}"
    who = f'<bdi class="who">{safe(str(block.speaker))}</bdi>' if block.speaker is not None else ""
    role = str(block.role).replace("_", " ")
    margin = f'<p class="role" lang="en"{attributes(title=_why(block))}>{role} {who}</p>'
    if block.role in (BlockRole.HEADLINE, BlockRole.HEADING):
        words = _MARKS.sub(r'<span class="mark">\g<0></span>', words, count=1)
    # A heading is filled with the text alone, so that lists of headings read well.
    return f'<div class="{classes}">{margin}<{element} class="text" dir="auto">{words}</{element}></div>\n'


def _why(block: Block) -> str | None:
    return f"rule {block.rule}, confidence {block.confidence:.2f}" if block.rule else None


def _words(shown: Shown, cut: Sequence[Stretch], begun: set[int]) -> str:
    """The words of a block; a span is closed only where its quotation ends or an outer one does."""
    out: list[str] = []
    opened: list[int] = []
    for stretch in cut:
        kept = _kept(opened, stretch.said)
        out.append("</span>" * (len(opened) - kept))
        for number in stretch.said[kept:]:
            out.append(_marker(shown, number) if number not in begun else "")
            out.append(_span(shown, number))
            begun.add(number)
        opened = list(stretch.said)
        out.append(safe(stretch.span.of(shown.story.source.text)))
    return "".join(out) + "</span>" * len(opened)


def _kept(opened: Sequence[int], said: Sequence[int]) -> int:
    """How many of the open spans, from the outermost on, go on."""
    pairs = zip(opened, said, strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def _span(shown: Shown, number: int) -> str:
    said = shown.story.quotations[number]
    classes = f"q {said.form} {shown.voice(said.speaker).classes}" + (" announced" if said.announced else "")
    return f'<span class="{classes}" data-q="{shown.prefix}{number + 1}">'


def _marker(shown: Shown, number: int) -> str:
    """The number before a quotation: where the keyboard stops, and a link to what is known of the quotation."""
    said = shown.story.quotations[number]
    name = f"{shown.prefix}{number + 1}"
    label = f"Quotation {number + 1}: {said.speaker or 'nobody named'}, {manner(said)}"
    found = attributes(class_="n", id=f"q{name}", href=f"#c{name}", data_n=number + 1, data_for=name, aria_label=label)
    return f"<a{found}></a>"


def quoted(said: Quotation) -> str:
    """The words of a quotation, in quotation marks unless they are reported.

    >>> from govnews import parse
    >>> quoted(parse("Jane Doe said that rain helps.").quotations[0])
    'that rain helps'
    """
    return said.words if said.form is QuotationForm.INDIRECT else f"“{said.words}”"
