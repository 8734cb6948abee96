"""Roles: what each paragraph does in the story, decided for all of them together.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): each sign of a paragraph has a weight for
each state, and so has each step from one state to the next. The best sequence of states is found by the Viterbi
algorithm; how probable each role is, given all that was seen, by the forward-backward algorithm: the confidence.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache

from attrs import frozen

from govnews import lexicon, weights
from govnews.drafts import Page, Passage, Title
from govnews.model import BlockRole, Span
from govnews.packing import Packing
from govnews.stages import (
    certainty,
    chains,
    cues,
    furniture,
    lead_ins,
    letters,
    listings,
    one_voice,
    publication,
    signs,
    statements,
    voice,
)

# States that are finer than roles: a story's own author speaking, the first paragraph of somebody's speech, and the one
# in which the story takes over again, since the words that begin and end speech differ from those inside.
FINER = {"own": BlockRole.SPEECH, "first": BlockRole.SPEECH, "resumed": BlockRole.NARRATION}
STATES = (*(role.value for role in BlockRole), *FINER)
_PACKING = Packing(len(STATES))
_FIELDS = 8


@frozen(eq=False)
class Field:
    """The table of roles: the weights of each sign, of each step (from, to), and of each state to begin with."""

    signs: dict[str, list[float]]
    steps: chains.Rows
    first: list[float]


# What follows from a field is kept beside it: a property that is cached is worked out anew in the compiled build.
@lru_cache(_FIELDS)
def _packed(field: Field) -> dict[str, int]:
    """The weights of each sign for all states in hundredths, as all tables give them, in one number."""
    return {name: _PACKING.pack([round(100 * weight) for weight in row]) for name, row in field.signs.items()}


@lru_cache(_FIELDS)
def _into(field: Field) -> chains.Rows:
    """The weights of the steps into each state."""
    return [list(column) for column in zip(*field.steps, strict=True)]


@lru_cache(_FIELDS)
def _chances(field: Field) -> chains.Rows:
    """How much likelier or less likely each step makes a sequence."""
    return [list(map(math.exp, row)) for row in field.steps]


@lru_cache(_FIELDS)
def _begins(field: Field) -> list[float]:
    """How much likelier or less likely each state to begin with makes it."""
    return list(map(math.exp, field.first))


@cache
def learned() -> Field:
    """The field of weights/roles.tsv."""
    return field_of(weights.rows("roles"))


def field_of(rows: Sequence[tuple[str, ...]]) -> Field:
    """A field from the rows of its table: a sign, ">" and a state, or "first"; then a weight for each state."""
    found = {name: list(map(float, values)) for name, *values in rows}
    steps = [found.pop(f"> {state}") for state in STATES]
    first = found.pop("> ")
    return Field(found, steps, first)


def find(page: Page, readings: Sequence[Passage], title: Title | None) -> tuple[Passage, ...]:
    """The passages with the roles that fit best together, each with its probability."""
    if not readings:
        return ()
    field = learned()
    seen = signs.view(page, readings, title)
    names = [signs.of(seen, i) for i in range(len(readings))]
    best, sure = decide(field, weighed(field, seen, names), names)
    states = [STATES[state] for state in _titled_once(page, title, best, sure)]
    widened = one_voice.widened(seen, states)
    return tuple(
        _decided(page.text, reading, state, _sure_of(state, was, probability))
        for reading, state, was, probability in zip(readings, widened, states, sure, strict=True)
    )


def _sure_of(state: str, was: str, probabilities: Sequence[float]) -> float:
    """How probable the role of a state is; a fixed value where the page as a whole decided it."""
    same = role_of(STATES.index(state)) is role_of(STATES.index(was))
    return _of_role(probabilities, STATES.index(state)) if same else _WIDENED


def _of_role(probabilities: Sequence[float], state: int) -> float:
    """How probable the role of a state is: all states that mean it together."""
    role = role_of(state)
    return math.fsum([value for value, other in zip(probabilities, _ROLES, strict=True) if other is role])


_ROLES: tuple[BlockRole, ...] = (*BlockRole, *FINER.values())


def role_of(state: int) -> BlockRole:
    """The role that a state means."""
    return _ROLES[state]


def _decided(text: str, reading: Passage, state: str, probability: float) -> Passage:
    role = role_of(STATES.index(state))
    rule = "own" if state == "own" else reading.rule if role is reading.role else f"{role.value}_in_context"
    labelled = reading.rule == "turn_label" and role is BlockRole.SPEECH
    rule = reading.rule if labelled else rule
    lead_in = reading.lead_in if role is BlockRole.LEAD_IN or labelled else None
    if role is BlockRole.LEAD_IN and lead_in is None:
        lead_in = lead_ins.reread(text, reading.paragraph.body)
    return Passage(reading.paragraph, role, rule, round(min(1.0, probability), 3), lead_in)


# Where markup tells what a paragraph is, only these states are left.
_TOLD = {
    "headline_markup": ("headline",),
    "heading_markup": ("heading",),
    "list_mark": ("list_item", "speech", "first", "own", "notes", "summary", "contact", "narration"),
    "quote_markup": ("speech", "first"),
    "own_words_markup": ("own",),
    "summary_markup": ("summary",),
    "metadata_markup": ("metadata",),
    "notes_markup": ("notes",),
    "contact_markup": ("contact",),
    "cite_markup": ("attribution",),
    "caption_markup": ("boilerplate",),
    "furniture_markup": ("boilerplate",),
    "row_markup": ("list_item",),
    "lead_in_name_line": ("lead_in",),
}
_NEVER, _LIKELY, _EVEN, _WIDENED = -1e4, 0.6, 0.5, 0.7
_REPORT, _LEAD_IN, _SAME_START, _STANDFIRST = 400, 120, 30, 165
_OWN, _HEADLINE = STATES.index("own"), STATES.index("headline")
_NOT_TITLE = [i for i in range(len(STATES)) if i != _HEADLINE]
_NOT_SPEECH = [i for i, name in enumerate(STATES) if FINER.get(name, name) != BlockRole.SPEECH]


_UNSPOKEN = tuple(STATES[i] for i in _NOT_SPEECH)
# In a transcript the label says who speaks, and nobody signs.
_UNSIGNED = tuple(state for state in STATES if state != "attribution")
# What a line can be that addresses somebody: "Dear Madam Speaker:".
_ADDRESSED = ("speech", "first", "own", "lead_in", "narration")
# What the words of a letter can be, and what lines of other kinds between them stay what they are by their words.
_WRITTEN = ("speech", "first", "own")
_WITHIN_LETTER = (*_WRITTEN, "lead_in", "list_item", "heading")
_LEFT_IN_LETTER = frozenset(("furniture_line", "contact_line", "metadata_line", "caption", "notice"))
_NO_HEADLINE = tuple(state for state in STATES if state != "headline")
_NO_SUMMARY = tuple(state for state in STATES if state != "summary")
# What prose behind "He said:" cannot be.
_NOT_TOLD = tuple(state for state in STATES if state not in ("narration", "resumed", "summary"))
_SAYING = frozenset(("say", "add", "comment"))
_NO_LEAD_IN = tuple(state for state in STATES if state != "lead_in")
# What a paragraph behind a mark that nothing but a list has can be.
_BULLETS, _BULLETED = frozenset("•▪‣◦●○■\uf0b7"), ("list_item", "speech", "first", "own", "notes", "contact")
# What the title of somebody's words can be.
_STATED = ("headline", "lead_in", "summary", "metadata")
# What prose behind a dateline can be.
_DATELINED = ("narration", "resumed", "lead_in", "speech", "first", "own")


def weighed(field: Field, seen: signs.View, names: Sequence[Sequence[str]]) -> list[list[float]]:
    """The scores of all states at each paragraph, those that cannot be held out of the question."""
    rows = [_held(seen, i, score(field, found)) for i, found in enumerate(names)]
    if any(reading.rule == "turn_label" for reading in seen.readings):
        rows = [_only(row, _UNSIGNED) for row in rows]
    left = certainty.find(seen.page, seen.readings, STATES)
    return [row if states is None else _only(row, states) for row, states in zip(rows, left, strict=True)]


def _only(row: Sequence[float], states: Collection[str]) -> list[float]:
    """The scores with all states but some out of the question."""
    return [value if name in states else _NEVER for name, value in zip(STATES, row, strict=True)]


def _held(seen: signs.View, i: int, scores: list[float]) -> list[float]:
    """The scores with those states out of the question that markup, a dateline or the use of marks excludes."""
    reading = seen.readings[i]
    left = _turn(reading) if reading.rule == "turn_label" else _TOLD.get(reading.rule) or _of_letter(seen, i)
    if reading.rule == "lead_in_statement_of" and statements.STATED.fullmatch(reading.text):
        left = _STATED
    if reading.rule == "list_mark" and seen.page.text[reading.paragraph.span.start] in _BULLETS:
        left = _BULLETED
    if left is None and letters.ADDRESS.fullmatch(reading.text):
        left = _WRITTEN if letters.is_salutation(reading.text) else _ADDRESSED
    if left is None and reading.rule == "heading_line" and furniture.is_quote_heading(reading.paragraph):
        left = ("heading",)
    if (
        left is None
        and reading.rule == "narration"
        and publication.opens_with_dateline(seen.page, reading.paragraph.body)
    ):
        left = _DATELINED
    if left is None and _is_announced(seen, i):
        left = _NOT_TOLD
    if left is None and any(rule(seen, i) for rule in _TELLS):
        left = _UNSPOKEN
    if left is None and furniture.WEB_ADDRESS.fullmatch(reading.text):
        left = _NO_HEADLINE
    if left is None and _is_first_prose(seen, i):
        left = _NO_SUMMARY
    if left is None and _introduces_nothing(seen, i):
        left = _NO_LEAD_IN
    return scores if left is None else _only(scores, left)


def _of_letter(seen: signs.View, i: int) -> tuple[str, ...] | None:
    """What a paragraph of a letter that the page gives whole can be: its writer's words, or who signs."""
    letter = next((letter for letter in seen.letters if i <= letter.last), None)
    if letter is None or seen.readings[i].rule in _LEFT_IN_LETTER:
        return None
    if i < letter.salutation:
        return ("metadata",) if _is_addressee(seen, i, letter) else None
    if letter.closing is not None and i > letter.closing:
        return ("attribution",)
    return _WRITTEN if i in (letter.salutation, letter.closing) else _WITHIN_LETTER


def _is_addressee(seen: signs.View, i: int, letter: letters.Letter) -> bool:
    """Whether a line over a letter says to whom it was sent, or when."""
    texts = [reading.text for reading in seen.readings[: letter.salutation + 1]]
    titled = seen.title is not None and i <= seen.title.at[-1]
    return not titled and i in letters.above(texts, letter) and seen.readings[i].role is not BlockRole.LEAD_IN


def _is_announced(seen: signs.View, i: int) -> bool:
    """Whether somebody is said to say what prose without marks says: "A spokesman for the Council said:"."""
    before = seen.readings[i - 1] if i else None
    lead_in = before.lead_in if before and before.rule == "lead_in_colon" else None
    said = lead_in is not None and lead_in.cue is not None and lead_in.cue.lemma in _SAYING
    return said and lead_in is not None and lead_in.source is not None and seen.readings[i].rule == "narration"


def _is_first_prose(seen: signs.View, i: int) -> bool:
    """Whether prose is too long for a standfirst, on a page whose style has none."""
    reading = seen.readings[i]
    return reading.rule == "narration" and not seen.page.style.standfirst and len(reading.text) > _STANDFIRST


def _introduces_nothing(seen: signs.View, i: int) -> bool:
    """Whether a long paragraph ends as no lead-in does, has no word of saying, and no words in marks follow it."""
    reading, following = seen.readings[i], seen.page.marks[i + 1 : i + 2]
    leads = reading.role is BlockRole.LEAD_IN
    if listings.is_what(reading.text, 0, len(reading.text)) or (seen.own[i] and not leads):
        return True
    if leads or (following and following[0].regions):
        return False
    text = reading.text.rstrip()
    ends = len(text) > _LEAD_IN and text[-1:] not in ":,;–—-"
    ends = ends or listings.is_opened(reading.text, Span(0, len(reading.text)))
    return ends and not (lexicon.search(voice.SAID, reading.text) or lexicon.search(lead_ins.BELOW, reading.text))


def _turn(label: Passage) -> tuple[str, ...]:
    """What the label of a turn leaves: speech where words follow it, else a lead-in."""
    return ("speech", "first") if signs.has_words(label) else ("lead_in",)


def _leads_in_itself(seen: signs.View, i: int) -> bool:
    """Whether a paragraph among marked words names who speaks before its own: 'Ann Roe added: “…'."""
    page, outer = seen.page, seen.page.marks[i].outer()
    start = page.paragraphs[i].body.start
    if not outer or not 0 < outer[0].outer.start - start < _REPORT or not _is_among_marks(page, i):
        return False
    head = Span(start, start + len(page.text[start : outer[0].outer.start].rstrip()))
    found = lead_ins.read(page.text, head) if page.text[head.end - 1] == ":" else None
    return found is not None and found.source is not None and found.cue is not None


def _is_among_marks(page: Page, i: int) -> bool:
    """Whether the paragraph before or after one opens with a mark."""
    beside = (j for j in (i - 1, i + 1) if 0 <= j < len(page.paragraphs))
    return any((o := page.marks[j].outer()) and o[0].outer.start == page.paragraphs[j].body.start for j in beside)


def _is_unmarked(seen: signs.View, i: int) -> bool:
    """Whether a paragraph stands outside marks in a story whose writer marks all that is said."""
    return seen.marked and not seen.inside[i] and not seen.page.marks[i].outer()


def _tells_of_speaker(seen: signs.View, i: int) -> bool:
    """Whether paragraph `i` says what the one introduced before it said: "Further, Senator Doe states that “…”."."""
    led, outer = seen.led[i], seen.page.marks[i].outer()
    lead_in = seen.readings[led].lead_in if led is not None and outer else None
    start = seen.page.paragraphs[i].body.start
    before = seen.page.text[start : outer[0].outer.start] if lead_in else ""
    named = lead_in is not None and len(before) < _REPORT and (voice.surname(lead_in.source) or "\n") in before
    return named and next(cues.find(before, 0, len(before), quoting=True), None) is not None


def _opens_or_closes(seen: signs.View, i: int) -> bool:
    """Whether a paragraph opens with words in marks, or with the end of some."""
    return signs.is_told(seen.page, i)


def _is_behind_marks(seen: signs.View, i: int) -> bool:
    """Whether a paragraph without marks follows somebody's words in marks that have closed, and speaks for nobody.

    Not so on a page whose own author says "I" and cites others.
    """
    led = seen.led[i]
    stated = seen.stated and led is None
    if seen.inside[i] or seen.page.marks[i].regions or seen.page.marks[i].loose or any(seen.own) or stated:
        return False
    before = next((j for j in range(i - 1, -1, -1) if seen.page.marks[j].outer()), None)
    if before is None or not signs.wholly_quoted(seen.page, before) or not seen.page.marks[before].outer()[-1].closed:
        return False
    between = range(before + 1, i)
    told = any(seen.readings[j].rule == "turn_label" for j in range(i + 1))
    said = voice.is_personal(seen.readings[i].text) or any(voice.is_personal(seen.readings[j].text) for j in between)
    return not (told or said or (led is not None and led > before))


# Rules by which a paragraph is told by the story, whatever its words sound like.
_TELLS = (_opens_or_closes, _is_unmarked, _tells_of_speaker, _leads_in_itself, _is_behind_marks)


def score(field: Field, names: Iterable[str]) -> list[float]:
    """What the signs of a paragraph add up to for each state."""
    packed = _packed(field)
    total = sum(filter(None, map(packed.get, names)))
    return [hundredths / 100 for hundredths in _PACKING.unpack(total)]


def decide(field: Field, scores: chains.Rows, names: Sequence[Sequence[str]]) -> tuple[list[int], chains.Rows]:
    """The best states and the probability of each.

    Precision first: a story is taken for its author's own words only where that is likely on the average, and where
    somebody says "I" in it or the title says whose statement it is; a department says "we" too.
    """
    best, sure = viterbi(field, scores), marginals(field, scores)
    own = [(row[_OWN], found) for state, row, found in zip(best, sure, names, strict=True) if state == _OWN]
    likely = math.fsum(probability for probability, _ in own) >= _LIKELY * len(own)
    known = any("reads as own_words_markup" in found for found in names)
    if not own or known or (likely and any(not signs.PERSONAL.isdisjoint(found) for _, found in own)):
        return _trimmed(best, sure), sure
    told = [[_NEVER if state == _OWN else value for state, value in enumerate(row)] for row in scores]
    sure = marginals(field, told)
    return _trimmed(viterbi(field, told), sure), sure


def _trimmed(best: list[int], sure: Sequence[Sequence[float]]) -> list[int]:
    """The states with the last paragraphs of a speech given back to the story where that is likelier than not."""
    out = list(best)
    for i in range(len(out) - 1, 0, -1):
        ends = role_of(out[i]) is BlockRole.SPEECH and (
            i + 1 == len(out) or role_of(out[i + 1]) is not BlockRole.SPEECH
        )
        if ends and role_of(out[i - 1]) is BlockRole.SPEECH and _of_role(sure[i], out[i]) < _EVEN:
            out[i] = max(_NOT_SPEECH, key=lambda state: sure[i][state])
    return out


def _titled_once(page: Page, title: Title | None, best: Sequence[int], sure: Sequence[Sequence[float]]) -> list[int]:
    """The states with no other headline by itself further down, where the expected title is one."""
    shown = {i for i, state in enumerate(best) if state == _HEADLINE}
    if title is None or shown.isdisjoint(title.at):
        return list(best)
    start = title.span.of(page.text)[:_SAME_START]
    stray = {
        i for i in shown if i > title.at[0] and not {i - 1, i + 1} & shown and start not in page.paragraphs[i].text
    }
    return [max(_NOT_TITLE, key=lambda other: sure[i][other]) if i in stray else state for i, state in enumerate(best)]


def viterbi(field: Field, scores: chains.Rows) -> list[int]:
    """The states of the best sequence, by number."""
    return chains.best_path(field.first, _into(field), scores)


def marginals(field: Field, scores: chains.Rows) -> chains.Rows:
    """The probability of each state at each paragraph."""
    return chains.probabilities(_begins(field), _chances(field), scores)
