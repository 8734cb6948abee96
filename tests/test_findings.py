"""What fuzzing has found, each cut down to some words; and words and marks thrown together, where most of it hid."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzz import targets
from govnews import check, dumps, loads, parse
from govnews.errors import DocumentError

SCRAPS = st.sampled_from(
    [
        *("“", "”", "„", "«", "»", "‘", "’", '"', "'", "‟", "``", "''", "‹", "›", "”,", " ", " "),
        *("said Jane Doe", "she said", "We will act", "the plan", ". ", ", ", "\n\n", "Mayor Jane Doe said:"),
        *("Mr Reed added that", "I am glad", "told us"),
    ]
)

# A story, and the words that its quotations hold in the end.
STRAY = {
    "closing marks of another kind behind speech": (
        "Mayor Jane Doe said:\n\nI want to thank the volunteers who»»»»",
        ["I want to thank the volunteers who"],
    ),
    "a single mark that opens, a double one that closes": (
        "Mayor Jane Doe said:\n\n‘We will act soon.”",
        ["We will act soon."],
    ),
    "marks of a quotation within, which stay": (
        "Mayor Jane Doe said:\n\nWe heard “no” and “no”",
        ["We heard “no” and “no”", "no", "no"],
    ),
}


@pytest.mark.parametrize("case", STRAY)
def test_no_stray_mark_is_left_at_the_end_of_words(case: str) -> None:
    text, words = STRAY[case]
    story = parse(text, format="text")
    assert [said.words for said in story.quotations] == words
    assert check(story) == ()


@given(st.sampled_from(("", "# Quay\n\n", "Mayor Jane Doe said:\n\n")), st.lists(SCRAPS, max_size=40))
def test_marks_thrown_among_words_break_no_promise(head: str, scraps: list[str]) -> None:
    assert check(parse(head + " ".join(scraps), format="text")) == ()
    assert check(parse(head + "".join(scraps), format="text")) == ()


def test_a_text_of_one_odd_character_is_a_story() -> None:
    odd = [chr(code) for code in range(0x3100) if unicodedata.category(chr(code))[0] in "CZ" and chr(code) != "\0"]
    assert len(odd) > 60
    assert [parse(one, format="text").source.text for one in odd[:120]] == odd[:120]


@pytest.mark.parametrize("number", [2**53, -(2**53), 10**30, 1e300])
def test_a_number_that_no_database_has_room_for_is_refused(number: float) -> None:
    told = dumps(parse("# Quay\n\n## Works\n\nIt rained.", format="markdown"), indent=None)
    assert '"level":2' in told
    with pytest.raises(DocumentError, match="no greater than 9007199254740991"):
        loads(told.replace('"level":2', f'"level":{number:.0f}'))


@pytest.mark.parametrize("exporter", [name for name in targets.TARGETS if name.startswith("write-")])
def test_stories_whose_values_make_no_sense_are_written_or_refused(exporter: str) -> None:
    odd = (b"\0\xdb:+\x01i\x11", b"\0\x7f\xa0j3\xa8K", b"\0\xec\x85\xd3\xe4\x81\x0b\x1f", b"\0\x01\x07\x03")
    assert [targets.tried(exporter, data) for data in odd] == [None] * len(odd)


@pytest.mark.parametrize("blank", ["\n", "  ", "\u00a0", "\n    "])
def test_an_office_of_several_fields_may_be_broken_anywhere(blank: str) -> None:
    body = f"The new Quay Advice Team (QAT) within the Department for Business,{blank}Energy and Industry (BEI)"
    story = parse(f"# Quay opens\n\n{body} said that the quay is safe.\n")
    assert check(story) == ()
    assert story.speakers != ()
