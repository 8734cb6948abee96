"""How long `import govnews` takes: the median of 20 runs, less what Python itself takes, and which packages it loads.

Processor time of fresh processes is taken; on an idle machine the clock says nearly the same.

python benchmarks/import_time.py
"""

from __future__ import annotations

import resource
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks import figures
else:
    import figures

RUNS = 20
LOADED = """
import sys
before = set(sys.modules)
import govnews
roots = {name.partition(".")[0] for name in set(sys.modules) - before}
print(*sorted(roots - {"govnews", *sys.stdlib_module_names}))
"""


def seconds(statement: str) -> float:
    """The processor time that a fresh Python takes to run a statement."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", statement], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def table() -> figures.Table:
    """Measure; the two kinds of run alternate, so that both meet the same noise."""
    seconds("import govnews")  # writes the byte code and warms the disk's cache
    pairs = [(seconds("import govnews"), seconds("pass")) for _ in range(RUNS)]
    more = [(with_govnews - bare) * 1000 for with_govnews, bare in pairs]
    loaded = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True, text=True).stdout.split()
    head = ("`import govnews`, milliseconds", "Python alone", "packages besides the standard library")
    row = (figures.spread(more), figures.spread([bare * 1000 for _, bare in pairs]), ", ".join(loaded) or "none")
    note = f"Processor time, the median of {RUNS} fresh processes (least to greatest), less what Python alone takes."
    return figures.Table(f"Import, {figures.build()}", head, [row], note)


if __name__ == "__main__":
    print(figures.machine(), table().markdown(), sep="\n\n")
