"""brat, JSON-LD, Label Studio, Web Annotation: what is marked stands at the offsets of the story."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from strategies import stories

import govnews
from govnews import brat, standoff
from govnews.characters import encodable, in_lines, one_line
from govnews.errors import SourceNotFound, UnreadableFile
from govnews.exporters.labelstudio import CONFIG
from govnews.model import Attribution, Quotation, Source, Span, Speaker, Story, Term

patient = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=15)

TEXT = """# Tides turn

“We will act,” said the Minister for Tides, Ada Vale, “and soon 😀.”

Bo Reed will say that the old wall must go. He has never liked the “wall of shame”.

Opening the quay, the Mayor, Cy Holm, said:

I am glad, and I thank all who worked on it.

We are proud of what our people have built.
"""
STORY = evolve(govnews.parse(TEXT), source=Source(TEXT, name="https://tides.example/turn#top"))
# What breaks formats: a lone surrogate, a NUL, line ends of all sorts, and a script that is written from right to left.
ODD = "שלום\r\n“We a\ud83dct\0 now,” said Ada Vale,\r“and\u2028soon\tall\x85of\x0cus.”\r\n"


def odd() -> Story:
    """A story with characters that formats cannot hold."""
    start, again, end = ODD.index("We"), ODD.index("and\u2028"), ODD.index("”\r\n")
    parts = (Span(start, ODD.index("”")), Span(again, end))
    ada = Speaker("person", "Ada\tVale")
    cue = Span(ODD.index("said"), ODD.index("said") + 4)
    said = Quotation("direct", ODD[start:end], Span(start, end), parts, ada, Attribution(cue, "say"))
    return Story(
        Source(ODD, name="odd.txt"),
        quotations=(said,),
        terms=(Term("soon", Span(again + 4, again + 8)),),
        speakers=(ada,),
    )


def as_json(story: Story | list[Story], exporter: str, **options: Any) -> Any:
    """What an exporter writes, read as JSON from UTF-8."""
    return json.loads(govnews.dumps(story, exporter, **options).encode("utf-8"))


@patient
@given(stories())
def test_in_every_format_of_json_offsets_lead_to_the_words(story: Story) -> None:
    [task] = as_json([story], "labelstudio", roles=True)
    for result in (each for found in task.get("predictions", []) for each in found["result"]):
        if result["type"] == "labels":
            value = result["value"]
            assert task["data"]["text"][value["start"] : value["end"]] == value["text"] != ""
    article = as_json(story, "jsonld")
    for each, said in zip(article.get("hasPart", []), story.quotations, strict=True):
        start, end = map(int, each["@id"].partition("#char=")[2].split(","))
        assert article["articleBody"][start:end] == encodable(said.text) if said.text else start == end
    for each in as_json([story], "webannotation").get("items", []):
        quote, place = each["target"]["selector"]
        assert encodable(story.source.text)[place["start"] : place["end"]] == quote["exact"]


@patient
@given(stories())
def test_what_brat_is_given_fits_its_text_line_by_line_and_comes_back(story: Story) -> None:
    text, lines = standoff.text_of(story), standoff.of_story(story)
    assert len(text) == len(story.source.text)
    for line in lines.splitlines():
        if line.startswith("T"):
            _, marked, words = line.split("\t")
            places = [place.split() for place in marked.partition(" ")[2].split(";")]
            assert " ".join(text[int(start) : int(end)] for start, end in places) == words
    back = standoff.to_story(text, lines)
    assert sorted(_words(text, said) for said in back.quotations) == sorted(
        words for said in story.quotations if (words := _words(text, said))
    )


def _words(text: str, said: Quotation) -> str:
    return "".join("".join(part.of(text).split()) for part in said.parts)


# Label Studio


def test_a_task_of_label_studio_has_parts_cues_and_sources_and_what_joins_them() -> None:
    [task] = as_json([STORY], "labelstudio")
    [prediction] = task["predictions"]
    assert task["data"]["text"] == TEXT
    assert (task["data"]["name"], task["data"]["headline"]) == ("https://tides.example/turn#top", "Tides turn")
    regions = {each["id"]: each for each in prediction["result"] if each["type"] == "labels"}
    first = {key: (each["value"]["labels"], each["value"]["text"]) for key, each in regions.items() if key[:3] == "q1."}
    assert first == {
        "q1.1": (["direct"], "We will act,"),
        "q1.2": (["direct"], "and soon 😀."),
        "q1.cue": (["cue"], "said"),
        "q1.source": (["source"], "the Minister for Tides, Ada Vale"),
    }
    joined = [(each["from_id"], each["to_id"], each["labels"]) for each in prediction["result"] if "from_id" in each]
    assert joined[:3] == [
        ("q1.1", "q1.2", ["continues"]), ("q1.1", "q1.cue", ["cue"]), ("q1.1", "q1.source", ["source"]),
    ]  # fmt: skip
    assert prediction["score"] == round(min(said.confidence for said in STORY.quotations), 4)


def test_speakers_and_tenses_are_attributes_of_regions_in_label_studio() -> None:
    [task] = as_json([STORY], "labelstudio")
    more = [each for each in task["predictions"][0]["result"] if each["type"] in ("textarea", "choices")]
    of = {(each["id"], each["from_name"]): each["value"].get("text") or each["value"]["choices"] for each in more}
    assert of["q1.2", "speaker"] == ["Ada Vale"]
    assert of["q2.cue", "tense"] == ["future"]


def test_label_studio_gets_roles_where_asked_and_no_prediction_of_nothing() -> None:
    [task] = as_json([STORY], "labelstudio", roles=True)
    roles = [each["value"]["labels"][0] for each in task["predictions"][0]["result"] if each.get("from_name") == "role"]
    assert roles == [block.role.value for block in STORY.blocks]
    assert "predictions" not in as_json([Story(Source("Rain."))], "labelstudio")[0]


def test_the_interface_of_label_studio_has_every_control_and_label_that_is_used() -> None:
    [task] = as_json([STORY], "labelstudio", roles=True)
    for result in task["predictions"][0]["result"]:
        if result["type"] != "relation":
            assert f'name="{result["from_name"]}" toName="{result["to_name"]}"' in CONFIG
        for label in result.get("labels", []) + result.get("value", {}).get("labels", []):
            assert f'value="{label}"' in CONFIG


# JSON-LD


def test_jsonld_says_who_said_it_with_office_and_body() -> None:
    article = as_json(STORY, "jsonld")
    assert article["@context"] == "https://schema.org"
    assert (article["@type"], article["@id"], article["headline"]) == (
        "NewsArticle", "https://tides.example/turn", "Tides turn",
    )  # fmt: skip
    first, second = article["hasPart"][:2]
    assert (first["@type"], first["text"], first["genre"]) == ("Quotation", "We will act, and soon 😀.", "direct")
    assert first["creator"]["@type"] == "Person"
    assert (first["creator"]["name"], first["creator"]["jobTitle"]) == ("Ada Vale", "Minister for Tides")
    assert "creativeWorkStatus" not in first
    assert second["creativeWorkStatus"] == "announced"


def test_jsonld_has_bodies_that_speak_and_bodies_that_people_are_of() -> None:
    ada = Speaker("person", "Ada Vale", "Dr", ("CBE", "FRS"), None, "Port Board")
    board = Speaker("organisation", "Port Board")
    said = tuple(Quotation("direct", "Yes", Span(0, 3), (Span(0, 3),), who) for who in (ada, board, None))
    article = as_json(Story(Source("Yes"), quotations=said, speakers=(ada, board)), "jsonld")
    first, second, third = article["hasPart"]
    assert first["creator"]["worksFor"] == {"@type": "Organization", "name": "Port Board"}
    assert (first["creator"]["honorificPrefix"], first["creator"]["honorificSuffix"]) == ("Dr", "CBE FRS")
    assert (second["creator"]["@type"], second["creator"]["name"]) == ("Organization", "Port Board")
    assert "creator" not in third


def test_several_stories_are_a_graph_of_jsonld() -> None:
    assert [each["@type"] for each in as_json([STORY, odd()], "jsonld")["@graph"]] == ["NewsArticle"] * 2
    assert as_json([], "jsonld")["@graph"] == []


# Web Annotation


def test_an_annotation_finds_its_words_by_place_and_by_what_stands_around_them() -> None:
    page = as_json(STORY, "webannotation")
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    for each, said in zip(page["items"], STORY.quotations, strict=True):
        quote, place = each["target"]["selector"]
        assert each["target"]["source"] == "https://tides.example/turn"
        assert (place["start"], place["end"]) == (said.span.start, said.span.end)
        around = (quote.get("prefix", ""), quote["exact"], quote.get("suffix", ""))
        assert "".join(around) == TEXT[max(0, said.span.start - 32) : said.span.end + 32]
        assert TEXT.index("".join(around)) + len(around[0]) == said.span.start


def test_the_bodies_of_an_annotation_name_the_speaker_and_tag_the_form() -> None:
    second = as_json(STORY, "webannotation")["items"][1]
    assert [(each["purpose"], each["value"]) for each in second["body"]] == [
        ("identifying", "Bo Reed"), ("tagging", "indirect"), ("tagging", "announced"),
    ]  # fmt: skip


def test_annotations_have_ids_of_their_own_that_are_the_same_in_every_run() -> None:
    page = as_json([STORY, odd()], "webannotation")
    ids = [page["id"], *(each["id"] for each in page["items"])]
    assert len(set(ids)) == len(STORY.quotations) + 2
    assert page == as_json([STORY, odd()], "webannotation")


def test_a_page_of_no_stories_has_no_annotations() -> None:
    page = as_json([], "webannotation")
    assert (page["type"], page["items"]) == ("AnnotationPage", [])


def test_an_annotation_of_parts_has_a_target_for_each() -> None:
    first = as_json(STORY, "webannotation", parts=True, context=4)["items"][0]
    quotes = [each["selector"][0] for each in first["target"]]
    assert [(each["prefix"], each["exact"], each["suffix"]) for each in quotes] == [
        ("n\n\n“", "We will act,", "” sa"), ("e, “", "and soon 😀.", "”\n\nB"),
    ]  # fmt: skip


# Odd characters


def test_odd_characters_shift_nothing_in_json() -> None:
    story = odd()
    [said] = story.quotations
    [task] = as_json([story], "labelstudio")
    assert task["data"]["text"] == encodable(in_lines(ODD))
    article, page = as_json(story, "jsonld"), as_json(story, "webannotation")
    assert article["articleBody"] == encodable(ODD)
    assert page["items"][0]["target"]["selector"][0]["exact"] == encodable(said.text)


def test_odd_characters_shift_nothing_in_brat() -> None:
    text, lines = standoff.text_of(odd()), standoff.of_story(odd())
    assert text == one_line(ODD) == "שלום \n“We a\ufffdct\ufffd now,” said Ada Vale,\n“and soon all of us.” \n"
    [said] = standoff.to_story(text, lines).quotations
    assert (said.span, said.parts) == (odd().quotations[0].span, odd().quotations[0].parts)
    assert str(said.speaker) == "Ada Vale"


# brat


def archived(*several: Story) -> zipfile.ZipFile:
    """The archive of some stories, opened."""
    stream = io.BytesIO()
    govnews.dump(several, "brat", stream)
    return zipfile.ZipFile(stream)


def test_the_archive_has_a_pair_of_files_for_each_story_and_what_brat_is_set_up_with() -> None:
    archive = archived(STORY, odd(), Story(Source("")))
    assert archive.testzip() is None
    assert archive.namelist() == [
        *("annotation.conf", "00001-turn-top.txt", "00001-turn-top.ann", "00002-odd.txt", "00002-odd.ann"),
        *("00003.txt", "00003.ann"),
    ]
    assert archive.read("00001-turn-top.txt").decode() == TEXT
    assert archive.read("annotation.conf").decode() == standoff.TEXT_CONF


def test_the_same_stories_make_the_same_archive() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    for stream in (first, second):
        govnews.dump([STORY], "brat", stream)
    assert first.getvalue() == second.getvalue()


def test_quotations_come_back_from_brat_as_they_were() -> None:
    back = standoff.to_story(standoff.text_of(STORY), standoff.of_story(STORY))
    assert [
        (said.form, said.text, said.span, said.parts, str(said.speaker), said.attribution, said.announced)
        for said in back.quotations
    ] == [
        (said.form, said.text, said.span, said.parts, str(said.speaker), said.attribution, said.announced)
        for said in STORY.quotations
    ]
    assert [term.span for term in back.terms] == [term.span for term in STORY.terms]


def test_a_stretch_over_several_lines_is_written_as_its_fragments_and_read_as_one() -> None:
    text = "One\n\ntwo three."
    story = Story(Source(text), quotations=(Quotation("indirect", text, Span(0, 15), (Span(0, 15),)),))
    assert standoff.of_story(story).startswith("T1\tContent 0 3;5 15\tOne two three.\n")
    assert standoff.to_story(text, standoff.of_story(story)).quotations[0].parts == (Span(0, 15),)


ANNOTATED = """\
T1\tSource 0 8\tAda Vale
T2\tCue 9 13\tsaid
T3\tContent 14 23;33 40\tit opens. "Soon."
T4\tAttribution 9 13\tsaid
E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
T5\tContent 41 49\tIt rains
T6\tAttribution-no-source 41 49\tIt rains
E2\tAttribution-no-source:T6 Content:T5
T7\tContent 33 900\tbeyond the end
T8\tDiscuss 0 3\tAda
E3\tAttribution:T4 Content:T7
E4\tAttribution:T4 Source:T1
A1\tNegation E1
R1\tSame Arg1:T1 Arg2:T2
*\tEquiv T1 T2
#1\tAnnotatorNotes E1\tis this one right?
a line that is broken
"""


def test_annotations_of_others_are_read_and_what_is_broken_left_out() -> None:
    text = 'Ada Vale said it opens. (It did.) "Soon." It rains.'
    text = text[:33] + text[34:]
    story = standoff.to_story(text, ANNOTATED.replace("\n", "\r\n"), "tides.txt")
    assert [(said.form.value, said.words, str(said.speaker)) for said in story.quotations] == [
        ("mixed", 'it opens. "Soon."', "Ada Vale"), ("indirect", "It rains", "None"),
    ]  # fmt: skip
    assert story.quotations[0].attribution == Attribution(Span(9, 13), None, Span(0, 8))
    assert story.quotations[1].attribution is None
    assert [mention.text for mention in story.speakers[0].mentions] == ["Ada Vale"]


@pytest.mark.parametrize(
    ("text", "form"), [("“It opens.”", "direct"), ("it “opens”", "mixed"), ("it opens", "indirect")]
)
def test_without_a_form_the_marks_tell_it(text: str, form: str) -> None:
    lines = f"T1\tContent 0 {len(text)}\t{text}\nE1\tSays:T1 Content:T1"
    assert standoff.to_story(text, lines).quotations[0].form.value == form


def test_archives_and_folders_of_brat_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    path = tmp_path / "stories.zip"
    govnews.dump([STORY, odd()], "brat", path)
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "data" / "deep")
    for where in (path, tmp_path / "data"):
        first, second = brat.read(where)
        assert (first.source.text, len(first.quotations)) == (TEXT, len(STORY.quotations))
        assert str(second.source.name).endswith("00002-odd.txt")


def test_what_cannot_be_read_as_brat_says_why(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFound):
        list(brat.read(tmp_path / "gone"))
    (tmp_path / "no.zip").write_bytes(b"PK")
    with pytest.raises(UnreadableFile, match="zip"):
        list(brat.read(tmp_path / "no.zip"))
    (tmp_path / "a.ann").write_text("")
    with pytest.raises(UnreadableFile, match=r"no a\.txt beside it"):
        list(brat.read(tmp_path))
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnreadableFile, match="UTF-8"):
        list(brat.read(tmp_path))
    with zipfile.ZipFile(tmp_path / "half.zip", "w") as archive:
        archive.writestr("a.ann", "")
    with pytest.raises(UnreadableFile, match=r"a\.txt"):
        list(brat.read(tmp_path / "half.zip"))
