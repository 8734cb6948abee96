"""Banners: what a site has over each of its stories, told from the title by the words that the story has again.

A title says in a few words what the story then tells; a section's name, an appeal or a way in says nothing of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from govnews import lexicon
from govnews.patterns import Pattern

WORD = Pattern("word_of_title", r"[^\W_]+", yes="quay", no="…", gate=True)
TELLS = Pattern(
    "tells",
    r"""
    \b (?: is | are | was | were | been | being | has | have | had | today | yesterday | which | who | I | we | he
      | she ) \b (?! \s+ to \b )
    """,
    yes="The quay was opened",
    no="Quay is to open",
)
_STEM, _SHORTEST, _TELLING = 5, 3, 3000
# So many words of a title come again in the story, and so much of it; a section's name has few words.
_FEWEST, _SHARE, _SECTION, _CLEAR, _MOST = 2, 0.4, 3, 4, 0.6
_PLAIN, _CAPITALISED, _CAPITALS = 140, 300, 0.7
_STOPS, _CUT, _APPEAL = (".", "?", "!", ":", ";", ",", "…"), ("…", "..."), ("!", ".")


@frozen
class Line:
    """A line over the prose that may be the title: its paragraph's number, its text, whether it comes again below.

    `named` tells whether it says what kind of talk or text it stands over.
    """

    at: int
    text: str
    again: bool
    named: bool


@frozen
class _Weighed:
    """A line with how many words it has, and how many of these the story and its first paragraph have too."""

    line: Line
    words: int
    told: int
    first: int

    @property
    def share(self) -> float:
        return self.told / max(1, self.words)


def title(lines: Sequence[Line], prose: Sequence[str]) -> int:
    """The number of the paragraph that is the title, of several lines over prose, which is given by paragraph.

    It is the first line, unless the story has nothing of that one and much of a later one.

    >>> lines = [Line(0, "Climate and coasts", False, False), Line(1, "Linden opens deep quay", False, False)]
    >>> title(lines, ["The deep quay of Port Linden was opened on Monday."])
    1
    >>> title(lines, ["The climate of Port Linden is mild, and its quay is deep."])
    0
    """
    if lines[0].again:
        return lines[0].at
    story = "\n".join(prose)
    near, whole = stems(prose[0]), stems(story)
    early = whole if len(story) <= _TELLING else stems(story[:_TELLING])
    first = _weighed(lines[0], whole, near)
    others = [_weighed(line, early, near) for line in lines[1:] if is_titled(line)]
    twice = [other for other in others if other.line.again and other.words > _SECTION]
    if twice and first.told <= first.words / 2:
        return twice[0].line.at
    may = [other for other in others if _gives_way(first, other)]
    most = max((other.told for other in may), default=0)
    return next((o.line.at for o in may if o.told * 2 >= most), lines[0].at)


def _weighed(line: Line, story: frozenset[str], near: frozenset[str]) -> _Weighed:
    told = stems(line.text)
    return _Weighed(line, len(told), len(told & story), len(told & near))


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text, without those of grammar.

    >>> sorted(stems("The quay at Linden opens"))
    ['linde', 'opens', 'quay']
    """
    small = lexicon.words("function_words")
    words = set(WORD.findall(text.lower())) - small
    return frozenset([w[:_STEM] for w in words if len(w) >= _SHORTEST or w.isdigit()])


def _gives_way(first: _Weighed, other: _Weighed) -> bool:
    """Whether the story tells so little of the first line, and so much of another, that this one is its title."""
    if first.line.named:
        return False
    if not first.told or _is_appeal(first, other):
        return (other.line.named and other.told > 0) or (other.told >= _FEWEST and other.share >= _SHARE)
    # A section may share a word with the story somewhere: "Climate Action", of which the Commissioner for it speaks.
    section = first.words <= _SECTION and not first.first
    return section and other.told >= _CLEAR and other.share >= _MOST


def _is_appeal(first: _Weighed, other: _Weighed) -> bool:
    """Whether a line speaks to the reader, and the story has much less of it than of another."""
    text = first.line.text.rstrip()
    speaks = text.endswith(_APPEAL) or _addresses(text)
    return speaks and first.told <= first.words / 2 and first.told * 2 < other.told


def _addresses(text: str) -> bool:
    word = WORD.search(text)
    return word is not None and word.group().lower() in lexicon.words("reader_verbs")


def is_titled(line: Line) -> bool:
    """Whether a line that is not the first can be the title: no sentence, no link, and no longer than titles are.

    >>> [is_titled(Line(1, text, False, False)) for text in ("Mayor to open quay", "The quay is open", "Find out more")]
    [True, False, False]
    """
    text = line.text.rstrip()
    if len(text) > (_CAPITALISED if _is_capitalised(text) else _PLAIN) or _addresses(text):
        return False
    cut = text.endswith(_CUT) and not line.again
    return (cut or not text.endswith(_STOPS)) and TELLS.search(text) is None


def _is_capitalised(text: str) -> bool:
    words = [word for word in text.split() if len(word) >= _STEM - 1]
    return sum(not word[0].islower() for word in words) >= _CAPITALS * len(words)
