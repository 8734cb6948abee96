"""Names of readers, styles and exporters, and what they stand for.

A name is looked up in three places, the first that has it wins:

1. the built-ins, in the tables below, imported when they are first asked for;
2. what a script registered: `register_exporter("mine", Mine)`;
3. installed packages with an entry point in `govnews.readers`, `govnews.styles` or `govnews.exporters`.

A reader's and an exporter's name stands for a factory, mostly a class; a style's for the style itself.
"""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from govnews.contracts import Exporter, Reader, Style
from govnews.errors import (
    GovnewsError,
    NameTaken,
    OptionError,
    PluginError,
    UnknownExporter,
    UnknownFormat,
    UnknownName,
    UnknownStyle,
)

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = [
    "Registered",
    "exporter",
    "exporter_names",
    "reader",
    "reader_names",
    "register_exporter",
    "register_reader",
    "register_style",
    "registered",
    "style",
    "style_names",
]

READERS: Mapping[str, str] = {
    "atom": "govnews.readers.feeds:AtomReader",
    "content-api": "govnews.readers.content_api:ContentApiReader",
    "csv": "govnews.readers.records:CsvReader",
    "docx": "govnews.readers.docx:DocxReader",
    "eml": "govnews.readers.mail:MailReader",
    "govspeak": "govnews.readers.markdown:GovspeakReader",
    "gz": "govnews.readers.archives:PackedReader",
    "html": "govnews.readers.html:HtmlReader",
    "jsonl": "govnews.readers.records:JsonLinesReader",
    "markdown": "govnews.readers.markdown:MarkdownReader",
    "parquet": "govnews.readers.records:ParquetReader",
    "pdf": "govnews.readers.pdf:PdfReader",
    "rss": "govnews.readers.feeds:FeedReader",
    "search": "govnews.readers.records:SearchReader",
    "tar": "govnews.readers.archives:TarReader",
    "text": "govnews.readers.text:TextReader",
    "warc": "govnews.readers.warc:WarcReader",
    "xml": "govnews.readers.records:XmlReader",
    "zip": "govnews.readers.archives:ZipReader",
    "zst": "govnews.readers.archives:ZstandardReader",
}
STYLES: Mapping[str, str] = {
    "australia": "govnews.styles.australia:AUSTRALIA",
    "canada": "govnews.styles.canada:CANADA",
    "eu": "govnews.styles.eu:EU",
    "govuk": "govnews.styles.govuk:GOVUK",
    "hong_kong": "govnews.styles.hong_kong:HONG_KONG",
    "india": "govnews.styles.india:INDIA",
    "ireland": "govnews.styles.ireland:IRELAND",
    "new_zealand": "govnews.styles.new_zealand:NEW_ZEALAND",
    "northern_ireland": "govnews.styles.northern_ireland:NORTHERN_IRELAND",
    "plain": "govnews.styles.plain:PLAIN",
    "scotland": "govnews.styles.scotland:SCOTLAND",
    "singapore": "govnews.styles.singapore:SINGAPORE",
    "south_africa": "govnews.styles.south_africa:SOUTH_AFRICA",
    "un": "govnews.styles.un:UN",
    "us": "govnews.styles.us:US",
    "us_justice": "govnews.styles.us_justice:US_JUSTICE",
    "wales": "govnews.styles.wales:WALES",
    "white_house": "govnews.styles.white_house:WHITE_HOUSE",
}
EXPORTERS: Mapping[str, str] = {
    "brat": "govnews.exporters.brat:BratExporter",
    "csv": "govnews.exporters.csv:CsvExporter",
    "html": "govnews.exporters.html:HtmlExporter",
    "json": "govnews.exporters.json:JsonExporter",
    "jsonl": "govnews.exporters.jsonl:JsonLinesExporter",
    "jsonld": "govnews.exporters.jsonld:JsonLdExporter",
    "labelstudio": "govnews.exporters.labelstudio:LabelStudioExporter",
    "markdown": "govnews.exporters.markdown:MarkdownExporter",
    "parquet": "govnews.exporters.parquet:ParquetExporter",
    "script": "govnews.exporters.script:ScriptExporter",
    "spacy": "govnews.exporters.spacy:SpacyExporter",
    "sqlite": "govnews.exporters.sqlite:SqliteExporter",
    "tei": "govnews.exporters.tei:TeiExporter",
    "text": "govnews.exporters.text:TextExporter",
    "webannotation": "govnews.exporters.webannotation:WebAnnotationExporter",
}

_TAKES_NO_NAME = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.VAR_POSITIONAL)


@frozen(eq=False)
class _Shelf:
    """All plug-ins of one kind: where the built-in ones are, what scripts added, which error an unknown name is."""

    group: str
    built_in: Mapping[str, str]
    unknown: type[UnknownName]
    registered: dict[str, Any] = field(factory=dict)


_READERS = _Shelf("govnews.readers", READERS, UnknownFormat)
_STYLES = _Shelf("govnews.styles", STYLES, UnknownStyle)
_EXPORTERS = _Shelf("govnews.exporters", EXPORTERS, UnknownExporter)


def exporter(name: str, /, **options: Any) -> Exporter:
    """The exporter of that name, made with those options.

    Raises `UnknownExporter`, `OptionError` for an option that it does not have or a value that it does not take, and
    `PluginError` for an installed exporter that cannot be used.

    >>> exporter("json", indent=4)
    JsonExporter(indent=4)
    """
    made: Exporter = _with_method(_made(_EXPORTERS, name, options), "write", _EXPORTERS, name)
    return made


def reader(name: str, /) -> Reader:
    """The reader of the format of that name; raises `UnknownFormat` where there is none.

    >>> reader("htm")
    Traceback (most recent call last):
    govnews.errors.UnknownFormat: there is no format 'htm'; did you mean 'html'? Known: ...
    """
    made: Reader = _with_method(_made(_READERS, name, {}), "read", _READERS, name)
    return made


def style(name: str, /) -> Style:
    """The house style of that name; raises `UnknownStyle` where there is none.

    >>> style("gouvk")
    Traceback (most recent call last):
    govnews.errors.UnknownStyle: there is no style 'gouvk'; did you mean 'govuk'? Known: ...
    """
    found = _found(_STYLES, name)
    if not isinstance(found, Style):
        raise PluginError(_STYLES.group, name, "it is not a govnews.contracts.Style")
    return found


def exporter_names() -> tuple[str, ...]:
    """The names of all exporters, built in, registered and installed.

    >>> {"csv", "json", "jsonl", "text"} <= set(exporter_names())
    True
    """
    return _names(_EXPORTERS)


def reader_names() -> tuple[str, ...]:
    """The names of all formats that can be read."""
    return _names(_READERS)


def style_names() -> tuple[str, ...]:
    """The names of all house styles."""
    return _names(_STYLES)


def register_exporter(name: str, factory: Callable[..., Exporter]) -> None:
    """Make an exporter known under a name, for this process; its options are the factory's parameters.

    Raises `NameTaken` where a built-in or a registered exporter has the name.

    >>> register_exporter("json", dict)
    Traceback (most recent call last):
    govnews.errors.NameTaken: the exporter name 'json' is taken; register this one under another
    """
    _register(_EXPORTERS, name, factory)


def register_reader(name: str, factory: Callable[[], Reader]) -> None:
    """Make a reader known under a format's name, for this process; raises `NameTaken` like `register_exporter`."""
    _register(_READERS, name, factory)


def register_style(name: str, value: Style) -> None:
    """Make a house style known under a name, for this process; raises `NameTaken` like `register_exporter`."""
    _register(_STYLES, name, value)


@frozen
class Registered:
    """A reader or a style that a script has registered; pickled, it can be registered in another process too."""

    group: str
    name: str
    thing: Any

    def register(self) -> None:
        """Register it in this process; raises `NameTaken` where another one has the name."""
        _register(next(shelf for shelf in (_READERS, _STYLES) if shelf.group == self.group), self.name, self.thing)


def registered() -> tuple[Registered, ...]:
    """The readers and styles that were registered in this process."""
    shelves = (_READERS, _STYLES)
    return tuple(Registered(shelf.group, *item) for shelf in shelves for item in shelf.registered.items())


def _register(shelf: _Shelf, name: str, thing: object) -> None:
    if name in shelf.built_in or shelf.registered.setdefault(name, thing) is not thing:
        raise NameTaken(shelf.unknown.noun, name)


def _names(shelf: _Shelf) -> tuple[str, ...]:
    return tuple(sorted({*shelf.built_in, *shelf.registered, *_plugins(shelf.group)}))


def _found(shelf: _Shelf, name: str) -> Any:
    if name in shelf.built_in:
        return _built_in(shelf.built_in[name])
    if name in shelf.registered:
        return shelf.registered[name]
    if name in _plugins(shelf.group):
        return _loaded(shelf.group, name)
    raise shelf.unknown(name, _names(shelf))


@cache
def _built_in(place: str) -> Any:
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)


@cache
def _plugins(group: str) -> Mapping[str, tuple[EntryPoint, ...]]:
    # Looking through all installed packages takes a while, and so does importing what looks: only when it must be.
    from importlib.metadata import entry_points  # noqa: PLC0415

    found: dict[str, tuple[EntryPoint, ...]] = {}
    for entry in entry_points(group=group):
        found[entry.name] = (*found.get(entry.name, ()), entry)
    return found


def _loaded(group: str, name: str) -> Any:
    entries = _plugins(group)[name]
    if len({entry.value for entry in entries}) > 1:
        raise PluginError(group, name, f"several packages offer it: {', '.join(entry.value for entry in entries)}")
    try:
        return entries[0].load()
    except Exception as error:
        # A plug-in runs its own code on import, which can fail in any way.
        raise PluginError(group, name, _reason(error)) from error


def _made(shelf: _Shelf, name: str, options: Mapping[str, Any]) -> Any:
    factory = _found(shelf, name)
    if not callable(factory):
        raise PluginError(shelf.group, name, "it is not a class or a function that makes one")
    if options:
        known, takes_any = _options(factory)
        _refuse_unknown(name, () if takes_any else options, known)
    try:
        return factory(**options)
    except GovnewsError:
        raise
    except (TypeError, ValueError) as error:
        raise OptionError(name, _reason(error), _options(factory)[0]) from error
    except Exception as error:
        raise PluginError(shelf.group, name, _reason(error)) from error


def _options(factory: Callable[..., Any]) -> tuple[tuple[str, ...], bool]:
    """The names of a factory's options, and whether it takes others as well (or does not tell)."""
    try:
        parameters = inspect.signature(factory).parameters.values()
    except (TypeError, ValueError):
        return (), True
    any_name = any(parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in parameters)
    named = (parameter for parameter in parameters if parameter.kind is not inspect.Parameter.VAR_KEYWORD)
    return tuple(parameter.name for parameter in named if parameter.kind not in _TAKES_NO_NAME), any_name


def _refuse_unknown(name: str, options: Iterable[str], known: tuple[str, ...]) -> None:
    for option in options:
        if option not in known:
            nearest = difflib.get_close_matches(option, known, n=1)
            hint = f"; did you mean {nearest[0]!r}?" if nearest else ""
            raise OptionError(name, f"it has no option {option!r}{hint}", known)


def _with_method(made: Any, method: str, shelf: _Shelf, name: str) -> Any:
    if not callable(getattr(made, method, None)):
        raise PluginError(shelf.group, name, f"what it makes has no method {method}()")
    return made


def _reason(error: Exception) -> str:
    # Validators of attrs put the sentence first and the facts after it.
    sentence = error.args[0] if error.args and isinstance(error.args[0], str) else str(error)
    return sentence or type(error).__name__
