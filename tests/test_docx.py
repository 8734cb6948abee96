"""Word documents: paragraphs by style, lists, tables and notes, with the pages that Word tells."""

from __future__ import annotations

import datetime as dt
import io
import sys
import zipfile
from collections.abc import Mapping
from contextlib import suppress

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews import errors
from govnews.model import Span
from govnews.readers import docx as reader
from govnews.recognition import recognise

TITLE = "Flood barrier opens in Port Linden"
FIRST = (
    "A new barrier on the River Ember will protect four thousand homes from the sea, as the Board has promised to all."
)
SPEECH = "I grew up on this quay, and I remember the flood."


def release() -> bytes:
    """A release as Word makes it."""
    made = docx.Document()
    told = made.core_properties
    told.title, told.author = TITLE, "Port Board"
    told.created, told.modified = dt.datetime(2024, 3, 5, 9, 30), dt.datetime(2024, 3, 9)
    made.sections[0].header.paragraphs[0].text = "Press release"
    made.sections[0].footer.paragraphs[0].text = "1 Quay Street"
    made.add_heading(TITLE, 0)
    made.add_paragraph(FIRST)
    made.add_paragraph("The Mayor of Port Linden, Tomas Reed, said:")
    made.add_paragraph(SPEECH, style="Intense Quote")
    made.add_heading("What was done", 1)
    made.add_paragraph("The wall is higher.", style="List Bullet")
    table = made.add_table(2, 2)
    for cell, text in zip(table._cells, ("Year", "Ships", "2024", "7"), strict=True):
        cell.text = text
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "<Types/>"


def package(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A Word document of a body, and of other parts by their names."""
    named = {"styles": "styles", "footnotes": "footnotes"}
    related = "".join(f'<r Id="{k}" Type="{LINK}/{kind}" Target="{k}.xml"/>' for k, kind in named.items())
    members = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": f'<R><r Type="{LINK}/officeDocument" Target="word/document.xml"/></R>',
        "word/document.xml": f"<w:document {SPACE}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"<R>{related}</R>",
        **(parts or {}),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def paragraph(inside: str, properties: str = "") -> str:
    """A paragraph of some runs."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def text_of(body: str, parts: Mapping[str, str] | None = None) -> str:
    """The text of a document of a body."""
    return govnews.parse(package(body, parts)).source.text


def test_a_document_is_read_by_its_styles() -> None:
    story = govnews.parse(release())
    assert [(block.role.value, story.source.path(block.span), block.text) for block in story] == [
        ("boilerplate", "/hdr/p", "Press release"),
        ("headline", "/body/p", TITLE),
        ("narration", "/body/p[2]", FIRST),
        ("lead_in", "/body/p[3]", "The Mayor of Port Linden, Tomas Reed, said:"),
        ("speech", "/body/p[4]", SPEECH),
        ("heading", "/body/p[5]", "What was done"),
        ("list_item", "/body/p[6]", "The wall is higher."),
        ("list_item", "/body/tbl/tr", "Year\tShips"),
        ("list_item", "/body/tbl/tr[2]", "2024\t7"),
        ("boilerplate", "/ftr/p", "1 Quay Street"),
    ]
    assert (story.source.format, story.source.language) == ("docx", "en-US")
    assert (story.published, story.updated) == (
        dt.datetime(2024, 3, 5, 9, 30, tzinfo=dt.timezone.utc),
        dt.datetime(2024, 3, 9, tzinfo=dt.timezone.utc),
    )
    assert [(said.words, said.speaker and said.speaker.name) for said in story.quotations][1:] == [
        (SPEECH, "Tomas Reed")
    ]


def test_the_date_of_the_text_goes_before_that_of_the_file() -> None:
    made = docx.Document()
    made.add_heading("Quay opens", 0)
    made.add_paragraph("Published 4 May 2021")
    made.add_paragraph(FIRST)
    stream = io.BytesIO()
    made.save(stream)
    story = govnews.parse(stream.getvalue())
    assert (story.published, story.updated) == (dt.datetime(2021, 5, 4), None)


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("One ") + "<w:del>" + run("no ") + "</w:del><w:ins>" + run("two") + "</w:ins>", "One two"),
        (run("One") + run(" hidden", "<w:vanish/>") + run(" two", '<w:vanish w:val="0"/>'), "One two"),
        (run("One") + "<w:r><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>", "One\ttwo\nthree"),
        ("<w:hyperlink>" + run("One") + "</w:hyperlink><w:sdt><w:sdtContent>" + run(" two") + "</w:sdtContent></w:sdt>",
         "One two"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("7") + '<w:r><w:sym w:char="00B7"/></w:r>', "7·"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>", "co\u2011op"),
        ("<!-- no --><w:r><w:sym w:char='x'/></w:r>", "\ufffd"),
    ],
)  # fmt: skip
def test_the_text_of_a_paragraph_is_what_the_page_shows(inside: str, text: str) -> None:
    assert text_of(paragraph(inside)) == text


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('In a box.'))}</w:txbxContent>"
    choice = (
        f'<m:AlternateContent xmlns:m="m"><m:Choice>{box}</m:Choice><m:Fallback>{box}</m:Fallback></m:AlternateContent>'
    )
    assert text_of(paragraph(run("It opens.") + f"<w:r>{choice}</w:r>")) == "It opens.\n\nIn a box."


def test_footnotes_are_notes_in_the_order_of_the_text() -> None:
    notes = "".join(f'<w:footnote w:id="{i}">{paragraph(run(text))}</w:footnote>' for i, text in ((1, "B"), (2, "A")))
    body = paragraph(run(FIRST) + '<w:r><w:footnoteReference w:id="2"/><w:footnoteReference w:id="1"/></w:r>')
    story = govnews.parse(package(body, {"word/footnotes.xml": f"<w:footnotes {SPACE}>{notes}</w:footnotes>"}))
    assert [(block.text, block.role.value) for block in story][1:] == [("A", "notes"), ("B", "notes")]
    assert story.source.path(story.blocks[1].span) == "/footnotes/footnote[2]/p"


CONTINUOUS = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
RENDERED, BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>", '<w:r><w:br w:type="page"/></w:r>'


@pytest.mark.parametrize(
    ("body", "pages"),
    [
        (paragraph(run("A")) + paragraph(run("B")), [None, None]),
        (paragraph(run("A")) + paragraph(RENDERED + run("B")), [1, 2]),
        (paragraph(run("A") + BREAK) + paragraph(RENDERED + run("B")), [1, 2]),
        (paragraph(run("A") + BREAK + BREAK) + paragraph(run("B")), [1, 3]),
        (paragraph(run("A")) + paragraph(RENDERED + run("B"), "<w:pageBreakBefore/>"), [1, 2]),
        (paragraph(run("A") + BREAK, "<w:sectPr/>") + paragraph(run("B")), [1, 2]),
        (paragraph(run("A"), CONTINUOUS) + paragraph(RENDERED + run("B")), [1, 2]),
    ],
)  # fmt: skip
def test_pages_are_counted_where_the_document_tells_them(body: str, pages: list[int | None]) -> None:
    source = govnews.parse(package(body)).source
    assert [source.page(Span(source.text.index(one), source.text.index(one) + 1)) for one in "AB"] == pages


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    story = govnews.parse(package(paragraph(run("The quay ") + RENDERED + run("opens on Monday."))))
    assert [block.text for block in story] == ["The quay opens on Monday."]
    assert [origin.page for origin in story.source.origins] == [1, 2]


def test_places_are_those_of_the_text_of_the_part() -> None:
    deleted = "<w:del><w:r><w:delText>no </w:delText></w:r></w:del>"
    row = f"<w:tbl><w:tr><w:tc>{paragraph(run('Year'))}</w:tc><w:tc>{paragraph(run('Ships'))}</w:tc></w:tr></w:tbl>"
    body = paragraph(run(" One ") + deleted + "<w:r><w:tab/></w:r>" + run("two.")) + row + paragraph(run("It rained."))
    source = govnews.parse(package(body)).source
    whole = " One no two.YearShipsIt rained."
    assert source.text == "One \ttwo.\n\nYear\tShips\n\nIt rained."
    for words in ("One", "two.", "Ships", "rained"):
        span = Span(source.text.index(words), source.text.index(words) + len(words))
        assert source.locate(span).of(whole) == words
    assert source.locate(Span(0, len(source.text))).of(whole) == whole.strip()


def styled(name: str, based: str = "", properties: str = "") -> str:
    """A style."""
    return (
        f'<w:style w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:pPr>{properties}</w:pPr>'
        "</w:style>"
    )


@pytest.mark.parametrize(
    ("properties", "kind", "level"),
    [
        ('<w:pStyle w:val="Release"/>', "heading", 1),
        ('<w:pStyle w:val="Heading2"/>', "heading", 2),
        ('<w:pStyle w:val="Loop"/>', None, None),
        ('<w:pStyle w:val="Nothing"/>', None, None),
        ('<w:pStyle w:val="Points"/>', "list_item", None),
        ('<w:pStyle w:val="Points"/><w:numPr><w:numId w:val="0"/></w:numPr>', None, None),
        ('<w:numPr><w:numId w:val="3"/></w:numPr>', "list_item", None),
        ('<w:outlineLvl w:val="2"/>', "heading", 3),
        ('<w:pStyle w:val="BlockText"/>', "quote", None),
        ('<w:pStyle w:val="Subtitle"/>', "summary", None),
        ('<w:pStyle w:val="Caption"/>', "caption", None),
        ('<w:pStyle w:val="TOC1"/>', "furniture", None),
    ],
)
def test_the_style_of_a_paragraph_says_what_it_is(properties: str, kind: str | None, level: int | None) -> None:
    known = styled("Release", "Title") + styled("Loop", "Loop") + styled("Title")
    points = styled("Points", properties='<w:numPr><w:numId w:val="1"/></w:numPr>')
    parts = {"word/styles.xml": f"<w:styles {SPACE}>{known}{points}</w:styles>"}
    origin = govnews.parse(package(paragraph(run("The quay opens"), properties), parts)).source.origins[0]
    assert (origin.kind and origin.kind.value, origin.level) == (kind, level)


def test_a_first_heading_over_the_prose_is_the_title_and_others_are_not() -> None:
    heading = '<w:pStyle w:val="Heading1"/>'
    body = paragraph(run("Quay opens"), heading) + paragraph(run(FIRST)) + paragraph(run("Works"), heading)
    story = govnews.parse(package(body))
    assert [(o.kind and o.kind.value, o.level) for o in story.source.origins] == [
        ("heading", 1),
        (None, None),
        ("heading", 2),
    ]


def test_a_table_that_only_sets_the_page_is_read_cell_by_cell() -> None:
    cell = f"<w:tc>{paragraph(run('Port Board'))}{paragraph(run('1 Quay Street'))}</w:tc>"
    other = f"<w:tc>{paragraph(run('It opens.'))}</w:tc>"
    assert text_of(f"<w:tbl><w:tr>{cell}{other}</w:tr></w:tbl>") == "Port Board\n\n1 Quay Street\n\nIt opens."


@pytest.mark.parametrize("format", ["docx", "auto"])
def test_a_document_is_no_archive(format: str) -> None:
    assert govnews.parse(release(), format=format).source.format == "docx"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.docx", release())
        archive.writestr("b.docx", release()[:-50])
        archive.writestr("c.xlsx", release().replace(b"word/", b"excl/"))
    first, second = govnews.parse_each(stream.getvalue())
    assert (first.source.format, first.source.name) == ("docx", "zip!/a.docx")
    assert [found.kind.value for found in second.diagnostics] == ["unreadable", "empty"]


def test_an_archive_with_a_folder_called_word_is_an_archive() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/a.html", "<p>It opens.</p>")
    assert recognise(stream.getvalue()) == "zip"


OLD = b"\xd0\xcf\x11\xe0" + bytes(99)
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (OLD, "locked with a password"),
        (b"It rained.", "damaged, or none"),
        (package("")[:300], "damaged, or none"),
        (package("<w:p>"), "word/document.xml is damaged or missing"),
        (package("", {"word/document.xml": "<w/>"}), "no body"),
        (package("", {"word/document.xml": ""}), "word/document.xml is damaged or missing"),
        (package("<w:p>" * 2000 + "</w:p>" * 2000), "word/document.xml is damaged or missing"),
        (package("", {"word/document.xml": " " * (reader._LARGEST_PART + 1)}), "larger than"),
    ],
)
def test_what_cannot_be_opened_is_an_error_that_says_why(source: bytes, reason: str) -> None:
    with pytest.raises(errors.UnreadableFile, match=rf"cannot be read as DOCX: .*{reason}") as caught:
        govnews.parse(source, format="docx")
    assert caught.value.format == "DOCX"


def test_entities_of_a_document_are_not_resolved() -> None:
    inside = f"<w:document {SPACE}><w:body>{paragraph(run('It &b; opens.'))}</w:body></w:document>"
    assert "ha" not in text_of("", {"word/document.xml": LAUGHS + inside})


def test_only_text_is_unpacked() -> None:
    bomb = {"word/media/image.bmp": "0" * 50_000_000}
    assert text_of(paragraph(run("It opens.")), bomb) == "It opens."


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    with pytest.raises(errors.MissingExtra, match=r"govnews\[docx\]"):
        govnews.parse(package(""), format="docx")


@given(st.data())
def test_garbled_documents_do_no_harm(data: st.DataObject) -> None:
    content = bytearray(package(paragraph(run(FIRST)) + paragraph(RENDERED + run(SPEECH))))
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(errors.UnreadableFile):
        reader.DocxReader().read(bytes(content[: data.draw(st.integers(0, len(content)))]), None)
