"""Markdown, TEI and scripts: all words come back from the markup, at the same offsets where it has any."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from strategies import stories

import govnews
from govnews.captions import bare
from govnews.characters import legal_in_xml, printable
from govnews.model import (
    Attribution,
    Block,
    BlockRole,
    Headline,
    Mention,
    Organisation,
    Quotation,
    Source,
    Span,
    Speaker,
    Story,
)
from govnews.readers.markdown import MarkdownReader

patient = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=15)

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
TEXT = """# Press release: Tides *turn*

The Minister for Tides, Dr Ada Vale CBE, said:

I am glad that we act, as [promised](x).

And I know that 1 < 2 & 3 > 2.

“No,” said Bo Reed, “not ‘at last’ but never.”

## Notes to editors

- The quay_wall is old.
- It is *not* new.
"""
STORY = govnews.parse(TEXT)


def block(text: str, role: str = "narration") -> Story:
    """A story of one block."""
    return Story(Source(text), blocks=(Block(role, text, Span(0, len(text))),))


# Markdown


def read_back(markdown: str) -> str:
    """The text that a reader of Markdown sees, without its blanks."""
    return "".join(MarkdownReader().read(markdown, None).source.text.split())


def shown(story: Story) -> Iterator[str]:
    """What of a story is to be seen in Markdown, furniture included."""
    if story.headline is not None:
        yield from (story.headline.kicker or "", story.headline.text)
    if story.summary is not None and story.summary not in story.blocks:
        yield story.summary.text
    for each in story.blocks:
        if each.role is not BlockRole.HEADLINE or story.headline is None:
            yield bare(each)


@patient
@given(stories())
def test_every_word_of_every_story_comes_back_from_markdown(story: Story) -> None:
    markdown = govnews.dumps([story], "markdown", furniture=True)
    assert read_back(markdown) == "".join(printable("".join(shown(story))).split())


def test_markdown_marks_headline_headings_lists_and_speech() -> None:
    assert govnews.dumps(STORY, "markdown") == (
        "---\ntitle: 'Tides *turn*'\ntype: press_release\n---\n\n"
        "Press release\n\n# Tides \\*turn\\*\n\n"
        "The Minister for Tides, Dr Ada Vale CBE, said:\n\n"
        "> I am glad that we act, as \\[promised\\](x).\n>\n> And I know that 1 \\< 2 & 3 > 2.\n\n"
        "“No,” said Bo Reed, “not ‘at last’ but never.”\n\n"
        "## Notes to editors\n\n- The quay_wall is old.\n- It is \\*not\\* new.\n"
    )


def test_markdown_read_again_is_the_same_story() -> None:
    again = govnews.parse(govnews.dumps(STORY, "markdown"), format="markdown")
    assert [(said.form, said.words, str(said.speaker)) for said in again.quotations] == [
        (said.form, said.words, str(said.speaker)) for said in STORY.quotations
    ]
    assert again.headline is not None
    assert (again.headline.text, again.headline.kicker, again.kind) == ("Tides *turn*", "Press release", STORY.kind)


def test_a_second_headline_is_written_unless_it_repeats_the_first() -> None:
    text = "Quay opens\nHarbour Board saves the ferry\nQUAY OPENS:\nIt is open."
    spans = [Span(text.index(line), text.index(line) + len(line)) for line in text.split("\n")]
    roles = ("headline", "headline", "headline", "narration")
    blocks = tuple(Block(role, span.of(text), span) for role, span in zip(roles, spans, strict=True))
    story = Story(Source(text), headline=Headline("Quay opens", None, spans[0]), blocks=blocks)
    assert govnews.dumps(story, "markdown", front_matter=False) == (
        "# Quay opens\n\n## Harbour Board saves the ferry\n\nIt is open.\n"
    )
    assert "> Harbour Board saves the ferry <\n\n@NARRATOR\nIt is open." in govnews.dumps(story, "script")
    assert govnews.dumps(story, "text").count("Harbour Board") == 1


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. First\n2) Second", "1\\. First\\\n2\\) Second\n"),
        ("- a\n+ b\n# c\n> d\n=== e", "\\- a\\\n\\+ b\\\n\\# c\\\n\\> d\\\n\\=== e\n"),
        ("a_b _c_ __d__", "a_b \\_c\\_ \\_\\_d\\_\\_\n"),
        ("&amp; AT&T & co", "\\&amp; AT\\&T & co\n"),
        ("a | b\n:-- | --:", "a \\| b\\\n\\:-- \\| --:\n"),
        ("    deep\n\n\tdeeper  ", "deep\\\ndeeper\n"),
        ("back\\slash\\", "back\\\\slash\\\\\n"),
        ("a\0b\x1b[c\ud83d", "a\ufffdb\ufffd\\[c\ufffd\n"),
        ("שלום *עולם*", "שלום \\*עולם\\*\n"),
    ],
)
def test_markdown_escapes_what_would_be_markup_and_nothing_else(text: str, written: str) -> None:
    assert govnews.dumps(block(text), "markdown") == written
    assert read_back(written) == "".join(printable(text).split())


def test_markdown_keeps_the_numbers_of_a_list_and_takes_other_bullets_for_its_own() -> None:
    items = [block(text, "list_item") for text in ("3. The quay", "• The wall", "-5 degrees")]
    assert [govnews.dumps(each, "markdown") for each in items] == ["3. The quay\n", "- The wall\n", "- \\-5 degrees\n"]


def test_markdown_lists_the_quotations_where_asked_to() -> None:
    assert govnews.dumps(STORY, "markdown", quotations=True).endswith(
        "## Quotations\n\n"
        "1. **Ada Vale, Minister for Tides** (block, line 5): "
        "I am glad that we act, as \\[promised\\](x). And I know that 1 \\< 2 & 3 > 2.\n"
        "2. **Bo Reed** (direct, line 9): No, not ‘at last’ but never.\n"
        "3. **Bo Reed** (nested, line 9): at last\n"
    )


def test_several_stories_in_markdown_have_a_rule_between_them_and_no_front_matter() -> None:
    assert govnews.dumps([block("One."), block("Two.")], "markdown") == "One.\n\n* * *\n\nTwo.\n"


def test_front_matter_is_read_back() -> None:
    source = Source("It’s Ada’s tide: a day", name="http://tides.example/a:b", language="en-GB")
    story = Story(
        source,
        Headline(source.text, None, Span(0, len(source.text))),
        published=datetime(2031, 5, 4, 9, 30, tzinfo=timezone.utc),
        organisations=(Organisation("Port 'Board'"), Organisation("Tides & Winds")),
    )
    found = MarkdownReader().read(govnews.dumps(story, "markdown"), None)
    assert found.published == story.published
    assert [each.name for each in found.organisations] == ["Port 'Board'", "Tides & Winds"]
    assert (found.source.text, found.source.language) == (source.text, "en-GB")
    assert "title" not in govnews.dumps(story, "markdown", front_matter=False)


# TEI


def places(body: ET.Element) -> dict[str, list[tuple[int, int]]]:
    """The offsets of the `said` of each quotation, counted in the characters inside the body."""
    found: dict[str, list[tuple[int, int]]] = {}
    at = 0

    def walk(element: ET.Element) -> None:
        nonlocal at
        start = at
        at += len(element.text or "")
        for child in element:
            walk(child)
            at += len(child.tail or "")
        if element.tag == f"{TEI}said":
            found.setdefault(element.attrib[ID].rpartition(".")[0], []).append((start, at))

    walk(body)
    return found


def bodies(tei: str) -> list[ET.Element]:
    """The body of each text."""
    return list(ET.fromstring(tei).iter(f"{TEI}body"))


@patient
@given(stories())
def test_tei_has_every_character_each_quotation_at_its_offsets_and_an_id_for_each_pointer(story: Story) -> None:
    written = (govnews.dumps(story, "tei"), govnews.dumps([story, story], "tei"))
    for prefix, body in zip(("", "t1.", "t2."), [body for each in written for body in bodies(each)], strict=True):
        assert "".join(body.itertext()) == legal_in_xml(story.source.text)
        marked = places(body)
        for number, said in enumerate(story.quotations, 1):
            offsets = {at for place in marked.get(f"{prefix}q{number}", []) for at in range(*place)}
            assert offsets == {at for part in said.parts for at in range(part.start, part.end)}
    for each in written:
        pointers, ids = pointers_and_ids(ET.fromstring(each))
        assert len(ids) == len(set(ids))
        assert pointers <= set(ids)


def pointers_and_ids(root: ET.Element) -> tuple[set[str], list[str]]:
    """What attributes point to, and the ids that there are."""
    names = ("who", "ref", "prev", "next", "ana")
    pointers = {each.attrib[name].removeprefix("#") for each in root.iter() for name in names if name in each.attrib}
    return pointers, [element.attrib[ID] for element in root.iter() if ID in element.attrib]


def test_tei_says_who_says_it_how_and_where_it_goes_on() -> None:
    [body] = bodies(govnews.dumps(STORY, "tei"))
    said = [
        (each.attrib[ID], each.get("who"), each.get("ana"), each.get("next"), "".join(each.itertext()))
        for each in body.iter(f"{TEI}said")
    ]
    assert said[:3] == [
        ("q1.1", "#s1", "#form.block", "#q1.2", "I am glad that we act, as [promised](x)."),
        ("q1.2", "#s1", "#form.block", None, "And I know that 1 < 2 & 3 > 2."),
        ("q2.1", "#s2", "#form.direct", "#q2.2", "No,"),
    ]
    assert [each.text for each in body.iter(f"{TEI}seg")] == ["said", "said"]


def test_tei_lists_people_and_bodies_in_its_header() -> None:
    speakers = (
        Speaker("person", "Ada Vale", "Dr", ("CBE", "FRS"), "Minister", "Port Board"),
        Speaker("organisation", None),
    )
    root = ET.fromstring(govnews.dumps(Story(Source(""), speakers=speakers), "tei"))
    [person] = root.iter(f"{TEI}person")
    assert "".join(person.itertext()) == "Dr Ada Vale CBE FRSMinisterPort Board"
    assert [each.attrib[ID] for each in root.iter(f"{TEI}org")] == ["s2"]


def test_names_inside_words_that_are_said_stand_inside_and_may_be_left_out() -> None:
    text = "“Ada Vale will act.”"
    ada = Speaker("person", "Ada Vale", mentions=(Mention("Ada Vale", Span(1, 9), "name"),))
    said = Quotation("direct", text[1:4], Span(1, 4), (Span(1, 4),), ada)
    story = Story(Source(text), quotations=(said,), speakers=(ada,))
    assert '<said xml:id="q1.1" who="#s1" direct="true" cert="1" ana="#form.direct"><rs' in govnews.dumps(story, "tei")
    assert govnews.dumps(story, "tei").count("<rs ") == 2
    assert "<rs" not in govnews.dumps(story, "tei", mentions=False)


@pytest.mark.parametrize(
    ("moment", "when"),
    [
        (datetime(2031, 5, 4, 9, 30), "2031-05-04T09:30:00"),
        (datetime(2031, 5, 4, tzinfo=timezone(timedelta(hours=5, minutes=30))), "2031-05-04T00:00:00+05:30"),
        (datetime(2031, 5, 4, tzinfo=timezone(timedelta(seconds=30))), "2031-05-04"),
        (datetime(2031, 5, 4, tzinfo=timezone(timedelta(hours=15))), "2031-05-04"),
    ],
)
def test_moments_in_tei_are_such_as_xml_schema_knows(moment: datetime, when: str) -> None:
    assert f'<date when="{when}"/>' in govnews.dumps(evolve(STORY, published=moment), "tei")


def test_no_stories_make_a_corpus_of_an_empty_text() -> None:
    assert [list(body) == [] for body in bodies(govnews.dumps([], "tei"))] == [False]


# Scripts


def test_a_script_gives_each_voice_its_words() -> None:
    assert govnews.dumps(STORY, "script") == (
        "> Press release <\n\n> Tides \\*turn\\* <\n\n"
        "@NARRATOR\nThe Minister for Tides, Dr Ada Vale CBE, said:\n\n"
        "@ADA VALE\n(Minister for Tides)\nI am glad that we act, as [promised](x).\n  \n"
        "And I know that 1 < 2 & 3 > 2.\n\n"
        "@BO REED\nNo,\n\n@NARRATOR\nsaid Bo Reed,\n\n@BO REED\nnot ‘at last’ but never.\n\n"
        "> Notes to editors <\n\n@NARRATOR\n- The quay\\_wall is old.\n  \n- It is \\*not\\* new.\n"
    )


def test_a_script_leaves_reported_words_to_the_narrator_and_fragments_unless_asked() -> None:
    story = govnews.parse("The Mayor, Bo Reed, called it “a long day”. He will say that it was worth it.")
    assert "@BO REED" not in govnews.dumps(story, "script")
    assert "@BO REED\n(Mayor)\na long day\n" in govnews.dumps(story, "script", fragments=True)


def test_a_script_says_what_is_not_yet_said_and_who_nobody_is() -> None:
    text = "Yes and no."
    bo = Speaker("role", "the Mayor", role="The Mayor")
    said = (
        Quotation("direct", "Yes", Span(0, 3), (Span(0, 3),), bo, Attribution(tense="future")),
        Quotation("direct", "no", Span(8, 10), (Span(8, 10),)),
    )
    story = evolve(block(text), quotations=said, speakers=(bo,))
    assert govnews.dumps(story, "script") == (
        "@THE MAYOR\n(announced, not yet said)\nYes\n\n@NARRATOR\nand\n\n@SOMEBODY\nno\n"
    )


def test_scripts_of_several_stories_begin_on_a_new_page() -> None:
    assert govnews.dumps([block("One."), block("Two.")], "script") == "@NARRATOR\nOne.\n\n===\n\n@NARRATOR\nTwo.\n"
