"""How single phrases are read: tables in readings/ of what a careful reader says of a source, a lead-in, a sentence.

`pytest tests/test_readings.py --rewrite-goldens` writes what the parser says beside each phrase; read the difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from govnews.drafts import CueSpan, Reference
from govnews.model import Span
from govnews.stages import lead_ins, mastheads, names, people

FOLDER = Path(__file__).parent / "readings"


def parts(found: Reference | None) -> str:
    """A reference in its parts."""
    if found is None:
        return "-"
    known = {"name": found.name, "honorific": found.honorific, "letters": " ".join(found.post_nominals)}
    known |= {"role": found.role, "of": found.organisation}
    return "; ".join(
        (f"{found.speaker_kind.value} by {found.kind.value}", *(f"{k}: {v}" for k, v in known.items() if v))
    )


def source(phrase: str) -> str:
    """A phrase for a source."""
    return parts(names.read(phrase, 0))


def lead_in(line: str) -> str:
    """A line that may introduce speech: rule, cue, source."""
    found = lead_ins.read(line, Span(0, len(line)))
    return f"{found.rule} | {cue(line, found.cue)} | {parts(found.source)}" if found else "-"


def cue(line: str, found: CueSpan | None) -> str:
    """Words of saying: as written, lemma, tense, act."""
    if found is None:
        return "-"
    return f"{found.span.of(line)}: {found.lemma}, {found.tense.value if found.tense else '-'}, {found.act.value}"


def introduced(sentence: str) -> str:
    """Those whom a sentence introduces by name."""
    found = people.find(sentence, frozenset())
    return " | ".join(f"{one.span.start} {parts(one)}" for one in found) or "-"


def letters(line: str) -> str:
    """What each word of a line can be where the line names a sender."""
    return " ".join(mastheads.letter(word) for word in line.split())


READERS: dict[str, Callable[[str], str]] = {
    "sources": source,
    "lead_ins": lead_in,
    "people": introduced,
    "mastheads": letters,
}


def rows(table: str) -> list[tuple[str, str]]:
    """The phrases of a table, each with what it is read as."""
    lines = (FOLDER / f"{table}.tsv").read_text("utf-8").splitlines()
    return [(phrase, read) for phrase, _, read in (line.partition("\t") for line in lines)]


def written(found: Iterable[tuple[str, str]]) -> str:
    """A table as its file has it."""
    return "".join(f"{phrase}\t{read}\n" for phrase, read in found)


@pytest.mark.parametrize("table", READERS)
def test_phrases_are_read_as_a_careful_reader_reads_them(table: str, request: pytest.FixtureRequest) -> None:
    read = [(phrase, READERS[table](phrase)) for phrase, _ in rows(table)]
    if request.config.getoption("--rewrite-goldens"):
        (FOLDER / f"{table}.tsv").write_text(written(read), encoding="utf-8")
    assert read == rows(table)
