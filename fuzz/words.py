"""The dictionary for the fuzzer: words that rules look at, out of the lexicon, and the marks of the formats."""

from __future__ import annotations

from collections.abc import Iterator

from govnews import lexicon
from govnews.vocabulary import BlockRole, MentionKind, QuotationForm, SpeakerKind

LISTS = (
    *("abbreviations", "contact_headings", "courtesy_titles", "honorifics", "kickers", "months", "name_particles"),
    *("notes_headings", "office_surnames", "post_nominals", "ranks", "role_nouns", "source_phrases", "weekdays"),
    *("spokesperson_nouns", "block_elements", "hiding_classes", "titled_things"),
)
TABLES = ("kickers", "source_words")
MOST = 60
"""So many entries of a list: a longer dictionary is drawn from too thinly."""

MARKS = (
    *("“", "”", "‘", "’", '"', "'", "«", "»", "„", "‚", "—", "–", "…", "•", ": ", "\n\n", "\r\n", "# ", "> ", "- "),
    *("\u2028", "\x85", "\xa0", "\u200b", "\u200d", "\ufeff", "\u202e", "\u0301", "\xad", "\0", "İ", "ﬁ", "🇬🇧"),
    *(
        "said",
        "says",
        "added",
        "told",
        "He said",
        "will say that",
        "Ada Quill",
        "Mr Quill",
        "3 May 2019",
        "01234 555 0100",
        "MR QUILL:",
        "Q:",
        "ENDS",
    ),
    *("<p>", "</p>", "<h1>", "<li>", "<blockquote>", "<table><tr><td>", "<br>", "<!--", "-->", "<![CDATA[", "]]>"),
    *("&amp;", "&#0;", "&#x1F600;", "<script>", "<template>", "<svg>", "<noscript>", 'style="display:none"', "<main>"),
    *('<meta property="og:title" content="', '<script type="application/ld+json">', '<time datetime="', "<title>"),
    *("<rss>", "<item>", "<entry>", "<content:encoded>", "<pubDate>", "<description>", "<feed>"),
    *("---\n", "title: ", "$CTA", "$C", "{::", "[link](", "![", "```", "**", "| - |", "[^1]", "*[A]: "),
    *("From: ", "Content-Type: text/html; charset=", "=?utf-8?q?", "multipart/mixed; boundary=", "Date: "),
    *("WARC/1.0\r\n", "WARC-Type: response\r\n", "Content-Length: ", "HTTP/1.1 200 OK\r\n"),
    *('{"govnews": "1"', '"source":', '"text":', '"span":', '"blocks":', '"speaker":', '"\\ud800"', "1e999", "NaN"),
    *('"title":', '"details": {"body":', '"schema_name":', '"document_type":', '"links":', '"public_updated_at":'),
    *("<w:p>", "<w:r><w:t>", '<w:pStyle w:val="Heading1"/>', "<w:tbl>", "<w:footnoteReference", "PK\x03\x04"),
)


def entries() -> Iterator[str]:
    """All words of the dictionary, each once."""
    cues = list(lexicon.cues())
    lists = [sorted(lexicon.words(name)) for name in LISTS if name not in TABLES]
    tables = [[row[0] for row in lexicon.table(name)] for name in TABLES]
    values = [str(word) for kind in (BlockRole, MentionKind, QuotationForm, SpeakerKind) for word in kind]
    yield from dict.fromkeys((*MARKS, *values, *(e for some in (cues, *lists, *tables) for e in thinned(some))))


def thinned(some: list[str]) -> list[str]:
    """Entries from all over a list."""
    return some[:: -(-len(some) // MOST)]


def dictionary() -> str:
    """The entries as libFuzzer reads them: one a line in quotation marks, bytes beyond ASCII by number."""
    return "".join(f'"{_escaped(entry)}"\n' for entry in entries())


def _escaped(entry: str) -> str:
    plain = set(range(0x20, 0x7F)) - set(b'"\\')
    return "".join(chr(byte) if byte in plain else f"\\x{byte:02x}" for byte in entry.encode())
