"""Tables of figures in Markdown, what they were measured on, and the place in a page where they are kept."""

from __future__ import annotations

import os
import platform
import re
import statistics
from collections.abc import Sequence
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from govnews.builds import compiled

BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"


class Table(NamedTuple):
    """A table: its title, the names of its columns, its rows, and what there is to say of them."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""

    def markdown(self) -> str:
        """The table as Markdown."""
        lines = [self.head, ["---"] * len(self.head), *self.rows]
        parts = [f"**{self.title}**", "\n".join(f"| {' | '.join(cells)} |" for cells in lines), self.note]
        return "\n\n".join(part for part in parts if part)


def spread(values: Sequence[float], form: str = ".1f") -> str:
    """The median of some values, and the least and the greatest of them."""
    middle, least, most = (format(f(values), form) for f in (statistics.median, min, max))
    return f"{middle} ({least} to {most})"


def build() -> str:
    """Which of the two builds is measured."""
    return "compiled build" if compiled() else "plain Python"


def machine() -> str:
    """What is measured, when, and on what."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("attrs", "regex"))
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"govnews {version('govnews')}, {build()}, {datetime.now(timezone.utc):%d %B %Y}; "
        f"{platform.python_implementation()} {platform.python_version()}, {packages}; "
        f"{platform.system()} {platform.machine()}, {processor()}, {os.cpu_count()} cores{load}."
    )


def processor() -> str:
    """What the processor calls itself, as far as the system tells."""
    told = Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.*)", told.read_text("utf-8")) if told.exists() else []
    return names[0] if names else platform.processor() or "a processor without a name"


def keep(path: Path, text: str) -> None:
    """Put figures into a page between the two marks that are there for them."""
    page = path.read_text("utf-8")
    if BEGIN not in page or END not in page:
        raise SystemExit(f"{path} has no place for figures: no {BEGIN} with an {END} behind it")
    before, _, rest = page.partition(BEGIN)
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{rest.partition(END)[2]}", "utf-8")
