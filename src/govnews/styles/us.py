"""The government of the United States: dates month first, quotation marks on every paragraph of speech."""

from govnews.contracts import Style

US = Style(
    name="us",
    publisher="United States government",
    marks=("FOR IMMEDIATE RELEASE", "WASHINGTON", "Sen. ", "SEN. ", "SENS. ", "U.S. Senator", "-30-"),
    signs=(
        "U.S.",
        "Congress",
        "Senate",
        "Senator",
        "House of Representatives",
        "White House",
        "Department of Justice",
        "Attorney General",
        "Secretary of State",
        "federal",
        "Washington",
        "District Attorney",
        "County",
        "Republican",
        "Democrat",
    ),
    british=False,
)
