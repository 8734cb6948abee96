"""Stories as HTML: pages of one story or of several, the index of a folder of them, and what a notebook shows.

A page is one file: its style and its script stand in it, and nothing is fetched.
"""
