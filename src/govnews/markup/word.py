"""Word: the paragraphs, lists, tables and notes of WordprocessingML as parts of a text that know their page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import define, evolve, field, frozen

from govnews.markup.content import key
from govnews.markup.printed import PARTED, Part
from govnews.patterns import Pattern
from govnews.source import Piece, Span
from govnews.vocabulary import MarkupKind

HEADING_STYLE = Pattern("heading_style", r"heading (?P<level> [1-9] )", yes="heading2", no="headingof", by="fullmatch")
QUOTE_STYLE = Pattern("quote_style", r"quot(?:e|ation) | blocktext", yes="intensequote", no="normal")
LINE_END = Pattern("cell_line_end", r"[\n\t]", yes="a\nb", no="a b")
# Names of styles are the same in Word of every language; blanks and capitals are not.
_STYLES = {
    "title": (MarkupKind.HEADING, 0),
    "subtitle": (MarkupKind.SUMMARY, None),
    "caption": (MarkupKind.CAPTION, None),
    "toc": (MarkupKind.FURNITURE, None),
    "footnotetext": (MarkupKind.NOTES, None),
    "endnotetext": (MarkupKind.NOTES, None),
    "listbullet": (MarkupKind.LIST_ITEM, None),
    "listnumber": (MarkupKind.LIST_ITEM, None),
}
_CHARACTERS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\xad"}
# What was deleted, the properties of runs, the codes of fields, and readings over East Asian words are no text.
_UNSEEN = frozenset(("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "delInstrText", "rt", "Fallback"))
_BREAKS = frozenset(("lastRenderedPageBreak", "pageBreakBefore"))
_CELLS = frozenset(("tc", "sdt"))
_DEEPEST, _PROSE = 20, 120


@frozen
class Style:
    """What a style of paragraphs says of its text."""

    kind: MarkupKind | None = None
    level: int | None = None
    listed: bool = False


@frozen(eq=False)
class Styles:
    """The styles of a document by their identifiers, and the language that they set for all of it."""

    known: Mapping[str, Style] = field(factory=dict)
    language: str | None = None

    @classmethod
    def of(cls, root: Any) -> Styles:
        """The styles of a part of a package that holds them."""
        elements = {get(one, "styleId") or "": one for one in root if local(one) == "style"}
        language = next((get(one, "val") for one in root.iter() if local(one) == "lang" and get(one, "val")), None)
        return cls({name: _inherited(name, elements) for name in elements}, language)

    def style(self, properties: Any) -> Style:
        """The style of a paragraph by its properties, which may be None."""
        name = value(properties, "pStyle")
        style = self.known.get(name or "") or (_named(name) if name else Style())
        own = _own(properties)
        listed = style.listed if own.listed is None else own.listed
        if own.level is not None and style.kind is None:
            return Style(MarkupKind.HEADING, own.level)
        return evolve(style, kind=MarkupKind.LIST_ITEM) if listed and style.kind is None else style


@frozen
class _Own:
    """What properties say themselves: a level of the outline, and whether it is an item; None where they are silent."""

    level: int | None
    listed: bool | None


def _own(properties: Any) -> _Own:
    outline = value(properties, "outlineLvl") or ""
    level = int(outline) + 1 if outline.isdecimal() and int(outline) < 9 else None
    numbers = child(properties, "numPr")
    return _Own(level, None if numbers is None else value(numbers, "numId") not in (None, "0"))


def _named(name: str) -> Style:
    """What the name of a style says."""
    plain = "".join(name.split()).lower()
    heading = HEADING_STYLE.fullmatch(plain)
    if heading:
        return Style(MarkupKind.HEADING, int(heading["level"]))
    known = next((found for start, found in _STYLES.items() if plain.startswith(start)), None)
    return Style(*known) if known else Style(MarkupKind.QUOTE if QUOTE_STYLE.search(plain) else None)


def _inherited(name: str, elements: Mapping[str, Any]) -> Style:
    """What a style says, or else the one that it is based on."""
    listed: bool | None = None
    for _ in range(_DEEPEST):
        element = elements.get(name)
        if element is None:
            break
        properties = child(element, "pPr")
        own, style = _own(properties), _named(value(element, "name") or name)
        listed = own.listed if listed is None else listed
        if own.level is not None and style.kind is None:
            style = Style(MarkupKind.HEADING, own.level)
        if style.kind is not None:
            return evolve(style, listed=bool(listed))
        name = value(element, "basedOn") or ""
    return Style(listed=bool(listed))


def local(element: Any) -> str:
    """The name of an element without its namespace, empty of a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def get(element: Any, name: str) -> str | None:
    """An attribute by its name without its namespace."""
    return next((text for called, text in element.items() if called.rpartition("}")[2] == name), None)


def child(element: Any, name: str) -> Any:
    """The first child of a name; None where there is none."""
    return next((one for one in element if local(one) == name), None) if element is not None else None


def value(element: Any, name: str) -> str | None:
    """The value that the child of a name sets."""
    found = child(element, name)
    return get(found, "val") if found is not None else None


def tells_pages(body: Any) -> bool:
    """Whether a body says anywhere where a page begins."""
    return any(local(one) in _BREAKS or (local(one) == "br" and get(one, "type") == "page") for one in body.iter())


def places(root: Any) -> Mapping[Any, int]:
    """Where the text of each element stands in all of the text of its part of the package."""
    found: dict[Any, int] = {}
    length = 0
    stack = [(root, False)]
    while stack:
        element, left = stack.pop()
        if left:
            length += len(element.tail or "")
            continue
        found[element] = length
        length += len(element.text or "") if local(element) else 0
        stack.append((element, True))
        stack.extend((one, False) for one in reversed(element))
    return found


# A text, and where it stands, if it stands anywhere.
_Stretch = tuple[str, int | None]
Token = tuple[str, Any]


def _tokens(element: Any) -> Iterator[Token]:
    """What stands in a paragraph, in order: texts, ends of pages, references to notes, and boxes of text.

    A text is an element that holds it, or the characters that another one stands for.
    """
    for one in element:
        name = local(one)
        if name in _UNSEEN or (name == "r" and _is_hidden(one)):
            continue
        if name == "t":
            yield "element", one
        elif name in _CHARACTERS:
            yield "text", _CHARACTERS[name]
        elif name == "br":
            yield ("page", None) if get(one, "type") == "page" else ("text", "\n")
        elif name == "sym":
            yield "text", _symbol(get(one, "char") or "")
        elif name in ("lastRenderedPageBreak", "footnoteReference", "endnoteReference"):
            yield name, get(one, "id")
        elif name == "txbxContent":
            yield "box", one
        else:
            yield from _tokens(one)


def _is_hidden(run: Any) -> bool:
    hidden = child(child(run, "rPr"), "vanish")
    return hidden is not None and get(hidden, "val") not in ("0", "false", "off")


def _symbol(code: str) -> str:
    """The character of a symbol font, given by its number in hexadecimal digits."""
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"


@define
class Walk:
    """One walk through a part of a document: the page that it has come to, and the notes that it was referred to.

    `told` is whether the document tells its pages; `fresh` whether nothing stands on the page yet.
    """

    styles: Styles
    places: Mapping[Any, int] = field(factory=dict, repr=False)
    told: bool = False
    page: int = 1
    fresh: bool = True
    notes: list[tuple[str, str]] = field(factory=list)

    def parts(self, parent: Any, path: str, kind: MarkupKind | None = None) -> Iterator[Part]:
        """The parts of what an element holds; `kind` is what all of it is, if it is one thing."""
        counts = Counter[str]()
        for one in parent:
            name = local(one)
            counts[name] += 1
            at = f"{path}/{name}[{counts[name]}]" if counts[name] > 1 else f"{path}/{name}"
            if name == "p":
                yield from self._paragraph(one, at, kind)
            elif name == "tr" and not _is_layout(one):
                yield from self._row(one, at, kind)
            elif name not in _UNSEEN:
                yield from self.parts(one, at, kind)

    def _paragraph(self, element: Any, path: str, kind: MarkupKind | None) -> Iterator[Part]:
        properties = child(element, "pPr")
        style = self.styles.style(properties) if kind is None else Style(kind)
        before = child(properties, "pageBreakBefore")
        if before is not None and get(before, "val") not in ("0", "false", "off"):
            self._turn(drawn=True)
        boxes: list[Any] = []
        yield from _cut(self._pages(element, boxes), path, style)
        for box in boxes:
            yield from self.parts(box, f"{path}//txbxContent", kind)
        section = child(properties, "sectPr")
        if section is not None and value(section, "type") != "continuous":
            self._turn(drawn=True)

    def _row(self, element: Any, path: str, kind: MarkupKind | None) -> Iterator[Part]:
        """A row as one line, its cells set apart by tabs."""
        page, text, pieces = self._number(), "", list[Piece]()
        for number, cell in enumerate(one for one in element if local(one) in _CELLS):
            joint = "\t" if number else ""
            for part in self.parts(cell, path, kind):
                pieces.extend(_moved(piece, len(text) + len(joint)) for piece in part.pieces)
                text, joint = text + joint + LINE_END.compiled.sub(" ", part.text), " "
            text += joint if joint == "\t" else ""
        yield Part(text, path, page, kind or MarkupKind.ROW, pieces=tuple(pieces))

    def _pages(self, element: Any, boxes: list[Any]) -> list[tuple[int | None, list[_Stretch]]]:
        """The text of a paragraph page by page; boxes of text in it are left for later."""
        pages: list[tuple[int | None, list[_Stretch]]] = [(self._number(), [])]
        for name, what in _tokens(element):
            if name in ("text", "element"):
                stretch = (what, None) if name == "text" else (what.text or "", self.places.get(what))
                pages[-1][1].append(stretch)
                self.fresh = self.fresh and not stretch[0].strip()
            elif name == "box":
                boxes.append(what)
            elif name.endswith("Reference"):
                self.notes.append((name.removesuffix("Reference"), what or ""))
            else:
                self._turn(drawn=name != "page")
                pages.append((self._number(), []))
        return pages

    def _turn(self, drawn: bool) -> None:
        """Go to the next page; `drawn` where something only says that it is another, as the break before it may."""
        if not (drawn and self.fresh):
            self.page += 1
        self.fresh = True

    def _number(self) -> int | None:
        return self.page if self.told else None


def _cut(pages: Sequence[tuple[int | None, list[_Stretch]]], path: str, style: Style) -> Iterator[Part]:
    """The parts of a paragraph, one a page."""
    texts = [("".join(text for text, _ in stretches), page, stretches) for page, stretches in pages]
    inked = [found for found in texts if found[0].strip()]
    for i, (text, page, stretches) in enumerate(inked):
        start = 0 if i else len(text) - len(text.lstrip())
        end = len(text.rstrip()) if i == len(inked) - 1 else len(text)
        pieces = tuple(_pieces(stretches, Span(start, end)))
        joint = "" if i else PARTED
        yield Part(text[start:end], path, page, style.kind, style.level, pieces, joint)


def _pieces(stretches: Sequence[_Stretch], kept: Span) -> Iterator[Piece]:
    """Where the stretches of a text stand, of which a span is kept."""
    at = 0
    for text, place in stretches:
        start, end = max(at, kept.start), min(at + len(text), kept.end)
        if place is not None and start < end:
            yield Piece(Span(start - kept.start, end - kept.start), Span(place + start - at, place + end - at))
        at += len(text)


def _moved(piece: Piece, by: int) -> Piece:
    return evolve(piece, span=Span(piece.span.start + by, piece.span.end + by))


def _is_layout(row: Any) -> bool:
    """Whether a table's row sets parts of the page side by side rather than data."""
    cells = [one for one in row if local(one) in _CELLS]
    return len(cells) < 2 or any(_is_laid_out(cell) for cell in cells)


def _is_laid_out(cell: Any) -> bool:
    inked = [p for p in cell.iter() if local(p) == "p" and any(local(t) == "t" and t.text for t in p.iter())]
    return len(inked) > 1


def titled(parts: Sequence[Part], title: str | None) -> Iterator[Part]:
    """The parts with one title: in the style of titles, else what the metadata call it, else a heading over the prose.

    >>> found = titled([Part("Quay opens", "/body/p", kind=MarkupKind.HEADING, level=1)], None)
    >>> [(part.kind.value, part.level) for part in found]
    [('heading', 1)]
    """
    at = _title(parts, key(title or ""))
    for i, part in enumerate(parts):
        if i == at:
            yield evolve(part, kind=MarkupKind.HEADING, level=1)
        elif part.kind is MarkupKind.HEADING:
            yield evolve(part, level=max(2, part.level or 0))
        else:
            yield part


def _title(parts: Sequence[Part], wanted: str) -> int | None:
    headings = {i: part.level for i, part in enumerate(parts) if part.kind is MarkupKind.HEADING}
    styled = next((i for i, level in headings.items() if level == 0), None)
    if styled is not None:
        return styled
    plain = (i for i, part in enumerate(parts) if part.kind in (None, MarkupKind.HEADING))
    named = next((i for i in plain if wanted and key(parts[i].text) == wanted), None)
    if named is not None:
        return named
    prose = next((i for i, part in enumerate(parts) if part.kind is None and len(part.text) > _PROSE), len(parts))
    return next((i for i, level in headings.items() if level == 1 and i < prose), None)
