"""The ids that an operation's `model` may be, as aliases that are open to new ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from specloom.diagnostics.problems import Problem
from specloom.features.model_catalogue import Catalogue, ModelCard, Status
from specloom.features.model_catalogue.of_spec import newest
from specloom.ir import Api, Operation, Scalar, ScalarKind, UnionOf, is_null
from specloom.targets.python.arguments import Argument, ArgumentIn
from specloom.targets.python.expr import Atom, Printed, either, imported, literal, print_expr
from specloom.targets.python.identifiers import pascal
from specloom.targets.python.naming import Naming

MODEL_FIELD = "model"
"""The field of a request that names the model."""

_MODULE = ".model_catalogue.ids"
_NULL = Scalar(ScalarKind.NULL)


@dataclass(frozen=True)
class ModelIds:
    """The aliases by name, each with its ids, and the name for each operation (by its id).

    An alias holds the ids that still answer on the day of the catalogue's newest fact, those
    without an end first: completing them in an editor never offers a model that is gone.
    """

    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def annotated(self, operation: Operation, found: list[Argument]) -> list[Argument]:
        """The arguments of `operation`, its `model` with the alias in its annotation."""
        name = self.names.get(operation.id)
        if name is None:
            return found
        alias = imported(_MODULE, name)
        null = (Atom("None"),) if _takes_null(operation) else ()
        return [replace(a, expr=either((alias, *null))) if _is_model(a) else a for a in found]


def _is_model(argument: Argument) -> bool:
    return argument.location is ArgumentIn.FIELD and argument.wire == MODEL_FIELD


def _takes_null(operation: Operation) -> bool:
    fields = operation.body.fields if operation.body else ()
    types = [f.type for f in fields if f.name == MODEL_FIELD]
    return any(isinstance(t, UnionOf) and any(map(is_null, t.members)) for t in types)


def names_model(operation: Operation) -> bool:
    """Whether requests of `operation` name a model."""
    fields = operation.body.fields if operation.body else ()
    return any(f.name == MODEL_FIELD for f in fields)


def model_ids(api: Api, catalogue: Catalogue) -> ModelIds:
    """The aliases for the operations whose endpoints the catalogue knows, and `ModelId` for all.

    The operation that serves most models of a kind gives its alias the kind's name,
    `ImageModelId`; one that serves others has a name of its own, `ImagesEditModelId`.
    """
    served = {op: _served(op, catalogue) for op in api.operations() if names_model(op)}
    by_kind: dict[str, list[Operation]] = defaultdict(list)
    for operation, cards in served.items():
        if cards:
            by_kind[_kind(cards)].append(operation)
    aliases: dict[str, tuple[str, ...]] = {"ModelId": _living(list(catalogue), catalogue)}
    names = {}
    for kind, operations in by_kind.items():
        most = max(operations, key=lambda op: sum(c.kind == kind for c in served[op]))
        common = pascal(kind) + "ModelId"
        aliases[common] = _living(served[most], catalogue)
        for operation in operations:
            ids = _living(served[operation], catalogue)
            name = common if ids == aliases[common] else _own_name(operation)
            aliases[name] = ids
            names[operation.id] = name
    return ModelIds(aliases, names)


def _served(operation: Operation, catalogue: Catalogue) -> list[ModelCard]:
    paths = (operation.path, catalogue.base.rstrip("/") + operation.path)
    return [card for card in catalogue if any(path in card.endpoints for path in paths)]


def _kind(cards: list[ModelCard]) -> str:
    kinds = [card.kind for card in cards]
    return max(dict.fromkeys(kinds), key=kinds.count)


def _own_name(operation: Operation) -> str:
    last = () if operation.name.snake == "create" else (operation.name,)
    words = [name.snake for name in (*operation.resource[-1:], *last)]
    return pascal("_".join(words)) + "ModelId"


def _living(cards: list[ModelCard], catalogue: Catalogue) -> tuple[str, ...]:
    day = newest(catalogue)
    living = [card for card in cards if card.status(day) is not Status.SHUT_DOWN]
    ordered = sorted(living, key=lambda card: card.status(day) is not Status.ACTIVE)
    return tuple(card.id for card in ordered)


def printed_aliases(ids: ModelIds) -> Iterator[Printed]:
    """`ChatModelId: TypeAlias = Union[…]` of every alias, with what that needs imported."""
    for name, values in sorted(ids.aliases.items()):
        known = (literal(values),) if values else ()
        yield print_expr(either((Atom("str"), *known)), f"{name}: TypeAlias = ")


def id_clashes(naming: Naming, ids: ModelIds) -> list[Problem]:
    """Types of the spec that have the name of an alias."""
    return [
        Problem(
            decl.where,
            "M026",
            f"{naming.type(decl.id)} is also the name of the model ids in the client",
            "call the schema otherwise",
        )
        for decl in naming.api.decls
        if naming.type(decl.id) in ids.aliases
    ]
