"""Authors: stories that are one person's own words from beginning to end, without a lead-in and without marks."""

from __future__ import annotations

from collections.abc import Sequence

from govnews.drafts import Author, Page, Passage, Reference, Title
from govnews.model import BlockRole
from govnews.patterns import Pattern
from govnews.stages import names, voice

FIRST_PERSON = Pattern(
    "author_first_person",
    r"(?<! \p{Lu}[\p{L}-]* \s ) \b (?: I (?:['’](?:m|ve|d|ll))? (?= ,? \s+ \p{Ll} ) | my \s | My \s )",
    yes="I therefore welcome this",
    no="World War I began",
)
SALUTATION = Pattern(
    "salutation",
    r"""
    (?: dear \s+ \S .{0,80} | (?: thank \s+ you ,? \s+ )? (?: mr | madam | mister ) \.? \s+ (?: president | speaker
      | chairman | chair
      | chairwoman ) \b .* )
    """,
    yes="Mr. President, I rise today",
    no="The President rose",
    ignore_case=True,
    by="fullmatch",
)
OWNER = Pattern(
    "headline_owner",
    r"""
    (?: (?: full \s+ )? (?: statement | remarks | speech | address | message | letter | response
      | comments ) \s+ (?: by | from | of ) \s+
        (?P<by> [^:,]{4,60}? ) (?= $ | \s+ (?: on | at | to | in | for | regarding | following | after ) \b | [:,] )
      | (?P<of> [^:,]{4,60}? ) (?: ['’]s? \s+ (?: statement | remarks | speech | address | message | letter | response
        | comments | tribute )
        | \s+ (?: issues? | makes? | delivers? | comments | remarks | speaks | statement | responds | reacts
          | opening \s+ statement ) ) \b
    )
    """,
    yes="Senator Jane Doe's statement on the vote",
    no="Ferry returns to Port Linden",
    ignore_case=True,
)
_LONG_ENOUGH = 50
_MOSTLY_WE, _OFTEN = 0.3, 3
_TOLD = (BlockRole.NARRATION, BlockRole.SUMMARY)


def find(page: Page, passages: Sequence[Passage], title: Title | None) -> Author | None:
    """Whose words the story is as a whole, and from which passage on; None where it is told, as most stories are.

    A salutation shows it, or a story without lead-ins in which "I" stands early and again.
    """
    greeting = next((i for i, passage in enumerate(passages) if _greets(page, i, passage)), None)
    if greeting is not None:
        return Author(greeting, owner(page, title), "speech_after_salutation", 0.75)
    if any(passage.role is BlockRole.LEAD_IN for passage in passages):
        return None
    told = [i for i, passage in enumerate(passages) if passage.role in _TOLD and len(passage.text) > _LONG_ENOUGH]
    own = [i for i in told if _speaks(page, i)]
    quoted = sum(bool(page.marks[i].regions) for i in told)
    if not own or quoted * 3 > len(told):
        return None
    jointly = voice.we_rate(page, range(told[0], told[-1] + 1)) >= _MOSTLY_WE
    often = len(own) > 1 and (len(own) * 6 >= len(told) or len(own) > _OFTEN)
    if page.style.standfirst and len(own) * 3 < len(told):
        return None
    speaks = often or jointly or own[0] == told[0]
    return Author(told[0], owner(page, title), "speech_of_author", 0.65) if speaks else None


def _greets(page: Page, i: int, passage: Passage) -> bool:
    return (
        passage.role is not BlockRole.HEADLINE
        and bool(SALUTATION.fullmatch(passage.text))
        and not page.marks[i].regions
    )


def _speaks(page: Page, i: int) -> bool:
    """Whether the paragraph says "I" outside quotation marks."""
    found = FIRST_PERSON.search(page.text, page.paragraphs[i].body.start, page.paragraphs[i].body.end)
    return found is not None and not any(
        region.outer.start < found.start() < region.outer.end for region in page.marks[i].regions
    )


def owner(page: Page, title: Title | None) -> Reference | None:
    """The person whose statement the headline announces: "Senator Jane Doe's statement on the vote"."""
    found = OWNER.match(page.text, title.span.start, title.span.end) if title else None
    if found is None:
        return None
    group = "by" if found["by"] else "of"
    phrase = found[group]
    plain = phrase.title() if phrase.isupper() and len(phrase.title()) == len(phrase) else phrase
    source = names.read(plain, found.start(group))
    return source if source and source.name else None
