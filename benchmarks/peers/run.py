r"""govnews and other packages that find who said what, on the same news articles of PolNeAR, with the same scorer.

    python benchmarks/peers/run.py FOLDER --train FOLDER [--only NAME…] [--work FOLDER] [--articles N]
        [--citron URL] [--verbnet URL]

FOLDER holds a part of the corpus, as for polnear.py. Each peer is installed in an environment of its own below `--work`
(.peers), by venv, pip and git, and runs there alone, on one core; a second run finds what the first installed. Citron
is trained on N articles (300) of the folder `--train`, taken evenly. Time is the processor's in one pass, relative to
`re.findall(r"\w+", text)` in the same process.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

if TYPE_CHECKING:
    from benchmarks import polnear
    from benchmarks.peers.exchange import Answer
else:
    import polnear

CITRON, CITRON_COMMIT = "https://github.com/bbc/citron", "1937f2c9ec6e30f6834d2077c33e50abd3f96b87"
CITRON_PARTS = ("citron", "models/en_2021-11-15/source-resolver.crfsuite")
VERBNET, VERBNET_COMMIT = "https://github.com/cu-clear/verbnet", "c2043d0e3b92f5f1b75712939b0e3078efc9e1e9"
VERBNET_PARTS = ("verbnet3.3",)
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


class Command(NamedTuple):
    """How a peer is asked: its Python, its wrapper, what that is told besides the texts, where else it imports from."""

    python: Path
    wrapper: str
    told: tuple[Path, ...] = ()
    imports: Path | None = None


def govnews(_: argparse.Namespace) -> Command:
    """govnews, by the Python that runs this."""
    return Command(Path(sys.executable), "with_govnews.py")


def textacy(args: argparse.Namespace) -> Command:
    """textacy with spaCy's small model."""
    return Command(environment(args.work / "textacy", HERE / "textacy.txt"), "with_textacy.py")


def citron(args: argparse.Namespace) -> Command:
    """Citron, from its repository, and VerbNet, which it looks verbs up in."""
    python = environment(args.work / "citron", HERE / "citron.txt")
    source = clone(args.work / "citron-source", args.citron, CITRON_COMMIT, CITRON_PARTS)
    verbs = clone(args.work / "verbnet", args.verbnet, VERBNET_COMMIT, VERBNET_PARTS) / VERBNET_PARTS[0]
    learned = args.work / f"citron-learned-{args.articles}"
    if not learned.exists():
        lessons(args.train, args.articles, learned / "articles")
    return Command(python, "with_citron.py", (learned, verbs, source / CITRON_PARTS[1]), source)


PEERS: dict[str, Callable[[argparse.Namespace], Command]] = {"govnews": govnews, "textacy": textacy, "citron": citron}


def environment(folder: Path, requirements: Path) -> Path:
    """The Python of an environment that has what a file requires; made where there is none, or the file has changed."""
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    installed, wanted = folder / "installed.txt", requirements.read_text("utf-8")
    if not installed.exists() or installed.read_text("utf-8") != wanted:
        venv.create(folder, clear=True, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--requirement", requirements], check=True)
        installed.write_text(wanted, encoding="utf-8")
    return python


def clone(folder: Path, url: str, commit: str, parts: Sequence[str]) -> Path:
    """Some parts of a repository as they were at a commit, in a folder of ours."""
    if not (folder / parts[-1]).exists():
        subprocess.run(["git", "clone", "--quiet", "--no-checkout", url, folder], check=True)
        subprocess.run(["git", "-C", folder, "checkout", "--quiet", commit, "--", *parts], check=True)
    return folder


def lessons(corpus: Path, number: int, folder: Path) -> None:
    """Write articles in Citron's format, taken evenly from a part of the corpus, without what has no cue."""
    folder.mkdir(parents=True)
    articles = list(polnear.articles(corpus))
    for name, text, attributions in articles[:: max(1, len(articles) // number)][:number]:
        quotes = [
            {"cue": _places(said["cue"])[0], "sources": _places(said["source"]), "contents": _places(said["content"])}
            for said in attributions
            if said["cue"]
        ]
        content = json.dumps({"text": text, "quotes": quotes})
        (folder / f"{name}.json").write_text(content, encoding="utf-8")


def _places(spans: polnear.Spans) -> list[dict[str, int]]:
    return [{"start": start, "end": end} for start, end in spans]


def ask(command: Command, texts: Path, found: Path) -> list[Answer]:
    """The answers of a peer to all texts."""
    surroundings = {**os.environ, **ONE_CORE} | ({"PYTHONPATH": str(command.imports)} if command.imports else {})
    wrapper = HERE / command.wrapper
    subprocess.run([command.python, wrapper, texts, found, *command.told], check=True, env=surroundings)
    return [json.loads(line) for line in found.read_text("utf-8").splitlines()]


def scored(articles: Sequence[polnear.Article], answers: Sequence[Answer]) -> list[polnear.Article]:
    """The articles with what a peer found in them."""
    return [
        article._replace(
            found=[
                polnear.Attribution(*(polnear.words(article.text, places) for places in said))
                for said in answer["said"]
            ]
        )
        for article, answer in zip(articles, answers, strict=True)
    ]


COLUMNS = (
    "direct: detected",
    "direct: right source",
    "all: content words",
    "all: content exact",
    "outermost: content exact",
    "all: source words",
    "all: content, overlap 0.3",
    "all: content, overlap 0.8",
)


def row(name: str, articles: Sequence[polnear.Article], answers: Sequence[Answer]) -> str:
    """A line of the table: F1 of each measure, texts refused, and speed."""
    figures = dict(polnear.summary(scored(articles, answers)))
    seconds, findall = sum(a["seconds"] for a in answers), sum(a["findall"] for a in answers)
    speed = sum(len(article.text) for article in articles) / seconds
    cells = [f"{figures[column].f1:.3f}" for column in COLUMNS]
    cells += [str(sum(a["refused"] for a in answers)), f"{speed:,.0f}", f"{seconds / findall:,.0f}"]
    return f"| {name} | {' | '.join(cells)} |"


def line(name: str, args: argparse.Namespace, articles: Sequence[polnear.Article]) -> str:
    """A peer's line of the table; if it cannot be installed or run, why."""
    texts, found = args.work / "texts.jsonl", args.work / f"{name}.jsonl"
    texts.write_text("".join(json.dumps(article.text) + "\n" for article in articles), encoding="utf-8")
    try:
        return row(name, articles, ask(PEERS[name](args), texts, found))
    except (OSError, subprocess.CalledProcessError) as error:
        return f"| {name} | could not be run: {error} |"


def main() -> None:
    """Install, ask, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--train", type=Path, required=True, help="the part of the corpus that Citron is trained on")
    parser.add_argument("--articles", type=int, default=300, help="how many articles of it (300)")
    parser.add_argument("--only", nargs="+", choices=list(PEERS), metavar="NAME", help=f"of {', '.join(PEERS)}")
    parser.add_argument("--work", type=Path, default=Path(".peers"))
    parser.add_argument("--citron", default=CITRON, metavar="URL", help="where Citron's repository is")
    parser.add_argument("--verbnet", default=VERBNET, metavar="URL", help="where VerbNet's repository is")
    args = parser.parse_args()
    args.work = args.work.resolve()
    args.work.mkdir(parents=True, exist_ok=True)
    articles = [polnear.Article(name, text, gold, []) for name, text, gold in polnear.annotated(args.folder)]
    head = ["F1", *COLUMNS, "refused", "characters a second", "time, `findall` = 1"]
    print(f"{len(articles)} articles\n\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for name in args.only or PEERS:
        print(line(name, args, articles), flush=True)


if __name__ == "__main__":
    main()
