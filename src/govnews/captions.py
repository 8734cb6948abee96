"""How a speaker is put in words for people."""

from __future__ import annotations

from govnews.characters import printable
from govnews.model import Speaker

__all__ = ["introduced"]


def introduced(speaker: Speaker | None) -> str:
    """The speaker's name with the office, as a list or a script introduces somebody.

    >>> introduced(Speaker("person", "Ada Vale", role="Minister for Tides")), introduced(None)
    ('Ada Vale, Minister for Tides', 'Nobody named')
    """
    if speaker is None:
        return "Nobody named"
    # Who is only known by an office has it for a name.
    role = speaker.role if speaker.role != speaker.name else None
    return printable(", ".join(part for part in (str(speaker), role) if part))
