"""Prose: how much running text each element of a page holds, and which of them holds the story's.

A paragraph speaks for the elements around it, the nearer the more. So an element that holds many paragraphs as its own
children wins over one that only holds another such element, and over both the page around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from govnews import lexicon
from govnews.markup import elements
from govnews.markup.tree import Node, Text, Tree

_FURNITURE_TAGS = frozenset(("nav", "aside", "form", "button", "dialog", "menu", "search", "footer"))
_FURNITURE_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alert", "menu", "menubar", "toolbar")
)
_WHOLE = frozenset(("html", "body", "main", "article"))
_PARAGRAPHS = frozenset(("p", "li", "blockquote", "pre", "dd", "td"))
_LARGEST_FURNITURE = 0.4
# A shorter paragraph may be a label, a date, or a teaser; what it weighs falls with each element further out.
_LEAST, _FURTHER, _REACH = 40, 0.55, 5


@frozen(eq=False)
class Masses:
    """For each element how many characters of prose it holds and how likely it is the story; what is furniture."""

    of_node: Mapping[Node, int]
    scores: Mapping[Node, float]
    furniture: frozenset[Node]
    order: Mapping[Node, int]

    def in_furniture(self, node: Node) -> bool:
        """Whether an element is furniture or inside of it."""
        return node in self.furniture or any(above in self.furniture for above in node.above())


def weigh(tree: Tree) -> Masses:
    """The masses of all elements of a tree.

    >>> from govnews.markup.tree import parse
    >>> tree = parse("<div><p>A barrier will protect four thousand homes.</p></div><div><a href=x>Home</a></div>")
    >>> masses = weigh(tree)
    >>> [masses.of_node[node] for node in tree.select("div")]
    [43, 0]
    """
    nodes = list(tree.root.below())
    full = _summed(tree, nodes, frozenset())
    limit = full[tree.root] * _LARGEST_FURNITURE
    marked = frozenset(node for node in nodes if _is_marked(node) and full[node] <= limit)
    masses = _summed(tree, nodes, marked)
    return Masses(masses, _scored(tree, nodes, masses), marked, {node: i for i, node in enumerate(nodes)})


def root(tree: Tree, masses: Masses) -> Node:
    """The element that holds the story's prose."""
    body = next(iter(tree.select("body")), tree.root)
    return max(masses.scores, key=lambda node: masses.scores[node], default=body)


def _summed(tree: Tree, nodes: Sequence[Node], left_out: frozenset[Node]) -> dict[Node, int]:
    """How many characters of prose each element holds, those in links and in some elements left out."""
    masses: dict[Node, int] = {}
    for node in reversed(nodes):
        own = sum(_length(tree, child) if isinstance(child, Text) else masses[child] for child in node.children)
        silent = node in left_out or node.tag == "a" or elements.is_hidden(node)
        masses[node] = 0 if silent else own
    return masses


def _length(tree: Tree, text: Text) -> int:
    return sum(len(tree.scanned.texts[part]) for part in text.parts if isinstance(part, int))


def _is_marked(node: Node) -> bool:
    """Whether an element names itself furniture."""
    if node.tag in _WHOLE or node.get("role") == "main":
        return False
    if node.tag in _FURNITURE_TAGS or node.get("role").lower() in _FURNITURE_ROLES:
        return not any(above.tag == "blockquote" for above in node.above())
    if node.tag == "header" and not any(above.tag in ("article", "main") for above in node.above()):
        return True
    return not lexicon.words("furniture_marks").isdisjoint(node.words)


def _scored(tree: Tree, nodes: Sequence[Node], masses: Mapping[Node, int]) -> dict[Node, float]:
    scores: dict[Node, float] = {}
    for node in nodes:
        length = _paragraph(tree, node, masses)
        for home, weight in _homes(node) if length >= _LEAST else ():
            scores[home] = scores.get(home, 0.0) + weight * length
    return scores


def _paragraph(tree: Tree, node: Node, masses: Mapping[Node, int]) -> int:
    """How long an element is as a paragraph, 0 if it is none: it has text of its own, and no paragraph around it has it."""
    if not masses[node] or node.tag not in _PARAGRAPHS | lexicon.words("block_elements"):
        return 0
    blocks = lexicon.words("block_elements")
    inline = (child for child in node.children if isinstance(child, Text) or child.tag not in blocks)
    return sum(_length(tree, child) if isinstance(child, Text) else masses[child] for child in inline)


def _homes(paragraph: Node) -> Iterator[tuple[Node, float]]:
    """The elements that a paragraph speaks for, with the weight of its word; one set in lines speaks for itself too."""
    lines = sum(isinstance(child, Node) and child.tag == "br" for child in paragraph.children)
    if lines > 1 and paragraph.tag not in _PARAGRAPHS:
        yield paragraph, 1.0
    weight = 1.0
    for i, home in enumerate(paragraph.above()):
        if i == _REACH or home.tag == "html":
            return
        yield home, weight
        weight *= _FURTHER
