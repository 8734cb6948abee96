"""`govnews corpus` and govnews.corpus: the same files at the end, whatever happens on the way."""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import os
import pty
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from govnews import corpus
from govnews.cli import commands
from govnews.corpus import Plan, Progress, inputs
from govnews.errors import ArgumentError, CorpusError, MissingExtra, SourceError, SourceNotFound, WriteError
from govnews.rows import TABLES

STORY = """# Press release: Quay {number} opens

Mayor Jane Doe said:

I am glad that “quay {number}” is open, and I thank all who built it.

The “Harbour Board” said that {number} ships are expected.
"""
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
PART = 10


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with 96 stories: texts, records, an archive, and a picture that calls itself a text."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "deep" / "deeper").mkdir(parents=True)
    for number in range(24):
        (folder / "deep" / f"{number}.txt").write_text(STORY.format(number=number), encoding="utf-8")
    (folder / "deep" / "deeper" / "picture.txt").write_bytes(PNG)
    (folder / "style.css").write_text("p { color: red }")
    (folder / ".hidden.txt").write_text("Not this one.")
    records = [{"title": f"Quay {number}", "body": STORY.format(number=number % 7)} for number in range(40)]
    # One is much longer, so that a disk can be too small for a late part alone.
    records[30]["body"] *= 20
    lines = "".join(json.dumps(record) + "\n" for record in records)
    with gzip.GzipFile(folder / "records.jsonl.gz", "wb", mtime=0) as packed:
        packed.write(lines.encode())
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        for number in range(32):
            archive.writestr(f"{number}.txt", STORY.format(number=number))
    return folder


@pytest.fixture(scope="module")
def whole(news: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus of that folder, made in one run."""
    out = tmp_path_factory.mktemp("whole") / "corpus"
    list(made(out, news))
    return out


def made(out: Path, *named: Path | str, workers: int = 1, **options: Any) -> Generator[Progress, None, None]:
    """The corpus made in this process, with small parts."""
    return corpus.build(Plan(**{"stories_a_part": PART, **options}), named, out, workers=workers)


def digests(folder: Path) -> dict[str, str]:
    """What is in a folder: the names of all files with a hash of what is in each."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def cells(out: Path, table: str) -> list[dict[str, Any]]:
    """All rows of a table of Parquet."""
    return [row for path in sorted((out / table).iterdir()) for row in pq.read_table(path).to_pylist()]


def command(out: Path, *words: object) -> list[str]:
    """The command line, with small parts."""
    return [sys.executable, "-m", "govnews", "corpus", "-o", str(out), "--part", str(PART), *map(str, words)]


def run(*words: object) -> Result:
    """The command in this process."""
    return CliRunner().invoke(commands.govnews, ["corpus", *map(str, words)], prog_name="govnews")


# What is made


def test_each_table_has_parts_of_so_many_stories(whole: Path) -> None:
    names = [f"part-{number:05}.parquet" for number in range(10)]
    assert all(sorted(path.name for path in (whole / table).iterdir()) == names for table in TABLES)
    assert [pq.read_table(whole / "stories" / name).num_rows for name in names] == [10, 10, 9, *[10] * 6, 7]


def test_every_story_is_there_once_in_the_order_of_names(whole: Path, news: Path) -> None:
    found = [(str(row["source"]).removeprefix(f"{news}/"), row["number"]) for row in cells(whole, "stories")]
    texts = sorted(f"deep/{number}.txt" for number in range(24))
    assert found == [
        *((text, 1) for text in texts),
        *(("more.zip", number) for number in range(1, 33)),
        *(("records.jsonl.gz", number) for number in range(1, 41)),
    ]


def test_what_cannot_be_parsed_is_in_the_table_of_failures(whole: Path, news: Path) -> None:
    [failure] = cells(whole, "failures")
    assert failure["error"] == "BinarySource"
    assert failure["name"] == failure["source"] == str(news / "deep" / "deeper" / "picture.txt")


def test_ids_join_the_tables_and_no_two_stories_share_one(whole: Path) -> None:
    ids = [row["story_id"] for row in cells(whole, "stories")]
    assert len(set(ids)) == len(ids) == 96
    assert {row["story_id"] for row in cells(whole, "quotations")} <= set(ids)


def test_the_manifest_tells_how_it_was_made_and_counts(whole: Path) -> None:
    manifest = corpus.manifest_of(whole)
    assert manifest.is_done
    assert manifest.head["stories_a_part"] == PART
    assert manifest.head["inputs"]["count"] == 27
    for table in TABLES:
        assert manifest.rows(table) == len(cells(whole, table))
    last = json.loads((whole / "manifest.jsonl").read_text().splitlines()[-1])
    assert (last["done"], last["rows"]["stories"]) == (True, 96)


def test_the_number_of_workers_changes_nothing(whole: Path, news: Path, tmp_path: Path) -> None:
    list(made(tmp_path / "corpus", news, workers=3))
    assert digests(tmp_path / "corpus") == digests(whole)


def test_progress_counts_up_to_all_that_there_is(news: Path, tmp_path: Path) -> None:
    steps = list(made(tmp_path / "corpus", news))
    assert (steps[-1].step, steps[-1].part, steps[-1].stories, steps[-1].failures) == ("done", 10, 96, 1)
    assert steps[-1].read == steps[-1].size == sum(each.size for each in inputs.found([news], tmp_path))
    assert sorted(steps, key=lambda step: (step.read, step.stories + step.failures)) == steps


def test_all_formats_hold_the_same(whole: Path, news: Path, tmp_path: Path) -> None:
    outs = {to: tmp_path / to for to in ("jsonl", "csv", "sqlite", "duckdb")}
    for to, out in outs.items():
        list(made(out, news, to=to, stories_a_part=50))
    for table in TABLES:
        expected = [json.loads(json.dumps(row, default=str)) for row in cells(whole, table)]
        texts = [path.read_text(encoding="utf-8") for path in sorted((outs["jsonl"] / table).iterdir())]
        lines = [json.loads(line) for text in texts for line in text.split("\n") if line]
        assert lines == expected
        assert [as_csv(row) for row in expected] == list(rows_of_csv(outs["csv"] / table))
        with closing(sqlite3.connect(outs["sqlite"] / "corpus.sqlite")) as base:
            found = base.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall()
        lists = [[json.dumps(cell) if isinstance(cell, list) else cell for cell in row.values()] for row in expected]
        assert [list(row) for row in found] == lists
        with closing(duckdb.connect(outs["duckdb"] / "corpus.duckdb", read_only=True)) as ducks:
            same = [tuple(row.values()) for row in cells(whole, table)]
            assert ducks.execute(f"SELECT * FROM {table}").fetchall() == same


def rows_of_csv(folder: Path) -> Iterator[dict[str, str]]:
    """The rows of all parts of a table in CSV."""
    for path in sorted(folder.iterdir()):
        with path.open(encoding="utf-8", newline="") as stream:
            yield from csv.DictReader(stream)


def as_csv(row: dict[str, Any]) -> dict[str, str]:
    """A row as CSV has it."""
    words: dict[Any, str] = {None: "", True: "true", False: "false"}
    return {
        name: "; ".join(cell) if isinstance(cell, list) else words[cell] if is_word(cell) else str(cell)
        for name, cell in row.items()
    }


def is_word(cell: object) -> bool:
    """Whether CSV has a word, or nothing, for a cell."""
    return cell is None or isinstance(cell, bool)


def test_a_corpus_without_stories_has_empty_tables(tmp_path: Path) -> None:
    (tmp_path / "empty.zip").write_bytes(b"PK\x05\x06" + b"\0" * 18)
    (tmp_path / "empty.jsonl").write_text('{"a": 1}\n{"b": 2}\n')
    with zipfile.ZipFile(tmp_path / "pictures.zip", "w") as archive:
        archive.writestr("a.png", PNG)
    list(made(tmp_path / "corpus", tmp_path / "pictures.zip"))
    assert pq.read_table(tmp_path / "corpus" / "stories" / "part-00000.parquet").num_rows == 0


def test_columns_of_parquet_give_what_records_give(tmp_path: Path) -> None:
    records = [{"title": f"Quay {number}", "body": STORY.format(number=number)} for number in range(25)]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    pq.write_table(pa.Table.from_pylist(records), tmp_path / "a.parquet", row_group_size=4)
    found = []
    for name in ("a.jsonl", "a.parquet"):
        list(made(tmp_path / f"{name}-corpus", tmp_path / name))
        rows = cells(tmp_path / f"{name}-corpus", "quotations")
        found.append([{key: cell for key, cell in row.items() if key != "story_id"} for row in rows])
    assert found[0] == found[1] != []


# Inputs


def names(*named: Path | str, out: str = "out") -> list[str]:
    """What is found, by its last name."""
    return [Path(each.name).name for each in inputs.found(named, Path(out))]


def test_nothing_is_taken_twice(news: Path, tmp_path: Path) -> None:
    first = news / "deep" / "3.txt"
    assert names(first, first, news).count("3.txt") == 1
    assert names(news, first) == names(news, news / "deep", f"{news}/deep/*.txt") == names(news)
    assert names(first, news)[0] == "3.txt"


def test_patterns_are_filled_in_by_name(news: Path) -> None:
    assert names(f"{news}/**/1*.txt") == ["1.txt", *(f"{number}.txt" for number in range(10, 20))]
    with pytest.raises(SourceNotFound, match="nothing"):
        names(f"{news}/nothing*")


def test_a_name_with_brackets_is_a_name_first(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text("It opens.")
    assert names(tmp_path / "a[1].txt") == ["a[1].txt"]


def test_a_folder_gives_no_hidden_files_no_styles_and_not_the_corpus_itself(news: Path) -> None:
    assert {"style.css", ".hidden.txt"}.isdisjoint(names(news))
    assert names(news, out=str(news / "deep")) == ["more.zip", "records.jsonl.gz"]
    assert names(news / "style.css") == ["style.css"]


def test_a_link_to_a_folder_above_is_no_trap(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It opens.")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert names(tmp_path) == ["a.txt"]


def test_a_broken_link_that_is_named_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(SourceError):
        names(tmp_path / "link")


def test_a_file_that_vanishes_is_a_failure(news: Path, tmp_path: Path) -> None:
    copy = tmp_path / "a.txt"
    copy.write_text("It opens.")
    steps = made(tmp_path / "corpus", copy)
    next(steps)
    copy.unlink()
    assert list(steps)[-1].failures == 1


# Going on


def killed(out: Path, news: Path, delay: float, *words: object) -> bool:
    """Start the command and kill it after so many seconds; whether that was before it had ended."""
    process = subprocess.Popen(command(out, news, *words), stderr=subprocess.DEVNULL)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


@pytest.mark.once
@pytest.mark.parametrize("to", ["parquet", "sqlite"])
def test_a_run_that_is_killed_again_and_again_ends_with_the_same_bytes(news: Path, tmp_path: Path, to: str) -> None:
    chance, kills = random.Random(7), 0
    for _ in range(4):
        kills += killed(tmp_path / "killed", news, chance.uniform(0.6, 2.0), "--workers", 2, "-t", to)
    subprocess.run(command(tmp_path / "killed", news, "--workers", 2, "-t", to), check=False, capture_output=True)
    list(made(tmp_path / "once", news, to=to))
    assert kills
    assert digests(tmp_path / "killed") == digests(tmp_path / "once")


@pytest.mark.once
def test_a_run_can_be_broken_off_after_any_story(whole: Path, news: Path, tmp_path: Path) -> None:
    out = tmp_path / "corpus"
    for stop in (1, 9, 10, 11, 25, 60, 7):
        steps = made(out, news)
        for _ in range(stop):
            next(steps)
        steps.close()
        assert not list(out.rglob("*.tmp"))
    list(made(out, news))
    assert digests(out) == digests(whole)


def test_what_a_kill_leaves_is_swept_away(whole: Path, news: Path, tmp_path: Path) -> None:
    out = tmp_path / "corpus"
    steps = made(out, news)
    for _ in range(35):
        next(steps)
    steps.close()
    (out / "stories" / "part-00003.parquet").write_bytes(b"renamed, but not noted")
    (out / "stories" / "mine.txt").write_bytes(b"no business of the corpus")
    (out / "blocks" / "part-00003.parquet.tmp").write_bytes(b"half")
    with (out / "manifest.jsonl").open("a") as manifest:
        manifest.write('{"part": 3, "res')
    list(made(out, news))
    (out / "stories" / "mine.txt").unlink()
    assert digests(out) == digests(whole)


def test_a_kill_before_the_manifest_is_no_hindrance(whole: Path, news: Path, tmp_path: Path) -> None:
    out = tmp_path / "corpus"
    out.mkdir()
    (out / "inputs.jsonl").write_text("half")
    (out / "manifest.jsonl.tmp").write_text("half")
    list(made(out, news))
    assert not list(out.rglob("*.tmp"))
    assert digests(out) == digests(whole)


def test_a_corpus_that_is_done_is_left_as_it_is(whole: Path, news: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in whole.rglob("*")}
    assert [step.step for step in made(whole, news)] == ["done"]
    assert {path: path.stat().st_mtime_ns for path in whole.rglob("*")} == before


# The command; it gets the signal of Ctrl-C when two of its ten parts are done: one from outside may come too late.
INTERRUPTED = """
import signal
from govnews.cli import main
from govnews.corpus import manifest

def add(folder, line, noted=manifest.add):
    noted(folder, line)
    if line.part == 1:
        signal.raise_signal(signal.SIGINT)

manifest.add = add
main()
"""


def test_ctrl_c_ends_with_130_and_the_next_run_goes_on(whole: Path, news: Path, tmp_path: Path) -> None:
    out = tmp_path / "corpus"
    words = [sys.executable, "-c", INTERRUPTED, *command(out, news, "--workers", 2)[3:]]
    run = subprocess.run(words, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert run.stderr == f"govnews: interrupted; the same command goes on with what is done in {out}\n"
    assert run.returncode == 130
    list(made(out, news))
    assert digests(out) == digests(whole)


# Disks


def limited(limit: int, *words: str) -> subprocess.CompletedProcess[str]:
    """The command where no file can be longer than so many bytes, as on a disk that is full then."""
    return subprocess.run(
        words, check=False, capture_output=True, text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip


@pytest.mark.once
@pytest.mark.parametrize(("limit", "least", "most"), [(12_000, 1, 19), (40_000, 20, 20)])
def test_a_full_disk_is_told_and_nothing_is_left_half_written(
    news: Path, tmp_path: Path, limit: int, least: int, most: int
) -> None:
    out = tmp_path / "corpus"
    ended = limited(limit, *command(out, news, "-t", "sqlite", "--part", 5))
    assert ended.returncode == 4
    assert ended.stderr.splitlines()[-1].startswith("govnews: cannot write ")
    assert not list(out.rglob("*.tmp"))
    assert not (out / "corpus.sqlite").exists()
    done = len(corpus.manifest_of(out).parts)
    assert least <= done <= most
    assert all(len(list((out / table).iterdir())) == done for table in TABLES)
    list(made(out, news, to="sqlite", stories_a_part=5))
    list(made(tmp_path / "once", news, to="sqlite", stories_a_part=5))
    assert digests(out) == digests(tmp_path / "once")


@pytest.mark.once
@pytest.mark.parametrize("to", ["parquet", "duckdb"])
def test_a_disk_that_is_full_from_the_first_part_on(news: Path, tmp_path: Path, to: str) -> None:
    ended = limited(5_000, *command(tmp_path / "corpus", news, "-t", to))
    assert ended.returncode == 4
    assert "File too large" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert not list((tmp_path / "corpus").rglob("*.parquet*"))


def test_a_database_that_cannot_be_written_leaves_the_parts(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("govnews.sqlite.insert", full)
    with pytest.raises(WriteError, match="No space left"):
        list(made(tmp_path / "corpus", news, to="sqlite"))
    assert not corpus.manifest_of(tmp_path / "corpus").is_done
    assert not list((tmp_path / "corpus").glob("corpus.*"))
    monkeypatch.undo()
    assert next(made(tmp_path / "corpus", news, to="sqlite")).part == 10


def test_a_line_of_the_manifest_that_does_not_fit_is_taken_back(tmp_path: Path) -> None:
    (tmp_path / "manifest.jsonl").write_text('{"govnews": "0"}\n')
    script = (
        "import resource; from pathlib import Path; from govnews.corpus import manifest\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))\n"
        f"manifest.add(Path({str(tmp_path)!r}), {{'done': True}})"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "WriteError" in ended.stderr
    assert (tmp_path / "manifest.jsonl").read_text() == '{"govnews": "0"}\n'


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = run(tmp_path / "file", "-o", tmp_path / "file" / "corpus")
    assert (result.exit_code, result.stderr[:22]) == (4, "govnews: cannot write ")


# What is refused


def test_other_options_are_refused(whole: Path, news: Path) -> None:
    with pytest.raises(CorpusError, match="begun with stories_a_part 10, not 11"):
        list(made(whole, news, stories_a_part=11))
    with pytest.raises(CorpusError, match=r"begun with library 'pyarrow .*', not None"):
        list(made(whole, news, to="csv"))


def test_other_inputs_are_refused(whole: Path, news: Path) -> None:
    with pytest.raises(CorpusError, match="other inputs"):
        list(made(whole, news / "deep"))


def test_inputs_that_have_changed_are_refused(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("It opens.")
    list(made(tmp_path / "corpus", source))
    os.utime(source, (1, 1))
    with pytest.raises(CorpusError, match="other inputs"):
        list(made(tmp_path / "corpus", source))


def test_a_folder_of_other_things_is_refused(news: Path) -> None:
    with pytest.raises(CorpusError, match=r"not empty: there is '\.hidden.txt'"):
        list(made(news, news))


def test_a_folder_that_another_run_holds_is_refused(news: Path, tmp_path: Path) -> None:
    steps = made(tmp_path / "corpus", news)
    next(steps)
    with pytest.raises(CorpusError, match="another run"):
        list(made(tmp_path / "corpus", news))


def test_a_manifest_that_is_none_is_told(news: Path, tmp_path: Path) -> None:
    (tmp_path / "manifest.jsonl").write_text("no JSON\n")
    with pytest.raises(CorpusError, match="no manifest"):
        list(made(tmp_path, news))
    with pytest.raises(CorpusError, match="holds no corpus"):
        corpus.manifest_of(news)


def test_nothing_to_make_it_of_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError, match="name no file"):
        list(made(tmp_path / "corpus", tmp_path / "empty"))


@pytest.mark.parametrize("options", [{"to": "xlsx"}, {"stories_a_part": 0}, {"stories_a_part": "5"}])
def test_a_plan_that_cannot_be_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError):
        Plan(**options)


@pytest.mark.parametrize(("to", "module", "extra"), [("parquet", "pyarrow", "tables"), ("duckdb", "duckdb", "duckdb")])
def test_a_missing_extra_is_told_before_anything_is_parsed(news: Path, to: str, module: str, extra: str) -> None:
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as folder:
        patch.setitem(sys.modules, module, None)
        with pytest.raises(MissingExtra, match=rf"govnews\[{extra}\]"):
            list(made(Path(folder), news, to=to))
        assert not list(Path(folder).rglob("part-*"))


def test_an_extra_that_the_inputs_need_ends_the_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>It opens.")
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    result = run(tmp_path / "page.html", "-o", tmp_path / "corpus", "-w", 1)
    assert result.exit_code == 3
    assert "govnews[html]" in result.stderr


# What the command says


def test_a_log_gets_plain_lines(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govnews.cli.corpus._SECONDS_A_LINE", 0.0)
    result = run(news, "-o", tmp_path / "corpus", "-w", 1, "--part", 50)
    *lines, last = result.stderr.splitlines()
    assert result.exit_code == 1
    assert last == f"govnews: {tmp_path / 'corpus'}: 96 stories, 1 failures, parts: 2"
    assert lines[0] == "govnews: parsing: 0 stories, 0 failures, 0% read, 0 a second, time left not known yet"
    assert lines[-1].startswith("govnews: parsing: 96 stories, 1 failures, 100% read, ")
    assert lines[-1].endswith(" a second, time left not known yet")


def test_a_terminal_gets_a_bar(news: Path, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(command(tmp_path / "corpus", news), stderr=theirs, env={**os.environ, "TERM": "xterm"})
    os.close(theirs)
    said = b""
    # When nobody holds the other end any more, Linux says that with an error.
    with suppress(OSError):
        while part := os.read(ours, 65_536):
            said += part
    process.wait()
    os.close(ours)
    assert "━".encode() in said
    assert b" stories, " in said


def test_without_failures_the_command_exits_with_0(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It opens.")
    assert run(tmp_path / "a.txt", "-o", tmp_path / "corpus").exit_code == 0


@pytest.mark.parametrize(
    "words", [["-t", "xlsx"], ["--workers", "0"], ["--format", "nonsense"], ["--style", "nonsense"]]
)
def test_wrong_usage_exits_with_2(news: Path, tmp_path: Path, words: list[str]) -> None:
    assert run(news, "-o", tmp_path / "corpus", *words).exit_code == 2
    assert not (tmp_path / "corpus").exists()
