"""Offsets in bytes of UTF-8 and in units of UTF-16 agree with what encoding a text gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from govnews import Offsets, Source, Span, parse
from govnews.errors import OffsetError
from govnews.offsets import Unit

ODD = "“Angharad Llŷr” e\u0301 \u202eabc\u202c شهد 👩‍🚒\u00ad\u200b＂全＂\ufeff\r\x85\u2028\0\ud83d é"
CODECS: dict[Unit, tuple[str, int]] = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}
each_unit = pytest.mark.parametrize("unit", CODECS)


def counted(text: str, unit: Unit) -> list[int]:
    """The offset in units of each code point and of the end, by encoding what stands before it."""
    codec, size = CODECS[unit]
    return [len(text[:offset].encode(codec, "surrogatepass")) // size for offset in range(len(text) + 1)]


@each_unit
def test_each_offset_of_an_odd_text_is_what_encoding_gives(unit: Unit) -> None:
    offsets = Offsets.of(ODD, unit)
    assert [offsets.units(offset) for offset in range(len(ODD) + 1)] == counted(ODD, unit)


@each_unit
@given(text=texts())
def test_each_offset_of_any_text_goes_there_and_back(unit: Unit, text: str) -> None:
    offsets = Offsets.of(text, unit)
    there = [offsets.units(offset) for offset in range(len(text) + 1)]
    assert there == counted(text, unit)
    assert [offsets.code_points(units) for units in there] == list(range(len(text) + 1))


@each_unit
def test_an_offset_inside_a_character_is_refused(unit: Unit) -> None:
    offsets = Offsets.of(ODD, unit)
    inside = set(range(counted(ODD, unit)[-1])) - set(counted(ODD, unit))
    assert inside
    for units in inside:
        with pytest.raises(OffsetError, match=f"inside a character of . units of {unit}"):
            offsets.code_points(units)


@each_unit
@pytest.mark.parametrize("offset", [-1, 99])
def test_an_offset_outside_the_text_is_refused(unit: Unit, offset: int) -> None:
    offsets = Offsets.of("“Go”", unit)
    for ask in (offsets.units, offsets.code_points):
        with pytest.raises(OffsetError, match="the text has") as caught:
            ask(offset)
        assert caught.value.offset == offset


def test_another_unit_is_refused() -> None:
    with pytest.raises(OffsetError, match="the unit is utf-8 or utf-16"):
        Offsets.of("x", "utf-32")  # type: ignore[arg-type]


def test_the_bytes_of_a_quotation_are_its_words() -> None:
    text = "\U0001f6a2 Quay opens\n\n“Naïve plans — no, we go on with the quay,” said Mayor Zoë Llŷr on Monday."
    story = parse(text)
    (said,) = story.quotations
    (part,) = said.parts
    there = story.source.to_utf8(part)
    assert text.encode()[there.start : there.end].decode() == said.words
    units = story.source.to_utf16(part)
    assert text.encode("utf-16-le")[2 * units.start : 2 * units.end].decode("utf-16-le") == said.words
    assert story.source.from_utf8(there) == story.source.from_utf16(units) == part


@given(text=texts(), data=st.data())
def test_spans_of_a_source_go_there_and_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    source = Source(text)
    assert source.from_utf8(source.to_utf8(span)) == span
    assert source.from_utf16(source.to_utf16(span)) == span
