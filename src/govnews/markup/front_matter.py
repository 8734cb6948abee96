"""Front matter: the fields above a Markdown text, each value with its place.

Read is what front matter of stories holds: texts and lists of texts. Everything else in YAML is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import field, frozen

from govnews import lexicon
from govnews.contracts import Person
from govnews.markup import metadata
from govnews.model import Organisation, Span, StoryKind
from govnews.patterns import Pattern

FRONT = Pattern(
    "front_matter",
    r"(?ms) \ufeff? --- [ \t]* \r? \n (?P<fields> .{0,20000}? ) ^ (?: --- | \.\.\. ) [ \t]* \r? $",
    yes="---\ntitle: Quay\n---\n",
    no="---\nQuay",
    by="match",
)
FIELD = Pattern(
    "front_field",
    r"""
    (?m) ^ (?: (?P<key> [A-Za-z_][\w-]{0,40} ) [ \t]* : | (?P<item> [ \t]* - (?= [ \t] ) ) )
    [ \t]* (?P<value> [^\r\n]* )
    """,
    yes="title: Quay opens",
    no="Quay opens",
)
VALUE = Pattern(
    "front_value",
    r"""
    " (?P<double> [^"]* ) " | ' (?P<single> [^']* ) ' | (?P<plain> [^\s\[\],"'] (?: [^\[\],]* [^\s\[\],] )? )
    """,
    yes='"Quay opens"',
    no="[, ]",
)
_TITLES, _SUMMARIES = ("title", "headline"), ("summary", "description", "standfirst")
_PUBLISHED = ("first_published_at", "published", "published_at", "publish_date", "date")
_UPDATED = ("public_updated_at", "updated", "updated_at", "lastmod", "last_updated")
_BODIES = ("organisations", "organizations", "organisation", "organization", "department", "publisher")
_PEOPLE = ("speaker", "speakers", "people", "ministers", "minister")
_TYPES = ("document_type", "type", "category")


@frozen
class FrontMatter:
    """The fields of a front matter: where it ends, and the places of each field's values."""

    source: str = field(repr=False)
    end: int = 0
    fields: Mapping[str, tuple[Span, ...]] = field(factory=dict)

    def places(self, names: Sequence[str]) -> tuple[Span, ...]:
        """The places of the values of the first of some fields that there is."""
        return next((self.fields[name] for name in names if self.fields.get(name)), ())

    def texts(self, names: Sequence[str]) -> tuple[str, ...]:
        """The values of the first of some fields that there is."""
        return tuple(span.of(self.source) for span in self.places(names))

    @property
    def title(self) -> Span | None:
        """Where the title stands."""
        return next(iter(self.places(_TITLES)), None)

    @property
    def summary(self) -> Span | None:
        """Where the summary stands."""
        return next(iter(self.places(_SUMMARIES)), None)

    @property
    def language(self) -> str | None:
        """The tag of the language."""
        return next(iter(self.texts(("lang", "language", "locale"))), None)

    @property
    def kind(self) -> StoryKind | None:
        """The kind of the story that its type means."""
        return next((kind for text in self.texts(_TYPES) if (kind := kind_of(text))), None)

    def facts(self) -> metadata.Facts:
        """What the fields say of the story."""
        moments = [*map(metadata.moment, self.texts(_PUBLISHED)), None]
        updates = [*map(metadata.moment, self.texts(_UPDATED)), None]
        people = tuple(Person(name, self.texts(("role", "roles"))) for name in self.texts(_PEOPLE))
        spoken = self.kind in (StoryKind.SPEECH, StoryKind.STATEMENT) or "authored_article" in self.texts(_TYPES)
        return metadata.Facts(
            self.texts(_TITLES),
            moments[0],
            metadata.later(updates[0], moments[0]),
            tuple(Organisation(name, None, "metadata", 0.95) for name in self.texts(_BODIES)),
            people,
            people[0] if spoken and len(people) == 1 else None,
        )


def kind_of(document_type: object) -> StoryKind | None:
    """The kind of story that a publishing system's type means.

    >>> kind_of("Press release").value, kind_of("guide")
    ('press_release', None)
    """
    known = {row[0]: row[1] for row in lexicon.table("document_types")}
    name = str(document_type).strip().lower().replace(" ", "_").replace("-", "_")
    return StoryKind(known[name]) if name in known else None


def read(source: str) -> FrontMatter:
    """The front matter of a source; an empty one where there is none.

    >>> front = read("---\\ntitle: 'Quay opens'\\npeople:\\n- Ada Brook\\n- Tomas Reed\\n---\\n\\nOn Monday.")
    >>> front.texts(["title"]), front.texts(["people"])
    (('Quay opens',), ('Ada Brook', 'Tomas Reed'))
    """
    found = FRONT.match(source)
    if found is None:
        return FrontMatter(source)
    fields: dict[str, list[Span]] = {}
    key = ""
    for line in FIELD.finditer(source, *found.span("fields")):
        key = (line["key"] or key).lower().replace("-", "_")
        fields.setdefault(key, []).extend(_values(source, Span(*line.span("value"))))
    return FrontMatter(source, found.end(), {key: tuple(spans) for key, spans in fields.items()})


def _values(source: str, span: Span) -> Iterator[Span]:
    """The places of the texts of a value: of a list in brackets its items, else the whole."""
    text = span.of(source).strip()
    listed = text.startswith("[") and text.endswith("]")
    if not listed and not text.startswith(('"', "'")):
        start = source.find(text, span.start, span.end)
        if text:
            yield Span(start, start + len(text))
        return
    for found in VALUE.finditer(source, span.start, span.end):
        yield Span(*found.span(found.lastgroup or "plain"))
        if not listed:
            return
