"""The door to the Python target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from specloom.diagnostics.problems import Problem
from specloom.features.structured_outputs.choices import EVENTS
from specloom.features.structured_outputs.methods import structured_views
from specloom.features.structured_outputs.shapes import (
    EXPORTS,
    lint_files,
    shapes,
    structured_problems,
)
from specloom.features.structured_outputs.views import Module
from specloom.ir import Operation
from specloom.targets.python.extension import Extension
from specloom.targets.python.layout import Layout
from specloom.targets.python.methods import MethodView, Site
from specloom.targets.python.package import Package, path_of
from specloom.targets.python.printer import Printer
from specloom.targets.python.types import TypeModule

__all__ = ["extension"]

# What aliases may stand for besides.
_IMPORTABLE = {
    ".structured.events": EVENTS,
    ".structured.schemas": ("response_format_of", "strict_json_schema"),
}


class _Structured(Extension):
    exports = EXPORTS
    importable = _IMPORTABLE

    def __init__(self, layout: Layout) -> None:
        self._layout = layout

    @cached_property
    def _modules(self) -> tuple[Module, ...]:
        return tuple(self._made())

    def _made(self) -> Iterator[Module]:
        for index, shape in enumerate(shapes(self._layout.api, self._layout)):
            yield shape.parsed_module(short=not index)
            if shape.streams:
                yield shape.stream_module()

    def problems(self) -> Iterable[Problem]:
        return structured_problems(self._layout.api, self._layout)

    def methods(self, operation: Operation, site: Site) -> Iterable[MethodView]:
        return structured_views(operation, site)

    def modules(self) -> Iterable[TypeModule]:
        for module in self._modules:
            yield TypeModule(module.module, (), module.exports, ())

    def files(self, package: Package, printer: Printer) -> Iterator[tuple[str, str | bytes]]:
        folder = self._layout.naming.package
        yield from ((f"{folder}/{path}", text) for path, text in lint_files())
        for module in self._modules:
            yield printer.module(module.template, path_of(module.module), module=module)


def extension(layout: Layout) -> Extension:
    return _Structured(layout)
