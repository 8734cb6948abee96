"""Two runs of the interpreter give the same result, whatever the order of its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SEEDS = Path(__file__).parent.parent / "seeds"
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
