"""The door to the Python target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from specloom.features.event_handlers.handlers import HandlerModule, described, handler_module
from specloom.features.event_handlers.methods import handled_views
from specloom.ir import Operation
from specloom.targets.python.extension import Extension
from specloom.targets.python.layout import Layout
from specloom.targets.python.methods import MethodView, Site
from specloom.targets.python.package import Package, path_of
from specloom.targets.python.printer import Printer
from specloom.targets.python.types import TypeModule

__all__ = ["extension"]


class _Handlers(Extension):
    def __init__(self, layout: Layout) -> None:
        self._layout = layout

    @cached_property
    def _modules(self) -> tuple[HandlerModule, ...]:
        found = described(self._layout.api)
        return tuple(handler_module(op, handler, self._layout) for op, handler in found)

    def methods(self, operation: Operation, site: Site) -> Iterable[MethodView]:
        return handled_views(operation, site)

    def modules(self) -> Iterable[TypeModule]:
        for module in self._modules:
            yield TypeModule(module.module, (), module.exports, ())

    def files(self, package: Package, printer: Printer) -> Iterator[tuple[str, str | bytes]]:
        for module in self._modules:
            yield printer.module(module.template, path_of(module.module), module=module)


def extension(layout: Layout) -> Extension:
    return _Handlers(layout)
