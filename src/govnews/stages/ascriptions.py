"""Ascriptions: the stretches of each paragraph that are ascribed to somebody, with the cue and the source.

Asks `units` for the words of the paragraphs, `cue_words` and `tags` for what they are, and `links` for what belongs
together; reads the cue and the source that are found.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from govnews import lexicon
from govnews.drafts import CueSpan, Marks, Reference
from govnews.model import Act, MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import clauses, cue_words, cues, links, names, offices, subjects, tags, units, utterers
from govnews.stages.links import Link, Segment
from govnews.stages.people import FULL_NAME
from govnews.stages.units import Units
from govnews.stages.utterers import Telling

ADJUNCT = Pattern(
    "adjunct",
    r"""
    [^,]{2,60}? (?= \s+ (?: \L<small> | this \s+ (?: week | month | year | morning | afternoon )
      | \p{Lu}\p{Ll}+day ) \b )
    """,
    yes="Doe on the Senate floor",
    no="Doe, the chair",
    by="match",
    lists={"small": lambda: lexicon.of_use("small_words", "adjunct")},
)
RELATIVE = Pattern(
    "relative", r"(?: who | which | that | whom )", yes="who", no="whole", ignore_case=True, by="fullmatch"
)
OPENING = Pattern(
    "source_opening",
    r"""
    (?: (?: , \s* )? (?: \L<small>
        | (?: last | this | next ) \s (?: week | month | year | morning | afternoon | evening | spring | fall | winter )
    ) ,? \s+ )+
    """,
    yes="Last month Senator Roe",
    no="Andrew Roe",
    ignore_case=True,
    by="match",
    lists={"small": lambda: lexicon.of_use("small_words", "opens source")},
)
ABOUT = Pattern(
    "about_somebody", r"(?: for | to | on | in | at | with ) \s+ \p{Ll}", yes="for those", no="Fort", by="match"
)
# Surnames that are auxiliary verbs too.
_MODAL_NAMES = frozenset(("may", "will", "might", "must"))
BRACKET_END = Pattern("bracket_end", r"[^\s()]+ \)", yes="August)", no="Roe (Mayor)", by="fullmatch")
AT_WORK = Pattern(
    "many_at_work",
    r"(?: (?: the | some ) \s )? (?P<who> (?: \p{Ll}+ \s ){0,2} \p{L}\p{Ll}+ ) \s \p{Ll}{2,}ing \s \p{Ll}",
    yes="Detectives leading the inquiry into Jane Roe’s death",
    no="Jane Roe leading the inquiry",
    by="match",
)
JOINT_END = Pattern("joint_end", r",? \s+ (?: and | or | but ) $", yes="the Board and", no="the band")
MANNER_END = Pattern(
    "manner_end",
    r"(?<= \p{Lu} [\p{L}’'-]{1,20} ) \s+ (?! \L<nouns> ) \p{Ll}{2,} ly $",
    yes="Jane Doe proudly",
    no="the Doe family",
    lists={"nouns": lambda: lexicon.of_kind("source_words", "noun in ly")},
)
FIGURE_BEFORE = Pattern("figure_before", r"\d [\d,.]* [,.] $", yes="58,", no="58, ")
APPOSED = Pattern(
    "apposed",
    r"""
    (?: [ ] (?: of | for ) (?: [ ] (?: \p{Lu}[\p{L}’'-]* | and | the | of ) ){1,8} )? , [ ] (?: the [ ] )?
    (?: \p{Lu}[\p{L}’'.-]* [ ] (?: (?: of | for | and | \L<particles> ) [ ] ){0,2} ){1,6} \p{Lu}[\p{L}’'-]+
    (?= \s* (?: [.,;:“”‘\"] | $ ) )
    """,
    yes=" for Health, Councillor Jane van der Doe.",
    no=", who said",
    by="match",
    lists={"particles": lambda: lexicon.words("name_particles")},
)
AFTER_INITIAL = Pattern(
    "after_initial",
    r"\. [ \xa0] \p{Lu} [\p{L}’'-]+",
    yes=". Doe",
    no=". he",
    by="match",
)
NICKNAMED = Pattern(
    "nicknamed",
    r"[ ] [‘“\"'] \p{Lu} \p{Ll}{1,12} [’”\"'] [ ] \p{Lu} [\p{L}’'-]+",
    yes=" ‘Smoke’ Doe",
    no=" ‘Smoke’ he",
    by="match",
)
BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
"""The forms of the verb that makes a passive."""
_PAST = ("ed", "told", "said", "known", "thought")
_NAMED = frozenset((MentionKind.NAME, MentionKind.SURNAME))
_UNNAMED = frozenset((SpeakerKind.ROLE, SpeakerKind.ORGANISATION))
_EDGES = " ,;:"
_JOINTS, _APPOSING = ("and", "or", "but"), (", ", " of ", " for ")
_ANTECEDENT, _LONGEST, _NICKNAME, _LOOKED_AT, _LOOKED_AHEAD, _KEPT = 12, 300, 40, 40, 160, 1 << 9


@frozen
class Ascription:
    """Words or a view ascribed to somebody: the stretches of each paragraph, by number, with the cue and the source.

    `chance` is the probability that the cue is one; `leads` tells whether the cue stands before the content.
    """

    contents: tuple[tuple[int, Span], ...]
    cue: CueSpan | None
    source: Reference | None
    chance: float
    leads: bool


def find(
    text: str, bodies: Mapping[int, Span], marks: Mapping[int, Marks], speech: Collection[int] = ()
) -> Iterator[Ascription]:
    """The ascriptions in the paragraphs with these bodies and marks, by number; each of `speech` has one of its own.

    What "I" or "we" say or think is left out, but for words in marks: it is not the story that tells it, but somebody
    who speaks.

    >>> said = "The Mayor said that costs rose."
    >>> found = next(find(said, {0: Span(0, len(said))}, {0: Marks()}))
    >>> found.source.span.of(said), found.cue.lemma, [span.of(said) for _, span in found.contents]
    ('The Mayor', 'say', ['that costs rose'])
    """
    numbers, telling = list(bodies), tell(text, bodies, marks)
    rows, chances, tagged = telling.rows, telling.chances, telling.tagged
    apart = {i for i, number in enumerate(numbers) if number in speech}
    linked = subjects.settle(rows, links.find(rows, tagged))
    for found in utterers.settled(telling, linked, apart):
        link = _active(rows, _with_name(text, rows, found))
        kept = _told(text, rows, link)
        if not kept:
            continue
        if _is_measure(text, rows, link):
            continue
        contents = tuple((numbers[segment.paragraph], _span(rows, _asked(rows, segment, link.cue))) for segment in kept)
        cue, source = link.cue, link.source
        chance = max(chances[cue.paragraph][cue.first : cue.last]) if cue else 0.0
        yield Ascription(
            contents,
            _cue(text, rows, cue) if cue else None,
            _somebody(text, _source(text, rows, source)) if source else None,
            chance,
            cue is not None and (cue.paragraph, cue.first) < (kept[0].paragraph, kept[0].first),
        )


def tell(text: str, bodies: Mapping[int, Span], marks: Mapping[int, Marks]) -> Telling:
    """The paragraphs with these bodies and marks cut into units, each with its chance to be a cue and its tag."""
    rows = [units.find(text, body, marks[number]) for number, body in bodies.items()]
    chances = [cue_words.find(row) for row in rows]
    return Telling(rows, chances, [tags.find(row, chance) for row, chance in zip(rows, chances, strict=True)])


def _told(text: str, rows: Sequence[Units], link: Link) -> tuple[Segment, ...]:
    """The contents of an attribution that the story tells: of what "I" say or think the stretches in marks alone."""
    if link.source is None or _span(rows, link.source).of(text).lower() not in lexicon.of_kind("source_words", "own"):
        return link.contents
    return tuple(content for content in link.contents if _is_one_in_marks(rows[content.paragraph], content))


def _is_one_in_marks(row: Units, content: Segment) -> bool:
    return content.last - content.first == 1 and row.quoted[content.first]


def _span(rows: Sequence[Units], segment: Segment) -> Span:
    return rows[segment.paragraph].span(segment.first, segment.last)


def _asked(rows: Sequence[Units], content: Segment, cue: Segment | None) -> Segment:
    """A content behind its cue with the question word right before it: "asked us [why] letters were lost"."""
    leads = cue is not None and cue.paragraph == content.paragraph and cue.last <= content.first - 1
    asks = leads and rows[content.paragraph].words[content.first - 1] in lexicon.of_kind("source_words", "question")
    return evolve(content, first=content.first - 1) if asks else content


def _with_name(text: str, rows: Sequence[Units], link: Link) -> Link:
    """The link with a name that looks like a verb given to what it follows: "Ms [May] explained", "Jane [May] said"."""
    source, cue = link.source, link.cue
    between = cue.first - source.last if source and cue and source.paragraph == cue.paragraph else -1
    if not source or not cue or between not in (0, 1):
        return link
    units, at = rows[cue.paragraph], source.last
    named = units.words[at - 1].title() if text[units.starts[at - 1]].isupper() else ""
    titled = offices.key(named) in offices.folded("courtesy_titles", "honorifics")
    capital = text[units.starts[at]].isupper() and (between or cue.last > cue.first + 1)
    if not capital or not (titled or (offices.is_given(named) and units.words[at].lower() in _MODAL_NAMES)):
        return link
    return evolve(link, source=evolve(source, last=at + 1), cue=evolve(cue, first=max(cue.first, at + 1)))


def _is_measure(text: str, rows: Sequence[Units], link: Link) -> bool:
    """Whether a source is what things are sorted by: a bare word that is nobody, "according to size"."""
    source, cue = link.source, link.cue
    if not source or not cue or source.last - source.first != 1 or source.paragraph != cue.paragraph:
        return False
    word = _span(rows, source).of(text)
    after = source.first == cue.last and _span(rows, cue).of(text).lower() in lexicon.words("source_phrases")
    body = word in lexicon.words("group_sources") or offices.is_office(word) or word.endswith("s")
    return after and word.islower() and rows[source.paragraph].classes[source.first] == "x" and not body


def _active(rows: Sequence[Units], link: Link) -> Link:
    """The link without a source that something is said or thought of: "The fleet is predicted to grow"."""
    source, cue = link.source, link.cue
    if not source or not cue or source.paragraph != cue.paragraph or source.last > cue.first:
        return link
    words = rows[cue.paragraph].words
    head = next((i for i in range(cue.last - 1, cue.first - 1, -1) if cue_words.entry(words[i])), cue.first)
    before = [word for word in words[max(source.last, head - 3) : head] if not word.endswith("ly")]
    of_mind = words[head] in lexicon.words("participles_of_mind")
    passive = before[-1:] and before[-1] in BE and words[head].endswith(_PAST) and not of_mind
    return evolve(link, source=None) if passive else link


def _cue(text: str, rows: Sequence[Units], segment: Segment) -> CueSpan:
    """The cue read: its lemma, tense and act by the last word in it that the lexicon knows."""
    span = _bare(text, _span(rows, segment))
    known = _known(text[span.start - 1 : span.start], span.of(text), text[span.end : span.end + 1])
    if known:
        return known.at(span)
    word = next(
        (w for w in reversed(rows[segment.paragraph].words[segment.first : segment.last]) if cue_words.entry(w)), None
    )
    found = cue_words.entry(word) if word else None
    return CueSpan(span, found.lemma if found else span.of(text).lower(), None, Act.STATEMENT)


@lru_cache(_KEPT)
def _known(before: str, words: str, after: str) -> CueSpan | None:
    """The last cue of the lexicon in some words, given the characters on either side; few are used all the time."""
    found = list(cues.find(f"{before}{words}{after}", len(before), len(before) + len(words)))
    return found[-1] if found else None


def _bare(text: str, span: Span) -> Span:
    """A span without the colon or the comma at its end."""
    return Span(span.start, span.start + len(span.of(text).rstrip(_EDGES)))


def _somebody(text: str, source: Reference) -> Reference | None:
    """A source, unless it is a word that means nobody: "there are calls for …", "false claims that …"."""
    words = source.span.of(text).lower().removeprefix("the ")
    return None if words in lexicon.of_kind("source_words", "nobody") else source


def _source(text: str, rows: Sequence[Units], segment: Segment) -> Reference:
    """The source read: a name, an office, a pronoun; or its words as they stand where no list knows them."""
    whole = _whole(text, _span(rows, segment))
    words = whole.of(text).rstrip(_EDGES)
    joint = JOINT_END.search(words) if words.endswith(_JOINTS) else None
    words = words[: joint.start()] if joint else words
    words = MANNER_END.compiled.sub("", words) if words.endswith("ly") else words
    span = Span(whole.start, whole.start + len(words))
    if RELATIVE.fullmatch(words):
        row = rows[segment.paragraph]
        start = max(0, segment.first - _ANTECEDENT)
        before = names.read(text[row.starts[start] : span.start], row.starts[start]) if segment.first else None
        return (
            before.at(span)
            if before and _stands_before(text, before, span)
            else Reference(span, MentionKind.DESCRIPTION, SpeakerKind.UNKNOWN)
        )
    lower = words.lower().replace("’", "'")
    if lower in lexicon.of_kind("source_words", "other"):
        return Reference(span, MentionKind.PRONOUN, SpeakerKind.UNKNOWN)
    known = lower in lexicon.of_kind("source_words", "own", "nobody", "question")
    if known or lower in lexicon.words("leading_gerunds") or ABOUT.match(words) or _is_of_bracket(words):
        return Reference(span, MentionKind.DESCRIPTION, SpeakerKind.UNKNOWN)
    if (words[:1].isdigit() and ")" not in words) or _is_many_at_work(words):
        return Reference(span, MentionKind.DESCRIPTION, SpeakerKind.UNKNOWN, words)
    opening = OPENING.match(words[:_LONGEST])
    begin = opening.end() if opening else 0
    found = _read(words[begin:_LONGEST], span.start + begin)
    runs_on = RELATIVE.fullmatch(words.rpartition(" ")[2]) is not None
    if found and not (
        (found.kind in _NAMED and _is_only_first_word(text, span, words)) or (runs_on and _is_body(found))
    ):
        return found.at(span)
    # "In the section called …", "The board met keepers who", and what is left of a date in brackets, name nobody.
    nobody = runs_on or ABOUT.match(words[:1].lower() + words[1:])
    return Reference(span, MentionKind.DESCRIPTION, SpeakerKind.UNKNOWN, None if nobody else words[begin:] or None)


def _is_of_bracket(words: str) -> bool:
    """Whether words are one word and the end of a bracket."""
    return words.endswith(")") and BRACKET_END.fullmatch(words) is not None


def _stands_before(text: str, found: Reference, relative: Span) -> bool:
    """Whether what a "which" goes back to is somebody known, or else stands right before it, not a sentence before."""
    known = found.speaker_kind is not SpeakerKind.UNKNOWN or found.kind is MentionKind.PRONOUN
    return known or not text[found.span.end : relative.start].strip(" \t\n\xa0,")


def _is_many_at_work(words: str) -> bool:
    """Whether a source is several people who are not named, and what they work on: "Police investigating the death"."""
    found = AT_WORK.match(words) if "ing" in words else None
    if not found:
        return False
    last = found["who"].split()[-1]
    several = last.endswith("s") or found["who"].lower() in lexicon.words("group_sources")
    return several and not offices.is_given(last)


def _is_only_first_word(text: str, span: Span, words: str) -> bool:
    """Whether a single word has its capital only because a sentence begins with it: "[Work] will be done"."""
    if not words.isalpha() or not words.istitle() or not _begins(text, span.start) or offices.is_given(words):
        return False
    at = -1
    for _ in range(_LOOKED_AT):
        at = text.find(words, at + 1)
        if at < 0 or not _begins(text, at):
            return at < 0
    return True


def _begins(text: str, at: int) -> bool:
    """Whether a sentence or a line begins at an offset, marks left out."""
    before = text[max(0, at - 4) : at].rstrip(" \xa0“‘\"'")
    return not before or before[-1] in ".!?:\n•*-–—"


def _whole(text: str, span: Span) -> Span:
    """The span of a source with what the cutting into words took from it: "58,[000 students]", "[Jane] ‘Jo’ Doe"."""
    stopped = text[span.end - 1] == "."
    initial = AFTER_INITIAL.match(text, span.end - 1, min(len(text), span.end + _NICKNAME)) if stopped else None
    if initial and text[span.end - 3 : span.end - 2].isspace():
        span = Span(span.start, initial.end())
    span = _with_apposed(text, span)
    figured = text[span.start].isdigit()
    figure = FIGURE_BEFORE.search(text, max(0, span.start - _ANTECEDENT), span.start) if figured else None
    start = figure.start() if figure else span.start
    nickname = NICKNAMED.match(text, span.end, min(len(text), span.end + _NICKNAME))
    return Span(start, nickname.end() if nickname else span.end)


def _with_apposed(text: str, span: Span) -> Span:
    """The span of an office up to the name of its holder behind a comma: "said the Member for Health[, Ada Quill]"."""
    may = text.startswith(_APPOSING, span.end)
    behind = APPOSED.match(text, span.end, min(len(text), span.end + _LOOKED_AHEAD)) if may else None
    if behind is None or len(span) > _LOOKED_AHEAD:
        return span
    whole = Span(span.start, behind.end())
    office, holder = names.read(span.of(text), span.start), names.read(whole.of(text), span.start)
    unnamed = office is not None and office.kind is not MentionKind.PRONOUN and office.speaker_kind in _UNNAMED
    return whole if unnamed and _is_person(holder) else span


def _read(words: str, at: int) -> Reference | None:
    """The words of a source read; of several people named in it, and not joined, the first."""
    found = _before_adjunct(words, at) or names.read(words, at)
    if not _is_person(found) or names.PLACE.match(words) or clauses.is_opening(words):
        return found
    for named in FULL_NAME.finditer(words):
        if found and found.span.start - at >= named.end():
            # Left out by the reading, as nobody who acts.
            continue
        if found and found.name and found.name in named.group():
            return found
        earlier = names.read(words[: named.end()], at)
        told = earlier is not None and _is_person(earlier) and (earlier.role or earlier.honorific)
        if earlier and told and (earlier.name or "") in named.group():
            return earlier
    return found


def _is_body(found: Reference) -> bool:
    return found.speaker_kind is SpeakerKind.ORGANISATION


def _is_person(found: Reference | None) -> bool:
    """Whether a reference is a person by full name."""
    return found is not None and found.kind is MentionKind.NAME and found.speaker_kind is SpeakerKind.PERSON


def _before_adjunct(words: str, at: int) -> Reference | None:
    """The person whose name stands before where or when he spoke: "Doe on the Senate floor"."""
    named = ADJUNCT.match(words)
    found = names.read(named.group(), at) if named else None
    return found if found and found.speaker_kind is SpeakerKind.PERSON else None
