"""Voice: how much a paragraph sounds like a person speaking rather than like the story telling."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from attrs import frozen

from govnews import lexicon, weights
from govnews.drafts import LeadIn, Page, Reference
from govnews.patterns import Pattern
from govnews.stages import dates, offices

I_WORD = Pattern(
    "i_word",
    r"\b (?: I (?:['’](?:m|ve|d|ll))? | my | me | myself | mine ) \b (?! \. \p{Lu})",
    yes="I’m glad",
    no="It is",
)
WE_WORD = Pattern(
    "we_word", r"\b (?: [Ww]e (?:['’]\p{L}+)? | [Oo]ur | ours | us | ourselves ) \b", yes="Our plan", no="US troops"
)
WE_SUBJECT = Pattern("we_subject", r"\b we (?: ['’]\p{L}+ )? \b", yes="We’re glad", no="our plan", ignore_case=True)
YOU_WORD = Pattern(
    "you_word", r"\b (?: you | your | yours ) (?: ['’]\p{L}+ )? \b", yes="your children", no="young", ignore_case=True
)
CONTRACTION = Pattern(
    "contraction",
    r"\p{L} (?: n['’]t | ['’](?: re | ve | ll | m ) ) \b | \b (?: it | that | there | here | let | what ) ['’]s \b",
    yes="it’s right",
    no="Jane’s",
    ignore_case=True,
)
FIGURE = Pattern("figure", r"(?<!\p{L}) [£$€]? \d[\d,.]* %? ", yes="£3 million", no="three million")
STORY_START = Pattern(
    "story_start",
    r"""
    (?: the \s+ (?: \p{L}+ \s+ ){0,3}? (?: announcement | visit | scheme | project | programme | report | consultation
      | review | event | department | ministry | funding
      | meeting | figures | changes | regulations | minister | secretary | government | competition | act | bill
        | agency | council | survey | award | exercise | ship | new | move | measures | plans | investment )
      | this \s+ (?: follows | comes | announcement | is \s+ the ) | today['’]s | as \s+ part \s+ of | under \s+ the
        | since | in \s+ (?: \d{4} | addition | total ) | from \s+ \d
      | for \s+ (?: more | further ) | a \s+ (?: total | new | further ) | an? \s+ \p{L}+ \s+ (?: of | for ) | other
        | also | find | read | visit | applications | details
      | more \s+ (?: than | information ) | there \s+ (?: are | were ) | following | established | during | on \s+ \d
        | at \s+ the )
    \b
    """,
    yes="The visit will also be",
    no="Our visit will be",
    ignore_case=True,
    by="match",
)
SPEECH_START = Pattern(
    "speech_start",
    r"""
    (?: it['’]s | it\ is | this\ is | that['’]s | that\ is | so | but | and | because | however | these | those | that
      | they | today | by | i | we | our | my | let | if | when | no | if | not | as\ a | there['’]s ) \b
    """,
    yes="That’s why",
    no="The Kremlin",
    ignore_case=True,
    by="match",
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
    """What a paragraph is weighed against.

    `number` counts the paragraphs after the lead-in from 0, `left` those that could follow it still, `stop` is the role
    of what comes after them, `story_we` the share of the story's own paragraphs that say "we".
    """

    lead_in: LeadIn
    number: int
    left: int
    stop: str
    story_we: float


def weigh(page: Page, i: int, speech: Speech) -> tuple[Evidence, ...]:
    """The evidence of paragraph `i` for and against going on in the voice of the lead-in, by weights/voice.tsv."""
    table = weights.table("voice")
    found = ((name, value * table.get(name, 0.0)) for name, value in features(page, i, speech))
    return tuple(Evidence(name, weight) for name, weight in found if weight)


def features(page: Page, i: int, speech: Speech) -> Iterator[tuple[str, float]]:
    """What can be seen of a paragraph: names and values, a value of 1 where something is simply there."""
    text = page.paragraphs[i].text
    for rule in RULES:
        yield from rule(page, i, text, speech)


def odds(evidence: tuple[Evidence, ...]) -> float:
    """The log-odds that the evidence adds up to."""
    return sum(item.weight for item in evidence)


def we_rate(page: Page, numbers: range) -> float:
    """How many of the paragraphs say "we" or "our" of themselves, from 0 to 1."""
    counted = [i for i in numbers if len(page.paragraphs[i].text) > 80]
    return sum(bool(WE_WORD.search(page.paragraphs[i].text)) for i in counted) / len(counted) if counted else 0.0


def _position(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    if speech.lead_in.rule in ("lead_in_following", "lead_in_statement_of"):
        yield "a whole statement", 1.0
    yield f"paragraph {min(speech.number + 1, 5)} of the speech", 1.0
    if speech.left == 0:
        yield f"last before {speech.stop}", 1.0
    elif speech.left == 1:
        yield f"second last before {speech.stop}", 1.0
    else:
        yield f"far from {speech.stop}", 1.0
    yield "length", min(len(text), 900) / 300


def _person(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    if I_WORD.search(text):
        yield "first person singular", 1.0
    said_we, said_our = bool(WE_SUBJECT.search(text)), bool(WE_WORD.search(text))
    if said_we or said_our:
        yield ("we" if said_we else "our without we"), 1.0
        yield "we in a story that says we", speech.story_we
    if YOU_WORD.search(text):
        yield "second person", 1.0


URGING = Pattern(
    "urging",
    r"""
    \b (?: must | should | need \s+ to | has \s+ to | have \s+ to | cannot | can['’]t | never | always
      | want \s+ to )\b
    """,
    yes="we must act",
    no="it musters",
    ignore_case=True,
)
TURN = Pattern(
    "turn",
    r"""
    [,;–—] \s+ (?: but | and \s+ that | so | because | which \s+ is \s+ why | not )\b | \b (?: however | why
      | whilst ) \b
    """,
    yes="old, but good",
    no="butter",
    ignore_case=True,
)
PASSIVE = Pattern(
    "passive",
    r"""
    \b (?: was | were | been | is \s+ being | are \s+ being | will \s+ be | is \s+ expected | are \s+ expected
      | be ) \s+ (?: \p{Ll}+ly \s+ )? \p{Ll}{2,}(?:ed|en|wn|lt|de) \b
    """,
    yes="was opened",
    no="has opened",
    ignore_case=True,
)
SUPERLATIVE = Pattern(
    "superlative",
    r"""
    \b (?: (?: great | high | big | larg | strong | hard | clear | bold | brav | fin | bright | tough | saf | clean
      | warm | deep | proud | rich | poor | weak | fast | full | clos | b ) est
      | most | such | so | very | too | really | far | ever | great ) \b
    """,
    yes="the greatest",
    no="the forest",
    ignore_case=True,
)
ALSO = Pattern(
    "also",
    r"\b (?: will \s+ also | is \s+ also | are \s+ also | also | in \s+ addition | as \s+ well \s+ as ) \b",
    yes="will also be",
    no="always",
    ignore_case=True,
)


def _argument(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    for pattern, name in (
        (URGING, "urging"),
        (TURN, "argument turns"),
        (PASSIVE, "passive"),
        (SUPERLATIVE, "emphasis"),
    ):
        count = len(pattern.compiled.findall(text))
        if count:
            yield name, min(3.0, count)
    if ALSO.search(text[:120]):
        yield "adds to what was told", 1.0


def _manner(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    if CONTRACTION.search(text):
        yield "contraction", 1.0
    if "!" in text:
        yield "exclamation", 1.0
    yield "evaluative words", min(5.0, len(EVALUATIVE.compiled.findall(text)))
    yield "narration words", min(4.0, len(NARRATION.compiled.findall(text)))


def _facts(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    yield "figures", min(4.0, len(FIGURE.compiled.findall(text)))
    if dates.DATE.search(text):
        yield "date", 1.0
    if "http" in text or "www." in text or "@" in text:
        yield "address", 1.0
    if "(" in text:
        yield "bracket", 1.0


def _opening(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    if STORY_START.match(text):
        yield "opens like a story", 1.0
    elif SPEECH_START.match(text):
        yield "opens like speech", 1.0


def _third_person(page: Page, i: int, text: str, speech: Speech) -> Iterator[tuple[str, float]]:
    surname = _surname(speech.lead_in.source)
    if surname and surname in text:
        yield "names the speaker", 1.0
    if _names_office(text, speech.lead_in.source):
        yield "names the speaker's office", 1.0
    if FULL_NAME.search(text):
        yield "names somebody in full", 1.0
    if TITLED_NAME.search(text):
        yield "names somebody with a title", 1.0
    if SAID.search(text[:400]):
        yield "word of saying", 1.0
    outer = page.marks[i].outer()
    if outer and outer[0].outer.start <= page.paragraphs[i].body.start:
        yield "quotation marks of its own", 1.0
    if text.rstrip().endswith(":"):
        yield "ends in a colon", 1.0


SAID = Pattern(
    "said",
    r"\b (?: said | says | added | told | announced | explained | commented ) \b",
    yes="she said",
    no="I say",
)
FULL_NAME = Pattern(
    "given_and_surname",
    r"\b \L<given> \s+ (?: \p{Lu}\. \s+ )? \p{Lu}[\p{L}’'-]+",
    yes="by Jane Doe of",
    no="by the Jane",
    lists={"given": lambda: lexicon.words("given_names")},
)
TITLED_NAME = Pattern(
    "titled_name",
    r"\b (?: Mr | Mrs | Ms | Dr | Sir | Lord | Minister | Secretary | Sen\. | Senator | President ) \s+ \p{Lu}",
    yes="Mr Doe",
    no="Mr doe",
)


def _names_office(text: str, source: Reference | None) -> bool:
    """Whether the paragraph speaks of the speaker's office in the third person: "the Chancellor"."""
    heads = [word.strip(",") for word in (source.role or "").split() if offices.is_office(word)] if source else []
    return any(f" {head}" in text or text.startswith(head) for head in heads if head[:1].isupper())


def _surname(source: Reference | None) -> str | None:
    return source.name.split()[-1] if source and source.name and source.kind.value in ("name", "surname") else None


RULES: tuple[Callable[[Page, int, str, Speech], Iterator[tuple[str, float]]], ...] = (
    _position,
    _person,
    _manner,
    _argument,
    _facts,
    _opening,
    _third_person,
)


def longest_run(page: Page, numbers: range, lead_in: LeadIn, stop: str, story_we: float) -> tuple[int, float]:
    """How many of the paragraphs after a lead-in are its speech, and the probability of that end among all ends.

    A speech of k paragraphs has the odds of its k paragraphs going on and of the next one not doing so, so that one dry
    sentence does not end a speech that goes on in the first person. `stop` is the role of what follows the paragraphs.
    """
    sums, total = [0.0], 0.0
    for number, i in enumerate(numbers):
        total += odds(weigh(page, i, Speech(lead_in, number, len(numbers) - 1 - number, stop, story_we)))
        sums.append(total)
    best = max(range(1, len(sums)), key=lambda k: (sums[k], -k))
    return best, 1 / sum(math.exp(max(-50.0, min(50.0, value - sums[best]))) for value in sums[1:])
