"""Stories that released versions have written load for ever, and lose nothing.

`python tests/test_compatibility.py` writes those of the version that is installed into stories/, once; they are never
written again. Do it as the last thing before a release.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

import pytest

from govnews import Story, dumps, load, loads, parse

HERE = Path(__file__).parent
WRITTEN = sorted((HERE / "stories").glob("*/*.json"))

PAGE = """<!DOCTYPE html><html lang="en"><title>Quay opens</title><main><h1>Quay opens</h1>
<p>PORT LINDEN, 5 March 2024 - The quay is open &amp; in use.</p><p>The Mayor, Tomas Reed MP, said:</p>
<blockquote><p>I am glad of “the quay”.</p><p>We did it.</p></blockquote><ul><li>It is long.</li></ul></main></html>"""
ITEM = {
    "title": "Barrier opens",
    "schema_name": "news_article",
    "document_type": "press_release",
    "description": "It keeps the sea out.",
    "locale": "en",
    "first_published_at": "2024-03-05T09:30:00.000+00:00",
    "public_updated_at": "2024-03-09T10:00:00.000+01:00",
    "links": {"organisations": [{"title": "Port Board"}], "people": [{"title": "Ada Quill"}]},
    "details": {"body": "<p>Ada Quill will say that it holds.</p>"},
}
ODD = "\ufeffNEWS\0\r\nThe Mayor said: “We \ud83d act\x85\n\n’ and \ude00 so on…"


def told() -> dict[str, Story]:
    """One story of each kind that the format has to carry."""
    files = {path.stem: path.read_text("utf-8") for path in sorted((HERE / "goldens").glob("*.txt"))}
    names = ("announced_speech", "joint_statement", "notes_to_editors_and_contacts", "split_quotation")
    return {
        **{name: parse(files[name]) for name in names},
        "page": parse(PAGE),
        "content_item": parse(ITEM),
        "odd_characters": parse(ODD),
        "bytes": parse("Mayor Ada Quill said: “Yes.”".encode("cp1252")),
        "empty": parse(""),
    }


def kept(old: object, new: object) -> bool:
    """Whether all that the old data say is in the new: a later version may add keys, and nothing else."""
    if isinstance(old, dict):
        return isinstance(new, dict) and all(key in new and kept(value, new[key]) for key, value in old.items())
    if isinstance(old, list):
        return isinstance(new, list) and len(old) == len(new) and all(map(kept, old, new))
    return old == new


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_story_that_a_released_version_wrote_loads_and_loses_nothing(path: Path) -> None:
    story = load(path)
    assert isinstance(story, Story)
    assert kept(json.loads(path.read_bytes()), json.loads(dumps(story)))
    assert loads(dumps(story)) == story


def test_each_version_has_its_stories() -> None:
    assert {path.parent.name for path in WRITTEN} >= {"0.1.0", version("govnews")}
    assert {path.stem for path in WRITTEN if path.parent.name == version("govnews")} >= set(told())


def test_a_lost_or_changed_value_is_noticed() -> None:
    old = {"a": [{"b": 1}], "c": None}
    assert kept(old, {"a": [{"b": 1, "new": 2}], "c": None})
    assert not kept(old, {"a": [{"b": 2}], "c": None})
    assert not kept(old, {"a": [{"b": 1}]})
    assert not kept(old, {"a": [], "c": None})


def write() -> None:
    """Write the stories of this version, unless they are there."""
    folder = HERE / "stories" / version("govnews")
    folder.mkdir(parents=True)
    for name, story in told().items():
        (folder / f"{name}.json").write_text(dumps(story), encoding="utf-8")


if __name__ == "__main__":
    write()
