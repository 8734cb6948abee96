"""Tree: the elements of an HTML source as browsers build them, each text with its place in the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from html import unescape
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from govnews.errors import MissingExtra
from govnews.markup.scan import Scan, scan
from govnews.patterns import Pattern

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

WORD = Pattern("class_word", r"[a-z0-9]+", yes="nav", no="_")
_UNSEEN = frozenset(
    ("audio", "canvas", "head", "iframe", "math", "noembed", "noframes", "object", "script", "style", "svg")
) | frozenset(("template", "title", "video"))


@frozen
class Text:
    """A text of the tree: the numbers of the source's texts in it, and the characters between that have none."""

    parts: tuple[int | str, ...]


@define(eq=False)
class Node:
    """An element: its tag, attributes, children, and which of its parent's children of that tag it is, from 1."""

    tag: str
    attributes: Mapping[str, str]
    parent: Node | None = field(default=None, repr=False)
    number: int = 1
    children: list[Node | Text] = field(factory=list, repr=False)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of `class` and `id`, cut at hyphens and the like."""
        return frozenset(WORD.findall(f"{self.get('class')} {self.get('id')}".lower()))

    def get(self, name: str) -> str:
        """An attribute, empty where there is none."""
        return self.attributes.get(name, "")

    def path(self) -> str:
        """The XPath of the element from the top of its tree.

        >>> parse("<main><p>One</p><p>Two</p></main>").select("p")[1].path()
        '/html/body/main/p[2]'
        """
        steps: list[str] = []
        node: Node | None = self
        while node is not None:
            steps.append(f"{node.tag}[{node.number}]" if node.number > 1 else node.tag)
            node = node.parent
        return "/" + "/".join(reversed(steps))

    def above(self) -> Iterator[Node]:
        """The elements around this one, from the inside out."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def below(self) -> Iterator[Node]:
        """This element and all inside it, in the order of the source."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(child for child in reversed(node.children) if isinstance(child, Node))


@frozen(eq=False)
class Tree:
    """A source's tree, with the source and what was scanned of it."""

    markup: str = field(repr=False)
    scanned: Scan = field(repr=False)
    root: Node
    _parser: LexborHTMLParser = field(repr=False)
    _nodes: Mapping[int, Node] = field(repr=False)

    def select(self, selector: str) -> list[Node]:
        """The elements that a CSS selector finds, in the order of the source; none for an empty selector."""
        found = self._parser.css(selector) if selector else []
        return [self._nodes[node.mem_id] for node in found if node.mem_id in self._nodes]

    def raw(self, selector: str) -> list[str]:
        """The characters inside scripts, the title and the like, which are no text of the page."""
        return [node.text() for node in self._parser.css(selector)]

    def attributes(self, selector: str) -> list[dict[str, str]]:
        """The attributes of the elements that a selector finds, those of the head included."""
        return [_attributes(node) for node in self._parser.css(selector)]

    def text(self, node: Node) -> str:
        """The text of an element on one line.

        >>> tree = parse("<p>Fish &amp;\\n  <b>chips</b></p>")
        >>> tree.text(tree.root)
        'Fish & chips'
        """
        inside = (text for below in node.below() for text in below.children if isinstance(text, Text))
        return " ".join(unescape("".join(self.characters(text) for text in inside)).split())

    def characters(self, text: Text) -> str:
        """The source's characters of a text, references in them as they are written."""
        texts = self.scanned.texts
        return "".join(part if isinstance(part, str) else texts[part].of(self.markup) for part in text.parts)

    @property
    def lang(self) -> str | None:
        """The language that the whole page says it is in."""
        found = self.root.get("lang") or self.root.get("xml:lang")
        return found.strip() or None


def parse(markup: str) -> Tree:
    """The tree of a source; raises MissingExtra where selectolax is not installed."""
    return grown(markup, scan(markup))


def grown(markup: str, scanned: Scan) -> Tree:
    """The tree of a skeleton of HTML whose numbered texts stand in a source, which need not be HTML itself."""
    parser = _parser()(scanned.skeleton.encode("utf-8", "replace"))
    nodes: dict[int, Node] = {}
    top = parser.root
    root = _built(top, nodes, scanned.sign) if top is not None else Node("html", {})
    return Tree(markup, scanned, root, parser, nodes)


def _parser() -> Callable[[bytes], LexborHTMLParser]:
    try:
        made: Any = import_module("selectolax.lexbor").LexborHTMLParser
    except ImportError as error:
        raise MissingExtra("reading HTML", "html") from error
    return made  # type: ignore[no-any-return]


def _attributes(node: LexborNode) -> dict[str, str]:
    return {name: value or "" for name, value in node.attributes.items()}


def _built(top: LexborNode, nodes: dict[int, Node], sign: str) -> Node:
    """Our nodes for a parser's, all below `top`; what no page shows is left out."""
    root = nodes[top.mem_id] = Node(top.tag or "html", _attributes(top))
    stack: list[tuple[LexborNode, Node, dict[str, int]]] = []
    at, parent, counts = top.child, root, dict[str, int]()
    while True:
        while at is not None:
            made = _added(at, parent, counts, sign)
            if made is not None:
                nodes[at.mem_id] = made
                if at.child is not None:
                    stack.append((at, parent, counts))
                    at, parent, counts = at.child, made, {}
                    continue
            at = at.next
        if not stack:
            return root
        last, parent, counts = stack.pop()
        at = last.next


def _added(found: LexborNode, parent: Node, counts: dict[str, int], sign: str) -> Node | None:
    """The node of an element, put into its parent; texts are put there too, and comments are not."""
    tag = found.tag or ""
    if tag == "-text":
        parent.children.append(_text(found.text_content or "", sign))
        return None
    counts[tag] = counts.get(tag, 0) + 1
    if tag.startswith("-") or tag in _UNSEEN:
        return None
    made = Node(tag, _attributes(found), parent, counts[tag])
    parent.children.append(made)
    return made


def _text(characters: str, sign: str) -> Text:
    before, *numbered = characters.split(sign)
    parts: list[int | str] = [before]
    for one in numbered:
        number, _, after = one.partition(";")
        parts.extend((int(number), after))
    return Text(tuple(part for part in parts if part != ""))
