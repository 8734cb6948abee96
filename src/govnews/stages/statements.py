"""Statements: how a page begins that gives somebody's statement, speech or article from there to its end."""

from __future__ import annotations

from regex import Match

from govnews import lexicon
from govnews.drafts import CueSpan, LeadIn, Reference
from govnews.model import Act, Span, SpeakerKind, Tense
from govnews.patterns import Pattern
from govnews.stages import names

STATEMENT_OF = Pattern(
    "statement_of",
    r"""
    \W* (?: (?: (?P<outright> (?: the \s+ )? (?: following | below | here ) \s+ (?: is | are ) ) | read
      | the \s+ (?: following | below ) ) \s+ )?
    (?: (?: the | an? ) \s+ )? (?: \p{L}+ \s+ ){0,2}?
    (?: (?P<cue> statements? | remarks | comments? | speech | quotes? | letter | address | message | transcript | words
      | and | is ) \s+ (?: (?: made | given | delivered ) \s+ )?
      (?: by | from | of | (?P<to> attribut (?: able | ed ) \s+ to ) | in \s+ the \s+ name \s+ of )
      | (?P<alone> attribut (?: able | ed ) \s+ to (?: \s+ [^:“”]{3,80} : (?= \s+ \p{Lu} [^:,]{3,80} [,:]? \s* $ ) )?
        | from (?= \s+ (?: an? | the ) \s+ (?: [\p{L}’'-]+ \s+ ){0,6} spokes [^:]{2,160} : ) ) ) \s+
    (?P<source> [^:]{2,160}? ) (?P<rest> \s+ (?: on | about | at | regarding | concerning | after | following
      | in | supporting | opposing | honou?ring | marking | celebrating | welcoming | introducing
      | announcing | during | before | from | to ) \s [^:]* )? (?P<colon> : )? [\s,.]* $
    """,
    yes="Quotes attributable to Minister Doe:",
    no="The quotes of the day were these: many",
    ignore_case=True,
    by="match",
)
STATED = Pattern(
    "stated",
    r"""
    (?: (?: below | following | here | this ) \s+ (?: is | are ) \s+ )? (?: (?: the | an? ) \s+ )?
    (?: (?: full | joint | opening | closing | written | oral | ministerial | national | prepared | keynote | video
      | personal ) \s+ ){0,3}
    (?: (?: text | transcript ) \s+ of \s+ (?: the | an? ) \s+ )?
    (?P<cue> \L<texts> )
    (?: \s+ (?: made | given | delivered | issued | written | tabled | released ) )?
    \s+ (?: by | from ) \s+ (?P<source> \S [^:\n]{3,260}? ) [.]? \s*
    """,
    yes="Statement by Ambassador Jane Doe, Permanent Representative, at the Assembly of Roe.",
    no="The statement was made by Jane Doe: she regrets it.",
    ignore_case=True,
    lists={"texts": lambda: lexicon.words("delivered_texts")},
    by="fullmatch",
)
PRINTED = Pattern(
    "printed",
    r"""
    (?: (?: below | following | here ) \s+ is \s+ (?: the | an? ) | the \s+ following | the | this | an? ) \s+
    (?: (?: guest | opinion | weekly | monthly | joint ) \s+ )?
    (?P<cue> columns? | op-?ed | opinion \s+ editorial | piece | article | commentary | editorial | essay )
    (?: \s+ (?: written | authored | penned ) )? \s+ by \s+ (?P<source> \S [^:\n]{3,160}? ) ,? \s+
    (?: (?: was | is | has \s+ been ) \s+ )? (?: recently \s+ | first \s+ | originally \s+ | also \s+ )?
    (?: published | appeared | appears | ran | printed ) \b [^\n]{0,160} [.:] \s*
    """,
    yes="The following column by Senator Jane Doe appeared in the Linden Post.",
    no="The column by Senator Jane Doe is long.",
    ignore_case=True,
    by="fullmatch",
)
FINITE = Pattern(
    "finite_verb",
    r"\b (?: is | are | was | were | has | have | had | will | would | said | says | can | may | must ) \b",
    yes="The letter was long",
    no="at the Assembly of Roe",
    needs=("is", "are", "was", "were", "ha", "w", "sa", "can", "may", "must"),
)
IN_WRITING = Pattern(
    "in_writing",
    r"""
    \b (?: written \s+ (?: ministerial \s+ )? statement | statement \s+ to \s+ (?: the \s+ House | Parliament ) ) \b
      [^.!?]{0,120} : \s* $ | \b (?: writes | wrote ) : \s* $
    """,
    yes="In a written statement to Parliament the Minister said:",
    no="The Minister gave a written statement.",
    ignore_case=True,
    needs=(":",),
)
SPEECH_TITLE = Pattern(
    "speech_title",
    r"""
    (?: (?: \p{Lu}[\p{L}’'-]* | \d{4} ) \s+ ){0,4} (?i: address | speech | remarks | lecture | oration | eulogy
      | keynote | toast | statement \s+ on \s+ indulgence ) \s* (?: [,:–—-] | (?i: to | at | on | for | by | from | of
        | in | before | delivered | as | made | honou?ring | welcoming ) \b | $ )
    """,
    yes="Opening Address to the Linden Harbour Society",
    no="Clinic at a new address",
    by="match",
)
ATTRIBUTABLE = Pattern(
    "attributable",
    r"""
    (?: (?: the | this ) \s+ )? (?: following | below | statement | readout ) \s+ (?: [\p{L}]+ \s+ ){0,2}?
    (?: is | are | was ) \s+ attribut (?: able | ed ) \s+ to \s+ [^:\n]{3,160} : \W*
    | from \s+ (?: an? | the ) \s+ (?: [\p{L}’'-]+ \s+ ){0,6} spokes [^:\n]{2,160} : \W*
    """,
    yes="The below is attributable to Spokesperson Jane Doe:",
    no="The delay is attributable to rain.",
    ignore_case=True,
    by="fullmatch",
)
GREETS = Pattern(
    "greets",
    r"""
    (?: with \s+ (?: your \s+ )? permission ,? \s+ )? (?: mr | madame? ) \.? \s+ (?: deputy \s+ )?
      (?: speaker | president | chair (?: man | woman )? ) \b
    | thank \s+ you (?: \s+ (?: very | so ) \s+ much )? (?: [,.!] | \s+ (?: mr | madame? | for | all | to ) \b )
    | (?: good \s+ (?: morning | afternoon | evening ) | distinguished \s+ \p{L}+ | excellency
      | (?: dear \s+ )? \L<greeted> ) (?: [,.!] | \s+ and \b | \s* $ )
    """,
    yes="Thank you, President.",
    no="Thank-you letters arrived",
    lists={"greeted": lambda: lexicon.words("greeted")},
    ignore_case=True,
    by="match",
)
DELIVERS = Pattern(
    "delivers",
    r"""
    (?P<source> \S (?: [^.!?:“”] | \b (?: sen | rep | gov | dr | mrs? | ms | st | u\.s | \p{L} ) \. ){3,160}? )
    \s+ (?: (?: has | have ) \s+ )? (?: today \s+ | yesterday \s+ )?
    (?: (?: delivers | delivered | gives | gave | given | makes | made | writes | wrote | written | published
        | issued ) \s+ (?: an? | the | this | (?: his | her ) \s ) [^.!?:]{0,60}? \b \L<texts>
      | (?: here \s+ )? (?: reflects | reflected | blogs | blogged | looks \s+ back ) \s+ (?: on | about | at ) \b
      | address (?: es | ed ) | hosts | hosted | updates | updated ) \b
    """,
    yes="The Ambassador, Jane Doe, delivers a statement to the Assembly.",
    no="The Ambassador delivers the letters",
    lists={"texts": lambda: lexicon.words("delivered_texts")},
    ignore_case=True,
    by="match",
    words=(
        *("delivers", "delivered", "gives", "gave", "given", "makes", "made", "writes", "wrote", "written"),
        *("published", "issued", "reflects", "reflected", "blogs", "blogged", "looks"),
        *("addresses", "addressed", "hosts", "hosted", "updates", "updated"),
    ),
)
DELIVERED = Pattern(
    "delivered_by",
    r"""
    (?: ^ | [.,:] \s+ ) (?: (?: as \s+ )? (?: delivered | given | made | read ) ) \s+ by \s+
    (?P<source> [^:\n]{3,160}? ) [.]? \s* $
    """,
    yes="Statement on the quay. Delivered by Ambassador Jane Doe.",
    no="Delivered by hand: a letter",
    ignore_case=True,
    needs=(" by ",),
)
TO_WHOM = Pattern(
    "to_whom",
    r"""
    [^.:]{0,200}? \b (?P<cue> said | remarks | statement | comments | notes ) \s+ (?: by | of | from ) \s+
    (?P<source> [^:“”]{3,220}? ) \s* [–—,(-]+ \s* to \s+ whom \s+ (?: any \s+ )? (?: the \s+ )? (?: quoted \s+ )?
    (?: text | quotes? | words ) \s+ (?: may | can | should ) \s+ be \s+ attributed \b [^“”]{0,300}
    """,
    yes="This is a summary of what was said by Jane Doe, Chair – to whom quoted text may be attributed – in Roe",
    no="The text may be attributed to Jane Doe.",
    ignore_case=True,
    by="fullmatch",
    needs=("to whom",),
)
ATTRIBUTED = Pattern(
    "attributed",
    r"""
    \W* (?: (?: please | to | can | may | this | the | following | statement | be | is ) \s+ ){0,6}
    attribut (?: e | ed | able ) \s+ to \b
    """,
    yes="To be attributed to Inspector Jane Doe:",
    no="Quotes attributable to Jane Doe:",
    ignore_case=True,
    by="match",
)
QUOTES_OF = Pattern(
    "quotes_of",
    r"\W* (?: (?: the | following | quotes? | comments? ) \s+ ){0,4} attribut (?: able | ed ) \s+ to \b [^.]{3,160} $",
    yes="Quotes attributable to Minister Jane Doe:",
    no="The rise is attributed to trade. It went on.",
    ignore_case=True,
    by="match",
)
ANSWER = Pattern(
    "answer",
    r"""
    \W* (?: (?: the | our | written | oral | minister['’]s | official ) \s+ ){0,2} (?: answer | reply | response ) \s* :
      \W*
    """,
    yes="Written reply:",
    no="In reply: yes",
    ignore_case=True,
    by="fullmatch",
)
ACTS = Pattern(
    "acts",
    r"(?P<source> \p{Lu} [^.!?:;“”]{3,120}? ) ,? \s+ \p{Ll}{3,}s \s",
    yes="Ambassador Jane Doe reaffirms her support",
    no="the Ambassador reaffirms it",
    by="match",
)
_LONGEST, _SHORT, _FIRST_WORDS, _REPLY = 320, 40, 7, "reply"
# Of which one is among the first words of each match of `STATEMENT_OF`.
_STATING = frozenset(
    (
        *("statement", "statements", "remarks", "comment", "comments", "speech", "quote", "quotes", "letter", "from"),
        *("address", "message", "transcript", "words", "and", "is", "attributable", "attributed"),
    )
)
_SPEAKERS = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.GROUP)


def read(text: str, span: Span) -> LeadIn | None:
    """The lead-in that a line is which is nothing but the title of somebody's words; None for any other.

    >>> line = "Statement by Ambassador Jane Doe at the Assembly of Roe."
    >>> read(line, Span(0, len(line))).source.name
    'Jane Doe'
    """
    if len(span) > _LONGEST:
        return None
    found = STATED.fullmatch(text, span.start, span.end) or PRINTED.fullmatch(text, span.start, span.end)
    if found is None or FINITE.search(found["source"]):
        return None
    source = names.read(found["source"], found.start("source"))
    if source is None or source.speaker_kind not in _SPEAKERS:
        return None
    cue = CueSpan(Span(*found.span("cue")), found["cue"].lower(), Tense.PAST, Act.STATEMENT)
    return LeadIn(cue, source, "lead_in_statement_of", 0.85)


def statement_of(text: str, span: Span) -> Match[str] | None:
    """How a paragraph says whose statement it is or introduces; None where it does not.

    >>> line = "Quotes attributable to Minister Doe:"
    >>> statement_of(line, Span(0, len(line)))["source"]
    'Minister Doe'
    """
    first = lexicon.spelled(span.of(text)).tokens[:_FIRST_WORDS]
    return None if _STATING.isdisjoint(first) else STATEMENT_OF.match(text, span.start, span.end)


def gives_statement(text: str) -> bool:
    """Whether a paragraph says outright whose statement follows.

    >>> gives_statement("The following is the statement of Mayor Jane Doe."), gives_statement("Mayor Doe’s statement:")
    (True, False)
    """
    found = statement_of(text, Span(0, len(text))) if len(text) <= _LONGEST else None
    return found is not None and found["outright"] is not None


def replies(text: str, span: Span) -> LeadIn | None:
    """The lead-in that says who answers a question in parliament: "Written reply by Ms Jane Doe, Minister.".

    >>> line = "Written reply by Ms Jane Doe, Minister for Tides."
    >>> replies(line, Span(0, len(line))).source.name
    'Jane Doe'
    """
    found = read(text, span) if _REPLY in lexicon.spelled(span.of(text)).words else None
    return found if found and found.cue and found.cue.lemma == _REPLY else None


def answer(text: str, span: Span) -> LeadIn | None:
    """The lead-in over the answer to a question in parliament, which says not who gives it: "Written reply:".

    >>> answer("Answer:", Span(0, 7)).rule
    'lead_in_statement_of'
    """
    found = ANSWER.fullmatch(text, span.start, span.end) if len(span) < _SHORT else None
    return LeadIn(None, None, "lead_in_statement_of", 0.85) if found else None


def gives_whole(line: str) -> bool:
    """Whether all the prose under a line is somebody's, whatever it tells.

    >>> gives_whole("The below is attributable to Spokesperson Jane Doe:"), gives_whole("Jane Doe said:")
    (True, False)
    """
    return ATTRIBUTABLE.fullmatch(line) is not None or ANSWER.fullmatch(line) is not None


def to_whom(text: str, span: Span) -> LeadIn | None:
    """The lead-in that says to whom the words below may be attributed.

    >>> line = "A summary of what was said by Jane Doe, Chair – to whom quoted text may be attributed – in Roe"
    >>> to_whom(line, Span(0, len(line))).source.name
    'Jane Doe'
    """
    found = TO_WHOM.fullmatch(text, span.start, span.end) if len(span) <= 2 * _LONGEST else None
    source = names.read(found["source"], found.start("source")) if found else None
    if found is None or source is None:
        return None
    cue = CueSpan(Span(*found.span("cue")), "say", Tense.PAST, Act.STATEMENT)
    return LeadIn(cue, source, "lead_in_statement_of", 0.9)


def is_attributed(line: str) -> bool:
    """Whether a line says outright whose the words below are.

    >>> is_attributed("Quotes attributable to Jane Doe"), is_attributed("The rise is attributed to trade. It went on.")
    (True, False)
    """
    closed = line.rstrip().endswith(":") and ATTRIBUTED.match(line)
    return bool(TO_WHOM.fullmatch(line) or QUOTES_OF.match(line) or closed)


def delivers(text: str, span: Span) -> Reference | None:
    """Who is told to deliver what the page gives below: "The Ambassador, Jane Doe, delivers a statement to …"."""
    found = DELIVERED.search(text, span.start, span.end)
    if found is None and DELIVERS.may(lexicon.spelled(span.of(text)).words):
        found = DELIVERS.match(text, span.start, span.end)
    source = names.read(found["source"], found.start("source")) if found and not _greets(text, span) else None
    return source if source and source.name and source.speaker_kind in _SPEAKERS else None


def acts(text: str, span: Span) -> Reference | None:
    """The person in office of whom the line above somebody's words tells what he does in them."""
    found = ACTS.match(text, span.start, span.end) if not _greets(text, span) else None
    source = names.read(found["source"], span.start) if found and not FINITE.search(found["source"]) else None
    held = source is not None and (source.role or source.honorific) and source.speaker_kind is SpeakerKind.PERSON
    return source if held else None


def _greets(text: str, span: Span) -> bool:
    return GREETS.match(text, span.start, span.end) is not None
