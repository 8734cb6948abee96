"""Scan: where each text of an HTML source stands.

Parsers of HTML build the right tree and forget where its texts came from. So the source is scanned for its tags first,
as browsers do it, and each text is replaced by a number. The parser builds its tree of that skeleton, and wherever
it puts a text, the number tells the place.
"""

from __future__ import annotations

from attrs import define, field, frozen

from govnews.patterns import Pattern
from govnews.source import Span

TAG_START = Pattern("tag_start", r"< (?= [A-Za-z!?] | / [\s\S] )", yes="a <b", no="a < b")
COMMENT_END = Pattern("comment_end", r"--!?>", yes=" -->", no="->")
# An attribute's quotation mark that is never closed leaves no tag: browsers drop what comes after it.
TAG = Pattern(
    "tag",
    r"""
    < (?P<end> /? ) (?P<name> [A-Za-z] [^\s/>]*+ )
    (?: [\s/]++
      | (?: = [^\s/>=]*+ | [^\s/>=]++ )
        (?: \s*+ = \s*+ (?: " [^"]*+ " | ' [^']*+ ' | [^\s>"'] [^\s>]*+ | (?= > ) ) | (?! \s*+ = ) )
    )*+ >
    """,
    yes='<a href="x>y" hidden>',
    no='<a href="x>',
    by="match",
)
# What stands in these is no markup.
_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes", "title", "textarea"))
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
# These close themselves where the next one begins, so that many of them do not nest.
_FLAT = frozenset(
    ("p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "caption")
)
_FOREIGN = frozenset(("svg", "math"))
_BLANKS = " \t\n\f\r"
_DEEPEST = 256
_SIGNS = (0xE000, 0xF8FF)


@frozen
class Scan:
    """A source whose texts are numbered: where one stood, the `skeleton` has `sign`, its number and ";".

    `broken` is where the source ends inside a tag, if it does.
    """

    skeleton: str = field(repr=False)
    texts: tuple[Span, ...] = field(repr=False)
    sign: str
    broken: int | None = None


def scan(markup: str, sign: str | None = None, first: int = 0) -> Scan:
    """Number the texts of a source; of a part of a longer one, with the sign of that and from the number `first` on.

    >>> found = scan("<p>One <b>two</b>")
    >>> [span.of("<p>One <b>two</b>") for span in found.texts], found.skeleton.replace(found.sign, "#")
    (['One ', 'two'], '<p>#0;<b>#1;</b>')
    """
    scanner = _Scanner(markup, sign or sign_for(markup), first)
    scanner.run()
    return Scan("".join(scanner.out), tuple(scanner.texts), scanner.sign, scanner.broken)


def sign_for(markup: str) -> str:
    """A private character that the source does not use."""
    used = set(markup) if not markup.isascii() else set()
    return next((chr(code) for code in range(*_SIGNS) if chr(code) not in used), "\ufdd0")


@define
class _Scanner:
    """The state of one scan: what is written so far, and how deep the elements nest."""

    markup: str
    sign: str
    first: int
    out: list[str] = field(factory=list)
    texts: list[Span] = field(factory=list)
    depth: int = 0
    foreign: int = 0
    broken: int | None = None

    def run(self) -> None:
        """Go through the source once."""
        at = 0
        while at < len(self.markup):
            found = TAG_START.search(self.markup, at)
            start = found.start() if found else len(self.markup)
            self._text(at, start)
            at = self._token(start) if found else start

    def _text(self, start: int, end: int) -> None:
        text = self.markup[start:end]
        if not text.strip(_BLANKS):
            self.out.append(text)
            return
        self.out.append(f"{self.sign}{self.first + len(self.texts)};")
        self.texts.append(Span(start, end))

    def _token(self, start: int) -> int:
        """Take over the tag or comment at `start`; where it ends."""
        if self.markup.startswith("<!--", start):
            return self._comment_end(start)
        if self.markup[start + 1] in "!?" or (self.markup[start + 1] == "/" and not self.markup[start + 2].isalpha()):
            return self._to(self.markup.find(">", start))
        found = TAG.match(self.markup, start)
        if found is None:
            self.broken = start
            return len(self.markup)
        name = found["name"].lower()
        if self._keeps(name, bool(found["end"]), found.group().endswith("/>")):
            self.out.append(found.group().replace("\0", "\ufffd"))
        return found.end() if found["end"] or self.foreign else self._raw(name, found.end())

    def _to(self, end: int) -> int:
        return len(self.markup) if end < 0 else end + 1

    def _comment_end(self, start: int) -> int:
        for short in ("<!-->", "<!--->"):
            if self.markup.startswith(short, start):
                return start + len(short)
        found = COMMENT_END.search(self.markup, start + 4)
        return found.end() if found else len(self.markup)

    def _keeps(self, name: str, end: bool, closed: bool) -> bool:
        """Whether a tag goes into the skeleton: one that nests too deep does not."""
        if name in _FOREIGN and not closed:
            self.foreign = max(0, self.foreign + (-1 if end else 1))
        if name in _VOID or name in _FLAT or (closed and self.foreign):
            return True
        self.depth = max(0, self.depth + (-1 if end else 1))
        return self.depth < _DEEPEST + end

    def _raw(self, name: str, start: int) -> int:
        """Take over what stands in an element whose content is no markup; where its end tag begins."""
        if name == "plaintext":
            self._text(start, len(self.markup))
            return len(self.markup)
        if name not in _RAW:
            return start
        end = _raw_end(self.markup, name, start)
        self.out.append(self.markup[start:end].replace("\0", "\ufffd"))
        return end


def _raw_end(markup: str, name: str, start: int) -> int:
    found = _RAW_ENDS[name].search(markup, start)
    return found.start() if found else len(markup)


def _raw_end_pattern(name: str) -> Pattern:
    return Pattern(f"end_of_{name}", rf"</ {name} (?= [\s/>] )", yes=f"x</{name}>", no=f"</{name}s>", ignore_case=True)


_RAW_ENDS = {name: _raw_end_pattern(name) for name in sorted(_RAW)}
