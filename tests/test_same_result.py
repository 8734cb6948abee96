"""The same result on each Python, in each run, whatever the machine's settings, the order, or who else works on it.

digests.txt has digests of what is found in the goldens, in several formats. Where it changes on every Python, what is
found has changed: `pytest tests/test_same_result.py --rewrite-goldens` writes it anew. Where it differs on one Python
alone, that is the fault.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

from fuzz import digests
from govnews import parse_many
from govnews.stages import roles

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
DIGESTS = Path(__file__).parent / "digests.txt"
# Each in another zone, with another order of sets, and what programs of the country would have for a locale.
MACHINES = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "random", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"},
)
ASK = """
import sys
from pathlib import Path
from govnews.stages import wording
texts = [file.read_text("utf-8") for file in sorted(Path(sys.argv[1]).glob("*.txt"))]
print(*(wording.spoken(line) for text in texts for line in text.split("\\n")))
"""


def answer(seed: str) -> str:
    """What a fresh interpreter with that hash seed says of every line of the seeds."""
    asked = [sys.executable, "-c", ASK, str(SEEDS)]
    made = subprocess.run(asked, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True)
    return made.stdout.decode()


def test_the_wording_of_a_line_weighs_the_same_in_every_run() -> None:
    assert len(answer("1").split()) > 1
    assert answer("1") == answer("2")


def known() -> list[str]:
    """The lines of the file."""
    return DIGESTS.read_text("ascii").splitlines()


def test_what_is_found_is_the_same_on_each_python(request: pytest.FixtureRequest) -> None:
    found = digests.written(digests.digests(digests.sources()))
    if request.config.getoption("--rewrite-goldens"):
        DIGESTS.write_text(found, encoding="ascii")
    assert found.splitlines() == known()


@pytest.mark.once
@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine["TZ"])
def test_what_is_found_is_the_same_on_each_machine(machine: dict[str, str]) -> None:
    asked = [sys.executable, "-m", "fuzz.digests", "--every", "10"]
    made = subprocess.run(asked, env=os.environ | machine, cwd=ROOT, capture_output=True, check=True)
    assert made.stdout.decode().splitlines() == known()[::10]


def test_what_is_found_is_the_same_in_any_order() -> None:
    some = list(digests.sources())[::9]
    assert digests.written(digests.digests(some[::-1])).splitlines() == known()[::9][::-1]


@pytest.mark.once
def test_what_is_found_is_the_same_with_several_workers() -> None:
    texts = [content for _, format, content in digests.sources() if format == "html"]
    one, two = (digests.digest(parse_many(texts, workers=workers, format="html")) for workers in (1, 2))
    assert one == two


THREADS = """
import sys
from itertools import islice
from threading import Barrier, Thread
from fuzz import digests
sys.setswitchinterval(1e-6)
some, start, found = list(islice(digests.sources(), 0, None, 20)), Barrier(4), []
def work():
    start.wait()
    found.append(digests.written(digests.digests(some)))
crew = [Thread(target=work) for _ in range(4)]
[one.start() for one in crew], [one.join() for one in crew]
assert len(found) == 4 and len(set(found)) == 1, "the threads disagree"
print(found[0], end="")
"""


@pytest.mark.once
def test_what_is_found_is_the_same_in_threads_that_all_begin_at_once() -> None:
    # In a fresh process, so that word lists and weights are read by all of them at once, too.
    made = subprocess.run([sys.executable, "-c", THREADS], cwd=ROOT, capture_output=True, check=True)
    assert made.stdout.decode().splitlines() == known()[::20]


def test_what_signs_add_up_to_depends_neither_on_their_order_nor_on_how_python_adds_fractions() -> None:
    field = roles.learned()
    names = sorted(field.signs)
    shuffled = [random.Random(seed).sample(names, len(names)) for seed in range(5)]
    exact = [float(round(sum(map(Fraction, column)), 2)) for column in zip(*field.signs.values(), strict=True)]
    assert [roles.score(field, some) for some in shuffled] == [exact] * 5


def test_a_digest_tells_stories_apart() -> None:
    one, other = parse_many(["It rained.", "It rains."], workers=1)
    assert digests.digest([one]) != digests.digest([other])
    assert digests.digest([one, other]) != digests.digest([other, one])
