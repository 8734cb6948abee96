"""Northern Ireland's departments: short paragraphs, numbered notes to editors."""

from govnews.contracts import Style

NORTHERN_IRELAND = Style(
    name="northern_ireland",
    publisher="Northern Ireland Executive",
    marks=(
        "northernireland.gov.uk",
        "-ni.gov.uk",
        "Northern Ireland Executive",
    ),
    signs=(
        "Northern Ireland",
        "Stormont",
        "Belfast",
        "MLA",
        "Executive",
        "DAERA",
        "Derry",
        "Ulster",
        "Lough",
        "Minister for the Economy",
        "Translink",
        "PSNI",
    ),
    furniture=("back to top",),
    kickers=(
        "news",
        "press release",
    ),
    british=True,
)
