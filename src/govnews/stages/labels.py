"""Labels: who is named, before a colon, at the start of a transcript's turn."""

from __future__ import annotations

from attrs import evolve
from regex import Match

from govnews.drafts import LeadIn, Reference
from govnews.model import MentionKind, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import letters, names
from govnews.stages.parts import unshouted

LABEL = Pattern(
    "label",
    r"""
    (?P<source> Q (?= [ \xa0\t]+ [\p{Lu}(“"—–-] ) | A (?= [ \xa0\t]{2,} \S ) )
    | (?P<source> (?: \p{Lu}[\p{L}.'’-]* | Q | A ) (?: [ ,]+ (?: [\p{Lu}(][\p{L}.'’()-]* | of | the | for | and
      | de ) ){0,16} ) \s* :
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
_CAST, _REACH = 20_000, 170


def read(text: str, span: Span) -> LeadIn | None:
    """The label of a transcript's turn at the start of a paragraph: "PRIME MINISTER:", "QUESTION: …".

    Where a transcript is cited, it stands behind the mark that opens each paragraph.
    """
    marked = IN_MARKS.match(text, span.start, span.end)
    span = Span(marked.end(), span.end) if marked else span
    head = text[span.start : min(span.end, span.start + _REACH)]
    if not (":" in head or head.startswith(("Q", "A"))) or letters.ADDRESS.match(text, span.start, span.end):
        return None
    end = span.start + len(head)
    found = LABEL.match(text, span.start, end) or _asked(text, span.start, end)
    source = _labelled(found["source"], span.start) if found else None
    return LeadIn(None, _shouted(text, source), "turn_label", 0.8) if source else None


def _asked(text: str, start: int, end: int) -> Match[str] | None:
    """The letter of a question or an answer with a stop, where the text has both, so that it is no initial."""
    found = ASKED.match(text, start, end)
    return found if found and ANSWERED.search(text, 0, _CAST) else None


def kind(text: str, source: Span) -> str:
    """What makes the words at a span a label: "label_colon", "label_letter" or "label_letter_stop".

    >>> kind("SECRETARY DOE: It is open.", Span(0, 13)), kind("Q  Is it open?", Span(0, 1))
    ('label_colon', 'label_letter')
    """
    if ":" in text[source.end : source.end + 3]:
        return "label_colon"
    return "label_letter_stop" if text.startswith(".", source.end) else "label_letter"


def _labelled(label: str, at: int) -> Reference | None:
    """Whom a label names; name and office in capitals are read like a title: "TOMAS REED, MINISTER FOR HEALTH"."""
    source = names.read(label, at)
    plain = names.read(unshouted(label), at) if "," in label and label.isupper() else None
    person = plain is not None and plain.speaker_kind is SpeakerKind.PERSON and plain.role is not None
    return plain if person and source and source.speaker_kind is SpeakerKind.ORGANISATION else source


def _shouted(text: str, source: Reference) -> Reference:
    """The source of a label; a word in capitals that the text also has as a name is one: "HILL" with "Ann Hill"."""
    name = source.name or ""
    body = source.kind is MentionKind.NAME and source.speaker_kind is SpeakerKind.ORGANISATION
    if not body or not name.isupper() or " " in name or text.find(f" {name.title()}", 0, _CAST) < 0:
        return source
    return evolve(source, kind=MentionKind.SURNAME, speaker_kind=SpeakerKind.PERSON)


def behind(text: str, words: Span) -> int:
    """Where the words of a turn begin, behind its label.

    >>> behind("MR DOE: Yes.", Span(0, 12))
    8
    """
    head = HEAD.match(text, words.start, words.end)
    return head.end() if head else words.start
