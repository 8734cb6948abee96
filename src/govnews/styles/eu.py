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
        "EU",
        "European",
        "Commission",
        "Member States",
        "Brussels",
        "Commissioner",
        "President von der Leyen",
        "Vice-President",
        "euro",
        "€",
        "Executive Vice-President",
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
