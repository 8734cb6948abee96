"""The Commission's press corner and the Union's agencies: quotations after name and office, contacts in brackets."""

from govnews.contracts import Style

EU = Style(
    name="eu",
    publisher="European Union",
    marks=(
        "europa.eu",
        "European Commission",
        "Press corner",
        "Council of the EU",
        "For More Information",
    ),
    signs=(
        "European Commission",
        "European Parliament",
        "Commission ",
        "Commissioner",
        "Member States",
        "Brussels",
        "Strasbourg",
        "President von der Leyen",
        "Executive Vice-President",
        "€",
    ),
    furniture=(
        "related topics",
        "print friendly pdf",
        "for more information",
    ),
    kickers=(
        "press release",
        "daily news",
        "statement",
        "speech",
        "questions and answers",
    ),
    british=True,
)
