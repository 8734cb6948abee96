"""Everything that `make test` checks: style, types, tests on each Python, a real plug-in, the wheel, the examples."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from pathlib import Path

import nox

nox.options.sessions = ["lint", "types", "tests", "clusters", "plugin", "wheel", "compiled", "examples"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False

# On this Python all tests run; on the others, without those marked `once` and with fewer made-up stories.
OWN = f"{sys.version_info.major}.{sys.version_info.minor}"
PYTHONS = sorted({"3.10", "3.11", "3.12", "3.13", "3.14", OWN})
ROOT = Path(__file__).parent
CHECKED = ["src", "tests", "examples", "benchmarks", "hatch_build.py", "noxfile.py", ".ci/verdict.py"]

# The wheel must hold these beside the modules: data that only a real build can lose.
DATA = ["govnews/py.typed", "govnews/lexicon/", "govnews/schema/", "govnews/weights/"]

# Prints the packages outside the standard library that `import govnews` brings in, and fails on an unexpected one.
LOADED = """
import sys
before = set(sys.modules)
import govnews
roots = {name.partition(".")[0] for name in set(sys.modules) - before}
roots -= {"govnews", *sys.stdlib_module_names}
print("import govnews loads:", ", ".join(sorted(roots)))
sys.exit("not wanted: " + ", ".join(more) if (more := sorted(roots - set(sys.argv[1:]))) else 0)
"""
# attr is attrs' older name; six is what python-dateutil 2 stands on.
WANTED = ["attr", "attrs", "regex", "_regex", "dateutil", "six"]


def find_pyenv() -> None:
    """Put pyenv's interpreters on the path: its shims answer only for the versions chosen as global."""
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [path for python in PYTHONS for path in sorted(versions.glob(f"{python}.*/bin"))]
    os.environ["PATH"] = os.pathsep.join([*map(str, found), os.environ["PATH"]])


find_pyenv()
os.environ.setdefault("UV_PYTHON_DOWNLOADS", "never")


@nox.session
def lint(session: nox.Session) -> None:
    """Style: ruff's rules and its formatting."""
    session.install("ruff>=0.6")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types: mypy --strict over the package, its tests, the examples and the tools."""
    session.install("--editable", ".[dev]")
    session.run("mypy", "--strict", *CHECKED)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Tests and every example in the docstrings and the docs, on each Python found here."""
    session.install("--editable", ".[dev]")
    less = [] if session.python == OWN else ["-m", "not once"]
    profile = {"HYPOTHESIS_PROFILE": "ci" if session.python == OWN else "brief"}
    session.run("pytest", "--quiet", "--numprocesses", "auto", *less, *session.posargs, env=profile)


@nox.session
def clusters(session: nox.Session) -> None:
    """govnews on real clusters of Dask and, where there is Java, of Spark; their packages warn of many things."""
    session.install("--editable", ".[dask,spark]", "pytest>=8")
    without = [] if shutil.which("java") else ["--ignore=clusters/test_spark.py"]
    session.run("pytest", "--quiet", "-W", "default", "clusters", *without)


@nox.session
def plugin(session: nox.Session) -> None:
    """A plug-in of another package, installed as users install it, and its own tests."""
    session.install(".", "pytest>=8")
    session.install("--no-deps", "--force-reinstall", "./examples/plugin")
    session.run("pytest", "--quiet", "examples/plugin")


@nox.session
def wheel(session: nox.Session) -> None:
    """The wheel and the sdist: what is in them, and the wheel alone, without extras, in an empty environment."""
    made = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(made, ignore_errors=True)
    session.install("build>=1.0")
    session.run("python", "-m", "build", "--outdir", str(made), silent=True)
    [built] = made.glob("*.whl")
    missing = missing_data(built)
    if missing:
        session.error(f"{built.name} lacks {', '.join(missing)}")
    check_alone(session, built)


def missing_data(built: Path) -> list[str]:
    """Which of `DATA` the wheel lacks; of a folder, any file that is no module counts."""
    with zipfile.ZipFile(built) as archive:
        names = [name for name in archive.namelist() if not name.endswith(".py")]
    return [wanted for wanted in DATA if not any(name.startswith(wanted) for name in names)]


def check_alone(session: nox.Session, built: Path) -> None:
    """Install the wheel without extras into an empty environment and use it there, far from the sources."""
    home = built.parent.parent / "empty"
    shutil.rmtree(home, ignore_errors=True)
    session.run("python", "-m", "venv", str(home))
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    python = str(scripts / "python")
    session.run(python, "-m", "pip", "install", "--quiet", str(built), external=True)
    session.chdir(home)
    session.run(python, "-I", "-c", LOADED, *WANTED, external=True)
    session.run(
        python, "-I", "-c", "import govnews; print(repr(govnews.parse('Mr Smith said: “Yes.”')))", external=True
    )
    for command in ([str(scripts / "govnews")], [python, "-I", "-m", "govnews"]):
        said = session.run(*command, "--version", external=True, silent=True, success_codes=[3])
        if not isinstance(said, str) or "govnews[cli]" not in said or len(said.splitlines()) != 1:
            session.error(f"without click, govnews should say in one line which extra it needs, not: {said}")


# The quick tests of what is found; they run on what is installed, not on the sources.
FOUND = ["tests/test_goldens.py", "tests/test_seed.py", "tests/test_attributions.py", "tests/test_roles.py"]
STORIES = ["seeds", "tests/goldens"]


@nox.session
def compiled(session: nox.Session) -> None:
    """The wheel with compiled modules gives the same bytes as the sources do, and the tests pass on it."""
    if not shutil.which(os.environ.get("CC", "cc")):
        session.skip("there is no C compiler")
    made = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(made, ignore_errors=True)
    session.install("build>=1.0")
    session.run("python", "-m", "build", "--wheel", "--outdir", str(made), env={"GOVNEWS_COMPILED": "1"}, silent=True)
    [built] = made.glob("*.whl")
    session.install(str(built), "hypothesis>=6.100", "pytest>=8")
    sums = [digest_of(session, env) for env in ({}, {"PYTHONPATH": str(ROOT / "src")})]
    if [build for build, _ in sums] != ["compiled", "plain"] or len({total for _, total in sums}) != 1:
        session.error(f"the two builds should be there and agree: {sums}")
    session.run("pytest", "--quiet", "--import-mode=importlib", *FOUND)


def digest_of(session: nox.Session, env: dict[str, str]) -> tuple[str, str]:
    """Which build an environment has, and its sum over all stories of seeds/ and of the goldens."""
    said = session.run("python", "benchmarks/digest.py", *STORIES, env=env, silent=True)
    build, total = str(said).split()[0].rstrip(":"), str(said).split()[-1]
    return build, total


@nox.session
def examples(session: nox.Session) -> None:
    """Each script of examples/ runs to its end."""
    session.install(".[cli]")
    scripts = sorted((ROOT / "examples").glob("*.py"))
    if not scripts:
        session.error("there are no scripts in examples/")
    for script in scripts:
        session.run("python", str(script), silent=True)
