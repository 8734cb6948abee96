"""The built-in exporters, one file an output format; `govnews.registry` finds them by name."""
