"""What the API's server sends to its users' servers: webhooks, and callbacks of operations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from specloom.diagnostics.problems import Severity
from specloom.document.document import Map
from specloom.document.operations import operation_nodes
from specloom.ir import Name, SchemaId, Unwrap, Webhook
from specloom.ir.media_types import is_json
from specloom.reading.context import Context, as_map, place, text
from specloom.reading.path_items import of_path
from specloom.reading.schemas import SchemaBuilder

__all__ = ["find_unwrap", "find_webhooks"]


def find_webhooks(context: Context, schemas: SchemaBuilder) -> Iterator[Webhook]:
    """Every message that is JSON; of others it is reported that there is no parser."""
    for name, item in as_map(context.spec.root.get("webhooks")).items():
        yield from _first(context, schemas, name, item)
    for path, method, _, operation in operation_nodes(context.spec):
        callbacks = as_map(operation.get("callbacks") if not path.startswith("x-") else None)
        for name, callback in callbacks.items():
            items = as_map(context.follow(callback))
            expressions = [key for key in items if not key.startswith("x-")]
            if expressions:
                of = text(operation, "operationId") or method
                yield from _first(context, schemas, f"{of} {name}", items[expressions[0]])


def find_unwrap(
    context: Context, schemas: SchemaBuilder, webhooks: Sequence[Webhook]
) -> Unwrap | None:
    """What any message is: as the document says it, else one of the types of all webhooks."""
    node = as_map(context.spec.root.get("x-loom-webhooks"))
    resource = tuple(Name.of(part) for part in text(node, "resource").split(".") if part)
    if isinstance(node.get("event"), Map):
        return Unwrap(schemas.type_of(node["event"]), resource, text(node, "secret"))
    types = tuple(dict.fromkeys(hook.type for hook in webhooks))
    if not types:
        return None
    event = types[0] if len(types) == 1 else schemas.union(SchemaId("webhooks"), _EVENT, types)
    return Unwrap(event, resource, text(node, "secret"))


_EVENT = Name.of("any webhook event")


def _first(context: Context, schemas: SchemaBuilder, name: str, item: Any) -> Iterator[Webhook]:
    """The message of a path item's first operation."""
    for _, operation in of_path(context, as_map(context.follow(item))):
        body = as_map(context.follow(operation.get("requestBody")))
        content = as_map(body.get("content"))
        for media_type, node in content.items():
            if is_json(media_type):
                schema = as_map(context.follow(node)).get("schema")
                doc = text(operation, "summary") or text(operation, "description")
                id_ = SchemaId(f"webhook {name}")
                type_ = schemas.declare(id_, Name.of(f"{name} event"), schema)
                yield Webhook(name, type_, doc, place(operation))
                return
        if content:
            context.report(
                place(operation),
                "G017",
                f"no parser is made of {name!r}: its message is {', '.join(content)}",
                "describe it as JSON, if it can be JSON",
                Severity.WARNING,
            )
        return
