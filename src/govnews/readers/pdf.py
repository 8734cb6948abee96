"""PDF: the text of each page, put together to paragraphs that know their page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from datetime import datetime, timedelta, timezone
from importlib import import_module
from threading import Lock
from typing import Any

from attrs import frozen

from govnews import members
from govnews.contracts import Document
from govnews.decoding import bytes_of, undecodable
from govnews.errors import MissingExtra, UnreadableFile
from govnews.markup import layout, metadata, printed
from govnews.markup.glyphs import Glyphs
from govnews.markup.sheets import Sheet
from govnews.model import Diagnostic, DiagnosticKind, Source
from govnews.patterns import Pattern

MOMENT = Pattern(
    "pdf_moment",
    r"""
    (?: D: )? (?P<year> \d{4} ) (?P<month> \d\d )? (?P<day> \d\d )?
    (?P<hour> \d\d )? (?P<minute> \d\d )? (?P<second> \d\d )?
    (?: (?P<utc> Z ) | (?P<sign> [+-] ) (?P<hours> \d\d ) '? (?P<minutes> \d\d )? )?
    """,
    yes="D:20240305093000+01'00'",
    no="5 March 2024",
    by="match",
)
_NAMED = 20
# PDFium does one thing at a time.
_PDFIUM = Lock()


@frozen
class PdfReader:
    """Reads the text layer of a PDF document, the lines of its pages as paragraphs.

    `source.page(span)` tells the page, `source.path(span)` too, and `source.locate(span)` counts the characters of that
    page as PDFium numbers them.
    """

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document; raises UnreadableFile for one that is damaged or locked, MissingExtra without the extra `pdf`.

        Pages without a text layer, as scanners make them, are named in a diagnostic.
        """
        pdfium = _pdfium()
        with _PDFIUM, closing(_opened(pdfium, bytes_of(content), name)) as opened:
            told = opened.get_metadata_dict(skip_empty=True)
            language = _language(pdfium, opened)
            sheets, bare = _sheets(pdfium, opened, name)
        created = _moment(told.get("CreationDate", ""))
        text, origins = printed.joined(layout.parts(sheets, told.get("Title")))
        return Document(
            Source(text, "pdf", name, language=language, origins=origins),
            diagnostics=(*undecodable(text, "text"), *_without_text(bare)),
            created=created,
            modified=metadata.later(_moment(told.get("ModDate", "")), created),
        )


def _pdfium() -> Any:
    try:
        return import_module("pypdfium2")
    except ImportError as error:
        raise MissingExtra("reading PDF", "pdf") from error


def _opened(pdfium: Any, content: bytes, name: str | None) -> Any:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        locked = error.err_code == pdfium.raw.FPDF_ERR_PASSWORD
        reason = "it is locked with a password; unlock it first" if locked else "it is damaged, or none"
        raise UnreadableFile(name, "PDF", reason) from error


def _sheets(pdfium: Any, opened: Any, name: str | None) -> tuple[list[Sheet], list[int]]:
    """The pages of a document, and the numbers of those that show something, but have no text."""
    sheets: list[Sheet] = []
    bare: list[int] = []
    left = members.LARGEST
    for number in range(1, len(opened) + 1):
        sheet, is_empty = _sheet(pdfium, opened, number)
        sheets.append(sheet)
        if not sheet.lines and not is_empty:
            bare.append(number)
        left -= sum(len(line.text) for line in sheet.lines)
        if left < 0:
            raise UnreadableFile(name, "PDF", f"it holds more than {members.LARGEST:,} characters")
    return sheets, bare


def _sheet(pdfium: Any, opened: Any, number: int) -> tuple[Sheet, bool]:
    """A page, and whether nothing at all is on it; one that is damaged has no lines."""
    try:
        with closing(opened[number - 1]) as page, closing(page.get_textpage()) as text:
            lines = tuple(Glyphs(pdfium.raw, text).lines())
            return Sheet(number, page.get_height(), lines), pdfium.raw.FPDFPage_CountObjects(page) == 0
    except pdfium.PdfiumError:
        return Sheet(number, 0.0, ()), False


def _without_text(numbers: Sequence[int]) -> Iterator[Diagnostic]:
    if numbers:
        named = ", ".join(map(str, numbers[:_NAMED])) + (", …" if len(numbers) > _NAMED else "")
        message = f"no text can be read on page {named}: what is there may be a picture of text"
        yield Diagnostic(DiagnosticKind.UNREADABLE, None, message)


def _language(pdfium: Any, opened: Any) -> str | None:
    """The language that the document says it is in; older versions of PDFium cannot tell."""
    asked = getattr(pdfium.raw, "FPDFCatalog_GetLanguage", None)
    if asked is None:
        return None
    length = asked(opened, None, 0)
    buffer = (pdfium.raw.FPDF_WCHAR * (length // 2))()
    asked(opened, buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").strip("\0 ") or None


def _moment(text: str) -> datetime | None:
    """The moment that a date of PDF means, as far as it goes; None where it means none.

    >>> _moment("D:20240305093000+01'00'").isoformat(), _moment("soon")
    ('2024-03-05T09:30:00+01:00', None)
    """
    found = MOMENT.match(text)
    if found is None:
        return None
    offset = timedelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))
    told = found["utc"] or found["sign"]
    try:
        zone = timezone(-offset if found["sign"] == "-" else offset) if told else None
        day = (int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
        return datetime(
            *day, int(found["hour"] or 0), int(found["minute"] or 0), int(found["second"] or 0), tzinfo=zone
        )
    except ValueError:
        return None
