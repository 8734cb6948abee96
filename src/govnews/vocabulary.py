"""The closed vocabularies of a story: what its parts can be, each member its own JSON value."""

from __future__ import annotations

import enum


class Word(str, enum.Enum):
    """A closed vocabulary whose members are their own JSON values."""

    def __str__(self) -> str:
        return str(self.value)


class StoryKind(Word):
    """What sort of publication a story is, from its kicker or its shape."""

    NEWS_STORY = "news_story"
    PRESS_RELEASE = "press_release"
    STATEMENT = "statement"
    GOVERNMENT_RESPONSE = "government_response"
    SPEECH = "speech"
    TRANSCRIPT = "transcript"
    LETTER = "letter"
    FATALITY_NOTICE = "fatality_notice"
    CASE_STUDY = "case_study"
    ADVISORY = "advisory"
    OTHER = "other"


class BlockRole(Word):
    """What a block does in its story; see docs/model.md for the meaning of each."""

    HEADLINE = "headline"
    METADATA = "metadata"
    SUMMARY = "summary"
    NARRATION = "narration"
    LEAD_IN = "lead_in"
    SPEECH = "speech"
    ATTRIBUTION = "attribution"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    NOTES = "notes"
    CONTACT = "contact"
    BOILERPLATE = "boilerplate"


class QuotationForm(Word):
    """How somebody's words are given: see `Quotation`."""

    BLOCK = "block"
    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    NESTED = "nested"


class SpeakerKind(Word):
    """Who speaks: a named person, an office alone, an organisation, several jointly, or nobody whom the text names."""

    PERSON = "person"
    ROLE = "role"
    ORGANISATION = "organisation"
    GROUP = "group"
    UNKNOWN = "unknown"


class MentionKind(Word):
    """How a mention names its speaker: "Jane Doe", "Ms Doe", "the Foreign Secretary", "she", "a spokesperson"."""

    NAME = "name"
    SURNAME = "surname"
    ROLE = "role"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"


class Tense(Word):
    """When the words are said to be uttered; a future one is announced, not made."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Act(Word):
    """What the cue says that its source does with the words."""

    STATEMENT = "statement"
    QUESTION = "question"
    ANSWER = "answer"
    DEMAND = "demand"
    PROMISE = "promise"
    DENIAL = "denial"
    WARNING = "warning"
    PRAISE = "praise"
    CRITICISM = "criticism"
    BELIEF = "belief"
    FEELING = "feeling"
    INTENTION = "intention"
    WRITING = "writing"


class DiagnosticKind(Word):
    """What was odd about a source."""

    EMPTY = "empty"
    TRUNCATED = "truncated"
    UNCLOSED_QUOTATION = "unclosed_quotation"
    UNOPENED_QUOTATION = "unopened_quotation"
    CONTROL_CHARACTERS = "control_characters"
    LONE_SURROGATES = "lone_surrogates"
    TURNED_TEXT = "turned_text"
    MIXED_SCRIPTS = "mixed_scripts"
    UNDECODABLE_BYTES = "undecodable_bytes"
    MOJIBAKE = "mojibake"
    GLUED_WORDS = "glued_words"
    LOST_LIST = "lost_list"
    UNNAMED_SPEAKER = "unnamed_speaker"
    LEAD_IN_WITHOUT_SPEECH = "lead_in_without_speech"
    NOT_ENGLISH = "not_english"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    UNREADABLE = "unreadable"


class ViolationKind(Word):
    """Which promise of the model a story breaks; see `govnews.check`."""

    OUT_OF_BOUNDS = "out_of_bounds"
    WRONG_TEXT = "wrong_text"
    OUT_OF_ORDER = "out_of_order"
    OVERLAP = "overlap"
    NOT_INSIDE = "not_inside"
    OWN_MARK = "own_mark"
    UNCOVERED = "uncovered"
    STRAY_SPEAKER = "stray_speaker"
    STRAY_BLOCK = "stray_block"
    EMPTY_MENTION = "empty_mention"
    CHANGED_BY_JSON = "changed_by_json"


class MarkupKind(Word):
    """What markup says of a stretch of text; `own_words` are those of the author whom metadata name."""

    HEADING = "heading"
    LIST_ITEM = "list_item"
    ROW = "row"
    QUOTE = "quote"
    OWN_WORDS = "own_words"
    CITE = "cite"
    CAPTION = "caption"
    SUMMARY = "summary"
    METADATA = "metadata"
    NOTES = "notes"
    CONTACT = "contact"
    FURNITURE = "furniture"
