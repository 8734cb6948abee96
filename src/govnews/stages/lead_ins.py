"""Lead-ins: paragraphs that introduce speech, read into source and cue."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from attrs import evolve

from govnews import lexicon
from govnews.drafts import CueSpan, LeadIn, Reference
from govnews.model import Act, MentionKind, Span, SpeakerKind, Tense
from govnews.patterns import Pattern
from govnews.stages import (
    cues,
    labels,
    letters,
    listings,
    name_lines,
    names,
    offices,
    participles,
    sentences,
    statements,
)

COLON_END = Pattern("colon_end", r"[:;] [\s*_]* [–—-]? [\s*_]* $", yes="Jane Doe said:", no="Jane Doe said.")
OPEN_END = Pattern("open_end", r"[^.!?:;”\"] [,–—-]? \s* $", yes="Jane Doe, Chair, said", no="Jane Doe said so.")
FOLLOWING = Pattern(
    "following",
    r"""
    \b (?P<cue> (?: (?: has | have | today | also | tonight | yesterday | then | will ) \s+ )*
        (?: issued? | released? | made | makes | gave | gives | delivered | deliver | published | sent | wrote | offered
          | submitted | read | entered ) (?: \s+ (?: today | jointly | yesterday ) )?
        \s+ (?: the \s+ following | this | the \s+ below ) \s+ (?: [\p{L}-]+ \s+ ){0,3}?
        (?: statements? | remarks | comments? | letter | message | response | speech | tribute | address | testimony
          | text | reply | answer | video ) \b
      | (?: made | delivered | gave ) \s+ the \s+ (?: remarks | statement | speech | address ) \s+ below
      | (?: had | has | have ) \s+ (?: this | the \s+ following ) \s+ to \s+ say
    ) (?P<rest> [^:]{0,500} ) [:.]? \s* $
    """,
    yes="Senator Doe today issued the following statement on the vote:",
    no="The firm made this possible. Senator Doe agrees.",
    ignore_case=True,
    words=("following", "this", "below"),
    needs=(
        *("statement", "remarks", "comment", "letter", "message", "response", "speech", "tribute", "address"),
        *("testimony", "text", "reply", "answer", "video", "to say"),
    ),
)
OWN_STATEMENT = Pattern(
    "own_statement",
    r"""
    \W* (?: (?: following | below | here ) \s+ (?: is | are ) \s+ )?
    (?: (?: the \s+ )? (?: full \s+ )? (?: text | transcript | excerpts? ) \s+ (?: of | from ) \s+ )?
    (?! (?: in | on | at | after | following | responding | reacting | commenting | as | with | despite | full | entire
      | complete | prepared | opening | closing ) \s )
    (?P<source> (?: [^:.] | \b (?: [a-z] | sen | rep | gov | dr | mrs? | ms | jr | st ) \. ){2,140}? ) ['’]s? \s+
    (?: (?: full | opening | prepared | floor | official | written | complete | entire | closing | joint ) \s+ )?
    (?P<cue> statement | remarks | letter | speech | comments | response | message ) \b
    (?: [^:]{0,200} : | [^:.]{0,200} \b (?: below | follows? | attached | enclosed ) \.? \s* [\])]? ) \s* $
    """,
    yes="Senator Doe's letter to CMS:",
    no="Senator Doe wrote:",
    ignore_case=True,
    words=("statement", "remarks", "letter", "speech", "comments", "response", "message"),
    by="match",
)
ISSUED_BY = Pattern(
    "issued_by",
    r"""
    (?: the \s+ text \s+ of \s+ )? (?: (?: the \s+ )? (?: following | below ) (?: \s+ is \s+ (?: an? | the ) )?
      | this ) \s+
    (?: joint \s+ | press \s+ )? (?: statement | message | letter ) \s+ (?: (?: was | is ) \s+ )?
    (?P<cue> issued | released | made | delivered | published | sent ) \b
    (?: [^:.]{0,60}? \s by \s+ (?P<source> [^:.]{2,260} ) [:.]? | [^:.]{0,20}? \s to \s [^:]{2,260} : ) \s*
    """,
    yes="The following statement was issued today by the Spokesperson for the Mayor:",
    no="The statement was issued by Jane Doe.",
    ignore_case=True,
    by="fullmatch",
)
TEXT_OF = Pattern(
    "text_of",
    r"""
    (?: ^ | (?<= [.!?”"\s] ) )
    (?: (?: (?: below | following | here ) \s+ (?: is | are ) | read | view | see | find ) \s+ )?
    (?: (?: an? | the ) \s+ )? (?: (?: full | complete | entire | prepared ) \s+ )?
    (?: (?: text | transcript | copy | version | excerpts? ) \s+ (?: of | from ) \s+ )?
    (?: (?P<whose> his | her | their ) | the | this | that | today['’]s ) \s+ (?: (?: full | joint | opening | prepared
      | complete ) \s+ )* (?P<cue> letters? | statement | remarks | speech | testimony | address | comments | op-?ed
      | column )
    (?: \s+ (?: that \s+ )? (?P<sender> (?-i: \p{Lu} ) (?: \b (?: sen | rep | gov | mr | mrs | ms | dr | u\.s ) \.
        | [^.,:;] ){2,60}? ) \s+ (?: has \s+ )? (?: sent | wrote | submitted | delivered ) \b )?
    (?: \s [^.,:;]{0,80} | , \s+ as \s+ (?: prepared | delivered ) [^.:;]{0,60} )? \s* [:.]? \s* $
    """,
    yes="View a transcript of her remarks below:",
    no="She wrote it, and they sent it: the answer came",
    ignore_case=True,
)
BELOW = Pattern(
    "below",
    r"\b (?: below | follows? | here | following | text | transcript ) \b",
    yes="The text of the letter follows:",
    no="The letter was long:",
    ignore_case=True,
    needs=("below", "follow", "here", "text", "transcript"),
    words=("below", "follow", "follows", "here", "following", "text", "transcript"),
)
GLUED_CUE = Pattern(
    "glued_cue", r"(?<=\p{Ll}{2}|\p{Lu}{2}) (?P<cue> said ) \s* : \s* $", yes="Lord Howesaid:", no="Lord Howe said:"
)
NOBODY = Pattern(
    "nobody_led_in",
    r"(?: i | we | you | it | this | there | the | an? | these | those | all | some | full )",
    yes="I",
    no="Ian Doe",
    ignore_case=True,
    by="fullmatch",
)
PASSIVE = Pattern(
    "passive_cue",
    r"\b (?: was | were | been | being | be ) \b",
    yes="was confirmed",
    no="has confirmed",
    ignore_case=True,
)
SUBJECT = Pattern(
    "subject_of_lead_in",
    r"(?P<name> \p{Lu}\p{Ll}+ (?: \s+ \p{Lu}[\p{L}’'-]+ ){0,2} ) \s+ \p{Ll}+ (?: ed | s | t | nd | w | ld ) \s",
    yes="Thomas found what made all the difference:",
    no="The quay opens here:",
    by="match",
)
_FARTHEST, _SHORT_REST, _TITLE_OF_SPEECH = 300, 24, 90
_REST_LIMIT, _LONGEST_BODY, _LONGEST_TEXT_OF, _LONGEST_STATEMENT = 90, 3, 200, 320
# What stands right before "this" in a match of `FOLLOWING`.
_BEFORE_THIS = frozenset(
    (
        *("issue", "issued", "release", "released", "made", "makes", "gave", "gives", "delivered", "deliver", "sent"),
        *("published", "wrote", "offered", "submitted", "read", "entered", "today", "jointly", "yesterday"),
        *("had", "has", "have"),
    )
)


def read(text: str, span: Span) -> LeadIn | None:
    """The lead-in that the paragraph at `span` is or ends with; None where it introduces no speech.

    >>> story = "Welcoming the plan, the Foreign Secretary Boris Johnson said:"
    >>> found = read(story, Span(0, len(story)))
    >>> found.source.name, found.cue.lemma, found.rule
    ('Boris Johnson', 'say', 'lead_in_colon')
    """
    if letters.ADDRESS.fullmatch(text, span.start, span.end):
        return None
    for rule in RULES:
        found = rule(text, span)
        if found:
            return evolve(found, source=_sound(found.source))
    return None


def _sound(source: Reference | None) -> Reference | None:
    """The source, unless it is a run of words that is neither a name nor known as a body."""
    if source is None or source.speaker_kind not in (SpeakerKind.ORGANISATION, SpeakerKind.UNKNOWN):
        return source
    words = (source.name or "").split()
    return None if len(words) > _LONGEST_BODY and not offices.is_organisation(source.name or "") else source


def reread(text: str, span: Span) -> LeadIn | None:
    """The lead-in of a paragraph that must be one by what follows it: as `read`, else whoever it names."""
    found = read(text, span) or labels.read(text, span)
    said = letters.ADDRESS.fullmatch(text, span.start, span.end) or listings.is_what(text, span.start, span.end)
    if found or said:
        return found
    start = sentences.last_start(text, span)
    source = names.read(text[start : span.end], start)
    known = source is not None and _is_known(text, span, source) and _may_open(text[start : source.span.start], source)
    source = source if known else _subject(text, Span(start, span.end))
    return LeadIn(None, source, "lead_in_named", 0.5) if source else None


def _subject(text: str, span: Span) -> Reference | None:
    """Whoever is named before the verb of a sentence that ends in a colon: "Thomas found what made the difference:"."""
    found = SUBJECT.match(text, span.start, span.end) if text[span.end - 1] == ":" else None
    named = names.read(found["name"], found.start("name")) if found else None
    known = named is not None and offices.is_given((named.name or "").split()[0]) if named and named.name else False
    return named if known and named and named.speaker_kind is SpeakerKind.PERSON else None


def _is_known(text: str, span: Span, source: Reference) -> bool:
    if source.speaker_kind in (SpeakerKind.UNKNOWN, SpeakerKind.ORGANISATION):
        return _is_body(text, span, source)
    return not names.is_mere_capitals(source)


def _may_open(before: str, source: Reference) -> bool:
    """Whether an office without a name stands where a subject does, nothing but an opening clause before it."""
    return source.speaker_kind is not SpeakerKind.ROLE or not before.strip() or before.rstrip().endswith(",")


def _is_body(text: str, span: Span, source: Reference) -> bool:
    """Whether a short line is nothing but the name of a body: "Port Linden Chamber of Trade"."""
    whole = source.span.of(text) == span.of(text).strip()
    last = (source.name or "").rpartition(" ")[2].casefold()
    named = offices.is_organisation(source.name or "") and last not in lexicon.words("label_nouns")
    return whole and len(span) < _TITLE_OF_SPEECH and named


def _colon(text: str, span: Span) -> LeadIn | None:
    """A cue, little else, and a colon at the end of the last sentence."""
    end = max(span.start, span.end - 6)
    if not COLON_END.search(text, end, span.end) or listings.is_opened(text, span):
        return None
    return _cued(text, span, "lead_in_colon", 0.97) or _glued(text, span) or participles.read(text, span)


def _glued(text: str, span: Span) -> LeadIn | None:
    """A cue that lost the blank before it, as where the name was a link: "Jane Doesaid:"."""
    found = GLUED_CUE.search(text, max(span.start, span.end - _FARTHEST), span.end)
    start = sentences.last_start(text, span)
    source = names.read(text[start : found.start()], start) if found and start < found.start() else None
    if found is None or source is None or source.name is None:
        return None
    return LeadIn(CueSpan(Span(*found.span("cue")), "say", Tense.PAST, Act.STATEMENT), source, "lead_in_glued", 0.8)


def _bare(text: str, span: Span) -> LeadIn | None:
    """A short paragraph that ends in the cue without any stop: "Jane Doe, Chief Executive of X, said"."""
    if len(span) > 240 or not OPEN_END.search(text, max(span.start, span.end - 6), span.end):
        return None
    found = _cued(text, span, "lead_in_bare", 0.8)
    at_end = found is not None and found.cue is not None and not text[found.cue.span.end : span.end].strip(" ,–—-")
    return found if at_end else None


def _cued(text: str, span: Span, rule: str, confidence: float) -> LeadIn | None:
    start = sentences.last_start(text, span)
    for use in reversed(list(cues.find(text, start, span.end, quoting=True))):
        rest = text[use.span.end : span.end]
        if len(rest) > _REST_LIMIT or any(mark in rest for mark in '“”"') or listings.is_list(rest):
            return None
        if listings.is_what(text, start, use.span.start):
            return None
        near = max(start, use.span.start - _FARTHEST)
        source = names.read(text[near : use.span.start], near)
        if source is None or (source.speaker_kind is SpeakerKind.UNKNOWN and source.kind is MentionKind.DESCRIPTION):
            source = _behind_dash(text, near, use.span.start) or _named_after(rest, use.span.end) or source
        if (
            source is not None
            and not NOBODY.fullmatch(source.span.of(text))
            and _is_plain(use.lemma, rest)
            and not _is_passive(text, use)
            and not _is_aim(text, use)
        ):
            return LeadIn(use, source, rule, confidence)
    return None


def _behind_dash(text: str, start: int, end: int) -> Reference | None:
    """Whoever stands between a dash and the cue: "They went on and on—Jane Doe [told] them:"."""
    dash = max(text.rfind("—", start, end), text.rfind("–", start, end))
    return names.read(text[dash + 1 : end], dash + 1) if dash >= 0 else None


def _named_after(rest: str, at: int) -> Reference | None:
    """Whoever stands right behind the cue: "Nothing is more rewarding, said Jane Doe:"."""
    found = names.read(rest, at) if rest.strip(" :,") else None
    return found if found and found.speaker_kind in (SpeakerKind.PERSON, SpeakerKind.ROLE) else None


def _is_passive(text: str, use: CueSpan) -> bool:
    return bool(PASSIVE.search(use.span.of(text)))


def _is_aim(text: str, use: CueSpan) -> bool:
    """Whether the verb is what somebody is to do rather than what he says: "She urges them to agree:"."""
    return use.span.of(text).startswith("to ") and use.lemma not in lexicon.words("verbs_of_speech")


def _is_plain(lemma: str, rest: str) -> bool:
    """Whether only whom, where and when follow the cue: "told delegates in Leeds", not "announced three plans"."""
    return lemma in lexicon.words("verbs_with_company") or len(rest.strip(" :;,–—-")) <= _SHORT_REST


def _may(pattern: Pattern, text: str, span: Span) -> bool:
    """Whether the words of a paragraph let it hold a match."""
    return pattern.may(lexicon.spelled(span.of(text)).words)


def _following(text: str, span: Span) -> LeadIn | None:
    """ "Jane Doe issued the following statement on the vote:"."""
    found = _may_follow(span.of(text)) and FOLLOWING.search(text, max(span.start, span.end - 1200), span.end)
    if not found:
        return None
    start = sentences.last_start(text, Span(span.start, found.start("cue")))
    source = names.read(text[start : found.start("cue")], start)
    return LeadIn(_noun_cue(Span(*found.span("cue")), "say"), source, "lead_in_following", 0.9)


def _may_follow(text: str) -> bool:
    """Whether the words of a paragraph let it announce what follows: "this" alone does where it is given or issued."""
    read = lexicon.spelled(text)
    if not FOLLOWING.may(read.words) or not {"following", "below"}.isdisjoint(read.words):
        return FOLLOWING.may(read.words)
    return any(word == "this" and before in _BEFORE_THIS for before, word in itertools.pairwise(read.tokens))


def _issued_by(text: str, span: Span) -> LeadIn | None:
    """ "The following statement was issued today by the Mayor:"; "… was sent to the Mayor:" says not by whom."""
    found = ISSUED_BY.fullmatch(text, span.start, span.end) if len(span) < _FARTHEST + _REST_LIMIT else None
    if not found:
        return None
    source = names.read(found["source"], found.start("source")) if found["source"] else None
    return LeadIn(_noun_cue(Span(*found.span("cue")), "issue"), source, "lead_in_following", 0.9)


def _statement_of(text: str, span: Span) -> LeadIn | None:
    """ "Statement by Jane Doe on the vote:", "Senator Doe's letter to CMS:", "The text of her letter follows:"."""
    owned = _text_of(text, span)
    if len(span) > _LONGEST_STATEMENT or (owned and owned.source):
        return owned
    found = statements.statement_of(text, span)
    if not found and _may(OWN_STATEMENT, text, span):
        found = OWN_STATEMENT.match(text, span.start, span.end)
    if not found:
        return owned or statements.replies(text, span)
    told = found.groupdict()
    cue = "cue" if told["cue"] else "alone"
    bare = told.get("colon", ":") is None and not any(map(told.get, ("to", "alone", "outright")))
    source = names.read(found["source"], found.start("source"))
    told_of = text[span.end - 1] == "." and "outright" in told and not told["outright"]
    if source is None or told_of or (bare and not _is_title_of_speech(found[cue], span)):
        return owned
    if owned and source.speaker_kind in (SpeakerKind.ORGANISATION, SpeakerKind.UNKNOWN):
        return owned
    return LeadIn(_noun_cue(Span(*found.span(cue)), found[cue].lower()), source, "lead_in_statement_of", 0.85)


def _text_of(text: str, span: Span) -> LeadIn | None:
    """ "The text of the letter follows:", "View a transcript of her remarks below:"; a pronoun or a name says whose."""
    if not _may(BELOW, text, span):
        return None
    start = max(sentences.last_start(text, span), span.end - _LONGEST_TEXT_OF)
    found = TEXT_OF.search(text, start, span.end) if BELOW.search(text, start, span.end) else None
    if not found:
        return None
    whose = found["whose"] and Reference(Span(*found.span("whose")), MentionKind.PRONOUN, SpeakerKind.UNKNOWN)
    whose = names.read(found["sender"], found.start("sender")) if found["sender"] else whose or None
    return LeadIn(_noun_cue(Span(*found.span("cue")), found["cue"].lower()), whose, "lead_in_statement_of", 0.8)


def _is_title_of_speech(cue: str, span: Span) -> bool:
    """Whether a line without a colon is the title of a speech: "Remarks by Senator Jane Doe"."""
    return cue.lower() in ("remarks", "statement", "speech", "address") and len(span) <= _TITLE_OF_SPEECH


def _noun_cue(span: Span, lemma: str) -> CueSpan:
    return CueSpan(span, lemma, Tense.PAST, Act.STATEMENT)


RULES: tuple[Callable[[str, Span], LeadIn | None], ...] = (
    _following,
    _issued_by,
    statements.to_whom,
    statements.answer,
    _statement_of,
    _colon,
    _bare,
    name_lines.read,
)
