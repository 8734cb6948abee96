"""What is asked of a corpus, one value a question: what makes its bars, how they are counted, how they are drawn."""

from __future__ import annotations

from attrs import frozen

__all__ = ["FORMS", "LENGTHS", "QUESTIONS", "TENSES", "VOICES", "Question"]

VOICES = ("the most quoted", "the second", "the third", "all others", "nobody known")
TENSES = ("past", "present", "future", "no tense")
FORMS = ("block", "direct", "mixed", "indirect", "nested")
LENGTHS = ("1–5", "6–10", "11–20", "21–40", "41–80", "81–160", "161–320", "over 320")


@frozen
class Question:
    """A question whose answer is a picture with a bar for each combination of values of the columns `by`.

    The first column is the place of a bar, the second, where there is one, its colour, or its row where `shape` is
    "cells". Only rows for which `only` holds are counted, by `counted`; both are SQL, and so is `label`, what else to
    say of a bar. `most` bounds how many values of the first column are shown, those with the highest counts, or, where
    they go `in_order`, the last ones; of the second, `most_second`. `order` names the values of the first column in
    their order, `colours` those of the second.
    """

    name: str
    title: str
    explained: str
    by: tuple[str, ...]
    only: str = "true"
    counted: str = "count(*)"
    unit: str = "quotations"
    shape: str = "bars"
    most: int = 25
    most_second: int = 12
    order: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    in_order: bool = False
    label: str | None = None


# Of several who are quoted as often, the first by name; DuckDB's mode() would take any.
_MOST_QUOTED = (
    "list_sort([{'n': -(each.value::BIGINT), 'who': each.key} for each in map_entries(histogram(speaker))])[1].who"
)

QUESTIONS: tuple[Question, ...] = (
    Question(
        "speakers",
        "Who speaks most",
        "Quotations of each speaker, by the fullest name in each story. Speakers of one name are counted together.",
        ("speaker",),
        only="speaker IS NOT NULL",
    ),
    Question(
        "publishers",
        "Who speaks most, by organisation and time",
        "Quotations in the stories of each publisher. A cell tells who is quoted most there, too.",
        ("period", "publisher"),
        only="period IS NOT NULL",
        shape="cells",
        most=36,
        in_order=True,
        label=_MOST_QUOTED,
    ),
    Question(
        "voices",
        "Share of voices",
        "Of all words quoted in the stories of a publisher, the share of the three speakers quoted most.",
        ("publisher", "voice"),
        counted="sum(length)",
        unit="words",
        shape="shares",
        most=12,
        colours=VOICES,
        label="CASE WHEN count(DISTINCT speaker) = 1 THEN any_value(speaker) END",
    ),
    Question(
        "forms",
        "Form and tense",
        "Whole utterances in marks (direct), fragments (mixed), speech set apart (block), reported words (indirect), "
        "quotations in quotations (nested); the tense is that of the word of saying.",
        ("form", "tense"),
        shape="stacked",
        order=FORMS,
        colours=TENSES,
    ),
    Question(
        "cues",
        "Words of saying",
        "The verb or noun that gives words to their speaker, in its basic form.",
        ("lemma",),
        only="lemma IS NOT NULL",
    ),
    Question(
        "announced",
        "Announced and spoken",
        "A statement is announced where the word of saying stands in the future: “will say”.",
        ("period", "announced"),
        only="period IS NOT NULL",
        shape="columns",
        most=36,
        in_order=True,
        colours=("spoken", "announced"),
    ),
    Question(
        "lengths",
        "Lengths of quotations",
        "How many words a quotation has, by its form.",
        ("words_long", "form"),
        shape="columns",
        order=LENGTHS,
        colours=FORMS,
    ),
    Question(
        "reused",
        "Words used again",
        "The same words, six or more, in several stories; case and punctuation do not count.",
        ("same",),
        only="same IS NOT NULL",
        counted="count(DISTINCT story_id)",
        unit="stories",
        most=20,
        label="min(words)",
    ),
)
