"""New Zealand: each paragraph of speech opens a mark, the name comes in the first one and again in the last."""

from govnews.contracts import Style

NEW_ZEALAND = Style(
    name="new_zealand",
    publisher="New Zealand Government",
    marks=(
        "beehive.govt.nz",
        "govt.nz",
        "New Zealand Government",
    ),
    signs=(
        "New Zealand",
        "New Zealanders",
        "Wellington",
        "Auckland",
        "Christchurch",
        "Otago",
        "Māori",
        "Rt Hon",
        "iwi",
        "Kiwi",
        "Aotearoa",
        "Waikato",
    ),
    furniture=("related documents",),
    kickers=(
        "release",
        "speech",
        "media release",
    ),
    british=True,
)
