"""Further names and module paths under which a package gives what it has (`x-loom-aliases`).

Code that was written for another client of the same API finds its imports unchanged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from codegen.ir import Api
from codegen.problems import Problem, Where
from codegen.python.expr import Import

ROOT = "."


@dataclass(frozen=True, slots=True)
class Aliases:
    """By module (dotted, below the package; `.` is the package): name → where it comes from."""

    by_module: Mapping[str, Mapping[str, Import]]

    def of(self, module: str) -> list[tuple[str, Import]]:
        return sorted(self.by_module.get(module, {}).items())

    def new_modules(self, existing: Iterable[str]) -> list[str]:
        """The modules that only aliases fill."""
        return sorted(set(self.by_module) - {ROOT, *existing})


def aliases_of(api: Api, exports: Mapping[str, Import]) -> Aliases:
    """The aliases that can be given; `exports` are all names of the package."""
    found: dict[str, dict[str, Import]] = defaultdict(dict)
    for module, name, target in api.aliases:
        if _usable(module, name) and target in exports:
            found[module][name] = exports[target]
    return Aliases(found)


def alias_problems(api: Api, exports: Mapping[str, Import]) -> Iterator[Problem]:
    """Aliases that name nothing, or are no Python names."""
    for module, name, target in api.aliases:
        if not _usable(module, name):
            message = f"the alias {name!r} in {module!r} is no Python name and path"
        elif target not in exports:
            message = f"the alias {name!r} in {module!r} stands for {target!r}, which is not there"
        else:
            continue
        yield Problem(Where("x-loom-aliases"), "G030", message, "name a type or another export")


def _usable(module: str, name: str) -> bool:
    parts = [] if module == ROOT else module.split(".")
    return all(part.isidentifier() and part.isascii() for part in (*parts, name))
