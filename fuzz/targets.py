"""What is fuzzed: a function for each reader, each exporter, `load`, the command line and `parse`.

Each takes any bytes. It returns where govnews kept its promises, which includes refusing with an error of its own, and
raises where it broke one. `one.py` runs them under atheris, `tests/test_fuzz.py` under Hypothesis.
"""

from __future__ import annotations

import copy
import csv
import io
import itertools
import json
import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import attrs
from click.testing import CliRunner

import govnews
from fuzz import seeds
from govnews import registry
from govnews.cli import commands
from govnews.errors import DocumentError, GovnewsError, MissingExtra, PluginError, Unexpected
from govnews.rows import TABLES

Target = Callable[[bytes], None]

MOST = 20
"""So many stories of a source are looked at."""


class Broken(AssertionError):
    """A promise that was not kept."""


def hold(promise: object, told: str) -> None:
    """Raise Broken unless the promise is true; unlike `assert`, also where Python optimises."""
    if not promise:
        raise Broken(told)


def check(story: govnews.Story) -> None:
    """What holds of every story, whatever it was made of."""
    hold(not (found := govnews.check(story)), "; ".join(map(str, found)))


def refused(error: GovnewsError) -> None:
    """Let errors pass that tell of the input, and none that tells of us."""
    if isinstance(error, Unexpected | PluginError | MissingExtra):
        raise error
    hold(str(error).strip(), f"an error without a word: {error!r}")


def parse(data: bytes) -> None:
    """Text, with lone surrogates where bytes are no UTF-8."""
    text = data.decode("utf-8", "surrogateescape")
    story = govnews.parse(text, format="text")
    hold(story.source.text == text, "the text was changed")
    check(story)
    for said in itertools.islice(story.blocks, 2):
        govnews.explain(story, said)


def parse_bytes(data: bytes) -> None:
    """Bytes whose format is to be found."""
    read("auto", data)


def read(format: str, data: bytes) -> None:
    """Bytes as one format."""
    try:
        for story in itertools.islice(govnews.parse_each(data, format=format), MOST):
            check(story)
    except GovnewsError as error:
        refused(error)


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word_body(data: bytes) -> None:
    """Bytes as what a Word document holds, since its checksums would let no change through."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", f'<R><r Type="{OFFICE}/officeDocument" Target="word/document.xml"/></R>')
        archive.writestr("word/document.xml", data)
    read("docx", stream.getvalue())


def load(data: bytes) -> None:
    """Bytes as JSON: what is read is written and read again as the same."""
    try:
        found = govnews.loads(data)
    except DocumentError as error:
        refused(error)
    else:
        hold(govnews.loads(govnews.dumps(found)) == found, "what was loaded is not what is loaded again")


# What stands in place of a value: of each kind of JSON, and at the bounds.
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 7, 2**31, 2**63, 10**30, 0.5, -0.0, 1e308, float("nan"), float("inf")),
    *("", "x", "said", "\ud83d", "\0", "nested", "block", "person", "2024-02-30T25:00:00Z", "1"),
    *([], {}, [0], [None], [[]], {"": 0}, {"start": 0, "end": 1}),
)


def load_values(data: bytes) -> None:
    """A story as JSON in which some values are others."""
    load(changed(data))


def changed(data: bytes) -> bytes:
    """A story as JSON in which each pair of bytes puts a value in place of another, or takes one away."""
    told = json.loads(seeds.story(data[0] if data else 0))
    for place, value in zip(data[1:61:2], data[2:61:2], strict=False):
        _put(told, place, value)
    return json.dumps(told).encode()


def _put(told: Any, place: int, value: int) -> None:
    """Change one of the places in plain data, counted as one walks through it."""
    holders = list(_holders(told))
    holder, key = holders[(place * 7 + value // len(VALUES) * 256) % len(holders)] if holders else (None, None)
    if holder is None:
        return
    if value == len(VALUES):
        del holder[key]
    else:
        holder[key] = copy.deepcopy(VALUES[value % len(VALUES)])


def _holders(told: Any) -> Iterator[tuple[Any, Any]]:
    """Each list or object with each of its indices or keys."""
    keys = list(told) if isinstance(told, dict) else range(len(told)) if isinstance(told, list) else ()
    for key in keys:
        yield told, key
        yield from _holders(told[key])


def stories_of(data: bytes) -> list[govnews.Story]:
    """Stories to export: those that the bytes are as JSON, which may make no sense, else the one that they tell.

    After a NUL they say how a story of the seeds is changed.
    """
    with suppress(DocumentError):
        found = govnews.loads(changed(data[1:]) if data[:1] == b"\0" else data)
        return found[:MOST] if isinstance(found, list) else [found]
    return [govnews.parse(data.decode("utf-8", "surrogateescape"), format="text")]


def export(name: str, data: bytes) -> None:
    """Stories in a format, with each of some options; what the format promises is looked at."""
    stories = stories_of(data)
    for options in OPTIONS.get(name, ({},)):
        try:
            if getattr(registry.exporter(name, **options), "binary", False):
                registry.exporter(name, **options).write(stories, io.BytesIO())
                continue
            written = govnews.dumps(stories, name, **options)
        except MissingExtra:
            return  # this machine cannot write it
        except GovnewsError as error:
            refused(error)
        else:
            look = LOOKED_AT.get(name)
            if look is not None:
                look(written, stories, options)


def _as_json(written: str, stories: list[govnews.Story], _: Mapping[str, Any]) -> None:
    json.loads(written)
    hold(govnews.loads(written) == stories, "other stories came back")


def _as_lines(written: str, stories: list[govnews.Story], _: Mapping[str, Any]) -> None:
    lines = written.split("\n")
    hold(lines.pop() == "" and len(lines) == len(stories), "not a line a story")
    hold([govnews.loads(line) for line in lines] == stories, "other stories came back")


def _as_csv(written: str, _: list[govnews.Story], options: Mapping[str, Any]) -> None:
    head, *rows = csv.reader(io.StringIO(written, newline=""), delimiter=options.get("delimiter", ","), strict=True)
    hold({len(row) for row in rows} <= {len(head)}, "rows of different lengths")
    cells = [cell for row in rows for cell in row]
    hold(not any(cell[:1] in ("=", "@", "\t", "\r") for cell in cells), "a cell that is a formula")


def _as_text(written: str, *_: object) -> None:
    hold(written.endswith("\n") or not written, "the last line does not end")


OPTIONS: Mapping[str, tuple[Mapping[str, Any], ...]] = {
    "csv": (*({"of": name} for name in TABLES), {"delimiter": ";"}),
    "json": ({}, {"indent": None}),
    "text": ({}, {"width": 40}, {"furniture": True}),
}
LOOKED_AT: Mapping[str, Callable[[str, list[govnews.Story], Mapping[str, Any]], None]] = {
    "csv": _as_csv,
    "json": _as_json,
    "jsonl": _as_lines,
    "text": _as_text,
}


def command_line(data: bytes) -> None:
    """`govnews parse` and `show`: three bytes choose the options, a line is one of an exporter, the rest is a file."""
    option, _, content = data[3:].partition(b"\n")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "story"
        file.write_bytes(content)
        _ran([*_options(data[:3], option.decode("utf-8", "replace")), str(file)])


def _options(chosen: bytes, option: str) -> list[str]:
    first, second, third = chosen.ljust(3, b"\0")
    format, exporter = _of(("auto", *registry.reader_names()), first), _of(registry.exporter_names(), second)
    asked = [f"--format={format}", f"--style={_of(('auto', *registry.style_names()), third)}"]
    if second > 127:
        return ["show", *asked]
    return ["parse", *asked, f"--to={exporter}", *([f"--option={option}"] if third > 127 else [])]


def _of(names: Iterable[str], number: int) -> str:
    several = tuple(names)
    return several[number % len(several)]


def _ran(arguments: list[str]) -> None:
    result = CliRunner().invoke(commands.govnews, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    hold(result.exit_code in (0, 1, 2, 3, 4), f"exit code {result.exit_code}: {result.stderr}")
    hold("this is a bug in govnews" not in result.stderr, result.stderr)
    shown = result.stdout if arguments[0] == "show" else ""
    for told in (shown, result.stderr):
        hold(not any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in told), f"shown raw: {told!r}")


TARGETS: Mapping[str, Target] = {
    "parse": parse,
    "parse-bytes": parse_bytes,
    "load": load,
    "load-values": load_values,
    "command-line": command_line,
    "word-body": word_body,
    **{f"read-{name}": partial(read, name) for name in registry.reader_names()},
    **{f"write-{name}": partial(export, name) for name in registry.exporter_names()},
}


@attrs.frozen
class Finding:
    """An input that broke a promise."""

    target: str
    data: bytes
    error: Exception


def tried(target: str, data: bytes) -> Finding | None:
    """What a target says of bytes: None where all is well."""
    try:
        TARGETS[target](data)
    except Exception as error:
        return Finding(target, data, error)
    return None
