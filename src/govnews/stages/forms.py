"""Forms: what a stretch in marks is, a whole utterance, a fragment of one, or a term."""

from __future__ import annotations

from attrs import field, frozen

from govnews import lexicon
from govnews.drafts import Marked, Saying
from govnews.model import MentionKind, QuotationForm, Span
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
    r"\b \L<things> ,? \s+ $",
    lists={"things": lambda: lexicon.words("titled_things")},
    yes="the guide, ",
    no="the guides say ",
    ignore_case=True,
)
ARTICLE = Pattern("bare_article", r"\b an? \s+ $", yes="it will be a ", no="the ")
CALLED = Pattern("called", r"\s+ (?: (?: an? | the | as | it ) \s+ )?", yes=" the ", no=" of the ", by="fullmatch")
NEXT_WORD = Pattern("next_word", r"[ ] (?P<word> \p{L}+ )", yes=" researchers", no=", and", by="match")
UTTERANCE_END = Pattern("utterance_end", r"[.,!?…—–-] \s* $", yes="We will act,", no="essay mills")
_PHRASE, _FRAGMENT, _CLAUSE = 2, 4, 6
_LIKELY, _UNLIKELY = 0.5, 0.2


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


def read(stretch: Stretch) -> Saying:
    """What one stretch in marks is: an utterance, a fragment of one, or a term."""
    inner, whole = stretch.region.inner, _is_utterance(stretch)
    owner = stretch.owner if stretch.owner and stretch.owner.cue else None
    if owner and not tells(owner) and owner.chance <= _UNLIKELY:
        owner = None
    if owner and (whole or _is_fragment(stretch, owner)) and not _is_named(stretch):
        return credited(QuotationForm.DIRECT if whole else QuotationForm.MIXED, (inner,), owner)
    goes_on = stretch.last is not None and stretch.last.form is QuotationForm.DIRECT
    told = goes_on or len(stretch.words.split()) > _FRAGMENT
    if whole and told and not is_title(stretch.words) and not _is_named(stretch) and not _is_subject(stretch):
        return _uncredited(stretch)
    return Saying(None, inner, (inner,), "term_in_marks", 0.7)


def _uncredited(stretch: Stretch) -> Saying:
    """A whole utterance that no cue ascribes: the likeliest utterer's, or the last one of its paragraph goes on."""
    inner, last, owner = stretch.region.inner, stretch.last, stretch.owner
    if owner is not None and owner.cue is None and tells(owner):
        return credited(QuotationForm.DIRECT, (inner,), owner)
    if last is not None and last.form is QuotationForm.DIRECT:
        return Saying(QuotationForm.DIRECT, inner, (inner,), "direct_continued", 0.85, last.source, last.cue)
    return Saying(QuotationForm.DIRECT, inner, (inner,), "direct_without_source", 0.5)


def credited(form: QuotationForm, parts: tuple[Span, ...], owner: Ascription) -> Saying:
    """Words with the cue and the source of the ascription that they are part of."""
    rule = f"{form.value}_{'cue_first' if owner.leads else 'content_first'}"
    span = Span(parts[0].start, parts[-1].end)
    confidence = sureness.sure(sureness.learned(), form.value, owner.chance, owner.source is not None)
    return Saying(form, span, parts, rule, confidence, owner.source, owner.cue)


def _is_utterance(stretch: Stretch) -> bool:
    """Whether the words in marks are whole sentences rather than a fragment in one."""
    words, region, start = stretch.words.strip(), stretch.region, stretch.start
    length = len(words.split())
    before = stretch.text[max(start, region.outer.start - 12) : region.outer.start].rstrip()
    opens = not before or before[-1] in ":,.!?”—–-"
    capital = words[:1].isupper() or not words[:1].isalpha()
    ends = bool(UTTERANCE_END.search(words)) or not region.closed
    if not ends and (length <= _PHRASE or is_title(words)):
        return False
    if capital and ends and length > 1:
        return opens or not is_wholly_title(words) or _is_introduced(stretch)
    return opens and (ends or (capital and length > _CLAUSE))


def _is_introduced(stretch: Stretch) -> bool:
    """Whether a verb of saying stands right before the marks: "she declared “What a Day!”"."""
    owner = stretch.owner
    return owner is not None and _is_said(owner) and _is_called(stretch, owner)


def _is_fragment(stretch: Stretch, owner: Ascription) -> bool:
    """Whether words inside a reporting sentence are its source's, and not the name of a thing or a word with a catch.

    Two or three words that judge are somebody's: 'a "huge chance"'. Others need a sure source, and must not describe
    what follows: 'the "early career" researchers'.
    """
    start, words = stretch.region.outer.start, stretch.words
    length = len(words.split())
    if is_title(words):
        return False
    sure = tells(owner) and (owner.chance > _LIKELY or _is_said(owner))
    judges = lexicon.count("evaluative", words) > 0
    said = sure and (not _describes(stretch) or _is_called(stretch, owner))
    if length < _FRAGMENT and not (judges or said):
        return False
    before = stretch.text[max(0, start - 24) : start]
    named = length <= _CLAUSE and NAMING.search(before) is not None
    article = ARTICLE.search(before) is not None and not _describes(stretch)
    return not named or (article and sure and _is_said(owner)) or (judges and _is_called(stretch, owner))


def _is_called(stretch: Stretch, owner: Ascription) -> bool:
    """Whether at most an article stands between the cue and the marks: 'hailed a "new start"'."""
    cue, start = owner.cue, stretch.region.outer.start
    return cue is not None and CALLED.fullmatch(stretch.text, cue.span.end, start) is not None


def _describes(stretch: Stretch) -> bool:
    """Whether a noun follows the marks right away."""
    after = NEXT_WORD.match(stretch.text, stretch.region.outer.end)
    word = after["word"].lower() if after else ""
    joint = word in lexicon.words("function_words") or word in lexicon.words("further_joints")
    return bool(word) and not (joint or word in lexicon.cues() or word.endswith(("ed", "ing", "ly")))


def _is_said(owner: Ascription) -> bool:
    """Whether the cue tells of words, not of a view or a deed."""
    return owner.cue is not None and owner.cue.spoken and "quote" in owner.cue.frames


def tells(owner: Ascription) -> bool:
    """Whether an ascription says whose the words are."""
    return owner.source is not None and (owner.source.name is not None or owner.source.kind is MentionKind.PRONOUN)


def _is_named(stretch: Stretch) -> bool:
    """Whether words that are capitalised like the name of a thing stand where a thing is named: 'the "Doe Act,"'."""
    start, words = stretch.region.outer.start, stretch.words
    before = stretch.text[max(0, start - 24) : start]
    if THING.search(before) and (is_wholly_title(words) or not words.rstrip().endswith((",", ".", "!", "…"))):
        return True
    return is_title(words) and NAMING.search(before) is not None


def _is_subject(stretch: Stretch) -> bool:
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
    """Whether the words are capitalised like a name of a thing."""
    long_words = [word for word in words.split() if len(word) > 3]
    return len(words.split()) < 14 and sum(word[0].isupper() for word in long_words) * 2 > len(long_words)
