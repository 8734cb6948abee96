"""Replies, statements under bylines, and what stands around stories: whose words they are, and what lines are."""

from __future__ import annotations

import govnews

TOLD = "The harbour of Port Linden has two quays, which were built for sailing ships and are used by ferries today."
MORE = "Each of the quays is inspected in spring, and what divers find there is mended before the summer timetable."


def story(*paragraphs: str) -> govnews.Story:
    return govnews.parse("\n\n".join(paragraphs))


def seen(read: govnews.Story) -> list[tuple[str, str | None]]:
    return [(block.role.value, block.speaker.name if block.speaker else None) for block in read.blocks]


def test_a_reply_to_a_letter_is_of_whoever_signs_it() -> None:
    read = story(
        "Quays are safe", "4 May 2021", "We refer to the letter by Mr Tomas Reed on the quays.", TOLD, MORE,
        "Jane Doe", "Director, Harbour Communications, Port Board",
    )  # fmt: skip
    assert seen(read)[2:] == [("speech", "Jane Doe")] * 3 + [("attribution", None)] * 2


def test_a_story_that_refers_to_a_letter_and_is_not_signed_is_told() -> None:
    read = story("Quays are safe", "We refer to the letter by Mr Tomas Reed on the quays.", TOLD, MORE)
    assert "attribution" not in [role for role, _ in seen(read)]
    assert not read.speaker_blocks


def test_an_answer_in_parliament_is_of_whoever_the_title_names() -> None:
    read = story(
        "Written Reply to Question on the Quays by Ms Jane Doe, Minister for Tides",
        "Mr Tomas Reed: To ask the Minister for Tides whether the quays of Port Linden are safe.",
        "Answer:", TOLD, MORE,
    )  # fmt: skip
    assert seen(read)[1:] == [("speech", "Tomas Reed"), ("lead_in", None), *[("speech", "Jane Doe")] * 2]


def test_a_byline_alone_gives_the_words_below_it() -> None:
    read = story("Independence Day of Roe", "Jane Doe, Minister for Tides", TOLD, MORE)
    assert seen(read)[1:] == [("metadata", None), *[("speech", "Jane Doe")] * 2]


def test_a_byline_over_a_story_that_tells_of_the_one_named_gives_nothing() -> None:
    read = story("Quays are safe", "Jane Doe, Minister for Tides", f"Minister Doe opened a quay today. {TOLD}", MORE)
    assert "speech" not in [role for role, _ in seen(read)]


def test_a_letter_without_a_closing_goes_on_to_its_last_sentence() -> None:
    read = story("Open letter", "Dear colleagues", "We are writing to say thank you.", TOLD, MORE)
    assert [role for role, _ in seen(read)[1:]] == ["speech"] * 4


def test_a_statement_of_several_governments_is_theirs() -> None:
    read = story(
        "Joint statement", "The governments of Roe, Doe and New Linden today issued the following statement:",
        "“We will keep the straits open.",
        "“We are united in this.”",
    )  # fmt: skip
    assert [name for role, name in seen(read) if role == "speech"] == ["The governments of Roe, Doe and New Linden"] * 2


def test_the_head_of_an_office_is_not_its_deputy() -> None:
    read = story(
        "Chief Minister Statement on the Quays", "Mr Speaker, I rise to tell the House of my visit to the quays.",
        "I was accompanied by the Deputy Chief Minister, Joseph Roe, who knows the quays well.",
        "I thank all who showed me the works, and I commend them to the House.",
    )  # fmt: skip
    assert "Joseph Roe" not in [name for role, name in seen(read) if role == "speech"]


def test_words_in_marks_are_of_whoever_the_prose_above_introduces() -> None:
    read = story(
        "Quays draw crowds", f"{TOLD} Mayor Tomas Reed said that he was proud of them.",
        "“In winter they are closed. In summer all the town is here.”",
        "The day was called a gift to the town by Education Minister Ann Quill.",
        "“It lets our pupils see how a harbour works.”",
    )  # fmt: skip
    assert [name for role, name in seen(read) if role == "speech"] == ["Tomas Reed", "Ann Quill"]


def test_items_that_lost_their_marks_are_items() -> None:
    items = [f"{what}: the board will mend what the storm has broken there." for what in ("Old quay", "Pier", "Lock")]
    assert [role for role, _ in seen(story("Works begin", TOLD, *items))[2:]] == ["list_item"] * 3
    assert "list_item" not in [role for role, _ in seen(story("Works begin", TOLD, *items[:2], MORE))]


def test_a_heading_introduces_nobody() -> None:
    read = story(
        "Works begin", TOLD, "Harbour Safety Campaign 2024", "Our campaign asks all skippers to slow down.", MORE
    )
    assert "lead_in" not in [role for role, _ in seen(read)]
    assert not read.speaker_blocks


def test_lines_that_send_the_reader_on_are_no_prose() -> None:
    read = story(
        "Works begin", "From: Port Board", "Published 4 May 2021", TOLD, MORE, "Read thefull report on the quays."
    )
    assert seen(read)[-1] == ("boilerplate", None)


def test_a_word_in_marks_within_a_statement_is_a_term() -> None:
    read = story(
        "Statement by Jane Doe on the quays", "I am glad that our “quay pass” is in use, and I thank all who hold one.",
        "I hope that many more will come to see what we have done.",
    )  # fmt: skip
    assert [term.text for term in read.terms] == ["quay pass"]


def test_a_generation_stays_with_a_name_behind_a_comma() -> None:
    read = story("Quay opens", "“We act now,” said Joseph R. Doe, Jr., president of the board.")
    assert [speaker.name for speaker in read.speakers] == ["Joseph R. Doe Jr."]


def test_a_courtesy_title_stands_in_a_subject_behind_its_verb() -> None:
    told = "The quay of Port Linden is up to the standard that its people deserve, says Harbour Minister Dr Ann Quill."
    [said] = story("Quay opens", told, MORE).quotations
    assert said.speaker is not None
    assert said.speaker.name == "Ann Quill"
