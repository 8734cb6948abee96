"""Authors: whose words a page is that is one person's own from beginning to end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from govnews.drafts import Page, Passage, Reference, Title
from govnews.model import BlockRole, MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import names, offices
from govnews.stages.parts import unshouted

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
    (?: (?: full \s+ | joint \s+ | opening \s+ )? (?: statement | remarks | speech | address | message | letter
      | response | comments ) \s+ (?: as \s+ (?: prepared | delivered ) \s+ (?: for \s+ delivery \s+ )? )?
        (?: by | from | of ) \s+
        (?P<by> [^:,]{4,60}? ) (?= \s* $ | \s+ (?: on | at | to | in | for | regarding | following | after ) \b | [:,] )
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


TITLED_START = Pattern(
    "titled_start",
    r"""
    (?P<title> (?: sens? | senator | congressman | congresswoman | rep | representative | minister | president
      | governor | gov ) \.? \s+ ) (?P<first> \p{Lu}[\p{L}.'’-]+ ) (?: \s+ (?P<second> \p{Lu}[\p{L}.'’-]+ ) )?
      | (?P<label> \p{Lu}{4,} ) (?= : )
    """,
    yes="SEN. DOE SUPPORTS THE BILL",
    no="The bill of Sen. Doe",
    ignore_case=True,
    by="match",
)
MEMBER = Pattern(
    "member",
    r"""
    \b (?: Senator | Sen\. | Congressman | Congresswoman | Rep\. | Representative ) \s+
    (?P<name> \p{Lu}[\p{Ll}’'-]+ (?: \s+ \p{Lu}\. )? \s+ \p{Lu}[\p{L}’'-]+ )
    """,
    yes="U.S. Senator Jane Doe today released",
    no="The Senator spoke",
)
_PROSE = (BlockRole.SPEECH, BlockRole.NARRATION, BlockRole.LEAD_IN)
_HEAD, _LINE = 14, 160


def find(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Who the author of a page in somebody's own words is, where the page tells."""
    for rule in RULES:
        found = rule(page, passages, title)
        if found:
            return found
    return None


def speaks(page: Page, i: int) -> bool:
    """Whether the paragraph says "I" outside quotation marks."""
    found = FIRST_PERSON.search(page.text, page.paragraphs[i].body.start, page.paragraphs[i].body.end)
    return found is not None and not any(
        region.outer.start < found.start() < region.outer.end for region in page.marks[i].regions
    )


def _of_title(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """The person whose statement the headline announces: "Senator Jane Doe's statement on the vote"."""
    return _owner(page.text, title.span) if title else None


def _owner(text: str, span: Span) -> Reference | None:
    found = OWNER.match(text, span.start, span.end)
    if found is None:
        return None
    group = "by" if found["by"] else "of"
    return _person(found[group], found.start(group))


def _person(phrase: str, at: int) -> Reference | None:
    """The person whom a phrase names; capitals throughout are read like a title."""
    source = names.read(unshouted(phrase), at)
    return source if source and source.name and source.speaker_kind is SpeakerKind.PERSON else None


def _of_head(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """The owner of a statement named in a line above the speech: "Remarks by Senator Jane Doe"."""
    return next((found for passage in _head(passages) if (found := _owner(page.text, passage.paragraph.body))), None)


def _head(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The lines above the first prose."""
    first = next((i for i, p in enumerate(passages) if p.role in _PROSE), len(passages))
    return [passage for passage in passages[: min(first, _HEAD)] if len(passage.text) < _LINE]


def _byline(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """A line above the speech that is nothing but name and office."""
    for passage in _head(passages):
        if passage.role is BlockRole.HEADLINE:
            continue
        body = passage.paragraph.body
        found = None if ":" in passage.text else _person(passage.text, body.start)
        if found and found.kind is MentionKind.NAME and (found.role or found.honorific):
            return found
    return None


def _opening_of_title(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Somebody with a title whom the headline begins with: "SEN. DOE SUPPORTS THE BILL", "DOE: BILL PASSES"."""
    found = TITLED_START.match(page.text, title.span.start, title.span.end) if title else None
    if not found:
        return None
    if found["label"]:
        return _person(found["label"], found.start("label"))
    full = found["second"] and offices.is_given(found["first"].title())
    end = found.end("second") if full else found.end("first")
    return _person(page.text[found.start() : end], found.start())


def _opening_of_prose(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """A member or minister whom the first told paragraph begins with: "U.S. Senator Jane Doe today released …"."""
    told = next((passage.paragraph.body for passage in passages if passage.role is BlockRole.NARRATION), None)
    found = MEMBER.search(page.text, told.start, min(told.end, told.start + _LINE)) if told else None
    return _person(found["name"], found.start("name")) if found else None


def _signature(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """A name under the last of the speech."""
    last = max((i for i, p in enumerate(passages) if p.role is BlockRole.SPEECH), default=len(passages))
    for passage in passages[last + 1 : last + 3]:
        found = _person(passage.text, passage.paragraph.body.start) if len(passage.text) < _LINE else None
        if found and found.kind is MentionKind.NAME and passage.role in (BlockRole.ATTRIBUTION, BlockRole.METADATA):
            return found
    return None


RULES: tuple[Callable[[Page, Sequence[Passage], Title | None], Reference | None], ...] = (
    _of_title,
    _of_head,
    _byline,
    _signature,
    _opening_of_title,
    _opening_of_prose,
)
