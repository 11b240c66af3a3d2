"""The target `docs`: pages for people and machines, in every language that there are texts in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from specloom.diagnostics.problems import Problem
from specloom.targets.base import Files, Output, Source
from specloom.targets.docs.package import docs_files
from specloom.targets.docs.translations import check_translations, read_translations


class DocsTarget:
    """The folder `docs/`."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._translations, self._unread = read_translations(source.spec.path.parent)

    def problems(self) -> Iterable[Problem]:
        source = self._source
        yield from self._unread
        yield from check_translations(self._translations, source.api, source.catalogue)

    def files(self, output: Output) -> Files:
        return docs_files(self._source, output, self._translations)

    def usage(self, out: str) -> Sequence[str]:
        return ()

    def snippets(self) -> None:
        return None
