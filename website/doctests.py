"""Samples in docstrings as code: Markdown would take their `>>>` for quotations of quotations."""

from __future__ import annotations

import re
from typing import Any

from griffe import Extension, Object

SAMPLE = re.compile(r"^>>> .*(?:\n(?!\s*$).*)*", re.MULTILINE)


class Doctests(Extension):  # type: ignore[misc, unused-ignore]
    """Puts a fence around each sample of each docstring."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        """Change a docstring before it is read."""
        if obj.docstring is not None:
            obj.docstring.value = SAMPLE.sub(r"```pycon\n\g<0>\n```", obj.docstring.value)
