"""Australia: ministers' releases and doorstops, transcripts with labels, quotes attributable to somebody."""

from govnews.contracts import Style

AUSTRALIA = Style(
    name="australia",
    publisher="Australian Government and its states",
    marks=(
        "pm.gov.au",
        "Quotes attributable to",
        "Media release",
        "MEDIA RELEASE",
        "E&OE",
        "E & OE",
    ),
    signs=(
        "Australia",
        "Australian",
        "Australians",
        "Canberra",
        "Sydney",
        "Melbourne",
        "Queensland",
        "New South Wales",
        "Commonwealth",
        "Senator the Hon",
        "The Hon ",
        "Treasurer",
    ),
    furniture=(
        "[ends]",
        "media contacts",
    ),
    kickers=(
        "media release",
        "joint media release",
        "transcript",
        "doorstop",
        "speech",
    ),
    british=True,
)
