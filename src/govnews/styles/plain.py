"""No publisher in particular: what holds of government news anywhere."""

from govnews.contracts import Style

PLAIN = Style(name="plain", publisher="any")
