"""Federal and local prosecutors: long told paragraphs, one quotation with its name inside, many lines of navigation."""

from govnews.contracts import Style

US_JUSTICE = Style(
    name="us_justice",
    publisher="US Department of Justice and prosecutors",
    marks=(
        "justice.gov",
        "Department of Justice",
        "District Attorney",
        "U.S. Attorney",
        "Office of Public Affairs",
        "FBI",
    ),
    signs=(
        "indicted",
        "convicted",
        "sentenced",
        "defendant",
        "guilty",
        "Special Agent",
        "Assistant Attorney General",
        "U.S. Attorney",
        "felony",
        "Grand Jury",
        "plea",
        "prosecut",
    ),
    furniture=(
        "skip to main content",
        "share this page",
    ),
    kickers=(
        "press release",
        "news",
    ),
    british=False,
)
