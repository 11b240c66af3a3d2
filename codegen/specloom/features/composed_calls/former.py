"""Methods that operations had before: deprecated, and perhaps with another result."""

from __future__ import annotations

from dataclasses import replace

from specloom.features.composed_calls.settings import Former
from specloom.ir import Operation, Single, TextResult
from specloom.targets.python.expr import Import, quoted
from specloom.targets.python.identifiers import snake
from specloom.targets.python.methods import Method, MethodView, Site

__all__ = ["FormerMethod"]


class FormerMethod(Method):
    """The operation under its earlier name."""

    def __init__(self, operation: Operation, site: Site, former: Former) -> None:
        found = Single(TextResult()) if former.text else operation.interaction
        super().__init__(replace(operation, interaction=found), site)
        self._name = snake(former.method)
        self._note = f"Use `{site.layout.naming.method(operation)}` instead."
        self._runtime.add(Import("typing_extensions", "deprecated"))

    def view(self) -> MethodView:
        return replace(super().view(), name=self._name, deprecated=quoted(self._note))
