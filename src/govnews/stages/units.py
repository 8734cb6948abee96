"""Units: a paragraph as the words and marks of its own voice, with each stretch in quotation marks as one unit.

Whoever reports decides between his own words; what stands in marks is one thing to him, however long it is.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, repeat
from typing import TypeAlias

from attrs import frozen

from govnews import lexicon
from govnews.drafts import Marked, Marks
from govnews.kept import Kept
from govnews.model import Span
from govnews.patterns import Pattern
from govnews.stages import sentences

GLUED_LETTERS = Pattern(
    "glued_letters",
    r"(?P<article> (?: [Tt]he )?+ ) \p{Lu}{2,} (?P<rest> (?: \p{Ll}{2,} )? )",
    yes="TheMODwill",
    no="The",
    by="fullmatch",
)
UNIT = Pattern(
    "word_or_mark",
    r"""(?P<unit> [\p{L}\p{M}\p{N}_]+ (?: ['’] [\p{L}\p{M}\p{N}_]+ )? | '' | `` | [^\s] )""",
    yes="don’t",
    no=" ",
)
# What `re` calls a word has no accents that stand for themselves, of which a Latin text has none; it takes half the
# time.
LATIN_UNIT = Pattern(
    "latin_word_or_mark", r"(?P<unit> \w+ (?: ['’] \w+ )? | '' | `` | [^\s] )", yes="don’t", no=" ", by="match"
)
BEYOND_LATIN = Pattern(
    "beyond_latin", r"[^\x00-\u02ff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f]", yes="e\u0301", no="é", gate=True
)
_ENDS = {".": ".", ",": ",", "?": "?", "!": "?", "…": "…", "-": "…", "—": "…", "–": "…"}
_FEW, _SOME = 3, 7
_Columns: TypeAlias = "tuple[Iterable[int], Iterable[int], Iterable[str], Iterable[str], Iterable[bool]]"
"""Parts of the columns of `Units`: starts, ends, words, classes, and whether each stands in marks."""
_SAID = "said"
SHORT = "1"
"""How the name of a stretch in marks ends that is too short to be more than a word or two."""


@frozen(repr=False)
class Units:
    """The units of one paragraph, in parallel columns.

    `starts` and `ends` are offsets into the text. `words` are in lower case, a quoted stretch being called by how it
    begins and ends and how long it is ("“A.7"). `classes` are coarse classes of words, `sentences` the number of the
    sentence in the paragraph, `quoted` whether the unit is a stretch in marks. Those of a whole text are held at once,
    so numbers are in arrays.
    """

    starts: array[int]
    ends: array[int]
    words: tuple[str, ...]
    classes: tuple[str, ...]
    sentences: array[int]
    quoted: tuple[bool, ...]

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, first: int, last: int) -> Span:
        """The stretch of the text from the unit `first` to before the unit `last`."""
        return Span(self.starts[first], self.ends[last - 1])

    def marked(self) -> list[int]:
        """The numbers of the units that are stretches in marks."""
        return [i for i, quoted in enumerate(self.quoted) if quoted] if True in self.quoted else []


def find(text: str, body: Span, marks: Marks) -> Units:
    """The units of the paragraph with this body and these marks.

    >>> said = "“We act,” Doe said."
    >>> outer = Marked(Span(0, 9), Span(1, 8), 0)
    >>> find(said, Span(0, len(said)), Marks((outer,))).words
    ('“A,1', 'doe', 'said', '.')
    """
    pieces = list(_pieces(text, body, marks))
    columns = map(chain.from_iterable, zip(*pieces, strict=True) if pieces else [()] * 5)
    starts, ends = array("I", next(columns)), array("I", next(columns))
    words, classes, quoted = map(tuple, columns)
    begins = [sentence.start for sentence in sentences.split(text, body)]
    return Units(starts, ends, words, classes, array("I", _numbers(starts, begins)), quoted)


def _numbers(starts: Sequence[int], begins: Sequence[int]) -> list[int]:
    """The number of each unit's sentence, from 0; sentences that lie wholly inside marks have none."""
    found: list[int] = []
    number = first = 0
    for begin in (*begins[1:], None):
        last = len(starts) if begin is None else bisect_left(starts, begin)
        found += [number] * (last - first)
        number, first = number + (last > first), last
    return found


def _pieces(text: str, body: Span, marks: Marks) -> Iterator[_Columns]:
    at = body.start
    for region in marks.outer():
        if region.outer.start < at or not (region.closed or region.runs_on or _opens(text, body.start, region)):
            continue
        name = _quoted(text, region)
        yield from _plain(text, at, region.outer.start)
        yield (region.outer.start,), (region.outer.end,), (name,), (name,), (True,)
        at = region.outer.end
    yield from _plain(text, at, body.end)


def _opens(text: str, start: int, region: Marked) -> bool:
    """Whether a mark that nothing closes stands where speech begins: first of all, or behind a stop."""
    before = text[start : region.outer.start].rstrip()
    return not before or (before[-1] in ".:" and region.inner.of(text)[:1].isupper())


def _plain(text: str, start: int, end: int) -> Iterator[_Columns]:
    """The units of a stretch outside marks, if it has any."""
    stretch = text[start:end]
    unit = LATIN_UNIT if stretch.isascii() or not BEYOND_LATIN.search(stretch) else UNIT
    # What stands between units comes before each of them.
    pieces = unit.compiled.split(stretch)
    if len(pieces) == 1:
        return
    words, classes, glued = zip(*map(_named.__getitem__, pieces[1::2]), strict=True)
    if any(glued):
        pieces = list(_cut(pieces))
        words, classes, _ = zip(*map(_named.__getitem__, pieces[1::2]), strict=True)
    places = list(accumulate(map(len, pieces), initial=start))
    yield places[1:-1:2], places[2::2], words, classes, repeat(False, len(words))


def _cut(pieces: Sequence[str]) -> Iterator[str]:
    """The pieces with a word and what is glued to it as two, with nothing between them."""
    for piece in pieces:
        rest = piece
        while cut := _glued(rest):
            yield from (rest[:cut], "")
            rest = rest[cut:]
        yield rest


def _name(word: str) -> tuple[str, str, int]:
    """What a word is called, its class, and where another one is glued to it."""
    return word.lower().replace("’", "'"), word_class(word), _glued(word)


def _glued(word: str) -> int:
    """Where two words are glued: "saidMr", "Millersaid", "TheMOD", "MODwill"; 0 where nothing is glued."""
    if word.islower():
        return 0
    letters = GLUED_LETTERS.fullmatch(word) if word[1:2].isupper() or word[1:3] == "he" else None
    if letters:
        article, rest = letters["article"], letters["rest"]
        known = not rest or rest in _closed() or any(cue.tense_form in _FINITE for cue in lexicon.cues().get(rest, ()))
        return len(article) or (len(word) - len(rest) if rest else 0) if known else 0
    if word[:1].islower() and not word.islower():
        cut = next((i for i, letter in enumerate(word) if letter.isupper()), 0)
        return cut if word[:cut] in lexicon.cues() else 0
    named = word[:1].isupper() and word.endswith(_SAID) and len(word) > len(_SAID) + 2
    return len(word) - len(_SAID) if named else 0


_FINITE = frozenset(("past", "third"))
_named = Kept(_name)


def _quoted(text: str, region: Marked) -> str:
    """What a stretch in marks is called: its first letter's case, its last sign, its length."""
    inner = region.inner.of(text).strip()
    words = len(inner[:200].split())
    size = SHORT if words < _FEW else "3" if words < _SOME else "7"
    return f"“{'A' if inner[:1].isupper() else 'a'}{_ENDS.get(inner[-1:], '.' if not inner else 'x')}{size}"


@cache
def _closed() -> frozenset[str]:
    return lexicon.words("function_words")


@cache
def _endings() -> tuple[str, ...]:
    return tuple(ending for (ending,) in lexicon.table("word_endings"))


def word_class(word: str) -> str:
    """A coarse class of a word: itself where it is a function word or a mark, else its shape or its ending.

    >>> word_class("The"), word_class("Doe"), word_class("Doe's"), word_class("2017"), word_class("wanted")
    ('the', 'Abc', "Cap's", '#', '-ed')
    """
    lower = word.lower().replace("’", "'")
    if lower in _closed() or not word[0].isalnum():
        return lower
    if word[0].isdigit():
        return "#"
    if "'" in lower:
        return _with_apostrophe(word, lower)
    if word[0].isupper():
        return "ABC" if word.isupper() and len(word) > 1 else "Abc"
    if lower.endswith(_endings()):
        for ending in _endings():
            if lower.endswith(ending) and len(lower) > len(ending) + 2:
                return f"-{ending}"
    return "x"


def _with_apostrophe(word: str, lower: str) -> str:
    if lower.endswith("'s"):
        return "Cap's" if word[0].isupper() else "x's"
    return "n't" if lower.endswith("n't") else lower[lower.index("'") :]
