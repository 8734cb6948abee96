"""The United Nations: a fixed lead-in that names the spokesman, unmarked paragraphs, document symbols."""

from govnews.contracts import Style

UN = Style(
    name="un",
    publisher="United Nations",
    marks=(
        "press.un.org",
        "un.org",
        "SG/SM/",
        "Secretary-General",
    ),
    signs=(
        "United Nations",
        "Secretary-General",
        "Security Council",
        "General Assembly",
        "UN ",
        "UNICEF",
        "UNHCR",
        "peacekeep",
        "Special Representative",
        "António Guterres",
    ),
    furniture=(
        "for information media. not an official record.",
        "***",
        "* *** *",
    ),
    kickers=(
        "press release",
        "statement",
        "note to correspondents",
        "press briefing",
    ),
    british=True,
)
