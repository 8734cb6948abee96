"""Why a story was parsed as it was: the evidence for its decisions, worked out again from its text, in words.

Nothing is kept while a story is parsed. What is asked here is answered by the stages themselves, from the text alone,
so that a story read from JSON is as good.
"""

from govnews.explaining.blocks import decisions, explain
from govnews.explaining.choosing import choice_in_words
from govnews.explaining.cues import CueAccount, Part, cue, holds_without_cue, parts
from govnews.explaining.forms import Answer, form
from govnews.explaining.voices import Introduction, choices, introduction, meaning, weakest
from govnews.explaining.wording import question_in_words, rule_in_words, sign_in_words
from govnews.stages.choices import Choice
from govnews.stages.meanings import Meaning

__all__ = [
    "Answer",
    "Choice",
    "CueAccount",
    "Introduction",
    "Meaning",
    "Part",
    "choice_in_words",
    "choices",
    "cue",
    "decisions",
    "explain",
    "form",
    "holds_without_cue",
    "introduction",
    "meaning",
    "parts",
    "question_in_words",
    "rule_in_words",
    "sign_in_words",
    "weakest",
]
