"""What all builders share: the document, the problems so far, small readers, and what they give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from specloom.diagnostics.problems import Problem, Severity, SpecError, Where
from specloom.document.document import Map, Seq, where
from specloom.document.load import Spec
from specloom.ir import Api, Lifecycle, Style, Type


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


@dataclass
class Context:
    """One build: the spec, and the problems that it met."""

    spec: Spec
    problems: list[Problem] = field(default_factory=list)

    @property
    def nesting(self) -> Style:
        """How lists and mappings are written where nothing is said of the single one."""
        settings = as_map(self.spec.root.get("x-loom-client"))
        return Style.BRACKETS if settings.get("nested") == "brackets" else Style.FORM

    def report(
        self,
        at: Where,
        code: str,
        message: str,
        hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        self.problems.append(Problem(at, code, message, hint, severity))

    def soften(self, error: SpecError) -> None:
        """Note what is wrong with a reference that can be done without."""
        self.problems += (replace(p, severity=Severity.WARNING) for p in error.problems)

    def follow(self, node: Any) -> Any:
        """The node that `node` refers to, or `node` itself."""
        if isinstance(node, Map) and isinstance(node.get("$ref"), str):
            try:
                return self.spec.resolve(node).node
            except SpecError:
                return None  # loading has reported that it leads nowhere
        return node


def as_map(value: Any) -> Map:
    """`value` where it is a mapping, else an empty one: wrong types are `check`'s business."""
    return value if isinstance(value, Map) else EMPTY


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def text(node: Map, key: str) -> str:
    """The string under `key`, without trailing space on any line; empty where there is none."""
    value = node.get(key)
    if not isinstance(value, str):
        return ""
    return "\n".join(line.rstrip() for line in value.strip().splitlines())


def place(node: Any) -> Where:
    return where(node) if isinstance(node, (Map, Seq)) else Where("")


EMPTY = Map()


def lifecycle_of(node: Map) -> Lifecycle:
    """What `x-loom-lifecycle` of an operation, a parameter or a property says.

    `x-sunset` is how many other descriptions say the day of the end.
    """
    life = as_map(node.get("x-loom-lifecycle"))
    end = life.get("shutdown", node.get("x-sunset", ""))
    return Lifecycle(str(life.get("deprecated", "")), str(end), str(life.get("replacement", "")))
