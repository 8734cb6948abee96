"""Pages: the text of a story as HTML, whole and harmless, its quotations told apart, and folders of pages."""

from __future__ import annotations

import itertools
import math
import operator
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import stories

import govnews
from govnews import stretches
from govnews.errors import WriteError
from govnews.model import Block, Quotation, Source, Span, Speaker, Story
from govnews.pages import people, voices
from govnews.pages.documents import of_stories, of_story

patient = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=15)
ADA, BO = Speaker("person", "Ada Vale"), Speaker("person", "Bo Reed")


class Reading(HTMLParser):
    """The tags of a page that are left open, its anchors and its links within it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.anchors: set[str] = set()
        self.links: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the anchor and the link of a tag."""
        named = {name: value or "" for name, value in attrs}
        self.anchors.add(named.get("id", ""))
        if named.get("href", "").startswith("#"):
            self.links.add(named["href"][1:])
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """What is closed is what was opened last."""
        assert self.open.pop() == tag


def page_of(story: Story) -> str:
    """The page of a story."""
    return "".join(of_story(story))


def shown(story: Story) -> str:
    """Only the text of a story on its page, without the margin and the lists."""
    return re.search(r'<div class="story">(.*?)<section class="quotations">', page_of(story), re.DOTALL)[1]  # type: ignore[index]


def drawn(text: str, *said: tuple[Speaker | None, tuple[tuple[int, int], ...]]) -> Story:
    """A story of one block in which these parts are said."""
    quotations = []
    for speaker, places in said:
        parts = tuple(Span(*place) for place in places)
        span = Span(parts[0].start, parts[-1].end)
        quotations.append(Quotation("direct", span.of(text), span, parts, speaker))
    block = Block("narration", text, Span(0, len(text)))
    known = tuple(dict.fromkeys(speaker for speaker, _ in said if speaker is not None))
    return Story(Source(text), blocks=(block,), quotations=tuple(quotations), speakers=known)


# Stretches


@patient
@given(stories())
def test_the_stretches_of_a_block_are_the_whole_block_and_each_is_in_all_that_it_says(story: Story) -> None:
    for block, cut in zip(story.blocks, stretches.find(story), strict=True):
        assert "".join(stretch.span.of(story.source.text) for stretch in cut) == block.text
        for stretch in cut:
            for number in stretch.said:
                assert any(part.contains(stretch.span) for part in story.quotations[number].parts)


def test_quotations_may_overlap() -> None:
    story = drawn("abcdefgh", (ADA, ((0, 5),)), (BO, ((3, 8),)))
    assert [(s.span, s.said) for s in stretches.find(story)[0]] == [
        (Span(0, 3), (0,)),
        (Span(3, 5), (0, 1)),
        (Span(5, 8), (1,)),
    ]


# The text


def test_a_nested_quotation_stands_in_the_outer_one_which_goes_on_after_it() -> None:
    page = shown(drawn("one two three", (ADA, ((0, 13),)), (BO, ((4, 7),))))
    text = re.sub(r"<a [^>]*></a>", "", page)
    assert (
        '<span class="q direct c1 l1" data-q="1">one <span class="q direct c2 l2" data-q="2">two</span> three</span>'
        in text
    )


def test_where_quotations_overlap_the_inner_span_is_opened_again() -> None:
    page = re.sub(r"<a [^>]*></a>| class=\"q[^\"]*\"", "", shown(drawn("abcdefgh", (ADA, ((0, 5),)), (BO, ((3, 8),)))))
    assert '<span data-q="1">abc<span data-q="2">de</span></span><span data-q="2">fgh</span>' in page


def test_a_quotation_of_two_parts_has_one_number_and_two_spans() -> None:
    page = shown(drawn("one, she said, two", (ADA, ((0, 4), (15, 18)))))
    assert page.count('class="n"') == 1
    assert page.count('data-q="1"') == 2


def test_nothing_in_a_story_is_taken_for_markup() -> None:
    story = govnews.parse("# </title><script>\n\n“<img src=x onerror=alert(1)>,” said Ada “&quot;” Vale.\0\ud800\n")
    page = page_of(story)
    assert page.count("<script>") == 1
    assert "<img" not in page
    assert "�" in page
    page.encode("utf-8")


@patient
@given(stories())
def test_each_story_makes_a_page_whose_tags_close_and_whose_links_lead_somewhere(story: Story) -> None:
    page = page_of(story)
    page.encode("utf-8")
    read = Reading(re.sub(r"(?s)<(style|script)>.*?</\1>|<!doctype html>", "", page))
    assert read.open == []
    shown_numbers = {number for cut in stretches.find(story) for stretch in cut for number in stretch.said}
    dangling = read.links - read.anchors
    assert dangling <= {f"q{number + 1}" for number in range(len(story.quotations)) if number not in shown_numbers}


def test_two_stories_on_one_page_have_anchors_of_their_own() -> None:
    story = drawn("one", (ADA, ((0, 3),)))
    page = "".join(of_stories([story, story]))
    anchors = re.findall(r' id="([^"]*)"', page)
    assert len(anchors) == len(set(anchors))
    assert {"q1-1", "q2-1", "c1-1", "c2-1"} <= set(anchors)


def test_long_runs_of_furniture_are_folded_and_short_ones_are_not() -> None:
    lines = [f"<li>Menu {number}</li>" for number in range(9)]
    page = f"<nav>{''.join(lines)}</nav><main><h1>Dam opens</h1><p>It opened.</p></main><footer><p>Top</p></footer>"
    html = page_of(govnews.parse(page, format="html"))
    assert html.count("<details>") == html.count("</details>") == 1
    assert "<summary>9 lines of furniture</summary>" in html
    assert html.index("</details>") < html.index("Dam opens</h1>")


# Looks


def luminance(colour: str) -> float:
    """How bright a colour is, as WCAG reckons it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def style_sheet() -> str:
    """The style sheet of the pages."""
    return Path(voices.__file__).with_name("page.css").read_text(encoding="utf-8")


@pytest.mark.parametrize(("colours", "page", "at"), [(voices.LIGHT, "#ffffff", 0), (voices.DARK, "#14171a", 1)])
def test_the_colours_of_the_style_sheet_are_seen_on_the_page(colours: tuple[str, ...], page: str, at: int) -> None:
    sheet = style_sheet()
    assert re.findall("--page: (#[0-9a-f]{6})", sheet)[at] == page
    assert tuple(re.findall(f"--c{number}: (#[0-9a-f]{{6}})", sheet)[at] for number in range(1, 7)) == colours
    assert min(contrast(colour, page) for colour in colours) >= 3.3


# How the light of a colour reaches people without one of the three kinds of cones (Machado, Oliveira, Fernandes 2009).
SEEN = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no long ones": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no medium ones": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "no short ones": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def perceived(colour: str, cones: str) -> tuple[float, float, float]:
    """A colour in CIELAB, in which distances are those that eyes see."""
    light = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in light]
    r, g, b = (min(max(sum(map(operator.mul, row, linear)), 0), 1) for row in SEEN[cones])
    x, y, z = (
        value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
        for value in (
            (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
            0.2126 * r + 0.7152 * g + 0.0722 * b,
            (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("cones", SEEN)
@pytest.mark.parametrize("colours", [voices.LIGHT, voices.DARK], ids=["light", "dark"])
def test_the_colours_are_far_apart_for_everybody(colours: tuple[str, ...], cones: str) -> None:
    pairs = itertools.combinations([perceived(colour, cones) for colour in colours], 2)
    assert min(math.dist(one, other) for one, other in pairs) > 28


def test_thirty_speakers_differ_in_colour_or_line() -> None:
    assert len({voices.Voice(number).classes for number in range(1, 31)}) == 30


def test_a_quotation_links_to_its_place_in_a_source_whose_address_is_known() -> None:
    text = "We will act, and soon."
    block = Block("narration", text, Span(0, len(text)))
    said = Quotation("direct", text, block.span, (block.span,), ADA)
    page = page_of(
        Story(Source(text, name="https://example.org/a?b=1&c#d"), blocks=(block,), quotations=(said,), speakers=(ADA,))
    )
    assert '<a href="https://example.org/a?b=1&amp;c#d" rel="noreferrer">https://example.org/a?b=1&amp;c#d</a>' in page
    assert 'href="https://example.org/a?b=1&amp;c#:~:text=We%20will%20act%2C%20and%20soon."' in page


@pytest.mark.parametrize("name", ["javascript:alert(1)", "story.txt", "data:text/html,x"])
def test_a_name_that_is_no_address_of_the_web_is_no_link(name: str) -> None:
    story = drawn("one", (ADA, ((0, 3),)))
    linked = Story(Source("one", name=name), blocks=story.blocks, quotations=story.quotations, speakers=(ADA,))
    assert "in the source" not in page_of(linked)


def test_what_marks_a_heading_in_plain_text_is_set_back_and_stays() -> None:
    page = page_of(govnews.parse("# Quay opens\n\nIt is open.\n\n## Notes to editors\n\nThe quay is a mile long."))
    assert '<span class="mark"># </span>Quay opens</h1>' in page
    assert '<span class="mark">## </span>Notes to editors</h2>' in page


# Folders


def some() -> Iterator[Story]:
    """Two stories with one headline."""
    for day in ("Monday", "Friday"):
        yield govnews.parse(f"# Ferry returns!\n\n“It sails on {day},” said Ada Vale.")


def test_a_path_without_a_suffix_becomes_a_folder_of_pages_with_an_index(tmp_path: Path) -> None:
    govnews.dump(some(), "html", tmp_path / "new" / "pages")
    made = sorted(path.name for path in (tmp_path / "new" / "pages").iterdir())
    assert made == ["00001-ferry-returns.html", "00002-ferry-returns.html", "index.html"]
    index = (tmp_path / "new" / "pages" / "index.html").read_text(encoding="utf-8")
    assert [name in index for name in made[:2]] == [True, True]
    assert index.count("<bdi>Ada Vale</bdi>") == 3
    assert "2 quotations in 2 stories" in index


def test_a_folder_is_filled_again_and_what_else_is_in_it_stays(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    govnews.dump(some(), "html", tmp_path)
    govnews.dump(some(), "html", tmp_path)
    assert len(list(tmp_path.iterdir())) == 4
    assert (tmp_path / "mine.txt").read_text() == "mine"


def test_a_path_with_a_suffix_is_one_page(tmp_path: Path) -> None:
    govnews.dump(some(), "html", tmp_path / "all.html")
    assert (tmp_path / "all.html").read_text(encoding="utf-8").count("<article") == 2


def test_an_exporter_that_fills_no_folder_writes_a_file_without_a_suffix(tmp_path: Path) -> None:
    govnews.dump(some(), "csv", tmp_path / "table")
    assert (tmp_path / "table").is_file()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError):
        govnews.dump(some(), "html", tmp_path / "file" / "pages")


# Notebooks


def test_notebooks_are_shown_stories_quotations_and_speakers_without_scripts_or_style_sheets() -> None:
    story = govnews.parse("# Ferry <b>returns</b>\n\n“It sails & sails,” said Ada Vale, the Mayor.")
    for shown_thing in (story, story.quotations[0], story.speakers[0]):
        html = shown_thing._repr_html_()
        assert "Ada Vale, Mayor" in html
        assert not re.search("<script|<style|<b>returns", html)
        assert Reading(html).open == []
    assert "It sails &amp; sails," in story._repr_html_()


@pytest.mark.once
def test_what_draws_for_notebooks_is_not_loaded_before_a_notebook_asks() -> None:
    code = "import sys, govnews; print(any(name.startswith('govnews.pages') for name in sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "False\n"


@patient
@given(stories())
def test_each_story_can_be_shown_in_a_notebook(story: Story) -> None:
    assert Reading(story._repr_html_()).open == []


# The people of an index


def heard(*speakers: Speaker) -> list[tuple[str, tuple[str, ...], bool, list[int]]]:
    """The people among the speakers of stories, one a story: name, offices, whether known, and the stories."""
    found = people.joined(people.Heard(number, speaker, 1, 1) for number, speaker in enumerate(speakers, 1))
    return [(one.name, one.offices, one.known, [each.story for each in one.heard]) for one in found]


def test_one_person_in_several_stories_is_listed_once() -> None:
    doe = Speaker("person", "Jane Doe", role="Minister for Health")
    again = Speaker("person", "Jane Q. Doe", role="Health Minister")
    unsaid = Speaker("person", "Jane Doe")
    assert heard(doe, again, unsaid) == [
        ("Jane Q. Doe", ("Minister for Health", "Health Minister"), True, [1, 2, 3]),
    ]


def test_people_of_one_name_with_other_offices_stand_apart() -> None:
    ports = Speaker("person", "Jane Doe", role="Minister for Ports")
    health = Speaker("person", "Jane Doe", role="Minister for Health")
    unsaid = Speaker("person", "Jane Doe")
    assert [stories for *_, stories in heard(ports, health, unsaid)] == [[1], [2], [3]]


def test_people_with_other_middle_names_or_generations_stand_apart() -> None:
    names = ("Jane Ann Doe", "Jane Mary Doe", "Jane Doe Jr.")
    assert len(heard(*(Speaker("person", name, role="Mayor of Linden") for name in names))) == 3


def test_whoever_is_called_by_office_or_surname_alone_may_be_several_people() -> None:
    role = Speaker("role", "A spokesperson")
    surname = Speaker("person", "Judge Batty", role="Judge")
    assert [(name, known, stories) for name, _, known, stories in heard(role, surname, role)] == [
        ("A spokesperson", False, [1, 3]),
        ("Judge Batty", False, [2]),
    ]


def test_a_body_is_known_by_its_name() -> None:
    board = Speaker("organisation", "Harbour Board")
    assert heard(board, board) == [("Harbour Board", (), True, [1, 2])]


def test_the_entry_of_a_person_leads_to_the_first_quotation_in_each_story(tmp_path: Path) -> None:
    govnews.dump(some(), "html", tmp_path)
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert 'href="00001-ferry-returns.html#q1"' in index
    assert 'href="00002-ferry-returns.html#q1"' in index
