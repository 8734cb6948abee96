"""Surroundings: what of a page's elements is furniture by its tag, its role or its names.

Some elements are never the story: what readers wrote, menus, boxes that open over the page. Others name themselves
furniture, as in `lexicon/furniture_marks.txt`; they are believed where they do not hold most of the page, and do not
leave it bare.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from govnews import lexicon
from govnews.markup.lengths import Lengths
from govnews.markup.tree import Node

_FURNITURE_TAGS = frozenset(("nav", "aside", "form", "button", "dialog", "menu", "search", "footer"))
_FURNITURE_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alert", "menu", "menubar", "toolbar")
)
_WHOLE = frozenset(("html", "body", "main", "article"))
_NEVER_TAGS, _NEVER_ROLES = frozenset(("nav", "dialog")), frozenset(("navigation", "dialog", "alertdialog"))
_COMMENTS = frozenset(("comment", "comments", "commentlist", "commentarea", "commentform"))
# What publishers also call the parts of a story.
_DOUBTFUL = frozenset(
    ("ad", "ads", "banner", "carousel", "login", "paywall", "playlist", "promo", "social", "subscription", "tags")
) | frozenset(("toc", "widget", "widgets"))
_LARGEST, _NEARLY_ALL, _LEAST_LEFT, _LONG_MARK = 0.4, 0.9, 0.15, 6


def find(lengths: Lengths) -> frozenset[Node]:
    """The elements of a page that are furniture.

    >>> from govnews.markup.lengths import measured
    >>> from govnews.markup.tree import parse
    >>> tree = parse("<nav>Home</nav><p>The quay opens on Monday at noon.</p>")
    >>> [node.tag for node in find(measured(tree))]
    ['nav']
    """
    top = lengths.nodes[0]
    full = lengths.summed()
    never = frozenset(node for node in lengths.nodes if _is_never_story(node) and full[node] <= full[top] * _NEARLY_ALL)
    left = lengths.summed(never)
    marks = {node: words for node in lengths.nodes if left[node] <= left[top] * _LARGEST and (words := _marks(node))}
    least = left[top] * _LEAST_LEFT
    while (greediest := _greediest(marks, left)) and lengths.summed(never | marks.keys())[top] < least:
        marks = {node: rest for node, words in marks.items() if (rest := words - {greediest})}
    return never | marks.keys()


def _greediest(marks: Mapping[Node, frozenset[str]], masses: Mapping[Node, int]) -> str | None:
    """The doubtful mark that takes the most text: some builders of pages call each paragraph a widget."""
    taken: dict[str, int] = {}
    for node, words in marks.items():
        for word in (words & _DOUBTFUL).difference(*(marks.get(above, ()) for above in node.above())):
            taken[word] = taken.get(word, 0) + masses[node]
    return max(sorted(taken), key=lambda word: taken[word], default=None)


def _marks(node: Node) -> frozenset[str]:
    """What of its tag, its role and its names shows an element to be furniture; nothing of one that is not."""
    if node.tag in _WHOLE or node.get("role") == "main":
        return frozenset()
    own = {node.tag, node.get("role").lower()} & (_FURNITURE_TAGS | _FURNITURE_ROLES)
    if own and any(above.tag == "blockquote" for above in node.above()):
        return frozenset()
    if node.tag == "header" and not any(above.tag in ("article", "main") for above in node.above()):
        own.add("header")
    named = map(_mark, (*node.words, *_tag_words(node.tag)))
    return frozenset(own).union(filter(None, named))


def _tag_words(tag: str) -> Sequence[str]:
    """The words of the name of a page's own element, as "site-navigation"."""
    return tag.split("-") if "-" in tag else ()


def _is_never_story(node: Node) -> bool:
    """Whether an element is what readers wrote, a menu, or a box that opens over the page, however much it says."""
    if node.tag in _WHOLE:
        return False
    never = node.tag in _NEVER_TAGS or node.get("role").lower() in _NEVER_ROLES
    return never or not _COMMENTS.isdisjoint(node.words) or "navigation" in _tag_words(node.tag)


@cache
def _mark(word: str) -> str | None:
    """The mark of furniture that a word of a class or an id is, or a longer word that begins with it: "commentlist"."""
    marks = lexicon.words("furniture_marks")
    longer = (mark for mark in sorted(marks) if len(mark) >= _LONG_MARK and word.startswith(mark))
    return word if word in marks else next(longer, None)
