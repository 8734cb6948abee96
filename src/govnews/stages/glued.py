"""Glued: words that lost the blank between them where a link stood, and where they are to be cut."""

from __future__ import annotations

from collections.abc import Collection

from govnews import lexicon
from govnews.patterns import Pattern
from govnews.stages import offices

GIVEN = Pattern(
    "glued_given",
    r"(?P<before> \p{L}\p{Ll}{4,} ) (?P<given> \p{Lu}\p{Ll}+ )",
    yes="SportJane",
    no="FitzRoy",
    by="fullmatch",
)
_VERBS = ("said", "says", "added", "today")
VERB = Pattern(
    "glued_verb",
    rf"(?<= \s \p{{Lu}} \p{{Ll}}{{2,12}} ) (?: {' | '.join(_VERBS)} ) $",
    yes="Jane Doesaid",
    no="Doe said",
)
STOP = Pattern(
    "glued_stop",
    r"(?P<before> ^ | \p{Ll}{3,} | \p{Lu}{2,} | \) ) [.!?] (?= \p{Lu}\p{Ll} )",
    yes="in the UK.Jane Doe",
    no="Ms.Doe",
)
ARTICLE = Pattern("glued_article", r"[Tt]he (?= \p{Lu}{2} )", yes="TheMOD", no="The MOD", by="match")
_LEAST = 3


def cut(word: str) -> tuple[str, ...]:
    """A word cut where an office, a title or what somebody is for lost the blank after it.

    >>> cut("SecretaryJeremy"), cut("Sen.Doe"), cut("SportMaria"), cut("FitzRoy")
    (('Secretary', 'Jeremy'), ('Sen.', 'Doe'), ('Sport', 'Maria'), ('FitzRoy',))
    """
    title, stop, rest = word.partition(".")
    if stop and rest[1:2].islower() and title.lower() in offices.folded("honorifics"):
        return title + stop, rest
    before = next(filter(word.startswith, offices.glued())) if word.startswith(offices.glued()) else None
    if before is None and (found := GIVEN.fullmatch(word)) and offices.is_given(found["given"]):
        before = found["before"]
    return (before, word[len(before) :]) if before and word[len(before) :][:1].isupper() else (word,)


def bare_name(name: str) -> str:
    """A name without what a lost blank glued before its given name.

    >>> bare_name("SportMaria Reed"), bare_name("LeAnn Roe")
    ('Maria Reed', 'LeAnn Roe')
    """
    first, _, rest = name.partition(" ")
    found = GIVEN.fullmatch(first) if rest[:1].isupper() else None
    return name[found.start("given") :] if found and offices.is_given(found["given"]) else name


def ends_in_office(word: str) -> bool:
    """Whether an office ends a word to which it is glued: "ECGDchairman"."""
    return word.endswith(offices.glued()) and any(word.endswith(noun) and word != noun for noun in offices.glued())


def behind(name: str, surnames: Collection[str]) -> int:
    """How long the word is that is glued to the end of a name; the surnames are those that stand alone elsewhere.

    >>> behind("Jane Doevisited", {"Doe"}), behind("Jane Doeling", {"Doe"})
    (7, 0)
    >>> behind("Jane Doetodayopened", {"Doe"})
    11
    """
    last = name.rsplit(maxsplit=1)[-1]
    for length in range(_LEAST, len(last) - 1):
        if not last[-length:].islower():
            return 0
        if last[:-length] in surnames and _is_words(last[-length:]):
            return length
    return 0


def without_verb(phrase: str) -> str:
    """A phrase without the verb that is glued to its end.

    >>> without_verb("Mayor Jane Doesaid")
    'Mayor Jane Doe'
    """
    found = VERB.search(phrase) if phrase.endswith(_VERBS) else None
    return phrase[: found.start()] if found else phrase


def start(phrase: str) -> int:
    """Where a phrase begins behind a stop or an article that is glued to it; 0 where nothing is.

    >>> start("in the UK.Jane Doe"), start("Capt.Jane Doe"), start("TheMOD")
    (10, 0, 3)
    """
    stopped = "." in phrase or "!" in phrase or "?" in phrase
    stops = [stop.end() for stop in STOP.finditer(phrase) if not _is_title(phrase[: stop.end()])] if stopped else []
    article = ARTICLE.match(phrase) if phrase[1:3] == "he" else None
    return stops[-1] if stops else article.end() if article else 0


def _is_title(before: str) -> bool:
    """Whether the stop is that of a short title: "Capt.Jane Doe"."""
    return before.rsplit(maxsplit=1)[-1] in lexicon.words("ranks") | lexicon.words("honorifics")


def _is_words(rest: str) -> bool:
    """Whether what stands behind a name is a word, or two of them: "Jane Doetodayopened"."""
    return _is_word(rest) or any(_is_word(rest[:i]) and _is_word(rest[i:]) for i in range(_LEAST, len(rest) - _LEAST))


def _is_word(rest: str) -> bool:
    """Whether a name can stand right before a word: one of grammar, or a verb that tells what somebody did."""
    return rest in lexicon.words("function_words") or rest in lexicon.cues() or rest in lexicon.words("glued_verbs")
