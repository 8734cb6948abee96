"""Lengths: how much text each element of a page holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from attrs import frozen

from govnews.markup import elements
from govnews.markup.tree import Node, Text, Tree


@frozen(eq=False)
class Lengths:
    """The elements of a tree in its order, how many characters each holds itself, and which of them no page shows."""

    nodes: Sequence[Node]
    own: Mapping[Node, int]
    hidden: frozenset[Node]

    def summed(self, left_out: Collection[Node] = (), *, links: bool = False) -> dict[Node, int]:
        """How many characters each element holds with all inside it; those in links only where they are asked for.

        >>> from govnews.markup.tree import parse
        >>> tree = parse("<div><p>Fish <a href=x>and</a></p> <p>chips</p></div>")
        >>> lengths = measured(tree)
        >>> sums = (lengths.summed(), lengths.summed(links=True), lengths.summed(tree.select("p")))
        >>> [found[tree.root] for found in sums]
        [10, 13, 0]
        """
        sums = dict(self.own)
        for node in reversed(self.nodes):
            if node in left_out or node in self.hidden or (node.tag == "a" and not links):
                sums[node] = 0
            if node.parent is not None:
                sums[node.parent] += sums[node]
        return sums


def measured(tree: Tree) -> Lengths:
    """The lengths of a tree's elements."""
    nodes = tuple(tree.root.below())
    own = {node: sum(of(tree, child) for child in node.children if isinstance(child, Text)) for node in nodes}
    return Lengths(nodes, own, frozenset(filter(elements.is_hidden, nodes)))


def of(tree: Tree, text: Text) -> int:
    """How many characters of the source a text of the tree has."""
    return sum(len(tree.scanned.texts[part]) for part in text.parts if isinstance(part, int))
