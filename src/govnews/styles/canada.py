"""Canada: a dateline with province, quotations with the name under them, quick facts, associated links."""

from govnews.contracts import Style

CANADA = Style(
    name="canada",
    publisher="Government of Canada and its provinces",
    marks=(
        "canada.ca",
        "Government of Canada",
        "news.gc.ca",
        "news.gov.bc.ca",
        "alberta.ca",
        "novascotia.ca",
        "ontario.ca",
    ),
    signs=(
        "Canada",
        "Canadian",
        "Canadians",
        "Ottawa",
        "Ontario",
        "Quebec",
        "Québec",
        "Alberta",
        "British Columbia",
        "Quick facts",
        "Quick Facts",
        "Associated links",
        "Member of Parliament",
    ),
    furniture=(
        "associated links",
        "related products",
        "related information",
        "learn more:",
        "stay connected",
        "-30-",
    ),
    kickers=(
        "news release",
        "statement",
        "media advisory",
        "backgrounder",
        "speech",
        "readout",
    ),
    british=False,
)
