"""Main content of pages for the article extraction benchmark of Scrapinghub, which scores it beside other tools.

    python benchmarks/main_content.py FOLDER && (cd FOLDER && python evaluate.py)

FOLDER is a copy of that benchmark's repository: 181 pages of news, packed in html/, with their articles' bodies in
ground-truth.json. What govnews takes for prose of the story goes to output/govnews.json. Titles, dates and bylines
above it and captions are left out, since the benchmark's bodies have none.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

from govnews.markup import pages, prose
from govnews.vocabulary import MarkupKind

LEFT_OUT = (MarkupKind.FURNITURE, MarkupKind.METADATA, MarkupKind.CAPTION)


def body(content: bytes) -> str:
    """The prose of a page's story."""
    part = pages.rendered(pages.decoded(content, None)[0])
    home = prose.root(part.tree, prose.weigh(part.tree)).path() if part.zones.framed and not part.zones.site else ""
    inside = (o for o in part.origins if f"{o.path}/".startswith(home) and o.kind not in LEFT_OUT)
    return "\n".join(o.span.of(part.text) for o in inside if not (o.kind is MarkupKind.HEADING and o.level == 1))


def main() -> None:
    """Write what is found in each page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    found = {
        path.name.removesuffix(".html.gz"): {"articleBody": body(gzip.decompress(path.read_bytes()))}
        for path in sorted((folder / "html").glob("*.html.gz"))
    }
    (folder / "output" / "govnews.json").write_text(json.dumps(found), encoding="utf-8")
    print(f"{len(found)} pages")


if __name__ == "__main__":
    main()
