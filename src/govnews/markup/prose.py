"""Prose: how much running text each element of a page holds, and which of them holds the story's.

A paragraph speaks for the elements around it, the nearer the more. So an element that holds many paragraphs as its own
children wins over one that only holds another such element, and over both the page around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

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
_NEVER_TAGS, _NEVER_ROLES = frozenset(("nav", "dialog")), frozenset(("navigation", "dialog", "alertdialog"))
_COMMENTS = frozenset(("comment", "comments", "commentlist", "commentarea", "commentform"))
_LARGEST_FURNITURE, _NEARLY_ALL, _LEAST_LEFT = 0.4, 0.9, 0.15
# A shorter paragraph may be a label, a date, or a teaser; what it weighs falls with each element further out.
_LEAST, _FURTHER, _REACH = 40, 0.55, 5
# An item of a list is a paragraph of a story less often than of a menu or a ticker.
_WEIGHTS = {"li": 0.3, "dd": 0.5, "td": 0.7}
_NAMED, _LONG_MARK, _MOST = 1.4, 6, 0.6


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
    marked = _furniture(tree, nodes)
    masses = _summed(tree, nodes, marked)
    return Masses(masses, _scored(tree, nodes, masses, marked), marked, {node: i for i, node in enumerate(nodes)})


def root(tree: Tree, masses: Masses, within: Node | None = None) -> Node:
    """The element that holds the story's prose; of an article in several parts the one that holds most of it."""
    body = next(iter(tree.select("body")), tree.root)
    inside = masses.scores if within is None else [node for node in within.below() if node in masses.scores]
    best = max(inside, key=lambda node: masses.scores[node], default=body)
    article = next((node for node in best.above() if node.tag == "article"), best)
    wanted = masses.of_node[article] * _MOST
    return next((node for node in (best, *best.above()) if masses.of_node[node] >= wanted), best)


def _furniture(tree: Tree, nodes: Sequence[Node]) -> frozenset[Node]:
    """What is no story: what never is, unless it is nearly all of the page, and what names itself so and is not most."""
    full = _summed(tree, nodes, frozenset())
    never = frozenset(node for node in nodes if _is_never_story(node) and full[node] <= full[tree.root] * _NEARLY_ALL)
    left = _summed(tree, nodes, never)
    limit = left[tree.root] * _LARGEST_FURNITURE
    marks = {node: words for node in nodes if left[node] <= limit and (words := _marks(node))}
    while marks and _summed(tree, nodes, never | marks.keys())[tree.root] < left[tree.root] * _LEAST_LEFT:
        greediest = _greediest(marks, left)
        marks = {node: rest for node, words in marks.items() if (rest := words - {greediest})}
    return never | marks.keys()


def _greediest(marks: Mapping[Node, frozenset[str]], masses: Mapping[Node, int]) -> str:
    """The mark that takes the most prose: some builders of pages call each paragraph a widget."""
    taken: dict[str, int] = {}
    for node, words in marks.items():
        for word in words.difference(*(marks.get(above, ()) for above in node.above())):
            taken[word] = taken.get(word, 0) + masses[node]
    return max(sorted(taken), key=lambda word: taken[word])


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


def _marks(node: Node) -> frozenset[str]:
    """What of its tag, its role and its names shows an element to be furniture; nothing of one that is not."""
    if node.tag in _WHOLE or node.get("role") == "main":
        return frozenset()
    own = {node.tag, node.get("role").lower()} & (_FURNITURE_TAGS | _FURNITURE_ROLES)
    if own and any(above.tag == "blockquote" for above in node.above()):
        return frozenset()
    if node.tag == "header" and not any(above.tag in ("article", "main") for above in node.above()):
        own = own | {"header"}
    return frozenset(own).union(filter(_is_mark, node.words), filter(_is_mark, _tag_words(node.tag)))


def _tag_words(tag: str) -> Sequence[str]:
    """The words of a page's own element, as "site-navigation"."""
    return tag.split("-") if "-" in tag else ()


def _is_never_story(node: Node) -> bool:
    """Whether an element is what readers wrote, a menu, or a box that opens over the page, however much it says."""
    if node.tag in _WHOLE:
        return False
    never = node.tag in _NEVER_TAGS or node.get("role").lower() in _NEVER_ROLES
    return never or not _COMMENTS.isdisjoint(node.words) or "navigation" in _tag_words(node.tag)


@cache
def _is_mark(word: str) -> bool:
    """Whether a word of a class or an id is that of furniture, or a longer one that begins with it: "commentlist"."""
    marks = lexicon.words("furniture_marks")
    return word in marks or any(word.startswith(mark) for mark in marks if len(mark) >= _LONG_MARK)


def _scored(
    tree: Tree, nodes: Sequence[Node], masses: Mapping[Node, int], furniture: frozenset[Node]
) -> dict[Node, float]:
    """What the paragraphs outside of furniture say for the elements around them."""
    scores: dict[Node, float] = {}
    silent: set[Node] = set()
    for node in nodes:
        if node in furniture or node.parent in silent:
            silent.add(node)
            continue
        length = _paragraph(tree, node, masses)
        weight = _WEIGHTS.get(node.tag, 1.0)
        for home, near in _homes(node) if length >= _LEAST else ():
            scores[home] = scores.get(home, 0.0) + weight * near * length * (_NAMED if _names_body(home) else 1.0)
    return scores


def _paragraph(tree: Tree, node: Node, masses: Mapping[Node, int]) -> int:
    """How long an element is as a paragraph, by the text that no paragraph inside it has; 0 if it is none."""
    if not masses[node] or node.tag not in _PARAGRAPHS | lexicon.words("block_elements"):
        return 0
    blocks = lexicon.words("block_elements")
    inline = (child for child in node.children if isinstance(child, Text) or child.tag not in blocks)
    return sum(_length(tree, child) if isinstance(child, Text) else masses[child] for child in inline)


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
