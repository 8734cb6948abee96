"""Characters that an output format cannot hold, and what stands for each of them.

One character always stands for one, so that offsets into the text are right in whatever is written; only `printable`,
for people, makes one line end of two characters.
"""

from __future__ import annotations

import re

__all__ = ["encodable", "in_lines", "legal_in_xml", "one_line", "printable"]

_REPLACEMENT = "\ufffd"
_SURROGATE = re.compile("[\ud800-\udfff]")
# XML 1.0 has no way to write these, not even as references.
_ILLEGAL_IN_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# They would move a terminal's cursor or colour it, and no UTF-8 file holds a surrogate.
_UNPRINTABLE = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# What one program or another takes for the end of a line, or for a column's.
_SEPARATOR = re.compile("[\t\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_LINE_END = re.compile("\r\n?")
_CARRIAGE_RETURN = re.compile("\r(\n?)")


def encodable(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, which UTF-8 cannot hold.

    >>> encodable("a\\ud83db")
    'a�b'
    """
    # Nearly every text is as it should be, and to find that out by encoding is much quicker than by searching.
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(_REPLACEMENT, text)
    return text


def legal_in_xml(text: str) -> str:
    """The text with U+FFFD for each character that no XML document can hold.

    >>> legal_in_xml("a\\x1bb\\r\\n")
    'a�b\\r\\n'
    """
    return _ILLEGAL_IN_XML.sub(_REPLACEMENT, text)


def in_lines(text: str) -> str:
    """The text with line ends that are line feeds: a CR before one becomes a blank, any other a line feed.

    For programs that make one character of CR and LF, and so would shift all that follows.

    >>> in_lines("a\\r\\nb\\rc")
    'a \\nb\\nc'
    """
    return _CARRIAGE_RETURN.sub(lambda found: " \n" if found[1] else "\n", text)


def one_line(text: str) -> str:
    """The text with blanks for tabs and for all that may be taken for a line end, but line feeds, and no controls.

    >>> one_line("a\\tb\\u2028c\\x1bd\\r\\ne")
    'a b c�d \\ne'
    """
    return _UNPRINTABLE.sub(_REPLACEMENT, _SEPARATOR.sub(" ", in_lines(text)))


def printable(text: str) -> str:
    """The text as people read it, lines ended by line feeds, U+FFFD for each control character.

    >>> printable("a\\r\\nb\\x1b")
    'a\\nb�'
    """
    return _UNPRINTABLE.sub(_REPLACEMENT, _LINE_END.sub("\n", text))
