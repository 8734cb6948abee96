"""Markdown: its blocks and words as a skeleton of HTML whose texts stand in the Markdown, character by character."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING

from attrs import define, field

from govnews.errors import MissingExtra
from govnews.markup.govspeak import FILLER, Masked
from govnews.markup.scan import Scan, scan, sign_for
from govnews.patterns import Pattern
from govnews.source import Span
from govnews.vocabulary import MarkupKind

if TYPE_CHECKING:
    from markdown_it.token import Token

LINE_START = Pattern("line_start", r"\r\n? | \n", yes="a\nb", no="a\u2028b")
LINK_END = Pattern(
    "link_end",
    r"""
    [*_~`]{0,6} \]
    (?: \( (?: [^()\\] | \\ . | \( (?: [^()\\] | \\ . ){0,500} \) ){0,2000} \) | \[ [^\[\]]{0,500} \] )?
    """,
    yes="](http://port.example)",
    no=") and",
    by="match",
)
IMAGE = Pattern("image", r"! \[ [^\[\]]{0,1000} (?: \[ [^\[\]]{0,500} \] )?", yes="![quay](q.png)", no="[quay](q.png)")
# How far behind the last word the next one can stand: marks, and what a link or an image leads to.
_REACH = 3000
_TAGS = {"softbreak": "\n", "hardbreak": "<br>"}
_CODE = ("fence", "code_block")


def skeleton(source: str, masked: Masked, opening: Sequence[tuple[str, Span]] = ()) -> Scan:
    """The Markdown of a masked source as HTML with its texts numbered.

    `opening` are elements to stand before it, each with the place of its text. Raises MissingExtra where markdown-it-py
    is not installed.
    """
    text = masked.text.replace("\0", "\ufffd")
    writer = _Writer(source, text, masked, sign_for(source))
    for tag, span in opening:
        writer.out.append(f"<{tag}>")
        writer.number(span)
        writer.out.append(f"</{tag.partition(' ')[0]}>")
    for token in _tokens(text):
        writer.block(token)
    return Scan("".join(writer.out), tuple(writer.texts), writer.sign)


def _tokens(text: str) -> list[Token]:
    try:
        parser = import_module("markdown_it").MarkdownIt
    except ImportError as error:
        raise MissingExtra("reading Markdown", "markdown") from error
    made = parser("commonmark").enable(["table", "strikethrough"]).disable(["text_join"])
    tokens: list[Token] = made.parse(text)
    return tokens


@define
class _Writer:
    """The skeleton so far, and how far in the source its words have come."""

    source: str
    text: str
    masked: Masked
    sign: str
    texts: list[Span] = field(factory=list)
    out: list[str] = field(factory=list)
    cursor: int = 0
    limit: int = 0
    set_in_lines: bool = False
    starts: list[int] = field(init=False)
    zones: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.zones = [zone.span.start for zone in self.masked.zones]
        self.starts = [0, *(found.end() for found in LINE_START.finditer(self.text)), len(self.text)]

    def block(self, token: Token) -> None:
        """Write a token of a block."""
        if token.map and (token.nesting >= 0):
            self.cursor = max(self.cursor, self._line(token.map[0]))
            self.limit = self._line(token.map[1])
        if token.type == "inline":
            for child in token.children or ():
                self._inline(child)
        elif token.type in _CODE:
            self._code(token.content)
        elif token.type == "html_block":
            self._html(token.content)
        elif not token.hidden:
            self.out.append(f"<{'/' if token.nesting < 0 else ''}{token.tag}{self._kind(token)}>")

    def _line(self, number: int) -> int:
        return self.starts[min(number, len(self.starts) - 1)]

    def _kind(self, token: Token) -> str:
        """The attribute that says what the marks around a block say of it."""
        if token.nesting < 0 or not token.map or token.level:
            return ""
        at = bisect_right(self.zones, self.cursor) - 1
        kind = self.masked.zones[at].kind if at >= 0 and self.cursor < self.masked.zones[at].span.end else None
        self.set_in_lines = kind is MarkupKind.CONTACT
        return f' data-kind="{kind.value}"' if kind else ""

    def _inline(self, token: Token) -> None:
        kind = token.type
        if kind in ("text", "code_inline"):
            self._words(token.content)
        elif kind == "text_special":
            self._special(token)
        elif kind == "html_inline":
            self._find(token.content)
            self.out.append(token.content)
        elif kind == "image":
            self._skip(IMAGE.search(self.text, self.cursor, self._end()))
        elif kind in _TAGS:
            self.out.append(_TAGS["hardbreak" if self.set_in_lines else kind])
        else:
            self._tag(token)

    def _tag(self, token: Token) -> None:
        if token.type == "link_open":
            self.out.append('<a href="">')
        elif token.nesting:
            self.out.append(f"<{'/' if token.nesting < 0 else ''}{token.tag}>")
        if token.type == "link_close" and token.info != "auto":
            self._skip(LINK_END.match(self.text, self.cursor, self._end()))

    def _end(self) -> int:
        return min(self.limit, self.cursor + _REACH)

    def _skip(self, found: object) -> None:
        end = getattr(found, "end", None)
        if end is not None:
            self.cursor = end()
            if self.text.startswith("](", self.cursor):
                self._skip(LINK_END.match(self.text, self.cursor, self._end()))

    def _find(self, words: str) -> int:
        """Where words stand next in the source, -1 where they do not."""
        at = self.text.find(words, self.cursor, min(self.limit, self.cursor + len(words) + _REACH))
        self.cursor = at + len(words) if at >= 0 else self.cursor
        return at

    def _words(self, words: str) -> None:
        """Write words with their place; those that the source writes otherwise have none."""
        at = self._find(words)
        if at < 0:
            self.out.append(escape(words.replace(FILLER, "")))
            return
        for part in words.split(FILLER):
            self.number(Span(at, at + len(part)))
            at += len(part) + 1

    def _special(self, token: Token) -> None:
        """Write an escaped character or a reference: its place is what the source writes for it."""
        at = self._find(token.markup)
        if at < 0:
            self.out.append(escape(token.content))
        elif token.info == "escape":
            self.number(Span(at + 1, at + len(token.markup)))
        else:
            self.number(Span(at, at + len(token.markup)))

    def number(self, span: Span) -> None:
        """Write the text at a place of the source."""
        if not span.of(self.source).strip(" \t\n\f\r"):
            self.out.append(span.of(self.source))
            return
        self.out.append(f"{self.sign}{len(self.texts)};")
        self.texts.append(span)

    def _code(self, content: str) -> None:
        self.out.append("<pre>")
        for line in content.splitlines(keepends=True):
            self._words(line.rstrip("\n"))
            self.out.append("\n")
        self.out.append("</pre>")

    def _html(self, content: str) -> None:
        """Write HTML in the Markdown, whose texts are found as in a page."""
        at = self._find(content)
        found = scan(content, self.sign, len(self.texts))
        if at < 0:
            self.out.append(content)
        else:
            self.out.append(found.skeleton)
            self.texts.extend(Span(at + span.start, at + span.end) for span in found.texts)
