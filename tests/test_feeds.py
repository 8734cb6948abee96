"""Feeds: each entry a story; hostile feeds do no harm."""

from __future__ import annotations

import datetime as dt
import io
import sys
from pathlib import Path
from typing import Any

import pytest
from bounds import SECONDS, bounded

import govnews
from govnews import errors
from govnews.contracts import Collection
from govnews.registry import reader

SPEECH = "<p>The Mayor said:</p><blockquote><p>I grew up on this quay &amp; remember.</p></blockquote>"
RSS = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Port news</title><language>en-GB</language>
<item><title>Flood&#160;barrier opens</title><link>https://port.example/1</link><dc:creator>Port Board</dc:creator>
<pubDate>Tue, 05 Mar 2024 09:30:00 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[<script>if (a<b) x()</script>{SPEECH}]]></content:encoded></item>
<item><title>Quay &amp;amp; port</title><dc:creator>Ada Brook, Minister for Rivers</dc:creator>
<description>It opens&nbsp;on Monday.</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Port news</title>
<entry><title>Flood barrier opens</title><link rel="self" href="https://port.example/a"/>
<link rel="alternate" href="https://port.example/1"/><published>2024-03-05T09:30:00Z</published>
<updated>2024-03-07T10:00:00Z</updated><author><name>Ada Brook</name></author><summary>Short.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{SPEECH}</div></content></entry>
<entry><title>Quay opens</title><content type="html">&lt;p&gt;On Monday.&lt;/p&gt;</content></entry></feed>"""


def stories(source: Any) -> list[govnews.Story]:
    """All stories of a source."""
    return list(govnews.parse_each(source))


def test_each_item_of_rss_is_a_story_with_its_whole_content() -> None:
    first, second = stories(RSS)
    assert (first.source.format, first.source.name, first.source.language) == ("rss", "https://port.example/1", "en-GB")
    assert [block.text for block in first] == [
        "Flood\xa0barrier opens",
        "The Mayor said:",
        "I grew up on this quay & remember.",
    ]
    assert first.published == dt.datetime(2024, 3, 5, 9, 30, tzinfo=dt.timezone.utc)
    assert [body.name for body in first.organisations] == ["Port Board"]
    assert [block.text for block in second] == ["Quay & port", "It opens\xa0on Monday."]


def test_each_entry_of_atom_is_a_story() -> None:
    first, second = stories(ATOM)
    assert first.source.format == "atom"
    assert first.source.name == "https://port.example/1"
    assert first.updated == dt.datetime(2024, 3, 7, 10, 0, tzinfo=dt.timezone.utc)
    assert first.quotations[0].words == "I grew up on this quay & remember."
    assert [block.text for block in second] == ["Quay opens", "On Monday."]


def test_a_word_has_its_place_in_the_field_of_its_entry() -> None:
    first = stories(RSS)[0]
    said = first.quotations[0]
    assert first.source.path(said.span) == "$.item[1].encoded /blockquote/p"
    content = RSS.partition("<![CDATA[")[2].partition("]]>")[0]
    assert first.source.locate(said.span).of(content) == "I grew up on this quay &amp; remember."


def test_a_creator_with_an_office_gives_a_speaker_the_name() -> None:
    feed = RSS.replace("It opens&nbsp;on Monday.", "&lt;p&gt;Minister Brook said: “I am glad.”&lt;/p&gt;")
    (said,) = stories(feed)[1].quotations
    assert said.speaker is not None
    assert said.speaker.name == "Ada Brook"


def test_text_bytes_and_a_file_give_the_same_stories(tmp_path: Path) -> None:
    path = tmp_path / "feed"
    path.write_text(RSS, encoding="utf-8")
    assert [story.blocks for story in stories(RSS)] == [story.blocks for story in stories(RSS.encode())]
    assert [story.blocks for story in stories(RSS)] == [story.blocks for story in stories(path)]


def test_another_source_holds_one_story(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("It rained.", encoding="utf-8")
    assert [story.source.text for story in stories(path)] == ["It rained."]
    assert [story.source.text for story in stories("It rained.")] == ["It rained."]


def test_parse_takes_a_feed_of_one_entry_and_says_what_to_do_with_others() -> None:
    one = "<rss><item><title>Quay opens</title></item></rss>"
    assert govnews.parse(one).source.text == "Quay opens"
    with pytest.raises(errors.ManyStories, match=r"holds 2 stories; read them with govnews.parse_each\(\)") as caught:
        govnews.parse(RSS)
    assert caught.value.count == 2
    assert isinstance(caught.value, ValueError)


def test_what_is_no_feed_is_a_feed_error() -> None:
    with pytest.raises(errors.FeedError):
        list(govnews.parse_each("It rained.", format="rss"))


def test_a_feed_that_breaks_off_gives_the_entries_before() -> None:
    broken = RSS[: RSS.index("<item><title>Quay")]
    assert [block.text for block in stories(broken)[0]] == [block.text for block in stories(RSS)[0]]


def test_entities_of_a_feed_are_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the secret", encoding="utf-8")
    entity = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    (story,) = stories(f"<?xml version='1.0'?>{entity}<rss><item><title>Quay &x; opens</title></item></rss>")
    assert "secret" not in story.source.text


def test_entities_that_grow_do_not() -> None:
    levels = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    feed = f'<!DOCTYPE rss [<!ENTITY l0 "laugh">{levels}]><rss><item><title>Quay &l11; opens</title></item></rss>'
    with bounded(SECONDS):
        assert all(len(document.source.text) < 100 for document in documents(feed))


def documents(feed: str) -> list[Any]:
    """The documents of a feed."""
    made = reader("rss")
    assert isinstance(made, Collection)
    return list(made.documents(io.BytesIO(feed.encode()), None))


def test_a_feed_that_nests_too_deep_is_refused() -> None:
    with pytest.raises(errors.FeedError):
        documents(f"<rss><item><title>{'<b>' * 100_000}Quay</title></item></rss>")


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    with pytest.raises(errors.MissingExtra, match=r"govnews\[feeds\]"):
        stories(RSS)
