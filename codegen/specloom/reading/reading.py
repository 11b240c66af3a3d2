"""What reading a document gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.diagnostics.problems import Problem
from specloom.document.document import Map
from specloom.ir import Api, Type

__all__ = ["Reading"]


@dataclass(frozen=True)
class Reading:
    """An API as its document describes it, before any pass, and what of it can't be generated.

    `nodes` has the schema that each type was read from, by the id of the type, which is kept
    beside it: an id means nothing once its object is gone.
    """

    api: Api
    problems: tuple[Problem, ...]
    nodes: Mapping[int, tuple[Type, Map]]

    def node(self, type_: Type) -> Map | None:
        """The schema that `type_` was read from; None where it is only a part of one."""
        found = self.nodes.get(id(type_))
        return None if found is None else found[1]
