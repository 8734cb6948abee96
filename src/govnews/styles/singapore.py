"""Singapore: a kicker before the headline, one lead-in with all offices, one pair of marks round several paragraphs."""

from govnews.contracts import Style

SINGAPORE = Style(
    name="singapore",
    publisher="Singapore",
    marks=(
        "gov.sg",
        "MFA Press Statement",
        "MFA Spokesperson",
    ),
    signs=(
        "Singapore",
        "Singaporeans",
        "ASEAN",
        "MFA",
        "HDB",
        "Senior Minister",
        "Minister Mentor",
        "Permanent Secretary",
        "GST",
        "CPF",
        "Deputy Prime Minister",
    ),
    furniture=(". . . . .",),
    kickers=(
        "mfa press statement",
        "press statement",
        "press release",
        "speech",
    ),
    british=True,
)
