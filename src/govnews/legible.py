"""Texts as people see them: what the stages read of one with hidden, decomposed or wide characters, and the way back.

A soft hyphen in a name, a zero-width space before a mark, an "é" of two code points: nobody sees them, and every rule
trips over them. So such a text, and only such a one, is read without them, and all that is found is put back to where
it stands in the text as it is.
"""

from __future__ import annotations

import html
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import attrs
import regex
from attrs import evolve, field, frozen

from govnews.contracts import Document
from govnews.model import Block, Diagnostic, DiagnosticKind, Span, Speaker, SpeakerBlock, Story
from govnews.patterns import Pattern

# Soft hyphen, joiners, zero-width blanks, marks and embeddings of direction, byte order mark.
_HIDDEN = r"\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
# The combining marks of Latin, Greek and Cyrillic letters.
_MARKS = r"\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
# Forms as wide as an ideograph, the hyphens that are none of ASCII, and the narrow blanks that stand within names.
_WIDE = r"\uff01-\uff5e\u2010\u2011\u2007\u2009\u202f"
_NARROW: dict[int, int | str] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys((0x2010, 0x2011), "-"),
    **dict.fromkeys((0x2007, 0x2009, 0x202F), "\xa0"),
}
# How the bytes of UTF-8 behind the first look that were read as Windows-1252 or Latin-1.
_REST = "\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_GARBLED = f"â [€\\u0080] [{_REST}] | [ÂÃ] [\\u0080-\\u00bf]"
# A character that HTML writes by its number or its name, and what is left of one that lost its first sign.
_REFERENCE = r"& (?: \# \d{2,5} | \# x [\da-fA-F]{2,4} | [A-Za-z]{2,8} ) ; | \# 8 [12] \d\d ;"
# What an opening and a closing mark look like of which but the first byte is left, and a hard blank.
_LOST = {"opens": "“", "closes": "”", "blank": " ", "split": "’", "bullet": "•", "begins": "“", "ends": "”"}
_LOST |= {"dash": "–", "apostrophe": "’"}
_MOST_TOLD = 20

ODD = Pattern(
    "odd",
    rf"[{_HIDDEN}{_MARKS}{_WIDE}âÂÃ]",
    yes="Hollin\u00adrake",
    no="Hollinrake",
    gate=True,
)
# What stands alone between blanks stays: a paragraph of nothing else is a block, too.
_CHANGED = rf"""
    (?P<hidden> (?<= [^\s{_HIDDEN}] ) [{_HIDDEN}]++ | (?<! [{_HIDDEN}] ) [{_HIDDEN}]++ (?=\S) )
    | \p{{L}} [{_MARKS}]+
    | (?P<garbled> {_GARBLED} ) | (?P<reference> {_REFERENCE} )
    | (?P<opens> (?<= \s ) â (?= \p{{Lu}} ) ) | (?P<closes> (?<= \p{{Ll}} [.,!?] ) â (?= \s | $ ) )
    | (?P<blank> (?<= [\p{{Ll}}.,;:!?] ) Â (?= \s | $ ) )
    """
CHANGED = Pattern("changed", _CHANGED, yes="e\u0301", no="é \u200b ")
# One of these begins each change, or is the mark on a letter that does: to look for them takes a tenth of the time.
BEGINS = Pattern("begins_change", rf"[{_HIDDEN}{_MARKS}âÂÃ&\#']", yes="it’s &amp; so", no="it’s so", gate=True)
CHANGED_SPLIT = Pattern("changed_split", rf"{_CHANGED} | (?P<split> '; )", yes="It';s", no="It's")
# Where the last byte of a closing mark is left as "?", all marks have lost theirs, apostrophes and dashes too.
CUT = Pattern("cut_marks", r"(?<= [.,!?] ) â \? (?= \s | $ )", yes="It is.â? He", no="It isâ?", needs=("â?",))
CHANGED_CUT = Pattern(
    "changed_cut",
    rf"""
    (?P<ends> (?<= [\p{{L}}\p{{N}}.,!?;:)] ) â \? ) | (?P<bullet> â ¢ ) | (?P<dash> (?<= \s ) â (?= \s ) )
    | (?P<begins> (?<= [\s(] ) â (?= [\p{{L}}\p{{N}}] ) ) | (?P<apostrophe> (?<= \p{{L}} ) â (?= [\p{{L}}\s] ) )
    | {_CHANGED}
    """,
    yes="It is.â? He",
    no="It is.” He",
)
GARBLED = Pattern("garbled", _GARBLED, yes="itâ€™s", no="itâs")
REFERENCE = Pattern("character_reference", _REFERENCE, yes="it&#8217;s", no="R&D; all", gate=True)
REFERENCE_END = Pattern(
    "reference_end", r"(?<= & \#? [\dA-Za-z]{2,8} | \# 8 [12] \d\d ) ;", yes="it&rsquo;s", no="it is; so", gate=True
)
APOSTROPHE = Pattern(
    "apostrophe_with_semicolon",
    r"(?<= \p{L} ) '; (?= (?: s | t | re | ve | ll | m | d ) \b )",
    yes="It';s",
    no="the 'quay'; so",
    needs=("';",),
)
COMBINING = Pattern("combining", rf"[{_MARKS}]+", yes="e\u0301", no="é")
HIDDEN = Pattern("hidden", rf"[{_HIDDEN}]+", yes="a\u200bb", no="ab")
TURNS = Pattern("turns", r"[\u202a-\u202e\u2066-\u2069]+", yes="\u202eabc\u202c", no="\u200eabc")


@frozen
class _Piece:
    """A stretch of what is read, and that of the text for which it stands; equally long, or one letter for all."""

    read: Span
    there: Span

    @property
    def is_letter(self) -> bool:
        """Whether one letter that is read stands for a letter and its marks."""
        return len(self.read) != len(self.there)


@frozen(eq=False)
class Reading:
    """A document as the stages read it, and the way back from what they find to the text as it is."""

    document: Document
    whole: Document = field(repr=False)
    pieces: tuple[_Piece, ...] = field(repr=False)
    read_starts: tuple[int, ...] = field(repr=False)

    def put_back(self, story: Story) -> Story:
        """The story with all its spans and texts those of the text as it is."""
        way = _Way(self)
        parts = {name: way.moved(getattr(story, name)) for name in attrs.fields_dict(Story) if name != "source"}
        parts["diagnostics"] = (
            *self.whole.diagnostics,
            *parts["diagnostics"],
            *_garbled(self.whole.source.text),
            *_turned(self.whole.source.text),
        )
        parts["organisations"] = self.whole.organisations or parts["organisations"]
        return Story(self.whole.source, **parts)

    def span(self, read: Span) -> Span:
        """The span of the text as it is, from the first character that is read to the last."""
        first = self._at(read.start)
        start = first.there.start + read.start - first.read.start
        if not len(read):
            return Span(start, start)
        last = self._at(read.end - 1)
        return Span(start, last.there.end if last.is_letter else last.there.start + read.end - last.read.start)

    def block(self, read: Span) -> Span:
        """The span of a whole paragraph: what is hidden at its ends is in it."""
        number = self._number(read.start)
        before = self.pieces[number - 1].there.end if number else 0
        span = self.span(read)
        start = before if span.start == self.pieces[number].there.start else span.start
        number = self._number(max(read.end - 1, 0))
        after = self.pieces[number + 1].there.start if number + 1 < len(self.pieces) else len(self.whole.source.text)
        return Span(start, after if span.end == self.pieces[number].there.end else span.end)

    def read(self, there: Span) -> Span:
        """Where a span of the text as it is stands in what is read: the way that `span` goes back.

        >>> from govnews.model import Source
        >>> reading = of(Document(Source("Ms Hollin\u00adrake said: \u200b“Cafe\u0301!”")))
        >>> reading.read(Span(3, 14)), reading.read(Span(23, 28))
        (Span(3, 13), Span(21, 25))
        """
        starts = [piece.there.start for piece in self.pieces]

        def at(offset: int, of: int) -> int:
            piece = self.pieces[max(bisect_right(starts, of) - 1, 0)]
            return min(piece.read.start + max(offset - piece.there.start, 0), piece.read.end)

        first = at(there.start, there.start)
        return Span(first, max(first, at(there.end, there.end - 1)) if len(there) else first)

    def _number(self, offset: int) -> int:
        return max(bisect_right(self.read_starts, offset) - 1, 0)

    def _at(self, offset: int) -> _Piece:
        return self.pieces[self._number(offset)]


def of(document: Document) -> Reading | None:
    """How the stages read a document in which some characters are not what people see; None for all others.

    >>> from govnews.model import Source
    >>> reading = of(Document(Source("Ms Hollin\u00adrake said: \u200b“Cafe\u0301!”")))
    >>> reading.document.source.text
    'Ms Hollinrake said: “Café!”'
    >>> reading.span(Span(3, 13)), reading.span(Span(21, 25))
    (Span(3, 14), Span(23, 28))
    >>> of(Document(Source("Ms Hollinrake said: “Café!”"))) is None
    True
    """
    text = document.source.text
    split = "';" in text and APOSTROPHE.search(text) is not None
    odd = not text.isascii() and ODD.search(text) is not None
    if not (split or odd or (";" in text and REFERENCE_END.search(text))):
        return None
    changed = CHANGED_CUT if "â?" in text and CUT.search(text) else CHANGED_SPLIT if split else CHANGED
    pieces, read = _pieces(text.translate(_NARROW), changed)
    if not pieces or read == text:
        return None
    there = [piece.there.start for piece in pieces]

    def forward(offset: int) -> int:
        piece = pieces[max(bisect_right(there, offset) - 1, 0)]
        return min(piece.read.start + max(offset - piece.there.start, 0), piece.read.end)

    return Reading(_moved(document, read, forward), document, pieces, tuple(piece.read.start for piece in pieces))


def _pieces(text: str, changed: Pattern) -> tuple[tuple[_Piece, ...], str]:
    """The pieces of a text that are read, and all that is read; `changed` is what is read as something else."""
    pieces: list[_Piece] = []
    texts: list[str] = []
    at = length = 0

    def add(read: str, there: Span) -> None:
        nonlocal length
        if read:
            pieces.append(_Piece(Span(length, length + len(read)), there))
            texts.append(read)
            length += len(read)

    for found in _changes(text, changed):
        add(text[at : found.start()], Span(at, found.start()))
        at = found.end()
        if found["hidden"] is None:
            add(_letter(found), Span(found.start(), at))
    add(text[at:], Span(at, len(text)))
    return tuple(pieces), "".join(texts)


def _changes(text: str, changed: Pattern) -> Iterator[regex.Match[str]]:
    """The matches of a pattern of what is read as something else, from left to right."""
    end = 0
    for sign in BEGINS.finditer(text):
        for start in (sign.start() - 1, sign.start()):
            found = changed.match(text, start) if start >= end else None
            if found:
                end = found.end()
                yield found


def _letter(found: regex.Match[str]) -> str:
    """The one letter that is read for some characters."""
    if found["garbled"]:
        return _decoded(found[0])
    if found["reference"]:
        return _referred(found[0])
    return _LOST.get(found.lastgroup or "") or COMBINING.compiled.sub("", unicodedata.normalize("NFC", found[0]))


def _decoded(garbled: str) -> str:
    """The character whose bytes were read as if they were characters; these as they are where there is none.

    >>> _decoded("â€™"), _decoded("Ã©")
    ('’', 'é')
    """
    content = b"".join(bytes([ord(c)]) if ord(c) < 0x100 else c.encode("windows-1252") for c in garbled)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return garbled


def _referred(reference: str) -> str:
    """The character that a reference of HTML means; the reference as it is where it means none, or several.

    >>> _referred("&rsquo;"), _referred("#8211;"), _referred("&who;")
    ('’', '–', '&who;')
    """
    meant = html.unescape(reference if reference.startswith("&") else f"&{reference}")
    return meant if len(meant) == 1 and (meant.isprintable() or meant == "\xa0") else reference


def _moved(document: Document, read: str, forward: Callable[[int], int]) -> Document:
    """The document of what is read, its spans moved; pieces of markup are asked for only of the text as it is."""

    def move(thing: Any) -> Any:
        return evolve(thing, span=Span(forward(thing.span.start), forward(thing.span.end)))

    source = evolve(
        document.source, text=read, origins=tuple(evolve(move(o), pieces=()) for o in document.source.origins)
    )
    bodies = tuple(move(body) if body.span is not None else body for body in document.organisations)
    return evolve(
        document, source=source, markup=tuple(map(move, document.markup)), organisations=bodies, diagnostics=()
    )


@frozen(eq=False)
class _Way:
    """The way back of one story; what its parts share, they share there, too."""

    reading: Reading
    done: dict[int, tuple[Any, Any]] = field(factory=dict)

    def moved(self, thing: Any) -> Any:
        """A part of a story, or several, where they stand in the text as it is."""
        if isinstance(thing, Span):
            return self.reading.span(thing)
        if isinstance(thing, tuple):
            return tuple(map(self.moved, thing))
        if not attrs.has(type(thing)):
            return thing
        # What is put back is kept beside it: only so its identity stays its own.
        if id(thing) not in self.done:
            self.done[id(thing)] = (thing, self._put(thing))
        return self.done[id(thing)][1]

    def _put(self, thing: Any) -> Any:
        fields = {a.alias or a.name: self.moved(getattr(thing, a.name)) for a in attrs.fields(type(thing))}
        if isinstance(thing, Block):
            fields["span"] = self.reading.block(thing.span)
        elif isinstance(thing, SpeakerBlock):
            fields["span"] = Span(fields["speech"][0].span.start, fields["speech"][-1].span.end)
        elif isinstance(thing, Speaker):
            fields |= {name: self._written(getattr(thing, name), thing) for name in ("name", "role", "organisation")}
        if "text" in fields:
            fields["text"] = fields["span"].of(self.reading.whole.source.text)
        return type(thing)(**fields)

    def _written(self, words: str | None, speaker: Speaker) -> str | None:
        """A name with the marks that no composed letter has, which were left out to read it."""
        read = self.reading.document.source.text
        for mention in speaker.mentions if words else ():
            at = read.find(words or "", mention.span.start, mention.span.end)
            if at >= 0:
                there = self.reading.span(Span(at, at + len(words or "")))
                seen = GARBLED.compiled.sub(lambda g: _decoded(g[0]), there.of(self.reading.whole.source.text))
                seen = REFERENCE.compiled.sub(lambda r: _referred(r[0]), seen)
                seen = HIDDEN.compiled.sub("", seen.translate(_NARROW))
                return unicodedata.normalize("NFC", seen)
        return words


def _garbled(text: str) -> Iterator[Diagnostic]:
    """Where the bytes of a character were read as if they were several."""
    for found in islice(GARBLED.finditer(text), _MOST_TOLD):
        message = "characters as they look when text was decoded wrongly"
        yield Diagnostic(DiagnosticKind.MOJIBAKE, Span(*found.span()), message)


def _turned(text: str) -> Iterator[Diagnostic]:
    """Where characters turn the direction of the text, so that people may see other words than stand there."""
    for found in islice(TURNS.finditer(text), _MOST_TOLD):
        message = "characters that turn the direction of the text: it may look other than it is"
        yield Diagnostic(DiagnosticKind.TURNED_TEXT, Span(*found.span()), message)
