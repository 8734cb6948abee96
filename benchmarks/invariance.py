"""Format invariance: the same stories as content items, HTML pages, Govspeak-like Markdown and flat text.

    python benchmarks/invariance.py FOLDER

FOLDER holds items of GOV.UK's Content API, one JSON file each, in folders or not. Each item is also laid out as a page
of the site's templates, as Markdown, and as flat text in which block quotes stand in quotation marks. What is found in
each must be what is found in the item; every difference is listed, and the items without any are counted.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

import govnews
from govnews.source import Origin
from govnews.vocabulary import MarkupKind

KICKERS = {
    "news_story": "News story",
    "world_news_story": "World news story",
    "press_release": "Press release",
    "government_response": "Government response",
    "fatality_notice": "Fatality notice",
    "case_study": "Case study",
    "speech": "Speech",
    "oral_statement": "Oral statement to Parliament",
    "written_statement": "Written statement to Parliament",
    "authored_article": "Authored article",
}
PEOPLE = ("speaker", "people")


def linked(item: Mapping[str, Any], *kinds: str) -> list[str]:
    """The titles of the linked items of some kinds."""
    return list(dict.fromkeys(one["title"] for kind in kinds for one in item["links"].get(kind, ())))


def published(item: Mapping[str, Any]) -> str:
    """When an item was published; older ones tell only when it was last changed."""
    return str(item.get("first_published_at") or item["public_updated_at"])


def day(item: Mapping[str, Any]) -> str:
    """The day of publication as a page shows it."""
    when = datetime.fromisoformat(published(item).replace("Z", "+00:00"))
    return f"{when.day} {when:%B %Y}"


TEMPLATE = """<!DOCTYPE html><html lang="{locale}"><head><title>{title} - GOV.UK</title>
<meta property="og:title" content="{title}"><meta name="govuk:schema-name" content="{schema_name}">
<meta name="govuk:first-published-at" content="{published}">
<meta name="govuk:public-updated-at" content="{updated}"></head><body>
<a href="#content" class="govuk-skip-link">Skip to main content</a>
<div class="gem-c-cookie-banner"><h2>Cookies on GOV.UK</h2><p>We use some cookies to make this website work.</p></div>
<header role="banner"><a href="/">GOV.UK</a>
<nav><h2>Navigation menu</h2><ul><li><a href="/browse">Topics</a></li></ul></nav></header>
<main id="content"><span class="govuk-caption-xl gem-c-heading__context">{kicker}</span>
<h1 class="gem-c-heading__text govuk-heading-xl">{title}</h1>
<p class="gem-c-lead-paragraph">{description}</p>
<div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd>{links}</dd>
<dt>Published</dt><dd>{day}</dd></dl></div>
<div class="gem-c-govspeak govuk-govspeak">{body}</div>
<div class="gem-c-share-links"><h2>Share this page</h2><ul><li><a href="x">Share on Facebook</a></li></ul></div></main>
<div class="gem-c-contextual-sidebar"><h2>Related content</h2>
<ul><li><a href="/y">Another story of the same day</a></li></ul></div>
<footer role="contentinfo"><p>All content is available under the Open Government Licence v3.0.</p></footer>
</body></html>"""


def page(item: Mapping[str, Any]) -> str:
    """The item as a page of the site."""
    bodies = linked(item, "organisations", "worldwide_organisations")
    links = [f'<a href="/government/organisations/x">{escape(title)}</a>' for title in bodies]
    links += [f'<a href="/government/people/x">{escape(title)}</a>' for title in linked(item, *PEOPLE)]
    return TEMPLATE.format(
        locale=item["locale"],
        title=escape(item["title"]),
        schema_name=item["schema_name"],
        published=published(item),
        updated=item["public_updated_at"],
        kicker=KICKERS.get(item["document_type"], "News story"),
        description=escape(item["description"]),
        links=" and ".join(links),
        day=day(item),
        body=item["details"]["body"],
    )


def markdown_of(origin: Origin, text: str) -> str:
    """A block as Markdown."""
    words = text[origin.span.start : origin.span.end]
    if origin.kind is MarkupKind.HEADING:
        return f"{'#' * (origin.level or 2)} {words}"
    if origin.kind is MarkupKind.CONTACT:
        return f"$C\n{words}\n$C"
    mark = {MarkupKind.QUOTE: "> ", MarkupKind.LIST_ITEM: "- "}.get(origin.kind, "") if origin.kind else ""
    return "\n".join(mark + line for line in words.splitlines())


def body_blocks(item: Mapping[str, Any]) -> tuple[str, list[Origin]]:
    """The text of an item, and its blocks below the description."""
    source = govnews.parse(item).source
    return source.text, [origin for origin in source.origins if origin.path.startswith("$.details.body")]


def head(item: Mapping[str, Any]) -> list[str]:
    """The lines between a title and a body, as a copy of a page has them."""
    people = " and ".join((*linked(item, "organisations", "worldwide_organisations"), *linked(item, *PEOPLE)))
    return [item["description"], *([f"From: {people}"] if people else []), f"Published {day(item)}"]


def govspeak(item: Mapping[str, Any]) -> str:
    """The item as Govspeak, as an editor has it: what the page's head shows stands in front matter."""
    text, blocks = body_blocks(item)
    front = {
        "title": item["title"],
        "summary": item["description"],
        "type": item["document_type"],
        "first_published_at": published(item),
        "organisations": linked(item, "organisations", "worldwide_organisations"),
        "people": linked(item, *PEOPLE) or [item["details"].get("speaker_without_profile")],
        "roles": linked(item, "roles"),
    }
    lines = [
        f"{key}: {quoted(value)}" if isinstance(value, str) else listed(key, value) for key, value in front.items()
    ]
    paragraphs = "\n\n".join(markdown_of(origin, text) for origin in blocks)
    return "---\n" + "\n".join(lines) + f"\n---\n\n{paragraphs}\n"


def quoted(value: str) -> str:
    """A value as front matter has it: in quotation marks where it begins with one."""
    return value if value[0] not in "\"'" else f"'{value}'" if value[0] == '"' else f'"{value}"'


def listed(key: str, values: list[str | None]) -> str:
    """A list in front matter."""
    return "\n".join((f"{key}:", *(f"  - {value}" for value in values if value)))


def flat(item: Mapping[str, Any]) -> str:
    """The item as flat text: no marks but bullets and quotation marks."""
    text, blocks = body_blocks(item)
    people = " and ".join((*linked(item, "organisations", "worldwide_organisations"), *linked(item, *PEOPLE)))
    kicker = KICKERS.get(item["document_type"], "News story")
    out = [
        f"{kicker}: {item['title']}",
        item["description"],
        f"From: {people}" if people else "",
        f"Published {day(item)}",
    ]
    for i, origin in enumerate(blocks):
        words = text[origin.span.start : origin.span.end]
        ends = i + 1 == len(blocks) or blocks[i + 1].kind is not MarkupKind.QUOTE
        if origin.kind is MarkupKind.QUOTE:
            words = f"“{words}{'”' if ends else ''}"
        out.append(f"• {words}" if origin.kind is MarkupKind.LIST_ITEM else words)
    return "\n\n".join(out) + "\n"


LAYOUTS = {"html": page, "govspeak": govspeak, "text": flat}


def found(story: govnews.Story) -> dict[str, object]:
    """What must be equal in all formats."""
    return {
        "headline": story.headline and story.headline.text,
        "published": story.published and story.published.date(),
        "organisations": [body.name for body in story.organisations],
        "speaker blocks": [[bare(block.text) for block in turn.speech] for turn in story.speaker_blocks],
        "speakers of blocks": [turn.speaker and turn.speaker.name for turn in story.speaker_blocks],
        "speakers": sorted({said.speaker.name or "" for said in story.quotations if said.speaker}),
        "quotations": [
            (str(said.form), bare(said.words), said.speaker and said.speaker.name) for said in story.quotations
        ],
    }


def bare(text: str) -> str:
    """A text without the marks that a format sets around it."""
    return " ".join(text.strip("“”>•-* \t").split())


def differences(item: Mapping[str, Any]) -> Iterator[tuple[str, str, object, object]]:
    """The layout, what differs, what the item gives, what the layout gives."""
    wanted = found(govnews.parse(item))
    for name, layout in LAYOUTS.items():
        given = found(govnews.parse(layout(item), format=name, style="govuk"))
        yield from ((name, part, wanted[part], given[part]) for part in wanted if wanted[part] != given[part])


def main() -> None:
    """List every difference, then sum up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quiet", action="store_true", help="only the sums")
    options = parser.parse_args()
    items = {path: json.loads(path.read_text("utf-8")) for path in sorted(options.folder.rglob("*.json"))}
    items = {path: item for path, item in items.items() if "details" in item and "title" in item}
    counts: Counter[tuple[str, str]] = Counter()
    for path, item in items.items():
        for name, part, wanted, given in differences(item):
            counts[name, part] += 1
            if not options.quiet:
                print(
                    f"{path.stem}: {name}: {part}", f"item   {wanted!r:.300}", f"{name:6} {given!r:.300}", sep="\n    "
                )
    parts = list(found(govnews.parse("")))
    print(
        f"{len(items)} items; without a difference:",
        " ".join(f"{name:>9}" for name in LAYOUTS),
        sep="\n                   ",
    )
    for part in parts:
        print(f"{part:18}", " ".join(f"{len(items) - counts[name, part]:9}" for name in LAYOUTS))


if __name__ == "__main__":
    main()
