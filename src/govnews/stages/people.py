"""People: everybody whom the story's prose introduces by full name, with the office given beside the name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from govnews import lexicon
from govnews.drafts import Reference
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import cues, glued, names, offices
from govnews.stages.parts import read as read_part
from govnews.stages.personal_names import is_name_word

FULL_NAME = Pattern(
    "full_name",
    r"""
    \b (?<! \p{Lu}\. ) (?! I['’] ) (?: \p{Lu}[\p{Ll}’'] [\p{L}’'-]* | \p{Lu}\. | [OD]['’]\p{Lu}\p{Ll}+ )
    (?: [ \xa0] (?: (?: de | la | van | der | von | al | bin | ibn | du
      | di ) [ \xa0] ){0,2} (?: (?: al | el ) - )? (?: \p{Lu}[\p{Ll}’'] [\p{L}’'-]* | \p{Lu}\. | [OD]['’]\p{Lu}\p{Ll}+
      | Mc\p{Lu}\p{Ll}+ ) ){1,8}
    """,
    yes="met Sergei Lavrov in",
    no="the UK and",
)
ROLE_BEFORE = Pattern(
    "role_before",
    r"""
    (?r)
    (?: (?: (?:\p{Lu}\.)+ | \p{Lu}[\p{L}’'&-]* | of | for | and | the | to | & ) [ \xa0]+ ){0,10}
    [\p{L}’'-]+ [ \xa0]+ $
    """,
    yes="his Russian counterpart ",
    no="met.",
)
ROLE_APPOSED = Pattern(
    "role_apposed",
    r"""
    \b (?i: the ) [ \xa0] (?P<role> (?: \p{Lu}[\p{L}’'&-]* [ \xa0] (?: (?: of | for | and | the | to | & )
      [ \xa0] ){0,2} ){0,8} \p{Lu}[\p{L}’'-]+ ) , [ \xa0]
    (?: (?: the [ \xa0] )? (?: Rt | Right | Hon | Honourable | Dr | Sir | Mr | Ms | Mrs ) \.? [ \xa0] ){0,3} $
    """,
    yes="The Mayor of Port Linden, ",
    no="met the Mayor, the Bishop and ",
)
NAME_END = Pattern("name_end", r"(?: [ \xa0] \p{Lu}{2,4} \b ){0,3} ,", yes=" MP, opened", no=" opened", by="match")
ROLE_AFTER = Pattern(
    "role_after",
    r",? \s* , \s+ (?P<role> (?:the \s+)? [^,.;:\n]{3,90} )",
    yes=", the Minister for Health, said",
    no=" said",
    by="match",
)


ACTS_ON = Pattern("acts_on", r"\p{Ll}{2,} (?: ed | ing | es ) | met | told", yes="urged", no="today", by="fullmatch")
TITLE_BEFORE = Pattern(
    "title_before",
    r"(?<! \p{L} ) (?P<title> \L<titles> ) [ \xa0] $",
    yes="U.S. Sen. ",
    no="Port Linden ",
    lists={"titles": lambda: [title for title in lexicon.words("honorifics") if title.endswith(".")]},
)
AFTER_TITLE = Pattern(
    "after_title",
    r"\s+ (?: (?: al | el ) - )? \p{Lu}[\p{L}’'-]+ (?: [ \xa0] \p{Lu}[\p{L}’'-]+ )?",
    yes=" Johnson in",
    no=" johnson in",
    by="match",
)
LONG_TITLE = Pattern(
    "long_title",
    r"\b \L<heads> [ \xa0] (?P<last> \p{Lu}\p{Ll}+ ) [ \xa0] (?= \p{Lu} )",
    yes="Special Agent in Charge Jane",
    no="in Charge Jane",
    lists={"heads": lambda: [title.rpartition(" ")[0] for title in lexicon.words("ranks") if _has_small_word(title)]},
)
CAPITAL = Pattern("capital", r"\b \p{Lu}[\p{L}’-]+", yes="the Kremlin", no="the talks")
TITLE_WORD = Pattern("title_word", r"\b \p{Lu}\p{L}*", yes="the Rt Hon", no="the quay")
THE = Pattern("the_before_title", r"\b the [ ]", yes="the Hon", no="The Hon", by="match")
COUNTRY = Pattern("country", r"\b (?P<initials> (?: \p{Lu}\. ){2} ) [ ] $", yes="the U.S. ", no="the US ")
HOLDER = Pattern(
    "holder",
    r"\b [Tt]he (?: [ ] \p{Lu}[\p{L}’-]+ (?: [ ] (?: of | for | and | the | to ) (?= [ ] \p{Lu} ) )? ){1,6}",
    yes="met the Foreign Secretary",
    no="met the quay",
)
FIELDS_BEFORE = Pattern(
    "fields_before",
    r"(?<! \p{L} ) (?P<fields> \p{Lu}\p{L}+ (?: ,? [ ] \p{Lu}\p{L}+ ){0,3} ) [ ] and [ ] $",
    yes="the Business and ",
    no="the business and ",
)
_NO_OFFICE = frozenset(("and", "or", "in", "at", "on", "with", "by", "from", "to", "during", "after"))
_BEFORE, _LOOK, _LONGEST_TITLE, _SHORT_TITLE = 24, 600, 80, 5


def find(text: str, surnames: frozenset[str]) -> tuple[Reference, ...]:
    """References to all people whom the prose names in full, in the order of the text.

    A run of capitals that nothing else shows to be a name counts where it ends in one of `surnames`.

    >>> [(r.name, r.role) for r in find("He met his Russian counterpart Sergei Lavrov in Moscow.", frozenset())]
    [('Sergei Lavrov', 'Russian counterpart')]
    """
    return tuple(_introductions(text, surnames))


def titled(text: str) -> tuple[Reference, ...]:
    """References by honorific and surname: "Mr Johnson", "Dr Clark"."""
    found = (names.read(span.of(text), span.start) for span in _titled(text))
    return tuple(r for r in found if r is not None and r.kind is MentionKind.SURNAME)


def _titled(text: str) -> Iterator[Span]:
    """Where an honorific and a name stand; the titles that a word can begin are tried, since the list is long."""
    titles, end = _titles(), 0
    for word in TITLE_WORD.finditer(text):
        start = word.start()
        if start < end or word.group() not in titles:
            continue
        plain, behind_the = titles[word.group()]
        if behind_the and start - 4 >= end and THE.match(text, start - 4):
            found = _after_title(text, start - 4, behind_the) or _after_title(text, start, plain)
        else:
            found = _after_title(text, start, plain)
        if found:
            end = found.end
            yield found


def _after_title(text: str, start: int, titles: tuple[str, ...]) -> Span | None:
    """Where one of the titles stands at an offset and a name behind it."""
    # Most words that a title can begin with begin none where they stand.
    for title in titles if text.startswith(titles, start) else ():
        stop = start + len(title)
        if text.startswith(title, start) and text[stop : stop + 1].isspace():
            found = AFTER_TITLE.match(text, stop)
            if found:
                return Span(start, found.end())
    return None


def _has_small_word(title: str) -> bool:
    return any(word[:1].islower() for word in title.split()[1:-1])


@cache
def _long_heads() -> frozenset[str]:
    """What stands before the last word of the titles with a small word in them: "Special Agent in"."""
    return frozenset(LONG_TITLE.lists["heads"]())


@cache
def _titles() -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """By their first word with a capital: titles, and titles that begin with "the".

    The longest come first, then short ones with a stop; one after a longer word ends the sentence: "as Administrator.
    Doe said".
    """
    entries = sorted(lexicon.words("honorifics") | lexicon.words("ranks"), key=len, reverse=True)
    found: dict[str, tuple[list[str], list[str]]] = {}
    for title in (*entries, *(f"{entry}." for entry in entries if len(entry) < _SHORT_TITLE)):
        word = TITLE_WORD.search(title)
        if word and word.start() in (0, len("the ")):
            found.setdefault(word.group(), ([], []))[word.start() > 0].append(title)
    return {word: (tuple(plain), tuple(behind_the)) for word, (plain, behind_the) in found.items()}


def holder_before(text: str, at: int) -> Reference | None:
    """The office last named before an offset, in its paragraph or the one above: whom "he" means if nobody is named.

    >>> holder_before("The Prime Minister is to speak today. He will say:", 38).name
    'The Prime Minister'
    """
    reach = max(0, at - _LOOK)
    start = max(text.rfind("\n", reach, max(text.rfind("\n", reach, at), reach)) + 1, reach)
    found = [names.read(match.group(), match.start()) for match in HOLDER.finditer(text, start, at)]
    held = [r for r in found if r is not None and r.kind is MentionKind.ROLE]
    return held[-1] if held else None


def titled_before(text: str, at: int) -> Reference | None:
    """Whoever an offset's paragraph last calls by title and surname as the subject of a verb: whom "he" means there.

    >>> titled_before("Colonel Doe was there when it began. He said:", 37).name
    'Doe'
    """
    start = max(text.rfind("\n", max(0, at - _LOOK), at) + 1, at - _LOOK, 0)
    told = text[start:at]
    found = [r for r in titled(told) if is_subject(told, r)]
    return found[-1].at(Span(found[-1].span.start + start, found[-1].span.end + start)) if found else None


def again(text: str, surnames: frozenset[str], taken: frozenset[int]) -> Iterator[Reference]:
    """References by surname alone; `taken` are the ends of references that are known already."""
    for match in CAPITAL.finditer(text):
        word = match.group()
        owner = word[:-2] if word.endswith(("’s", "'s")) else word
        if owner not in surnames:
            continue
        end = match.start() + len(owner)
        if end not in taken and not _in_longer_name(text, match.start(), end):
            yield Reference(Span(match.start(), end), MentionKind.SURNAME, SpeakerKind.PERSON, owner)


def outside(references: Iterable[Reference], furniture: Sequence[Span]) -> tuple[Reference, ...]:
    """The references that stand in none of the stretches of a page's furniture, which are in order."""
    found = tuple(references)
    starts = [span.start for span in furniture]
    if not starts:
        return found
    before = ((r, bisect_right(starts, r.span.start) - 1) for r in found)
    return tuple(r for r, i in before if i < 0 or not furniture[i].overlaps(r.span))


def _in_longer_name(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word stands right before or right after, so that the surname is part of another name."""
    before = text[max(0, start - _BEFORE) : start].rstrip(" \xa0")
    word = before.split()[-1] if before.split() and len(before) < min(start, _BEFORE) + 1 else ""
    touching = before == before.rstrip('.,;:!?”"') and word[:1].isupper() and is_name_word(word)
    return touching or (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())


def is_subject(text: str, found: Reference) -> bool:
    """Whether a person named near the start of a paragraph can be who acts: no preposition before, no possessive after.

    >>> text = "Senator Jane Doe wrote to Minister Ann Roe."
    >>> [is_subject(text, person) for person in find(text, frozenset())]
    [True, False]
    """
    before = text[max(0, found.span.start - 120) : found.span.start].split()
    run, joints = len(before), lexicon.of_use("small_words", "before")
    while run and (before[run - 1][:1].isupper() or before[run - 1] in joints):
        run -= 1
    bound = before[run : run + 1] and before[run] in joints - {"the", "&"}
    acted_on = run > 0 and ACTS_ON.fullmatch(before[run - 1]) is not None
    return not (bound or acted_on) and text[found.span.end : found.span.end + 2] not in ("’s", "'s")


def _introductions(text: str, surnames: frozenset[str]) -> Iterator[Reference]:
    # Few texts have a title of that kind: to ask once takes less time than to look before each name.
    long_titled = any(map(text.__contains__, _long_heads()))
    for run in FULL_NAME.finditer(text):
        start = _field_end(text, run.start(), run.end())
        start = _title_start(text, start) if long_titled else start
        found = names.read(text[start : run.end() - glued.behind(run.group(), surnames)], start)
        if found is None or found.speaker_kind is not SpeakerKind.PERSON or found.name is None:
            continue
        # A name reads with plain blanks, whatever stands between its words.
        at = run.group().replace("\xa0", " ").find(found.name)
        if at >= 0:
            named = Span(run.start() + at, run.start() + at + len(found.name))
            yield from _one(text, named, found, surnames)


def _field_end(text: str, start: int, end: int) -> int:
    """Where a run of capitals goes on behind what an office is for: "the Member for [Ports] Jane Doe"."""
    if text[max(0, start - 4) : start] not in ("for ", " of "):
        return start
    words = text[start:end].split()
    fields = next((i for i, word in enumerate(words) if not offices.is_field(word)), 0)
    return start + text[start:end].index(words[fields]) if fields and len(words) - fields > 1 else start


def _title_start(text: str, start: int) -> int:
    """Where a title with a small word in it begins, of which a run of capitals has the end: "Agent in [Charge Doe]"."""
    found = LONG_TITLE.search(text, max(0, start - _LONGEST_TITLE), min(len(text), start + _BEFORE))
    return found.start() if found and found.start() < start <= found.start("last") else start


def _one(text: str, span: Span, found: Reference, surnames: frozenset[str]) -> Iterator[Reference]:
    """The reference with its office; a bare run of capitals that nothing shows to be a person is dropped."""
    title = found.honorific or _title_before(text, span.start)
    start = _start(text, span, title)
    told = found.role if any(map(offices.is_office, (found.role or "").split())) else None
    words = (found.name or "").split()
    given = offices.is_given(words[0])
    role = told or _role_before(text, start, start < span.start) or _role_after(text, span.end, given)
    role = _prefixed(text, start, role or found.role) or _role_apposed(text, span, start)
    named = role is not None or title is not None or given
    dated = words[-1] in lexicon.words("months") and not given
    if dated or (not named and words[-1] not in surnames):
        return
    if found.kind is MentionKind.NAME or title:
        described = offices.office(role)
        letters = found.post_nominals or _seat_after(text, span.end)
        yield Reference(span, found.kind, found.speaker_kind, found.name, title, letters, *described)


def _seat_after(text: str, end: int) -> tuple[str, ...]:
    """The letters of a seat in a chamber right behind a name: "Jane Doe [MP] opened"."""
    word = text[end + 1 : end + 6].partition(" ")[0].rstrip(",.") if text[end : end + 1] == " " else ""
    return (word,) if offices.is_chamber(word) else ()


def _start(text: str, span: Span, title: str | None) -> int:
    """Where a name begins with the title right before it."""
    reach = max(0, span.start - _LONGEST_TITLE)
    before = text[reach : span.start].rstrip() if title else ""
    return reach + len(before) - len(title) if title and before.endswith(title) else span.start


def _prefixed(text: str, start: int, role: str | None) -> str | None:
    """A role with the country's initials before it, or more fields: "U.S. Attorney", "[Work and] Trade Mayor"."""
    at = text.rfind(role, max(0, start - 120), start + len(role)) if role else -1
    if role is None or at <= 0:
        return role
    country = COUNTRY.search(text, max(0, at - 6), at)
    if country:
        return f"{country['initials']} {role}"
    others = FIELDS_BEFORE.search(text, max(0, at - 60), at)
    known = others is not None and all(map(offices.is_field, others["fields"].replace(",", " ").split()))
    return f"{others.group().lstrip()}{role}" if others and known else role


def _title_before(text: str, start: int) -> str | None:
    """The short title right before a name: "Sen. Jane Doe"; all of them have a stop."""
    if text[start - 2 : start - 1] != ".":
        return None
    found = TITLE_BEFORE.search(text, max(0, start - _BEFORE), start)
    return found["title"] if found else None


def _role_before(text: str, start: int, titled: bool) -> str | None:
    """The words right before a name that end in an office; before its title they need only hold one."""
    window = text[max(0, start - 120) : start]
    found = ROLE_BEFORE.search(window)
    words = _of_one(found.group().split() if found else [])
    if not any(map(offices.is_office, words if titled else words[-1:])) and not _is_head(words):
        return None
    while words and words[0].lower() in ("of", "for", "and", "the", "to", "&", ","):
        words = words[1:]
    return " ".join(words) or None


def _of_one(words: Sequence[str]) -> Sequence[str]:
    """The words before a name without those of somebody who is named before "and": "Mayor Jane Doe and [Bishop]"."""
    last = max((i for i, word in enumerate(words) if word in ("and", "&")), default=0)
    return words[last + 1 :] if last and read_part(" ".join(words[:last])).name else words


def _is_head(words: Sequence[str]) -> bool:
    """Whether the words are an office and what it is for: "Assistant Secretary of State"."""
    held = [i for i, word in enumerate(words) if offices.is_office(word)]
    return bool(held) and words[held[-1] + 1 : held[-1] + 2] in (["of"], ["for"]) and words[-1][:1].isupper()


def _role_apposed(text: str, span: Span, start: int) -> str | None:
    """The office before a name between commas: "The Mayor of Port Linden, Jane Doe, opened it".

    Where the name has a title no second comma is needed: "The Prime Minister, Shri Arun Dev addressed it".
    """
    if start == span.start and not NAME_END.match(text, span.end):
        return None
    ends = (ROLE_APPOSED.search(text, max(0, end - 120), end) for end in (span.start, start))
    found = next(filter(None, ends), None)
    role = found["role"].replace(" and The ", " and the ").rpartition(" and the ")[-1] if found else ""
    return role if any(map(offices.is_office, role.split()[:4])) else None


def _role_after(text: str, end: int, given: bool) -> str | None:
    """The office that follows a name, which is one for sure or not: "Jane Doe, the Mayor of Linden, said"."""
    found = ROLE_AFTER.match(text, end, min(len(text), end + 120))
    if not found or not any(map(offices.is_office, found["role"].split()[:5])):
        return None
    start, end = found.span("role")
    cue = next(cues.find(text, start, end), None)
    if cue and found["role"].startswith("the ") and not given:
        return None  # it begins a clause of its own: "In an article for the Linden Post, the Mayor said"
    role = text[start : cue.span.start if cue else end].strip()
    if ACTS_ON.fullmatch(role.partition(" ")[0]):
        return None  # it is what he did: "Doe, joined the Mayor"
    held = any(map(offices.is_office, role.split()[-4:]))
    return role if held and role.partition(" ")[0] not in _NO_OFFICE and not _names_other(role) else None


def _names_other(role: str) -> bool:
    """Whether what follows a name between commas is the next person of a list: "Jane Doe, [Mayor Ann Roe], and"."""
    return " " in (read_part(role).name or "")
