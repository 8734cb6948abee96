"""Diagnostics: what is odd about a text and its parse, as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from govnews import lexicon
from govnews.drafts import Page, Passage, Turn
from govnews.model import BlockRole, Diagnostic, DiagnosticKind, Span, Speaker
from govnews.patterns import Pattern

CONTROL = Pattern("control", r"[\0-\x08\x0e-\x1b\x7f]+", yes="a\0b", no="a\tb")
SURROGATE = Pattern("surrogate", r"[\ud800-\udfff]+", yes=chr(0xD800), no="😀")
MOJIBAKE = Pattern(
    "mojibake", r"â€[\u0080-\u02ff™œž“”]? | Ã[\u0080-\u00bf] | Â[£\u00a0] | \ufffd", yes="itâ€™s", no="it’s"
)
GLUED = Pattern(
    "glued",
    r"\p{Lu} (?<= \p{Ll}{2} . ) \p{Ll}{2}",
    yes="under ourGlobal",
    no="under our Global",
)
STRANGE = Pattern("strange", r"[\0-\x08\x0e-\x1b\x7f\ud800-\udfffâÃÂ\ufffd]", yes="itâ€™s", no="it’s", gate=True)
# Letters of Cyrillic and Greek that look like Latin ones, beside Latin letters or a word of nothing else. Others, as in
# "TGFβ", deceive nobody.
_LOOKALIKES = "АВЕЗІЈКМНОРСТУХЅаеорсухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι"
LOOKALIKE = Pattern(
    "lookalike",
    rf"(?<=[a-zA-Z]) [{_LOOKALIKES}]+ | [{_LOOKALIKES}]+ (?=[a-zA-Z]) | \b [{_LOOKALIKES}]{{3,}} \b",
    yes="Hоllinrake",
    no="TGFβ",
)
FOREIGN = Pattern("foreign", rf"[{_LOOKALIKES}]", yes="Hоllinrake", no="Hollinrake", gate=True)
STOPPED = Pattern("stopped", r"[.!?:;…”’\"')\]»*#_-] \s* $", yes="safe.", no="of British")
LETTERS = Pattern("letters", r"[\p{L}\p{M}]+", yes="quay", no="1802")
_LONG = 40
# So many words tell a language; of a hundred English ones so many are among the commonest, lists of grants included.
_FEWEST_WORDS, _MOST_PARAGRAPHS, _MOST_LETTERS, _ENGLISH = 40, 60, 6000, 2
_GLANCE = 900
_MOST = 20
_RUNNING = frozenset((BlockRole.NARRATION, BlockRole.SPEECH, BlockRole.NOTES, BlockRole.SUMMARY))


def is_truncated(passages: Sequence[Passage]) -> bool:
    """Whether the text breaks off: its last paragraph is running prose and has no end."""
    if not passages or passages[-1].role not in _RUNNING:
        return False
    text = passages[-1].text
    return text.rstrip().endswith("…") or (len(text) > _LONG and not STOPPED.search(text[-20:]))


def find(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> tuple[Diagnostic, ...]:
    """Everything odd, in no more than twenty places a kind."""
    return tuple(found for rule in RULES for found in islice(rule(page, passages, turns, voices), _MOST))


def _characters(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> Iterator[Diagnostic]:
    if not STRANGE.search(page.text):
        return
    for pattern, kind, message in (
        (CONTROL, DiagnosticKind.CONTROL_CHARACTERS, "control characters in the text"),
        (SURROGATE, DiagnosticKind.LONE_SURROGATES, "half a character: a lone surrogate"),
        (MOJIBAKE, DiagnosticKind.MOJIBAKE, "characters as they look when text was decoded wrongly"),
    ):
        for found in islice(pattern.finditer(page.text), _MOST):
            yield Diagnostic(kind, Span(*found.span()), message)


def _lookalikes(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> Iterator[Diagnostic]:
    """Words with letters of another script that look like Latin ones: to a program it is another name."""
    if page.text.isascii() or not FOREIGN.search(page.text):
        return
    last = 0
    for found in LOOKALIKE.finditer(page.text):
        if found.start() >= last:
            span = _word(page.text, *found.span())
            last = span.end
            yield Diagnostic(DiagnosticKind.MIXED_SCRIPTS, span, "letters of another script that look like Latin ones")


def _word(text: str, start: int, end: int) -> Span:
    """The word around a stretch."""
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return Span(start, end)


def _glued(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> Iterator[Diagnostic]:
    """Words that lost the blank between them, as where a link stood."""
    for found in GLUED.finditer(page.text):
        joint = start = found.start()
        while start and page.text[start - 1].islower():
            start -= 1
        yield Diagnostic(DiagnosticKind.GLUED_WORDS, Span(start, joint), "two words without a blank between them")


def _marks(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> Iterator[Diagnostic]:
    """Quotation marks that open or close nothing."""
    for i, marks in enumerate(page.marks):
        follows = i + 1 < len(page.marks) and bool(page.marks[i + 1].regions)
        if marks.regions and not marks.regions[-1].closed and not follows:
            yield Diagnostic(
                DiagnosticKind.UNCLOSED_QUOTATION, marks.regions[-1].outer, "a quotation mark that is never closed"
            )
        if marks.loose is not None and passages[i].role is not BlockRole.SPEECH:
            yield Diagnostic(DiagnosticKind.UNOPENED_QUOTATION, marks.loose, "a quotation mark closes what none opened")


def _speech(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> Iterator[Diagnostic]:
    """Speech whose speaker the text does not tell, and lead-ins that nothing follows."""
    for turn, voice in zip(turns, voices, strict=True):
        if voice is None:
            span = Span(passages[turn.first].span.start, passages[turn.last].span.end)
            yield Diagnostic(DiagnosticKind.UNNAMED_SPEAKER, span, "speech whose speaker the text does not name")
    led = {turn.lead_in_at for turn in turns}
    for i, passage in enumerate(passages):
        if passage.role is BlockRole.LEAD_IN and i not in led:
            yield Diagnostic(DiagnosticKind.LEAD_IN_WITHOUT_SPEECH, passage.span, "a lead-in that no speech follows")


def _whole(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> Iterator[Diagnostic]:
    if not passages:
        yield Diagnostic(DiagnosticKind.EMPTY, None, "there is no text")
    elif is_truncated(passages):
        yield Diagnostic(DiagnosticKind.TRUNCATED, passages[-1].span, "the text breaks off")


def _lost_lists(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> Iterator[Diagnostic]:
    """Sentences that announce a list which is not there."""
    for passage, after in pairwise(passages):
        announces = passage.role is BlockRole.NARRATION and passage.text.rstrip().endswith(":")
        if announces and after.role in (BlockRole.NARRATION, BlockRole.LEAD_IN, BlockRole.HEADING):
            yield Diagnostic(DiagnosticKind.LOST_LIST, passage.span, "a colon before a list that is not there")


def _language(
    page: Page, passages: Sequence[Passage], turns: Sequence[Turn], voices: Sequence[Speaker | None]
) -> Iterator[Diagnostic]:
    """A text in another language than English, of which only the structure can be read."""
    start = " ".join(passage.text for passage in islice(passages, _MOST_PARAGRAPHS))[:_MOST_LETTERS]
    # Most texts are English from the first lines on, and no stretch has more words than half its letters.
    seen = 0
    for at in range(0, len(start), _GLANCE):
        words = start[at : at + _GLANCE].lower().split()[1:-1]  # without what may be cut off
        seen += sum(map(lexicon.words("english_words").__contains__, words))
        if seen * 200 >= _ENGLISH * len(start):
            return
    common, all_words = _english_words(start)
    if all_words >= _FEWEST_WORDS and common * 100 < _ENGLISH * all_words:
        message = "hardly a word of it is English: what is found rests on its structure"
        yield Diagnostic(DiagnosticKind.NOT_ENGLISH, None, message)


def _english_words(text: str) -> tuple[int, int]:
    """How many words of a text are among the commonest English ones, and how many there are."""
    words, english = LETTERS.findall(text.lower()), lexicon.words("english_words")
    return sum([word in english for word in words]), len(words)


RULES = (_whole, _language, _characters, _lookalikes, _glued, _marks, _speech, _lost_lists)
