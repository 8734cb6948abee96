"""What should make no difference and makes none: roles before and after a change of the text's dress; prints a table.

    python benchmarks/metamorphic.py TEXTS… [--field NAME…] [--limit N]

Each text is changed in ways that leave what it says alone (other line ends, trailing blanks, straight marks for curly
ones, wrapped lines, American spelling) and parsed again. Reported is the share of paragraphs whose role stays, and of
texts in which all do.
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import govnews

if TYPE_CHECKING:
    from benchmarks import texts
else:
    import texts

SPELLINGS = {"organis": "organiz", "programme": "program", "labour": "labor", "centre": "center", "defence": "defense"}
STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
WIDTH = 90


def wrapped(text: str) -> str:
    """The paragraphs wrapped at a width, an empty line between them."""
    lines = [line for line in text.splitlines() if line.strip()]
    return "\n\n".join(textwrap.fill(line, WIDTH, break_on_hyphens=False, break_long_words=False) for line in lines)


def americanised(text: str) -> str:
    """Some British spellings made American."""
    for british, american in SPELLINGS.items():
        text = text.replace(british, american)
    return text


CHANGES: Mapping[str, Callable[[str], str]] = {
    "a single line end between paragraphs": lambda text: re.sub(r"\n\s*\n", "\n", text),
    "three empty lines between paragraphs": lambda text: re.sub(r"\n\s*\n", "\n\n\n\n", text),
    "the line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "blanks at line ends": lambda text: text.replace("\n", "  \n"),
    "straight quotation marks": lambda text: text.translate(STRAIGHT),
    "lines wrapped at 90": wrapped,
    "American spelling": americanised,
}


def roles(text: str) -> list[str]:
    """The roles of the paragraphs."""
    return [block.role.value for block in govnews.parse(text).blocks]


def compared(text: str, before: list[str], change: Callable[[str], str]) -> Counter[str]:
    """How many roles stay; where the number of paragraphs differs, none does."""
    after = roles(change(text))
    same = sum(a == b for a, b in zip(before, after, strict=False)) if len(before) == len(after) else 0
    return Counter(texts=1, whole=same == len(before), paragraphs=len(before), same=same)


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(ap)
    every = [texts.decoded(text.content) for text in texts.chosen(ap.parse_args())]
    before = [roles(text) for text in every]
    print("| change | texts | all roles stay | roles that stay |\n|---|---|---|---|")
    for name, change in CHANGES.items():
        total: Counter[str] = Counter()
        for text, was in zip(every, before, strict=True):
            total.update(compared(text, was, change))
        whole, same = total["whole"] / total["texts"], total["same"] / max(1, total["paragraphs"])
        print(f"| {name} | {total['texts']} | {whole:.3f} | {same:.4f} |", flush=True)


if __name__ == "__main__":
    main()
