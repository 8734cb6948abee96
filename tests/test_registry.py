"""Names and what they stand for: built in, registered, installed; what is wrong is said when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from attrs import frozen

from govnews import registry
from govnews.contracts import Document, Style
from govnews.errors import (
    GovnewsError,
    MissingExtra,
    NameTaken,
    OptionError,
    PluginError,
    UnknownExporter,
    UnknownFormat,
    UnknownStyle,
)
from govnews.exporters.json import JsonExporter
from govnews.model import Source

Install = Callable[[str], None]

PLUGIN = """
from govnews.exporters.json import JsonExporter
from govnews.contracts import Style
LEDGER = Style("ledger", "The Ledger")
NUMBER = 7
def fails():
    raise RuntimeError("no ink")
def makes_none():
    return None
def not_installed():
    from govnews.errors import MissingExtra
    raise MissingExtra("ink", "pen")
"""


@frozen
class Shouting:
    """An exporter with an option that must be given, and one that need not."""

    mark: str
    often: int = 1

    def write(self, stories: Any, stream: IO[str]) -> None:
        """Write the mark."""
        stream.write(self.mark * self.often)


class Whole:
    """A reader of anything."""

    def read(self, content: object, name: str | None) -> Document:
        """All of the content."""
        return Document(Source(str(content)))


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    """Every test begins and ends with the built-ins alone."""
    yield
    for shelf in (registry._EXPORTERS, registry._READERS, registry._STYLES):
        shelf.registered.clear()
    registry._plugins.cache_clear()


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs a distribution with the given entry points, one more with each call."""

    def installed(entry_points: str) -> None:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        metadata = folder / f"ledger{folder.name}-1.0.dist-info"
        metadata.mkdir(parents=True)
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: ledger{folder.name}\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text(entry_points)
        (folder / "ledger_plugin.py").write_text(PLUGIN)
        monkeypatch.syspath_prepend(folder)
        monkeypatch.delitem(sys.modules, "ledger_plugin", raising=False)
        registry._plugins.cache_clear()

    return installed


@pytest.mark.parametrize("name", registry.EXPORTERS)
def test_every_built_in_exporter_can_be_made(name: str) -> None:
    assert callable(registry.exporter(name).write)


def test_an_exporter_is_made_with_its_options() -> None:
    assert registry.exporter("json", indent=4) == JsonExporter(indent=4)


def test_an_unknown_exporter_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownExporter, match="did you mean 'json'") as caught:
        registry.exporter("jsn")
    assert {"csv", "json", "jsonl", "text"} <= set(caught.value.known)


def test_an_unknown_option_is_refused_and_the_known_ones_are_listed() -> None:
    with pytest.raises(OptionError, match="no option 'indnet'; did you mean 'indent'") as caught:
        registry.exporter("json", indnet=4)
    assert caught.value.known == ("indent",)


@pytest.mark.parametrize(
    ("name", "option", "value"),
    [
        ("json", "indent", "wide"),
        ("json", "indent", -1),
        ("json", "indent", True),
        ("csv", "of", "poems"),
        ("csv", "of", ["blocks"]),
        ("csv", "delimiter", ""),
        ("csv", "delimiter", ";;"),
        ("csv", "delimiter", '"'),
        ("csv", "delimiter", "\n"),
        ("csv", "header", "yes"),
        ("text", "width", 5),
        ("text", "width", "80"),
        ("text", "furniture", 1),
    ],
)
def test_a_wrong_value_of_an_option_is_refused_by_name(name: str, option: str, value: object) -> None:
    with pytest.raises(OptionError, match=option) as caught:
        registry.exporter(name, **{option: value})
    assert option in caught.value.known


def test_a_registered_exporter_is_found_and_listed() -> None:
    registry.register_exporter("shouting", Shouting)
    assert registry.exporter("shouting", mark="!") == Shouting("!")
    assert "shouting" in registry.exporter_names()


def test_an_option_that_must_be_given_is_missed() -> None:
    registry.register_exporter("shouting", Shouting)
    with pytest.raises(OptionError, match="mark") as caught:
        registry.exporter("shouting")
    assert caught.value.known == ("mark", "often")


def test_a_factory_that_takes_any_option_gets_any() -> None:
    seen: dict[str, Any] = {}

    def factory(**options: Any) -> Shouting:
        seen.update(options)
        return Shouting("!")

    registry.register_exporter("shouting", factory)
    registry.exporter("shouting", name="Ada", exporter="x")
    assert seen == {"name": "Ada", "exporter": "x"}


def test_a_taken_name_cannot_be_registered() -> None:
    registry.register_exporter("shouting", Shouting)
    for name in ("json", "shouting"):
        with pytest.raises(NameTaken, match=name) as caught:
            registry.register_exporter(name, JsonExporter)
        assert isinstance(caught.value, GovnewsError)
        assert isinstance(caught.value, ValueError)
    assert registry.exporter("shouting", mark="!") == Shouting("!")


def test_readers_and_styles_are_registered_likewise() -> None:
    ledger = Style("ledger", "The Ledger")
    registry.register_reader("whole", Whole)
    registry.register_style("ledger", ledger)
    assert isinstance(registry.reader("whole"), Whole)
    assert registry.style("ledger") is ledger
    assert "whole" in registry.reader_names()
    assert "ledger" in registry.style_names()
    with pytest.raises(NameTaken, match="the format name 'text' is taken"):
        registry.register_reader("text", Whole)
    with pytest.raises(NameTaken, match="the style name 'ledger' is taken"):
        registry.register_style("ledger", Style("ledger", "Another"))


def test_an_unknown_format_and_an_unknown_style_are_named() -> None:
    with pytest.raises(UnknownFormat, match="no format 'txt'; did you mean 'text'"):
        registry.reader("txt")
    with pytest.raises(UnknownStyle, match="no style 'gouvk'; did you mean 'govuk'"):
        registry.style("gouvk")


def test_an_installed_plug_in_is_found_and_listed(install: Install) -> None:
    install(
        "[govnews.exporters]\nledger = ledger_plugin:JsonExporter\n[govnews.styles]\nledger = ledger_plugin:LEDGER\n"
    )
    assert registry.exporter("ledger", indent=1) == JsonExporter(indent=1)
    assert registry.style("ledger").publisher == "The Ledger"
    assert "ledger" in registry.exporter_names()


def test_an_installed_plug_in_does_not_replace_what_is_built_in_or_registered(install: Install) -> None:
    install("[govnews.exporters]\ntext = ledger_plugin:JsonExporter\nshouting = ledger_plugin:JsonExporter\n")
    registry.register_exporter("shouting", Shouting)
    assert not isinstance(registry.exporter("text"), JsonExporter)
    assert registry.exporter("shouting", mark="!") == Shouting("!")


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("ledger_plugin:MISSING", "MISSING"),
        ("no_such_module:Exporter", "no_such_module"),
        ("ledger_plugin:fails", "no ink"),
        ("ledger_plugin:NUMBER", "not a class or a function"),
        ("ledger_plugin:makes_none", "no method write()"),
    ],
)
def test_a_broken_plug_in_is_named_when_it_is_asked_for_and_only_then(
    install: Install, target: str, reason: str
) -> None:
    install(f"[govnews.exporters]\nbroken = {target}\n")
    assert "broken" in registry.exporter_names()
    assert registry.exporter("json") == JsonExporter()
    with pytest.raises(PluginError) as caught:
        registry.exporter("broken")
    assert (caught.value.group, caught.value.plugin) == ("govnews.exporters", "broken")
    assert reason in caught.value.reason


def test_our_own_errors_come_out_of_a_plug_in_as_they_are(install: Install) -> None:
    install("[govnews.exporters]\npen = ledger_plugin:not_installed\n")
    with pytest.raises(MissingExtra, match=r"govnews\[pen\]"):
        registry.exporter("pen")


def test_a_style_that_is_no_style_is_a_broken_plug_in(install: Install) -> None:
    install("[govnews.styles]\nbroken = ledger_plugin:NUMBER\n")
    with pytest.raises(PluginError, match=r"not a govnews\.contracts\.Style"):
        registry.style("broken")


def test_a_name_that_two_packages_offer_is_not_guessed(install: Install) -> None:
    install("[govnews.exporters]\nledger = ledger_plugin:JsonExporter\n")
    install("[govnews.exporters]\nledger = ledger_plugin:makes_none\n")
    with pytest.raises(PluginError, match="several packages offer it"):
        registry.exporter("ledger")


def test_importing_govnews_loads_no_plug_in_machinery_and_no_built_in() -> None:
    code = "import govnews, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "govnews.registry" in loaded
    assert {"click", "rich", "jsonschema"}.isdisjoint(loaded)
    assert not [name for name in loaded if name.startswith(("govnews.exporters", "govnews.readers", "govnews.styles"))]
