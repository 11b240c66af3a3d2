"""Modules that import what they export when it is first asked for (PEP 562)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType

__all__ = ["lazy"]


def lazy(
    name: str, sources: Mapping[str, str], groups: Sequence[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the ``__getattr__`` and the ``__dir__`` of a module.

    Args:
        name: its ``__name__``.
        sources: the module that each export comes from, ``.module`` or, if it is called
            otherwise there, ``.module:name``. Modules inside need not be named.
        groups: packages inside whose exports it gives, too.
    """

    def get(wanted: str) -> object:
        from importlib import import_module

        owner = sys.modules[name]
        source = sources.get(wanted) or _group_of(owner, wanted, groups)
        if source is None:
            return _inside(owner, wanted)
        module, _, attribute = source.partition(":")
        value: object = getattr(
            import_module(module, owner.__package__), attribute or wanted
        )
        setattr(owner, wanted, value)
        return value

    def names() -> list[str]:
        owner = sys.modules[name]
        grouped = (export for group in groups for export in _exports(owner, group))
        return sorted({*sources, *grouped, *_modules(owner)})

    return get, names


def _group_of(owner: ModuleType, wanted: str, groups: Sequence[str]) -> str | None:
    """The package inside of ``owner`` that exports ``wanted``."""
    if wanted.startswith("_") or wanted in groups:
        return None
    found = (group for group in groups if wanted in _exports(owner, group))
    return next((f".{group}" for group in found), None)


def _exports(owner: ModuleType, package: str) -> Sequence[str]:
    from importlib import import_module

    exports: Sequence[str] = import_module(f".{package}", owner.__package__).__all__
    return exports


def _inside(owner: ModuleType, wanted: str) -> object:
    """The module ``wanted`` inside of the package ``owner``."""
    from importlib import import_module

    missing = AttributeError(f"module {owner.__name__!r} has no attribute {wanted!r}")
    if wanted.startswith("_") or "__path__" not in vars(owner):
        raise missing
    path = f"{owner.__name__}.{wanted}"
    try:
        return import_module(path)
    except ModuleNotFoundError as error:
        if error.name != path:
            raise
        raise missing from None


def _modules(owner: ModuleType) -> list[str]:
    """The public modules inside of ``owner``."""
    from pkgutil import iter_modules

    found = iter_modules(vars(owner).get("__path__", ()))
    return [module.name for module in found if not module.name.startswith("_")]
