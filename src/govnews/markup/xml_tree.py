"""XML: the elements of a document as they end, with nothing resolved and nothing fetched."""

from __future__ import annotations

import io
from collections.abc import Iterator
from html.entities import html5
from importlib import import_module
from typing import Any

from govnews.errors import MissingExtra
from govnews.patterns import Pattern

ENTITY = Pattern("entity", r"& (?P<name> [A-Za-z][A-Za-z0-9]{1,30} ;)", yes="a&nbsp;b", no="a&#160;b")
DOCTYPE = Pattern(
    "doctype",
    r"""
    < ! DOCTYPE \b [^\[>]{0,2000}+
    (?: \[ (?: [^\]"'<]++ | " [^"]*+ " | ' [^']*+ ' | < !-- (?: (?! --> ) [\s\S] )*+ --> | < )*+ \] \s*+ )? >
    """,
    yes='<!DOCTYPE rss [<!ENTITY x "]">]>',
    no="<rss>",
    ignore_case=True,
)
_XML = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))


def read(markup: str) -> Iterator[Any]:
    """The elements as they end. No entity of the document's own is resolved, and nothing is fetched.

    Raises MissingExtra where the extra `feeds` is not installed, ValueError for what holds no elements.

    >>> [local(element) for element in read("<n:news xmlns:n='urn:n'><title>Quay</title></n:news>")]
    ['title', 'news']
    """
    try:
        etree = import_module("lxml.etree")
    except ImportError as error:
        raise MissingExtra("reading feeds and XML", "feeds") from error
    # Without its document type a document has no entities of its own, to fetch or to grow.
    plain = DOCTYPE.compiled.sub("", markup, count=1)
    known = ENTITY.compiled.sub(_numbered, plain).encode("utf-8", "replace")
    options = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False, "recover": True}
    try:
        found = False
        for _, element in etree.iterparse(io.BytesIO(known), events=("end",), encoding="utf-8", **options):
            found = True
            yield element
        if not found:
            raise ValueError("it holds no elements")
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error


def local(element: Any) -> str:
    """The name of an element without its namespace; of a comment or an instruction, none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def inside(element: Any) -> str:
    """The text of an element; of one that holds elements itself, as XHTML in Atom does, their markup."""
    if len(element) == 0:
        return element.text or ""
    etree = import_module("lxml.etree")
    parts = (etree.tostring(child, encoding="unicode") for child in element)
    return (element.text or "") + "".join(parts)


def _numbered(found: Any) -> str:
    """A named reference of HTML, which XML does not know, as numbers."""
    characters = html5.get(found["name"]) if found["name"] not in _XML else None
    return "".join(f"&#{ord(one)};" for one in characters) if characters else str(found.group())
