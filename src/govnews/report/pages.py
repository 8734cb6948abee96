"""Pieces of HTML, and a whole page that loads nothing and runs nothing: its policy says so to the browser."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from html import escape
from importlib import resources
from importlib.metadata import version

__all__ = ["escaped", "facts", "link", "page", "table"]

_OUTSIDE = ("https://", "http://")


def page(title: str, header: str, main: str, footer: str) -> str:
    """A page of these parts, which are HTML, but for the title, which is text.

    >>> "default-src 'none'" in page("Who says what", "", "", "")
    True
    """
    style = resources.files(__name__.rpartition(".")[0]).joinpath("page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escaped(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#main">To the content</a>\n<header>\n<h1>{escaped(title)}</h1>\n{header}\n</header>\n'
        f'<main id="main">\n{main}\n</main>\n'
        f'<footer>\n{footer}\n<p class="soft">Made by govnews {version("govnews")}.</p>\n</footer>\n</body>\n</html>\n'
    )


def escaped(text: object) -> str:
    """A text as HTML; characters that no page may hold become U+FFFD.

    >>> escaped("<b> & \\x00")
    '&lt;b&gt; &amp; �'
    """
    return escape("".join(letter if _is_allowed(letter) else "\ufffd" for letter in str(text)))


def _is_allowed(letter: str) -> bool:
    code = ord(letter)
    return letter in "\t\n\r" or (code >= 0x20 and not 0x7F <= code < 0xA0 and not 0xD800 <= code < 0xE000)


def link(name: str, text: str) -> str:
    """A link to a name that is an address of the web, else the text alone.

    >>> link("javascript:alert(1)", "a"), link("https://example.org/", "a")
    ('a', '<a href="https://example.org/" rel="noreferrer">a</a>')
    """
    if not name.startswith(_OUTSIDE):
        return escaped(text)
    return f'<a href="{escaped(name)}" rel="noreferrer">{escaped(text)}</a>'


def facts(of: Mapping[str, str]) -> str:
    """What can be said in a word each, as a list of terms."""
    pairs = "".join(f"<div><dt>{escaped(name)}</dt><dd>{escaped(value)}</dd></div>" for name, value in of.items())
    return f'<dl class="facts">{pairs}</dl>'


def table(heads: Iterable[str], rows: Iterable[Iterable[str]], caption: str, numbers: int = 1) -> str:
    """A table of cells that are HTML; the first of each row is its heading, so many of the last are numbers."""
    names = list(heads)
    classes = _classes(len(names), numbers)
    head = "".join(f'<th scope="col"{of}>{escaped(name)}</th>' for of, name in zip(classes, names, strict=True))
    body = "".join(_row(list(cells), classes) for cells in rows)
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{escaped(caption)}"><table>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _classes(count: int, numbers: int) -> list[str]:
    """What tells the columns of numbers, which are set to the right, from the others."""
    return [' class="number"' if column >= count - numbers else "" for column in range(count)]


def _row(cells: list[str], classes: list[str]) -> str:
    first, *others = cells
    between = "".join(
        f"<td{of}>{cell}</td>" if of else f'<td dir="auto">{cell}</td>'
        for of, cell in zip(classes[1:], others, strict=True)
    )
    return f'<tr><th scope="row" dir="auto">{first}</th>{between}</tr>'
