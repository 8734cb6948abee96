"""Content: which part of a page is its story, and which is what stands around it.

Where a page is one of a publisher's in `lexicon/sites.tsv`, its selectors tell. Elsewhere the story is where the prose
is (see `prose`), outside what names itself furniture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import groupby, takewhile

from attrs import evolve, field, frozen

from govnews import lexicon
from govnews.markup import elements, prose
from govnews.markup.prose import Masses, weigh
from govnews.markup.rendering import Block, Context, Rendered, Rule
from govnews.markup.tree import Node, Text, Tree
from govnews.patterns import Pattern
from govnews.vocabulary import MarkupKind

SIGNATURE = Pattern(
    "quote_signature",
    r"[-–—―] \s* \p{Lu} [^.!?]* (?: \b (?: \p{Lu} | Dr | Mr | Ms | Mrs | Hon | Sen | St ) \. [^.!?]* )*",
    yes="— Ada Brook, Minister for Rivers",
    no="– And so it was.",
    by="fullmatch",
)
WHOLE_PAGE = Pattern(
    "whole_page", r"< (?: !doctype | html | head | body | main ) \b", yes="<html lang=en>", no="<p>", ignore_case=True
)
_EMBEDS = frozenset(("twitter", "instagram", "tiktok", "fb", "reddit"))
_LARGEST_HEAD, _LEAST_TITLE, _LONGEST_TITLE = 1500, 15, 400
_HEADINGS = "h1, h2, h3, [itemprop=headline]"
_LEAST_ARTICLE = 400
_TEASER_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LARGEST_TEASER, _MOST_TEASER, _LONGEST_LEAD = 600, 0.3, 60
_ALONE = frozenset(("article", "main", "body", "li", "td", "tr"))
_LEAST_PART, _LEAST_PROSE = 80, 0.7
_RUN, _LONGEST_SIGNATURE = 3, 200


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
    return Zones(frozenset(), _told(tree, site, weigh(tree)), None, site, framed=False)


def find(tree: Tree, titles: Iterable[str] = ()) -> Zones:
    """Where the story of a page is; `titles` are what its metadata call it."""
    if not WHOLE_PAGE.search(tree.markup[:20_000]):
        return fragment(tree)
    known = tuple(filter(None, map(key, titles)))
    masses = weigh(tree)
    site = next((site for site in sites() if tree.select(site.sign) or tree.attributes(site.sign)), None)
    roots = _largest(tree, site.main, masses) if site else []
    if roots and site:
        return _of_site(tree, site, roots, masses, known)
    return _anywhere(tree, masses, known, site)


def key(text: str) -> str:
    """A title for comparison: its letters and digits."""
    return "".join(filter(str.isalnum, text)).casefold()


def _largest(tree: Tree, selector: str, masses: Masses) -> list[Node]:
    """The elements that a selector finds, none inside another, if they hold any prose."""
    found = tree.select(selector)
    inside = set(found)
    outer = [node for node in found if not any(above in inside for above in node.above())]
    return [node for node in outer if masses.of_node[node] > 0]


def _marked(tree: Tree, masses: Masses) -> dict[Node, MarkupKind]:
    """What elements are that name themselves: furniture, and words of others that a page embeds."""
    kinds = dict.fromkeys(masses.furniture, MarkupKind.FURNITURE)
    for node in tree.select("blockquote[class]"):
        if not _EMBEDS.isdisjoint(node.words):
            kinds[node] = MarkupKind.FURNITURE
    return kinds


def _told(tree: Tree, site: Site | None, masses: Masses) -> dict[Node, MarkupKind]:
    """What elements are that name themselves, or that a publisher's selectors find."""
    kinds = _marked(tree, masses)
    for kind, selector in site.kinds.items() if site else ():
        kinds.update(dict.fromkeys(tree.select(selector), kind))
    return kinds


def _of_site(tree: Tree, site: Site, roots: Sequence[Node], masses: Masses, titles: Sequence[str]) -> Zones:
    kinds = _told(tree, site, masses)
    named = [node for node in tree.select(site.title) if node not in kinds]
    title = next((node for node in named if _is_called(tree, node, titles)), named[0] if named else None)
    return Zones(frozenset((*roots, *([title] if title else ()))), kinds, title, site)


def _anywhere(tree: Tree, masses: Masses, titles: Sequence[str], site: Site | None) -> Zones:
    """The story of a page that no selector knows."""
    named = _named(tree, titles)
    root = prose.root(tree, masses, _article(named, masses) if named else None)
    kinds = {**_marked(tree, masses), **dict.fromkeys(_teasers(tree, root, masses), MarkupKind.FURNITURE)}
    title = named or _main_heading(tree, root, masses)
    story = {root, *_notes(tree, root, masses), *_alike(tree, root, title, masses)}
    if title is not None and title is not root and root not in title.above():
        story.update(_head(title, root, masses))
    return Zones(frozenset(story), kinds, title, site)


def _named(tree: Tree, titles: Sequence[str]) -> Node | None:
    """The first heading that reads as the metadata call the story."""
    return next((node for node in tree.select(_HEADINGS) if _is_called(tree, node, titles)), None)


def _article(title: Node, masses: Masses) -> Node | None:
    """The article that a title stands in, if it holds the story too: some pages go on with the next articles."""
    found = next((node for node in title.above() if node.tag == "article"), None)
    return found if found is not None and masses.of_node[found] >= _LEAST_ARTICLE else None


def _main_heading(tree: Tree, root: Node, masses: Masses) -> Node | None:
    """The last main heading before the story's prose, or the first in it."""
    main = [node for node in tree.select(_HEADINGS) if node.tag == "h1" and not masses.in_furniture(node)]
    within = [node for node in main if root in node.above()]
    before = [node for node in main if masses.order[node] < masses.order[root]]
    found = next(iter(within or before[-1:]), None)
    return found if found is not None and len(tree.text(found)) <= _LONGEST_TITLE else None


def _is_called(tree: Tree, node: Node, titles: Sequence[str]) -> bool:
    """Whether metadata give a heading's text as a title, alone or with the site's name behind it."""
    text = key(tree.text(node))
    return bool(text) and any(t == text or (len(text) >= _LEAST_TITLE and t.startswith(text)) for t in titles)


def _head(title: Node, root: Node, masses: Masses) -> set[Node]:
    """The elements from the title to the story's prose: dates, senders and a summary stand between them."""
    around = set(root.above())
    join = next((node for node in title.above() if node in around), None)
    if join is None:
        return {title}
    top = next((node for node in (title, *title.above()) if node.parent is join), title)
    first = top if masses.of_node[top] <= _LARGEST_HEAD else title
    homes = [home for home in root.above() if home is join or join in home.above()]
    beside = (child for home in homes for child in home.children if isinstance(child, Node) and child not in around)
    between = [
        node
        for node in beside
        if masses.order[first] < masses.order[node] < masses.order[root] and node not in masses.furniture
    ]
    return {first, *(node for node in between if masses.of_node[node] <= _LARGEST_HEAD)}


def _alike(tree: Tree, root: Node, title: Node | None, masses: Masses) -> Iterator[Node]:
    """The parts of a story that its page sets side by side: what looks as the part with the most prose does."""
    around = {title, *title.above()} if title is not None else set()
    for home in (root, *root.above()):
        if home.parent is None or home.tag in _ALONE or home in around:
            return
        beside = (node for node in home.parent.children if isinstance(node, Node) and node is not home)
        alike = (node for node in beside if _looks(node) == _looks(home) and node not in masses.furniture)
        yield from (node for node in alike if _is_prose(node, masses))


def _teasers(tree: Tree, root: Node, masses: Masses) -> Iterator[Node]:
    """What announces other pages: a heading that is a link as a whole, with the little that stands under it."""
    largest = min(_LARGEST_TEASER, masses.of_node[root] * _MOST_TEASER)
    for heading in root.below():
        if heading.tag in _TEASER_HEADINGS and _leads_elsewhere(tree, heading, masses):
            small = takewhile(lambda node: masses.of_node[node] <= largest >= masses.sizes[node] / 2, heading.above())
            yield from (heading, *takewhile(partial(_opens_with, tree, heading, root), small))


def _opens_with(tree: Tree, heading: Node, root: Node, node: Node) -> bool:
    """Whether next to nothing stands before a heading in an element around it, which is not all of the story."""
    return node is not root and tree.text(heading) in tree.text(node)[: _LONGEST_LEAD + len(tree.text(heading))]


def _leads_elsewhere(tree: Tree, heading: Node, masses: Masses) -> bool:
    """Whether all words of a heading are a link, and not one to a place in the page."""
    inside = [node for node in heading.below() if node.tag == "a"] if not masses.of_node[heading] else []
    links = (*inside, *(node for node in heading.above() if node.tag == "a"))
    return any(tree.text(node) and not node.get("href").startswith("#") for node in links if node.get("href"))


def _looks(node: Node) -> tuple[str, frozenset[str]]:
    return node.tag, frozenset(node.get("class").split())


def _is_prose(node: Node, masses: Masses) -> bool:
    """Whether an element holds text and few links."""
    return masses.of_node[node] > max(_LEAST_PART, masses.sizes[node] * _LEAST_PROSE)


def _notes(tree: Tree, root: Node, masses: Masses) -> list[Node]:
    """What stands beside the story's prose under a heading for notes or contacts."""
    siblings = [child for child in (root.parent.children if root.parent else ()) if isinstance(child, Node)]
    after = [node for node in siblings if masses.order[node] > masses.order[root] and not masses.in_furniture(node)]
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


def settle(rendered: Rendered) -> tuple[Block, ...]:
    """The blocks with what their text adds.

    A run of nothing but links is furniture, and a signature at the end of a block quote names who is quoted.
    """
    out: list[Block] = []
    for linked, run in groupby(_signed(rendered), _is_links):
        these = list(run)
        out.extend(map(_as_furniture, these) if linked and len(these) >= _RUN else these)
    return tuple(reversed(tuple(_without_orphans(out))))


def _without_orphans(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks from the last to the first, where a heading of nothing but furniture is furniture too."""
    under: set[MarkupKind | None] = set()
    deeper = 0
    for block in reversed(blocks):
        level = block.context.level if block.context.kind is MarkupKind.HEADING else None
        orphan = level is not None and level > 1 and level >= deeper and under == {MarkupKind.FURNITURE}
        if level is None:
            under.add(block.context.kind)
        elif not orphan:
            under, deeper = set(), level
        yield _as_furniture(block) if orphan else block


def _signed(rendered: Rendered) -> Iterator[Block]:
    before: Block | None = None
    for block in rendered.blocks:
        start = block.span.start - rendered.blocks[0].span.start
        text = rendered.text[start : start + len(block.span)]
        quoted = before is not None and before.context.kind is block.context.kind is MarkupKind.QUOTE
        signs = quoted and len(text) <= _LONGEST_SIGNATURE and SIGNATURE.fullmatch(text)
        yield evolve(block, context=evolve(block.context, kind=MarkupKind.CITE)) if signs else block
        before = block


def _as_furniture(block: Block) -> Block:
    return evolve(block, context=evolve(block.context, kind=MarkupKind.FURNITURE, level=None))


def _is_links(block: Block) -> bool:
    plain = block.context.kind in (None, MarkupKind.LIST_ITEM)
    return plain and block.linked * 10 > len(block.span) * 9
