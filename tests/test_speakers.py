"""Speakers: by what name each is known, and which references mean one person."""

from __future__ import annotations

import pytest

import govnews


def voices(text: str) -> list[str | None]:
    """The speaker of each paragraph of speech, by name."""
    story = govnews.parse(text)
    return [block.speaker.name if block.speaker else None for block in story.blocks_of("speech")]


SPEECH = "I am proud of what we have done here, and I thank all of you who have helped me."
LEADS = {
    "May is a surname and no auxiliary": ("Home Secretary Theresa May said:", "Theresa May"),
    "a surname that ends in -ly is no adverb": ("The Minister for Care Helen Connolly said:", "Helen Connolly"),
    "an office follows the name without a comma": ("Sajid Doe Health and Social Care Secretary said:", "Sajid Doe"),
    "fields of an office are no second name": (
        "Employment Relations and Consumer Affairs Minister Jenny Doe said:",
        "Jenny Doe",
    ),
    "a nickname in marks": ("Commander of the group, Captain ‘Jock’ Gordon RN, said:", "‘Jock’ Gordon"),
    "a body after an office is no second name": (
        "Arnold M Doe, Trustee of the Fund and Chairman of the Theatre Royal Linden, said:",
        "Arnold M Doe",
    ),
    "a generation stays with the name": ("JOSEPH R. DOE JR. said:", "JOSEPH R. DOE JR."),
}


@pytest.mark.parametrize(("lead_in", "name"), LEADS.values(), ids=LEADS.keys())
def test_a_lead_in_names_its_speaker_where(lead_in: str, name: str) -> None:
    assert voices(f"Quay opens in Port Linden\n\nThe quay opened on Monday.\n\n{lead_in}\n\n{SPEECH}") == [name]


TURNS = "{}: I am glad to be here this morning, and I thank you all.\n\n{}: Will you open another quay?\n\n" * 2
HEADS = {
    "an office and a name in capitals over two lines": (
        "TRANSCRIPT OF THE PRIME MINISTER\n\nTHE HON. JANE DOE MP\n\nRADIO INTERVIEW WITH ADAM ROE RADIO LINDEN",
        ("PRIME MINISTER", "ROE"),
        ("Jane Doe", "Adam Roe"),
    ),
    "whoever the title is an interview with asks the questions": (
        "Transcript of interview with Leigh Brook, 7:30",
        ("PM", "HOST"),
        ("PM", "Leigh Brook"),
    ),
    "an office and a surname in the title": (
        "Remarks by President Doe at the opening of the quay",
        ("THE PRESIDENT", "Q"),
        ("Doe", "Q"),
    ),
    "a title and a surname in capitals": (
        "Secretary Jane Doe and Thai Foreign Minister Don Prasert Before Their Meeting",
        ("SECRETARY DOE", "FOREIGN MINISTER PRASERT"),
        ("Jane Doe", "Don Prasert"),
    ),
}


@pytest.mark.parametrize(("head", "labels", "names"), HEADS.values(), ids=HEADS.keys())
def test_labels_of_a_transcript_mean_the_people_named_over_it_by(
    head: str, labels: tuple[str, str], names: tuple[str, str]
) -> None:
    assert voices(f"{head}\n\n4 May 2021\n\n{TURNS.format(*labels, *labels)}") == [*names, *names]


def test_a_verb_in_a_title_in_capitals_is_no_surname() -> None:
    text = f"SEN. THOMAS COMMENTS ON THE QUAY\n\nThomas released the following statement Monday:\n\n{SPEECH}"
    assert voices(text) == ["Thomas"]


def test_the_pm_is_the_prime_minister_whom_the_text_names() -> None:
    text = f"Quay opens\n\nThe Prime Minister, Jane Doe, opened the quay on Monday.\n\nThe PM said:\n\n{SPEECH}"
    assert voices(text) == ["Jane Doe"]
