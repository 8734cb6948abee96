"""Whether `govnews corpus` ends with the same bytes however often it is killed on its way.

    python benchmarks/kills.py INPUT… [--kills N] [--to FORMAT] [--part N] [--workers N] [--seed N]

Makes the corpus of the inputs once in peace. Then it makes it again and kills it N times (kill -9; each third time one
of its workers first), each time after a random stretch of time, and lets the last run end. Prints when each kill came
and whether every file is the same.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from govnews import corpus


def digests(folder: Path) -> dict[str, str]:
    """The names of all files of a folder with a hash of what is in each."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    of_threads = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/children")] if listed.exists() else []
    return [int(child) for text in of_threads for child in text.split()]


def killed(command: Sequence[str], delay: float, worker: bool) -> str | None:
    """Start the command and kill it, or one of its workers, after so many seconds; what was killed, if anything was."""
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    time.sleep(delay)
    if process.poll() is not None:
        return None
    workers = children(process.pid) if worker else []
    if workers:
        os.kill(workers[0], signal.SIGKILL)
        time.sleep(1)
    process.kill()
    process.wait()
    return "a worker, then the run" if workers else "the run"


def main() -> int:
    """Make the corpus twice, as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+", metavar="INPUT")
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--to", default="parquet", choices=corpus.KINDS)
    parser.add_argument("--part", type=int, default=50)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--longest", type=float, default=8.0, help="the most seconds before a kill (default 8)")
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    chance, kills = random.Random(given.seed), 0
    with tempfile.TemporaryDirectory() as folder:
        once, often = Path(folder) / "once", Path(folder) / "often"
        words = [sys.executable, "-m", "govnews", "corpus", *given.inputs, "-t", given.to, "--part", str(given.part)]
        words += ["--workers", str(given.workers), "-o"]
        start = time.monotonic()
        subprocess.run([*words, str(once)], check=False)
        print(f"in peace: {time.monotonic() - start:.0f} s", flush=True)
        while kills < given.kills:
            delay = chance.uniform(0.3, given.longest)
            what = killed([*words, str(often)], delay, worker=kills % 3 == 2)
            if what is None:
                print(f"it ended before kill {kills + 1}")
                break
            kills += 1
            parts = len(corpus.manifest_of(often).parts) if (often / "manifest.jsonl").exists() else 0
            print(f"kill {kills}: {what}, after {delay:.1f} s; {parts} parts done", flush=True)
        subprocess.run([*words, str(often)], check=False)
        same = digests(once) == digests(often)
        print(f"{kills} kills; {len(digests(often))} files, {'all the same' if same else 'NOT the same'}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
