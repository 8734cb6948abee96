"""Fuzz all targets, one after another, for so many seconds together; `make fuzz SECONDS=600` runs it.

    python -m fuzz SECONDS [--home FOLDER] [--slice SECONDS] [--only TARGET…]
    python -m fuzz 0 --home FOLDER      only sum up what was run before

The folder keeps what was learned (`corpus/`), each input that broke a promise (`findings/`, with what was said in
`log.jsonl`), so that the next run goes on from there. The exit code is 1 if there are findings.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from fuzz import seeds, targets, words

EXECUTIONS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
COVERED = re.compile(r"\bcov: (\d+)")
LEAST = 2
LIMITS = (f"-max_len={seeds.MOST}", "-timeout=60", "-rss_limit_mb=4096", "-print_final_stats=1", "-verbosity=1")


def main() -> int:
    """Fuzz, sum up."""
    options = _options()
    names = options.only or list(targets.TARGETS)
    _prepare(options.home, names)
    for target, seconds in _slices(names, options.seconds, options.slice):
        ran = _run(options.home, target, seconds)
        with (options.home / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(ran) + "\n")
    return _sum_up(options.home)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seconds", type=int, help="how long, all targets together")
    parser.add_argument("--home", type=Path, default=Path(".fuzz"), help="where to keep everything")
    parser.add_argument("--slice", type=int, help="how long a target runs before the next one; all, again and again")
    parser.add_argument("--only", nargs="+", choices=list(targets.TARGETS), help="these targets")
    return parser.parse_args()


def _prepare(home: Path, names: Sequence[str]) -> None:
    """Write dictionary and seeds, and make the folders."""
    (home / "findings").mkdir(parents=True, exist_ok=True)
    (home / "words.dict").write_text(words.dictionary(), encoding="ascii")
    for target in names:
        folder = home / "seeds" / target
        folder.mkdir(parents=True, exist_ok=True)
        (home / "corpus" / target).mkdir(parents=True, exist_ok=True)
        if not any(folder.iterdir()):
            for number, seed in enumerate(seeds.seeds(target)):
                (folder / f"{number:03}").write_bytes(seed)


def _slices(names: Sequence[str], seconds: int, length: int | None) -> Iterator[tuple[str, int]]:
    """Each target once with its share of the time; or, in slices of some length, again and again."""
    if length is None:
        yield from ((target, max(LEAST, seconds // len(names))) for target in names if seconds)
        return
    end = time.monotonic() + seconds
    for target in itertools.cycle(names):
        left = int(end - time.monotonic())
        if left < LEAST:
            return
        yield target, min(length, left)


def _run(home: Path, target: str, seconds: int) -> dict[str, Any]:
    """Run one target for a while; what came of it."""
    start = time.monotonic()
    asked = [sys.executable, "-m", "fuzz.one", target, f"-max_total_time={seconds}", f"-dict={home / 'words.dict'}"]
    places = [f"-artifact_prefix={home / 'findings' / target}-", str(home / "corpus" / target)]
    ran = subprocess.run(
        [*asked, *LIMITS, *places, str(home / "seeds" / target)], capture_output=True, check=False, errors="replace"
    )
    told = ran.stderr
    counts = [int(number) for number in COVERED.findall(told)]
    executions = EXECUTIONS.search(told)
    return {
        "target": target,
        "seconds": round(time.monotonic() - start, 1),
        "executions": int(executions[1]) if executions else 0,
        "covered": max(counts, default=0),
        "failed": (ran.stdout + told)[-4000:] if ran.returncode else None,
    }


def _sum_up(home: Path) -> int:
    """Print what was run, all runs together; 1 if anything was found."""
    log = home / "log.jsonl"
    runs = [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.exists() else []
    print(f"{'target':18} {'seconds':>9} {'executions':>12} {'branches':>9} {'corpus':>7} {'findings':>9}")
    for target in dict.fromkeys(run["target"] for run in runs):
        _line(home, target, [run for run in runs if run["target"] == target])
    failed = [run for run in runs if run["failed"]]
    print(
        f"{'all':18} {sum(run['seconds'] for run in runs):9.0f} {sum(run['executions'] for run in runs):12,} "
        f"{'':9} {'':7} {len(failed):9}"
    )
    for run in failed:
        print(f"\n{run['target']}:\n{run['failed']}")
    return 1 if failed else 0


def _line(home: Path, target: str, runs: Sequence[dict[str, Any]]) -> None:
    seconds, executions = (sum(run[key] for run in runs) for key in ("seconds", "executions"))
    covered, failed = max(run["covered"] for run in runs), sum(1 for run in runs if run["failed"])
    kept = sum(1 for _ in (home / "corpus" / target).iterdir())
    print(f"{target:18} {seconds:9.0f} {executions:12,} {covered:9,} {kept:7,} {failed:9}")


if __name__ == "__main__":
    sys.exit(main())
