"""Ireland: one lead-in a subject, an office for a name, speech in marks."""

from govnews.contracts import Style

IRELAND = Style(
    name="ireland",
    publisher="Government of Ireland",
    marks=(
        "gov.ie",
        "merrionstreet.ie",
        "Government of Ireland",
        "An Roinn",
    ),
    signs=(
        "Ireland",
        "Irish",
        "Dublin",
        "Taoiseach",
        "Tánaiste",
        "Oireachtas",
        "Dáil",
        "TD",
        "Seanad",
        "Cork",
        "Galway",
        "Garda",
        "HSE",
    ),
    furniture=("ends",),
    kickers=(
        "press release",
        "news",
        "statement",
    ),
    british=True,
)
