"""Meanings: whom a mention could have meant, test by test, and what would have made it mean somebody else.

Worked out again with the book of speakers as it was when the mention was read, by the functions that decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from govnews.drafts import Reference
from govnews.model import MentionKind, Span
from govnews.stages import joining, people, speakers
from govnews.stages.book import Book, Entry, full_key
from govnews.stages.joining import Step
from govnews.stages.speakers import Roll

_OTHER = {"he": "she", "she": "he", "his": "her", "her": "his", "they": "he", "their": "his", "it": "she"}
_RULES = {MentionKind.SURNAME: joining.by_surname, MentionKind.ROLE: joining.by_office}


@frozen
class Left:
    """Who is left after a test: those whom the test before left and who passed."""

    test: str
    names: tuple[str, ...]


@frozen
class Change:
    """What would have made a mention mean somebody else: without that test, or with another word; and whom.

    `name` is None where the mention would mean nobody else in the story.
    """

    test: str
    name: str | None


@frozen
class Meaning:
    """Whom a mention means: the tests with who is left after each, the name, and what would have changed it.

    Where nobody passed, or no test was made, the mention stands for itself.
    """

    tests: tuple[Left, ...]
    name: str
    change: Change | None


def find(roll: Roll, span: Span) -> Meaning | None:
    """Whom the mention at a span could have meant; None where there is none."""
    found = speakers.until(roll, span)
    if found is None:
        return None
    r, book = found
    if r.kind is MentionKind.PRONOUN:
        return _of_pronoun(roll.text, r, book)
    steps = _steps(r, book)
    number = joining.place(roll.text, r, book)
    chosen = r.name or r.span.of(roll.text) if number is None else _name(book.entries[number])
    named = tuple(Left(step.test, _names(step.left, book)) for step in steps if step.left)
    if named and number is not None and len(steps[-1].left) > 1:
        named = (*named, Left("nearest", (chosen,)))
    return Meaning(named, chosen, _change(r, book, steps, number))


def _steps(r: Reference, book: Book) -> Sequence[Step]:
    """The tests that a mention goes through."""
    key = full_key(r)
    if key is not None:
        return [Step("full", [book.people[key]])] if key in book.people else []
    rule = _RULES.get(r.kind)
    return list(rule(r, book)) if rule is not None else []


def _change(r: Reference, book: Book, steps: Sequence[Step], chosen: int | None) -> Change | None:
    """The last test without which the nearest one of those left would be another; else who would be left without it."""
    for before, step in reversed(list(pairwise(steps))):
        other = joining.nearest(r, before.left, book)
        if other != chosen and other is not None:
            return Change(step.test, _name(book.entries[other]))
    rest = [i for i in steps[0].left if i != chosen] if steps else []
    other = joining.nearest(r, rest, book)
    return None if other is None else Change(steps[0].test, _name(book.entries[other]))


def _of_pronoun(text: str, r: Reference, book: Book) -> Meaning:
    word = r.span.of(text).casefold()
    ranked = list(_ranked(text, r, book, word))
    number = joining.place(text, r, book)
    if number is not None and not ranked:
        name = _name(book.entries[number])
        return Meaning((Left("group", (name,)),), name, None)
    if number is None:
        office = people.holder_before(text, r.span.start) if word in ("he", "she") else None
        tests = (Left("holder", (office.name or office.span.of(text),)),) if office else ()
        return Meaning(tests, tests[0].names[0] if tests else r.span.of(text), None)
    kept = [("fits", [i for i, *_ in ranked])]
    near = [i for i, is_near, _ in ranked if is_near]
    kept += [("paragraph", near)] if near else []
    acting = [i for i, is_near, acts in ranked if acts and (is_near or not near)]
    kept += [("subject", acting)] if acting else []
    left = tuple(Left(test, tuple(dict.fromkeys(_names(numbers, book)))) for test, numbers in kept)
    named = left if len(left[-1].names) == 1 else (*left, Left("nearest", (_name(book.entries[number]),)))
    return Meaning(named, _name(book.entries[number]), _of_other(text, r, book, number))


def _of_other(text: str, r: Reference, book: Book, chosen: int) -> Change | None:
    """Who would be meant if the one who is meant did not fit; else by another pronoun."""
    word = r.span.of(text).casefold()
    other = joining.likeliest(text, r, book, word, chosen)
    if other is not None:
        return Change("fits", _name(book.entries[other]))
    word = _OTHER.get(word, "she")
    other = joining.likeliest(text, r, book, word, chosen)
    return None if other is None else Change(f"word {word}", _name(book.entries[other]))


def _ranked(text: str, r: Reference, book: Book, word: str) -> Iterator[tuple[int, bool, int]]:
    """Those whom a pronoun fits, the last one first: number, whether in its paragraph, whether they speak or act."""
    return (
        (one.number, one.near, joining.acts(text, one, book))
        for one in joining.antecedents(text, r, book, word)
        if one.fits
    )


def _names(numbers: Sequence[int], book: Book) -> tuple[str, ...]:
    return tuple(_name(book.entries[number]) for number in numbers)


def _name(entry: Entry) -> str:
    return entry.fullest.name or "somebody who is not named"
