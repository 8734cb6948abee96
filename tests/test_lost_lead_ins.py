"""Stories that lost who says what on the way: words whose speaker nobody can know are given to nobody."""

from __future__ import annotations

import govnews
from govnews.stages import roles
from govnews.stages.states import STATES

HEAD = (
    "Press release: New quay for Port Linden",
    "A new quay will be built in Port Linden, with £4 million from the Department for Harbours.",
    "The quay will be built by March, Harbours Minister Jane Doe announced today (Monday 5 May).",
    "It will be 200 metres long, and the Department for Harbours will pay for the cranes that stand on it.",
    "Work will begin in June, and the Home Office will send officers to the gates of the British harbour.",
)
OURS = (
    "I am delighted that we can build this quay, and I thank the town. It’s what our harbour has needed for years.",
    "We at Roe Ferries welcome this quay. We’re proud of our crews, and we look forward to sailing from it.",
    "Our members at the Linden Guild have asked for this, and we’re glad that we were heard. We will be there.",
)
TOLD = "Today’s announcement is a part of the harbour plan of 2019, which set out what will be built by 2030."


def parsed(*paragraphs: str) -> govnews.Story:
    return govnews.parse("\n\n".join(paragraphs))


def speakers(story: govnews.Story) -> list[str | None]:
    return [block.speaker.name if block.speaker else None for block in story.blocks if str(block.role) == "speech"]


def test_words_whose_lead_in_was_lost_are_nobody_s_rather_than_the_subject_s() -> None:
    story = parsed(*HEAD, *OURS, TOLD)
    assert speakers(story) == [None, None, None]
    assert {block.rule for block in story.blocks if str(block.role) == "speech"} == {"speech_voice_alone"}


def test_an_article_that_its_first_lines_announce_stays_its_writer_s() -> None:
    head = ("Jane Doe on the new quay", "Harbours Minister Jane Doe has written an article for the Linden Post.")
    assert set(speakers(parsed(*head, *OURS[:1], "I grew up by the harbour, and I know what it means to us."))) == {
        "Jane Doe"
    }


def test_whoever_spoke_far_above_does_not_go_on_without_marks_and_without_a_lead_in() -> None:
    said = ("Ms Doe said:", "I am glad that we can build it.")
    ours = [text.replace("We at Roe Ferries", "I") for text in (*OURS[:2], *OURS)]
    story = parsed(*HEAD, *said, TOLD, *(TOLD.replace("2019", year) for year in ("2020", "2021", "2022")), *ours)
    assert speakers(story)[0] == "Jane Doe"
    assert set(speakers(story)[1:]) == {None}


def test_marked_words_without_a_lead_in_are_parted_where_they_end() -> None:
    told = (
        "Ms Doe also announced a promise to Quay 2030, the campaign led by Harbour Champion Ann Roe, that fares fall."
    )
    marked = ("“I am delighted with it.", "“It will serve the town.”", "“We welcome it too.", "“It serves our guild.”")
    story = parsed(*HEAD[:4], told, *marked)
    assert [len(block.speech) for block in story.speaker_blocks] == [2, 2]
    assert speakers(story) == ["Jane Doe", "Jane Doe", None, None]


def test_marked_words_after_a_lead_in_stay_one_speaker_s_where_marks_close_too_early() -> None:
    marked = ("“I am delighted with it.", "“It will serve the town.”", "“We know it.", "“It serves our guild.”")
    assert speakers(parsed(*HEAD[:4], "Ms Doe said:", *marked)) == ["Jane Doe"] * 4


def test_a_report_of_a_speech_is_told_though_it_leads_into_it_again_and_again() -> None:
    parts = []
    for subject in ("the quay", "the ferry", "the crews"):
        parts += [f"Dr Doe said {subject} was what the harbour needed more than anything else in the next years:"]
        parts += [
            f"I am clear about {subject}. We have to act, and we will not wait.",
            "It is our duty, and I know it.",
        ]
    story = parsed("Quay to make ‘clean break’ Harbours Secretary says", *HEAD[2:4], *parts)
    assert [str(block.role) for block in story.blocks if block.text.startswith("Dr Doe said")] == ["lead_in"] * 3


def test_a_name_that_begins_with_my_says_nothing_of_the_writer() -> None:
    lines = ("My Harbour gives crews more than ever", "04/05/2021", TOLD, "The Mayor said the My Harbour site is full.")
    story = parsed(*lines, "We want every crew to be heard. Our harbour stands for that, and we must go on.", TOLD)
    assert str(story.blocks[2].role) == "narration"


def test_prose_that_is_likelier_speech_than_not_is_taken_for_it_wherever_it_begins() -> None:
    row = [0.0] * len(STATES)
    for state, chance in (("narration", 0.3), ("speech", 0.4), ("first", 0.3)):
        row[STATES.index(state)] = chance
    told, own = STATES.index("narration"), [0.0] * len(STATES)
    own[told], own[STATES.index("own")] = 0.3, 0.7
    assert [STATES[state] for state in roles.likelier_spoken([told, told], [row, own])] == ["speech", "narration"]
