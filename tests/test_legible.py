"""Hidden, decomposed, wide and deceiving characters: the same story is found, and each span is that of the text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from generator import Layout, Tale, laid, tales
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govnews
from govnews import DiagnosticKind, Source, Span, Story, parse
from govnews.contracts import Document
from govnews.legible import of

HIDDEN = {
    "soft hyphen": "\u00ad",
    "zero-width space": "\u200b",
    "zero-width joiner": "\u200d",
    "word joiner": "\u2060",
    "byte order mark": "\ufeff",
    "left-to-right mark": "\u200e",
    "Arabic letter mark": "\u061c",
    "override": "\u202d",
    "isolate": "\u2066",
}
STORY = """New quay for Skelby

The Minister for Ports, {name}, opened the quay in Skelby on Monday.

{name}, the Minister for Ports, said:

“I am delighted that the quay is open, and I want to thank everyone.”

“We will go on,” {title} {last} said, “until every ship is safe.”
"""
LAYOUT = Layout()
many = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def told(first: str, last: str, title: str = "Ms") -> str:
    """The story with a speaker of that name."""
    return STORY.format(name=f"{first} {last}", last=last, title=title)


def found(story: Story) -> list[tuple[str, ...]]:
    """Who says what in which form, and what each paragraph does, without where."""
    said = [
        (str(q.form), str(q.speaker), q.rule, *(str(q.attribution and q.attribution.lemma),)) for q in story.quotations
    ]
    return [*said, *((str(block.role), str(block.speaker), block.rule) for block in story)]


def names(story: Story) -> list[str | None]:
    """The names of the speakers."""
    return [speaker.name for speaker in story.speakers]


@pytest.mark.parametrize("hidden", HIDDEN.values(), ids=HIDDEN.keys())
def test_a_hidden_character_in_a_name_or_at_a_mark_loses_nobody(hidden: str) -> None:
    plain = told("Jane", "Hollinrake")
    odd = told("Jane", f"Hollin{hidden}rake").replace("“", f"“{hidden}").replace(":\n", f":{hidden}\n")
    story = parse(odd)
    assert found(story) == found(parse(plain))
    assert names(story) == ["Jane Hollinrake"]
    assert story.source.text == odd
    assert {mention.text.replace(hidden, "") for mention in story.speakers[0].mentions} >= {"Ms Hollinrake"}


@many
@given(tale=tales(), data=st.data())
def test_hidden_characters_anywhere_in_words_change_nothing(tale: Tale, data: st.DataObject) -> None:
    text = laid(tale, LAYOUT).text
    inside = [at for at in range(1, len(text)) if not text[at - 1].isspace() or not text[at].isspace()]
    places = data.draw(st.sets(st.sampled_from(inside), min_size=1, max_size=12))
    hidden = data.draw(st.sampled_from(["\u200b", "\u00ad", "\u2060\u200b", "\ufeff"]))
    odd = "".join((hidden if at in places else "") + character for at, character in enumerate(text))
    plain, story = parse(text), parse(odd)
    assert found(story) == found(plain)
    words = [said.words.replace(hidden, "") for said in story.quotations]
    assert words == [said.words for said in plain.quotations]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("José", "Peñalver"),
        ("Angharad", "Llŷr-Gŵyn"),
        ("Siân", "Hŷn"),
        ("Zoë", "Ångström"),
        ("Khalīl", "Ḥusaynī"),
        ("Ngọc", "Trần"),
    ],
)
def test_decomposed_letters_give_the_speakers_that_composed_ones_give(first: str, last: str) -> None:
    composed = unicodedata.normalize("NFC", told(first, last))
    decomposed = unicodedata.normalize("NFD", composed)
    assert composed != decomposed
    one, other = parse(composed), parse(decomposed)
    assert found(one) == found(other)
    assert names(one) == names(other) == [unicodedata.normalize("NFC", f"{first} {last}")]
    assert [unicodedata.normalize("NFC", said.words) for said in other.quotations] == [q.words for q in one.quotations]


def test_marks_that_no_composed_letter_has_stay_in_the_name() -> None:
    name = unicodedata.normalize("NFC", "O\u0323\u0300s\u0323un Ade\u0301ya\u0323\u0301nju")
    story = parse(told(*name.split()))
    assert names(story) == [name]
    assert {said.speaker for said in story.quotations} == {story.speakers[0]}


@pytest.mark.parametrize("blank", ["\u202f", "\u2009", "\u2007"])
def test_a_narrow_blank_does_not_cut_a_name(blank: str) -> None:
    story = parse(f"Quay opens\n\nThe quay opened. Secretary Ada J.{blank}Brook said: “We are glad.”")
    assert [(str(one), one.mentions[0].span.of(story.source.text)) for one in story.speakers] == [
        ("Ada J. Brook", f"Secretary Ada J.{blank}Brook")
    ]


def test_wide_forms_and_other_hyphens_are_read_as_usual_ones() -> None:
    wide = told("Jane", "Smith\u2011Rowe").replace(",", "，").replace(":", "：").replace("“", "＂").replace("”", "＂")
    story = parse(wide)
    assert names(story) == ["Jane Smith-Rowe"]
    assert [mention.text for mention in story.speakers[0].mentions][-1] == "Ms Smith\u2011Rowe"
    assert [str(said.form) for said in story.quotations] == ["block", "direct"]


def test_an_emoji_of_several_code_points_stays_whole() -> None:
    story = parse(told("Jane", "Hollinrake").replace("everyone.", "everyone 👩‍🚒."))
    assert story.quotations[0].words == "I am delighted that the quay is open, and I want to thank everyone 👩‍🚒."


def test_a_block_holds_what_is_hidden_at_its_ends() -> None:
    text = "\ufeffQuay opens\u200b\n\n\u200bIt opens on Monday.\u2060\n\n\u200b\n"
    story = parse(text)
    assert [block.text for block in story] == ["\ufeffQuay opens\u200b", "\u200bIt opens on Monday.\u2060", "\u200b"]
    assert story.headline is not None
    assert story.headline.text == "Quay opens"


def test_paragraphs_share_the_parts_of_their_story() -> None:
    story = parse(told("Jane", "Hollin\u00adrake"))
    (turn,) = story.speaker_blocks
    assert turn.lead_in is not None
    assert any(block is turn.lead_in for block in story.blocks)
    assert all(any(one is block for block in story.blocks) for one in turn.speech)


def test_markup_is_located_though_it_holds_hidden_characters() -> None:
    page = "<h1>Quay opens</h1><p>Jane Hollin&shy;rake said: “We o\u200bpen the quay today, and we are glad.”</p>"
    story = parse(page)
    (said,) = story.quotations
    assert said.speaker is not None
    assert said.speaker.name == "Jane Hollinrake"
    assert story.source.locate(said.span).of(page) == "We o\u200bpen the quay today, and we are glad."


def test_a_block_with_hidden_characters_is_explained() -> None:
    story = parse(told("Jane", "Hollin\u00adrake"))
    assert [bool(govnews.explain(story, block)) for block in story] == [True] * len(story.blocks)


def test_organisations_and_diagnostics_of_a_document_stay_where_they_are() -> None:
    odd = govnews.Diagnostic("unreadable", Span(6, 10), "as the reader found it")
    body = govnews.Organisation("quay", Span(6, 10))
    document = Document(Source("The o\u00adld quay opens on Monday."), organisations=(body,), diagnostics=(odd,))
    story = govnews.parsing.parse_document(document)
    assert story.organisations == (body,)
    assert story.diagnostics[0] == odd


def test_ordinary_texts_are_read_as_they_are() -> None:
    seeds = [path.read_text(encoding="utf-8") for path in (Path(__file__).parent.parent / "seeds").glob("*.txt")]
    assert seeds
    assert [of(Document(Source(text))) for text in (*seeds, "Zoë’s “café” — 😀", "")] == [None] * (len(seeds) + 2)


# Deception


@pytest.mark.parametrize(
    ("name", "deceiving"),
    [
        ("Hollinrake", "H\u043ellinrake"),
        ("Hollinrake", "\u041dollinrake"),
        ("Nia", "\u039dia"),
        ("Coca", "\u0421\u043e\u0441\u0430"),
    ],
    ids=["Cyrillic o", "Cyrillic capital", "Greek capital", "all Cyrillic"],
)
def test_a_name_in_letters_of_another_script_is_another_name_and_told(name: str, deceiving: str) -> None:
    text = told("Jane", name).replace(f"Ms {name}", f"Ms {deceiving}")
    story = parse(text)
    first, second = (said.speaker for said in story.quotations)
    assert first is not None
    assert first.name == f"Jane {name}"
    assert second != first
    told_of = [d.span.of(text) for d in story.diagnostics if d.kind is DiagnosticKind.MIXED_SCRIPTS and d.span]
    assert told_of == [deceiving]


@pytest.mark.parametrize("harmless", ["TGFβ and 5 μg", "kΩ", "Правда", "Ελλάδα", "naïve", "ʿAbd"])
def test_honest_letters_of_other_scripts_are_not_told(harmless: str) -> None:
    story = parse(f"The county wrote of {harmless} on Monday in Skelby.")
    assert DiagnosticKind.MIXED_SCRIPTS not in {diagnostic.kind for diagnostic in story.diagnostics}


def test_text_that_is_turned_round_is_told() -> None:
    text = "Mayor Ada Quill said: “We will \u202eton\u202c act.”"
    story = parse(text)
    assert [d.span for d in story.diagnostics if d.kind is DiagnosticKind.TURNED_TEXT] == [Span(31, 32), Span(35, 36)]


def test_diagnostics_of_turned_text_are_few() -> None:
    story = parse("a\u202eb\u202c " * 1_000)
    assert sum(diagnostic.kind is DiagnosticKind.TURNED_TEXT for diagnostic in story.diagnostics) == 20


@pytest.mark.parametrize("odd", ["\r", "\x85", "\u2028", "\x0b", "\ufeff", "\u3000"])
def test_an_odd_separator_keeps_every_character_in_its_place(odd: str) -> None:
    text = told("Jane", "Hollinrake").replace("\n\n", f"{odd}\n{odd}\n") + odd
    story = parse(text)
    assert story.source.text == text
    assert [said.speaker.name for said in story.quotations if said.speaker] == ["Jane Hollinrake"] * 2
