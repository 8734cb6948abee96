"""What each step of the parser says: workings.txt has a digest for each public function of the stages.

A digest that changes names the step that says something else now, on texts that hold what every pattern looks for.
`pytest tests/test_workings.py --rewrite-goldens` writes the file anew; what it means for stories, test_same_result
and the goldens say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import documents
import pytest
import shapes
import workings

from fuzz import digests, hostile
from govnews.builds import compiled

ROOT = Path(__file__).parent
DIGESTS = ROOT / "workings.txt"
PHRASES = [
    line.split("\t")[0]
    for name in ("sources", "people")
    for line in (ROOT / "readings" / f"{name}.tsv").read_text("utf-8").splitlines()
]


def scene(yes: str, no: str) -> str:
    """A story with two texts in it wherever a text may stand."""
    quay = f"Port Linden opened its quay on Monday. {yes}, and {no}."
    said = f"Mayor Ada Quill said {yes}. “We act, {yes},” she said, “and {no}.”"
    lines = (
        f"# {yes}",
        yes,
        quay,
        f"{yes} said:",
        f"“I am glad. {no}”",
        no,
        said,
        f"I am glad that {yes} is here.",
        no,
    )
    return "\n\n".join(lines)


def told_of(phrase: str) -> str:
    """A story in which somebody is named as a phrase names him."""
    first = f"The quay opened on Monday, said {phrase}. “We act,” {phrase} said."
    speech = "I am glad that we act, and I thank you all."
    return "\n\n".join(("# Quay opens in Port Linden", first, f"{phrase} said:", speech, f"“We go on.” – {phrase}"))


def company(one: str, other: str) -> str:
    """A story in which two are named as two phrases name them, and then by surname, office, seat, pronoun and label."""
    last = one.rsplit(maxsplit=1)[-1]
    lines = (
        f"# Quay opens, say {one} and {other}",
        f"{one} met {other} at the quay, where Ms Ida Lorne MLA and Judge Bo Tarn spoke.",
        "The Linden MLA said she agreed. The Judge, who had come with her, did not.",
        f"“We act,” said {one}. “No,” {other} said, “not yet.” {last} said: “Yes.” “When?” he asked.",
        "Mr Quill said that the Minister had told Ms Lorne it was dear. “It is,” said the Harbour Secretary.",
        "The Mayor’s spokesman said she agreed. Both ministers denied it. Asked whether it was safe, Reed said no.",
        f"QUESTION: Is the quay safe?\n\n{last.upper()}: It is, as {other} says.",
        f"MINISTER QUILL: I agree.\n\nTHE MAYOR: So do I.\n\n{other} also welcomed it:",
        "I am glad that we act, and I thank you all.\n\nWe go on.",
        f"{one}\n\n{other}",
    )
    return "\n\n".join(lines)


def companies() -> Iterator[str]:
    """Each phrase that names somebody, beside another one."""
    yield from (company(PHRASES[i], PHRASES[i * 7 % len(PHRASES)]) for i in range(len(PHRASES)))


def goldens() -> Iterator[str]:
    """The texts of the goldens."""
    for name, format, content in digests.sources():
        if format == "text" and name.startswith("goldens"):
            yield content.decode()


def scenes() -> Iterator[str]:
    """What each pattern of the stages finds, and what it does not find, in a story."""
    yield from (scene(pattern.yes, pattern.no) for module, pattern in hostile.patterns() if "stages" in module)


FIFTHS = 5


def fifth(number: int) -> Iterator[str]:
    """Every fifth of the scenes."""
    return islice(scenes(), number, None, FIFTHS)


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "goldens": goldens,
    "shapes": lambda: iter(shapes.TEXTS),
    "phrases": lambda: map(told_of, PHRASES),
    "companies": companies,
    **{f"patterns {one + 1}": partial(fifth, one) for one in range(FIFTHS)},
}


def steps(part: str) -> dict[str, str]:
    """A digest of what each step says of the texts of a part."""
    return workings.digests((("text", text) for text in PARTS[part]()), explained=part in ("goldens", "shapes"))


def reading(format: str) -> dict[str, str]:
    """A digest of all documents that a reader makes."""
    return workings.read((name, content) for name, content in documents.sources() if name == format)


WORKINGS: dict[str, Callable[[], dict[str, str]]] = {
    **{part: partial(steps, part) for part in PARTS},
    **{f"reading {format}": partial(reading, format) for format in sorted({name for name, _ in documents.sources()})},
}


def known() -> dict[str, list[str]]:
    """The lines of the file, by the part that each ends with."""
    found: dict[str, list[str]] = {}
    for line in DIGESTS.read_text("ascii").splitlines() if DIGESTS.exists() else ():
        found.setdefault(line.split("  ")[2], []).append(line)
    return found


@pytest.mark.once
@pytest.mark.parametrize("part", WORKINGS)
def test_each_step_says_what_it_said(part: str, request: pytest.FixtureRequest) -> None:
    assert not compiled()
    found = [f"{digest}  {step}  {part}" for step, digest in WORKINGS[part]().items()]
    if request.config.getoption("--rewrite-goldens"):
        kept = known() | {part: found}
        lines = (line for part in WORKINGS for line in kept.get(part, ()))
        DIGESTS.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")
    assert found == known()[part]
