"""Modules that import what they export when it is first asked for (PEP 562)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

__all__ = ["lazy"]


def lazy(
    name: str, sources: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the ``__getattr__`` and the ``__dir__`` of a module.

    Args:
        name: its ``__name__``.
        sources: the module that each export comes from, ``.module`` or, if it is called
            otherwise there, ``.module:name``. Modules inside need not be named.
    """

    def get(wanted: str) -> object:
        from importlib import import_module

        owner = sys.modules[name]
        if wanted not in sources:
            return _inside(owner, wanted)
        module, _, attribute = sources[wanted].partition(":")
        value: object = getattr(
            import_module(module, owner.__package__), attribute or wanted
        )
        setattr(owner, wanted, value)
        return value

    return get, lambda: sorted({*sources, *_modules(sys.modules[name])})


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
