"""Rows: a story as the rows of flat tables, and what each column of them means.

This is the one place where a story is flattened: for CSV, for Arrow and Parquet, for databases. A cell is a text, a
number, True or False, a date, a list of texts, or None.

Version 1 of the tables. Columns may be added at the end of a table, each with None for what was written before; none is
ever removed, renamed or given another type without a new version.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias

from attrs import field, frozen

from govnews.characters import encodable
from govnews.errors import NotAStory
from govnews.identity import story_id
from govnews.model import Attribution, Failure, Quotation, Span, Speaker, Story

__all__ = ["TABLES", "VERSION", "Column", "Row", "Rows", "Table", "flattened", "flattened_each", "story_id"]

VERSION = "1"

Row: TypeAlias = dict[str, Any]
Rows: TypeAlias = dict[str, list[tuple[Any, ...]]]

_NO_ATTRIBUTION = Attribution()


@frozen
class Column:
    """A column: its name, what its cells are, and what they mean.

    `kind` is "text", "integer", "number" (with a fraction), "truth", "date", or "texts" (a list of texts). A cell of
    any kind may be None.
    """

    name: str
    kind: str
    meaning: str


@frozen
class Table:
    """A table: its name, its columns, and what gives its rows for a story; of failures, for a failure."""

    name: str
    columns: tuple[Column, ...]
    rows: Callable[[Any], Iterator[Row]] = field(repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(column.name for column in self.columns)


def flattened(
    result: Story | Failure, *, place: str = "", source: str | None = None, number: int | None = None
) -> Rows:
    """The rows of a story or of a failure in each table, their cells in the order of the columns.

    `source` is the file that held it and `number` its number there, counted from 1, where that is known. Lone
    surrogates, which no table can hold, become U+FFFD; offsets stay right.

    >>> from govnews.model import Source
    >>> rows = flattened(Story(Source("It rained.")), source="rain.txt", number=1)
    >>> {table: len(rows[table]) for table in rows}
    {'stories': 1, 'blocks': 0, 'quotations': 0, 'speakers': 0, 'terms': 0, 'diagnostics': 0}
    """
    shared: Row = {"source": source, "number": number}
    if isinstance(result, Story):
        shared["story_id"] = story_id(result, place)
    tables = [table for table in TABLES.values() if (table.name == "failures") is isinstance(result, Failure)]
    return {table.name: [_cells(table, {**shared, **row}) for row in table.rows(result)] for table in tables}


def flattened_each(results: Iterable[Story | Failure]) -> Iterator[Rows]:
    """The rows of one after another; stories that are equal, name and text, are told apart by how many came before.

    Raises NotAStory for what is neither a story nor a failure.
    """
    seen: Counter[str] = Counter()
    for result in results:
        yield flattened(result, place=_place_among(seen, result))


def _place_among(seen: Counter[str], result: Story | Failure) -> str:
    if isinstance(result, Failure):
        return ""
    if not isinstance(result, Story):
        raise NotAStory(result)
    same = story_id(result)
    seen[same] += 1
    return str(seen[same]) if seen[same] > 1 else ""


def _cells(table: Table, row: Row) -> tuple[Any, ...]:
    return tuple([_cell(row.get(name)) for name in table.names])


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return encodable(value)
    return [_cell(text) for text in value] if isinstance(value, list) else value


# What gives the rows.


def _stories(story: Story) -> Iterator[Row]:
    headline, dateline = story.headline, story.dateline
    yield {
        "name": story.source.name,
        "format": story.source.format,
        "language": story.source.language,
        "style": story.style,
        "kind": story.kind.value,
        "kicker": headline.kicker if headline else None,
        "headline": headline.text if headline else None,
        "summary": story.summary.text if story.summary else None,
        "place": dateline.place if dateline else None,
        "published": story.published.isoformat() if story.published else None,
        "published_on": _date(story),
        "updated": story.updated.isoformat() if story.updated else None,
        "organisations": [organisation.name for organisation in story.organisations],
        "truncated": story.truncated,
        "blocks": len(story.blocks),
        "quotations": len(story.quotations),
        "speakers": len(story.speakers),
        "characters": len(story.source.text),
        "text": story.source.text,
    }


def _date(story: Story) -> date | None:
    moment = story.published or (story.dateline.date if story.dateline else None)
    return moment.date() if moment else None


def _blocks(story: Story) -> Iterator[Row]:
    numbers = _numbers(story)
    for number, block in enumerate(story.blocks, 1):
        yield {
            "block": number,
            "role": block.role.value,
            "speaker_number": numbers.get(block.speaker),
            "speaker": block.speaker.name if block.speaker else None,
            "level": block.level,
            **_place(story, block.span),
            "confidence": block.confidence,
            "rule": block.rule or None,
            "text": block.text,
        }


def _quotations(story: Story) -> Iterator[Row]:
    numbers, starts = _numbers(story), [block.span.start for block in story.blocks]
    for number, quotation in enumerate(story.quotations, 1):
        yield {
            "quotation": number,
            "form": quotation.form.value,
            "speaker_number": numbers.get(quotation.speaker),
            **_voice(quotation.speaker),
            **_saying(story, quotation),
            "block": _holder(starts, story, quotation.span),
            **_place(story, quotation.span),
            "confidence": quotation.confidence,
            "rule": quotation.rule or None,
            "words": quotation.words,
        }


def _speakers(story: Story) -> Iterator[Row]:
    spoken = Counter(quotation.speaker for quotation in story.quotations)
    for number, speaker in enumerate(story.speakers, 1):
        yield {
            "speaker_number": number,
            **_voice(speaker),
            "honorific": speaker.honorific,
            "post_nominals": " ".join(speaker.post_nominals) or None,
            "mentions": len(speaker.mentions),
            "quotations": spoken[speaker],
            **(_place(story, speaker.mentions[0].span) if speaker.mentions else {}),
        }


def _terms(story: Story) -> Iterator[Row]:
    for number, term in enumerate(story.terms, 1):
        yield {
            "term": number,
            **_place(story, term.span),
            "confidence": term.confidence,
            "rule": term.rule or None,
            "text": term.text,
        }


def _diagnostics(story: Story) -> Iterator[Row]:
    for number, diagnostic in enumerate(story.diagnostics, 1):
        yield {
            "diagnostic": number,
            "kind": diagnostic.kind.value,
            **(_place(story, diagnostic.span) if diagnostic.span else {}),
            "message": diagnostic.message,
        }


def _failures(failure: Failure) -> Iterator[Row]:
    yield {"name": failure.name, "error": type(failure.error).__name__, "message": str(failure)}


def _numbers(story: Story) -> Mapping[Speaker | None, int]:
    return {speaker: number for number, speaker in reversed(list(enumerate(story.speakers, 1)))}


def _voice(speaker: Speaker | None) -> Row:
    if speaker is None:
        return {}
    return {
        "speaker": speaker.name,
        "speaker_kind": speaker.kind.value,
        "role": speaker.role,
        "organisation": speaker.organisation,
    }


def _saying(story: Story, quotation: Quotation) -> Row:
    given = quotation.attribution or _NO_ATTRIBUTION
    return {
        "cue": given.cue.of(story.source.text) if given.cue else None,
        "lemma": given.lemma,
        "tense": given.tense.value if given.tense else None,
        "act": given.act.value if given.act else None,
        "announced": quotation.announced,
    }


def _holder(starts: list[int], story: Story, span: Span) -> int | None:
    """The number of the block in which a span begins; blocks come in the order of the text."""
    number = bisect_right(starts, span.start)
    return number if number and span.start < story.blocks[number - 1].span.end else None


def _place(story: Story, span: Span) -> Row:
    position = story.source.position(span.start)
    return {"start": span.start, "end": span.end, "line": position.line, "column": position.column}


# What the columns are.

_STORY = Column("story_id", "text", "the story; the same in all tables, and in every run over the same sources")
_FROM = (
    Column("source", "text", "the file that was given and held it; None where tables are made from stories"),
    Column("number", "integer", "its number in that file, from 1"),
)
_WHERE = (
    Column("start", "integer", "where it begins in the text of the story, in code points from 0"),
    Column("end", "integer", "where it ends: the first code point after it"),
    Column("line", "integer", "the line where it begins, from 1"),
    Column("column", "integer", "the code point of that line where it begins, from 1"),
)
_SURENESS = (
    Column("confidence", "number", "how sure it is, from 0 to 1"),
    Column("rule", "text", "the rule that found it"),
)
_SPEAKER = Column("speaker_number", "integer", "who speaks: the row of the table speakers with that number")
_VOICE = (
    Column("speaker", "text", "the speaker's fullest name in the story, or the description of one without a name"),
    Column("speaker_kind", "text", "person, role, organisation, group or unknown"),
)
_OFFICE = (
    Column("role", "text", "the speaker's office, as written"),
    Column("organisation", "text", "the body that the speaker is of, as written"),
)

_ALL = (
    Table(
        "stories",
        (
            _STORY,
            Column("name", "text", "the file or address that the story comes from; of what an archive holds, both"),
            *_FROM,
            Column("format", "text", "the format that it was read in"),
            Column("language", "text", "the language that its markup names"),
            Column("style", "text", "the house style that it was read in"),
            Column("kind", "text", "what sort of publication it is: press_release, speech …"),
            Column("kicker", "text", "the kicker, as written"),
            Column("headline", "text", "the headline without its kicker"),
            Column("summary", "text", "the summary under the headline"),
            Column("place", "text", "the place that its dateline names"),
            Column("published", "text", "when it was published, ISO 8601, with the offset where one is known"),
            Column("published_on", "date", "the day of that, or of the dateline"),
            Column("updated", "text", "when it was last changed, ISO 8601"),
            Column("organisations", "texts", "the bodies that published it"),
            Column("truncated", "truth", "whether the text breaks off"),
            Column("blocks", "integer", "how many blocks it has"),
            Column("quotations", "integer", "how many quotations it has"),
            Column("speakers", "integer", "how many speakers it has"),
            Column("characters", "integer", "how long its text is, in code points"),
            Column("text", "text", "the text that all offsets point into"),
        ),
        _stories,
    ),
    Table(
        "blocks",
        (
            _STORY,
            Column("block", "integer", "its number in the story, from 1"),
            Column("role", "text", "what it does in the story: narration, speech, lead_in …"),
            _SPEAKER,
            _VOICE[0],
            Column("level", "integer", "of a heading, its level"),
            *_WHERE,
            *_SURENESS,
            Column("text", "text", "the block"),
        ),
        _blocks,
    ),
    Table(
        "quotations",
        (
            _STORY,
            Column("quotation", "integer", "its number in the story, from 1"),
            Column("form", "text", "block, direct, mixed, indirect or nested"),
            _SPEAKER,
            *_VOICE,
            *_OFFICE,
            Column("cue", "text", "the words of saying, as written"),
            Column("lemma", "text", "their verb or noun: say, stress, warning …"),
            Column("tense", "text", "past, present or future"),
            Column("act", "text", "what the cue says that is done with the words: statement, denial, belief …"),
            Column("announced", "truth", "whether the words are only announced, and not yet spoken"),
            Column("block", "integer", "the block in which it begins"),
            *_WHERE,
            *_SURENESS,
            Column("words", "text", "the words, its parts joined"),
        ),
        _quotations,
    ),
    Table(
        "speakers",
        (
            _STORY,
            Column("speaker_number", "integer", "the speaker's number in the story, from 1"),
            *_VOICE,
            Column("honorific", "text", "Dame, Mr, Senator …"),
            Column("post_nominals", "text", "the letters after the name, blanks between them"),
            *_OFFICE,
            Column("mentions", "integer", "in how many places the speaker is named"),
            Column("quotations", "integer", "how many quotations are the speaker's"),
            *_WHERE,
        ),
        _speakers,
    ),
    Table(
        "terms",
        (
            _STORY,
            Column("term", "integer", "its number in the story, from 1"),
            *_WHERE,
            *_SURENESS,
            Column("text", "text", "words in quotation marks that nobody utters"),
        ),
        _terms,
    ),
    Table(
        "diagnostics",
        (
            _STORY,
            Column("diagnostic", "integer", "its number in the story, from 1"),
            Column("kind", "text", "what was odd about the text: truncated, glued_words …"),
            *_WHERE,
            Column("message", "text", "a sentence that says so"),
        ),
        _diagnostics,
    ),
    Table(
        "failures",
        (
            Column("name", "text", "the file or address that could not be parsed"),
            *_FROM,
            Column("error", "text", "the class of the error in govnews.errors"),
            Column("message", "text", "a sentence that says what is wrong"),
        ),
        _failures,
    ),
)
TABLES: Mapping[str, Table] = {table.name: table for table in _ALL}
