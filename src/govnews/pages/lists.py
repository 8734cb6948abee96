"""What stands beside the text on a page: who is heard, and what is known of each quotation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from govnews.model import Quotation, Speaker, Story
from govnews.pages.escaping import attributes, flat, safe
from govnews.pages.people import Heard, Person
from govnews.pages.text import Shown, quoted
from govnews.pages.voices import counted, described, manner


def legend(shown: Shown) -> str:
    """Everybody whom the story names, with office and counts, those who are quoted first."""
    said: dict[Speaker | None, list[Quotation]] = defaultdict(list)
    for one in shown.story.quotations:
        said[one.speaker].append(one)
    first = {one.speaker: number for number, one in reversed(list(enumerate(shown.story.quotations, 1)))}
    shownable = [speaker for speaker in shown.voices if speaker is not None or said[None]]
    ordered = sorted(shownable, key=lambda speaker: shown.voices[speaker].number or len(shown.voices))
    entries = (_voice(shown, speaker, said[speaker], first.get(speaker)) for speaker in ordered)
    return f'<ul class="legend">\n{"".join(entries)}</ul>\n' if ordered else "<p>Nobody is named or quoted.</p>\n"


def _voice(shown: Shown, speaker: Speaker | None, said: list[Quotation], first: int | None) -> str:
    name = f"<bdi>{safe(described(speaker))}</bdi>"
    if first is not None:
        name = f'<a href="#q{shown.prefix}{first}">{name}</a>'
    sample = f'<span class="sample q {shown.voice(speaker).classes}" aria-hidden="true">said</span>' if said else ""
    counts = f'<bdi lang="en" dir="ltr">{counted(said)}</bdi>'
    return f'<li>{sample}{name} <span class="count">{counts}</span></li>\n'


def person(one: Person, stories: Sequence[tuple[str, str, Heard]]) -> str:
    """Somebody who is heard in several stories, with offices and counts; each story by file, title and part in it."""
    total, number = one.count, len(stories)
    counts = f"{total} quotation{'s' * (total > 1)} in {number} stor{'ies' if number > 1 else 'y'}"
    name = f"<bdi>{safe('; '.join((one.name, *one.offices)))}</bdi>"
    links = "".join(
        f"<li><a{attributes(href=f'{file}#q{heard.first}', dir='auto')}>{safe(title)}</a> ({heard.count})</li>"
        for file, title, heard in stories
    )
    found = " ".join((one.name, *(str(heard.speaker) for _, _, heard in stories))).lower()
    summary = f'<summary>{name} <span class="count">{counts}</span></summary>'
    return f"<li{attributes(data_find=found)}><details>{summary}<ul>{links}</ul></details></li>\n"


def quotations(shown: Shown) -> str:
    """A list of the quotations, which is also what a card on the page is filled from."""
    if not shown.story.quotations:
        return "<p>There are no quotations.</p>\n"
    entries = (_entry(shown, number, said) for number, said in enumerate(shown.story.quotations, 1))
    return f'<ol class="said">\n{"".join(entries)}</ol>\n'


def _entry(shown: Shown, number: int, said: Quotation) -> str:
    name = f"{shown.prefix}{number}"
    opened = attributes(id=f"c{name}", class_=shown.voice(said.speaker).classes, data_c=f"{said.confidence:.3f}")
    words = f'<p class="words" dir="auto">{safe(quoted(said))}</p>'
    facts = "".join(f"<div><dt>{term}</dt><dd>{value}</dd></div>" for term, value in _facts(shown, said, name))
    copy = f'<button type="button" class="copy"{attributes(data_copy=copied(shown, said))} hidden>Copy</button>'
    return f'<li{opened}>{words}<dl lang="en" dir="ltr">{facts}</dl>{copy}</li>\n'


def _facts(shown: Shown, said: Quotation, name: str) -> Iterator[tuple[str, str]]:
    story, credit = shown.story, said.attribution
    yield "speaker", f'<bdi class="q {shown.voice(said.speaker).classes}">{safe(described(said.speaker))}</bdi>'
    yield "form", manner(said)
    if credit is not None and credit.cue is not None:
        yield "cue", f"<bdi>{safe(flat(credit.cue.of(story.source.text)))}</bdi>"
    if credit is not None and credit.act is not None:
        yield "act", str(credit.act)
    yield "confidence", f"{said.confidence:.2f}"
    yield "rule", safe(said.rule)
    yield "where", f"characters {said.span.start}–{said.span.end}, line {story.place(said).start.line}"
    there = source_address(shown, said)
    in_source = "" if there is None else f", <a{attributes(href=there, rel='noreferrer')}>in the source</a>"
    yield "see it", f'<a href="#q{name}">in the text</a>{in_source}'


def address(story: Story) -> str | None:
    """Where on the web a story is, if that is known."""
    name = story.source.name or ""
    return name if name.startswith(("https://", "http://")) else None


def source_address(shown: Shown, said: Quotation) -> str | None:
    """The address at which a browser shows the quotation in its source; None where no address is known."""
    name = address(shown.story)
    if name is None:
        return None
    return name.partition("#")[0] + shown.story.source.fragment(said.parts[0] if len(said.parts) == 1 else said.span)


def copied(shown: Shown, said: Quotation) -> str:
    """What is copied of a quotation: its words, who says them, the story, where it is known, and the offsets.

    >>> from govnews import parse
    >>> from govnews.pages import voices
    >>> story = parse("Jane Doe said that rain helps.")
    >>> print(copied(Shown(story, voices.find(story)), story.quotations[0]))
    that rain helps
    (Jane Doe; indirect)
    characters 14–29, line 1
    """
    story = shown.story
    title = flat(story.headline.text) if story.headline else None
    where = source_address(shown, said) or story.source.name
    place = f"characters {said.span.start}–{said.span.end}, line {story.place(said).start.line}"
    source = ", ".join(part for part in (title, where) if part)
    lines = (quoted(said), f"({described(said.speaker)}; {manner(said)})", source, place)
    return "\n".join(line for line in lines if line)
