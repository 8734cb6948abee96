"""House styles: one file a publisher, each a frozen `govnews.contracts.Style` without logic."""
