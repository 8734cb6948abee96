"""HTML: a page of a story on which the quotations light up; a folder of them with an index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO

from attrs import frozen

from govnews.model import Story
from govnews.pages import documents

__all__ = ["HtmlExporter"]


@frozen
class HtmlExporter:
    """Writes a page on which quotations are coloured by speaker; several stories into a folder, with an index.

    A page is one file that fetches nothing. Several stories written to one stream stand on one page, one under another.

    >>> import io
    >>> from govnews import parse
    >>> stream = io.StringIO()
    >>> HtmlExporter().write_one(parse("“Yes,” said Jane Doe."), stream)
    >>> stream.getvalue().splitlines()[0]
    '<!doctype html>'
    """

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write one page of all the stories, as they come."""
        stream.writelines(documents.of_stories(stories))

    def write_one(self, story: Story, stream: IO[str]) -> None:
        """Write the page of a story."""
        stream.writelines(documents.of_story(story))

    def files(self, stories: Iterable[Story]) -> Iterator[tuple[str, Iterable[str]]]:
        """The files of a folder, each as its name and what stands in it: a page for each story, then the index."""
        listed = []
        for number, story in enumerate(stories, 1):
            listed.append(documents.listed(story, number))
            yield listed[-1].file, documents.of_story(story)
        yield "index.html", documents.index(listed)
