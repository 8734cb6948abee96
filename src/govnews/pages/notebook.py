"""What a notebook shows of a story, a quotation and a speaker: HTML whose style is in each element.

Notebooks keep neither scripts nor style sheets of an output that they do not trust, and many viewers keep them never.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govnews import stretches
from govnews.model import Block, BlockRole, Quotation, QuotationForm, Span, Speaker, Story
from govnews.pages import voices
from govnews.pages.escaping import attributes, safe
from govnews.pages.text import Shown, quoted
from govnews.pages.voices import LIGHT, Voice, described, manner
from govnews.stretches import Stretch

# Light in dark notebooks too: nothing tells a piece of HTML which of the two it is in.
_BOX = "background:#fff;color:#16191c;padding:.75em 1em;border:1px solid #8a9097;border-radius:4px;max-width:52em"
_FAINT = "color:#5a6067;font-size:85%"
_SCROLLED = "max-height:32em;overflow:auto"
_GREY = "#6b6f75"


def story(shown: Story) -> str:
    """A story: who is heard, then its text with each quotation under its speaker's line and colour.

    >>> from govnews import parse
    >>> html = story(parse("# Quay opens\\n\\n“It is open,” said Jane Doe."))
    >>> "<script" in html, "<style" in html, "It is open," in html
    (False, False, True)
    """
    page = Shown(shown, voices.find(shown))
    begun: set[int] = set()
    blocks = zip(shown.blocks, stretches.find(shown), strict=True)
    body = "".join(_block(page, block, _words(page, cut, begun)) for block, cut in blocks)
    return f'<div style="{_BOX}">{_legend(page)}<div style="{_SCROLLED}" tabindex="0">{body}</div></div>'


def quotation(said: Quotation) -> str:
    """A quotation: its words, who says them, and how sure that is."""
    facts = f"{manner(said)} · {said.confidence:.2f} · {said.rule} · characters {_place(said.span)}"
    who = f"<b>{safe(described(said.speaker))}</b>"
    words = f'<div dir="auto" style="white-space:pre-wrap">{safe(quoted(said))}</div>'
    return f'<div style="{_BOX}">{words}{who} <span style="{_FAINT}">{safe(facts)}</span></div>'


def speaker(known: Speaker) -> str:
    """A speaker: name, office, and every place where the story names him."""
    rows = "".join(
        f'<li>{safe(one.text)} <span style="{_FAINT}">{one.kind}, characters {_place(one.span)}</span></li>'
        for one in known.mentions
    )
    facts = ", ".join(
        part for part in (str(known.kind), known.honorific, *known.post_nominals, known.organisation) if part
    )
    head = f'<b>{safe(described(known))}</b> <span style="{_FAINT}">{safe(facts)}</span>'
    return f'<div style="{_BOX}">{head}<ul style="margin:.25em 0">{rows}</ul></div>'


def _place(span: Span) -> str:
    return f"{span.start}–{span.end}"


def _legend(page: Shown) -> str:
    counts = {who: sum(said.speaker == who for said in page.story.quotations) for who in page.voices}
    ordered = sorted((who for who in counts if counts[who]), key=lambda who: page.voices[who].number or len(counts))
    heard = (f"{_span(page.voices[who], described(who))} {counts[who]}" for who in ordered)
    return f'<div style="{_FAINT};margin-bottom:.75em">{" · ".join(heard) or "Nobody is quoted."}</div>'


def _block(page: Shown, block: Block, words: str) -> str:
    is_title = block.role in (BlockRole.HEADLINE, BlockRole.HEADING)
    style = "margin:0 0 .75em;white-space:pre-wrap" + (";font-weight:bold" if is_title else "")
    if block.role is BlockRole.SPEECH:
        voice = page.voice(block.speaker)
        style += f";border-left:4px {_line(voice, 'groove')} {_colour(voice)};padding-left:.75em"
    return f'<div dir="auto"{attributes(style=style, title=str(block.role).replace("_", " "))}>{words}</div>'


def _words(page: Shown, cut: Sequence[Stretch], begun: set[int]) -> str:
    return "".join(piece for stretch in cut for piece in _stretch(page, stretch, begun))


def _stretch(page: Shown, stretch: Stretch, begun: set[int]) -> Iterator[str]:
    """A stretch in the look of the innermost quotation; a number stands before each that begins here."""
    for number in stretch.said:
        if number not in begun:
            begun.add(number)
            yield f'<sup style="{_FAINT};user-select:none">{number + 1}</sup>'
    words = stretch.span.of(page.story.source.text)
    said = page.story.quotations[stretch.said[-1]] if stretch.said else None
    if said is None or said.form is QuotationForm.BLOCK:
        yield safe(words)
        return
    yield _span(
        page.voice(said.speaker),
        words,
        f"{described(said.speaker)}: {manner(said)}, {said.confidence:.2f}, {said.rule}",
    )


def _span(voice: Voice, words: str, title: str | None = None) -> str:
    line = f"text-decoration:underline {voice.line} {_colour(voice)} 2px;text-underline-offset:.2em"
    return f"<span{attributes(style=f'background:{_colour(voice)}22;{line}', title=title)}>{safe(words)}</span>"


def _line(voice: Voice, instead: str) -> str:
    """The line of a voice as a border, which cannot be wavy."""
    return instead if voice.line == "wavy" else voice.line


def _colour(voice: Voice) -> str:
    return LIGHT[voice.colour - 1] if voice.colour else _GREY
