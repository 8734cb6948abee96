"""brat: a zip archive with a .txt and an .ann file for each story, and the configuration that brat needs."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from pathlib import PurePath
from typing import IO, ClassVar

from attrs import frozen

from govnews import standoff
from govnews.model import Story

# brat takes no other characters in the name of a document.
_UNFIT = re.compile("[^A-Za-z0-9_-]+")
_LONGEST = 40
# So that the same stories make the same archive.
_EPOCH = (1980, 1, 1, 0, 0, 0)


@frozen
class BratExporter:
    """Writes an archive of pairs of .txt and .ann files to unpack into brat's data folder, and an annotation.conf.

    Attributions are marked as in PolNeAR: Content, Cue and Source, joined by an event; `govnews.standoff` says how. The
    files are called by number and source; `govnews.brat.read` reads archive and folder back.
    """

    binary: ClassVar[bool] = True

    def write(self, stories: Iterable[Story], stream: IO[bytes]) -> None:
        """Write the two files of each story as it comes."""
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            _add(archive, "annotation.conf", standoff.TEXT_CONF)
            for number, story in enumerate(stories, 1):
                name = _name(number, story)
                _add(archive, f"{name}.txt", standoff.text_of(story))
                _add(archive, f"{name}.ann", standoff.of_story(story))


def _name(number: int, story: Story) -> str:
    """The number, and what the source or the headline is called: 00001-tides."""
    called = PurePath(story.source.name or "").stem or (story.headline.text if story.headline else "")
    slug = _UNFIT.sub("-", called).strip("-")[:_LONGEST].strip("-")
    return f"{number:05}-{slug}" if slug else f"{number:05}"


def _add(archive: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, text.encode("utf-8"))
