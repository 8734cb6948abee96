"""Who says what, for people: a story as coloured text with its roles in the margin, and a list of what is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from govnews import stretches
from govnews.captions import is_title
from govnews.model import Block, Quotation, Span, Speaker, Story
from govnews.stretches import Stretch
from govnews.vocabulary import BlockRole, QuotationForm

_SHOWN_WORDS = 160
# Below the first width roles stand over the text, from it on beside it; from the second on there is room for notes.
_WIDE, _WIDEST = 80, 170
_LINE = 88
_PALETTE = ("cyan", "magenta", "green", "yellow", "blue", "red")
_EMPHASIS = {QuotationForm.INDIRECT: "italic", QuotationForm.BLOCK: ""}
_BLOCK_STYLES = {BlockRole.SPEECH: "{}", BlockRole.HEADING: "bold", BlockRole.BOILERPLATE: "dim"}

# Before the first stretch of a paragraph and behind its last nobody speaks.
_NOTHING = Stretch(Span(0, 0), ())

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


def view(story: Story, width: int = 80, coloured: bool = True) -> Group:
    """A story for rich's `Console.print` at that width: each paragraph with role and speaker, and all quotations.

    Nothing of the text is taken for markup or for a terminal's command. Speakers are told apart by colour, and without
    colours by the numbers of the quotations, which then stand before and behind each part of what they say.
    """
    return Group(*_parts(story, width, coloured))


def _parts(story: Story, width: int, coloured: bool) -> Iterator[RenderableType]:
    if story.source.name is not None:
        yield Rule(Text(neutral(story.source.name)), style="dim", align="left")
    yield from _title(story)
    yield Padding(_paragraphs(story, width, coloured), (1, 0, 0, 0))
    if story.quotations:
        yield Text("Who says what", style="bold")
        yield _quotations(story, width)
    for diagnostic in story.diagnostics:
        place = f" ({story.source.position(diagnostic.span.start)})" if diagnostic.span is not None else ""
        yield Text(f"! {neutral(diagnostic.message)}{place}", style="yellow")


def _title(story: Story) -> Iterator[Text]:
    if story.headline is not None:
        if story.headline.kicker is not None:
            yield Text(neutral(story.headline.kicker), style="dim")
        yield Text(neutral(story.headline.text), style="bold")


def _paragraphs(story: Story, width: int, coloured: bool) -> Table:
    grid = Table(box=None, show_header=False, padding=(0, 2, 1, 0), pad_edge=True)
    if width >= _WIDE:
        grid.add_column(style="dim", no_wrap=True)
        grid.add_column(max_width=24)
    grid.add_column(ratio=1, max_width=_LINE)
    if width >= _WIDEST:
        grid.add_column(max_width=60)
    begun: set[int] = set()
    for block, cut in zip(story.blocks, stretches.find(story), strict=True):
        new = [n for n in dict.fromkeys(n for stretch in cut for n in stretch.said) if n not in begun]
        begun.update(new)
        if not is_title(block, story) or new:
            text = _text(story, block, cut, set(new) if coloured else None)
            _add(grid, story, block, (text, new), width)
    return grid


def _add(grid: Table, story: Story, block: Block, shown: tuple[Text, Sequence[int]], width: int) -> None:
    """A row for a block: its role, who speaks, its words, and notes on the quotations that begin in it."""
    text, new = shown
    role = Text(str(block.role).replace("_", " "), style="dim")
    speaker = Text(_named(block.speaker) if block.speaker is not None else "", style=_colour(story, block.speaker))
    if width < _WIDE:
        margin = Text("  ").join([role, speaker] if speaker.plain else [role])
        grid.add_row(Text("\n").join([margin, text]))
        return
    notes = Text("\n").join(_note(story, number) for number in new)
    grid.add_row(role, speaker, text, *([notes] if width >= _WIDEST else []))


def _text(story: Story, block: Block, cut: Sequence[Stretch], new: set[int] | None) -> Text:
    """The words of a block; a number stands before each quotation of `new`, if that is None round each part of any."""
    text = Text(style=_BLOCK_STYLES.get(block.role, "").format(_colour(story, block.speaker)))
    for before, stretch, after in zip((_NOTHING, *cut), cut, (*cut[1:], _NOTHING), strict=False):
        for number in stretch.said:
            if number not in before.said if new is None else number in new:
                text.append(f"[{number + 1}]", style="dim")
        style = " ".join(_style(story, story.quotations[number]) for number in stretch.said)
        text.append(neutral(stretch.span.of(story.source.text)), style=style)
        if new is None:
            ended = (number for number in reversed(stretch.said) if number not in after.said)
            text.append("".join(f"[/{number + 1}]" for number in ended), style="dim")
        else:
            new.difference_update(stretch.said)
    return text


def _style(story: Story, said: Quotation) -> str:
    return f"{_EMPHASIS.get(said.form, 'underline')} {_colour(story, said.speaker)}".strip()


def _note(story: Story, number: int) -> Text:
    return Text(f"[{number + 1}] ", style="dim").append(_credit(story, story.quotations[number]))


def _credit(story: Story, said: Quotation) -> Text:
    """Who says it, in which form, and how sure that is; what is only announced is marked."""
    text = Text(style="dim").append(_named(said.speaker), style=f"not dim {_colour(story, said.speaker)}".strip())
    text.append(f", {said.form}")
    if said.announced:
        text.append(", announced!", style="not dim bold yellow")
    return text.append(f", {said.confidence:.2f}")


def _quotations(story: Story, width: int) -> Table:
    """All quotations: who says them, how, how surely, on which line, and the words, beside that or below it."""
    grid = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    grid.add_column(justify="right", style="dim", no_wrap=True)
    if width >= _WIDE:
        grid.add_column(max_width=40)
    grid.add_column(ratio=1)
    for number, said in enumerate(story.quotations, 1):
        words = Text(_shortened(neutral(said.words)))
        head = _credit(story, said).append(f", line {story.place(said).start.line}", style="dim")
        cells = [head, words] if width >= _WIDE else [Text("\n").join([head, words])]
        grid.add_row(f"[{number}]", *cells)
    return grid


def _shortened(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHOWN_WORDS else flat[: _SHOWN_WORDS - 1].rstrip() + "…"


def _named(speaker: Speaker | None) -> str:
    return "–" if speaker is None else neutral(str(speaker))


def _colour(story: Story, speaker: Speaker | None) -> str:
    """A colour for each speaker of a story; the list is short, so looking it up each time is cheap."""
    return _PALETTE[story.speakers.index(speaker) % len(_PALETTE)] if speaker is not None else ""
