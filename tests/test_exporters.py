"""What each built-in exporter writes."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import stories, texts

import govnews
from govnews import registry
from govnews.codec import to_data
from govnews.errors import OptionError
from govnews.exporters.csv import CsvExporter
from govnews.exporters.json import JsonExporter
from govnews.exporters.jsonl import JsonLinesExporter
from govnews.exporters.text import TextExporter
from govnews.model import (
    Attribution,
    Block,
    Dateline,
    Headline,
    Mention,
    Quotation,
    Source,
    Span,
    Speaker,
    SpeakerBlock,
    Story,
)

patient = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

TEXT = """News story: Tides to turn

Share this page

Ada Vale said:

We will, “at last”, act.

And soon.

Tomorrow Bo Reed will promise patience.
"""


def at(words: str) -> Span:
    """Where the words first stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


ADA = Speaker("person", "Ada Vale", "Dr", ("CBE", "FRS"), "Minister for Tides", mentions=(
    Mention("Ada Vale", at("Ada Vale"), "name"),
))  # fmt: skip
BO = Speaker("person", "Bo Reed")
SPEECH = tuple(Block("speech", words, at(words), ADA) for words in ("We will, “at last”, act.", "And soon."))
SPOKEN = Span(SPEECH[0].span.start, SPEECH[1].span.end)
LAST = "Tomorrow Bo Reed will promise patience."
STORY = Story(
    Source(TEXT, name="tides.txt"),
    Headline("Tides to turn", "News story", at("Tides to turn")),
    published=datetime(2031, 5, 4, 9, 30),
    blocks=(
        Block("headline", "Tides to turn", at("Tides to turn")),
        Block("boilerplate", "Share this page", at("Share this page")),
        Block("lead_in", "Ada Vale said:", at("Ada Vale said:")),
        *SPEECH,
        Block("narration", LAST, at(LAST), level=None, confidence=0.5, rule="else"),
    ),
    speaker_blocks=(SpeakerBlock(ADA, None, None, SPEECH, SPOKEN),),
    quotations=(
        Quotation("block", SPOKEN.of(TEXT), SPOKEN, tuple(block.span for block in SPEECH), ADA),
        Quotation(
            "indirect", "patience", at("patience"), (at("patience"),), BO,
            Attribution(at("will promise"), "promise", at("Bo Reed"), "future", "promise"), 0.75, "reported",
        ),
    ),
    speakers=(ADA, BO),
)  # fmt: skip


def written(exporter: CsvExporter | JsonExporter | JsonLinesExporter | TextExporter, *several: Story) -> str:
    """What an exporter writes for stories."""
    stream = io.StringIO(newline="")
    exporter.write(iter(several), stream)
    return stream.getvalue()


def named(name: str) -> Story:
    """A story with nothing but a headline."""
    return Story(Source(name), Headline(name, None, Span(0, len(name))))


class Watched(io.StringIO):
    """A stream that remembers how much had been written when each story was asked for."""

    def stories(self, count: int) -> Iterator[Story]:
        """Stories that note the stream's length when they are made."""
        self.lengths: list[int] = []
        for number in range(count):
            self.lengths.append(len(self.getvalue()))
            yield Story(Source(TEXT, name=str(number)), headline=STORY.headline, quotations=STORY.quotations,
                        blocks=STORY.blocks, speakers=STORY.speakers)  # fmt: skip


# A file of spaCy's, of Parquet and of SQLite is not text, and cannot be written story by story.
TEXT_EXPORTERS = [name for name in registry.EXPORTERS if not getattr(registry.exporter(name), "binary", False)]


@pytest.mark.parametrize("exporter", TEXT_EXPORTERS)
def test_each_story_is_written_before_the_next_is_asked_for(exporter: str) -> None:
    stream = Watched()
    registry.exporter(exporter).write(stream.stories(4), stream)
    assert stream.lengths == sorted(set(stream.lengths))


@patient
@given(st.lists(stories(), max_size=2), st.sampled_from(["quotations", "blocks", "speakers"]))
def test_every_output_of_every_story_can_be_encoded(several: list[Story], of: str) -> None:
    for exporter in (JsonExporter(), JsonLinesExporter(), CsvExporter(of=of), TextExporter(width=30, furniture=True)):
        written(exporter, *several).encode("utf-8")
    for name in ("markdown", "script"):
        govnews.dumps(several, name, furniture=True).encode("utf-8")


@pytest.mark.parametrize(
    ("exporter", "wrong"),
    [
        ("labelstudio", {"roles": "all"}),
        ("markdown", {"furniture": 1}),
        ("script", {"fragments": None}),
        ("spacy", {"language": 7}),
        ("tei", {"mentions": "no"}),
        ("webannotation", {"context": -1}),
        ("webannotation", {"context": "wide"}),
    ],
)
def test_an_option_of_another_kind_is_refused(exporter: str, wrong: dict[str, Any]) -> None:
    with pytest.raises(OptionError, match=next(iter(wrong))):
        registry.exporter(exporter, **wrong)


# JSON


@pytest.mark.parametrize("indent", [None, 0, 2])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_of_several_is_an_array(indent: int | None, count: int) -> None:
    text = written(JsonExporter(indent=indent), *[STORY] * count)
    assert json.loads(text) == [to_data(STORY)] * count
    assert text.endswith("]\n")


def test_json_of_one_is_an_object() -> None:
    stream = io.StringIO()
    JsonExporter().write_one(STORY, stream)
    assert json.loads(stream.getvalue()) == to_data(STORY)


def test_json_is_indented_as_json_dumps_would() -> None:
    assert written(JsonExporter(indent=3), STORY) == json.dumps([to_data(STORY)], indent=3, ensure_ascii=False) + "\n"


def test_json_without_indent_has_a_line_for_each_story() -> None:
    first, second, third, fourth = written(JsonExporter(indent=None), STORY, STORY).splitlines()
    assert (first, second[-1], third[-1], fourth) == ("[", ",", "}", "]")


# JSON Lines


def test_json_lines_has_a_compact_line_for_each_story() -> None:
    lines = written(JsonLinesExporter(), STORY, STORY).splitlines()
    assert [json.loads(line) for line in lines] == [to_data(STORY)] * 2
    assert lines[0] == json.dumps(to_data(STORY), separators=(",", ":"), ensure_ascii=False)


@patient
@given(stories())
def test_no_character_inside_a_story_ends_a_line(story: Story) -> None:
    assert len(written(JsonLinesExporter(), story).splitlines()) == 1


# CSV


def test_csv_has_a_row_for_each_quotation() -> None:
    assert written(CsvExporter(), STORY) == (
        "story,headline,quotation,form,speaker,speaker_kind,role,organisation,cue,lemma,tense,act,announced,"
        "start,end,line,column,confidence,rule,words\r\n"
        "tides.txt,Tides to turn,1,block,Ada Vale,person,Minister for Tides,,,,,,false,"
        '60,95,7,1,1.0,,"We will, “at last”, act.\n\nAnd soon."\r\n'
        "tides.txt,Tides to turn,2,indirect,Bo Reed,person,,,will promise,promise,future,promise,true,"
        "127,135,11,31,0.75,reported,patience\r\n"
    )


def test_csv_of_blocks_has_a_row_for_each_block() -> None:
    rows = list(csv.DictReader(io.StringIO(written(CsvExporter(of="blocks"), STORY), newline="")))
    assert [row["role"] for row in rows] == ["headline", "boilerplate", "lead_in", "speech", "speech", "narration"]
    assert (rows[3]["block"], rows[3]["speaker"], rows[3]["line"], rows[3]["text"]) == (
        "4", "Ada Vale", "7", "We will, “at last”, act.",
    )  # fmt: skip
    assert (rows[5]["confidence"], rows[5]["rule"], rows[5]["level"]) == ("0.5", "else", "")


def test_csv_of_speakers_has_a_row_for_each_speaker() -> None:
    assert written(CsvExporter(of="speakers", header=False), STORY) == (
        "tides.txt,Tides to turn,Ada Vale,person,Dr,CBE FRS,Minister for Tides,,1,1,44,52,5,1\r\n"
        "tides.txt,Tides to turn,Bo Reed,person,,,,,0,1,,,,\r\n"
    )


def test_csv_doubles_quotation_marks_and_keeps_line_ends_in_cells() -> None:
    text = written(CsvExporter(of="blocks", header=False), _of_block('say "no"\r\n; now'))
    assert text.endswith(',"say ""no""\r\n; now"\r\n')


def test_csv_takes_another_delimiter_and_quotes_it() -> None:
    text = written(CsvExporter(of="blocks", header=False, delimiter=";"), _of_block("a;b,c"))
    assert text == ';;1;narration;;;0;5;1;1;1.0;;"a;b,c"\r\n'


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠", "\ufeff="])
def test_csv_puts_an_apostrophe_before_what_a_spreadsheet_would_run(start: str) -> None:
    assert _last_cell(CsvExporter(of="blocks"), start + "1+1") == "'" + start + "1+1"
    assert _last_cell(CsvExporter(of="blocks", guard=False), start + "1+1") == start + "1+1"
    assert _last_cell(CsvExporter(of="blocks"), "1" + start) == "1" + start


def test_csv_replaces_what_no_csv_can_hold() -> None:
    assert _last_cell(CsvExporter(of="blocks"), "a\0b\ud83dc") == "a\ufffdb\ufffdc"


@given(texts(min_size=1))
def test_csv_without_guard_keeps_all_other_text(text: str) -> None:
    kept = "".join(
        "\ufffd" if character == "\0" or "\ud800" <= character <= "\udfff" else character for character in text
    )
    assert _last_cell(CsvExporter(of="blocks", guard=False), text) == kept


def _of_block(text: str) -> Story:
    return Story(Source(text), blocks=(Block("narration", text, Span(0, len(text))),))


def _last_cell(exporter: CsvExporter, text: str) -> str:
    rows = list(csv.reader(io.StringIO(written(exporter, _of_block(text)), newline="")))
    return rows[-1][-1]


# Text


def test_text_is_a_reading_copy_with_its_quotations_at_the_end() -> None:
    assert written(TextExporter(), STORY) == (
        "News story\n\n"
        "Tides to turn\n=============\n\n"
        "2031-05-04\n\n"
        "Ada Vale said:\n\n"
        "Ada Vale, Minister for Tides:\n\n"
        "    We will, “at last”, act.\n\n"
        "    And soon.\n\n"
        "Tomorrow Bo Reed will promise patience.\n\n"
        "Quotations\n----------\n\n"
        "1. Ada Vale, Minister for Tides (block, 7:1)\n"
        "    We will, “at last”, act.\n\n"
        "    And soon.\n\n"
        "2. Bo Reed (indirect, announced, not yet said, 11:31)\n"
        "    patience\n"
    )


def test_text_with_furniture_has_the_boilerplate() -> None:
    assert "Share this page" not in written(TextExporter(), STORY)
    assert "\n\nShare this page\n\n" in written(TextExporter(furniture=True), STORY)


def test_text_is_wrapped_at_the_width() -> None:
    text = written(TextExporter(width=20), STORY)
    assert "\n\n    We will, “at\n    last”, act.\n\n" in text
    assert "\n\nTomorrow Bo Reed\nwill promise\npatience.\n\n" in text


def test_text_without_headline_shows_the_blocks_that_look_like_one() -> None:
    story = Story(Source("Tides"), blocks=(Block("headline", "Tides", Span(0, 5)),))
    assert written(TextExporter(), story) == "Tides\n"


def test_text_shows_place_and_date_of_the_dateline_and_a_summary_that_is_no_block() -> None:
    text = "Port Vale, 4 May"
    dateline = Dateline(text, Span(0, 16), "Port Vale", datetime(2031, 5, 4))
    story = Story(Source(text), dateline=dateline, summary=Block("summary", "Port Vale", Span(0, 9)))
    assert written(TextExporter(), story) == "Port Vale, 2031-05-04\n\nPort Vale\n"


def test_text_names_nobody_where_nobody_is_known_and_an_office_once() -> None:
    office = Speaker("role", "The Minister", role="The Minister")
    quotations = tuple(Quotation("direct", "Yes", Span(0, 3), (Span(0, 3),), who) for who in (None, office))
    text = written(TextExporter(), Story(Source("Yes"), quotations=quotations, speakers=(office,)))
    assert "1. Nobody named (direct, 1:1)" in text
    assert "2. The Minister (direct, 1:1)" in text


def test_text_cannot_move_the_cursor_of_a_terminal() -> None:
    assert written(TextExporter(), _of_block("a\x1b[2Jb\r\nc\x9bd\be")) == "a\ufffd[2Jb\nc\ufffdd\ufffde\n"


def test_stories_as_text_are_parted_by_a_line_of_stars() -> None:
    assert written(TextExporter(), named("One"), named("Two")) == (
        "One\n===\n\n" + "* " * 20 + "*\n\nTwo\n===\n"
    )  # fmt: skip
