"""The Welsh Government: lead-ins that end in a colon, speech in marks, notes to editors."""

from govnews.contracts import Style

WALES = Style(
    name="wales",
    publisher="Welsh Government",
    marks=(
        "gov.wales",
        "Welsh Government",
        "Llywodraeth Cymru",
    ),
    signs=(
        "Wales",
        "Welsh",
        "Senedd",
        "Cardiff",
        "Swansea",
        "NHS Wales",
        "Powys",
        "Gwynedd",
        "Natural Resources Wales",
    ),
    furniture=(
        "share this page",
        "ends",
    ),
    kickers=(
        "written statement",
        "press release",
        "news",
    ),
    british=True,
)
