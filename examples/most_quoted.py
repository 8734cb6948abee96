"""Who is quoted most in many files, parsed by all cores; what cannot be parsed is told at the end.

python examples/most_quoted.py [FILE...]      (without arguments: the stories in seeds/)
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import govnews

SEEDS = Path(__file__).parent.parent / "seeds"


def main() -> None:
    """Count over all files; only some dozens of stories are held at a time."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(SEEDS.glob("*.txt"))
    quoted: Counter[str] = Counter()
    failures = []
    for result in govnews.parse_many(paths):
        if isinstance(result, govnews.Failure):
            failures.append(result)
        else:
            quoted.update(str(said.speaker) for said in result.quotations)
    for speaker, number in quoted.most_common(20):
        print(f"{number:5}  {speaker}")
    for failure in failures:
        print(f"left out: {failure}", file=sys.stderr)


if __name__ == "__main__":
    main()
