"""Whole documents: the page of a story, a page of several, and the index of a folder of pages."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from string import Template

from attrs import frozen

from govnews.model import Story
from govnews.pages import lists, people, text, voices
from govnews.pages.escaping import attributes, flat, safe
from govnews.pages.people import Heard, Person
from govnews.pages.text import Shown

_RIGHT_TO_LEFT = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"))
_NO_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 60

_SLIDER = (
    '<label>Hide what is less sure than <input type="range" id="least" min="0" max="1" step="0.05" value="0"></label>'
    '<output id="kept" for="least"></output>'
)
_KEYS = (
    '<label><input type="checkbox" id="keys" checked> Keys: <span><kbd>j</kbd> next quotation, <kbd>k</kbd> the one '
    "before, <kbd>c</kbd> copy; on a number also the arrows</span></label>"
)
_SEARCH = (
    '<label>Search speakers and headlines <input type="search" id="find"></label>'
    '<output id="found" for="find"></output>'
)
_ONE = (
    "One full name is one person here where the offices can be one person’s; others of that name stand apart. The "
    "stories under each show who it is."
)
_SEVERAL = "Whoever is called so in one story may be somebody else in the next."
_CARD = (
    '<div id="card" role="tooltip" lang="en" dir="ltr" hidden><dl></dl>'
    '<p class="hint">A click copies the quotation with source and offsets.</p></div>\n'
    '<p id="toast" role="status"></p>\n'
)


@frozen
class Listed:
    """What an index tells of a story: the file of its page, and who is heard in it."""

    file: str
    title: str
    facts: str
    language: str | None
    heard: tuple[Heard, ...]


def of_story(story: Story) -> Iterator[str]:
    """The page of a story, piece by piece.

    >>> from govnews import parse
    >>> page = "".join(of_story(parse("# Quay opens\\n\\n“It is open,” said Jane Doe.")))
    >>> page.count("<script>"), page.count("http://"), "<title>Quay opens</title>" in page
    (1, 0, True)
    """
    yield _opening(title_of(story), _SLIDER + _KEYS, story.source.language)
    yield _article(story, "")
    yield _closing()


def of_stories(stories: Iterable[Story]) -> Iterator[str]:
    """A page of several stories, one under another, as they come."""
    yield _opening("Stories", _SEARCH + _SLIDER + _KEYS, None, "story1")
    for number, story in enumerate(stories, 1):
        yield _article(story, f"{number}-")
    yield _closing()


def index(listed: Iterable[Listed]) -> Iterator[str]:
    """The index of a folder of pages: each story with who is heard in it, then everybody who is."""
    yield _opening("Stories", _SEARCH, None)
    yield '<h1>Stories</h1>\n<ul class="stories" id="story">\n'
    all_of_them = list(listed)
    yield from map(_listing, all_of_them)
    yield "</ul>\n"
    heard = people.joined(one for each in all_of_them for one in each.heard)
    yield from _section("Speakers", _ONE, [one for one in heard if one.known], all_of_them)
    yield from _section("Known by office or surname alone", _SEVERAL, [p for p in heard if not p.known], all_of_them)
    yield _closing()


def _section(title: str, hint: str, heard: Sequence[Person], stories: Sequence[Listed]) -> Iterator[str]:
    if heard:
        yield f'<section>\n<h2>{title}</h2>\n<p class="hint">{hint}</p>\n<ul class="people">\n'
        for one in heard:
            places = ((stories[each.story - 1], each) for each in one.heard)
            yield lists.person(one, [(story.file, story.title, each) for story, each in places])
        yield "</ul>\n</section>\n"


def listed(story: Story, number: int) -> Listed:
    """What the index tells of the story with that number, from 1."""
    count = Counter(said.speaker for said in story.quotations if said.speaker is not None)
    first = {said.speaker: place for place, said in reversed(list(enumerate(story.quotations, 1)))}
    heard = tuple(Heard(number, speaker, times, first[speaker]) for speaker, times in count.most_common())
    title = title_of(story)
    slug = _NO_SLUG.sub("-", title.casefold()).strip("-")[:_LONGEST_SLUG].rstrip("-") or "story"
    return Listed(f"{number:05}-{slug}.html", title, _facts(story), story.source.language, heard)


def title_of(story: Story) -> str:
    """What a story is called: by its headline, else by the name of its source."""
    return flat(story.headline.text) if story.headline else story.source.name or "A story without a headline"


def _listing(one: Listed) -> str:
    names = ", ".join(f"<bdi>{safe(str(each.speaker))}</bdi> ({each.count})" for each in one.heard)
    found = f"{one.title} {' '.join(str(each.speaker) for each in one.heard)}".lower()
    said = f"<p>{names or 'Nobody is heard.'}</p>"
    link = f"<a{attributes(href=one.file, lang=one.language, dir='auto')}>{safe(one.title)}</a>"
    facts = f"<p>{safe(one.facts)}</p>" if one.facts else ""
    return f"<li{attributes(data_find=found)}>{link}{facts}{said}</li>\n"


def _article(story: Story, prefix: str) -> str:
    shown = Shown(story, voices.find(story), prefix)
    names = " ".join(str(speaker) for speaker in story.speakers)
    opened = attributes(
        id=f"story{prefix}".rstrip("-"),
        lang=story.source.language,
        dir=_direction(story.source.language),
        data_find=f"{title_of(story)} {names}".lower() if prefix else None,
    )
    titled = any(block.role == "headline" for block in story.blocks)
    title = "" if titled else f"<h1>{safe(title_of(story))}</h1>"
    in_it = f" in story {prefix.rstrip('-')}" if prefix else ""
    return (
        f"<article{opened}>\n"
        f'<p class="source">{_source(story)}</p>\n'
        f'<section class="voices" aria-label="Who is heard{in_it}">\n{lists.legend(shown)}</section>\n'
        f'<div class="story">\n{title}{"".join(text.body(shown))}</div>\n'
        f'<section class="quotations"><h2 lang="en">Quotations</h2>\n{lists.quotations(shown)}</section>\n</article>\n'
    )


def _source(story: Story) -> str:
    """What is known of a story, with a link to it where it is on the web."""
    address = lists.address(story)
    link = None if address is None else f"<a{attributes(href=address, rel='noreferrer')}>{safe(address)}</a>"
    return " · ".join(filter(None, (safe(_facts(story)), link)))


def _facts(story: Story) -> str:
    """Kind, day and bodies of a story, and the file that it is from; an address would be long, and is a link."""
    file = story.source.name if lists.address(story) is None else None
    kind = str(story.kind).replace("_", " ") if story.kind != "other" else None
    day = story.published.date().isoformat() if story.published else None
    return " · ".join(filter(None, (kind, day, *(body.name for body in story.organisations), file)))


def _direction(language: str | None) -> str:
    return "rtl" if language and language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def _opening(title: str, tools: str, language: str | None, first: str = "story") -> str:
    hashes = f"style-src {_hash('page.css')}; script-src {_hash('page.js')}"
    return Template(_part("opening.html")).substitute(
        language=safe(language or "en"),
        direction=_direction(language),
        policy=f"default-src 'none'; {hashes}; base-uri 'none'; form-action 'none'",
        title=safe(title),
        style=_part("page.css"),
        first=first,
        tools=tools,
    )


def _closing() -> str:
    return f"{_CARD}</main>\n<script>{_part('page.js')}</script>\n</body>\n</html>\n"


@cache
def _part(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


@cache
def _hash(name: str) -> str:
    """What a Content Security Policy knows the style or the script by, so that nothing else runs."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(_part(name).encode()).digest()).decode()}'"
