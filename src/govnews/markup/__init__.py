"""Markup: HTML rendered to text once, with what its elements say of the text and where each character stood."""
