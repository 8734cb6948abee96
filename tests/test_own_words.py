"""Pages that are somebody's own words from beginning to end."""

import govnews

I_SAY = "I am pleased to tell you that the ferry will sail again, and I thank all who worked on it with me this year."
DRY_FIRST = "The harbour wall of Port Linden was built a hundred years ago and has stood in every storm since that day."
DRY_LAST = "The second part of the works begins in spring and will be paid from the fund for harbours of the county."


def roles(story: govnews.Story) -> list[str]:
    return [str(block.role) for block in story.blocks[1:]]


def test_dry_paragraphs_around_what_the_author_says_are_his_too() -> None:
    warm = "I hope that you will come and see it, and I wish the crew well. We are proud of what they have done for us."
    story = govnews.parse("\n\n".join(("Harbour works", DRY_FIRST, I_SAY, warm, DRY_LAST)))
    assert roles(story) == ["speech"] * 4
    assert {block.speaker for block in story.blocks[1:]} == {None}


def test_a_story_that_tells_what_an_official_says_keeps_its_own_voice() -> None:
    told = "The Minister for Harbours today thanked the crew of the ferry for its work in the storm of last winter."
    warm = "I hope that you will come and see it, and I wish the crew well. We are proud of what they have done for us."
    story = govnews.parse("\n\n".join(("Harbour works", told, I_SAY, warm)))
    assert roles(story)[0] != "speech"


def test_whoever_is_spoken_of_in_the_author_s_own_words_is_not_the_author() -> None:
    text = "\n\n".join(
        (
            "Visit by the President of Roe",
            "The President of Roe, Dr Tomas Reed, will visit the islands from 3 to 8 May as a guest of the government.",
            "Our friendship with Roe is old and close. We trade, we sail and we celebrate together, and I value it.",
            "I look forward to showing President Reed the new harbour, and I know that he will be welcome everywhere.",
        )
    )
    assert {str(block.speaker and block.speaker.name) for block in govnews.parse(text).blocks} == {"None"}


def test_one_whom_a_speaker_cites_does_not_go_on_speaking() -> None:
    text = "\n\n".join(
        (
            "Address at the opening of the lighthouse",
            "Thank you all for coming today. I am honoured to stand here with you, friends, on this hill.",
            "We remember those who kept the light. You knew them, and I knew some of them, and we owe them our lives.",
            "As Mrs Jane Doe, the widow of Captain Doe, said of her husband: “He loved it. He wanted to be there.”",
            "So today I say to all of you that we honour them, and that we will keep the light burning for our town.",
            "Thank you, and may you all sail safely home. I am proud of you, and I thank you for all of your work.",
        )
    )
    last = govnews.parse(text).blocks[-2:]
    assert [str(block.role) for block in last] == ["speech", "speech"]
    assert not any(block.speaker and block.speaker.name == "Jane Doe" for block in last)
