"""Rendering: a tree made into text once, block by block, with a map back to the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import unescape

from attrs import define, field, frozen

from govnews import lexicon
from govnews.markup.tree import Node, Text, Tree
from govnews.patterns import Pattern
from govnews.source import Origin, Piece, Span
from govnews.vocabulary import MarkupKind

REFERENCE = Pattern(
    "reference",
    r"& (?: \# [xX] [0-9A-Fa-f]+ | \# [0-9]+ | [A-Za-z][A-Za-z0-9]* ) ;?",
    yes="fish &amp; chips",
    no="fish & chips",
)
RUN = Pattern("run", r"(?P<blank> [\ \t\n\f\r]+ ) | [^\ \t\n\f\r]+", yes="a", no="")
_ONE_LINE = frozenset((MarkupKind.HEADING, MarkupKind.ROW, MarkupKind.CAPTION))
_LONGEST_LABEL = 60
_BLANKS = " \t\n\f\r"
_PARTED = "\n\n"


@frozen
class Context:
    """What holds of everything inside an element.

    `verbatim` keeps line ends and blanks, `inline` sets all in one line as in a table's row, `linked` tells links.
    """

    kind: MarkupKind | None = None
    level: int | None = None
    verbatim: bool = False
    inline: bool = False
    linked: bool = False


@frozen
class Block:
    """A stretch of the text that stands for itself, how many of its characters are links, and where it comes from."""

    span: Span
    node: Node
    context: Context
    linked: int
    pieces: tuple[Piece, ...] = field(repr=False)

    def origin(self, home: str | None = None) -> Origin:
        """The block as the source knows it.

        `home` is the path of the document's field that the markup stands in, empty where it is all of the document, but
        no page; None for a page.
        """
        path = self.node.path()
        if home is not None:
            path = f"{home} {path.removeprefix('/html').removeprefix('/body') or '/'}".strip()
        return Origin(self.span, path, self.context.kind, self.context.level, self.pieces)


@frozen
class Rendered:
    """The text of a tree and the blocks that it is made of, in order."""

    text: str = field(repr=False)
    blocks: tuple[Block, ...]


# What holds inside an element, given what holds around it; None hides the element.
Rule = Callable[[Node, Context], Context | None]


def render(tree: Tree, rule: Rule, start: int = 0) -> Rendered:
    """The text of a tree; `start` is the offset at which it will stand in a longer text.

    >>> from govnews.markup.tree import parse
    >>> tree = parse("<h1>Fish &amp;\\n chips</h1><p>For all.<br><br>Today.")
    >>> render(tree, lambda node, around: around).text
    'Fish & chips\\n\\nFor all.\\n\\nToday.'
    """
    writer = _Writer(tree, start)
    stack: list[_Frame | tuple[Node | Text, _Frame]] = []
    top = rule(tree.root, Context())
    if top is not None:
        home = _Frame(tree.root, top, tree.root)
        stack.extend((child, home) for child in reversed(tree.root.children))
    while stack:
        step = stack.pop()
        if isinstance(step, _Frame):
            writer.leave(step)
        elif isinstance(step[0], Text):
            writer.write(step[0], step[1])
        else:
            stack.extend(_entered(writer, step[0], step[1], rule))
    writer.close()
    return Rendered("".join(writer.out), tuple(writer.blocks))


@frozen(eq=False)
class _Frame:
    """An open element, what holds in it, and the nearest element around that makes a block."""

    node: Node
    context: Context
    block: Node

    @property
    def parts(self) -> bool:
        """Whether the element begins and ends a block."""
        return self.block is self.node


def _entered(writer: _Writer, node: Node, around: _Frame, rule: Rule) -> Iterator[_Frame | tuple[Node | Text, _Frame]]:
    """What is still to do for an element, the last thing first."""
    context = rule(node, around.context)
    if context is None:
        return
    parts = not around.context.inline and (
        node.tag in lexicon.words("block_elements") or context.kind is not around.context.kind
    )
    frame = _Frame(node, context, node if parts else around.block)
    writer.enter(frame)
    yield frame
    yield from ((child, frame) for child in reversed(node.children))


@define
class _Writer:
    """The text so far, the block that is being written, and the blanks and line ends that still wait for a word."""

    tree: Tree
    start: int
    out: list[str] = field(factory=list)
    blocks: list[Block] = field(factory=list)
    length: int = 0
    begun: int | None = None
    home: _Frame | None = None
    linked: int = 0
    pieces: list[Piece] = field(factory=list)
    blank: Span | bool = False
    breaks: int = 0
    held: Node | None = None

    def enter(self, frame: _Frame) -> None:
        """Begin an element."""
        tag = frame.node.tag
        if tag == "br":
            self.breaks += 1
        elif tag in ("td", "th") and not frame.parts:
            self._join("\t")
        elif tag == "q":
            self._mark("“", frame)
        elif tag == "dd" and self.held is frame.node.parent and frame.parts and _is_short(frame.node):
            self._join(": " if self.out and not self.out[-1].endswith(":") else " ")
        elif frame.parts:
            self.close()

    def leave(self, frame: _Frame) -> None:
        """End an element; the term of a list of terms waits for what is said of it."""
        if frame.node.tag == "q":
            self._mark("”", frame)
        if not frame.parts:
            return
        waits = frame.node.tag == "dt" and self.begun is not None and self.length - self.begun <= _LONGEST_LABEL
        if waits:
            self.held = frame.node.parent
        else:
            self.close()

    def close(self) -> None:
        """End the block that is being written."""
        if self.begun is not None and self.home is not None:
            span = Span(self.start + self.begun, self.start + self.length)
            pieces = tuple(self.pieces)
            self.blocks.append(Block(span, self.home.block, self.home.context, self.linked, pieces))
        self.begun, self.home, self.held, self.linked, self.pieces = None, None, None, 0, []
        self.blank, self.breaks = False, 0

    def write(self, text: Text, frame: _Frame) -> None:
        """Write a text of the tree."""
        for part in text.parts:
            if isinstance(part, str):
                self._unplaced(part, frame)
                continue
            for characters, span in _decoded(self.tree.markup, self.tree.scanned.texts[part]):
                if frame.context.verbatim:
                    self._verbatim(characters, span, frame)
                else:
                    self._flowing(characters, span, frame)

    def _unplaced(self, characters: str, frame: _Frame) -> None:
        """Write what has no place in the source: blanks between elements, and what only the parser took for text."""
        if characters.strip(_BLANKS):
            self._append(" ".join(characters.split()), None, frame)
        elif frame.context.verbatim and "\n" in characters:
            self.breaks += characters.count("\n")
        else:
            self.blank = self.blank or True

    def _flowing(self, characters: str, span: Span, frame: _Frame) -> None:
        whole = len(characters) != len(span)
        for run in RUN.finditer(characters):
            place = span if whole else Span(span.start + run.start(), span.start + run.end())
            if run["blank"] is None:
                self._append(run.group(), place, frame)
            else:
                known = self.blank if isinstance(self.blank, Span) and self.blank.start <= place.start else place
                self.blank = Span(known.start, max(known.end, place.end))

    def _verbatim(self, characters: str, span: Span, frame: _Frame) -> None:
        inked = characters if self.begun is not None else characters.lstrip("\r\n")
        cut = len(characters) - len(inked)
        place = Span(span.start + cut, span.end) if len(characters) == len(span) else span
        if inked.strip(_BLANKS) or (self.begun is not None and inked):
            self._append(inked, place, frame)

    def _mark(self, mark: str, frame: _Frame) -> None:
        """Write a quotation mark that the page shows around `q`, unless one is written there."""
        if not self.tree.text(frame.node).startswith(("“", '"', "‘", "'", "«")):
            self._append(mark, None, frame)

    def _join(self, joint: str) -> None:
        """Set off what follows in the same block."""
        if self.begun is not None:
            self._put(joint)
            self.blank, self.breaks = False, 0

    def _append(self, characters: str, place: Span | None, frame: _Frame) -> None:
        """Write a word, with what waited for it before it."""
        one_line = frame.context.inline or frame.context.kind in _ONE_LINE
        if self.breaks > 1 and self.begun is not None and not one_line:
            self.close()
        if self.begun is None:
            self._begin(frame)
        elif self.breaks and not one_line:
            self._put("\n")
        elif (self.blank or self.breaks) and not self.out[-1].endswith((" ", "\t")):
            self._place(" ", self.blank if isinstance(self.blank, Span) else None)
        self.blank, self.breaks = False, 0
        self.linked += len(characters) if frame.context.linked else 0
        self._place(characters, place)

    def _begin(self, frame: _Frame) -> None:
        if self.length or self.blocks:
            self._put(_PARTED)
        self.begun, self.home = self.length, frame

    def _put(self, characters: str) -> None:
        self.out.append(characters)
        self.length += len(characters)

    def _place(self, characters: str, place: Span | None) -> None:
        if place is not None and len(place):
            at = self.start + self.length
            piece = Piece(Span(at, at + len(characters)), place)
            joined = _joined(self.pieces[-1], piece) if self.pieces else None
            if joined:
                self.pieces[-1] = joined
            else:
                self.pieces.append(piece)
        self._put(characters)


def _joined(one: Piece, other: Piece) -> Piece | None:
    """Two pieces as one, where both go on character by character."""
    exact = len(one.span) == len(one.markup) and len(other.span) == len(other.markup)
    touching = one.span.end == other.span.start and one.markup.end == other.markup.start
    if not (exact and touching):
        return None
    return Piece(Span(one.span.start, other.span.end), Span(one.markup.start, other.markup.end))


def _decoded(markup: str, span: Span) -> Iterator[tuple[str, Span]]:
    """The characters of a text of the source with their places; a reference is decoded as a whole."""
    at = span.start
    for found in REFERENCE.finditer(markup, span.start, span.end) if "&" in span.of(markup) else ():
        decoded = unescape(found.group())
        if decoded != found.group():
            if at < found.start():
                yield markup[at : found.start()], Span(at, found.start())
            yield decoded, Span(found.start(), found.end())
            at = found.end()
    if at < span.end:
        yield markup[at : span.end], Span(at, span.end)


def _is_short(node: Node) -> bool:
    """Whether nothing in an element makes a block of its own."""
    blocks = lexicon.words("block_elements")
    return not any(child.tag in blocks for child in node.below() if child is not node)
