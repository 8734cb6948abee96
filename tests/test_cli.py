"""The command `govnews`: what it prints, writes and exits with."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import frozen
from click.testing import CliRunner, Result
from rich.console import Console

from govnews import registry
from govnews.cli import commands, main, sources
from govnews.cli.options import converted, options_of
from govnews.cli.view import neutral, view
from govnews.errors import OptionError
from govnews.model import Span, Story, Violation
from govnews.parsing import parse

SEED = Path(__file__).parent.parent / "seeds" / "000_ce178ae133968ba6.txt"
GOVNEWS = [sys.executable, "-m", "govnews"]
STORY = "News story: Dam opened\n\nThe Minister Jane Doe said:\n\nThis dam is a good dam, and we will use it well.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A small story in a file."""
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*args: object, stdin: bytes | None = None) -> Result:
    """The command in this process, its output no terminal."""
    return CliRunner().invoke(commands.govnews, [str(arg) for arg in args], input=stdin, prog_name="govnews")


def spawn(*args: object, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    words = [*GOVNEWS, *map(str, args)]
    return subprocess.run(words, capture_output=True, check=False, timeout=60, **more)


def printed(story: Story, width: int = 100, no_color: bool = False) -> str:
    """The view of a story on a terminal, with colours unless they are not wanted."""
    options = {"force_terminal": True, "color_system": "standard", "highlight": False, "no_color": no_color}
    console = Console(width=width, **options)  # type: ignore[arg-type]
    with console.capture() as capture:
        console.print(view(story, width, coloured=not no_color))
    return capture.get()


# What it prints


def test_a_check_of_sound_stories_says_how_many_and_writes_nothing_else(story: Path) -> None:
    result = run("parse", "--check", story, story)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "govnews: 2 stories checked, 0 broken promises\n"


def test_a_broken_promise_is_told_with_its_place_and_exits_with_5(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = (Violation("uncovered", Span(12, 15), "this stands in no block: 'Dam'"), Violation("overlap", None, "two"))
    monkeypatch.setattr("govnews.cli.sources.check", lambda story: broken)
    result = run("parse", "--check", "-t", "text", story)
    assert result.exit_code == 5
    assert result.stdout.startswith("News story")
    assert result.stderr.splitlines() == [
        f"govnews: {story}:1:13: uncovered: this stands in no block: 'Dam'",
        f"govnews: {story}: overlap: two",
        "govnews: 1 stories checked, 2 broken promises",
    ]


def test_a_violation_beyond_the_text_has_no_line(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beyond = Violation("out_of_bounds", Span(9999, 9999), "Block leaves the text")
    monkeypatch.setattr("govnews.cli.sources.check", lambda story: (beyond,))
    assert f"govnews: {story}: out_of_bounds: Block leaves" in run("parse", "--check", story).stderr


def test_the_version_is_that_of_the_package() -> None:
    result = run("--version")
    assert result.exit_code == 0
    assert result.stdout.startswith("govnews 0.")


@pytest.mark.parametrize("words", [["--help"], ["parse", "-h"]])
def test_help_tells_the_exit_codes(words: Sequence[str]) -> None:
    text = run(*words).stdout
    assert "Exit codes:" in text
    assert "130  interrupted by Ctrl-C" in text


@pytest.mark.parametrize(
    ("command", "names"),
    [
        ("exporters", registry.exporter_names()),
        ("formats", registry.reader_names()),
        ("styles", registry.style_names()),
    ],
)
def test_lists_name_and_describe_what_there_is(command: str, names: Sequence[str]) -> None:
    lines = [line.split(maxsplit=1) for line in run(command).stdout.splitlines()]
    assert [line[0] for line in lines] == sorted(names)
    assert all(len(line) == 2 for line in lines)


def test_the_schema_is_json() -> None:
    assert json.loads(run("schema").stdout)["$schema"].startswith("https://json-schema.org/")


def test_a_pipe_gets_text(story: Path) -> None:
    assert run("parse", story).stdout == run("parse", "-t", "text", story).stdout != ""


def test_a_story_can_be_shown_without_a_terminal(story: Path) -> None:
    text = run("show", story).stdout
    assert "Who says what" in text
    assert "Jane Doe" in text
    assert "\x1b" not in text


def test_what_is_only_announced_is_marked() -> None:
    assert "announced!" in run("show", SEED).stdout


def test_standard_input_is_read_as_bytes() -> None:
    result = run("parse", "-t", "json", "-", stdin=STORY.replace("Doe", "Doé").encode("cp1252"))
    assert "Doé" in json.loads(result.stdout)["source"]["text"]


def test_one_file_gives_one_story_and_several_give_many(story: Path) -> None:
    one, two = run("parse", "-t", "json", story), run("parse", "-t", "json", story, story)
    assert json.loads(one.stdout)["source"]["text"] == STORY
    assert [each["source"]["text"] for each in json.loads(two.stdout)] == [STORY, STORY]


def test_options_reach_the_exporter(story: Path) -> None:
    plain, indented = (run("parse", "-t", "json", *more, story).stdout for more in ([], ["-O", "indent=7"]))
    assert json.loads(plain) == json.loads(indented)
    assert '\n       "' in indented


# What people look at

PLAIN = re.compile("\x1b\\[[0-9;]*m")
COLOUR = re.compile("\x1b\\[[0-9;]*3[0-7]m")


@pytest.mark.parametrize("width", [40, 60, 100, 200])
def test_what_is_shown_fits_the_terminal_and_has_roles_speakers_and_all_words(width: int) -> None:
    story = parse(SEED)
    plain = PLAIN.sub("", printed(story, width))
    assert max(map(len, plain.splitlines())) <= width
    words = set(plain.split())
    assert {"lead", "speech", "Boris", "narration"} <= words
    assert all(word in plain for block in story.blocks[1:] for word in block.text.split() if len(word) < 9)


def test_on_a_wide_terminal_notes_stand_beside_the_text() -> None:
    wide = PLAIN.sub("", printed(parse(SEED), 200))
    line = next(line for line in wide.splitlines() if "He will say" in line)
    assert "[1] Boris Johnson, indirect, announced!, 0." in line


def test_without_colours_the_numbers_of_quotations_remain() -> None:
    bare = printed(parse(SEED), 100, no_color=True)
    assert not COLOUR.search(bare)
    assert all(f"[{number}]" in bare for number in range(1, 7))
    assert COLOUR.search(printed(parse(SEED), 100))


def test_without_colours_numbers_stand_round_each_part_of_what_is_said() -> None:
    story = parse("“We act,” said Jane Doe, “and called it ‘no mean feat’.”\n\nShe said that rain helps.")
    bare = PLAIN.sub("", printed(story, 200, no_color=True))
    assert "“[1]We act,[/1]” said Jane Doe, “[1]and called it ‘[2]no mean feat[/2]’.[/1]”" in bare
    assert "She said [3]that rain helps[/3]." in bare
    assert "[/1]" not in printed(story, 200)


@pytest.mark.once
def test_no_color_is_obeyed() -> None:
    coloured = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": "80"}
    coloured.pop("NO_COLOR", None)
    assert COLOUR.search(spawn("show", SEED, env=coloured).stdout.decode())
    assert not COLOUR.search(spawn("show", SEED, env={**coloured, "NO_COLOR": "1"}).stdout.decode())


def test_a_line_is_explained_in_words_and_weights(story: Path) -> None:
    text = " ".join(run("explain", "--at", "5", story).stdout.split())
    assert text.startswith("line 5 speech of Jane Doe")
    assert "rule speech_voice: after a lead-in" in text
    assert "the next likeliest role is" in text
    assert re.search(r"[+]\d\.\d\d the paragraph before is a lead-in", text)
    assert "[1] block quotation of Jane Doe" in text
    assert "“said” is a word of saying with 0." in text
    assert "named in full" in text
    assert "Dam opened" not in text


def test_all_blocks_are_explained_and_what_would_have_changed_them(story: Path) -> None:
    text = run("explain", story).stdout
    assert [line for line in text.splitlines() if line.startswith("line ")] != []
    assert text.count("it would be ") + text.count("would have changed it") >= 2


def test_explained_labels_are_grammar_and_the_lead_of_a_plain_choice_is_told(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(
        "Quay opens\n\nSECRETARY DOE: It is open.\n\nQUESTION: Is it?\n\nSECRETARY DOE: Yes.\n", encoding="utf-8"
    )
    assert "a label is grammar" in " ".join(run("explain", "--at", "5", path).stdout.split())
    path.write_text("# Quay opens\n\n“It is o\u00adpen today,” said Ms Ada Reed, the Minister.\n", encoding="utf-8")
    told = " ".join(run("explain", "--at", "3", path).stdout.split())
    assert "no few signs would have changed it: “Ms Ada Reed, the Minister” leads by" in told


def test_every_sign_is_listed_where_all_are_asked_for(story: Path) -> None:
    few, every = (run("explain", "--at", "5", *more, story).stdout for more in ([], ["--all"]))
    assert "lighter ones together" in few
    assert "lighter ones together" not in every
    assert len(every) > len(few)


def test_it_is_explained_whose_words_are_whose_and_what_is_only_a_term(tmp_path: Path) -> None:
    path = tmp_path / "quay.txt"
    path.write_text(
        "Quay reopens\n\n“It is safe,” said Ms Ada Reed, the Minister for Ports.\n\nMayor Tomas Reed said:\n\n"
        "I grew up on this quay. We are proud of the “Harbour Fund”.\n\nMs Reed denied that it was dear.\n",
        encoding="utf-8",
    )
    text = " ".join(run("explain", path).stdout.split())
    assert "the lead-in on line 5 names “Mayor Tomas Reed”; without that line it would be of Ada Reed" in text
    assert "term that nobody utters, 0.60 Harbour Fund" in text
    assert "it would be a nested quotation but for this: it is capitalised like the name of a thing" in text
    assert re.search(r"source: “Ms Reed” with \d\.\d\d rather than", text)
    assert "called so: Ada Reed, Tomas Reed with the same title: Ada Reed" in text
    assert "if Ada Reed were not with the same title, it would mean Tomas Reed" in text


def test_a_line_without_anything_is_told_with_the_nearest_and_the_last(story: Path, tmp_path: Path) -> None:
    between = "Nothing stands on line 2; the nearest paragraph begins on line 1.\n"
    assert run("explain", "--at", "2", story).stdout == between
    lines = STORY.rstrip().count("\n") + 1
    assert run("explain", "--at", "999", story).stdout == f"There is no line 999: the text has {lines} lines.\n"
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    assert "the text has 0 lines" in run("explain", "--at", "1", tmp_path / "empty.txt").stdout


def test_a_file_that_cannot_be_shown_does_not_stop_the_others(story: Path) -> None:
    result = run("show", "missing.txt", story)
    assert result.exit_code == 1
    assert "Jane Doe" in result.stdout
    assert "missing.txt" in result.stderr


# What it makes harmless


def test_the_view_obeys_no_control_character_of_the_text() -> None:
    text = "He said “\x1b[31mred\x1b]0;title\x07 \x9b2J\u202e and \r\x08 [bold]gone[/bold] :smile:”.\n"
    shown = printed(parse(text))
    assert "[bold]gone[/bold] :smile:" in shown
    assert not set(shown) & set("\x07\x08\r\x9b\u202e")
    assert "\x1b[31mred" not in shown
    assert "\x1b]" not in shown


def test_lone_surrogates_can_be_shown() -> None:
    printed(parse("A \ud800 stood here.")).encode()


def test_neutral_text_is_as_long_as_before_and_idle() -> None:
    every = "".join(map(chr, [*range(0x100), 0x202E, 0x2028, 0xD800, 0xDFFF, 0x10FFFF]))
    shown = neutral(every)
    assert len(shown) == len(every)
    assert [char for char in shown if ord(char) < 0x20] == ["\t", "\n"]
    assert not any(0x7F <= ord(char) < 0xA0 or char in "\u202e\u2028" for char in shown)


def test_messages_obey_no_control_character_of_a_name(tmp_path: Path) -> None:
    result = run("parse", tmp_path / "a\x1b[2Jb.txt")
    assert "\x1b" not in result.stderr
    assert "a␛[2Jb.txt" in result.stderr


def test_a_terminal_gets_exports_without_control_characters(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    written: list[str] = []
    screen = SimpleNamespace(isatty=lambda: True, write=written.append, flush=lambda: None)
    path = tmp_path / "story.txt"
    path.write_text("Look: \x1b[31mred.\n")
    monkeypatch.setattr(sys, "stdout", screen)
    commands.parse_files.main(["-t", "csv", "-O", "of=blocks", str(path)], standalone_mode=False)
    assert "␛[31mred" in "".join(written)
    assert "\x1b" not in "".join(written)


# What it exits with


def test_a_file_that_fails_does_not_stop_the_others(story: Path, tmp_path: Path) -> None:
    result = spawn("parse", "-t", "jsonl", story, tmp_path / "missing.txt", tmp_path, story)
    assert result.returncode == 1
    assert len(result.stdout.splitlines()) == 2
    messages = result.stderr.decode().splitlines()
    assert len(messages) == 2
    assert all(message.startswith("govnews: ") for message in messages)
    assert "missing.txt" in messages[0]


def test_a_bug_in_one_story_does_not_stop_the_others(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse_once(source: Path, **_: str) -> Iterator[Story]:
        if source.suffix == ".bad":
            raise RecursionError("too deep")
        yield parse(source)

    monkeypatch.setattr(sources, "parse_each", parse_once)
    result = run("parse", "-t", "jsonl", "x.bad", story)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "x.bad: unexpected RecursionError: too deep" in result.stderr


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["-f", "txt"], "did you mean 'text'"),
        (["-f", "pfd"], "did you mean 'pdf'"),
        (["-s", "gouvk"], "did you mean 'govuk'"),
        (["-t", "jsno"], "did you mean 'json'"),
        (["-t", "json", "-O", "indnet=2"], "did you mean 'indent'"),
        (["-t", "json", "-O", "indent=two"], "it is a number"),
        (["-t", "json", "-O", "indent"], "key=value"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_wrong_usage_exits_with_2_and_a_hint(words: Sequence[str], hint: str, story: Path) -> None:
    result = run("parse", *words, story)
    assert result.exit_code == 2
    assert hint in result.stderr
    assert result.stdout == ""


def test_no_file_is_wrong_usage() -> None:
    assert run("parse").exit_code == 2


def test_without_its_extra_the_command_says_so_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError('No module named click', name='click')")
    result = spawn("--version", env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert result.returncode == 3
    assert result.stderr.decode().splitlines() == [
        "govnews: the command govnews needs the extra 'cli': pip install 'govnews[cli]'"
    ]


def test_another_missing_module_is_not_blamed_on_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "govnews.cli.commands", None)
    with pytest.raises(ModuleNotFoundError):
        main()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [["parse", str(SEED)], ["show", str(SEED)], ["schema"], ["exporters"]])
def test_a_full_disk_exits_with_4(words: Sequence[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run([*GOVNEWS, *words], stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 4
    assert result.stderr.decode() == "govnews: cannot write standard output: No space left on device\n"


def test_a_pipe_that_is_closed_early_is_silence(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Paragraph {number} of a long story." for number in range(500)))
    words = [*GOVNEWS, "parse", "-t", "jsonl", *[str(path)] * 10]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(1) == b"{"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


@pytest.mark.skipif(os.name == "nt", reason="sends a signal of POSIX")
def test_ctrl_c_exits_with_130_and_no_traceback(story: Path) -> None:
    words = [*GOVNEWS, "parse", "-t", "jsonl", str(story), "-"]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b"{")  # the first story is out; the second one waits for its text
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
        assert process.stderr.read() == b""


# What it writes


@pytest.mark.parametrize(
    ("name", "start"),
    [("s.json", "{"), ("s.jsonl", "{"), ("s.csv", ""), ("s.txt", ""), ("s.md", "---"), ("s.fountain", ">")],
)
def test_the_suffix_of_the_output_chooses_the_exporter(name: str, start: str, story: Path, tmp_path: Path) -> None:
    result = run("parse", "-o", tmp_path / name, story)
    assert (result.exit_code, result.output) == (0, "")
    exporter = {"txt": "text", "md": "markdown", "fountain": "script"}.get(name[2:], name[2:])
    written = (tmp_path / name).read_bytes()
    assert written == spawn("parse", "-t", exporter, story).stdout
    assert written.decode().startswith(start)


def test_the_output_holds_what_could_be_parsed(story: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert run("parse", "-o", out, story, "missing.txt", story).exit_code == 1
    assert len(out.read_text(encoding="utf-8").splitlines()) == 2


def test_an_output_is_left_as_it_was_when_nothing_could_be_parsed(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("old")
    assert run("parse", "-o", out, tmp_path / "missing.txt").exit_code == 1
    assert out.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.json"]  # noqa: PTH208 (names are all that matters)


def test_an_output_in_a_missing_folder_exits_with_4(story: Path, tmp_path: Path) -> None:
    result = run("parse", "-o", tmp_path / "nowhere" / "out.json", story)
    assert result.exit_code == 4
    assert "cannot write" in result.stderr


def test_an_output_is_left_as_it_was_when_writing_fails(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    stories = iter([parse(story)])

    def parse_then_stop(source: Path, **_: str) -> Iterator[Story]:
        try:
            yield next(stories)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr(sources, "parse_each", parse_then_stop)
    assert run("parse", "-o", out, story, story).exit_code == 130
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "story.txt"]


# Options


@frozen
class Shouting:
    """An exporter with an option of each type."""

    loud: bool = True
    width: int = 80
    share: float | None = None
    of: str = "blocks"
    fields: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("pair", "value"),
    [
        ("loud=no", False),
        ("loud=True", True),
        ("width=7", 7),
        ("share=0.5", 0.5),
        ("share=none", None),
        ("of=a=b", "a=b"),
        ("fields=name, role", ("name", "role")),
        ("unheard=of", "of"),
    ],
)
def test_an_option_is_converted_to_the_type_of_its_field(pair: str, value: object) -> None:
    assert list(converted([pair], "shouting", options_of(Shouting)).values()) == [value]


@pytest.mark.parametrize("pair", ["loud=perhaps", "width=wide", "share=x", "width"])
def test_a_value_that_is_not_of_the_type_is_an_option_error(pair: str) -> None:
    with pytest.raises(OptionError, match="shouting"):
        converted([pair], "shouting", options_of(Shouting))


def test_a_feed_in_one_file_gives_all_its_stories(tmp_path: Path) -> None:
    items = "".join(f"<item><title>Quay {i} opens</title></item>" for i in range(3))
    path = tmp_path / "feed.xml"
    path.write_text(f"<rss><channel>{items}</channel></rss>", encoding="utf-8")
    assert len(run("parse", "-t", "jsonl", path).stdout.splitlines()) == 3
    assert len(json.loads(run("parse", "-t", "json", path).stdout)) == 3
