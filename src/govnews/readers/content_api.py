"""Items of GOV.UK's Content API: a mapping, or JSON that holds one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import frozen

from govnews.contracts import Document, Person
from govnews.decoding import decode, undecodable
from govnews.errors import ItemError
from govnews.markup import front_matter, metadata
from govnews.markup.fields import Fields
from govnews.model import Diagnostic, DiagnosticKind, Organisation, Source
from govnews.vocabulary import MarkupKind

_SITE = "https://www.gov.uk"


@frozen
class ContentApiReader:
    """Reads an item of the Content API: title, description and body as its page shows them, the rest as metadata.

    The text of each field has its place in that field: `source.path(span)` names it, and `source.locate(span)` counts
    in it.
    """

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of an item; raises ItemError for what is none, MissingExtra without the extra `html`.

        >>> item = {"title": "Quay opens", "details": {"body": "<p>It opens on Monday.</p>"}}
        >>> ContentApiReader().read(item, None).source.text
        'Quay opens\\n\\nIt opens on Monday.'
        """
        item, encoding = _item(content, name)
        author = _author(item)
        fields = Fields()
        _write(fields, item, author is not None)
        text = fields.text
        address = item.get("web_url") or _address(item.get("base_path"))
        language, origins = _text(item.get("locale")), tuple(fields.origins)
        others = tuple(_translations(item, language))
        source = Source(text, "content-api", name or address, encoding, language, origins, others)
        published = _published(item)
        changed, note = _last_change(item, published)
        return Document(
            source,
            published=published,
            updated=metadata.later(_moment(item.get("public_updated_at")), published) or changed,
            organisations=tuple(_organisations(item)),
            diagnostics=(*undecodable(text, encoding or ""), *note, *_withdrawn(item)),
            people=tuple(_people(item)),
            author=author,
            kind=front_matter.kind_of(item.get("document_type")),
            style="govuk",
        )


def _item(content: str | bytes | Mapping[str, Any], name: str | None) -> tuple[Mapping[str, Any], str | None]:
    encoding = None
    if isinstance(content, (bytes, bytearray, memoryview)):
        content, encoding = decode(bytes(content), name)
    if isinstance(content, str):
        content = _loaded(content, name)
    if not isinstance(content, Mapping) or not isinstance(content.get("details", {}), Mapping):
        raise ItemError(name, "it is no object with a title and details")
    if not _text(content.get("title")) and not content.get("details"):
        raise ItemError(name, "it has neither a title nor details")
    return content, encoding


def _loaded(text: str, name: str | None) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        raise ItemError(name, f"it is not JSON: {error}") from error


def _write(fields: Fields, item: Mapping[str, Any], spoken: bool) -> None:
    """The fields in the order in which the page shows them."""
    details = item.get("details", {})
    notice = item.get("withdrawn_notice")
    if isinstance(notice, Mapping):
        fields.markup(notice.get("explanation"), "$.withdrawn_notice.explanation", MarkupKind.FURNITURE)
    fields.plain(item.get("title"), "$.title", MarkupKind.HEADING, 1)
    fields.plain(item.get("description"), "$.description", MarkupKind.SUMMARY)
    for name in ("speaker_without_profile", "location", "delivered_on"):
        fields.plain(details.get(name), f"$.details.{name}", MarkupKind.METADATA)
    body, path = _body(details.get("body"))
    fields.markup(body, path, site="govuk", spoken=spoken)


def _body(value: object) -> tuple[object, str]:
    """The HTML of a body and its path: a string, or of a list of content types that which is HTML."""
    if not isinstance(value, Sequence) or isinstance(value, (str, bytes)):
        return value, "$.details.body"
    typed = [(i, one) for i, one in enumerate(value) if isinstance(one, Mapping)]
    for wanted in ("text/html", "text/govspeak", None):
        for i, one in typed:
            if wanted in (None, one.get("content_type")):
                return one.get("content"), f"$.details.body[{i}].content"
    return None, "$.details.body"


def _text(value: object) -> str | None:
    """A text without the blanks around it, or None where there is none."""
    return (value.strip() or None) if isinstance(value, str) else None


def _moment(value: object) -> datetime | None:
    return metadata.moment(value) if isinstance(value, str) else None


def _address(path: object) -> str | None:
    return f"{_SITE}{path}" if isinstance(path, str) and path.startswith("/") else None


def _links(item: Mapping[str, Any], *kinds: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The linked items of some kinds that have a title, with it."""
    links = item.get("links")
    for kind in kinds:
        linked = links.get(kind) if isinstance(links, Mapping) else None
        for one in linked if isinstance(linked, list) else ():
            title = _text(one.get("title")) if isinstance(one, Mapping) else None
            if title:
                yield title, one


def _organisations(item: Mapping[str, Any]) -> Iterator[Organisation]:
    titles = (title for title, _ in _links(item, "organisations", "worldwide_organisations"))
    yield from (Organisation(title, None, "metadata", 0.99) for title in dict.fromkeys(titles))


def _people(item: Mapping[str, Any]) -> Iterator[Person]:
    """Who is connected with an item; where it is one person, the roles of the item are that person's."""
    people = dict(_links(item, "speaker", "people", "ministers"))
    roles = tuple(dict.fromkeys(title for title, _ in _links(item, "roles")))
    for title, one in people.items():
        held = tuple(dict.fromkeys(role for role, _ in _appointments(one)))
        yield Person(title, roles if len(people) == 1 and roles else held)


def _author(item: Mapping[str, Any]) -> Person | None:
    """Who speaks in a speech, a statement or an article, where it is one person."""
    spoken = item.get("schema_name") == "speech"
    linked = {title for title, _ in _links(item, "speaker")} if spoken else set()
    people = [person for person in _people(item) if person.name in linked]
    unlinked = _text(item.get("details", {}).get("speaker_without_profile")) if spoken else None
    if not people and unlinked:
        return Person(unlinked)
    return people[0] if len(people) == 1 else None


def _appointments(person: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The offices that a person holds now."""
    for _, appointment in _links(person, "role_appointments"):
        details = appointment.get("details")
        if not isinstance(details, Mapping) or details.get("current", True):
            yield from _links(appointment, "role")


def _published(item: Mapping[str, Any]) -> datetime | None:
    """When an item was published first: before it was on this site, if it was."""
    told = (
        item.get("first_published_at"),
        item.get("details", {}).get("first_public_at"),
        item.get("public_updated_at"),
    )
    return next((found for value in told if (found := _moment(value))), None)


def _last_change(item: Mapping[str, Any], published: datetime | None) -> tuple[datetime | None, tuple[Diagnostic, ...]]:
    """The last change after publication that the publisher notes: when it was, and what it says."""
    history = item.get("details", {}).get("change_history")
    entries = [one for one in history if isinstance(one, Mapping)] if isinstance(history, list) else []
    dated = ((_moment(one.get("public_timestamp")), _text(one.get("note"))) for one in entries)
    changes = [(later, note) for when, note in dated if (later := metadata.later(when, published)) is not None]
    if not changes:
        return None, ()
    when, note = max(changes, key=lambda change: change[0].replace(tzinfo=None))
    message = f"the publisher changed it on {when:%Y-%m-%d}{f': {note}' if note else ''}"
    return when, (Diagnostic(DiagnosticKind.CHANGED, None, message),)


def _translations(item: Mapping[str, Any], language: str | None) -> Iterator[str]:
    """The other languages in which there is an item."""
    for _, one in _links(item, "available_translations"):
        tag = _text(one.get("locale"))
        if tag and tag != language:
            yield tag


def _withdrawn(item: Mapping[str, Any]) -> tuple[Diagnostic, ...]:
    notice = item.get("withdrawn_notice")
    if not isinstance(notice, Mapping) or not notice:
        return ()
    when = _text(notice.get("withdrawn_at"))
    return (
        Diagnostic(DiagnosticKind.WITHDRAWN, None, f"the publisher withdrew it{f' on {when[:10]}' if when else ''}"),
    )
