"""What not every API has: each feature is a folder here, and a row of this one table.

A feature comes in by doors: modules of its folder with the names below, each for one part of
the core. A part asks for the doors that lead to it and names no feature; what a document
doesn't use isn't loaded.

`examine`, `check`, `reading` and `diff` lead to the parts of these names, `python` and `docs` to
these targets, `mock` to the mock, `cli` and `cli_mock` to the command line. A door has the
functions that its part asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from specloom.document.document import Map

if TYPE_CHECKING:
    from specloom.document.load import Spec

__all__ = ["FEATURES", "Feature", "doors", "used"]


@dataclass(frozen=True, slots=True)
class Feature:
    """A folder of this package, its doors, and how a document says that it uses the feature.

    `keys` are its keys of the dialect: those of operations, and of the root as `key/member`. One
    that has none says otherwise whether it is used. `engine` are the files of the Python target's
    engine that nothing else needs, `commands` the names of what its door `cli` adds to the command
    line, each with a line that says what it does.
    """

    folder: str
    doors: tuple[str, ...]
    keys: tuple[str, ...] = ()
    is_asked_for: Callable[[Spec], bool] | None = None
    engine: tuple[str, ...] = ()
    commands: tuple[tuple[str, str], ...] = ()

    def is_used(self, spec: Spec) -> bool:
        if self.is_asked_for is not None:
            return self.is_asked_for(spec)
        # The command line asks for this table before it reads anything.
        from specloom.document.operations import operation_nodes

        members = [key.split("/") for key in self.keys if "/" in key]
        if any(member in _map(spec.root.get(key)) for key, member in members):
            return True
        return any(key in node for *_, node in operation_nodes(spec) for key in self.keys)


def _map(node: object) -> Map:
    return node if isinstance(node, Map) else Map()


FEATURES = (
    Feature(
        "structured_outputs",
        doors=("check", "reading", "python", "docs"),
        keys=("x-loom-structured",),
        engine=("structured/",),
    ),
    Feature(
        "deployments",
        doors=("reading", "python"),
        keys=("x-loom-client/deployments",),
        engine=("_core/deployments.py",),
    ),
    Feature(
        "model_catalogue",
        doors=("examine", "diff", "python", "docs", "cli", "cli_mock"),
        is_asked_for=lambda spec: "catalogue" in spec.models,
        engine=("model_catalogue/",),
        commands=(("models", "List models and their dates; scan code for them."),),
    ),
    Feature(
        "composed_calls",
        doors=("check", "reading", "python"),
        keys=("x-loom-poll", "x-loom-upload", "x-loom-chunked", "x-loom-former"),
        engine=("_core/chunked.py", "_core/polling.py", "_core/uploading.py"),
    ),
    Feature(
        "event_handlers",
        doors=("check", "reading", "python"),
        keys=("x-loom-handler",),
        engine=("_core/event_handler.py", "_core/growing.py"),
    ),
    Feature("media_mock", doors=("mock",), is_asked_for=lambda spec: True),
)


def used(spec: Spec) -> tuple[Feature, ...]:
    """The features that a document uses."""
    return tuple(feature for feature in FEATURES if feature.is_used(spec))


def doors(name: str, features: Iterable[Feature]) -> Iterator[Any]:
    """The doors of this name, as modules."""
    for feature in features:
        if name in feature.doors:
            yield import_module(f"specloom.features.{feature.folder}.{name}")
