"""Rules of the catalogue → the modules of `rules/`, and the models that they watch."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.features.model_catalogue import Catalogue, ModelCard, Rule, condition
from specloom.features.model_catalogue.rules import applies
from specloom.file_names import distinct
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.identifiers import snake
from specloom.targets.python.python_literals import Data, Made, print_data


@dataclass(frozen=True, slots=True)
class RuleModule:
    """A module with the rules on one operation, and which of them each model has to keep."""

    file: str
    doc: str
    rules: tuple[str, ...]
    models: str


@dataclass(frozen=True, slots=True)
class WatchView:
    """Which requests are looked at: the API's own servers, models by date, models by rules."""

    servers: str
    dated: str
    ruled: str


def rule_modules(catalogue: Catalogue, operations: Collection[str]) -> Iterator[RuleModule]:
    """One module for each operation that has rules."""
    for operation, module in _modules(catalogue, operations).items():
        rules = [rule for rule in catalogue.rules if operation in rule.operations]
        models = {card.id: ids for card in catalogue if (ids := _ids(rules, card))}
        yield RuleModule(
            file=module,
            doc=docstring(f"Rules on requests of {operation}, and the models that keep them.", 0),
            rules=tuple(_rule(rule) for rule in rules),
            models=print_data(models, "MODELS: dict[str, tuple[str, ...]] = "),
        )


def rule_index(catalogue: Catalogue, operations: Collection[str]) -> str:
    """`{"images.edit": "images_edit", …}`: each operation with the module of its rules."""
    return print_data(_modules(catalogue, operations), "RULES: dict[str, str] = ")


def watch_view(
    catalogue: Catalogue, servers: Collection[str], operations: Collection[str]
) -> WatchView:
    """What the client looks up for each request that names a model."""
    dated = frozenset(c.id for c in catalogue if c.shutdown or c.deprecated)
    ruled: dict[str, Data] = {}
    for operation in _modules(catalogue, operations):
        rules = [rule for rule in catalogue.rules if operation in rule.operations]
        ruled[operation] = frozenset(card.id for card in catalogue if _ids(rules, card))
    bases = frozenset(server.rstrip("/") + "/" for server in servers)
    return WatchView(
        servers=print_data(bases, "SERVERS: set[str] = "),
        dated=print_data(dated, "DATED: set[str] = "),
        ruled=print_data(ruled, "RULED: dict[str, set[str]] = "),
    )


def _modules(catalogue: Catalogue, operations: Collection[str]) -> dict[str, str]:
    named = dict.fromkeys(op for rule in catalogue.rules for op in rule.operations)
    return distinct([op for op in sorted(named) if op in operations], snake)


def _ids(rules: list[Rule], card: ModelCard) -> tuple[str, ...]:
    return tuple(rule.id for rule in rules if applies(rule, card) and _known(rule.when, card))


def _known(schema: Mapping[str, Any] | None, card: ModelCard) -> bool:
    return schema is None or condition(schema, card) is not None


def _rule(rule: Rule) -> str:
    arguments: list[tuple[str, Data]] = [("id", rule.id), ("fields", tuple(_fields(rule)))]
    if not rule.error:
        arguments.append(("refused", False))
    for key, schema in (("when", rule.when), ("require", rule.require)):
        if schema is not None:
            arguments.append((key, _data(schema)))
    if rule.equal:
        arguments.append(("equal", rule.equal))
    arguments += [("reason", rule.reason), ("instead", rule.instead)]
    return print_data(Made("Rule", tuple(arguments)), "", ",", 4)


def _data(node: Any) -> Data:
    """A JSON value with tuples for its lists."""
    if isinstance(node, Mapping):
        return {str(key): _data(value) for key, value in node.items()}
    if isinstance(node, list):
        return tuple(_data(item) for item in node)
    return node if node is None or isinstance(node, bool | int | float) else str(node)


def _fields(rule: Rule) -> list[str]:
    """The fields of the request that the rule looks at."""
    found: dict[str, None] = {}
    for schema in (rule.when, rule.require):
        found.update(dict.fromkeys(_names(schema)))
    for pair in rule.equal:
        found.update(dict.fromkeys(pointer.split("/")[1] for pointer in pair))
    return list(found)


def _names(schema: Any) -> Iterator[str]:
    if not isinstance(schema, Mapping):
        return
    yield from schema.get("properties", ())
    yield from schema.get("required", ())
    for part in (schema.get("not"), *schema.get("anyOf", ())):
        yield from _names(part)
