"""Which reader a source is for is told by what it holds."""

from __future__ import annotations

import pytest

from govnews.recognition import recognise


@pytest.mark.parametrize(
    ("source", "format"),
    [
        ("The quay opens.", "text"),
        ("", "text"),
        ("# Quay opens", "text"),
        ("---\ntitle: Quay opens\n---\n\nOn Monday.", "markdown"),
        ("---\nThe quay opens: now\n\nOn Monday.", "text"),
        ("It opens.\n\n$CTA\nBook now\n$CTA\n", "govspeak"),
        ("It costs\n$5 million", "text"),
        ("<p>The quay opens.", "html"),
        ('<?xml version="1.0"?>\n<rss version="2.0">', "rss"),
        ('<feed xmlns="http://www.w3.org/2005/Atom">', "atom"),
        ('<rdf:RDF xmlns="http://purl.org/rss/1.0/">', "rss"),
        ("<feedback>", "text"),
        ("<?xml version='1.0'?>\n<news><item><title>Quay</title><p:body/></item></news>", "xml"),
        ('<?xml version="1.0"?><news><item><title>Quay</title></item></news>', "text"),
        ("  <!-- saved -->\n<!DOCTYPE html><title>Quay</title>", "html"),
        ('<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>', "html"),
        ("\ufeff<html>", "html"),
        ("<unverified> people met", "text"),
        ("a <p> b", "text"),
        ({"title": "Quay"}, "content-api"),
        ('{"schema_name": "speech", "title": "Quay"}', "content-api"),
        ('{"name": "Quay"}', "text"),
        ('{"title": "Quay"}\n{"title": "Port"}\n', "jsonl"),
        ('{"title": "Quay", "body": "It opens."}\n', "jsonl"),
        ('{"title": "Quay", "text": "' + "It opens. " * 7000 + '"}\n{"title": "Port", "text": "x"}', "jsonl"),
        ('{"title": "Quay", "body": "It opens."}\nThe quay opens.', "text"),
        ('{"schema_name": "speech", "title": "Quay", "body": "It opens."}', "content-api"),
        ('{"results": [{"title": "Quay", "link": "/x"}], "total": 1}', "search"),
        ("From: a@port.example\nSubject: Quay\nMIME-Version: 1.0\n\nIt opens.", "eml"),
        ("From: Port Board\nDate: 3 May 2024\n\nThe quay opens.", "text"),
        ("From: Home Office\nPublished 3 May 2024\n\nThe quay opens.", "text"),
        (b"\xef\xbb\xbf<html>", "html"),
        ("<html>".encode("utf-16"), "html"),
        (b"<p>Caf\xe9", "html"),
        (b"\x28\xb5\x2f\xfd\x04\x00", "zst"),
        (b"PAR1\x15\x04", "parquet"),
        (b"%PDF-1.7\n", "pdf"),
        (b"PK\3\4" + b"-" * 26 + b"[Content_Types].xmlPK\3\4" + b"-" * 26 + b"word/a.xml", "docx"),
        (b"PK\3\4" + b"-" * 26 + b"a.docxPK\3\4" + b"-" * 26 + b"word/document.xml", "zip"),
        (b"PK\3\4" + b"-" * 26 + b"[Content_Types].xmlPK\3\4" + b"-" * 26 + b"xl/a.xml", "text"),
    ],
)
def test_a_format_is_recognised(source: object, format: str) -> None:
    assert recognise(source) == format  # type: ignore[arg-type]
