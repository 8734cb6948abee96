"""TEI P5: the text with inline markup of who says what, and a header with the speakers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from attrs import define, field, frozen
from attrs.validators import instance_of

from govnews.characters import legal_in_xml
from govnews.identity import story_uri
from govnews.model import Block, BlockRole, QuotationForm, Source, Span, Speaker, SpeakerKind, Story, Tense
from govnews.nesting import Piece, Stretch, apart, pieces
from govnews.patterns import Pattern

_NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_BODIES = (SpeakerKind.ORGANISATION, SpeakerKind.GROUP)
# Lines that are no prose of the story.
_ASIDE = (BlockRole.METADATA, BlockRole.NOTES, BlockRole.CONTACT, BlockRole.BOILERPLATE)
# In TEI, words that are said can hold the others, and none of the others can hold them.
_SAID, _CUE, _TERM, _NAME = range(4)
_BLANKS = " \t\r\n"
# XML makes a line feed of a CR, and a blank of each of the others in an attribute, unless they are references.
_IN_TEXT = {"\r": "&#13;"}
_IN_ATTRIBUTE = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}

LANGUAGE = Pattern("language", r"[A-Za-z]{1,8} (?: - [A-Za-z0-9]{1,8} )*", yes="en-GB", no="en GB", by="fullmatch")


@frozen
class TeiExporter:
    """Writes a TEI document, several as a corpus: all of the text, with `said`, its cues, names and terms marked.

    The characters inside `body` are those of the story, one for one, so that offsets can be counted there; those that
    no XML can hold become U+FFFD. A quotation is one or more `said` with `who`, `cert` and, for its form, `ana`, joined
    by `next` and `prev`; `seg` is a cue, `rs` a mention of a speaker, `soCalled` a term. `mentions` false leaves `rs`
    out.
    """

    mentions: bool = field(default=True, validator=instance_of(bool))

    def write(self, stories: Iterable[Story], stream: IO[str]) -> None:
        """Write a corpus, each story as it comes."""
        stream.write(f"{_DECLARATION}<teiCorpus {_NAMESPACE}>\n")
        stream.write(_header("Stories", "<publicationStmt><p/></publicationStmt>", "<p/>", _VOCABULARY))
        number = 0
        for number, story in enumerate(stories, 1):
            stream.write(self._document(story, f"t{number}.", "<TEI>"))
        if not number:
            # TEI has no corpus of nothing.
            stream.write(self._document(Story(Source("")), "t0.", "<TEI>"))
        stream.write("</teiCorpus>\n")

    def write_one(self, story: Story, stream: IO[str]) -> None:
        """Write one story as a document by itself."""
        stream.write(_DECLARATION + self._document(story, "", f"<TEI {_NAMESPACE}>", _VOCABULARY))

    def _document(self, story: Story, prefix: str, opening: str, vocabulary: str = "") -> str:
        text = legal_in_xml(story.source.text)
        named = f"<bibl>{_text(story.source.name or 'a text')} <idno>{_text(story_uri(story))}</idno></bibl>"
        title = story.headline.text if story.headline else "Story without headline"
        header = _header(title, _publication(story), named, vocabulary + _profile(story, prefix))
        body = "".join(_Body(text, prefix).written(story.blocks, _stretches(story, self.mentions)))
        return f"{opening}\n{header}<text><body>{body}</body></text>\n</TEI>\n"


# The header.


def _header(title: str, publication: str, source: str, rest: str) -> str:
    return (
        f"<teiHeader>\n<fileDesc><titleStmt><title>{_text(title)}</title></titleStmt>\n{publication}\n"
        f"<sourceDesc>{source}</sourceDesc></fileDesc>\n{rest}</teiHeader>\n"
    )


def _taxonomy(name: str, words: Iterable[str]) -> str:
    listed = "".join(
        f'<category xml:id="{name}.{word}"><catDesc>{word.replace("_", " ")}</catDesc></category>' for word in words
    )
    return f'<taxonomy xml:id="{name}">{listed}</taxonomy>\n'


def _vocabulary() -> str:
    words = {"form": QuotationForm, "tense": Tense, "role": BlockRole}
    return (
        f"<encodingDesc><classDecl>\n{''.join(_taxonomy(*each) for each in words.items())}</classDecl></encodingDesc>\n"
    )


_VOCABULARY = _vocabulary()


def _publication(story: Story) -> str:
    moment = story.published or (story.dateline.date if story.dateline else None)
    date = f'<date when="{_moment(moment)}"/>' if moment else ""
    bodies = "".join(f"<publisher>{_text(each.name)}</publisher>" for each in story.organisations)
    return f"<publicationStmt>{bodies + date if bodies else f'<p>{date}</p>'}</publicationStmt>"


def _moment(moment: datetime) -> str:
    """The moment as XML Schema writes it, which knows offsets in minutes up to fourteen hours; else its day."""
    offset = moment.utcoffset()
    seconds = offset.total_seconds() if offset is not None else 0
    fits = seconds % 60 == 0 and abs(seconds) <= 14 * 3600
    return moment.isoformat() if fits else moment.date().isoformat()


def _profile(story: Story, prefix: str) -> str:
    tag = story.source.language or ""
    language = f'<langUsage><language ident="{tag}"/></langUsage>' if LANGUAGE.fullmatch(tag) else ""
    numbered = list(enumerate(story.speakers, 1))
    people = "".join(_person(each, f"{prefix}s{n}") for n, each in numbered if each.kind not in _BODIES)
    bodies = "".join(_body_of_people(each, f"{prefix}s{n}") for n, each in numbered if each.kind in _BODIES)
    people = f"<listPerson>\n{people}</listPerson>\n" if people else ""
    bodies = f"<listOrg>\n{bodies}</listOrg>\n" if bodies else ""
    cast = f"<particDesc>\n{people}{bodies}</particDesc>" if people or bodies else ""
    return f"<profileDesc>{language}{cast}</profileDesc>\n" if language or cast else ""


def _person(speaker: Speaker, key: str) -> str:
    honorific = f'<roleName type="honorific">{_text(speaker.honorific)}</roleName> ' if speaker.honorific else ""
    letters = f" <addName>{_text(' '.join(speaker.post_nominals))}</addName>" if speaker.post_nominals else ""
    name = f"<persName>{honorific}{_text(speaker.name)}{letters}</persName>" if speaker.name else ""
    role = f"<occupation>{_text(speaker.role)}</occupation>" if speaker.role else ""
    body = (
        f"<affiliation><orgName>{_text(speaker.organisation)}</orgName></affiliation>" if speaker.organisation else ""
    )
    return f'<person xml:id="{key}" role="{speaker.kind}">{name}{role}{body}</person>\n'


def _body_of_people(speaker: Speaker, key: str) -> str:
    return f'<org xml:id="{key}"><orgName>{_text(speaker.name or "unnamed")}</orgName></org>\n'


# The body.


@frozen
class _Mark:
    """An element inside a block: its tag, its attributes, and for a `said` the quotation that it is of."""

    tag: str
    attributes: Mapping[str, str]
    quotation: str = ""


def _stretches(story: Story, mentions: bool) -> Iterator[Stretch]:
    """What is to be marked; the pointers among the attributes lack the prefix of the document."""
    numbers = {speaker: number for number, speaker in enumerate(story.speakers, 1)}
    for number, said in enumerate(story.quotations, 1):
        who = {"who": f"s{numbers[said.speaker]}"} if said.speaker else {}
        direct = "false" if said.form is QuotationForm.INDIRECT else "true"
        rest = {"direct": direct, "cert": f"{said.confidence:.4g}", "ana": f"#form.{said.form}"}
        for part in said.parts:
            yield Stretch(part, _SAID, _Mark("said", {**who, **rest}, f"q{number}"))
        if said.attribution is not None and said.attribution.cue is not None:
            given = said.attribution
            lemma = {"n": given.lemma} if given.lemma else {}
            tense = {"ana": f"#tense.{given.tense}"} if given.tense else {}
            yield Stretch(said.attribution.cue, _CUE, _Mark("seg", {"type": "cue", **lemma, **tense}))
    yield from (Stretch(term.span, _TERM, _Mark("soCalled", {})) for term in story.terms)
    for speaker, number in numbers.items() if mentions else ():
        mark = _Mark("rs", {"type": speaker.kind.value, "ref": f"s{number}"})
        yield from (Stretch(each.span, _NAME, mark) for each in speaker.mentions)


@define
class _Body:
    """The content of the element `body`: all of a story's text, what stands between blocks as it is."""

    text: str
    prefix: str
    around: tuple[str, ...] = ()
    divisions: int = 0
    is_empty: bool = True
    seen: Counter[str] = field(factory=Counter)

    def written(self, blocks: Iterable[Block], stretches: Iterable[Stretch]) -> Iterator[str]:
        """The text, block by block."""
        tiles = list(_tiles(blocks, len(self.text)))
        cut = list(pieces([span for span, _ in tiles], stretches))
        totals = Counter(each.thing.quotation for inner in cut for opened, _ in _steps(inner) for each in opened)
        for (span, block), inner in zip(tiles, cut, strict=True):
            if block is None and not span.of(self.text).strip(_BLANKS):
                yield _text(span.of(self.text))
            else:
                opening, closing = self._element(block)
                yield f"{opening}{''.join(self._inline(inner, totals))}{closing}"
        yield "<p/>" if self.is_empty else ""
        yield self._moved(())

    def _element(self, block: Block | None) -> tuple[str, str]:
        """The tags of a block, those around it that begin or end there included."""
        role = block.role if block else None
        if role is BlockRole.HEADLINE and self.is_empty:
            return "<head>", "</head>"
        self.is_empty = False
        if role is BlockRole.HEADING:
            self.divisions += 1
        divisions = (f"div {self.divisions}",) if self.divisions else ()
        moved = self._moved((*divisions, "list") if role is BlockRole.LIST_ITEM else divisions)
        tag, attributes = _tag(role)
        return f"{moved}<{tag}{attributes}>", f"</{tag}>"

    def _moved(self, around: tuple[str, ...]) -> str:
        """The tags by which one comes from the elements around the last block to those around the next."""
        same = 0
        while same < min(len(around), len(self.around)) and around[same] == self.around[same]:
            same += 1
        closed = "".join(f"</{name.split()[0]}>" for name in reversed(self.around[same:]))
        self.around = around
        return closed + "".join(f"<{name.split()[0]}>" for name in around[same:])

    def _inline(self, inner: Sequence[Piece], totals: Mapping[str, int]) -> Iterator[str]:
        opened: list[Stretch] = []
        for piece, (new, closed) in zip(inner, _steps(inner), strict=True):
            for _ in range(closed):
                yield f"</{opened.pop().thing.tag}>"
            for each in new:
                opened.append(each)
                yield f"<{each.thing.tag}{_attributes(self._attributes(each.thing, totals))}>"
            yield _text(piece.span.of(self.text))
        yield from (f"</{each.thing.tag}>" for each in reversed(opened))

    def _attributes(self, mark: _Mark, totals: Mapping[str, int]) -> Iterator[tuple[str, str]]:
        """The attributes of an element, and of a `said` its id and the ids of those before and after it."""
        if mark.quotation:
            self.seen[mark.quotation] += 1
            number, key = self.seen[mark.quotation], f"{self.prefix}{mark.quotation}."
            yield "xml:id", f"{key}{number}"
            if number > 1:
                yield "prev", f"#{key}{number - 1}"
            if number < totals[mark.quotation]:
                yield "next", f"#{key}{number + 1}"
        for name, value in mark.attributes.items():
            yield name, f"#{self.prefix}{value}" if name in ("who", "ref") else value


def _tiles(blocks: Iterable[Block], length: int) -> Iterator[tuple[Span, Block | None]]:
    """The blocks and what stands between them; of blocks that overlap, the one that begins first."""
    at = 0
    for block in apart(blocks):
        if block.span.start > at:
            yield Span(at, block.span.start), None
        yield block.span, block
        at = block.span.end
    if at < length:
        yield Span(at, length), None


def _tag(role: BlockRole | None) -> tuple[str, str]:
    if role is BlockRole.HEADING:
        return "head", ""
    if role is BlockRole.LIST_ITEM:
        return "item", ""
    if role is None or role is BlockRole.HEADLINE or role in _ASIDE:
        return "ab", f' type="{role}"' if role else ""
    return "p", f' ana="#role.{role}"'


def _steps(inner: Sequence[Piece]) -> Iterator[tuple[list[Stretch], int]]:
    """Before each piece of a block: what begins, and how many of the innermost elements end before that."""
    last: tuple[Stretch, ...] = ()
    for piece in inner:
        same = 0
        while same < min(len(last), len(piece.inside)) and last[same] is piece.inside[same]:
            same += 1
        yield list(piece.inside[same:]), len(last) - same
        last = piece.inside


def _attributes(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f" {name}={quoteattr(legal_in_xml(value), _IN_ATTRIBUTE)}" for name, value in pairs)


def _text(text: str | None) -> str:
    return escape(legal_in_xml(text or ""), _IN_TEXT)
