"""Invented sources in which each format says all that it can, and what is left of them without any of their parts."""

from __future__ import annotations

import copy
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape

ITEM: dict[str, Any] = {
    "title": "Quay opens in Port Linden ",
    "description": "A new quay for ships and for people.",
    "base_path": "/government/news/quay-opens",
    "locale": "en",
    "schema_name": "speech",
    "document_type": "authored_article",
    "first_published_at": "2024-03-05T09:30:00Z",
    "public_updated_at": "2024-03-09T10:00:00.000+01:00",
    "withdrawn_notice": {"explanation": "<p>No longer so.</p>", "withdrawn_at": "2025-01-02T00:00:00Z"},
    "details": {
        "body": [
            {"content_type": "text/govspeak", "content": "Not *this*"},
            {"content_type": "text/html", "content": "<h2>Works</h2><p>I am <em>glad</em>.</p><ul><li>One</li></ul>"},
        ],
        "speaker_without_profile": "Sir Otto Vane",
        "location": "Guildhall",
        "delivered_on": "2024-03-04",
        "first_public_at": "2024-03-01",
        "change_history": [
            {"public_timestamp": "2024-03-05T09:30:00Z", "note": "First published."},
            {"public_timestamp": "2024-03-20T09:30:00Z", "note": "Added a map."},
            {"public_timestamp": "2024-03-12T09:30:00Z", "note": "Mended a word."},
        ],
    },
    "links": {
        "organisations": [{"title": "Port Board"}, {"title": "Port Board"}],
        "worldwide_organisations": [{"title": "Sea Office"}],
        "speaker": [
            {
                "title": "The Rt Hon Ada Quill MP",
                "links": {
                    "role_appointments": [
                        {"details": {"current": True}, "links": {"role": [{"title": "Minister for Quays"}]}},
                        {"details": {"current": False}, "links": {"role": [{"title": "Mayor of Port Linden"}]}},
                        {"links": {"role": [{"title": "Member for the Sea"}]}},
                    ]
                },
            }
        ],
        "ministers": [{"title": "Ruth Marsh"}],
        "roles": [{"title": "Secretary of State for Rivers"}],
        "available_translations": [{"title": "Agor", "locale": "cy"}, {"title": "Quay", "locale": "en"}],
    },
}
RECORD: dict[str, Any] = {
    "Title": "Quay opens",
    "headline": "Another title",
    "summary": "A new quay.",
    "body": "<p>I am glad, <b>she</b> said.</p>\n<p>We act.</p>",
    "article": "Mayor Ada Quill said: “We act.”\n\nIt rained.",
    "url": " https://port.example/quay ",
    "id": "/quay",
    "published": "5 March 2024",
    "date": "2024-03-06",
    "organisations": [{"title": "Port Board"}, "Sea Office", {"name": "none"}],
    "publisher": "Port Linden",
    "document_type": "press_release",
    "category": "speech",
}
RSS = """<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY x "]">]>
<rss version="2.0" xmlns:dc="x" xmlns:content="y" xmlns:atom="z"><channel>
<title>Port news</title>
<language>en-gb</language>
<item><title>Quay&nbsp;opens &amp; closes &bne;</title>
<link>https://port.example/quay</link>
<link>ftp://port.example/other</link>
<description>&lt;p&gt;Mayor Ada Quill said: &lt;b&gt;“We act.”&lt;/b&gt;&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>It opened. “We act,” said Ada Quill.</p><p>Read more</p>]]></content:encoded>
<summary>A new quay.</summary>
<dc:creator>Ada Quill, Minister for Quays</dc:creator>
<dc:creator>Office of the Spokesperson</dc:creator>
<dc:creator>otto vane</dc:creator>
<dc:creator>Webmaster</dc:creator>
<author>Ruth Marsh, Mayor of Skelby</author>
<pubDate>Tue, 05 Mar 2024 09:30:00 GMT</pubDate>
<dc:date>2024-03-04</dc:date>
<modified>2024-03-08T10:00:00Z</modified>
</item>
<item><title>&lt;i&gt;Second&lt;/i&gt; story</title><description>It rained.</description>
<atom:link rel="self" href="https://port.example/self"/>
<atom:link href="https://port.example/second"/>
</item>
</channel></rss>
"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Port news</title>
<entry><title type="html">Quay &lt;em&gt;opens&lt;/em&gt;</title>
<link rel="edit" href="https://port.example/edit"/>
<link rel="alternate" href="https://port.example/quay"/>
<id>https://port.example/1</id>
<updated>2024-03-07T09:30:00Z</updated>
<published>2024-03-05T09:30:00Z</published>
<issued>2024-03-03</issued>
<author><name>Ada Quill,</name> <email>Minister for Quays</email></author>
<summary>A new quay.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ada Quill
<p>said: “We act.”</p> &eacute;nd</div></content>
</entry>
</feed>
"""
LETTER = """From: "Port Board" <press@port.example>
Message-ID: <quay@port.example>
Subject: Quay opens
 in Port Linden
Date: Tue, 05 Mar 2024 09:30:00 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

Mayor Ada Quill said: “We act.”
--x
Content-Type: text/html; charset=utf-8

<h1>Quay</h1><p>Mayor Ada Quill said: “We <b>act</b>.”</p>
--x
Content-Type: application/pdf

None
--x--
"""
MARKDOWN = """---
title: "Quay opens"
description: A new quay.
date: 2024-03-05
updated: 2024-03-09
organisations: [Port Board, 'Sea Office']
speaker: Ada Quill
document_type: speech
lang: en
---
# Quay [opens](x)

**Ada Quill**, the Mayor, said:

> I am glad
> that we act.

- One
- Two

1. First

| Year | Ships |
|---|---|
| 2024 | 7 |

$C
Port Board
020 7946 0000
$C

^Apply soon^

![A quay](quay.png)

[Attachment: quay.pdf]

## Notes to editors

*[HQ]: Headquarters
Text with a note[^1].

[^1]: The note.
"""
PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Quay opens - Port Board</title>
<meta charset="utf-8">
<meta name="description" content="A new quay.">
<meta property="og:title" content="Quay opens">
<meta property="article:published_time" content="2024-03-05T09:30:00Z">
<meta name="DC.Creator" content="Port Board">
<link rel="canonical" href="https://port.example/quay">
<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2024-03-07",
"author": {"name": "Ada Quill"}}
</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><h1>Quay opens</h1>
<p class="date"><time datetime="2024-03-05">5 March 2024</time></p>
<p>The quay was opened on Monday by the Mayor, and it is for ships and for people from all over the county.</p>
<blockquote><p>“I am glad that we act, and I thank all who have worked on it.”</p></blockquote>
<p>Mayor Ada Quill said:<br>We act now.<br><br>And we go on &ndash; together&nbsp;always.</p>
<ul><li>One quay</li><li>Two ships</li></ul>
<table><tr><th>Year</th><td>2024</td></tr></table>
<h2>Notes to editors</h2>
<ol><li>The board was founded in 1974.</li></ol>
<figure><img alt="A quay"><figcaption>The quay</figcaption></figure>
<details><summary>More</summary><p hidden>Hidden</p></details>
</main><footer><p>All rights reserved.</p></footer></body></html>
"""
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TO = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": f'<R>\n<r Type="{_TO}/officeDocument" Target="word/document.xml"/>\n'
    '<r Type="x/core-properties" Target="docProps/core.xml"/>\n'
    '<r Type="x/extended-properties" Target="/docProps/app.xml"/>\n</R>',
    "docProps/core.xml": "<p>\n<title> Quay opens </title>\n<creator>Ada Quill</creator>\n<language>en-GB</language>\n"
    "<created>2024-03-05T09:30:00Z</created>\n<modified>2024-03-09T09:30:00Z</modified>\n</p>",
    "docProps/app.xml": "<p>\n<Pages>1</Pages>\n</p>",
    "word/_rels/document.xml.rels": "<R>\n"
    + "".join(
        f'<r Type="{_TO}/{kind}" Target="{name}.xml"/>\n'
        for kind, name in (
            ("styles", "styles"),
            ("footnotes", "footnotes"),
            ("endnotes", "endnotes"),
            ("header", "header1"),
            ("header", "../word/header2"),
            ("footer", "footer1"),
        )
    )
    + f'<r Type="{_TO}/header" Target="header3.xml" TargetMode="External"/>\n</R>',
    "word/styles.xml": f"<w:styles {_W}>\n"
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>\n'
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>\n'
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>\n'
    '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/><w:basedOn w:val="H"/></w:style>\n'
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="List Bullet"/></w:style>\n</w:styles>',
    "word/header1.xml": f"<w:hdr {_W}>\n<w:p><w:r><w:t>Press release</w:t></w:r></w:p>\n</w:hdr>",
    "word/header2.xml": f"<w:hdr {_W}>\n<w:p><w:r><w:t>Press release</w:t></w:r></w:p>\n</w:hdr>",
    "word/header3.xml": f"<w:hdr {_W}>\n<w:p><w:r><w:t>Never</w:t></w:r></w:p>\n</w:hdr>",
    "word/footer1.xml": f"<w:ftr {_W}>\n<w:p><w:r><w:t>1 Quay Street</w:t></w:r></w:p>\n</w:ftr>",
    "word/footnotes.xml": f"<w:footnotes {_W}>\n"
    '<w:footnote w:id="1"><w:p><w:r><w:t>First note.</w:t></w:r></w:p></w:footnote>\n'
    '<w:footnote w:id="2"><w:p><w:r><w:t>Second note.</w:t></w:r></w:p></w:footnote>\n</w:footnotes>',
    "word/endnotes.xml": f"<w:endnotes {_W}>\n"
    '<w:endnote w:id="1"><w:p><w:r><w:t>Last note.</w:t></w:r></w:p></w:endnote>\n</w:endnotes>',
    "word/document.xml": f"<w:document {_W}><w:body>\n"
    '<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Quay opens</w:t></w:r></w:p>\n'
    '<w:p><w:r><w:t xml:space="preserve">Mayor Ada Quill </w:t></w:r><w:r><w:tab/><w:t>said:</w:t></w:r></w:p>\n'
    '<w:p><w:pPr><w:pStyle w:val="Q"/></w:pPr><w:r><w:t>I am glad.</w:t><w:br/><w:t>We act.</w:t></w:r></w:p>\n'
    '<w:p><w:r><w:t>It rained.</w:t><w:endnoteReference w:id="1"/><w:footnoteReference w:id="2"/></w:r></w:p>\n'
    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r><w:del><w:r><w:t>Gone</w:t></w:r></w:del></w:p>\n"
    '<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:lastRenderedPageBreak/><w:t>One</w:t></w:r></w:p>\n'
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n"
    '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:footnoteReference w:id="1"/><w:t>Notes</w:t></w:r></w:p>\n'
    "</w:body></w:document>",
}
PAPER = """%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (en-GB) >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R 6 0 R 8 0 R] /Count 3 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
/Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length {first} >> stream
{page}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
6 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R >> endobj
7 0 obj << /Length 24 >> stream
10 10 100 100 re f 0 0 m
endstream endobj
8 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
9 0 obj << /Title (Quay opens) /CreationDate (D:20240305093000+01'30') /ModDate (D:20240309) >> endobj
trailer << /Root 1 0 R /Info 9 0 R >>
%%EOF
"""
LINES = (
    "Quay opens",
    "",
    "Mayor Ada Quill said: We act now, and we",
    "go on.",
    "",
    "It rained in the county.",
    "Page 1",
)
WHEN = (
    "D:2024",
    "D:202403",
    "20240305",
    "D:20240305093000Z",
    "D:20240305093059-05'00'",
    "D:20241305",
    "soon",
    "D:20240305093000+01",
)


_GONE = object()
OTHERS: tuple[Any, ...] = (None, "", "x y", 7, [], {}, [{}], ["x"])


def without(told: Any) -> Iterator[Any]:
    """Plain data without each of their parts, and with other values in their place."""
    for path in _paths(told):
        for value in OTHERS:
            yield _changed(told, path, value)
        yield _changed(told, path, _GONE)


def _paths(told: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    keys = list(told) if isinstance(told, dict) else range(len(told)) if isinstance(told, list) else ()
    for key in keys:
        yield (*path, key)
        yield from _paths(told[key], (*path, key))


def _changed(told: Any, path: tuple[Any, ...], value: Any) -> Any:
    made = copy.deepcopy(told)
    *way, last = path
    held = made
    for key in way:
        held = held[key]
    if value is _GONE:
        del held[last]
    else:
        held[last] = value
    return made


def shortened(text: str) -> Iterator[str]:
    """A text, and what is left of it without each of its lines."""
    yield text
    lines = text.splitlines(keepends=True)
    yield from ("".join((*lines[:at], *lines[at + 1 :])) for at in range(len(lines)))


def package(parts: Mapping[str, str]) -> bytes:
    """A zip file of texts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


def tarred(parts: Mapping[str, str]) -> bytes:
    """A tar file of texts, with a folder and a link."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, kind in (("news", tarfile.DIRTYPE), ("news/link", tarfile.SYMTYPE)):
            info = tarfile.TarInfo(name)
            info.type = kind
            archive.addfile(info)
        for name, content in parts.items():
            info = tarfile.TarInfo(name)
            info.size = len(content.encode())
            archive.addfile(info, io.BytesIO(content.encode()))
    return stream.getvalue()


def words() -> Iterator[bytes]:
    """A Word document, and without each of its parts and of their lines."""
    yield package(WORD)
    for name, content in WORD.items():
        yield package({one: text for one, text in WORD.items() if one != name})
        lines = range(1, content.count("\n"))
        rows = content.split("\n")
        yield from (package(WORD | {name: "\n".join((*rows[:at], *rows[at + 1 :]))}) for at in lines)


def paper(when: str = "D:20240305093000+01'30'", without_line: int | None = None) -> bytes:
    """A PDF document of three pages, of which one has text, one a drawing, one nothing."""
    shown = "".join(f"({line}) Tj 0 -14 Td\n" for at, line in enumerate(LINES) if at != without_line)
    page = f"BT /F 11 Tf 60 760 Td\n{shown}ET"
    return PAPER.format(first=len(page), page=page).replace("D:20240305093000+01'30'", when).encode()


def captured(page: str, **headers: str) -> bytes:
    """A record of a web archive."""
    told = {"Content-Type": "text/html; charset=utf-8", "status": "200 OK", **headers}
    status = told.pop("status")
    head = f"HTTP/1.1 {status}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in told.items()) + "\r\n"
    body = (head + page).encode()
    return (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://port.example/quay\r\n"
        "WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"WARC-Date: 2024-03-05T09:30:00Z\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + (body + b"\r\n\r\n")


def table(rows: list[dict[str, Any]]) -> bytes:
    """A Parquet table."""
    import pyarrow.parquet  # noqa: PLC0415 (large, and only this needs it)

    stream = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), stream)
    return stream.getvalue()


def archives() -> Iterator[tuple[str, bytes]]:
    """Archives of stories, whole and broken off."""
    members = {
        "a.txt": "Mayor Ada Quill said: “We act.”",
        "b/c.html": PAGE,
        "d.json": json.dumps(ITEM),
        "e.bin": "\0\1",
    }
    zipped, tape = package({**members, "f/": ""}), tarred(members)
    web = (
        captured(PAGE) + captured("gone", status="404 Not Found") + captured("Plain.", **{"Content-Type": "text/plain"})
    )
    for name, content in (("zip", zipped), ("tar", tape), ("warc", web), ("gz", gzip.compress(tape, mtime=0))):
        yield from ((name, content[: len(content) * tenth // 10]) for tenth in (10, 9, 6, 3, 0))
    lines = "".join(f"{json.dumps(one)}\n" for one in (RECORD, ITEM))
    yield from (("gz", gzip.compress(one.encode(), mtime=0)) for one in ("It rained.", lines, PAGE))


def sources() -> Iterator[tuple[str, Any]]:
    """Name of the format and content of each source."""
    yield "content-api", ITEM
    yield from (("content-api", one) for one in without(ITEM))
    for one in (RECORD, *without(RECORD)):
        yield "jsonl", json.dumps(one).encode()
    yield "jsonl", f"\ufeff{json.dumps(RECORD)}\n\n[1]\n{{\n{json.dumps(ITEM)}\n".encode()
    elements = "".join(f"<{key}>{escape(str(value))}</{key}>" for key, value in RECORD.items())
    yield from (("xml", one.encode()) for one in shortened(f"<?xml version='1.0'?><a><b>{elements}</b></a>"))
    yield "search", json.dumps({"results": [RECORD, "x", {"title": "Two", "link": "/two"}]}).encode()
    yield from (("search", text.encode()) for text in ("[]", "{", '{"results": 7}'))
    cells = (
        ",".join(RECORD) + "\r\n" + ",".join(f'"{str(value).replace(chr(34), chr(39))}"' for value in RECORD.values())
    )
    yield from (("csv", one.encode()) for one in shortened(cells))
    yield from (
        ("parquet", table([RECORD | {"organisations": "Port Board"}][:1] * 3)),
        ("parquet", table([{"a": "b"}])),
    )
    for name, text in (("rss", RSS), ("atom", ATOM), ("eml", LETTER), ("html", PAGE)):
        yield from ((name, one.encode()) for one in shortened(text))
    yield from ((name, one.encode()) for name in ("markdown", "govspeak") for one in shortened(MARKDOWN))
    yield from (("docx", one) for one in words())
    yield from (("pdf", paper(when)) for when in WHEN)
    yield from (("pdf", paper(without_line=at)) for at in range(len(LINES)))
    yield from (("pdf", one) for one in (b"%PDF-1.4", paper().replace(b"/Count 3", b"/Count 9")))
    yield from archives()
