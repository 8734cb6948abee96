"""Govspeak: GOV.UK's marks beside Markdown's, taken out of the way with every character left in its place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from attrs import frozen

from govnews.patterns import Pattern
from govnews.source import Span
from govnews.vocabulary import MarkupKind

# Stands for a mark inside a line. Blanks there could turn the line into code.
FILLER = "\ufdd1"

FENCE = Pattern(
    "govspeak_fence",
    r"(?m) ^ \$ (?P<name> CTA | LegislativeList | EndLegislativeList | [A-Z]{1,2} ) [ \t]* \r? $",
    yes="$CTA",
    no="$5 million",
)
CALL_OUT = Pattern(
    "call_out",
    r"(?m) ^ (?P<open> [\^%@] ) (?= \S ) [^\r\n]{1,2000}? (?P<close> (?P=open) )? (?<! [ \t] ) [ \t]* \r? $",
    yes="^Apply by Monday.^",
    no="Apply^",
)
EMBED = Pattern(
    "embed",
    r"""
    \[ (?: Image | Attachment | AttachmentLink | InlineAttachment | Contact | Video | Document | Link
       | embed : [\w-]{1,40} ) : [^\[\]\r\n]{0,300} \]
    | (?m: ^ !! \d{1,3} [ \t]* \r? $ ) | (?m: ^ ! @ \d{1,3} [ \t]* \r? $ )
    """,
    yes="[Image: quay.jpg]",
    no="[the quay]",
)
BRACES = Pattern(
    "braces",
    r"""
    \{ :: [\w/#.-] [^{}\r\n]{0,100} \} | \{ : /? [\w.#/ -]{0,100} \} | \{ \# [\w-]{1,80} \}
    | \{ /? (?: button | barchart | stat-headline | chart ) [^{}\r\n]{0,60} \}
    """,
    yes="{::highlight-answer}",
    no="{a, b}",
)
ABBREVIATION = Pattern(
    "abbreviation",
    r"(?m) ^ \* \[ [^\[\]\r\n]{1,60} \] : [^\r\n]{0,300} $",
    yes="*[PB]: Port Board",
    no="* [PB](x): Port Board",
)
FOOTNOTE = Pattern(
    "footnote", r"(?m) ^ [ ]{0,3} (?P<mark> \[ \^ [\w-]{1,40} \] : [ \t]* )", yes="[^1]: See", no="as said[^1]"
)
REFERENCE_MARK = Pattern("reference_mark", r"\[ \^ [\w-]{1,40} \]", yes="as said[^1]", no="[1]")
STEP = Pattern("step", r"(?m) ^ (?P<mark> s ) (?= \d{1,2} \. [ \t] )", yes="s1. Apply", no="s. 1")
_CONTACTS = ("C", "A")


@frozen
class Zone:
    """A stretch of the source that a mark says is something."""

    span: Span
    kind: MarkupKind


@frozen
class Masked:
    """A source with marks taken out of the way, of the same length, and what the marks say."""

    text: str
    zones: tuple[Zone, ...] = ()


def mask(source: str, *, govspeak: bool) -> Masked:
    """A source without footnotes' and abbreviations' marks, and those of Govspeak if it is that.

    >>> masked = mask("$C\\nPort office\\n$C\\n", govspeak=True)
    >>> masked.text.split(), masked.zones[0].kind.value
    (['Port', 'office'], 'contact')
    """
    marks, zones = list(_notes(source)), list(_note_zones(source))
    if govspeak:
        marks.extend(_marks(source))
        zones.extend(_contacts(source))
    return Masked(
        _blanked(source, sorted(set(marks), key=lambda span: (span.start, -span.end))),
        tuple(sorted(zones, key=lambda zone: zone.span)),
    )


def _notes(source: str) -> Iterator[Span]:
    for found in ABBREVIATION.finditer(source):
        yield Span(*found.span())
    for found in FOOTNOTE.finditer(source):
        yield Span(*found.span("mark"))
    for found in REFERENCE_MARK.finditer(source):
        yield Span(*found.span())


def _note_zones(source: str) -> Iterator[Zone]:
    for found in FOOTNOTE.finditer(source):
        end = source.find("\n", found.end())
        yield Zone(Span(found.start(), end if end >= 0 else len(source)), MarkupKind.NOTES)


def _marks(source: str) -> Iterator[Span]:
    for found in chain(FENCE.finditer(source), EMBED.finditer(source), BRACES.finditer(source)):
        yield Span(*found.span())
    for found in CALL_OUT.finditer(source):
        yield Span(*found.span("open"))
        if found["close"]:
            yield Span(*found.span("close"))
    for found in STEP.finditer(source):
        yield Span(*found.span("mark"))


def _contacts(source: str) -> Iterator[Zone]:
    """The stretches between two marks for a contact or an address."""
    opened: dict[str, int] = {}
    for found in FENCE.finditer(source):
        name = found["name"]
        if name in opened:
            yield Zone(Span(opened.pop(name), found.start()), MarkupKind.CONTACT)
        elif name in _CONTACTS:
            opened[name] = found.end()


def _blanked(source: str, spans: list[Span]) -> str:
    """The source with stretches replaced: by blanks where they fill their line, else by fillers."""
    out: list[str] = []
    at = 0
    for span in spans:
        if span.start >= at:
            filler = " " if _fills_line(source, span) else FILLER
            out.extend((source[at : span.start], filler * len(span)))
            at = span.end
    return "".join((*out, source[at:]))


def _fills_line(source: str, span: Span) -> bool:
    before, after = source[max(0, span.start - 1) : span.start], source[span.end : span.end + 1]
    return before in ("", "\n", "\r") and after in ("", "\n", "\r")
