"""Readers: one file an input format, each from a source to a `govnews.contracts.Document`."""
