"""Takes the place of another package, for tools that know only that one's name."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from importlib.metadata import Distribution, DistributionFinder
from types import ModuleType
from typing import Any

__all__ = ["stand_in"]

_ANY = DistributionFinder.Context()


def stand_in(package: str, name: str, version: str) -> None:
    """Let ``import name`` give ``package``, and so for all modules below it.

    Args:
        package: what is given.
        name: what is imported, and the distribution that tools look for.
        version: the version of it whose calls ``package`` has.

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
    sys.meta_path.insert(0, _Finder(package, name, version))
    sys.modules[name] = module


class _Finder(DistributionFinder):
    def __init__(self, package: str, name: str, version: str) -> None:
        self._package = package
        self._name = name
        self._version = version

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

    def find_distributions(
        self, context: DistributionFinder.Context = _ANY
    ) -> Iterator[Distribution]:
        if context.name in (None, self._name):
            yield _StandIn(self._name, self._version)


class _StandIn(Distribution):
    """What tools ask for the version."""

    def __init__(self, name: str, version: str) -> None:
        self._text = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"

    def read_text(self, filename: str) -> str | None:
        return self._text if filename == "METADATA" else None

    def locate_file(self, path: Any) -> Any:
        return path


class _Loader(Loader):
    """Gives a module that is there already; it stays what it was."""

    def __init__(self, module: ModuleType) -> None:
        self._module = module
        self._spec = module.__spec__

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return self._module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._spec
