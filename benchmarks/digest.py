"""One sum over all stories of TEXTS as JSON: two builds, or two states of the sources, agree where their sums do.

    python benchmarks/digest.py TEXTS… [--field NAME…] [--bytes] [--limit N]

TEXTS are as for speed.py. A text that cannot be parsed counts with the name of its error.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from typing import TYPE_CHECKING

import govnews
from govnews.builds import compiled
from govnews.codec import to_json
from govnews.errors import GovnewsError

if TYPE_CHECKING:
    from benchmarks import texts
else:
    import texts


def answer(content: str | bytes) -> str:
    """The story of a text as JSON, or the name of its error."""
    try:
        return to_json(govnews.parse(content))
    except GovnewsError as error:
        return type(error).__name__


def main() -> int:
    """Print the sum, and which build it is of."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    total, contents = hashlib.sha256(), [text.content for text in texts.chosen(parser.parse_args())]
    for content in contents:
        total.update(answer(content).encode())
    print(f"{'compiled' if compiled() else 'plain'}: {len(contents)} texts")
    print(total.hexdigest())
    return 0


if __name__ == "__main__":
    sys.exit(main())
