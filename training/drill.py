"""Invented sentences that drill the verbs of the lexicon, since news articles hold few of those that governments like.

Each verb that takes a clause or words in marks stands in a sentence of each tense, annotated as in training/ascribed.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from govnews import lexicon

SUBJECTS = (
    "The Minister",
    "Ms Brook",
    "He",
    "She",
    "Councillor Tomas Reed",
    "The Harbour Secretary, Ada Lorne,",
    "The department",
    "They",
    "The Mayor of Skarn",
    "Officials",
    "Dr Nell Marsh",
)
CLAUSES = (
    "the harbour wall is the largest in the county",
    "costs have fallen by a third since 2014",
    "the river will be dredged before the winter",
    "more must be done to protect the fleet",
    "there are no plans to close the depot",
    "two hundred pupils had been on board",
    "the board should publish its advice",
    "nobody was hurt in the fire",
    "the ferry links 40 villages with the mainland",
    "small firms need time to adapt",
    "the talks with Orland were useful",
)
UTTERANCES = (
    "We are proud of what our engineers have built.",
    "This is a good day for the town.",
    "I want to thank everybody who lent a hand.",
    "There is a lot still to do.",
    "It was a quiet night.",
)
SPEAKERS = (
    "Health Minister Nell Marsh",
    "Agriculture & Trade Minister Lockhart Sand",
    "Ms Brook",
    "the Mayor of Skarn, Tomas Reed",
    "Mr Oakes",
    "Dr Ada Lorne, who leads the survey",
    "the ministry",
    "Roads Minister Iona Brandt",
    "she",
)
TRAILING = frozenset(("say", "announce", "confirm", "add", "explain", "warn", "report", "note", "reveal", "declare"))
DAYS = ("", " today", " yesterday", " on Monday", "", " this week")
TALES = (
    "The wall was finished in May.",
    "Work began in 2014 and took three years.",
    "The grant is paid in two parts.",
    "The new rules come into force on 1 April.",
    "The station was opened in 1931.",
    "The crew trains twice a week.",
    "Bids must reach the council by noon on 4 May.",
)
BEFORE = ("", "", "", "But ", "Today ", "Later ", "In Lund, ")


def paragraphs() -> Iterator[str]:
    """The annotated sentences of both kinds."""
    yield from _leading()
    yield from _trailing()


def _trailing() -> Iterator[str]:
    """Who said it behind what was said, in either order."""
    clauses, speakers, utterances, tales, days = map(itertools.cycle, (CLAUSES, SPEAKERS, UTTERANCES, TALES, DAYS))
    for row in lexicon.table("cues"):
        if row[0] not in TRAILING:
            continue
        for verb in (row[2], row[1], row[2], row[1]):
            clause, who, day, said = next(clauses), next(speakers), next(days), next(utterances)
            clause = clause[0].upper() + clause[1:]
            yield f"{{1 {clause}}}, [1 {who}] <1 {verb}>{day}. {next(tales)}"
            who = next(speakers)
            if who != "she":
                more = f"{{2 ‘{said[:-1]},’}} <2 says> [2 {who.partition(',')[0]}]."
                yield f"{{1 {clause}}}, <1 {verb}> [1 {who}]. {next(tales)} {more}"


def _leading() -> Iterator[str]:
    """Who says it before what is said, one or two sentences of the story's own beside it."""
    subjects, clauses, utterances, tales, before = map(itertools.cycle, (SUBJECTS, CLAUSES, UTTERANCES, TALES, BEFORE))
    for row in lexicon.table("cues"):
        base, third, past, *_, frames, strength, _ = row
        if strength != "speech" or " " in base:
            continue
        verbs = (past, third, f"will {base}", f"has {row[3]}")
        for number, verb in enumerate(verb.partition("|")[0] for verb in verbs):
            subject, clause, said, tale = next(subjects), next(clauses), next(utterances), next(tales)
            if "that" in frames.split(","):
                opened = next(before)
                who = (
                    subject[0].lower() + subject[1:]
                    if opened and subject.split()[0] in ("The", "He", "She")
                    else subject
                )
                cue = verb.replace("has ", "have ") if subject in ("They", "Officials") else verb
                yield f"{tale} {opened}[1 {who}] <1 {cue}> {{1 that {clause}}}. {next(tales)}"
            elif "quote" in frames.split(",") and number == 0:
                yield f"{{1 “{said[:-1]},”}} [1 {subject.rstrip(',')}] <1 {verb}>. {tale}"
