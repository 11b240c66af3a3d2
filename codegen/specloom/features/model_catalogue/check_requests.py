"""The catalogue held against the requests of a spec: their enums, and the models of examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from specloom.diagnostics.problems import Problem, Severity
from specloom.document.document import Map, where
from specloom.document.operations import Operation, Survey
from specloom.document.samples import is_sample
from specloom.features.model_catalogue.check_advice import SOON
from specloom.features.model_catalogue.model import Catalogue, ModelCard, Rule, Status
from specloom.features.model_catalogue.rules import broken, condition

__all__ = ["check_requests", "lasting_model"]


def check_requests(catalogue: Catalogue, found: Survey, today: date) -> Iterator[Problem]:
    """Enums that lack what the catalogue has; examples whose model goes away although another
    would do."""
    for operation in found.operations:
        yield from _enums(catalogue, found, operation)
        if "x-loom-lifecycle" not in operation.node:
            yield from _examples(catalogue, found, operation, today)


# Enums


def _enums(catalogue: Catalogue, found: Survey, operation: Operation) -> Iterator[Problem]:
    for rule in catalogue.rules:
        if operation.id not in rule.operations:
            continue
        for (name, value), reason in _allowed(catalogue, rule, operation).items():
            nodes = list(_field(found, operation, name))
            if not nodes:
                message = f"the rule {rule.id} is about {name!r}, which {operation.id} doesn't have"
                yield Problem(rule.where, "M029", message)
            elif not any(_takes(found, node, value) for node in nodes):
                message = f"{name!r} can't be {value!r}, which {reason}"
                hint = "add it to the enum, or correct the catalogue"
                yield Problem(where(_enum_of(found, nodes[0]), "enum"), "M029", message, hint)


def _allowed(catalogue: Catalogue, rule: Rule, operation: Operation) -> dict[tuple[str, str], str]:
    """Each text that the rule lets a field be: (field, text) → who says so."""
    found: dict[tuple[str, str], str] = {}
    for request in rule.good:
        for name, value in request.items():
            if isinstance(value, str):
                found.setdefault((name, value), f"the rule {rule.id} calls good")
    for card in _served(catalogue, operation):
        filled = condition(rule.require or {}, card) if card.id in rule.models else None
        for name, schema in (filled or {}).get("properties", {}).items():
            for value in schema.get("enum", ()) if isinstance(schema, Mapping) else ():
                if isinstance(value, str):
                    found.setdefault((name, value), f"{card.id} takes")
    return found


def _served(catalogue: Catalogue, operation: Operation) -> list[ModelCard]:
    paths = {operation.path, catalogue.base.rstrip("/") + operation.path}
    return [card for card in catalogue if paths & set(card.endpoints)]


def _field(found: Survey, operation: Operation, name: str) -> Iterator[Map]:
    """The schemas of a body field, one for each media type that has it."""
    body = found.map(operation.node.get("requestBody"))
    for media in found.map(body.get("content")).values():
        schema = found.map(found.map(media).get("schema"))
        properties = found.map(schema.get("properties"))
        if name in properties:
            yield found.map(properties[name])


def _takes(found: Survey, node: Map, text: str) -> bool:
    """Whether the schema takes `text`, as far as its enums and consts say."""
    for key in ("anyOf", "oneOf"):
        if key in node:
            return any(_takes(found, found.map(part), text) for part in node[key])
    if "enum" in node:
        return text in node["enum"]
    types = node.get("type", "string")
    return "string" in (types if isinstance(types, list) else [types])


def _enum_of(found: Survey, node: Map) -> Map:
    for key in ("anyOf", "oneOf"):
        for part in node.get(key, ()):
            if "enum" in found.map(part):
                return found.map(part)
    return node


# Examples


@dataclass(frozen=True, slots=True)
class _Request:
    """The body of an example as rules see it, and the card of its model."""

    body: Map
    seen: Mapping[str, Any]
    card: ModelCard


def _examples(
    catalogue: Catalogue, found: Survey, operation: Operation, today: date
) -> Iterator[Problem]:
    for name, node in (found.spec.examples.get(operation.id) or Map()).items():
        request = _request(catalogue, node)
        if request is None or not _ends_soon(request.card, today):
            continue
        other = lasting_model(catalogue, operation, request.card, request.seen, today)
        if other is None:
            continue
        gone = request.card.status(today) is Status.SHUT_DOWN
        message = (
            f"the example {name} uses {request.card.id}, which {'was' if gone else 'is'} shut down"
            f" on {request.card.shutdown}"
        )
        severity = Severity.ERROR if gone else Severity.WARNING
        yield Problem(where(request.body, "model"), "M030", message, f"use {other.id}", severity)


def _request(catalogue: Catalogue, node: Any) -> _Request | None:
    body = node.get("request", {}).get("body") if isinstance(node, Map) else None
    if not isinstance(body, Map) or not isinstance(body.get("model"), str):
        return None
    card = catalogue.get(body["model"])
    return None if card is None else _Request(body, _as_rules_see(body), card)


def _as_rules_see(body: Map) -> dict[str, Any]:
    seen = {name: _file(value) for name, value in body.items() if value is not None}
    return {name: value for name, value in seen.items() if name != "model"}


def _file(value: Any) -> Any:
    if is_sample(value):
        path = PurePath(str(value["$file"]))
        return {"name": path.name, "extension": path.suffix.lstrip(".").lower()}
    return [_file(item) for item in value] if isinstance(value, list) else value


def lasting_model(
    catalogue: Catalogue,
    operation: Operation,
    card: ModelCard,
    request: Mapping[str, Any],
    today: date,
) -> ModelCard | None:
    """A model of the operation that doesn't end soon and takes the request: one that replaces
    `card`, else the newest that can do what `card` does."""
    others = [c for c in _served(catalogue, operation) if not _ends_soon(c, today)]
    features = set(card.features)
    others.sort(key=lambda c: c.released or date.min, reverse=True)
    others.sort(key=lambda c: (c.id not in card.replacements, not features <= set(c.features)))
    for other in others:
        rules = catalogue.rules_for(other.id, operation.id)
        if not any(broken(r, other, {**request, "model": other.id}) for r in rules):
            return other
    return None


def _ends_soon(card: ModelCard, today: date) -> bool:
    left = card.days_left(today)
    return left is not None and left <= SOON
