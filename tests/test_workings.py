"""What each step of the parser says: workings.txt has a digest for each public function of the stages.

A digest that changes names the step that says something else now, on texts that hold what every pattern looks for.
`pytest tests/test_workings.py --rewrite-goldens` writes the file anew; what it means for stories, test_same_result
and the goldens say.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import documents
import pytest
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


def texts() -> Iterator[str]:
    """The goldens, some stories of training/, what each pattern finds and does not find, phrases that name people."""
    for name, format, content in digests.sources():
        if format == "text" and name.startswith("goldens"):
            yield content.decode()
    yield from (scene(pattern.yes, pattern.no) for module, pattern in hostile.patterns() if "stages" in module)
    yield from map(told_of, PHRASES)


def lines() -> list[str]:
    """The digests, a line each."""
    steps = workings.digests(("text", text) for text in texts())
    readers = {f"reading {name}": digest for name, digest in workings.read(documents.sources()).items()}
    return [f"{digest}  {name}" for name, digest in (*steps.items(), *readers.items())]


@pytest.mark.once
def test_each_step_and_each_reader_says_what_it_said(request: pytest.FixtureRequest) -> None:
    assert not compiled()
    found = lines()
    if request.config.getoption("--rewrite-goldens"):
        DIGESTS.write_text("".join(f"{line}\n" for line in found), encoding="ascii")
    assert found == DIGESTS.read_text("ascii").splitlines()
