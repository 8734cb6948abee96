"""Hong Kong: a row of stars, nameless spokesmen in reported speech, transcripts, the time of issue at the end."""

from govnews.contracts import Style

HONG_KONG = Style(
    name="hong_kong",
    publisher="Hong Kong",
    marks=(
        "info.gov.hk",
        "news.gov.hk",
        "Issued at HKT",
        "HKT",
        "LCQ",
    ),
    signs=(
        "Hong Kong",
        "HKSAR",
        "Chief Executive",
        "Legislative Council",
        "Mainland",
        "Kowloon",
        "HK$",
        "LegCo",
        "Basic Law",
    ),
    furniture=(
        "nnnn",
        "back to top",
    ),
    kickers=("press release",),
    british=True,
)
