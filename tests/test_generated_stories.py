"""Generated stories: the parse is the truth, whatever the names, the tense, the layout; and no text is too odd."""

from __future__ import annotations

import attrs
import pytest
from generator import LAYOUTS, SCRAPS, Layout, Person, Tale, laid, people, renamed, scraps, tales
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from strategies import texts

from govnews import dumps, loads, parse
from govnews.model import Span, Story

many = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
layouts = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
anything = st.one_of(texts(max_size=200), st.text(max_size=200), scraps())


def roles_of(story: Story) -> list[tuple[str, str | None, Span]]:
    """The blocks: role, speaker, place."""
    return [(block.role.value, block.speaker.name if block.speaker else None, block.span) for block in story]


def sayings_of(story: Story) -> list[tuple[str, str | None, str | None, tuple[Span, ...]]]:
    """The quotations: form, speaker, tense, parts."""
    return [
        (
            said.form.value,
            said.speaker.name if said.speaker else None,
            said.attribution.tense.value if said.attribution and said.attribution.tense else None,
            said.parts,
        )
        for said in story.quotations
    ]


def assert_true(tale: Tale, layout: Layout) -> None:
    """The parse of the tale is the truth."""
    made = laid(tale, layout)
    story = parse(made.text)
    told = zip(tale.lines, made.lines, strict=True)
    assert roles_of(story) == [(line.role, line.speaker.name if line.speaker else None, span) for line, span in told]
    said = zip(tale.sayings, made.parts, strict=True)
    assert sayings_of(story) == [(one.form, one.speaker.name, one.tense, parts) for one, parts in said]
    assert_named(tale, story)


def assert_named(tale: Tale, story: Story) -> None:
    """Headline, kicker and offices are right."""
    assert story.headline is not None
    assert (story.headline.text, story.headline.kicker) == (tale.headline, tale.kicker)
    cast = [(who.name, role) for who, role in tale.roles]
    assert [(speaker.name, speaker.role) for speaker in story.speakers] == cast


def assert_sound(story: Story) -> None:
    """Blocks hold every character that is not blank once, in order; what is inside lies inside; all spans hold."""
    text, end = story.source.text, 0
    for block in story:
        assert not text[end : block.span.start].strip(_BLANK)
        end = block.span.end
    assert not text[end:].strip(_BLANK)
    assert all(text[element.span.start : element.span.end] == element.text for element in story.elements())
    for said in story.quotations:
        assert all(said.span.contains(part) for part in said.parts)
        assert list(said.parts) == sorted(said.parts)
        assert not any(one.overlaps(other) for one, other in zip(said.parts, said.parts[1:], strict=False))
    for turn in story.speaker_blocks:
        assert turn.span == Span(turn.speech[0].span.start, turn.speech[-1].span.end)


# NULs, byte order marks and zero-width blanks on their own make no paragraph.
_BLANK = (
    "".join(map(chr, range(0x20)))
    + " \x7f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b"
    + "".join(map(chr, range(0x2000, 0x200B)))
)


@layouts
@many
@given(tale=tales())
def test_the_parse_of_a_story_is_the_truth(layout: Layout, tale: Tale) -> None:
    assert_true(tale, layout)


@many
@given(tales(), people(3))
def test_other_people_in_the_same_story_say_the_same(tale: Tale, others: tuple[Person, ...]) -> None:
    cast = [who for who, _ in tale.roles]
    taken = {name for who in cast for name in (who.last, who.office)}
    strangers = [other for other in others if not {other.last, other.office} & taken]
    assume(strangers)
    assert_true(renamed(tale, cast[0], strangers[0]), Layout())


@many
@given(tales(), st.sampled_from(list(LAYOUTS.values())))
def test_spans_of_a_story_hold_in_every_layout(tale: Tale, layout: Layout) -> None:
    assert_sound(parse(laid(tale, layout).text))


@many
@given(tales())
def test_a_story_comes_back_from_json_equal(tale: Tale) -> None:
    story = parse(laid(tale, Layout()).text)
    assert loads(dumps(story)) == story


@many
@given(tales())
def test_two_stories_in_one_text_lose_no_character(tale: Tale) -> None:
    text = laid(tale, Layout()).text
    assert_sound(parse(text + text))


@many
@given(tales(), st.data())
def test_a_story_cut_off_anywhere_is_a_story(tale: Tale, data: st.DataObject) -> None:
    text = laid(tale, Layout()).text
    assert_sound(parse(text[: data.draw(st.integers(0, len(text)))]))


@many
@given(tales())
def test_bytes_of_a_story_are_parsed_like_its_text(tale: Tale) -> None:
    text = laid(tale, Layout()).text
    assert attrs.evolve(parse(text.encode()), source=parse(text).source) == parse(text)


@settings(max_examples=250)
@given(anything)
def test_no_text_raises_and_all_its_spans_hold(text: str) -> None:
    story = parse(text)
    assert story.source.text == text
    assert_sound(story)


@settings(max_examples=250)
@given(scraps(200))
def test_marks_and_words_of_saying_in_any_order_are_a_story(text: str) -> None:
    assert_sound(parse(text))


@settings(max_examples=150)
@given(anything)
def test_two_parses_of_a_text_are_equal(text: str) -> None:
    assert parse(text) == parse(text)


@settings(max_examples=150)
@given(anything)
def test_any_text_comes_back_from_json_equal(text: str) -> None:
    story = parse(text)
    assert loads(dumps(story)) == story


@settings(max_examples=15)
@given(st.lists(st.sampled_from(SCRAPS), min_size=1, max_size=4), st.integers(100, 800))
def test_very_long_lines_are_a_story(some: list[str], times: int) -> None:
    assert_sound(parse(" ".join(some) * times))


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_bytes_are_a_story_or_no_text(content: bytes) -> None:
    try:
        story = parse(content)
    except ValueError as error:
        assert "is not text" in str(error) or "cannot be read as" in str(error)
    else:
        assert_sound(story)
