"""Pages: whole HTML pages and fragments of HTML as documents."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, field, frozen

from govnews.contracts import Document
from govnews.decoding import decode, undecodable
from govnews.markup import content, elements, front_matter, metadata
from govnews.markup.govspeak import mask
from govnews.markup.markdown import skeleton
from govnews.markup.rendering import Context, Rule, render
from govnews.markup.tree import Node, Tree, grown, parse
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
TOP_HEADING = Pattern(
    "top_heading",
    r"(?m) ^ [ ]{0,3} (?: \# [ \t]+ \S | \S [^\r\n]{0,300} \r? \n [ ]{0,3} =+ [ \t]* \r? $ )",
    yes="# Quay opens",
    no="## Quay opens",
)
BLANKED = Pattern("blanked", r"[^\r\n]", yes="a", no="\n")
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
    others = metadata.translations(part.tree)
    source = Source(part.text, format, name or facts.address, encoding, part.tree.lang, origins, others)
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
    whole = Context(kind, 1 if kind is MarkupKind.HEADING else None)
    return _part(tree, zones, content.rule(zones) if kind is None else lambda node, around: whole, start, path)


def _part(tree: Tree, zones: content.Zones, rule: Rule, start: int = 0, home: str | None = None) -> Part:
    made = render(tree, rule, start)
    blocks = content.settle(made)
    return Part(made.text, tuple(block.origin(home) for block in blocks), tree, zones)


@frozen
class Marked:
    """Markdown rendered: its text, its blocks' origins, its front matter and what that says."""

    text: str = field(repr=False)
    origins: tuple[Origin, ...]
    front: front_matter.FrontMatter
    facts: metadata.Facts


def markdown(source: str, *, govspeak: bool) -> Marked:
    """Markdown or Govspeak rendered; a title and a summary that only front matter gives are part of the text."""
    front = front_matter.read(source)
    body = BLANKED.compiled.sub(" ", source[: front.end]) + source[front.end :]
    masked = mask(body, govspeak=govspeak)
    opening = [("h1", front.title)] if front.title and not TOP_HEADING.search(masked.text) else []
    opening += [(f'p data-kind="{MarkupKind.SUMMARY}"', front.summary)] if front.summary and opening else []
    tree = grown(source, skeleton(source, masked, opening))
    part = _part(tree, content.fragment(tree, "govuk" if govspeak else None), _with_marks, 0, "")
    facts = front.facts()
    return Marked(part.text, own_words(part.origins) if facts.author else part.origins, front, facts)


def _with_marks(node: Node, around: Context) -> Context | None:
    """What holds inside an element of Markdown; marks of Govspeak around a block come with it."""
    kind = _MARKS.get(node.get("data-kind"))
    return Context(kind) if kind else elements.inside(node, around)


_MARKS = {kind.value: kind for kind in (MarkupKind.CONTACT, MarkupKind.NOTES, MarkupKind.SUMMARY)}


def decoded(raw: bytes, name: str | None, declared: str | None = None) -> tuple[str, str]:
    """The markup of bytes and their encoding; `declared` is what came with them, as in the header of a response."""
    found = CHARSET.search(raw[:_HEAD].decode("latin-1"))
    said = (found["name"] or found["xml"]) if found else None
    return decode(raw, name, declared or said)


def _broken(tree: Tree) -> tuple[Diagnostic, ...]:
    if tree.scanned.broken is None:
        return ()
    return (Diagnostic(DiagnosticKind.TRUNCATED, None, f"the markup ends inside a tag at {tree.scanned.broken}"),)
