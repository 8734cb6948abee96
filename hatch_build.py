"""With GOVNEWS_COMPILED=1 the wheel holds the hot modules compiled by mypyc as well; without, it is plain Python.

The modules are those of `[tool.hatch.build.targets.wheel.hooks.custom]` in pyproject.toml. They are compiled in a
folder of their own, so that nothing is left in the sources, and each stands in the wheel beside its source: Python
takes the compiled one. GOVNEWS_OPT_LEVEL is that of the C compiler, 3 where it is not given.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# In a process of its own, since both setuptools and mypy go by the working directory.
COMPILE = """
import sys
from mypyc.build import mypycify
from setuptools import Distribution
paths = ["--ignore-missing-imports", *sys.argv[3:]]
extensions = mypycify(paths, opt_level=sys.argv[2], separate=True, debug_level="0")
command = Distribution({"name": "govnews", "ext_modules": extensions}).get_command_obj("build_ext")
command.build_lib, command.build_temp, command.parallel = sys.argv[1], "objects", True
command.ensure_finalized()
command.run()
"""


class CompiledModules(BuildHookInterface[Any]):
    """Compiles the hot modules into the wheel, where the environment asks for it."""

    PLUGIN_NAME = "custom"

    def wanted(self) -> bool:
        """Whether this build shall have compiled modules."""
        return os.environ.get("GOVNEWS_COMPILED", "0") not in ("", "0")

    def dependencies(self) -> list[str]:
        """What compiling needs beside what the package needs, whose types mypyc looks at."""
        return [*self.config["requires"], *self.metadata.core.dependencies] if self.wanted() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and name what came of it as files of the wheel."""
        if not self.wanted() or version == "editable":
            return
        self.folder = tempfile.TemporaryDirectory()
        made = Path(self.folder.name) / "made"
        compile_modules(Path(self.root) / "src", made, self.config["modules"])
        build_data["pure_python"], build_data["infer_tag"] = False, True
        for file in made.rglob("*"):
            if file.is_file():
                build_data["force_include"][str(file)] = file.relative_to(made).as_posix()

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take away what is in the wheel by now."""
        if self.wanted() and version != "editable":
            self.folder.cleanup()


def compile_modules(source: Path, made: Path, modules: list[str]) -> None:
    """Compile modules of the folder `source` into the folder `made`."""
    place = made.parent / "sources"
    shutil.copytree(source, place, ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd"))
    level = os.environ.get("GOVNEWS_OPT_LEVEL", "3")
    subprocess.run([sys.executable, "-c", COMPILE, str(made), level, *modules], cwd=place, check=True)
