"""Prose: how much running text each element of a page holds, and which of them holds the story's.

A paragraph speaks for the elements around it, the nearer the more. So an element that holds many paragraphs as its own
children wins over one that only holds another such element, and over both the page around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from govnews import lexicon
from govnews.markup import surroundings
from govnews.markup.lengths import Lengths, measured
from govnews.markup.tree import Node, Text, Tree

_PARAGRAPHS = frozenset(("p", "li", "blockquote", "pre", "dd", "td"))
# A shorter paragraph may be a label, a date, or a teaser; what it weighs falls with each element further out.
_LEAST, _FURTHER, _REACH = 40, 0.55, 5
# An item of a list is a paragraph of a story less often than of a menu or a ticker.
_WEIGHTS = {"li": 0.3, "dd": 0.5, "td": 0.7}
_NAMED, _MOST = 1.4, 0.6


@frozen(eq=False)
class Masses:
    """For each element how much prose and how much text it holds, and how likely it is the story; what is furniture."""

    of_node: Mapping[Node, int]
    sizes: Mapping[Node, int]
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
    lengths = measured(tree)
    furniture = surroundings.find(lengths)
    masses = lengths.summed(furniture)
    order = {node: i for i, node in enumerate(lengths.nodes)}
    return Masses(masses, lengths.summed(links=True), _scored(lengths, masses, furniture), furniture, order)


def root(tree: Tree, masses: Masses, within: Node | None = None) -> Node:
    """The element that holds the story's prose; of an article in several parts the one that holds most of it."""
    body = next(iter(tree.select("body")), tree.root)
    inside = masses.scores if within is None else [node for node in within.below() if node in masses.scores]
    best = max(inside, key=lambda node: masses.scores[node], default=body)
    article = next((node for node in best.above() if node.tag == "article"), best)
    wanted = masses.of_node[article] * _MOST
    return next((node for node in (best, *best.above()) if masses.of_node[node] >= wanted), best)


def _scored(lengths: Lengths, masses: Mapping[Node, int], furniture: frozenset[Node]) -> dict[Node, float]:
    """What the paragraphs outside of furniture say for the elements around them."""
    scores: dict[Node, float] = {}
    silent: set[Node] = set()
    for node in lengths.nodes:
        if node in furniture or node.parent in silent:
            silent.add(node)
            continue
        length = _paragraph(node, lengths, masses)
        weight = _WEIGHTS.get(node.tag, 1.0)
        for home, near in _homes(node) if length >= _LEAST else ():
            scores[home] = scores.get(home, 0.0) + weight * near * length * (_NAMED if _names_body(home) else 1.0)
    return scores


def _paragraph(node: Node, lengths: Lengths, masses: Mapping[Node, int]) -> int:
    """How long an element is as a paragraph, by the text that no paragraph inside it has; 0 if it is none."""
    blocks = lexicon.words("block_elements")
    if not masses[node] or (node.tag not in _PARAGRAPHS and node.tag not in blocks):
        return 0
    inline = (child for child in node.children if not isinstance(child, Text) and child.tag not in blocks)
    return lengths.own[node] + sum(masses[child] for child in inline)


def _names_body(node: Node) -> bool:
    """Whether an element names itself the body of an article."""
    return node.get("itemprop") == "articleBody" or not lexicon.words("body_marks").isdisjoint(node.words)


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
