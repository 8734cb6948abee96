"""govnews.report: what is counted in a corpus of whatever format, and what the page says of it; not how it looks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from click.testing import CliRunner

from govnews import corpus
from govnews.cli import commands
from govnews.corpus import KINDS, Plan
from govnews.errors import ArgumentError, CorpusError, MissingExtra
from govnews.report import Wish, base, charts, overview
from govnews.report.answers import Answer, Bar, answer
from govnews.report.questions import QUESTIONS, Question

COAST, HEALTH = "Department for the Coast", "Department of Health"
SAID = "We asked for a clinic, and we have got one."
STORIES = [
    ("2024-03-01", COAST, "Barrier will open", "Ada Brook will say that 3 < 4 & that the barrier is ready."),
    ("2024-05-03", COAST, "Clinic opens", f"Tomas Reed said: “{SAID}”"),
    ("2024-05-20", HEALTH, "Clinic opened", f"Tomas Reed said: “{SAID.upper()}” Iris Hale said: “Yes.”"),
    (None, None, "Storm", "It rained."),
]


def question(name: str) -> Question:
    """The question of that name."""
    return next(each for each in QUESTIONS if each.name == name)


def made(folder: Path, to: str = "parquet") -> Path:
    """A corpus of the stories; its folder's name has what a pattern would be made of."""
    path = folder / "releases.jsonl"
    rows = [
        {"title": title, "organisations": [sender] if sender else [], "published": day, "body": body + "\n"}
        for day, sender, title, body in STORIES
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    out = folder / "it's [a] corpus"
    list(corpus.build(Plan(to), [path], out, workers=1))
    return out


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus, of Parquet."""
    return made(tmp_path_factory.mktemp("news"))


@pytest.fixture(scope="module")
def asked(whole: Path) -> Iterator[base.Base]:
    """The corpus, ready to be asked."""
    with base.opened(whole, 0) as opened:
        yield opened


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages without pictures: what draws them is large, and is tested in a browser."""
    monkeypatch.setattr(charts, "svg", lambda given: f"<svg><title>{given.question.name}</title></svg>")


def heights(given: Answer) -> dict[tuple[str, ...], int]:
    """The bars by their names."""
    return {bar.names: bar.height for bar in given.bars}


def bars(opened: base.Base, question: Question) -> list[Bar]:
    """The bars that answer a question; the ids of their stories, which tell where they lie, left out."""
    return [
        evolve(bar, listed=tuple(evolve(quoted, story_id="", name=None) for quoted in bar.listed))
        for bar in answer(opened, question, 9).bars
    ]


@pytest.mark.parametrize("to", KINDS)
def test_a_corpus_of_any_format_gives_the_same_bars(to: str, tmp_path: Path, asked: base.Base) -> None:
    with base.opened(made(tmp_path, to), 0) as opened:
        found = [bars(opened, question) for question in QUESTIONS]
    assert found == [bars(asked, question) for question in QUESTIONS]
    assert all(found)


def test_speakers_are_counted_the_most_quoted_first(asked: base.Base) -> None:
    assert heights(answer(asked, question("speakers"), 1)) == {("Tomas Reed",): 2, ("Ada Brook",): 1, ("Iris Hale",): 1}


def test_cells_are_publishers_and_months_with_who_is_quoted_most(asked: base.Base) -> None:
    found = answer(asked, question("publishers"), 1)
    assert heights(found)["2024-05", "Department of Health"] == 2
    assert [bar.label for bar in found.bars if bar.names[0] == "2024-03"] == ["Ada Brook"]


def test_years_stand_for_months_where_there_would_be_too_many(tmp_path: Path) -> None:
    rows = [
        {"title": "Quay", "published": day, "body": "Ada Brook said: “Yes.”"} for day in ("2001-01-01", "2024-01-01")
    ]
    (tmp_path / "news.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    list(corpus.build(Plan(), [tmp_path / "news.jsonl"], tmp_path / "corpus", workers=1))
    with base.opened(tmp_path / "corpus", 0) as opened:
        assert answer(opened, question("announced"), 1).places() == ("2001", "2024")


def test_words_used_again_are_the_same_whatever_their_case(asked: base.Base) -> None:
    [bar] = answer(asked, question("reused"), 5).bars
    assert (bar.height, bar.quotations, bar.title) == (2, 2, SAID.upper())
    assert {quoted.headline for quoted in bar.listed} == {"Clinic opens", "Clinic opened"}


def test_words_used_again_that_begin_alike_are_bars_of_their_own(tmp_path: Path) -> None:
    long = "We have waited for this clinic for longer than any of us here can remember, and"
    bodies = [f"Tomas Reed said: “{long} {end}.”" for end in ("it opens", "it opens", "it closes", "it closes")]
    rows = (json.dumps({"title": f"Clinic {n}", "body": body}) + "\n" for n, body in enumerate(bodies))
    (tmp_path / "news.jsonl").write_text("".join(rows), encoding="utf-8")
    list(corpus.build(Plan(), [tmp_path / "news.jsonl"], tmp_path / "corpus", workers=1))
    with base.opened(tmp_path / "corpus", 0) as opened:
        names = [bar.names[0] for bar in answer(opened, question("reused"), 5).bars]
    assert [name[:10] for name in names] == ["We have wa", "(2) We hav"]


def test_what_is_announced_is_told_from_what_is_spoken(asked: base.Base) -> None:
    assert heights(answer(asked, question("announced"), 1))["2024-03", "announced"] == 1
    assert heights(answer(asked, question("announced"), 1))["2024-05", "spoken"] == 3


def test_the_shares_of_voices_add_up_to_all_words(asked: base.Base) -> None:
    found = answer(asked, question("voices"), 1)
    assert sum(bar.height for bar in found.bars) == asked.value("SELECT sum(length)::BIGINT FROM said")


@pytest.mark.parametrize("name", [each.name for each in QUESTIONS])
def test_the_sql_of_a_bar_gives_just_its_quotations(name: str, asked: base.Base) -> None:
    for bar in answer(asked, question(name), 1).bars:
        assert asked.value(f"SELECT count(*) FROM said WHERE {bar.where}") == bar.quotations


def test_a_bar_lists_so_many_quotations_and_the_same_each_time(asked: base.Base) -> None:
    once, again = (answer(asked, question("forms"), 1) for _ in range(2))
    assert once == again
    assert {len(bar.listed) for bar in once.bars} == {1}
    assert all(len(bar.listed) == bar.quotations for bar in answer(asked, question("forms"), 9).bars)


def test_only_so_many_places_are_shown_and_the_rest_is_counted(asked: base.Base) -> None:
    few = Question("speakers", "Who", "", ("speaker",), only="speaker IS NOT NULL", most=1)
    found = answer(asked, few, 1)
    assert (found.places(), found.left_out) == (("Tomas Reed",), 2)


def test_quotations_that_are_less_sure_are_left_out(whole: Path) -> None:
    with base.opened(whole, 1.0) as opened:
        sure = opened.value("SELECT count(*) FROM said")
        assert sure == opened.value("SELECT count(*) FROM said WHERE confidence = 1")


@pytest.mark.usefixtures("undrawn")
def test_every_bar_of_the_page_leads_to_a_list_on_it(whole: Path) -> None:
    page = overview.page(whole)
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links <= set(re.findall(r'id="([^"]+)"', page))
    assert len([link for link in links if "-" in link]) > 10


@pytest.mark.usefixtures("undrawn")
def test_the_page_loads_nothing_and_shows_texts_as_texts(whole: Path) -> None:
    page = overview.page(whole)
    assert "that 3 &lt; 4 &amp; that the barrier" in page
    assert "<script" not in page
    assert "default-src 'none'; style-src 'sha256-" in page
    assert not re.search(r'(?:src|href)="(?!#|https?://)', page)


@pytest.mark.usefixtures("undrawn")
def test_a_page_names_story_speaker_and_offsets_of_a_quotation(whole: Path, asked: base.Base) -> None:
    story, start, end = asked.rows('SELECT story_id, "start", "end" FROM said WHERE speaker = \'Iris Hale\'')[0]
    page = overview.page(whole)
    assert f"characters {start}–{end} · story {story}" in page


def test_a_listed_quotation_links_to_its_words_on_the_page_of_the_publisher(undrawn: None, tmp_path: Path) -> None:
    record = {"title": "Quay", "url": "https://port.example/quay#top", "body": "Ada Brook said: “We act now.”"}
    (tmp_path / "news.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    list(corpus.build(Plan(), [tmp_path / "news.jsonl"], tmp_path / "corpus", workers=1))
    page = overview.page(tmp_path / "corpus")
    assert 'href="https://port.example/quay#:~:text=We%20act%20now."' in page


@pytest.mark.usefixtures("undrawn")
def test_the_command_writes_the_page_into_the_corpus_unless_told_where(whole: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(commands.govnews, ["report", str(whole), "-o", str(tmp_path / "out.html")])
    assert result.exit_code == 0, result.output
    again = CliRunner().invoke(commands.govnews, ["report", str(whole)])
    assert (whole / "report.html").read_bytes() == (tmp_path / "out.html").read_bytes(), again.output


@pytest.mark.usefixtures("undrawn")
def test_a_corpus_of_no_quotations_has_a_page_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "rain.txt").write_text("It rained.")
    list(corpus.build(Plan(), [tmp_path / "rain.txt"], tmp_path / "corpus", workers=1))
    assert overview.page(tmp_path / "corpus").count("There is nothing of the kind") == len(QUESTIONS)


@pytest.mark.parametrize("manifest, reason", [(None, "holds no corpus"), ('{"to": "parquet"}\n', "is not finished")])
def test_a_folder_without_a_finished_corpus_is_refused(manifest: str | None, reason: str, tmp_path: Path) -> None:
    if manifest:
        (tmp_path / "manifest.jsonl").write_text(manifest)
    result = CliRunner().invoke(commands.govnews, ["report", str(tmp_path)])
    assert (result.exit_code, reason in result.output) == (2, True)
    with pytest.raises(CorpusError, match=reason):
        overview.page(tmp_path)


def test_without_the_extra_its_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(base, "import_module", missing)
    with pytest.raises(MissingExtra, match=r"govnews\[report\]"):
        charts.svg(Answer(QUESTIONS[0], ()))


@pytest.mark.parametrize("wrong", [{"each": 0}, {"each": 2.5}, {"confidence": 1.5}])
def test_a_wish_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError):
        Wish(**wrong)
