"""check(): what holds of every story, seen in stories that break it, one promise each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import attrs
import pytest

from govnews import Block, Organisation, Quotation, Source, Span, Speaker, Story, Term, check, parse
from govnews.invariants import RULES
from govnews.model import Attribution, Diagnostic, Mention, SpeakerBlock

TEXT = "Mayor Ada Quill said: “We act ‘now’,” and left."
SPEAKER = Speaker("person", "Ada Quill", mentions=(Mention("Ada Quill", Span(6, 15), "name"),))
WHOLE = Block("narration", TEXT, Span(0, len(TEXT)))


def said(start: int, end: int, *parts: tuple[int, int], form: str = "direct", **more: Any) -> Quotation:
    """A quotation of the text."""
    spans = tuple(Span(*part) for part in parts) or (Span(start, end),)
    return Quotation(form, TEXT[start:end], Span(start, end), spans, **more)


def story(**parts: Any) -> Story:
    """A story of the text, sound but for the parts that are given."""
    return Story(Source(TEXT), **{"blocks": (WHOLE,), "speakers": (SPEAKER,), **parts})


def block(start: int, end: int, role: str = "narration") -> Block:
    """A block of the text."""
    return Block(role, TEXT[start:end], Span(start, end))


def lying(thing: Any, **fields: Any) -> Any:
    """A frozen thing changed as its constructor would not have it."""
    for name, value in fields.items():
        object.__setattr__(thing, name, value)
    return thing


def turn(span: Span, *speech: Block, **more: Any) -> SpeakerBlock:
    """A speaker block."""
    return SpeakerBlock(None, None, more.get("lead_in"), speech, span)


BEYOND = Span(40, 99)
STRANGER = Speaker("person", "Tomas Reed")

# The kinds that are found, and the story.
BROKEN: dict[str, tuple[str, Callable[[], Story]]] = {
    "an organisation beyond the text": ("out_of_bounds", lambda: story(organisations=(Organisation("X", BEYOND),))),
    "a diagnostic beyond the text": ("out_of_bounds", lambda: story(diagnostics=(Diagnostic("empty", BEYOND, "x"),))),
    "a cue beyond the text": (
        "out_of_bounds",
        lambda: story(quotations=(said(23, 35, attribution=Attribution(cue=BEYOND)),)),
    ),
    "a source beyond the text": (
        "out_of_bounds",
        lambda: story(quotations=(said(23, 35, attribution=Attribution(mention=BEYOND)),)),
    ),
    "another text": (
        "wrong_text changed_by_json",
        lambda: lying(story(), blocks=(lying(block(0, len(TEXT)), text="x"),)),
    ),
    "a term before the one before": (
        "out_of_order",
        lambda: story(terms=(Term("now", Span(31, 34)), Term("We", Span(23, 25)))),
    ),
    "a quotation before the one before": ("out_of_order", lambda: story(quotations=(said(31, 34), said(23, 25)))),
    "parts in the wrong order": ("out_of_order", lambda: story(quotations=(said(23, 35, (26, 29), (23, 25)),))),
    "parts that overlap": ("overlap not_inside", lambda: story(quotations=(said(23, 35, (23, 28), (26, 35)),))),
    "blocks that overlap": ("overlap", lambda: story(blocks=(block(0, 20), block(16, len(TEXT))))),
    "a word in no block": ("uncovered", lambda: story(blocks=(block(0, 20), block(22, len(TEXT))))),
    "an end in no block": ("uncovered", lambda: story(blocks=(block(0, len(TEXT) - 1),))),
    "parts that cross": ("not_inside", lambda: story(quotations=(said(23, 29), said(26, 34)))),
    "a nested quotation on its own": ("not_inside", lambda: story(quotations=(said(31, 34, form="nested"),))),
    "a part outside its quotation": (
        "not_inside changed_by_json",
        lambda: story(quotations=(lying(said(23, 29), parts=(Span(23, 34),)),)),
    ),
    "a speaker block longer than its blocks": ("not_inside", lambda: story(speaker_blocks=(turn(Span(0, 9), WHOLE),))),
    "a part in its marks": ("own_mark", lambda: story(quotations=(said(22, 37),))),
    "a part with its opening mark": ("own_mark", lambda: story(quotations=(said(22, 29),))),
    "a part with its closing mark": ("own_mark", lambda: story(quotations=(said(23, 37),))),
    "a speaker who is none of the story's": (
        "stray_speaker",
        lambda: story(summary=lying(block(0, 5), speaker=STRANGER)),
    ),
    "a speaker twice": ("stray_speaker", lambda: story(speakers=(SPEAKER, SPEAKER))),
    "speech that is no block": (
        "stray_block",
        lambda: story(speaker_blocks=(turn(Span(0, 5), block(0, 5, "speech")),)),
    ),
    "a speaker block without speech": ("stray_block", lambda: story(speaker_blocks=(turn(Span(0, 5)),))),
    "a mention of a blank": (
        "empty_mention",
        lambda: story(speakers=(Speaker("person", "X", mentions=(Mention(" ", Span(5, 6), "name"),)),)),
    ),
}


@pytest.mark.parametrize(("kinds", "made"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_promise_is_named(kinds: str, made: Callable[[], Story]) -> None:
    assert {str(violation.kind) for violation in check(made())} == set(kinds.split())


def test_a_story_that_json_changes_is_named() -> None:
    class Number(float):
        """A number that is not what it is written as."""

        def __float__(self) -> float:
            return 0.5

    odd = attrs.evolve(WHOLE, confidence=Number(0.25))
    assert [str(violation.kind) for violation in check(story(blocks=(odd,)))] == ["changed_by_json"]


def test_each_rule_is_broken_by_a_story() -> None:
    broken = [made() for _, made in BROKEN.values()]
    assert [rule.__name__ for rule in RULES if not any(list(rule(one)) for one in broken)] == []


def test_a_violation_says_where_and_what() -> None:
    (violation,) = check(story(blocks=(block(0, 20), block(22, len(TEXT)))))
    assert str(violation) == "uncovered at 20-21: this stands in no block: ':'"
    assert (violation.span, violation.kind.value) == (Span(20, 21), "uncovered")


def test_a_sound_story_breaks_nothing() -> None:
    sound = story(
        quotations=(said(23, 36, attribution=Attribution(cue=Span(16, 20))), said(31, 34, form="nested")),
        speaker_blocks=(turn(WHOLE.span, WHOLE),),
    )
    assert check(sound) == ()


@pytest.mark.parametrize("said", ["“Ten” or “two”", "“We act", "we act”, and she left", "“", "«We»", '"We"'])
def test_marks_of_others_are_not_a_parts_own(said: str) -> None:
    text = f"He said {said}."
    assert check(parse(text)) == ()


# What the check has found on real stories, in invented words.


def words(text: str) -> Sequence[str]:
    """The words of each quotation."""
    return [quotation.words for quotation in parse(text).quotations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mayor Ada Quill told reporters that the county is a failure.” She left.", "that the county is a failure"),
        ("Diving is an ‘as and when’ thing,” Mayor Ada Quill explained.", "Diving is an ‘as and when’ thing"),
        ("” Mr Quill said the county has people who are never heard.”", "the county has people who are never heard"),
    ],
)
def test_a_closing_mark_whose_opening_one_is_lost_is_no_part_of_reported_words(text: str, found: str) -> None:
    assert found in words(text)
    assert check(parse(text)) == ()


def test_an_opening_mark_that_was_typed_twice_is_one() -> None:
    text = "Mayor Ada Quill said: ““The quay will open on Monday, and we are glad of it.”"
    assert "The quay will open on Monday, and we are glad of it." in words(text)
    assert check(parse(text)) == ()


@pytest.mark.parametrize("mark", ['"', "“"])
def test_reported_words_do_not_end_inside_words_whose_mark_is_never_closed(mark: str) -> None:
    text = f"Skelby opens\n\nMayor Ada Quill said that the old wall was not {mark}ready for the ships.\n\nIt rained."
    story = parse(text)
    assert check(story) == ()
    forms = [str(said.form) for said in story.quotations]
    assert forms == ["indirect", "mixed"]


def test_the_seed_breaks_nothing() -> None:
    for seed in (Path(__file__).parent.parent / "seeds").glob("*.txt"):
        assert check(parse(seed)) == ()
