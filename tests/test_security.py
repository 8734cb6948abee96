"""What hostile texts, names and archives try, and what comes of it; docs/security.md has the table."""

from __future__ import annotations

import ast
import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
import tarfile
import textwrap
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree as ET

import click
import duckdb
import pytest
from click.testing import CliRunner
from test_floors import MODULES, TREES, targets

from govnews import corpus, dumps, loads, parse, parse_each
from govnews.cli import commands
from govnews.corpus import Plan
from govnews.errors import GovnewsError

STORY = "# Press release: Quay opens\n\nMayor Jane Doe said:\n\nI am glad that the quay is open, and I thank all.\n"
DOCS = Path(__file__).parent.parent / "docs" / "security.md"

# What the package must not use: the network, what runs data as code, and what makes objects of bytes.
NETWORK = {"socket", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "socketserver"}
NETWORK |= {"asyncio", "requests", "httpx", "aiohttp", "urllib3", "webbrowser", "urllib.request", "urllib.error"}
OBJECTS = {"marshal", "shelve", "dill", "cloudpickle", "joblib", "yaml", "multiprocessing", "code", "codeop", "runpy"}
RUNNING = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.execv", "os.execvp", "os.spawnv"}
# Workers are processes, to which jobs go and from which results come back by pickle: see docs/security.md.
ONLY_FOR_WORKERS = {"pickle": {"crew", "batch"}, "subprocess": {"crew"}}


def asked_for(module: str) -> Iterator[str]:
    """The names that a module imports, by statement or by `import_module`."""
    for node in ast.walk(TREES[module]):
        yield from targets(node)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            yield from (arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str))


@pytest.mark.parametrize("module", MODULES)
def test_no_module_uses_the_network_or_runs_data(module: str) -> None:
    names = set(asked_for(module))
    stems = names | {name.partition(".")[0] for name in names} | {name.rpartition(".")[0] for name in names}
    assert stems & (NETWORK | OBJECTS) == set()
    calls = {ast.unparse(node.func) for node in ast.walk(TREES[module]) if isinstance(node, ast.Call)}
    assert calls & RUNNING == set()
    assert [name for name, where in ONLY_FOR_WORKERS.items() if name in stems and module not in where] == []


def test_each_row_of_the_table_of_attacks_names_a_test() -> None:
    named = [line.rpartition("|")[0].rpartition("|")[2].strip() for line in DOCS.read_text("utf-8").splitlines()]
    tests = [cell.strip("`") for cells in named for cell in cells.split(", ") if cell.startswith("`test_")]
    files = (path for folder in ("tests", "browser") for path in DOCS.parent.parent.joinpath(folder).glob("test_*.py"))
    there = "".join(path.read_text("utf-8") for path in files)
    assert len(tests) > 15
    assert [test for test in tests if f"def {test}(" not in there] == []


# Nothing is written but the output, and nothing is fetched

WATCHED = """
import os, sys
from pathlib import Path
out, spare, inputs = Path(sys.argv[1]).resolve(), Path(os.environ["TMPDIR"]).resolve(), sys.argv[2:]
os.chdir(out)
seen = []
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC

def watch(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & WRITING and isinstance(args[0], (str, bytes)):
        seen.append(("write", os.fsdecode(args[0])))
    elif event.startswith("os.") and event[3:] in "mkdir remove rmdir rename symlink link truncate chmod".split():
        seen.append((event, os.fsdecode(args[0])))
    elif event.startswith(("socket.", "urllib.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "ftplib")):
        seen.append((event, str(args)))

sys.addaudithook(watch)
from govnews import registry
from govnews.cli.commands import govnews
for to in set(registry.EXPORTERS) - {"spacy"}:
    govnews(["parse", "-o", str(out / f"s.{to}"), "-t", to, *inputs], standalone_mode=False)
for to in ("html", "brat"):
    govnews(["parse", "-o", str(out / to), "-t", to, *inputs], standalone_mode=False)
for to in ("jsonl", "sqlite"):
    govnews(["corpus", "-w", "1", "-t", to, "-o", str(out / to), *inputs], standalone_mode=False)
for event, name in seen:
    place = Path(name).resolve()
    inside = any(map(place.is_relative_to, (out, spare)))
    if (not inside or event.startswith(("socket.", "subprocess.", "urllib."))) and name != os.devnull:
        print(event, name)
"""


def hostile_archives(folder: Path) -> list[Path]:
    """A zip and a tar archive whose members are named for places outside, and links and devices."""
    text = STORY.encode()
    names = [
        "../../evil.txt",
        "/tmp/govnews-evil.txt",
        "C:\\evil.txt",
        "a/../../evil.txt",
        "..\\evil.txt",
        "\x1b[31m.txt",
    ]
    with zipfile.ZipFile(folder / "hostile.zip", "w") as archive:
        for name in names:
            archive.writestr(name, text)
    with tarfile.open(folder / "hostile.tar", "w") as tar:
        for name in names:
            info = tarfile.TarInfo(name)
            info.size = len(text)
            tar.addfile(info, io.BytesIO(text))
        for kind, name in (
            (tarfile.SYMTYPE, "link.txt"),
            (tarfile.LNKTYPE, "hard.txt"),
            (tarfile.CHRTYPE, "device.txt"),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            tar.addfile(info)
    return [folder / "hostile.zip", folder / "hostile.tar"]


@pytest.mark.once
def test_nothing_is_written_outside_the_output_and_nothing_is_fetched(tmp_path: Path) -> None:
    out, spare = tmp_path / "out", tmp_path / "spare"
    out.mkdir()
    spare.mkdir()
    (tmp_path / "page.html").write_text(
        '<html><base href="http://port.example/"><link rel=stylesheet href="http://port.example/x.css">'
        '<img src="http://port.example/i.png"><h1>Quay opens</h1><p>The quay opens on Monday in Skelby.</p></html>'
    )
    words = [str(out), *map(str, hostile_archives(tmp_path)), str(tmp_path / "page.html")]
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, *words], capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(spare)},
    )  # fmt: skip
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
    left = ["hostile.tar", "hostile.zip", "out", "page.html", "spare"]
    assert (sorted(path.name for path in tmp_path.iterdir()), list(spare.iterdir())) == (left, [])


def test_links_and_devices_of_an_archive_are_not_followed(tmp_path: Path) -> None:
    _, tar = hostile_archives(tmp_path)
    stories = list(parse_each(tar))
    assert {story.source.text for story in stories} == {STORY}
    assert len(stories) == 6


# Names and texts in what is written


@pytest.mark.once
def test_names_for_databases_are_values_and_no_commands(tmp_path: Path) -> None:
    name = "x'); DROP TABLE stories; --"
    (tmp_path / f'{name}".txt').write_text(STORY.replace("Jane Doe", "Robert O'Tables\"); DROP TABLE stories"))
    for to, ask in (("sqlite", sqlite3.connect), ("duckdb", duckdb.connect)):
        out = tmp_path / f"out '{to}"
        list(corpus.build(Plan(to=to), [tmp_path / f'{name}".txt'], out, workers=1))
        (base,) = out.glob("*.sqlite" if to == "sqlite" else "*.duckdb")
        with closing(ask(str(base))) as connection:
            ((source,),) = connection.execute("SELECT source FROM stories").fetchall()
        assert source.endswith(f'{name}".txt')


def test_formulas_are_guarded_in_every_column_of_csv() -> None:
    text = STORY.replace("Quay opens", "=HYPERLINK(1)").replace("I am glad", "@SUM(1) I am glad")
    story = parse(text)
    for of in ("quotations", "blocks", "speakers"):
        for row in csv.reader(io.StringIO(dumps(story, "csv", of=of), newline="")):
            assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


@pytest.mark.parametrize(
    "odd", ["\0", "\x1b", "\x7f", "\x85", "\ud800", "\ufffe", "\uffff", "]]>", "&#0;", "<!--", "<?x"]
)
def test_tei_is_well_formed_whatever_the_text_holds(odd: str) -> None:
    story = parse(f"# Quay {odd} opens\n\n“We {odd} act,” said Mayor Ada{odd} Vale of the {odd} Board.\n")
    body = ET.fromstring(dumps(story, "tei")).findall(".//{http://www.tei-c.org/ns/1.0}body//{*}said")
    assert [len("".join(said.itertext())) for said in body] == [len(said.text) for said in story.quotations]


@pytest.mark.parametrize("odd", ["\ud83d", "\ude00", "\ud83d\ude00", "\0", "\x1b[31m", "</script>", "\u2028", "\ufffe"])
def test_odd_characters_come_back_from_json_as_they_were(odd: str) -> None:
    story = parse(STORY.replace("Doe", f"Do{odd}e"))
    for exporter in ("json", "jsonl"):
        text = dumps(story, exporter)
        assert loads(text) == loads(text.encode("utf-8")) == story


@pytest.mark.parametrize("to", ["jsonl", "csv", "sqlite", "parquet"])
def test_lone_surrogates_and_nuls_reach_no_table(to: str, tmp_path: Path) -> None:
    record = json.dumps({"title": "Quay \ud83d opens", "body": STORY.replace("glad", "g\0lad \ude00")})
    (tmp_path / "records.jsonl").write_text(record + "\n" + record + "\n", encoding="utf-8")
    *_, last = corpus.build(Plan(to=to), [tmp_path / "records.jsonl"], tmp_path / "out", workers=1)
    assert (last.stories, last.failures) == (2, 0)


# The terminal

EVIL = "\x1b]0;evil\x07\x9b31m\u202e"


def visible(output: str) -> bool:
    """Whether an output holds nothing that a terminal would obey."""
    return not [
        c for c in output if (c < " " and c not in "\t\n\r") or "\x7f" <= c <= "\x9f" or "\u202a" <= c <= "\u202e"
    ]


@pytest.mark.parametrize(
    "words",
    [
        ["parse", f"--{EVIL}"],
        ["parse", "-f", EVIL, "x"],
        ["parse", "-s", EVIL, "x"],
        ["parse", "-t", EVIL, "x"],
        ["parse", "-t", "csv", "-O", EVIL, "x"],
        ["parse", f"/none/{EVIL}"],
        ["corpus", "-o", "out", f"/none/{EVIL}"],
        ["corpus", "-t", EVIL, "-o", "out", "x"],
        [EVIL],
    ],
    ids=lambda words: " ".join(words).replace(EVIL, "…"),
)
def test_messages_about_hostile_arguments_do_nothing_to_a_terminal(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x").write_text(STORY)
    result = CliRunner().invoke(commands.govnews, words, prog_name="govnews")
    assert result.exit_code in (1, 2)
    assert result.output
    assert visible(result.output)


def test_a_message_of_click_is_made_harmless(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: object) -> None:
        raise click.UsageError(f"no such thing: {EVIL}")

    monkeypatch.setattr(commands._Wish, "check", refuse)
    result = CliRunner().invoke(commands.govnews, ["parse", "x"], prog_name="govnews")
    assert result.exit_code == 2
    assert "no such thing: ␛]0;evil" in result.output
    assert visible(result.output)


# Markup and JSON that are built to hurt


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 10_000,
        b'{"a":' * 10_000,
        b'{"details": ' + b"[" * 5_000 + b"]" * 5_000 + b"}",
        b"<div>" * 20_000 + b"It rained.",
        b'{"title": "x", "details": {"body": ' + b"9" * 10_000 + b"}}",
    ],
    ids=["arrays", "objects", "nested details", "divs", "a long number"],
)
def test_deep_markup_is_a_story_or_an_error_of_ours(content: bytes) -> None:
    try:
        stories = list(parse_each(content))
    except GovnewsError:
        return
    assert all(story.source.text is not None for story in stories)


def test_a_document_that_is_loaded_cannot_point_outside_its_text() -> None:
    data = json.loads(dumps(parse(STORY)))
    data["quotations"][0]["span"] = [0, 10**9]
    with pytest.raises(GovnewsError, match=r"at \$"):
        loads(json.dumps(data))


def test_the_text_of_this_file_is_what_it_looks_like() -> None:
    assert textwrap.dedent(Path(__file__).read_text("utf-8")).count("\u202e") == 0
