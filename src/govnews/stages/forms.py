"""Forms: what a stretch in marks is, a whole utterance, a fragment of one, or a term."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from attrs import field, frozen

from govnews import lexicon
from govnews.drafts import Marked, Saying
from govnews.model import MentionKind, QuotationForm, Span, SpeakerKind
from govnews.patterns import Pattern
from govnews.stages import sureness
from govnews.stages.ascriptions import Ascription

NAMING = Pattern(
    "naming",
    r"""
    \b (?: called | named | known \s+ as | so-called | titled | entitled | dubbed | nicknamed | branded | the | a | an
      | of | by | term | word | phrase | slogan | campaign | programme | scheme ) \s+ $
    """,
    yes="a scheme called ",
    no="she said ",
    ignore_case=True,
)
THING = Pattern(
    "thing",
    r"\b \L<things> ,? \s+ (?: (?: called | entitled | titled | named ) \s+ )? $",
    lists={"things": lambda: lexicon.words("titled_things")},
    yes="the guide, ",
    no="the guides say ",
    ignore_case=True,
)
ARTICLE = Pattern("bare_article", r"\b an? \s+ $", yes="it will be a ", no="the ")
DEFINITE = Pattern("definite", r"\b (?: the | of ) \s+ $", yes="it is the ", no="a ", ignore_case=True)
CALLED = Pattern("called", r"\s+ (?: (?: an? | the | as | it ) \s+ )?", yes=" the ", no=" of the ", by="fullmatch")
NEXT_WORD = Pattern("next_word", r"[ ] (?P<word> \p{L}+ )", yes=" researchers", no=", and", by="match")
STOP = Pattern("stop_behind", r"[.!?] (?: \s | $ )", yes=". ", no=", ", by="fullmatch")
UTTERANCE_END = Pattern("utterance_end", r"[.,!?…—–-] \s* $", yes="We will act,", no="essay mills")
_PHRASE, _FRAGMENT, _CLAUSE = 2, 4, 6
_LIKELY, _UNLIKELY = 0.5, 0.2
_PEOPLE = (SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.GROUP)


@frozen
class Stretch:
    """A stretch in marks where it stands: the text, where its paragraph starts, the ascription it belongs to, and what
    was said last in it.
    """

    text: str = field(repr=False)
    start: int
    region: Marked
    owner: Ascription | None
    last: Saying | None

    @property
    def words(self) -> str:
        """What stands between the marks."""
        return self.region.inner.of(self.text)


class Whose(Enum):
    """Whose the words of a stretch are: the ascription's, those of the quotation before, or nobody's."""

    OWNER = "owner"
    LAST = "last"
    NOBODY = "nobody"


Question = Callable[[Stretch], bool]
Ask = Callable[[Question], bool]


def read(stretch: Stretch) -> Saying:
    """What one stretch in marks is: an utterance, a fragment of one, or a term."""
    inner, owner, last = stretch.region.inner, stretch.owner, stretch.last
    form, whose = decide(lambda question: question(stretch))
    if form is not None and owner is not None and whose is Whose.OWNER:
        return credited(form, (inner,), owner)
    if last is not None and whose is Whose.LAST:
        return Saying(form, inner, (inner,), "direct_continued", 0.85, last.source, last.cue)
    if form is not None:
        return Saying(form, inner, (inner,), "direct_without_source", 0.5)
    return Saying(None, inner, (inner,), "term_in_marks", 0.7)


def decide(ask: Ask) -> tuple[QuotationForm | None, Whose]:
    """The form of a stretch, None of a term, and whose words it holds, by what is answered to the questions below.

    Whoever asks may answer otherwise, to see what would come of it.
    """
    credible = ask(has_cue) and (ask(has_source) or ask(is_not_unlikely))
    whole = ask(is_utterance)
    if credible and (whole or _is_fragment(ask)) and not ask(is_named):
        return (QuotationForm.DIRECT if whole else QuotationForm.MIXED), Whose.OWNER
    told = ask(goes_on) or ask(is_longer)
    if whole and told and not ask(has_capitals) and not ask(is_named) and not ask(is_subject):
        return QuotationForm.DIRECT, _whose(ask)
    return None, Whose.NOBODY


def decide_inside(ask: Ask) -> QuotationForm | None:
    """The form of a stretch inside somebody's speech; a name of a thing is a term."""
    return None if ask(has_capitals) else QuotationForm.NESTED


def _whose(ask: Ask) -> Whose:
    """Of a whole utterance that no cue ascribes: the likeliest utterer's, or the last one of its paragraph goes on."""
    if not ask(has_cue) and ask(has_source):
        return Whose.OWNER
    return Whose.LAST if ask(goes_on) else Whose.NOBODY


def _is_fragment(ask: Ask) -> bool:
    """Whether words inside a reporting sentence are its source's, and not the name of a thing or a word with a catch.

    Two or three words that judge are somebody's: 'a "huge chance"'. Others need a sure source, and must not describe
    what follows: 'the "early career" researchers'. More words need somebody who speaks, or a cue that is one.
    """
    if ask(has_capitals) or ask(is_bracketed):
        return False
    sure = ask(has_source) and (ask(is_likely) or ask(is_of_words))
    judges = ask(judges_something)
    said = sure and (not ask(describes) or ask(is_called))
    if not judges and not (said if ask(is_short) else ask(is_of_person) or ask(is_likely) or ask(is_of_words)):
        return False
    if not ask(is_naming) or (judges and ask(is_called)):
        return True
    article = ask(has_article) and not ask(describes)
    whole = ask(has_definite) and (judges or not (ask(is_short) or ask(describes)))
    return (article or whole) and sure and ask(is_of_words)


def credited(form: QuotationForm, parts: tuple[Span, ...], owner: Ascription) -> Saying:
    """Words with the cue and the source of the ascription that they are part of."""
    rule = f"{form.value}_{'cue_first' if owner.leads else 'content_first'}"
    span = Span(parts[0].start, parts[-1].end)
    confidence = sureness.sure(sureness.learned(), form.value, owner.chance, owner.source is not None)
    return Saying(form, span, parts, rule, confidence, owner.source, owner.cue)


def has_cue(stretch: Stretch) -> bool:
    """Whether a word of saying ascribes the stretch."""
    return stretch.owner is not None and stretch.owner.cue is not None


def has_source(stretch: Stretch) -> bool:
    """Whether it is said whose the words are."""
    return stretch.owner is not None and tells(stretch.owner)


def is_of_person(stretch: Stretch) -> bool:
    """Whether the source is a person, by name, by office or by a pronoun."""
    source = stretch.owner.source if stretch.owner is not None else None
    return source is not None and (source.speaker_kind in _PEOPLE or source.kind is MentionKind.PRONOUN)


def is_not_unlikely(stretch: Stretch) -> bool:
    """Whether the word of saying may well be one."""
    return stretch.owner is not None and stretch.owner.chance > _UNLIKELY


def is_likely(stretch: Stretch) -> bool:
    """Whether the word of saying is likely to be one."""
    return stretch.owner is not None and stretch.owner.chance > _LIKELY


def is_of_words(stretch: Stretch) -> bool:
    """Whether the cue tells of words, not of a view or a deed."""
    cue = stretch.owner.cue if stretch.owner is not None else None
    return cue is not None and cue.spoken and "quote" in cue.frames


def goes_on(stretch: Stretch) -> bool:
    """Whether the last quotation of the paragraph was a whole utterance."""
    return stretch.last is not None and stretch.last.form is QuotationForm.DIRECT


def is_longer(stretch: Stretch) -> bool:
    """Whether the stretch is longer than a few words."""
    return len(stretch.words.split()) > _FRAGMENT


def is_short(stretch: Stretch) -> bool:
    """Whether the stretch has only two or three words."""
    return len(stretch.words.split()) < _FRAGMENT


def has_capitals(stretch: Stretch) -> bool:
    """Whether the words are capitalised like the name of a thing."""
    return is_title(stretch.words)


def is_bracketed(stretch: Stretch) -> bool:
    """Whether a few words stand alone in brackets, as another name of what is before them does."""
    outer = stretch.region.outer
    enclosed = stretch.text[outer.start - 1 : outer.start] == "(" and stretch.text[outer.end : outer.end + 1] == ")"
    return enclosed and len(stretch.words.split()) <= _CLAUSE


def judges_something(stretch: Stretch) -> bool:
    """Whether a word in it judges."""
    return lexicon.count("evaluative", stretch.words) > 0


def is_naming(stretch: Stretch) -> bool:
    """Whether it is short, and a thing is named before it."""
    return len(stretch.words.split()) <= _CLAUSE and NAMING.search(_before(stretch)) is not None


def has_article(stretch: Stretch) -> bool:
    """Whether "a" or "an" stands before it."""
    return ARTICLE.search(_before(stretch)) is not None


def has_definite(stretch: Stretch) -> bool:
    """Whether "the" or "of" stands before it."""
    return DEFINITE.search(_before(stretch)) is not None


def _before(stretch: Stretch) -> str:
    start = stretch.region.outer.start
    return stretch.text[max(0, start - 24) : start]


def is_called(stretch: Stretch) -> bool:
    """Whether at most an article stands between the cue and the marks: 'hailed a "new start"'."""
    cue = stretch.owner.cue if stretch.owner is not None else None
    return cue is not None and CALLED.fullmatch(stretch.text, cue.span.end, stretch.region.outer.start) is not None


def is_utterance(stretch: Stretch) -> bool:
    """Whether the words in marks are whole sentences rather than a fragment in one."""
    words, region, start = stretch.words.strip(), stretch.region, stretch.start
    length = len(words.split())
    before = stretch.text[max(start, region.outer.start - 12) : region.outer.start].rstrip()
    opens = not before or before[-1] in ":,.!?”—–-"
    capital = words[:1].isupper() or not words[:1].isalpha()
    ends = bool(UTTERANCE_END.search(words)) or not region.closed or _is_stopped(stretch, before)
    ends = ends or (length > _PHRASE and not is_title(words) and _is_told_behind(stretch))
    if not ends and (length <= _PHRASE or is_title(words)):
        return False
    if capital and ends and length > 1:
        return opens or not is_wholly_title(words) or _is_introduced(stretch)
    return opens and (ends or (capital and length > _CLAUSE))


def _is_stopped(stretch: Stretch, before: str) -> bool:
    """Whether a colon stands before several words and the sentence's stop right behind their mark."""
    after = stretch.text[stretch.region.outer.end : stretch.region.outer.end + 2]
    return before.endswith(":") and len(stretch.words.split()) > _PHRASE and STOP.fullmatch(after) is not None


def _is_told_behind(stretch: Stretch) -> bool:
    """Whether a verb of saying stands right behind the marks: "“The secret of it” says Doe, “is patience.”"."""
    cue = stretch.owner.cue if stretch.owner is not None else None
    behind = stretch.text[stretch.region.outer.end : cue.span.start] if cue is not None else None
    return behind == " " and is_of_words(stretch)


def _is_introduced(stretch: Stretch) -> bool:
    """Whether a verb of saying stands right before the marks: "she declared “What a Day!”"."""
    return is_of_words(stretch) and is_called(stretch)


def describes(stretch: Stretch) -> bool:
    """Whether a noun follows the marks right away."""
    after = NEXT_WORD.match(stretch.text, stretch.region.outer.end)
    word = after["word"].lower() if after else ""
    joint = word in lexicon.words("function_words") or word in lexicon.words("further_joints")
    return bool(word) and not (joint or word in lexicon.cues() or word.endswith(("ed", "ing", "ly")))


def tells(owner: Ascription) -> bool:
    """Whether an ascription says whose the words are."""
    return owner.source is not None and (owner.source.name is not None or owner.source.kind is MentionKind.PRONOUN)


def is_named(stretch: Stretch) -> bool:
    """Whether words that are capitalised like the name of a thing stand where a thing is named: 'the "Doe Act,"'."""
    words, before = stretch.words, _before(stretch)
    if THING.search(before) and (is_wholly_title(words) or not words.rstrip().endswith((",", ".", "!", "…"))):
        return True
    return is_title(words) and NAMING.search(before) is not None


def is_subject(stretch: Stretch) -> bool:
    """Whether the sentence goes on behind marks that nothing ends inside them, as behind the name of a thing."""
    after = stretch.text[stretch.region.outer.end : stretch.region.outer.end + 2]
    return (
        stretch.region.closed and after[:1] == " " and after[1:].islower() and not UTTERANCE_END.search(stretch.words)
    )


def is_wholly_title(words: str) -> bool:
    """Whether all longer words are capitalised, and there are several: nobody's sentence, but a title.

    >>> is_wholly_title("A Quiet Harbour: What Next for Linden?"), is_wholly_title("The Harbour Trust is right")
    (True, False)
    """
    long_words = [word for word in words.split() if len(word) > 3]
    return len(long_words) > 1 and all(word[0].isupper() for word in long_words)


def is_title(words: str) -> bool:
    """Whether the words are capitalised like a name of a thing; letters that stand for one are long enough.

    >>> is_title("XEC"), is_title("A"), is_title("A serious problem"), is_title("on")
    (True, True, False, False)
    """
    long_words = [
        word for word in words.split() if len(word) > 3 or word == words or (word.isupper() and len(word) > 1)
    ]
    return len(words.split()) < 14 and sum(word[0].isupper() for word in long_words) * 2 > len(long_words)
