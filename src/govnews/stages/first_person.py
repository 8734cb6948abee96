"""First person: whether a paragraph says "I" of its own."""

from __future__ import annotations

from govnews import lexicon
from govnews.drafts import Page
from govnews.patterns import Pattern

FIRST_PERSON = Pattern(
    "author_first_person",
    r"""(?<! \p{Lu}[\p{L}-]* \s ) \b (?: I (?:['’](?:m|ve|d|ll))? (?= ,? \s+ \p{Ll} ) | my \s
      | My \s (?= \p{Ll} | Lords | Right | Hon | Noble | Government | Administration | Department | Fellow | God )
      | me (?= \s+ (?: great | much | the | an? | to | that | of | as ) \b | [,.] ) )""",
    yes="I therefore welcome this",
    no="World War I began with My School",
    words=("i", "my", "me"),
)


def speaks(page: Page, i: int) -> bool:
    """Whether the paragraph says "I" outside quotation marks."""
    body = page.paragraphs[i].body
    if not FIRST_PERSON.may(lexicon.spelled(page.paragraphs[i].text).words):
        return False
    found = FIRST_PERSON.search(page.text, body.start, body.end)
    return found is not None and not any(
        region.outer.start < found.start() < region.outer.end for region in page.marks[i].regions
    )
