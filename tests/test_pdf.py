"""PDF documents: the lines of pages as paragraphs that know where they stand."""

from __future__ import annotations

import datetime as dt
import io
import sys
import zipfile
from collections.abc import Sequence
from contextlib import closing, suppress
from importlib import import_module

import fpdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews import errors
from govnews.markup.layout import parts
from govnews.markup.sheets import Line, Sheet
from govnews.model import Span
from govnews.readers.pdf import PdfReader
from govnews.vocabulary import MarkupKind

TITLE = "Flood barrier opens in Port Linden"
FIRST = (
    "A new barrier on the River Ember will protect four thousand homes from the sea. It is a mile long, took three "
    "years to build, and ships will pass it twice a day, as the Port Board has promised."
)
LEAD_IN = "The Mayor of Port Linden, Tomas Reed, said:"
SPEECH = "I grew up on this quay, and I remember the winter of the great flood. I am proud of what we built. " * 3


class Paper(fpdf.FPDF):
    """A release with a running head and a numbered foot on each page."""

    def header(self) -> None:
        """Print the head."""
        self.set_font("Helvetica", size=9)
        self.cell(0, 5, "Port Board: press release", new_x="LMARGIN", new_y="NEXT")
        self.ln(10)

    def footer(self) -> None:
        """Print the foot."""
        self.set_y(-15)
        self.cell(0, 5, f"Port Linden - page {self.page_no()}")

    def story(self, space: float = 0) -> Paper:
        """Print a release; a space after its title pushes the end of it over the page."""
        self.set_creation_date(dt.datetime(2024, 3, 5, 9, 30, tzinfo=dt.timezone.utc))
        self.add_page()
        self.set_font("Helvetica", "B", 16)
        self.paragraph(TITLE, 8)
        self.ln(space)
        self.set_font("Helvetica", size=11)
        for text in (FIRST, LEAD_IN, SPEECH.strip()):
            self.paragraph(text, 5)
        return self

    def paragraph(self, text: str, height: float) -> None:
        """Print lines of a height in millimetres, and a space under them."""
        self.multi_cell(0, height, text, new_x="LMARGIN", new_y="NEXT")
        self.ln(3)


def release(space: float = 0) -> bytes:
    """The bytes of a release."""
    return bytes(Paper().story(space).output())


def of_text(*paragraphs: str, **metadata: str) -> bytes:
    """The bytes of a paper without head and foot."""
    paper = fpdf.FPDF()
    paper.add_page()
    paper.set_font("Helvetica", size=11)
    for paragraph in paragraphs:
        paper.multi_cell(0, 5, paragraph, new_x="LMARGIN", new_y="NEXT")
        paper.ln(3)
    paper.set_title(metadata.get("title", ""))
    return bytes(paper.output())


def test_a_page_is_read_as_paragraphs() -> None:
    story = govnews.parse(release())
    assert [(block.role.value, block.text) for block in story] == [
        ("metadata", "Port Board: press release"),
        ("headline", TITLE),
        ("narration", FIRST),
        ("lead_in", LEAD_IN),
        ("speech", SPEECH.strip()),
        ("boilerplate", "Port Linden - page 1"),
    ]
    assert story.source.format == "pdf"
    assert story.quotations[0].speaker is not None
    assert story.quotations[0].speaker.name == "Tomas Reed"


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    story = govnews.parse(release(space=210))
    assert [block.text for block in story.blocks_of("speech")] == [SPEECH.strip()]
    said = story.blocks_of("speech")[0].span
    last = Span(said.end - 10, said.end)
    assert (story.source.page(said), story.source.path(said)) == (1, "/page[1]")
    assert (story.source.page(last), story.source.path(last)) == (2, "/page[2]")
    assert [(b.text, story.source.page(b.span)) for b in story.blocks_of("boilerplate")] == [
        ("Port Linden - page 1", 1),
        ("Port Board: press release", 2),
        ("Port Linden - page 2", 2),
    ]


def test_places_are_those_of_the_characters_of_the_page() -> None:
    source = release(space=210)
    story = govnews.parse(source)
    span = Span(story.source.text.index("the great flood"), story.source.text.index("the great flood") + 15)
    place = story.source.locate(span)
    with closing(import_module("pypdfium2").PdfDocument(source)) as opened:
        page = opened[(story.source.page(span) or 0) - 1].get_textpage()
        assert page.get_text_range(place.start, len(place)) == "the great flood"


def test_a_hyphen_at_the_end_of_a_line_stays() -> None:
    story = govnews.parse(of_text(f"{FIRST} It is inter-\nnational, as the Mayor says."))
    assert story.source.text == f"{FIRST} It is inter-national, as the Mayor says."


def test_the_title_is_what_the_metadata_call_it() -> None:
    story = govnews.parse(of_text("Port Linden", "The quay opens on Monday", FIRST, title="The quay opens on Monday"))
    assert story.headline is not None
    assert (story.headline.text, story.blocks[1].rule) == ("The quay opens on Monday", "headline_markup")


def test_the_date_is_that_of_the_text_or_else_of_the_file() -> None:
    assert govnews.parse(release()).published == dt.datetime(2024, 3, 5, 9, 30, tzinfo=dt.timezone.utc)
    assert govnews.parse(of_text("Quay opens", "Published 4 May 2021", FIRST)).published == dt.datetime(2021, 5, 4)


def test_the_language_of_the_document_is_told() -> None:
    paper = Paper()
    paper.set_lang("en-GB")
    assert govnews.parse(bytes(paper.story().output())).source.language == "en-GB"


def locked() -> bytes:
    """A release with a password."""
    paper = Paper().story()
    paper.set_encryption("owner", "user")
    return bytes(paper.output())


@pytest.mark.parametrize(
    ("source", "reason"),
    [(locked(), "locked with a password"), (b"%PDF-1.7\n", "damaged"), (release()[:900], "damaged"), (b"", "damaged")],
)
def test_what_cannot_be_opened_is_an_error_that_says_why(source: bytes, reason: str) -> None:
    with pytest.raises(errors.UnreadableFile, match=rf"cannot be read as PDF: .*{reason}") as caught:
        govnews.parse(source, format="pdf")
    assert (caught.value.format, caught.value.name) == ("PDF", None)


def test_pages_without_a_text_layer_are_named() -> None:
    paper = fpdf.FPDF()
    for page in range(3):
        paper.add_page()
        if page != 1:
            paper.rect(10, 10, 50, 50, "F")
    story = govnews.parse(bytes(paper.output()))
    assert story.blocks == ()
    assert [(found.kind.value, found.message) for found in story.diagnostics] == [
        ("unreadable", "no text can be read on page 1, 3: what is there may be a picture of text"),
        ("empty", "there is no text"),
    ]


def test_a_member_of_an_archive_is_read_and_a_locked_one_is_told() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.pdf", release())
        archive.writestr("b.pdf", locked())
    first, second = govnews.parse_each(stream.getvalue())
    assert (first.headline and first.headline.text, first.source.name) == (TITLE, "zip!/a.pdf")
    assert second.diagnostics[0].kind.value == "unreadable"


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(errors.MissingExtra, match=r"govnews\[pdf\]"):
        govnews.parse(release())


@given(st.data())
def test_garbled_documents_do_no_harm(data: st.DataObject) -> None:
    content = bytearray(release())
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    with suppress(errors.UnreadableFile):
        PdfReader().read(bytes(content[:cut]), None)


# Lines as pages show them: (text, left, right, size, bold), each a leading of 1.2 under the one before


def read(*pages: Sequence[tuple[str, float, float, float, bool]], gaps: Sequence[int] = ()) -> list[str]:
    """The parts of pages of lines, with the kinds of those that are something; `gaps` are lines after a space."""
    sheets = []
    for number, rows in enumerate(pages, 1):
        base, start, lines = 780.0, 0, []
        for i, (text, left, right, size, bold) in enumerate(rows):
            base -= size * (2.2 if i in gaps else 1.2)
            lines.append(Line(text, start, left, right, base, size, bold))
            start += len(text) + 2
        sheets.append(Sheet(number, 842.0, tuple(lines)))
    return [f"{part.kind.value}: {part.text}" if part.kind else part.text for part in parts(sheets)]


def prose(*texts: str, left: float = 50, right: float = 500) -> list[tuple[str, float, float, float, bool]]:
    """Lines of prose: all full but the last."""
    return [(text, left, right if i < len(texts) - 1 else left + 60, 11.0, False) for i, text in enumerate(texts)]


BODY = prose("The quay, which the flood broke, opens again on Monday at noon, as the", "Board has promised.")


def test_lines_that_wrapping_cut_are_one_paragraph_and_others_are_not() -> None:
    address = [(text, 50.0, 120.0, 11.0, False) for text in ("Port Board", "1 Quay Street", "Port Linden")]
    assert read([*BODY, *BODY, *address]) == [
        "The quay, which the flood broke, opens again on Monday at noon, as the Board has promised.",
        "The quay, which the flood broke, opens again on Monday at noon, as the Board has promised.",
        "Port Board",
        "1 Quay Street",
        "Port Linden",
    ]


def test_the_lines_of_an_indented_quote_are_one_paragraph() -> None:
    quote = prose("I grew up on this quay, and I remember the", "winter of the great flood and the", "cold.")
    narrow = [(text, 90.0, 455.0 if i < 2 else 120.0, 11.0, False) for i, (text, *_) in enumerate(quote)]
    assert read([*BODY, *narrow, *BODY])[1] == (
        "I grew up on this quay, and I remember the winter of the great flood and the cold."
    )


def test_an_item_of_a_list_begins_a_paragraph_and_its_lines_hang() -> None:
    items = [
        ("• The wall is two metres higher than the one that was broken by the", 60.0, 500.0, 11.0, False),
        ("great flood.", 72.0, 130.0, 11.0, False),
        ("• Ships pass it twice a day.", 60.0, 200.0, 11.0, False),
    ]
    assert read([*BODY, *items])[1:] == [
        "• The wall is two metres higher than the one that was broken by the great flood.",
        "• Ships pass it twice a day.",
    ]


def test_a_first_line_that_is_indented_begins_a_paragraph() -> None:
    rows = [
        ("The quay opens again on Monday at noon, as the Board has promised all", 70.0, 500.0, 11.0, False),
        ("who live there, and they will be glad of it, as the Mayor has told us.", 50.0, 498.0, 11.0, False),
        ("The ferry sails on Tuesday, when the tide is high enough for it, if the", 70.0, 500.0, 11.0, False),
        ("sea is calm.", 50.0, 110.0, 11.0, False),
    ]
    assert [text[-20:] for text in read(rows)] == ["as the Mayor has told us."[-20:], " if the sea is calm."[-20:]]


def test_larger_and_bold_lines_after_the_first_prose_are_headings() -> None:
    long = prose(*["The quay, which the flood broke, opens again on Monday at noon, as the"] * 2, "Board has promised.")
    heading, bold = ("What was done", 50.0, 130.0, 14.0, False), ("Who did it", 50.0, 110.0, 11.0, True)
    label = ("PRIME MINISTER:", 50.0, 140.0, 11.0, True)
    found = read([("Port Board", 50.0, 200.0, 18.0, False), *long, heading, *BODY, bold, *BODY, label, *BODY])
    assert [text for text in found if len(text) < 40] == [
        "Port Board",
        "heading: What was done",
        "heading: Who did it",
        "PRIME MINISTER:",
    ]


def test_the_largest_line_over_the_prose_is_the_title_unless_it_may_be_a_letterhead() -> None:
    long = prose(*["The quay, which the flood broke, opens again on Monday at noon, as the"] * 2, "Board has promised.")
    title = ("The quay opens again", 50.0, 300.0, 16.0, True)
    sender = ("The Board of the Port", 50.0, 400.0, 24.0, False)
    assert read([("Press release", 50.0, 150.0, 11.0, False), title, *long])[1] == "heading: The quay opens again"
    assert read([sender, title, *long])[:2] == ["The Board of the Port", "The quay opens again"]


def test_the_second_column_goes_on_where_the_first_ends() -> None:
    column = prose("The quay opens again on", "Monday at noon, as the Board", right=250)
    column[-1] = ("Monday at noon, as the Board", 50.0, 250.0, 11.0, False)
    lines = [
        Line(text, i * 40, left, right, 700.0 - 13 * i, size) for i, (text, left, right, size, _) in enumerate(column)
    ]
    other = [Line("has promised all who live", 90, 300, 500, 700, 11), Line("there.", 120, 300, 330, 687, 11)]
    assert [part.text for part in parts([Sheet(1, 842, (*lines, *other))])] == [
        "The quay opens again on Monday at noon, as the Board has promised all who live there."
    ]


def test_numbers_of_pages_and_lines_that_come_again_are_furniture() -> None:
    pages = [[("Harbour news", 50.0, 150.0, 9.0, False), *BODY] for _ in range(3)]
    kinds = [text for text in read(*pages) if "Harbour" in text]
    assert kinds == ["Harbour news", "furniture: Harbour news", "furniture: Harbour news"]
    foot = Line("- 7 -", 0, 300, 320, 30, 11)
    line = Line("It opens.", 9, 50, 90, 700, 11)
    assert [part.kind for part in parts([Sheet(1, 842, (foot, line))])] == [None, MarkupKind.FURNITURE]


def test_the_last_word_of_a_title_that_is_a_number_is_no_page_number() -> None:
    title = [("The quay opens again on Monday, 4 May", 50.0, 400.0, 20.0, True), ("2021", 50.0, 90.0, 20.0, True)]
    assert read([*title, *BODY, *BODY])[0] == "heading: The quay opens again on Monday, 4 May 2021"


def test_the_cells_of_a_row_are_set_apart_and_belong_to_no_paragraph() -> None:
    rows = [(text, 50.0, 500.0, 11.0, False) for text in ("Contact: Ada Brook\tFor release", "Telephone\t01632 960000")]
    assert read([*rows, *BODY])[:2] == ["Contact: Ada Brook\tFor release", "Telephone\t01632 960000"]


def test_a_line_whose_words_go_on_is_joined_however_short_it_is() -> None:
    rows = [("The barrier protects the", 50.0, 170.0, 11.0, False), ("Port Board.", 50.0, 110.0, 11.0, False)]
    assert read([*BODY, *rows], gaps=[2])[1:] == ["The barrier protects the Port Board."]
    address = [("1 Quay Street", 50.0, 120.0, 11.0, False), ("press@port.example", 50.0, 150.0, 11.0, False)]
    assert read([*BODY, *address], gaps=[2])[1:] == ["1 Quay Street", "press@port.example"]
