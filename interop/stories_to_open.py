"""The stories that the tests write and open again."""

from __future__ import annotations

import govnews
from govnews import Quotation, Source, Span, Speaker, Story

QUAY = """# Press release: Flood barrier opens in Port Linden

PORT LINDEN, 3 May 2031. The “barrier of hope” will protect four thousand homes & 12 farms from the sea 🌊.

“This town has waited long enough,” said Dame Ada Brook MP, the Minister for Coastal Affairs, “and today it is over.”

She will say that a second barrier should follow.

The Mayor of Port Linden, Tomas Reed, said:

I grew up on this quay, and I remember the winter of the great flood.

We are proud of what our engineers [1] have built *here*.

## Notes to editors

- The barrier took three years to build.
- It is 1,200 metres long.
"""
PAGE = """<html lang="en-GB"><head><title>Ferry returns</title></head><body><main><h1>Ferry returns</h1>
<p>“Every sailing is booked,” said Bo Hale, the Transport Minister, “and nobody is left behind.”</p>
<p>The Harbour Board denied that the <b>old ferry</b> was unsafe.</p></main></body></html>"""
# A lone surrogate, a NUL, an escape, line ends of all sorts, an emoji, and a script from right to left.
ODD = "שלום 😀\r\n“We a\ud83dct\0 now,” said Ada Vale,\r“and\u2028soon\tall\x85of\x0cus\x1b.”\r\n"


def odd() -> Story:
    """A story with characters that formats cannot hold; its spans begin and end within words and with blanks, too."""
    start, end = ODD.index("e a"), ODD.index("”\r\n")
    parts = (Span(start, ODD.index("”")), Span(ODD.index("nd\u2028"), end))
    ada = Speaker("person", "Ada Vale")
    said = Quotation("direct", ODD[start:end], Span(start, end), parts, ada)
    blank = Span(ODD.index(" now"), ODD.index("said"))
    said_too = Quotation("mixed", blank.of(ODD), blank, (blank,), ada)
    return Story(Source(ODD, name="odd.txt"), quotations=(said, said_too), speakers=(ada,))


STORIES = (govnews.parse(QUAY), govnews.parse(PAGE), odd(), Story(Source("")))
