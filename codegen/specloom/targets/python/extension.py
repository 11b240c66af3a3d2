"""What a feature adds to the package of one API."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from specloom.diagnostics.problems import Problem
from specloom.ir import Operation

if TYPE_CHECKING:
    from specloom.targets.python.arguments import Argument
    from specloom.targets.python.methods import MethodView, Site
    from specloom.targets.python.package import Package
    from specloom.targets.python.printer import Printer
    from specloom.targets.python.types import TypeModule

__all__ = ["Extension"]


class Extension:
    """Nothing is added but what a feature overrides.

    `exports` are names of the package itself, by the module that has them; `importable` those
    that aliases may stand for besides; `subpackages` are parts of it that have a name there.
    `guard` is the module whose `Guard` looks at requests before they are sent.
    """

    exports: Mapping[str, Sequence[str]] = {}
    importable: Mapping[str, Sequence[str]] = {}
    subpackages: Sequence[str] = ()
    guard = ""

    def problems(self) -> Iterable[Problem]:
        """What stands in the way of what is added."""
        return ()

    def arguments(self, operation: Operation, found: list[Argument]) -> list[Argument]:
        """The arguments of an operation."""
        return found

    def guards(self, operation: Operation) -> bool:
        """Whether requests of an operation are looked at before they are sent."""
        return False

    def methods(self, operation: Operation, site: Site) -> Iterable[MethodView]:
        """Methods beside that of an operation."""
        return ()

    def modules(self) -> Iterable[TypeModule]:
        """The modules among the added files that hold types, with what they export."""
        return ()

    def files(self, package: Package, printer: Printer) -> Iterable[tuple[str, str | bytes]]:
        """(path below the output folder, content)."""
        return ()
