"""Readers and exporters of others at work: what goes wrong in one is told by its name; its rubbish goes no further."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from attrs import define

from govnews.contracts import Document
from govnews.errors import GovnewsError, PluginFailure
from govnews.model import Story
from govnews.registry import EXPORTERS, READERS

__all__ = ["Handed", "read", "read_each", "writing"]


def read(format: str, name: str | None, reading: Callable[[], Document]) -> Document:
    """What a reader gives for a source; raises PluginFailure where one that is not built in fails or gives rubbish."""
    with _blamed("reader", format, READERS, name):
        return _checked(reading(), format, name)


def read_each(format: str, name: str | None, documents: Callable[[], Iterable[Document]]) -> Iterator[Document]:
    """The documents that a reader of many gives, one after another; raises PluginFailure as `read` does."""
    with _blamed("reader", format, READERS, name):
        for document in documents():
            yield _checked(document, format, name)


def _checked(document: Any, format: str, name: str | None) -> Document:
    if not isinstance(document, Document):
        reason = f"it gave {type(document).__name__} where a govnews.contracts.Document was expected"
        raise PluginFailure("reader", format, name, reason)
    return document


@define
class Handed:
    """Stories on their way to an exporter; what the iterable of the caller raises stays apart from what it raises."""

    stories: Iterable[Story]
    raised: BaseException | None = None

    def __iter__(self) -> Iterator[Story]:
        try:
            yield from self.stories
        except BaseException as error:
            self.raised = error
            raise


@contextmanager
def writing(exporter: str, handed: Handed) -> Iterator[None]:
    """While an exporter writes; raises PluginFailure where one that is not built in fails.

    What the stream raises, for a full disk or a character that it cannot encode, is nobody's fault and stays as it is.
    """
    with _blamed("exporter", exporter, EXPORTERS, None, lambda error: error is handed.raised):
        yield


@contextmanager
def _blamed(
    noun: str,
    plugin: str,
    built_in: Mapping[str, str],
    name: str | None,
    is_others: Callable[[Exception], bool] = lambda error: False,
) -> Iterator[None]:
    try:
        yield
    except (GovnewsError, OSError, UnicodeEncodeError):
        raise
    except Exception as error:
        # What a format is found to be is never one of a plug-in.
        if plugin in built_in or plugin == "auto" or is_others(error):
            raise
        raise PluginFailure(noun, plugin, name, f"{type(error).__name__}: {error}") from error
