"""The word lists: each says what belongs in it, says nothing twice, and its tables hold what the loader expects."""

from __future__ import annotations

from importlib import resources
from itertools import takewhile

import pytest

from govnews import lexicon
from govnews.lexicon import FRAMES, cues, table, words
from govnews.vocabulary import Act, StoryKind

FILES = sorted(
    (file for file in resources.files(lexicon).iterdir() if file.name.endswith((".txt", ".tsv"))),
    key=lambda file: file.name,
)
NAMES = [file.name for file in FILES]
LOWER = [
    "abbreviations", "contact_headings", "evaluative", "furniture", "group_sources",
    "narration_signs", "notes_headings", "role_nouns", "source_phrases",
    "spokesperson_nouns",
]  # fmt: skip
LISTS = [name.removesuffix(".txt") for name in NAMES if name.endswith(".txt")]


def content(name: str) -> str:
    return resources.files(lexicon).joinpath(name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_file_opens_with_what_belongs_in_it_and_what_must_not(name: str) -> None:
    head = " ".join(takewhile(lambda line: line.startswith("# "), content(name).splitlines()))
    assert "Belongs:" in head
    assert "Must not:" in head


@pytest.mark.parametrize("name", NAMES)
def test_no_entry_stands_twice_or_has_blanks_round_it(name: str) -> None:
    lines = content(name).splitlines()
    entries = [line for line in lines if line and not (line.startswith("# ") and any(map(str.isalpha, line)))]
    keys = [entry.split("\t")[0] for entry in entries]
    assert sorted(keys) == sorted(set(keys))
    assert [entry for entry in entries if entry != entry.strip()] == []


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_entries(name: str) -> None:
    assert len(words(name)) >= 8


@pytest.mark.parametrize("name", LOWER)
def test_lists_that_promise_lower_case_keep_it(name: str) -> None:
    assert {word for word in words(name) if word != word.lower()} == set()


def test_a_hash_alone_is_an_entry_and_no_comment() -> None:
    assert {"#", "share this page"} <= words("furniture")


@pytest.mark.parametrize(("name", "columns"), [("cues", 9), ("cue_nouns", 6), ("kickers", 2)])
def test_rows_have_all_their_columns(name: str, columns: int) -> None:
    assert {row for row in table(name) if len(row) != columns or not all(row)} == set()


def test_rows_of_cues_keep_to_the_closed_vocabularies() -> None:
    for *_, act, frames, strength, provenance in (*table("cues"), *table("cue_nouns")):
        assert Act(act)
        assert set(frames.split(",")) <= FRAMES
        assert strength in {"speech", "view"}
        assert provenance in {"polnear-train", "govuk", "senate", "general"}


def test_kickers_name_kinds_of_story() -> None:
    kinds = {kicker: StoryKind(kind) for kicker, kind in table("kickers")}
    assert kinds["fatality notice"] is StoryKind.FATALITY_NOTICE
    assert "for immediate release" not in kinds


def test_every_act_has_a_cue() -> None:
    assert {cue.act for same in cues().values() for cue in same} == set(Act)


@pytest.mark.parametrize(
    ("form", "lemma", "tense_form"),
    [
        ("said", "say", "past"), ("told", "tell", "participle"), ("wrote", "write", "past"),
        ("written", "write", "participle"), ("denies", "deny", "third"), ("admitting", "admit", "gerund"),
        ("set out", "set out", "base"), ("pointing out", "point out", "gerund"), ("undertook", "undertake", "past"),
        ("emphasised", "emphasise", "past"), ("emphasizes", "emphasize", "third"), ("spelt out", "spell out", "past"),
        ("hit out at", "hit out at", "past"), ("went on to say", "go on to say", "past"),
        ("were clear", "be clear", "past"), ("quizzed", "quiz", "past"),
        ("agreeing", "agree", "gerund"), ("shrugged off", "shrug off", "past"), ("co-wrote", "co-write", "past"),
        ("warnings", "warning", "noun"), ("offered", "offer", "past"), ("regretted", "regret", "past"),
    ],
)  # fmt: skip
def test_a_form_leads_to_its_lemma(form: str, lemma: str, tense_form: str) -> None:
    assert (lemma, tense_form) in {(cue.lemma, cue.tense_form) for cue in cues()[form]}


def test_forms_are_in_lower_case_and_third_persons_end_in_s() -> None:
    assert {form for form in cues() if form != form.lower()} == set()
    heads = {cue.form.split()[0] for same in cues().values() for cue in same if cue.tense_form == "third"}
    assert {head for head in heads if not head.endswith("s")} == {"are", "am"}


def test_saying_is_speech_and_believing_a_view() -> None:
    (said, _), (believes,) = cues()["said"], cues()["believes"]
    assert (said.strength, said.act, believes.strength, believes.act) == ("speech", Act.STATEMENT, "view", Act.BELIEF)
    assert {"that", "quote"} <= said.frames
