"""Everything that an API can be made into: one table, each target loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specloom.targets.base import Source, Target

TARGETS: Mapping[str, tuple[str, str]] = {
    "python": ("specloom.targets.python.target", "PythonTarget"),
    "docs": ("specloom.targets.docs.target", "DocsTarget"),
    "fixtures": ("specloom.targets.fixtures.target", "FixturesTarget"),
}
"""By name: the module and the class of each target, in the order in which they are made."""


def open_targets(names: Iterable[str], source: Source) -> tuple[Target, ...]:
    """The targets called `names` for one API, in the order of the table."""
    wanted = set(names)
    return tuple(_open(name, source) for name in TARGETS if name in wanted)


def _open(name: str, source: Source) -> Target:
    module, made = TARGETS[name]
    settings = source.spec.settings.get(name)
    own = replace(source, settings=settings if isinstance(settings, Mapping) else {})
    target: Target = getattr(import_module(module), made)(own)
    return target
