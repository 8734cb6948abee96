"""Who published a story, from the line that says so."""

from __future__ import annotations

import pytest

from govnews import parse

SENDERS = [
    ("Home Office and The Rt Hon Jane Doe MP", ["Home Office"]),
    (
        "Department for Trade, Innovation & Skills and The Rt Hon Dr John Roe",
        ["Department for Trade, Innovation & Skills"],
    ),
    (
        "Ministry of Rivers, Food & Rural Affairs, Defra and Ofqual",
        ["Ministry of Rivers, Food & Rural Affairs", "Defra", "Ofqual"],
    ),
    ("Harbour Trust of Port Linden", ["Harbour Trust of Port Linden"]),
]


@pytest.mark.parametrize(("line", "names"), SENDERS)
def test_a_list_of_senders_is_cut_where_a_new_body_begins_and_leaves_ministers_out(line: str, names: list[str]) -> None:
    story = parse(f"New rules\n\nFrom: {line}\n\nPublished 3 May 2021\n\nThe rules begin today in all counties.")
    assert [body.name for body in story.organisations] == names
    assert [story.source.text[body.span.start : body.span.end] for body in story.organisations if body.span] == names


def test_the_day_comes_first_but_in_the_united_states() -> None:
    british = parse("New rules\n\nPublished 03/05/2021\n\nThe rules begin today in all counties.")
    american = parse("New rules\n\nPublished 03/05/2021\n\nWASHINGTON - The rules begin today.", style="us")
    assert british.published is not None
    assert american.published is not None
    assert (british.published.month, american.published.month) == (5, 3)


@pytest.mark.parametrize(
    ("place", "source"),
    [("PARIS", "Two ferry companies"), ("ST. JOHN'S, N.L.", "The Harbour Board"), ("NEW YORK", "A keeper of the quay")],
)
def test_a_place_that_lost_its_dash_is_the_dateline_and_no_part_of_the_source(place: str, source: str) -> None:
    story = parse(f"# Quay opens in Linden\n\n{place} {source} said today that the quay is safe.\n\nIt rained.")
    assert story.dateline is not None
    assert (story.dateline.text, story.dateline.rule) == (place, "dateline_without_dash")
    assert [speaker.name for speaker in story.speakers] == [source]


@pytest.mark.parametrize("start", ["HMRC Officers", "Paris Doe", "The PARIS Board", "PARIS DOE"])
def test_capitals_that_are_no_place_and_places_in_names_are_no_dateline(start: str) -> None:
    assert parse(f"# Quay opens in Linden\n\n{start} said today that the quay is safe.\n").dateline is None
