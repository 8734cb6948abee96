"""Text and attributes of HTML, with nothing in them that a browser would obey."""

from __future__ import annotations

import html
import re

# No HTML may hold these, and no UTF-8 file holds a surrogate; one for one, so that offsets on the page stay.
_UNWRITABLE = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def safe(text: str) -> str:
    """The text as HTML, also within an attribute in double quotation marks.

    >>> safe('<b> & "\\x00"')
    '&lt;b&gt; &amp; &quot;�&quot;'
    """
    return html.escape(_UNWRITABLE.sub("\ufffd", text))


def attributes(**values: object) -> str:
    """Attributes, each with a blank before it; None leaves one out, an underscore stands for a hyphen.

    >>> attributes(id="q1", data_q=1, class_="c1 l1", hidden=None)
    ' id="q1" data-q="1" class="c1 l1"'
    """
    named = ((name.rstrip("_").replace("_", "-"), value) for name, value in values.items() if value is not None)
    return "".join(f' {name}="{safe(str(value))}"' for name, value in named)


def flat(text: str) -> str:
    """The text on one line.

    >>> flat("one\\n  two")
    'one two'
    """
    return " ".join(text.split())
