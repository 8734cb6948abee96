"""Letters: which pages give one, what its parts are, and who wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, takewhile

from attrs import frozen

from govnews import lexicon
from govnews.drafts import Passage, Reference
from govnews.model import BlockRole, MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import mastheads, names, offices, people
from govnews.stages.personal_names import is_plural_title, unshouted

ADDRESS = Pattern(
    "address",
    r"""
    \W* (?: dear \s+ (?: [^.!?\n] | \b (?: mrs? | ms | dr | messrs | sens? | reps? | hon | gov | prof
      | \p{Lu} ) \. ){1,120}
      | (?: mr | madame? ) \.? \s+ (?: vice \s+ )? (?: president | prime \s+ minister | minister | secretary
        | ambassador | chairman | chairwoman | chair | speaker | governor | mayor ) : \s* )
    """,
    yes="Dear Minister Doe:",
    no="The dear Minister",
    ignore_case=True,
    by="match",
)
REPLY = Pattern(
    "reply",
    r"""
    (?: We | I ) \s+ (?: would \s+ like \s+ to \s+ | wish \s+ to \s+ )? (?: refer | respond | reply | thank | write
      | am \s+ writing | are \s+ writing ) \b [^.!?\n]{0,200}? \b (?: letters? | articles? | feedback
      | commentar (?: y | ies ) | e-?mail | comments? | reports? | opinion \s+ (?: piece | article ) | editorial
      | posts? | suggestions? | views ) \b
    """,
    yes="We thank Ms Jane Doe for her letter on the quay",
    no="We read the letter",
    by="match",
)
CLOSING = Pattern(
    "letter_closing",
    r"""
    \W* (?: (?: very | most ) \s+ )? \L<closings> (?: \s+ (?: yours? | submitted | I \s+ am ) )?
    [ \t]* (?: ,+ (?: \s+ I \s+ (?: am | remain ) ,? )? | [.:–—-] )? \s*
    """,
    yes="Very sincerely yours,",
    no="Sincerely held views",
    lists={"closings": lambda: lexicon.words("letter_closings")},
    ignore_case=True,
    by="fullmatch",
)
LETTER = Pattern("letter", r"\b letters? \b", yes="The text of the letter:", no="lettered", ignore_case=True)
UNDER_LETTER = Pattern(
    "under_letter",
    r"(?! (?i: cc | enclosures? | attachments? | contacts? | media | press ) \b ) [\p{Lu}/_(*] [^:!?#\n]*",
    yes="Jane Doe, United States Senator",
    no="cc: Jane Doe",
    by="fullmatch",
)
SIGNED_LIST = Pattern(
    "signed_list",
    r"""
    (?: (?: \p{Lu}[\p{L}.’'-]* | \( [^()\s]{1,20} \) | and | of | the | for ) [,;]? \s+ ){3,300}+
    (?: \p{Lu}[\p{L}.’'-]* | \( [^()\s]{1,20} \) ) [.;]? \s*
    """,
    yes="Jane Doe, Senator; Tomas Roe, Senator; and Ann Lee, Senator.",
    no="Jane Doe, Senator, will speak.",
    by="fullmatch",
)
WORD = Pattern("signature_word", r"(?<! [\p{L}.’'-] ) (?P<word> \p{Lu}[\p{L}.’'-]* )", yes="Jane", no="and")
ALONE = Pattern(
    "name_alone",
    r"\p{Lu}\p{Ll}[\p{L}’'-]* (?: \s+ \p{Lu}\. )? (?: \s+ \p{Lu}[\p{L}’'-]+ ){1,2}",
    yes="Ozrin D. Doe",
    no="Doe",
    by="fullmatch",
)
JOINT = Pattern("joint_names", r", \s+ (?: and \s+ )? | \s+ and \s+", yes="Jane Doe and Tom Roe", no="Jane Sandoe")
COLUMN = Pattern("column", r"[ \t\xa0]{2,}", yes="Jane Doe   Tom Roe", no="Jane Doe")
SAYS_I = Pattern("says_i", r"\b (?: I | my | My ) \b (?= [ ’'] )", yes="I write to you", no="World War II began")
BETWEEN = Pattern(
    "between_names",
    r"""
    (?: \s* \( [^()]{1,40} \) | , \s* [DRI] - [\p{L}.]{1,8} )?
    (?: , \s+ [^,;()“”"]{3,120}? (?: , \s+ [^,;()“”"]{3,60}? )? )??
    ,? \s+ (?: and | & | along \s+ with | together \s+ with | joined \s+ by ) \s+
    (?: the \s+ )? (?: (?: \p{Lu}[\p{L}.’'&-]* | and | of | for ) \s+ ){0,9}
      | (?: \s* \( [^()]{1,40} \) | , \s* [DRI] - [\p{L}.]{1,8} )? , \s+ (?: \p{Lu}[\p{L}.’'&-]* \s+ ){0,6}
    """,
    yes=" (D-Ohio) and Senator ",
    no=" met Senator ",
    by="fullmatch",
)
_MOST, _SIGNERS, _FARTHEST, _OPENING, _FEW = 4, 12, 260, 900, 4
_LONGEST_LETTER, _SIGNED_BY, _SIGNATURE, _CLOSING, _HEAD, _SHORTENED = 80, 80, 160, 40, 14, 3
_TOLD = (BlockRole.SUMMARY, BlockRole.NARRATION, BlockRole.LEAD_IN)


@frozen
class Letter:
    """A letter that a page gives: the numbers of its salutation, of its closing (None where it has none), and of the
    last line of its signature.

    Where it has no closing, that is its last sentence if the page begins with it, or else its salutation.
    """

    salutation: int
    closing: int | None
    last: int


def find(paragraphs: Sequence[str]) -> tuple[Letter, ...]:
    """The letters among the paragraphs of a page, each from "Dear Minister Doe:" to who signs behind "Sincerely,".

    >>> find(["Dear Ms Doe:", "I write to ask for help.", "Sincerely,", "Jane Roe", "The letter was sent today."])
    (Letter(salutation=0, closing=2, last=3),)
    """
    opened = [i for i, text in enumerate(paragraphs) if is_salutation(text)]
    if not opened:
        return _replies(paragraphs)
    return tuple(_letter(paragraphs, start, end) for start, end in pairwise([*opened, len(paragraphs)]))


def _replies(paragraphs: Sequence[str]) -> tuple[Letter, ...]:
    """The letter that a page is without a salutation: it refers to another's, and is signed under its last sentence.

    >>> told = "The quay was inspected in May, and it is safe to use."
    >>> _replies(["Reply", "We refer to the letter by Ann Roe.", told, "Jane Doe", "Director"])
    (Letter(salutation=1, closing=2, last=4),)
    """
    start = next((i for i, text in enumerate(paragraphs[:_HEAD]) if REPLY.match(text)), None)
    if start is None or sum(map(_is_sentence, paragraphs[:start])) > 1:
        return ()
    closing = max((i for i in range(start + 1, len(paragraphs)) if _is_sentence(paragraphs[i])), default=start)
    below = takewhile(_may_sign, paragraphs[closing + 1 : closing + 1 + _SHORTENED])
    signed = list(below) if closing > start else []
    named = names.read(signed[0].partition(" (")[0], 0) if signed else None
    known = named is not None and named.kind is MentionKind.NAME and named.speaker_kind is SpeakerKind.PERSON
    return (Letter(start, closing, closing + len(signed)),) if known else ()


def _may_sign(text: str) -> bool:
    return len(text) <= _SIGNATURE and not any(map(str.isdigit, text)) and UNDER_LETTER.fullmatch(text) is not None


def _letter(paragraphs: Sequence[str], start: int, end: int) -> Letter:
    near = range(start + 2, min(end, start + _LONGEST_LETTER))
    closing = next((i for i in near if len(paragraphs[i]) < _CLOSING and CLOSING.fullmatch(paragraphs[i])), None)
    if closing is not None:
        return Letter(start, closing, _signed_to(paragraphs, closing))
    opens = not any(map(_is_sentence, paragraphs[:start]))
    return Letter(start, None, max((i for i in near if opens and _is_sentence(paragraphs[i])), default=start))


def _is_sentence(text: str) -> bool:
    return len(text) > _CLOSING and text.rstrip("”’\"') ").endswith((".", "!", "?"))


def is_salutation(text: str) -> bool:
    """Whether a paragraph is nothing but whom a letter addresses: "Dear Minister Doe:", "Dear colleagues"."""
    stopped = text.rstrip()[-1:] in (":", ",") or (text[-1:].isalpha() and len(text.split()) <= _FEW)
    return stopped and ADDRESS.fullmatch(text) is not None


def _signed_to(paragraphs: Sequence[str], closing: int) -> int:
    """The number of the last line under a closing that can be part of the signature."""
    last = closing
    for i in range(closing + 1, min(len(paragraphs), closing + _SIGNED_BY)):
        text = paragraphs[i].rstrip()
        told = text.endswith(".") and not all(map(offices.is_titular, text.split()))
        long = told or len(text) > _SIGNATURE
        listed = long and JOINT.search(text) and SIGNED_LIST.fullmatch(text)
        if not listed and (long or not UNDER_LETTER.fullmatch(text)):
            break
        last = i
    return last


def above(paragraphs: Sequence[str], letter: Letter) -> range:
    """The numbers of the lines over a salutation that say to whom and when a letter was sent."""
    first = letter.salutation
    while first and letter.salutation - first < _HEAD and _may_address(paragraphs[first - 1]):
        first -= 1
    return range(first, letter.salutation)


def each(found: Sequence[Letter], count: int) -> list[Letter | None]:
    """For each of so many paragraphs the letter that it is of, or else stands over; None behind the last one.

    >>> each((Letter(1, 2, 2), Letter(4, None, 4)), 6) == [Letter(1, 2, 2)] * 3 + [Letter(4, None, 4)] * 2 + [None]
    True
    """
    ends = [-1, *(letter.last for letter in found)]
    runs = ([letter] * (letter.last - end) for letter, end in zip(found, ends, strict=False))
    return [*chain(*runs), *[None] * (count - 1 - ends[-1])]


def _may_address(text: str) -> bool:
    """Whether a line can be one of an address: short, and at its end no stop but one of an abbreviation."""
    line = text.rstrip()
    last = line.split()[-1].rstrip(".")
    shortened = line.endswith(".") and ("." in last or len(last) <= _SHORTENED)
    return len(line) <= _SIGNATURE and (line[-1:].isalnum() or line.endswith((",", ")")) or shortened)


def addressed(passages: Sequence[Passage]) -> str:
    """What the letters of a page say of whom they are sent to, who is then no author of theirs."""
    texts = [passage.text for passage in passages]
    found = [(letter, above(texts, letter)) for letter in find(texts)]
    return " ".join(texts[i] for letter, lines in found for i in (*lines, letter.salutation))


def signatories(text: str, passages: Sequence[Passage], letter: Letter) -> Reference | None:
    """The one to twelve people who sign a letter; None where these are more, or nobody can be read."""
    for passage in passages[letter.last : letter.last + 1] if letter.closing is not None else ():
        listed = _listed(text, passage.paragraph.body)
        if listed:
            return listed
    found = list(signers(text, passages, letter))
    if not 1 <= len(found) <= _SIGNERS:
        return None
    return found[0] if len(found) == 1 else _group(found)


def _listed(text: str, body: Span) -> Reference | None:
    """The people whom a line names by surname behind one title for all: "Senators Doe, Roe, Lee and Quill."."""
    title, _, names_of = body.of(text).rstrip(". ").partition(" ")
    if not is_plural_title(title) or len(JOINT.compiled.split(names_of)) <= _MOST:
        return None
    return Reference(
        Span(body.start, body.end), MentionKind.NAME, SpeakerKind.GROUP, names.PARTY.compiled.sub("", names_of)
    )


def signers(text: str, passages: Sequence[Passage], letter: Letter) -> Iterator[Reference]:
    """Each person who signs a letter."""
    start = letter.last if letter.closing is None else letter.closing
    for passage in passages[start + 1 : letter.last + 1]:
        yield from _signers(text, passage.paragraph.body)


def _signers(text: str, body: Span) -> Iterator[Reference]:
    """The people named in a line of a signature; in capitals or side by side they are read one by one."""
    start = body.start
    for end in (*_columns(text, body), body.end):
        piece = unshouted(text[start:end])
        full = people.find(piece, frozenset())
        found = (*full, *(one for one in people.titled(piece) if not any(one.span.overlaps(p.span) for p in full)))
        found = tuple(one for one in found if not _is_of_office((one.name or "").split()[-1]))
        for person in found or _alone(piece):
            yield person.at(Span(person.span.start + start, person.span.end + start))
        start = end


def _alone(piece: str) -> Iterator[Reference]:
    """Whoever a line names before its first comma, where no list shows a given name: "Ozrin D. Doe, Sheriff"."""
    name = piece.partition(",")[0].rstrip(" .")
    bare = ALONE.fullmatch(name) and not any(_is_of_office(word) for word in name.split())
    found = names.read(name, 0) if bare or (" " in name and mastheads.is_name(name)) else None
    if found and found.speaker_kind is SpeakerKind.PERSON and found.kind is MentionKind.NAME:
        yield found


def _is_of_office(word: str) -> bool:
    nouns = lexicon.words("label_nouns")
    return offices.is_office(word) or offices.is_field(word) or offices.is_organisation(word) or word.lower() in nouns


def _columns(text: str, body: Span) -> Iterator[int]:
    """Where another name begins in a line: behind a gap or a semicolon, or with a given name behind a whole name."""
    start = body.start
    for word in WORD.finditer(text, body.start, body.end):
        gap = COLUMN.match(text, word.start() - 2, word.start()) if word.start() > body.start + 1 else None
        named = len(text[start : word.start()].split()) > 1 and offices.is_given(unshouted(word["word"]))
        after = WORD.match(text, word.end() + 1, body.end)
        listed = text[max(body.start, word.start() - 6) : word.start()].removesuffix("and ").endswith("; ")
        if gap or listed or (named and after is not None and not offices.is_office(after["word"])):
            yield word.start()
            start = word.start()


def senders(text: str, passages: Sequence[Passage]) -> Reference | None:
    """The two to four people who wrote the letter that a page gives; None where it is one person's, or no letter.

    They are those whom the first told paragraph names together at its start.
    """
    told = next((passage.paragraph.body for passage in passages if passage.role in _TOLD), None)
    if told is None or not _is_joint(text, passages):
        return None
    stop = min(told.end, told.start + _OPENING)
    found = people.find(text[told.start : stop], frozenset())
    first = next(together(text[told.start : stop], found), None)
    if (
        first is None
        or first.span.start != found[0].span.start
        or not people.is_subject(text[told.start : stop], found[0])
    ):
        return None
    return first.at(Span(first.span.start + told.start, first.span.end + told.start))


def together(text: str, found: Sequence[Reference]) -> Iterator[Reference]:
    """Groups of two to four of the people found, named one after another with "and" before the last."""
    for run in _runs(text, found):
        joint = text[run[-2].span.end : run[-1].span.start] if len(run) > 1 else ""
        if 1 < len(run) <= _MOST and " and " in f"{joint} ".replace("&", " and ").replace("with", " and "):
            yield _group(run)


def are_same(one: Reference | None, other: Reference) -> bool:
    """Whether two references name the same people, in whatever order."""
    return one is not None and _surnames(one) == _surnames(other)


def _surnames(named: Reference) -> frozenset[str]:
    each = JOINT.compiled.split(named.name or "")
    return frozenset(name.split()[-1].casefold() for name in each if name.strip())


def _group(found: Sequence[Reference]) -> Reference:
    called = [person.name or "" for person in found]
    span = Span(found[0].span.start, found[-1].span.end)
    return Reference(span, MentionKind.NAME, SpeakerKind.GROUP, f"{', '.join(called[:-1])} and {called[-1]}")


def _runs(text: str, found: Sequence[Reference]) -> Iterator[list[Reference]]:
    run: list[Reference] = []
    for person in found:
        if run and not _joins(text, run[-1].span.end, person.span.start):
            yield run
            run = []
        run.append(person)
    if run:
        yield run


def _joins(text: str, start: int, end: int) -> bool:
    return end - start <= _FARTHEST and BETWEEN.fullmatch(text, start, end) is not None


def _is_joint(text: str, passages: Sequence[Passage]) -> bool:
    """Whether the page gives a letter in which nobody says "I"."""
    spoken = [p for p in passages if p.role is BlockRole.SPEECH]
    heads = [p for p in passages if p.role is not BlockRole.SPEECH and p.role is not BlockRole.NARRATION]
    letter = any(ADDRESS.fullmatch(p.text) for p in passages) or any(LETTER.search(p.text) for p in heads)
    return letter and bool(spoken) and not any(SAYS_I.search(p.text) for p in spoken)
