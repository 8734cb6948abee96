"""Pages: whole HTML pages and fragments of HTML as documents."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, field, frozen

from govnews.contracts import Document
from govnews.decoding import decode, undecodable
from govnews.markup import content, metadata
from govnews.markup.rendering import Context, Rule, render
from govnews.markup.tree import Tree, parse
from govnews.model import Diagnostic, DiagnosticKind, Source
from govnews.patterns import Pattern
from govnews.source import Origin
from govnews.vocabulary import MarkupKind

CHARSET = Pattern(
    "charset",
    r"""
    < meta \b [^>]{0,200}? charset \s* = \s* ["']? \s* (?P<name> [\w:.+-]{2,40} )
    | ^ \s* < \? xml \b [^>]{0,100}? encoding \s* = \s* ["'] (?P<xml> [\w:.+-]{2,40} )
    """,
    yes='<meta charset="utf-8">',
    no='<p lang="en">',
    ignore_case=True,
)
_HEAD = 4096


@frozen
class Part:
    """A piece of a document rendered: its text, its blocks' origins, and the tree that it was made of."""

    text: str = field(repr=False)
    origins: tuple[Origin, ...]
    tree: Tree = field(repr=False)
    zones: content.Zones = field(repr=False)


def page(markup: str, name: str | None, encoding: str | None = None, format: str = "html") -> Document:
    """The document of a page or a fragment.

    >>> document = page("<title>Quay opens - Port</title><body><h1>Quay opens</h1><p>It opens on Monday.</p>", None)
    >>> document.source.text
    'Quay opens\\n\\nIt opens on Monday.'
    """
    part = rendered(markup)
    facts = metadata.find(part.tree, part.zones)
    site = part.zones.site
    origins = own_words(part.origins) if facts.author else part.origins
    source = Source(part.text, format, name or facts.address, encoding, part.tree.lang, origins)
    return Document(
        source,
        published=facts.published,
        updated=facts.updated,
        organisations=facts.organisations,
        diagnostics=(*undecodable(part.text, encoding or ""), *_broken(part.tree)),
        people=facts.people,
        author=facts.author,
        style=site.style if site else None,
    )


def own_words(origins: Sequence[Origin]) -> tuple[Origin, ...]:
    """The origins of a story that is one person's own words: paragraphs without distinction are speech.

    Where most of it stands in block quotes it only reports that person's words, and is left as it is.
    """
    plain = sum(len(origin.span) for origin in origins if origin.kind is None)
    quoted = sum(len(origin.span) for origin in origins if origin.kind is MarkupKind.QUOTE)
    if quoted > plain:
        return tuple(origins)
    return tuple(evolve(o, kind=MarkupKind.OWN_WORDS) if o.kind is None else o for o in origins)


def rendered(markup: str) -> Part:
    """A page or a fragment rendered."""
    tree = parse(markup)
    zones = content.find(tree, metadata.titles(tree))
    return _part(tree, zones, content.rule(zones))


def field_of(markup: str, path: str, start: int, *, kind: MarkupKind | None = None, site: str | None = None) -> Part:
    """The HTML of one field of a document rendered.

    `path` is that of the field, `start` where its text will stand, `kind` what all of it is, if it is one thing, `site`
    the publisher's name in the table of sites.
    """
    tree = parse(markup)
    zones = content.fragment(tree, site)
    return _part(tree, zones, content.rule(zones) if kind is None else lambda node, around: Context(kind), start, path)


def _part(tree: Tree, zones: content.Zones, rule: Rule, start: int = 0, home: str | None = None) -> Part:
    made = render(tree, rule, start)
    blocks = content.settle(made.blocks)
    return Part(made.text, tuple(block.origin(home) for block in blocks), tree, zones)


def decoded(raw: bytes, name: str | None, declared: str | None = None) -> tuple[str, str]:
    """The markup of bytes and their encoding; `declared` is what came with them, as in the header of a response."""
    found = CHARSET.search(raw[:_HEAD].decode("latin-1"))
    said = (found["name"] or found["xml"]) if found else None
    return decode(raw, name, declared or said)


def _broken(tree: Tree) -> tuple[Diagnostic, ...]:
    if tree.scanned.broken is None:
        return ()
    return (Diagnostic(DiagnosticKind.TRUNCATED, None, f"the markup ends inside a tag at {tree.scanned.broken}"),)
