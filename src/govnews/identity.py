"""By what a story is known: an id for tables, an address for formats of the web."""

from __future__ import annotations

import hashlib
import uuid

from govnews.model import Story
from govnews.patterns import Pattern

__all__ = ["story_id", "story_uri"]

ADDRESS = Pattern(
    "web_address",
    r"(?P<page> https?://[^\s<>\"{}|\\^`\#\x00-\x20\x7f-\x9f]+ ) (?: \#\S* )? \Z",
    yes="https://tides.example/rain#top",
    no="tides/rain.txt",
    by="match",
)
_ID_DIGITS = 20


def story_id(story: Story, place: str = "") -> str:
    """Twenty hexadecimal digits by which a story is known: a hash of its source's name, its text, and a place.

    `place` tells apart what would be equal, as two records of one file that hold the same.

    >>> from govnews.model import Source
    >>> story_id(Story(Source("It rained.", name="rain.txt")))
    '4d9e74ae28059135c3a6'
    """
    parts = "\0".join((story.source.name or "", place, story.source.text))
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_DIGITS]


def story_uri(story: Story) -> str:
    """The address of a story that comes from one, without a fragment; of any other a URN made of its id.

    >>> from govnews.model import Source
    >>> story_uri(Story(Source("It rained.", name="https://tides.example/rain#top")))
    'https://tides.example/rain'
    >>> story_uri(Story(Source("It rained.", name="rain.txt")))
    'urn:uuid:0a1e013d-02bd-5c27-a2aa-d1a21e36c76d'
    """
    found = ADDRESS.match(story.source.name or "")
    return found["page"] if found else f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, story_id(story))}"
