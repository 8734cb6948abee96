"""govnews.evaluation and `govnews evaluate`: labels of three formats, what is compared, and what is told of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest
from click.testing import CliRunner, Result

from govnews import codec, evaluation, parse, registry
from govnews.cli import commands
from govnews.errors import GovnewsError, LabelsError, SourceNotFound
from govnews.evaluation import Labelled, Labels, Paragraph, Words, judged, labels_of
from govnews.evaluation.gold import of_data
from govnews.model import Span

TEXT = (
    "# Press release: Quay opens\n\n"
    "Mayor Jane Doe said:\n\nI am glad that it is open, and I thank all who built it.\n\nWe are proud of them.\n\n"
    "“It was time,” said Tomas Reed, “and more.” The “gate gap” is closed. "
    "The Harbour Board said that ships are expected."
)
STORY = parse(TEXT)
OWN: dict[str, Any] = {
    "id": "quay",
    "text": TEXT,
    "headline": "Quay opens",
    "kind": "Press release",
    "paragraphs": [
        {"text": "# Press release: Quay opens", "label": "headline", "speaker": None},
        {"text": "Mayor Jane Doe said:", "label": "lead_in", "speaker": None},
        {"text": "I am glad that it is open, and I thank all who built it.", "label": "speech", "speaker": "Jane Doe"},
        {"text": "We are proud of them.", "label": "speech", "speaker": "Jane Doe"},
        {"text": TEXT[TEXT.index("“It was") :], "label": "mixed", "speaker": None},
    ],
    "quotes": [
        {"text": "It was time,", "form": "direct", "speaker": "Tomas Reed"},
        {"text": "“and more.”", "form": "direct", "speaker": "Mr Tomas Reed MP"},
        {"text": "gate gap", "form": "scare", "speaker": None},
    ],
}


def of_own(**changed: Any) -> Labelled:
    """The labelled story in govnews's own format, some of it changed."""
    found = of_data({**OWN, **changed}, "file")
    assert found is not None
    return found


def region(key: str, words: str, label: str, control: str = "label", start: int | None = None) -> dict[str, Any]:
    """A region of Label Studio's, where words stand in the text or from `start` on."""
    at = TEXT.index(words) if start is None else start
    value = {"start": at, "end": at + len(words), "text": words, "labels": [label]}
    return {"id": key, "from_name": control, "to_name": "text", "type": "labels", "value": value}


def speaker(key: str, name: str) -> dict[str, Any]:
    """A speaker filled in beside a region."""
    return {"id": key, "from_name": "speaker", "to_name": "text", "type": "textarea", "value": {"text": [name]}}


def joined(first: str, second: str) -> dict[str, Any]:
    """A relation from one part to the next."""
    return {"type": "relation", "from_id": first, "to_id": second, "direction": "right", "labels": ["continues"]}


def task(*results: dict[str, Any], text: str = TEXT, **more: Any) -> dict[str, Any]:
    """A task as Label Studio exports it."""
    return {"id": 3, "data": {"text": text, "name": "quay"}, "annotations": [{"result": list(results), **more}]}


def of_task(*results: dict[str, Any], **more: Any) -> Labels:
    """The labels of a task."""
    found = of_data(task(*results, **more), "file")
    assert found is not None
    return found.labels


def run(*args: object) -> Result:
    """The command in this process."""
    return CliRunner().invoke(commands.govnews, ["evaluate", *map(str, args)], prog_name="govnews")


def test_a_story_that_is_labelled_as_it_is_parsed_has_no_mistakes() -> None:
    found = judged(of_own())
    assert found.mistakes == ()
    assert (found.counts["labels"], found.counts["paragraphs"]) == (5, 5)
    assert (found.counts["words_right"], found.counts["words_speaker"]) == (3, 2)
    assert (found.counts["blocks_right"], found.counts["blocks_labelled"]) == (1, 1)


@pytest.mark.parametrize("story", ["", "It rained.", TEXT, "“Yes,” said Jane Doe. “No,” said Tomas Reed."])
def test_every_parse_agrees_with_itself(story: str) -> None:
    parsed = parse(story)
    found = of_data(codec.to_data(parsed), "file")
    assert found is not None
    assert found.labels == labels_of(parsed)
    assert judged(found).mistakes == ()


@pytest.mark.parametrize(
    "changed, mistake",
    [
        ({"headline": "Quay closes"}, "headline"),
        ({"kind": None}, "kicker"),
        ({"paragraphs": [{"text": "We are proud of them.", "label": "narration"}]}, "label"),
        ({"paragraphs": [{"text": "We are proud of them.", "label": "speech", "speaker": "Ada Brook"}]}, "speaker"),
        ({"quotes": OWN["quotes"][1:]}, "words that nobody labelled"),
        ({"quotes": [*OWN["quotes"], {"text": "ships are", "form": "mixed", "speaker": None}]}, "missed words"),
        ({"quotes": [*OWN["quotes"][:2], {"text": "gate gap", "form": "mixed", "speaker": None}]}, "form"),
        ({"quotes": [{**OWN["quotes"][0], "speaker": "Ada Brook"}, *OWN["quotes"][1:]]}, "speaker of words"),
    ],
)
def test_each_mistake_is_told_by_its_kind(changed: dict[str, Any], mistake: str) -> None:
    assert [each.of for each in judged(of_own(**changed)).mistakes] == [mistake]


def test_words_that_overlap_by_half_count_at_the_lower_overlap_alone() -> None:
    half = Labels(words=(Words(Span(TEXT.index("It was"), TEXT.index("time")), "direct", "Tomas Reed"),))
    counts = judged(Labelled("1", TEXT, half)).counts
    assert (counts["words_right"], counts["words_about"]) == (0, 1)


def test_words_in_marks_count_only_where_somebody_labelled_any() -> None:
    unlabelled = {key: value for key, value in OWN.items() if key != "quotes"}
    found = of_data(unlabelled, "file")
    assert found is not None
    assert (judged(found).mistakes, judged(found).counts["words_found"]) == ((), 0)
    assert judged(of_own(quotes=[])).counts["words_found"] == 3


def test_reported_words_count_only_where_somebody_labelled_them() -> None:
    assert judged(of_own()).counts["reported_found"] == 0
    said = region("a", "ships are expected", "indirect")
    counts = judged(Labelled("1", TEXT, of_task(said, speaker("a", "Harbour Board")))).counts
    assert (counts["reported_labelled"], counts["reported_about"], counts["reported_speaker"]) == (1, 1, 1)


@pytest.mark.parametrize(
    "labelled, found, same",
    [
        ("Jane Doe", "The Rt Hon Jane Doe MP", True),
        ("Doe", "Jane Doe", True),
        ("Jane Doe", "Doe", False),
        ("Séan O’Brien", "Sean O'Brien", True),
        ("the author", None, True),
        ("unknown 2", "Jane Doe", False),
        (None, "Jane Doe", False),
        (None, None, True),
    ],
)
def test_names_are_compared_without_titles_and_accents(labelled: str | None, found: str | None, same: bool) -> None:
    assert evaluation.names.same_speaker(labelled, found) is same


def test_the_parts_of_a_quotation_are_joined_by_relations_not_by_ids() -> None:
    first, second = region("xY", "It was time,", "direct"), region("q2", "and more.", "direct")
    labels = of_task(first, second, speaker("xY", "Tomas Reed"), joined("xY", "q2"))
    assert [words.speaker for words in labels.words or ()] == ["Tomas Reed", "Tomas Reed"]
    apart = of_task(first, second, speaker("xY", "Tomas Reed"))
    assert [words.speaker for words in apart.words or ()] == ["Tomas Reed", None]


def test_relations_in_a_ring_end() -> None:
    parts = [region("a", "It was time,", "indirect"), region("b", "and more.", "indirect")]
    assert of_task(*parts, joined("a", "b"), joined("b", "a")).reported is not None


def test_a_block_of_speech_has_the_speaker_of_the_quotation_in_it() -> None:
    words = "We are proud of them."
    labels = of_task(region("b1", words, "speech", "role"), region("q1", words, "block"), speaker("q1", "Jane Doe"))
    assert labels.paragraphs == (
        Paragraph(Span(TEXT.index(words), TEXT.index(words) + len(words)), "speech", "Jane Doe"),
    )
    assert labels.words == ()


def test_offsets_may_count_code_points_or_utf_16_code_units() -> None:
    text = "😀 Doe: “It opens.”"
    for start in (text.index("It"), text.index("It") + 1):
        labels = of_task(region("a", "It opens.", "direct", start=start), text=text)
        assert [words.span.of(text) for words in labels.words or ()] == ["It opens."]


def test_offsets_that_are_wrong_either_way_are_refused() -> None:
    with pytest.raises(LabelsError, match="quay: at 0–9 stands"):
        of_task(region("a", "It opens.", "direct", start=0), text="Doe: “It opens.”")


def test_tasks_without_an_annotation_are_left_out() -> None:
    assert of_data({"data": {"text": TEXT}, "annotations": []}, "file") is None
    assert of_data(task(was_cancelled=True), "file") is None


def test_a_task_has_no_figures_for_headline_and_kicker() -> None:
    assert judged(Labelled("1", TEXT, of_task())).counts["titled"] == 0


@pytest.mark.parametrize(
    "data, reason",
    [
        ([], "it is no labelled story"),
        ({"text": "It rained."}, "it is no labelled story"),
        ({**OWN, "paragraphs": [{"text": "It snowed.", "label": "narration"}]}, "is not in the text"),
        ({**OWN, "quotes": [{"text": "It snowed.", "form": "direct"}]}, "are not in the text"),
        ({**OWN, "paragraphs": [{"label": "narration"}]}, "not of the format"),
        ({"govnews": "1", "source": {}}, "not a govnews story"),
        ({"data": {}, "annotations": [{"result": []}]}, "not of the format"),
    ],
)
def test_labels_that_cannot_be_are_refused_by_name(data: object, reason: str) -> None:
    with pytest.raises(LabelsError, match=reason):
        of_data(data, "quay")


def test_sets_are_folders_files_and_lines(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "b.json").write_text(json.dumps([OWN, task()]), encoding="utf-8")
    (folder / "a.jsonl").write_text(f"{json.dumps(codec.to_data(STORY))}\n\n{json.dumps(OWN)}\n", encoding="utf-8")
    (folder / "readme.md").write_text("Not this one.", encoding="utf-8")
    assert [labelled.id for labelled in evaluation.read(folder)] == ["a-1", "quay", "quay", "quay"]


@pytest.mark.parametrize("content, error", [(None, SourceNotFound), ("{", LabelsError), ("", LabelsError)])
def test_files_that_hold_no_labels_are_refused(content: str | None, error: type[GovnewsError], tmp_path: Path) -> None:
    path = tmp_path / "gold.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(error):
        list(evaluation.read(path))


def test_a_story_that_raises_agrees_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(text: str) -> None:
        raise ZeroDivisionError(text)

    monkeypatch.setattr("govnews.evaluation.agreement.parse", fail)
    counts = judged(of_own()).counts
    assert (counts["failed"], counts["labels"], counts["words_right"], counts["headline"]) == (1, 0, 0, 0)
    assert counts["words_labelled"] == 3


def test_the_command_prints_figures_and_the_worst_stories_first(tmp_path: Path) -> None:
    path = tmp_path / "quays.jsonl"
    wrong = {**OWN, "id": "wrong", "kind": None, "quotes": []}
    better = {**OWN, "id": "better", "kind": None}
    path.write_text("".join(json.dumps(each) + "\n" for each in (OWN, better, wrong)), encoding="utf-8")
    result = run(path)
    assert result.exit_code == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[:3] == ["| figure | quays |", "| --- | --- |", "| stories | 3 |"]
    assert "| words in marks, overlap 0.8, P / R / F1 | 0.667 / 1.000 / 0.800 |" in lines
    assert [line.split(" | ")[0] for line in lines[-2:]] == ["| wrong", "| better"]
    assert not any(line.startswith("| reported words") for line in lines)


def test_sets_of_one_name_are_told_apart_by_their_paths(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "gold.json").write_text(json.dumps(OWN), encoding="utf-8")
    result = run(tmp_path / "a" / "gold.json", tmp_path / "b" / "gold.json")
    assert (
        result.stdout.splitlines()[0] == f"| figure | {tmp_path / 'a' / 'gold.json'} | {tmp_path / 'b' / 'gold.json'} |"
    )


def test_the_page_of_an_evaluation_links_to_the_page_of_each_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built_in = cast("dict[str, str]", registry.EXPORTERS)
    monkeypatch.setitem(built_in, "html", "govnews.exporters.text:TextExporter")
    path = tmp_path / "quay.json"
    path.write_text(json.dumps({**OWN, "id": "<quay>", "quotes": []}), encoding="utf-8")
    result = run(path, "-o", tmp_path / "out")
    assert result.exit_code == 0, result.stderr
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert '<a href="stories/001.html">&lt;quay&gt;</a>: 3 mistakes' in page
    assert "words that nobody labelled" in page
    assert (tmp_path / "out" / "stories" / "001.html").is_file()
    assert str(tmp_path / "out" / "stories" / "001.html") in result.stdout


@pytest.mark.parametrize("content, reason", [("[]", "no labelled story in it"), ("[1]", "it is no labelled story")])
def test_the_command_says_what_is_wrong_with_labels(content: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "gold.json").write_text(content, encoding="utf-8")
    result = run(tmp_path / "gold.json")
    assert result.exit_code == 1
    assert reason in result.stderr
