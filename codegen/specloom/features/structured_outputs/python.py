"""The door to the Python target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from specloom.diagnostics.problems import Problem
from specloom.features.structured_outputs.methods import structured_views
from specloom.features.structured_outputs.shapes import EXPORTS, lint_files, structured_problems
from specloom.features.structured_outputs.types import (
    ParsedModule,
    StreamModule,
    parsed_modules,
    stream_modules,
)
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
    ".structured.events": (
        "ChunkEvent",
        "ContentDeltaEvent",
        "ContentDoneEvent",
        "FunctionToolCallArgumentsDeltaEvent",
        "FunctionToolCallArgumentsDoneEvent",
        "LogprobsContentDeltaEvent",
        "LogprobsContentDoneEvent",
        "LogprobsRefusalDeltaEvent",
        "LogprobsRefusalDoneEvent",
        "RefusalDeltaEvent",
        "RefusalDoneEvent",
    ),
    ".structured.schemas": ("strict_json_schema",),
}


class _Structured(Extension):
    exports = EXPORTS
    importable = _IMPORTABLE

    def __init__(self, layout: Layout) -> None:
        self._layout = layout

    @cached_property
    def _parsed(self) -> tuple[ParsedModule, ...]:
        return tuple(parsed_modules(self._layout.api, self._layout))

    @cached_property
    def _streams(self) -> tuple[StreamModule, ...]:
        return tuple(stream_modules(self._layout.api, self._layout))

    def problems(self) -> Iterable[Problem]:
        return structured_problems(self._layout.api, self._layout)

    def methods(self, operation: Operation, site: Site) -> Iterable[MethodView]:
        return structured_views(operation, site)

    def modules(self) -> Iterable[TypeModule]:
        modules: list[ParsedModule | StreamModule] = [*self._parsed, *self._streams]
        for module in modules:
            yield TypeModule(module.module, (), module.exports, ())

    def files(self, package: Package, printer: Printer) -> Iterator[tuple[str, str | bytes]]:
        folder = self._layout.naming.package
        yield from ((f"{folder}/{path}", text) for path, text in lint_files())
        for parsed in self._parsed:
            yield printer.module("types/{parsed}.py.j2", path_of(parsed.module), parsed=parsed)
        for stream in self._streams:
            yield printer.module("types/{stream}.py.j2", path_of(stream.module), stream=stream)


def extension(layout: Layout) -> Extension:
    return _Structured(layout)
