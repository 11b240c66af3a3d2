"""The door to the Python target."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.features.composed_calls.methods import composed_views
from specloom.ir import Operation
from specloom.targets.python.extension import Extension
from specloom.targets.python.layout import Layout
from specloom.targets.python.methods import MethodView, Site

__all__ = ["extension"]


_EXPORTS = {"._core.polling": ("PollTimeoutError",)}


class _Composed(Extension):
    exports = _EXPORTS

    def methods(self, operation: Operation, site: Site) -> Iterable[MethodView]:
        return composed_views(operation, site)


def extension(layout: Layout) -> Extension:
    return _Composed()
