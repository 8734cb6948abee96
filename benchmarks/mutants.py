"""How much of stages/ and readers/ the tests hold: mutmut makes small changes, and a test has to fail of each.

    python benchmarks/mutants.py [--sample N] [--seed N] [MODULE…]

All changes would take days; a sample of them, drawn by the seed, gives the share with its confidence interval.
MODULE (`stages.marks`) draws from these alone. mutmut writes into mutants/; its options, among them which tests are
quick enough, stand in pyproject.toml. A change that no test even reaches counts as one that none noticed.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

FOLDER = Path("mutants/src/govnews")
NOTHING = "govnews.nothing"
# mutmut's exit codes of a change that lived: no test failed, no test ran (in two ways).
LIVED = (0, 5, 33)


def results() -> Mapping[str, int | None]:
    """Every change that mutmut has made, with what came of it, if it was tried."""
    found: dict[str, int | None] = {}
    for file in sorted(FOLDER.rglob("*.meta")):
        found.update(json.loads(file.read_text("utf-8"))["exit_code_by_key"])
    return found


def mutmut(*names: str) -> None:
    """Try some changes; it ends with an error where it does not know the name, but has made the changes then."""
    subprocess.run([sys.executable, "-m", "mutmut", "run", "--max-children", "1", *names], check=False)


def drawn(names: Sequence[str], modules: Sequence[str], sample: int, seed: int) -> list[str]:
    """A sample of the changes to some modules, or to all."""
    wanted = [name for name in sorted(names) if not modules or any(f".{module}." in name for module in modules)]
    return random.Random(seed).sample(wanted, min(sample, len(wanted)))


def interval(killed: int, tried: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share.

    >>> [round(bound, 2) for bound in interval(90, 100)]
    [0.83, 0.94]
    """
    z, share = 1.96, killed / tried
    middle, width = share + z * z / (2 * tried), z * math.sqrt(share * (1 - share) / tried + z * z / (4 * tried**2))
    return (middle - width) / (1 + z * z / tried), (middle + width) / (1 + z * z / tried)


def main() -> int:
    """Draw, try, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--sample", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not FOLDER.exists():
        mutmut(NOTHING)
    names = drawn(list(results()), options.modules, options.sample, options.seed)
    mutmut(*names)
    found = {name: code for name, code in results().items() if name in set(names) and code is not None}
    if not found:
        print("no change was tried")
        return 1
    lived = [name for name, code in found.items() if code in LIVED]
    low, high = interval(len(found) - len(lived), len(found))
    print(f"{len(found)} changes tried, {len(found) - len(lived)} noticed: {1 - len(lived) / len(found):.0%}", end="")
    print(f" (95 % interval {low:.0%} to {high:.0%}). Not noticed (see `mutmut show NAME`):")
    print("\n".join(lived))
    return 0


if __name__ == "__main__":
    sys.exit(main())
