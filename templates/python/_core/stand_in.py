"""Takes the place of another package, for tools that know only that one's name."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

__all__ = ["stand_in"]


def stand_in(package: str, name: str) -> None:
    """Let ``import name`` give ``package``, and so for all modules below it.

    Raises:
        RuntimeError: another package of that name is imported already; two that pass for
            one another would give a program two of every class.
    """
    module = importlib.import_module(package)
    there = sys.modules.get(name)
    if there is module:
        return
    if there is not None:
        raise RuntimeError(
            f"{name} is imported already; call this before anything imports it"
        )
    sys.meta_path.insert(0, _Finder(package, name))
    sys.modules[name] = module


class _Finder(MetaPathFinder):
    def __init__(self, package: str, name: str) -> None:
        self._package = package
        self._name = name

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        if not f"{fullname}.".startswith(f"{self._name}."):
            return None
        wanted = self._package + fullname[len(self._name) :]
        try:
            module = importlib.import_module(wanted)
        except ModuleNotFoundError as error:
            if error.name == wanted:
                return None
            raise
        return ModuleSpec(
            fullname, _Loader(module), is_package=hasattr(module, "__path__")
        )


class _Loader(Loader):
    """Gives a module that is there already; it stays what it was."""

    def __init__(self, module: ModuleType) -> None:
        self._module = module
        self._spec = module.__spec__

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return self._module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._spec
