"""Authors: whose words a page is that is one person's own from beginning to end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from govnews import lexicon
from govnews.drafts import Page, Passage, Reference, Title
from govnews.model import BlockRole, MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import (
    dates,
    heads,
    letters,
    mastheads,
    names,
    office_heads,
    offices,
    people,
    statements,
    third_person,
    voice,
)
from govnews.stages.personal_names import unshouted

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
    (?: (?: an? \s+ | the \s+ )? (?: (?: full | joint | opening | floor | prepared | closing | introductory ) \s+ ){0,2}
        (?: statement | remarks | speech | address | message | letter
      | response | comments ) \s+ (?: as \s+ (?: prepared | delivered ) \s+ (?: for \s+ delivery \s+ )? )?
        (?: by | from | of ) \s+
        (?P<by> [^:,]{4,60}? ) (?= \s* $ | [:,] | \s+ [-–—|] \s
          | \s+ (?: on | at | to | in | for | regarding | following | after | marking | honou?ring | celebrating
            | announcing | commemorating | condemning | welcoming | congratulating | supporting | recognizing ) \b )
      | (?P<of> [^:,]{4,60}? ) (?: ['’]s? \s+ (?: (?: full | joint | opening | closing | annual | televised | farewell
          | inaugural | new \s+ year (?: ['’]s )? (?: \s+ (?: day | eve ) )? | christmas | easter
          | diwali | eid \p{L}* | ramadan | festive
          | [\p{L}']+ \s+ day ) \s+ ){0,2} (?: statement | remarks | speech | address | message | letter | response
        | reply | comments | tribute | greetings? )
        | \s+ (?: issues? | makes? | delivers? | comments | remarks | speaks | statement | responds | reacts
          | opening \s+ statement ) ) \b
      | [^:]{0,40}? \b (?: report | column | commentary | newsletter | diary | op-?ed ) \b [^:]{0,40}? \s by \s+
        (?P<written> [^:,]{4,60}? ) (?= \s* $ | [,:] )
    )
    """,
    yes="Senator Jane Doe's statement on the vote",
    no="Ferry returns to Port Linden",
    ignore_case=True,
    by="match",
)
TITLED_START = Pattern(
    "titled_start",
    r"""
    (?P<title> \L<titles> \.? \s+ ) (?P<first> \p{Lu}[\p{L}.'’-]+ ) (?: \s+ (?P<second> \p{Lu}[\p{L}.'’-]+ ) )?
      | (?P<label> \p{Lu}{4,} ) (?= : )
    """,
    yes="SEN. DOE SUPPORTS THE BILL",
    no="The bill of Sen. Doe",
    lists={"titles": lambda: lexicon.words("member_titles")},
    ignore_case=True,
    by="match",
)
SPEECH_BY = Pattern(
    "speech_by",
    r"""
    (?: [\p{L}’'-]+ \s+ ){0,3} (?: speech | statement | remarks | address | message | briefing | testimony | reply
      | answer | response | interview | doorstop | toast ) \s+
    (?: [^:]{0,80} \s )?? (?: by | of | from ) \s
    """,
    yes="KEYNOTE SPEECH BY HIS EXCELLENCY",
    no="The quay opens by May",
    ignore_case=True,
    by="match",
)
STATEMENT_BY = Pattern(
    "statement_by",
    r"""
    (?: (?: an? | the ) \s+ )? (?: (?: full | joint | short ) \s+ )? statement \s+ (?: by | from ) \s+
    (?P<by> [^:,]{4,90}? ) (?= \s* $ | [:,] | \s+ [-–—|] \s
      | \s+ (?: on | at | to | in | for | regarding | following | after | marking | honou?ring | celebrating
        | announcing | commemorating | condemning | welcoming | congratulating | supporting | recognizing
        | about ) \b )
    """,
    yes="Statement by Press Secretary Jane Doe on the Quay",
    no="Statements by the Mayor are rare",
    ignore_case=True,
    by="match",
)
AUTHOR_LINE = Pattern(
    "author_line",
    r"""
    (?: author | by | written \s+ by ) \s* : \s* | (?: written \s+ )? by \s+ (?= (?-i: \p{Lu} ) )
    | (?: media | press | news ) \s+ (?: release | statement ) \s* [:–—-] \s*
    """,
    yes="Author: Jane Doe",
    no="Authority: Jane Doe",
    ignore_case=True,
    by="match",
)
ABOUT = Pattern(
    "about",
    r"\b (?: on | about | at | in | for | to | with | regarding | concerning | following | after ) \b",
    yes="the Prime Minister on",
    no="His Excellency",
    ignore_case=True,
)
NAME_FIRST = Pattern(
    "name_first_in_title",
    r"(?P<name> \p{Lu}[\p{L}.’'-]+ (?: \s+ \p{Lu}\. )? \s+ \p{Lu}[\p{L}’'-]+ ) (?= : | \s+ on \s )",
    yes="Jane Doe on the new quay",
    no="Jane Doe opens quay",
    by="match",
)
ACTS_NEXT = Pattern("acts_next", r"\s+ (?: \([^()]{1,40}\) \s+ )? \p{Ll}", yes=" met", no=", members", by="match")
OF_AUTHOR = Pattern(
    "of_author",
    r"\b (?: my | our ) \s+ (?: [\p{L}.-]+ \s+ ){0,4} $",
    yes="as my good colleague ",
    no="in my time, Senator ",
    ignore_case=True,
)
_PROSE = (BlockRole.SPEECH, BlockRole.NARRATION, BlockRole.LEAD_IN)
_HEAD, _LINE, _OPENING, _NEAR = 14, 160, 220, 40
_AT_LENGTH = 3
_VOICES = (SpeakerKind.PERSON, SpeakerKind.GROUP)


def find(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Who the author of a page in somebody's own words is, where the page tells."""
    told = tells_at_length(page, passages)
    for rule in (rule for rule in RULES if not (told and rule in _SUBJECTS)):
        found = rule(page, passages, title)
        if found is not None and rule in _TITLED and found.speaker_kind is SpeakerKind.ORGANISATION:
            return found  # a body speaks of itself by its name
        known = found is not None and (rule is _signatories or not is_addressed(passages, found))
        if found and known and not (rule in _GUESSES and third_person.is_spoken_of(passages, found)):
            return found
    return None


def is_addressed(passages: Sequence[Passage], found: Reference) -> bool:
    """Whether somebody is the one to whom a letter on the page is sent."""
    surname = voice.surname(found)
    return surname is not None and third_person.speaks_of(letters.addressed(passages), surname)


def tells_at_length(page: Page, passages: Sequence[Passage]) -> bool:
    """Whether a page is a story that tells at length before anybody speaks, in a style that has stories of several.

    Its subject may be none of those who speak in it; a member's page gives the words of its subject alone.
    """
    first = _first_spoken(passages) if page.style.standfirst else 0
    return sum(passage.role is BlockRole.NARRATION for passage in passages[:first]) >= _AT_LENGTH


def _of_lead_in(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Whoever the lead-in right before the author's own words names: "Remarks by Senator Jane Doe"."""
    first = _first_spoken(passages)
    sources = (passage.lead_in.source for passage in passages[max(0, first - 2) : first] if passage.lead_in)
    return next((s for s in sources if s and s.name and s.speaker_kind in _VOICES), None)


def _first_spoken(passages: Sequence[Passage]) -> int:
    return next((i for i, passage in enumerate(passages) if passage.role is BlockRole.SPEECH), 0)


def _signatories(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Whoever signs the one letter that a page gives whole."""
    found = letters.find([passage.text for passage in passages])
    return letters.signatories(page.text, passages, found[0]) if len(found) == 1 else None


def _senders(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """The people who wrote a letter jointly."""
    return letters.senders(page.text, passages)


def _of_title(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """The person whose statement the headline announces: "Senator Jane Doe's statement on the vote"."""
    if title is None:
        return None
    found = owner(page.text, title.span) or _speaker_in(page.text, passages, title.span)
    if found and found.speaker_kind is SpeakerKind.ROLE and " " not in (found.name or ""):
        return _opening_of_prose(page, passages, title) or found  # one of many: "Senator responds"
    return found


def _speaker_in(text: str, passages: Sequence[Passage], span: Span) -> Reference | None:
    """The one person named in the title of a speech: "SPEECH BY HIS EXCELLENCY, THE HON. JANE DOE, GOVERNOR OF ROE"."""
    by = SPEECH_BY.match(text, span.start, span.end)
    if by is None:
        return None
    named = [person for person in heads.find(text, passages) if span.contains(person.span)]
    told = _person(text[by.end() : span.end], by.end()) if not named else None
    found = [told] if told and told.role and told.kind is MentionKind.NAME else named
    if len(found) != 1 or ABOUT.search(text, by.end(), found[0].span.start):
        return None
    return found[0]


def owner(text: str, span: Span) -> Reference | None:
    """Whose words the title of a statement says that it stands over.

    >>> owner("Floor Statement of Senator Jane Doe", Span(0, 35)).name
    'Jane Doe'
    """
    found = OWNER.match(text, span.start, span.end)
    if found is None:
        return None
    group = next(name for name in ("by", "of", "written") if found[name])
    return _known(text, _person(found[group], found.start(group))) or _holder(found[group], found.start(group))


def _person(phrase: str, at: int) -> Reference | None:
    """The person whom a phrase names; capitals throughout are read like a title."""
    source = names.read(unshouted(phrase), at)
    person = source if source and source.name and source.speaker_kind is SpeakerKind.PERSON else None
    return None if SALUTATION.fullmatch(phrase.lstrip("0123456789. ")) else person


def _holder(phrase: str, at: int) -> Reference | None:
    """The office or the spokesperson that a phrase names: "the spokesperson of the Port Board", "Foreign Secretary"."""
    bare = all(word[:1].isupper() for word in phrase.split()) and offices.is_office(phrase.rsplit(maxsplit=1)[-1])
    body = " " in phrase and not phrase.isupper() and offices.is_organisation(phrase)
    body = body or phrase.lower().startswith("the ")
    source = names.read(phrase, at) if bare or body else None
    held = source is not None and body and source.speaker_kind is SpeakerKind.ORGANISATION
    return source if source and (held or source.speaker_kind is SpeakerKind.ROLE) else None


def _known(text: str, found: Reference | None) -> Reference | None:
    """A person, if one with a surname alone is named in the text with a title or a given name too."""
    if found is None or found.honorific or found.role or found.kind is MentionKind.NAME:
        return found
    surname = (found.name or "").split()[-1].casefold()
    others = (*people.find(text, frozenset()), *people.titled(text))
    return found if any((other.name or "").split()[-1].casefold() == surname for other in others) else None


def _of_head(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """The owner of a statement named in a line above the speech: "Remarks by Senator Jane Doe"."""
    return next((found for passage in _head(passages) if (found := owner(page.text, passage.paragraph.body))), None)


def _head(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The lines above the first prose."""
    first = next((i for i, p in enumerate(passages) if p.role in _PROSE), len(passages))
    return [passage for passage in passages[: min(first, _HEAD)] if len(passage.text) < _LINE]


def _byline(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """A line above the speech that is nothing but name and office: no standfirst, which is a sentence."""
    near = [passage for passage in passages[:_HEAD] if len(passage.text) < _LINE]
    head = [passage for passage in near if passage.role not in (*_PROSE, BlockRole.HEADLINE)]
    for at, passage in enumerate(head):
        body = passage.paragraph.body
        told = AUTHOR_LINE.match(page.text, body.start, body.end)
        if passage.role is BlockRole.SUMMARY and not (told or letters.find([p.text for p in passages])):
            continue  # a deed, with a capital at each word: "Senator Wins First-Ever Vote"
        start = told.end() if told else body.start
        day = dates.DATE.search(page.text, start, body.end)
        line = page.text[start : day.start() if day and told else body.end].rstrip(" :,–—-")
        found = None if ":" in line or (page.style.standfirst and line.endswith(".")) else _person(line, start)
        held = found is not None and (found.honorific or any(map(offices.is_office, (found.role or "").split())))
        below = head[at + 1].text if at + 1 < len(head) else ""
        if found and found.kind is MentionKind.NAME and (told or held or mastheads.held_by(line, below)):
            return found
    return None


def _opening_of_title(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Somebody with a title whom the headline begins with: "SEN. DOE SUPPORTS THE BILL", "DOE: BILL PASSES"."""
    found = TITLED_START.match(page.text, title.span.start, title.span.end) if title else None
    if title is None or found is None:
        return None
    if found["label"]:
        return _known(page.text, _person(found["label"], found.start("label")))
    both = f"{found['first']} {found['second']}"
    told = page.text[found.end() : title.span.end].split()[:1]
    again = unshouted(both) in page.text[title.span.end :] or (told and told[0].islower())
    full = found["second"] and offices.is_given(found["first"]) and again
    end = found.end("second") if full else found.end("first")
    return _person(page.text[found.start() : end], found.start())


def _opening_of_prose(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Whoever holds an office and is named first in what is told around the speech: "U.S. Senator Jane Doe sent …"."""
    last = max((i for i, passage in enumerate(passages) if passage.role is BlockRole.SPEECH), default=0)
    around = (*passages[: _first_spoken(passages)], *passages[last + 1 :])
    told = next((p.paragraph.body for p in around if p.role in (BlockRole.NARRATION, BlockRole.LEAD_IN)), None)
    return introduced(page.text, told.start, min(told.end, told.start + _OPENING)) if told else None


def introduced(text: str, start: int, end: int) -> Reference | None:
    """Whoever is named first between two offsets: in full and with an office, or right at the start with a title.

    >>> introduced("Sen. Doe on Monday called the deaths a loss.", 0, 44).name
    'Doe'
    """
    return next(officials(text, start, end), None) or _opens_with_title(text, start, end)


def _opens_with_title(text: str, start: int, end: int) -> Reference | None:
    first = next(iter(people.titled(text[start : min(end, start + _NEAR)])), None)
    if first is None or first.span.start or not ACTS_NEXT.match(text, start + first.span.end, end):
        return None  # an owner, or somebody who is greeted: "Speaker Doe, members of the Assembly"
    return first.at(Span(start, start + first.span.end))


def officials(text: str, start: int, end: int) -> Iterator[Reference]:
    """The people named in full and with an office between two offsets."""
    for found in people.find(text[start:end], frozenset()):
        before = text[max(start, start + found.span.start - _NEAR) : start + found.span.start]
        if OF_AUTHOR.search(before):
            continue  # whoever writes speaks of him: "my colleague Senator Doe"
        if (found.role or found.honorific) and people.is_subject(text[start:], found):
            yield found.at(Span(found.span.start + start, found.span.end + start))


def _life(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Whoever a paragraph under the speech tells the life of: "Senator Jane Doe serves on the Committee"."""
    last = max((i for i, p in enumerate(passages) if p.role is BlockRole.SPEECH), default=len(passages))
    for passage in passages[last + 1 : last + 3]:
        body = passage.paragraph.body
        stop = min(body.end, body.start + _LINE)
        named = introduced(page.text, body.start, stop), _opens_with_title(page.text, body.start, stop)
        near = (one for one in named if one and one.span.start - body.start < _NEAR)
        found = next((one for one in near if third_person.LIFE.match(page.text, one.span.end, body.end)), None)
        if found:
            return found
    return None


def _signature(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """A name under the last of the speech."""
    last = max((i for i, p in enumerate(passages) if p.role is BlockRole.SPEECH), default=len(passages))
    for passage in passages[last + 1 : last + 3]:
        found = _person(passage.text, passage.paragraph.body.start) if len(passage.text) < _LINE else None
        if found and found.kind is MentionKind.NAME and passage.role in (BlockRole.ATTRIBUTION, BlockRole.METADATA):
            return found
    return None


def _delivering(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Whoever the paragraph right above the speech says delivers it, or does in it what it tells."""
    first = _first_spoken(passages)
    above = passages[first - 1] if first else None
    if above is None or above.role not in (BlockRole.NARRATION, BlockRole.SUMMARY):
        return None
    body = above.paragraph.body
    return statements.delivers(page.text, body) or statements.acts(page.text, body)


def _name_of_title(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """Whoever's full name opens a headline that tells no deed of his: "Jane Doe on the new quay"."""
    found = NAME_FIRST.match(page.text, title.span.start, title.span.end) if title else None
    if found is None or not offices.is_given(found["name"].split()[0].title()):
        return None
    return _person(found["name"], found.start())


def _office_of_title(page: Page, passages: Sequence[Passage], title: Title | None) -> Reference | None:
    """The office with which a headline begins that tells what its holder says: "Mayor of Roe welcomes ceasefire"."""
    return office_heads.read(page.text, title.span) if title else None


RULES: tuple[Callable[[Page, Sequence[Passage], Title | None], Reference | None], ...] = (
    _senders,
    _signatories,
    _of_lead_in,
    _of_title,
    _of_head,
    _byline,
    _signature,
    _delivering,
    _opening_of_title,
    _opening_of_prose,
    _life,
    _name_of_title,
    _office_of_title,
)
_TITLED = frozenset((_of_title, _of_head))
# Rules that guess the author from whom the page names: wrong where his own words speak of him in the third person.
_GUESSES = _TITLED | frozenset((_opening_of_title, _opening_of_prose, _life, _name_of_title))
# Rules that take the subject of a story, or its first speaker, for its author: wrong where others speak in it.
_SUBJECTS = frozenset((_of_lead_in, _byline, _opening_of_title, _opening_of_prose, _name_of_title, _office_of_title))
