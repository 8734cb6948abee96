"""JSON-LD with the words of schema.org: a NewsArticle, and its quotations with who said them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Any

from attrs import frozen

from govnews import sequences
from govnews.identity import story_uri
from govnews.model import Quotation, Speaker, SpeakerKind, Story

_CONTEXT = '"@context": "https://schema.org"'
_BODIES = (SpeakerKind.ORGANISATION, SpeakerKind.GROUP)


@frozen
class JsonLdExporter:
    """Writes a NewsArticle of schema.org with its quotations, several as a graph.

    `articleBody` is the whole text. Each Quotation's `@id` ends in its place there, as RFC 5147 writes it:
    `#char=10,20` is from the code point 10 up to 20. `text` has its words, `genre` its form, and
    `creativeWorkStatus` says "announced" of words not yet spoken. Its `creator` is a Person with `jobTitle` and
    `worksFor`, or an Organization; quotations of one speaker have one. Lone surrogates become U+FFFD.
    """

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write a graph, each story as it comes."""
        sequences.write(map(_article, stories), stream, f'{{{_CONTEXT}, "@graph": [', "]}")

    def write_one(self, story: Story, stream: IO[str]) -> None:
        """Write one story as an object."""
        stream.write(f"{{{_CONTEXT}, {sequences.json_text(_article(story))[1:]}\n")


def _article(story: Story) -> dict[str, Any]:
    uri = story_uri(story)
    headline, dateline = story.headline, story.dateline
    return {
        "@type": "NewsArticle",
        "@id": uri,
        "url": uri if uri.startswith("http") else None,
        "headline": headline.text if headline else None,
        "genre": headline.kicker if headline else None,
        "description": story.summary.text if story.summary else None,
        "dateline": dateline.text if dateline else None,
        "datePublished": story.published.isoformat() if story.published else None,
        "dateModified": story.updated.isoformat() if story.updated else None,
        "inLanguage": story.source.language,
        "publisher": [{"@type": "GovernmentOrganization", "name": each.name} for each in story.organisations],
        "articleBody": story.source.text,
        "hasPart": [_quotation(uri, story, said) for said in story.quotations],
    }


def _quotation(uri: str, story: Story, said: Quotation) -> dict[str, Any]:
    return {
        "@type": "Quotation",
        "@id": f"{uri}#char={said.span.start},{said.span.end}",
        "text": said.words,
        "genre": said.form.value,
        "creativeWorkStatus": "announced" if said.announced else None,
        "creator": _creator(uri, story, said.speaker) if said.speaker else None,
    }


def _creator(uri: str, story: Story, speaker: Speaker) -> dict[str, Any]:
    named = {"@id": f"{uri}#speaker-{story.speakers.index(speaker) + 1}", "name": speaker.name}
    body = {"@type": "Organization", "name": speaker.organisation} if speaker.organisation else None
    if speaker.kind in _BODIES:
        return {"@type": "Organization", **named, "parentOrganization": body}
    return {
        "@type": "Person",
        **named,
        "honorificPrefix": speaker.honorific,
        "honorificSuffix": " ".join(speaker.post_nominals),
        "jobTitle": speaker.role,
        "worksFor": body,
    }
