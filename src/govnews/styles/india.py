"""India: reported speech sentence after sentence, honorifics Shri and Smt, names of events in marks."""

from govnews.contracts import Style

INDIA = Style(
    name="india",
    publisher="Press Information Bureau of India",
    marks=(
        "pib.gov.in",
        "PIB ",
        "Press Information Bureau",
        "Posted On:",
    ),
    signs=(
        "India",
        "Indian",
        "New Delhi",
        "Shri ",
        "Smt.",
        "Smt ",
        "crore",
        "lakh",
        "Union Minister",
        "Narendra Modi",
        "Lok Sabha",
        "Bharat",
        "Yojana",
    ),
    furniture=(
        "(release id",
        "posted on",
    ),
    kickers=("press release",),
    british=True,
)
