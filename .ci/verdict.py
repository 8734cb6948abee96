"""Say in one line what `make test` has passed, from nox's reports; fail if the tests ran on no Python at all."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path


def named(sessions: Iterable[str]) -> str:
    """The names in one line: "lint, types, tests-3.12"."""
    return ", ".join(sessions) or "nothing"


def verdict(results: dict[str, str]) -> tuple[bool, str]:
    """Whether all is well, and the line that says so; `results` maps a session to its result."""
    passed = [name for name, result in results.items() if result == "success"]
    skipped = [name for name, result in results.items() if result == "skipped"]
    failed = [name for name in results if name not in passed and name not in skipped]
    note = f"; not found here, so skipped: {named(skipped)}" if skipped else ""
    if failed:
        return False, f"make test FAILED: {named(failed)}; passed: {named(passed)}{note}"
    if not any(name.startswith("tests") for name in passed):
        return False, f"make test FAILED: the tests ran on no Python; passed: {named(passed)}{note}"
    return True, f"make test passed: {named(passed)}{note}"


def main() -> int:
    """Print the verdict on the reports named on the command line."""
    reports = [Path(name) for name in sys.argv[1:]]
    missing = [report.name for report in reports if not report.exists()]
    if missing or not reports:
        print(f"make test FAILED: nox did not run for {named(missing)}")
        return 1
    sessions = [session for report in reports for session in json.loads(report.read_text(encoding="utf-8"))["sessions"]]
    well, line = verdict({session["signatures"][0]: session["result"] for session in sessions})
    print(line)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
