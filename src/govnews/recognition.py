"""Recognition: which format a source is in, told by what it holds and not by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from govnews.patterns import Pattern

MARKED_UP = Pattern(
    "marked_up",
    r"""
    \s* (?: < !-- .{0,2000}? --> \s* )*
    < (?: ! \s* doctype \s+ html | (?: html | head | body | main | article | section | header | div | p | span | h[1-6]
      | ul | ol | dl | table | blockquote | center | figure | pre | strong | em | b | i | a | br | hr | meta | title
      | link )
      (?= [\s/>] ) )
    """,
    yes="<!DOCTYPE html><title>Quay</title>",
    no="<unknown> people met",
    ignore_case=True,
    by="match",
)
FRONT_MATTER = Pattern(
    "front_matter_start",
    r"""
    (?s) --- [ \t]* \r? \n [ \t]* [A-Za-z_][\w-]{0,40} [ \t]* : .{0,20000}? \n (?: --- | \.\.\. ) [ \t]* \r?
    (?: \n | $ )
    """,
    yes="---\ntitle: Quay\n---\n",
    no="---\nQuay: open",
    by="match",
)
GOVSPEAK = Pattern(
    "govspeak_mark",
    r"(?m) ^ (?: \$ (?: CTA | C | A | P | LegislativeList ) [ \t]* \r? $ | \{ :: [\w/#.-] )",
    yes="$CTA",
    no="$5",
    needs=("$C", "$A", "$P", "$LegislativeList", "{::"),
)
XHTML = Pattern(
    "xhtml",
    r"\s* < \? xml \b [^>]{0,200} \? > \s* (?: < !-- .{0,2000}? --> \s* )* < (?: ! \s* doctype \s+ )? html \b",
    yes='<?xml version="1.0"?><html>',
    no='<?xml version="1.0"?><rss>',
    ignore_case=True,
    by="match",
)
FEED = Pattern(
    "feed",
    r"""
    (?s) \s* (?: < \? xml \b [^>]{0,200} \? > \s* )?
    (?: < !-- .{0,2000}? --> \s* | < \? [^>]{0,500} > \s*
      | < ! DOCTYPE [^\[>]{0,500} (?: \[ .{0,5000}? \] \s* )? > \s* )*
    < (?: [\w-]+ : )? (?P<root> rss | RDF | feed ) (?= [\s>] )
    """,
    yes='<?xml version="1.0"?><rss version="2.0">',
    no="<feedback>",
    by="match",
)
XML_RECORD = Pattern(
    "xml_record",
    r"""
    (?s) \s* < \? xml \b [^>]{0,200} \? > (?= .*? < (?: [\w-]+ : )? (?: title | headline ) [\s/>] )
    .*? < (?: [\w-]+ : )? (?: html | content | body | text | article ) [\s/>]
    """,
    yes='<?xml version="1.0"?><news><item><title>Quay</title><body>It opens.</body></item></news>',
    no='<?xml version="1.0"?><map><title>Quay</title><place/></map>',
    ignore_case=True,
    by="match",
)
LINES_OF_JSON = Pattern(
    "lines_of_json",
    r"\s* \{ [^\r\n]* \} [ \t]* \r? \n \{ [ \t]* \"",
    yes='{"title": "Quay"}\n{"title": "Port"}',
    no='{"title": "Quay"}',
    by="match",
)
# One line and no other: the only record of a file, or the first one where it is longer than the sample.
LONE_RECORD = Pattern(
    "lone_record",
    r"""
    \s* (?= \{ [ \t]* " )
    (?= [^\r\n]* " (?: title | headline ) " [ \t]* : )
    (?= [^\r\n]* " (?: html | content | body | text | article ) " [ \t]* : [ \t]* " )
    [^\r\n]+ (?: \r? \n \s* )? $
    """,
    yes='{"title": "Quay", "body": "It opens."}',
    no='{"title": "Quay"} opens "body": text',
    by="match",
)
SEARCH_RESULTS = Pattern(
    "search_results",
    r'\s* \{ .{0,200}? " results " \s* : \s* \[ \s* \{ [^{}]{0,2000} " (?: link | title | _id ) " \s* :',
    yes='{"results": [{"title": "Quay"}], "total": 1}',
    no='{"title": "Quay"}',
    by="match",
)
MESSAGE = Pattern(
    "message",
    r"""
    (?i) (?: Return-Path | Received | Delivered-To | MIME-Version | Message-ID | From | Date | X-[\w-]{1,40} ) : [ \t]
    [^\r\n]* (?: \r? \n (?: [\w-]{1,60} : [^\r\n]* | [ \t]+ [^\r\n]+ ) ){0,200}?
    \r? \n (?: Content-Type | MIME-Version | Message-ID ) : [ \t]
    """,
    yes="From: a@port.example\nSubject: Quay\nMIME-Version: 1.0\n",
    no="From: Port Board\nDate: 3 May\n\nThe quay opens.",
    by="match",
)
CONTENT_ITEM = Pattern(
    "content_item",
    r'" (?: schema_name | document_type | base_path | content_id ) " \s* :',
    yes='{"schema_name": "speech"}',
    no='{"name": "speech"}',
)
_MEMBER = r"PK\x03\x04 [\s\S]{26}"
PACKAGE_START = Pattern(
    "package_start",
    rf"{_MEMBER} (?: \[Content_Types\]\.xml | (?: _rels | docProps | word | customXml ) / )",
    yes=f"PK\3\4{'-' * 26}_rels/.rels",
    no=f"PK\3\4{'-' * 26}a.docx",
    by="match",
)
WORD_DOCUMENT = Pattern(
    "word_document",
    rf"{_MEMBER} word/document\.xml",
    yes=f"PK\3\4{'-' * 26}word/document.xml",
    no=f"PK\3\4{'-' * 26}a/word/document.xml",
)
WORD_MEMBER = Pattern(
    "word_member", rf"{_MEMBER} word/", yes=f"PK\3\4{'-' * 26}word/a.xml", no=f"PK\3\4{'-' * 26}words/a.xml"
)
PACKAGE_TYPES = Pattern(
    "package_types",
    rf"{_MEMBER} \[Content_Types\]\.xml",
    yes=f"PK\3\4{'-' * 26}[Content_Types].xml",
    no=f"PK\3\4{'-' * 26}types.xml",
)
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SIGNATURES = {
    b"\x1f\x8b": "gz",
    b"BZh": "gz",
    b"\xfd7zXZ": "gz",
    b"\x28\xb5\x2f\xfd": "zst",
    b"\x5d\x2a\x4d\x18": "zst",
    b"WARC/": "warc",
    b"PAR1": "parquet",
    b"%PDF-": "pdf",
}
_SAMPLE = 65_536


def recognise(content: str | bytes | Mapping[str, Any]) -> str:
    """The name of the reader for a source; plain text where nothing shows another format.

    >>> recognise("<p>It opens.</p>"), recognise(b'{"schema_name": "speech"}'), recognise("It opens.")
    ('html', 'content-api', 'text')
    """
    if isinstance(content, Mapping):
        return "content-api"
    packed = None if isinstance(content, str) else _packed(bytes(content[:_SAMPLE]))
    sample = content[:_SAMPLE] if isinstance(content, str) else _beginning(bytes(content[:_SAMPLE]))
    return packed or next((name for rule in RULES if (name := rule(sample.lstrip("\ufeff")))), "text")


def _html(sample: str) -> str | None:
    return "html" if MARKED_UP.match(sample) or XHTML.match(sample) else None


def _feed(sample: str) -> str | None:
    found = FEED.match(sample)
    return ("atom" if found["root"] == "feed" else "rss") if found else None


def _xml(sample: str) -> str | None:
    return "xml" if XML_RECORD.match(sample) else None


def _markdown(sample: str) -> str | None:
    if GOVSPEAK.search(sample):
        return "govspeak"
    return "markdown" if FRONT_MATTER.match(sample) else None


def _content_item(sample: str) -> str | None:
    return "content-api" if sample.lstrip().startswith("{") and CONTENT_ITEM.search(sample) else None


def _records(sample: str) -> str | None:
    if LINES_OF_JSON.match(sample):
        return "jsonl"
    return "search" if SEARCH_RESULTS.match(sample) else None


def _lone_record(sample: str) -> str | None:
    return "jsonl" if LONE_RECORD.match(sample) else None


def _message(sample: str) -> str | None:
    return "eml" if MESSAGE.match(sample) else None


RULES: tuple[Callable[[str], str | None], ...] = (
    *(_html, _feed, _xml, _records, _content_item, _lone_record, _message, _markdown),
)


def _packed(sample: bytes) -> str | None:
    """The kind of archive or of document that bytes begin; tables and slides, which are zip files too, are neither."""
    if sample.startswith(b"PK\x03\x04"):
        return _zipped(sample.decode("latin-1"))
    found = next((name for mark, name in _SIGNATURES.items() if sample.startswith(mark)), None)
    return found or ("tar" if sample[257:262] == b"ustar" else None)


def _zipped(sample: str) -> str | None:
    """What a zip file is by the names of its first members: a Word document, another of its family, or an archive."""
    # A member that is a document itself may be stored as it is, and show names of its own.
    if not PACKAGE_START.match(sample):
        return "zip"
    if WORD_DOCUMENT.search(sample):
        return "docx"
    if PACKAGE_TYPES.search(sample):
        return "docx" if WORD_MEMBER.search(sample) else None
    return "zip"


def _beginning(sample: bytes) -> str:
    """Bytes as text that shows what they open with, whatever their encoding."""
    encoding = next((encoding for mark, encoding in _MARKS if sample.startswith(mark)), "latin-1")
    return sample.decode(encoding, "replace")
