"""Bad input: odd text gives a story with diagnostics, what is no text gives an error with facts and a hint."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import Any

import pytest
from bounds import SECONDS, bounded

from govnews import dump, dumps, errors, loads, parse
from govnews.model import BlockRole, DiagnosticKind, Span, Story
from govnews.registry import exporter_names, reader_names, style_names

PARAGRAPHS = (
    "The scheme opened in Harrowgate Vale on 3 May and covers 214 farms across the county.",
    "Mayor Ada Quill said:",
    "I am delighted that we can help, and I want to thank everyone who made it happen.",
    "“We will go on,” Mayor Quill said, “until every farm is dry.”",
)


def kinds(story: Story) -> set[DiagnosticKind]:
    """What was odd."""
    return {diagnostic.kind for diagnostic in story.diagnostics}


def ink(text: str) -> list[int]:
    """The offsets of all characters that are not blank."""
    return [offset for offset, character in enumerate(text) if not character.isspace()]


def covered(story: Story) -> list[int]:
    """The offsets that blocks cover and that are not blank, in the order of the blocks."""
    text = story.source.text
    return [at for block in story for at in range(block.span.start, block.span.end) if not text[at].isspace()]


def assert_sound(story: Story) -> None:
    """All spans hold, diagnostics point into the text, blocks come in order and overlap nowhere."""
    text = story.source.text
    assert all(text[element.span.start : element.span.end] == element.text for element in story.elements())
    assert all(d.span is None or 0 <= d.span.start <= d.span.end <= len(text) for d in story.diagnostics)
    assert all(one.span.end <= other.span.start for one, other in zip(story.blocks, story.blocks[1:], strict=False))
    for said in story.quotations:
        assert all(said.span.contains(part) for part in said.parts)


# Odd texts are stories


@pytest.mark.parametrize("text", ["", " ", "\n\n\t \r\n", "\u3000\u2028\x85"])
def test_a_text_without_ink_is_an_empty_story(text: str) -> None:
    story = parse(text)
    assert (story.blocks, story.quotations, story.speakers, story.headline) == ((), (), (), None)
    assert kinds(story) == {DiagnosticKind.EMPTY}
    assert story.source.text == text
    assert not story.truncated


@pytest.mark.parametrize("text", ["\ufeff", "\u200b\n\u200b", "\0"])
def test_characters_that_nobody_sees_stand_in_blocks_of_boilerplate(text: str) -> None:
    story = parse(text)
    assert [block.role for block in story.blocks] == ["boilerplate"] * len(text.split())
    assert (story.quotations, story.headline) == ((), None)


def test_empty_bytes_are_an_empty_story() -> None:
    assert kinds(parse(b"")) == {DiagnosticKind.EMPTY}


@pytest.mark.parametrize("text", ["x", "Bridge opens", "It rained in Harrowgate.", "“", "”", ":", "# ", "- ", "\0a"])
def test_one_line_is_one_block(text: str) -> None:
    story = parse(text)
    assert len(story.blocks) == 1
    assert_sound(story)


def test_nuls_stay_in_the_text_and_are_reported() -> None:
    text = "The Mayor opened\0 the bridge.\n\0\nIt rained."
    story = parse(text)
    assert story.source.text == text
    assert DiagnosticKind.CONTROL_CHARACTERS in kinds(story)
    assert "The Mayor opened\0 the bridge." in [block.text for block in story]
    assert_sound(story)


def test_lone_surrogates_stay_in_the_text_and_are_reported() -> None:
    text = "The Mayor \ud83d opened the bridge.\n\nIt \ude00rained."
    story = parse(text)
    assert story.source.text == text
    halves = [d.span for d in story.diagnostics if d.kind is DiagnosticKind.LONE_SURROGATES]
    assert halves == [Span(10, 11), Span(text.index("\ude00"), text.index("\ude00") + 1)]
    assert loads(dumps(story)) == story


def test_a_story_between_nasty_characters_is_still_parsed() -> None:
    story = parse("\ufeff\r\n" + "\r\n\x0b\u2028\r\n".join(PARAGRAPHS) + "\r\n\0\x1a")
    assert [block.text for block in story.blocks_of(BlockRole.SPEECH)] == [PARAGRAPHS[2]]
    assert [said.speaker.name for said in story.quotations if said.speaker] == ["Ada Quill", "Ada Quill"]
    assert_sound(story)


# Bytes and their encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_bytes_give_the_same_story_as_their_text(encoding: str) -> None:
    text = "\n\n".join(PARAGRAPHS)
    story = parse(text.encode(encoding))
    assert story.source.text == text
    assert list(story.elements()) == list(parse(text).elements())
    assert story.diagnostics == ()


@pytest.mark.parametrize(("mark", "encoding"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_utf_16_is_known_by_its_byte_order_mark(mark: bytes, encoding: str) -> None:
    story = parse(mark + PARAGRAPHS[3].encode(encoding))
    assert story.source.text == PARAGRAPHS[3]
    assert story.source.encoding == "utf-16"


def test_half_a_character_at_the_end_of_utf_16_is_reported() -> None:
    story = parse("It rained — hard.".encode("utf-16") + b"\x41")
    assert story.source.text.startswith("It rained — hard.")
    assert DiagnosticKind.UNDECODABLE_BYTES in kinds(story)


def test_broken_utf_8_is_decoded_as_far_as_it_goes_and_reported() -> None:
    content = "“We act,” said Mayor Ada Quill — “and soon.”".encode().replace(b"soon", b"s\xffoon")
    story = parse(content)
    assert story.source.encoding == "utf-8"
    assert story.source.text == "“We act,” said Mayor Ada Quill — “and s\ufffdoon.”"
    (odd,) = [d for d in story.diagnostics if d.kind is DiagnosticKind.UNDECODABLE_BYTES]
    assert odd.span is not None
    assert odd.span.of(story.source.text) == "\ufffd"


def test_windows_1252_is_what_other_bytes_are_taken_for() -> None:
    story = parse(b"Mayor Ada Quill said: \x93We open the caf\xe9 \x96 today.\x94")
    assert story.source.encoding == "windows-1252"
    assert story.source.text == "Mayor Ada Quill said: “We open the café – today.”"


def test_text_decoded_wrongly_before_is_reported() -> None:
    assert DiagnosticKind.MOJIBAKE in kinds(parse("The Mayor saidâ€™s “it is open”."))


@pytest.mark.parametrize("wrap", [bytearray, memoryview], ids=["bytearray", "memoryview"])
def test_other_kinds_of_bytes_are_bytes(wrap: Any) -> None:
    assert parse(wrap(b"It rained.")).source.text == "It rained."


# Large and nasty


@pytest.mark.once
def test_a_text_of_a_megabyte_parses_and_its_spans_hold() -> None:
    one = "\n\n".join(PARAGRAPHS) + "\n\n"
    story = parse(one * (1_000_000 // len(one)))
    assert_sound(story)
    assert covered(story) == ink(story.source.text)


@pytest.mark.once
def test_a_line_of_half_a_megabyte_is_one_block() -> None:
    story = parse("The scheme covers farms and the county pays for them all " * 9_000)
    assert len(story.blocks) == 1
    assert_sound(story)


MARKS = ["“", "”", "‘", "’", '"', "'", "“‘", "“”", "”“", "'\"", "«", "“\n", '"\n\n', "“a", " ‘a’"]


@pytest.mark.once
@pytest.mark.parametrize("marks", MARKS)
def test_a_hundred_thousand_quotation_marks_are_a_story(marks: str) -> None:
    story = parse(marks * (100_000 // len(marks)))
    assert_sound(story)
    assert covered(story) == ink(story.source.text)


@pytest.mark.once
def test_marks_nested_two_hundred_thousand_deep_are_a_story_with_diagnostics() -> None:
    story = parse("Mayor Ada Quill said: " + "“‘" * 50_000 + "act" + "’”" * 50_000)
    assert_sound(story)


def test_marks_that_are_never_closed_are_reported() -> None:
    story = parse("The Mayor said: " + "“We act " * 25_000)
    assert DiagnosticKind.UNCLOSED_QUOTATION in kinds(story)
    assert_sound(story)


def test_marks_that_nothing_opened_are_reported() -> None:
    story = parse("We act” " * 25_000)
    assert DiagnosticKind.UNOPENED_QUOTATION in kinds(story)
    assert_sound(story)


def test_diagnostics_of_a_kind_are_few_however_odd_a_text_is() -> None:
    story = parse("a\0b \ud800 " * 20_000)
    assert 0 < len(story.diagnostics) <= 100


# What is no text


SIGNATURES = [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"PK\x03\x04", b"\x1f\x8b\x08"]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_known_signature_is_refused_as_binary(signature: bytes) -> None:
    with pytest.raises(errors.BinarySource) as caught:
        parse(signature + b"It rained in Harrowgate Vale, and the Mayor said so." * 10)
    assert_is(caught.value, ValueError)
    assert caught.value.reason


def test_random_bytes_are_refused_as_binary() -> None:
    with pytest.raises(errors.BinarySource, match="not text"):
        parse(random.Random(7).randbytes(4096))


def test_the_name_of_a_binary_file_is_in_the_error(tmp_path: Path) -> None:
    path = tmp_path / "logo.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    with pytest.raises(errors.BinarySource, match=r"logo\.txt is not text: it is a PNG image") as caught:
        parse(path)
    assert caught.value.name == str(path)


# Files


def assert_is(error: Exception, *kinds_of_error: type[Exception]) -> None:
    """The error is one of govnews and the built-in that one would catch anyway."""
    assert isinstance(error, errors.GovnewsError)
    assert all(isinstance(error, kind) for kind in kinds_of_error)


def test_a_missing_file_is_file_not_found(tmp_path: Path) -> None:
    with pytest.raises(errors.SourceNotFound, match=r"no such file") as caught:
        parse(tmp_path / "none.txt")
    assert_is(caught.value, FileNotFoundError, OSError, errors.SourceError)
    assert caught.value.name == str(tmp_path / "none.txt")


def test_a_directory_is_no_source(tmp_path: Path) -> None:
    with pytest.raises(errors.SourceIsFolder, match="folder") as caught:
        parse(tmp_path)
    assert_is(caught.value, IsADirectoryError, OSError)
    assert caught.value.name == str(tmp_path)


def test_a_file_in_a_file_is_an_error_of_its_source(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("It rained.", encoding="utf-8")
    with pytest.raises(errors.SourceError) as caught:
        parse(tmp_path / "story.txt" / "page.txt")
    assert_is(caught.value, OSError)


def test_a_name_with_a_nul_is_an_error_of_its_source() -> None:
    with pytest.raises(errors.SourceError) as caught:
        parse(Path("a\0b"))
    assert_is(caught.value, OSError)


def test_a_text_is_never_taken_for_a_files_name(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("It rained.", encoding="utf-8")
    assert parse(str(path)).source.text == str(path)


def test_a_file_has_its_name_and_its_text_untouched(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"It rained.\r\n\r\nIt stopped.\r")
    assert parse(path).source.text == "It rained.\r\n\r\nIt stopped.\r"
    assert parse(path).source.name == str(path)


# Types and names


@pytest.mark.parametrize("source", [7, None, 2.5, ["It rained."], object(), io.StringIO("It rained.")])
def test_what_is_no_source_is_a_type_error_that_names_the_type(source: Any) -> None:
    with pytest.raises(errors.SourceTypeError, match=r"parse\(\) takes text") as caught:
        parse(source)
    assert_is(caught.value, TypeError)
    assert caught.value.source_type == type(source).__name__
    assert type(source).__name__ in str(caught.value)


def test_an_unknown_format_lists_those_known_and_suggests_the_nearest() -> None:
    with pytest.raises(errors.UnknownFormat, match="did you mean 'markdown'") as caught:
        parse("It rained.", format="markdwon")
    assert_is(caught.value, ValueError, LookupError)
    assert set(caught.value.known) == set(reader_names())
    assert all(name in str(caught.value) for name in reader_names())


def test_an_unknown_style_lists_those_known_and_suggests_the_nearest() -> None:
    with pytest.raises(errors.UnknownStyle, match="did you mean 'govuk'") as caught:
        parse("It rained.", style="gov-uk")
    assert_is(caught.value, ValueError, LookupError)
    assert all(name in str(caught.value) for name in style_names())


def test_an_unknown_exporter_lists_those_known_and_suggests_the_nearest() -> None:
    with pytest.raises(errors.UnknownExporter, match="did you mean 'jsonl'") as caught:
        dumps(parse("It rained."), "json-l")
    assert_is(caught.value, ValueError, LookupError)
    assert all(name in str(caught.value) for name in exporter_names())


def test_a_name_that_is_like_none_suggests_none() -> None:
    with pytest.raises(errors.UnknownFormat) as caught:
        parse("It rained.", format="zzzzzz")
    assert caught.value.nearest is None
    assert "did you mean" not in str(caught.value)


@pytest.mark.parametrize("exporter", ["csv", "json", "jsonl", "text"])
def test_an_option_that_an_exporter_does_not_have_is_an_option_error(exporter: str) -> None:
    with pytest.raises(errors.OptionError, match="no option 'colour'") as caught:
        dumps(parse("It rained."), exporter, colour="red")
    assert_is(caught.value, TypeError)
    assert caught.value.exporter == exporter


def test_an_option_nearly_right_suggests_the_right_one() -> None:
    with pytest.raises(errors.OptionError, match="did you mean 'delimiter'"):
        dumps(parse("It rained."), "csv", delimeter=";")


@pytest.mark.parametrize(
    ("exporter", "options"),
    [("csv", {"of": "birds"}), ("csv", {"delimiter": "::"}), ("text", {"width": 3})],
)
def test_a_value_that_an_option_does_not_take_is_an_option_error(exporter: str, options: dict[str, Any]) -> None:
    with pytest.raises(errors.OptionError, match=f"{next(iter(options))} must be") as caught:
        dumps(parse("It rained."), exporter, **options)
    assert_is(caught.value, TypeError)


@pytest.mark.parametrize("thing", [None, 7, "It rained.", [1], b"It rained."])
def test_only_stories_are_exported(thing: Any) -> None:
    with pytest.raises(errors.NotAStory) as caught:
        dumps(thing)
    assert_is(caught.value, TypeError)


def test_a_file_in_a_missing_folder_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(errors.WriteError) as caught:
        dump(parse("It rained."), "json", tmp_path / "none" / "story.json")
    assert_is(caught.value, OSError)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "{", "7", "{}", '{"govnews": "2"}', '{"govnews": "1", "source": 7}'])
def test_json_that_is_no_story_is_a_document_error(text: str) -> None:
    with pytest.raises(errors.DocumentError, match="not a govnews story") as caught:
        loads(text)
    assert_is(caught.value, ValueError)
    assert caught.value.where


@pytest.mark.once
def test_a_word_without_end_takes_no_longer_than_as_many_words() -> None:
    with bounded(SECONDS):
        assert len(parse("It rained.\n\n" + "x" * 200_000).blocks) == 2
