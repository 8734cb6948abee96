"""Mail: a message whose body is the story."""

from __future__ import annotations

from collections.abc import Mapping
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr
from typing import Any

from attrs import frozen

from govnews.contracts import Document
from govnews.decoding import bytes_of
from govnews.markup import metadata
from govnews.markup.fields import Fields
from govnews.model import Organisation, Source
from govnews.vocabulary import MarkupKind


@frozen
class MailReader:
    """Reads a message: its subject is the title, its text in HTML or else the plain one the story.

    Attachments are not read.
    """

    def read(self, content: str | bytes | Mapping[str, Any], name: str | None) -> Document:
        """The document of a message.

        >>> MailReader().read("Subject: Quay opens\\n\\nOn Monday.", None).source.text
        'Quay opens\\n\\nOn Monday.'
        """
        message = message_from_bytes(bytes_of(content), policy=default)
        fields = Fields()
        fields.plain(_header(message, "subject"), "$.subject", MarkupKind.HEADING, 1)
        fields.either(_body(message), "$.body")
        sender = parseaddr(_header(message, "from"))[0].strip()
        return Document(
            Source(fields.text, "eml", name or _header(message, "message-id") or None, origins=tuple(fields.origins)),
            published=metadata.moment(_header(message, "date")),
            organisations=(Organisation(sender, None, "metadata", 0.7),) if " " in sender else (),
        )


def _header(message: EmailMessage, name: str) -> str:
    """A header on one line; one that cannot be parsed counts as missing."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError):
        # The parser of headers fails in these ways on some that are broken.
        return ""


def _body(message: EmailMessage) -> str:
    try:
        part = message.get_body(preferencelist=("html", "plain"))
        found = part.get_content() if part is not None else message.get_payload()
    except (LookupError, ValueError, AttributeError, TypeError):
        # An encoding that nobody knows, or a part that is none.
        raw = message.get_payload(decode=True)
        found = raw.decode("windows-1252", "replace") if isinstance(raw, bytes) else ""
    return found if isinstance(found, str) else ""
