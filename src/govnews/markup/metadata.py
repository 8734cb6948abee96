"""Metadata: what a page says of its story outside the text: in JSON-LD, OpenGraph, meta elements, `time`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from attrs import frozen
from dateutil.parser import ParserError, isoparse, parse

from govnews.contracts import Person
from govnews.markup.content import Site, Zones
from govnews.markup.tree import Node, Tree
from govnews.model import Organisation
from govnews.patterns import Pattern

ARTICLE_TYPE = Pattern(
    "article_type",
    r"(?: Article | NewsArticle | PressRelease | BlogPosting | Report ) $",
    yes="NewsArticle",
    no="WebPage",
)
WORDED_DAY = Pattern(
    "worded_day",
    r"""
    (?: \p{L}{3,9} ,? \s+ )?
    (?: \d{1,2} \s+ \p{L}{3,9} | \p{L}{3,9} \.? \s+ \d{1,2} ) ,? \s+
    (?: 19 | 20 ) \d\d
    """,
    yes="12 June 2012",
    no="12/06/2012",
    by="fullmatch",
)
BODY_TYPE = Pattern("body_type", r"Organi[sz]ation $", yes="GovernmentOrganization", no="Person")
_PUBLISHED = (
    "govuk:first-published-at",
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "dc:date",
    "dcterms.created",
    "publication_date",
    "publishdate",
    "pubdate",
    "date",
)
_UPDATED = (
    "govuk:public-updated-at",
    "article:modified_time",
    "og:article:modified_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
)
_TITLES = ("og:title", "twitter:title", "dcterms.title", "dc.title", "dc:title", "headline", "title")
_DEEPEST = 8


@frozen
class Facts:
    """What metadata say of a story."""

    titles: tuple[str, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    author: Person | None = None
    address: str | None = None


def moment(text: str) -> datetime | None:
    """The moment that a date of metadata means, ISO 8601, as in mail, or a day whose month is a word; else None.

    >>> moment("2021-05-03"), moment("Mon, 03 May 2021 09:30:00 +0000").hour, moment("next week")
    (datetime.datetime(2021, 5, 3, 0, 0), 9, None)
    >>> moment("3 May 2021") == moment("May 3, 2021") == moment("2021-05-03")
    True
    """
    text = text.strip()
    try:
        return isoparse(text.replace(" ", "T", 1) if text[:4].isdigit() else text)
    except (ParserError, ValueError, OverflowError):
        pass
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return _day(text)


def _day(text: str) -> datetime | None:
    """The day of a date whose month is a word, so that nobody can take it for another."""
    if not WORDED_DAY.fullmatch(text):
        return None
    try:
        return parse(text.replace(",", " "), default=datetime(2000, 1, 1))
    except (ValueError, OverflowError):
        return None


def titles(tree: Tree) -> tuple[str, ...]:
    """What the metadata of a page call its story, the surest first."""
    told = [text for article in _articles(tree) for text in _texts(article.get("headline"))]
    said = _said(tree)
    told.extend(said[name] for name in _TITLES if name in said)
    told.extend(" ".join(text.split()) for text in tree.raw("head title"))
    return tuple(dict.fromkeys(filter(None, told)))


def find(tree: Tree, zones: Zones) -> Facts:
    """The metadata of a page whose story is known."""
    articles, said = list(_articles(tree)), _said(tree)
    published = _first_moment([*_named(articles, "datePublished"), *_values(said, _PUBLISHED), *_times(tree, zones)])
    updated = _first_moment([*_named(articles, "dateModified"), *_values(said, _UPDATED)])
    people = tuple(Person(name) for name in _linked(tree, zones.site.people if zones.site else ""))
    return Facts(
        titles(tree),
        published,
        later(updated, published),
        _bodies(tree, zones.site, articles),
        people,
        people[0] if said.get("govuk:schema-name") == "speech" and len(people) == 1 else None,
        _address(tree),
    )


def translations(tree: Tree) -> tuple[str, ...]:
    """The tags of the other languages in which a page links to itself."""
    links = tree.attributes('link[rel="alternate"][hreflang]')
    tags = dict.fromkeys(link.get("hreflang", "").strip() for link in links)
    own = (tree.lang or "").lower()
    return tuple(tag for tag in tags if tag.lower() not in ("", "x-default", own))


def later(updated: datetime | None, published: datetime | None) -> datetime | None:
    """The moment of an update, where it is on a later day than publication: systems touch pages for other reasons."""
    if updated is None or (published is not None and updated.date() <= published.date()):
        return None
    return updated


def _articles(tree: Tree) -> Iterator[Mapping[str, Any]]:
    for text in tree.raw('script[type="application/ld+json"]'):
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles_in(data, _DEEPEST)


def _articles_in(data: object, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth and isinstance(data, list):
        for item in data:
            yield from _articles_in(item, depth - 1)
    elif depth and isinstance(data, dict):
        if any(ARTICLE_TYPE.search(kind) for kind in _texts(data.get("@type"))):
            yield data
        yield from _articles_in(data.get("@graph"), depth - 1)


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [" ".join(text.split()) for text in values if isinstance(text, str) and text.strip()]


def _said(tree: Tree) -> dict[str, str]:
    """The meta elements and properties of a page by name, in lower case; of several the first."""
    said: dict[str, str] = {}
    for attributes in tree.attributes("meta[content], [property][content], [itemprop][datetime], [itemprop][content]"):
        value = " ".join((attributes.get("content") or attributes.get("datetime") or "").split())
        for name in ("property", "name", "itemprop"):
            if value and name in attributes:
                said.setdefault(attributes[name].lower(), value)
    return said


def _named(articles: Sequence[Mapping[str, Any]], name: str) -> list[str]:
    return [text for article in articles for text in _texts(article.get(name))]


def _values(said: Mapping[str, str], names: Sequence[str]) -> list[str]:
    return [said[name] for name in names if name in said]


def _times(tree: Tree, zones: Zones) -> list[str]:
    """The `time` elements that say when the story was published: marked so, or the only one of its head."""
    marked = [node.get("datetime") for node in tree.select("time[pubdate][datetime], time[class*=publish][datetime]")]
    every = [node for node in tree.select("time[datetime]") if _is_told(node, zones)]
    return marked or [node.get("datetime") for node in every if len(every) == 1]


def _is_told(node: Node, zones: Zones) -> bool:
    """Whether an element stands in the story and not in its furniture."""
    around = [node, *node.above()]
    return not zones.framed or any(item in zones.story for item in around)


def _first_moment(texts: Sequence[str]) -> datetime | None:
    return next((found for text in texts if (found := moment(text))), None)


def _linked(tree: Tree, selector: str) -> list[str]:
    return list(dict.fromkeys(filter(None, (tree.text(node) for node in tree.select(selector)))))


def _bodies(tree: Tree, site: Site | None, articles: Sequence[Mapping[str, Any]]) -> tuple[Organisation, ...]:
    """Who publishes: as the page links to them, else as JSON-LD names an author or publisher that is a body."""
    named = _linked(tree, site.organisations if site else "")
    for role in ("author", "publisher"):
        named = named or [name for article in articles for name in _body_names(article.get(role))]
    return tuple(Organisation(name, None, "metadata", 0.95) for name in dict.fromkeys(named))


def _body_names(value: object) -> Iterator[str]:
    """The names of the bodies of JSON-LD; the name of a web site is none."""
    for body in value if isinstance(value, list) else [value]:
        if isinstance(body, dict) and any(BODY_TYPE.search(kind) for kind in _texts(body.get("@type"))):
            yield from (name for name in _texts(body.get("name")) if "." not in name)


def _address(tree: Tree) -> str | None:
    links = [found.get("href", "") for found in tree.attributes('link[rel="canonical"]')]
    pages = [found.get("content", "") for found in tree.attributes('meta[property="og:url"]')]
    return next((address for address in (*links, *pages) if address.startswith(("http://", "https://"))), None)
