"""The target `python`: the client's package, its project file, README and report."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Sequence

from specloom.diagnostics.problems import Problem
from specloom.features import used
from specloom.targets.base import Files, Output, SnippetPrinter, Source
from specloom.targets.python.aliases import read_aliases
from specloom.targets.python.formatting import formatted
from specloom.targets.python.package import Package, Replaced, client_files
from specloom.targets.python.printer import Printer
from specloom.targets.python.report import project_files
from specloom.targets.python.snippets import PythonPrinter
from specloom.targets.python.testing import testing_files


class PythonTarget:
    """A package with a typed client, and what makes it a distribution."""

    def __init__(self, source: Source) -> None:
        self._source = source
        aliases = read_aliases(source.settings)
        self._package = Package(
            source.api,
            aliases,
            licence=str(source.settings.get("license", "")),
            replaces=Replaced.of(source.settings.get("replaces")),
            module_calls=source.settings.get("module_calls") is True,
            features=used(source.spec),
        )

    def problems(self) -> Iterable[Problem]:
        package = self._package
        naming = package.layout.naming
        yield from naming.problems()
        for added in package.extensions:
            yield from added.problems()
        yield from package.alias_problems()

    def files(self, output: Output) -> Files:
        printer = Printer(output.renderer, self._package.layout.naming.package)
        files = dict(self._printed(printer))
        files.update(project_files(self._package, files, printer, output.omissions))
        return formatted(files, printer.unformatted)

    def usage(self, out: str) -> Sequence[str]:
        naming = self._package.layout.naming
        load = f"from {naming.package} import {naming.client}"
        folder = shlex.quote(f"{out}/{naming.package}")
        return (
            f"use it: PYTHONPATH={shlex.quote(out)} python -c '{load}'",
            f"take it along: specloom vendor DEST --from {folder}",
        )

    def snippets(self) -> SnippetPrinter:
        return PythonPrinter(self._package.layout)

    def _printed(self, printer: Printer) -> Iterator[tuple[str, str | bytes]]:
        yield from client_files(self._package, printer)
        yield from testing_files(self._source.examples, self._package, printer)
