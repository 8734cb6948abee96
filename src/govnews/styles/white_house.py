"""The White House and the State Department: statements in one voice, transcripts with labels in capitals, readouts."""

from govnews.contracts import Style

WHITE_HOUSE = Style(
    name="white_house",
    publisher="The White House",
    marks=(
        "whitehouse.gov",
        "The White House",
        "THE WHITE HOUSE",
        "Briefing Room",
        "Statements and Releases",
        "Office of the Spokesperson",
        "state.gov",
    ),
    signs=(
        "United States",
        "Biden",
        "President",
        "Administration",
        "Vice President",
        "Press Secretary",
        "Secretary Blinken",
        "Americans",
        "THE PRESIDENT:",
        "QUESTION:",
        "Congress",
        "allies and partners",
    ),
    furniture=(
        "###",
        "the below is attributable to",
    ),
    kickers=(
        "fact sheet",
        "readout",
        "statement",
        "remarks",
        "press briefing",
    ),
    british=False,
)
