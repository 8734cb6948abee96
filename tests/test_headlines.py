"""Headlines: found whatever stands over them, before them or behind them in the same line."""

from __future__ import annotations

import pytest

import govnews

TITLE = "DOE ANNOUNCES FUNDING FOR THE QUAY AT PORT LINDEN"
BODY = """The quay at Port Linden will be mended next year, the harbour board announced on Monday.

"I am glad that this money comes at last," said Senator Jane Doe. "The town has waited for it."
"""

HEADS = {
    "padding and terms of release behind it": "{}" + " " * 200 + "For Immediate Release: May 4, 2021\n\t\tContact: \n",
    "padding and a date behind it": "{}   05/04/2021\n\n",
    "padding and a date before it": "May 4, 2021     {}\n\n",
    "a date with a dash before it": "May 4, 2021 - {}\n\n",
    "terms of release with a dash before it": "FOR IMMEDIATE RELEASE - {}\n\n",
    "a phone-like date under it in its paragraph": "{}\n29/05/1997\n\n",
    "contacts over it": "For Immediate Release\nContact: Ann Roe\nMonday, May 4, 2021\n(555) 010-1234\n\n{}\n\n",
    "a senator's name and state over it": "U.S. Senator Jane Doe\nOhio\n\n{}\n\n",
    "a sender's line over it": "News from Senator Jane Doe\nPress Release\n{}\n\n",
    "a minister's office and name over it": "The Hon. Jane Doe MP\nMinister for Coastal Affairs\n\n{}\n\n",
    "a minister's name and office in one line over it": "Jane Doe MP  Minister for Health and Ageing\n\n{}\n\n",
    "the way through the site over it": "Home > News > Press Releases\n{}\n\n",
    "a place alone over it": "Washington, DC\nMay 4, 2021\n\n{}\n\n",
    "the site's name behind a bar": "{} | OPA | Department of Harbours\n\n",
    "a kicker before it": "ICYMI: {}\n\n",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_a_headline_is_found_with(head: str) -> None:
    story = govnews.parse(head.format(TITLE) + BODY)
    assert story.headline is not None
    assert story.headline.text == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Minister for Coastal Affairs opens the quay",
        "Senator Doe Opens Quay",
        "SEN. DOE WELCOMES SECRETARY ANN ROE",
        "Department Press Briefing – July 28, 2022",
        "Quay opens | Harbour fees fall",
    ],
)
def test_a_headline_that_names_an_office_or_a_date_stays_whole(title: str) -> None:
    story = govnews.parse(f"{title}\n\n{BODY}")
    assert story.headline is not None
    assert story.headline.text == title
