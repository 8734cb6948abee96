"""What mkdocs does beyond mkdocs.yml: pages that link to files outside docs/ get them as pages of the site.

The repository's files are linked as they are on disk (`../CONTRIBUTING.md`), so that the same Markdown can be read
there. In the site such a file is a page below project/: Markdown as it is, code in a box, a folder as a list.

And no page fetches anything: the one script that the theme would have from elsewhere is replaced by a file of the site.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent
DOCS, OUTSIDE, RENDERED = "docs", "project", (".md",)
LINK = re.compile(r"(?<=\]\()(?!\w+:|#|/)(?P<to>[^)\s#]+)(?P<anchor>#[^)\s]*)?(?=\))")
FETCHED, KEPT = "https://unpkg.com/iframe-worker/shim", "assets/frame_worker.js"
CONSOLE = re.compile(r"^```python\n(?=>>> )", re.MULTILINE)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what pages of docs/ link to outside of it, and what that links to in turn."""
    waiting = [f"{DOCS}/{file.src_uri}" for file in files.documentation_pages()]
    waiting.append("CONTRIBUTING.md")
    seen = {*waiting[:-1]}
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            files.append(File.generated(config, place(here), content=content(here)))
        waiting += [to for to in targets(here) if to not in seen and not to.startswith(f"{DOCS}/")]
    files.append(File.generated(config, KEPT, abs_src_path=str(ROOT / "website" / "frame_worker.js")))
    return files


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Lead to the script that is in the site."""
    return output.replace(FETCHED, posixpath.relpath(KEPT, posixpath.dirname(page.file.dest_uri) or "."))


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The page for addresses that are not there lies at the top."""
    return output_content.replace(FETCHED, KEPT)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Lead links to where the files are in the site, and name sessions of Python as what they are."""
    here = repository_path(page.file.src_uri)
    sited = LINK.sub(lambda found: moved(here, found), markdown)
    return CONSOLE.sub("```pycon\n", sited)


def repository_path(uri: str) -> str:
    """Where in the repository a page of the site comes from."""
    if not uri.startswith(f"{OUTSIDE}/"):
        return f"{DOCS}/{uri}"
    inside = uri.removeprefix(f"{OUTSIDE}/")
    folder, code = inside.removesuffix("/index.md"), inside.removesuffix(".md")
    return next((path for path in (inside, code, folder) if (ROOT / path).exists()), inside)


def targets(here: str) -> Iterator[str]:
    """The files and folders of the repository that a page of it links to."""
    text = content(here) if here.endswith(RENDERED) or (ROOT / here).is_dir() else ""
    paths = (resolved(here, found["to"]) for found in LINK.finditer(text))
    return (path for path in paths if (ROOT / path).exists())


def resolved(here: str, to: str) -> str:
    """A link's target as a path from the top of the repository."""
    folder = here if (ROOT / here).is_dir() else posixpath.dirname(here)
    return posixpath.normpath(posixpath.join(folder, to))


def place(path: str) -> str:
    """Where a file or folder of the repository is in the site.

    >>> place("docs/how-to/report.md"), place("CONTRIBUTING.md"), place("examples/most_quoted.py")
    ('how-to/report.md', 'project/CONTRIBUTING.md', 'project/examples/most_quoted.py.md')
    """
    if path.startswith(f"{DOCS}/"):
        return path.removeprefix(f"{DOCS}/")
    if (ROOT / path).is_dir():
        return f"{OUTSIDE}/{path}/index.md"
    return f"{OUTSIDE}/{path}" if path.endswith(RENDERED) else f"{OUTSIDE}/{path}.md"


def moved(here: str, found: re.Match[str]) -> str:
    """A link as it has to be in the site; one that leads nowhere stays, so that mkdocs complains of it."""
    to = resolved(here, found["to"])
    if not (ROOT / to).exists():
        return found[0]
    start = posixpath.dirname(place(here))
    return posixpath.relpath(place(to), start or ".") + (found["anchor"] or "")


def content(path: str) -> str:
    """The page of a file or folder."""
    where = ROOT / path
    if where.is_dir():
        names = sorted(each.name for each in where.iterdir() if each.suffix in (".md", ".py"))
        return "\n".join([f"# {path}", "", *(f"- [{name}]({name})" for name in names), ""])
    text = where.read_text(encoding="utf-8")
    if path.endswith(RENDERED):
        return text
    return f"# {where.name}\n\n````{where.suffix.removeprefix('.')}\n{text}\n````\n"
