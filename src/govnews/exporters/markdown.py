"""Markdown (CommonMark): the story as people edit and publish it, with front matter."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import IO

from attrs import field, frozen
from attrs.validators import instance_of

from govnews.captions import bare, introduced, is_title
from govnews.characters import printable
from govnews.model import Block, BlockRole, Quotation, Story, StoryKind
from govnews.patterns import Pattern

_FURNITURE = (BlockRole.BOILERPLATE, BlockRole.CONTACT, BlockRole.METADATA)
_BETWEEN_STORIES = "\n* * *\n\n"
# What is markup wherever it stands. An underscore inside a word is none, and so is an ampersand before a blank.
_MARKUP = re.compile(r"[\\`*\[\]<~|]|(?<![^\W_])_|_(?![^\W_])|&(?=[#\w])")
# What makes a heading, a list, a quotation, a rule or a table where a line begins with it.
_START = re.compile(r"[#+\-=>]|:(?=-)|(?<=\d)[.)]")

NUMBER = Pattern("number", r"\d{1,9} (?= [.)] )", yes="3. The quay", no="3 quays", by="match")


@frozen
class MarkdownExporter:
    """Writes front matter, headline, headings, paragraphs and lists, and speech as block quotations.

    Whatever a text holds that would be markup is escaped, so that a reader of Markdown shows the words as they are;
    line ends inside a paragraph are kept. Boilerplate, contacts and metadata are left out unless `furniture` is true;
    `quotations` lists the quotations at the end; `front_matter` false leaves it out, as several stories do in any case.
    Control characters and lone surrogates become U+FFFD.
    """

    furniture: bool = field(default=False, validator=instance_of(bool))
    quotations: bool = field(default=False, validator=instance_of(bool))
    front_matter: bool = field(default=True, validator=instance_of(bool))

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write the stories as they come, a rule between them."""
        between = ""
        for story in stories:
            stream.write(between + self._text(story))
            between = _BETWEEN_STORIES

    def write_one(self, story: Story, stream: IO[str]) -> None:
        """Write one story, with its front matter."""
        stream.write((_front_matter(story) if self.front_matter else "") + self._text(story))

    def _text(self, story: Story) -> str:
        return _in_paragraphs([*_heading(story), *self._body(story), *self._list(story)])

    def _body(self, story: Story) -> Iterator[tuple[str, str]]:
        """The blocks, each with what it is to be: `>` of a quotation, `-` of a list, nothing of any other."""
        if story.summary is not None and story.summary not in story.blocks:
            yield "", _paragraph(story.summary.text)
        for block in story.blocks:
            if not is_title(block, story) and (self.furniture or block.role not in _FURNITURE):
                yield _block(block, 1 if story.headline is None else 2)

    def _list(self, story: Story) -> Iterator[tuple[str, str]]:
        if self.quotations and story.quotations:
            yield "", "## Quotations"
            for number, said in enumerate(story.quotations, 1):
                yield "-", _item(f"{number}.", _said(story, said))


def _in_paragraphs(blocks: Iterable[tuple[str, str]]) -> str:
    """The blocks one after another: an empty line between two, but none in a list and a quoted one in a quotation."""
    between = {("-", "-"): "\n", (">", ">"): "\n>\n"}
    made, last = "", ""
    for kind, text in blocks:
        if text:
            made += (between.get((last, kind), "\n\n") if made else "") + text
            last = kind
    return made + "\n"


def _heading(story: Story) -> Iterator[tuple[str, str]]:
    if story.headline is not None:
        yield "", _paragraph(story.headline.kicker or "")
        yield "", _title("#", story.headline.text)


def _block(block: Block, level_of_headlines: int) -> tuple[str, str]:
    if block.role in (BlockRole.HEADLINE, BlockRole.HEADING):
        level = level_of_headlines if block.role is BlockRole.HEADLINE else min(6, max(2, block.level or 2))
        return "", _title("#" * level, bare(block))
    if block.role is BlockRole.LIST_ITEM:
        number = NUMBER.match(block.text) if bare(block) != block.text else None
        bullet = block.text[: number.end() + 1] if number else "-"
        return "-", _item(bullet, _paragraph(bare(block)))
    if block.role is BlockRole.SPEECH:
        return ">", "\n".join(f"> {line}" for line in _paragraph(block.text).split("\n") if line)
    return "", _paragraph(block.text)


def _title(marks: str, text: str) -> str:
    words = _escaped(" ".join(printable(text).split()))
    return f"{marks} {words}" if words else ""


def _item(bullet: str, text: str) -> str:
    return f"{bullet} " + text.replace("\n", "\n" + " " * (len(bullet) + 1)) if text else ""


def _paragraph(text: str) -> str:
    r"""The text as a paragraph that shows it, its lines ended by hard breaks.

    >>> print(_paragraph("*so*\n1. what"))
    \*so\*\
    1\. what
    """
    lines = (line.strip(" \t") for line in printable(text).split("\n"))
    return "\\\n".join(_escaped(line) for line in lines if line)


def _escaped(line: str) -> str:
    words = _MARKUP.sub(r"\\\g<0>", line)
    number = NUMBER.match(words)
    start = _START.match(words, number.end() if number else 0)
    return words[: start.start()] + "\\" + words[start.start() :] if start else words


def _said(story: Story, said: Quotation) -> str:
    manner = f"{said.form}, announced, not yet said" if said.announced else str(said.form)
    line = story.source.position(said.span.start).line
    words = _escaped(" ".join(printable(said.words).split()))
    return f"**{_escaped(introduced(said.speaker))}** ({manner}, line {line}): {words}"


def _front_matter(story: Story) -> str:
    moments = {"date": story.published, "updated": story.updated}
    texts = {
        "title": story.headline.text if story.headline else None,
        "lang": story.source.language,
        "source": story.source.name,
    }
    lines = [f"{key}: {_scalar(text)}" for key, text in texts.items() if text]
    lines += [f"{key}: {moment.isoformat()}" for key, moment in moments.items() if moment]
    lines += [f"type: {story.kind}"] if story.kind is not StoryKind.OTHER else []
    if story.organisations:
        lines += ["organisations:", *(f"- {_scalar(each.name)}" for each in story.organisations)]
    return "\n".join(["---", *lines, "---", "", ""]) if lines else ""


def _scalar(text: str) -> str:
    """The text as a value of YAML, in quotation marks, so that it is taken for nothing else."""
    words = " ".join(printable(text).split())
    return json.dumps(words, ensure_ascii=False) if "'" in words else f"'{words}'"
