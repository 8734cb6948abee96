"""South Africa: every paragraph attributed, name and office in turn; enquiries, issuer and city at the end."""

from govnews.contracts import Style

SOUTH_AFRICA = Style(
    name="south_africa",
    publisher="South African Government",
    marks=(
        "gov.za",
        "thepresidency.gov.za",
        "sanews.gov.za",
        "SAnews",
    ),
    signs=(
        "South Africa",
        "South African",
        "Pretoria",
        "Johannesburg",
        "Cape Town",
        "Gauteng",
        "KwaZulu-Natal",
        "Limpopo",
        "Ramaphosa",
        "MEC",
        "Enquiries",
        "Issued by",
    ),
    furniture=(
        "media enquiries:",
        "issued by:",
    ),
    kickers=(
        "media statement",
        "statement",
        "speech",
    ),
    british=True,
)
