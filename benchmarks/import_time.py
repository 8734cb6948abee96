"""How long `import govnews` takes: the median of 20 runs, less what Python itself takes, and which packages it loads.

python benchmarks/import_time.py
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 20
LOADED = """
import sys
before = set(sys.modules)
import govnews
roots = {name.partition(".")[0] for name in set(sys.modules) - before}
print(*sorted(roots - {"govnews", *sys.stdlib_module_names}))
"""


def seconds(statement: str) -> float:
    """How long a fresh Python takes to run a statement."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print; the two kinds of run alternate, so that both meet the same noise."""
    seconds("import govnews")  # writes the byte code and warms the disk's cache
    pairs = [(seconds("import govnews"), seconds("pass")) for _ in range(RUNS)]
    with_govnews, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    loaded = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True, text=True).stdout.strip()
    print(
        f"import govnews: {(with_govnews - bare) * 1000:.1f} ms (median of {RUNS}; Python alone: {bare * 1000:.1f} ms)"
    )
    print(f"packages loaded besides the standard library: {loaded.replace(' ', ', ') or 'none'}")


if __name__ == "__main__":
    main()
