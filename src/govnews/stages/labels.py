"""Labels: who is named, before a colon, at the start of a transcript's turn."""

from __future__ import annotations

import re

from attrs import evolve
from regex import Match

from govnews import lexicon
from govnews.drafts import LeadIn, Reference
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import letters, names, offices
from govnews.stages.personal_names import unshouted

LABEL = Pattern(
    "label",
    r"""
    (?P<source> Q (?= [ \xa0\t]+ [\p{Lu}(“"—–-] ) | A (?= [ \xa0\t]{2,} \S ) )
    | (?P<source> (?: \p{Lu}[\p{L}.'’-]* | Q | A ) (?: [ ,]+ (?: [\p{Lu}(][\p{L}.'’()-]* | of | the | for | and
      | de ) ){0,16} ) (?: / \p{Lu}[\p{L}\d.&-]{1,20} )? \s* :
    """,
    yes="PRIME MINISTER:",
    no="prime minister:",
    by="match",
)
HEAD = Pattern(
    "label_head", r"[QA] \.? [ \xa0\t]+ (?! : ) | [^:\n]{1,120} : \s*", yes="MR DOE: Yes.", no="Yes.", by="match"
)
ASKED = Pattern(
    "asked_label", r"(?P<source> [QA] ) \. [ \xa0\t]+ (?= [\p{Lu}(\[“\"—–-] )", yes="Q. Is it", no="Q.is", by="match"
)
ANSWERED = Pattern(
    "answered",
    r"\n [ \t]* Q \. [ \xa0\t] [^\n]{0,1000} \n \s{0,100} A \. [ \xa0\t]",
    yes="\nQ. Is it?\n\nA. Yes",
    no="\nQ. Is it?\nIt is",
)
IN_MARKS = Pattern(
    "label_in_marks",
    r"[“\"] (?= \p{Lu}[\p{Lu}.'’-]+ (?: [ ] \p{Lu}[\p{Lu}.'’-]* ){0,4} : \s )",
    yes="“MR DOE: Yes.",
    no="“Wait: no.”",
    by="match",
)
RECORD = Pattern(
    "label_of_record",
    r"""
    (?P<source> (?: Mr | Mrs | Ms | Miss ) \. [ ] (?: Mac | Mc | De | La | O['’] )? \p{Lu}{2} [\p{Lu}’'-]*
      (?: [ ] of [ ] \p{Lu}\p{Ll}+ (?: [ ] \p{Lu}\p{Ll}+ )? )?
      | The [ ] (?: [A-Z]{4,} [ ] ){1,2} (?: pro [ ] tempore )? (?<! [ ] ) ) \. \s+ (?= [\p{Lu}“"] )
    """,
    yes="Mr. DOE of Linden. Madam President, I rise",
    no="Mr. Doe. The Senator rose",
    by="match",
)
_CAST, _REACH = 20_000, 170
# Labels without a colon begin with one of these.
_FIRST = ("Q", "A", "Mr", "Ms", "Mi", "The ")


def read(text: str, span: Span) -> LeadIn | None:
    """The label of a transcript's turn at the start of a paragraph: "PRIME MINISTER:", "QUESTION: …", "Mr. DOE. …".

    Where a transcript is cited, it stands behind the mark that opens each paragraph.
    """
    marked = IN_MARKS.match(text, span.start, span.end)
    span = Span(marked.end(), span.end) if marked else span
    head = text[span.start : min(span.end, span.start + _REACH)]
    if not (":" in head or head.startswith(_FIRST)) or letters.ADDRESS.match(text, span.start, span.end):
        return None
    end = span.start + len(head)
    found = RECORD.match(text, span.start, end) or LABEL.match(text, span.start, end) or _asked(text, span.start, end)
    source = _labelled(found["source"], span.start) if found and not _is_of_thing(found["source"]) else None
    return LeadIn(None, _shouted(text, source), "turn_label", 0.8) if source else None


def _is_of_thing(label: str) -> bool:
    """Whether a label is nothing but the name of a thing: "Excerpts"."""
    return label.casefold() in lexicon.words("label_nouns")


def _asked(text: str, start: int, end: int) -> Match[str] | None:
    """The letter of a question or an answer with a stop, where the text has both, so that it is no initial."""
    found = ASKED.match(text, start, end)
    return found if found and ANSWERED.search(text, 0, _CAST) else None


def kind(text: str, source: Span) -> str:
    """What makes the words at a span a label: "label_colon", "label_letter", "label_letter_stop" or "label_record".

    >>> kind("SECRETARY DOE: It is open.", Span(0, 13)), kind("Q  Is it open?", Span(0, 1))
    ('label_colon', 'label_letter')
    """
    if ":" in text[source.end : source.end + 3]:
        return "label_colon"
    if len(source) > 1:
        return "label_record"
    return "label_letter_stop" if text.startswith(".", source.end) else "label_letter"


def _labelled(label: str, at: int) -> Reference | None:
    """Whom a label names; name and office in capitals are read like a title: "TOMAS REED, MINISTER FOR HEALTH"."""
    source = names.read(label, at)
    plain = names.read(unshouted(label), at) if "," in label and label.isupper() else None
    person = plain is not None and plain.speaker_kind is SpeakerKind.PERSON and plain.role is not None
    return plain if person and source and source.speaker_kind is SpeakerKind.ORGANISATION else source


def _shouted(text: str, source: Reference) -> Reference:
    """The source of a label; words in capitals that the text also has as a name are one: "HILL" with "Ann Hill"."""
    name = source.name or ""
    if source.kind is not MentionKind.NAME or not name.isupper():
        return source
    if source.speaker_kind is SpeakerKind.PERSON:
        return source if source.honorific or source.role else evolve(source, name=unshouted(name))
    *others, last = name.split()
    if source.speaker_kind is not SpeakerKind.ORGANISATION or offices.is_organisation(unshouted(name)):
        return source
    if text.find(f" {last.title()}", 0, _CAST) >= 0:
        return evolve(source, name=last, kind=MentionKind.SURNAME, speaker_kind=SpeakerKind.PERSON)
    called = len(others) == 1 and re.search(rf"\b{re.escape(others[0].title())}\b", text[:_CAST])
    return evolve(source, name=unshouted(name), speaker_kind=SpeakerKind.PERSON) if called else source


def behind(text: str, words: Span) -> int:
    """Where the words of a turn begin, behind its label.

    >>> behind("MR DOE: Yes.", Span(0, 12))
    8
    """
    head = HEAD.match(text, words.start, words.end)
    return head.end() if head else words.start
