"""Content: which part of a page is its story, and which is what stands around it.

Where a page is one of a publisher's in `lexicon/sites.tsv`, its selectors tell. Elsewhere the story is where the prose
is: the innermost element that holds nearly all characters outside links and outside what names itself furniture.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby

from attrs import evolve, field, frozen

from govnews import lexicon
from govnews.markup import elements
from govnews.markup.rendering import Block, Context, Rule
from govnews.markup.tree import Node, Text, Tree
from govnews.patterns import Pattern
from govnews.vocabulary import MarkupKind

WHOLE_PAGE = Pattern(
    "whole_page", r"< (?: !doctype | html | head | body | main ) \b", yes="<html lang=en>", no="<p>", ignore_case=True
)
_SEMANTIC = ("[itemprop=articleBody]", "article", "main, [role=main]", "#content, #main, #main-content, .main-content")
_FURNITURE_TAGS = frozenset(("nav", "aside", "form", "button", "dialog", "menu", "search"))
_FURNITURE_ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alert", "menu", "menubar", "toolbar"]
)
_PAGE_EDGES = frozenset(("header", "footer"))
_EMBEDS = frozenset(("twitter", "instagram", "tiktok", "fb", "reddit"))
_HALF, _MOST, _LARGEST_HEAD, _LARGEST_FURNITURE = 0.5, 0.8, 1500, 0.4
_RUN = 3


@frozen
class Site:
    """How a publisher's pages are built: selectors by what they find; see lexicon/sites.tsv."""

    name: str
    style: str
    sign: str
    main: str
    title: str
    organisations: str
    people: str
    kinds: Mapping[MarkupKind, str]


@frozen(eq=False)
class Zones:
    """Where a page's story is: elements whose text is the story's, those that are known to be something, its title."""

    story: frozenset[Node]
    kinds: Mapping[Node, MarkupKind]
    title: Node | None
    site: Site | None
    framed: bool = field(default=True)


_KIND_COLUMNS = (
    MarkupKind.METADATA,
    MarkupKind.SUMMARY,
    MarkupKind.METADATA,
    MarkupKind.CONTACT,
    MarkupKind.FURNITURE,
)


@cache
def sites() -> tuple[Site, ...]:
    """The publishers whose pages are known.

    >>> [site.style for site in sites() if site.name == "justice"]
    ['us_justice']
    """
    return tuple(_site(row) for row in lexicon.table("sites"))


def _site(row: Sequence[str]) -> Site:
    name, style, *selectors = row
    sign, main, title, bodies, people, *others = ("" if selector == "-" else selector for selector in selectors)
    kinds: dict[MarkupKind, str] = {}
    for kind, selector in zip(_KIND_COLUMNS, others, strict=True):
        kinds[kind] = ", ".join(filter(None, (kinds.get(kind), selector)))
    return Site(name, style, sign, main, title, bodies, people, kinds)


def fragment(tree: Tree, name: str | None = None) -> Zones:
    """What is known of a fragment of a page, all of which is story; `name` is the publisher's in the table of sites."""
    site = next((site for site in sites() if site.name == name), None)
    return Zones(frozenset(), _told(tree, site, _Masses.of(tree)), None, site, framed=False)


def find(tree: Tree, titles: Iterable[str] = ()) -> Zones:
    """Where the story of a page is; `titles` are what its metadata call it."""
    if not WHOLE_PAGE.search(tree.markup[:20_000]):
        return fragment(tree)
    known = frozenset(map(key, titles)) - {""}
    masses = _Masses.of(tree)
    site = next((site for site in sites() if tree.select(site.sign) or tree.attributes(site.sign)), None)
    roots = _largest(tree, site.main, masses) if site else []
    if roots and site:
        return _of_site(tree, site, roots, masses, known)
    return _anywhere(tree, masses, known, site)


def key(text: str) -> str:
    """A title for comparison: its letters and digits."""
    return "".join(filter(str.isalnum, text)).casefold()


@frozen(eq=False)
class _Masses:
    """For each element how much prose it holds, and the elements that name themselves furniture."""

    of_node: Mapping[Node, int]
    furniture: frozenset[Node]
    order: Mapping[Node, int]

    @classmethod
    def of(cls, tree: Tree) -> _Masses:
        """The masses of all elements of a tree."""
        nodes = list(tree.root.below())
        full = _summed(tree, nodes, frozenset())
        whole = full[tree.root]
        marked = frozenset(node for node in nodes if _is_marked(node) and full[node] <= whole * _LARGEST_FURNITURE)
        return cls(_summed(tree, nodes, marked), marked, {node: i for i, node in enumerate(nodes)})


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
    if node.tag in ("html", "body", "main", "article") or node.get("role") == "main":
        return False
    if node.tag in _FURNITURE_TAGS or node.get("role").lower() in _FURNITURE_ROLES:
        return True
    if node.tag in _PAGE_EDGES and not any(above.tag in ("article", "main", "blockquote") for above in node.above()):
        return True
    return not lexicon.words("furniture_marks").isdisjoint(node.words)


def _largest(tree: Tree, selector: str, masses: _Masses) -> list[Node]:
    """The elements that a selector finds, none inside another, if they hold any prose."""
    found = tree.select(selector)
    inside = set(found)
    outer = [node for node in found if not any(above in inside for above in node.above())]
    return [node for node in outer if masses.of_node[node] > 0]


def _marked(tree: Tree, masses: _Masses) -> dict[Node, MarkupKind]:
    """What elements are that name themselves: furniture, and words of others that a page embeds."""
    kinds = dict.fromkeys(masses.furniture, MarkupKind.FURNITURE)
    for node in tree.select("blockquote[class]"):
        if not _EMBEDS.isdisjoint(node.words):
            kinds[node] = MarkupKind.FURNITURE
    return kinds


def _told(tree: Tree, site: Site | None, masses: _Masses) -> dict[Node, MarkupKind]:
    """What elements are that name themselves, or that a publisher's selectors find."""
    kinds = _marked(tree, masses)
    for kind, selector in site.kinds.items() if site else ():
        kinds.update(dict.fromkeys(tree.select(selector), kind))
    return kinds


def _of_site(tree: Tree, site: Site, roots: Sequence[Node], masses: _Masses, titles: frozenset[str]) -> Zones:
    kinds = _told(tree, site, masses)
    named = [node for node in tree.select(site.title) if node not in kinds]
    title = next((node for node in named if key(tree.text(node)) in titles), named[0] if named else None)
    return Zones(frozenset((*roots, *([title] if title else ()))), kinds, title, site)


def _anywhere(tree: Tree, masses: _Masses, titles: frozenset[str], site: Site | None) -> Zones:
    """The story of a page that no selector knows."""
    root = _root(tree, masses)
    kinds = _marked(tree, masses)
    title = _title(tree, root, masses, titles)
    story = {root, *_notes(tree, root, masses)}
    if title is not None and title is not root and root not in title.above():
        story.update(_head(title, root, masses))
    return Zones(frozenset(story), kinds, title, site)


def _root(tree: Tree, masses: _Masses) -> Node:
    """The innermost element that holds nearly all the prose."""
    weigh = masses.of_node
    root = next(iter(tree.select("body")), tree.root)
    for selector in reversed(_SEMANTIC):
        found = max(tree.select(selector), key=lambda node: weigh[node], default=root)
        if weigh[found] >= weigh[root] * _HALF and (root in found.above() or found is root):
            root = found
    while True:
        children = [child for child in root.children if isinstance(child, Node)]
        heaviest = max(children, key=lambda node: weigh[node], default=root)
        if heaviest is root or weigh[heaviest] < weigh[root] * _MOST or heaviest.tag in ("p", "tr", "td", "li", "pre"):
            return root
        root = heaviest


def _title(tree: Tree, root: Node, masses: _Masses, titles: frozenset[str]) -> Node | None:
    """The element with the story's title: what the metadata call it, else the last main heading before its prose."""
    limit = masses.order[root]
    inside = [node for node in tree.select("h1, h2, h3, [itemprop=headline]") if not _in_furniture(node, masses)]
    named = next((node for node in inside if key(tree.text(node)) in titles), None)
    if named is not None:
        return named
    main = [node for node in inside if node.tag == "h1"]
    within = [node for node in main if root in node.above()]
    before = [node for node in main if masses.order[node] < limit]
    return next(iter(within or before[-1:]), None)


def _in_furniture(node: Node, masses: _Masses) -> bool:
    return node in masses.furniture or any(above in masses.furniture for above in node.above())


def _head(title: Node, root: Node, masses: _Masses) -> set[Node]:
    """The elements from the title to the story's prose: dates, senders and a summary stand between them."""
    around = set(root.above())
    join = next((node for node in title.above() if node in around), None)
    if join is None:
        return {title}
    top = next((node for node in (title, *title.above()) if node.parent is join), title)
    first = top if masses.of_node[top] <= _LARGEST_HEAD else title
    siblings = [child for child in join.children if isinstance(child, Node)]
    between = [n for n in siblings if masses.order[first] < masses.order[n] < masses.order[root] and n not in around]
    return {first, *(node for node in between if masses.of_node[node] <= _LARGEST_HEAD)}


def _notes(tree: Tree, root: Node, masses: _Masses) -> list[Node]:
    """What stands beside the story's prose under a heading for notes or contacts."""
    siblings = [child for child in (root.parent.children if root.parent else ()) if isinstance(child, Node)]
    after = [node for node in siblings if masses.order[node] > masses.order[root] and not _in_furniture(node, masses)]
    return [node for node in after if _opens_notes(tree, node)]


def _opens_notes(tree: Tree, node: Node) -> bool:
    headings = {line.lower() for name in ("notes_headings", "contact_headings") for line in lexicon.words(name)}
    first = next((below for below in node.below() if any(isinstance(child, Text) for child in below.children)), None)
    return first is not None and tree.text(first).strip(" :").lower() in headings


def rule(zones: Zones) -> Rule:
    """What holds inside each element of a page whose story is known."""

    def inside(node: Node, around: Context) -> Context | None:
        if elements.is_hidden(node):
            return None
        if node is zones.title:
            return Context(MarkupKind.HEADING, 1)
        told = zones.kinds.get(node)
        if told is not None and node not in zones.story and around.kind is not MarkupKind.CONTACT:
            return evolve(around, kind=told, level=None)
        if node in zones.story:
            around = evolve(around, kind=None)
        elif zones.framed and node.parent is None:
            return Context(MarkupKind.FURNITURE)
        found = elements.inside(node, around)
        return _demoted(found) if found is not None and node.tag == "h1" and zones.title is not None else found

    return inside


def _demoted(context: Context) -> Context:
    """A main heading that is not the title is a heading of a part."""
    return evolve(context, level=2) if context.kind is MarkupKind.HEADING else context


def settle(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, those that stand in a run of nothing but links furniture."""
    out: list[Block] = []
    for linked, run in groupby(blocks, _is_links):
        these = list(run)
        out.extend(map(_as_furniture, these) if linked and len(these) >= _RUN else these)
    return tuple(out)


def _as_furniture(block: Block) -> Block:
    return evolve(block, context=evolve(block.context, kind=MarkupKind.FURNITURE, level=None))


def _is_links(block: Block) -> bool:
    plain = block.context.kind in (None, MarkupKind.LIST_ITEM)
    return plain and block.linked * 10 > len(block.span) * 9
