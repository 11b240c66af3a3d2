"""What not every API has: each feature is a folder here, and a row of this one table.

A feature comes in by doors: modules of its folder with the names below, each for one part of
the core. A part asks for the doors that lead to it and names no feature; what a document
doesn't use isn't loaded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

__all__ = ["FEATURES", "Feature", "doors"]


@dataclass(frozen=True, slots=True)
class Feature:
    """A folder of this package, and the names of its doors."""

    folder: str
    doors: tuple[str, ...]


FEATURES = (Feature("media_mock", doors=("mock",)),)


def doors(name: str) -> Iterator[Any]:
    """The doors of this name, as modules; what they have is up to the part that they lead to."""
    for feature in FEATURES:
        if name in feature.doors:
            yield import_module(f"specloom.features.{feature.folder}.{name}")
