"""The Scottish Government: a story, quotations in marks with the attribution between, background under a heading."""

from govnews.contracts import Style

SCOTLAND = Style(
    name="scotland",
    publisher="Scottish Government",
    marks=(
        "gov.scot",
        "Scottish Government",
        "Scottish Ministers",
    ),
    signs=(
        "Scotland",
        "Scottish",
        "Holyrood",
        "MSP",
        "First Minister",
        "Cabinet Secretary",
        "Edinburgh",
        "Glasgow",
        "NHS Scotland",
        "Police Scotland",
        "COSLA",
        "Gaelic",
    ),
    furniture=(
        "background",
        "related news",
    ),
    kickers=(
        "news",
        "news release",
    ),
    british=True,
)
