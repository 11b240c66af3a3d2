"""The door to the Python target: the package `model_catalogue`, and what looks at requests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from specloom.diagnostics.problems import Problem
from specloom.features.model_catalogue.card_modules import family_modules, index_lines
from specloom.features.model_catalogue.id_aliases import (
    ModelIds,
    id_clashes,
    model_ids,
    names_model,
    printed_aliases,
)
from specloom.features.model_catalogue.model import Catalogue
from specloom.features.model_catalogue.rule_modules import rule_index, rule_modules, watch_view
from specloom.ir import Operation
from specloom.targets.python.arguments import Argument
from specloom.targets.python.expr import Import
from specloom.targets.python.extension import Extension
from specloom.targets.python.imports import import_lines
from specloom.targets.python.layout import Layout
from specloom.targets.python.package import Package
from specloom.targets.python.printer import Printer

__all__ = ["extension"]

_FOLDER = "model_catalogue/"
_EXPORTS: Mapping[str, Sequence[str]] = {
    ".model_catalogue._reports": (
        "DeprecatedModelError",
        "ModelDeprecationWarning",
        "PreflightError",
        "PreflightWarning",
    ),
}


@dataclass(frozen=True, slots=True)
class IdsModule:
    """`model_catalogue.ids`: an alias a row."""

    imports: tuple[str, ...]
    names: tuple[str, ...]
    aliases: tuple[str, ...]


class _Models(Extension):
    exports = _EXPORTS
    guard = ".model_catalogue._guard"
    subpackages = ("model_catalogue",)

    def __init__(self, layout: Layout, catalogue: Catalogue) -> None:
        self._layout = layout
        self._catalogue = catalogue
        self._ids = model_ids(layout.api, catalogue)

    def problems(self) -> Iterable[Problem]:
        return id_clashes(self._layout.naming, self._ids)

    def arguments(self, operation: Operation, found: list[Argument]) -> list[Argument]:
        return self._ids.annotated(operation, found)

    def guards(self, operation: Operation) -> bool:
        return names_model(operation)

    def files(self, package: Package, printer: Printer) -> Iterator[tuple[str, str | bytes]]:
        """Every printed file of the package `model_catalogue`."""
        api, catalogue = self._layout.api, self._catalogue
        operations = {op.id for op in api.operations()}
        aliases = ids_module(self._ids)

        def file(template: str, path: str, **views: object) -> tuple[str, str]:
            return printer.module(_FOLDER + template, _FOLDER + path, **views)

        yield file("__init__.py.j2", "__init__.py", ids=aliases)
        yield file("ids.py.j2", "ids.py", ids=aliases)
        watch = watch_view(catalogue, [server.url for server in api.servers], operations)
        yield file("_watched.py.j2", "_watched.py", watch=watch)
        families, rules = index_lines(catalogue), rule_index(catalogue, operations)
        yield file("_index.py.j2", "_index.py", families=families, rules=rules)
        for family in family_modules(catalogue):
            yield file("families/{family}.py.j2", f"families/{family.file}.py", family=family)
        for module in rule_modules(catalogue, operations):
            yield file("rules/{operation}.py.j2", f"rules/{module.file}.py", module=module)


def extension(layout: Layout) -> Extension | None:
    catalogue = layout.api.feature(Catalogue)
    return None if catalogue is None else _Models(layout, catalogue)


def ids_module(ids: ModelIds) -> IdsModule:
    """The aliases as they are printed."""
    printed = list(printed_aliases(ids))
    wanted = {Import("typing", "TypeAlias")}.union(*(p.imports for p in printed))
    return IdsModule(
        imports=tuple(import_lines(wanted, "model_catalogue.ids")),
        names=tuple(sorted(ids.aliases)),
        aliases=tuple(p.text for p in printed),
    )
