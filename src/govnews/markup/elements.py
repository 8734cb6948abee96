"""Elements: what the elements of HTML say of the text in them, whoever publishes it."""

from __future__ import annotations

from attrs import evolve

from govnews import lexicon
from govnews.markup.rendering import Context
from govnews.markup.tree import Node
from govnews.patterns import Pattern
from govnews.vocabulary import MarkupKind

HIDING = Pattern(
    "hiding",
    r"(?: ^ | ; ) \s* (?: display \s* : \s* none | visibility \s* : \s* hidden ) \b",
    yes="color: red; display:none",
    no="display: block",
    ignore_case=True,
)
# Their content is chosen or typed, not read.
_CONTROLS = frozenset(("select", "textarea", "datalist", "input", "noscript", "rp", "rt"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_HOLDS_ALL = frozenset(
    (
        MarkupKind.FURNITURE,
        MarkupKind.CONTACT,
        MarkupKind.NOTES,
        MarkupKind.METADATA,
        MarkupKind.CAPTION,
        MarkupKind.CITE,
        MarkupKind.SUMMARY,
    )
)
_OF_TAGS = {
    "figcaption": MarkupKind.CAPTION,
    "caption": MarkupKind.CAPTION,
    "blockquote": MarkupKind.QUOTE,
    "tr": MarkupKind.ROW,
    "li": MarkupKind.LIST_ITEM,
    **dict.fromkeys(_HEADINGS, MarkupKind.HEADING),
}
_OVER_QUOTES = (MarkupKind.CAPTION, MarkupKind.QUOTE)
# What nests in a cell of a table that only sets a page.
_LAID_OUT = frozenset(
    ("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "form", "section", "article")
)
_CELLS = frozenset(("td", "th"))


def is_hidden(node: Node) -> bool:
    """Whether a page does not show an element.

    >>> is_hidden(Node("p", {"style": "display: none"})), is_hidden(Node("p", {"class": "intro"}))
    (True, False)
    """
    if node.tag in _CONTROLS or not node.attributes:
        return node.tag in _CONTROLS
    return (
        "hidden" in node.attributes
        or bool(HIDING.search(node.get("style")))
        or not lexicon.words("hiding_classes").isdisjoint(node.get("class").lower().split())
    )


def inside(node: Node, around: Context) -> Context | None:
    """What holds inside an element, given what holds around it; None of an element that a page does not show."""
    if is_hidden(node):
        return None
    kind = _kind(node, around.kind)
    level = _HEADINGS.get(node.tag) if kind is MarkupKind.HEADING else None
    if node.tag == "tr" and kind is MarkupKind.ROW:
        return evolve(around, kind=kind, inline=True)
    if kind is around.kind and node.tag not in ("a", "pre"):
        return around
    linked = around.linked or (node.tag == "a" and "href" in node.attributes)
    return Context(
        kind, level or (around.level if kind is around.kind else None), _verbatim(node, around), around.inline, linked
    )


def _verbatim(node: Node, around: Context) -> bool:
    return around.verbatim or node.tag in ("pre", "listing", "xmp")


def _kind(node: Node, around: MarkupKind | None) -> MarkupKind | None:
    """What the text of an element is; what holds around it goes first."""
    if around in _HOLDS_ALL:
        return around
    if _cites(node):
        return MarkupKind.CITE
    own = _OF_TAGS.get(node.tag)
    if own in _OVER_QUOTES or around is MarkupKind.QUOTE:
        return own if own in _OVER_QUOTES else around
    return None if own is MarkupKind.ROW and _is_layout(node) else own or around


def _cites(node: Node) -> bool:
    """Whether an element under a block quote names who is quoted."""
    if node.tag not in ("cite", "footer", "figcaption") or node.parent is None:
        return False
    if node.tag == "figcaption":
        return any(isinstance(child, Node) and child.tag == "blockquote" for child in node.parent.children)
    return node.parent.tag == "blockquote"


def _is_layout(row: Node) -> bool:
    """Whether a table's row sets parts of the page side by side rather than data."""
    cells = [child for child in row.children if isinstance(child, Node) and child.tag in _CELLS]
    if any(cell.tag == "th" for cell in cells):
        return False
    return len(cells) < 2 or any(_is_laid_out(cell) for cell in cells)


def _is_laid_out(cell: Node) -> bool:
    blocks = [child for child in cell.children if isinstance(child, Node) and child.tag in _LAID_OUT]
    return len(blocks) > 1 or any(block.tag in ("table", "form", "section", "article") for block in blocks)
