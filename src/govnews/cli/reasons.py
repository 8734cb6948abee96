"""Why a story was parsed as it was, for people: each decision with what spoke for it, in words and weights."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from govnews import explaining
from govnews.cli import whose
from govnews.cli.view import neutral
from govnews.cli.whose import but_for, shortened, weighed
from govnews.explaining import rule_in_words, sign_in_words
from govnews.model import Block, Quotation, Story, Term
from govnews.stages.evidence import Decision

_SHOWN = 6


def reasons(story: Story, line: int | None, every: bool) -> Iterator[Padding]:
    """What explains the blocks of a story, or that on one line, and the quotations that begin there."""
    blocks = [block for block in story.blocks if line is None or _is_on(story, block, line)]
    if not blocks:
        yield _set(Text(_missed(story, line or 1)), 0)
    for block, decision in zip(blocks, explaining.decisions(story, blocks), strict=True):
        yield _set(_heading(story, block), 0)
        yield from (_set(part, 2) for part in _of_role(block, decision, every))
        for said in _in_order(story):
            if block.span.start <= said.span.start < block.span.end:
                yield _set(whose.heading(story, said), 2)
                yield from (_set(part, 4) for part in whose.reasons(story, said, every))
        yield _set(Text(), 0)


def _missed(story: Story, line: int) -> str:
    """That no block is on a line, and where the nearest one is or how many lines there are."""
    text = story.source.text.rstrip()
    lines = story.source.position(len(text)).line if text else 0
    if not story.blocks or line > lines:
        return f"There is no line {line}: the text has {lines} line{'s' * (lines != 1)}."
    starts = [story.place(block).start.line for block in story.blocks]
    nearest = min(starts, key=lambda at: abs(at - line))
    return f"Nothing stands on line {line}; the nearest paragraph begins on line {nearest}."


def _in_order(story: Story) -> list[Quotation | Term]:
    """The quotations and the terms, one that another is in after it."""
    both: list[Quotation | Term] = [*story.quotations, *story.terms]
    return sorted(both, key=lambda said: (said.span.start, -said.span.end))


def _set(part: RenderableType, indent: int) -> Padding:
    return Padding(part, (0, 0, 0, indent), expand=False)


def _is_on(story: Story, block: Block, line: int) -> bool:
    place = story.place(block)
    return place.start.line <= line <= place.end.line


def _heading(story: Story, block: Block) -> Text:
    text = Text(f"line {story.place(block).start.line}  ", style="dim")
    text.append(str(block.role).replace("_", " "), style="bold")
    who = f" of {neutral(str(block.speaker))}" if block.speaker is not None else ""
    text.append(f"{who}, {block.confidence:.2f}  ")
    return text.append(shortened(block.text), style="dim")


def _of_role(block: Block, decision: Decision | None, every: bool) -> Iterator[RenderableType]:
    if block.rule:
        yield Text(f"rule {block.rule}: {rule_in_words(block.rule)}")
    if decision is None:
        return
    if len(decision.possible) == 1:
        yield Text("nothing else was possible: markup, a label or quotation marks tell it")
        return
    rival = str(decision.rival).replace("_", " ")
    chance = _chance(decision.rival_chance)
    if decision.lead > 0:
        yield Text(f"the next likeliest role is {rival} ({chance}); for and against, in log-odds:")
    else:
        yield Text(f"alone it would rather be {rival} ({chance}), but all are decided together; in log-odds:")
    yield weighed([(sign_in_words(item.sign), item.weight) for item in decision.evidence], _SHOWN, every)
    yield Text(_changed(decision))


def _chance(value: float) -> str:
    return "under 0.01" if value < 0.01 else f"{value:.2f}"


def _changed(decision: Decision) -> str:
    change, role, rival = decision.change, *(str(r).replace("_", " ") for r in (decision.role, decision.rival))
    if change is not None:
        return but_for(str(change.role).replace("_", " "), [sign_in_words(sign) for sign in change.signs])
    lead = f": {role} leads {rival} by {decision.lead:.2f} in log-odds" if decision.rival_chance > 0 else ""
    return f"none of its heaviest signs, alone or together, would have changed it{lead}"
