"""Every error that govnews raises.

Each is a `GovnewsError` and also the built-in that one would catch anyway:

    GovnewsError
    ├── SpanError            ValueError           a span that is no span
    ├── OffsetError          ValueError           an offset that is none of a text's
    ├── StoryError           ValueError           a story whose parts do not fit its text
    ├── BlockError           ValueError           a block that is not one of the story's
    ├── DocumentError        ValueError           JSON that is not a govnews story
    ├── LabelsError          ValueError           labels of a story that cannot be read
    ├── SourceError          OSError              a source that cannot be read
    │   ├── SourceNotFound   FileNotFoundError
    │   └── SourceIsFolder   IsADirectoryError
    ├── SourceTypeError      TypeError            a source of a type that parse() does not take
    ├── BinarySource         ValueError           bytes that are no text
    ├── ItemError            ValueError           JSON or a mapping that is no Content API item
    ├── FeedError            ValueError           a feed that cannot be read
    ├── UnreadableFile       ValueError           a file that is damaged, locked or not of its format
    ├── ManyStories          ValueError           a source of several stories where one was asked for
    ├── UnknownName          ValueError, LookupError
    │   ├── UnknownFormat
    │   ├── UnknownStyle
    │   └── UnknownExporter
    ├── NameTaken            ValueError           a plug-in's name that another one has
    ├── NotAStory            TypeError            something to export that is no story
    ├── OptionError          TypeError            an option that an exporter does not have
    ├── ArgumentError        ValueError           an argument that cannot be as it is
    ├── CorpusError          ValueError           a folder that holds another corpus, or none
    ├── Unexpected           RuntimeError         a bug, met in one story of many
    ├── WorkerError          RuntimeError         a worker process that ended over a story, or did not start
    ├── PluginError          ImportError          a plug-in that cannot be loaded
    ├── PluginFailure        RuntimeError         a plug-in that raised, or gave what it must not
    ├── MissingExtra         ImportError          a feature whose extra is not installed
    └── WriteError           OSError              an output that could not be written whole

The facts of an error are fields, so that a program need not read its sentence.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any


class GovnewsError(Exception):
    """The root of every error that govnews raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception would make the copy from `args`, which is the sentence, where the constructors take the facts.
        return _restored, (type(self), self.args, self.__dict__)


def _restored(kind: type[GovnewsError], args: tuple[object, ...], facts: dict[str, object]) -> GovnewsError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(facts)
    return error


class SpanError(GovnewsError, ValueError):
    """A span that does not run forward from an offset of zero or more."""

    def __init__(self, start: object, end: object) -> None:
        self.start, self.end = start, end
        super().__init__(f"a span needs whole numbers with 0 <= start <= end, not {start!r} and {end!r}")


class OffsetError(GovnewsError, ValueError):
    """An offset that lies outside a text or inside a character, or a unit that is none."""

    def __init__(self, offset: object, reason: str) -> None:
        self.offset, self.reason = offset, reason
        super().__init__(f"{offset!r} is no offset of this text: {reason}")


class StoryError(GovnewsError, ValueError):
    """A story one of whose elements does not stand where its span says."""

    def __init__(self, element: object, reason: str) -> None:
        self.element, self.reason = element, reason
        super().__init__(f"{reason}: {element!r}")


class BlockError(GovnewsError, ValueError):
    """A block that is not one of the story's."""

    def __init__(self, block: object) -> None:
        self.block = block
        super().__init__(f"this block is none of the story's; take one of story.blocks: {block!r}")


class DocumentError(GovnewsError, ValueError):
    """JSON that does not hold a govnews story; `where` is a path into it such as `$.blocks[2].role`."""

    def __init__(self, where: str, reason: str) -> None:
        self.where, self.reason = where, reason
        super().__init__(f"this is not a govnews story: {reason} at {where}")


class LabelsError(GovnewsError, ValueError):
    """Labels that a story cannot have, or in no format that is known; `story` is its id, or the file's name."""

    def __init__(self, story: str, reason: str) -> None:
        self.story, self.reason = story, reason
        super().__init__(f"{story}: {reason}")


class SourceError(GovnewsError, OSError):
    """A source that could not be read; `name` is the file's."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"cannot read {name}: {reason}")

    def __str__(self) -> str:
        return f"cannot read {self.name}: {self.reason}"


class SourceNotFound(SourceError, FileNotFoundError):
    """There is no file of that name."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "there is no such file")


class SourceIsFolder(SourceError, IsADirectoryError):
    """The name is a folder's, not a file's."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "it is a folder; name the files in it")


class SourceTypeError(GovnewsError, TypeError):
    """parse() was given something that it does not take."""

    def __init__(self, source: object) -> None:
        self.source_type = type(source).__name__
        super().__init__(
            "parse() takes text (str), a file's content (bytes), a path (os.PathLike) or an item of the Content API "
            f"(a mapping), not {self.source_type}"
        )


class BinarySource(GovnewsError, ValueError):
    """Bytes that look like an image, an archive or a program rather than text."""

    def __init__(self, name: str | None, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"{name or 'the source'} is not text: {reason}")


class ItemError(GovnewsError, ValueError):
    """JSON or a mapping that is not an item of GOV.UK's Content API."""

    def __init__(self, name: str | None, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"{name or 'the source'} is not a Content API item: {reason}")


class FeedError(GovnewsError, ValueError):
    """What should be a feed is none."""

    def __init__(self, name: str | None, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"{name or 'the source'} is not a feed: {reason}")


class UnreadableFile(GovnewsError, ValueError):
    """A file that is damaged, locked, too large, or none of its format, which `format` names."""

    def __init__(self, name: str | None, format: str, reason: str) -> None:
        self.name, self.format, self.reason = name, format, reason
        super().__init__(f"{name or 'the source'} cannot be read as {format}: {reason}")


class ManyStories(GovnewsError, ValueError):
    """parse() was given a source that holds more stories than one, or none."""

    def __init__(self, name: str | None, count: int | None) -> None:
        self.name, self.count = name, count
        number = "many" if count is None else str(count)
        super().__init__(f"{name or 'the source'} holds {number} stories; read them with govnews.parse_each()")


class UnknownName(GovnewsError, ValueError, LookupError):
    """No reader, style or exporter has that name; `known` lists those that there are."""

    noun = "thing"

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name, self.known = name, tuple(sorted(known))
        self.nearest = next(iter(difflib.get_close_matches(name, self.known, n=1)), None)
        hint = f"; did you mean {self.nearest!r}?" if self.nearest else ""
        super().__init__(f"there is no {self.noun} {name!r}{hint} Known: {', '.join(self.known)}")


class UnknownFormat(UnknownName):
    """No reader is registered for that format."""

    noun = "format"


class UnknownStyle(UnknownName):
    """No house style has that name."""

    noun = "style"


class UnknownExporter(UnknownName):
    """No exporter has that name."""

    noun = "exporter"


class NameTaken(GovnewsError, ValueError):
    """A reader, style or exporter was to be registered under a name that another one has."""

    def __init__(self, noun: str, name: str) -> None:
        self.noun, self.name = noun, name
        super().__init__(f"the {noun} name {name!r} is taken; register this one under another")


class NotAStory(GovnewsError, TypeError):
    """dump() and dumps() export stories, and were given something else."""

    def __init__(self, thing: object) -> None:
        self.thing_type = type(thing).__name__
        super().__init__(f"only stories (govnews.Story) can be exported, not {self.thing_type}")


class OptionError(GovnewsError, TypeError):
    """An exporter has no such option, or not that value of it; `known` lists the options it has."""

    def __init__(self, exporter: str, reason: str, known: Iterable[str]) -> None:
        self.exporter, self.reason, self.known = exporter, reason, tuple(sorted(known))
        super().__init__(f"exporter {exporter!r}: {reason}. Its options: {', '.join(self.known) or 'none'}")


class ArgumentError(GovnewsError, ValueError):
    """A function was given an argument that cannot be as it is; `wanted` says how it should be."""

    def __init__(self, argument: str, value: object, wanted: str) -> None:
        self.argument, self.wanted = argument, wanted
        super().__init__(f"{argument} should be {wanted}, not {value!r:.80}")


class CorpusError(GovnewsError, ValueError):
    """A folder cannot hold the corpus that was asked for: it holds another one, or something else."""

    def __init__(self, folder: str, reason: str) -> None:
        self.folder, self.reason = folder, reason
        super().__init__(f"{folder}: {reason}")


class Unexpected(GovnewsError, RuntimeError):
    """Something that govnews does not raise itself went wrong with a story of many: a bug of its, or of a plug-in."""

    def __init__(self, error: BaseException) -> None:
        self.kind, self.reason = type(error).__name__, str(error)
        super().__init__(f"unexpected {self.kind}: {self.reason} (this is a bug in govnews; please report it)")


class WorkerError(GovnewsError, RuntimeError):
    """A worker process ended while it had a story in hand, also when it had it anew; or it could not be started."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"a worker process {reason}")


class PluginError(GovnewsError, ImportError):
    """An installed plug-in could not be loaded, or is not of the shape that its group asks for."""

    def __init__(self, group: str, plugin: str, reason: str) -> None:
        self.group, self.plugin, self.reason = group, plugin, reason
        super().__init__(f"the plug-in {plugin!r} of {group} could not be used: {reason}")


class PluginFailure(GovnewsError, RuntimeError):
    """A reader or an exporter that is not built in raised, or gave what it must not.

    `name` is that of the source, if it has one; what was raised is the `__cause__`.
    """

    def __init__(self, noun: str, plugin: str, name: str | None, reason: str) -> None:
        self.noun, self.plugin, self.name, self.reason = noun, plugin, name, reason
        over = f" over {name}" if name else ""
        super().__init__(f"the {noun} {plugin!r}, which is not part of govnews, failed{over}: {reason}")


class MissingExtra(GovnewsError, ImportError):
    """A feature needs packages of an extra that is not installed."""

    def __init__(self, feature: str, extra: str) -> None:
        self.feature, self.extra = feature, extra
        super().__init__(f"{feature} needs the extra {extra!r}: pip install 'govnews[{extra}]'")


class WriteError(GovnewsError, OSError):
    """An output could not be written; nothing was left under its name."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"cannot write {name}: {reason}")

    def __str__(self) -> str:
        return f"cannot write {self.name}: {self.reason}"
