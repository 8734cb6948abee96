"""Voice: how much a paragraph sounds like a person speaking rather than like the story telling."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import frozen

from govnews import lexicon
from govnews.drafts import LeadIn, Page, Reference
from govnews.model import Span
from govnews.patterns import Pattern
from govnews.stages import cues, dates

I_WORD = Pattern("i_word", r"\b (?: I (?:['’](?:m|ve|d|ll))? | my | me | myself | mine ) \b (?! \. \p{Lu})", yes="I’m glad", no="It is")
WE_WORD = Pattern("we_word", r"\b (?: we (?:['’](?:re|ve|d|ll))? | our | ours | us | ourselves ) \b", yes="We’re glad", no="US troops", ignore_case=False)
YOU_WORD = Pattern("you_word", r"\b (?: you | your | yours ) (?: ['’]\p{L}+ )? \b", yes="your children", no="young", ignore_case=True)
CONTRACTION = Pattern("contraction", r"\p{L} (?: n['’]t | ['’](?: re | ve | ll | m ) ) \b | \b (?: it | that | there | here | let | what ) ['’]s \b", yes="it’s right", no="Jane’s", ignore_case=True)
FIGURE = Pattern("figure", r"(?<!\p{L}) [£$€]? \d[\d,.]* %? ", yes="£3 million", no="three million")
STORY_START = Pattern(
    "story_start",
    r"""
    (?: the \s+ (?: \p{L}+ \s+ ){0,3}? (?: announcement | visit | scheme | project | programme | report | consultation | review | event | department | ministry | funding
      | meeting | figures | changes | regulations | minister | secretary | government | competition | act | bill | agency | council | survey | award | exercise | ship | new | move | measures | plans | investment )
      | this \s+ (?: follows | comes | announcement | is \s+ the ) | today['’]s | as \s+ part \s+ of | under \s+ the | since | in \s+ (?: \d{4} | addition | total ) | from \s+ \d
      | for \s+ (?: more | further ) | a \s+ (?: total | new | further ) | an? \s+ \p{L}+ \s+ (?: of | for ) | other | also | find | read | visit | applications | details
      | more \s+ (?: than | information ) | there \s+ (?: are | were ) | following | established | during | on \s+ \d | at \s+ the )
    \b
    """,
    yes="The visit will also be",
    no="Our visit will be",
    ignore_case=True,
)
SPEECH_START = Pattern(
    "speech_start",
    r"(?: it['’]s | it\ is | this\ is | that['’]s | that\ is | so | but | and | because | however | these | those | that | they | today | by | i | we | our | my | let | if | when | no | if | not | as\ a | there['’]s ) \b",
    yes="That’s why",
    no="The Kremlin",
    ignore_case=True,
)


EVALUATIVE = Pattern(
    "evaluative",
    r"\b \L<words> \b",
    yes="I am delighted",
    no="in March",
    lists={"words": lambda: lexicon.words("evaluative")},
    ignore_case=True,
)
NARRATION = Pattern(
    "narration_sign",
    r"\b \L<words> \b",
    yes="the report was published today",
    no="I am delighted",
    lists={"words": lambda: lexicon.words("narration_signs")},
    ignore_case=True,
)


@frozen
class Evidence:
    """One piece of evidence of voice: its name and what it adds to the log-odds that the paragraph is speech."""

    name: str
    weight: float


@frozen
class Speech:
    """What a paragraph is weighed against: the lead-in, its number in the run, and how much the story itself says "we"."""

    lead_in: LeadIn
    number: int
    story_we: float


def weigh(page: Page, i: int, speech: Speech) -> tuple[Evidence, ...]:
    """The evidence of paragraph `i` for and against going on in the voice of the lead-in."""
    text = page.paragraphs[i].text
    found = (Evidence(name, weight) for rule in RULES for name, weight in rule(page, i, text, speech))
    return tuple(evidence for evidence in found if evidence.weight)


def odds(evidence: tuple[Evidence, ...]) -> float:
    """The log-odds that the evidence adds up to."""
    return sum(item.weight for item in evidence)


def we_rate(page: Page, numbers: range) -> float:
    """How many of the paragraphs say "we" or "our" of themselves, from 0 to 1."""
    counted = [i for i in numbers if len(page.paragraphs[i].text) > 80]
    return sum(bool(WE_WORD.search(page.paragraphs[i].text)) for i in counted) / len(counted) if counted else 0.0


def _position(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    yield "prior", (4.0, -0.2, -0.5, -0.6)[min(speech.number, 3)]


def _person(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    if I_WORD.search(text):
        yield "first person singular", 3.0
    yield "first person plural", min(2, len(WE_WORD.compiled.findall(text))) * 1.1 * (1 - 0.7 * speech.story_we)
    if YOU_WORD.search(text):
        yield "second person", 0.4


def _manner(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    if CONTRACTION.search(text):
        yield "contraction", 1.5
    if "!" in text:
        yield "exclamation", 1.0
    yield "evaluative words", min(4, len(EVALUATIVE.compiled.findall(text))) * 0.35
    yield "narration words", min(3, len(NARRATION.compiled.findall(text))) * -0.6


def _facts(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    yield "figures", min(4, len(FIGURE.compiled.findall(text))) * -0.35
    if dates.DATE.search(text):
        yield "date", -1.2
    if "http" in text or "www." in text or "@" in text:
        yield "address", -1.5


def _opening(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    if STORY_START.match(text):
        yield "opens like a story", -1.0
    elif SPEECH_START.match(text):
        yield "opens like speech", 0.7


def _third_person(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    surname = _surname(speech.lead_in.source)
    if surname and surname in text:
        yield "names the speaker", -3.0
    if any(cues.read(match).tense is not None for match in cues.QUOTING_CUE.finditer(text, 0, 400) if match["form"].lower() in _SAYING):
        yield "word of saying", -1.2
    if page.marks[i].outer() and page.marks[i].outer()[0].outer.start <= page.paragraphs[i].body.start:
        yield "quotation marks of its own", -2.0
    if text.rstrip().endswith(":"):
        yield "ends in a colon", -1.5


_SAYING = frozenset(("said", "says", "added", "told", "announced", "explained", "commented"))


def _surname(source: Reference | None) -> str | None:
    return source.name.split()[-1] if source and source.name and source.kind.value in ("name", "surname") else None


RULES: tuple[Callable[[Page, int, str, Speech], Iterator[tuple[str, float]]], ...] = (
    _position,
    _person,
    _manner,
    _facts,
    _opening,
    _third_person,
)


def longest_run(page: Page, numbers: range, lead_in: LeadIn, story_we: float) -> tuple[int, float]:
    """How many of the paragraphs after a lead-in are its speech, and the odds by which that end beats the next best.

    The end is where the sum of the paragraphs' log-odds is highest, so that one dry sentence does not end a speech that
    goes on in the first person.
    """
    sums, total = [0.0], 0.0
    for number, i in enumerate(numbers):
        total += odds(weigh(page, i, Speech(lead_in, number, story_we)))
        sums.append(total)
    best = max(range(len(sums)), key=lambda k: (sums[k], -k))
    others = [value for k, value in enumerate(sums) if k != best]
    return best, sums[best] - max(others, default=sums[best] - 4.0)


