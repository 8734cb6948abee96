"""What the exporters write, opened by the tools that it is for: texts and offsets are those of the stories."""

from __future__ import annotations

import importlib
import importlib.resources
import io
import json
import sqlite3
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pytest
import spacy
from bioc import brat as bioc_brat
from jsonschema import Draft202012Validator
from label_studio_sdk.label_interface import LabelInterface
from lxml import etree
from markdown_it import MarkdownIt
from pyld import jsonld
from screenplain.parsers import fountain
from screenplain.types import Action, Dialog
from spacy.tokens import DocBin
from stories_to_open import STORIES

import govnews
from govnews import codec, tables
from govnews.characters import encodable, legal_in_xml
from govnews.exporters.labelstudio import CONFIG

SAID = [(story, said) for story in STORIES for said in story.quotations]


def written(exporter: str, **options: Any) -> bytes:
    """What an exporter of bytes writes of all stories."""
    stream = io.BytesIO()
    govnews.dump(STORIES, exporter, stream, **options)
    return stream.getvalue()


# spaCy


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """The documents as spaCy reads them from the file."""
    path = tmp_path_factory.mktemp("spacy") / "stories.spacy"
    govnews.dump(STORIES, "spacy", path)
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def test_spacy_has_the_text_of_each_story(documents: list[Any]) -> None:
    assert [document.text for document in documents] == [encodable(story.source.text) for story in STORIES]
    assert documents[0].user_data["headline"] == "Flood barrier opens in Port Linden"


def test_spans_of_spacy_stand_at_the_offsets_of_the_story(documents: list[Any]) -> None:
    for story, document in zip(STORIES, documents, strict=True):
        found = [(s.start_char, s.end_char, s.text, s.label_, s.kb_id_) for s in document.spans["quotations"]]
        assert found == [
            (q.span.start, q.span.end, encodable(q.text), q.form.value, str(q.speaker or "")) for q in story.quotations
        ]
        parts = [(int(s.id_), s.start_char, s.end_char) for s in document.spans["parts"]]
        assert parts == [(n, p.start, p.end) for n, q in enumerate(story.quotations, 1) for p in q.parts]
        blocks = [(s.start_char, s.end_char, s.label_) for s in document.spans["blocks"]]
        assert blocks == [(b.span.start, b.span.end, b.role.value) for b in story.blocks]


def test_cues_and_sources_in_spacy_belong_to_their_quotations(documents: list[Any]) -> None:
    spans = documents[0].spans
    assert [(s.text, s.label_, s.id_) for s in spans["cues"]][:2] == [("said", "say", "1"), ("will say", "say", "2")]
    assert [s.text for s in spans["sources"]][1] == "She"
    assert {s.kb_id_ for s in spans["mentions"]} == {"Ada Brook", "Tomas Reed"}


def test_tokens_of_spacy_are_its_own_where_no_span_cuts_them(documents: list[Any]) -> None:
    usual = [token.text for token in spacy.blank("en")(STORIES[0].source.text)]
    assert [token.text for token in documents[0]] == usual


# TEI


@pytest.fixture(scope="module")
def schema() -> etree.RelaxNG:
    """TEI's own schema of all its modules."""
    with importlib.resources.files("schemas").joinpath("tei_all.rng").open("rb") as stream:
        return etree.RelaxNG(etree.parse(stream))


def test_tei_is_valid_by_its_own_schema(schema: etree.RelaxNG) -> None:
    for several in (STORIES, [], *STORIES):
        document = etree.fromstring(govnews.dumps(several, "tei").encode())
        schema.assertValid(document)


def test_lxml_finds_the_words_in_tei_at_their_offsets() -> None:
    document = etree.fromstring(govnews.dumps(STORIES, "tei").encode())
    names = {"t": "http://www.tei-c.org/ns/1.0"}
    bodies = document.xpath("//t:body", namespaces=names)
    for number, (story, body) in enumerate(zip(STORIES, bodies, strict=True), 1):
        assert body.xpath("string(.)") == legal_in_xml(story.source.text)
        for at, said in enumerate(story.quotations, 1):
            [first] = body.xpath(f"//t:said[@xml:id='t{number}.q{at}.1']", namespaces=names)
            before = len("".join(first.xpath("preceding::text()"))) - len("".join(body.xpath("preceding::text()")))
            assert before == said.parts[0].start


# JSON-LD and Web Annotation


def offline(url: str, options: Any) -> dict[str, Any]:
    """The contexts of schema.org and of Web Annotation, as far as they are needed here."""
    contexts: dict[str, dict[str, Any]] = {
        "https://schema.org": {"@vocab": "http://schema.org/", "url": {"@type": "@id"}},
        "http://www.w3.org/ns/anno.jsonld": {
            "@vocab": "http://www.w3.org/ns/oa#",
            "id": "@id",
            "type": "@type",
            "source": {"@id": "hasSource", "@type": "@id"},
            "selector": {"@id": "hasSelector", "@type": "@id"},
            "target": {"@id": "hasTarget", "@type": "@id"},
            "motivation": {"@id": "motivatedBy", "@type": "@vocab"},
        },
    }
    return {
        **{"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url},
        "document": {"@context": contexts[url]},
    }


def nodes(text: str, kind: str) -> list[dict[str, Any]]:
    """The nodes of a type in the graph that a processor of JSON-LD makes of a text."""
    graph = jsonld.flatten(json.loads(text), options={"documentLoader": offline})
    return [node for node in graph if kind in node.get("@type", [])]


def test_a_processor_of_jsonld_joins_article_quotation_and_speaker() -> None:
    text = govnews.dumps(STORIES, "jsonld")
    articles = {node["@id"]: node for node in nodes(text, "http://schema.org/NewsArticle")}
    people = {node["@id"]: node for node in nodes(text, "http://schema.org/Person")}
    quotations = nodes(text, "http://schema.org/Quotation")
    assert (len(articles), len(quotations)) == (len(STORIES), len(SAID))
    found = set()
    for node in quotations:
        article, _, place = node["@id"].partition("#char=")
        start, end = map(int, place.split(","))
        body = articles[article].get("http://schema.org/articleBody", [{"@value": ""}])[0]["@value"]
        creators = [people[each["@id"]] for each in node.get("http://schema.org/creator", []) if each["@id"] in people]
        names = [each["http://schema.org/name"][0]["@value"] for each in creators]
        found.add((start, body[start:end], *names))
    assert found == {(said.span.start, encodable(said.text), *_person(said)) for _, said in SAID}


def _person(said: govnews.Quotation) -> list[str]:
    return [str(said.speaker)] if said.speaker is not None and said.speaker.kind == "person" else []


def test_schema_org_has_every_property_of_jsonld_for_its_class() -> None:
    # Its modules, one a class, import each other some hundred deep, and pytest adds to each step.
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    try:
        schema_org = importlib.import_module("msgspec_schemaorg.models")
    finally:
        sys.setrecursionlimit(limit)

    def check(value: Any) -> None:
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            check(inner)
        if isinstance(value, dict) and "@type" in value:
            known = getattr(schema_org, value["@type"]).__struct_encode_fields__
            assert {name for name in value if not name.startswith("@")} <= set(known)

    check(json.loads(govnews.dumps(STORIES, "jsonld"))["@graph"])


def test_offices_are_job_titles_in_jsonld() -> None:
    people = nodes(govnews.dumps(STORIES, "jsonld"), "http://schema.org/Person")
    titles = {p["http://schema.org/name"][0]["@value"]: p.get("http://schema.org/jobTitle") for p in people}
    assert titles["Ada Brook"] == [{"@value": "Minister for Coastal Affairs"}]


def test_an_annotation_is_anchored_again_by_its_place_and_by_its_quote() -> None:
    text = govnews.dumps(STORIES, "webannotation")
    assert len(nodes(text, "http://www.w3.org/ns/oa#Annotation")) == len(SAID)
    for item, (story, said) in zip(json.loads(text)["items"], SAID, strict=True):
        quote, place = item["target"]["selector"]
        source = encodable(story.source.text)
        assert source[place["start"] : place["end"]] == quote["exact"] == encodable(said.text)
        around = quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "")
        assert source.find(around) + len(quote.get("prefix", "")) == said.span.start


# brat


def test_a_reader_of_brat_finds_each_entity_at_its_offsets(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(written("brat"))) as archive:
        archive.extractall(tmp_path)
    events = 0
    for path in sorted(tmp_path.glob("*.ann")):
        text = path.with_suffix(".txt").read_bytes().decode()
        document = bioc_brat.loads(text, path.read_bytes().decode())
        for entity in document.entities:
            fragments = [text[place.begin : place.end] for place in sorted(entity.locations)]
            assert " ".join(fragments) == entity.text
        events += len(document.events)
    assert events == len(SAID)


# Label Studio


def test_label_studio_takes_its_interface_and_every_prediction() -> None:
    interface = LabelInterface(CONFIG)
    interface.validate()
    tasks = json.loads(govnews.dumps(STORIES, "labelstudio", roles=True))
    predictions = [(task["data"]["text"], each) for task in tasks for each in task.get("predictions", [])]
    assert len(predictions) == len(STORIES) - 1
    for text, prediction in predictions:
        assert interface.validate_prediction(prediction, return_errors=True) == []
        for value in (each["value"] for each in prediction["result"] if each["type"] == "labels"):
            assert text[value["start"] : value["end"]] == value["text"]


def test_label_studio_refuses_a_label_that_its_interface_has_not() -> None:
    [task] = json.loads(govnews.dumps(STORIES[:1], "labelstudio"))
    task["predictions"][0]["result"][0]["value"]["labels"] = ["shouted"]
    assert LabelInterface(CONFIG).validate_prediction(task["predictions"][0], return_errors=True) != []


# Scripts


def test_a_reader_of_fountain_finds_who_says_what() -> None:
    script = fountain.parse(io.StringIO(govnews.dumps(STORIES[0], "script")))
    spoken = [
        (str(each.character), [str(line) for _, line in each.blocks]) for each in script if isinstance(each, Dialog)
    ]
    assert ("TOMAS REED", [
        "(Mayor)", "I grew up on this quay, and I remember the winter of the great flood.", "",
        "We are proud of what our engineers [1] have built *here*.",
    ]) in spoken  # fmt: skip
    assert [name for name, _ in spoken][:5] == ["NARRATOR", "ADA BROOK", "NARRATOR", "ADA BROOK", "NARRATOR"]
    assert not [each for each in script if isinstance(each, Action) and not each.centered]


# Tables


def test_polars_and_pandas_take_tables_and_streams_as_they_are() -> None:
    speakers = [said.speaker.name if said.speaker else None for _, said in SAID]
    made = tables.to_arrow(STORIES).quotations
    for found in (polars.DataFrame(made), polars.DataFrame(tables.stream(STORIES, "quotations"))):
        assert found["speaker"].to_list() == speakers
        assert found.schema["start"] == polars.Int64
    frame = pandas.DataFrame.from_arrow(tables.stream(STORIES, "quotations"))
    assert list(frame["end"]) == [said.span.end for _, said in SAID]


def test_polars_reads_the_parquet_of_an_exporter() -> None:
    files = (io.BytesIO(written("parquet", of=table)) for table in ("quotations", "stories"))
    quotations, stories = map(polars.read_parquet, files)
    texts = dict(stories.select("story_id", "text").iter_rows())
    for row, (_, said) in zip(quotations.iter_rows(named=True), SAID, strict=True):
        assert texts[row["story_id"]][row["start"] : row["end"]] == encodable(said.text)


def test_duckdb_and_pandas_read_the_same_offsets_from_csv(tmp_path: Path) -> None:
    path = tmp_path / "quotations.csv"
    govnews.dump(STORIES, "csv", path, guard=False)
    wanted = [(said.form.value, said.span.start, said.span.end) for _, said in SAID]
    assert list(pandas.read_csv(path)[["form", "start", "end"]].itertuples(index=False, name=None)) == wanted
    found = duckdb.sql(f'SELECT form, "start", "end", words FROM read_csv(\'{path}\', all_varchar = true)').fetchall()
    assert [(form, int(start), int(end)) for form, start, end, _ in found] == wanted
    assert [words for *_, words in found][:3] == [said.words for _, said in SAID][:3]


def test_duckdb_reads_whole_stories_from_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    stories = [story for story in STORIES if encodable(story.source.text) == story.source.text]
    govnews.dump(stories, "jsonl", path)
    found = duckdb.sql(
        "SELECT text, said.span[1], said.span[2], said.text FROM (SELECT source.text AS text, "
        f"unnest(quotations) AS said FROM read_json('{path}', format = 'newline_delimited'))"
    ).fetchall()
    assert len(found) == sum(len(story.quotations) for story in stories)
    assert all(text[start:end] == said for text, start, end, said in found)


def test_duckdb_counts_the_characters_of_a_parquet_as_the_story_does(tmp_path: Path) -> None:
    for table in ("quotations", "stories"):
        govnews.dump(STORIES, "parquet", tmp_path / f"{table}.parquet", of=table)
    found = duckdb.sql(
        'SELECT substring(text, "start" + 1, "end" - "start") FROM '
        f"'{tmp_path}/quotations.parquet' JOIN '{tmp_path}/stories.parquet' USING (story_id)"
    ).fetchall()
    assert sorted(text for (text,) in found) == sorted(encodable(said.text) for _, said in SAID)


def test_pandas_reads_the_offsets_from_sqlite(tmp_path: Path) -> None:
    govnews.dump(STORIES, "sqlite", tmp_path / "stories.db")
    with closing(sqlite3.connect(tmp_path / "stories.db")) as connection:
        query = 'SELECT text, "start", "end" FROM quotations JOIN stories USING (story_id)'
        frame = pandas.read_sql_query(query, connection)
    found = [text[start:end] for text, start, end in frame.itertuples(index=False, name=None)]
    assert sorted(found) == sorted(encodable(said.text) for _, said in SAID)


# JSON and Markdown


def test_jsonschema_takes_every_story_by_the_published_schema() -> None:
    validator = Draft202012Validator(codec.schema())
    for story in STORIES:
        validator.validate(json.loads(govnews.dumps(story, "json")))


def test_a_renderer_of_markdown_shows_every_word_and_none_as_markup() -> None:
    html = MarkdownIt().render(govnews.dumps(STORIES[0], "markdown", front_matter=False))
    shown = etree.HTML(html)
    [speech] = shown.iter("blockquote")
    words = "I grew up on this quay, and I remember the winter of the great flood."
    more = "We are proud of what our engineers [1] have built *here*."
    assert " ".join("".join(speech.itertext()).split()) == f"{words} {more}"
    assert [element.text for element in shown.iter("h1")] == ["Flood barrier opens in Port Linden"]
    assert {element.tag for element in shown.iter()} == {"html", "body", "h1", "h2", "p", "blockquote", "ul", "li"}
