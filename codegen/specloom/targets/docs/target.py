"""The target `docs`: pages for people and machines, in every language that there are texts in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from specloom.diagnostics.problems import Problem
from specloom.features import doors, used
from specloom.targets.base import Files, Output, Source
from specloom.targets.docs.package import docs_files
from specloom.targets.docs.translations import check_translations, read_translations


class DocsTarget:
    """The folder `docs/`."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._translations, self._unread = read_translations(source.spec.path.parent)
        found = (door.extension(source.api) for door in doors("docs", used(source.spec)))
        self._extensions = tuple(added for added in found if added is not None)

    def problems(self) -> Iterable[Problem]:
        yield from self._unread
        texts = (path for added in self._extensions for path in added.texts())
        yield from check_translations(self._translations, self._source.api, texts)

    def files(self, output: Output) -> Files:
        return docs_files(self._source, output, self._translations, self._extensions)

    def usage(self, out: str) -> Sequence[str]:
        return ()

    def snippets(self) -> None:
        return None
