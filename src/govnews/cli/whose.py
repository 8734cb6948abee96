"""Whose words are whose, for people: why a quotation is one, which cue and source it chose, whom the mention means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from govnews import explaining
from govnews.cli.view import neutral
from govnews.explaining import (
    Choice,
    Meaning,
    choice_in_words,
    question_in_words,
    rule_in_words,
    sign_in_words,
)
from govnews.model import Quotation, QuotationForm, Span, Story, Term

_SHOWN, _WORDS, _NAMES = 4, 72, 40
_HELD = {True: "the words would be ascribed to somebody all the same", False: "nobody would be taken to say the words"}
_ASKED = {
    "cue": ("word of saying", "the only word of saying near the words is"),
    "source": ("source", "the only source near that word is"),
    "utterer": ("whose words in marks are", "the only phrase near the words is"),
}
_TESTS = {
    "full": "called so in full",
    "called": "called so",
    "title": "with the same title",
    "gender": "whom the title fits",
    "office": "with that office",
    "exact": "with that office and no other",
    "person": "a person rather than a body",
    "fits": "whom the pronoun fits",
    "paragraph": "in the same paragraph",
    "subject": "as the subject of a verb",
    "nearest": "named last before",
    "holder": "the office named before",
    "group": "named together last before",
}


def shortened(words: str, most: int = _WORDS) -> str:
    """The words on one line, cut where they are too long."""
    flat = neutral(" ".join(words.split()))
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


def weighed(signs: Sequence[tuple[str, float]], most: int, every: bool) -> Table:
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


def but_for(other: str, signs: Sequence[str]) -> str:
    """What something would be without some signs, which are given in words."""
    # They are numbered, since the words of one sign can have semicolons, too.
    several = "; ".join(f"({number}) {sign}" for number, sign in enumerate(signs, 1))
    these = f"this: {signs[0]}" if len(signs) == 1 else f"these together: {several}"
    return neutral(f"it would be {other} but for {these}")


def heading(story: Story, said: Quotation | Term) -> Text:
    """What a quotation or a term is, in one line."""
    if isinstance(said, Term):
        text = Text().append("term", style="bold").append(f" that nobody utters, {said.confidence:.2f}  ")
        return text.append(shortened(said.text), style="dim")
    text = Text(f"[{story.quotations.index(said) + 1}] ", style="dim").append(f"{said.form} quotation", style="bold")
    text.append(f" of {neutral(str(said.speaker or 'nobody named'))}, {said.confidence:.2f}  ")
    return text.append(shortened(said.words), style="dim")


def reasons(story: Story, said: Quotation | Term, every: bool) -> Iterator[RenderableType]:
    """Why words are a quotation or a term: rule, form, cue, source, confidence, speaker."""
    yield Text(f"rule {said.rule}: {rule_in_words(said.rule)}")
    yield from _of_form(story, said, every)
    if isinstance(said, Term):
        return
    yield from _of_cue(story, said, every)
    for choice in explaining.choices(story, said):
        yield from _of_choice(story, choice, every)
    yield from _of_speech(story, said)
    yield from _of_speaker(story, said)


def _of_form(story: Story, said: Quotation | Term, every: bool) -> Iterator[Text]:
    """What was asked of words in marks, and which other answers would have made them something else."""
    answers = explaining.form(story, said)
    if every and answers:
        asked = "; ".join(question_in_words(one.question, one.holds) for one in answers)
        yield Text(f"asked of the words in marks: {asked}")
    others = dict.fromkeys(one.otherwise for one in answers if one.changes)
    for other in others:
        held = [one for one in answers if one.changes and one.otherwise is other]
        causes = "; or for this: ".join(question_in_words(one.question, one.holds) for one in held)
        yield Text(f"it would be {f'a {other} quotation' if other else 'a term'} but for this: {causes}")


def _of_choice(story: Story, choice: Choice, every: bool) -> Iterator[RenderableType]:
    """Between which two a choice was, the signs for and against, and what would have changed it."""
    what, only = _ASKED[choice.asked.value]
    best = choice.options[0]
    if len(choice.options) < 2:
        how = only if best.signs else f"{what} by grammar, which leaves no choice:"
        yield Text(f"{how} {_put(story, best.span)}")
        return
    other = choice.options[1]
    first, second = _told_apart(story, best.span, other.span)
    yield Text(
        f"{what}: {first} with {_chance(choice.chance(best))} rather than {second} "
        f"({_chance(choice.chance(other))}); for and against, in log-odds:"
    )
    signs = [(_sign(sign, own), weight) for sign, weight, own in choice.difference]
    yield weighed(signs, _SHOWN, every)
    if choice.change is not None:
        yield Text(but_for(second, [choice_in_words(sign) for sign in choice.change.signs]))
    else:
        yield Text(
            f"no few signs would have changed it: {first} leads by {choice.lead:.2f}, "
            f"of which its heaviest signs make up but {choice.heaviest:.2f}"
        )


def _told_apart(story: Story, *spans: Span | None) -> list[str]:
    """Words that could be chosen; where they are the same ones, with the column where each stands."""
    put = [_put(story, span) for span in spans]
    if len(set(put)) == len(put):
        return put
    places = [story.source.position(span.start) if span is not None else None for span in spans]
    return [f"{p} (line {at.line}, column {at.column})" if at else p for p, at in zip(put, places, strict=True)]


def _sign(sign: str, own: bool) -> str:
    """A sign in words; what the other one has counts against the one that was chosen."""
    return choice_in_words(sign) if own else f"the other: {choice_in_words(sign)}"


def _put(story: Story, span: Span | None) -> str:
    return "none" if span is None else f"“{shortened(span.of(story.source.text), _NAMES)}”"


def _chance(value: float) -> str:
    return "under 0.01" if value < 0.01 else f"{value:.2f}"


def _of_cue(story: Story, said: Quotation, every: bool) -> Iterator[RenderableType]:
    """How sure the word of saying is, and the quotation with it."""
    found = explaining.cue(story, said)
    if found is not None:
        yield Text(f"“{neutral(found.word)}” is a word of saying with {found.chance:.2f}, since, in log-odds:")
        yield weighed([(sign_in_words(sign), weight) for sign, weight in found.signs], _SHOWN, every)
    parts = explaining.parts(said, found)
    if parts:
        yield Text("how sure it is, in log-odds, and how sure it would be without each:")
        yield weighed([(f"{p.words} (without it {p.without:.2f})", p.weight) for p in parts], len(parts), True)
        held = explaining.holds_without_cue(story, said)
        if found and held is not None:
            yield Text(f"if “{neutral(found.word)}” were no word of saying, {_HELD[held]}")


def _of_speech(story: Story, said: Quotation) -> Iterator[Text]:
    """What introduces a speech, who would speak without it, and what its confidence is made of."""
    if said.form is not QuotationForm.BLOCK:
        return
    found = explaining.introduction(story, said)
    if found is not None:
        line, other = story.source.position(found.span.start).line, neutral(found.otherwise or "nobody")
        label = rule_in_words(found.grammar) if found.grammar else ""
        told = f"; a label is grammar, and nothing is weighed: {label}" if label else ""
        told = told or f"; without that line it would be of {other}"
        yield Text(f"the {found.by} on line {line} names {_put(story, found.span)}{told}")
    weak = explaining.weakest(story, said)
    if weak is not None:
        line, share = story.place(weak).start.line, said.confidence / (weak.confidence or 1.0)
        less = f", times {share:.2f} for how its speaker was found" if share < _WHOLE else ""
        yield Text(f"as sure as the paragraph that is least surely speech, line {line}: {weak.confidence:.2f}{less}")


_WHOLE = 0.995


def _of_speaker(story: Story, said: Quotation) -> Iterator[Text]:
    """By which words the speaker is known, whom they could have meant, and what would have made it another one."""
    mention = said.attribution.mention if said.attribution is not None else None
    if said.speaker is None:
        yield Text("speaker: nothing in the text says whose the words are")
        return
    known = next((one for one in said.speaker.mentions if mention is not None and one.span == mention), None)
    if known is None:
        yield Text("speaker: the same as of the words around it")
        return
    line = story.source.position(known.span.start).line
    yield Text(f"speaker: “{shortened(known.text)}” on line {line}, {rule_in_words(known.rule)}")
    found = explaining.meaning(story, known)
    if found is not None:
        yield from (Text(neutral(f"  {words}")) for words in _of_meaning(found, str(said.speaker)))


def _of_meaning(found: Meaning, name: str) -> Iterator[str]:
    """The tests that a mention went through, and what would have changed whom it means."""
    if not found.tests:
        yield "nobody in the story is known so from elsewhere: it stands for itself"
        return
    for names, left in groupby(found.tests, key=lambda left: tuple(dict.fromkeys(left.names))):
        yield f"{', '.join(_TESTS[one.test] for one in left)}: {', '.join(names)}"
    change = found.change
    if change is None:
        yield "nobody else could be meant"
    elif change.test.startswith("word "):
        yield f"if it were “{change.test.removeprefix('word ')}”, it would mean {change.name}"
    else:
        yield f"if {found.name} were not {_TESTS[change.test]}, it would mean {change.name}"
    if found.name != name:
        yield f"which the story knows more fully as {name}"
