"""Records and messages: JSON Lines, CSV, XML, search results, mail."""

from __future__ import annotations

import bz2
import csv
import datetime as dt
import gzip
import io
import json
import lzma
import os
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

import govnews
from govnews import errors, members
from govnews.readers.records import JsonLinesReader
from govnews.registry import register_reader

RECORDS: list[dict[str, Any]] = [
    {"title": "Quay opens", "body": "<p>On <b>Monday</b>.</p>", "url": "https://port.example/1", "date": "2024-03-05"},
    {"headline": "Flood", "text": "It rained.\n\nIt stopped.", "department": "Port Board"},
    {"title": "Barrier", "schema_name": "news_article", "details": {"body": "<p>It is a mile long.</p>"}},
]
LINES = "\n".join(json.dumps(record) for record in RECORDS) + "\n"


def texts(source: Any, format: str = "auto") -> list[str]:
    """The texts of the stories of a source, or what is odd about them."""
    return [story.source.text or story.diagnostics[0].message for story in govnews.parse_each(source, format=format)]


def test_each_line_of_json_is_a_story() -> None:
    first, second, third = govnews.parse_each(LINES)
    assert (first.source.format, first.source.name) == ("jsonl", "https://port.example/1")
    assert first.published == dt.datetime(2024, 3, 5)
    assert first.source.path(first.blocks[1].span) == "$1.body /p"
    assert second.source.text == "Flood\n\nIt rained.\n\nIt stopped."
    assert [body.name for body in second.organisations] == ["Port Board"]
    assert third.source.format == "content-api"


def test_records_longer_than_a_buffer_are_known_for_what_they_are(tmp_path: Path) -> None:
    record = json.dumps({"title": "Quay opens", "text": "It rained. " * 2_000}) + "\n"
    path = tmp_path / "records"
    path.write_text(record * 3, encoding="utf-8")
    assert [story.source.format for story in govnews.parse_each(path)] == ["jsonl"] * 3


XML = """<?xml version="1.0"?>
<!DOCTYPE news [<!ENTITY quay SYSTEM "file:///etc/hostname">]>
<p:news xmlns:p="urn:port"><p:made-by>Port Board</p:made-by>
<p:item id="1"><p:Headline>Quay &amp;amp; port&nbsp;open</p:Headline><p:release-date>5 March 2024</p:release-date>
<p:content><![CDATA[<p>On <b>Monday</b>.</p><p>It rained.</p>]]></p:content></p:item>
<p:item><p:Headline>Flood &quay;</p:Headline><p:body><p>It <i>stopped</i>.</p></p:body><p:title/></p:item>
<p:item><p:Headline>No text</p:Headline></p:item></p:news>
"""


def test_elements_with_a_title_and_a_text_are_stories() -> None:
    first, second = govnews.parse_each(XML)
    assert (first.source.format, first.published) == ("xml", dt.datetime(2024, 3, 5))
    assert first.source.text == "Quay & port\xa0open\n\nOn Monday.\n\nIt rained."
    assert first.headline is not None and first.headline.text == "Quay & port\xa0open"
    assert first.source.path(first.blocks[1].span) == "$.item[1].content /p"
    assert second.source.text == "Flood &quay;\n\nIt stopped."


def test_xml_without_such_elements_is_text_and_none_of_it_is_a_story_where_it_was_asked_for() -> None:
    assert next(govnews.parse_each(XML.replace("content", "c").replace("body", "b"))).source.format == "text"
    assert list(govnews.parse_each("<a><title>Quay</title></a>", format="xml")) == []
    with pytest.raises(errors.UnreadableFile, match="as XML"):
        list(govnews.parse_each("It rained.", format="xml"))


def test_xml_that_breaks_off_gives_the_stories_before() -> None:
    assert [story.source.text for story in govnews.parse_each(XML[: XML.index("<p:body>")])] == [
        "Quay & port\xa0open\n\nOn Monday.\n\nIt rained."
    ]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_packed_records_are_read_as_they_are_unpacked(
    tmp_path: Path, pack: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(members, "LARGEST", 1_000)
    record = json.dumps({"title": "Quay opens", "text": "It rained. " * 2_000}) + "\n"
    path = tmp_path / "records.jsonl.gz"
    path.write_bytes(pack(record.encode() * 5))
    found = list(govnews.parse_each(path))
    assert [story.headline.text if story.headline else None for story in found] == ["Quay opens"] * 5
    assert found[0].source.name == f"{path}!/records.jsonl"


def test_packed_records_that_break_off_say_so_after_those_before(tmp_path: Path) -> None:
    lines = "".join(
        json.dumps({"title": f"Quay {number}", "text": os.urandom(900).hex()}) + "\n" for number in range(200)
    )
    path = tmp_path / "records.jsonl.gz"
    path.write_bytes(gzip.compress(lines.encode())[:-60_000])
    found = list(govnews.parse_each(path))
    assert len(found) > 50
    assert str(found[-1].diagnostics[0].kind) == "truncated"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12 June 2012", (2012, 6, 12)), ("June 12, 2012", (2012, 6, 12)), ("Tuesday, 12 Jun 2012", (2012, 6, 12)),
        ("12/06/2012", None), ("12 Juno 2012", None), ("45 June 2012", None), ("soon", None),
    ],
)  # fmt: skip
def test_the_day_of_a_record_may_be_written_in_words(written: str, day: tuple[int, int, int] | None) -> None:
    record = json.dumps({"title": "Quay opens", "text": "It opens.", "published": written}) + "\n"
    published = next(govnews.parse_each(record * 2)).published
    assert (published and (published.year, published.month, published.day)) == day


def test_a_line_that_is_no_record_says_so_and_the_others_are_read() -> None:
    assert texts(f"{LINES}{{broken\n3\n{LINES}", "jsonl")[3:5] == [
        "it is not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        "it is no JSON object",
    ]


def test_a_field_can_be_named() -> None:
    register_reader("notes", lambda: JsonLinesReader(field="note"))
    assert texts('{"title": "Quay", "body": "No.", "note": "Yes."}', "notes") == ["Quay\n\nYes."]


def test_each_row_of_a_table_is_a_story(tmp_path: Path) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerows([["Title", "Content"], ["Quay opens", "<p>On Monday.</p>"]])
    writer.writerow(["Café", "It rained. " * 20_000])
    path = tmp_path / "table.csv"
    path.write_bytes(stream.getvalue().encode("windows-1252"))
    first, second = texts(path, "csv")
    assert first == "Quay opens\n\nOn Monday."
    assert second.startswith("Café\n\nIt rained.")


def test_the_results_of_a_search_are_stories() -> None:
    result = {
        "title": "Quay opens",
        "description": "It opens on Monday.",
        "link": "/government/news/quay",
        "public_timestamp": "2024-03-05T09:30:00Z",
        "organisations": [{"title": "Port Board"}],
        "content_store_document_type": "press_release",
    }
    (story,) = govnews.parse_each(json.dumps({"results": [result], "total": 1}))
    assert [block.role.value for block in story] == ["headline", "summary"]
    assert story.kind is govnews.StoryKind.PRESS_RELEASE
    assert [body.name for body in story.organisations] == ["Port Board"]
    assert story.source.name == "/government/news/quay"


@pytest.mark.parametrize(
    ("category", "kind"),
    [("Press release", govnews.StoryKind.PRESS_RELEASE), ("Sport", None)],
    ids=["told", "not told"],
)
def test_the_category_of_a_record_tells_its_kind_where_it_is_one(category: str, kind: govnews.StoryKind | None) -> None:
    record = {"title": "Quay opens", "content": "It opened on Monday.", "category": category}
    (story,) = govnews.parse_each(json.dumps(record), format="jsonl")
    assert story.kind in (kind, govnews.StoryKind.OTHER)
    assert (story.kind is kind) == (kind is not None)


@pytest.mark.parametrize("source", ["{", "[]", '{"results": 3}'])
def test_what_is_no_answer_of_a_search_is_an_item_error(source: str) -> None:
    with pytest.raises(errors.ItemError):
        texts(source, "search")


def message(html: bool = True) -> bytes:
    """A message with a text in HTML and a plain one, and an attachment."""
    made = EmailMessage()
    made["From"] = "Port Board <press@port.example>"
    made["Subject"] = "Flood barrier opens – at last"
    made["Date"] = "Tue, 05 Mar 2024 09:30:00 +0000"
    made.set_content("It opens on Monday.\n")
    if html:
        made.add_alternative("<p>It opens on <b>Monday</b> in Łeba.</p>", subtype="html")
    made.add_attachment(b"x" * 20, maintype="image", subtype="png", filename="quay.png")
    return made.as_bytes()


def test_a_message_is_a_story() -> None:
    story = govnews.parse(message())
    assert story.source.format == "eml"
    assert [block.text for block in story] == ["Flood barrier opens – at last", "It opens on Monday in Łeba."]
    assert story.published == dt.datetime(2024, 3, 5, 9, 30, tzinfo=dt.timezone.utc)
    assert [body.name for body in story.organisations] == ["Port Board"]


def test_a_plain_message_is_a_story() -> None:
    assert [block.text for block in govnews.parse(message(html=False))][1:] == ["It opens on Monday."]


@pytest.mark.parametrize(
    "source",
    [
        b"Subject: =?x?q?y?=\nFrom: <\nContent-Type: text/plain; charset=nobody\n\nIt rained.",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\nIt rained.",
        b"Content-Type: multipart/mixed\n\nIt rained.",
        b"Content-Transfer-Encoding: base64\n\n!!!!",
        b"Date: soon\nFrom: a, b, c\nSubject:\n\nIt rained.",
        b"",
        b"\xff\xfe\x00",
    ],
)
def test_odd_messages_do_no_harm(source: bytes) -> None:
    assert govnews.parse(source, format="eml").source.format == "eml"


def test_a_line_of_senders_is_cut_into_bodies_and_the_ministers_among_them_are_people() -> None:
    told = "The quay opened on Monday.\\n\\nMs Quill said that ships are expected."
    record = f'{{"title": "Quay opens", "from": "Ministry of Ports and The Rt Hon Ada Quill", "body": "{told}"}}\n'
    (story,) = govnews.parse_each(record.encode(), format="jsonl")
    assert [body.name for body in story.organisations] == ["Ministry of Ports"]
    assert [speaker.name for speaker in story.speakers] == ["Ada Quill"]
