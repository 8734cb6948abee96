"""Who says what, for people: a story as coloured text and a table for the terminal."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from govnews.model import Quotation, Speaker, Story
from govnews.vocabulary import BlockRole, QuotationForm

_SHOWN_WORDS = 160
_PALETTE = ("cyan", "magenta", "green", "yellow", "blue", "red")
_EMPHASIS = {QuotationForm.INDIRECT: "italic", QuotationForm.BLOCK: ""}
_BLOCK_STYLES = {BlockRole.SPEECH: "{}", BlockRole.HEADING: "bold", BlockRole.BOILERPLATE: "dim"}

# Each character that could move the cursor, ring, recolour or turn the text round, and what stands for it: one for one,
# so that offsets stay. C0 has pictures of its own; tab and line feed are harmless; the rest gets the replacement one.
_NO_PICTURE = (*range(0x80, 0xA0), 0x61C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A))
_NEUTRAL = {
    **{code: 0x2400 + code for code in range(0x20)},
    **dict.fromkeys((*_NO_PICTURE, *range(0xD800, 0xE000)), 0xFFFD),
    0x09: 0x09,
    0x0A: 0x0A,
    0x0D: 0x20,
    0x7F: 0x2421,
}


def neutral(text: str) -> str:
    """The text with every control character made visible and harmless, as long as before.

    >>> neutral("a\\x1b[31mb\\x9b0m")
    'a␛[31mb�0m'
    """
    return text.translate(_NEUTRAL)


def view(story: Story) -> Group:
    """A story for rich's `Console.print`: its title, each paragraph with role and speaker, and all quotations.

    Nothing of the text is taken for markup or for a terminal's command.
    """
    return Group(*_parts(story))


def _parts(story: Story) -> Iterator[RenderableType]:
    if story.source.name is not None:
        yield Rule(Text(neutral(story.source.name)), style="dim", align="left")
    yield from _title(story)
    yield Padding(_paragraphs(story), (1, 0, 0, 0))
    if story.quotations:
        yield _quotations(story)
    for diagnostic in story.diagnostics:
        place = f" ({story.source.position(diagnostic.span.start)})" if diagnostic.span is not None else ""
        yield Text(f"! {neutral(diagnostic.message)}{place}", style="yellow")


def _title(story: Story) -> Iterator[Text]:
    if story.headline is not None:
        if story.headline.kicker is not None:
            yield Text(neutral(story.headline.kicker), style="dim")
        yield Text(neutral(story.headline.text), style="bold")


def _paragraphs(story: Story) -> Table:
    grid = Table(box=None, show_header=False, padding=(0, 2, 1, 0), pad_edge=True)
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(max_width=24)
    grid.add_column(ratio=1)
    quoted = _quoted_stretches(story)
    for at, block in enumerate(story.blocks):
        if block.role is not BlockRole.HEADLINE or story.headline is None:
            colour = _colour(story, block.speaker)
            text = Text(neutral(block.text), style=_BLOCK_STYLES.get(block.role, "").format(colour))
            for start, end, style in quoted[at]:
                text.stylize(style, start, end)
            speaker = _named(block.speaker) if block.speaker is not None else ""
            grid.add_row(Text(str(block.role)), Text(speaker, style=colour), text)
    return grid


def _quoted_stretches(story: Story) -> dict[int, list[tuple[int, int, str]]]:
    """For the number of each block what is quoted in it: start and end within the block, and a style."""
    starts = [block.span.start for block in story.blocks]
    found: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for quotation in story.quotations:
        style = f"{_EMPHASIS.get(quotation.form, 'underline')} {_colour(story, quotation.speaker)}".strip()
        for part in quotation.parts:
            first = max(bisect_right(starts, part.start) - 1, 0)
            for at in range(first, bisect_left(starts, part.end)):
                span = story.blocks[at].span
                found[at].append(
                    (max(part.start, span.start) - span.start, min(part.end, span.end) - span.start, style)
                )
    return found


def _quotations(story: Story) -> Table:
    table = Table(title="Who says what", title_justify="left", title_style="bold", header_style="dim", expand=True)
    table.add_column("speaker", max_width=24)
    table.add_column("form", no_wrap=True)
    table.add_column("tense")
    table.add_column("words", ratio=1)
    table.add_column("line:col", justify="right", no_wrap=True)
    for quotation in story.quotations:
        table.add_row(
            Text(_named(quotation.speaker), style=_colour(story, quotation.speaker)),
            Text(str(quotation.form)),
            _tense(quotation),
            Text(_shortened(neutral(quotation.words))),
            Text(str(story.place(quotation).start)),
        )
    return table


def _tense(quotation: Quotation) -> Text:
    if quotation.announced:
        return Text("future: announced!", style="bold yellow")
    tense = quotation.attribution.tense if quotation.attribution is not None else None
    return Text(str(tense or "–"))


def _shortened(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHOWN_WORDS else flat[: _SHOWN_WORDS - 1].rstrip() + "…"


def _named(speaker: Speaker | None) -> str:
    return "–" if speaker is None else neutral(str(speaker))


def _colour(story: Story, speaker: Speaker | None) -> str:
    """A colour for each speaker of a story; the list is short, so looking it up each time is cheap."""
    return _PALETTE[story.speakers.index(speaker) % len(_PALETTE)] if speaker is not None else ""
