"""Why a story was parsed as it was, for people: each decision with what spoke for it, in words and weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from govnews import explaining
from govnews.cli.view import neutral
from govnews.explaining import rule_in_words, sign_in_words
from govnews.model import Block, Mention, MentionKind, Quotation, Story
from govnews.stages.evidence import Change, Decision

_SHOWN, _SHOWN_CUE, _WORDS = 6, 4, 72
_HELD = {True: "the words would be ascribed to somebody all the same", False: "nobody would be taken to say the words"}


def reasons(story: Story, line: int | None, every: bool) -> Iterator[Padding]:
    """What explains the blocks of a story, or that on one line, and the quotations that begin there."""
    blocks = [block for block in story.blocks if line is None or _is_on(story, block, line)]
    if not blocks:
        yield _set(Text(f"Nothing stands on line {line}."), 0)
    for block, decision in zip(blocks, explaining.decisions(story, blocks), strict=True):
        yield _set(_heading(story, block), 0)
        yield from (_set(part, 2) for part in _of_role(block, decision, every))
        for number, said in enumerate(story.quotations, 1):
            if block.span.start <= said.span.start < block.span.end:
                yield _set(_said(number, said), 2)
                yield from (_set(part, 4) for part in _of_quotation(story, said, every))
        yield _set(Text(), 0)


def _set(part: RenderableType, indent: int) -> Padding:
    return Padding(part, (0, 0, 0, indent), expand=False)


def _is_on(story: Story, block: Block, line: int) -> bool:
    place = story.place(block)
    return place.start.line <= line <= place.end.line


def _shortened(words: str) -> str:
    flat = neutral(" ".join(words.split()))
    return flat if len(flat) <= _WORDS else flat[: _WORDS - 1].rstrip() + "…"


def _heading(story: Story, block: Block) -> Text:
    text = Text(f"line {story.place(block).start.line}  ", style="dim")
    text.append(str(block.role).replace("_", " "), style="bold")
    who = f" of {neutral(str(block.speaker))}" if block.speaker is not None else ""
    text.append(f"{who}, {block.confidence:.2f}  ")
    return text.append(_shortened(block.text), style="dim")


def _of_role(block: Block, decision: Decision | None, every: bool) -> Iterator[RenderableType]:
    if block.rule:
        yield Text(f"rule {block.rule}: {rule_in_words(block.rule)}")
    if decision is None:
        return
    if len(decision.possible) == 1:
        yield Text("nothing else was possible: markup, a label or quotation marks tell it")
        return
    rival = str(decision.rival).replace("_", " ")
    yield Text(f"the next likeliest role is {rival} ({_chance(decision.rival_chance)}); for and against, in log-odds:")
    yield _weighed([(sign_in_words(item.sign), item.weight) for item in decision.evidence], _SHOWN, every)
    yield Text(_changed(decision.change))


def _chance(value: float) -> str:
    return "under 0.01" if value < 0.01 else f"{value:.2f}"


def _weighed(signs: Sequence[tuple[str, float]], most: int, every: bool) -> Table:
    """The heaviest signs with their weights; of the others how many there are and what they add up to."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column()
    shown = signs if every else signs[:most]
    for words, weight in shown:
        grid.add_row(Text(f"{weight:+.2f}", style="green" if weight > 0 else "red"), Text(neutral(words)))
    rest = signs[len(shown) :]
    if rest:
        total = f"{sum(weight for _, weight in rest):+.2f}"
        grid.add_row(Text(total, style="dim"), Text(f"{len(rest)} lighter ones together", style="dim"))
    return grid


def _changed(change: Change | None) -> str:
    if change is None:
        return "no few signs alone would have changed it"
    missing = "; and that ".join(sign_in_words(sign) for sign in change.signs)
    return f"it would be {str(change.role).replace('_', ' ')} but for this: {neutral(missing)}"


def _said(number: int, said: Quotation) -> Text:
    text = Text(f"[{number}] ", style="dim").append(f"{said.form} quotation", style="bold")
    text.append(f" of {neutral(str(said.speaker or 'nobody named'))}, {said.confidence:.2f}  ")
    return text.append(_shortened(said.words), style="dim")


def _of_quotation(story: Story, said: Quotation, every: bool) -> Iterator[RenderableType]:
    yield Text(f"rule {said.rule}: {rule_in_words(said.rule)}")
    found = explaining.cue(story, said)
    if found is not None:
        yield Text(f"“{neutral(found.word)}” is a word of saying with {found.chance:.2f}, since, in log-odds:")
        yield _weighed([(sign_in_words(sign), weight) for sign, weight in found.signs], _SHOWN_CUE, every)
    parts = explaining.parts(said, found)
    if parts:
        yield Text("how sure it is, in log-odds, and how sure it would be without each:")
        yield _weighed(
            [(f"{part.words} (without it {part.without:.2f})", part.weight) for part in parts], len(parts), True
        )
        held = explaining.holds_without_cue(story, said)
        yield Text(
            f"if “{neutral(found.word)}” were no word of saying, {_HELD[held]}" if found and held is not None else ""
        )
    yield from _of_speaker(story, said)


def _of_speaker(story: Story, said: Quotation) -> Iterator[Text]:
    """By which words the speaker is known, and who else was named before a pronoun or an office."""
    mention = said.attribution.mention if said.attribution is not None else None
    if said.speaker is None:
        yield Text("speaker: nothing in the text says whose the words are")
        return
    known = next((one for one in said.speaker.mentions if mention is not None and one.span == mention), None)
    if known is None:
        yield Text("speaker: the same as of the words around it")
        return
    yield Text(f"speaker: “{_shortened(known.text)}”, {rule_in_words(known.rule)}")
    if known.kind is not MentionKind.NAME:
        yield Text(_placed(story, said, known))


def _placed(story: Story, said: Quotation, known: Mention) -> str:
    """Where the speaker was last named before, and who was named since then."""
    own = said.speaker.mentions if said.speaker is not None else ()
    before = max((one for one in own if one.span.end <= known.span.start), key=lambda one: one.span.end, default=None)
    start = before.span.end if before is not None else 0
    others = (other for other in story.speakers if other != said.speaker)
    between = [
        str(other) for other in others if any(start <= one.span.start < known.span.start for one in other.mentions)
    ]
    where = "not named before" if before is None else f"last named as “{_shortened(before.text)}”"
    line = "" if before is None else f" on line {story.source.position(before.span.start).line}"
    return neutral(f"{where}{line}; named since: {', '.join(between) or 'nobody else'}")
